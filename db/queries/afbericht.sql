-- Who is told that a planned tafel is moved or does not go on (H21).

-- name: afbericht_planningen
SELECT nl_datum_lang(e.datum) AS dag, replace(e.begintijd, ':', '.') AS van, l.naam AS plek, label('planning_einde', e.einde) AS einde,
  nl_stempel(e.beeindigd_op) AS op, g.naam AS door, e.id AS eerder
FROM planning_eerder e JOIN locatie l ON l.id = e.locatie JOIN gebruiker g ON g.id = e.beeindigd_door
WHERE e.tafel = :tafel ORDER BY e.id DESC;

-- Of the last planning first, who was not told on top; then the single invitations that
-- were taken back, whose key begins with an i.
-- name: afbericht_personen
SELECT id, naam, rol, dag, eerder, ingetrokken, deelnemer, is_vakman, is_verteld, is_open, verteld, hoe, door, mail, mail_op, mail_kleur, is_mail_open FROM (
SELECT CAST(a.id AS TEXT) AS id, n.naam, label('rol', d.rol) AS rol, nl_datum(e.datum) AS dag, a.planning AS eerder, '' AS ingetrokken, a.deelnemer, d.persoon IS NULL AS is_vakman,
  a.verteld_op <> '' AND a.wijze <> 'systeem' AS is_verteld, a.verteld_op = '' AS is_open, nl_datum(a.verteld_op) AS verteld, label('afbericht_wijze', a.wijze) AS hoe, ifnull(g.naam, '') AS door,
  CASE WHEN p.id IS NULL THEN '' ELSE label('post_stand', p.stand) END AS mail, CASE WHEN p.id IS NULL THEN '' ELSE nl_stempel(p.stand_op) || CASE p.reden WHEN '' THEN '' ELSE ': ' || label('post_reden', p.reden) END END AS mail_op,
  CASE WHEN p.id IS NULL THEN '' ELSE badge('post_stand', p.stand) END AS mail_kleur, ifnull(p.stand IN ('mislukt', 'onzeker'), 0) AS is_mail_open, e.id AS nr, w.volgorde
FROM afbericht a JOIN planning_eerder e ON e.id = a.planning JOIN deelnemer d ON d.id = a.deelnemer JOIN deelnemer_naam n ON n.id = d.id
  JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN gebruiker g ON g.id = a.verteld_door
  LEFT JOIN post p ON p.id = (SELECT max(q.id) FROM post q WHERE q.afbericht = a.id AND q.stand NOT IN ('vervallen', 'opnieuw'))
WHERE e.tafel = :tafel
UNION ALL
SELECT 'i' || i.id, n.naam, label('rol', d.rol), nl_datum(i.datum), '', i.id, d.id, d.persoon IS NULL,
  i.verteld_op <> '' AND i.wijze <> 'systeem', i.verteld_op = '', nl_datum(i.verteld_op), label('afbericht_wijze', i.wijze), ifnull(g.naam, ''),
  CASE WHEN p.id IS NULL THEN '' ELSE label('post_stand', p.stand) END, CASE WHEN p.id IS NULL THEN '' ELSE nl_stempel(p.stand_op) || CASE p.reden WHEN '' THEN '' ELSE ': ' || label('post_reden', p.reden) END END,
  CASE WHEN p.id IS NULL THEN '' ELSE badge('post_stand', p.stand) END, ifnull(p.stand IN ('mislukt', 'onzeker'), 0), 0, w.volgorde
FROM deelnemer d JOIN uitnodiging_ingetrokken i ON i.deelnemer = d.id JOIN deelnemer_naam n ON n.id = d.id
  JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN gebruiker g ON g.id = i.verteld_door
  LEFT JOIN post p ON p.id = (SELECT max(q.id) FROM post q WHERE q.ingetrokken = i.id AND q.stand NOT IN ('vervallen', 'opnieuw'))
WHERE d.tafel = :tafel
) ORDER BY nr DESC, is_open DESC, volgorde, id;

-- name: afbericht_lezen
SELECT CAST(a.id AS TEXT), a.wijze, a.verteld_op FROM afbericht a JOIN planning_eerder e ON e.id = a.planning WHERE e.tafel = :tafel
UNION ALL SELECT 'i' || i.id, i.wijze, i.verteld_op FROM deelnemer d JOIN uitnodiging_ingetrokken i ON i.deelnemer = d.id WHERE d.tafel = :tafel;

-- name: afbericht_adres
SELECT m.email FROM post_adres m WHERE m.deelnemer = CASE WHEN :key LIKE 'i%' THEN (SELECT i.deelnemer FROM uitnodiging_ingetrokken i WHERE i.id = CAST(substr(:key, 2) AS INTEGER))
  ELSE (SELECT a.deelnemer FROM afbericht a WHERE a.id = CAST(:key AS INTEGER)) END;

-- name: afbericht_opslaan
UPDATE afbericht SET wijze = :wijze, verteld_op = :verteld_op, verteld_door = CASE WHEN :wijze <> '' THEN :actor END
WHERE id = CASE WHEN :key NOT LIKE 'i%' THEN CAST(:key AS INTEGER) END AND (wijze <> :wijze OR verteld_op <> :verteld_op);

-- name: afbericht_ingetrokken_opslaan
UPDATE uitnodiging_ingetrokken SET wijze = :wijze, verteld_op = :verteld_op, verteld_door = CASE WHEN :wijze <> '' THEN :actor END
WHERE id = CASE WHEN :key LIKE 'i%' THEN CAST(substr(:key, 2) AS INTEGER) END AND (wijze <> :wijze OR verteld_op <> :verteld_op);
