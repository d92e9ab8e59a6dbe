-- ---- who oversees: the log by who, what and when; a sample of it; what stands out in it ----

-- Ways into the log. A row is in those of the second kind only when it is one of them,
-- so that an ordinary view pays for no more than the first.
CREATE INDEX log_gebruiker ON log (gebruiker, id) WHERE gebruiker IS NOT NULL;
CREATE INDEX log_geweigerd ON log (id) WHERE uitkomst = 'geweigerd';
CREATE INDEX log_bsn ON log (id) WHERE handeling IN ('bsn_getoond', 'bsn_gezocht');
CREATE INDEX log_bestand ON log (id) WHERE handeling IN ('gedownload', 'pdf', 'cijfers_bestand');
CREATE INDEX log_nood ON log (id) WHERE pagina = 'noodtoegang' OR instr(onderwerp, 'noodtoegang') > 0;

-- Somebody read in a dossier. To look who did, is none.
CREATE VIEW dossier_gelezen AS
  SELECT id, op, gebruiker, rol, namens, pagina, handeling, zaak FROM log
  WHERE zaak IS NOT NULL AND gebruiker IS NOT NULL AND uitkomst = 'getoond' AND pagina <> 'inzage';

-- The sample of a month: drawn once, by chance, from what was read in dossiers.
CREATE TABLE steekproef (
  maand TEXT PRIMARY KEY,               -- '2026-11'
  getrokken_op TEXT NOT NULL,
  getrokken_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT, WITHOUT ROWID;
CREATE TRIGGER steekproef_vast BEFORE UPDATE ON steekproef BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;
CREATE TRIGGER steekproef_blijft BEFORE DELETE ON steekproef BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;

CREATE TABLE steekproef_lezing (
  id INTEGER PRIMARY KEY,
  maand TEXT NOT NULL REFERENCES steekproef,
  log INTEGER NOT NULL REFERENCES log,
  UNIQUE (maand, log)
) STRICT;
CREATE TRIGGER steekproef_lezing_vast BEFORE UPDATE ON steekproef_lezing BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;
-- It goes, and so do remarks, with a dossier that is destroyed: they may tell of it.
CREATE INDEX steekproef_lezing_log ON steekproef_lezing (log);
CREATE TRIGGER steekproef_lezing_blijft BEFORE DELETE ON steekproef_lezing
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM log l WHERE l.id = OLD.log))
BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;

-- What came of looking at one; what is recorded later counts, what was recorded stays.
CREATE TABLE steekproef_oordeel (
  id INTEGER PRIMARY KEY,
  lezing INTEGER NOT NULL REFERENCES steekproef_lezing,
  uitslag TEXT NOT NULL CHECK (uitslag IN ('in_orde', 'navraag', 'niet_in_orde')),
  opmerking TEXT NOT NULL DEFAULT '' CHECK (uitslag = 'in_orde' OR opmerking <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX steekproef_oordeel_lezing ON steekproef_oordeel (lezing, id);
CREATE TRIGGER steekproef_oordeel_vast BEFORE UPDATE ON steekproef_oordeel BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
CREATE TRIGGER steekproef_oordeel_blijft BEFORE DELETE ON steekproef_oordeel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM steekproef_lezing s JOIN log l ON l.id = s.log WHERE s.id = OLD.lezing))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;

-- Reading that stands out, of a user on a day: no accusation, but something to look at.
CREATE TABLE opvallend (
  id INTEGER PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort IN ('veel', 'buiten_werktijd', 'achternaam')),
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  dag TEXT NOT NULL,                    -- in the Netherlands
  zaak INTEGER REFERENCES zaak,         -- of 'achternaam': the dossier with that name in it
  aantal INTEGER NOT NULL,              -- 'veel': most dossiers within the time of the setting; else how often was read
  eerste TEXT NOT NULL,                 -- when it began
  open INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)) -- not looked at, or more came since
) STRICT;
CREATE UNIQUE INDEX opvallend_een ON opvallend (gebruiker, dag, soort, ifnull(zaak, 0));
CREATE INDEX opvallend_open ON opvallend (id) WHERE open = 1;
CREATE INDEX opvallend_zaak ON opvallend (zaak) WHERE zaak IS NOT NULL;

-- That somebody looked at it, and what came of that.
CREATE TABLE opvallend_bekeken (
  id INTEGER PRIMARY KEY,
  opvallend INTEGER NOT NULL REFERENCES opvallend,
  aantal INTEGER NOT NULL,              -- as it was then
  opmerking TEXT NOT NULL CHECK (opmerking <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX opvallend_bekeken_van ON opvallend_bekeken (opvallend, id);
CREATE TRIGGER opvallend_bekeken_vast BEFORE UPDATE ON opvallend_bekeken BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
CREATE TRIGGER opvallend_bekeken_blijft BEFORE DELETE ON opvallend_bekeken
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT o.zaak FROM opvallend o WHERE o.id = OLD.opvallend))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;

-- How far the log was searched for it.
CREATE TABLE opvallend_tot (
  een INTEGER PRIMARY KEY CHECK (een = 1),
  log INTEGER NOT NULL,                 -- the last row looked at
  op TEXT NOT NULL                      -- of that row; '' before the first
) STRICT;
INSERT INTO opvallend_tot VALUES (1, 0, '');

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('steekproef_aantal', '20', 'Zoveel keer lezen in een dossier trekt het programma elke maand uit het logboek, om na te kijken.'),
  ('opvallend_zaken', '20', 'Wie binnen korte tijd in zoveel dossiers leest, staat bij wat opvalt.'),
  ('opvallend_minuten', '30', 'De korte tijd waarin dat telt, in minuten.'),
  ('werktijd_van', '7', 'Uur van de dag. Wie daarvoor in een dossier leest, leest buiten werktijd.'),
  ('werktijd_tot', '20', 'Uur van de dag. Wie daarna in een dossier leest, leest buiten werktijd. Dat geldt ook voor dagen die geen werkdag zijn.');
