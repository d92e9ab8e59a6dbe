-- A form whose step was refused although what was typed was saved (bewaard = 1)
-- may be sent again: `naar` then is what it is about ('tafel=3'), `rev` what was
-- saved. Else `naar` is where the form was sent on to, '' for a tombstone.
ALTER TABLE verzoek ADD COLUMN bewaard INTEGER NOT NULL DEFAULT 0 CHECK (bewaard IN (0, 1));
ALTER TABLE verzoek ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;

-- A tafel that stands in a zaak that others began: it was linked there by the
-- procesondersteuner, or begun there by a raadsonderzoeker who is assigned to the
-- zaak. Its melder has all of this tafel, but of the family no more than a
-- deelnemer: making something gives nobody a right on what was there.
ALTER TABLE tafel ADD COLUMN bij_anderen INTEGER NOT NULL DEFAULT 0 CHECK (bij_anderen IN (0, 1));
UPDATE tafel SET bij_anderen = 1 WHERE EXISTS (SELECT 1 FROM tafel o
  WHERE o.zaak = tafel.zaak AND o.id < tafel.id AND o.melder_organisatie <> tafel.melder_organisatie);

-- The zaak of others in which the filer saw the family: the filing proposes it,
-- the procesondersteuner confirms. Until then the tafel stands in a zaak of its
-- own, with copies of what its filer could see.
ALTER TABLE tafel ADD COLUMN voorstel INTEGER REFERENCES zaak;
CREATE INDEX tafel_voorstel ON tafel (voorstel) WHERE voorstel IS NOT NULL;
ALTER TABLE persoon ADD COLUMN kopie_van INTEGER REFERENCES persoon;
CREATE INDEX persoon_kopie ON persoon (kopie_van) WHERE kopie_van IS NOT NULL;

-- How a role of somebody stands to a tafel. Bits: 1 melder, 2 deelnemer,
-- 4 subregio, 8 region, 16 melder in a zaak of others. The rules that use them
-- stand in domain/authz.c. A tafel that was never filed is the melder's own, also
-- when it was withdrawn: the subregio has nothing to do with it.
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
      ELSE 0 END
    | CASE WHEN r.subregio = z.subregio AND t.ingediend_op <> '' THEN 4 ELSE 0 END
    | 8 AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak CROSS JOIN actor_rol r;

-- The same person in two zaken: a copy and what it was copied from, by BSN, else
-- by kind, names and day of birth.
DROP VIEW zelfde_persoon;
CREATE VIEW zelfde_persoon AS
  SELECT p.id AS persoon, p.zaak AS zaak, q.id AS ander, q.zaak AS andere_zaak
  FROM persoon p JOIN persoon q ON q.id = p.kopie_van
  WHERE q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon q ON q.bsn = p.bsn
  WHERE p.bsn <> '' AND q.bsn <> '' AND q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon q ON q.geslachtsnaam = p.geslachtsnaam COLLATE NOCASE
  WHERE p.geboortedatum <> '' AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND q.voornamen = p.voornamen COLLATE NOCASE AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0;

-- Begun elsewhere, to be linked, it is begun all the same (W30).
DROP VIEW moment_2_voorstel;
CREATE VIEW moment_2_voorstel AS
  SELECT a.tafel, t.zaak, a.persoon, a.uitkomst, a.datum FROM corv_antwoord a JOIN tafel t ON t.id = a.tafel
  WHERE a.uitkomst IN ('geen_rekest', 'maatregel_opgelegd', 'geen_maatregel_opgelegd') AND a.uitkomst <> ''
    AND NOT EXISTS (SELECT 1 FROM corv_antwoord b WHERE b.tafel = a.tafel AND b.persoon = a.persoon AND b.uitkomst <> ''
      AND (b.datum > a.datum OR b.datum = a.datum AND b.id > a.id))
    AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.zaak = t.zaak AND m.moment = 2 AND m.id > t.id AND m.status <> 'ingetrokken')
    AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.voorstel = t.zaak AND m.moment = 2 AND m.id > t.id AND m.status <> 'ingetrokken');
