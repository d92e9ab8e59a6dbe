-- What the notulen and the besluit need to stay true over several versions.

-- W51: everybody who wrote in a version, and in the ones it came from.
-- `notulen.schrijver` is who saved last.
CREATE TABLE notulen_schrijver (
  notulen INTEGER NOT NULL REFERENCES notulen,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,                     -- the first time
  PRIMARY KEY (notulen, gebruiker)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_schrijver_blijft BEFORE DELETE ON notulen_schrijver
BEGIN SELECT raise(ABORT, 'who wrote stays'); END;
CREATE TRIGGER notulen_niet_zelf BEFORE UPDATE OF gecontroleerd_door ON notulen
WHEN EXISTS (SELECT 1 FROM notulen_schrijver WHERE notulen = NEW.id AND gebruiker = NEW.gecontroleerd_door)
BEGIN SELECT raise(ABORT, 'who wrote a version does not approve it'); END;

-- W54: what stands around the text of a version (who was there, the besluit,
-- the afspraken), as it was when the version went to the voorzitter.
CREATE TABLE notulen_regel (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deel TEXT NOT NULL CHECK (deel IN ('leiding', 'aanwezig', 'plan', 'besluit', 'doel', 'afspraak')),
  nummer INTEGER NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (notulen, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_regel_vol BEFORE INSERT ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = NEW.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_regel_blijft BEFORE DELETE ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = OLD.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_regel_vast BEFORE UPDATE ON notulen_regel
BEGIN SELECT raise(ABORT, 'it is written anew, not changed'); END;

-- Every besluit that was taken, per kind: an aangehouden one is followed by
-- another, perhaps of another official. `besluit_kind` has the last.
CREATE TABLE besluit_verloop (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  genomen_op TEXT NOT NULL,
  uitkomst TEXT NOT NULL,
  urgentie TEXT NOT NULL,
  bereidheid TEXT NOT NULL,
  vermogen TEXT NOT NULL,
  vertrouwen TEXT NOT NULL,
  motivering TEXT NOT NULL,
  aangehouden_tot TEXT NOT NULL,
  functionaris TEXT NOT NULL,           -- the official, when recorded namens the Raad
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX besluit_verloop_persoon ON besluit_verloop (tafel, persoon, id);
CREATE TRIGGER besluit_verloop_vast BEFORE UPDATE ON besluit_verloop BEGIN SELECT raise(ABORT, 'a besluit that was taken stays'); END;
CREATE TRIGGER besluit_verloop_blijft BEFORE DELETE ON besluit_verloop BEGIN SELECT raise(ABORT, 'a besluit that was taken stays'); END;
