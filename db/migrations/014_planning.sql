-- Planning a tafel: whose consent is asked, where and when it can be.

-- Consent is also a voogd's: a persoon, or a GI that has the voogdij (H7).
DROP VIEW ouder_toestemming;
CREATE TABLE toestemming_nieuw (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER REFERENCES persoon,
  organisatie INTEGER REFERENCES organisatie, -- the GI that is voogd
  toestemming TEXT NOT NULL CHECK (toestemming IN ('ja', 'nee')),
  datum TEXT NOT NULL,
  wijze TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  CHECK ((persoon IS NULL) <> (organisatie IS NULL))
) STRICT;
INSERT INTO toestemming_nieuw (id, tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
  SELECT id, tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op FROM toestemming;
DROP TABLE toestemming;
ALTER TABLE toestemming_nieuw RENAME TO toestemming;
CREATE INDEX toestemming_tafel ON toestemming (tafel, persoon, id);

-- How many tafels a location can have at one time (H5).
ALTER TABLE locatie ADD COLUMN kamers INTEGER NOT NULL DEFAULT 1 CHECK (kamers BETWEEN 1 AND 20);
-- Why the tafel is in another subregio than the family's (W3, H14); '' where it is not.
ALTER TABLE tafel ADD COLUMN reden_locatie TEXT NOT NULL DEFAULT '';
INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('reistijd', '30', 'Minuten die de voorzitter nodig heeft om van de ene naar de andere locatie te gaan. Zit er minder tussen twee tafels, dan waarschuwt de planning.');

-- Who can lead a tafel on its day: the voorzitters of the subregio, or who then
-- stands in for them (W5).
CREATE VIEW voorzitter_op AS
  SELECT t.id AS tafel, r.gebruiker FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gebruiker_rol r ON r.subregio = z.subregio AND r.rol = 'voorzitter'
    JOIN gebruiker g ON g.id = r.gebruiker AND g.actief = 1
  WHERE NOT EXISTS (SELECT 1 FROM vervanging v WHERE v.rol = r.rol AND v.subregio = r.subregio AND v.voor = r.gebruiker AND v.ingetrokken = 0
    AND t.datum BETWEEN v.van AND v.tot)
  UNION ALL SELECT t.id, v.door FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN vervanging v ON v.subregio = z.subregio AND v.rol = 'voorzitter'
  WHERE v.ingetrokken = 0 AND t.datum BETWEEN v.van AND v.tot;
CREATE INDEX vervanging_subregio ON vervanging (subregio, rol, tot);
-- Pairs of tafels that are planned on one day and of which the first begins before
-- the second has ended, and the other way round.
CREATE VIEW tafel_tegelijk AS
  SELECT t.id AS tafel, o.id AS ander FROM tafel t JOIN tafel o ON o.datum = t.datum AND o.id <> t.id
  WHERE t.datum <> '' AND o.status IN ('gepland', 'gehouden') AND time(o.begintijd) < time(t.begintijd, '+' || t.duur || ' minutes')
    AND time(t.begintijd) < time(o.begintijd, '+' || o.duur || ' minutes');

-- Plannings that ended before the tafel was held: moved, withdrawn, not held (H21).
-- The planning that stands is that of the tafel itself.
CREATE TABLE planning_eerder (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  datum TEXT NOT NULL,
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  reden_locatie TEXT NOT NULL,
  gepland_op TEXT NOT NULL,
  einde TEXT NOT NULL CHECK (einde IN ('verplaatst', 'ingetrokken', 'niet_doorgegaan')),
  beeindigd_op TEXT NOT NULL,
  beeindigd_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX planning_eerder_tafel ON planning_eerder (tafel);
CREATE TRIGGER planning_eerder_vast BEFORE UPDATE ON planning_eerder BEGIN SELECT raise(ABORT, 'what was planned stays'); END;
CREATE TRIGGER planning_eerder_blijft BEFORE DELETE ON planning_eerder BEGIN SELECT raise(ABORT, 'what was planned stays'); END;
-- Who was invited to it, and how they were told that it does not go on.
CREATE TABLE afbericht (
  id INTEGER PRIMARY KEY,
  planning INTEGER NOT NULL REFERENCES planning_eerder,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  uitgenodigd_op TEXT NOT NULL,
  verteld_op TEXT NOT NULL DEFAULT '',  -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze IN ('', 'telefoon', 'brief', 'beveiligde_mail', 'persoonlijk')),
  verteld_door INTEGER REFERENCES gebruiker,
  UNIQUE (planning, deelnemer),
  CHECK ((verteld_op = '') = (wijze = ''))
) STRICT;
CREATE INDEX afbericht_deelnemer ON afbericht (deelnemer);
CREATE TRIGGER afbericht_blijft BEFORE DELETE ON afbericht BEGIN SELECT raise(ABORT, 'who was told stays'); END;

-- Who of the Raad works on a zaak, over time (H25): table toewijzing has who does now.
CREATE TABLE toewijzing_verloop (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  tafel INTEGER NOT NULL REFERENCES tafel, -- of moment 1, that led to it
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  wat TEXT NOT NULL CHECK (wat IN ('toegewezen', 'ingetrokken')),
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (wat = 'toegewezen' OR reden <> '')
) STRICT;
CREATE INDEX toewijzing_verloop_zaak ON toewijzing_verloop (zaak);
CREATE TRIGGER toewijzing_verloop_vast BEFORE UPDATE ON toewijzing_verloop BEGIN SELECT raise(ABORT, 'who was assigned stays'); END;
CREATE TRIGGER toewijzing_verloop_blijft BEFORE DELETE ON toewijzing_verloop BEGIN SELECT raise(ABORT, 'who was assigned stays'); END;
-- When the Raad began the inquiry of a tafel of moment 1 (H24).
CREATE TABLE onderzoek_start (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  datum TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;

-- Inquiries that were decided on and that go on: not those of which the Raad declined
-- the verzoek for every kind. `begonnen`: somebody said so, or an answer shows it.
CREATE VIEW onderzoek_open AS
  SELECT t.id AS tafel, t.zaak, b.genomen_op AS besloten_op,
    EXISTS (SELECT 1 FROM onderzoek_start s WHERE s.tafel = t.id)
      OR EXISTS (SELECT 1 FROM corv_antwoord a WHERE a.tafel = t.id AND a.stadium IN ('onderzoek_afgerond', 'zaak_afgerond')) AS begonnen
  FROM tafel t JOIN besluit b ON b.tafel = t.id AND b.genomen_op <> ''
  WHERE t.moment = 1 AND EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'raadsonderzoek'
    AND NOT EXISTS (SELECT 1 FROM corv_antwoord a WHERE a.tafel = t.id AND a.persoon = k.persoon AND a.uitkomst = 'vto_afgewezen'));

-- The tafels of moment 1 that led to an inquiry, with who does it: from the
-- assignment on that raadsonderzoeker has of them what an invited one has (H25), by
-- the views relatie and band of 016.
CREATE VIEW tafel_onderzoeker AS
  SELECT t.id AS tafel, w.gebruiker FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak
  WHERE t.moment = 1 AND t.gehouden_op <> '' AND EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
    WHERE b.tafel = t.id AND b.genomen_op <> '');
-- Said of a contact that ends its kind: the supervision of the veiligheidsplan, the
-- contact in the waiting time (H24).
ALTER TABLE contactmoment ADD COLUMN laatste INTEGER NOT NULL DEFAULT 0 CHECK (laatste IN (0, 1));
INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('termijn_toezicht', '14', 'Kalenderdagen waarbinnen de lokale toegang steeds nagaat of het veiligheidsplan werkt.'),
  ('termijn_nazorg', '14', 'Kalenderdagen na de tafel waarbinnen de lokale toegang nazorg geeft aan ouders en kinderen.'),
  ('termijn_wachttijd', '14', 'Kalenderdagen waarbinnen de lokale toegang en de Raad elkaar steeds spreken, tot het onderzoek begint.'),
  ('herinnering_afspraak', '7', 'Kalenderdagen voor de datum van een afspraak dat die in de werkvoorraad komt.');

-- The Raad does not come on it after all (H23): it takes no new tafels.
ALTER TABLE dagdeel ADD COLUMN vervallen INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1));
CREATE TABLE dagdeel_verloop (
  id INTEGER PRIMARY KEY,
  dagdeel INTEGER NOT NULL REFERENCES dagdeel,
  wat TEXT NOT NULL CHECK (wat IN ('vervallen', 'hersteld')),
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (wat = 'hersteld' OR reden <> '')
) STRICT;
CREATE INDEX dagdeel_verloop_dagdeel ON dagdeel_verloop (dagdeel);
CREATE TRIGGER dagdeel_verloop_vast BEFORE UPDATE ON dagdeel_verloop BEGIN SELECT raise(ABORT, 'what was done stays'); END;
CREATE TRIGGER dagdeel_verloop_blijft BEFORE DELETE ON dagdeel_verloop BEGIN SELECT raise(ABORT, 'what was done stays'); END;
