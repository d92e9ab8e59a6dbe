-- How long a dossier is kept, and how it is destroyed.

-- ---- the term ------------------------------------------------------------------------------

-- A zaak of which every tafel has ended: since when nothing was done in it and until
-- which day it is kept. What counts is the last change of anything, not the closing: an
-- answer of the Raad, a contact or a stuk that comes later begins the term anew, as the
-- Jeugdwet does. No row: something is open. Kept by domain/bewaren.c.
CREATE TABLE bewaren (
  zaak INTEGER PRIMARY KEY REFERENCES zaak,
  subregio INTEGER NOT NULL REFERENCES subregio,
  soort TEXT NOT NULL CHECK (soort IN ('maatregel', 'onderzoek', 'geen_onderzoek', 'niet_gehouden', 'ingetrokken')), -- the outcome; the furthest that it came
  laatst TEXT NOT NULL,                 -- the day of the last change
  tot TEXT NOT NULL                     -- the last day of the term of that outcome
) STRICT;
CREATE INDEX bewaren_tot ON bewaren (subregio, tot, zaak);
CREATE INDEX bewaren_soort ON bewaren (soort);

-- A dossier that is kept longer: somebody asked for it, a court case goes on.
CREATE TABLE langer_bewaren (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  reden TEXT NOT NULL CHECK (reden <> ''),
  tot TEXT NOT NULL,                    -- the last day; '' until it is ended
  door INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL,
  opgeheven_op TEXT NOT NULL DEFAULT '',
  opgeheven_door INTEGER REFERENCES gebruiker
) STRICT;
CREATE INDEX langer_bewaren_zaak ON langer_bewaren (zaak);
CREATE INDEX langer_bewaren_nu ON langer_bewaren (opgeheven_op, id);

-- ---- the decision, and what is left afterwards ------------------------------------------------

-- Proposed by one, approved by another in another role, to be stopped by both and by the
-- toezichthouder for some days; then scripts/vernietigen does it. Of what was destroyed
-- this row is the certificate. It names nobody of the family, and says for itself all
-- that it says, so that it can be carried over to a backup that does not have it.
CREATE TABLE vernietiging (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak, -- stays, with its number and gemeente and no more
  stand TEXT NOT NULL DEFAULT 'voorgesteld' CHECK (stand IN ('voorgesteld', 'goedgekeurd', 'gestopt', 'bezig', 'vernietigd')),
  nummer TEXT NOT NULL,
  gemeente TEXT NOT NULL,
  subregio INTEGER NOT NULL REFERENCES subregio,
  soort TEXT NOT NULL,                  -- as in table bewaren, when it was proposed
  laatst TEXT NOT NULL,
  tot TEXT NOT NULL,
  jaren INTEGER NOT NULL,               -- the term
  voorgesteld_door INTEGER REFERENCES gebruiker, -- this and those below: NULL where it was carried over
  voorgesteld_naam TEXT NOT NULL,
  voorgesteld_rol TEXT NOT NULL CHECK (voorgesteld_rol = 'procesondersteuner'),
  voorgesteld_op TEXT NOT NULL,
  goedgekeurd_door INTEGER REFERENCES gebruiker,
  goedgekeurd_naam TEXT NOT NULL DEFAULT '',
  goedgekeurd_rol TEXT NOT NULL DEFAULT '' CHECK (goedgekeurd_rol IN ('', 'voorzitter')),
  goedgekeurd_op TEXT NOT NULL DEFAULT '',
  vanaf TEXT NOT NULL DEFAULT '',       -- the first day on which it is done
  gestopt_door INTEGER REFERENCES gebruiker, -- NULL: something was done in the dossier
  gestopt_op TEXT NOT NULL DEFAULT '',
  reden TEXT NOT NULL DEFAULT '',       -- of stopping it
  begonnen_op TEXT NOT NULL DEFAULT '',
  vernietigd_op TEXT NOT NULL DEFAULT '',
  aantallen TEXT NOT NULL DEFAULT '',   -- of what there was, as people read it
  archief TEXT NOT NULL DEFAULT '',     -- SHA-256 of the last copy that was made for the gemeente's archive, as the log has it
  backups_tot TEXT NOT NULL DEFAULT '', -- the last day on which a backup can have it
  gewist_op TEXT NOT NULL DEFAULT '',   -- when the file of the database was gone over; '' not yet
  CHECK (goedgekeurd_door IS NULL OR goedgekeurd_door <> voorgesteld_door),
  CHECK (stand IN ('voorgesteld', 'gestopt') OR (goedgekeurd_op <> '' AND goedgekeurd_rol <> '' AND vanaf >= date(goedgekeurd_op, '+7 days'))),
  CHECK ((stand = 'gestopt') = (reden <> '')),
  CHECK ((stand = 'vernietigd') = (vernietigd_op <> ''))
) STRICT;
CREATE UNIQUE INDEX vernietiging_loopt ON vernietiging (zaak) WHERE stand <> 'gestopt';
CREATE INDEX vernietiging_zaak ON vernietiging (zaak);
CREATE INDEX vernietiging_bezig ON vernietiging (zaak) WHERE stand = 'bezig';
CREATE INDEX vernietiging_stand ON vernietiging (stand, subregio, id);
CREATE INDEX vernietiging_wissen ON vernietiging (id) WHERE stand = 'vernietigd' AND gewist_op = '';

-- What keeps a dossier now: that it is kept longer, or that the term is not over.
CREATE VIEW vernietiging_belet AS
  SELECT v.id FROM vernietiging v
  WHERE EXISTS (SELECT 1 FROM langer_bewaren l WHERE l.zaak = v.zaak AND l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= date('now', 'localtime')))
    OR NOT EXISTS (SELECT 1 FROM bewaren b WHERE b.zaak = v.zaak AND b.tot < date('now', 'localtime'));

CREATE TRIGGER vernietiging_nieuw BEFORE INSERT ON vernietiging WHEN NEW.stand <> 'voorgesteld'
BEGIN SELECT raise(ABORT, 'it is proposed first'); END;
CREATE TRIGGER vernietiging_stap BEFORE UPDATE OF stand ON vernietiging
WHEN NOT (OLD.stand = NEW.stand OR OLD.stand = 'voorgesteld' AND NEW.stand IN ('goedgekeurd', 'gestopt')
  OR OLD.stand = 'goedgekeurd' AND NEW.stand IN ('gestopt', 'bezig') OR OLD.stand = 'bezig' AND NEW.stand = 'vernietigd')
BEGIN SELECT raise(ABORT, 'one step after the other'); END;
CREATE TRIGGER vernietiging_begin BEFORE UPDATE OF stand ON vernietiging
WHEN NEW.stand = 'bezig' AND (OLD.vanaf > date('now', 'localtime') OR EXISTS (SELECT 1 FROM vernietiging_belet b WHERE b.id = OLD.id))
BEGIN SELECT raise(ABORT, 'it is kept'); END;
CREATE TRIGGER vernietiging_vast BEFORE UPDATE ON vernietiging
WHEN NEW.zaak <> OLD.zaak OR NEW.nummer <> OLD.nummer OR NEW.gemeente <> OLD.gemeente OR NEW.soort <> OLD.soort OR NEW.laatst <> OLD.laatst OR NEW.tot <> OLD.tot
  OR NEW.voorgesteld_door IS NOT OLD.voorgesteld_door OR NEW.voorgesteld_op <> OLD.voorgesteld_op
  OR OLD.goedgekeurd_op <> '' AND (NEW.goedgekeurd_door IS NOT OLD.goedgekeurd_door OR NEW.goedgekeurd_op <> OLD.goedgekeurd_op OR NEW.vanaf <> OLD.vanaf)
  OR OLD.stand = 'gestopt' OR OLD.vernietigd_op <> '' AND (NEW.vernietigd_op <> OLD.vernietigd_op OR NEW.aantallen <> OLD.aantallen OR NEW.archief <> OLD.archief OR NEW.backups_tot <> OLD.backups_tot)
BEGIN SELECT raise(ABORT, 'what was decided stays'); END;
-- What was stopped goes with the dossier; the certificate never does.
CREATE TRIGGER vernietiging_blijft BEFORE DELETE ON vernietiging
WHEN OLD.stand <> 'gestopt' OR NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'the certificate stays'); END;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('bewaartermijn_maatregel', '20', 'Jaren na de laatste wijziging. Voor een dossier waarin een maatregel is opgelegd, of waarin een tafel over het einde van een ondertoezichtstelling was.'),
  ('bewaartermijn_onderzoek', '20', 'Jaren na de laatste wijziging. Voor een dossier met een raadsonderzoek, zonder maatregel.'),
  ('bewaartermijn_geen_onderzoek', '20', 'Jaren na de laatste wijziging. Voor een dossier met een tafel waar geen raadsonderzoek op volgde.'),
  ('bewaartermijn_niet_gehouden', '20', 'Jaren na de laatste wijziging. Voor een dossier waarin geen tafel is gehouden en dat niet is ingetrokken.'),
  ('bewaartermijn_ingetrokken', '5', 'Jaren na de laatste wijziging. Voor een dossier waarin elke aanmelding is ingetrokken.'),
  ('vernietigen_wachten', '7', 'Dagen tussen het goedkeuren en het vernietigen van een dossier. Zo lang kan iemand het nog stoppen.'),
  ('backups_bewaren', '366', 'Dagen dat een back-up het langst bestaat. Zo lang kan een vernietigd dossier nog in een back-up staan.');

-- ---- what a row of a tafel or a zaak may go by ----------------------------------------------------

CREATE INDEX tafel_vorige ON tafel (vorige) WHERE vorige IS NOT NULL;

-- The log outlives the tafels that it tells of: a row of it is tied to the row before, and
-- holds numbers of things and no names. A zaak keeps its row.
CREATE TABLE log_nieuw (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  gebruiker INTEGER REFERENCES gebruiker, -- NULL: nobody was logged in
  rol TEXT NOT NULL DEFAULT '',
  namens INTEGER REFERENCES gebruiker,
  pagina TEXT NOT NULL,
  handeling TEXT NOT NULL,
  zaak INTEGER REFERENCES zaak,
  tafel INTEGER,                        -- of a zaak that was destroyed it is gone
  onderwerp TEXT NOT NULL DEFAULT '',   -- the thing within: 'persoon=12', 'stuk=4'
  uitkomst TEXT NOT NULL,               -- getoond, gedaan, geweigerd, ...
  keten TEXT NOT NULL                   -- SHA-256 over the row before and this one
) STRICT;
INSERT INTO log_nieuw SELECT * FROM log;
DROP TABLE log;
ALTER TABLE log_nieuw RENAME TO log;
CREATE INDEX log_zaak ON log (zaak, id) WHERE zaak IS NOT NULL;
CREATE TRIGGER log_vast BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log never changes'); END;
CREATE TRIGGER log_blijft BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log stays'); END;

-- What stays, stays; but for a dossier that is being destroyed.
DROP TRIGGER aanmelding_blijft;
CREATE TRIGGER aanmelding_blijft BEFORE DELETE ON aanmelding
WHEN OLD.ingediend_op <> '' AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'a filed round stays'); END;
DROP TRIGGER notulen_tekst_blijft;
CREATE TRIGGER notulen_tekst_blijft BEFORE DELETE ON notulen_tekst
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'notulen stay'); END;
DROP TRIGGER notulen_blijft;
CREATE TRIGGER notulen_blijft BEFORE DELETE ON notulen
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'notulen stay'); END;
DROP TRIGGER notulen_schrijver_blijft;
CREATE TRIGGER notulen_schrijver_blijft BEFORE DELETE ON notulen_schrijver
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'who wrote stays'); END;
DROP TRIGGER besluit_verloop_blijft;
CREATE TRIGGER besluit_verloop_blijft BEFORE DELETE ON besluit_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'a besluit that was taken stays'); END;
DROP TRIGGER notulen_regel_blijft;
CREATE TRIGGER notulen_regel_blijft BEFORE DELETE ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = OLD.notulen) <> '' AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
DROP TRIGGER planning_eerder_blijft;
CREATE TRIGGER planning_eerder_blijft BEFORE DELETE ON planning_eerder
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was planned stays'); END;
DROP TRIGGER toewijzing_verloop_blijft;
CREATE TRIGGER toewijzing_verloop_blijft BEFORE DELETE ON toewijzing_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'who was assigned stays'); END;
DROP TRIGGER behandelaar_verloop_blijft;
CREATE TRIGGER behandelaar_verloop_blijft BEFORE DELETE ON behandelaar_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
DROP TRIGGER persoon_verloop_blijft;
CREATE TRIGGER persoon_verloop_blijft BEFORE DELETE ON persoon_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'what a persoon was stays'); END;
DROP TRIGGER correctie_blijft;
CREATE TRIGGER correctie_blijft BEFORE DELETE ON correctie
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was put right stays'); END;
DROP TRIGGER notulen_aanbieding_blijft;
CREATE TRIGGER notulen_aanbieding_blijft BEFORE DELETE ON notulen_aanbieding
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
DROP TRIGGER notulen_aanbieding_regel_blijft;
CREATE TRIGGER notulen_aanbieding_regel_blijft BEFORE DELETE ON notulen_aanbieding_regel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen_aanbieding a JOIN tafel t ON t.id = a.tafel WHERE a.id = OLD.aanbieding))
BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
DROP TRIGGER notulen_opmerking_blijft;
CREATE TRIGGER notulen_opmerking_blijft BEFORE DELETE ON notulen_opmerking
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen_aanbieding a JOIN tafel t ON t.id = a.tafel WHERE a.id = OLD.aanbieding))
BEGIN SELECT raise(ABORT, 'what was remarked stays'); END;
DROP TRIGGER ronde_regel_blijft;
CREATE TRIGGER ronde_regel_blijft BEFORE DELETE ON ronde_regel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was filed stays'); END;
DROP TRIGGER verzending_vastgesteld_blijft;
CREATE TRIGGER verzending_vastgesteld_blijft BEFORE DELETE ON verzending_vastgesteld
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'what was sent stays'); END;
DROP TRIGGER noodtoegang_blijft;
CREATE TRIGGER noodtoegang_blijft BEFORE DELETE ON noodtoegang
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'what was opened stays so'); END;
DROP TRIGGER noodtoegang_oordeel_blijft;
CREATE TRIGGER noodtoegang_oordeel_blijft BEFORE DELETE ON noodtoegang_oordeel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT n.zaak FROM noodtoegang n WHERE n.id = OLD.noodtoegang))
BEGIN SELECT raise(ABORT, 'what was judged stays so'); END;
DROP TRIGGER uitnodiging_blijft;
CREATE TRIGGER uitnodiging_blijft BEFORE DELETE ON uitnodiging
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'what went out stays'); END;
DROP TRIGGER afbericht_blijft;
CREATE TRIGGER afbericht_blijft BEFORE DELETE ON afbericht
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'who was told stays'); END;
DROP TRIGGER uitnodiging_ingetrokken_blijft;
CREATE TRIGGER uitnodiging_ingetrokken_blijft BEFORE DELETE ON uitnodiging_ingetrokken
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'who was told stays'); END;
DROP TRIGGER post_blijft;
CREATE TRIGGER post_blijft BEFORE DELETE ON post
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what went out stays'); END;
