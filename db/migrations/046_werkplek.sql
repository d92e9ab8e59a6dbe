-- ---- single sign-on: who comes in as the web server says who it is ------------------------

-- `sso_naam`: what the web server calls the user (domain/sso.c), in lower case; '' comes in
-- by password only. Nobody comes in by a name that nobody filled in here.
ALTER TABLE gebruiker ADD COLUMN sso_naam TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX gebruiker_sso ON gebruiker (sso_naam) WHERE sso_naam <> '';

-- 1: opened by that name, and not by a password.
ALTER TABLE sessie ADD COLUMN sso INTEGER NOT NULL DEFAULT 0 CHECK (sso IN (0, 1));

-- The name that came; '' for a try with a password. As long as the try is kept, for the
-- beheerder who wonders which name to fill in.
ALTER TABLE inlogpoging ADD COLUMN sso_naam TEXT NOT NULL DEFAULT '';

-- One kind more of what is done to an account: who fills in the name could come in as its
-- user, as who gives it a code.
DROP VIEW account_hand;
CREATE TABLE gebruiker_verloop_nieuw (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  wat TEXT NOT NULL CHECK (wat IN ('aangemaakt', 'gewijzigd', 'geblokkeerd', 'vrijgegeven', 'code', 'factor', 'werkplek',
    'rol_verleend', 'rol_gewijzigd', 'rol_ingetrokken')),
  rol TEXT NOT NULL DEFAULT '',         -- of a role: which, where, from when to when
  organisatie INTEGER REFERENCES organisatie,
  subregio INTEGER REFERENCES subregio,
  van TEXT NOT NULL DEFAULT '',
  tot TEXT NOT NULL DEFAULT '',
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER REFERENCES gebruiker,    -- NULL: a script, by who runs the server
  op TEXT NOT NULL
) STRICT;
INSERT INTO gebruiker_verloop_nieuw SELECT * FROM gebruiker_verloop;
DROP TABLE gebruiker_verloop;
ALTER TABLE gebruiker_verloop_nieuw RENAME TO gebruiker_verloop;
CREATE INDEX gebruiker_verloop_gebruiker ON gebruiker_verloop (gebruiker, id);
CREATE TRIGGER gebruiker_verloop_vast BEFORE UPDATE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;
CREATE TRIGGER gebruiker_verloop_blijft BEFORE DELETE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;

-- Whose hands an account has been in: who made it, or gave it a code or a name to come in
-- by, could come in as its user; and so could who had theirs.
CREATE VIEW account_hand AS SELECT gebruiker, door FROM gebruiker_verloop WHERE wat IN ('aangemaakt', 'code', 'factor', 'werkplek') AND door IS NOT NULL;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('sso_tweede_factor', '1', 'Ja of nee. Geldt alleen als inloggen via de werkplek aan staat. Bij nee is de tweede stap van de werkplek genoeg.'),
  ('sso_wachtwoord', '1', 'Ja of nee. Geldt alleen als inloggen via de werkplek aan staat. Bij nee logt wie een naam op de werkplek heeft alleen zo in. Een account zonder die naam houdt zijn wachtwoord, voor als de werkplek niet werkt.');
