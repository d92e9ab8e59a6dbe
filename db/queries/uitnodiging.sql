-- The letters to the deelnemers of a planned tafel.

-- name: uitnodiging_tafel
SELECT tafel FROM deelnemer WHERE id = :deelnemer;

-- One row per letter: of all deelnemers who were invited, or of :thing. A secret
-- address stays out of it, also of the letter to whom it belongs: letters get lost.
-- Once the tafel was held, the letter is a record of what was said, without address.
-- name: uitnodiging_brieven
SELECT n.naam, ifnull(g.voornamen, '') AS voornaam,
  d.rol = 'kind' AND ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' AS is_kind_aan_tafel,
  d.rol = 'kind' AND k.deelname = 'gesprek_vooraf' AS is_gesprek, d.rol = 'kind' AND k.deelname = 'brief_tekening' AS is_brief,
  d.rol = 'kind' AND k.deelname = 'vertrouwenspersoon' AS is_vertrouwenspersoon, d.rol = 'kind' AND k.deelname = 'niet' AS is_niet_aan_tafel,
  d.rol = 'kind' AS is_kind, d.rol <> 'kind' AS is_volwassen, d.rol IN ('ouder', 'netwerk') AS is_familie, d.organisatie IS NOT NULL AS is_organisatie, d.rol = 'professional' AS is_professional,
  d.rol = 'rvdk_advies' AS is_raad, d.rol = 'netwerk' AS is_netwerk, d.rol = 'ouder' AS is_ouder,
  CASE WHEN p.adres_geheim = 'ja' OR t.status <> 'gepland' THEN '' ELSE ifnull(p.straat, '') END AS straat,
  CASE WHEN p.adres_geheim = 'ja' OR t.status <> 'gepland' THEN '' ELSE trim(ifnull(p.postcode, '') || '  ' || ifnull(p.woonplaats, '')) END AS plaats,
  ifnull(p.adres_geheim, '') = 'ja' AND t.status = 'gepland' AS is_geheim, ifnull(g.tolk, '') AS tolk, ifnull(g.ondersteuning, '') AS ondersteuning,
  nl_datum(dag_van(d.uitgenodigd_op)) AS briefdatum,
  nl_datum_lang(t.datum) AS dag, ltrim(substr(t.begintijd, 1, 2), '0') || '.' || substr(t.begintijd, 4, 2) AS van,
  ltrim(strftime('%H.%M', t.begintijd, '+' || t.duur || ' minutes'), '0') AS tot,
  l.naam AS plek, l.adres, l.bereikbaar, s.naam AS subregio, s.telefoon, s.email, s.bezoekadres,
  (SELECT group_concat(q.naam, ' en ') FROM gezin q WHERE q.tafel = :tafel AND q.soort = 'kind') AS kinderen
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id JOIN tafel t ON t.id = d.tafel JOIN zaak z ON z.id = t.zaak
  JOIN subregio s ON s.id = z.subregio JOIN locatie l ON l.id = t.locatie LEFT JOIN persoon p ON p.id = d.persoon
  LEFT JOIN (SELECT persoon, voornamen, tolk, ondersteuning FROM gezin WHERE tafel = :tafel) g ON g.persoon = d.persoon
  LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND t.datum <> '' AND t.status IN ('gepland', 'gehouden', 'afgesloten')
  AND (:thing IS NULL OR d.id = :thing)
ORDER BY w.volgorde, d.id;

-- name: uitnodiging_genodigden
SELECT trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND (d.rol <> 'kind' OR k.deelname = 'aan_tafel')
ORDER BY w.volgorde, d.id;
