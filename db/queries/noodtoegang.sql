-- Break-glass: opening a dossier of another subregio for a while, and whether it was right.

-- A dossier that was filed, by its number; what only its melder knows of is not there.
-- name: noodtoegang_zaak
SELECT z.id FROM zaak z WHERE z.nummer = upper(trim(:zaaknummer)) AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.ingediend_op <> '');

-- Does the actor see it as their own, or has opened it already?
-- name: noodtoegang_eigen
SELECT EXISTS (SELECT 1 FROM tafel t JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor AND r.banden & 36 WHERE t.zaak = :zaak);

-- name: noodtoegang_openen
INSERT INTO noodtoegang (zaak, gebruiker, rol, reden, van, tot)
VALUES (:zaak, :actor, :rol, :reden, :nu, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+' || (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'noodtoegang_minuten') || ' minutes'));

-- name: noodtoegang_wacht
INSERT INTO noodtoegang_open (als, noodtoegang)
SELECT a.als, n.id FROM (SELECT 'voorzitter' AS als UNION ALL SELECT 'toezichthouder') a, (SELECT max(id) AS id FROM noodtoegang WHERE gebruiker = :actor) n;

-- What the actor has open now: for the banner.
-- name: noodtoegang_nu
SELECT z.nummer, nl_stempel(n.tot) FROM noodtoegang n JOIN zaak z ON z.id = n.zaak
WHERE n.gebruiker = :actor AND n.tot > strftime('%Y-%m-%dT%H:%M:%SZ', 'now') ORDER BY n.tot;

-- What the actor is to judge: the voorzitter of the subregio in which the dossier is, the
-- toezichthouder all; nobody the own.
-- name: noodtoegang_te_beoordelen
SELECT n.id, z.nummer AS van_zaak, z.id AS zaak_id, g.naam AS wie, label('rol', n.rol) AS rol, nl_stempel(n.van) AS op, nl_stempel(n.tot) AS tot, n.reden,
  o.als = 'voorzitter' AS is_eigen, o.als = 'toezichthouder' AS is_toezicht
FROM noodtoegang_open o CROSS JOIN noodtoegang n ON n.id = o.noodtoegang JOIN zaak z ON z.id = n.zaak JOIN gebruiker g ON g.id = n.gebruiker
WHERE o.als IN ('voorzitter', 'toezichthouder') AND n.gebruiker <> :actor
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = o.als AND (r.subregio IS NULL OR r.subregio = z.subregio))
GROUP BY n.id ORDER BY n.id;

-- For the toezichthouder; no row where there is nothing.
-- name: noodtoegang_aantal
SELECT count(*) AS aantal FROM noodtoegang_open o CROSS JOIN noodtoegang n ON n.id = o.noodtoegang
WHERE o.als = 'toezichthouder' AND n.gebruiker <> :actor AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = o.als) HAVING count(*) > 0;

-- name: noodtoegang_oordelen
INSERT INTO noodtoegang_oordeel (noodtoegang, als, terecht, toelichting, door, op)
SELECT n.id, o.als, :terecht, :toelichting, :actor, :nu FROM noodtoegang n CROSS JOIN noodtoegang_open o ON o.noodtoegang = n.id JOIN zaak z ON z.id = n.zaak
WHERE n.id = :key AND o.als IN ('voorzitter', 'toezichthouder') AND :terecht <> '' AND n.gebruiker <> :actor
  AND EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor AND r.rol = o.als AND (r.subregio IS NULL OR r.subregio = z.subregio));

-- What was judged waits no longer.
-- name: noodtoegang_beoordeeld
DELETE FROM noodtoegang_open WHERE als IN ('voorzitter', 'toezichthouder') AND noodtoegang = :key
  AND EXISTS (SELECT 1 FROM noodtoegang_oordeel o WHERE o.noodtoegang = :key AND o.als = noodtoegang_open.als);

-- name: noodtoegang_zaak_van
SELECT zaak FROM noodtoegang WHERE id = :key;

-- The last ones: the own, those of the own subregio, of the toezichthouder all; after :eerder_dan.
-- name: noodtoegang_lijst
SELECT n.id, z.nummer AS van_zaak, g.naam AS wie, label('rol', n.rol) AS rol, nl_stempel(n.van) AS op, n.reden,
  ifnull((SELECT CASE o.terecht WHEN 'ja' THEN 'Terecht' ELSE 'Niet terecht' END || CASE o.toelichting WHEN '' THEN '' ELSE ': ' || o.toelichting END
    FROM noodtoegang_oordeel o WHERE o.noodtoegang = n.id AND o.als = 'voorzitter'), 'Nog niet beoordeeld') AS voorzitter,
  ifnull((SELECT CASE o.terecht WHEN 'ja' THEN 'Terecht' ELSE 'Niet terecht' END || CASE o.toelichting WHEN '' THEN '' ELSE ': ' || o.toelichting END
    FROM noodtoegang_oordeel o WHERE o.noodtoegang = n.id AND o.als = 'toezichthouder'), 'Nog niet beoordeeld') AS toezichthouder
FROM noodtoegang n JOIN zaak z ON z.id = n.zaak JOIN gebruiker g ON g.id = n.gebruiker
WHERE n.id < ifnull(nullif(CAST(:eerder_dan AS INTEGER), 0), 9223372036854775807) AND (n.gebruiker = :actor OR EXISTS (SELECT 1 FROM actor_rol r WHERE r.gebruiker = :actor
  AND (r.rol = 'toezichthouder' OR r.rol IN ('voorzitter', 'procesondersteuner') AND r.subregio = z.subregio)))
ORDER BY n.id DESC;
