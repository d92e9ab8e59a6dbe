-- After these answers of the Raad a tafel of moment 2 is due (W30): a row for
-- every child of whom it is the last result, until a tafel of moment 2 of the
-- zaak is begun.
CREATE INDEX corv_antwoord_uitkomst ON corv_antwoord (uitkomst, tafel) WHERE uitkomst <> '';
CREATE VIEW moment_2_voorstel AS
  SELECT a.tafel, t.zaak, a.persoon, a.uitkomst, a.datum FROM corv_antwoord a JOIN tafel t ON t.id = a.tafel
  WHERE a.uitkomst IN ('geen_rekest', 'maatregel_opgelegd', 'geen_maatregel_opgelegd') AND a.uitkomst <> ''
    AND NOT EXISTS (SELECT 1 FROM corv_antwoord b WHERE b.tafel = a.tafel AND b.persoon = a.persoon AND b.uitkomst <> ''
      AND (b.datum > a.datum OR b.datum = a.datum AND b.id > a.id))
    AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.zaak = t.zaak AND m.moment = 2 AND m.id > t.id AND m.status <> 'ingetrokken');
