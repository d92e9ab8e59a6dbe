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

-- Of whom consent is asked, and the last answer, '' for none (W32, W42, H7): every
-- ouder with gezag. With none, of the GI that got the voogdij; else of the persoon
-- who is voogd (rolcode 191); else of the GI of which an answer was recorded: that
-- is how it is chosen.
CREATE VIEW toestemming_gever AS
  WITH kring AS NOT MATERIALIZED (
    SELECT t.id AS tafel, t.zaak, CASE a.maatregel WHEN 'voogdij' THEN a.gi END AS gi,
      EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = t.zaak AND p.soort = 'ouder' AND p.gezag = 'ja' AND p.verwijderd = 0) AS ouder
    FROM tafel t LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde),
  gever AS NOT MATERIALIZED (
    SELECT k.tafel, p.id AS persoon, CAST(NULL AS INTEGER) AS organisatie FROM kring k JOIN persoon p ON p.zaak = k.zaak
      WHERE p.verwijderd = 0 AND CASE WHEN k.ouder THEN p.soort = 'ouder' AND p.gezag = 'ja' ELSE k.gi IS NULL AND p.rolcode = '191' AND p.soort <> 'kind' END
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), CAST(k.gi AS INTEGER) FROM kring k WHERE k.gi IS NOT NULL AND NOT k.ouder
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), s.organisatie FROM kring k JOIN toestemming s ON s.tafel = k.tafel AND s.organisatie IS NOT NULL
      WHERE k.gi IS NULL AND NOT k.ouder
        AND NOT EXISTS (SELECT 1 FROM toestemming e WHERE e.tafel = s.tafel AND e.organisatie = s.organisatie AND e.id < s.id)
        AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = k.zaak AND p.rolcode = '191' AND p.soort <> 'kind' AND p.verwijderd = 0))
  SELECT g.tafel, g.persoon, g.organisatie, ifnull(n.naam, o.naam) AS naam,
    ifnull((SELECT s.toestemming FROM toestemming s WHERE s.tafel = g.tafel AND s.persoon IS g.persoon AND s.organisatie IS g.organisatie
      ORDER BY s.id DESC LIMIT 1), '') AS antwoord
  FROM gever g LEFT JOIN persoon_naam n ON n.id = g.persoon LEFT JOIN organisatie o ON o.id = g.organisatie;

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
-- assignment on that raadsonderzoeker has of them what an invited one has (H25).
CREATE VIEW tafel_onderzoeker AS
  SELECT t.id AS tafel, w.gebruiker FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak
  WHERE t.moment = 1 AND t.gehouden_op <> '' AND EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
    WHERE b.tafel = t.id AND b.genomen_op <> '');
DROP VIEW relatie;
CREATE VIEW relatie AS
  SELECT t.id AS tafel, r.gebruiker, r.rol, r.namens, r.organisatie,
    CASE
      WHEN r.rol IN ('lokale_toegang', 'gi') AND t.melder_organisatie = r.organisatie
        OR r.rol = 'raadsonderzoeker' AND t.moment = 2 AND (t.melder_gebruiker = r.gebruiker
          OR EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak AND w.gebruiker = r.gebruiker))
      THEN CASE t.bij_anderen WHEN 0 THEN 1 ELSE 16 END
      ELSE 0 END
    | CASE
      WHEN r.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.organisatie = r.organisatie AND d.rol = r.rol
          AND d.tafel = t.id AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.rol = r.rol
          AND d.gebruiker = r.gebruiker AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM tafel_onderzoeker o WHERE o.tafel = t.id AND o.gebruiker = r.gebruiker) THEN 2
      ELSE 0 END
    | CASE WHEN r.subregio = z.subregio AND t.ingediend_op <> '' THEN 4 ELSE 0 END
    | 8 AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak CROSS JOIN actor_rol r;
DROP VIEW band;
CREATE VIEW band AS
  SELECT t.id AS tafel, CAST('voorzitter' AS TEXT) AS rol, 's' || z.subregio AS bereik, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('procesondersteuner' AS TEXT), 's' || z.subregio, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('rvdk_advies' AS TEXT), 'r', 8 FROM tafel t
  UNION ALL SELECT t.id, o.soort, 'o' || o.id, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie WHERE o.soort IN ('lokale_toegang', 'gi')
  UNION ALL SELECT d.tafel, d.rol, 'o' || d.organisatie, 10
  FROM deelnemer d WHERE d.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') AND d.organisatie IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || t.melder_gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t WHERE t.moment = 2
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || w.gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak WHERE t.moment = 2
  UNION ALL SELECT d.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || d.gebruiker, 10
  FROM deelnemer d WHERE d.rol = 'raadsonderzoeker' AND d.gebruiker IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT o.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || o.gebruiker, 10 FROM tafel_onderzoeker o;

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
