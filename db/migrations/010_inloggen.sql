-- Logging in: what is remembered of who tried, for how long, and against what.
-- And no more than a while of what is kept besides the dossiers.

-- Keys of the program's own, made with the database; never shown.
CREATE TABLE geheim (
  naam TEXT PRIMARY KEY,
  waarde TEXT NOT NULL                  -- 32 bytes as hex
) STRICT;
INSERT INTO geheim (naam, waarde) VALUES ('inloggen', lower(hex(randomblob(32))));

-- Wrong tries, by what they have in common: a name, an address, the two of
-- them, a known browser with a name. A name that no account has counts like any
-- other, so that nobody learns which there are; what people type as a name may
-- be their password, so it is kept as a keyed hash only.
CREATE TABLE inloglimiet (
  sleutel TEXT PRIMARY KEY,             -- the keyed hash, key `inloggen` of geheim
  mislukt INTEGER NOT NULL,             -- wrong tries, less those that time has forgotten
  laatst TEXT NOT NULL,                 -- the last of them
  wacht_tot TEXT NOT NULL DEFAULT '',   -- until then no password is looked at
  geweigerd INTEGER NOT NULL DEFAULT 0  -- tries that came within this pause
) STRICT;
CREATE INDEX inloglimiet_laatst ON inloglimiet (laatst);

-- Every try of which the password was looked at, and the first that was refused
-- in a pause: for the toezichthouder, as long as the setting inlogpoging_bewaren
-- says. Only here stands an address.
CREATE TABLE inlogpoging (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  gebruiker INTEGER REFERENCES gebruiker, -- NULL: no account has the name that was typed
  adres TEXT NOT NULL,                  -- as the web server saw it: behind a proxy that of the proxy
  bekend INTEGER NOT NULL CHECK (bekend IN (0, 1)), -- from a known browser
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('gelukt', 'verkeerd', 'niet_actief', 'te_vaak'))
) STRICT;
CREATE INDEX inlogpoging_op ON inlogpoging (op);

-- The browsers from which somebody logged in before. Who comes from one is
-- served apart: others who try the same name cannot keep its owner out. A cookie
-- and no address: people of one office share an address, and behind a proxy
-- everybody does.
CREATE TABLE bekende_browser (
  hash TEXT NOT NULL,                   -- SHA-256 of the token in its cookie
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  laatst TEXT NOT NULL,                 -- the last time
  PRIMARY KEY (hash, gebruiker)
) STRICT, WITHOUT ROWID;
CREATE INDEX bekende_browser_gebruiker ON bekende_browser (gebruiker, laatst);
CREATE INDEX bekende_browser_laatst ON bekende_browser (laatst);

ALTER TABLE gebruiker DROP COLUMN wacht_tot;
-- `ingelogd_op`: the last time that it logged in. `mislukt`: the tries since
-- then that were wrong or had to wait; its user is told at the next.
ALTER TABLE gebruiker ADD COLUMN ingelogd_op TEXT NOT NULL DEFAULT '';
-- `melding`: said once, on the first page of the session, of wrong tries before it.
ALTER TABLE sessie ADD COLUMN melding TEXT NOT NULL DEFAULT '';

-- Who is made inactive is out, and stays out when made active again.
CREATE TRIGGER gebruiker_inactief AFTER UPDATE OF actief ON gebruiker WHEN NEW.actief = 0
BEGIN
  DELETE FROM sessie WHERE gebruiker = NEW.id;
  DELETE FROM bekende_browser WHERE gebruiker = NEW.id;
END;
-- Who has a new password logs in with it everywhere. A role has no such effect:
-- rights are read anew at every request.
CREATE TRIGGER gebruiker_wachtwoord AFTER UPDATE OF wachtwoord ON gebruiker WHEN NEW.wachtwoord <> OLD.wachtwoord
BEGIN
  UPDATE sessie SET beeindigd = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE gebruiker = NEW.id AND beeindigd = '';
  DELETE FROM bekende_browser WHERE gebruiker = NEW.id;
END;

-- What nobody does: the views of who is not logged in, and what of it was
-- refused, counted by the day. Who does something has a row in `log`.
CREATE TABLE bezoek (
  dag TEXT NOT NULL,
  pagina TEXT NOT NULL,                 -- program
  uitkomst TEXT NOT NULL,
  aantal INTEGER NOT NULL,
  PRIMARY KEY (dag, pagina, uitkomst)
) STRICT, WITHOUT ROWID;

-- What is kept for a while has a budget per user (domain/kept.c): `grootte` is in
-- bytes.
ALTER TABLE concept ADD COLUMN grootte INTEGER NOT NULL DEFAULT 0;
UPDATE concept SET grootte = length(CAST(inhoud AS BLOB));
CREATE INDEX concept_bewaard ON concept (bewaard);
-- `sha256` of the content: the same file waits once.
ALTER TABLE bestand_wachtend ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
CREATE INDEX bestand_wachtend_gebruiker ON bestand_wachtend (gebruiker, sha256);
CREATE INDEX sessie_begonnen ON sessie (begonnen);

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('inlog_naam_adres', '5', 'Mislukte inlogpogingen per uur met één naam vanaf één adres. Daarna volgt een pauze, elke keer langer.'),
  ('inlog_naam', '20', 'Mislukte inlogpogingen per uur met één naam, vanaf alle adressen samen, daarna een pauze. Een browser waarmee de gebruiker eerder inlogde, telt apart.'),
  ('inlog_adres', '100', 'Mislukte inlogpogingen per uur vanaf één adres, met alle namen samen, daarna een pauze. Een kantoor met honderd mensen is één adres.'),
  ('inlog_browser', '10', 'Mislukte inlogpogingen per uur met één naam vanaf een browser waarmee de gebruiker eerder inlogde, daarna een pauze.'),
  ('inlogpoging_bewaren', '90', 'Dagen dat inlogpogingen met hun adres bewaard blijven.'),
  ('bekende_browser', '180', 'Dagen dat een browser bekend blijft nadat de gebruiker ermee inlogde.'),
  ('concept_bewaren', '90', 'Dagen dat getypte tekst die nog niet is opgeslagen bewaard blijft.');
