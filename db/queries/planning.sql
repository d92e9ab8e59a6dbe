-- Planning of a tafel: half day, time, place, who is invited (W3, W4, W14, W15).

-- The half day that was chosen, where it still has a place; which there are, the page
-- shows by week (ruimte.sql).
-- name: planning_dagdelen
SELECT d.id, nl_datum_lang(d.datum) || ', ' || d.deel FROM dagdeel d
WHERE d.id = :dagdeel AND d.datum >= :vandaag AND d.vervallen = 0
  AND d.plaatsen > (SELECT count(*) FROM tafel o WHERE o.dagdeel = d.id AND o.id <> :tafel);

-- Near the family: the own gemeente, then the own subregio (W3).
-- name: planning_locaties
SELECT l.id, l.naam || ', ' || l.adres || CASE WHEN g.subregio <> :subregio_id THEN ' (andere subregio)' ELSE '' END
FROM locatie l JOIN gemeente g ON g.id = l.gemeente
WHERE l.actief = 1 OR l.id = (SELECT locatie FROM tafel WHERE id = :tafel)
ORDER BY l.gemeente <> :gemeente_id, g.subregio <> :subregio_id, l.naam;

-- name: planning_lezen
SELECT t.dagdeel, t.begintijd,
  CASE WHEN t.duur > 0 THEN t.duur ELSE (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'duur_tafel') END AS duur,
  ifnull(t.locatie, (SELECT l.id FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE l.actief = 1
    ORDER BY l.gemeente <> :gemeente_id, g.subregio <> :subregio_id, l.naam LIMIT 1)) AS locatie, t.reden_locatie
FROM tafel t WHERE t.id = :tafel;

-- name: planning_deel
SELECT deel FROM dagdeel WHERE id = :dagdeel;

-- Is the location in another subregio (W3, H14)?
-- name: planning_elders
SELECT g.subregio <> :subregio FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE l.id = :locatie;

-- Who is proposed.
-- name: planning_deelnemers
SELECT d.id, trim(w.voor || ', ' || label('rol', w.rol), ', ') || CASE WHEN d.verplicht = 1 THEN ' (hoort bij deze tafel)' ELSE '' END AS label_deelnemers
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN persoon p ON p.id = d.persoon
WHERE d.tafel = :tafel AND ifnull(p.verwijderd, 0) = 0 AND ifnull(p.overleden, '') = ''
ORDER BY w.volgorde, d.id;

-- name: planning_uitgenodigd
SELECT id, CASE uitgenodigd WHEN 1 THEN 'ja' ELSE '' END AS deelnemers FROM deelnemer WHERE tafel = :tafel;

-- Deelnemers of a planned tafel who are still to be invited: who came into the
-- dossier later. A kind first when it is decided how it takes part (W12).
-- name: planning_nieuw
SELECT d.id, n.naam, label('rol', d.rol) AS rol
FROM deelnemer d JOIN tafel t ON t.id = d.tafel AND t.status = 'gepland' JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op = '' AND d.binnengelopen = ''
  AND (d.rol <> 'kind' OR EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = d.tafel AND k.persoon = d.persoon))
ORDER BY d.id;

-- Who can be asked besides: a GI, a lokale toegang, Veilig Thuis, or by name
-- the raadsonderzoeker who would do the inquiry (W15).
-- name: planning_extra
SELECT code, naam FROM (
  SELECT o.soort || '-' || o.id AS code, o.naam AS naam, CASE o.soort WHEN 'gi' THEN 2 WHEN 'veilig_thuis' THEN 3 ELSE 4 END AS nr
  FROM organisatie o WHERE (o.soort = 'gi' OR o.soort = 'lokale_toegang' OR o.soort = 'veilig_thuis') AND (o.einde = '' OR o.einde > vandaag())
    AND NOT EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = :tafel AND d.organisatie = o.id AND d.rol = o.soort)
  UNION ALL
  SELECT 'raadsonderzoeker-' || g.id, g.naam || ', raadsonderzoeker', 1 FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker
  WHERE r.rol = 'raadsonderzoeker' AND g.actief = 1
    AND NOT EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = :tafel AND d.rol = 'raadsonderzoeker' AND d.gebruiker = g.id)
) ORDER BY nr, naam;

-- name: planning_toevoegen
INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, naam)
SELECT :tafel, o.id, NULL, o.soort, '' FROM organisatie o WHERE (o.soort = 'gi' OR o.soort = 'lokale_toegang' OR o.soort = 'veilig_thuis') AND o.soort || '-' || o.id = :extra
UNION ALL SELECT :tafel, r.organisatie, g.id, 'raadsonderzoeker', g.naam FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker
WHERE r.rol = 'raadsonderzoeker' AND 'raadsonderzoeker-' || g.id = :extra
ON CONFLICT DO NOTHING;

-- A professional of no organisation of the list: school, huisarts, advocaat.
-- name: planning_professional
INSERT INTO deelnemer (tafel, rol, naam, functie, organisatie_naam) VALUES (:tafel, 'professional', :naam, :functie, :organisatie_naam)
ON CONFLICT DO NOTHING;

-- Who must not meet another deelnemer of this tafel (H22).
-- name: planning_apart
SELECT d.id, n.naam || ' en ' || group_concat(a.naam, ', ') AS wie
FROM deelnemer d JOIN persoon_naam n ON n.id = d.persoon JOIN uit_elkaar u ON u.persoon = d.persoon
  JOIN deelnemer e ON e.tafel = d.tafel AND e.persoon = u.ander JOIN persoon_naam a ON a.id = e.persoon
WHERE d.tafel = :tafel GROUP BY d.id;

-- name: planning_apart_lezen
SELECT id, eigen_tijd, eigen_plek FROM deelnemer WHERE tafel = :tafel;

-- name: planning_apart_opslaan
UPDATE deelnemer SET eigen_tijd = :eigen_tijd, eigen_plek = :eigen_plek WHERE id = :key AND tafel = :tafel;

-- name: planning_kiezen
UPDATE deelnemer SET uitgenodigd = (:deelnemers = 'ja') WHERE id = :key AND tafel = :tafel;

-- Who is added to a tafel that is planned is invited at once.
-- name: planning_later_uitgenodigd
UPDATE deelnemer SET uitgenodigd_op = :nu WHERE tafel = :tafel AND uitgenodigd = 1 AND uitgenodigd_op = '' AND binnengelopen = ''
  AND (rol <> 'kind' OR EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = deelnemer.tafel AND k.persoon = deelnemer.persoon))
  AND (SELECT status FROM tafel WHERE id = :tafel) = 'gepland';

-- name: planning_rev
UPDATE tafel SET rev = rev + 1 WHERE id = :tafel AND rev = :rev;

-- The step itself counts the change in `rev`.
-- name: planning_opslaan
UPDATE tafel SET dagdeel = :dagdeel, begintijd = :begintijd, duur = :duur, locatie = :locatie,
  reden_locatie = CASE WHEN (SELECT g.subregio FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE l.id = :locatie) <> :subregio_id THEN :reden_locatie ELSE '' END,
  datum = (SELECT datum FROM dagdeel WHERE id = :dagdeel)
WHERE id = :tafel AND rev = :rev;

-- ---- what the page shows -----------------------------------------------------

-- name: planning_stand
WITH i AS (SELECT (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel') AS tafel,
  (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_uitnodiging') AS uitnodiging)
SELECT nl_datum(dag_van(t.geaccepteerd_op)) AS geaccepteerd,
  CASE WHEN t.geaccepteerd_op <> '' THEN nl_datum(werkdagen_plus(t.geaccepteerd_op, i.tafel)) ELSE '' END AS uiterlijk,
  t.status = 'in_te_plannen' AND werkdagen_plus(t.geaccepteerd_op, i.tafel) < vandaag() AS is_te_laat,
  t.status = 'in_te_plannen' AS is_open, i.uitnodiging AS werkdagen, nl_datum(werkdagen_plus(vandaag(), i.uitnodiging)) AS vanaf,
  nl_datum_lang(t.datum) AS dag, replace(t.begintijd, ':', '.') AS begintijd, CASE WHEN t.begintijd <> '' THEN strftime('%H.%M', t.begintijd, '+' || t.duur || ' minutes') ELSE '' END AS eindtijd,
  ifnull(l.naam, '') AS plek, ifnull(l.adres, '') AS adres, t.reden_locatie,
  CASE WHEN d.subregio <> z.subregio THEN s.naam ELSE '' END AS dagdeel_van,
  t.gepland_op <> '' AND t.datum < werkdagen_plus(t.gepland_op, i.uitnodiging) AS is_kort,
  t.status = 'gepland' AND t.datum > vandaag() AS is_later, t.status = 'gepland' AND ifnull(d.vervallen, 0) AS is_zonder_raad,
  t.datum <> '' AND t.geaccepteerd_op <> '' AND t.datum > werkdagen_plus(t.geaccepteerd_op, i.tafel) AS is_na_termijn
FROM i, tafel t JOIN zaak z ON z.id = t.zaak LEFT JOIN locatie l ON l.id = t.locatie LEFT JOIN dagdeel d ON d.id = t.dagdeel LEFT JOIN subregio s ON s.id = d.subregio
WHERE t.id = :tafel;

-- Other tafels of the same voorzitter on that day that leave too little time to get
-- there, or none at all since somebody else leads them (H5). Minutes between.
-- name: planning_krap
SELECT van, tot, plek, is_tegelijk FROM (
  SELECT replace(o.begintijd, ':', '.') AS van, strftime('%H.%M', o.begintijd, '+' || o.duur || ' minutes') AS tot, l.naam AS plek,
    max((substr(o.begintijd, 1, 2) * 60 + substr(o.begintijd, 4, 2)) - (substr(t.begintijd, 1, 2) * 60 + substr(t.begintijd, 4, 2) + t.duur),
      (substr(t.begintijd, 1, 2) * 60 + substr(t.begintijd, 4, 2)) - (substr(o.begintijd, 1, 2) * 60 + substr(o.begintijd, 4, 2) + o.duur)) AS minuten,
    EXISTS (SELECT 1 FROM tafel_tegelijk w WHERE w.tafel = t.id AND w.ander = o.id) AS is_tegelijk, o.locatie <> t.locatie AS elders
  FROM tafel t JOIN tafel o ON o.datum = t.datum AND o.id <> t.id AND o.status IN ('gepland', 'gehouden') JOIN locatie l ON l.id = o.locatie
  WHERE t.id = :tafel AND t.status = 'gepland'
    AND EXISTS (SELECT 1 FROM voorzitter_op v JOIN voorzitter_op x ON x.gebruiker = v.gebruiker WHERE v.tafel = t.id AND x.tafel = o.id))
WHERE is_tegelijk OR elders AND minuten < (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'reistijd')
ORDER BY van;

-- What helps who to come, and how each kind takes part (W12, W15).
-- name: planning_personen
SELECT p.naam, label('rol', p.soort) AS rol, p.tolk, (SELECT lower(label('liefst', q.liefst)) FROM persoon q WHERE q.id = p.persoon AND q.liefst IN ('ochtend', 'middag')) AS liefst, p.ondersteuning,
  ifnull(label('kind_deelname', k.deelname), '') AS deelname, ifnull(k.reden, '') AS reden,
  p.soort = 'kind' AND k.deelname IS NULL AS is_onbeslist
FROM gezin p LEFT JOIN kind_deelname k ON k.tafel = :tafel AND k.persoon = p.persoon
WHERE p.tafel = :tafel
ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum, p.persoon;

-- name: planning_toestemming
SELECT g.naam, ifnull((SELECT CASE s.toestemming WHEN 'ja' THEN 'toestemming gegeven op ' || nl_datum(s.datum) ELSE 'geen toestemming (' || nl_datum(s.datum) || ')' END
  FROM toestemming s WHERE s.tafel = g.tafel AND s.persoon IS g.persoon AND s.organisatie IS g.organisatie ORDER BY s.id DESC LIMIT 1), 'nog niet gevraagd') AS stand
FROM toestemming_gever g WHERE g.tafel = :tafel ORDER BY g.persoon, g.organisatie;

-- name: planning_uitnodigingen
SELECT d.id AS deelnemer, n.naam, label('rol', d.rol) AS rol, CASE WHEN d.binnengelopen = 'ja' THEN 'Kwam zonder uitnodiging'
    WHEN d.uitgenodigd_op = '' THEN 'Nog niet' ELSE nl_stempel(d.uitgenodigd_op) END AS op, d.uitgenodigd_op <> '' AS is_met_brief,
  d.uitgenodigd_op <> '' AND d.persoon IS NULL AS is_vakman
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY w.volgorde, d.id;

-- What was planned before (H21).
-- name: planning_eerder
SELECT nl_datum_lang(e.datum) AS dag, replace(e.begintijd, ':', '.') AS van, l.naam AS plek, label('planning_einde', e.einde) AS einde, nl_stempel(e.beeindigd_op) AS op,
  EXISTS (SELECT 1 FROM afbericht a WHERE a.planning = e.id AND a.verteld_op = '') AS is_open
FROM planning_eerder e JOIN locatie l ON l.id = e.locatie WHERE e.tafel = :tafel ORDER BY e.id DESC;

-- Planned, moved: what happened and why.
-- name: planning_stappen
SELECT label('stap', s.handeling) AS stap, nl_stempel(s.op) AS op, s.door, s.namens, s.reden
FROM stap_wie s
WHERE s.tafel = :tafel AND (s.handeling = 'accepteren' OR s.handeling = 'plannen' OR s.handeling = 'verplaatsen') ORDER BY s.id;
