-- How invitations go out, and what is answered.

-- Who is invited to what is planned now. An address that is secret, or that nobody
-- knows, is told before something is sent.
-- name: uitnodigen_personen
SELECT d.id, n.naam, label('rol', d.rol) AS rol, ifnull(u.verzonden_op, '') <> '' AS is_verzonden, ifnull(u.verzonden_op, '') = '' AS is_open,
  nl_datum(u.verzonden_op) AS verzonden, CASE WHEN ifnull(u.wijze, '') = '' THEN '' ELSE label('afbericht_wijze', u.wijze) END AS hoe, ifnull(g.naam, '') AS door,
  CASE WHEN ifnull(u.antwoord, '') = '' THEN '' ELSE label('uitnodiging_antwoord', u.antwoord) END AS laat_weten, nl_stempel(u.antwoord_op) AS op,
  p.adres_geheim = 'ja' AS is_geheim, p.id IS NOT NULL AND ifnull(p.adres_geheim, '') <> 'ja' AND trim(p.straat) = '' AS is_zonder_adres
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id LEFT JOIN persoon p ON p.id = d.persoon
  LEFT JOIN uitnodiging u ON u.deelnemer = d.id AND u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel) LEFT JOIN gebruiker g ON g.id = u.verzonden_door
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

-- By which day they are out, and how many are not.
-- name: uitnodigen_stand
SELECT nl_datum(werkdagen_plus(t.datum, -(SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_uitnodiging'))) AS uiterlijk,
  nl_datum_lang(t.datum) AS dag, t.status = 'gepland' AND t.datum >= vandaag() AS is_later,
  (SELECT count(*) FROM uitnodiging_open o WHERE o.tafel = t.id) AS open, EXISTS (SELECT 1 FROM uitnodiging_open o WHERE o.tafel = t.id) AS is_niet_klaar
FROM tafel t WHERE t.id = :tafel;
