-- The lists of the werkvoorraad: what waits for somebody, and what else they may
-- see. Each goes through a piece of an index of what is kept (tables taak and
-- zicht), from the last row seen; the permission table is asked of each row that
-- is shown (domain/lijst.c).

-- name: subregio_keuzes
SELECT code, naam FROM subregio ORDER BY naam;

-- ---- what the filters mean ------------------------------------------------------

-- A gemeente by a part of its name, or of the letters that its numbers begin with.
-- name: gemeenten_filter
SELECT g.id FROM gemeente g JOIN subregio s ON s.id = g.subregio
WHERE (:subregio = '' OR s.code = :subregio)
  AND (:naam = '' OR instr(lower(g.naam), lower(:naam)) OR instr(s.afkorting || '-', upper(:naam)));

-- Those of a subregio; 0: all.
-- name: gemeenten_van
SELECT id FROM gemeente WHERE :subregio = 0 OR subregio = :subregio;

-- Where a number can begin in which a part begins with what was typed: the whole
-- of it, what follows the subregio, what follows the year. None of them within
-- another, the last first.
-- name: nummer_begin
WITH begin (b) AS (
  SELECT :nummer
  UNION SELECT s.afkorting || '-' || :nummer FROM subregio s
  UNION SELECT s.afkorting || '-' || t.jaar || '-' || :nummer FROM teller t JOIN subregio s ON s.id = t.subregio
  UNION SELECT s.afkorting || '-' || t.jaar || '-' || :nullen FROM teller t JOIN subregio s ON s.id = t.subregio
)
SELECT b FROM begin WHERE NOT EXISTS (SELECT 1 FROM begin o WHERE o.b <> begin.b AND substr(begin.b, 1, length(o.b)) = o.b) ORDER BY b DESC;

-- ---- tasks ---------------------------------------------------------------------

-- The lists begin with a row of tafel_rij, and go on with what they are in the order of,
-- where that is not the day of the tafel; those of tasks with which task it is.
-- Of one role and scope, by deadline, after the last one seen.
-- name: taken_na
SELECT r.*, k.termijn, k.code, k.reden
FROM taak_voor k CROSS JOIN tafel_rij r ON r.tafel = k.tafel
WHERE k.gebruiker = :actor AND k.rol = :rol AND k.bereik = :bereik AND (k.termijn, k.tafel, k.code) > (:eerst, :tafel, :code)
ORDER BY k.termijn, k.tafel, k.code;

-- The same of what a filter leaves.
-- name: taken_na_filter
SELECT r.*, k.termijn, k.code, k.reden
FROM taak_voor k CROSS JOIN tafel_rij r ON r.tafel = k.tafel
WHERE k.gebruiker = :actor AND k.rol = :rol AND k.bereik = :bereik AND (k.termijn, k.tafel, k.code) > (:eerst, :tafel, :code)
  AND (:moment = '' OR k.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR k.status = :status)
  AND (:streek = '' OR instr(:streek, ',' || k.gemeente || ','))
  AND (:gemeenten = '' OR instr(:gemeenten, ',' || k.gemeente || ',') OR :naam <> '' AND EXISTS (
    SELECT 1 FROM zicht_woord w WHERE w.tafel = k.tafel AND w.bereik = k.bereik AND w.soort = 'naam' AND w.woord >= :naam AND w.woord < :naam || char(1114111)))
  AND (:van = '' AND :tot = '' OR EXISTS (SELECT 1 FROM tafel t WHERE t.id = k.tafel AND t.datum <> '' AND t.datum >= :van AND (:tot = '' OR t.datum <= :tot)))
  AND (:nummer = '' OR instr('-' || k.nummer, '-' || :nummer) OR instr('-' || k.nummer, '-' || :nullen))
ORDER BY k.termijn, k.tafel, k.code;

-- How many, and how many are late; without those that the actor has in another
-- role too (:eerder).
-- name: taken_aantal
SELECT count(*), ifnull(sum(k.termijn < :vandaag), 0) FROM taak_voor k
WHERE k.gebruiker = :actor AND k.rol = :rol AND k.bereik = :bereik
  AND (:moment = '' OR k.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR k.status = :status)
  AND (:streek = '' OR instr(:streek, ',' || k.gemeente || ','))
  AND (:gemeenten = '' OR instr(:gemeenten, ',' || k.gemeente || ',') OR :naam <> '' AND EXISTS (
    SELECT 1 FROM zicht_woord w WHERE w.tafel = k.tafel AND w.bereik = k.bereik AND w.soort = 'naam' AND w.woord >= :naam AND w.woord < :naam || char(1114111)))
  AND (:van = '' AND :tot = '' OR EXISTS (SELECT 1 FROM tafel t WHERE t.id = k.tafel AND t.datum <> '' AND t.datum >= :van AND (:tot = '' OR t.datum <= :tot)))
  AND (:nummer = '' OR instr('-' || k.nummer, '-' || :nummer) OR instr('-' || k.nummer, '-' || :nullen))
  AND (:eerder = '' OR NOT EXISTS (
    SELECT 1 FROM taak e WHERE e.tafel = k.tafel AND e.code = k.code AND instr(:eerder, ',' || e.rol || ' ' || e.bereik || ',')));

-- Of one tafel, of one role and scope.
-- name: taken_van_tafel
SELECT r.*, k.termijn, k.code, k.reden
FROM taak_voor k CROSS JOIN tafel_rij r ON r.tafel = k.tafel
WHERE k.gebruiker = :actor AND k.tafel = :tafel AND k.rol = :rol AND k.bereik = :bereik ORDER BY k.termijn, k.code;

-- The afspraken behind a task: those of that scope that are late.
-- name: taak_afspraken
SELECT count(*) FROM afspraak f JOIN deelnemer d ON d.id = f.deelnemer
WHERE f.tafel = :tafel AND 'o' || d.organisatie = :bereik AND f.gereed_op = '' AND f.vervallen = 0 AND f.wanneer <> '' AND f.wanneer < :vandaag
  AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = f.tafel AND n.verzonden_op >= f.toegevoegd_op);

-- ---- other tafels ----------------------------------------------------------------

-- Of one scope, by the day of the tafel, the last first and those without a day at the end, after the last one seen; what waits for the
-- actor stands in the other list (:rollen: the roles and scopes of who has several).
-- The join is of view taak_voor's tasks, without a gebruiker for each.
-- name: zicht_na
SELECT r.*
FROM zicht v INDEXED BY zicht_dag LEFT JOIN taak k ON k.tafel = v.tafel AND k.vanaf <= :vandaag AND k.tot >= :vandaag
    AND (k.rol = :rol AND k.bereik = :bereik OR :rollen <> '' AND instr(:rollen, ',' || k.rol || ' ' || k.bereik || ','))
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = :actor))
  CROSS JOIN tafel_rij r ON r.tafel = v.tafel
WHERE v.bereik = :bereik AND (v.datum, v.tafel) < (:eerst, :tafel) AND v.tot >= :vandaag AND k.tafel IS NULL
ORDER BY v.datum DESC, v.tafel DESC;

-- The same of one status, moment and gemeente.
-- name: zicht_na_soort
SELECT r.*
FROM zicht v INDEXED BY zicht_periode LEFT JOIN taak k ON k.tafel = v.tafel AND k.vanaf <= :vandaag AND k.tot >= :vandaag
    AND (k.rol = :rol AND k.bereik = :bereik OR :rollen <> '' AND instr(:rollen, ',' || k.rol || ' ' || k.bereik || ','))
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = :actor))
  CROSS JOIN tafel_rij r ON r.tafel = v.tafel
WHERE v.bereik = :bereik AND v.status = :status AND v.moment = CAST(:moment AS INTEGER) AND v.gemeente = CAST(:gemeente AS INTEGER)
  AND (v.datum, v.tafel) < (:eerst, :tafel) AND v.tot >= :vandaag AND k.tafel IS NULL
  AND (:naam = '' OR NOT EXISTS (
    SELECT 1 FROM zicht_woord w WHERE w.tafel = v.tafel AND w.bereik = v.bereik AND w.soort = 'naam' AND w.woord >= :naam AND w.woord < :naam || char(1114111)))
ORDER BY v.datum DESC, v.tafel DESC;

-- The same by the day of the tafel, the last first. Of a family name (:genoemd), or
-- of others.
-- name: zicht_na_dag
SELECT r.*
FROM zicht v INDEXED BY zicht_periode LEFT JOIN taak k ON k.tafel = v.tafel AND k.vanaf <= :vandaag AND k.tot >= :vandaag
    AND (k.rol = :rol AND k.bereik = :bereik OR :rollen <> '' AND instr(:rollen, ',' || k.rol || ' ' || k.bereik || ','))
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = :actor))
  CROSS JOIN tafel_rij r ON r.tafel = v.tafel
WHERE v.bereik = :bereik AND v.status = :status AND v.moment = CAST(:moment AS INTEGER) AND v.gemeente = CAST(:gemeente AS INTEGER)
  AND v.datum > '' AND v.datum >= :van AND v.datum <= min(CASE :tot WHEN '' THEN '~' ELSE :tot END, :eerst)
  AND (v.datum, v.tafel) < (:eerst, :tafel) AND v.tot >= :vandaag AND k.tafel IS NULL
  AND (:naam = '' OR :genoemd = EXISTS (
    SELECT 1 FROM zicht_woord w WHERE w.tafel = v.tafel AND w.bereik = v.bereik AND w.soort = 'naam' AND w.woord >= :naam AND w.woord < :naam || char(1114111)))
ORDER BY v.datum DESC, v.tafel DESC;

-- By family name: a tafel once, under the first of its names that begins so.
-- name: zicht_na_naam
SELECT r.*, v.woord
FROM zicht_woord v CROSS JOIN zicht s ON s.bereik = v.bereik AND s.tafel = v.tafel LEFT JOIN taak k ON k.tafel = v.tafel AND k.vanaf <= :vandaag AND k.tot >= :vandaag
    AND (k.rol = :rol AND k.bereik = :bereik OR :rollen <> '' AND instr(:rollen, ',' || k.rol || ' ' || k.bereik || ','))
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = :actor))
  CROSS JOIN tafel_rij r ON r.tafel = v.tafel
WHERE v.bereik = :bereik AND v.soort = 'naam' AND v.woord >= max(:naam, :eerst) AND v.woord < :naam || char(1114111) AND (v.woord, v.tafel) > (:eerst, :tafel) AND v.tot >= :vandaag
  AND NOT EXISTS (SELECT 1 FROM zicht_woord w WHERE w.tafel = v.tafel AND w.bereik = v.bereik AND w.soort = 'naam' AND w.woord >= :naam AND w.woord < v.woord)
  AND (:moment = '' OR s.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR s.status = :status)
  AND (:streek = '' OR instr(:streek, ',' || s.gemeente || ','))
  AND (:van = '' AND :tot = '' OR s.datum <> '' AND s.datum >= :van AND (:tot = '' OR s.datum <= :tot)) AND k.tafel IS NULL
ORDER BY v.woord, v.tafel;

-- The same of the numbers that begin so, by number.
-- name: zicht_na_nummer
SELECT r.*, v.nummer
FROM zicht v INDEXED BY zicht_nummer LEFT JOIN taak k ON k.tafel = v.tafel AND k.vanaf <= :vandaag AND k.tot >= :vandaag
    AND (k.rol = :rol AND k.bereik = :bereik OR :rollen <> '' AND instr(:rollen, ',' || k.rol || ' ' || k.bereik || ','))
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = :actor))
  CROSS JOIN tafel_rij r ON r.tafel = v.tafel
WHERE v.bereik = :bereik AND v.nummer >= :begin AND v.nummer <= min(:begin || '~', :eerst) AND (v.nummer, v.tafel) < (:eerst, :tafel) AND v.tot >= :vandaag
  AND (:moment = '' OR v.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR v.status = :status)
  AND (:streek = '' OR instr(:streek, ',' || v.gemeente || ','))
  AND (:van = '' AND :tot = '' OR v.datum <> '' AND v.datum >= :van AND (:tot = '' OR v.datum <= :tot)) AND k.tafel IS NULL
ORDER BY v.nummer DESC, v.tafel DESC;

-- name: zicht_naam_van
SELECT ifnull(min(woord), '') FROM zicht_woord WHERE tafel = :tafel AND bereik = :bereik AND soort = 'naam' AND woord >= :naam AND woord < :naam || char(1114111);

-- Are there so many of that name in a scope that a period is read by day?
-- name: zicht_naam_veel
SELECT count(*) >= 100 FROM (SELECT 1 FROM zicht_woord WHERE bereik = :bereik AND soort = 'naam' AND woord >= :naam AND woord < :naam || char(1114111) LIMIT 100);

-- name: tafel_dag
SELECT datum FROM tafel WHERE id = :tafel;

-- name: tafel_nummer
SELECT z.nummer FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.id = :tafel;

-- ---- what the permission table asks of a row ----------------------------------------

-- name: lijst_banden
SELECT banden FROM band WHERE tafel = :tafel AND rol = :rol AND bereik = :bereik;

-- ---- two figures ----------------------------------------------------------------------

-- Of one scope: sent back for more, and this week's tafels.
-- name: zicht_teruggestuurd
SELECT v.tafel FROM zicht v INDEXED BY zicht_filter WHERE v.bereik = :bereik AND v.status = 'teruggestuurd';

-- name: zicht_week
SELECT v.tafel FROM zicht v INDEXED BY zicht_dag
WHERE v.bereik = :bereik AND v.datum BETWEEN :maandag AND :zondag AND v.status IN ('gepland', 'gehouden');
