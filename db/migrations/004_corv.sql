-- The messages to and from the Raad, as they were made and received (W22).

-- A verzoek tot onderzoek that was made. A row never changes: what was sent can
-- be looked up, and a message that is made again gets a number of its own.
CREATE TABLE corv_bericht (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  referentie TEXT NOT NULL UNIQUE,      -- referentienummer of the message
  bestandsnaam TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door INTEGER NOT NULL REFERENCES gebruiker,
  bevat_geheim_adres INTEGER NOT NULL CHECK (bevat_geheim_adres IN (0, 1)),
  overzicht TEXT NOT NULL,              -- the message without the content of its stukken
  inhoud BLOB NOT NULL                  -- the message
) STRICT;
CREATE INDEX corv_bericht_tafel ON corv_bericht (tafel);
CREATE TRIGGER corv_bericht_vast BEFORE UPDATE ON corv_bericht
BEGIN SELECT raise(ABORT, 'a message that was made never changes'); END;

-- An answer that was received, one per child and stage. The sender's own
-- number makes it unique: the same file is not read twice.
CREATE TABLE corv_ontvangen (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  antwoord INTEGER NOT NULL REFERENCES corv_antwoord,
  zender TEXT NOT NULL,
  referentie TEXT NOT NULL,
  toelichting TEXT NOT NULL DEFAULT '', -- the decisions of the kinderrechter that came with it
  ontvangen_op TEXT NOT NULL,
  ontvangen_door INTEGER NOT NULL REFERENCES gebruiker,
  inhoud BLOB NOT NULL,                 -- the file, byte for byte
  UNIQUE (zender, referentie)
) STRICT;
CREATE INDEX corv_ontvangen_tafel ON corv_ontvangen (tafel);
CREATE INDEX corv_ontvangen_antwoord ON corv_ontvangen (antwoord);
CREATE TRIGGER corv_ontvangen_vast BEFORE UPDATE ON corv_ontvangen
BEGIN SELECT raise(ABORT, 'a message that was received never changes'); END;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('corv_zender_applicatie', 'Jeugdbeschermingstafel', 'Naam van dit programma in berichten aan de Raad.'),
  ('corv_ontvanger_applicatie', 'CORV', 'Naam van het ontvangende systeem in berichten aan de Raad.'),
  ('corv_stukken_mb', '20', 'MB die de stukken in een bericht aan de Raad samen ten hoogste groot zijn.');
