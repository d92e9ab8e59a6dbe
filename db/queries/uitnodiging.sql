-- The letters to the deelnemers of a planned tafel.

-- name: uitnodiging_tafel
SELECT tafel FROM deelnemer WHERE id = :deelnemer;

-- One row per letter: of all deelnemers who were invited, or of :thing. A secret
-- address stays out of it, also of the letter to whom it belongs: letters get lost.
-- Once the tafel was held, the letter is a record of what was said, without address.
-- name: uitnodiging_brieven
SELECT d.id AS deelnemer, n.naam, ifnull(g.voornamen, '') AS voornaam,
  d.rol = 'kind' AND NOT klein.jong AND ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' AS is_kind_aan_tafel,
  d.rol = 'kind' AND k.deelname = 'gesprek_vooraf' AS is_gesprek, d.rol = 'kind' AND k.deelname = 'brief_tekening' AS is_brief,
  d.rol = 'kind' AND k.deelname = 'vertrouwenspersoon' AS is_vertrouwenspersoon, d.rol = 'kind' AND k.deelname = 'niet' AS is_niet_aan_tafel,
  d.rol = 'kind' AND NOT klein.jong AS is_kind, d.rol = 'kind' AND klein.jong AS is_klein_kind, NOT (d.rol = 'kind' AND klein.jong) AS is_gewone_brief,
  d.rol <> 'kind' AS is_volwassen, d.rol IN ('ouder', 'netwerk') AS is_familie, d.organisatie IS NOT NULL AS is_organisatie, d.rol = 'professional' AS is_professional,
  d.organisatie IS NOT NULL OR d.rol = 'professional' AS is_beroep, d.rol = 'rvdk_advies' AS is_raad, d.rol = 'netwerk' AS is_netwerk, d.rol = 'ouder' AS is_ouder,
  CASE WHEN p.adres_geheim = 'ja' OR t.status <> 'gepland' THEN '' ELSE ifnull(p.straat, '') END AS straat,
  CASE WHEN p.adres_geheim = 'ja' OR t.status <> 'gepland' THEN '' ELSE trim(ifnull(p.postcode, '') || '  ' || ifnull(p.woonplaats, '') || CASE WHEN ifnull(p.land, 'Nederland') = 'Nederland' THEN '' ELSE ', ' || p.land END) END AS plaats,
  ifnull(p.adres_geheim, '') = 'ja' AND t.status = 'gepland' AS is_geheim, ifnull(g.tolk, '') AS tolk, ifnull(g.ondersteuning, '') AS ondersteuning,
  nl_datum(dag_van(d.uitgenodigd_op)) AS briefdatum,
  nl_datum_lang(t.datum) AS dag, ltrim(substr(t.begintijd, 1, 2), '0') || '.' || substr(t.begintijd, 4, 2) AS van,
  CASE d.eigen_tijd WHEN '' THEN ltrim(strftime('%H.%M', t.begintijd, '+' || t.duur || ' minutes'), '0') ELSE '' END AS tot,
  ltrim(replace(d.eigen_tijd, ':', '.'), '0') AS eigen_tijd, d.eigen_plek,
  CASE d.eigen_plek WHEN '' THEN l.naam ELSE '' END AS plek, l.adres, l.bereikbaar, s.naam AS subregio, s.telefoon, s.email, s.bezoekadres, slot.brief_groet, slot.brief_afzender, slot.brief_contact,
  (SELECT group_concat(q.naam, ' en ') FROM gezin q WHERE q.tafel = :tafel AND q.soort = 'kind'
    AND NOT EXISTS (SELECT 1 FROM uit_elkaar u WHERE u.persoon = d.persoon AND u.ander = q.persoon)) AS kinderen,
  ifnull((SELECT nl_datum_lang(e.datum) || ', ' || ltrim(replace(CASE a.eigen_tijd WHEN '' THEN e.begintijd ELSE a.eigen_tijd END, ':', '.'), '0') || ' uur' FROM afbericht a JOIN planning_eerder e ON e.id = a.planning
    WHERE a.deelnemer = d.id ORDER BY e.id DESC LIMIT 1), '') AS eerder_dag
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id JOIN tafel t ON t.id = d.tafel JOIN zaak z ON z.id = t.zaak
  JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio) JOIN locatie l ON l.id = t.locatie LEFT JOIN persoon p ON p.id = d.persoon
  LEFT JOIN (SELECT persoon, voornamen, tolk, ondersteuning FROM gezin WHERE tafel = :tafel) g ON g.persoon = d.persoon
  JOIN (SELECT d.id, ifnull(leeftijd(p.geboortedatum, t.datum) < (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'brief_met_plaatjes'), 0)
      AND ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' AS jong
    FROM deelnemer d JOIN tafel t ON t.id = d.tafel LEFT JOIN persoon p ON p.id = d.persoon LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon
    WHERE d.tafel = :tafel) klein ON klein.id = d.id
  LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon JOIN brief_slot slot
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND t.datum <> '' AND (t.status = 'gepland' OR t.status = 'gehouden' OR t.status = 'afgesloten')
  AND ifnull(p.overleden, '') = '' AND (:thing IS NULL OR d.id = :thing)
ORDER BY w.volgorde, d.id;

-- Of the letter to :thing: nothing of whom it must not meet (H22).
-- name: uitnodiging_genodigden
SELECT trim(w.voor || ', ' || label('rol', w.rol), ', ') AS wie
FROM deelnemer d JOIN deelnemer_lijst w ON w.id = d.id LEFT JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND (d.rol <> 'kind' OR k.deelname = 'aan_tafel')
  AND NOT EXISTS (SELECT 1 FROM deelnemer zelf JOIN uit_elkaar u ON u.persoon = zelf.persoon WHERE zelf.id = :thing AND u.ander = d.persoon)
ORDER BY w.volgorde, d.id;

-- That a planning ended (H21): to everybody who was invited to it, or to :thing. It
-- names that day and, where there is one by now, the new one; why it is, stays here. Who
-- must not meet somebody reads the own time and place of both, as in the invitation (H22).
-- name: uitnodiging_afberichten
SELECT d.id AS deelnemer, n.naam, CASE WHEN p.id IS NULL THEN '' ELSE p.voornamen END AS voornaam, d.rol = 'kind' AS is_kind, d.rol <> 'kind' AS is_volwassen, d.persoon IS NULL AS is_organisatie, d.rol IN ('ouder', 'netwerk') AS is_familie,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE ifnull(p.straat, '') END AS straat,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE trim(ifnull(p.postcode, '') || '  ' || ifnull(p.woonplaats, '')) END AS plaats,
  ifnull(p.adres_geheim, '') = 'ja' AS is_geheim, nl_datum(dag_van(:nu)) AS briefdatum,
  nl_datum_lang(e.datum) AS eerder_dag, ltrim(replace(CASE a.eigen_tijd WHEN '' THEN e.begintijd ELSE a.eigen_tijd END, ':', '.'), '0') AS eerder_van, CASE a.eigen_plek WHEN '' THEN l.naam ELSE a.eigen_plek END AS eerder_plek,
  t.status = 'in_te_plannen' AS is_open, t.status IN ('gepland', 'gehouden') AND d.uitgenodigd = 1 AS is_opnieuw,
  (t.status <> 'in_te_plannen' AND t.status <> 'gepland' AND t.status <> 'gehouden') AS is_voorbij,
  nl_datum_lang(t.datum) AS dag, ltrim(replace(CASE d.eigen_tijd WHEN '' THEN t.begintijd ELSE d.eigen_tijd END, ':', '.'), '0') AS van,
  CASE d.eigen_plek WHEN '' THEN ifnull(m.naam || ', ' || m.adres, '') ELSE d.eigen_plek END AS plek,
  s.naam AS subregio, s.telefoon, s.email, s.bezoekadres, slot.brief_groet, slot.brief_afzender, slot.brief_contact
FROM afbericht a JOIN brief_slot slot JOIN planning_eerder e ON e.id = a.planning JOIN locatie l ON l.id = e.locatie JOIN deelnemer d ON d.id = a.deelnemer
  JOIN deelnemer_lijst w ON w.id = d.id JOIN deelnemer_naam n ON n.id = d.id JOIN tafel t ON t.id = e.tafel JOIN zaak z ON z.id = t.zaak
  JOIN subregio s ON s.id = z.subregio LEFT JOIN locatie m ON m.id = t.locatie LEFT JOIN persoon p ON p.id = d.persoon
WHERE e.tafel = :tafel AND e.id = :eerder AND (:thing IS NULL OR d.id = :thing)
ORDER BY w.volgorde, d.id;

-- That one invitation is taken back while the tafel goes on; why, stays here.
-- name: uitnodiging_ingetrokken
SELECT n.naam, d.persoon IS NULL AS is_organisatie, d.rol IN ('ouder', 'netwerk') AS is_familie,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE ifnull(p.straat, '') END AS straat,
  CASE WHEN p.adres_geheim = 'ja' THEN '' ELSE trim(ifnull(p.postcode, '') || '  ' || ifnull(p.woonplaats, '')) END AS plaats,
  ifnull(p.adres_geheim, '') = 'ja' AS is_geheim, nl_datum(dag_van(:nu)) AS briefdatum,
  nl_datum_lang(i.datum) AS dag, ltrim(replace(CASE i.eigen_tijd WHEN '' THEN i.begintijd ELSE i.eigen_tijd END, ':', '.'), '0') AS van, CASE i.eigen_plek WHEN '' THEN l.naam ELSE i.eigen_plek END AS plek,
  s.naam AS subregio, s.telefoon, s.email, s.bezoekadres
FROM uitnodiging_ingetrokken i JOIN deelnemer d ON d.id = i.deelnemer JOIN deelnemer_naam n ON n.id = d.id JOIN locatie l ON l.id = i.locatie
  JOIN tafel t ON t.id = d.tafel JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio LEFT JOIN persoon p ON p.id = d.persoon
WHERE i.id = :ingetrokken AND d.tafel = :tafel;

-- For the calendar of a professional: what is planned, or that planning :eerder
-- ended. One event per deelnemer, of which each planning and each end is a version.
-- name: uitnodiging_ics
SELECT 'tafel-' || t.id || '-' || d.id || '@jeugdbeschermingstafels-twente.nl', v.versie, strftime('%Y%m%dT%H%M%SZ', 'now'),
  strftime('%Y%m%dT%H%M%S', v.datum || ' ' || v.begintijd), strftime('%Y%m%dT%H%M%S', v.datum || ' ' || v.begintijd, '+' || v.duur || ' minutes'),
  'Jeugdbeschermingstafel moment ' || t.moment, l.naam || ', ' || l.adres, s.email, v.weg, ifnull((SELECT m.email FROM post_adres m WHERE m.deelnemer = d.id), '')
FROM (SELECT e.tafel, e.datum, e.begintijd, e.duur, e.locatie, a.deelnemer, 1 AS weg,
      2 * ((SELECT count(*) FROM planning_eerder f WHERE f.tafel = e.tafel AND f.id < e.id)
        + (SELECT count(*) FROM uitnodiging_ingetrokken i WHERE i.deelnemer = a.deelnemer AND i.op <= e.beeindigd_op)) + 1 AS versie
    FROM planning_eerder e JOIN afbericht a ON a.planning = e.id WHERE e.id = :eerder AND e.tafel = :tafel
    UNION ALL SELECT d.tafel, i.datum, i.begintijd, i.duur, i.locatie, d.id, 1,
      2 * ((SELECT count(*) FROM planning_eerder f WHERE f.tafel = d.tafel AND f.beeindigd_op <= i.op)
        + (SELECT count(*) FROM uitnodiging_ingetrokken j WHERE j.deelnemer = d.id AND j.id < i.id)) + 1
    FROM uitnodiging_ingetrokken i JOIN deelnemer d ON d.id = i.deelnemer WHERE i.id = :ingetrokken AND d.tafel = :tafel
    UNION ALL SELECT t.id, t.datum, t.begintijd, t.duur, t.locatie, d.id, 0, u.versie
    FROM tafel t JOIN deelnemer d ON d.tafel = t.id AND d.uitgenodigd = 1 JOIN uitnodiging_versie u ON u.deelnemer = d.id
    WHERE :eerder IS NULL AND :ingetrokken IS NULL AND t.id = :tafel AND (t.status = 'gepland' OR t.status = 'gehouden' OR t.status = 'afgesloten')) v
  JOIN tafel t ON t.id = v.tafel JOIN deelnemer d ON d.id = v.deelnemer AND d.persoon IS NULL JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio
  JOIN locatie l ON l.id = v.locatie
WHERE d.id = :thing;
