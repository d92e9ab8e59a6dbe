-- The working copy of a day: what somebody of the Raad, or a voorzitter, writes for
-- themselves beside the tafels of that day. It is no part of a dossier: only its owner
-- reads it, and no list, export or other page does.
CREATE TABLE werkkopie_dag (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  dag TEXT NOT NULL,
  dagnotitie TEXT NOT NULL DEFAULT '',
  rev INTEGER NOT NULL DEFAULT 1,       -- of the whole copy of that day
  PRIMARY KEY (gebruiker, dag)
) STRICT, WITHOUT ROWID;
CREATE INDEX werkkopie_dag_dag ON werkkopie_dag (dag);

-- Goes with a tafel that is moved, and is gone when the tafel is closed.
CREATE TABLE werkkopie_tafel (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  tafel INTEGER NOT NULL REFERENCES tafel,
  notitie TEXT NOT NULL DEFAULT '',
  voorbereid TEXT NOT NULL DEFAULT '' CHECK (voorbereid IN ('', 'ja')),
  PRIMARY KEY (gebruiker, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX werkkopie_tafel_tafel ON werkkopie_tafel (tafel);

-- Here, and not at each step, so that no way to close a tafel can forget it. What was
-- typed for that day and not saved goes too.
CREATE TRIGGER werkkopie_weg AFTER UPDATE OF status ON tafel WHEN NEW.status IN ('afgesloten', 'ingetrokken', 'niet_doorgegaan')
BEGIN
  DELETE FROM concept WHERE formulier = 'werkkopie' AND gebruiker IN (SELECT id FROM gebruiker) AND instr(inhoud, 'notitie-' || NEW.id || '=');
  DELETE FROM werkkopie_tafel WHERE tafel = NEW.id;
END;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('werkkopie_bewaren', '30', 'Hoeveel dagen na de dag zelf iemands eigen notities over die dag blijven staan. Notities bij een tafel gaan weg als de tafel is afgesloten.');
