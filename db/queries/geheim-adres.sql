-- Secret addresses in what is sent or released: domain/adres.c compares.

-- name: adres_plekken
SELECT DISTINCT u.plek, upper(substr(u.waar, 1, 1)) || substr(u.waar, 2) FROM uitgaande_tekst u
  JOIN geheim_adres p ON p.zaak = :zaak AND noemt_adres(u.tekst, p.straat, p.postcode, p.gewoon)
WHERE u.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM adres_toegestaan a WHERE a.tafel = u.tafel AND a.plek = u.plek AND a.tekst = u.tekst);

-- The trace names the place; of a stuk not its title.
-- name: adres_plek
SELECT 'Geheim adres in ' || CASE u.soort WHEN 'stuk' THEN 'de titel of de bestandsnaam van stuk ' || u.ding ELSE u.waar END
FROM uitgaande_tekst u WHERE u.tafel = :tafel AND u.plek = :plek;

-- name: adres_toestaan
INSERT INTO adres_toegestaan (tafel, plek, tekst) SELECT tafel, plek, tekst FROM uitgaande_tekst WHERE tafel = :tafel AND plek = :plek
ON CONFLICT DO NOTHING;

-- name: stuk_noemt_adres
SELECT u.waar FROM uitgaande_tekst u JOIN geheim_adres p ON p.zaak = :zaak AND noemt_adres(u.tekst, p.straat, p.postcode, p.gewoon)
WHERE u.tafel = :tafel AND u.plek = 'stuk-' || :thing
  AND NOT EXISTS (SELECT 1 FROM adres_toegestaan a WHERE a.tafel = u.tafel AND a.plek = u.plek AND a.tekst = u.tekst) LIMIT 1;

-- Of any text that is typed in a form about this zaak.
-- name: tekst_noemt_adres
SELECT 1 FROM geheim_adres p WHERE p.zaak = :zaak AND noemt_adres(:tekst, p.straat, p.postcode, p.gewoon) LIMIT 1;

-- ---- a street that is called after an ordinary word ----------------------------------

-- name: adres_straten
SELECT p.persoon, n.naam || ', ' || p.straat FROM geheim_adres p JOIN persoon_naam n ON n.id = p.persoon JOIN persoon q ON q.id = p.persoon AND q.verwijderd = 0
WHERE p.zaak = :zaak AND p.straat <> '' AND NOT p.gewoon ORDER BY p.persoon;

-- name: adres_gewoon
INSERT INTO adres_gewoon (persoon, straat, door, op) SELECT persoon, straat, :actor, :nu FROM geheim_adres WHERE zaak = :zaak AND persoon = :straat_van;
