-- Who was at the tafel and who has spoken (W16, W17, W18).

-- name: aanwezigheid_deelnemers
SELECT d.id, trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie, d.organisatie IS NOT NULL AS is_organisatie,
  n.naam || ' is aan het woord geweest' AS label_gehoord
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY w.volgorde, d.id;

-- name: aanwezigheid_lezen
SELECT id, status, reden, naam, gehoord, reden_niet_gehoord FROM deelnemer WHERE tafel = :tafel AND uitgenodigd = 1;

-- Who is absent has not spoken.
-- name: aanwezigheid_opslaan
UPDATE deelnemer SET status = :status, reden = :reden, naam = :naam,
  gehoord = CASE WHEN :status LIKE 'afwezig%' THEN '' ELSE :gehoord END, reden_niet_gehoord = :reden_niet_gehoord
WHERE id = :key AND tafel = :tafel AND uitgenodigd = 1;

-- What the voorzitter ticks during the meeting touches nothing else.
-- name: aanwezigheid_gehoord
UPDATE deelnemer SET gehoord = :gehoord, reden_niet_gehoord = :reden_niet_gehoord
WHERE id = :key AND tafel = :tafel AND uitgenodigd = 1;

-- name: aanwezigheid_stand
SELECT trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie, CASE d.status WHEN '' THEN 'Nog niet ingevuld' ELSE label('aanwezigheid', d.status) END AS stand,
  CASE WHEN d.status IN ('aanwezig', 'online') THEN '' ELSE d.reden END AS reden, d.gehoord = 'ja' AS is_gehoord,
  CASE WHEN d.status LIKE 'afwezig%' OR d.gehoord = 'ja' THEN '' ELSE d.reden_niet_gehoord END AS reden_niet_gehoord, d.status LIKE 'afwezig%' AS is_afwezig,
  d.status NOT LIKE 'afwezig%' AND d.gehoord <> 'ja' AND d.reden_niet_gehoord = '' AS is_stil
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY w.volgorde, d.id;

-- name: aanwezigheid_correcties
SELECT nl_stempel(s.op) AS op, g.naam AS door, ifnull(v.naam, '') AS namens, s.reden
FROM stap s JOIN gebruiker g ON g.id = s.door LEFT JOIN gebruiker v ON v.id = s.namens
WHERE s.tafel = :tafel AND s.handeling = 'correctie aanwezigheid' ORDER BY s.id;
