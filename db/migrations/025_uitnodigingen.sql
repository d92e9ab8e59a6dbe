-- ---- invitations are things with a life ------------------------------------------------

-- When and how the invitation of a deelnemer went out, and what came back. Of each
-- planning anew: what was answered to a day that was moved stays with that day. No row:
-- it still has to go out.
CREATE TABLE uitnodiging (
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  planning INTEGER NOT NULL,            -- how many of this tafel ended before it (table planning_eerder)
  verzonden_op TEXT NOT NULL DEFAULT '', -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze IN ('', 'telefoon', 'brief', 'beveiligde_mail', 'persoonlijk')),
  verzonden_door INTEGER REFERENCES gebruiker,
  antwoord TEXT NOT NULL DEFAULT '' CHECK (antwoord IN ('', 'komt', 'online', 'komt_niet')),
  antwoord_op TEXT NOT NULL DEFAULT '', -- a stamp
  PRIMARY KEY (deelnemer, planning),
  CHECK ((verzonden_op = '') = (wijze = '')),
  CHECK ((antwoord = '') = (antwoord_op = ''))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER uitnodiging_blijft BEFORE DELETE ON uitnodiging BEGIN SELECT raise(ABORT, 'what went out stays'); END;

-- What was planned before there was this table went out on the day that it was planned.
INSERT INTO uitnodiging (deelnemer, planning, verzonden_op, wijze)
SELECT d.id, (SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel), date(d.uitgenodigd_op, 'localtime'), 'brief' FROM deelnemer d WHERE d.uitgenodigd_op <> '';

-- Those of what is planned now.
CREATE VIEW uitnodiging_nu AS
  SELECT d.tafel, u.* FROM uitnodiging u JOIN deelnemer d ON d.id = u.deelnemer
  WHERE u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel);

-- Invitations that still have to go out.
CREATE VIEW uitnodiging_open AS
  SELECT d.tafel, d.id AS deelnemer FROM deelnemer d LEFT JOIN persoon p ON p.id = d.persoon
  WHERE d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND ifnull(p.overleden, '') = ''
    AND NOT EXISTS (SELECT 1 FROM uitnodiging_nu u WHERE u.deelnemer = d.id AND u.verzonden_op <> '');
