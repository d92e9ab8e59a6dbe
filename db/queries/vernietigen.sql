-- How long a dossier is kept (domain/bewaren.c) and its page.

-- ---- the term -----------------------------------------------------------------------------

-- No row while something is open: a tafel that did not end, or one elsewhere that is to be
-- linked to it. Nor of a dossier that was destroyed. One without a tafel was linked to
-- another: what is left in it goes as what was withdrawn.
-- name: bewaren_soort
SELECT z.subregio, CASE
  WHEN EXISTS (SELECT 1 FROM tafel t JOIN corv_antwoord a ON a.tafel = t.id WHERE t.zaak = z.id AND a.uitkomst = 'maatregel_opgelegd')
    OR EXISTS (SELECT 1 FROM tafel t JOIN aanmelding a ON a.tafel = t.id WHERE t.zaak = z.id AND t.gehouden_op <> '' AND a.maatregel NOT IN ('', 'geen'))
    OR EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.moment = 3 AND t.gehouden_op <> '') THEN 'maatregel'
  WHEN EXISTS (SELECT 1 FROM tafel t JOIN besluit_kind k ON k.tafel = t.id WHERE t.zaak = z.id AND t.gehouden_op <> '' AND k.uitkomst = 'raadsonderzoek')
    OR EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.moment = 2 AND t.gehouden_op <> '') THEN 'onderzoek'
  WHEN EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.gehouden_op <> '') THEN 'geen_onderzoek'
  WHEN EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.status <> 'ingetrokken') THEN 'niet_gehouden'
  ELSE 'ingetrokken' END
FROM zaak z WHERE z.id = :zaak
  AND NOT EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = :zaak AND t.status NOT IN ('afgesloten', 'ingetrokken'))
  AND NOT EXISTS (SELECT 1 FROM tafel t WHERE t.voorstel = :zaak AND t.voorstel IS NOT NULL AND t.status NOT IN ('afgesloten', 'ingetrokken'))
  AND NOT EXISTS (SELECT 1 FROM tafel t CROSS JOIN betrokkene_verzoek v ON v.tafel = t.id WHERE t.zaak = :zaak AND v.overgedragen_op = '')
  AND (EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = :zaak) OR EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = :zaak));

-- The last day on which anything of it changed.
-- name: bewaren_laatst
SELECT substr(max(op), 1, 10) AS laatst, date(substr(max(op), 1, 10), '+' || :jaren || ' years') AS tot FROM (
    SELECT max(ifnull(max(aangemaakt_op), ''), ifnull(max(ingediend_op), ''), ifnull(max(geaccepteerd_op), ''), ifnull(max(gepland_op), ''), ifnull(max(gehouden_op), ''), ifnull(max(afgesloten_op), '')) AS op FROM tafel WHERE zaak = :zaak
    UNION ALL SELECT max(op) AS op FROM stap WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ingediend_op) AS op FROM aanmelding WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM oordeel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM kind_deelname WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(toegevoegd_op), ''), ifnull(max(ingetrokken_op), ''), ifnull(max(vrijgegeven_op), '')) AS op FROM stuk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(vastgelegd_op), ''), ifnull(max(genomen_op), '')) AS op FROM besluit WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(genomen_op) AS op FROM besluit_verloop WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(toegevoegd_op) AS op FROM doel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(toegevoegd_op), ''), ifnull(max(gereed_op), '')) AS op FROM afspraak WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(gewijzigd_op), ''), ifnull(max(gecontroleerd_op), ''), ifnull(max(verzonden_op), ''), ifnull(max(vastgesteld_op), '')) AS op FROM notulen WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(vastgelegd_op), ''), ifnull(max(verzonden_op), '')) AS op FROM corv WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM corv_antwoord WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(gemaakt_op) AS op FROM corv_bericht WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ontvangen_op) AS op FROM corv_ontvangen WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM contactmoment WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM overdracht WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM toestemming WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM onderzoek_start WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM verklaring WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM kind_stem WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(beeindigd_op), ''), ifnull(max(gepland_op), '')) AS op FROM planning_eerder WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(op), ''), ifnull(max(gezien_op), '')) AS op FROM behandelaar_verloop WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM correctie WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(stand_op), ''), ifnull(max(gemaakt_op), '')) AS op FROM post WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM notulen_aanbieding WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM verzending WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM reactie WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(vastgelegd_op) AS op FROM instemming WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM verzending_vastgesteld WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM notulen_schrijver WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(uitgenodigd_op) AS op FROM deelnemer WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak)
    UNION ALL SELECT max(op) AS op FROM notulen_opmerking WHERE aanbieding IN (SELECT a.id FROM tafel t CROSS JOIN notulen_aanbieding a ON a.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(verzonden_op), ''), ifnull(max(antwoord_op), '')) AS op FROM uitnodiging WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(verteld_op) AS op FROM afbericht WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(ifnull(max(op), ''), ifnull(max(verteld_op), '')) AS op FROM uitnodiging_ingetrokken WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak)
    UNION ALL SELECT max(gewijzigd_op) AS op FROM persoon WHERE zaak = :zaak
    UNION ALL SELECT max(op) AS op FROM persoon_verloop WHERE zaak = :zaak
    UNION ALL SELECT max(op) AS op FROM toewijzing_verloop WHERE zaak = :zaak
    UNION ALL SELECT max(op) AS op FROM toewijzing WHERE zaak = :zaak
    UNION ALL SELECT max(op) AS op FROM zaak_verhuizing WHERE zaak = :zaak
    UNION ALL SELECT max(aangemaakt_op) AS op FROM zaak WHERE id = :zaak
    UNION ALL SELECT max(op) AS op FROM adres_gewoon WHERE persoon IN (SELECT id FROM persoon WHERE zaak = :zaak)
);

-- name: bewaren_staat
SELECT subregio, soort, laatst, tot FROM bewaren WHERE zaak = :zaak;

-- name: bewaren_zetten
INSERT INTO bewaren (zaak, subregio, soort, laatst, tot) VALUES (:zaak, :subregio, :soort, :laatst, :tot)
ON CONFLICT (zaak) DO UPDATE SET subregio = excluded.subregio, soort = excluded.soort, laatst = excluded.laatst, tot = excluded.tot;

-- name: bewaren_weg
DELETE FROM bewaren WHERE zaak = :zaak;

-- A term was changed.
-- name: bewaren_termijn
UPDATE bewaren SET tot = date(laatst, '+' || :jaren || ' years') WHERE soort = :soort;

-- ---- the list --------------------------------------------------------------------------------

-- Of the own subregio, for the toezichthouder of all: what is due in the year, of this one
-- up to its end, and may go. What is kept longer, is proposed already or has work waiting is not there.
-- After the zaak :na, if one is given.
-- name: bewaren_lijst
SELECT b.zaak, z.nummer AS van_zaak, g.naam AS gemeente, label('bewaren_soort', b.soort) AS uitkomst, nl_datum(b.laatst) AS laatst, nl_datum(b.tot) AS tot, b.tot < :vandaag AS is_voorbij
FROM subregio s CROSS JOIN bewaren b ON b.subregio = s.id AND b.tot >= CASE WHEN :jaar > CAST(substr(:vandaag, 1, 4) AS INTEGER) THEN :jaar || '-01-01' ELSE '' END
  AND b.tot <= ifnull(nullif(:jaar, 0), substr(:vandaag, 1, 4)) || '-12-31' CROSS JOIN zaak z ON z.id = b.zaak CROSS JOIN gemeente g ON g.id = z.gemeente
WHERE EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = s.id))
  AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.zaak = b.zaak AND v.stand <> 'gestopt')
  AND NOT EXISTS (SELECT 1 FROM langer_bewaren l WHERE l.zaak = b.zaak AND l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= :vandaag))
  AND NOT EXISTS (SELECT 1 FROM tafel t CROSS JOIN taak k ON k.tafel = t.id WHERE t.zaak = b.zaak AND k.code <> 'vernietigen' AND k.tot >= :vandaag)
  AND (:na IS NULL OR (b.tot, b.zaak) > (SELECT e.tot, e.zaak FROM bewaren e WHERE e.zaak = :na))
ORDER BY b.tot, b.zaak LIMIT 26;

-- The zaken that the actor may propose now.
-- name: bewaren_voorstelbaar
SELECT b.zaak
FROM actor_rol r CROSS JOIN bewaren b ON b.subregio = r.subregio AND b.tot < :vandaag
WHERE r.gebruiker = :actor AND r.rol = 'procesondersteuner'
  AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.zaak = b.zaak AND v.stand <> 'gestopt')
  AND NOT EXISTS (SELECT 1 FROM langer_bewaren l WHERE l.zaak = b.zaak AND l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= :vandaag))
  AND NOT EXISTS (SELECT 1 FROM tafel t CROSS JOIN taak k ON k.tafel = t.id WHERE t.zaak = b.zaak AND k.code <> 'vernietigen' AND k.tot >= :vandaag);

-- name: vernietiging_voorstellen
INSERT INTO vernietiging (zaak, nummer, gemeente, subregio, soort, laatst, tot, jaren, voorgesteld_door, voorgesteld_naam, voorgesteld_rol, voorgesteld_op)
SELECT b.zaak, z.nummer, g.naam, b.subregio, b.soort, b.laatst, b.tot, CAST(i.waarde AS INTEGER), u.id, u.naam, 'procesondersteuner', :nu
FROM bewaren b JOIN zaak z ON z.id = b.zaak JOIN gemeente g ON g.id = z.gemeente JOIN gebruiker u ON u.id = :actor JOIN instelling i ON i.naam = 'bewaartermijn_' || b.soort
WHERE b.zaak = :key AND :voorstel = 'ja' AND b.tot < :vandaag
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = 'procesondersteuner' AND r.subregio = b.subregio);

-- What waits for a second one, of the subregio's of the actor as voorzitter; nobody the own.
-- name: vernietiging_wacht
SELECT v.id, v.nummer AS van_zaak, v.zaak AS zaak_id, v.gemeente, label('bewaren_soort', v.soort) AS uitkomst, nl_datum(v.laatst) AS laatst, nl_datum(v.tot) AS tot, v.jaren,
  v.voorgesteld_naam AS wie, nl_stempel(v.voorgesteld_op) AS op, v.nummer || ' mag worden vernietigd' AS label_akkoord
FROM actor_rol r CROSS JOIN vernietiging v ON v.stand = 'voorgesteld' AND v.subregio = r.subregio
WHERE r.gebruiker = :actor AND r.rol = 'voorzitter' AND v.voorgesteld_door <> :actor
GROUP BY v.id ORDER BY v.id LIMIT 50;

-- name: vernietiging_goedkeuren
UPDATE vernietiging SET stand = 'goedgekeurd', goedgekeurd_door = :actor, goedgekeurd_naam = (SELECT naam FROM gebruiker WHERE id = :actor), goedgekeurd_rol = :rol, goedgekeurd_op = :nu,
  vanaf = date('now', 'localtime', '+' || max(7, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'vernietigen_wachten')) || ' days')
WHERE id = :key AND :akkoord = 'ja' AND stand = 'voorgesteld' AND voorgesteld_door <> :actor
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = 'voorzitter' AND r.subregio = vernietiging.subregio);

-- name: vernietiging_zaak_van
SELECT zaak FROM vernietiging WHERE id = :key;

-- What goes on and can be stopped.
-- name: vernietiging_loopt
SELECT v.id, v.nummer AS van_zaak, v.gemeente, v.voorgesteld_naam AS wie, nl_stempel(v.voorgesteld_op) AS op, v.goedgekeurd_naam AS tweede, nl_datum(v.vanaf) AS vanaf,
  EXISTS (SELECT 1 FROM vernietiging_belet b WHERE b.id = v.id) AS is_belet, 'Waarom stopt u de vernietiging van ' || v.nummer || '?' AS label_waarom
FROM subregio s CROSS JOIN vernietiging v ON v.stand IN ('voorgesteld', 'goedgekeurd') AND v.subregio = s.id
WHERE EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = s.id))
ORDER BY v.id LIMIT 50;

-- name: vernietiging_stoppen
UPDATE vernietiging SET stand = 'gestopt', gestopt_door = :actor, gestopt_op = :nu, reden = :waarom
WHERE id = :key AND :waarom <> '' AND stand IN ('voorgesteld', 'goedgekeurd')
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = vernietiging.subregio));

-- What is kept longer, of the own subregio; the ids are of the rows.
-- name: langer_bewaren_lijst
SELECT l.id, z.nummer AS van_zaak, z.id AS zaak_id, g.naam AS gemeente, l.reden, CASE l.tot WHEN '' THEN 'tot iemand het beëindigt' ELSE 'tot en met ' || nl_datum(l.tot) END AS hoe_lang, u.naam AS wie
FROM langer_bewaren l CROSS JOIN zaak z ON z.id = l.zaak CROSS JOIN gemeente g ON g.id = z.gemeente CROSS JOIN gebruiker u ON u.id = l.door
WHERE l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= :vandaag)
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = z.subregio)
ORDER BY l.id LIMIT 100;

-- The certificates, the last first, before :eerder_dan.
-- name: verklaring_lijst
SELECT v.id, v.nummer AS van_zaak, v.gemeente, nl_stempel(v.vernietigd_op) AS op
FROM subregio s CROSS JOIN vernietiging v ON v.stand = 'vernietigd' AND v.subregio = s.id
WHERE v.id < ifnull(nullif(CAST(:eerder_dan AS INTEGER), 0), 9223372036854775807)
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = s.id))
ORDER BY v.id DESC LIMIT 26;

-- name: verklaring
SELECT v.id, v.nummer AS van_zaak, v.gemeente, label('bewaren_soort', v.soort) AS uitkomst, nl_datum(v.laatst) AS laatst, v.jaren, nl_datum(v.tot) AS tot,
  v.voorgesteld_naam AS wie, nl_stempel(v.voorgesteld_op) AS op, v.goedgekeurd_naam AS tweede, nl_stempel(v.goedgekeurd_op) AS tweede_op, nl_datum(v.vanaf) AS vanaf,
  nl_stempel(v.vernietigd_op) AS gedaan_op, v.aantallen, v.archief, nl_datum(v.backups_tot) AS backups_tot
FROM vernietiging v WHERE v.id = :verklaring AND v.stand = 'vernietigd'
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = v.subregio));

-- ---- one dossier ---------------------------------------------------------------------------------

-- name: bewaren_zaak
SELECT label('bewaren_soort', b.soort) AS uitkomst, nl_datum(b.laatst) AS laatst, nl_datum(b.tot) AS tot,
  EXISTS (SELECT 1 FROM vernietiging v WHERE v.zaak = b.zaak AND v.stand IN ('voorgesteld', 'goedgekeurd')) AS is_voorgesteld
FROM bewaren b WHERE b.zaak = :zaak;

-- name: langer_bewaren_zaak
SELECT l.id AS langer, l.reden AS keer_reden, CASE l.tot WHEN '' THEN 'tot iemand het beëindigt' ELSE 'tot en met ' || nl_datum(l.tot) END AS hoe_lang, u.naam AS wie, nl_stempel(l.op) AS op,
  CASE WHEN l.opgeheven_op <> '' THEN 'Beëindigd op ' || nl_stempel(l.opgeheven_op) || ' door ' || ifnull(o.naam, '') ELSE '' END AS einde,
  CASE WHEN l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= :vandaag) AND :zaak_mag_bewaren THEN ' van ' || nl_stempel(l.op) END AS knop_beeindigen
FROM langer_bewaren l JOIN gebruiker u ON u.id = l.door LEFT JOIN gebruiker o ON o.id = l.opgeheven_door
WHERE l.zaak = :zaak ORDER BY l.id DESC;

-- name: langer_bewaren_erbij
INSERT INTO langer_bewaren (zaak, reden, tot, door, rol, namens, op) VALUES (:zaak, :reden, :tot, :actor, :rol, :namens, :nu);

-- name: langer_bewaren_einde
UPDATE langer_bewaren SET opgeheven_op = :nu, opgeheven_door = :actor WHERE id = :langer AND zaak = :zaak AND opgeheven_op = '';
