-- What a zaak is found by: every word of it that somebody may look for, for each scope
-- that may read it. Kept as table zicht is, by domain/woorden.c; build/bin/taken makes
-- what is there already. Takes the place of zicht_naam, whose names are the sort 'naam'.
--
-- An index of our own, not FTS5: there all words of all dossiers stand in one list, so
-- that time and rank tell of what is outside; and FTS5 of this SQLite (3.40) cannot take
-- a word out of its file at once, which the destruction of a dossier asks for.
DROP TABLE zicht_naam;

-- It gives no right: the permission table is asked of what is shown.
CREATE TABLE zicht_woord (
  bereik TEXT NOT NULL,                 -- as in table taak
  soort TEXT NOT NULL,                  -- where it stands, and with that which right it asks: domain/woorden.c
  woord TEXT NOT NULL,                  -- its letters and digits, small, without accents: 'devries' and 'vries'
  tafel INTEGER NOT NULL REFERENCES tafel,
  tot TEXT NOT NULL,
  PRIMARY KEY (bereik, soort, woord, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX zicht_woord_tafel ON zicht_woord (tafel, bereik, soort, woord);
CREATE INDEX zicht_woord_tot ON zicht_woord (tot) WHERE tot <> 'altijd';

-- Of a tafel whose words stand there: a digest of what they were made of, so that a
-- change of something else does not make them again.
CREATE TABLE zicht_woord_merk (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  merk TEXT NOT NULL
) STRICT;
