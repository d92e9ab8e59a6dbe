-- ---- the mail that goes out ----------------------------------------------------------------

-- Where a deelnemer gets mail: an organisation at its mailbox, a raadsonderzoeker at
-- the own address. '': none is known.
ALTER TABLE organisatie ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE gebruiker ADD COLUMN email TEXT NOT NULL DEFAULT '';

-- Who of the family comes gets letters, never mail.
CREATE VIEW post_adres AS
  SELECT d.id AS deelnemer, CASE d.rol WHEN 'raadsonderzoeker' THEN g.email ELSE o.email END AS email
  FROM deelnemer d JOIN organisatie o ON o.id = d.organisatie LEFT JOIN gebruiker g ON g.id = d.gebruiker
  WHERE CASE d.rol WHEN 'raadsonderzoeker' THEN ifnull(g.email, '') ELSE o.email END <> '';

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('post_afzender', '', 'E-mailadres waarmee de e-mail uit dit systeem verstuurd wordt. Leeg: het adres van de subregio.'),
  ('post_bewaren', '0', '1: de e-mail die verstuurd is, is te lezen bij het beheer. Alleen voor de demonstratie.');

-- ---- invitations and what takes them back, now also by mail ---------------------------------

DROP VIEW uitnodiging_open;
DROP VIEW uitnodiging_nu;
CREATE TABLE uitnodiging_nieuw (
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  planning INTEGER NOT NULL,            -- how many of this tafel ended before it (table planning_eerder)
  verzonden_op TEXT NOT NULL DEFAULT '', -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze IN ('', 'telefoon', 'brief', 'beveiligde_mail', 'persoonlijk', 'systeem')), -- systeem: table post
  verzonden_door INTEGER REFERENCES gebruiker,
  antwoord TEXT NOT NULL DEFAULT '' CHECK (antwoord IN ('', 'komt', 'online', 'komt_niet')),
  antwoord_op TEXT NOT NULL DEFAULT '', -- a stamp
  PRIMARY KEY (deelnemer, planning),
  CHECK ((verzonden_op = '') = (wijze = '')),
  CHECK ((antwoord = '') = (antwoord_op = ''))
) STRICT, WITHOUT ROWID;
INSERT INTO uitnodiging_nieuw SELECT deelnemer, planning, verzonden_op, wijze, verzonden_door, antwoord, antwoord_op FROM uitnodiging;
DROP TABLE uitnodiging;
ALTER TABLE uitnodiging_nieuw RENAME TO uitnodiging;
CREATE TRIGGER uitnodiging_blijft BEFORE DELETE ON uitnodiging BEGIN SELECT raise(ABORT, 'what went out stays'); END;
CREATE VIEW uitnodiging_nu AS
  SELECT d.tafel, u.* FROM uitnodiging u JOIN deelnemer d ON d.id = u.deelnemer
  WHERE u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel);
CREATE VIEW uitnodiging_open AS
  SELECT d.tafel, d.id AS deelnemer FROM deelnemer d LEFT JOIN persoon p ON p.id = d.persoon
  WHERE d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND ifnull(p.overleden, '') = ''
    AND NOT EXISTS (SELECT 1 FROM uitnodiging_nu u WHERE u.deelnemer = d.id AND u.verzonden_op <> '');

CREATE TABLE afbericht_nieuw (
  id INTEGER PRIMARY KEY,
  planning INTEGER NOT NULL REFERENCES planning_eerder,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  uitgenodigd_op TEXT NOT NULL,
  verteld_op TEXT NOT NULL DEFAULT '',  -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze IN ('', 'telefoon', 'brief', 'beveiligde_mail', 'persoonlijk', 'systeem')),
  verteld_door INTEGER REFERENCES gebruiker, eigen_tijd TEXT NOT NULL DEFAULT '', eigen_plek TEXT NOT NULL DEFAULT '',
  UNIQUE (planning, deelnemer),
  CHECK ((verteld_op = '') = (wijze = ''))
) STRICT;
INSERT INTO afbericht_nieuw SELECT id, planning, deelnemer, uitgenodigd_op, verteld_op, wijze, verteld_door, eigen_tijd, eigen_plek FROM afbericht;
DROP TABLE afbericht;
ALTER TABLE afbericht_nieuw RENAME TO afbericht;
CREATE INDEX afbericht_deelnemer ON afbericht (deelnemer);
CREATE TRIGGER afbericht_blijft BEFORE DELETE ON afbericht BEGIN SELECT raise(ABORT, 'who was told stays'); END;

-- One invitation that was taken back while the tafel goes on: to what it was, why it
-- was (for who organises it only), and how the deelnemer was told.
CREATE TABLE uitnodiging_ingetrokken (
  id INTEGER PRIMARY KEY,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  datum TEXT NOT NULL,
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  eigen_tijd TEXT NOT NULL,
  eigen_plek TEXT NOT NULL,
  reden TEXT NOT NULL,
  op TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  verteld_op TEXT NOT NULL DEFAULT '',  -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze IN ('', 'telefoon', 'brief', 'beveiligde_mail', 'persoonlijk', 'systeem')),
  verteld_door INTEGER REFERENCES gebruiker,
  CHECK (reden <> ''),
  CHECK ((verteld_op = '') = (wijze = ''))
) STRICT;
CREATE INDEX uitnodiging_ingetrokken_deelnemer ON uitnodiging_ingetrokken (deelnemer);
CREATE TRIGGER uitnodiging_ingetrokken_blijft BEFORE DELETE ON uitnodiging_ingetrokken BEGIN SELECT raise(ABORT, 'who was told stays'); END;

-- Which version of the event in the receiver's calendar an invitation is now: what
-- takes it back is one more, the invitation after that another one more.
CREATE VIEW uitnodiging_versie AS
  SELECT d.id AS deelnemer, 2 * ((SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel)
    + (SELECT count(*) FROM uitnodiging_ingetrokken i WHERE i.deelnemer = d.id)) AS versie
  FROM deelnemer d;

-- ---- the outbox -------------------------------------------------------------------------------

-- A mail that goes out, made in the transaction of what it tells; what it says is made
-- of this row alone (domain/post.c). Whoever hands it over claims it first (bezig), and
-- says afterwards what came of it. One that is found claimed by nobody may have gone or
-- not: it is never sent again by itself, a person finds out.
CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort IN ('uitnodiging', 'gewijzigd', 'verplaatst', 'gaat_niet_door', 'ingetrokken')),
  tafel INTEGER NOT NULL REFERENCES tafel,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  afbericht INTEGER REFERENCES afbericht, -- which of these it tells
  ingetrokken INTEGER REFERENCES uitnodiging_ingetrokken,
  naar TEXT NOT NULL CHECK (naar <> ''),
  datum TEXT NOT NULL,                  -- of the tafel that it is about, as it then was
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  versie INTEGER NOT NULL,              -- of the event in the receiver's calendar
  gemaakt_op TEXT NOT NULL,
  gemaakt_door INTEGER NOT NULL REFERENCES gebruiker,
  stand TEXT NOT NULL DEFAULT 'klaar' CHECK (stand IN (
    'klaar', 'bezig', 'verstuurd',      -- waits, is being handed over, was taken by the mail server
    'mislukt', 'onzeker',               -- was not taken; nobody knows: a task
    'afgehandeld', 'opnieuw',           -- somebody said that it is known; another one was made instead
    'vervallen')),                      -- not needed any more: what it was about ended, or it was told in another way
  pogingen INTEGER NOT NULL DEFAULT 0,
  vanaf TEXT NOT NULL DEFAULT '',       -- a stamp: not tried again before
  stand_op TEXT NOT NULL,
  stand_door INTEGER REFERENCES gebruiker, -- NULL: by the program that sends
  reden TEXT NOT NULL DEFAULT '',       -- of a try that failed, the last one: for the operator
  bericht TEXT NOT NULL DEFAULT ''      -- as it was handed over, where the setting post_bewaren asks for it
) STRICT;
CREATE INDEX post_tafel ON post (tafel);
CREATE INDEX post_deelnemer ON post (deelnemer, versie);
CREATE INDEX post_wacht ON post (stand, vanaf, id) WHERE stand IN ('klaar', 'bezig');
CREATE INDEX post_afbericht ON post (afbericht) WHERE afbericht IS NOT NULL;
CREATE INDEX post_ingetrokken ON post (ingetrokken) WHERE ingetrokken IS NOT NULL;
CREATE INDEX post_stand ON post (stand, id);
CREATE INDEX post_verstuurd ON post (stand_op) WHERE stand = 'verstuurd';
CREATE TRIGGER post_blijft BEFORE DELETE ON post BEGIN SELECT raise(ABORT, 'what went out stays'); END;
