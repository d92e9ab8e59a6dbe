-- What a zaak is found by (domain/woorden.c), and finding it (domain/zoeken.c).

-- ---- keeping the words ---------------------------------------------------------

-- Where the words of a tafel come from, each with its sort; of a family name what goes
-- before it. While the melder amends, the others see the stukken of the last round that
-- was filed (W11); of the notulen the version that is being written and the last that
-- was sent are two (W51). What is of sort 'geheim' is no word of any other.
-- name: woord_bronnen
SELECT 'naam', p.voorvoegsel, p.geslachtsnaam FROM tafel t JOIN persoon p ON p.zaak = t.zaak WHERE t.id = :tafel AND p.verwijderd = 0 AND p.soort <> 'netwerk'
UNION ALL SELECT 'persoon', p.voorvoegsel, p.geslachtsnaam FROM tafel t JOIN persoon p ON p.zaak = t.zaak WHERE t.id = :tafel AND p.verwijderd = 0 AND p.soort = 'netwerk'
UNION ALL SELECT 'persoon', '', p.voornamen FROM tafel t JOIN persoon p ON p.zaak = t.zaak WHERE t.id = :tafel AND p.verwijderd = 0
UNION ALL SELECT 'persoon', '', v.naam FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_voorheen v ON v.persoon = p.id WHERE t.id = :tafel AND p.verwijderd = 0
UNION ALL SELECT 'geboren', '', p.geboortedatum FROM tafel t JOIN persoon p ON p.zaak = t.zaak WHERE t.id = :tafel AND p.verwijderd = 0
UNION ALL SELECT 'bsn', '', p.bsn FROM tafel t JOIN persoon p ON p.zaak = t.zaak WHERE t.id = :tafel AND p.verwijderd = 0
UNION ALL SELECT 'nummer', '', z.nummer FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.id = :tafel
UNION ALL SELECT 'plaats', '', g.naam FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente) WHERE t.id = :tafel
UNION ALL SELECT 'stuk_melder', '', s.titel FROM tafel t JOIN stuk s ON s.tafel = t.id
  WHERE t.id = :tafel AND t.status IN ('concept', 'teruggestuurd') AND s.vervallen = 0 AND s.ingetrokken_op = ''
UNION ALL SELECT 'stuk', '', s.titel FROM tafel t JOIN stuk s ON s.tafel = t.id
  WHERE t.id = :tafel AND s.ingetrokken_op = '' AND CASE t.status WHEN 'teruggestuurd'
    THEN EXISTS (SELECT 1 FROM ronde_stuk r WHERE r.tafel = t.id AND r.ronde = t.ronde - 1 AND r.stuk = s.id) ELSE s.vervallen = 0 END
UNION ALL SELECT 'stuk_vrij', '', s.titel FROM stuk s
  WHERE s.tafel = :tafel AND s.vrijgegeven = 1 AND s.vervallen = 0 AND s.ingetrokken_op = '' AND s.bevat_geheim_adres = ''
UNION ALL SELECT 'notulen', '', k.tekst FROM notulen_laatste n JOIN notulen_tekst k ON k.notulen = n.id WHERE n.tafel = :tafel
UNION ALL SELECT 'verzonden', '', k.tekst FROM notulen n JOIN notulen_tekst k ON k.notulen = n.id
  WHERE n.tafel = :tafel AND n.versie = (SELECT max(m.versie) FROM notulen m WHERE m.tafel = n.tafel AND m.verzonden_op <> '')
UNION ALL SELECT 'geheim', '', a.straat || ' ' || a.postcode || ' ' || replace(a.postcode, ' ', '') FROM tafel t JOIN geheim_adres a ON a.zaak = t.zaak WHERE t.id = :tafel;

-- name: zicht_woord_merk
SELECT merk FROM zicht_woord_merk WHERE tafel = :tafel;

-- name: zicht_woord_gemerkt
INSERT INTO zicht_woord_merk (tafel, merk) VALUES (:tafel, :merk) ON CONFLICT (tafel) DO UPDATE SET merk = excluded.merk;

-- What stands there is not trusted: it is compared at the next change.
-- name: zicht_woord_ongemerkt
DELETE FROM zicht_woord_merk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: zicht_woord_bewaard
SELECT bereik, soort, woord, tot FROM zicht_woord WHERE tafel = :tafel ORDER BY bereik, soort, woord;

-- name: zicht_woord_toevoegen
INSERT INTO zicht_woord (bereik, soort, woord, tot, tafel) VALUES (:bereik, :soort, :woord, :tot, :tafel);

-- name: zicht_woord_weghalen
DELETE FROM zicht_woord WHERE bereik = :bereik AND soort = :soort AND woord = :woord AND tafel = :tafel;

-- name: zicht_woord_voorbij
DELETE FROM zicht_woord WHERE tot < :vandaag AND tot <> 'altijd';

-- ---- finding --------------------------------------------------------------------

-- The next word of a sort that begins so (:heel: is so), from :vanaf on.
-- name: zoek_woorden
SELECT woord FROM zicht_woord WHERE bereik = :bereik AND soort = :soort AND woord >= :vanaf AND woord < :woord || iif(:heel, char(1), char(1114111)) LIMIT 1;

-- Who has exactly that word, the newest tafel first, after the last one seen.
-- name: zoek_tafels
SELECT w.tafel, t.zaak FROM zicht_woord w CROSS JOIN tafel t ON t.id = w.tafel
WHERE w.bereik = :bereik AND w.soort = :soort AND w.woord = :woord AND w.tafel < :na AND w.tot >= :vandaag ORDER BY w.tafel DESC;

-- Where a zaak has a word that begins so, for one scope.
-- name: zoek_van_zaak
SELECT w.woord, w.tafel FROM tafel t CROSS JOIN zicht_woord w INDEXED BY zicht_woord_tafel ON w.tafel = t.id
WHERE t.zaak = :zaak AND w.bereik = :bereik AND w.soort = :soort AND w.woord >= :woord AND w.woord < :woord || iif(:heel, char(1), char(1114111)) AND w.tot >= :vandaag;

-- Which of the words of a tafel that begin so a word is, from 1; and back.
-- name: zoek_rang
SELECT count(*) FROM zicht_woord INDEXED BY zicht_woord_tafel WHERE tafel = :tafel AND bereik = :bereik AND soort = :soort AND woord >= :woord AND woord <= :tot_en_met;

-- name: zoek_op_rang
SELECT woord FROM zicht_woord INDEXED BY zicht_woord_tafel WHERE tafel = :tafel AND bereik = :bereik AND soort = :soort AND woord >= :woord AND woord < :woord || iif(:heel, char(1), char(1114111))
ORDER BY woord LIMIT 1 OFFSET :over;

-- Are there many? Counted is no further than that.
-- name: zoek_aantal
SELECT count(*) FROM (SELECT 1 FROM zicht_woord WHERE bereik = :bereik AND soort = :soort AND woord >= :woord AND woord < :woord || iif(:heel, char(1), char(1114111)) LIMIT 100);

-- The kinderen of a zaak with what they are today.
-- name: zoek_kinderen
SELECT n.naam AS kind, CASE WHEN p.ongeboren = 'ja' THEN 'nog niet geboren' WHEN p.overleden <> '' THEN 'overleden'
  WHEN p.geboortedatum <> '' THEN ongeveer(p.geboortedatum) || leeftijd(p.geboortedatum) || ' jaar' ELSE '' END AS oud
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.zaak = :zaak AND p.soort = 'kind' AND p.verwijderd = 0 ORDER BY p.geboortedatum, p.id;
