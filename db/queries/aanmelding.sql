-- The aanmelding: a new zaak and tafel, and the text of its rounds.

-- Of an existing zaak only its own; a lokale toegang only its own, or that to
-- which its tafel moved since; who files for the region (GI, Raad) all of them.
-- name: gemeente_keuzes
SELECT g.id, g.naam FROM gemeente g
WHERE (:zaak_id = 0 OR g.id = (SELECT z.gemeente FROM zaak z WHERE z.id = :zaak_id))
  AND (:rol <> 'lokale_toegang' OR :tafel IS NOT NULL OR g.id IN (SELECT o.gemeente FROM gebruiker_rol r JOIN organisatie o ON o.id = r.organisatie
    WHERE r.gebruiker = :actor AND r.rol = 'lokale_toegang'))
  AND (:zaak_id <> 0 OR :tafel IS NOT NULL OR g.einde = '' OR g.einde > vandaag())
ORDER BY g.naam;

-- name: gi_keuzes
SELECT o.id, o.naam FROM organisatie o WHERE o.soort = 'gi' AND (o.einde = '' OR o.einde > vandaag() OR EXISTS (
  SELECT 1 FROM tafel t JOIN zaak z ON z.id = t.zaak LEFT JOIN aanmelding a ON a.tafel = t.id WHERE t.zaak = :zaak_id AND o.id IN (a.ots_gi, a.gi, z.voogd_gi))) ORDER BY o.naam;

-- The veiligheidsplan is watched by the lokale toegang of the gemeente, with
-- somebody of the network beside it or without; a GI does so only after a measure (W14).
-- name: toezicht_keuzes
SELECT code, CASE code WHEN 'lokale_toegang' THEN 'De lokale toegang' ELSE naam END FROM toezicht_keuze WHERE zaak = :zaak_id AND kiesbaar
UNION ALL SELECT 'lokale_toegang', 'De lokale toegang' WHERE :zaak_id = 0;

-- Of a part what it was when one of its fields was changed last; of none, of all.
-- name: aanmelding_rev
SELECT CASE WHEN :stap = '' THEN a.rev ELSE ifnull((SELECT d.rev FROM aanmelding_deel d WHERE d.tafel = a.tafel AND d.ronde = a.ronde AND d.deel = :stap), 1) END
FROM aanmelding a WHERE a.tafel = :tafel AND a.ronde = :ronde;

-- name: aanmelding_deel
INSERT INTO aanmelding_deel (tafel, ronde, deel, rev) SELECT tafel, ronde, :deel, rev FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
ON CONFLICT DO UPDATE SET rev = excluded.rev;

-- name: zaak_heeft_personen
SELECT EXISTS (SELECT 1 FROM persoon WHERE zaak = :zaak AND verwijderd = 0);

-- Who may write gets the round at hand; who may not, the last one filed.
-- name: aanmelding_lezen
SELECT a.*, z.gemeente AS gemeente, CASE WHEN :mag_aanmelding_schrijven THEN a.veiligheidsplan_toezicht
  ELSE (SELECT w.naam FROM aanmelding_toezicht w WHERE w.tafel = a.tafel AND w.ronde = a.ronde) END AS veiligheidsplan_toezicht
FROM aanmelding a JOIN tafel t ON t.id = a.tafel JOIN zaak z ON z.id = t.zaak
WHERE a.tafel = :tafel AND a.ronde = CASE WHEN :mag_aanmelding_schrijven THEN :ronde ELSE (
  SELECT max(f.ronde) FROM aanmelding f WHERE f.tafel = :tafel AND f.ingediend_op <> '') END;

-- What a new form begins with: the gemeente of the zaak, else the only one there is.
-- name: aanmelding_nieuw
SELECT gemeente, CASE WHEN CAST(:moment AS INTEGER) = 1 THEN 'lokale_toegang' ELSE '' END AS veiligheidsplan_toezicht FROM zaak WHERE id = :zaak_id
UNION ALL SELECT o.gemeente AS gemeente, CASE WHEN CAST(:moment AS INTEGER) = 1 THEN 'lokale_toegang' ELSE '' END FROM gebruiker_rol r JOIN organisatie o ON o.id = r.organisatie
WHERE r.gebruiker = :actor AND r.rol = :rol AND o.gemeente IS NOT NULL LIMIT 1;

-- name: teller_ophogen
INSERT INTO teller (subregio, jaar, laatste)
SELECT subregio, CAST(substr(vandaag(), 1, 4) AS INTEGER), 1 FROM gemeente WHERE id = :gemeente
ON CONFLICT (subregio, jaar) DO UPDATE SET laatste = laatste + 1;

-- name: zaak_maken
INSERT INTO zaak (nummer, gemeente, subregio, aangemaakt_op)
SELECT s.afkorting || '-' || t.jaar || '-' || printf('%04d', t.laatste), g.id, s.id, :nu
FROM gemeente g JOIN subregio s ON s.id = g.subregio
  JOIN teller t ON t.subregio = s.id AND t.jaar = CAST(substr(vandaag(), 1, 4) AS INTEGER)
WHERE g.id = :gemeente;

-- May the actor begin in the zaak itself? Where all of it is its own, or where the
-- Raad assigned it. Elsewhere a new tafel stands in a zaak of its own, until the
-- procesondersteuner links it: making something gives nobody a right on what was there.
-- name: zaak_is_eigen
SELECT (:rol = 'raadsonderzoeker' AND CAST(:moment AS INTEGER) = 2 AND EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = :zaak_id AND w.gebruiker = :actor))
  OR NOT EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = :zaak_id AND NOT EXISTS (
    SELECT 1 FROM relatie r WHERE r.tafel = t.id AND r.gebruiker = :actor AND r.rol = :rol AND r.banden & 1));

-- The melder is the organisation in whose role the actor files. :thing is the zaak
-- in which it comes to stand, :zaak_id the one that it is the sequel of.
-- name: tafel_maken
INSERT INTO tafel (zaak, moment, vorige, voorstel, bij_anderen, status, melder_organisatie, melder_gebruiker, aangemaakt_op)
SELECT :thing, :moment, (SELECT max(v.id) FROM tafel v WHERE v.zaak = :zaak_id AND v.ingediend_op <> '' AND v.status <> 'ingetrokken'),
  CASE WHEN :zaak_id <> :thing AND :zaak_id <> 0 THEN :zaak_id END,
  EXISTS (SELECT 1 FROM tafel o WHERE o.zaak = :thing AND o.melder_organisatie <> m.organisatie), 'concept', m.organisatie, :actor, :nu
FROM (SELECT r.organisatie FROM gebruiker_rol r LEFT JOIN organisatie o ON o.id = r.organisatie
  WHERE r.gebruiker = :actor AND r.rol = :rol AND (o.gemeente IS NULL OR o.gemeente = :gemeente) LIMIT 1) m;

-- Copies for the new zaak :thing of what the actor may see of the family of the
-- other; what is withheld there is not taken along. Who is informed of this
-- aanmelding is asked anew.
-- name: gezin_overnemen
INSERT INTO persoon (zaak, kopie_van, soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, ongeboren, verwachte_datum, geslacht,
  bsn, rolcode, gezag, telefoon, email, straat, postcode, woonplaats, land, adres_geheim, tolk, liefst, ondersteuning, overleden,
  gewijzigd_op, gewijzigd_door)
SELECT :thing, id, soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, ongeboren, verwachte_datum, geslacht,
  CASE WHEN :zaak_mag_bsn_zien THEN bsn ELSE '' END, rolcode, gezag, telefoon, email,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN straat ELSE '' END,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN postcode ELSE '' END,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN woonplaats ELSE '' END,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN land ELSE 'Nederland' END,
  adres_geheim, tolk, liefst, ondersteuning, overleden, :nu, :actor
FROM persoon WHERE zaak = :zaak_id AND verwijderd = 0 AND :zaak_mag_persoon_lezen ORDER BY id;

-- name: aanmelding_maken
INSERT INTO aanmelding (tafel, ronde) VALUES (:tafel, 1);

-- The goals that are still there from the tafel before (moment 2 to 3): of one
-- whose aanmelding the melder may read, or that was held and that they may see;
-- never what somebody else is still preparing.
-- name: doelen_overnemen
INSERT INTO doel (tafel, persoon, omschrijving, toegevoegd_door, toegevoegd_op)
SELECT t.id, CASE WHEN v.zaak = t.zaak THEN d.persoon ELSE k.id END, d.omschrijving, t.melder_gebruiker, t.aangemaakt_op
FROM tafel t JOIN tafel v ON v.id = t.vorige JOIN tafel_stand w ON w.tafel = v.id JOIN doel d ON d.tafel = v.id
  LEFT JOIN persoon k ON k.zaak = t.zaak AND k.kopie_van = d.persoon
WHERE t.id = :tafel AND d.vervallen = 0 AND t.moment IN (2, 3) AND (v.zaak = t.zaak OR d.persoon IS NULL OR k.id IS NOT NULL) AND EXISTS (
  SELECT 1 FROM relatie r WHERE r.tafel = v.id AND r.gebruiker = t.melder_gebruiker
    AND (mag('aanmelding_lezen', r.rol, r.banden, v.moment, w.status, w.notulen_status, w.ooit_verzonden)
      OR (v.gehouden_op <> '' AND mag('zien', r.rol, r.banden, v.moment, w.status, w.notulen_status, w.ooit_verzonden))));

-- name: aanmelding_opslaan
UPDATE aanmelding SET rev = rev + 1,
  gezinssamenstelling = :gezinssamenstelling, aanleiding = :aanleiding, zorgen = :zorgen, krachten = :krachten,
  netwerk = :netwerk, hulp_ingezet = :hulp_ingezet, hulp_effect = :hulp_effect, mdo_datum = :mdo_datum,
  mdo_uitkomst = :mdo_uitkomst, betrokkenheid_gezin = :betrokkenheid_gezin,
  veiligheidsplan_toezicht = ifnull(:veiligheidsplan_toezicht, ''), bereidheid = :bereidheid, vermogen = :vermogen,
  vertrouwen = :vertrouwen, reactie_ouders = :reactie_ouders, mening_kinderen = :mening_kinderen,
  vt_monitor = :vt_monitor, ots_ander_kind = :ots_ander_kind, ots_gi = :ots_gi,
  complexe_scheiding = :complexe_scheiding, urgentie_gewenst = :urgentie_gewenst, urgentie_reden = :urgentie_reden,
  grond = :grond, uitspraak_datum = :uitspraak_datum, maatregel = :maatregel, gi = :gi, conclusies = :conclusies,
  ots_einddatum = :ots_einddatum, ots_einddatum_reden = :ots_einddatum_reden, soort_einde = :soort_einde, samenvatting = :samenvatting,
  overdracht_lokale_toegang = :overdracht_lokale_toegang
WHERE tafel = :tafel AND ronde = :ronde AND ingediend_op = '';

-- name: aanmelding_personen
SELECT p.id AS persoon, n.naam, label('persoon_soort', p.soort) AS soort, :mag_persoon_lezen AS mag_persoon,
  CASE WHEN p.ongeboren = 'ja' THEN 'uitgerekend op ' || nl_datum(p.verwachte_datum)
    WHEN p.geboortedatum <> '' THEN 'geboren ' || nl_datum(p.geboortedatum) || ', ' || ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar' ELSE '' END AS geboren,
  CASE WHEN p.soort <> 'ouder' THEN '' ELSE CASE p.gezag WHEN 'ja' THEN 'heeft gezag' WHEN 'nee' THEN 'heeft geen gezag' WHEN 'onbekend' THEN 'gezag onbekend' ELSE 'gezag nog niet ingevuld' END
    || CASE p.geinformeerd WHEN 'ja' THEN ', is geïnformeerd' WHEN 'nee' THEN ', is niet geïnformeerd' ELSE '' END END AS gezag
FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum;

-- name: aanmelding_doelen
SELECT d.omschrijving AS doel, ifnull(n.naam, 'alle kinderen') AS voor FROM doel d LEFT JOIN persoon_naam n ON n.id = d.persoon
WHERE d.tafel = :tafel AND d.vervallen = 0 ORDER BY d.id;

-- Before it is filed: what happens then.
-- name: aanmelding_gaat_in
SELECT 'Wie dan aan zet is' AS kop, 'De voorzitter van subregio ' || s.naam || ' beoordeelt of alles er is.' AS tekst FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = :zaak
UNION ALL SELECT 'Uiterlijk', nl_datum_lang(werkdagen_plus(:nu, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_oordeel')));

-- What the melder waits for, once it is filed: of the voorzitter by the day that stands
-- in the tasks (domain/taak.c), and with whom to call meanwhile.
-- name: aanmelding_wat_nu
SELECT nl_datum_lang(k.termijn) AS uiterlijk, s.naam AS subregio, s.telefoon, s.email,
  (SELECT waarde FROM instelling WHERE naam = 'termijn_tafel') AS werkdagen
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio
  JOIN (SELECT tafel, min(termijn) AS termijn FROM taak WHERE code = 'oordelen' GROUP BY tafel) k ON k.tafel = t.id
WHERE t.id = :tafel AND t.status = 'ingediend';

-- While the melder amends, the others see the last round that was filed.
-- name: aanmelding_stukken
SELECT s.id AS stuk, s.titel, label('stuk_soort', s.soort) AS soort, label('stuk_let_op', iif(s.controle IN ('wacht', 'besmet'), s.controle, s.let_op)) AS let_op
FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND CASE WHEN t.status = 'teruggestuurd' AND NOT :mag_aanmelding_schrijven
  THEN EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.stuk = s.id AND r.tafel = t.id AND r.ronde = t.ronde - 1)
  ELSE s.vervallen = 0 END
ORDER BY s.id;

-- Every filed round with what the voorzitter said of it (W11).
-- name: aanmelding_ronden
SELECT a.ronde, nl_stempel(a.ingediend_op) AS ingediend, ifnull(o.argumenten, '') AS argumenten,
  ifnull(nl_stempel(o.op), '') AS beoordeeld, CASE o.uitkomst WHEN 'teruggestuurd' THEN 'Teruggestuurd' WHEN 'geaccepteerd' THEN 'Geaccepteerd' ELSE '' END AS oordeel
FROM aanmelding a LEFT JOIN oordeel o ON o.tafel = a.tafel AND o.ronde = a.ronde
WHERE a.tafel = :tafel AND a.ingediend_op <> '' ORDER BY a.ronde DESC;

-- What the voorzitter said of the round that came back, and the points that were not good enough.
-- name: aanmelding_terug
SELECT argumenten FROM oordeel WHERE tafel = :tafel AND ronde = :ronde - 1;

-- name: aanmelding_terug_punten
SELECT label('checklist_' || t.moment, p.punt) AS punt, p.toelichting
FROM oordeel_punt p JOIN tafel t ON t.id = p.tafel
WHERE p.tafel = :tafel AND p.ronde = :ronde - 1 AND p.voldoende = 'nee' ORDER BY p.punt;
