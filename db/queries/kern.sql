-- Who is acting, sessions, settings, the log.

-- name: gebruiker_naam
SELECT naam FROM gebruiker WHERE id = :gebruiker;

-- name: actor_rollen
SELECT rol, ifnull(organisatie, 0), ifnull(subregio, 0), ifnull(namens, 0)
FROM actor_rol WHERE gebruiker = :gebruiker;

-- name: instelling
SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = :naam;

-- name: gebruiker_inloggen
SELECT id, wachtwoord, wacht_tot FROM gebruiker WHERE gebruikersnaam = :naam AND actief = 1;

-- name: gebruiker_goed
UPDATE gebruiker SET mislukt = 0, wacht_tot = '' WHERE id = :gebruiker;

-- name: gebruiker_mislukt
SELECT mislukt FROM gebruiker WHERE id = :gebruiker;

-- name: gebruiker_fout
UPDATE gebruiker SET mislukt = mislukt + 1, wacht_tot = :tot WHERE id = :gebruiker;

-- name: sessie_beginnen
INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst) VALUES (:hash, :gebruiker, :csrf, :begonnen, :laatst);

-- name: sessie_lezen
SELECT s.gebruiker, s.csrf, s.begonnen, s.laatst, s.beeindigd, g.actief
FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE s.hash = :hash;

-- name: sessie_laatst
UPDATE sessie SET laatst = :nu WHERE hash = :hash;

-- name: sessie_einde
UPDATE sessie SET beeindigd = :nu WHERE hash = :hash AND beeindigd = '';

-- name: log_laatste
SELECT keten FROM log ORDER BY id DESC LIMIT 1;

-- name: log_toevoegen
INSERT INTO log (op, gebruiker, rol, namens, pagina, handeling, zaak, tafel, onderwerp, uitkomst, keten)
VALUES (:op, :gebruiker, :rol, :namens, :pagina, :handeling, :zaak, :tafel, :onderwerp, :uitkomst, :keten);

-- name: verzoek_lezen
SELECT naar, bewaard, rev FROM verzoek WHERE sleutel = :sleutel;

-- One that was saved and refused may go on.
-- name: verzoek_bewaard_weg
DELETE FROM verzoek WHERE sleutel = :sleutel AND bewaard = 1;

-- A second commit of the same form fails here, not on the dossier.
-- name: verzoek_toevoegen
INSERT INTO verzoek (sleutel, gebruiker, naar, op, bewaard, rev) VALUES (:sleutel, :gebruiker, :naar, :op, :bewaard, :rev);

-- name: concept_lezen
SELECT inhoud, rev, bewaard FROM concept WHERE gebruiker = :gebruiker AND formulier = :formulier AND onderwerp = :onderwerp;

-- name: concept_bewaren
INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, rev, bewaard)
VALUES (:gebruiker, :formulier, :onderwerp, :inhoud, :rev, :bewaard)
ON CONFLICT (gebruiker, formulier, onderwerp) DO UPDATE
SET inhoud = excluded.inhoud, rev = excluded.rev, bewaard = excluded.bewaard;

-- name: concept_weg
DELETE FROM concept WHERE gebruiker = :gebruiker AND formulier = :formulier AND onderwerp = :onderwerp;

-- A file that waits for the rest of its form to be right.
-- name: bestand_wachtend_toevoegen
INSERT INTO bestand_wachtend (gebruiker, naam, inhoud, op) VALUES (:gebruiker, :naam, zeroblob(:grootte), :op);

-- name: bestand_wachtend_naam
SELECT naam FROM bestand_wachtend WHERE id = :id AND gebruiker = :gebruiker;

-- name: bestand_wachtend_oud
DELETE FROM bestand_wachtend WHERE op < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 day');

-- name: bestand_wachtend_weg
DELETE FROM bestand_wachtend WHERE id = :id AND gebruiker = :gebruiker;
