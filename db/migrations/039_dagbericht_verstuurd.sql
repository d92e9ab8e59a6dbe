-- ---- the message of a day --------------------------------------------------------------------

-- Of each day and user once. The row comes before the mail, so none goes twice; what was
-- cut off is missed, and tomorrow's says the same.
CREATE TABLE dagbericht (
  dag TEXT NOT NULL,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  stand TEXT NOT NULL CHECK (stand IN ('bezig', 'niets', 'verstuurd', 'mislukt')), -- niets: nothing waited
  op TEXT NOT NULL,
  PRIMARY KEY (dag, gebruiker)
) STRICT, WITHOUT ROWID;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('dagbericht_uur', '7', 'Uur van de dag. Vanaf dan gaat op werkdagen de e-mail uit naar wie wil weten of er werk wacht.');
