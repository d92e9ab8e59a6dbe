-- ---- how the system stands, as far as the programs cannot see it themselves -------------------

-- What a script last found of one thing, for the page beheer-stand.
CREATE TABLE stand_meting (
  naam TEXT PRIMARY KEY CHECK (naam IN ('bestanden', 'schijf', 'kopie', 'oefening', 'kop', 'controle')),
  goed INTEGER NOT NULL CHECK (goed IN (0, 1)),
  waarde TEXT NOT NULL,                 -- of 'schijf' the bytes that are free; else ''
  op TEXT NOT NULL,
  goed_op TEXT NOT NULL                 -- when it was well last; '' never
) STRICT, WITHOUT ROWID;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('stand_meting_uren', '26', 'Uren. Is langer geleden niet naar de schijf en de bestanden gekeken, dan staat dat bij de stand van het systeem.'),
  ('stand_kopie_uren', '26', 'Uren. Zo oud mag de laatste reservekopie zijn.'),
  ('stand_oefening_dagen', '8', 'Dagen. Zo lang geleden mag het terugzetten van een kopie zijn geoefend.'),
  ('stand_kop_uren', '2', 'Uren. Zo lang geleden mag de kop van het logboek elders zijn bewaard.'),
  ('stand_controle_dagen', '8', 'Dagen. Zo lang geleden mag het hele logboek zijn gecontroleerd.');
