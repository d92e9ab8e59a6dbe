-- Secret addresses in what is sent or released: domain/adres.c compares.

-- name: adres_plekken
SELECT DISTINCT u.plek, upper(substr(u.waar, 1, 1)) || substr(u.waar, 2) FROM uitgaande_tekst u
  JOIN persoon p ON p.zaak = :zaak AND p.adres_geheim = 'ja' AND noemt_adres(u.tekst, p.straat, p.postcode)
WHERE u.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM adres_toegestaan a WHERE a.tafel = u.tafel AND a.plek = u.plek AND a.tekst = u.tekst);

-- The trace names the place; of a stuk not its title.
-- name: adres_plek
SELECT 'Geheim adres in ' || CASE u.soort WHEN 'stuk' THEN 'de titel of de bestandsnaam van stuk ' || u.ding ELSE u.waar END
FROM uitgaande_tekst u WHERE u.tafel = :tafel AND u.plek = :plek;

-- name: adres_toestaan
INSERT INTO adres_toegestaan (tafel, plek, tekst) SELECT tafel, plek, tekst FROM uitgaande_tekst WHERE tafel = :tafel AND plek = :plek
ON CONFLICT DO NOTHING;

-- name: stuk_noemt_adres
SELECT u.waar FROM uitgaande_tekst u JOIN persoon p ON p.zaak = :zaak AND p.adres_geheim = 'ja' AND noemt_adres(u.tekst, p.straat, p.postcode)
WHERE u.tafel = :tafel AND u.plek = 'stuk-' || :thing
  AND NOT EXISTS (SELECT 1 FROM adres_toegestaan a WHERE a.tafel = u.tafel AND a.plek = u.plek AND a.tekst = u.tekst) LIMIT 1;

-- name: aanvulling_noemt_adres
SELECT 1 FROM persoon p WHERE p.zaak = :zaak AND p.adres_geheim = 'ja' AND noemt_adres(:aanvulling, p.straat, p.postcode) LIMIT 1;
