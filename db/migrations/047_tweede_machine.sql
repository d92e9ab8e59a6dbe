-- ---- a second machine that stands by (scripts/standby) ----------------------------------------

-- What a script last found of one thing, for the page beheer-stand.
CREATE TABLE stand_meting_nieuw (
  naam TEXT PRIMARY KEY CHECK (naam IN ('bestanden', 'schijf', 'kopie', 'oefening', 'kop', 'controle', 'tweede')),
  goed INTEGER NOT NULL CHECK (goed IN (0, 1)),
  waarde TEXT NOT NULL,                 -- of 'schijf' the bytes that are free; else ''
  op TEXT NOT NULL,
  goed_op TEXT NOT NULL                 -- when it was well last; '' never
) STRICT, WITHOUT ROWID;
INSERT INTO stand_meting_nieuw SELECT naam, goed, waarde, op, goed_op FROM stand_meting;
DROP TABLE stand_meting;
ALTER TABLE stand_meting_nieuw RENAME TO stand_meting;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('stand_tweede_minuten', '15', 'Minuten. Zo oud mag de laatste kopie op de tweede machine zijn, als die er is.');
