-- A tafel with its stukken for one reader, as one file.

-- What there is of the tafel, as the list of stukken has it; who gets which the right
-- decides, one by one. The name of the file has nobody's name in it.
-- name: bundel_stukken
SELECT s.id, s.titel || ' (' || CASE s.titel WHEN label('stuk_soort', s.soort) THEN '' ELSE label('stuk_soort', s.soort) || ', ' END || nl_datum(s.datum) || ')' AS wat,
  replace(s.soort, '_', '-') || CASE s.type WHEN 'application/pdf' THEN '.pdf' WHEN 'image/jpeg' THEN '.jpg' WHEN 'image/png' THEN '.png'
    WHEN 'application/vnd.oasis.opendocument.text' THEN '.odt' ELSE '.docx' END AS bestand,
  s.grootte, s.vrijgegeven, s.bevat_geheim_adres = 'ja' AS is_geheim,
  CASE s.controle WHEN 'wacht' THEN 'wordt nog gecontroleerd op virussen' WHEN 'besmet' THEN 'er is een virus in gevonden' ELSE '' END AS dicht
FROM stuk s JOIN tafel t ON t.id = s.tafel
WHERE s.tafel = :tafel AND CASE WHEN t.status = 'teruggestuurd' AND NOT :mag_aanmelding_schrijven
  THEN EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.stuk = s.id AND r.tafel = t.id AND r.ronde = t.ronde - 1)
  ELSE s.vervallen = 0 END
ORDER BY s.id;

-- When and where, of one that is planned.
-- name: bundel_tafel
SELECT CASE t.datum WHEN '' THEN '' ELSE nl_datum_lang(t.datum) || ', ' || ltrim(replace(t.begintijd, ':', '.'), '0') || ' uur' END AS wanneer, ifnull(l.naam, '') AS waar
FROM tafel t LEFT JOIN locatie l ON l.id = t.locatie WHERE t.id = :tafel;
