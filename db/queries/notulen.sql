-- Notulen: the versions, their text, the afspraken, and what stands around the
-- text. :thing is the version that is shown, :notulen the newest one.

-- Who may see every version: the one asked for, else the newest.
-- name: notulen_versie_kiezen
SELECT id, versie FROM notulen WHERE tafel = :tafel AND (:versie = 0 OR versie = :versie) ORDER BY versie DESC LIMIT 1;

-- Everybody else: one that was sent (W51).
-- name: notulen_verzonden_kiezen
SELECT id, versie FROM notulen WHERE tafel = :tafel AND (:versie = 0 OR versie = :versie) AND verzonden_op <> ''
ORDER BY versie DESC LIMIT 1;

-- name: notulen_kop
SELECT n.versie, label('notulen_status', n.status) AS notulen_status, badge('notulen_status', n.status) AS notulen_kleur,
  n.opmerkingen, n.gecontroleerd_op = '' AS is_zonder_akkoord,
  coalesce(ce.naam, c.naam, '') AS gecontroleerd_door, coalesce(ve.naam, v.naam, '') AS gecontroleerd_namens, nl_stempel(n.gecontroleerd_op) AS gecontroleerd_op,
  nl_stempel(n.vastgesteld_op) AS vastgesteld_op,
  nl_stempel(nu()) AS afgedrukt_op
FROM notulen n LEFT JOIN gebruiker c ON c.id = n.gecontroleerd_door LEFT JOIN gebruiker v ON v.id = n.gecontroleerd_namens
  LEFT JOIN gebruiker_eerder ce ON ce.gebruiker = c.id AND ce.van < n.gecontroleerd_op AND n.gecontroleerd_op <= ce.tot
  LEFT JOIN gebruiker_eerder ve ON ve.gebruiker = v.id AND ve.van < n.gecontroleerd_op AND n.gecontroleerd_op <= ve.tot
WHERE n.id = :thing;

-- name: notulen_wanneer
SELECT nl_datum(t.datum) || CASE WHEN t.begintijd = '' THEN '' ELSE ', ' || replace(t.begintijd, ':', '.') || ' tot '
  || strftime('%H.%M', t.begintijd, '+' || t.duur || ' minutes') || ' uur' END AS wanneer, ifnull(l.naam, '') AS waar
FROM tafel t LEFT JOIN locatie l ON l.id = t.locatie WHERE t.id = :tafel;

-- What goes with it on paper, from when it may be sent: until which day a concept can
-- be answered (W53), and to whom.
-- name: notulen_begeleidend
SELECT n.status <> 'vastgesteld' AS is_concept, n.status = 'vastgesteld' AS is_definitief,
  nl_datum(date(CASE n.verzonden_op WHEN '' THEN vandaag() ELSE dag_van(n.verzonden_op) END, '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days')) AS reageren_tot,
  nl_datum_lang(t.datum) AS tafel_dag, s.naam AS subregio, s.telefoon, s.email, slot.brief_groet, slot.brief_afzender, slot.brief_contact
FROM notulen n JOIN tafel t ON t.id = n.tafel JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio) JOIN brief_slot slot
WHERE n.id = :thing AND (n.status = 'gecontroleerd' OR n.status = 'verzonden' OR n.status = 'vastgesteld');

-- The sentence of W16 as it went with a version that was offered.
-- name: notulen_afwezig
SELECT afwezigheid AS afwezig FROM notulen WHERE id = :thing;

-- The agenda items with what was written: the items where the besluit and the
-- veiligheidsplan are recorded show those too (W20, W21, W43).
-- name: notulen_punten
SELECT p.punt, agendapunt(:moment, p.punt) AS kop, p.punt || '. ' || agendapunt(:moment, p.punt) AS label_tekst, ifnull(t.tekst, '') AS inhoud,
  (:moment = 1 AND p.punt = 6) OR (:moment = 3 AND p.punt = 5) AS is_besluit, :moment = 1 AND p.punt = 5 AS is_plan,
  CASE WHEN :mag_notulen_schrijven THEN ifnull((SELECT o.tekst FROM notulen_opmerking o WHERE o.punt = p.punt
    AND o.aanbieding = (SELECT max(a.id) FROM notulen_aanbieding a WHERE a.tafel = :tafel)), '') ELSE '' END AS opmerking
FROM (SELECT 1 AS punt UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8) p
  LEFT JOIN notulen_tekst t ON t.notulen = :thing AND t.punt = p.punt
WHERE agendapunt(:moment, p.punt) <> '' ORDER BY p.punt;

-- Is what stands around the text kept with this version, or is it as it is now?
-- name: notulen_is_bewaard
SELECT count(*) FROM notulen n JOIN notulen_regel r ON r.notulen = n.id WHERE n.id = :thing AND n.status <> 'in_bewerking';

-- name: notulen_regels_bewaard
SELECT deel, nummer, kop, tekst FROM notulen_regel WHERE notulen = :thing ORDER BY deel, nummer;

-- name: notulen_regels_nu
WITH weg AS MATERIALIZED (SELECT persoon, rol, naam, lijst, code FROM afwezig WHERE tafel = :tafel)
SELECT 'leiding' AS deel, CASE l.rol WHEN 'voorzitter' THEN 1 ELSE 2 END AS nummer,
  CASE l.rol WHEN 'voorzitter' THEN 'Voorzitter' ELSE 'Procesondersteuner' END AS kop, l.wie AS tekst
FROM (SELECT rol, wie FROM tafel_leiding WHERE tafel = :tafel
  UNION ALL SELECT rol, wie FROM leiding_nu WHERE tafel = :tafel AND NOT EXISTS (SELECT 1 FROM tafel_leiding WHERE tafel = :tafel)) l
UNION ALL
SELECT 'aanwezig', row_number() OVER (ORDER BY CASE d.rol WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 WHEN 'netwerk' THEN 3 ELSE 4 END, d.id), n.naam,
  label('rol', d.rol) || ', ' || CASE d.status WHEN '' THEN 'nog niet ingevuld' ELSE lower(label('aanwezigheid', d.status)) END
  || CASE WHEN d.gehoord = 'ja' THEN ', aan het woord geweest'
    WHEN d.reden_niet_gehoord <> '' THEN ', niet aan het woord geweest: ' || d.reden_niet_gehoord ELSE '' END
FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.status NOT LIKE 'afwezig%'
  AND NOT EXISTS (SELECT 1 FROM weg a WHERE a.persoon = d.persoon)
UNION ALL
SELECT 'afwezig', row_number() OVER (ORDER BY w.volgorde, w.id), w.naam, w.tekst FROM (
  SELECT CASE a.rol WHEN 'kind' THEN 1 ELSE 2 END AS volgorde, a.persoon AS id, a.naam,
    label('rol', a.rol) || ', ' || CASE a.code WHEN '' THEN 'niet uitgenodigd' ELSE lower(label(a.lijst, a.code)) END AS tekst
  FROM weg a
  UNION ALL SELECT 3, d.id, n.naam, label('rol', d.rol) || ', ' || lower(label('aanwezigheid', d.status))
  FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
  WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.status LIKE 'afwezig%' AND d.rol NOT IN ('kind', 'ouder')) w
UNION ALL
SELECT 'stem', row_number() OVER (ORDER BY g.geboortedatum, g.persoon), g.naam,
  s.stem || CASE WHEN s.stem_door || s.stem_op = '' THEN '' ELSE char(10) || 'Gevraagd'
    || CASE s.stem_door WHEN '' THEN '' ELSE ' door ' || s.stem_door END || CASE s.stem_op WHEN '' THEN '' ELSE ' op ' || nl_datum(s.stem_op) END END
FROM kind_stem s JOIN gezin g ON g.tafel = s.tafel AND g.persoon = s.persoon WHERE s.tafel = :tafel AND s.stem <> ''
UNION ALL
SELECT 'stuk', row_number() OVER (ORDER BY stuk), label('stuk_soort', soort), nl_datum(datum) FROM tafel_stuk WHERE tafel = :tafel
UNION ALL
SELECT 'plan', 1, CASE b.veiligheidsplan_vastgesteld WHEN 'ja' THEN 'Het veiligheidsplan is vastgesteld' ELSE 'Het veiligheidsplan is niet vastgesteld' END,
  'Toezicht: ' || (SELECT w.naam FROM besluit_toezicht w WHERE w.tafel = b.tafel) || CASE b.veiligheidsplan_wijzigingen WHEN '' THEN '' ELSE char(10) || 'Wijzigingen: ' || b.veiligheidsplan_wijzigingen END
FROM besluit b WHERE b.tafel = :tafel AND b.genomen_op <> '' AND b.veiligheidsplan_vastgesteld <> ''
UNION ALL
SELECT 'besluit', row_number() OVER (ORDER BY p.geboortedatum, p.persoon), p.naam,
  besluit_tekst(k.uitkomst, k.urgentie, k.aangehouden_tot, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering)
  || char(10) || 'Genomen op ' || nl_datum(dag_van(ifnull(v.genomen_op, b.genomen_op))) || ' door '
  || CASE ifnull(v.functionaris, b.functionaris) WHEN '' THEN coalesce(e.naam, g.naam, '') || ' (Raad voor de Kinderbescherming)'
    ELSE ifnull(v.functionaris, b.functionaris) || ' (Raad voor de Kinderbescherming), vastgelegd door ' || coalesce(e.naam, g.naam, '') END
  || ifnull((SELECT group_concat(char(10) || 'Verbeterd op ' || nl_datum(dag_van(c.op)) || ' door ' || d.naam || ', omdat: ' || c.reden || char(10) || 'Eerst stond er: ' || c.oud, '')
    FROM (SELECT * FROM correctie WHERE tafel = b.tafel AND soort = 'besluit' AND onderwerp = 'besluit-' || k.persoon ORDER BY id) c JOIN gebruiker d ON d.id = c.door), '')
FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst <> '' JOIN gezin p ON p.tafel = k.tafel AND p.persoon = k.persoon
  LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon
    AND v.id = (SELECT max(l.id) FROM besluit_verloop l WHERE l.tafel = k.tafel AND l.persoon = k.persoon)
  LEFT JOIN gebruiker g ON g.id = ifnull(v.vastgelegd_door, b.vastgelegd_door)
  LEFT JOIN gebruiker_eerder e ON e.gebruiker = g.id AND e.van < ifnull(v.genomen_op, b.genomen_op) AND ifnull(v.genomen_op, b.genomen_op) <= e.tot
WHERE b.tafel = :tafel AND b.genomen_op <> ''
UNION ALL
SELECT 'doel', row_number() OVER (ORDER BY d.id), d.omschrijving,
  ifnull('Voor ' || (SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = d.tafel AND n.persoon = d.persoon), 'Voor alle kinderen')
  || CASE d.reden_geen_afspraak WHEN '' THEN '' ELSE char(10) || 'Geen afspraak, omdat: ' || d.reden_geen_afspraak END
FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0
UNION ALL
SELECT 'afspraak', row_number() OVER (ORDER BY a.id), a.wat,
  'Wie: ' || a.wie
  || CASE a.wanneer WHEN '' THEN '' ELSE char(10) || 'Wanneer: ' || nl_datum(a.wanneer) END
  || CASE a.waar WHEN '' THEN '' ELSE char(10) || 'Waar: ' || a.waar END
  || CASE a.hoe WHEN '' THEN '' ELSE char(10) || 'Hoe: ' || a.hoe END
  || CASE a.rol_gemeente WHEN 1 THEN char(10) || 'Rol van de gemeente tijdens de maatregel' ELSE '' END
  || CASE WHEN d.id IS NULL THEN '' ELSE char(10) || 'Bij het doel: ' || d.omschrijving END
FROM afspraak a LEFT JOIN doel d ON d.id = a.doel WHERE a.tafel = :tafel AND a.vervallen = 0
UNION ALL
SELECT 'afspraak', 1, 'Er zijn geen afspraken nodig', t.reden_geen_afspraken FROM tafel t
WHERE t.id = :tafel AND t.reden_geen_afspraken <> '' AND NOT EXISTS (SELECT 1 FROM afspraak a WHERE a.tafel = :tafel AND a.vervallen = 0)
ORDER BY deel, nummer;

-- name: notulen_regels_weg
DELETE FROM notulen_regel WHERE notulen = :thing;

-- name: notulen_regel_toevoegen
INSERT INTO notulen_regel (notulen, deel, nummer, kop, tekst) VALUES (:notulen, :deel, :nummer, :kop, :tekst);

-- A besluit that was taken after this version went to the voorzitter.
-- name: notulen_besluit_later
SELECT nl_stempel(b.genomen_op) AS besluit_op FROM besluit b WHERE b.tafel = :tafel AND b.genomen_op <> ''
  AND NOT EXISTS (SELECT 1 FROM notulen_regel r WHERE r.notulen = :thing AND r.deel = 'besluit');

-- Reactions that are part of the notulen: as an annex, or not taken over (W53).
-- name: notulen_bijlagen
SELECT n.naam AS wie, r.tekst AS reactie, nl_datum(r.ontvangen_op) AS ontvangen, v.versie AS bij_versie,
  CASE r.afhandeling WHEN 'niet_overgenomen' THEN r.reden ELSE '' END AS reden
FROM reactie r JOIN notulen v ON v.id = r.notulen JOIN deelnemer_naam n ON n.id = r.deelnemer
WHERE v.tafel = :tafel AND r.afhandeling IN ('bijlage', 'niet_overgenomen')
  AND v.versie <= (SELECT s.versie FROM notulen s WHERE s.id = :thing) ORDER BY r.id;

-- What was added after the notulen were vastgesteld: by hand, and what was put right.
-- name: notulen_aanvullingen
SELECT s.reden AS aanvulling, nl_stempel(s.op) AS op, s.door, s.namens
FROM stap_wie s
WHERE s.tafel = :tafel AND s.handeling = 'aanvullen' AND EXISTS (
  SELECT 1 FROM notulen v WHERE v.id = :thing AND v.status = 'vastgesteld')
UNION ALL
SELECT c.kop || char(10) || 'Er stond: ' || c.oud || char(10) || 'Er moet staan: ' || c.nieuw || char(10) || 'Reden: ' || c.reden,
  nl_stempel(c.op), g.naam, ifnull(n.naam, '')
FROM correctie c JOIN notulen v ON v.id = c.notulen AND v.status = 'vastgesteld' JOIN gebruiker g ON g.id = c.door LEFT JOIN gebruiker n ON n.id = c.namens
WHERE c.tafel = :tafel AND c.notulen = :thing AND (c.soort = 'besluit' OR c.soort = 'afspraak' OR c.soort = 'doel');

-- ---- the form ------------------------------------------------------------------

-- name: notulen_sleutels
SELECT punt FROM (SELECT 1 AS punt UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8)
WHERE agendapunt(:moment, punt) <> '';

-- name: notulen_lezen
SELECT punt, tekst FROM notulen_tekst WHERE notulen = :notulen;

-- The afspraken that are there, and as many new ones as can be sent at a time.
-- name: afspraak_rijen
WITH RECURSIVE nieuw (nr) AS (SELECT 1 UNION ALL SELECT nr + 1 FROM nieuw WHERE nr < 20)
SELECT sleutel, kop, is_bestaand, is_nieuw, is_met_doelen, is_met_maatregel FROM (
  SELECT CAST(a.id AS TEXT) AS sleutel, 'Afspraak ' || row_number() OVER (ORDER BY a.id) AS kop, 1 AS is_bestaand, 0 AS is_nieuw, a.id AS volgorde
  FROM afspraak a WHERE a.tafel = :tafel AND a.vervallen = 0
  UNION ALL SELECT 'n' || nr, 'Nieuwe afspraak ' || nr, 0, 1, 1e12 * nr FROM nieuw),
  (SELECT EXISTS (SELECT 1 FROM doel WHERE tafel = :tafel AND vervallen = 0) AS is_met_doelen,
    EXISTS (SELECT 1 FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde AND maatregel NOT IN ('', 'geen')) AS is_met_maatregel)
ORDER BY volgorde;

-- Who is at the tafel, to tick who has spoken (W18).
-- name: notulen_sprekers
SELECT d.id, d.gehoord, n.naam || ', ' || label('rol', d.rol) AS label_gehoord FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.status NOT LIKE 'afwezig%' ORDER BY w.volgorde, d.id;

-- name: notulen_gehoord_opslaan
UPDATE deelnemer SET gehoord = :gehoord WHERE id = :key AND tafel = :tafel AND uitgenodigd = 1 AND gehoord <> :gehoord AND status NOT LIKE 'afwezig%';

-- name: tafel_gewijzigd
UPDATE tafel SET rev = rev + 1 WHERE id = :tafel;

-- name: afspraken_lezen
SELECT id, wat, wie, deelnemer, waar, wanneer, hoe, doel, CASE rol_gemeente WHEN 1 THEN 'ja' ELSE '' END AS rol_gemeente
FROM afspraak WHERE tafel = :tafel AND vervallen = 0;

-- name: afspraak_deelnemers
SELECT d.id, n.naam || ', ' || label('rol', d.rol) FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 ORDER BY d.persoon IS NULL, d.id;

-- Who can owe what the gemeente does during a measure (W35).
-- name: afspraak_gemeente
SELECT d.id, n.naam FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol = 'lokale_toegang';

-- name: afspraak_doelen
SELECT d.id, d.omschrijving || ifnull(' (' || (SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = d.tafel AND n.persoon = d.persoon) || ')', '')
FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0 ORDER BY d.id;

-- Each doel with how many afspraken it has (W34).
-- name: notulen_doelen
SELECT d.id AS doel_id, d.omschrijving, ifnull((SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = d.tafel AND n.persoon = d.persoon), 'alle kinderen') AS voor_wie,
  (SELECT group_concat(a.wat, '; ') FROM afspraak a WHERE a.tafel = :tafel AND a.doel = d.id AND a.vervallen = 0) AS afspraken
FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0 ORDER BY d.id;

-- name: doelen_lezen
SELECT id, reden_geen_afspraak FROM doel WHERE tafel = :tafel AND vervallen = 0;

-- The kinderen, for what they said: in what way each takes part, and whether that
-- must be written down.
-- name: stem_kinderen
SELECT g.persoon, g.naam, lower(label('kind_deelname', k.deelname)) AS deelname, 'Wat ' || g.naam || ' zegt, in eigen woorden' AS label_stem
FROM gezin g LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon
WHERE g.tafel = :tafel AND g.soort = 'kind' AND g.ongeboren <> 'ja' ORDER BY g.geboortedatum, g.persoon;

-- name: stem_lezen
SELECT persoon, stem, stem_door, stem_op FROM kind_stem WHERE tafel = :tafel;

-- name: stem_opslaan
INSERT INTO kind_stem (tafel, persoon, stem, stem_door, stem_op, vastgelegd_door, vastgelegd_op)
SELECT :tafel, :key, :stem, :stem_door, :stem_op, :actor, :nu WHERE :stem || :stem_door || :stem_op <> ''
  OR EXISTS (SELECT 1 FROM kind_stem WHERE tafel = :tafel AND persoon = :key)
ON CONFLICT (tafel, persoon) DO UPDATE SET stem = excluded.stem, stem_door = excluded.stem_door, stem_op = excluded.stem_op,
  vastgelegd_door = excluded.vastgelegd_door, vastgelegd_op = excluded.vastgelegd_op
WHERE stem <> excluded.stem OR stem_door <> excluded.stem_door OR stem_op <> excluded.stem_op;
-- name: notulen_geen_afspraken
SELECT reden_geen_afspraken FROM tafel WHERE id = :tafel;

-- name: geen_afspraken_opslaan
UPDATE tafel SET reden_geen_afspraken = :reden_geen_afspraken WHERE id = :tafel;

-- name: notulen_beginnen
INSERT INTO notulen (tafel, versie, status, schrijver, gewijzigd_op) VALUES (:tafel, 1, 'in_bewerking', :actor, :nu);

-- name: notulen_opslaan
UPDATE notulen SET rev = rev + 1, schrijver = :actor, gewijzigd_op = :nu WHERE id = :notulen AND status = 'in_bewerking';

-- name: notulen_schrijver_toevoegen
INSERT INTO notulen_schrijver (notulen, gebruiker, op) VALUES (:notulen, :actor, :nu) ON CONFLICT DO NOTHING;

-- name: notulen_tekst_opslaan
INSERT INTO notulen_tekst (notulen, punt, tekst) VALUES (:notulen, :key, :tekst)
ON CONFLICT (notulen, punt) DO UPDATE SET tekst = excluded.tekst;

-- name: afspraak_toevoegen
INSERT INTO afspraak (tafel, doel, rol_gemeente, hoe, wat, waar, wanneer, wie, deelnemer, toegevoegd_door, toegevoegd_op)
VALUES (:tafel, :doel, :rol_gemeente = 'ja', :hoe, :wat, :waar, :wanneer,
  CASE :wie WHEN '' THEN (SELECT naam FROM deelnemer_naam WHERE id = :deelnemer) ELSE :wie END, :deelnemer, :actor, :nu);

-- name: afspraak_opslaan
UPDATE afspraak SET doel = :doel, rol_gemeente = :rol_gemeente = 'ja', hoe = :hoe, wat = :wat, waar = :waar, wanneer = :wanneer,
  wie = CASE :wie WHEN '' THEN ifnull((SELECT naam FROM deelnemer_naam WHERE id = :deelnemer), wie) ELSE :wie END, deelnemer = :deelnemer, vervallen = :vervalt = 'ja', rev = rev + 1
WHERE id = :key AND tafel = :tafel AND vervallen = 0 AND (:vervalt = 'ja' OR wat <> :wat OR wie <> :wie OR waar <> :waar OR hoe <> :hoe
  OR wanneer <> :wanneer OR doel IS NOT :doel OR deelnemer IS NOT :deelnemer OR rol_gemeente <> (:rol_gemeente = 'ja'));

-- name: doel_reden_opslaan
UPDATE doel SET reden_geen_afspraak = :reden_geen_afspraak WHERE id = :key AND tafel = :tafel AND vervallen = 0;
