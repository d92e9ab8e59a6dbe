-- ---- who oversees, and dossiers that are destroyed ---------------------------------------------

-- Figures as a file are a file too.
DROP INDEX log_bestand;
CREATE INDEX log_bestand ON log (id) WHERE handeling IN ('gedownload', 'pdf', 'cijfers_bestand');

-- Remarks may tell of a dossier: they go with it.
CREATE INDEX steekproef_lezing_log ON steekproef_lezing (log);
CREATE INDEX opvallend_zaak ON opvallend (zaak) WHERE zaak IS NOT NULL;
DROP TRIGGER steekproef_lezing_blijft;
CREATE TRIGGER steekproef_lezing_blijft BEFORE DELETE ON steekproef_lezing
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM log l WHERE l.id = OLD.log))
BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;
DROP TRIGGER steekproef_oordeel_blijft;
CREATE TRIGGER steekproef_oordeel_blijft BEFORE DELETE ON steekproef_oordeel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM steekproef_lezing s JOIN log l ON l.id = s.log WHERE s.id = OLD.lezing))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
DROP TRIGGER opvallend_bekeken_blijft;
CREATE TRIGGER opvallend_bekeken_blijft BEFORE DELETE ON opvallend_bekeken
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT o.zaak FROM opvallend o WHERE o.id = OLD.opvallend))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
