-- News (domain/nieuws.c): when a tafel has it, what is kept of it, and who has read it.

-- ---- when there is news: one statement per kind ------------------------------------------
-- Each gives: since when (a stamp or a day), who did it (0: nobody), the day that it is
-- about, and, where it is not for every tie to the tafel, the scope that it is for.
-- None asks what day it is.

-- name: nieuws_gepland
SELECT t.gepland_op, 0, t.datum FROM tafel t WHERE t.id = :tafel AND t.gepland_op <> '';

-- The last time that it was put off (H21).
-- name: nieuws_verplaatst
SELECT e.beeindigd_op, e.beeindigd_door, e.datum FROM planning_eerder e
WHERE e.tafel = :tafel AND e.einde = 'verplaatst' ORDER BY e.beeindigd_op DESC LIMIT 1;

-- What came into the dossier once the tafel was planned. A file that waits for the virus
-- scanner is not there yet.
-- name: nieuws_stuk
SELECT s.toegevoegd_op, s.toegevoegd_door, '' FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND t.gepland_op <> '' AND s.toegevoegd_op > t.gepland_op AND s.vervallen = 0 AND s.controle IN ('', 'schoon');

-- name: nieuws_stuk_vrij
SELECT max(s.toegevoegd_op, s.vrijgegeven_op), s.toegevoegd_door, '' FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND t.gepland_op <> '' AND max(s.toegevoegd_op, s.vrijgegeven_op) > t.gepland_op
  AND s.vervallen = 0 AND s.controle IN ('', 'schoon') AND s.vrijgegeven = 1 AND s.bevat_geheim_adres = '';

-- Of the notulen that were sent last, while they can be reacted to (W52, W53).
-- name: nieuws_notulen
SELECT n.verzonden_op, 0, date(dag_van(n.verzonden_op), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days')
FROM notulen_laatste n WHERE n.tafel = :tafel AND n.status = 'verzonden';

-- name: nieuws_reactie
SELECT date(dag_van(n.verzonden_op), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days',
    '-' || (SELECT waarde FROM instelling WHERE naam = 'nieuws_reactie') || ' days'), 0,
  date(dag_van(n.verzonden_op), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days'),
  CASE WHEN d.rol = 'rvdk_advies' THEN 'r' WHEN d.rol = 'raadsonderzoeker' THEN 'u' || d.gebruiker ELSE 'o' || d.organisatie END
FROM notulen_laatste n JOIN deelnemer d ON d.tafel = n.tafel AND d.uitgenodigd = 1
  AND (+d.rol = 'lokale_toegang' OR +d.rol = 'gi' OR +d.rol = 'veilig_thuis' OR +d.rol = 'rvdk_advies' OR +d.rol = 'raadsonderzoeker')
WHERE n.tafel = :tafel AND n.status = 'verzonden' AND NOT EXISTS (SELECT 1 FROM reactie r WHERE r.notulen = n.id AND r.deelnemer = d.id);

-- name: nieuws_vastgesteld
SELECT n.vastgesteld_op, 0, '' FROM notulen_laatste n WHERE n.tafel = :tafel AND n.status = 'vastgesteld';

-- name: nieuws_besluit
SELECT b.vastgelegd_op, ifnull(b.vastgelegd_door, 0), '' FROM besluit b WHERE b.tafel = :tafel AND b.genomen_op <> '' AND b.vastgelegd_op <> '';

-- The last time that it was put right (H18).
-- name: nieuws_besluit_verbeterd
SELECT c.op, c.door, '' FROM correctie c WHERE c.tafel = :tafel AND c.soort = 'besluit' ORDER BY c.op DESC LIMIT 1;

-- What the Raad answered last (W22).
-- name: nieuws_antwoord
SELECT a.vastgelegd_op, a.vastgelegd_door, '' FROM corv_antwoord a WHERE a.tafel = :tafel ORDER BY a.vastgelegd_op DESC LIMIT 1;

-- ---- what is kept ------------------------------------------------------------------------

-- Until when something of that moment is news.
-- name: nieuws_tot
SELECT date(dag_van(:op), '+' || (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'nieuws_dagen') || ' days');

-- name: nieuws_bewaard
SELECT rol, bereik, op, tafel, code, waar, ifnull(door, ''), dag, tot FROM nieuws WHERE tafel = :tafel;

-- name: nieuws_toevoegen
INSERT INTO nieuws (rol, bereik, op, tafel, code, waar, door, dag, tot) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), ?8, ?9);

-- name: nieuws_weghalen
DELETE FROM nieuws WHERE rol = :rol AND bereik = :bereik AND op = :op AND tafel = :tafel AND code = :code;

-- name: nieuws_voorbij
DELETE FROM nieuws WHERE tot < :vandaag;

-- The dossier is one page for all its tafels; the notulen are read on two.
-- name: gezien_nu
INSERT INTO gezien (zaak, tafel, pagina, gebruiker, op)
VALUES (:zaak, CASE :pagina WHEN 'zaak' THEN 0 ELSE :tafel END, CASE :pagina WHEN 'notulen-akkoord' THEN 'notulen' ELSE :pagina END, :gebruiker, :op)
ON CONFLICT DO UPDATE SET op = excluded.op;

-- name: nieuws_alles_gelezen
INSERT INTO nieuws_gelezen (gebruiker, tot) VALUES (:actor, :nu) ON CONFLICT DO UPDATE SET tot = excluded.tot;

-- ---- the list ----------------------------------------------------------------------------

-- Read is what was opened in a later second: within the same one nobody knows. What
-- became news by a day (`op` is one) was read on that day, which is a Dutch one.
-- Of one role and scope, the last first, after the last one seen: all of it with what
-- the actor has read (:alles), or what is new to the actor alone.
-- name: nieuws_na
SELECT r.*, n.op, n.code, n.dag
FROM nieuws n CROSS JOIN tafel_rij r ON r.tafel = n.tafel
  LEFT JOIN gezien s ON s.zaak = r.zaak AND s.tafel = CASE n.waar WHEN 'zaak' THEN 0 ELSE n.tafel END AND s.pagina = n.waar AND s.gebruiker = :actor
    AND (s.op > n.op OR length(n.op) = 10 AND dag_van(s.op) >= n.op)
WHERE n.rol = :rol AND n.bereik = :bereik AND (n.op, n.tafel, n.code) < (:eerst, :tafel, :code)
  AND n.op <= max(:nu, :vandaag) AND n.tot >= :vandaag AND n.door IS NOT :actor
  AND (:alles OR s.zaak IS NULL AND n.op > ifnull((SELECT g.tot FROM nieuws_gelezen g WHERE g.gebruiker = :actor), ''))
ORDER BY n.op DESC, n.tafel DESC, n.code DESC;

-- name: nieuws_is_gelezen
SELECT n.op <= ifnull((SELECT g.tot FROM nieuws_gelezen g WHERE g.gebruiker = :actor), '')
  OR EXISTS (SELECT 1 FROM gezien s WHERE s.zaak = :zaak AND s.tafel = CASE n.waar WHEN 'zaak' THEN 0 ELSE n.tafel END
    AND s.pagina = n.waar AND s.gebruiker = :actor AND (s.op > n.op OR length(n.op) = 10 AND dag_van(s.op) >= n.op))
FROM nieuws n WHERE n.rol = :rol AND n.bereik = :bereik AND n.op = :op AND n.tafel = :tafel AND n.code = :code;

-- A vervanging that runs today, for both of them (W5).
-- name: nieuws_vervanging
SELECT CASE WHEN v.door = :actor THEN 'U vervangt ' || a.naam || ' als ' || label('rol', v.rol) || ' van ' || s.naam
    ELSE b.naam || ' vervangt u als ' || label('rol', v.rol) || ' van ' || s.naam END AS tekst, nl_datum(v.tot) AS tot
FROM vervanging v JOIN gebruiker a ON a.id = v.voor JOIN gebruiker b ON b.id = v.door JOIN subregio s ON s.id = v.subregio
WHERE (v.door = :actor OR v.voor = :actor) AND v.van <= :vandaag AND v.tot >= :vandaag AND v.ingetrokken = 0
ORDER BY v.van, v.id;

-- ---- who has read it -----------------------------------------------------------------------

-- Of each deelnemer that logs in: who of them opened the dossier since the invitation
-- went out, the last one. `las`: when, and who.
-- name: gelezen_uitnodiging
SELECT w.naam AS wie, ifnull(g.naam, '') AS wie_las, ifnull(nl_stempel(substr(l.las, 1, 20)), '') AS las_op, l.las IS NULL AS is_ongelezen, l.las IS NOT NULL AS is_gelezen
FROM (SELECT x.id, (SELECT s.op || s.gebruiker FROM deelnemer_leest d CROSS JOIN gezien s
      ON s.zaak = t.zaak AND s.tafel = 0 AND s.pagina = 'zaak' AND s.gebruiker = d.gebruiker AND dag_van(s.op) >= u.verzonden_op
      WHERE d.deelnemer = x.id ORDER BY s.op DESC LIMIT 1) AS las
    FROM tafel t CROSS JOIN deelnemer x ON x.tafel = t.id CROSS JOIN uitnodiging u ON u.deelnemer = x.id AND u.verzonden_op <> ''
      AND u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = t.id)
    WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM deelnemer_leest d WHERE d.deelnemer = x.id)) l
  JOIN deelnemer_naam w ON w.id = l.id LEFT JOIN gebruiker g ON g.id = CAST(substr(l.las, 21) AS INTEGER)
ORDER BY l.id;

-- The same of the notulen that were sent last, since they were sent or made final.
-- name: gelezen_notulen
SELECT w.naam AS wie, ifnull(g.naam, '') AS wie_las, ifnull(nl_stempel(substr(l.las, 1, 20)), '') AS las_op, l.las IS NULL AS is_ongelezen, l.las IS NOT NULL AS is_gelezen
FROM (SELECT x.id, (SELECT s.op || s.gebruiker FROM deelnemer_leest d CROSS JOIN gezien s
      ON s.zaak = t.zaak AND s.tafel = t.id AND s.pagina = 'notulen' AND s.gebruiker = d.gebruiker
        AND s.op > (SELECT max(n.verzonden_op, n.vastgesteld_op) FROM notulen n WHERE n.tafel = t.id AND n.verzonden_op <> '' ORDER BY n.versie DESC LIMIT 1)
      WHERE d.deelnemer = x.id ORDER BY s.op DESC LIMIT 1) AS las
    FROM tafel t CROSS JOIN deelnemer x ON x.tafel = t.id
    WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = t.id AND n.verzonden_op <> '')
      AND EXISTS (SELECT 1 FROM deelnemer_leest d WHERE d.deelnemer = x.id)) l
  JOIN deelnemer_naam w ON w.id = l.id LEFT JOIN gebruiker g ON g.id = CAST(substr(l.las, 21) AS INTEGER)
ORDER BY l.id;
