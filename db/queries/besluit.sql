-- The besluit of the Raad, per kind (W20, W21, W43).

-- name: besluit_stand
SELECT rev, genomen_op <> '' FROM besluit WHERE tafel = :tafel;

-- Every kind; open is one without a besluit, or whose besluit was put off.
-- `eerste`: whose texts can be taken over.
-- name: besluit_kinderen
SELECT p.persoon, p.naam, nl_datum(p.geboortedatum) AS geboren, :moment = 1 AS is_moment_1,
  ifnull(b.genomen_op, '') = '' OR ifnull(k.uitkomst, '') IN ('', 'aangehouden') AS is_open,
  CASE WHEN b.genomen_op <> '' THEN nl_datum(k.aangehouden_tot) ELSE '' END AS tot,
  first_value(p.persoon) OVER volgorde AS eerste, 'Zelfde als bij ' || first_value(CASE p.voornamen WHEN '' THEN p.naam ELSE p.voornamen END) OVER volgorde AS zelfde
FROM gezin p LEFT JOIN besluit b ON b.tafel = :tafel
  LEFT JOIN besluit_kind k ON k.tafel = :tafel AND k.persoon = p.persoon
WHERE p.tafel = :tafel AND p.soort = 'kind' WINDOW volgorde AS (ORDER BY p.geboortedatum, p.persoon) ORDER BY p.geboortedatum, p.persoon;

-- Who watches the plan is, unless said otherwise, who did so until now.
-- name: besluit_lezen
SELECT ifnull(b.functionaris, '') AS functionaris, ifnull(b.veiligheidsplan_vastgesteld, '') AS veiligheidsplan_vastgesteld,
  ifnull(b.veiligheidsplan_wijzigingen, '') AS veiligheidsplan_wijzigingen,
  CASE WHEN b.tafel IS NULL AND t.moment = 1 THEN ifnull((SELECT k.code FROM toezicht_keuze k
      WHERE k.zaak = t.zaak AND k.kiesbaar AND k.code = a.veiligheidsplan_toezicht), 'lokale_toegang')
    ELSE ifnull(b.veiligheidsplan_toezicht, '') END AS veiligheidsplan_toezicht
FROM tafel t LEFT JOIN besluit b ON b.tafel = t.id LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
WHERE t.id = :tafel;

-- name: besluit_kind_lezen
SELECT persoon, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot FROM besluit_kind WHERE tafel = :tafel;

-- name: besluit_opslaan
INSERT INTO besluit (tafel, functionaris, veiligheidsplan_vastgesteld, veiligheidsplan_wijzigingen, veiligheidsplan_toezicht, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :functionaris, :veiligheidsplan_vastgesteld, :veiligheidsplan_wijzigingen, ifnull(:veiligheidsplan_toezicht, ''), :actor, :nu)
ON CONFLICT (tafel) DO UPDATE SET functionaris = excluded.functionaris, veiligheidsplan_vastgesteld = excluded.veiligheidsplan_vastgesteld,
  veiligheidsplan_wijzigingen = excluded.veiligheidsplan_wijzigingen, veiligheidsplan_toezicht = excluded.veiligheidsplan_toezicht,
  vastgelegd_door = excluded.vastgelegd_door, vastgelegd_op = excluded.vastgelegd_op, rev = rev + 1
WHERE genomen_op = '';

-- One that was put off is decided: who decides now may be another official.
-- The step that follows in the same transaction takes it again.
-- name: besluit_vervolg
UPDATE besluit SET functionaris = :functionaris, genomen_op = '', rev = rev + 1 WHERE tafel = :tafel;

-- name: besluit_kind_opslaan
INSERT INTO besluit_kind (tafel, persoon, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot)
VALUES (:tafel, :key, :uitkomst, :urgentie, :bereidheid, :vermogen, :vertrouwen, :motivering,
  CASE :uitkomst WHEN 'aangehouden' THEN :aangehouden_tot ELSE '' END)
ON CONFLICT (tafel, persoon) DO UPDATE SET uitkomst = excluded.uitkomst, urgentie = excluded.urgentie, bereidheid = excluded.bereidheid,
  vermogen = excluded.vermogen, vertrouwen = excluded.vertrouwen, motivering = excluded.motivering, aangehouden_tot = excluded.aangehouden_tot;

-- What was decided before what holds now.
-- name: besluit_eerder
SELECT n.naam, label('uitkomst', v.uitkomst) AS uitkomst_tekst, nl_datum(v.aangehouden_tot) AS tot, v.motivering AS waarom, nl_stempel(v.genomen_op) AS op,
  CASE v.functionaris WHEN '' THEN ifnull(e.naam, g.naam) ELSE v.functionaris || ', vastgelegd door ' || ifnull(e.naam, g.naam) END AS door
FROM besluit_verloop v JOIN naam_aan_tafel n ON n.tafel = v.tafel AND n.persoon = v.persoon JOIN gebruiker g ON g.id = v.vastgelegd_door
  LEFT JOIN gebruiker_eerder e ON e.gebruiker = g.id AND e.van < v.genomen_op AND v.genomen_op <= e.tot
WHERE v.tafel = :tafel AND v.id < (SELECT max(l.id) FROM besluit_verloop l WHERE l.tafel = v.tafel AND l.persoon = v.persoon) ORDER BY v.id;

-- name: besluit_is_onderzoek
SELECT 1 AS is_onderzoek WHERE EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
  WHERE b.tafel = :tafel AND b.genomen_op <> '' AND k.uitkomst = 'raadsonderzoek');

-- What the besluit is about, in the words of who filed it: the ouders and the plan
-- (W20, W21), or how the measure ends (W43).
-- name: naslag_besluit
WITH a AS (SELECT * FROM aanmelding WHERE tafel = :tafel AND ronde = (
  SELECT max(f.ronde) FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> ''))
SELECT kop, inhoud FROM (
  SELECT 1 AS nr, 'Bereidheid' AS kop, bereidheid AS inhoud FROM a
  UNION ALL SELECT 2, 'Vermogen', vermogen FROM a
  UNION ALL SELECT 3, 'Vertrouwen', vertrouwen FROM a
  UNION ALL SELECT 4, 'Veiligheidsplan', (SELECT group_concat(s.titel || ' van ' || nl_datum(s.datum), char(10)) FROM stuk s JOIN tafel t ON t.id = s.tafel
    WHERE s.tafel = a.tafel AND s.soort = 'veiligheidsplan' AND s.vervallen = 0
      AND (t.gehouden_op = '' OR EXISTS (SELECT 1 FROM tafel_stuk k WHERE k.tafel = t.id AND k.stuk = s.id))) FROM a
  UNION ALL SELECT 5, 'Wie toeziet op het veiligheidsplan', CASE WHEN veiligheidsplan_toezicht = 'lokale_toegang' THEN 'De lokale toegang'
    WHEN veiligheidsplan_toezicht LIKE 'persoon-%' THEN 'De lokale toegang, samen met '
      || (SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = a.tafel AND n.persoon = CAST(substr(veiligheidsplan_toezicht, 9) AS INTEGER)) || ' uit het netwerk'
    ELSE veiligheidsplan_toezicht END FROM a
  UNION ALL SELECT 6, 'Gewenste urgentie', CASE urgentie_gewenst WHEN '' THEN '' ELSE label('urgentie', urgentie_gewenst) || CASE urgentie_reden WHEN '' THEN '' ELSE char(10) || urgentie_reden END END FROM a
  UNION ALL SELECT 7, 'Hoe de maatregel eindigt', CASE soort_einde WHEN '' THEN '' ELSE label('soort_einde', soort_einde) || ', ' || nl_datum(ots_einddatum) END FROM a
  UNION ALL SELECT 8, 'Samenvatting van de rapportage', samenvatting FROM a
  UNION ALL SELECT 9, 'Verder met de lokale toegang', label('ja_nee', overdracht_lokale_toegang) FROM a
) WHERE ifnull(inhoud, '') <> '' ORDER BY nr;

-- The stukken of the tafel; of one that was held those that lay on it.
-- name: naslag_stukken
SELECT s.id AS stuk, s.titel, label('stuk_soort', s.soort) AS soort, nl_datum(s.datum) AS datum, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op
FROM tafel t JOIN stuk s ON s.tafel = t.id
WHERE t.id = :tafel AND s.vervallen = 0 AND (t.gehouden_op = '' OR EXISTS (SELECT 1 FROM tafel_stuk k WHERE k.tafel = t.id AND k.stuk = s.id))
ORDER BY s.soort <> 'veiligheidsplan', s.id;
