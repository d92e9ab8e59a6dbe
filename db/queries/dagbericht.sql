-- The message of a day: to who wants one, that there is work (domain/dagbericht.c).

-- The next user who had none today; the sender is that of their subregio, as of a mail
-- about a tafel. Who has no dossiers has no work there.
-- name: dagbericht_volgende
SELECT g.id, g.email, s.naam, s.email, (SELECT waarde FROM instelling WHERE naam = 'post_afzender')
FROM gebruiker g JOIN subregio s ON s.id = ifnull((SELECT ifnull(r.subregio, m.subregio) FROM gebruiker_rol r LEFT JOIN organisatie o ON o.id = r.organisatie
    LEFT JOIN gemeente m ON m.id = o.gemeente WHERE r.gebruiker = g.id AND ifnull(r.subregio, m.subregio) IS NOT NULL ORDER BY r.id LIMIT 1),
  (SELECT min(id) FROM subregio))
WHERE g.dagbericht = 1 AND g.actief = 1 AND g.email <> ''
  AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = g.id AND (r.rol <> 'beheerder' AND r.rol <> 'toezichthouder' AND r.rol <> 'regiocoordinator'))
  AND NOT EXISTS (SELECT 1 FROM dagbericht b WHERE b.dag = :dag AND b.gebruiker = g.id)
ORDER BY g.id LIMIT 1;

-- name: dagbericht_claimen
INSERT INTO dagbericht (dag, gebruiker, stand, op) VALUES (:dag, :gebruiker, :stand, :nu) ON CONFLICT DO NOTHING;

-- name: dagbericht_uitkomst
UPDATE dagbericht SET stand = :stand, op = :nu WHERE dag = :dag AND gebruiker = :gebruiker AND stand = 'bezig';

-- name: dagberichten_oud
DELETE FROM dagbericht WHERE dag < :dag;
