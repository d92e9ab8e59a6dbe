-- Who oversees: the log by who, what and when (cgi-bin/inzage.c), a sample of it
-- (steekproef.c), and what stands out in it (opvallend.c).

-- ---- the log -------------------------------------------------------------------------

-- name: log_eerste
SELECT id FROM log ORDER BY id LIMIT 1;

-- name: log_hoogste
SELECT id FROM log ORDER BY id DESC LIMIT 1;

-- The first row that is there from an id on.
-- name: log_bij
SELECT id, op FROM log WHERE id >= :vanaf ORDER BY id LIMIT 1;

-- The last row that is there up to an id.
-- name: log_tot
SELECT id, op FROM log WHERE id <= :tot ORDER BY id DESC LIMIT 1;

-- When a day begins in the Netherlands.
-- name: dag_begin
SELECT strftime('%Y-%m-%dT%H:%M:%SZ', :dag || ' 00:00:00', 'utc');

-- The ways into the log, newest first: which rows, whose, and about what.
-- name: log_van_geweigerd
SELECT id, ifnull(gebruiker, 0), ifnull(zaak, 0), ifnull(tafel, 0) FROM log INDEXED BY log_geweigerd
WHERE uitkomst = 'geweigerd' AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_bsn
SELECT id, ifnull(gebruiker, 0), ifnull(zaak, 0), ifnull(tafel, 0) FROM log INDEXED BY log_bsn
WHERE handeling IN ('bsn_getoond', 'bsn_gezocht') AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_bestand
SELECT id, ifnull(gebruiker, 0), ifnull(zaak, 0), ifnull(tafel, 0) FROM log INDEXED BY log_bestand
WHERE (handeling = 'gedownload' OR handeling = 'pdf' OR handeling = 'cijfers_bestand') AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_nood
SELECT id, ifnull(gebruiker, 0), ifnull(zaak, 0), ifnull(tafel, 0) FROM log INDEXED BY log_nood
WHERE (pagina = 'noodtoegang' OR instr(onderwerp, 'noodtoegang') > 0) AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_zaak
SELECT id, ifnull(gebruiker, 0), zaak, ifnull(tafel, 0) FROM log WHERE zaak = :welke AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_gebruiker
SELECT id, gebruiker, ifnull(zaak, 0), ifnull(tafel, 0) FROM log WHERE gebruiker = :welke AND id >= :eerste AND id < :voor ORDER BY id DESC;

-- name: log_van_alles
SELECT id, ifnull(gebruiker, 0), ifnull(zaak, 0), ifnull(tafel, 0) FROM log WHERE id >= :eerste AND id < :voor ORDER BY id DESC;

-- Whom the toezichthouder means: by the name to log in with, else who has it in the name.
-- name: inzage_wie
SELECT id FROM gebruiker WHERE gebruikersnaam = lower(:wie);

-- name: inzage_iemand
SELECT id, gebruikersnaam AS inlognaam, naam AS gevonden FROM gebruiker WHERE instr(lower(naam), lower(:wie)) > 0 OR instr(gebruikersnaam, lower(:wie)) > 0
ORDER BY naam, id LIMIT 20;

-- Rows of the log by their ids, in the order of those.
-- name: inzage_regels
SELECT l.id AS regel, nl_stempel(l.op) AS inzage_op, ifnull(g.naam, 'Niet ingelogd') AS inzage_wie, label('rol', l.rol) AS inzage_rol, ifnull(v.naam, '') AS inzage_namens,
  label('pagina', l.pagina) AS inzage_pagina, label('log_handeling', l.handeling) AS inzage_handeling, label('log_uitkomst', l.uitkomst) AS inzage_uitkomst,
  ifnull(z.nummer, '') AS inzage_zaak, :zaak_id = 0 AS is_overal, replace(l.onderwerp, '=', ' ') AS inzage_over
FROM json_each(:regels) j CROSS JOIN log l ON l.id = j.value LEFT JOIN gebruiker g ON g.id = l.gebruiker LEFT JOIN gebruiker v ON v.id = l.namens LEFT JOIN zaak z ON z.id = l.zaak
ORDER BY j.key;

-- name: inzage_bestand
SELECT l.op AS wanneer_utc, ifnull(g.gebruikersnaam, '') AS gebruikersnaam, ifnull(g.naam, 'Niet ingelogd') AS wie, label('rol', l.rol) AS rol, ifnull(v.naam, '') AS namens,
  ifnull(z.nummer, '') AS zaak, label('pagina', l.pagina) AS pagina, label('log_handeling', l.handeling) AS handeling, replace(l.onderwerp, '=', ' ') AS over,
  label('log_uitkomst', l.uitkomst) AS uitkomst
FROM json_each(:regels) j CROSS JOIN log l ON l.id = j.value LEFT JOIN gebruiker g ON g.id = l.gebruiker LEFT JOIN gebruiker v ON v.id = l.namens LEFT JOIN zaak z ON z.id = l.zaak
ORDER BY j.key;

-- ---- the sample ------------------------------------------------------------------------

-- name: steekproef_lezing_is
SELECT EXISTS (SELECT 1 FROM dossier_gelezen WHERE id = :regel);

-- name: steekproef_lezingen
SELECT id FROM dossier_gelezen WHERE id >= :eerste AND id < :voor;

-- name: steekproef_trekken
INSERT INTO steekproef (maand, getrokken_op, getrokken_door) VALUES (:maand, :nu, :actor);

-- name: steekproef_erbij
INSERT OR IGNORE INTO steekproef_lezing (maand, log) VALUES (:maand, :regel);

-- name: steekproef_is
SELECT EXISTS (SELECT 1 FROM steekproef WHERE maand = :maand);

-- The months of the log, the last twenty-four, newest first.
-- name: steekproef_maanden
WITH RECURSIVE begin (eerste) AS (SELECT ifnull((SELECT substr(dag_van(op), 1, 7) FROM log ORDER BY id LIMIT 1), substr(vandaag(), 1, 7))),
  m (maand) AS (SELECT substr(vandaag(), 1, 7) UNION ALL SELECT substr(date(maand || '-01', '-1 day'), 1, 7) FROM m, begin WHERE maand > eerste LIMIT 24)
SELECT m.maand AS welke, nl_datum(m.maand) AS maand_tekst, s.maand IS NOT NULL AS is_getrokken, s.maand IS NULL AS is_niet_getrokken, m.maand = substr(vandaag(), 1, 7) AS is_deze,
  (SELECT count(*) FROM steekproef_lezing l WHERE l.maand = m.maand) AS aantal,
  (SELECT count(*) FROM steekproef_lezing l WHERE l.maand = m.maand AND NOT EXISTS (SELECT 1 FROM steekproef_oordeel o WHERE o.lezing = l.id)) AS nog
FROM m LEFT JOIN steekproef s ON s.maand = m.maand ORDER BY m.maand DESC;

-- name: steekproef_sleutels
SELECT id FROM steekproef_lezing WHERE maand = :maand;

-- What was drawn for a month: of whom, when, of which dossier, and nothing of that.
-- name: steekproef_lijst
SELECT s.id, nl_stempel(l.op) AS op_tekst, ifnull(g.naam, '') AS wie, g.gebruikersnaam AS inlognaam, dag_van(l.op) AS op_dag, label('rol', l.rol) AS als_rol, z.nummer AS van_zaak,
  label('pagina', l.pagina) || ': ' || label('log_handeling', l.handeling) AS wat,
  ifnull((SELECT group_concat(nl_stempel(o.op) || ', ' || u.naam || ': ' || label('steekproef_uitslag', o.uitslag) || CASE o.opmerking WHEN '' THEN '' ELSE '. ' || o.opmerking END, char(10))
    FROM steekproef_oordeel o JOIN gebruiker u ON u.id = o.door WHERE o.lezing = s.id), '') AS eerder
FROM steekproef_lezing s JOIN log l ON l.id = s.log JOIN zaak z ON z.id = l.zaak LEFT JOIN gebruiker g ON g.id = l.gebruiker
WHERE s.maand = :maand ORDER BY s.id;

-- name: steekproef_oordelen
INSERT INTO steekproef_oordeel (lezing, uitslag, opmerking, door, op)
SELECT s.id, :uitslag, :opmerking, :actor, :nu FROM steekproef_lezing s WHERE s.id = :key AND s.maand = :maand AND :uitslag <> '';

-- For the toezichthouder: how many months that are over are to be drawn, and of which what
-- is to be looked at; no row where there is nothing.
-- name: steekproef_wacht
WITH RECURSIVE begin (eerste) AS (SELECT ifnull((SELECT substr(dag_van(op), 1, 7) FROM log ORDER BY id LIMIT 1), substr(vandaag(), 1, 7))),
  m (maand) AS (SELECT substr(vandaag(), 1, 7) UNION ALL SELECT substr(date(maand || '-01', '-1 day'), 1, 7) FROM m, begin WHERE maand > eerste LIMIT 24),
  wacht AS (SELECT m.maand, s.maand IS NULL AS te_trekken,
    (SELECT count(*) FROM steekproef_lezing l WHERE l.maand = m.maand AND NOT EXISTS (SELECT 1 FROM steekproef_oordeel o WHERE o.lezing = l.id)) AS nog
    FROM m LEFT JOIN steekproef s ON s.maand = m.maand WHERE s.maand IS NOT NULL OR m.maand < substr(vandaag(), 1, 7))
SELECT CASE w.te_trekken WHEN 1 THEN '' ELSE w.maand END AS welke, nl_datum(max(w.maand)) AS maand_tekst, w.te_trekken AS is_te_trekken, NOT w.te_trekken AS is_getrokken,
  CASE w.te_trekken WHEN 1 THEN count(*) ELSE sum(w.nog) END AS nog
FROM wacht w WHERE (w.te_trekken OR w.nog > 0) AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = 'toezichthouder')
GROUP BY welke ORDER BY welke;

-- ---- what stands out -----------------------------------------------------------------------

-- name: opvallend_stand
SELECT log, op FROM opvallend_tot;

-- name: opvallend_lezingen
SELECT id, op, gebruiker, zaak, dag_van(op), time(op, 'localtime') FROM dossier_gelezen WHERE id >= :eerste AND id <= :laatste ORDER BY id;

-- name: opvallend_namen
SELECT geslachtsnaam FROM persoon WHERE zaak = :zaak AND geslachtsnaam <> '';

-- What is there already of that user and day: of many dossiers the most, else one more
-- time is one more; it waits again when it grew.
-- name: opvallend_erbij
INSERT INTO opvallend (soort, gebruiker, dag, zaak, aantal, eerste) VALUES (:soort, :gebruiker, :dag, :zaak, :aantal, :eerste)
ON CONFLICT (gebruiker, dag, soort, ifnull(zaak, 0)) DO UPDATE SET
  open = CASE WHEN soort <> 'veel' OR excluded.aantal > aantal THEN 1 ELSE open END,
  aantal = CASE soort WHEN 'veel' THEN max(aantal, excluded.aantal) ELSE aantal + excluded.aantal END;

-- name: opvallend_verder
UPDATE opvallend_tot SET log = :log, op = :op WHERE log = :was;

-- name: opvallend_waar
SELECT CASE t.op WHEN '' THEN '' ELSE nl_stempel(t.op) END AS nagezien_tot, EXISTS (SELECT 1 FROM log l WHERE l.id > t.log AND l.op < :nu) AS is_meer FROM opvallend_tot t;

-- name: opvallend_sleutels
SELECT id FROM opvallend WHERE open = 1 ORDER BY id LIMIT 10;

-- What waits for a look, the oldest first.
-- name: opvallend_lijst
SELECT o.id, label('opvallend', o.soort) AS wat, g.naam AS wie, g.gebruikersnaam AS inlognaam, o.dag AS op_dag, nl_datum(o.dag) AS dag_tekst, nl_stempel(o.eerste) AS eerste_tekst,
  o.aantal AS aantal, o.soort = 'veel' AS is_veel, o.soort = 'buiten_werktijd' AS is_buiten, o.soort = 'achternaam' AS is_achternaam, ifnull(z.nummer, '') AS van_zaak,
  ifnull((SELECT group_concat(nl_stempel(b.op) || ', ' || u.naam || ': ' || b.opmerking, char(10)) FROM opvallend_bekeken b JOIN gebruiker u ON u.id = b.door WHERE b.opvallend = o.id), '') AS eerder
FROM opvallend o JOIN gebruiker g ON g.id = o.gebruiker LEFT JOIN zaak z ON z.id = o.zaak
WHERE o.open = 1 ORDER BY o.id LIMIT 10;

-- name: opvallend_aantal
SELECT count(*) AS aantal FROM opvallend WHERE open = 1
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = 'toezichthouder') HAVING count(*) > 0;

-- name: opvallend_bekijken
INSERT INTO opvallend_bekeken (opvallend, aantal, opmerking, door, op)
SELECT o.id, o.aantal, :opmerking, :actor, :nu FROM opvallend o WHERE o.id = :key AND o.open = 1 AND :opmerking <> '';

-- name: opvallend_sluiten
UPDATE opvallend SET open = 0 WHERE id = :key AND :opmerking <> '';

-- What was looked at, the last first, after :eerder_dan.
-- name: opvallend_bekeken
SELECT b.id, label('opvallend', o.soort) AS wat, g.naam AS wie, nl_datum(o.dag) AS dag_tekst, ifnull(z.nummer, '') AS van_zaak, b.opmerking AS uitkomst, u.naam AS door, nl_stempel(b.op) AS door_op
FROM opvallend_bekeken b JOIN opvallend o ON o.id = b.opvallend JOIN gebruiker g ON g.id = o.gebruiker JOIN gebruiker u ON u.id = b.door LEFT JOIN zaak z ON z.id = o.zaak
WHERE b.id < ifnull(nullif(CAST(:eerder_dan AS INTEGER), 0), 9223372036854775807) ORDER BY b.id DESC;
