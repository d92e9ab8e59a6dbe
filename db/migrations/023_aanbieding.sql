-- What was put before the voorzitter, each time that it was: so that the next time
-- only what changed need be read. Each is written by the step itself (domain/flow.c)
-- and stays as it is.

-- The notulen as they were offered.
CREATE TABLE notulen_aanbieding (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  notulen INTEGER NOT NULL REFERENCES notulen, -- the version
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX notulen_aanbieding_tafel ON notulen_aanbieding (tafel, id);
CREATE INDEX notulen_aanbieding_notulen ON notulen_aanbieding (notulen, id);
CREATE TRIGGER notulen_aanbieding_vast BEFORE UPDATE ON notulen_aanbieding BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
CREATE TRIGGER notulen_aanbieding_blijft BEFORE DELETE ON notulen_aanbieding BEGIN SELECT raise(ABORT, 'what was offered stays'); END;

-- The text of each agendapunt (`deel` punt), and what stands around it as in notulen_regel.
CREATE TABLE notulen_aanbieding_regel (
  aanbieding INTEGER NOT NULL REFERENCES notulen_aanbieding,
  deel TEXT NOT NULL CHECK (deel IN ('punt', 'leiding', 'aanwezig', 'afwezig', 'stem', 'stuk', 'plan', 'besluit', 'doel', 'afspraak')),
  nummer INTEGER NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (aanbieding, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_aanbieding_regel_vast BEFORE UPDATE ON notulen_aanbieding_regel BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
CREATE TRIGGER notulen_aanbieding_regel_blijft BEFORE DELETE ON notulen_aanbieding_regel BEGIN SELECT raise(ABORT, 'what was offered stays'); END;

-- What the voorzitter remarked per agendapunt when sending back (W51); what is about
-- the whole is the reason of the step.
CREATE TABLE notulen_opmerking (
  aanbieding INTEGER NOT NULL REFERENCES notulen_aanbieding,
  punt INTEGER NOT NULL CHECK (punt BETWEEN 1 AND 8),
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (aanbieding, punt)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_opmerking_vast BEFORE UPDATE ON notulen_opmerking BEGIN SELECT raise(ABORT, 'what was remarked stays'); END;
CREATE TRIGGER notulen_opmerking_blijft BEFORE DELETE ON notulen_opmerking BEGIN SELECT raise(ABORT, 'what was remarked stays'); END;

-- Those that wait for the voorzitter now.
INSERT INTO notulen_aanbieding (tafel, notulen, door, op) SELECT tafel, id, schrijver, gewijzigd_op FROM notulen WHERE status = 'ter_controle' ORDER BY id;
INSERT INTO notulen_aanbieding_regel (aanbieding, deel, nummer, kop, tekst)
  SELECT a.id, 'punt', t.punt, '', t.tekst FROM notulen_aanbieding a JOIN notulen_tekst t ON t.notulen = a.notulen
  UNION ALL SELECT a.id, r.deel, r.nummer, r.kop, r.tekst FROM notulen_aanbieding a JOIN notulen_regel r ON r.notulen = a.notulen;

-- The family and the doelen as they were when a round was filed (W11); the texts of a
-- round stand in `aanmelding`, its stukken in `ronde_stuk`. A round that was filed
-- before these were kept has none. `nummer` is the persoon or the doel.
CREATE TABLE ronde_regel (
  tafel INTEGER NOT NULL REFERENCES tafel,
  ronde INTEGER NOT NULL,
  deel TEXT NOT NULL CHECK (deel IN ('gezin', 'doel')),
  nummer INTEGER NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (tafel, ronde, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ronde_regel_vast BEFORE UPDATE ON ronde_regel BEGIN SELECT raise(ABORT, 'what was filed stays'); END;
CREATE TRIGGER ronde_regel_blijft BEFORE DELETE ON ronde_regel BEGIN SELECT raise(ABORT, 'what was filed stays'); END;
