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
