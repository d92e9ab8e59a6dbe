-- A tafel, who stands how to it, and the writing of a status by flow.c.

-- name: tafel_lezen
SELECT t.id, t.zaak, t.moment, t.status, t.rev, t.ronde, t.melder_organisatie, t.melder_gebruiker,
  z.nummer, g.id, g.naam, s.id, s.naam, s.code, s.thema, s.telefoon, t.datum, t.begintijd,
  t.status IN ('afgesloten', 'ingetrokken') AND t.afgesloten_op <> '' AND t.afgesloten_op <
    strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (SELECT waarde FROM instelling WHERE naam = 'inzage_na_afsluiten') || ' months'),
  z.adres_vrijgegeven, ifnull(n.id, 0), ifnull(n.rev, 0), ifnull(n.versie, 0), ifnull(n.status, ''),
  EXISTS (SELECT 1 FROM notulen v WHERE v.tafel = t.id AND v.verzonden_op <> ''),
  NOT EXISTS (SELECT 1 FROM tafel o WHERE o.zaak = t.zaak AND o.id <> t.id AND o.ingediend_op <> ''
    AND (o.melder_organisatie <> t.melder_organisatie OR (o.status = 'ingediend' OR o.status = 'in_te_plannen' OR o.status = 'gepland' OR o.status = 'gehouden'))),
  ifnull(t.subregio_toen, z.subregio) = z.subregio, z.gezin
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente) JOIN subregio s ON s.id = ifnull(t.subregio_toen, z.subregio)
  LEFT JOIN notulen n ON n.tafel = t.id AND n.versie = (SELECT max(m.versie) FROM notulen m WHERE m.tafel = t.id)
WHERE t.id = :tafel;

-- name: relaties
SELECT rol, banden, ifnull(namens, 0) FROM relatie WHERE tafel = :tafel AND gebruiker = :gebruiker;

-- name: zaak_tafel_aantal
SELECT count(*) FROM tafel WHERE zaak = :zaak;

-- name: zaak_tafel_ids
SELECT id FROM tafel WHERE zaak = :zaak ORDER BY id DESC;

-- name: flow_tafel
UPDATE tafel SET status = :naar, rev = rev + 1 WHERE id = :tafel AND status = :van AND rev = :rev;

-- name: flow_notulen
UPDATE notulen SET status = :naar, rev = rev + 1 WHERE id = :notulen AND status = :van AND rev = :rev;

-- name: stap_toevoegen
INSERT INTO stap (tafel, handeling, van, naar, reden, door, namens, op)
VALUES (:tafel, :handeling, :van, :naar, :reden, :door, :namens, :op);
