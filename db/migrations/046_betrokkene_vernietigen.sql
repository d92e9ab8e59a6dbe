-- ---- what people asked, and dossiers that are destroyed ------------------------------------------

-- What was asked and answered goes with the dossier, and so does what somebody had to say.
DROP TRIGGER betrokkene_verzoek_blijft;
CREATE TRIGGER betrokkene_verzoek_blijft BEFORE DELETE ON betrokkene_verzoek
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was asked stays'); END;
DROP TRIGGER betrokkene_afschrift_blijft;
CREATE TRIGGER betrokkene_afschrift_blijft BEFORE DELETE ON betrokkene_afschrift
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM betrokkene_verzoek b JOIN tafel t ON t.id = b.tafel WHERE b.id = OLD.verzoek))
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
DROP TRIGGER verklaring_blijft;
CREATE TRIGGER verklaring_blijft BEFORE DELETE ON verklaring
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what somebody said stays'); END;
