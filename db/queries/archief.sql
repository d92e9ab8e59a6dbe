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
  UNION ALL SELECT 'tafel-' || t.id || '-aanmelding', 2, v.column1, v.column2,
      CASE v.column1 WHEN 1 THEN a.gezinssamenstelling WHEN 2 THEN a.aanleiding WHEN 3 THEN a.zorgen WHEN 4 THEN a.krachten WHEN 5 THEN a.netwerk WHEN 6 THEN a.hulp_ingezet WHEN 7 THEN a.hulp_effect WHEN 8 THEN a.mdo_uitkomst WHEN 9 THEN a.betrokkenheid_gezin WHEN 10 THEN a.reactie_ouders WHEN 11 THEN a.mening_kinderen WHEN 12 THEN a.conclusies WHEN 13 THEN a.samenvatting END
    FROM tafel t CROSS JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
    CROSS JOIN (VALUES (1, 'Gezinssamenstelling'), (2, 'Aanleiding'), (3, 'Zorgen'), (4, 'Krachten'), (5, 'Netwerk'), (6, 'Ingezette hulp'), (7, 'Effect van de hulp'), (8, 'Uitkomst van de planvorming'), (9, 'Betrokkenheid van het gezin'), (10, 'Reactie van de ouders'), (11, 'Mening van de kinderen'), (12, 'Conclusies'), (13, 'Samenvatting')) v
    WHERE t.zaak = :zaak
  UNION ALL SELECT 'tafel-' || t.id || '-besluit', 3, k.persoon, n.naam, besluit_tekst(k.uitkomst, k.urgentie, k.aangehouden_tot, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering)
    FROM tafel t JOIN besluit b ON b.tafel = t.id AND b.genomen_op <> '' JOIN besluit_kind k ON k.tafel = t.id JOIN persoon_naam n ON n.id = k.persoon WHERE t.zaak = :zaak
  UNION ALL SELECT 'tafel-' || t.id || '-notulen-' || n.versie, 4, p.punt, agendapunt(t.moment, p.punt), p.tekst
    FROM tafel t JOIN notulen n ON n.tafel = t.id JOIN notulen_tekst p ON p.notulen = n.id WHERE t.zaak = :zaak AND n.gecontroleerd_op <> ''
  UNION ALL SELECT 'tafel-' || t.id || '-notulen-' || n.versie, 5, r.nummer, r.kop, r.tekst
    FROM tafel t JOIN notulen n ON n.tafel = t.id JOIN notulen_regel r ON r.notulen = n.id WHERE t.zaak = :zaak AND n.gecontroleerd_op <> '')
WHERE tekst <> '' ORDER BY naam, deel, nr;
