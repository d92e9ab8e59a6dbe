-- What somebody complains of after a tafel, and what was done about it.
CREATE TABLE klacht (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  ontvangen_op TEXT NOT NULL,           -- a day
  afgehandeld TEXT NOT NULL DEFAULT '', -- '' while nothing was done yet
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;
