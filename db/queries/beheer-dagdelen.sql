-- The half days of the Raad, for the beheerder (H23).

-- Of a subregio and week, or all that are still to come.
-- name: dagdelen_keuzes
SELECT d.id, nl_datum_lang(d.datum) || ', ' || d.deel || ', ' || s.naam FROM dagdeel d JOIN subregio s ON s.id = d.subregio
WHERE d.vervallen = 0 AND d.datum >= :vandaag AND (ifnull(:subregio, '') = '' OR s.code = :subregio)
  AND (ifnull(:dag, '') = '' OR d.datum BETWEEN date(:dag, 'weekday 0', '-6 days') AND date(:dag, 'weekday 0'))
ORDER BY d.datum, d.deel DESC, s.naam;

-- name: dagdelen_week
SELECT d.id AS vervallen_dagdeel, nl_datum_lang(d.datum) AS datum, d.deel, s.naam AS subregio_naam, d.plaatsen AS plekken,
  (SELECT count(*) FROM tafel t WHERE t.dagdeel = d.id) AS tafels, d.vervallen = 1 AS is_vervallen,
  ifnull((SELECT v.reden || ' (' || g.naam || ', ' || nl_stempel(v.op) || ')' FROM dagdeel_verloop v JOIN gebruiker g ON g.id = v.door
    WHERE v.dagdeel = d.id ORDER BY v.id DESC LIMIT 1), '') AS waarom,
  CASE WHEN d.vervallen = 1 AND d.datum >= :vandaag THEN ' ' || d.deel || ' van ' || nl_datum(d.datum) || ', ' || s.naam ELSE '' END AS knop_herstellen
FROM dagdeel d JOIN subregio s ON s.id = d.subregio
WHERE (ifnull(:subregio, '') = '' OR s.code = :subregio)
  AND d.datum BETWEEN date(ifnull(nullif(:dag, ''), :vandaag), 'weekday 0', '-6 days') AND date(ifnull(nullif(:dag, ''), :vandaag), 'weekday 0')
ORDER BY d.datum, d.deel DESC, s.naam;

-- name: dagdeel_vervalt
UPDATE dagdeel SET vervallen = 1 WHERE id = :dagdeel AND vervallen = 0 AND datum >= :vandaag;

-- name: dagdeel_hersteld
UPDATE dagdeel SET vervallen = 0 WHERE id = :vervallen_dagdeel AND vervallen = 1 AND datum >= :vandaag;

-- name: dagdeel_vervalt_toevoegen
INSERT INTO dagdeel_verloop (dagdeel, wat, reden, door, op) VALUES (:dagdeel, 'vervallen', :reden, :actor, :nu);

-- name: dagdeel_hersteld_toevoegen
INSERT INTO dagdeel_verloop (dagdeel, wat, door, op) VALUES (:vervallen_dagdeel, 'hersteld', :actor, :nu);

-- name: dagdeel_zaak_na
SELECT t.zaak FROM tafel t WHERE t.dagdeel = :dagdeel AND t.zaak > :na ORDER BY t.zaak LIMIT 1;

-- Where it stands in the list.
-- name: dagdeel_vraag
SELECT 'subregio=' || s.code || '&dag=' || d.datum FROM dagdeel d JOIN subregio s ON s.id = d.subregio WHERE d.id = :dagdeel;

-- ---- new ones, from a table or as a series ---------------------------------------------

-- name: subregio_bij_code
SELECT id FROM subregio WHERE code = :code COLLATE NOCASE;

-- name: dagdeel_bij
SELECT d.id, d.plaatsen, (SELECT count(*) FROM tafel t WHERE t.dagdeel = d.id) FROM dagdeel d WHERE d.subregio = :subregio AND d.datum = :datum AND d.deel = :deel;

-- name: dagdeel_maken
INSERT INTO dagdeel (subregio, datum, deel, plaatsen) VALUES (:subregio, :datum, :deel, :plaatsen);

-- name: dagdeel_plaatsen
UPDATE dagdeel SET plaatsen = :plaatsen WHERE id = :dagdeel;

-- name: dagdelen_bestand
SELECT s.code AS subregio, d.datum, d.deel, d.plaatsen FROM dagdeel d JOIN subregio s ON s.id = d.subregio WHERE d.datum >= :vandaag AND d.vervallen = 0 ORDER BY d.datum, d.deel DESC, s.code;

-- A weekday from day to day: working days, without those that are left out. What stands
-- there already stays. Asked when the series is there; :thing is the last one before it.
-- name: reeks_dagen
WITH RECURSIVE dag (d) AS (SELECT date(:reeks_van, 'weekday ' || :reeks_dag) UNION ALL SELECT date(d, '+7 days') FROM dag WHERE date(d, '+7 days') <= :reeks_tot)
SELECT 'Nieuwe dagdelen', CAST(count(*) AS TEXT) FROM dag JOIN dagdeel x ON x.datum = d AND x.deel = :reeks_deel AND x.subregio = :reeks_subregio WHERE d <= :reeks_tot AND x.id > ifnull(:thing, 0)
UNION ALL SELECT 'Geen werkdag, slaan we over', nl_datum(d) FROM dag WHERE d <= :reeks_tot AND werkdagen_plus(d, 0) <> d
UNION ALL SELECT 'Slaat u zelf over', nl_datum(d) FROM dag WHERE d <= :reeks_tot AND werkdagen_plus(d, 0) = d AND instr(ifnull(:reeks_behalve, ''), d) > 0
UNION ALL SELECT 'Staat er al, blijft zoals het is', nl_datum(d) || ', ' || x.plaatsen || ' tafels' || CASE x.vervallen WHEN 1 THEN ', vervallen' ELSE '' END
FROM dag JOIN dagdeel x ON x.datum = d AND x.deel = :reeks_deel AND x.subregio = :reeks_subregio WHERE d <= :reeks_tot AND werkdagen_plus(d, 0) = d AND instr(ifnull(:reeks_behalve, ''), d) = 0 AND x.id <= ifnull(:thing, 0);

-- name: reeks_voor
SELECT id FROM dagdeel ORDER BY id DESC LIMIT 1;

-- name: reeks_maken
WITH RECURSIVE dag (d) AS (SELECT date(:reeks_van, 'weekday ' || :reeks_dag) UNION ALL SELECT date(d, '+7 days') FROM dag WHERE date(d, '+7 days') <= :reeks_tot)
INSERT INTO dagdeel (subregio, datum, deel, plaatsen)
SELECT :reeks_subregio, d, :reeks_deel, :reeks_plaatsen FROM dag WHERE d <= :reeks_tot AND werkdagen_plus(d, 0) = d AND instr(ifnull(:reeks_behalve, ''), d) = 0
ON CONFLICT DO NOTHING;

-- name: subregio_ids
SELECT id, naam FROM subregio ORDER BY naam;
