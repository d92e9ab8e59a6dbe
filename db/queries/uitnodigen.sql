-- How invitations go out, and what is answered.

-- Who is invited to what is planned now. An address that is secret, or that nobody
-- knows, is told before something is sent.
-- name: uitnodigen_personen
SELECT d.id, n.naam, label('rol', d.rol) AS rol, ifnull(u.verzonden_op, '') <> '' AND u.wijze <> 'systeem' AS is_verzonden, ifnull(u.verzonden_op, '') = '' AS is_open,
  ifnull((SELECT a.email FROM post_adres a WHERE a.deelnemer = d.id), '') AS email, CASE WHEN m.id IS NULL THEN '' ELSE label('post_stand', m.stand) END AS mail, CASE WHEN m.id IS NULL THEN '' ELSE nl_stempel(m.stand_op) || CASE m.reden WHEN '' THEN '' ELSE ': ' || label('post_reden', m.reden) END END AS mail_op,
  CASE WHEN m.id IS NULL THEN '' ELSE badge('post_stand', m.stand) END AS mail_kleur, ifnull(m.stand IN ('mislukt', 'onzeker'), 0) AS is_mail_open,
  nl_datum(u.verzonden_op) AS verzonden, CASE WHEN ifnull(u.wijze, '') = '' THEN '' ELSE label('afbericht_wijze', u.wijze) END AS hoe, ifnull(g.naam, '') AS door,
  CASE WHEN ifnull(u.antwoord, '') = '' THEN '' ELSE label('uitnodiging_antwoord', u.antwoord) END AS laat_weten, nl_stempel(u.antwoord_op) AS op,
  p.adres_geheim = 'ja' AS is_geheim, p.id IS NOT NULL AND ifnull(p.adres_geheim, '') <> 'ja' AND trim(p.straat) = '' AS is_zonder_adres
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id LEFT JOIN persoon p ON p.id = d.persoon
  LEFT JOIN uitnodiging u ON u.deelnemer = d.id AND u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel) LEFT JOIN gebruiker g ON g.id = u.verzonden_door
  JOIN uitnodiging_versie v ON v.deelnemer = d.id
  LEFT JOIN post m ON m.id = (SELECT max(q.id) FROM post q WHERE q.deelnemer = d.id AND q.versie = v.versie AND q.stand NOT IN ('vervallen', 'opnieuw'))
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND ifnull(p.overleden, '') = ''
ORDER BY w.volgorde, d.id;

-- name: uitnodigen_lezen
SELECT deelnemer, wijze, verzonden_op, antwoord FROM uitnodiging_nu WHERE tafel = :tafel;

-- name: uitnodigen_opslaan
INSERT INTO uitnodiging (deelnemer, planning, verzonden_op, wijze, verzonden_door, antwoord, antwoord_op)
SELECT d.id, (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel), :verzonden_op, :wijze, CASE WHEN :wijze <> '' THEN :actor END, :antwoord, CASE WHEN :antwoord <> '' THEN :nu ELSE '' END
FROM deelnemer d WHERE d.id = :key AND d.tafel = :tafel AND d.uitgenodigd_op <> ''
ON CONFLICT DO UPDATE SET
  verzonden_door = CASE WHEN excluded.wijze = '' THEN NULL WHEN wijze = excluded.wijze AND verzonden_op = excluded.verzonden_op THEN verzonden_door ELSE excluded.verzonden_door END,
  antwoord_op = CASE WHEN antwoord = excluded.antwoord THEN antwoord_op ELSE excluded.antwoord_op END,
  verzonden_op = excluded.verzonden_op, wijze = excluded.wijze, antwoord = excluded.antwoord;

-- All letters that can go by post and did not go yet.
-- name: uitnodigen_alles
INSERT INTO uitnodiging (deelnemer, planning, verzonden_op, wijze, verzonden_door)
SELECT d.id, (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel), :vandaag, 'brief', :actor
FROM deelnemer d LEFT JOIN persoon p ON p.id = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND ifnull(p.overleden, '') = ''
  AND (p.id IS NULL OR ifnull(p.adres_geheim, '') <> 'ja' AND trim(p.straat) <> '')
ON CONFLICT DO UPDATE SET verzonden_op = excluded.verzonden_op, wijze = excluded.wijze, verzonden_door = excluded.verzonden_door
WHERE uitnodiging.verzonden_op = '';

-- By mail, to who has an address and got none yet.
-- name: uitnodigen_mail
INSERT INTO uitnodiging (deelnemer, planning, verzonden_op, wijze, verzonden_door)
SELECT d.id, (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel), :vandaag, 'systeem', :actor
FROM deelnemer d JOIN post_adres a ON a.deelnemer = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> ''
ON CONFLICT DO UPDATE SET verzonden_op = excluded.verzonden_op, wijze = excluded.wijze, verzonden_door = excluded.verzonden_door
WHERE uitnodiging.verzonden_op = '';

-- name: uitnodigen_mailbaar
SELECT EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> ''
  AND (SELECT a.email FROM post_adres a WHERE a.deelnemer = d.id) <> '' AND NOT EXISTS (SELECT 1 FROM uitnodiging_nu u WHERE u.deelnemer = d.id AND u.verzonden_op <> ''));

-- name: uitnodigen_adres
SELECT email FROM post_adres WHERE deelnemer = CAST(:key AS INTEGER);

-- Of who can be left out: not of a mandatory party, nor of a kind, of which the
-- voorzitter decides how it takes part (W12).
-- name: uitnodigen_intrekbaar
SELECT d.id, n.naam || ', ' || label('rol', d.rol) FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND d.verplicht = 0 AND d.rol <> 'kind' ORDER BY w.volgorde, d.id;

-- name: uitnodigen_ingetrokken
SELECT d.id AS toch, n.naam || ', ' || label('rol', d.rol) AS naam, nl_stempel(i.op) AS op, g.naam AS door, i.reden AS waarom,
  CASE WHEN d.uitgenodigd = 0 THEN ' ' || n.naam ELSE '' END AS knop_toch
FROM deelnemer d JOIN uitnodiging_ingetrokken i ON i.deelnemer = d.id JOIN deelnemer_naam n ON n.id = d.id JOIN gebruiker g ON g.id = i.door
WHERE d.tafel = :tafel AND i.id = (SELECT max(j.id) FROM uitnodiging_ingetrokken j WHERE j.deelnemer = d.id) ORDER BY i.id DESC;

-- One invitation that is taken back: what it was to, and that mail tells it where mail
-- brought it.
-- name: uitnodiging_intrekken
INSERT INTO uitnodiging_ingetrokken (deelnemer, datum, begintijd, duur, locatie, eigen_tijd, eigen_plek, reden, op, door, verteld_op, wijze, verteld_door)
SELECT d.id, t.datum, t.begintijd, t.duur, t.locatie, d.eigen_tijd, d.eigen_plek, :reden, :nu, :actor,
  CASE WHEN m.id IS NULL THEN '' ELSE :vandaag END, CASE WHEN m.id IS NULL THEN '' ELSE 'systeem' END, CASE WHEN m.id IS NOT NULL THEN :actor END
FROM deelnemer d JOIN tafel t ON t.id = d.tafel JOIN uitnodiging_versie v ON v.deelnemer = d.id
  LEFT JOIN post m ON m.id = (SELECT max(q.id) FROM post q WHERE q.deelnemer = d.id AND q.versie = v.versie AND (q.stand = 'bezig' OR q.stand = 'verstuurd' OR q.stand = 'onzeker' OR q.stand = 'afgehandeld'))
WHERE d.id = :wie AND d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND d.verplicht = 0 AND d.rol <> 'kind';

-- It begins anew, should it be invited again.
-- name: uitnodiging_leeg
UPDATE uitnodiging SET verzonden_op = '', wijze = '', verzonden_door = NULL, antwoord = '', antwoord_op = ''
WHERE deelnemer = :wie AND planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel);

-- name: uitnodiging_af
UPDATE deelnemer SET uitgenodigd = 0, uitgenodigd_op = '', eigen_tijd = '', eigen_plek = '', status = '', reden = '', gehoord = '', reden_niet_gehoord = '' WHERE id = :wie AND tafel = :tafel;

-- name: uitnodiging_toch
UPDATE deelnemer SET uitgenodigd = 1, uitgenodigd_op = :nu
WHERE id = :toch AND tafel = :tafel AND uitgenodigd = 0 AND EXISTS (SELECT 1 FROM uitnodiging_ingetrokken i WHERE i.deelnemer = deelnemer.id);

-- By which day they are out, and how many are not.
-- name: uitnodigen_stand
SELECT nl_datum(werkdagen_plus(t.datum, -(SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_uitnodiging'))) AS uiterlijk,
  nl_datum_lang(t.datum) AS dag, t.status = 'gepland' AND t.datum >= vandaag() AS is_later,
  (SELECT count(*) FROM uitnodiging_open o WHERE o.tafel = t.id) AS open, EXISTS (SELECT 1 FROM uitnodiging_open o WHERE o.tafel = t.id) AS is_niet_klaar
FROM tafel t WHERE t.id = :tafel;
