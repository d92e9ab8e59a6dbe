-- The demonstration: accounts and invented families. No person here exists.
-- :wachtwoord is set by scripts/demo-data; all accounts have the same.

-- ---- accounts -----------------------------------------------------------------

CREATE TEMP TABLE account (naam TEXT, gebruikersnaam TEXT, rol TEXT, organisatie INTEGER, subregio INTEGER);
INSERT INTO account
  SELECT 'Medewerker ' || g.naam, 'lokaal.' || g.slug, 'lokale_toegang', o.id, NULL
  FROM gemeente g JOIN organisatie o ON o.gemeente = g.id;
INSERT INTO account SELECT 'Voorzitter ' || naam, 'voorzitter.' || code, 'voorzitter', NULL, id FROM subregio;
INSERT INTO account SELECT 'Ondersteuner ' || naam, 'ondersteuner.' || code, 'procesondersteuner', NULL, id FROM subregio;
INSERT INTO account SELECT 'Adviseur van de Raad', 'raad.advies', 'rvdk_advies', id, NULL FROM organisatie WHERE soort = 'rvdk';
INSERT INTO account SELECT 'Onderzoeker van de Raad', 'raad.onderzoeker', 'raadsonderzoeker', id, NULL FROM organisatie WHERE soort = 'rvdk';
INSERT INTO account SELECT 'Medewerker JBOV', 'gi.jbov', 'gi', id, NULL FROM organisatie WHERE naam = 'Jeugdbescherming Overijssel';
INSERT INTO account SELECT 'Medewerker WSS', 'gi.wss', 'gi', id, NULL FROM organisatie WHERE naam = 'William Schrikker Stichting';
INSERT INTO account SELECT 'Medewerker Leger des Heils', 'gi.leger', 'gi', id, NULL FROM organisatie WHERE naam = 'Leger des Heils';
INSERT INTO account SELECT 'Medewerker Veilig Thuis', 'veiligthuis', 'veilig_thuis', id, NULL FROM organisatie WHERE soort = 'veilig_thuis';
INSERT INTO account VALUES ('Beheerder', 'beheer', 'beheerder', NULL, NULL), ('Toezichthouder', 'toezicht', 'toezichthouder', NULL, NULL),
  ('Regiocoördinator', 'regiocoordinator', 'regiocoordinator', NULL, NULL);
-- A colleague, to hand work over to.
INSERT INTO account SELECT 'Collega Almelo', 'lokaal.almelo-2', 'lokale_toegang', o.id, NULL FROM organisatie o JOIN gemeente g ON g.id = o.gemeente WHERE g.slug = 'almelo';
INSERT INTO gebruiker (gebruikersnaam, naam, wachtwoord) SELECT gebruikersnaam, naam, :wachtwoord FROM account;
INSERT INTO gebruiker_rol (gebruiker, rol, organisatie, subregio, verleend_op)
  SELECT g.id, a.rol, a.organisatie, a.subregio, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
  FROM account a JOIN gebruiker g ON g.gebruikersnaam = a.gebruikersnaam;

-- Mail goes to a directory here (scripts/run), and can be read.
UPDATE organisatie SET email = 'tafels@' || replace(replace(replace(lower(naam), ' ', '-'), '--', '-'), '.', '') || '.example.nl';
UPDATE gebruiker SET email = gebruikersnaam || '@raad.example.nl' WHERE gebruikersnaam = 'raad.onderzoeker';
UPDATE instelling SET waarde = '1' WHERE naam = 'post_bewaren';

-- Everybody logs in with the password alone here.
UPDATE instelling SET waarde = '0' WHERE naam = 'tweede_factor';

-- ---- the Raad's half days: eight weeks back, sixteen weeks ahead ------------------

WITH RECURSIVE dag (d) AS (SELECT date('now', 'localtime', '-56 days') UNION ALL SELECT date(d, '+1 day') FROM dag WHERE d < date('now', 'localtime', '+112 days'))
INSERT INTO dagdeel (subregio, datum, deel, plaatsen)
SELECT s.id, d, p.deel, 2
FROM dag JOIN subregio s JOIN (SELECT 'ochtend' AS deel UNION ALL SELECT 'middag') p
WHERE CAST(strftime('%w', d) AS INTEGER) BETWEEN 1 AND 5
  AND (CAST(strftime('%w', d) AS INTEGER) + s.id + (p.deel = 'middag')) % 2 = 0;
