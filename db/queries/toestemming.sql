-- Consent per ouder with gezag (W32, W42), and the Raad's own handover.

-- name: toestemming_ouders
SELECT o.persoon, n.naam FROM ouder_toestemming o JOIN persoon_naam n ON n.id = o.persoon WHERE o.tafel = :tafel ORDER BY o.persoon;

-- Every answer, the last one of an ouder on top; a row for who was not asked.
-- name: toestemming_antwoorden
SELECT n.naam, ifnull(label('ja_nee', s.toestemming), '') AS antwoord, ifnull(s.toestemming = 'ja', 0) AS is_ja, ifnull(s.toestemming = 'nee', 0) AS is_nee,
  s.id IS NULL AS is_open, ifnull(s.id < l.laatste, 0) AS is_eerder,
  ifnull(nl_datum(s.datum), '') AS datum, ifnull(s.wijze, '') AS wijze, ifnull(g.naam, '') AS door, ifnull(nl_stempel(s.vastgelegd_op), '') AS op
FROM (SELECT p.id AS persoon, (SELECT max(m.id) FROM toestemming m WHERE m.tafel = :tafel AND m.persoon = p.id) AS laatste
    FROM persoon p WHERE p.zaak = :zaak AND ((p.soort = 'ouder' AND p.gezag = 'ja' AND p.verwijderd = 0)
      OR EXISTS (SELECT 1 FROM toestemming e WHERE e.tafel = :tafel AND e.persoon = p.id))) l
  JOIN persoon_naam n ON n.id = l.persoon
  LEFT JOIN toestemming s ON s.tafel = :tafel AND s.persoon = l.persoon LEFT JOIN gebruiker g ON g.id = s.vastgelegd_door
ORDER BY l.persoon, s.id DESC;

-- name: toestemming_gezag_onbekend
SELECT p.id AS persoon, n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag IN ('', 'onbekend') ORDER BY p.id;

-- name: toestemming_geweigerd
SELECT 1 FROM toestemming s WHERE s.tafel = :tafel AND s.toestemming = 'nee'
  AND s.id = (SELECT max(l.id) FROM toestemming l WHERE l.tafel = s.tafel AND l.persoon = s.persoon) LIMIT 1;

-- name: toestemming_toevoegen
INSERT INTO toestemming (tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :persoon, :toestemming, :datum, :wijze, :actor, :nu);

-- name: overdracht_lezen
SELECT nl_datum(o.datum) AS datum, o.aan, o.wijze, g.naam AS door, nl_stempel(o.vastgelegd_op) AS op
FROM overdracht o JOIN gebruiker g ON g.id = o.vastgelegd_door WHERE o.tafel = :tafel;

-- name: overdracht_opslaan
INSERT INTO overdracht (tafel, datum, aan, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :overdracht_datum, :overdracht_aan, :overdracht_wijze, :actor, :nu);
