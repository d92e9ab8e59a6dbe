-- Figures (domain/cijfers.c): of one tafel what counts, one statement for each figure,
-- and what the page of figures reads.
-- Each row: of what in the tafel (a persoon, a round; 0), the outcome, the day on which it
-- counts, and how many days it took (-1: that is not counted).

-- Who of the family was at a tafel that was held (W16).
-- name: cijfer_ouder
SELECT g.persoon, CASE (SELECT d.status FROM deelnemer d WHERE d.tafel = g.tafel AND d.persoon = g.persoon AND d.uitgenodigd = 1 ORDER BY d.id LIMIT 1)
    WHEN 'aanwezig' THEN 'aan_tafel' WHEN 'deels' THEN 'aan_tafel' WHEN 'online' THEN 'online' WHEN 'afwezig_met_bericht' THEN 'met_bericht'
    WHEN 'afwezig_zonder_bericht' THEN 'zonder_bericht' ELSE 'niet_uitgenodigd' END, t.datum, -1
FROM tafel t JOIN gezin g ON g.tafel = t.id AND g.soort = 'ouder' WHERE t.id = :tafel AND t.gehouden_op <> '';

-- Who was not there, but was heard as the voorzitter decided, counts as heard (W12).
-- name: cijfer_kind
SELECT g.persoon, CASE WHEN d.status IN ('aanwezig', 'deels') THEN 'aan_tafel' WHEN d.status = 'online' THEN 'online'
    WHEN (k.deelname = 'gesprek_vooraf' OR k.deelname = 'brief_tekening' OR k.deelname = 'vertrouwenspersoon') THEN k.deelname
    WHEN d.status = 'afwezig_met_bericht' THEN 'met_bericht' WHEN d.status = 'afwezig_zonder_bericht' THEN 'zonder_bericht' ELSE 'niet' END, t.datum, -1
FROM tafel t JOIN gezin g ON g.tafel = t.id AND g.soort = 'kind' AND g.ongeboren <> 'ja'
  LEFT JOIN deelnemer d ON d.id = (SELECT min(e.id) FROM deelnemer e WHERE e.tafel = g.tafel AND e.persoon = g.persoon AND e.uitgenodigd = 1)
  LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon
WHERE t.id = :tafel AND t.gehouden_op <> '';

-- Of a round that was sent back only the first time that it was filed counts.
-- name: cijfer_instroom
SELECT 0, CASE WHEN EXISTS (SELECT 1 FROM tafel e JOIN aanmelding b ON b.tafel = e.id AND b.ronde = 1 AND b.ingediend_op <> ''
    WHERE e.zaak = t.zaak AND (b.ingediend_op, e.id) < (a.ingediend_op, t.id)) THEN 'vervolg' ELSE 'nieuw' END, dag_van(a.ingediend_op), -1
FROM tafel t JOIN aanmelding a ON a.tafel = t.id AND a.ronde = 1 AND a.ingediend_op <> '' WHERE t.id = :tafel;

-- name: cijfer_kinderen
SELECT g.persoon, CASE g.ongeboren WHEN 'ja' THEN 'ongeboren' ELSE 'geboren' END, dag_van(a.ingediend_op), -1
FROM aanmelding a JOIN gezin g ON g.tafel = a.tafel AND g.soort = 'kind' WHERE a.tafel = :tafel AND a.ronde = 1 AND a.ingediend_op <> '';

-- name: cijfer_oordeel
SELECT o.ronde, o.uitkomst, dag_van(o.op), werkdagen_tussen(a.ingediend_op, o.op)
FROM oordeel o JOIN aanmelding a ON a.tafel = o.tafel AND a.ronde = o.ronde WHERE o.tafel = :tafel;

-- What the voorzitter found lacking; where nothing of the list did, it stands in the arguments alone.
-- name: cijfer_terug
SELECT o.ronde, ifnull(p.punt, 'anders'), dag_van(o.op), -1
FROM oordeel o LEFT JOIN oordeel_punt p ON p.tafel = o.tafel AND p.ronde = o.ronde AND p.voldoende = 'nee'
WHERE o.tafel = :tafel AND o.uitkomst = 'teruggestuurd';

-- Held on its day; moved, withdrawn or not held on the day that this was done.
-- name: cijfer_tafel
SELECT 0, 'gehouden', t.datum, werkdagen_tussen(t.geaccepteerd_op, t.datum) FROM tafel t WHERE t.id = :tafel AND t.gehouden_op <> ''
UNION ALL SELECT e.id, 'verplaatst', dag_van(e.beeindigd_op), -1 FROM planning_eerder e WHERE e.tafel = :tafel AND e.einde = 'verplaatst'
UNION ALL SELECT 0, 'ingetrokken', dag_van(t.afgesloten_op), -1 FROM tafel t
  WHERE t.id = :tafel AND t.status = 'ingetrokken' AND t.ingediend_op <> '' AND t.afgesloten_op <> ''
UNION ALL SELECT 0, 'geen_toestemming', dag_van(min(s.op)), -1 FROM stap s WHERE s.tafel = :tafel AND s.handeling = 'niet_doorgaan' HAVING count(*) > 0;

-- Of a tafel that was held: the last invitation that went out, and how many working days before it.
-- name: cijfer_uitnodiging
SELECT 0, 'verstuurd', max(u.verzonden_op), max(0, werkdagen_tussen(date(max(u.verzonden_op), '-1 day'), t.datum) - 1)
FROM tafel t JOIN uitnodiging_nu u ON u.tafel = t.id AND u.verzonden_op <> '' WHERE t.id = :tafel AND t.gehouden_op <> '' HAVING count(*) > 0;

-- The first time that notulen of it were sent.
-- name: cijfer_notulen
SELECT 0, 'verstuurd', dag_van(min(n.verzonden_op)), werkdagen_tussen(t.datum, min(n.verzonden_op))
FROM tafel t JOIN notulen n ON n.tafel = t.id AND n.verzonden_op <> '' WHERE t.id = :tafel AND t.gehouden_op <> '' HAVING count(*) > 0;

-- From the besluit in which the Raad decided on an inquiry, as its task counts (W22).
-- name: cijfer_corv
SELECT 0, 'verstuurd', c.verzonden_op, werkdagen_tussen(min(ifnull(v.genomen_op, b.genomen_op)), c.verzonden_op)
FROM corv c JOIN besluit b ON b.tafel = c.tafel AND b.genomen_op <> '' JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
  LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon AND v.uitkomst = 'raadsonderzoek'
WHERE c.tafel = :tafel AND c.verzonden_op <> '' HAVING count(*) > 0;

-- The last besluit of each kind (W20, W43).
-- name: cijfer_besluit
SELECT k.persoon, CASE k.uitkomst WHEN 'raadsonderzoek' THEN 'onderzoek_' || CASE k.urgentie WHEN '' THEN 'onbekend' ELSE k.urgentie END ELSE k.uitkomst END, dag_van(b.genomen_op), -1
FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst <> '' WHERE b.tafel = :tafel AND b.genomen_op <> '';

-- From the melding on, as the term of the Raad counts; where none is known, from the besluit. Calendar days.
-- name: cijfer_start
SELECT 0, 'begonnen', s.datum, max(0, CAST(julianday(s.datum) - julianday(ifnull((SELECT c.verzonden_op FROM corv c WHERE c.tafel = s.tafel AND c.verzonden_op <> ''), dag_van(b.genomen_op))) AS INTEGER))
FROM onderzoek_start s JOIN besluit b ON b.tafel = s.tafel AND b.genomen_op <> '' WHERE s.tafel = :tafel;

-- name: cijfers_bewaard
SELECT tafel, maat, nr, uitkomst, maand, gemeente, moment, waarde FROM cijfer WHERE tafel = :tafel;

-- name: cijfer_toevoegen
INSERT INTO cijfer (tafel, maat, nr, uitkomst, maand, gemeente, moment, waarde) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: cijfer_weghalen
DELETE FROM cijfer WHERE tafel = :tafel AND maat = :maat AND nr = :nr AND uitkomst = :uitkomst;

-- ---- the page ------------------------------------------------------------------------------

-- name: cijfers_maanden
SELECT CAST(substr(maand, 1, 4) AS INTEGER) * 12 + CAST(substr(maand, 6) AS INTEGER) - 1, gemeente, moment, uitkomst, waarde, aantal
FROM cijfer_maand WHERE maat = :maat AND maand BETWEEN :van AND :tot;

-- name: cijfers_gebieden
SELECT g.id, g.naam, s.id, s.naam, s.code FROM gemeente g JOIN subregio s ON s.id = g.subregio ORDER BY s.naam, g.naam;

-- Of each subregio: the places that the Raad had, and how many were used, also by another subregio (W4).
-- name: cijfers_dagdelen
SELECT d.subregio, sum(d.plaatsen), sum((SELECT count(*) FROM tafel t WHERE t.dagdeel = d.id))
FROM dagdeel d WHERE d.datum BETWEEN :van AND :tot AND d.vervallen = 0 GROUP BY d.subregio;

-- name: cijfers_gemeente_van
SELECT gemeente FROM organisatie WHERE id = :organisatie;

-- name: cijfers_gemeenten
SELECT id, naam FROM gemeente ORDER BY naam;
