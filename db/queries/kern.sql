-- Who is acting, sessions, settings, the log.

-- name: gebruiker_naam
SELECT naam FROM gebruiker WHERE id = :gebruiker;

-- name: actor_rollen
SELECT rol, ifnull(organisatie, 0), ifnull(subregio, 0), ifnull(namens, 0), (SELECT naam FROM gebruiker WHERE id = :gebruiker)
FROM actor_rol WHERE gebruiker = :gebruiker;

-- name: instelling
SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = :naam;

-- name: sessie_beginnen
INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst, melding, stand, sso) VALUES (:hash, :gebruiker, :csrf, :begonnen, :laatst, :melding, :stand, :sso);

-- name: sessie_lezen
SELECT s.gebruiker, s.csrf, s.begonnen, s.laatst, s.beeindigd, s.melding, s.stand, g.wachtwoord_tijdelijk, s.sso, g.sso_naam,
  (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'sessie_rust'), (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'sessie_duur')
FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE s.hash = :hash AND g.actief = 1;

-- The session that a form was drawn in.
-- name: sessie_van_formulier
SELECT hash FROM sessie WHERE csrf = :csrf;

-- name: sessie_laatst
UPDATE sessie SET laatst = :nu WHERE hash = :hash;

-- name: sessie_einde
UPDATE sessie SET beeindigd = :nu WHERE hash = :hash AND beeindigd = '';

-- name: sessie_gemeld
UPDATE sessie SET melding = '' WHERE hash = :hash;

-- name: log_laatste
SELECT keten FROM log ORDER BY id DESC LIMIT 1;

-- name: log_toevoegen
INSERT INTO log (op, gebruiker, rol, namens, pagina, handeling, zaak, tafel, onderwerp, uitkomst, keten)
VALUES (:op, :gebruiker, :rol, :namens, :pagina, :handeling, :zaak, :tafel, :onderwerp, :uitkomst, :keten);

-- Who is nobody has no row in the log.
-- name: bezoek_tellen
INSERT INTO bezoek (dag, pagina, uitkomst, aantal) VALUES (:dag, :pagina, :uitkomst, 1)
ON CONFLICT (dag, pagina, uitkomst) DO UPDATE SET aantal = aantal + 1;

-- name: verzoek_lezen
SELECT naar, bewaard, rev FROM verzoek WHERE sleutel = :sleutel;

-- One that was saved and refused may go on.
-- name: verzoek_bewaard_weg
DELETE FROM verzoek WHERE sleutel = :sleutel AND bewaard = 1;

-- A second commit of the same form fails here, not on the dossier.
-- name: verzoek_toevoegen
INSERT INTO verzoek (sleutel, gebruiker, naar, op, bewaard, rev) VALUES (:sleutel, :gebruiker, :naar, :op, :bewaard, :rev);
