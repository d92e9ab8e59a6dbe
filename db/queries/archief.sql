-- A copy of a dossier for the gemeente's archive (stuf/archief.c).

-- name: archief_zaak
SELECT z.nummer, g.naam, g.code, substr(z.aangemaakt_op, 1, 10), ifnull(label('bewaren_soort', b.soort), ''), ifnull(b.laatst, ''), ifnull(b.tot, ''),
  ifnull((SELECT i.waarde FROM instelling i WHERE i.naam = 'bewaartermijn_' || b.soort), '')
FROM zaak z JOIN gemeente g ON g.id = z.gemeente LEFT JOIN bewaren b ON b.zaak = z.id WHERE z.id = :zaak;

-- The stukken as they came in; not what was withdrawn, nor what nobody may open.
-- name: archief_stukken
SELECT s.id, label('stuk_soort', s.soort) || ': ' || s.titel, s.bestandsnaam, s.type, s.grootte, s.sha256
FROM tafel t CROSS JOIN stuk s ON s.tafel = t.id CROSS JOIN stuk_inhoud i ON i.stuk = s.id
WHERE t.zaak = :zaak AND s.vervallen = 0 AND s.ingetrokken_op = '' AND s.controle NOT IN ('wacht', 'besmet') ORDER BY s.id;

-- What stands in the dossier itself, as texts: which file, under which heading.
-- name: archief_teksten
SELECT naam, kop, tekst FROM (
  SELECT 'gezin' AS naam, 1 AS deel, p.id AS nr, label('persoon_soort', p.soort) AS kop, n.naam || CASE p.geboortedatum WHEN '' THEN '' ELSE ', geboren ' || nl_datum(p.geboortedatum) END
      || CASE p.bsn WHEN '' THEN '' ELSE ', BSN ' || p.bsn END || CASE p.straat WHEN '' THEN '' ELSE ', ' || p.straat || ', ' || p.postcode || ' ' || p.woonplaats END AS tekst
    FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.zaak = :zaak AND p.verwijderd = 0
  UNION ALL SELECT 'tafel-' || t.id || '-aanmelding', 2, v.nr, v.kop, v.tekst FROM tafel t JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
    JOIN (SELECT tafel, ronde, 1 AS nr, 'Gezinssamenstelling' AS kop, gezinssamenstelling AS tekst FROM aanmelding
      UNION ALL SELECT tafel, ronde, 2, 'Aanleiding', aanleiding FROM aanmelding UNION ALL SELECT tafel, ronde, 3, 'Zorgen', zorgen FROM aanmelding
      UNION ALL SELECT tafel, ronde, 4, 'Krachten', krachten FROM aanmelding UNION ALL SELECT tafel, ronde, 5, 'Netwerk', netwerk FROM aanmelding
      UNION ALL SELECT tafel, ronde, 6, 'Ingezette hulp', hulp_ingezet FROM aanmelding UNION ALL SELECT tafel, ronde, 7, 'Effect van de hulp', hulp_effect FROM aanmelding
      UNION ALL SELECT tafel, ronde, 8, 'Uitkomst van de planvorming', mdo_uitkomst FROM aanmelding UNION ALL SELECT tafel, ronde, 9, 'Betrokkenheid van het gezin', betrokkenheid_gezin FROM aanmelding
      UNION ALL SELECT tafel, ronde, 10, 'Reactie van de ouders', reactie_ouders FROM aanmelding UNION ALL SELECT tafel, ronde, 11, 'Mening van de kinderen', mening_kinderen FROM aanmelding
      UNION ALL SELECT tafel, ronde, 12, 'Conclusies', conclusies FROM aanmelding UNION ALL SELECT tafel, ronde, 13, 'Samenvatting', samenvatting FROM aanmelding) v ON v.tafel = a.tafel AND v.ronde = a.ronde
    WHERE t.zaak = :zaak
  UNION ALL SELECT 'tafel-' || t.id || '-besluit', 3, k.persoon, n.naam, besluit_tekst(k.uitkomst, k.urgentie, k.aangehouden_tot, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering)
    FROM tafel t JOIN besluit b ON b.tafel = t.id AND b.genomen_op <> '' JOIN besluit_kind k ON k.tafel = t.id JOIN persoon_naam n ON n.id = k.persoon WHERE t.zaak = :zaak
  UNION ALL SELECT 'tafel-' || t.id || '-notulen-' || n.versie, 4, p.punt, agendapunt(t.moment, p.punt), p.tekst
    FROM tafel t JOIN notulen n ON n.tafel = t.id JOIN notulen_tekst p ON p.notulen = n.id WHERE t.zaak = :zaak AND n.gecontroleerd_op <> ''
  UNION ALL SELECT 'tafel-' || t.id || '-notulen-' || n.versie, 5, r.nummer, r.kop, r.tekst
    FROM tafel t JOIN notulen n ON n.tafel = t.id JOIN notulen_regel r ON r.notulen = n.id WHERE t.zaak = :zaak AND n.gecontroleerd_op <> '')
WHERE tekst <> '' ORDER BY naam, deel, nr;
