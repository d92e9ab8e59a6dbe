-- The dossier on one page. Everything but the family is asked per tafel, and
-- only of a tafel that the actor may see. :mag_… is the permission table's
-- answer for that tafel, :zaak_mag_… for any tafel of the zaak.

-- The family. Contact details for who may read persons, a secret address for
-- who may see secret addresses, a BSN for nobody here. Who may not read persons sees
-- those of the gezin at a tafel that is theirs.
-- name: zaak_gezin
SELECT p.id AS persoon, n.naam, label('persoon_soort', p.soort) AS soort,
  CASE WHEN p.ongeboren = 'ja' THEN 'ongeboren' WHEN p.overleden <> '' THEN 'overleden (' || nl_datum(p.overleden) || ')'
    ELSE ifnull(ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar', '') END AS leeftijd,
  ifnull((SELECT group_concat(v.naam, ', ') FROM persoon_voorheen v WHERE v.persoon = p.id), '') AS voorheen,
  CASE WHEN p.soort = 'ouder' THEN label('gezag', p.gezag) ELSE '' END AS gezag,
  CASE WHEN p.adres_geheim = 'ja' AND NOT :zaak_mag_geheim_adres_zien THEN ''
    WHEN p.adres_geheim = 'ja' OR :zaak_mag_persoon_lezen
      THEN trim(p.straat || CASE WHEN p.postcode || p.woonplaats <> '' AND p.straat <> '' THEN ', ' ELSE '' END || p.postcode || ' ' || p.woonplaats
        || CASE p.land WHEN 'Nederland' THEN '' ELSE ', ' || p.land END)
    ELSE '' END AS adres,
  CASE WHEN :zaak_mag_persoon_lezen THEN p.telefoon ELSE '' END AS telefoon,
  CASE WHEN p.adres_geheim = 'ja' AND (:zaak_mag_persoon_lezen OR :zaak_mag_geheim_adres_zien) THEN 'Geheim adres' ELSE '' END AS geheim,
  CASE WHEN :zaak_mag_persoon_lezen THEN p.tolk ELSE '' END AS tolk, :zaak_mag_persoon_lezen AS mag_openen
FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak_id AND p.verwijderd = 0 AND (:zaak_mag_persoon_lezen OR EXISTS (SELECT 1 FROM tafel t JOIN tafel_gezin k ON k.tafel = t.id AND k.persoon = p.id
  JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor AND r.banden & 6 WHERE t.zaak = :zaak_id))
ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum, p.id;

-- name: zaak_tafel
SELECT t.id AS tafel_id, label('moment', CAST(t.moment AS TEXT)) AS moment_naam, label('tafel_status', t.status) AS tafel_status,
  badge('tafel_status', t.status) AS kleur, o.naam AS melder, u.naam AS melder_naam, ifnull(b.naam, '') AS behandelaar,
  nl_datum(t.datum) AS tafel_datum, replace(t.begintijd, ':', '.') AS begintijd, ifnull(l.naam || ', ' || l.adres, '') AS plaats
FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie JOIN gebruiker u ON u.id = t.melder_gebruiker
  LEFT JOIN gebruiker b ON b.id = t.behandelaar
  LEFT JOIN locatie l ON l.id = t.locatie
WHERE t.id = :tafel;

-- Reasons are for who judges and who filed; what happens with the notulen
-- before they are sent, for who organises (W51).
-- name: zaak_stappen
SELECT nl_stempel(s.op) AS stap_op, label('stap', s.handeling) AS stap, s.door AS stap_door, s.namens AS stap_namens,
  CASE WHEN :mag_oordeel_lezen THEN s.reden ELSE '' END AS stap_reden
FROM stap_wie s
WHERE s.tafel = :tafel
  AND (:mag_oordeel_lezen OR s.handeling NOT IN ('terugsturen', 'verplaatsen'))
  AND (:mag_planning_lezen OR (s.handeling <> 'ter_controle' AND s.handeling <> 'notulen_terugsturen' AND s.handeling <> 'akkoord' AND s.handeling <> 'terugnemen' AND s.handeling <> 'wijzigen'))
ORDER BY s.id;

-- As the program stuk has it: who may not read all reads what is released, and
-- of that nothing with a secret address that is not released too; while the
-- melder amends, the others see the last round that was filed (W11).
-- name: zaak_stukken
SELECT s.id AS stuk, s.titel AS stuk_titel, label('stuk_soort', s.soort) AS stuk_soort, nl_datum(s.datum) AS stuk_datum, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op,
  CASE WHEN s.bevat_geheim_adres = 'ja' THEN 'Bevat een geheim adres' ELSE '' END AS stuk_geheim,
  CASE WHEN :mag_stuk_vrijgeven AND s.vrijgegeven THEN 'Vrijgegeven aan deelnemers' ELSE '' END AS stuk_vrij
FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel
  AND (:mag_stuk_lezen OR (s.vrijgegeven = 1 AND s.vervallen = 0 AND (s.bevat_geheim_adres = '' OR :mag_geheim_adres_zien)))
  AND CASE WHEN t.status = 'teruggestuurd' AND NOT :mag_aanmelding_schrijven
    THEN EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = t.id AND r.ronde = t.ronde - 1 AND r.stuk = s.id)
    ELSE s.vervallen = 0 END
ORDER BY s.id;

-- name: zaak_deelnemers
SELECT n.naam AS deelnemer_naam, label('rol', d.rol) AS deelnemer_rol, label('aanwezigheid', d.status) AS deelnemer_status
FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY CASE d.rol WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 WHEN 'netwerk' THEN 3 ELSE 4 END, d.id;

-- name: zaak_toestemming
SELECT o.naam AS ouder_naam, CASE o.antwoord WHEN 'ja' THEN 'Toestemming' WHEN 'nee' THEN 'Geen toestemming' ELSE 'Nog niet gevraagd' END AS ouder_antwoord
FROM toestemming_gever o WHERE o.tafel = :tafel;

-- name: zaak_doelen
SELECT d.omschrijving AS doel, ifnull((SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = d.tafel AND n.persoon = d.persoon), 'alle kinderen') AS doel_kind,
  d.reden_geen_afspraak AS doel_reden
FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0 AND (:mag_aanmelding_schrijven OR (SELECT status FROM tafel WHERE id = :tafel) <> 'teruggestuurd'
  OR d.toegevoegd_op <= (SELECT max(a.ingediend_op) FROM aanmelding a WHERE a.tafel = :tafel))
ORDER BY d.id;

-- name: zaak_besluit
SELECT nl_stempel(b.genomen_op) AS genomen, coalesce(e.naam, g.naam, '') AS vastgelegd_naam, b.functionaris,
  CASE b.veiligheidsplan_vastgesteld WHEN 'ja' THEN 'Vastgesteld' WHEN 'nee' THEN 'Niet vastgesteld' ELSE '' END AS plan_vastgesteld,
  b.veiligheidsplan_wijzigingen AS plan_wijzigingen, (SELECT w.naam FROM besluit_toezicht w WHERE w.tafel = b.tafel) AS plan_toezicht
FROM besluit b LEFT JOIN gebruiker g ON g.id = b.vastgelegd_door
  LEFT JOIN gebruiker_eerder e ON e.gebruiker = g.id AND e.van < b.genomen_op AND b.genomen_op <= e.tot WHERE b.tafel = :tafel AND b.genomen_op <> '';

-- name: zaak_besluit_kinderen
SELECT n.naam AS kind_naam, label('uitkomst', k.uitkomst) AS uitkomst, label('urgentie', k.urgentie) AS kind_urgentie,
  k.bereidheid AS kind_bereidheid, k.vermogen AS kind_vermogen, k.vertrouwen AS kind_vertrouwen, k.motivering,
  nl_datum(k.aangehouden_tot) AS kind_tot
FROM besluit_kind k JOIN naam_aan_tafel n ON n.tafel = k.tafel AND n.persoon = k.persoon JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> ''
WHERE k.tafel = :tafel ORDER BY k.persoon;

-- Who organises sees all versions; who takes part, those that were sent (W51, W52).
-- name: zaak_notulen
SELECT n.versie, label('notulen_status', n.status) AS notulen_status, badge('notulen_status', n.status) AS notulen_kleur,
  nl_stempel(n.verzonden_op) AS notulen_verzonden, nl_stempel(n.vastgesteld_op) AS notulen_vastgesteld
FROM notulen n WHERE n.tafel = :tafel AND (:mag_planning_lezen OR n.verzonden_op <> '') ORDER BY n.versie DESC;

-- name: zaak_afspraken
SELECT f.wie, f.wat, f.waar, nl_datum_kort(f.wanneer) AS wanneer, f.hoe, nl_datum_kort(f.gereed_op) AS gereed, f.resultaat,
  f.gereed_op = '' AND f.wanneer <> '' AND f.wanneer < vandaag() AS is_te_laat
FROM afspraak f WHERE f.tafel = :tafel AND f.vervallen = 0 AND (:mag_notulen_versies OR EXISTS (
  SELECT 1 FROM notulen n WHERE n.tafel = f.tafel AND n.verzonden_op >= f.toegevoegd_op))
ORDER BY f.wanneer = '', f.wanneer, f.id;

-- Whether the Raad decided on an inquiry: without one there is nothing to report.
-- name: zaak_onderzoek
SELECT EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
WHERE b.tafel = ?1 AND b.genomen_op <> '' AND k.uitkomst = 'raadsonderzoek');

-- name: zaak_corv
SELECT nl_datum(c.verzonden_op) AS corv_datum, c.referentie AS corv_referentie FROM corv c WHERE c.tafel = :tafel AND c.verzonden_op <> '';

-- name: zaak_corv_antwoorden
SELECT n.naam AS antwoord_kind, label('corv_stadium', a.stadium) AS antwoord_stadium, label('corv_uitkomst', a.uitkomst) AS antwoord_uitkomst,
  nl_datum(a.datum) AS antwoord_datum
FROM corv_antwoord a JOIN naam_aan_tafel n ON n.tafel = a.tafel AND n.persoon = a.persoon WHERE a.tafel = :tafel ORDER BY a.datum, a.id;

-- Who may file moment 2 gets the form; to others it is said.
-- name: zaak_moment_2
SELECT k.namen AS voorstel_kinderen, k.mag AS is_voor_mij, NOT k.mag AS is_voor_de_raad
FROM (SELECT group_concat(n.naam, ', ') AS namen, EXISTS (SELECT 1 FROM actor_rol WHERE gebruiker = :actor AND rol = 'raadsonderzoeker') AS mag
  FROM (SELECT * FROM moment_2_voorstel WHERE tafel = :tafel ORDER BY persoon) v CROSS JOIN persoon_naam n ON n.id = v.persoon
  GROUP BY v.tafel) k;

-- name: zaak_contact
SELECT label('contact_soort', c.soort) AS contact_soort, nl_datum(c.datum) AS contact_datum, c.met AS contact_met, c.tekst AS contact_tekst
FROM contactmoment c WHERE c.tafel = :tafel ORDER BY c.datum DESC, c.id DESC;

-- name: zaak_overdracht
SELECT nl_datum(o.datum) AS overdracht_op, o.aan AS overdracht_aan, o.wijze AS overdracht_wijze FROM overdracht o WHERE o.tafel = :tafel;

-- Who looked at the dossier, newest first: rows about tafels of which the actor
-- may know it, and about the dossier as a whole.
-- name: zaak_inzage
SELECT nl_stempel(l.op) AS inzage_op, ifnull(g.naam, 'Niet ingelogd') AS inzage_wie, label('rol', l.rol) AS inzage_rol, ifnull(v.naam, '') AS inzage_namens,
  label('pagina', l.pagina) AS inzage_pagina, label('log_handeling', l.handeling) AS inzage_handeling, label('log_uitkomst', l.uitkomst) AS inzage_uitkomst
FROM log l LEFT JOIN gebruiker g ON g.id = l.gebruiker LEFT JOIN gebruiker v ON v.id = l.namens
WHERE l.zaak = :zaak_id AND (l.tafel IS NULL OR instr(:zaak_tafels_mag_inzage, ',' || l.tafel || ','))
ORDER BY l.id DESC LIMIT 10;

-- name: zaak_bij_nummer
SELECT id FROM zaak WHERE nummer = upper(trim(:nummer));

