-- Trying to log in (domain/login.c).

-- name: geheim
SELECT waarde FROM geheim WHERE naam = :naam;

-- name: gebruiker_bij_naam
SELECT id, gebruikersnaam, wachtwoord, actief, code_tot, code_gebruikt, sso_naam <> '' FROM gebruiker WHERE gebruikersnaam = :naam;

-- name: code_gebruikt
UPDATE gebruiker SET code_gebruikt = 1 WHERE id = :gebruiker AND code_tot <> '' AND code_gebruikt = 0;

-- name: gebruiker_mislukt
UPDATE gebruiker SET mislukt = mislukt + 1 WHERE id = :gebruiker;

-- None when the account or its password has changed meanwhile.
-- name: gebruiker_vorige_keer
SELECT mislukt, ingelogd_op FROM gebruiker WHERE id = :gebruiker AND actief = 1 AND wachtwoord = :wachtwoord;

-- name: gebruiker_wachtwoord_is
SELECT EXISTS (SELECT 1 FROM gebruiker WHERE id = :gebruiker AND actief = 1 AND wachtwoord = :wachtwoord);

-- The last try was right.
-- name: gebruiker_niet_mislukt
UPDATE gebruiker SET mislukt = max(mislukt - 1, 0) WHERE id = :gebruiker;

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

-- ---- the second factor (domain/factor.c) -------------------------------------------

-- name: factor_ingesteld
SELECT count(*) FROM tweede_factor WHERE gebruiker = :gebruiker AND ingesteld_op <> '';

-- name: factor_lezen
SELECT sleutel, herstel, ingesteld_op <> '', bewaard_op <> '', stap FROM tweede_factor WHERE gebruiker = :gebruiker;

-- One that no app has yet is made anew: who saw it before is not known.
-- name: factor_beginnen
INSERT INTO tweede_factor (gebruiker, sleutel, herstel) VALUES (:gebruiker, :sleutel, :herstel)
ON CONFLICT (gebruiker) DO UPDATE SET sleutel = excluded.sleutel, herstel = excluded.herstel WHERE ingesteld_op = '';

-- name: factor_weg
DELETE FROM tweede_factor WHERE gebruiker = :gebruiker;

-- name: factor_gebruikt
UPDATE tweede_factor SET stap = :stap, ingesteld_op = CASE ingesteld_op WHEN '' THEN :nu ELSE ingesteld_op END
WHERE gebruiker = :gebruiker AND stap < :stap;

-- name: herstel_nieuw
UPDATE tweede_factor SET herstel = :herstel, bewaard_op = '' WHERE gebruiker = :gebruiker;

-- name: herstel_ongebruikt
DELETE FROM herstelcode WHERE gebruiker = :gebruiker;

-- name: herstel_bewaard
UPDATE tweede_factor SET bewaard_op = :nu WHERE gebruiker = :gebruiker AND ingesteld_op <> '';

-- None when it was used before.
-- name: herstel_gebruikt
INSERT INTO herstelcode (gebruiker, nummer, gebruikt_op) VALUES (:gebruiker, :nummer, :nu) ON CONFLICT DO NOTHING;

-- name: gebruikersnaam
SELECT gebruikersnaam FROM gebruiker WHERE id = :gebruiker;

-- Where the actor is logged in now; this session first.
-- name: sessies_van_mij
SELECT s.rowid AS sessie, nl_stempel(s.begonnen) AS sinds, nl_stempel(s.laatst) AS gezien, s.hash = :sessie_hash AS is_deze,
  CASE WHEN s.hash = :sessie_hash THEN '' ELSE ': ingelogd ' || nl_stempel(s.begonnen) END AS knop_einde
FROM sessie s
WHERE s.gebruiker = :actor AND s.stand = 'open' AND s.beeindigd = ''
  AND s.laatst > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (SELECT waarde FROM instelling WHERE naam = 'sessie_rust') || ' minutes')
  AND s.begonnen > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (SELECT waarde FROM instelling WHERE naam = 'sessie_duur') || ' hours')
ORDER BY s.hash <> :sessie_hash, s.laatst DESC;

-- name: sessie_van_mij_einde
UPDATE sessie SET beeindigd = :nu WHERE rowid = :sessie AND gebruiker = :actor AND beeindigd = '' AND hash <> :sessie_hash;

-- name: wachtwoord_van_mij
SELECT gebruikersnaam, naam FROM gebruiker WHERE id = :gebruiker;

-- name: plaatsnamen
SELECT naam FROM gemeente UNION SELECT naam FROM subregio;

-- name: wachtwoord_wijzigen
UPDATE gebruiker SET wachtwoord = :wachtwoord, wachtwoord_tijdelijk = 0, code_tot = '', code_gebruikt = 0 WHERE id = :gebruiker;

-- name: sessies_andere_einde
UPDATE sessie SET beeindigd = :nu WHERE gebruiker = :actor AND beeindigd = '' AND hash <> :sessie_hash;

-- name: account_van_mij
SELECT CASE dagbericht WHEN 1 THEN 'ja' ELSE 'nee' END AS dagbericht FROM gebruiker WHERE id = :actor;

-- name: account_email
SELECT email AS email_nu, email = '' AS is_zonder_email FROM gebruiker WHERE id = :actor;

-- name: account_dagbericht
UPDATE gebruiker SET dagbericht = :dagbericht = 'ja' WHERE id = :actor;
