-- What is kept for a while besides the dossiers, within its budget, and how it
-- goes again (domain/kept.c).

-- name: concept_lezen
SELECT inhoud, rev, bewaard FROM concept WHERE gebruiker = :gebruiker AND formulier = :formulier AND onderwerp = :onderwerp;

-- Changes no row where one was kept after :niet_na.
-- name: concept_bewaren
INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, grootte, rev, bewaard)
VALUES (:gebruiker, :formulier, :onderwerp, :inhoud, :grootte, :rev, :bewaard)
ON CONFLICT (gebruiker, formulier, onderwerp) DO UPDATE
SET inhoud = excluded.inhoud, grootte = excluded.grootte, rev = excluded.rev, bewaard = excluded.bewaard
WHERE concept.bewaard <= :niet_na;

-- name: concept_weg
DELETE FROM concept WHERE gebruiker = :gebruiker AND formulier = :formulier AND onderwerp = :onderwerp;

-- The oldest that do not fit with those after them; never the one just kept.
-- name: concept_budget
DELETE FROM concept WHERE rowid IN (SELECT id FROM (
  SELECT rowid AS id, row_number() OVER nieuwste AS nummer, sum(grootte) OVER nieuwste AS samen
  FROM concept WHERE gebruiker = :gebruiker
  WINDOW nieuwste AS (ORDER BY formulier = :formulier AND onderwerp = :onderwerp DESC, bewaard DESC, rowid DESC))
  WHERE nummer > :aantal OR samen > :bytes);

-- A file that waits for the rest of its form to be right.
-- name: bestand_wachtend_toevoegen
INSERT INTO bestand_wachtend (gebruiker, naam, sha256, inhoud, op) VALUES (:gebruiker, :naam, :sha256, zeroblob(:grootte), :op);

-- The same file, sent before.
-- name: bestand_wachtend_zelfde
SELECT id FROM bestand_wachtend WHERE gebruiker = :gebruiker AND sha256 = :sha256 AND naam = :naam;

-- name: bestand_wachtend_opnieuw
UPDATE bestand_wachtend SET op = :op WHERE id = :id;

-- name: bestand_wachtend_naam
SELECT naam FROM bestand_wachtend WHERE id = :id AND gebruiker = :gebruiker;

-- name: bestand_wachtend_weg
DELETE FROM bestand_wachtend WHERE id = :id AND gebruiker = :gebruiker;

-- The oldest that do not fit with those after them.
-- name: bestand_wachtend_budget
DELETE FROM bestand_wachtend WHERE id IN (SELECT id FROM (
  SELECT id, row_number() OVER nieuwste AS nummer, sum(length(inhoud)) OVER nieuwste AS samen
  FROM bestand_wachtend WHERE gebruiker = :gebruiker
  WINDOW nieuwste AS (ORDER BY id = :id DESC, op DESC, id DESC))
  WHERE nummer > :aantal OR samen > :bytes);

-- ---- by age: the oldest few at a time ---------------------------------------

-- In which of them is there something so old? One column for each, in the order of the
-- table in domain/kept.c. To look costs a step in an index, where to delete costs a table in memory.
-- name: opruimen_waar
SELECT EXISTS (SELECT 1 FROM verzoek WHERE op < ?1), EXISTS (SELECT 1 FROM sessie WHERE begonnen < ?2), EXISTS (SELECT 1 FROM concept WHERE bewaard < ?3),
  EXISTS (SELECT 1 FROM bestand_wachtend WHERE op < ?4), EXISTS (SELECT 1 FROM inlogpoging WHERE op < ?5), EXISTS (SELECT 1 FROM inloglimiet WHERE laatst < ?6),
  EXISTS (SELECT 1 FROM bekende_browser WHERE laatst < ?7), EXISTS (SELECT 1 FROM werkkopie_dag WHERE dag < ?8), EXISTS (SELECT 1 FROM bezoek WHERE dag < ?9);

-- name: opruimen_verzoek
DELETE FROM verzoek WHERE rowid IN (SELECT rowid FROM verzoek WHERE op < :voor ORDER BY op LIMIT :aantal);

-- name: opruimen_sessie
DELETE FROM sessie WHERE rowid IN (SELECT rowid FROM sessie WHERE begonnen < :voor ORDER BY begonnen LIMIT :aantal);

-- name: opruimen_concept
DELETE FROM concept WHERE rowid IN (SELECT rowid FROM concept WHERE bewaard < :voor ORDER BY bewaard LIMIT :aantal);

-- name: opruimen_bestand_wachtend
DELETE FROM bestand_wachtend WHERE id IN (SELECT id FROM bestand_wachtend WHERE op < :voor ORDER BY op LIMIT :aantal);

-- name: opruimen_inlogpoging
DELETE FROM inlogpoging WHERE id IN (SELECT id FROM inlogpoging WHERE op < :voor ORDER BY op LIMIT :aantal);

-- name: opruimen_inloglimiet
DELETE FROM inloglimiet WHERE rowid IN (SELECT rowid FROM inloglimiet WHERE laatst < :voor ORDER BY laatst LIMIT :aantal);

-- name: opruimen_bekende_browser
DELETE FROM bekende_browser WHERE (hash, gebruiker) IN (
  SELECT hash, gebruiker FROM bekende_browser WHERE laatst < :voor ORDER BY laatst LIMIT :aantal);

-- name: opruimen_bezoek
DELETE FROM bezoek WHERE (dag, pagina, uitkomst) IN (
  SELECT dag, pagina, uitkomst FROM bezoek WHERE dag < :voor ORDER BY dag LIMIT :aantal);
