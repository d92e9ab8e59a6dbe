-- A form whose step was refused although what was typed was saved (bewaard = 1)
-- may be sent again: `naar` then is what it is about ('tafel=3'), `rev` what was
-- saved. Else `naar` is where the form was sent on to, '' for a tombstone.
ALTER TABLE verzoek ADD COLUMN bewaard INTEGER NOT NULL DEFAULT 0 CHECK (bewaard IN (0, 1));
ALTER TABLE verzoek ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;
