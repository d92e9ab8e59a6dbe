-- Who was at the tafel and who has spoken (W16, W17, W18).

-- name: aanwezigheid_deelnemers
SELECT d.id, trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie, d.organisatie IS NOT NULL AS is_organisatie,
  n.naam || ' is aan het woord geweest' AS label_gehoord, n.naam || ' is zonder uitnodiging gekomen' AS label_binnengelopen,
  d.uitgenodigd_op = '' AS is_niet_uitgenodigd, d.rol = 'kind' AND k.persoon IS NULL AS is_onbeslist,
  CASE WHEN k.deelname <> 'aan_tafel' THEN label('kind_deelname', k.deelname) ELSE '' END AS anders,
  CASE WHEN ifnull(u.antwoord, '') = '' THEN '' ELSE label('uitnodiging_antwoord', u.antwoord) || ', ' || nl_stempel(u.antwoord_op) END AS laat_weten
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id
  LEFT JOIN uitnodiging u ON u.deelnemer = d.id AND u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = :tafel)
  LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon AND d.rol = 'kind'
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY w.volgorde, d.id;

-- name: aanwezigheid_lezen
SELECT id, status, binnengelopen, reden, naam, gehoord, reden_niet_gehoord FROM deelnemer WHERE tafel = :tafel AND uitgenodigd = 1;

-- Who is absent has not spoken; a professional came for nobody else.
-- name: aanwezigheid_opslaan
UPDATE deelnemer SET status = :status, reden = :reden, naam = CASE WHEN organisatie IS NULL THEN naam ELSE :naam END,
  binnengelopen = CASE WHEN uitgenodigd_op = '' AND :status NOT LIKE 'afwezig%' THEN :binnengelopen ELSE '' END,
  gehoord = CASE WHEN :status LIKE 'afwezig%' THEN '' ELSE :gehoord END, reden_niet_gehoord = :reden_niet_gehoord
WHERE id = :key AND tafel = :tafel AND uitgenodigd = 1;

-- What the voorzitter ticks during the meeting touches nothing else.
-- name: aanwezigheid_gehoord
UPDATE deelnemer SET gehoord = :gehoord, reden_niet_gehoord = :reden_niet_gehoord
WHERE id = :key AND tafel = :tafel AND uitgenodigd = 1;

-- name: aanwezigheid_stand
SELECT trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie, CASE WHEN a.persoon IS NOT NULL THEN label(a.lijst, a.code) WHEN d.status = '' THEN 'Nog niet ingevuld'
    ELSE label('aanwezigheid', d.status) END || CASE d.binnengelopen WHEN 'ja' THEN ', zonder uitnodiging' ELSE '' END AS stand,
  CASE WHEN d.status IN ('aanwezig', 'online') THEN '' ELSE d.reden END AS reden, d.gehoord = 'ja' AS is_gehoord,
  CASE WHEN d.status LIKE 'afwezig%' OR d.gehoord = 'ja' THEN '' ELSE d.reden_niet_gehoord END AS reden_niet_gehoord,
  d.status LIKE 'afwezig%' OR a.persoon IS NOT NULL AS is_afwezig, d.status NOT LIKE 'afwezig%' AND a.persoon IS NULL AND d.gehoord <> 'ja' AND d.reden_niet_gehoord = '' AS is_stil
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id
  LEFT JOIN (SELECT persoon, lijst, code FROM afwezig WHERE tafel = :tafel) a ON a.persoon = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
ORDER BY w.volgorde, d.id;

-- All of it as people read it, a line each: for the trace of a correction.
-- name: aanwezigheid_in_woorden
SELECT ifnull(group_concat(regel, char(10)), '') FROM (SELECT n.naam || ': ' || lower(label('aanwezigheid', d.status)) || CASE d.binnengelopen WHEN 'ja' THEN ', zonder uitnodiging' ELSE '' END
    || CASE d.reden WHEN '' THEN '' ELSE ' (' || d.reden || ')' END || CASE WHEN d.gehoord = 'ja' THEN ', gehoord' WHEN d.reden_niet_gehoord <> '' THEN ', niet gehoord: ' || d.reden_niet_gehoord ELSE '' END AS regel
  FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id WHERE d.tafel = :tafel AND d.uitgenodigd = 1 ORDER BY d.id);

-- Who turned up: of the dossier, from anywhere else, or somebody of the network whom
-- nobody knew. They are there, and nobody asked them to come.
-- name: aanwezigheid_niet_genodigd
SELECT g.persoon, g.naam || ', ' || label('rol', g.soort) FROM gezin g
WHERE g.tafel = :tafel AND g.ongeboren <> 'ja' AND NOT EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = :tafel AND d.persoon = g.persoon AND d.uitgenodigd = 1)
ORDER BY CASE g.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, g.persoon;

-- name: aanwezigheid_erbij_persoon
INSERT INTO deelnemer (tafel, persoon, rol, binnengelopen, status, gehoord, reden_niet_gehoord)
SELECT g.tafel, g.persoon, g.soort, 'ja', 'aanwezig', :erbij_gehoord, :erbij_reden_niet_gehoord FROM gezin g
WHERE g.tafel = :tafel AND g.persoon = :erbij_persoon
ON CONFLICT DO UPDATE SET uitgenodigd = 1, binnengelopen = 'ja', status = 'aanwezig', gehoord = excluded.gehoord, reden_niet_gehoord = excluded.reden_niet_gehoord;

-- name: aanwezigheid_erbij_professional
INSERT INTO deelnemer (tafel, rol, naam, functie, organisatie_naam, binnengelopen, status, gehoord, reden_niet_gehoord)
VALUES (:tafel, 'professional', trim(:erbij_voornaam || ' ' || :erbij_achternaam), :erbij_functie, :erbij_organisatie, 'ja', 'aanwezig', :erbij_gehoord, :erbij_reden_niet_gehoord)
ON CONFLICT DO NOTHING;

-- name: aanwezigheid_netwerk_nieuw
INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, gewijzigd_op, gewijzigd_door)
VALUES (:zaak, 'netwerk', :erbij_voornaam, :erbij_achternaam, :nu, :actor);

-- Of this tafel's gezin, also when it was held already; of no other.
-- name: aanwezigheid_netwerk_gezin
INSERT INTO tafel_gezin (tafel, persoon, soort, ongeboren, voornamen, naam, geboortedatum, gezag, tolk, ondersteuning)
SELECT :tafel, p.id, p.soort, '', p.voornamen, n.naam, '', '', '', '' FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.id = :erbij_persoon AND p.zaak = :zaak
ON CONFLICT DO NOTHING;

-- name: aanwezigheid_correcties
SELECT nl_stempel(s.op) AS op, s.door, s.namens, s.reden
FROM stap_wie s
WHERE s.tafel = :tafel AND s.handeling = 'correctie aanwezigheid' ORDER BY s.id;
