-- Of which part of an aanmelding (domain/deel.c) a field was changed last, and at
-- which rev: who saves one part is not stopped by who saved another. No row: not
-- since the round began.
CREATE TABLE aanmelding_deel (
  tafel INTEGER NOT NULL,
  ronde INTEGER NOT NULL,
  deel TEXT NOT NULL,                   -- its code
  rev INTEGER NOT NULL,                 -- of the aanmelding, by that change
  PRIMARY KEY (tafel, ronde, deel),
  FOREIGN KEY (tafel, ronde) REFERENCES aanmelding
) STRICT, WITHOUT ROWID;
