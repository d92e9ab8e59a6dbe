-- A family moved: its zaak goes to another gemeente (H22).

-- name: verhuizing_gemeenten
SELECT g.id, g.naam || ', subregio ' || s.naam FROM gemeente g JOIN subregio s ON s.id = g.subregio
WHERE g.id <> (SELECT gemeente FROM zaak WHERE id = :zaak) AND (g.einde = '' OR g.einde > vandaag()) ORDER BY g.naam;

-- name: verhuizing_nu
SELECT g.naam AS gemeente_nu, s.naam AS subregio_nu FROM zaak z JOIN gemeente g ON g.id = z.gemeente JOIN subregio s ON s.id = z.subregio WHERE z.id = :zaak;

-- Old and new, for who organised it, who does now, and who oversees.
-- name: verhuizingen
SELECT o.naam AS van, n.naam AS naar, nl_datum(v.datum) AS vanaf, v.reden AS waarom, nl_stempel(v.op) AS op, g.naam AS door, ifnull(w.naam, '') AS namens
FROM zaak_verhuizing v JOIN gemeente o ON o.id = v.van JOIN gemeente n ON n.id = v.naar JOIN gebruiker g ON g.id = v.door LEFT JOIN gebruiker w ON w.id = v.namens
WHERE v.zaak = :zaak ORDER BY v.id DESC;

-- What keeps it where it is: a planned tafel has a place of the Raad, a room, and
-- invited parties of the old gemeente; one that was held is still the work of the
-- voorzitter who led it. First it is moved, or closed. And
-- who only keeps the tafels that are over, has the zaak no more.
-- name: verhuizing_bezet
SELECT id, CASE status WHEN 'gepland' THEN 'Er is een tafel gepland. Verplaats die eerst.' ELSE 'Er is een tafel gehouden die nog niet is afgesloten. Sluit die eerst af.' END
FROM tafel WHERE zaak = :zaak AND status IN ('gepland', 'gehouden')
UNION ALL SELECT (SELECT max(t.id) FROM tafel t WHERE t.zaak = z.id), 'Deze zaak is al overgedragen. De procesondersteuner van de andere subregio gaat er nu over.'
FROM zaak z WHERE z.id = :zaak AND NOT EXISTS (SELECT 1 FROM actor_rol a WHERE a.gebruiker = :actor AND a.rol = 'procesondersteuner' AND a.subregio = z.subregio);

-- What is over stays with who did it, and so do those who see it (section 13).
-- name: verhuizing_tafels_blijven
UPDATE tafel SET gemeente_toen = ifnull(gemeente_toen, (SELECT gemeente FROM zaak WHERE id = :zaak)),
  subregio_toen = ifnull(subregio_toen, (SELECT subregio FROM zaak WHERE id = :zaak))
WHERE zaak = :zaak AND (status = 'afgesloten' OR status = 'ingetrokken' OR status = 'niet_doorgegaan');

-- The lokale toegang of the old gemeente is no party any more to what is still to
-- be planned; that of the new one comes with the planning.
-- name: verhuizing_deelnemers
UPDATE deelnemer SET verplicht = 0, uitgenodigd = 0
WHERE rol = 'lokale_toegang' AND uitgenodigd_op = '' AND tafel IN (SELECT id FROM tafel WHERE zaak = :zaak AND subregio_toen IS NULL)
  AND organisatie = (SELECT o.id FROM organisatie o JOIN zaak z ON z.gemeente = o.gemeente WHERE z.id = :zaak);

-- name: verhuizing_toevoegen
INSERT INTO zaak_verhuizing (zaak, van, naar, datum, reden, door, namens, op)
SELECT id, gemeente, :naar, :datum, :reden, :actor, :namens, :nu FROM zaak WHERE id = :zaak;

-- name: verhuizing_zaak
UPDATE zaak SET gemeente = :naar, subregio = (SELECT subregio FROM gemeente WHERE id = :naar), rev = rev + 1 WHERE id = :zaak;
