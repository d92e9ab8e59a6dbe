-- Open work of somebody goes to a colleague of the same organisation (H23).

-- Whose work of this tafel the actor may hand over; the permission table has the say.
-- name: behandelaar_nu
SELECT DISTINCT g.id, g.naam FROM behandelaar_overdracht b JOIN tafel t ON t.id = b.tafel JOIN tafel_stand s ON s.tafel = t.id JOIN gebruiker g ON g.id = b.gebruiker
WHERE b.tafel = :tafel AND b.door = :actor AND mag('behandelaar', b.als, b.banden, t.moment, s.status, s.notulen_status, s.ooit_verzonden) ORDER BY g.naam, g.id;

-- With one there is no choice to make.
-- name: behandelaar_start
SELECT min(b.gebruiker) AS van FROM behandelaar_overdracht b WHERE b.tafel = :tafel AND b.door = :actor HAVING count(DISTINCT b.gebruiker) = 1;

-- name: behandelaar_collegas
SELECT DISTINCT g.id, g.naam FROM behandelaar_overdracht b JOIN gebruiker_rol r ON r.rol = b.rol AND r.organisatie = b.organisatie JOIN gebruiker g ON g.id = r.gebruiker
WHERE b.tafel = :tafel AND b.door = :actor AND g.actief = 1 ORDER BY g.naam, g.id;

-- Does that colleague work where the other one does?
-- name: behandelaar_past
SELECT 1 FROM behandelaar b JOIN gebruiker_rol r ON r.rol = b.rol AND r.organisatie = b.organisatie
WHERE b.tafel = :tafel AND b.gebruiker = :van AND r.gebruiker = :naar LIMIT 1;

-- All open work of somebody that the actor may hand over; where a colleague (:naar, 0:
-- not asked) has the same role at the same place.
-- name: behandelaar_werk
SELECT DISTINCT b.tafel AS werk, t.zaak AS werk_zaak, z.nummer, t.moment AS werk_moment, label('tafel_status', t.status) AS werk_status, badge('tafel_status', t.status) AS kleur
FROM behandelaar_overdracht b JOIN tafel t ON t.id = b.tafel JOIN zaak z ON z.id = t.zaak JOIN tafel_stand s ON s.tafel = t.id
WHERE b.gebruiker = :van AND b.door = :actor
  AND (:naar = 0 OR EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = :naar AND r.rol = b.rol AND r.organisatie = b.organisatie))
  AND mag('behandelaar', b.als, b.banden, t.moment, s.status, s.notulen_status, s.ooit_verzonden)
ORDER BY b.tafel;

-- Whose work there can be to hand over: of the own office; of the Raad for the Vakgroep
-- Advies all raadsonderzoekers, for a raadsonderzoeker its own.
-- name: behandelaar_wie
SELECT DISTINCT g.id AS collega, g.naam, g.actief = 0 AS is_weg FROM gebruiker_rol m JOIN gebruiker_rol r ON r.organisatie = m.organisatie
    AND (r.rol = m.rol AND m.rol IN ('lokale_toegang', 'gi') OR r.rol = 'raadsonderzoeker' AND (m.rol = 'rvdk_advies' OR r.gebruiker = m.gebruiker))
  JOIN gebruiker g ON g.id = r.gebruiker
WHERE m.gebruiker = :actor ORDER BY g.naam, g.id;

-- ---- handing over, of one tafel (:key): the rest follows from the row of it ----------

-- name: behandelaar_vastleggen
INSERT INTO behandelaar_verloop (tafel, rol, van, naar, reden, door, op)
SELECT b.tafel, b.rol, :van, :naar, :reden, :actor, :nu FROM behandelaar b WHERE b.tafel = :key AND b.gebruiker = :van LIMIT 1;

-- Of moment 1 a raadsonderzoeker has the inquiry alone, which follows the assignment.
-- name: behandelaar_tafel
UPDATE tafel SET behandelaar = v.naar, rev = rev + 1 FROM behandelaar_laatst v
WHERE tafel.id = :key AND v.tafel = tafel.id AND (v.rol <> 'raadsonderzoeker' OR tafel.moment = 2);

-- name: behandelaar_toewijzing_terug
INSERT INTO toewijzing_verloop (zaak, tafel, gebruiker, wat, reden, door, op)
SELECT t.zaak, t.id, v.van, 'ingetrokken', v.reden, v.door, v.op FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel JOIN toewijzing w ON w.zaak = t.zaak AND w.gebruiker = v.van
WHERE v.tafel = :key AND v.rol = 'raadsonderzoeker';

-- name: behandelaar_toewijzing_nieuw
INSERT INTO toewijzing_verloop (zaak, tafel, gebruiker, wat, door, op)
SELECT t.zaak, t.id, v.naar, 'toegewezen', v.door, v.op FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel JOIN toewijzing w ON w.zaak = t.zaak AND w.gebruiker = v.van
WHERE v.tafel = :key AND v.rol = 'raadsonderzoeker' AND NOT EXISTS (SELECT 1 FROM toewijzing n WHERE n.zaak = t.zaak AND n.gebruiker = v.naar);

-- name: behandelaar_toewijzing
INSERT INTO toewijzing (zaak, gebruiker, op)
SELECT t.zaak, v.naar, v.op FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel JOIN toewijzing w ON w.zaak = t.zaak AND w.gebruiker = v.van
WHERE v.tafel = :key AND v.rol = 'raadsonderzoeker'
ON CONFLICT DO NOTHING;

-- name: behandelaar_toewijzing_weg
DELETE FROM toewijzing WHERE (zaak, gebruiker) IN (
  SELECT t.zaak, v.van FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel WHERE v.tafel = :key AND v.rol = 'raadsonderzoeker');

-- Who comes to a tafel of moment 2 that is not yet held: the new one, still to be invited.
-- name: behandelaar_deelnemer
INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, naam, verplicht)
SELECT d.tafel, d.organisatie, g.id, d.rol, g.naam, d.verplicht FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel JOIN gebruiker g ON g.id = v.naar
  JOIN deelnemer d ON d.tafel = v.tafel AND d.gebruiker = v.van AND d.rol = v.rol AND d.uitgenodigd = 1
WHERE v.tafel = :key AND t.moment = 2 AND t.gehouden_op = ''
ON CONFLICT DO UPDATE SET uitgenodigd = 1, verplicht = excluded.verplicht;

-- name: behandelaar_deelnemer_weg
UPDATE deelnemer SET uitgenodigd = 0, verplicht = 0 FROM behandelaar_laatst v JOIN tafel t ON t.id = v.tafel
WHERE v.tafel = :key AND t.moment = 2 AND t.gehouden_op = '' AND deelnemer.tafel = v.tafel AND deelnemer.gebruiker = v.van AND deelnemer.rol = v.rol;

-- ---- what was handed over -----------------------------------------------------------

-- name: behandelaar_verloop
SELECT v.naam AS van_naam, n.naam AS naar_naam, b.reden, d.naam AS door, nl_stempel(b.op) AS op, nl_stempel(b.gezien_op) AS gezien
FROM behandelaar_verloop b JOIN gebruiker v ON v.id = b.van JOIN gebruiker n ON n.id = b.naar JOIN gebruiker d ON d.id = b.door
WHERE b.tafel = :tafel ORDER BY b.id DESC;

-- name: behandelaar_ongezien
SELECT 1 FROM behandelaar_verloop WHERE tafel = :tafel AND naar = :actor AND gezien_op = '' LIMIT 1;

-- name: behandelaar_gezien
UPDATE behandelaar_verloop SET gezien_op = :nu WHERE tafel = :tafel AND naar = :actor AND gezien_op = '';

-- For the werkvoorraad of who got it: until it is seen, or somebody else has it.
-- name: behandelaar_nieuw
SELECT b.tafel AS werk, z.nummer, t.moment AS werk_moment, label('tafel_status', t.status) AS werk_status, v.naam AS van_naam, b.reden AS waarom
FROM behandelaar_verloop b CROSS JOIN tafel t ON t.id = b.tafel JOIN zaak z ON z.id = t.zaak JOIN gebruiker v ON v.id = b.van JOIN tafel_stand s ON s.tafel = t.id
WHERE b.naar = :actor AND b.gezien_op = '' AND NOT EXISTS (SELECT 1 FROM behandelaar_verloop l WHERE l.tafel = b.tafel AND l.id > b.id)
  AND EXISTS (SELECT 1 FROM relatie r WHERE r.tafel = t.id AND r.gebruiker = :actor AND r.rol = b.rol
    AND mag('behandelaar', r.rol, r.banden, t.moment, s.status, s.notulen_status, s.ooit_verzonden))
ORDER BY b.id LIMIT 100;
