-- The working copy of a day, for its owner alone.

-- name: werkkopie_rev
SELECT rev FROM werkkopie_dag WHERE gebruiker = :gebruiker AND dag = :dag;

-- name: werkkopie_dag_lezen
SELECT dagnotitie FROM werkkopie_dag WHERE gebruiker = :actor AND dag = :dag;

-- name: werkkopie_lezen
SELECT w.tafel, w.notitie, w.voorbereid FROM werkkopie_tafel w JOIN tafel t ON t.id = w.tafel WHERE w.gebruiker = :actor AND t.datum = :dag;

-- The tafels of the day that the actor sees as voorzitter or Raad, and whose stukken.
-- name: werkkopie_tafels
SELECT t.id, t.zaak, z.nummer, z.gezin, t.moment AS bij_moment, g.naam AS gemeente, replace(ltrim(t.begintijd, '0'), ':', '.') AS van, l.naam AS plek,
  label('tafel_status', t.status) AS stand, badge('tafel_status', t.status) AS kleur,
  ifnull((SELECT group_concat(k.naam || CASE WHEN k.ongeboren = 'ja' THEN ' (nog niet geboren)' WHEN k.geboortedatum <> '' THEN ' (' || ongeveer(k.geboortedatum) || leeftijd(k.geboortedatum, t.datum) || ' jaar)' ELSE '' END, ', ')
    FROM gezin k WHERE k.tafel = t.id AND k.soort = 'kind'), '') AS kinderen
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente) JOIN locatie l ON l.id = t.locatie
WHERE t.datum = :dag AND t.status IN ('gepland', 'gehouden') AND EXISTS (SELECT 1 FROM relatie r JOIN tafel_stand w ON w.tafel = t.id
  WHERE r.tafel = t.id AND r.gebruiker = :actor AND r.rol IN ('voorzitter', 'rvdk_advies')
    AND mag('zien', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)
    AND mag('stuk_lezen', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden))
ORDER BY t.begintijd, t.id;

-- name: werkkopie_stukken
SELECT s.id AS stuk, s.titel, CASE WHEN s.grootte < 1000 THEN s.grootte || ' bytes' WHEN s.grootte < 1000000 THEN (s.grootte / 1000) || ' kB'
  ELSE replace(printf('%.1f MB', s.grootte / 1000000.0), '.', ',') END AS grootte, label('stuk_soort', s.soort) AS soort
FROM stuk s WHERE s.tafel = :tafel AND s.vervallen = 0 AND s.ingetrokken_op = '' ORDER BY s.id;

-- name: werkkopie_dag_opslaan
INSERT INTO werkkopie_dag (gebruiker, dag, dagnotitie) VALUES (:actor, :dag, :dagnotitie)
ON CONFLICT DO UPDATE SET dagnotitie = excluded.dagnotitie, rev = rev + 1 WHERE rev = :rev;

-- name: werkkopie_opslaan
INSERT INTO werkkopie_tafel (gebruiker, tafel, notitie, voorbereid) VALUES (:actor, :key, :notitie, :voorbereid)
ON CONFLICT DO UPDATE SET notitie = excluded.notitie, voorbereid = excluded.voorbereid;

-- name: werkkopie_leeg
DELETE FROM werkkopie_tafel WHERE gebruiker = :actor AND tafel = :key AND notitie = '' AND voorbereid = '';

-- For the list of the day: is the actor ready for this tafel?
-- name: werkkopie_voorbereid
SELECT voorbereid = 'ja' FROM werkkopie_tafel WHERE gebruiker = :gebruiker AND tafel = :tafel;

-- name: opruimen_werkkopie
DELETE FROM werkkopie_dag WHERE (gebruiker, dag) IN (SELECT gebruiker, dag FROM werkkopie_dag WHERE dag < :voor ORDER BY dag LIMIT :aantal);
