-- What waits for somebody, by deadline, and what else they may see. The
-- permission table decides both: mag() is domain/authz.c.

-- name: subregio_keuzes
SELECT code, naam FROM subregio ORDER BY naam;

-- A kind of task (soort) waits for one role, in one status; whether it is there
-- now stands in `nu_nodig`, by when in `termijn` (settings, '' for no term).
-- Several roles of one actor give one row. Rows of `lijst` 'taak', then 'zaak':
-- the tafels without a task that the actor may see, a page of them and one more:
-- who sees a subregio or the region (`ruim`) goes back from the newest, who sees
-- only some goes through those.
-- name: werkvoorraad
WITH soort (code, rol, status, act, formulier, wat) AS (VALUES
  ('afmaken', 'lokale_toegang', 'concept', 'aanmelding_schrijven', 'aanmelding', 'Aanmelding afmaken'),
  ('afmaken', 'gi', 'concept', 'aanmelding_schrijven', 'aanmelding', 'Aanmelding afmaken'),
  ('afmaken', 'raadsonderzoeker', 'concept', 'aanmelding_schrijven', 'aanmelding', 'Aanmelding afmaken'),
  ('aanvullen', 'lokale_toegang', 'teruggestuurd', 'aanmelding_schrijven', 'aanmelding', 'Aanvullen en opnieuw indienen'),
  ('aanvullen', 'gi', 'teruggestuurd', 'aanmelding_schrijven', 'aanmelding', 'Aanvullen en opnieuw indienen'),
  ('aanvullen', 'raadsonderzoeker', 'teruggestuurd', 'aanmelding_schrijven', 'aanmelding', 'Aanvullen en opnieuw indienen'),
  ('oordelen', 'voorzitter', 'ingediend', 'oordelen', 'intake-oordeel', 'Beoordelen'),
  ('toestemming', 'raadsonderzoeker', 'ingediend', 'toestemming', 'toestemming', 'Toestemming vragen'),
  ('toestemming', 'raadsonderzoeker', 'in_te_plannen', 'toestemming', 'toestemming', 'Toestemming vragen'),
  ('toestemming', 'gi', 'ingediend', 'toestemming', 'toestemming', 'Toestemming vragen'),
  ('toestemming', 'gi', 'in_te_plannen', 'toestemming', 'toestemming', 'Toestemming vragen'),
  ('toestemming', 'procesondersteuner', 'in_te_plannen', 'toestemming', 'toestemming', 'Toestemming vragen'),
  ('niet_doorgaan', 'raadsonderzoeker', 'ingediend', 'niet_doorgaan', 'toestemming', 'Vastleggen dat de tafel niet doorgaat'),
  ('niet_doorgaan', 'raadsonderzoeker', 'in_te_plannen', 'niet_doorgaan', 'toestemming', 'Vastleggen dat de tafel niet doorgaat'),
  ('niet_doorgaan', 'raadsonderzoeker', 'gepland', 'niet_doorgaan', 'toestemming', 'Vastleggen dat de tafel niet doorgaat'),
  ('niet_doorgaan', 'procesondersteuner', 'in_te_plannen', 'niet_doorgaan', 'toestemming', 'Vastleggen dat de tafel niet doorgaat'),
  ('niet_doorgaan', 'procesondersteuner', 'gepland', 'niet_doorgaan', 'toestemming', 'Vastleggen dat de tafel niet doorgaat'),
  ('plannen', 'procesondersteuner', 'in_te_plannen', 'plannen', 'planning', 'Plannen'),
  ('aanwezigheid', 'procesondersteuner', 'gepland', 'aanwezigheid', 'aanwezigheid', 'Aanwezigheid vastleggen'),
  ('besluiten', 'rvdk_advies', 'gehouden', 'besluiten', 'besluit', 'Besluit vastleggen'),
  ('aangehouden', 'rvdk_advies', 'gehouden', 'besluiten', 'besluit', 'Aangehouden besluit nemen'),
  ('notulen', 'procesondersteuner', 'gehouden', 'notulen_aanbieden', 'notulen', 'Notulen afmaken'),
  ('controleren', 'voorzitter', 'gehouden', 'notulen_controleren', 'notulen-akkoord', 'Notulen controleren'),
  ('verzenden', 'procesondersteuner', 'gehouden', 'notulen_verzenden', 'notulen-akkoord', 'Notulen verzenden'),
  ('vaststellen', 'procesondersteuner', 'gehouden', 'notulen_vaststellen', 'notulen-akkoord', 'Notulen vaststellen'),
  ('corv', 'lokale_toegang', 'gehouden', 'corv', 'opvolging', 'CORV-melding doen'),
  ('afsluiten', 'procesondersteuner', 'gehouden', 'afsluiten', 'zaak', 'Afsluiten'),
  ('overdragen', 'raadsonderzoeker', 'niet_doorgegaan', 'overdragen', 'toestemming', 'Overdracht vastleggen')
), term AS (
  SELECT vandaag() AS vandaag,
    max(CASE naam WHEN 'termijn_oordeel' THEN CAST(waarde AS INTEGER) END) AS oordeel,
    max(CASE naam WHEN 'termijn_tafel' THEN CAST(waarde AS INTEGER) END) AS tafel,
    max(CASE naam WHEN 'termijn_notulen' THEN CAST(waarde AS INTEGER) END) AS notulen,
    max(CASE naam WHEN 'termijn_reactie' THEN waarde END) AS reactie,
    max(CASE naam WHEN 'termijn_corv' THEN CAST(waarde AS INTEGER) END) AS corv,
    max(CASE naam WHEN 'termijn_moment3' THEN waarde END) AS moment3
  FROM instelling
), werk AS (
  SELECT s.code, s.wat, s.formulier, t.id AS tafel, t.zaak, t.moment, t.status,
    CASE s.code
      WHEN 'oordelen' THEN werkdagen_plus(t.ingediend_op, e.oordeel)
      WHEN 'toestemming' THEN werkdagen_plus(t.geaccepteerd_op, e.tafel)
      WHEN 'plannen' THEN werkdagen_plus(t.geaccepteerd_op, e.tafel)
      WHEN 'niet_doorgaan' THEN t.datum
      WHEN 'aanwezigheid' THEN t.datum
      WHEN 'besluiten' THEN t.datum
      WHEN 'aangehouden' THEN (SELECT min(k.aangehouden_tot) FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'aangehouden')
      WHEN 'notulen' THEN werkdagen_plus(t.datum, e.notulen)
      WHEN 'controleren' THEN werkdagen_plus(t.datum, e.notulen)
      WHEN 'verzenden' THEN werkdagen_plus(t.datum, e.notulen)
      WHEN 'vaststellen' THEN date(dag_van(n.verzonden_op), '+' || e.reactie || ' days')
      WHEN 'corv' THEN (SELECT werkdagen_plus(min(ifnull(v.genomen_op, b.genomen_op)), e.corv)
        FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
          LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon AND v.uitkomst = 'raadsonderzoek'
        WHERE b.tafel = t.id AND b.genomen_op <> '')
      ELSE '' END AS eigen_termijn,
    -- The tafel of moment 3 is held well before the ondertoezichtstelling ends.
    CASE WHEN t.moment = 3 AND t.status IN ('concept', 'teruggestuurd', 'ingediend', 'in_te_plannen', 'gepland')
      THEN ifnull((SELECT date(a.ots_einddatum, '-' || e.moment3 || ' months') FROM aanmelding a
        WHERE a.tafel = t.id AND a.ronde = t.ronde AND a.ots_einddatum <> ''), '')
      ELSE '' END AS ots_termijn,
    CASE s.code
      WHEN 'toestemming' THEN EXISTS (SELECT 1 FROM ouder_toestemming o WHERE o.tafel = t.id AND o.antwoord = '')
        AND NOT EXISTS (SELECT 1 FROM ouder_toestemming o WHERE o.tafel = t.id AND o.antwoord = 'nee' AND t.moment = 2)
      WHEN 'niet_doorgaan' THEN EXISTS (SELECT 1 FROM ouder_toestemming o WHERE o.tafel = t.id AND o.antwoord = 'nee')
      WHEN 'plannen' THEN t.moment <> 2 OR NOT EXISTS (SELECT 1 FROM ouder_toestemming o WHERE o.tafel = t.id AND o.antwoord <> 'ja')
      WHEN 'aanwezigheid' THEN t.datum <= e.vandaag
      WHEN 'besluiten' THEN NOT EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '')
      WHEN 'aangehouden' THEN EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
        WHERE b.tafel = t.id AND b.genomen_op <> '' AND k.uitkomst = 'aangehouden')
      WHEN 'controleren' THEN n.schrijver <> :actor
      WHEN 'corv' THEN EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
          WHERE b.tafel = t.id AND b.genomen_op <> '' AND k.uitkomst = 'raadsonderzoek')
        AND NOT EXISTS (SELECT 1 FROM corv c WHERE c.tafel = t.id AND c.verzonden_op <> '')
      WHEN 'afsluiten' THEN n.status = 'vastgesteld'
        AND (t.moment = 2 OR EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> ''))
        AND NOT EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'aangehouden')
        AND (NOT EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'raadsonderzoek')
          OR EXISTS (SELECT 1 FROM corv c WHERE c.tafel = t.id AND c.verzonden_op <> ''))
      ELSE 1 END AS nu_nodig
  FROM term e CROSS JOIN soort s CROSS JOIN tafel t ON t.status = s.status AND t.status NOT IN ('afgesloten', 'ingetrokken')
    CROSS JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor AND r.rol = s.rol
    LEFT JOIN notulen_laatste n ON n.tafel = t.id
  WHERE s.rol IN (SELECT a.rol FROM actor_rol a WHERE a.gebruiker = :actor)
    AND mag(s.act, r.rol, r.banden, t.moment, t.status, ifnull(n.status, ''), ifnull(n.verzonden_op, '') <> '')
  UNION ALL
  -- What was agreed, not done, and past its day: for who owes it (W23).
  SELECT 'afspraak', CASE count(*) WHEN 1 THEN 'Afspraak nakomen' ELSE count(*) || ' afspraken nakomen' END, 'opvolging',
    t.id, t.zaak, t.moment, t.status, min(f.wanneer), '', 1
  FROM term e CROSS JOIN afspraak f INDEXED BY afspraak_open ON f.gereed_op = '' AND f.vervallen = 0 AND f.wanneer <> '' AND f.wanneer < e.vandaag
    CROSS JOIN deelnemer d ON d.id = f.deelnemer
    CROSS JOIN relatie r ON r.tafel = f.tafel AND r.gebruiker = :actor AND r.rol = d.rol AND r.organisatie = d.organisatie
    CROSS JOIN tafel t ON t.id = f.tafel
    CROSS JOIN tafel_stand w ON w.tafel = t.id
  WHERE mag('opvolgen', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)
    AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = f.tafel AND n.verzonden_op >= f.toegevoegd_op) -- not before (W51)
  GROUP BY t.id
  UNION ALL
  -- The Raad is done: its raadsonderzoeker files moment 2, the procesondersteuner asks for it (W30).
  SELECT 'moment_2', CASE r.rol WHEN 'raadsonderzoeker' THEN 'Overdracht aanmelden (moment 2)' ELSE 'De Raad vragen om moment 2 aan te melden' END,
    CASE r.rol WHEN 'raadsonderzoeker' THEN 'moment_2' ELSE 'zaak' END, t.id, t.zaak, t.moment, t.status, '', '', 1
  FROM moment_2_voorstel v
    CROSS JOIN relatie r ON r.tafel = v.tafel AND r.gebruiker = :actor AND r.rol IN ('raadsonderzoeker', 'procesondersteuner')
    CROSS JOIN tafel t ON t.id = v.tafel
    CROSS JOIN tafel_stand w ON w.tafel = t.id
  WHERE mag('opvolging_lezen', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)
), taak AS MATERIALIZED (
  SELECT tafel, code, wat, formulier, zaak, moment, status, ots_termijn,
    CASE WHEN ifnull(eigen_termijn, '') = '' THEN ots_termijn
      WHEN ots_termijn <> '' AND ots_termijn < eigen_termijn THEN ots_termijn ELSE eigen_termijn END AS termijn
  FROM werk WHERE nu_nodig GROUP BY tafel, code
), ruim AS (
  SELECT 1 FROM actor_rol a WHERE a.gebruiker = :actor AND a.rol IN ('voorzitter', 'procesondersteuner', 'rvdk_advies')
), eigen AS (
  -- The limit keeps the order for whoever goes through it.
  SELECT DISTINCT e.tafel FROM eigen_tafel e WHERE e.gebruiker = :actor AND NOT EXISTS (SELECT 1 FROM ruim) ORDER BY e.tafel DESC LIMIT -1
), kandidaat AS NOT MATERIALIZED (
  SELECT * FROM (SELECT t.id, t.zaak, t.moment, t.status, t.datum FROM gebruiker u CROSS JOIN tafel t
    WHERE u.id = :actor AND EXISTS (SELECT 1 FROM ruim) ORDER BY t.id DESC LIMIT -1)
  UNION ALL SELECT t.id, t.zaak, t.moment, t.status, t.datum FROM eigen e CROSS JOIN tafel t ON t.id = e.tafel
), ander AS (
  SELECT DISTINCT t.id AS tafel, t.zaak, z.nummer, t.moment, g.naam AS gemeente, t.status, t.datum
  FROM kandidaat t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = z.gemeente CROSS JOIN subregio s ON s.id = z.subregio
    CROSS JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor CROSS JOIN tafel_stand w ON w.tafel = t.id
  WHERE (:moment = '' OR t.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR t.status = :status)
    AND (:subregio IS NULL OR s.code = :subregio)
    AND (:q = '' OR instr(z.nummer, upper(:q)) OR instr(lower(g.naam), lower(:q)))
    AND t.id NOT IN (SELECT tafel FROM taak)
    AND mag('zien', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)
  LIMIT 26 OFFSET 25 * max(:pagina - 1, 0)
)
SELECT 'taak' AS lijst, k.tafel, k.zaak, z.nummer, k.moment, g.naam AS gemeente, label('tafel_status', k.status) AS status,
  badge('tafel_status', k.status) AS kleur, nl_datum_kort(k.termijn) AS termijn, k.wat,
  CASE k.formulier WHEN 'moment_2' THEN '/cgi-bin/aanmelding?moment=2&zaak=' || k.zaak
    WHEN 'zaak' THEN '/cgi-bin/zaak?zaak=' || k.zaak || '#tafel-' || k.tafel
    ELSE '/cgi-bin/' || k.formulier || '?tafel=' || k.tafel END AS href,
  k.termijn <> '' AND k.termijn < vandaag() AS is_verlopen,
  CASE WHEN k.ots_termijn <> '' AND k.ots_termijn = k.termijn THEN 'Einde ondertoezichtstelling' ELSE '' END AS reden_termijn,
  CASE k.termijn WHEN '' THEN 'geen' ELSE k.termijn END || printf(' %019d', k.tafel) AS volgorde
FROM taak k
  CROSS JOIN zaak z ON z.id = k.zaak CROSS JOIN gemeente g ON g.id = z.gemeente CROSS JOIN subregio s ON s.id = z.subregio
WHERE (:moment = '' OR k.moment = CAST(:moment AS INTEGER)) AND (:status = '' OR k.status = :status)
  AND (:subregio IS NULL OR s.code = :subregio)
  AND (:q = '' OR instr(z.nummer, upper(:q)) OR instr(lower(g.naam), lower(:q)))
UNION ALL
SELECT 'zaak', t.tafel, t.zaak, t.nummer, t.moment, t.gemeente, label('tafel_status', t.status), badge('tafel_status', t.status),
  nl_datum_kort(t.datum), '', '', 0, '', printf('%019d', 1000000000000000000 - t.tafel)
FROM ander t
ORDER BY lijst, volgorde;

-- Two figures of what the actor may see: sent back for more, and this week's tafels.
-- name: werkvoorraad_cijfers
WITH week AS (SELECT date(vandaag(), '-6 days', 'weekday 1') AS maandag, date(vandaag(), 'weekday 0') AS zondag)
SELECT count(DISTINCT CASE WHEN t.status = 'teruggestuurd' THEN t.id END) AS aanvulling,
  count(DISTINCT CASE WHEN t.status <> 'teruggestuurd' AND t.datum BETWEEN w.maandag AND w.zondag THEN t.id END) AS deze_week
FROM week w CROSS JOIN tafel t ON t.status IN ('teruggestuurd', 'gepland', 'gehouden') AND t.status NOT IN ('afgesloten', 'ingetrokken')
  AND (t.status = 'teruggestuurd' OR t.datum BETWEEN w.maandag AND w.zondag)
  CROSS JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor
  CROSS JOIN tafel_stand s ON s.tafel = t.id
WHERE mag('zien', r.rol, r.banden, t.moment, s.status, s.notulen_status, s.ooit_verzonden);
