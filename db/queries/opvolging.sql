-- What follows a tafel: the CORV-melding, its answers, supervision and nazorg,
-- the afspraken (W22, W23).

-- Rises with everything that the form shows as a value that can be changed.
-- name: opvolging_rev
SELECT 1 + ifnull((SELECT rev FROM corv WHERE tafel = :tafel), 0) + ifnull((SELECT sum(rev) FROM afspraak WHERE tafel = :tafel), 0);

-- The melding: where the Raad starts an inquiry; a day after the besluit (W22).
-- name: opvolging_corv
SELECT nl_datum(werkdagen_plus(g.op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_corv'))) AS deadline,
  ifnull(c.verzonden_op, '') = '' AND werkdagen_plus(g.op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_corv')) < vandaag() AS is_te_laat,
  ifnull(c.verzonden_op, '') = '' AS is_open, nl_datum(ifnull(c.verzonden_op, '')) AS gedaan_op, ifnull(c.referentie, '') AS kenmerk
FROM (SELECT min(ifnull(v.genomen_op, b.genomen_op)) AS op FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
    LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon AND v.uitkomst = 'raadsonderzoek'
    WHERE b.tafel = :tafel AND b.genomen_op <> '') g
  LEFT JOIN corv c ON c.tafel = :tafel
WHERE g.op IS NOT NULL;

-- The first day on which there was something to report.
-- name: opvolging_besluit_dag
SELECT ifnull(dag_van((SELECT min(ifnull(v.genomen_op, b.genomen_op)) FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
    LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon AND v.uitkomst = 'raadsonderzoek'
  WHERE b.tafel = :tafel AND b.genomen_op <> '')), '');

-- name: opvolging_corv_lezen
SELECT verzonden_op AS corv_verzonden_op, referentie AS corv_referentie FROM corv WHERE tafel = :tafel;

-- name: opvolging_corv_opslaan
INSERT INTO corv (tafel, verzonden_op, referentie, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :corv_verzonden_op, :corv_referentie, :actor, :nu)
ON CONFLICT (tafel) DO UPDATE SET verzonden_op = excluded.verzonden_op, referentie = excluded.referentie,
  vastgelegd_door = excluded.vastgelegd_door, vastgelegd_op = excluded.vastgelegd_op, rev = rev + 1
WHERE verzonden_op <> excluded.verzonden_op OR referentie <> excluded.referentie;

-- name: opvolging_kinderen
SELECT p.persoon, p.naam FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
  JOIN gezin p ON p.tafel = k.tafel AND p.persoon = k.persoon
WHERE b.tafel = :tafel AND b.genomen_op <> '' ORDER BY p.geboortedatum, p.persoon;

-- name: opvolging_antwoorden
SELECT n.naam, label('corv_stadium', a.stadium) AS stadium_tekst, CASE a.uitkomst WHEN '' THEN '' ELSE label('corv_uitkomst', a.uitkomst) END AS uitkomst_tekst,
  nl_datum(a.datum) AS dag, g.naam AS door
FROM corv_antwoord a JOIN naam_aan_tafel n ON n.tafel = a.tafel AND n.persoon = a.persoon JOIN gebruiker g ON g.id = a.vastgelegd_door
WHERE a.tafel = :tafel ORDER BY a.datum DESC, a.id DESC;

-- name: opvolging_antwoord_toevoegen
INSERT INTO corv_antwoord (tafel, persoon, stadium, uitkomst, datum, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :antwoord_persoon, :antwoord_stadium, :antwoord_uitkomst, :antwoord_datum, :actor, :nu);

-- After such an answer a tafel of moment 2 is due.
-- name: opvolging_moment_2
SELECT 1 AS is_moment_2 WHERE EXISTS (SELECT 1 FROM moment_2_voorstel WHERE tafel = :tafel);

-- Who watches the veiligheidsplan until there is a measure (W14, W21, W23).
-- name: opvolging_toezicht
SELECT w.naam AS toezicht FROM besluit b JOIN besluit_toezicht w ON w.tafel = b.tafel
WHERE b.tafel = :tafel AND b.genomen_op <> '' AND b.veiligheidsplan_toezicht <> '';

-- name: opvolging_contacten
SELECT label('contact_soort', c.soort) AS soort_tekst, nl_datum(c.datum) AS dag, c.met, c.tekst AS inhoud, g.naam AS door, c.laatste AS is_laatste
FROM contactmoment c JOIN gebruiker g ON g.id = c.vastgelegd_door WHERE c.tafel = :tafel ORDER BY c.datum DESC, c.id DESC;

-- name: opvolging_contact_toevoegen
INSERT INTO contactmoment (tafel, soort, datum, met, tekst, laatste, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :contact_soort, :contact_datum, :contact_met, :contact_tekst, :contact_laatste = 'ja', :actor, :nu);

-- What was agreed stands in the notulen: nobody else sees it before those are
-- sent, nor what a next version adds (W51).
-- name: opvolging_afspraken
SELECT a.id, a.wat, a.wie, a.waar, a.hoe, nl_datum(a.wanneer) AS wanneer_tekst, nl_datum(a.gereed_op) AS gereed_tekst, a.resultaat AS resultaat_tekst,
  a.gereed_op = '' AND a.wanneer <> '' AND a.wanneer < vandaag() AS is_te_laat, a.gereed_op <> '' AS is_gereed
FROM afspraak a WHERE a.tafel = :tafel AND a.vervallen = 0 AND (:mag_notulen_versies OR EXISTS (
  SELECT 1 FROM notulen n WHERE n.tafel = a.tafel AND n.verzonden_op >= a.toegevoegd_op))
ORDER BY a.gereed_op <> '', a.wanneer = '', a.wanneer, a.id;

-- name: opvolging_afspraken_lezen
SELECT a.id, a.gereed_op, a.resultaat FROM afspraak a WHERE a.tafel = :tafel AND a.vervallen = 0 AND (:mag_notulen_versies OR EXISTS (
  SELECT 1 FROM notulen n WHERE n.tafel = a.tafel AND n.verzonden_op >= a.toegevoegd_op));

-- name: opvolging_afspraak_opslaan
UPDATE afspraak SET gereed_op = :gereed_op, resultaat = :resultaat, rev = rev + 1
WHERE id = :key AND tafel = :tafel AND vervallen = 0 AND (gereed_op <> :gereed_op OR resultaat <> :resultaat);
