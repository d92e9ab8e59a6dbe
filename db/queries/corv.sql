-- The message to the Raad: what goes into it, what is still missing, and what
-- was made and received. A column x_NAME becomes an extra element `name` of the
-- message, p_NAME one of the person itself; empty ones are left out.

-- name: corv_zaak
SELECT z.nummer,
  dag_van((SELECT min(s.op) FROM stap s WHERE s.tafel = t.id AND s.handeling = 'indienen')) AS startdatum,
  dag_van(z.aangemaakt_op) AS registratiedatum,
  CASE WHEN o.code <> '' THEN o.code ELSE g.code END AS zender,
  (SELECT waarde FROM instelling WHERE naam = 'corv_zender_applicatie') AS zender_applicatie,
  ifnull((SELECT r.code FROM organisatie r WHERE r.soort = 'rvdk' ORDER BY r.id LIMIT 1), '') AS ontvanger,
  (SELECT waarde FROM instelling WHERE naam = 'corv_ontvanger_applicatie') AS ontvanger_applicatie,
  o.naam AS organisatie, u.naam AS medewerker,
  (SELECT k.urgentie FROM besluit_kind k WHERE k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek' AND k.urgentie <> ''
   ORDER BY CASE k.urgentie WHEN 'crisis' THEN 1 WHEN 'hoog' THEN 2 ELSE 3 END LIMIT 1) AS x_urgentie,
  replace(dag_van(b.genomen_op), '-', '') AS x_datum_besluit,
  b.functionaris AS x_besluit_genomen_door,
  CASE b.veiligheidsplan_vastgesteld WHEN 'ja' THEN 'J' WHEN 'nee' THEN 'N' END AS x_veiligheidsplan_vastgesteld,
  b.veiligheidsplan_wijzigingen AS x_veiligheidsplan_wijzigingen,
  CASE WHEN b.veiligheidsplan_toezicht <> '' THEN (SELECT w.naam FROM besluit_toezicht w WHERE w.tafel = b.tafel)
    ELSE (SELECT w.naam FROM aanmelding_toezicht w WHERE w.tafel = a.tafel AND w.ronde = a.ronde) END AS x_veiligheidsplan_toezicht,
  a.gezinssamenstelling AS x_gezinssamenstelling, a.aanleiding AS x_aanleiding, a.zorgen AS x_zorgen, a.krachten AS x_krachten,
  a.netwerk AS x_netwerk, a.hulp_ingezet AS x_hulp_ingezet, a.hulp_effect AS x_hulp_effect, replace(a.mdo_datum, '-', '') AS x_mdo_datum,
  a.mdo_uitkomst AS x_mdo_uitkomst, a.betrokkenheid_gezin AS x_betrokkenheid_gezin, a.reactie_ouders AS x_reactie_ouders,
  a.mening_kinderen AS x_mening_kinderen,
  CASE a.complexe_scheiding WHEN 'ja' THEN 'J' WHEN 'nee' THEN 'N' END AS x_complexe_scheiding,
  CASE a.vt_monitor WHEN 'ja' THEN 'J' WHEN 'nee' THEN 'N' END AS x_monitor_veilig_thuis
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente)
  JOIN organisatie o ON o.gemeente = g.id JOIN gebruiker u ON u.id = :actor
  LEFT JOIN besluit b ON b.tafel = t.id AND b.genomen_op <> ''
  LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = (SELECT max(f.ronde) FROM aanmelding f WHERE f.tafel = t.id AND f.ingediend_op <> '')
WHERE t.id = :tafel;

-- The children whom the Raad will look into: by a besluit that was taken, not
-- by one that is being prepared. Who it is about is the tafel's, also who was
-- removed since; how to find them is as it is known now.
-- name: corv_kinderen
SELECT p.*, '' AS rol, 1 AS adres_nodig,
  p.tolk AS p_tolk,
  CASE WHEN p.ongeboren = 'ja' THEN replace(p.verwachte_datum, '-', '') ELSE '' END AS x_verwachte_datum,
  k.urgentie AS x_urgentie, k.bereidheid AS x_bereidheid, k.vermogen AS x_vermogen, k.vertrouwen AS x_vertrouwen, k.motivering AS x_motivering
FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> '' JOIN persoon p ON p.id = k.persoon
WHERE k.tafel = :tafel AND k.uitkomst = 'raadsonderzoek' ORDER BY p.geboortedatum, p.id;

-- Who else: ouders with all, others with what is needed to reach them. How an
-- ouder stands to the child follows the gezag, unless the role says more. A
-- brother or sister whom the Raad does not look into goes by name only.
-- name: corv_belanghebbenden
SELECT p.id, g.soort, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum, p.geslacht, p.adres_geheim, '' AS ongeboren,
  CASE WHEN g.soort = 'kind' THEN CASE WHEN (p.rolcode = '122' OR p.rolcode = '221' OR p.rolcode = '222') THEN p.rolcode ELSE '121' END
    WHEN g.soort = 'ouder' AND (p.rolcode = '' OR p.rolcode = '111' OR p.rolcode = '112' OR p.rolcode = '113') THEN CASE g.gezag WHEN 'ja' THEN '112' WHEN 'nee' THEN '113' ELSE '111' END
    WHEN p.rolcode = '' THEN '139' ELSE p.rolcode END AS rol,
  g.soort = 'ouder' AND (g.gezag = 'ja' OR p.rolcode = '191') AND p.overleden = '' AS adres_nodig,
  CASE g.soort WHEN 'ouder' THEN p.bsn ELSE '' END AS bsn,
  CASE g.soort WHEN 'ouder' THEN p.straat ELSE '' END AS straat,
  CASE g.soort WHEN 'ouder' THEN p.postcode ELSE '' END AS postcode,
  CASE g.soort WHEN 'ouder' THEN p.woonplaats ELSE '' END AS woonplaats, p.land, replace(p.overleden, '-', '') AS x_overleden,
  CASE WHEN g.soort = 'kind' OR p.overleden <> '' THEN '' ELSE p.telefoon END AS telefoon,
  CASE WHEN g.soort = 'kind' OR p.overleden <> '' THEN '' ELSE p.email END AS email,
  CASE g.soort WHEN 'kind' THEN '' ELSE p.tolk END AS p_tolk,
  CASE WHEN g.soort = 'ouder' THEN CASE g.gezag WHEN 'ja' THEN 'J' WHEN 'nee' THEN 'N' ELSE 'onbekend' END END AS x_gezag,
  CASE p.geinformeerd WHEN 'ja' THEN 'J' WHEN 'nee' THEN 'N' END AS x_geinformeerd,
  CASE p.geinformeerd WHEN 'nee' THEN p.reden_niet_geinformeerd ELSE '' END AS x_reden_niet_geinformeerd
FROM (SELECT q.persoon, q.soort, CASE q.soort WHEN r.soort THEN r.gezag ELSE q.gezag END AS gezag FROM gezin q JOIN persoon r ON r.id = q.persoon WHERE q.tafel = :tafel) g
  JOIN persoon p ON p.id = g.persoon
WHERE p.ongeboren = '' AND (g.soort <> 'netwerk' OR p.verwijderd = 0)
  AND NOT EXISTS (SELECT 1 FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> ''
    WHERE k.tafel = :tafel AND k.persoon = p.id AND k.uitkomst = 'raadsonderzoek')
ORDER BY CASE g.soort WHEN 'ouder' THEN 1 WHEN 'kind' THEN 2 ELSE 3 END, p.id;

-- The organisations at the tafel, besides the one that sends and the Raad.
-- name: corv_organisaties
SELECT o.naam, o.telefoon, CASE WHEN o.id = z.voogd_gi THEN '191' WHEN o.id = t.melder_organisatie THEN '391' WHEN o.soort = 'gi' THEN '411' ELSE '491' END AS rol
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN organisatie o ON o.id = t.melder_organisatie OR o.id = z.voogd_gi
  OR EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.organisatie = o.id AND d.uitgenodigd = 1)
WHERE t.id = :tafel AND o.soort IN ('gi', 'veilig_thuis') ORDER BY o.id;

-- What the actor may read and therefore send; the order is that of choosing.
-- name: corv_stukken
SELECT s.id, s.titel || ' (' || label('stuk_soort', s.soort) || ' van ' || nl_datum(s.datum) || ', ' || ((s.grootte + 1023) / 1024) || ' kB'
    || CASE s.bevat_geheim_adres WHEN 'ja' THEN ', met geheim adres' ELSE '' END || ')' AS omschrijving,
  s.grootte, s.titel, s.soort, s.datum, s.bestandsnaam, s.type, s.bevat_geheim_adres
FROM stuk s
WHERE s.tafel = :tafel AND s.vervallen = 0 AND s.controle NOT IN ('wacht', 'besmet') AND (:mag_stuk_lezen OR s.vrijgegeven = 1) AND (:mag_geheim_adres_zien OR s.bevat_geheim_adres = '')
ORDER BY CASE s.soort WHEN 'veiligheidsplan' THEN CASE WHEN s.id = (SELECT max(v.id) FROM stuk v
    WHERE v.tafel = s.tafel AND v.soort = s.soort AND v.vervallen = 0) THEN 1 ELSE 5 END WHEN 'hulpverleningsrapportage' THEN 2 WHEN 'mdo_verslag' THEN 3 ELSE 4 END, s.id DESC;

-- name: corv_stuk_inhoud
SELECT inhoud FROM stuk_inhoud WHERE stuk = :stuk;

-- What keeps the message from being made (blokkeert), and what is good to know.
-- name: corv_ontbreekt
SELECT 1 AS blokkeert, 'Er is nog geen besluit van de Raad om een onderzoek te starten.' AS tekst, '/cgi-bin/besluit?tafel=' || :tafel AS href
WHERE NOT EXISTS (SELECT 1 FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel
  WHERE k.tafel = :tafel AND k.uitkomst = 'raadsonderzoek' AND b.genomen_op <> '')
UNION ALL
SELECT 1, 'De code van de Raad voor de Kinderbescherming ontbreekt. Vraag de beheerder die in te vullen.', '#ontbreekt'
WHERE NOT EXISTS (SELECT 1 FROM organisatie WHERE soort = 'rvdk' AND code <> '')
UNION ALL
SELECT 1, n.naam || ': ' || v.tekst || ' Vraag de procesondersteuner dit aan te vullen.', '/cgi-bin/persoon?persoon=' || p.id
FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> '' JOIN persoon p ON p.id = k.persoon JOIN persoon_naam n ON n.id = p.id
  JOIN (SELECT 1 AS nr, 'de geboortedatum ontbreekt.' AS tekst UNION ALL SELECT 2, 'het BSN klopt niet.') v
    ON CASE v.nr WHEN 1 THEN p.geboortedatum = '' AND p.ongeboren = '' ELSE p.bsn <> '' AND NOT bsn_ok(p.bsn) END
WHERE k.tafel = :tafel AND k.uitkomst = 'raadsonderzoek'
UNION ALL
SELECT 1, n.naam || ' (ouder met gezag): ' || CASE v.nr
    WHEN 1 THEN 'schrijf op of deze ouder is geïnformeerd over de melding.'
    WHEN 2 THEN 'schrijf op waarom deze ouder niet is geïnformeerd.'
    ELSE 'het BSN klopt niet.' END || ' Vraag de procesondersteuner dit aan te vullen.', '/cgi-bin/persoon?persoon=' || p.id
FROM gezin g JOIN persoon p ON p.id = g.persoon JOIN persoon_naam n ON n.id = p.id
  JOIN (SELECT 1 AS nr UNION ALL SELECT 2 UNION ALL SELECT 3) v
    ON CASE v.nr WHEN 1 THEN p.geinformeerd = '' WHEN 2 THEN p.geinformeerd = 'nee' AND p.reden_niet_geinformeerd = ''
      ELSE p.bsn <> '' AND NOT bsn_ok(p.bsn) END
WHERE g.tafel = :tafel AND g.soort = 'ouder' AND p.gezag = 'ja'
UNION ALL
SELECT 1, 'Voor een ongeboren kind is het telefoonnummer van de moeder nodig. Vraag de procesondersteuner dit aan te vullen.',
  '/cgi-bin/zaak?zaak=' || t.zaak
FROM tafel t
WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> '' JOIN persoon p ON p.id = k.persoon
    WHERE k.tafel = t.id AND k.uitkomst = 'raadsonderzoek' AND p.ongeboren = 'ja')
  AND NOT EXISTS (SELECT 1 FROM gezin g JOIN persoon m ON m.id = g.persoon WHERE g.tafel = :tafel AND g.soort = 'ouder' AND m.geslacht = 'v' AND m.telefoon <> '' AND m.overleden = '')
UNION ALL
SELECT 1, 'Er is geen stuk om mee te sturen. Voeg eerst het veiligheidsplan toe.', '/cgi-bin/stuk?tafel=' || :tafel
WHERE NOT EXISTS (SELECT 1 FROM stuk s WHERE s.tafel = :tafel AND s.vervallen = 0 AND s.controle NOT IN ('wacht', 'besmet'))
UNION ALL
SELECT 0, 'Stuk ' || s.titel || CASE s.controle WHEN 'wacht' THEN ' wordt nog gecontroleerd op virussen en kan nu niet mee.' ELSE ' kan niet mee: er is een virus in gevonden.' END, '/cgi-bin/stuk?tafel=' || :tafel
FROM stuk s WHERE s.tafel = :tafel AND s.vervallen = 0 AND s.controle IN ('wacht', 'besmet')
  AND (:mag_stuk_lezen OR s.vrijgegeven = 1) AND (:mag_geheim_adres_zien OR s.bevat_geheim_adres = '')
UNION ALL
SELECT 0, 'Er is geen ouder met gezag bekend, en geen voogd. De Raad krijgt dat zo te lezen.', '/cgi-bin/zaak?zaak=' || t.zaak
FROM tafel t
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM zaak z WHERE z.id = t.zaak AND z.voogd_gi IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM gezin g JOIN persoon p ON p.id = g.persoon WHERE g.tafel = :tafel AND g.soort = 'ouder' AND (p.gezag = 'ja' OR p.rolcode = '191'))
UNION ALL
SELECT 0, n.naam || ': het BSN is niet bekend en blijft in het bericht leeg.', '/cgi-bin/persoon?persoon=' || p.id
FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> '' JOIN persoon p ON p.id = k.persoon JOIN persoon_naam n ON n.id = p.id
WHERE k.tafel = :tafel AND k.uitkomst = 'raadsonderzoek' AND p.bsn = '' AND p.ongeboren = ''
UNION ALL
SELECT 0, n.naam || ': er is geen adres bekend.', '/cgi-bin/persoon?persoon=' || p.id
FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> '' JOIN persoon p ON p.id = k.persoon JOIN persoon_naam n ON n.id = p.id
WHERE k.tafel = :tafel AND k.uitkomst = 'raadsonderzoek' AND p.straat = '' AND p.ongeboren = ''
UNION ALL
SELECT 0, 'Er is al een bericht gemaakt. Maak alleen een nieuw bericht als het eerste niet is verstuurd, of als de Raad erom vraagt.', '#berichten'
WHERE EXISTS (SELECT 1 FROM corv_bericht WHERE tafel = :tafel);

-- name: corv_rev
SELECT rev FROM corv WHERE tafel = :tafel;

-- The melding's row: made here or in opvolging, whichever comes first.
-- name: corv_referentie
INSERT INTO corv (tafel, referentie, vastgelegd_door, vastgelegd_op) VALUES (:tafel, :referentie, :actor, :nu)
ON CONFLICT (tafel) DO UPDATE SET rev = rev + 1, referentie = excluded.referentie;

-- name: corv_bericht_maken
INSERT INTO corv_bericht (tafel, referentie, bestandsnaam, gemaakt_op, gemaakt_door, bevat_geheim_adres, overzicht, inhoud)
VALUES (:tafel, :referentie, :bestandsnaam, :nu, :actor, :geheim, :overzicht, :inhoud);

-- Whose address is in it: the message closes for who may not see a secret one
-- when an address becomes that.
-- name: corv_bericht_adres
INSERT INTO corv_bericht_adres (bericht, persoon) VALUES (:bericht, :persoon);

-- name: corv_berichten
SELECT *, NOT mag_openen AS is_dicht FROM (
SELECT b.id AS bericht, b.referentie, nl_stempel(b.gemaakt_op) AS gemaakt, u.naam AS door, length(b.inhoud) / 1024 + 1 AS kb,
  NOT EXISTS (SELECT 1 FROM stuk w WHERE w.tafel = b.tafel AND w.ingetrokken_op >= b.gemaakt_op AND w.toegevoegd_op <= b.gemaakt_op)
  AND (:mag_geheim_adres_zien OR NOT (b.bevat_geheim_adres OR EXISTS (SELECT 1 FROM corv_bericht_adres a JOIN persoon p ON p.id = a.persoon
    WHERE a.bericht = b.id AND p.adres_geheim = 'ja'))) AS mag_openen
FROM corv_bericht b JOIN gebruiker u ON u.id = b.gemaakt_door WHERE b.tafel = :tafel) ORDER BY bericht DESC;

-- To download, or to print. One in which a stuk is that was withdrawn since, nobody opens.
-- name: corv_bericht_lezen
SELECT b.bestandsnaam, b.overzicht, b.inhoud
FROM corv_bericht b
WHERE b.id = ifnull(:bericht, :blad) AND b.tafel = :tafel
  AND NOT EXISTS (SELECT 1 FROM stuk w WHERE w.tafel = b.tafel AND w.ingetrokken_op >= b.gemaakt_op AND w.toegevoegd_op <= b.gemaakt_op)
  AND (:mag_geheim_adres_zien OR NOT (b.bevat_geheim_adres
  OR EXISTS (SELECT 1 FROM corv_bericht_adres a JOIN persoon p ON p.id = a.persoon WHERE a.bericht = b.id AND p.adres_geheim = 'ja')));

-- Every answer, also those written down by hand.
-- name: corv_antwoorden
SELECT n.naam, label('corv_stadium', w.stadium) AS stadium, CASE w.uitkomst WHEN '' THEN '' ELSE label('corv_uitkomst', w.uitkomst) END AS uitkomst,
  nl_datum(w.datum) AS dag, ifnull(o.toelichting, '') AS toelichting, ifnull(o.referentie, '') AS referentie, ifnull(nl_stempel(o.ontvangen_op), '') AS ingelezen
FROM corv_antwoord w JOIN naam_aan_tafel n ON n.tafel = w.tafel AND n.persoon = w.persoon LEFT JOIN corv_ontvangen o ON o.antwoord = w.id
WHERE w.tafel = :tafel ORDER BY n.naam, w.datum, w.id;

-- An answer is not older than what it answers.
-- name: corv_verzonden_dag
SELECT ifnull((SELECT verzonden_op FROM corv WHERE tafel = :tafel), '');

-- name: corv_nummers
SELECT z.nummer FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.id = :tafel
UNION SELECT referentie FROM corv WHERE tafel = :tafel AND referentie <> ''
UNION SELECT referentie FROM corv_bericht WHERE tafel = :tafel;

-- Who an answer is from and to, where that is somebody else than the Raad and
-- the gemeente of this tafel: four digits are the code of a gemeente. A code
-- that nobody knows here may be one of the Raad's or the gemeente's too.
-- name: corv_partijen
WITH bekend AS (SELECT 1 AS nr, code, naam FROM gemeente UNION ALL SELECT 2, code, naam FROM organisatie WHERE code <> '')
SELECT CASE WHEN EXISTS (SELECT 1 FROM organisatie r WHERE r.soort = 'rvdk' AND r.code = :zender) THEN ''
    ELSE ifnull((SELECT naam FROM bekend WHERE code = :zender ORDER BY nr LIMIT 1),
      CASE WHEN :zender GLOB '[0-9][0-9][0-9][0-9]' THEN 'een gemeente' ELSE '' END) END AS van,
  CASE WHEN :ontvanger IN (g.code, o.code) THEN ''
    ELSE ifnull((SELECT naam FROM bekend WHERE code = :ontvanger ORDER BY nr LIMIT 1),
      CASE WHEN :ontvanger GLOB '[0-9][0-9][0-9][0-9]' THEN 'een andere gemeente' ELSE '' END) END AS aan
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente) JOIN organisatie o ON o.gemeente = g.id
WHERE t.id = :tafel;

-- All children of the family: whether one fits an answer is only known beside
-- its brothers and sisters, also those whom the Raad was not asked to look into.
-- name: corv_gezin
SELECT p.id, n.naam, EXISTS (SELECT 1 FROM besluit_kind k JOIN besluit b ON b.tafel = k.tafel AND b.genomen_op <> ''
    WHERE k.tafel = t.id AND k.persoon = p.id AND k.uitkomst = 'raadsonderzoek') AS gevraagd,
  p.bsn, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum, p.ongeboren, p.geslacht
FROM gezin g JOIN tafel t ON t.id = g.tafel JOIN persoon p ON p.id = g.persoon JOIN persoon_naam n ON n.id = p.id
WHERE g.tafel = :tafel AND g.soort = 'kind' ORDER BY p.id;

-- name: corv_al_ontvangen
SELECT nl_stempel(ontvangen_op) FROM corv_ontvangen WHERE zender = :zender AND referentie = :referentie;

-- name: corv_antwoord_toevoegen
INSERT INTO corv_antwoord (tafel, persoon, stadium, uitkomst, datum, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :persoon, :stadium, :uitkomst, :datum, :actor, :nu);

-- name: corv_ontvangen_toevoegen
INSERT INTO corv_ontvangen (tafel, antwoord, zender, referentie, toelichting, ontvangen_op, ontvangen_door, inhoud)
VALUES (:tafel, :antwoord, :zender, :referentie, :toelichting, :nu, :actor, :inhoud);
