-- The number of a migration that is made elsewhere at the same time; with that one this file goes.
DROP TABLE IF EXISTS elders;
