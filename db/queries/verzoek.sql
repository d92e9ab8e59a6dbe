-- What somebody asks about what is kept of them: who asks, by when, what was answered.

-- name: verzoek_vinden
SELECT tafel, rev FROM betrokkene_verzoek WHERE id = :verzoek;

-- Everybody that there is or was: who was taken out has the same rights.
-- name: verzoek_personen
SELECT p.id, n.naam || ' (' || lower(label('persoon_soort', p.soort)) || CASE WHEN p.soort = 'kind' AND p.geboortedatum <> '' THEN ', ' || ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar' ELSE '' END
  || CASE p.verwijderd WHEN 1 THEN ', niet meer in het dossier' ELSE '' END || ')'
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.zaak = :zaak ORDER BY p.verwijderd, CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum, p.id;

-- name: verzoek_vragers
SELECT 'zelf', 'De persoon zelf'
UNION ALL SELECT 'persoon-' || p.id, n.naam || ', heeft het gezag' FROM persoon p JOIN persoon_naam n ON n.id = p.id
  WHERE p.zaak = :zaak AND p.verwijderd = 0 AND p.overleden = '' AND (p.gezag = 'ja' OR p.rolcode = '191')
UNION ALL SELECT 'gi-' || o.id, o.naam || ', is voogd' FROM zaak z JOIN organisatie o ON o.id = z.voogd_gi WHERE z.id = :zaak
UNION ALL SELECT 'gemachtigde', 'Iemand anders, met een machtiging';

-- Of whom it is, on the day that it was asked.
-- name: verzoek_betrokkene
SELECT p.soort, ifnull(leeftijd(p.geboortedatum, :binnen_op), -1), p.overleden <> '' FROM persoon p WHERE p.id = :persoon AND p.zaak = :zaak;

-- name: verzoek_vastleggen
INSERT INTO betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, vraag, mening_kind, binnen_op, binnen_wijze, termijn, vastgelegd_door, vastgelegd_op)
SELECT :tafel, p.id, :soort, :vrager, CASE :vrager WHEN 'zelf' THEN n.naam WHEN 'gemachtigde' THEN :gemachtigde
  ELSE ifnull((SELECT g.naam FROM persoon_naam g WHERE g.id = CAST(substr(:vrager, 9) AS INTEGER) AND :vrager LIKE 'persoon-%'), (SELECT o.naam FROM organisatie o WHERE o.id = CAST(substr(:vrager, 4) AS INTEGER))) END,
  :vraag, :mening_kind, :binnen_op, :binnen_wijze, date(:binnen_op, '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_verzoek') || ' days'), :actor, :nu
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.id = :persoon AND p.zaak = :zaak;

-- name: verzoek_velden
SELECT identiteit, identiteit_door, identiteit_op, bevestigd_op, besluit, motivering, overgedragen_op, overgedragen_wijze FROM betrokkene_verzoek WHERE id = :thing;

-- name: verzoek_identiteit
UPDATE betrokkene_verzoek SET identiteit = :identiteit, identiteit_door = :identiteit_door, identiteit_op = :identiteit_op, rev = rev + 1 WHERE id = :thing AND rev = :rev AND besluit = '';

-- name: verzoek_bevestigen
UPDATE betrokkene_verzoek SET bevestigd_op = :bevestigd_op, rev = rev + 1 WHERE id = :thing AND rev = :rev;

-- Once, and before the first term is over.
-- name: verzoek_verlengen
UPDATE betrokkene_verzoek SET verlengd_op = :nu, verlengd_reden = :verlengd_reden, rev = rev + 1,
  termijn = date(termijn, '+' || (SELECT waarde FROM instelling WHERE naam = 'verlenging_verzoek') || ' days')
WHERE id = :thing AND rev = :rev AND verlengd_op = '' AND besluit = '' AND termijn >= :vandaag;

-- name: verzoek_besluiten
UPDATE betrokkene_verzoek SET besluit = :besluit, motivering = :motivering, besloten_op = :nu, besloten_door = :actor, rev = rev + 1
WHERE id = :thing AND rev = :rev AND besluit = '' AND identiteit <> '';

-- name: verzoek_overdragen
UPDATE betrokkene_verzoek SET overgedragen_op = :overgedragen_op, overgedragen_wijze = :overgedragen_wijze, rev = rev + 1
WHERE id = :thing AND rev = :rev AND besluit <> '' AND overgedragen_op = '' AND :overgedragen_op >= dag_van(besloten_op);

-- name: verzoek_rev
UPDATE betrokkene_verzoek SET rev = rev + 1 WHERE id = :thing AND rev = :rev AND besluit = '';

-- name: verzoek_een
SELECT v.id AS verzoek_id, n.naam AS wie, label('verzoek_soort', v.soort) AS wat, v.vrager_naam, CASE v.vrager WHEN 'zelf' THEN '' WHEN 'gemachtigde' THEN 'met een machtiging' ELSE 'heeft het gezag' END AS als_wie,
  v.vraag, v.mening_kind, nl_datum_lang(v.binnen_op) AS binnen, lower(label('verzoek_wijze', v.binnen_wijze)) AS hoe, nl_datum_lang(v.termijn) AS termijn,
  v.overgedragen_op = '' AND v.termijn < vandaag() AS is_te_laat, nl_datum(dag_van(v.verlengd_op)) AS verlengd, v.verlengd_reden AS waarom_verlengd,
  label('verzoek_identiteit', v.identiteit) AS nagegaan, v.identiteit_door AS door_wie, nl_datum(v.identiteit_op) AS nagegaan_op, nl_datum(v.bevestigd_op) AS bevestigd,
  label('verzoek_besluit', v.besluit) AS besloten, v.motivering AS waarom, nl_stempel(v.besloten_op) AS besloten_op, ifnull(g.naam, '') AS besloten_door,
  nl_datum(v.overgedragen_op) AS overgedragen, lower(label('verzoek_overdracht', v.overgedragen_wijze)) AS op_welke_wijze,
  v.soort = 'inzage' AS is_inzage, v.soort = 'rectificatie' AS is_rectificatie, v.soort = 'verklaring' AS is_verklaring, v.soort = 'wissing' AS is_wissing,
  v.persoon AS persoon_id, v.tafel AS bij_tafel, v.besluit <> '' AS is_besloten, v.soort = 'inzage' AND v.besluit IN ('toegewezen', 'deels') AS is_te_geven
FROM betrokkene_verzoek v JOIN persoon_naam n ON n.id = v.persoon LEFT JOIN gebruiker g ON g.id = v.besloten_door WHERE v.id = :thing;

-- What the buttons ask for: which of them there is a place for.
-- name: verzoek_stand
SELECT identiteit <> '', verlengd_op = '' AND termijn >= vandaag(), besluit <> '', overgedragen_op <> '' FROM betrokkene_verzoek WHERE id = :thing;

-- Of the zaak, those that the actor may read.
-- name: verzoek_lijst
SELECT v.id AS verzoek_id, n.naam AS wie, label('verzoek_soort', v.soort) AS wat, nl_datum(v.binnen_op) AS binnen, nl_datum(v.termijn) AS termijn, v.overgedragen_op = '' AND v.termijn < vandaag() AS is_te_laat,
  CASE WHEN v.overgedragen_op <> '' THEN 'Afgehandeld op ' || nl_datum(v.overgedragen_op) WHEN v.besluit <> '' THEN 'Besloten, nog niet gegeven' ELSE 'Nog te beantwoorden' END AS stand
FROM tafel t JOIN betrokkene_verzoek v ON v.tafel = t.id JOIN persoon_naam n ON n.id = v.persoon
WHERE t.zaak = :zaak AND EXISTS (SELECT 1 FROM relatie r JOIN tafel_stand w ON w.tafel = r.tafel WHERE r.tafel = t.id AND r.gebruiker = :actor
  AND mag('verzoek_lezen', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden))
ORDER BY v.id DESC;

-- For the toezichthouder: that there is one, and whether it is in time; not about whom or what.
-- name: verzoek_toezicht
SELECT v.id, z.nummer AS van_zaak, s.naam AS subregio, nl_datum(v.binnen_op) AS binnen, nl_datum(v.termijn) AS termijn, v.verlengd_op <> '' AS is_verlengd,
  CASE WHEN v.overgedragen_op = '' THEN CASE WHEN v.termijn < vandaag() THEN 'Te laat' ELSE 'Loopt' END
    WHEN v.overgedragen_op <= v.termijn THEN 'Op tijd beantwoord' ELSE 'Te laat beantwoord' END AS stand
FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio)
WHERE v.id < ifnull(nullif(CAST(:eerder_dan AS INTEGER), 0), 9223372036854775807) ORDER BY v.id DESC;

-- name: bevestig_verzoek
SELECT 'Verzoek' AS kop, label('verzoek_soort', v.soort) || ', ' || n.naam AS tekst FROM betrokkene_verzoek v JOIN persoon_naam n ON n.id = v.persoon WHERE v.id = :thing
UNION ALL SELECT 'Besluit', label('verzoek_besluit', :besluit);

-- ---- the letters -----------------------------------------------------------------------------

-- To who asked. The address is that of the persoon, where they ask themselves and it is not secret.
-- name: verzoek_brief
SELECT v.vrager_naam AS aan, n.naam AS over, v.vrager <> 'zelf' AS is_voor_ander,
  CASE WHEN v.vrager = 'zelf' AND p.adres_geheim = '' THEN p.straat ELSE '' END AS straat, CASE WHEN v.vrager = 'zelf' AND p.adres_geheim = '' THEN trim(p.postcode || '  ' || p.woonplaats) ELSE '' END AS plaats,
  v.vrager <> 'zelf' OR p.adres_geheim = 'ja' OR p.straat = '' AS is_zonder_adres, nl_datum(:vandaag) AS briefdatum, lower(label('verzoek_soort', v.soort)) AS wat, nl_datum_lang(v.binnen_op) AS binnen, nl_datum_lang(v.termijn) AS termijn,
  v.verlengd_reden, lower(label('verzoek_besluit', v.besluit)) AS besloten, v.motivering, nl_datum_lang(dag_van(v.besloten_op)) AS besloten_op,
  v.besluit <> '' AS is_besloten, v.identiteit = '' AS is_onbekend, v.soort = 'inzage' AND v.besluit IN ('toegewezen', 'deels') AS is_met_afschrift, v.soort = 'wie_keek' AND v.besluit IN ('toegewezen', 'deels') AS is_wie_keek,
  s.naam AS subregio, s.telefoon, s.email, s.bezoekadres, slot.brief_groet, slot.brief_afzender, slot.brief_contact
FROM betrokkene_verzoek v JOIN persoon p ON p.id = v.persoon JOIN persoon_naam n ON n.id = p.id JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak
  JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio) JOIN brief_slot slot
WHERE v.id = :thing;

-- What was handed over: a heading, or a piece.
-- name: verzoek_afschrift
SELECT a.nummer, CASE WHEN a.groep = ifnull((SELECT v.groep FROM betrokkene_afschrift v WHERE v.verzoek = a.verzoek AND v.nummer = a.nummer - 1), '') THEN '' ELSE a.groep END AS groep,
  a.kop, a.tekst, ifnull(a.stuk, 0) AS stuk_id
FROM betrokkene_afschrift a WHERE a.verzoek = :thing ORDER BY a.nummer;

-- name: verzoek_bestanden
SELECT s.id, a.kop AS wat, replace(s.soort, '_', '-') || CASE s.type WHEN 'application/pdf' THEN '.pdf' WHEN 'image/jpeg' THEN '.jpg' WHEN 'image/png' THEN '.png'
    WHEN 'application/vnd.oasis.opendocument.text' THEN '.odt' ELSE '.docx' END AS bestand, s.grootte,
  CASE WHEN s.ingetrokken_op <> '' THEN 'staat niet meer in het dossier' WHEN s.controle = 'wacht' THEN 'wordt nog gecontroleerd op virussen' WHEN s.controle = 'besmet' THEN 'er is een virus in gevonden' ELSE '' END AS dicht
FROM betrokkene_afschrift a JOIN stuk s ON s.id = a.stuk WHERE a.verzoek = :thing ORDER BY a.nummer;

-- As data (AVG 20): the same, word for word.
-- name: verzoek_json
SELECT json_object('verzoek', v.id, 'zaak', z.nummer, 'betrokkene', n.naam, 'besloten_op', v.besloten_op,
  'gegevens', (SELECT json_group_array(json_object('onderdeel', a.groep, 'naam', a.kop, 'waarde', a.tekst, 'bestand', iif(a.stuk IS NULL, json('false'), json('true'))))
    FROM (SELECT * FROM betrokkene_afschrift WHERE verzoek = :thing ORDER BY nummer) a))
FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak JOIN persoon_naam n ON n.id = v.persoon WHERE v.id = :thing;

-- ---- a statement ----------------------------------------------------------------------------------

-- Beside the notulen and the tafel, for who sees those.
-- name: verklaringen
SELECT n.naam AS wie, nl_datum(k.ontvangen_op) AS dag, k.tekst AS verklaard
FROM verklaring k JOIN naam_aan_tafel n ON n.tafel = k.tafel AND n.persoon = k.persoon WHERE k.tafel = :tafel ORDER BY k.id;

-- name: verklaring_personen
SELECT p.id, n.naam FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_naam n ON n.id = p.id WHERE t.id = :tafel ORDER BY p.verwijderd, p.id;

-- name: verklaring_toevoegen
INSERT INTO verklaring (tafel, persoon, tekst, ontvangen_op, vastgelegd_door, namens, vastgelegd_op) VALUES (:tafel, :persoon, :tekst, :ontvangen_op, :actor, :namens, :nu);

-- name: verzoek_is_inzage
SELECT soort = 'inzage' FROM betrokkene_verzoek WHERE id = :verzoek;

-- name: verzoek_is_bekend
SELECT identiteit <> '' FROM betrokkene_verzoek WHERE id = :verzoek;

-- Is what goes out still to be chosen?
-- name: verzoek_is_open
SELECT soort = 'inzage' AND besluit = '' FROM betrokkene_verzoek WHERE id = :verzoek;

-- name: verzoek_is_te_geven
SELECT soort = 'inzage' AND besluit IN ('toegewezen', 'deels') FROM betrokkene_verzoek WHERE id = :verzoek;

-- Who looked, for the letter: the same as in a copy of all.
-- name: verzoek_wie_keek
SELECT 1 FROM betrokkene_verzoek WHERE id = :verzoek AND soort = 'wie_keek' AND besluit IN ('toegewezen', 'deels');
