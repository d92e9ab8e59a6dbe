-- Single sign-on: domain/sso.c.

-- Who is known by this name, and whether there is a role today.
-- name: sso_wie
SELECT id, gebruikersnaam, actief = 1 AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = gebruiker.id) FROM gebruiker
WHERE sso_naam = :naam AND sso_naam <> '';

-- name: sso_naam_bezet
SELECT EXISTS (SELECT 1 FROM gebruiker WHERE sso_naam = :naam AND sso_naam <> '' AND id <> :gebruiker);

-- name: sso_poging
INSERT INTO inlogpoging (op, gebruiker, adres, bekend, sso_naam, uitkomst)
VALUES (:nu, :gebruiker, :adres, 0, :naam, CASE :uitkomst WHEN 'niet_bekend' THEN 'verkeerd' ELSE :uitkomst END);

-- name: sso_pas_geweigerd
SELECT EXISTS (SELECT 1 FROM inlogpoging WHERE op > :voor AND sso_naam = :naam AND uitkomst <> 'gelukt');

-- Of the tries with a password is told when one comes in with a password.
-- name: sso_ingelogd
UPDATE gebruiker SET ingelogd_op = :nu WHERE id = :gebruiker;

-- name: sso_naam_geven
UPDATE gebruiker SET sso_naam = :naam, rev = rev + 1 WHERE id = :gebruiker AND sso_naam <> :naam;
