-- Who is told that a planned tafel is moved or does not go on (H21).

-- name: afbericht_planningen
SELECT nl_datum_lang(e.datum) AS dag, replace(e.begintijd, ':', '.') AS van, l.naam AS plek, label('planning_einde', e.einde) AS einde,
  nl_stempel(e.beeindigd_op) AS op, g.naam AS door, e.id AS eerder
FROM planning_eerder e JOIN locatie l ON l.id = e.locatie JOIN gebruiker g ON g.id = e.beeindigd_door
WHERE e.tafel = :tafel ORDER BY e.id DESC;

-- Of the last planning first, who was not told on top.
-- name: afbericht_personen
SELECT a.id, n.naam, label('rol', d.rol) AS rol, nl_datum(e.datum) AS dag, a.planning AS eerder, a.deelnemer, d.persoon IS NULL AS is_vakman,
  a.verteld_op <> '' AS is_verteld, a.verteld_op = '' AS is_open, nl_datum(a.verteld_op) AS verteld, label('afbericht_wijze', a.wijze) AS hoe, ifnull(g.naam, '') AS door
FROM afbericht a JOIN planning_eerder e ON e.id = a.planning JOIN deelnemer d ON d.id = a.deelnemer JOIN deelnemer_naam n ON n.id = d.id
  JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN gebruiker g ON g.id = a.verteld_door
WHERE e.tafel = :tafel ORDER BY e.id DESC, a.verteld_op <> '', w.volgorde, d.id;

-- name: afbericht_lezen
SELECT a.id, a.wijze, a.verteld_op FROM afbericht a JOIN planning_eerder e ON e.id = a.planning WHERE e.tafel = :tafel;

-- name: afbericht_opslaan
UPDATE afbericht SET wijze = :wijze, verteld_op = :verteld_op, verteld_door = CASE WHEN :wijze <> '' THEN :actor END
WHERE id = :key AND (wijze <> :wijze OR verteld_op <> :verteld_op);
