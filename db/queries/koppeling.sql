-- Linking a tafel to the zaak that the family already has.

-- Zaken of the own subregio that were filed and in which a kind is the same, or
-- that the filer comes from: a draft is the melder's own; only where this tafel is
-- alone in its zaak.
-- name: koppeling_keuzes
SELECT z.id, z.nummer || ', ' || g.naam || CASE WHEN min(k.naam) <> '' THEN ', vanwege ' || group_concat(k.naam, ' en ') ELSE ', voorgesteld door de melder' END
FROM (SELECT DISTINCT s.andere_zaak AS zaak, n.naam FROM zelfde_persoon s JOIN persoon p ON p.id = s.persoon AND p.soort = 'kind'
      JOIN persoon_naam n ON n.id = s.ander WHERE s.zaak = :zaak
    UNION SELECT t.voorstel, '' FROM tafel t WHERE t.id = :tafel AND t.voorstel IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM zelfde_persoon s JOIN persoon p ON p.id = s.persoon AND p.soort = 'kind' WHERE s.zaak = :zaak AND s.andere_zaak = t.voorstel)) k
  CROSS JOIN zaak z ON z.id = k.zaak CROSS JOIN gemeente g ON g.id = z.gemeente
WHERE z.subregio = :subregio_id
  AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.ingediend_op <> '')
  AND (SELECT count(*) FROM tafel t WHERE t.zaak = :zaak) = 1
GROUP BY z.id ORDER BY z.nummer;

-- name: koppeling_personen
SELECT n.naam, label('persoon_soort', p.soort) AS soort,
  EXISTS (SELECT 1 FROM zelfde_persoon s CROSS JOIN zaak z ON z.id = s.andere_zaak WHERE s.persoon = p.id AND z.subregio = :subregio_id
    AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.ingediend_op <> '')) AS is_bekend
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.zaak = :zaak AND p.verwijderd = 0;

-- Who has the BSN of a persoon there that is not taken for the same one (H19).
-- name: koppeling_bsn_dubbel
SELECT p.id, n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 AND p.bsn <> '' AND EXISTS (SELECT 1 FROM persoon q WHERE q.bsn = p.bsn AND q.zaak = :doel_zaak AND q.verwijderd = 0
  AND NOT EXISTS (SELECT 1 FROM zelfde_persoon s WHERE s.persoon = p.id AND s.ander = q.id))
ORDER BY p.id;

-- name: koppeling_kind_deelname
UPDATE OR REPLACE kind_deelname SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = kind_deelname.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_gezin
UPDATE OR IGNORE tafel_gezin SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = tafel_gezin.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_stem
UPDATE OR IGNORE kind_stem SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = kind_stem.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_toestemming
UPDATE toestemming SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = toestemming.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_deelnemer
UPDATE OR IGNORE deelnemer SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = deelnemer.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_doelen
UPDATE doel SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = doel.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_verzoek
UPDATE betrokkene_verzoek SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = betrokkene_verzoek.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_verklaring
UPDATE verklaring SET persoon = (SELECT min(s.ander) FROM zelfde_persoon s WHERE s.persoon = verklaring.persoon AND s.andere_zaak = :doel_zaak)
WHERE tafel = :tafel AND persoon IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- An address that became secret stays so: of who is there already it comes along,
-- with what was written down last.
-- name: koppeling_geheim_adres
UPDATE persoon SET straat = n.straat, postcode = n.postcode, woonplaats = n.woonplaats, land = n.land, telefoon = n.telefoon, adres_geheim = 'ja',
  rev = rev + 1, gewijzigd_op = :nu, gewijzigd_door = :actor
FROM (SELECT s.ander, p.straat, p.postcode, p.woonplaats, p.land, p.telefoon FROM zelfde_persoon s JOIN persoon p ON p.id = s.persoon
  WHERE s.zaak = :zaak AND s.andere_zaak = :doel_zaak AND p.adres_geheim = 'ja' AND p.straat <> '') n
WHERE persoon.id = n.ander AND persoon.zaak = :doel_zaak;

-- What was released there was another address than the one that comes along.
-- name: koppeling_geheim_sluiten
UPDATE zaak SET adres_vrijgegeven = 0, rev = rev + 1
WHERE id = :doel_zaak AND adres_vrijgegeven = 1 AND EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = :zaak AND p.adres_geheim = 'ja' AND p.verwijderd = 0);

-- Who is there already stays behind as removed, in the zaak that is now empty.
-- name: koppeling_dubbel_weg
UPDATE persoon SET verwijderd = 1, rev = rev + 1, gewijzigd_op = :nu, gewijzigd_door = :actor
WHERE zaak = :zaak AND id IN (SELECT persoon FROM zelfde_persoon WHERE zaak = :zaak AND andere_zaak = :doel_zaak);

-- name: koppeling_personen_mee
UPDATE persoon SET zaak = :doel_zaak, rev = rev + 1, gewijzigd_op = :nu, gewijzigd_door = :actor
WHERE zaak = :zaak AND verwijderd = 0;

-- name: koppeling_toewijzing
INSERT OR IGNORE INTO toewijzing (zaak, gebruiker, op) SELECT :doel_zaak, gebruiker, op FROM toewijzing WHERE zaak = :zaak;

-- name: koppeling_tafel
UPDATE tafel SET vorige = (SELECT max(v.id) FROM tafel v WHERE v.zaak = :doel_zaak), zaak = :doel_zaak, rev = rev + 1,
  bij_anderen = EXISTS (SELECT 1 FROM tafel o WHERE o.zaak = :doel_zaak AND o.melder_organisatie <> tafel.melder_organisatie)
WHERE id = :tafel AND rev = :rev;
