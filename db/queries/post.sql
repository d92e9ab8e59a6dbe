-- The mail that goes out: made beside the step that it tells of, sent by bin/post.

-- ---- made -----------------------------------------------------------------------------------

-- The invitations that are to go by mail and have none yet. One is 'gewijzigd' to who
-- had an earlier one.
-- name: post_uitnodigingen
INSERT INTO post (soort, tafel, deelnemer, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand_op)
SELECT CASE WHEN EXISTS (SELECT 1 FROM post p WHERE p.deelnemer = u.deelnemer AND p.stand <> 'vervallen') THEN 'gewijzigd' ELSE 'uitnodiging' END,
  t.id, u.deelnemer, a.email, t.datum, t.begintijd, t.duur, t.locatie, v.versie, :nu, :actor, :nu
FROM uitnodiging_nu u JOIN post_adres a ON a.deelnemer = u.deelnemer JOIN uitnodiging_versie v ON v.deelnemer = u.deelnemer JOIN tafel t ON t.id = u.tafel
WHERE u.tafel = :tafel AND u.wijze = 'systeem'
  AND NOT EXISTS (SELECT 1 FROM post p WHERE p.deelnemer = u.deelnemer AND p.versie = v.versie AND p.stand <> 'vervallen');

-- Who was invited by mail is told by mail.
-- name: afberichten_per_mail
UPDATE afbericht SET wijze = 'systeem', verteld_op = :vandaag, verteld_door = :actor
WHERE verteld_op = '' AND planning IN (SELECT e.id FROM planning_eerder e WHERE e.tafel = :tafel AND e.beeindigd_op = :nu)
  AND (SELECT p.soort IN ('uitnodiging', 'gewijzigd') AND (p.stand = 'bezig' OR p.stand = 'verstuurd' OR p.stand = 'onzeker' OR p.stand = 'afgehandeld' OR p.stand = 'opnieuw')
    FROM post p WHERE p.deelnemer = afbericht.deelnemer AND p.stand <> 'vervallen' ORDER BY p.id DESC LIMIT 1);

-- To the address that the invitation went to.
-- name: post_afberichten
INSERT INTO post (soort, tafel, deelnemer, afbericht, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand_op)
SELECT CASE e.einde WHEN 'verplaatst' THEN 'verplaatst' ELSE 'gaat_niet_door' END, e.tafel, a.deelnemer, a.id,
  ifnull((SELECT p.naar FROM post p WHERE p.deelnemer = a.deelnemer AND p.stand <> 'vervallen' ORDER BY p.id DESC LIMIT 1), (SELECT m.email FROM post_adres m WHERE m.deelnemer = a.deelnemer)), e.datum, e.begintijd, e.duur, e.locatie,
  2 * ((SELECT count(*) FROM planning_eerder f WHERE f.tafel = e.tafel AND f.id < e.id)
    + (SELECT count(*) FROM uitnodiging_ingetrokken i WHERE i.deelnemer = a.deelnemer AND i.op <= e.beeindigd_op)) + 1, :nu, :actor, :nu
FROM planning_eerder e JOIN afbericht a ON a.planning = e.id
WHERE e.tafel = :tafel AND a.wijze = 'systeem' AND NOT EXISTS (SELECT 1 FROM post p WHERE p.afbericht = a.id AND p.stand <> 'vervallen');

-- name: post_ingetrokken
INSERT INTO post (soort, tafel, deelnemer, ingetrokken, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand_op)
SELECT 'ingetrokken', d.tafel, d.id, i.id, ifnull((SELECT p.naar FROM post p WHERE p.deelnemer = d.id AND p.stand <> 'vervallen' ORDER BY p.id DESC LIMIT 1), (SELECT m.email FROM post_adres m WHERE m.deelnemer = d.id)),
  i.datum, i.begintijd, i.duur, i.locatie, 2 * ((SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel AND e.beeindigd_op <= i.op)
    + (SELECT count(*) FROM uitnodiging_ingetrokken j WHERE j.deelnemer = d.id AND j.id < i.id)) + 1, :nu, :actor, :nu
FROM deelnemer d JOIN uitnodiging_ingetrokken i ON i.deelnemer = d.id
WHERE d.tafel = :tafel AND i.wijze = 'systeem' AND NOT EXISTS (SELECT 1 FROM post p WHERE p.ingetrokken = i.id AND p.stand <> 'vervallen');

-- What is to go in another way after all.
-- name: post_anders
UPDATE post SET stand = 'vervallen', stand_op = :nu, stand_door = :actor
WHERE tafel = :tafel AND (stand = 'klaar' OR stand = 'mislukt' OR stand = 'onzeker') AND CASE
  WHEN afbericht IS NOT NULL THEN (SELECT a.wijze FROM afbericht a WHERE a.id = post.afbericht) <> 'systeem'
  WHEN ingetrokken IS NOT NULL THEN (SELECT i.wijze FROM uitnodiging_ingetrokken i WHERE i.id = post.ingetrokken) <> 'systeem'
  ELSE NOT EXISTS (SELECT 1 FROM uitnodiging_nu u WHERE u.deelnemer = post.deelnemer AND u.wijze = 'systeem') END;

-- What was not handed over yet, or may not have arrived, need not any more: what it
-- invited to does not go on.
-- name: post_vervallen
UPDATE post SET stand = 'vervallen', stand_op = :nu, stand_door = :actor
WHERE tafel = :tafel AND soort IN ('uitnodiging', 'gewijzigd') AND (stand = 'klaar' OR stand = 'mislukt' OR stand = 'onzeker');

-- ---- looked after ---------------------------------------------------------------------------

-- name: post_van_tafel
SELECT p.id AS post, label('post_soort', p.soort) AS wat, n.naam || ', ' || label('rol', d.rol) AS wie, p.naar, nl_datum_lang(p.datum) AS dag, nl_stempel(p.gemaakt_op) AS gemaakt,
  label('post_stand', p.stand) AS hoe, badge('post_stand', p.stand) AS kleur, nl_stempel(p.stand_op) AS op, ifnull(g.naam, '') AS door,
  CASE p.reden WHEN '' THEN '' ELSE label('post_reden', p.reden) END AS reden, p.stand IN ('mislukt', 'onzeker') AS is_open,
  CASE WHEN p.stand IN ('mislukt', 'onzeker') THEN ' ' || n.naam ELSE '' END AS knop_bekend, CASE WHEN p.stand IN ('mislukt', 'onzeker') THEN ' ' || n.naam ELSE '' END AS knop_opnieuw
FROM post p JOIN deelnemer d ON d.id = p.deelnemer JOIN deelnemer_naam n ON n.id = d.id LEFT JOIN gebruiker g ON g.id = p.stand_door
WHERE p.tafel = :tafel ORDER BY p.stand IN ('mislukt', 'onzeker') DESC, p.id DESC;

-- name: post_bekend
UPDATE post SET stand = 'afgehandeld', stand_op = :nu, stand_door = :actor WHERE id = :post AND tafel = :tafel AND stand IN ('mislukt', 'onzeker');

-- The same once more, to the address that is known now.
-- name: post_nog_eens
INSERT INTO post (soort, tafel, deelnemer, afbericht, ingetrokken, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand_op)
SELECT p.soort, p.tafel, p.deelnemer, p.afbericht, p.ingetrokken, ifnull((SELECT m.email FROM post_adres m WHERE m.deelnemer = p.deelnemer), p.naar), p.datum, p.begintijd, p.duur, p.locatie, p.versie, :nu, :actor, :nu
FROM post p WHERE p.id = :post AND p.tafel = :tafel AND p.stand IN ('mislukt', 'onzeker');

-- name: post_opnieuw
UPDATE post SET stand = 'opnieuw', stand_op = :nu, stand_door = :actor WHERE id = :post AND tafel = :tafel AND stand IN ('mislukt', 'onzeker');

-- ---- for the beheerder: nothing of a dossier --------------------------------------------------

-- name: post_aantallen
SELECT label('post_stand', s.stand) AS hoe, (SELECT count(*) FROM post p WHERE p.stand = s.stand) AS aantal
FROM (SELECT 1 AS nr, 'klaar' AS stand UNION ALL SELECT 2, 'bezig' UNION ALL SELECT 3, 'mislukt' UNION ALL SELECT 4, 'onzeker') s
UNION ALL SELECT 'Verstuurd in de laatste zeven dagen', (SELECT count(*) FROM post p WHERE p.stand = 'verstuurd' AND p.stand_op >= date(:vandaag, '-7 days'));

-- name: post_lijst
SELECT label('post_soort', p.soort) AS wat, nl_stempel(p.gemaakt_op) AS gemaakt, ifnull(o.naam, label('rol', d.rol)) AS wie, label('post_stand', p.stand) AS hoe, badge('post_stand', p.stand) AS kleur,
  nl_stempel(p.stand_op) AS op, p.pogingen AS keer, p.pogingen > 1 AS is_vaker, CASE p.reden WHEN '' THEN '' ELSE label('post_reden', p.reden) END AS reden, p.bericht
FROM post p JOIN deelnemer d ON d.id = p.deelnemer LEFT JOIN organisatie o ON o.id = d.organisatie
WHERE p.id IN (SELECT q.id FROM post q WHERE q.id < ifnull(:voor, 9223372036854775807) AND ifnull(:stand, '') = '' ORDER BY q.id DESC LIMIT 50)
  OR p.id IN (SELECT q.id FROM post q WHERE q.stand = :stand AND q.id < ifnull(:voor, 9223372036854775807) ORDER BY q.id DESC LIMIT 50)
ORDER BY p.id DESC;

-- Where the list goes on, when there is more.
-- name: post_ouder
SELECT ifnull(:stand, '') AS ouder_stand, min(x.id) AS vanaf FROM (
  SELECT q.id FROM post q WHERE q.id IN (SELECT a.id FROM post a WHERE a.id < ifnull(:voor, 9223372036854775807) AND ifnull(:stand, '') = '' ORDER BY a.id DESC LIMIT 50)
    OR q.id IN (SELECT b.id FROM post b WHERE b.stand = :stand AND b.id < ifnull(:voor, 9223372036854775807) ORDER BY b.id DESC LIMIT 50)) x HAVING count(*) = 50;

-- name: post_organisaties
SELECT id, naam || CASE email WHEN '' THEN ' (geen adres)' ELSE ' (' || email || ')' END FROM organisatie ORDER BY naam;

-- name: post_organisatie_email
UPDATE organisatie SET email = :email WHERE id = :organisatie;

-- ---- sent -----------------------------------------------------------------------------------

-- name: post_lezen
SELECT t.zaak, p.tafel, p.deelnemer, t.moment, p.versie, p.pogingen, p.soort, p.naar, p.gemaakt_op,
  strftime('%Y%m%dT%H%M%S', p.datum || ' ' || p.begintijd), strftime('%Y%m%dT%H%M%S', p.datum || ' ' || p.begintijd, '+' || p.duur || ' minutes'),
  nl_datum_lang(p.datum), ltrim(replace(p.begintijd, ':', '.'), '0'), ltrim(strftime('%H.%M', p.begintijd, '+' || p.duur || ' minutes'), '0'),
  l.naam || ', ' || l.adres, s.naam, s.telefoon, s.email, (SELECT waarde FROM instelling WHERE naam = 'post_afzender')
FROM post p JOIN tafel t ON t.id = p.tafel JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio) JOIN locatie l ON l.id = p.locatie
WHERE p.id = :post;

-- Nothing about a day that is past.
-- name: post_volgende
SELECT id FROM post WHERE stand = 'klaar' AND vanaf <= :nu AND datum >= :vandaag ORDER BY vanaf, id LIMIT 1;

-- From then on nobody else sends it.
-- name: post_claimen
UPDATE post SET stand = 'bezig', pogingen = pogingen + 1, stand_op = :nu, stand_door = NULL WHERE id = :post AND stand = 'klaar';

-- name: post_bezig
SELECT p.id, p.tafel, t.zaak FROM post p JOIN tafel t ON t.id = p.tafel WHERE p.stand = 'bezig' ORDER BY p.vanaf, p.id LIMIT 1;

-- name: post_uitkomst
UPDATE post SET stand = ?2, stand_op = ?3, vanaf = ?4, reden = ?5,
  bericht = CASE (SELECT waarde FROM instelling WHERE naam = 'post_bewaren') WHEN '1' THEN ?6 ELSE '' END
WHERE id = ?1 AND stand = 'bezig';

-- name: post_wacht
SELECT EXISTS (SELECT 1 FROM post WHERE stand IN ('klaar', 'bezig') AND datum >= :vandaag);
