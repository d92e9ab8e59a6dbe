-- 1: the password was made by somebody else. At the first login its user chooses
-- another one, and does nothing else before that.
ALTER TABLE gebruiker ADD COLUMN wachtwoord_tijdelijk INTEGER NOT NULL DEFAULT 0 CHECK (wachtwoord_tijdelijk IN (0, 1));
