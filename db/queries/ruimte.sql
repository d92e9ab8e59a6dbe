-- Room in the half days of the Raad (W4): who is where, what is free, what speaks
-- against a place, and what waits for one (domain/ruimte.c, voorstel.c).

-- name: ruimte_dagdelen
SELECT d.id, d.datum, d.deel, d.subregio, s.naam, d.plaatsen, d.vervallen,
  CASE d.vervallen WHEN 1 THEN ifnull((SELECT v.reden FROM dagdeel_verloop v WHERE v.dagdeel = d.id AND v.wat = 'vervallen' ORDER BY v.id DESC LIMIT 1), '') ELSE '' END
FROM dagdeel d CROSS JOIN subregio s ON s.id = d.subregio
WHERE d.datum BETWEEN :van AND :tot
ORDER BY d.datum, d.deel DESC, s.naam;

-- The tafels that take a place, in the same order.
-- name: ruimte_bezet
SELECT d.id, t.id, z.subregio, t.begintijd, t.duur, l.naam
FROM dagdeel d CROSS JOIN subregio s ON s.id = d.subregio CROSS JOIN tafel t ON t.dagdeel = d.id
  CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN locatie l ON l.id = t.locatie
WHERE d.datum BETWEEN :van AND :tot
ORDER BY d.datum, d.deel DESC, s.naam, t.begintijd, t.id;

-- Those of them that a scope of the actor may see.
-- name: ruimte_zicht
SELECT r.*
FROM dagdeel d CROSS JOIN tafel t ON t.dagdeel = d.id CROSS JOIN zicht v ON v.bereik = :bereik AND v.tafel = t.id CROSS JOIN tafel_rij r ON r.tafel = t.id
WHERE d.datum BETWEEN :van AND :tot AND v.tot >= :vandaag;

-- What waits to be planned within a scope, by its term; the location is the nearest (W3).
-- name: ruimte_wacht
SELECT r.*, werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel')) AS uiterlijk, '', '',
  (SELECT l.id FROM zaak z JOIN locatie l ON l.actief = 1 JOIN gemeente g ON g.id = l.gemeente WHERE z.id = r.zaak
    ORDER BY l.gemeente <> z.gemeente, g.subregio <> z.subregio, l.naam LIMIT 1) AS locatie, w.ochtend, w.middag
FROM zicht v INDEXED BY zicht_filter CROSS JOIN tafel t ON t.id = v.tafel CROSS JOIN tafel_rij r ON r.tafel = v.tafel CROSS JOIN gezin_liefst w ON w.tafel = v.tafel
WHERE v.bereik = :bereik AND v.status = 'in_te_plannen' AND v.tot >= :vandaag
ORDER BY uiterlijk, r.tafel;

-- What speaks against a tafel of a subregio at that time and place: 1 what planning
-- refuses (H5; conditions g_ruimte_vrij and g_voorzitter_vrij of a tafel that is
-- planned), 0 what only has to be thought of.
-- name: ruimte_bezwaar
WITH leiding AS MATERIALIZED (
  SELECT r.gebruiker FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker AND g.actief = 1
  WHERE r.subregio = :subregio AND r.rol = 'voorzitter' AND NOT EXISTS (SELECT 1 FROM vervanging v WHERE v.rol = r.rol AND v.subregio = r.subregio
    AND v.voor = r.gebruiker AND v.ingetrokken = 0 AND :datum BETWEEN v.van AND v.tot)
  UNION SELECT v.door FROM vervanging v WHERE v.subregio = :subregio AND v.rol = 'voorzitter' AND v.ingetrokken = 0 AND :datum BETWEEN v.van AND v.tot),
ander AS MATERIALIZED (
  SELECT o.id, o.locatie, o.dagdeel, o.begintijd AS van, strftime('%H:%M', o.begintijd, '+' || o.duur || ' minutes') AS tot,
    o.begintijd < :eind AND :begin < strftime('%H:%M', o.begintijd, '+' || o.duur || ' minutes') AS tegelijk,
    EXISTS (SELECT 1 FROM voorzitter_op x WHERE x.tafel = o.id AND x.gebruiker IN (SELECT gebruiker FROM leiding)) AS eigen
  FROM tafel o WHERE o.datum = :datum AND o.id <> :tafel AND o.status IN ('gepland', 'gehouden'))
SELECT 1, 'Zaal bezet tot ' || replace(max(a.tot), ':', '.') || ' uur' FROM ander a
WHERE a.tegelijk AND a.locatie = :locatie AND a.dagdeel <> :dagdeel
HAVING count(*) >= (SELECT kamers FROM locatie WHERE id = :locatie)
UNION ALL
SELECT 1, 'De voorzitter heeft een tafel tot ' || replace(max(a.tot), ':', '.') || ' uur' FROM ander a
WHERE a.tegelijk AND a.eigen AND a.dagdeel <> :dagdeel
HAVING count(*) > 0 AND count(*) >= (SELECT count(*) FROM leiding)
UNION ALL
SELECT 0, 'De voorzitter heeft ook een tafel in ' || l.naam || ', ' || replace(a.van, ':', '.') || ' tot ' || replace(a.tot, ':', '.') || ' uur' FROM ander a JOIN locatie l ON l.id = a.locatie
WHERE a.eigen AND NOT a.tegelijk AND a.locatie <> :locatie
  AND max(strftime('%s', a.van) - strftime('%s', :eind), strftime('%s', :begin) - strftime('%s', a.tot)) < 60 * (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'reistijd');

-- Of a month: per subregio and week what the Raad has room for, and what is planned on it.
-- name: ruimte_weken
SELECT d.subregio, d.maandag, sum(d.plaatsen), sum(d.bezet)
FROM (SELECT f.subregio, date(f.datum, 'weekday 0', '-6 days') AS maandag, CASE f.vervallen WHEN 1 THEN 0 ELSE f.plaatsen END AS plaatsen,
    (SELECT count(*) FROM tafel t WHERE t.dagdeel = f.id) AS bezet
  FROM dagdeel f WHERE f.datum BETWEEN :van AND :tot) d
GROUP BY d.subregio, d.maandag;

-- What waits to be planned, in the week of its last day; what is late, in this one.
-- name: ruimte_vraag
SELECT z.subregio, date(max(:vandaag, werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel'))), 'weekday 0', '-6 days') AS maandag, count(*)
FROM tafel t JOIN zaak z ON z.id = t.zaak
WHERE t.status = 'in_te_plannen' AND t.status NOT IN ('afgesloten', 'ingetrokken') -- the index of what is open
GROUP BY z.subregio, maandag;

-- A half day in words, for who chooses whom to plan on it.
-- name: ruimte_plaats
SELECT nl_datum_lang(d.datum) || ', ' || d.deel || ', ' || s.naam FROM dagdeel d JOIN subregio s ON s.id = d.subregio WHERE d.id = :dagdeel;

-- name: subregio_code
SELECT code FROM subregio WHERE id = :subregio;

-- name: subregio_id
SELECT id FROM subregio WHERE code = :code;

-- name: subregios
SELECT id, naam FROM subregio ORDER BY naam;

-- The weeks that have a place, for who chooses one: how many of the own subregio, how many of others.
-- name: planning_weken
SELECT weeknummer(maandag), 'Week ' || ltrim(substr(weeknummer(maandag), 7), '0') || ', vanaf ' || nl_datum(maandag) || ': '
  || sum(CASE WHEN subregio = :subregio_id THEN vrij ELSE 0 END) || ' vrij, ' || sum(CASE WHEN subregio = :subregio_id THEN 0 ELSE vrij END) || ' bij andere'
FROM (SELECT d.subregio, date(d.datum, 'weekday 0', '-6 days') AS maandag, max(0, d.plaatsen - (SELECT count(*) FROM tafel t WHERE t.dagdeel = d.id)) AS vrij
  FROM dagdeel d WHERE d.datum >= :vandaag AND d.vervallen = 0)
GROUP BY maandag HAVING sum(vrij) > 0 ORDER BY maandag;

-- name: ruimte_dag_van
SELECT datum FROM dagdeel WHERE id = :dagdeel;

-- The last day on which a tafel is within its term; '' where it was not accepted.
-- name: ruimte_uiterlijk
SELECT CASE WHEN t.geaccepteerd_op = '' THEN '' ELSE werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel')) END
FROM tafel t WHERE t.id = :tafel;

-- At which part of the day the family would rather come (W15).
-- name: ruimte_liefst
SELECT ochtend, middag FROM gezin_liefst WHERE tafel = :tafel;

-- For the reception desk, of a tafel: who leads it, how many come, what is needed. Nobody
-- of the family is named; that some must not meet is said, without whom (H22).
-- name: ruimte_balie
SELECT ifnull((SELECT group_concat(g.naam, ', ') FROM voorzitter_op v JOIN gebruiker g ON g.id = v.gebruiker WHERE v.tafel = :tafel), '') AS leiding,
  (SELECT count(*) FROM deelnemer d WHERE d.tafel = t.id AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '') AS genodigd,
  (SELECT nullif(count(*), 0) FROM uitnodiging_nu u WHERE u.tafel = t.id AND u.antwoord = 'online') AS online,
  (SELECT nullif(count(*), 0) FROM uitnodiging_nu u WHERE u.tafel = t.id AND u.antwoord = 'komt_niet') AS komt_niet,
  ifnull((SELECT group_concat(DISTINCT g.tolk) FROM gezin g WHERE g.tafel = t.id AND g.tolk <> ''), '') AS tolk,
  EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.uitgenodigd = 1 AND d.eigen_tijd <> '') AS is_apart
FROM tafel t WHERE t.id = :tafel;

-- From which week to which there are half days of the Raad.
-- name: ruimte_bereik
SELECT date(min(datum), 'weekday 0', '-6 days'), (SELECT date(max(datum), 'weekday 0', '-6 days') FROM dagdeel) FROM dagdeel;
