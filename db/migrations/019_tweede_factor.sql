-- The second thing that somebody shows to come in (domain/factor.c): a code of an
-- app, or one of eight recovery codes.
CREATE TABLE tweede_factor (
  gebruiker INTEGER PRIMARY KEY REFERENCES gebruiker,
  sleutel TEXT NOT NULL,                -- the key that the app has too: 20 bytes as hex
  herstel TEXT NOT NULL,                -- 32 bytes as hex: the recovery codes come from it
  ingesteld_op TEXT NOT NULL DEFAULT '', -- '': no app has shown yet that it has the key
  bewaard_op TEXT NOT NULL DEFAULT '',  -- the user said that the recovery codes are kept; shown until then
  stap INTEGER NOT NULL DEFAULT 0       -- the last step of 30 s whose code was used: none twice
) STRICT;
-- The recovery codes that were used: each works once.
CREATE TABLE herstelcode (
  gebruiker INTEGER NOT NULL REFERENCES tweede_factor ON DELETE CASCADE,
  nummer INTEGER NOT NULL,              -- from 1
  gebruikt_op TEXT NOT NULL,
  PRIMARY KEY (gebruiker, nummer)
) STRICT, WITHOUT ROWID;

-- `stand`: half when the password was right and the code is still to come.
ALTER TABLE sessie ADD COLUMN stand TEXT NOT NULL DEFAULT 'open' CHECK (stand IN ('open', 'half'));

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('tweede_factor', '1', '1: iedereen logt in met een wachtwoord en een code. 0: alleen wie dat zelf heeft ingesteld.'),
  ('inlog_code', '5', 'Verkeerde codes per uur bij één account, daarna een pauze, elke keer langer.');
