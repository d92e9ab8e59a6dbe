-- Trying to log in (domain/login.c).

-- name: geheim
SELECT waarde FROM geheim WHERE naam = :naam;

-- name: gebruiker_bij_naam
SELECT id, gebruikersnaam, wachtwoord, actief FROM gebruiker WHERE gebruikersnaam = :naam;

-- name: gebruiker_mislukt
UPDATE gebruiker SET mislukt = mislukt + 1 WHERE id = :gebruiker;

-- None when the account or its password has changed meanwhile.
-- name: gebruiker_vorige_keer
SELECT mislukt, ingelogd_op FROM gebruiker WHERE id = :gebruiker AND actief = 1 AND wachtwoord = :wachtwoord;

-- name: gebruiker_ingelogd
UPDATE gebruiker SET mislukt = 0, ingelogd_op = :nu WHERE id = :gebruiker;

-- name: inloglimiet_lezen
SELECT mislukt, laatst, wacht_tot, geweigerd FROM inloglimiet WHERE sleutel = :sleutel;

-- name: inloglimiet_fout
INSERT INTO inloglimiet (sleutel, mislukt, laatst, wacht_tot) VALUES (:sleutel, :mislukt, :laatst, :wacht_tot)
ON CONFLICT (sleutel) DO UPDATE
SET mislukt = excluded.mislukt, laatst = excluded.laatst, wacht_tot = excluded.wacht_tot, geweigerd = 0;

-- name: inloglimiet_geweigerd
UPDATE inloglimiet SET geweigerd = geweigerd + 1 WHERE sleutel = :sleutel;

-- A try that was counted as wrong was right.
-- name: inloglimiet_terug
UPDATE inloglimiet SET mislukt = max(mislukt - 1, 0), wacht_tot = CASE WHEN mislukt <= :vrij THEN '' ELSE wacht_tot END
WHERE sleutel = :sleutel;

-- name: inloglimiet_vergeten
DELETE FROM inloglimiet WHERE sleutel = :sleutel;

-- name: inlogpoging_toevoegen
INSERT INTO inlogpoging (op, gebruiker, adres, bekend, uitkomst) VALUES (:op, :gebruiker, :adres, :bekend, :uitkomst);

-- name: inlogpoging_gelukt
UPDATE inlogpoging SET uitkomst = 'gelukt' WHERE id = :poging;

-- name: browser_bekend
SELECT count(*) FROM bekende_browser WHERE hash = :hash AND gebruiker = :gebruiker;

-- Of anybody: a browser keeps its token when a second person logs in.
-- name: browser_bestaat
SELECT EXISTS (SELECT 1 FROM bekende_browser WHERE hash = :hash);

-- name: browser_onthouden
INSERT INTO bekende_browser (hash, gebruiker, laatst) VALUES (:hash, :gebruiker, :nu)
ON CONFLICT (hash, gebruiker) DO UPDATE SET laatst = excluded.laatst;

-- All but the newest :aantal.
-- name: browser_oudste_weg
DELETE FROM bekende_browser WHERE gebruiker = :gebruiker AND hash IN (
  SELECT hash FROM bekende_browser WHERE gebruiker = :gebruiker ORDER BY laatst DESC LIMIT -1 OFFSET :aantal);
