-- The goals of the raadsonderzoek, per kind.

-- name: doel_kinderen
SELECT 'alle' AS code, 'Alle kinderen' AS naam
UNION ALL SELECT * FROM (SELECT CAST(p.id AS TEXT), n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
  WHERE p.zaak = :zaak AND p.soort = 'kind' AND p.verwijderd = 0 AND p.overleden = '' ORDER BY p.geboortedatum, p.id);

-- While the melder amends, the others do not see what was added since (W11).
-- name: doelen
SELECT d.id AS doel, ifnull((SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = d.tafel AND n.persoon = d.persoon), 'Alle kinderen') AS voor, d.omschrijving,
  CASE WHEN :mag_aanmelding_schrijven THEN ': ' || d.omschrijving ELSE '' END AS knop_verwijderen
FROM doel d
WHERE d.tafel = :tafel AND d.vervallen = 0 AND (:mag_aanmelding_schrijven OR (SELECT status FROM tafel WHERE id = :tafel) <> 'teruggestuurd'
  OR d.toegevoegd_op <= (SELECT max(a.ingediend_op) FROM aanmelding a WHERE a.tafel = :tafel))
ORDER BY d.persoon IS NULL, d.persoon, d.id;

-- The kinderen for whom there is none yet.
-- name: doel_zonder
SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'kind' AND p.verwijderd = 0 AND NOT EXISTS (
  SELECT 1 FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0 AND (d.persoon = p.id OR d.persoon IS NULL))
ORDER BY p.geboortedatum, p.id;

-- name: doel_toevoegen
INSERT INTO doel (tafel, persoon, omschrijving, toegevoegd_door, toegevoegd_op)
VALUES (:tafel, CASE WHEN :persoon = 'alle' THEN NULL ELSE :persoon END, :omschrijving, :actor, :nu);

-- name: doel_verwijderen
UPDATE doel SET vervallen = 1 WHERE id = :doel AND tafel = :tafel AND vervallen = 0;
