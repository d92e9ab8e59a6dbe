-- Consent per ouder with gezag or voogd (W32, W42), and the Raad's own handover.

-- With nobody who has gezag or is voogd: any GI, when that has the voogdij (H7).
-- name: toestemming_gevers
SELECT ifnull(CAST(g.persoon AS TEXT), 'gi-' || g.organisatie) AS code, g.naam FROM toestemming_gever g WHERE g.tafel = :tafel
UNION ALL SELECT 'gi-' || o.id, o.naam FROM organisatie o JOIN tafel t ON t.id = :tafel LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
WHERE o.soort = 'gi' AND NOT (a.maatregel = 'voogdij' AND a.gi IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM toestemming_gever g WHERE g.tafel = t.id AND (g.persoon IS NOT NULL OR g.organisatie = o.id));

-- Every answer, the last one of each on top; a row for who was not asked.
-- name: toestemming_antwoorden
SELECT ifnull(n.naam, o.naam || ' (voogd)') AS naam, ifnull(label('ja_nee', s.toestemming), '') AS antwoord, ifnull(s.toestemming = 'ja', 0) AS is_ja, ifnull(s.toestemming = 'nee', 0) AS is_nee,
  s.id IS NULL AS is_open, ifnull(s.id < l.laatste, 0) AS is_eerder,
  ifnull(nl_datum(s.datum), '') AS datum, ifnull(s.wijze, '') AS wijze, ifnull(g.naam, '') AS door, ifnull(nl_stempel(s.vastgelegd_op), '') AS op
FROM (SELECT w.persoon, w.organisatie, (SELECT max(m.id) FROM toestemming m WHERE m.tafel = :tafel AND m.persoon IS w.persoon AND m.organisatie IS w.organisatie) AS laatste
    FROM (SELECT persoon, organisatie FROM toestemming_gever WHERE tafel = :tafel UNION SELECT persoon, organisatie FROM toestemming WHERE tafel = :tafel) w) l
  LEFT JOIN persoon_naam n ON n.id = l.persoon LEFT JOIN organisatie o ON o.id = l.organisatie
  LEFT JOIN toestemming s ON s.tafel = :tafel AND s.persoon IS l.persoon AND s.organisatie IS l.organisatie LEFT JOIN gebruiker g ON g.id = s.vastgelegd_door
ORDER BY l.persoon, l.organisatie, s.id DESC;

-- name: toestemming_gezag_onbekend
SELECT p.id AS persoon, n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag IN ('', 'onbekend') ORDER BY p.id;

-- name: toestemming_ouder_gezag
SELECT 1 FROM persoon p WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag = 'ja' LIMIT 1;

-- name: toestemming_geweigerd
SELECT 1 FROM toestemming s WHERE s.tafel = :tafel AND s.toestemming = 'nee'
  AND s.id = (SELECT max(l.id) FROM toestemming l WHERE l.tafel = s.tafel AND l.persoon IS s.persoon AND l.organisatie IS s.organisatie) LIMIT 1;

-- name: toestemming_toevoegen
INSERT INTO toestemming (tafel, persoon, organisatie, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, CASE WHEN :persoon NOT LIKE 'gi-%' THEN :persoon END, CASE WHEN :persoon LIKE 'gi-%' THEN substr(:persoon, 4) END, :toestemming, :datum, :wijze, :actor, :nu);

-- name: overdracht_lezen
SELECT nl_datum(o.datum) AS datum, o.aan, o.wijze, g.naam AS door, nl_stempel(o.vastgelegd_op) AS op
FROM overdracht o JOIN gebruiker g ON g.id = o.vastgelegd_door WHERE o.tafel = :tafel;

-- name: overdracht_opslaan
INSERT INTO overdracht (tafel, datum, aan, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :overdracht_datum, :overdracht_aan, :overdracht_wijze, :actor, :nu);
