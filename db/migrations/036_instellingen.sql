-- Settings as the beheerder changes them, and the days on which the offices are closed.

-- Each change of a setting or a closing day: nothing of it ever changes.
CREATE TABLE instelling_verloop (
  id INTEGER PRIMARY KEY,
  naam TEXT NOT NULL,                   -- of table instelling; 'sluitingsdag' with the day in `naar`, or in `van` when it was taken back
  van TEXT NOT NULL,
  naar TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX instelling_verloop_naam ON instelling_verloop (naam, id);
CREATE TRIGGER instelling_verloop_vast BEFORE UPDATE ON instelling_verloop BEGIN SELECT raise(ABORT, 'what a setting was stays'); END;
CREATE TRIGGER instelling_verloop_blijft BEFORE DELETE ON instelling_verloop BEGIN SELECT raise(ABORT, 'what a setting was stays'); END;

-- No working days, besides the public holidays: terms do not count them.
CREATE TABLE sluitingsdag (
  dag TEXT PRIMARY KEY,
  omschrijving TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('brief_groet', 'Met vriendelijke groet,', 'De slotzin van brieven aan volwassenen.'),
  ('brief_afzender', 'de procesondersteuner', 'Wie de brieven ondertekent. Daarachter staat de subregio.'),
  ('brief_contact', '', 'Een extra alinea over bereikbaarheid in brieven aan volwassenen, onder het telefoonnummer. Leeg: geen extra alinea.');

-- How a letter to an adult ends, as a region wants it.
CREATE VIEW brief_slot AS
  SELECT max(CASE naam WHEN 'brief_groet' THEN waarde END) AS brief_groet, max(CASE naam WHEN 'brief_afzender' THEN waarde END) AS brief_afzender,
    max(CASE naam WHEN 'brief_contact' THEN waarde END) AS brief_contact
  FROM instelling WHERE naam IN ('brief_groet', 'brief_afzender', 'brief_contact');
