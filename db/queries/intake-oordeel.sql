-- The voorzitter's judgement of a filed aanmelding (W11, W12, W13). What is
-- shown is always the last round that was filed, never one being written.

-- name: oordeel_kinderen
SELECT p.persoon, p.naam, nl_datum(p.geboortedatum) AS geboren, ifnull(ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum, t.datum), '') AS leeftijd,
  p.ongeboren = 'ja' AS is_ongeboren, 'Hoe doet ' || p.naam || ' mee?' AS label_deelname,
  'Reden of afspraak bij ' || p.naam AS label_reden
FROM gezin p JOIN tafel t ON t.id = p.tafel
WHERE p.tafel = :tafel AND p.soort = 'kind' ORDER BY p.geboortedatum, p.persoon;

-- Who becomes 12, 16 or 18 before the tafel: before its day, or else before the last
-- day on which it can be.
-- name: oordeel_jarig
WITH dag AS (SELECT CASE t.datum WHEN '' THEN ifnull((SELECT max(d.datum) FROM dagdeel d WHERE d.datum >= vandaag()), '') ELSE t.datum END AS tot
  FROM tafel t WHERE t.id = :tafel)
SELECT p.naam, j.jaar, nl_datum(date(p.geboortedatum, '+' || j.jaar || ' years')) AS op
FROM dag JOIN gezin p JOIN (SELECT 12 AS jaar UNION ALL SELECT 16 UNION ALL SELECT 18) j
WHERE p.tafel = :tafel AND p.soort = 'kind' AND p.ongeboren <> 'ja' AND length(p.geboortedatum) = 10 AND dag.tot > vandaag()
  AND leeftijd(p.geboortedatum) < j.jaar AND leeftijd(p.geboortedatum, dag.tot) >= j.jaar
ORDER BY p.persoon, j.jaar;

-- name: oordeel_deelname
SELECT persoon, deelname, reden FROM kind_deelname WHERE tafel = :tafel;

-- name: oordeel_vt
SELECT count(*) FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde AND vt_monitor = 'ja';

-- name: oordeel_opslaan
INSERT INTO oordeel (tafel, ronde, uitkomst, argumenten, vt_sluit_aan, door, namens, op)
VALUES (:tafel, :ronde, CASE :actie WHEN 'accepteren' THEN 'geaccepteerd' ELSE 'teruggestuurd' END, :argumenten,
  CASE WHEN EXISTS (SELECT 1 FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde AND vt_monitor = 'ja') THEN :vt_sluit_aan ELSE '' END,
  :actor, :namens, :nu);

-- name: oordeel_punt_opslaan
INSERT INTO oordeel_punt (tafel, ronde, punt, voldoende, toelichting) VALUES (:tafel, :ronde, :key, :voldoende, :toelichting);

-- A choice that is not complete is not kept; accepting asks for all of them.
-- name: oordeel_deelname_opslaan
INSERT INTO kind_deelname (tafel, persoon, deelname, reden, door, op)
SELECT :tafel, :key, :deelname, :reden, :actor, :nu
WHERE :deelname <> '' AND (:deelname <> 'niet' OR :reden <> '')
ON CONFLICT (tafel, persoon) DO UPDATE SET deelname = excluded.deelname, reden = excluded.reden, door = excluded.door, op = excluded.op;

-- A kind that does not come to the tafel any more is not invited any more, unless
-- it is 12 or over.
-- name: oordeel_kinderen_nodigen
UPDATE deelnemer SET uitgenodigd = n.nodig, uitgenodigd_op = CASE n.nodig WHEN 1 THEN uitgenodigd_op ELSE '' END
FROM (SELECT k.persoon, k.deelname = 'aan_tafel' OR ifnull(leeftijd(g.geboortedatum, t.datum) >= 12, 0) AS nodig
  FROM kind_deelname k JOIN tafel t ON t.id = k.tafel JOIN gezin g ON g.tafel = k.tafel AND g.persoon = k.persoon WHERE k.tafel = :tafel) n
WHERE deelnemer.tafel = :tafel AND deelnemer.persoon = n.persoon;

-- ---- what is judged ---------------------------------------------------------

-- name: oordeel_termijn
SELECT nl_datum(dag_van(t.ingediend_op)) AS ingediend, o.naam AS melder, g.naam AS melder_naam,
  CASE WHEN t.status = 'ingediend' THEN nl_datum(werkdagen_plus(t.ingediend_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_oordeel'))) ELSE '' END AS uiterlijk,
  t.status = 'ingediend' AND werkdagen_plus(t.ingediend_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_oordeel')) < vandaag() AS is_te_laat
FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie JOIN gebruiker g ON g.id = t.melder_gebruiker
WHERE t.id = :tafel AND t.ingediend_op <> '';

-- The texts of the last filed round, or of :thing rounds before it, in the order of the
-- form; what a moment does not have is empty in it.
-- name: oordeel_teksten
WITH a AS (SELECT * FROM aanmelding WHERE tafel = :tafel AND ronde = (
  SELECT f.ronde FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> '' ORDER BY f.ronde DESC LIMIT 1 OFFSET ifnull(:thing, 0)))
SELECT kop, inhoud FROM (
  SELECT 1 AS nr, 'Wie er bij het gezin horen' AS kop, gezinssamenstelling AS inhoud FROM a
  UNION ALL SELECT 2, 'Aanleiding', aanleiding FROM a
  UNION ALL SELECT 3, 'Zorgen over de veiligheid', zorgen FROM a
  UNION ALL SELECT 4, 'Wat er goed gaat', krachten FROM a
  UNION ALL SELECT 5, 'Netwerk', netwerk FROM a
  UNION ALL SELECT 6, 'Ingezette hulp', hulp_ingezet FROM a
  UNION ALL SELECT 7, 'Effect van de hulp', hulp_effect FROM a
  UNION ALL SELECT 8, 'Laatste MDO', nl_datum(mdo_datum) FROM a
  UNION ALL SELECT 9, 'Uitkomst van het MDO', mdo_uitkomst FROM a
  UNION ALL SELECT 10, 'Hoe ouders en kinderen zijn betrokken', betrokkenheid_gezin FROM a
  UNION ALL SELECT 11, 'Toezicht op het veiligheidsplan', (SELECT w.naam FROM aanmelding_toezicht w WHERE w.tafel = a.tafel AND w.ronde = a.ronde) FROM a
  UNION ALL SELECT 12, 'Bereidheid', bereidheid FROM a
  UNION ALL SELECT 13, 'Vermogen', vermogen FROM a
  UNION ALL SELECT 14, 'Vertrouwen', vertrouwen FROM a
  UNION ALL SELECT 15, 'Wat de ouders ervan vinden', reactie_ouders FROM a
  UNION ALL SELECT 16, 'Wat de kinderen ervan vinden', mening_kinderen FROM a
  UNION ALL SELECT 17, 'Monitorfunctie van Veilig Thuis', label('ja_nee', vt_monitor) FROM a
  UNION ALL SELECT 18, 'Ander kind onder toezicht', label('ja_nee', ots_ander_kind) FROM a
  UNION ALL SELECT 19, 'GI van dat kind', ifnull((SELECT naam FROM organisatie WHERE id = a.ots_gi), '') FROM a
  UNION ALL SELECT 20, 'Complexe scheiding', label('ja_nee', complexe_scheiding) FROM a
  UNION ALL SELECT 21, 'Gewenste urgentie', label('urgentie', urgentie_gewenst) FROM a
  UNION ALL SELECT 22, 'Waarom dringend', urgentie_reden FROM a
  UNION ALL SELECT 23, 'Waarom een overdracht', label('grond', grond) FROM a
  UNION ALL SELECT 24, 'Datum van het advies of de uitspraak', nl_datum(uitspraak_datum) FROM a
  UNION ALL SELECT 25, 'Maatregel', label('maatregel', maatregel) FROM a
  UNION ALL SELECT 26, 'GI', ifnull((SELECT naam FROM organisatie WHERE id = a.gi), '') FROM a
  UNION ALL SELECT 27, 'Conclusies van het raadsonderzoek', conclusies FROM a
  UNION ALL SELECT 28, 'Doelen', ifnull((SELECT group_concat(r.tekst, char(10)) FROM (SELECT tekst FROM ronde_regel WHERE tafel = a.tafel AND ronde = a.ronde AND deel = 'doel' ORDER BY nummer) r),
    (SELECT group_concat(ifnull(n.naam || ': ', '') || d.omschrijving, char(10)) FROM doel d LEFT JOIN persoon_naam n ON n.id = d.persoon
      WHERE d.tafel = a.tafel AND d.vervallen = 0
        AND ((SELECT status FROM tafel WHERE id = :tafel) <> 'teruggestuurd' OR d.toegevoegd_op <= a.ingediend_op))) FROM a
  UNION ALL SELECT 29, 'Einddatum van de ondertoezichtstelling', nl_datum(ots_einddatum) FROM a
  UNION ALL SELECT 29.5, 'Waarom na de einddatum', ots_einddatum_reden FROM a
  UNION ALL SELECT 30, 'Hoe de maatregel eindigt', label('soort_einde', soort_einde) FROM a
  UNION ALL SELECT 31, 'Samenvatting van de rapportage', samenvatting FROM a
  UNION ALL SELECT 32, 'Verder met de lokale toegang', label('ja_nee', overdracht_lokale_toegang) FROM a
) WHERE ifnull(inhoud, '') <> '' ORDER BY nr;

-- No address, no BSN: they are no part of the judgement.
-- name: oordeel_personen
SELECT n.naam, lower(label('persoon_soort', p.soort)) AS soort,
  CASE WHEN p.ongeboren = 'ja' THEN 'verwacht ' || nl_datum(p.verwachte_datum)
    WHEN p.geboortedatum <> '' THEN nl_datum(p.geboortedatum) || ' (' || ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar)' ELSE '' END AS geboren,
  CASE WHEN p.soort = 'ouder' THEN lower(label('gezag', p.gezag)) ELSE '' END AS gezag,
  CASE WHEN p.soort <> 'ouder' OR :moment <> 1 THEN '' WHEN p.geinformeerd = 'nee' THEN 'nee: ' || p.reden_niet_geinformeerd ELSE p.geinformeerd END AS geinformeerd,
  p.tolk, p.ondersteuning, p.adres_geheim = 'ja' AS is_geheim
FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum, p.id;

-- Those of that round, and what the procesondersteuner added to it.
-- name: oordeel_stukken
SELECT s.id AS stuk, s.titel, label('stuk_soort', s.soort) AS soort, nl_datum(s.datum) AS datum, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op
FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND ((t.status NOT IN ('concept', 'teruggestuurd') AND s.vervallen = 0) OR EXISTS (
  SELECT 1 FROM ronde_stuk r WHERE r.tafel = t.id AND r.stuk = s.id
    AND r.ronde = (SELECT max(f.ronde) FROM aanmelding f WHERE f.tafel = t.id AND f.ingediend_op <> '')))
ORDER BY s.id;

-- The rounds that are compared, where there was one before: since which, and why that
-- one was sent back.
-- name: oordeel_eerder
SELECT o.ronde AS eerder, nl_stempel(o.op) AS teruggestuurd_op, o.argumenten AS waarom
FROM oordeel o WHERE o.tafel = :tafel AND o.ronde = (
  SELECT f.ronde FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> '' ORDER BY f.ronde DESC LIMIT 1 OFFSET 1);

-- Family and stukken of a round, as oordeel_teksten has its texts. The family is left
-- out where a round was filed before it was kept.
-- name: oordeel_regels
WITH a AS (SELECT tafel, ronde FROM aanmelding WHERE tafel = :tafel AND ronde = (
  SELECT f.ronde FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> '' ORDER BY f.ronde DESC LIMIT 1 OFFSET ifnull(:thing, 0)))
SELECT kop, regel FROM (
  SELECT 1 AS nr, 'Gezin' AS kop, r.tekst AS regel, r.nummer AS id FROM a CROSS JOIN ronde_regel r ON r.tafel = a.tafel AND r.ronde = a.ronde AND r.deel = 'gezin'
  WHERE NOT EXISTS (SELECT 1 FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> ''
    AND NOT EXISTS (SELECT 1 FROM ronde_regel e WHERE e.tafel = f.tafel AND e.ronde = f.ronde AND e.deel = 'gezin'))
  UNION ALL SELECT 2, 'Stukken', s.titel || ' (' || label('stuk_soort', s.soort) || ', ' || nl_datum(s.datum) || ')', s.id
  FROM a CROSS JOIN ronde_stuk r ON r.tafel = a.tafel AND r.ronde = a.ronde JOIN stuk s ON s.id = r.stuk
) ORDER BY nr, id;

-- ---- what was decided -------------------------------------------------------

-- name: oordeel_aantal
SELECT count(*) FROM oordeel WHERE tafel = :tafel;

-- Every round with its judgement, the last first (W11).
-- name: oordeel_ronden
SELECT o.ronde, nl_stempel(a.ingediend_op) AS ingediend, nl_stempel(o.op) AS beoordeeld,
  CASE o.uitkomst WHEN 'teruggestuurd' THEN 'Teruggestuurd' ELSE 'Geaccepteerd' END AS uitkomst,
  CASE o.uitkomst WHEN 'teruggestuurd' THEN 'warning' ELSE 'safe' END AS kleur,
  o.argumenten, g.naam AS door, ifnull(v.naam, '') AS namens,
  CASE WHEN o.vt_sluit_aan = '' THEN '' ELSE lower(label('ja_nee', o.vt_sluit_aan)) END AS vt
FROM oordeel o JOIN aanmelding a ON a.tafel = o.tafel AND a.ronde = o.ronde
  JOIN gebruiker g ON g.id = o.door LEFT JOIN gebruiker v ON v.id = o.namens
WHERE o.tafel = :tafel ORDER BY o.ronde DESC;

-- name: oordeel_punten
SELECT ronde, label('checklist_' || :moment, punt) AS punt,
  CASE voldoende WHEN 'ja' THEN 'voldoende' WHEN 'nee' THEN 'niet voldoende' ELSE 'niet beoordeeld' END AS stand, toelichting
FROM oordeel_punt WHERE tafel = :tafel ORDER BY ronde DESC, punt;

-- Only once the aanmelding is accepted: before that it may still change.
-- name: oordeel_meedoen
SELECT k.persoon, n.naam, label('kind_deelname', k.deelname) AS deelname, k.reden FROM kind_deelname k JOIN naam_aan_tafel n ON n.tafel = k.tafel AND n.persoon = k.persoon
WHERE k.tafel = :tafel AND EXISTS (SELECT 1 FROM tafel t WHERE t.id = k.tafel AND t.status <> 'concept' AND t.status <> 'ingediend' AND t.status <> 'teruggestuurd')
ORDER BY k.persoon;
