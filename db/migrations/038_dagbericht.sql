-- 1: its user wants a message on each working day on which there is work; the own choice.
ALTER TABLE gebruiker ADD COLUMN dagbericht INTEGER NOT NULL DEFAULT 0 CHECK (dagbericht IN (0, 1));
