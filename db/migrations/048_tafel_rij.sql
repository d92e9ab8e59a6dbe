-- ---- a tafel as the lists have it -----------------------------------------------------------

-- What it was made of stood in three tables, read anew for each row of each list. It is
-- a table now, and kept by the database as an index is: by triggers, in the statement
-- that changes what it is made of. So it is what the permission table is asked with too.
DROP VIEW tafel_rij;

-- What a row of it must be. The notulen are those of the last version.
CREATE VIEW tafel_rij_feiten AS
  SELECT t.id AS tafel, t.zaak, z.nummer, t.moment, t.status, g.naam AS gemeente, t.datum,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') THEN t.afgesloten_op ELSE '' END AS gesloten_op,
    CASE WHEN t.ingediend_op <> '' THEN ifnull(t.subregio_toen, z.subregio) ELSE 0 END AS subregio,
    CASE t.moment WHEN 2 THEN ifnull(t.behandelaar, t.melder_gebruiker) ELSE t.melder_organisatie END AS melder, t.bij_anderen, z.gezin,
    ifnull((SELECT n.status FROM notulen n WHERE n.tafel = t.id ORDER BY n.versie DESC LIMIT 1), '') AS notulen,
    EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = t.id AND n.verzonden_op <> '') AS ooit_verzonden
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente);

CREATE TABLE tafel_rij (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  zaak INTEGER NOT NULL,
  nummer TEXT NOT NULL,
  moment INTEGER NOT NULL,
  status TEXT NOT NULL,
  gemeente TEXT NOT NULL,               -- by name; of the day that it was held, where it was
  datum TEXT NOT NULL,
  gesloten_op TEXT NOT NULL,            -- '' where it is open
  subregio INTEGER NOT NULL,            -- 0 of what was not filed
  melder INTEGER NOT NULL,              -- an organisatie; of moment 2 a gebruiker
  bij_anderen INTEGER NOT NULL,
  gezin TEXT NOT NULL,
  notulen TEXT NOT NULL,                -- status of the last version, '' without
  ooit_verzonden INTEGER NOT NULL       -- was any version sent?
) STRICT;
INSERT INTO tafel_rij SELECT * FROM tafel_rij_feiten;

CREATE TRIGGER tafel_rij_nieuw AFTER INSERT ON tafel BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.id;
END;
CREATE TRIGGER tafel_rij_tafel AFTER UPDATE OF zaak, moment, status, gemeente_toen, datum, afgesloten_op, ingediend_op, subregio_toen,
  behandelaar, melder_gebruiker, melder_organisatie, bij_anderen ON tafel BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.id;
END;
CREATE TRIGGER tafel_rij_zaak AFTER UPDATE OF nummer, gemeente, subregio, gezin ON zaak BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE zaak = NEW.id;
END;
CREATE TRIGGER tafel_rij_gemeente AFTER UPDATE OF naam ON gemeente BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel IN (
    SELECT t.id FROM zaak z JOIN tafel t ON t.zaak = z.id WHERE z.gemeente = NEW.id UNION SELECT id FROM tafel WHERE gemeente_toen = NEW.id);
END;
CREATE TRIGGER tafel_rij_notulen_nieuw AFTER INSERT ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.tafel;
END;
CREATE TRIGGER tafel_rij_notulen AFTER UPDATE OF tafel, versie, status, verzonden_op ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel IN (OLD.tafel, NEW.tafel);
END;
CREATE TRIGGER tafel_rij_notulen_weg AFTER DELETE ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = OLD.tafel;
END;
CREATE TRIGGER tafel_rij_weg BEFORE DELETE ON tafel BEGIN
  DELETE FROM tafel_rij WHERE tafel = OLD.id;
END;
