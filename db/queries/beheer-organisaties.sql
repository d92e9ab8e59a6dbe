-- The region, as the beheerder keeps it: subregio's, gemeenten, organisations, locations.

-- name: regio_subregios
SELECT id AS nr, naam AS wat_naam, telefoon || ', ' || email AS meer FROM subregio ORDER BY naam;

-- name: regio_gemeenten
SELECT g.id AS nr, g.naam AS wat_naam, s.naam || CASE g.einde WHEN '' THEN '' ELSE ', eindigt op ' || nl_datum(g.einde) || ifnull(', gaat op in ' || n.naam, '') END AS meer
FROM gemeente g JOIN subregio s ON s.id = g.subregio LEFT JOIN gemeente n ON n.id = g.opgegaan_in ORDER BY g.naam;

-- name: regio_organisaties
SELECT id AS nr, naam AS wat_naam, label('organisatie_soort', soort) || CASE telefoon WHEN '' THEN ', nog geen telefoonnummer' ELSE ', ' || telefoon END
  || CASE einde WHEN '' THEN '' ELSE ', eindigt op ' || nl_datum(einde) END AS meer FROM organisatie ORDER BY soort, naam;

-- name: regio_locaties
SELECT l.id AS nr, l.naam AS wat_naam, l.adres || ', ' || g.naam || ', ' || l.kamers || CASE l.kamers WHEN 1 THEN ' kamer' ELSE ' kamers' END || CASE l.actief WHEN 1 THEN '' ELSE ', niet meer in gebruik' END AS meer
FROM locatie l JOIN gemeente g ON g.id = l.gemeente ORDER BY g.naam, l.naam;

-- name: regio_bestaat
SELECT CASE :soort WHEN 'subregio' THEN EXISTS (SELECT 1 FROM subregio WHERE id = :nr) WHEN 'gemeente' THEN EXISTS (SELECT 1 FROM gemeente WHERE id = :nr)
  WHEN 'organisatie' THEN EXISTS (SELECT 1 FROM organisatie WHERE id = :nr) ELSE EXISTS (SELECT 1 FROM locatie WHERE id = :nr) END;

-- name: regio_naam_bezet
SELECT CASE :soort WHEN 'gemeente' THEN EXISTS (SELECT 1 FROM gemeente WHERE naam = :naam COLLATE NOCASE AND id <> :nr) OR :nr = 0 AND EXISTS (SELECT 1 FROM organisatie WHERE naam = 'Lokale toegang ' || :naam)
  WHEN 'organisatie' THEN EXISTS (SELECT 1 FROM organisatie WHERE naam = :naam COLLATE NOCASE AND id <> :nr) WHEN 'subregio' THEN EXISTS (SELECT 1 FROM subregio WHERE naam = :naam COLLATE NOCASE AND id <> :nr) ELSE 0 END;

-- name: gemeente_code_bezet
SELECT EXISTS (SELECT 1 FROM gemeente WHERE (code = :code OR slug = :slug) AND id <> :nr);

-- name: gemeenten_nu
SELECT id, naam FROM gemeente WHERE einde = '' OR einde > :vandaag ORDER BY naam;

-- ---- one of them -------------------------------------------------------------------------

-- name: subregio_laden
SELECT naam, telefoon, email, bezoekadres AS adres FROM subregio WHERE id = :nr;

-- name: subregio_zetten
UPDATE subregio SET naam = :naam, telefoon = :telefoon, email = :email, bezoekadres = :adres WHERE id = :nr;

-- name: gemeente_laden
SELECT naam, code, subregio, einde, ifnull(opgegaan_in, '') AS opgegaan_in FROM gemeente WHERE id = :nr;

-- name: gemeente_zetten
UPDATE gemeente SET naam = :naam, einde = :einde, opgegaan_in = :opgegaan_in WHERE id = :nr;

-- Its lokale toegang ends with it.
-- name: gemeente_toegang_einde
UPDATE organisatie SET einde = :einde WHERE gemeente = :nr;

-- name: gemeente_maken
INSERT INTO gemeente (subregio, code, naam, slug) VALUES (:subregio, :code, :naam, :slug);

-- name: gemeente_toegang_maken
INSERT INTO organisatie (soort, naam, gemeente, code) SELECT 'lokale_toegang', 'Lokale toegang ' || naam, id, code FROM gemeente WHERE id = :gemeente;

-- name: organisatie_laden
SELECT naam, telefoon, soort AS aard, code, einde FROM organisatie WHERE id = :nr;

-- name: organisatie_zetten
UPDATE organisatie SET naam = :naam, telefoon = :telefoon, code = :code, einde = :einde WHERE id = :nr;

-- name: organisatie_maken
INSERT INTO organisatie (soort, naam, telefoon, code) VALUES (:aard, :naam, :telefoon, :code);

-- name: locatie_laden
SELECT naam, adres, bereikbaar, kamers, gemeente, CASE actief WHEN 1 THEN '' ELSE 'ja' END AS gesloten FROM locatie WHERE id = :nr;

-- name: locatie_zetten
UPDATE locatie SET naam = :naam, adres = :adres, bereikbaar = :bereikbaar, kamers = :kamers, gemeente = :gemeente, actief = :gesloten <> 'ja' WHERE id = :nr;

-- name: locatie_maken
INSERT INTO locatie (gemeente, naam, adres, bereikbaar, kamers) VALUES (:gemeente, :naam, :adres, :bereikbaar, :kamers);

-- What is still to come there, when it closes: as many tafels, and nothing of them.
-- name: locatie_tafels
SELECT count(*) FROM tafel t WHERE t.status IN ('gepland', 'gehouden') AND t.datum >= date('now', 'localtime') AND t.status = 'gepland' AND t.locatie = :locatie;
