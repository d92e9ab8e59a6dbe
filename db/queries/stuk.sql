-- The stukken of a tafel, and what may be read of them.

-- Released to deelnemers; has a secret address in it; has not been looked at for
-- viruses, has one. One that was taken back is still part of the round that it went
-- with (W11).
-- name: stuk_vinden
SELECT s.tafel, s.vrijgegeven AND NOT s.vervallen, s.bevat_geheim_adres = 'ja', s.controle = 'wacht', s.controle = 'besmet'
FROM stuk s
WHERE s.id = :stuk AND (s.vervallen = 0 OR EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = s.tafel AND r.stuk = s.id));

-- name: stuk_ingediend
SELECT 1 FROM ronde_stuk WHERE stuk = :stuk AND tafel = (SELECT tafel FROM stuk WHERE id = :stuk) LIMIT 1;

-- name: stuk_bestand
SELECT bestandsnaam, type FROM stuk WHERE id = :thing;

-- While the melder amends, the others see the last round that was filed. May be
-- taken back: by the melder while it is with the melder, else by who
-- added it as long as nobody else got it.
-- name: stukken
SELECT s.id AS stuk, s.titel, label('stuk_soort', s.soort) AS soort, nl_datum(s.datum) AS datum,
  CASE WHEN s.grootte < 1000 THEN s.grootte || ' bytes' WHEN s.grootte < 1000000 THEN (s.grootte / 1000) || ' kB'
    ELSE replace(printf('%.1f MB', s.grootte / 1000000.0), '.', ',') END AS grootte,
  g.naam AS door, nl_stempel(s.toegevoegd_op) AS op, s.bevat_geheim_adres = 'ja' AS is_geheim, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op,
  s.vrijgegeven = 1 AS is_vrij, s.vrijgegeven = 0 AS is_niet_vrij, :mag_stuk_vrijgeven AS mag_vrijgave,
  CASE WHEN s.vrijgegeven = 0 THEN ': ' || s.titel ELSE '' END AS knop_vrijgeven,
  CASE WHEN s.vrijgegeven = 1 THEN ': ' || s.titel ELSE '' END AS knop_niet_vrijgeven,
  CASE WHEN :mag_aanmelding_schrijven OR (:mag_stuk_toevoegen AND s.toegevoegd_door = :actor AND s.vrijgegeven = 0
    AND NOT EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = s.tafel AND r.stuk = s.id)) THEN ': ' || s.titel ELSE '' END AS knop_verwijderen
FROM stuk s JOIN gebruiker g ON g.id = s.toegevoegd_door JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND CASE WHEN t.status = 'teruggestuurd' AND NOT :mag_aanmelding_schrijven
  THEN EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.stuk = s.id AND r.tafel = t.id AND r.ronde = t.ronde - 1)
  ELSE s.vervallen = 0 END
ORDER BY s.id;

-- What the actor added here last.
-- name: stuk_erbij
SELECT badge('stuk_soort', soort) || ' is toegevoegd.' FROM stuk WHERE tafel = :tafel AND toegevoegd_door = :actor AND vervallen = 0 ORDER BY id DESC LIMIT 1;

-- name: stukken_vrijgegeven
SELECT s.id AS stuk, s.titel, label('stuk_soort', s.soort) AS soort, nl_datum(s.datum) AS datum, s.bestandsnaam,
  CASE WHEN s.grootte < 1000 THEN s.grootte || ' bytes' WHEN s.grootte < 1000000 THEN (s.grootte / 1000) || ' kB'
    ELSE replace(printf('%.1f MB', s.grootte / 1000000.0), '.', ',') END AS grootte,
  g.naam AS door, nl_stempel(s.toegevoegd_op) AS op, s.bevat_geheim_adres = 'ja' AS is_geheim, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op
FROM stuk s JOIN gebruiker g ON g.id = s.toegevoegd_door
WHERE s.tafel = :tafel AND s.vervallen = 0 AND s.vrijgegeven = 1 AND (s.bevat_geheim_adres = '' OR :mag_geheim_adres_zien)
ORDER BY s.id;

-- Where the tafel is planned already, what deelnemers get by default is
-- released at once.
-- name: stuk_toevoegen
INSERT INTO stuk (tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, bevat_geheim_adres, vrijgegeven, toegevoegd_door, toegevoegd_op)
SELECT t.id, :soort, CASE WHEN :titel <> '' THEN :titel ELSE label('stuk_soort', :soort) END, :datum, '', '', 0, '', :bevat_geheim_adres,
  t.gepland_op <> '' AND (:soort IN ('veiligheidsplan', 'mdo_verslag') OR (t.moment = 2 AND :soort = 'raadsrapport') OR (t.moment = 3 AND :soort = 'rapportage_gi')),
  :actor, :nu
FROM tafel t WHERE t.id = :tafel;

-- name: stuk_bestand_zetten
UPDATE stuk SET bestandsnaam = :naam, type = :type, grootte = :grootte, sha256 = :sha256, let_op = :let_op,
  vrijgegeven = vrijgegeven AND NOT EXISTS (SELECT 1 FROM geheim_adres p JOIN tafel t ON t.zaak = p.zaak WHERE t.id = stuk.tafel
    AND stuk.bevat_geheim_adres = '' AND noemt_adres(stuk.titel || ' ' || :naam, p.straat, p.postcode, p.gewoon))
WHERE id = :stuk;

-- name: stuk_inhoud
INSERT INTO stuk_inhoud (stuk, inhoud) VALUES (:stuk, zeroblob(:grootte));

-- name: stuk_terugnemen
UPDATE stuk SET vervallen = 1 WHERE id = :thing AND vervallen = 0
  AND (:mag_aanmelding_schrijven OR (toegevoegd_door = :actor AND vrijgegeven = 0
    AND NOT EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = stuk.tafel AND r.stuk = stuk.id)));

-- name: stuk_vrijgeven
UPDATE stuk SET vrijgegeven = 1, vrijgegeven_op = :nu WHERE id = :thing AND vervallen = 0;

-- name: stuk_niet_vrijgeven
UPDATE stuk SET vrijgegeven = 0 WHERE id = :thing AND vervallen = 0;

-- ---- viruses -------------------------------------------------------------------

-- The next one that was not looked at yet.
-- name: scan_volgende
SELECT s.id, s.tafel, t.zaak FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.controle = 'wacht' AND s.id > :na AND EXISTS (SELECT 1 FROM stuk_inhoud i WHERE i.stuk = s.id) ORDER BY s.id LIMIT 1;

-- name: scan_uitkomst
UPDATE stuk SET controle = :uitkomst WHERE id = :stuk AND controle = 'wacht';

-- Those in which one was found are looked at once more: it may have been a mistake.
-- name: scan_opnieuw
UPDATE stuk SET controle = 'wacht' WHERE controle = 'besmet' AND ingetrokken_op = '';

-- How many wait for too long.
-- name: scan_achter
SELECT count(*) FROM stuk s WHERE s.controle = 'wacht' AND s.ingetrokken_op = ''
  AND s.toegevoegd_op < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (SELECT waarde FROM instelling WHERE naam = 'virusscan_melden') || ' minutes');

-- ---- what stands in the wrong dossier ------------------------------------------

-- name: stuk_weg_keuzes
SELECT id, titel || ' (' || label('stuk_soort', soort) || ', ' || nl_datum(datum) || ')' FROM stuk
WHERE tafel = :tafel AND ingetrokken_op = '' AND (vervallen = 0 OR EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = stuk.tafel AND r.stuk = stuk.id))
ORDER BY id;

-- Another open tafel of the own subregio.
-- name: stuk_naar_keuzes
SELECT t.id, z.nummer || ', moment ' || t.moment || ' (' || lower(label('tafel_status', t.status)) || ')'
FROM tafel_open_in_subregio t JOIN zaak z ON z.id = t.zaak WHERE t.subregio = :subregio_id AND t.id <> :tafel ORDER BY z.nummer, t.id;

-- The trace: which one, what it is called without its title, what it was and what became of it.
-- name: stuk_spoor
SELECT 'stuk=' || s.id, 'Stuk: ' || lower(label('stuk_soort', s.soort)) || ' van ' || nl_datum(s.datum),
  label('stuk_soort', s.soort) || char(10) || s.type || ', ' || s.grootte || ' bytes' || char(10) || 'SHA-256 ' || s.sha256
    || char(10) || 'Toegevoegd ' || nl_stempel(s.toegevoegd_op) || ' door ' || g.naam,
  CASE WHEN :naar IS NULL THEN 'Ingetrokken' ELSE 'Verplaatst naar ' || (SELECT z.nummer || ', moment ' || t.moment FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.id = :naar) END
FROM stuk s JOIN gebruiker g ON g.id = s.toegevoegd_door WHERE s.id = :weg AND s.tafel = :tafel;

-- name: stuk_verplaatsen
INSERT INTO stuk (tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, let_op, controle, bevat_geheim_adres, toegevoegd_door, toegevoegd_op)
SELECT :naar, soort, titel, datum, bestandsnaam, type, grootte, sha256, let_op, controle, bevat_geheim_adres, :actor, :nu FROM stuk WHERE id = :weg;

-- name: stuk_verplaatsen_inhoud
INSERT INTO stuk_inhoud (stuk, inhoud) SELECT :thing, inhoud FROM stuk_inhoud WHERE stuk = :weg;

-- name: stuk_intrekken
UPDATE stuk SET ingetrokken_op = :nu, vervallen = 1, vrijgegeven = 0, titel = 'Ingetrokken stuk', bestandsnaam = '' WHERE id = :weg AND tafel = :tafel;

-- name: stuk_intrekken_ronde
DELETE FROM ronde_stuk WHERE tafel = :tafel AND stuk = :weg;

-- name: stuk_intrekken_inhoud
DELETE FROM stuk_inhoud WHERE stuk = :weg;

-- Stukken of the other tafels of the zaak, or of the zaak that the filing comes
-- from, that the actor may read there, and that this tafel does not have yet. After the tafel the lokale toegang takes
-- over nothing: it only adds the amended plan.
-- name: stuk_bronnen
SELECT s.id, s.titel || ' (' || label('stuk_soort', s.soort) || ', moment ' || t.moment || ', ' || nl_datum(s.datum) || ')'
FROM tafel t JOIN stuk s ON s.tafel = t.id JOIN zaak z ON z.id = t.zaak JOIN tafel_stand w ON w.tafel = t.id
WHERE t.zaak IN (SELECT :zaak UNION SELECT voorstel FROM tafel WHERE id = :tafel) AND t.id <> :tafel AND s.vervallen = 0 AND t.status <> 'teruggestuurd'
  AND (:mag_aanmelding_schrijven OR :mag_stuk_vrijgeven)
  AND EXISTS (SELECT 1 FROM relatie r WHERE r.tafel = t.id AND r.gebruiker = :actor
    AND (mag('stuk_lezen', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)
      OR (s.vrijgegeven = 1 AND (s.bevat_geheim_adres = '' OR z.adres_vrijgegeven = 1)
        AND mag('zien', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden))))
  AND NOT EXISTS (SELECT 1 FROM stuk h WHERE h.tafel = :tafel AND h.sha256 = s.sha256 AND h.vervallen = 0)
ORDER BY s.id DESC;

-- name: stuk_overnemen
INSERT INTO stuk (tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, let_op, controle, bevat_geheim_adres, toegevoegd_door, toegevoegd_op)
SELECT :tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, let_op, controle, bevat_geheim_adres, :actor, :nu FROM stuk WHERE id = :bron;

-- name: stuk_overnemen_inhoud
INSERT INTO stuk_inhoud (stuk, inhoud) SELECT :thing, inhoud FROM stuk_inhoud WHERE stuk = :bron;
