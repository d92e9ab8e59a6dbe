-- How much of a thing there may be: refused where it comes in, after every saving,
-- so that what is stored fits on every page, in every message and letter. Far
-- above what families and tafels have; who is over it made a mistake or means harm.
-- A row for each bound that is passed: the Dutch message.

-- name: te_veel
SELECT printf(g.tekst, g.hoogste) FROM (
  SELECT 30 AS hoogste, 'In een dossier passen hoogstens %d personen. Verwijder eerst wie er niet bij hoort.' AS tekst,
    (SELECT count(*) FROM persoon WHERE zaak = :zaak AND verwijderd = 0) AS aantal
  UNION ALL SELECT 100, 'In een dossier passen hoogstens %d tafels. Bel de procesondersteuner.', (SELECT count(*) FROM tafel WHERE zaak = :zaak)
  UNION ALL SELECT 80, 'Bij een tafel passen hoogstens %d deelnemers.', (SELECT count(*) FROM deelnemer WHERE tafel = :tafel AND uitgenodigd = 1)
  UNION ALL SELECT 200, 'Bij een tafel passen hoogstens %d stukken. Verwijder eerst een stuk dat niet nodig is.', (SELECT count(*) FROM stuk WHERE tafel = :tafel AND vervallen = 0)
  UNION ALL SELECT 60, 'Bij een tafel passen hoogstens %d doelen. Voeg doelen samen.', (SELECT count(*) FROM doel WHERE tafel = :tafel AND vervallen = 0)
  UNION ALL SELECT 150, 'Bij een tafel passen hoogstens %d afspraken. Voeg afspraken samen.', (SELECT count(*) FROM afspraak WHERE tafel = :tafel AND vervallen = 0)
  UNION ALL SELECT 200, 'Bij een tafel passen hoogstens %d reacties. Voeg reacties samen.', (SELECT count(*) FROM reactie r JOIN notulen n ON n.id = r.notulen WHERE n.tafel = :tafel)
  UNION ALL SELECT 500, 'Bij een tafel passen hoogstens %d contactmomenten.', (SELECT count(*) FROM contactmoment WHERE tafel = :tafel)
  UNION ALL SELECT 300, 'U kunt toestemming hoogstens %d keer vastleggen.', (SELECT count(*) FROM toestemming WHERE tafel = :tafel)
) g WHERE g.aantal > g.hoogste;
