-- The persons of a zaak.

-- name: persoon_vinden
SELECT zaak, rev FROM persoon WHERE id = :persoon AND verwijderd = 0;

-- name: persoon_naam
SELECT naam FROM persoon_naam WHERE id = :persoon;

-- What the actor may not see is not read at all.
-- name: persoon_lezen
SELECT soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, ongeboren, verwachte_datum, geslacht,
  CASE WHEN :zaak_mag_bsn_zien THEN bsn ELSE '' END AS bsn, rolcode, gezag, telefoon, email,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN straat ELSE '' END AS straat,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN postcode ELSE '' END AS postcode,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN woonplaats ELSE '' END AS woonplaats,
  CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN land ELSE '' END AS land,
  adres_geheim, tolk, liefst, ondersteuning, geinformeerd, reden_niet_geinformeerd, overleden, niet_samen_met
FROM persoon WHERE id = :thing;

-- What the form of a new one, and of the family, begins with.
-- name: persoon_nieuw
SELECT 'Nederland' AS land, voogd_gi FROM zaak WHERE id = :zaak;

-- Besides its fields: names and who lives at the same address, as far as the actor may know it.
-- name: persoon_een
SELECT ifnull((SELECT group_concat(naam, ', ') FROM persoon_voorheen WHERE persoon = :thing), '') AS voorheen, nl_datum(p.overleden) AS overleden_op,
  ifnull((SELECT group_concat(n.naam, ', ') FROM persoon a JOIN persoon_naam n ON n.id = a.id
    WHERE a.zaak = p.zaak AND a.id <> p.id AND a.verwijderd = 0 AND p.straat <> '' AND (a.straat, a.postcode, a.woonplaats, a.land) = (p.straat, p.postcode, p.woonplaats, p.land)
      AND (a.adres_geheim = '' AND p.adres_geheim = '' OR :zaak_mag_geheim_adres_zien)), '') AS delers
FROM persoon p WHERE p.id = :thing;

-- What was changed, of one or of all: for who reads corrections. An address is withheld
-- where it is secret now, or was. Who may not see a BSN reads that it changed.
-- name: persoon_wijzigingen
WITH v AS (
  SELECT w.*, w.veld = 'bsn' AND NOT :zaak_mag_bsn_zien OR (w.veld = 'straat' OR w.veld = 'postcode' OR w.veld = 'woonplaats' OR w.veld = 'land') AND NOT :zaak_mag_geheim_adres_zien
      AND (w.geheim = 1 OR p.adres_geheim = 'ja') AS verborgen,
    CASE w.veld WHEN 'soort' THEN 'persoon_soort' WHEN 'geslacht' THEN 'geslacht' WHEN 'gezag' THEN 'gezag' WHEN 'rolcode' THEN 'rolcode' WHEN 'liefst' THEN 'liefst' ELSE 'ja_nee' END AS lijst
  FROM persoon_verloop w JOIN persoon p ON p.id = w.persoon WHERE w.zaak = :zaak AND (:thing IS NULL OR w.persoon = :thing)
), waarde AS (SELECT id, verborgen, veld, lijst, 'oud' AS welke, oud AS code FROM v UNION ALL SELECT id, verborgen, veld, lijst, 'nieuw', nieuw FROM v
), tekst AS (
  SELECT id, welke, CASE WHEN verborgen THEN '(niet voor u)' WHEN code = '' THEN '–' WHEN veld LIKE '%datum' OR veld = 'overleden' THEN nl_datum(code)
    WHEN veld = 'niet_samen_met' THEN (SELECT naam FROM persoon_naam WHERE id = CAST(code AS INTEGER)) ELSE label(lijst, code) END AS tekst FROM waarde)
SELECT n.naam AS van, lower(label('persoon_veld', v.veld)) AS veld, nl_stempel(v.op) AS op, g.naam AS door, o.tekst AS oud, w.tekst AS nieuw
FROM v JOIN persoon_naam n ON n.id = v.persoon JOIN gebruiker g ON g.id = v.door
  JOIN tekst o ON o.id = v.id AND o.welke = 'oud' JOIN tekst w ON w.id = v.id AND w.welke = 'nieuw'
ORDER BY v.id DESC LIMIT 300;

-- Whose BSN it is in this zaak, besides the persoon's own (H19).
-- name: persoon_bsn_van
SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.bsn = :bsn AND p.id <> :persoon AND p.zaak = :zaak AND p.verwijderd = 0 LIMIT 1;

-- The others of the family: one of them may be who must not be met.
-- name: persoon_anderen
SELECT n.id, n.naam || ', ' || label('persoon_soort', n.soort) FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 AND p.id IS NOT :thing ORDER BY p.id;

-- Who was saved last here by the actor.
-- name: persoon_laatst
SELECT n.naam || CASE p.rev WHEN 1 THEN ' is toegevoegd.' ELSE ' is opgeslagen.' END FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.gewijzigd_door = :actor AND p.verwijderd = 0 ORDER BY p.gewijzigd_op DESC, p.id DESC LIMIT 1;

-- Who may live where the persoon does. A secret address is there for who may see it.
-- name: persoon_adressen
SELECT p.id, n.naam || ': ' || p.straat || ', ' || p.woonplaats FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 AND p.id IS NOT :thing AND p.straat <> '' AND (p.adres_geheim = '' OR :zaak_mag_geheim_adres_zien) ORDER BY p.id;

-- name: persoon_adressen_er
SELECT 1 FROM persoon p WHERE p.zaak = :zaak AND p.verwijderd = 0 AND p.id IS NOT :thing AND p.straat <> '' AND (p.adres_geheim = '' OR :zaak_mag_geheim_adres_zien) LIMIT 1;

-- Of somebody at the same address it is not typed again, and is secret for both.
-- name: persoon_adres_van
UPDATE persoon SET straat = v.straat, postcode = v.postcode, woonplaats = v.woonplaats, land = v.land, adres_geheim = v.adres_geheim
FROM persoon v WHERE persoon.id = :thing AND v.id = :adres_van AND v.zaak = persoon.zaak AND v.verwijderd = 0 AND v.straat <> ''
  AND (v.adres_geheim = '' OR :zaak_mag_geheim_adres_zien);

-- They move along: before the persoon has its new address.
-- name: persoon_adres_ook
UPDATE persoon SET straat = :straat, postcode = :postcode, woonplaats = :woonplaats, land = :land, adres_geheim = :adres_geheim,
  rev = rev + 1, gewijzigd_op = :nu, gewijzigd_door = :actor
WHERE zaak = :zaak AND id <> :thing AND verwijderd = 0 AND (adres_geheim = '' OR :zaak_mag_geheim_adres_zien)
  AND (straat, postcode, woonplaats, land) = (SELECT o.straat, o.postcode, o.woonplaats, o.land FROM persoon o WHERE o.id = :thing AND o.straat <> '');

-- name: zaak_voogd
UPDATE zaak SET voogd_gi = :voogd_gi, rev = rev + 1 WHERE id = :zaak;

-- The kinderen of whom there is a dossier elsewhere (H19). Who sees both gets its
-- number; others learn that it is there, of what was filed only.
-- Is there any? Mostly not, and who may see which is not asked then.
-- name: zelfde_kind_is_er
SELECT EXISTS (SELECT 1 FROM zelfde_persoon WHERE zaak = :zaak AND soort = 'kind');

-- name: zelfde_kind
SELECT n.naam AS kind, CASE WHEN k.ziet THEN z.nummer ELSE '' END AS nummer, CASE WHEN k.ziet THEN z.id ELSE 0 END AS andere_zaak,
  k.ziet AS is_te_zien, NOT k.ziet AS is_van_anderen
FROM (SELECT s.persoon, s.andere_zaak, EXISTS (SELECT 1 FROM tafel t JOIN relatie r ON r.tafel = t.id AND r.gebruiker = :actor JOIN tafel_stand w ON w.tafel = t.id
      WHERE t.zaak = s.andere_zaak AND mag('zien', r.rol, r.banden, t.moment, w.status, w.notulen_status, w.ooit_verzonden)) AS ziet
    FROM zelfde_persoon s WHERE s.zaak = :zaak AND s.soort = 'kind') k
  CROSS JOIN persoon p ON p.id = k.persoon JOIN persoon_naam n ON n.id = p.id JOIN zaak z ON z.id = k.andere_zaak
WHERE k.ziet OR EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = z.id AND t.ingediend_op <> '')
GROUP BY p.id, CASE WHEN k.ziet THEN z.id ELSE 0 END ORDER BY p.id, z.id;

-- name: personen
SELECT p.id AS persoon, n.naam, label('persoon_soort', p.soort) AS soort,
  CASE WHEN p.ongeboren = 'ja' THEN 'uitgerekend ' || nl_datum(p.verwachte_datum)
    WHEN p.geboortedatum <> '' AND p.overleden <> '' THEN nl_datum(p.geboortedatum)
    WHEN p.geboortedatum <> '' THEN nl_datum(p.geboortedatum) || ' (' || ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar)' ELSE '–' END AS geboren,
  nl_datum(p.overleden) AS overleden, ifnull((SELECT group_concat(v.naam, ', ') FROM persoon_voorheen v WHERE v.persoon = p.id), '') AS voorheen,
  ifnull((SELECT group_concat(a.naam, ', ') FROM uit_elkaar u JOIN persoon_naam a ON a.id = u.ander WHERE u.persoon = p.id), '') AS niet_met,
  CASE WHEN p.soort = 'ouder' THEN label('gezag', p.gezag) ELSE '–' END AS gezag,
  CASE WHEN p.geinformeerd <> '' THEN label('ja_nee', p.geinformeerd) ELSE '–' END AS geinformeerd,
  p.adres_geheim = 'ja' AS is_geheim
FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0
ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.geboortedatum, p.id;

-- Where there is a secret address: is it released to the professional deelnemers?
-- name: adres_vrijgave
SELECT z.adres_vrijgegeven = 1 AS is_vrij, z.adres_vrijgegeven = 0 AS is_niet_vrij FROM zaak z
WHERE z.id = :zaak AND EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = z.id AND p.adres_geheim = 'ja' AND p.verwijderd = 0);

-- name: adres_vrijgeven
UPDATE zaak SET adres_vrijgegeven = 1, rev = rev + 1 WHERE id = :zaak;

-- name: adres_niet_vrijgeven
UPDATE zaak SET adres_vrijgegeven = 0, rev = rev + 1 WHERE id = :zaak;

-- name: persoon_toevoegen
INSERT INTO persoon (zaak, soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, ongeboren, verwachte_datum, geslacht, bsn,
  rolcode, gezag, telefoon, email, straat, postcode, woonplaats, land, adres_geheim, tolk, liefst, ondersteuning, geinformeerd,
  reden_niet_geinformeerd, overleden, niet_samen_met, gewijzigd_op, gewijzigd_door)
VALUES (:zaak, :soort, :voornamen, :voorvoegsel, :geslachtsnaam, :geboortedatum, :ongeboren,
  CASE WHEN :ongeboren = 'ja' THEN :verwachte_datum ELSE '' END, :geslacht, CASE WHEN :zaak_mag_bsn_zien THEN :bsn ELSE '' END,
  :rolcode, CASE WHEN :soort <> 'ouder' THEN '' WHEN :overleden <> '' THEN 'nee' ELSE :gezag END, :telefoon, :email, :straat, :postcode, :woonplaats, :land,
  :adres_geheim, :tolk, :liefst, :ondersteuning, :geinformeerd, CASE WHEN :geinformeerd = 'nee' THEN :reden_niet_geinformeerd ELSE '' END,
  :overleden, :niet_samen_met, :nu, :actor);

-- The name that it had, where another one takes its place.
-- name: persoon_naam_eerder
INSERT INTO persoon_naam_eerder (persoon, voornamen, voorvoegsel, geslachtsnaam, tot, door)
SELECT id, voornamen, voorvoegsel, geslachtsnaam, :nu, :actor FROM persoon
WHERE id = :thing AND rev = :rev AND verwijderd = 0 AND :nieuwe_naam = 'ja'
  AND (voornamen <> :voornamen OR voorvoegsel <> :voorvoegsel OR geslachtsnaam <> :geslachtsnaam);

-- Who may not see a BSN or a secret address leaves it as it is. Gezag ends with a death.
-- name: persoon_opslaan
UPDATE persoon SET rev = rev + 1, soort = :soort, voornamen = :voornamen, voorvoegsel = :voorvoegsel,
  geslachtsnaam = :geslachtsnaam, geboortedatum = :geboortedatum, ongeboren = :ongeboren,
  verwachte_datum = CASE WHEN :ongeboren = 'ja' THEN :verwachte_datum ELSE '' END, geslacht = :geslacht,
  bsn = CASE WHEN :zaak_mag_bsn_zien THEN :bsn ELSE bsn END, rolcode = :rolcode,
  gezag = CASE WHEN :soort <> 'ouder' THEN '' WHEN :overleden <> '' THEN 'nee' ELSE :gezag END, telefoon = :telefoon, email = :email,
  overleden = :overleden, niet_samen_met = :niet_samen_met,
  straat = CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN :straat ELSE straat END,
  postcode = CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN :postcode ELSE postcode END,
  woonplaats = CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN :woonplaats ELSE woonplaats END,
  land = CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN :land ELSE land END,
  adres_geheim = CASE WHEN adres_geheim = '' OR :zaak_mag_geheim_adres_zien THEN :adres_geheim ELSE adres_geheim END,
  tolk = :tolk, liefst = :liefst, ondersteuning = :ondersteuning, geinformeerd = :geinformeerd,
  reden_niet_geinformeerd = CASE WHEN :geinformeerd = 'nee' THEN :reden_niet_geinformeerd ELSE '' END,
  gewijzigd_op = :nu, gewijzigd_door = :actor
WHERE id = :thing AND rev = :rev AND verwijderd = 0;

-- What follows from the rest needs no choice.
-- name: persoon_rolcode
UPDATE persoon SET rolcode = CASE soort WHEN 'kind' THEN '301'
  WHEN 'ouder' THEN CASE gezag WHEN 'ja' THEN '112' WHEN 'nee' THEN '113' ELSE '111' END ELSE '' END
WHERE id = :thing AND rolcode = '';

-- Where the tafel is not yet planned its deelnemers follow the family.
-- name: persoon_deelnemer
UPDATE deelnemer SET rol = :soort, verplicht = CASE WHEN :soort = 'ouder' AND :gezag = 'ja' THEN 1 ELSE 0 END
WHERE persoon = :thing AND uitgenodigd_op = '' AND tafel IN (SELECT id FROM tafel WHERE zaak = :zaak AND geaccepteerd_op <> '' AND gepland_op = '' AND afgesloten_op = '');

-- Who is added before a tafel is held is of its gezin.
-- name: persoon_gezin
INSERT INTO tafel_gezin (tafel, persoon, soort, ongeboren, voornamen, naam, geboortedatum, gezag, tolk, ondersteuning)
SELECT t.id, p.id, p.soort, p.ongeboren, p.voornamen, n.naam, p.geboortedatum, p.gezag, p.tolk, p.ondersteuning
FROM persoon p JOIN persoon_naam n ON n.id = p.id JOIN tafel t ON t.zaak = p.zaak
WHERE p.id = :thing AND t.status = 'gepland'
ON CONFLICT DO NOTHING;

-- And deelnemer at once; a kind as far as nobody decided otherwise, or it is 12.
-- name: persoon_erbij
INSERT INTO deelnemer (tafel, persoon, rol, verplicht)
SELECT t.id, g.persoon, g.soort, g.soort = 'ouder' AND g.gezag = 'ja'
FROM tafel t JOIN gezin g ON g.tafel = t.id LEFT JOIN kind_deelname k ON k.tafel = t.id AND k.persoon = g.persoon
WHERE t.zaak = :zaak AND t.status IN ('in_te_plannen', 'gepland') AND g.persoon = :thing AND g.ongeboren <> 'ja'
  AND (g.soort <> 'kind' OR ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' OR leeftijd(g.geboortedatum, t.datum) >= 12)
ON CONFLICT DO NOTHING;

-- Another day of birth may make a kind 12 on the day of the tafel, or not.
-- name: persoon_twaalf
UPDATE deelnemer SET verplicht = k.twaalf, uitgenodigd = CASE WHEN k.twaalf > deelnemer.verplicht THEN 1 WHEN k.twaalf OR k.komt THEN deelnemer.uitgenodigd ELSE 0 END
FROM (SELECT t.id AS tafel, ifnull(leeftijd(g.geboortedatum, t.datum) >= 12, 0) AS twaalf, ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' AS komt
  FROM tafel t JOIN gezin g ON g.tafel = t.id LEFT JOIN kind_deelname k ON k.tafel = t.id AND k.persoon = g.persoon
  WHERE t.zaak = :zaak AND t.status IN ('in_te_plannen', 'gepland') AND g.persoon = :thing AND g.soort = 'kind') k
WHERE deelnemer.tafel = k.tafel AND deelnemer.persoon = :thing AND deelnemer.binnengelopen = '';

-- Who is asked to a tafel that is planned or was held stays in the dossier.
-- name: persoon_aan_tafel
SELECT 1 FROM deelnemer d JOIN tafel t ON t.id = d.tafel JOIN persoon p ON p.id = d.persoon AND p.zaak = t.zaak
WHERE p.id = :persoon AND d.uitgenodigd = 1 AND (t.gepland_op <> '' OR t.gehouden_op <> '') LIMIT 1;

-- name: persoon_verwijderen
UPDATE persoon SET verwijderd = 1, rev = rev + 1, gewijzigd_op = :nu, gewijzigd_door = :actor
WHERE id = :thing AND rev = :rev AND verwijderd = 0;

-- name: persoon_niet_uitgenodigd
UPDATE deelnemer SET uitgenodigd = 0, verplicht = 0
WHERE persoon = :thing AND tafel IN (SELECT id FROM tafel WHERE zaak = :zaak AND gehouden_op = '');

-- name: persoon_doelen_weg
UPDATE doel SET vervallen = 1 WHERE persoon = :thing AND tafel IN (SELECT id FROM tafel WHERE zaak = :zaak AND gepland_op = '' AND gehouden_op = '');
