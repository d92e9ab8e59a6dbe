-- Vervanging between subregio's (W5). A choice is a role of somebody: the id
-- of a row of gebruiker_rol.

-- Of oneself; the beheerder: of everybody.
-- name: vervanging_voor
SELECT r.id, g.naam || ', ' || label('rol', r.rol) || ' ' || s.naam
FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker JOIN subregio s ON s.id = r.subregio
WHERE r.rol IN ('voorzitter', 'procesondersteuner') AND g.actief = 1 AND (r.gebruiker = :actor
  OR EXISTS (SELECT 1 FROM gebruiker_rol b WHERE b.gebruiker = :actor AND b.rol = 'beheerder'))
ORDER BY s.naam, r.rol;

-- Who can: of the same role elsewhere.
-- name: vervanging_door
SELECT r.id, g.naam || ', ' || label('rol', r.rol) || ' ' || s.naam
FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker JOIN subregio s ON s.id = r.subregio
WHERE r.rol IN ('voorzitter', 'procesondersteuner') AND g.actief = 1 AND r.gebruiker <> :actor
  AND EXISTS (SELECT 1 FROM gebruiker_rol m WHERE m.gebruiker = :actor AND (m.rol = r.rol AND m.subregio <> r.subregio OR m.rol = 'beheerder'))
ORDER BY s.naam, r.rol;

-- Like for like, and somebody of another subregio.
-- name: vervanging_past
SELECT v.rol = d.rol AND v.gebruiker <> d.gebruiker AND v.subregio <> d.subregio
FROM gebruiker_rol v JOIN gebruiker_rol d ON d.id = :door WHERE v.id = :voor;

-- name: vervanging_opslaan
INSERT INTO vervanging (rol, subregio, voor, door, van, tot, vastgelegd_door, vastgelegd_op)
SELECT v.rol, v.subregio, v.gebruiker, d.gebruiker, :van, :tot, :actor, :nu
FROM gebruiker_rol v JOIN gebruiker_rol d ON d.id = :door WHERE v.id = :voor;

-- Ends it at once.
-- name: vervanging_beeindigen
UPDATE vervanging SET ingetrokken = 1
WHERE id = :vervanging AND ingetrokken = 0 AND tot >= :vandaag AND (voor = :actor OR vastgelegd_door = :actor
  OR EXISTS (SELECT 1 FROM gebruiker_rol b WHERE b.gebruiker = :actor AND b.rol = 'beheerder'));

-- name: vervangingen
SELECT v.id AS vervanging, label('rol', v.rol) AS rol, s.naam AS subregio, a.naam AS voor_naam, b.naam AS door_naam,
  nl_datum(v.van) AS vanaf, nl_datum(v.tot) AS tot_en_met,
  CASE WHEN v.ingetrokken = 1 THEN 'Beëindigd' WHEN :vandaag < v.van THEN 'Begint nog' WHEN :vandaag > v.tot THEN 'Voorbij' ELSE 'Geldt nu' END AS stand,
  CASE WHEN v.ingetrokken = 0 AND v.tot >= :vandaag AND (v.voor = :actor OR v.vastgelegd_door = :actor
    OR EXISTS (SELECT 1 FROM gebruiker_rol x WHERE x.gebruiker = :actor AND x.rol = 'beheerder'))
    THEN ' de vervanging van ' || a.naam ELSE '' END AS knop_beeindigen
FROM vervanging v JOIN subregio s ON s.id = v.subregio JOIN gebruiker a ON a.id = v.voor JOIN gebruiker b ON b.id = v.door
ORDER BY v.van DESC LIMIT 100;
