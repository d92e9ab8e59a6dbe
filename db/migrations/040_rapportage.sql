-- ---- a role that sees figures only -----------------------------------------------------------

PRAGMA legacy_alter_table = ON; -- what reads rol_verleend goes on reading it
DROP INDEX rol_verleend_een;
DROP INDEX rol_verleend_subregio;
ALTER TABLE rol_verleend RENAME TO rol_verleend_oud;
PRAGMA legacy_alter_table = OFF;
CREATE TABLE rol_verleend (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol IN ('lokale_toegang', 'gi', 'voorzitter', 'procesondersteuner',
    'rvdk_advies', 'raadsonderzoeker', 'veilig_thuis', 'beheerder', 'toezichthouder', 'regiocoordinator')),
  organisatie INTEGER REFERENCES organisatie,
  subregio INTEGER REFERENCES subregio,
  verleend_door INTEGER REFERENCES gebruiker,
  verleend_op TEXT NOT NULL,
  van TEXT NOT NULL DEFAULT '',         -- first day, '' from the beginning
  tot TEXT NOT NULL DEFAULT '',         -- last day, '' without end
  CHECK ((rol IN ('voorzitter', 'procesondersteuner')) = (subregio IS NOT NULL)),
  CHECK ((rol IN ('lokale_toegang', 'gi', 'rvdk_advies', 'raadsonderzoeker', 'veilig_thuis')) = (organisatie IS NOT NULL))
) STRICT;
INSERT INTO rol_verleend (id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op, van, tot)
  SELECT id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op, van, tot FROM rol_verleend_oud;
DROP TABLE rol_verleend_oud;
CREATE UNIQUE INDEX rol_verleend_een ON rol_verleend (gebruiker, rol, ifnull(organisatie, 0), ifnull(subregio, 0));
CREATE INDEX rol_verleend_subregio ON rol_verleend (subregio, rol) WHERE subregio IS NOT NULL;

-- Where each role can be held that is given from now on.
DROP VIEW rol_plek;
CREATE VIEW rol_plek AS
  WITH plek (rol, organisatie, subregio, code, naam, einde) AS (
    SELECT 'lokale_toegang', o.id, NULL, g.slug, o.naam, o.einde FROM organisatie o JOIN gemeente g ON g.id = o.gemeente
    UNION ALL SELECT 'gi', id, NULL, naam, naam, einde FROM organisatie WHERE soort = 'gi'
    UNION ALL SELECT 'voorzitter', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'procesondersteuner', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'rvdk_advies', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'raadsonderzoeker', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'veilig_thuis', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'veilig_thuis'
    UNION ALL SELECT 'beheerder', NULL, NULL, '', '', '' UNION ALL SELECT 'toezichthouder', NULL, NULL, '', '', ''
    UNION ALL SELECT 'regiocoordinator', NULL, NULL, '', '', '')
  SELECT rol || '-' || ifnull(organisatie, ifnull(subregio, 0)) AS sleutel, rol, organisatie, subregio, code, naam,
    einde <> '' AND einde <= date('now', 'localtime') AS is_voorbij FROM plek;

-- ---- figures ------------------------------------------------------------------------------------

-- What is counted of a tafel, a row for each thing that counts: a filing, a judgement,
-- an ouder who was there. It follows from the facts of the zaak as tables taak and zicht do,
-- and is written with them, by domain/derived.c: rows come and go, none changes.
CREATE TABLE cijfer (
  tafel INTEGER NOT NULL REFERENCES tafel,
  maat TEXT NOT NULL,                   -- which figure, of domain/cijfers.c
  nr INTEGER NOT NULL,                  -- of what in it: a persoon, a round; 0 where there is one
  uitkomst TEXT NOT NULL,
  maand TEXT NOT NULL,                  -- in which it counts: jjjj-mm
  gemeente INTEGER NOT NULL REFERENCES gemeente, -- whose tafel it was
  moment INTEGER NOT NULL,
  waarde INTEGER NOT NULL,              -- days that it took; -1 where that is not what counts
  PRIMARY KEY (tafel, maat, nr, uitkomst)
) STRICT, WITHOUT ROWID;

-- The same, counted: all that the page of figures reads.
CREATE TABLE cijfer_maand (
  maat TEXT NOT NULL,
  maand TEXT NOT NULL,
  gemeente INTEGER NOT NULL REFERENCES gemeente,
  moment INTEGER NOT NULL,
  uitkomst TEXT NOT NULL,
  waarde INTEGER NOT NULL,
  aantal INTEGER NOT NULL CHECK (aantal >= 0),
  PRIMARY KEY (maat, maand, gemeente, moment, uitkomst, waarde)
) STRICT, WITHOUT ROWID;

-- Here, so that nothing that writes the one can forget the other.
CREATE TRIGGER cijfer_erbij AFTER INSERT ON cijfer
BEGIN
  INSERT INTO cijfer_maand (maat, maand, gemeente, moment, uitkomst, waarde, aantal)
  VALUES (NEW.maat, NEW.maand, NEW.gemeente, NEW.moment, NEW.uitkomst, NEW.waarde, 1)
  ON CONFLICT DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER cijfer_eraf AFTER DELETE ON cijfer
BEGIN
  UPDATE cijfer_maand SET aantal = aantal - 1 WHERE maat = OLD.maat AND maand = OLD.maand AND gemeente = OLD.gemeente AND moment = OLD.moment
    AND uitkomst = OLD.uitkomst AND waarde = OLD.waarde;
  DELETE FROM cijfer_maand WHERE maat = OLD.maat AND maand = OLD.maand AND gemeente = OLD.gemeente AND moment = OLD.moment
    AND uitkomst = OLD.uitkomst AND waarde = OLD.waarde AND aantal = 0;
END;
CREATE TRIGGER cijfer_vast BEFORE UPDATE ON cijfer BEGIN SELECT raise(ABORT, 'a figure comes and goes, and does not change'); END;
