-- The notulen that were made final, on their way to everybody (W52, W53).

-- name: vastgesteld_deelnemers
SELECT d.id, n.naam AS wie, 'Hoe krijgt ' || n.naam || ' (' || label('rol', d.rol) || ') de vastgestelde notulen?' AS label_wijze
FROM vastgesteld_open o JOIN deelnemer d ON d.id = o.deelnemer JOIN deelnemer_naam n ON n.id = d.id
WHERE o.tafel = :tafel ORDER BY d.persoon IS NULL, d.id;

-- As the draft went is proposed.
-- name: vastgesteld_wijzen
SELECT o.deelnemer, ifnull((SELECT z.wijze FROM verzending z WHERE z.notulen = o.notulen AND z.deelnemer = o.deelnemer), '') AS wijze
FROM vastgesteld_open o WHERE o.tafel = :tafel;

-- name: vastgesteld_toevoegen
INSERT INTO verzending_vastgesteld (notulen, deelnemer, wijze, door, op)
SELECT o.notulen, o.deelnemer, :wijze, :actor, :nu FROM vastgesteld_open o WHERE o.tafel = :tafel AND o.deelnemer = :key AND :wijze <> '';

-- name: vastgesteld_verzonden
SELECT n.naam AS wie, label('verzendwijze', v.wijze) AS hoe, nl_stempel(v.op) AS op, ifnull(e.naam, g.naam) AS door
FROM notulen o JOIN verzending_vastgesteld v ON v.notulen = o.id JOIN deelnemer_naam n ON n.id = v.deelnemer JOIN gebruiker g ON g.id = v.door
  LEFT JOIN gebruiker_eerder e ON e.gebruiker = g.id AND e.van < v.op AND v.op <= e.tot
WHERE o.tafel = :tafel ORDER BY v.op, v.deelnemer;

-- name: vastgesteld_stand
SELECT nl_stempel(n.vastgesteld_op) AS vastgesteld, n.status <> 'vastgesteld' AS is_nog_niet, n.status = 'vastgesteld' AS is_vast,
  EXISTS (SELECT 1 FROM vastgesteld_open o WHERE o.tafel = n.tafel) AS is_open
FROM notulen_laatste n WHERE n.tafel = :tafel;
