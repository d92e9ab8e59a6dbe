-- What the werkvoorraad is searched by besides number, moment, status and gemeente:
-- the family name, and the day of the tafel. Kept as table zicht is, by
-- domain/derived.c; build/bin/taken makes what is there already.

ALTER TABLE zicht ADD COLUMN datum TEXT NOT NULL DEFAULT ''; -- of the tafel; '': not planned
CREATE INDEX zicht_periode ON zicht (bereik, status, moment, gemeente, datum, tafel);

-- The surnames of the kinderen and ouders of a tafel, for who sees it. As table zicht
-- it gives no right.
CREATE TABLE zicht_naam (
  bereik TEXT NOT NULL,
  naam TEXT NOT NULL,                   -- its letters alone, small, without accents: 'devries' and 'vries'
  tafel INTEGER NOT NULL REFERENCES tafel,
  tot TEXT NOT NULL,
  PRIMARY KEY (bereik, naam, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX zicht_naam_tafel ON zicht_naam (tafel, bereik, naam);
CREATE INDEX zicht_naam_tot ON zicht_naam (tot) WHERE tot <> 'altijd';
