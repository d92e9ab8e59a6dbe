-- ---- the notulen as they were made final go to everybody too --------------------------

-- How a deelnemer got them; the version before it, as a draft, is in table verzending.
CREATE TABLE verzending_vastgesteld (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  wijze TEXT NOT NULL CHECK (wijze IN ('post', 'uitgereikt', 'beveiligde_mail', 'in_het_systeem')),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (notulen, deelnemer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER verzending_vastgesteld_vast BEFORE UPDATE ON verzending_vastgesteld BEGIN SELECT raise(ABORT, 'what was sent stays'); END;
CREATE TRIGGER verzending_vastgesteld_blijft BEFORE DELETE ON verzending_vastgesteld BEGIN SELECT raise(ABORT, 'what was sent stays'); END;

-- What was made final before there was this table, went as it went before.
INSERT INTO verzending_vastgesteld (notulen, deelnemer, wijze, door, op)
SELECT z.notulen, z.deelnemer, z.wijze, z.door, z.op FROM verzending z JOIN notulen n ON n.id = z.notulen AND n.status = 'vastgesteld';

-- Who still has to get them.
CREATE VIEW vastgesteld_open AS
  SELECT n.tafel, n.id AS notulen, n.vastgesteld_op, d.id AS deelnemer
  FROM notulen n JOIN deelnemer d ON d.tafel = n.tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
    LEFT JOIN persoon p ON p.id = d.persoon
  WHERE n.status = 'vastgesteld' AND ifnull(p.overleden, '') = ''
    AND NOT EXISTS (SELECT 1 FROM verzending_vastgesteld v WHERE v.notulen = n.id AND v.deelnemer = d.id);

-- ---- other tafels by their day -----------------------------------------------------------

CREATE INDEX zicht_dag ON zicht (bereik, datum, tafel);
