-- The notulen on their way: akkoord, verzending, reacties, versions.

-- Rises with the newest version and with every reaction.
-- name: akkoord_rev
SELECT sum(n.rev + (SELECT ifnull(sum(r.rev), 0) FROM reactie r WHERE r.notulen = n.id)) FROM notulen n WHERE n.tafel = :tafel;

-- name: akkoord_versies
SELECT n.versie AS nummer, label('notulen_status', n.status) AS stand,
  (SELECT group_concat(g.naam, ', ') FROM gebruiker g WHERE g.id = n.schrijver OR g.id IN (SELECT s.gebruiker FROM notulen_schrijver s WHERE s.notulen = n.id)) AS schrijvers,
  nl_stempel(n.gewijzigd_op) AS gewijzigd, coalesce(ce.naam, c.naam, '') || ifnull(', namens ' || ifnull(ve.naam, v.naam), '') AS akkoord_door,
  nl_stempel(n.gecontroleerd_op) AS akkoord_op, nl_stempel(n.verzonden_op) AS verzonden, nl_stempel(n.vastgesteld_op) AS vastgesteld,
  (SELECT max(o.versie) FROM notulen o WHERE o.tafel = n.tafel AND o.versie < n.versie AND (:mag_notulen_versies OR o.verzonden_op <> '')) AS vorige
FROM notulen n LEFT JOIN gebruiker c ON c.id = n.gecontroleerd_door LEFT JOIN gebruiker v ON v.id = n.gecontroleerd_namens
  LEFT JOIN gebruiker_eerder ce ON ce.gebruiker = c.id AND ce.van < n.gecontroleerd_op AND n.gecontroleerd_op <= ce.tot
  LEFT JOIN gebruiker_eerder ve ON ve.gebruiker = v.id AND ve.van < n.gecontroleerd_op AND n.gecontroleerd_op <= ve.tot
WHERE n.tafel = :tafel AND (:mag_notulen_versies OR n.verzonden_op <> '') ORDER BY n.versie DESC;

-- The last time that notulen of this tafel were offered, and the time before it;
-- by whom, and what the voorzitter remarked about all of it then.
-- name: aanbiedingen
SELECT a.id, (SELECT max(e.id) FROM notulen_aanbieding e WHERE e.tafel = a.tafel AND e.id < a.id) AS eerder
FROM notulen_aanbieding a WHERE a.tafel = :tafel ORDER BY a.id DESC LIMIT 1;

-- name: aanbieding_kop
SELECT nl_stempel(a.op) AS aangeboden_op, v.versie AS bij_versie,
  ifnull((SELECT s.reden FROM stap s WHERE s.tafel = a.tafel AND s.handeling IN ('notulen_terugsturen', 'terugnemen') AND s.op >= a.op ORDER BY s.id LIMIT 1), '') AS opgemerkt
FROM notulen_aanbieding a JOIN notulen v ON v.id = a.notulen WHERE a.id = :thing;

-- Passages: a row is a line of one, by its key. What stands around the texts is left out
-- where it was not kept with each of them.
-- name: aanbieding_lezen
SELECT CASE deel WHEN 'punt' THEN 'punt-' || nummer ELSE deel END AS sleutel,
  CASE deel WHEN 'punt' THEN nummer || '. ' || agendapunt(:moment, nummer) ELSE label('notulen_deel', deel) END AS kop,
  CASE deel WHEN 'punt' THEN tekst ELSE kop || char(10) || tekst END AS regel
FROM notulen_aanbieding_regel WHERE aanbieding = :thing AND (deel = 'punt' OR NOT EXISTS (SELECT 1 FROM notulen_aanbieding a
  WHERE a.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM notulen_aanbieding_regel r WHERE r.aanbieding = a.id AND r.deel <> 'punt')))
ORDER BY instr('punt leiding aanwezig afwezig stem stuk plan besluit doel afspraak', deel), nummer;

-- What the voorzitter remarked about each agendapunt, when it was offered as :thing.
-- name: aanbieding_opmerkingen
SELECT 'punt-' || punt AS sleutel, tekst FROM notulen_opmerking WHERE aanbieding = :thing ORDER BY punt;

-- name: opmerking_toevoegen
INSERT INTO notulen_opmerking (aanbieding, punt, tekst, door, op)
SELECT max(a.id), :key, :opmerking, :actor, :nu FROM notulen_aanbieding a WHERE a.notulen = :notulen AND :opmerking <> '' HAVING max(a.id) IS NOT NULL;

-- Who gets the notulen; a way that suits is proposed (W52).
-- name: verzend_deelnemers
SELECT d.id, n.naam AS wie, 'Hoe krijgt ' || n.naam || ' (' || label('rol', d.rol) || ') de notulen?' AS label_wijze
FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
  AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon AND p.overleden <> '') ORDER BY d.persoon IS NULL, d.id;

-- name: verzend_wijzen
SELECT d.id, CASE WHEN d.organisatie IS NULL THEN 'post' ELSE 'in_het_systeem' END AS wijze FROM deelnemer d
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
  AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon AND p.overleden <> '');

-- Who does not log in: the family, and a professional of no organisation of the list.
-- name: verzend_personen
SELECT id FROM deelnemer WHERE tafel = :tafel AND organisatie IS NULL;

-- name: verzending_toevoegen
INSERT INTO verzending (notulen, deelnemer, wijze, door, op)
SELECT :notulen, d.id, :wijze, :actor, :nu FROM deelnemer d WHERE d.id = :key AND d.tafel = :tafel AND :wijze <> '';

-- name: verzendingen
SELECT v.versie AS nummer, n.naam AS wie, label('verzendwijze', z.wijze) AS wijze_tekst, nl_stempel(z.op) AS op, ifnull(e.naam, g.naam) AS door
FROM notulen v JOIN verzending z ON z.notulen = v.id JOIN deelnemer_naam n ON n.id = z.deelnemer JOIN gebruiker g ON g.id = z.door
  LEFT JOIN gebruiker_eerder e ON e.gebruiker = g.id AND e.van < z.op AND z.op <= e.tot
WHERE v.tafel = :tafel ORDER BY v.versie DESC, z.id;

-- name: reactie_deelnemers
SELECT d.id, n.naam || ', ' || label('rol', d.rol) FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner') ORDER BY d.persoon IS NULL, d.id;

-- Every reaction, of all versions (W53).
-- name: reacties
SELECT r.id, n.naam AS wie, r.tekst AS reactie, nl_datum(r.ontvangen_op) AS ontvangen, v.versie AS bij_versie,
  CASE r.afhandeling WHEN '' THEN 'Nog niet afgehandeld' ELSE label('afhandeling', r.afhandeling) END AS gedaan, r.reden AS waarom,
  'Wat doet u met de reactie van ' || n.naam || '?' AS label_afhandeling
FROM notulen v JOIN reactie r ON r.notulen = v.id JOIN deelnemer_naam n ON n.id = r.deelnemer WHERE v.tafel = :tafel ORDER BY r.id;

-- name: reacties_lezen
SELECT r.id, r.afhandeling, r.reden FROM notulen v JOIN reactie r ON r.notulen = v.id WHERE v.tafel = :tafel;

-- On the last version that was sent, also while the next one is being made.
-- name: reactie_toevoegen
INSERT INTO reactie (notulen, deelnemer, tekst, ontvangen_op, vastgelegd_door, vastgelegd_op)
VALUES ((SELECT id FROM notulen WHERE tafel = :tafel AND verzonden_op <> '' ORDER BY versie DESC LIMIT 1), :reactie_deelnemer, :reactie_tekst, CASE :reactie_ontvangen WHEN '' THEN :vandaag ELSE :reactie_ontvangen END, :actor, :nu);

-- Of the last version that was sent, as a reaction is.
-- name: instemming_toevoegen
INSERT INTO instemming (notulen, deelnemer, ontvangen_op, vastgelegd_door, vastgelegd_op)
VALUES ((SELECT id FROM notulen WHERE tafel = :tafel AND verzonden_op <> '' ORDER BY versie DESC LIMIT 1), :reactie_deelnemer, CASE :reactie_ontvangen WHEN '' THEN :vandaag ELSE :reactie_ontvangen END, :actor, :nu)
ON CONFLICT DO NOTHING;

-- name: instemmingen
SELECT n.naam AS wie, nl_datum(i.ontvangen_op) AS ontvangen, v.versie AS bij_versie
FROM notulen v JOIN instemming i ON i.notulen = v.id JOIN deelnemer_naam n ON n.id = i.deelnemer WHERE v.tafel = :tafel ORDER BY v.versie, i.deelnemer;

-- name: reactie_afhandelen
UPDATE reactie SET afhandeling = :afhandeling, reden = :reden, rev = rev + 1
WHERE id = :key AND notulen IN (SELECT id FROM notulen WHERE tafel = :tafel) AND (afhandeling <> :afhandeling OR reden <> :reden);
