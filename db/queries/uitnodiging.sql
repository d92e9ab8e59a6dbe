-- The letters to the deelnemers of a planned tafel.

-- name: uitnodiging_tafel
SELECT tafel FROM deelnemer WHERE id = :deelnemer;

-- One row per letter: of all deelnemers, or of :thing. A secret address stays
-- out of it, also of the letter to whom it belongs: letters get lost.
-- name: uitnodiging_brieven
SELECT d.id AS deelnemer, n.naam, CASE WHEN p.id IS NULL THEN '' ELSE p.voornamen END AS voornaam,
  d.rol = 'kind' AS is_kind, d.rol <> 'kind' AS is_volwassen, d.rol IN ('ouder', 'netwerk') AS is_familie, d.organisatie IS NOT NULL AS is_organisatie,
  d.rol = 'professional' AS is_professional,
  d.rol = 'rvdk_advies' AS is_raad, d.rol = 'netwerk' AS is_netwerk, d.rol = 'ouder' AS is_ouder,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE ifnull(p.straat, '') END AS straat,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE trim(ifnull(p.postcode, '') || '  ' || ifnull(p.woonplaats, '') || CASE WHEN ifnull(p.land, 'Nederland') = 'Nederland' THEN '' ELSE ', ' || p.land END) END AS plaats,
  ifnull(p.adres_geheim, '') = 'ja' AS is_geheim, ifnull(p.tolk, '') AS tolk, ifnull(p.ondersteuning, '') AS ondersteuning,
  nl_datum(dag_van(CASE WHEN d.uitgenodigd_op <> '' THEN d.uitgenodigd_op ELSE :nu END)) AS briefdatum,
  nl_datum_lang(t.datum) AS dag, ltrim(substr(t.begintijd, 1, 2), '0') || '.' || substr(t.begintijd, 4, 2) AS van,
  CASE d.eigen_tijd WHEN '' THEN ltrim(strftime('%H.%M', t.begintijd, '+' || t.duur || ' minutes'), '0') ELSE '' END AS tot,
  ltrim(replace(d.eigen_tijd, ':', '.'), '0') AS eigen_tijd, d.eigen_plek,
  CASE d.eigen_plek WHEN '' THEN l.naam ELSE '' END AS plek, l.adres, l.bereikbaar, s.naam AS subregio, s.telefoon, s.email, s.bezoekadres,
  (SELECT group_concat(k.naam, ' en ') FROM persoon_naam k JOIN persoon q ON q.id = k.id WHERE k.zaak = t.zaak AND k.soort = 'kind' AND q.verwijderd = 0
    AND NOT EXISTS (SELECT 1 FROM uit_elkaar u WHERE u.persoon = d.persoon AND u.ander = k.id)) AS kinderen
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id JOIN tafel t ON t.id = d.tafel JOIN zaak z ON z.id = t.zaak
  JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio) JOIN locatie l ON l.id = t.locatie LEFT JOIN persoon p ON p.id = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND t.datum <> '' AND t.status IN ('gepland', 'gehouden', 'afgesloten')
  AND ifnull(p.overleden, '') = '' AND (:thing IS NULL OR d.id = :thing)
ORDER BY w.volgorde, d.id;

-- Of the letter to :thing: nothing of whom it must not meet (H22).
-- name: uitnodiging_genodigden
SELECT trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1
  AND NOT EXISTS (SELECT 1 FROM deelnemer zelf JOIN uit_elkaar u ON u.persoon = zelf.persoon WHERE zelf.id = :thing AND u.ander = d.persoon)
ORDER BY w.volgorde, d.id;
