-- Accounts and roles as the beheerder keeps them.

-- `code_tot`: until when the code opens anything that the beheerder handed over on
-- paper; '' for a password of the own. `code_gebruikt`: it opened a session once, and
-- opens no other.
ALTER TABLE gebruiker ADD COLUMN functie TEXT NOT NULL DEFAULT '';
ALTER TABLE gebruiker ADD COLUMN organisatie INTEGER REFERENCES organisatie; -- where somebody works; what one may do is in the roles
ALTER TABLE gebruiker ADD COLUMN code_tot TEXT NOT NULL DEFAULT '';
ALTER TABLE gebruiker ADD COLUMN code_gebruikt INTEGER NOT NULL DEFAULT 0 CHECK (code_gebruikt IN (0, 1));
ALTER TABLE gebruiker ADD COLUMN rev INTEGER NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX gebruiker_email ON gebruiker (email COLLATE NOCASE) WHERE email <> '';
CREATE INDEX gebruiker_naam ON gebruiker (naam COLLATE NOCASE, id);

-- A role begins and ends by itself. All of them are here; `gebruiker_rol` has those
-- that hold today, and everything that decides reads that. A role that was taken away
-- is no row any more: gebruiker_verloop has it.
PRAGMA legacy_alter_table = ON; -- what reads gebruiker_rol goes on reading it
DROP INDEX gebruiker_rol_een;
DROP INDEX gebruiker_rol_subregio;
ALTER TABLE gebruiker_rol RENAME TO rol_verleend;
PRAGMA legacy_alter_table = OFF;
ALTER TABLE rol_verleend ADD COLUMN van TEXT NOT NULL DEFAULT ''; -- first day, '' from the beginning
ALTER TABLE rol_verleend ADD COLUMN tot TEXT NOT NULL DEFAULT ''; -- last day, '' without end
CREATE UNIQUE INDEX rol_verleend_een ON rol_verleend (gebruiker, rol, ifnull(organisatie, 0), ifnull(subregio, 0));
CREATE INDEX rol_verleend_subregio ON rol_verleend (subregio, rol) WHERE subregio IS NOT NULL;
CREATE VIEW gebruiker_rol AS
  SELECT id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op FROM rol_verleend
  WHERE van <= date('now', 'localtime') AND (tot = '' OR tot >= date('now', 'localtime'));
-- What is put there holds from now on, without an end.
CREATE TRIGGER gebruiker_rol_erbij INSTEAD OF INSERT ON gebruiker_rol
BEGIN
  INSERT INTO rol_verleend (id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op)
  VALUES (NEW.id, NEW.gebruiker, NEW.rol, NEW.organisatie, NEW.subregio, NEW.verleend_door, NEW.verleend_op);
END;
CREATE TRIGGER gebruiker_rol_weg INSTEAD OF DELETE ON gebruiker_rol
BEGIN
  DELETE FROM rol_verleend WHERE id = OLD.id;
END;

-- Where each role can be held, and by which code that place is named in a file or on a
-- command line.
CREATE VIEW rol_plek AS
  WITH plek (rol, organisatie, subregio, code, naam) AS (
    SELECT 'lokale_toegang', o.id, NULL, g.slug, o.naam FROM organisatie o JOIN gemeente g ON g.id = o.gemeente
    UNION ALL SELECT 'gi', id, NULL, naam, naam FROM organisatie WHERE soort = 'gi'
    UNION ALL SELECT 'voorzitter', NULL, id, code, naam FROM subregio
    UNION ALL SELECT 'procesondersteuner', NULL, id, code, naam FROM subregio
    UNION ALL SELECT 'rvdk_advies', id, NULL, '', naam FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'raadsonderzoeker', id, NULL, '', naam FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'veilig_thuis', id, NULL, '', naam FROM organisatie WHERE soort = 'veilig_thuis'
    UNION ALL SELECT 'beheerder', NULL, NULL, '', '' UNION ALL SELECT 'toezichthouder', NULL, NULL, '', '')
  SELECT rol || '-' || ifnull(organisatie, ifnull(subregio, 0)) AS sleutel, rol, organisatie, subregio, code, naam FROM plek;

-- What was done to an account, by whom: nothing of it ever changes. For the beheerder
-- and the toezichthouder.
CREATE TABLE gebruiker_verloop (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  wat TEXT NOT NULL CHECK (wat IN ('aangemaakt', 'gewijzigd', 'geblokkeerd', 'vrijgegeven', 'code', 'factor',
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
CREATE INDEX gebruiker_verloop_gebruiker ON gebruiker_verloop (gebruiker, id);
CREATE TRIGGER gebruiker_verloop_vast BEFORE UPDATE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;
CREATE TRIGGER gebruiker_verloop_blijft BEFORE DELETE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;

-- Whose hands an account has been in: who made it, or gave it a code, could come in as
-- its user; and so could who had theirs.
CREATE VIEW account_hand AS SELECT gebruiker, door FROM gebruiker_verloop WHERE wat IN ('aangemaakt', 'code', 'factor') AND door IS NOT NULL;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('code_geldig', '14', 'Dagen dat een eenmalige inlogcode op papier geldt.');
