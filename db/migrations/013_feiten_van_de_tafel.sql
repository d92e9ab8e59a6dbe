-- The facts of a tafel are the tafel's: what later changes in a persoon, an
-- organisation or a user changes no tafel that is planned or was held.

-- H1: who belongs to the gezin at a tafel, from plannen on; who is added to the
-- dossier before it is held comes with it. `soort` and `ongeboren` stay as they
-- were then. The rest follows the persoon, so that a name is spelled right in the
-- letters, until the tafel is held: then it is kept as it is that day. Planned anew
-- after verplaatsen, the gezin is taken anew.
CREATE TABLE tafel_gezin (
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  soort TEXT NOT NULL CHECK (soort IN ('kind', 'ouder', 'netwerk')),
  ongeboren TEXT NOT NULL CHECK (ongeboren IN ('', 'ja')),
  voornamen TEXT NOT NULL,
  naam TEXT NOT NULL,                   -- as it is written: 'Fatma de Vries'
  geboortedatum TEXT NOT NULL,
  gezag TEXT NOT NULL,
  tolk TEXT NOT NULL,
  ondersteuning TEXT NOT NULL,
  PRIMARY KEY (tafel, persoon)
) STRICT, WITHOUT ROWID;

-- Who led a tafel that was held and who supported it, as the notulen name them.
CREATE TABLE tafel_leiding (
  tafel INTEGER NOT NULL REFERENCES tafel,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'procesondersteuner')),
  wie TEXT NOT NULL,
  PRIMARY KEY (tafel, rol)
) STRICT, WITHOUT ROWID;

-- Which stukken were on the table when it was held. No titles: of a stuk that is
-- withdrawn later the title is nowhere.
CREATE TABLE tafel_stuk (
  tafel INTEGER NOT NULL REFERENCES tafel,
  stuk INTEGER NOT NULL REFERENCES stuk,
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  PRIMARY KEY (tafel, stuk)
) STRICT, WITHOUT ROWID;

-- How a user was called, after one moment and up to and including another. What
-- somebody did is shown under the name of that moment.
CREATE TABLE gebruiker_eerder (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  van TEXT NOT NULL,                    -- '' from the beginning
  tot TEXT NOT NULL,
  naam TEXT NOT NULL
) STRICT;
CREATE INDEX gebruiker_eerder_gebruiker ON gebruiker_eerder (gebruiker, tot);
CREATE TRIGGER gebruiker_hernoemd AFTER UPDATE OF naam ON gebruiker WHEN NEW.naam <> OLD.naam
BEGIN
  INSERT INTO gebruiker_eerder (gebruiker, van, tot, naam)
  SELECT OLD.id, ifnull(max(e.tot), ''), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), OLD.naam FROM gebruiker_eerder e WHERE e.gebruiker = OLD.id;
END;

-- What a kind said or had said, in its own words: per tafel, also of who was there.
CREATE TABLE kind_stem (
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  stem TEXT NOT NULL DEFAULT '',
  stem_door TEXT NOT NULL DEFAULT '',   -- who asked or heard it
  stem_op TEXT NOT NULL DEFAULT '',     -- the day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  PRIMARY KEY (tafel, persoon)
) STRICT, WITHOUT ROWID;

-- Who is invited or came. A persoon of the zaak; an organisation in a role, a
-- raadsonderzoeker also by name; or a professional of no organisation of the list:
-- school, huisarts, advocaat.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE deelnemer_over AS SELECT * FROM deelnemer;
DROP TABLE deelnemer;
CREATE TABLE deelnemer (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER REFERENCES persoon,
  organisatie INTEGER REFERENCES organisatie,
  gebruiker INTEGER REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol IN ('kind', 'ouder', 'netwerk', 'voorzitter', 'procesondersteuner',
    'lokale_toegang', 'gi', 'rvdk_advies', 'raadsonderzoeker', 'veilig_thuis', 'professional')),
  naam TEXT NOT NULL DEFAULT '',        -- of who comes for an organisation; of a professional
  functie TEXT NOT NULL DEFAULT '',     -- of a professional: 'leerkracht'
  organisatie_naam TEXT NOT NULL DEFAULT '', -- of a professional; else how the organisation was called when the tafel was held
  verplicht INTEGER NOT NULL DEFAULT 0 CHECK (verplicht IN (0, 1)), -- cannot be left out of the planning
  uitgenodigd INTEGER NOT NULL DEFAULT 1 CHECK (uitgenodigd IN (0, 1)), -- chosen at planning
  uitgenodigd_op TEXT NOT NULL DEFAULT '', -- when the invitation went out; '' again when withdrawn
  binnengelopen TEXT NOT NULL DEFAULT '' CHECK (binnengelopen IN ('', 'ja')), -- came without an invitation
  status TEXT NOT NULL DEFAULT '' CHECK (status IN ('', 'aanwezig', 'online', 'deels', 'afwezig_met_bericht', 'afwezig_zonder_bericht')),
  reden TEXT NOT NULL DEFAULT '',       -- of absence: for procesondersteuner and voorzitter only
  gehoord TEXT NOT NULL DEFAULT '' CHECK (gehoord IN ('', 'ja')), -- W18
  reden_niet_gehoord TEXT NOT NULL DEFAULT '',
  CHECK ((persoon IS NOT NULL) + (organisatie IS NOT NULL) + (rol = 'professional') = 1),
  CHECK (rol <> 'professional' OR (naam <> '' AND functie <> '' AND organisatie_naam <> ''))
) STRICT;
INSERT INTO deelnemer (id, tafel, persoon, organisatie, gebruiker, rol, naam, verplicht, uitgenodigd, uitgenodigd_op, status, reden, gehoord, reden_niet_gehoord)
SELECT id, tafel, persoon, organisatie, gebruiker, rol, naam, verplicht, uitgenodigd, uitgenodigd_op, status, reden, gehoord, reden_niet_gehoord FROM deelnemer_over;
DROP TABLE deelnemer_over;
CREATE INDEX deelnemer_tafel ON deelnemer (tafel);
CREATE INDEX deelnemer_organisatie ON deelnemer (organisatie, rol, tafel) WHERE organisatie IS NOT NULL;
CREATE INDEX deelnemer_gebruiker ON deelnemer (gebruiker, tafel) WHERE gebruiker IS NOT NULL;
CREATE UNIQUE INDEX deelnemer_een ON deelnemer (tafel, rol, ifnull(persoon, 0), ifnull(organisatie, 0), ifnull(gebruiker, 0),
  CASE rol WHEN 'professional' THEN naam ELSE '' END, CASE rol WHEN 'professional' THEN organisatie_naam ELSE '' END);

-- W54, with more kinds of lines: who was absent, what a kind said, which stukken
-- were on the table.
CREATE TABLE notulen_regel_over AS SELECT * FROM notulen_regel;
DROP TABLE notulen_regel;
CREATE TABLE notulen_regel (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deel TEXT NOT NULL CHECK (deel IN ('leiding', 'aanwezig', 'afwezig', 'stem', 'stuk', 'plan', 'besluit', 'doel', 'afspraak')),
  nummer INTEGER NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (notulen, deel, nummer)
) STRICT, WITHOUT ROWID;
INSERT INTO notulen_regel (notulen, deel, nummer, kop, tekst) SELECT notulen, deel, nummer, kop, tekst FROM notulen_regel_over;
DROP TABLE notulen_regel_over;
CREATE TRIGGER notulen_regel_vol BEFORE INSERT ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = NEW.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_regel_blijft BEFORE DELETE ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = OLD.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_regel_vast BEFORE UPDATE ON notulen_regel
BEGIN SELECT raise(ABORT, 'it is written anew, not changed'); END;

-- The gezin of a tafel: what is kept with it, or the persons of the zaak as they
-- are now where nothing is kept yet. Everything about a tafel asks this, not persoon.
CREATE VIEW gezin AS
  SELECT t.id AS tafel, p.id AS persoon, ifnull(k.soort, p.soort) AS soort, ifnull(k.ongeboren, p.ongeboren) AS ongeboren,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.naam ELSE n.naam END AS naam,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.voornamen ELSE p.voornamen END AS voornamen,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.geboortedatum ELSE p.geboortedatum END AS geboortedatum,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.gezag ELSE p.gezag END AS gezag,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.tolk ELSE p.tolk END AS tolk,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.ondersteuning ELSE p.ondersteuning END AS ondersteuning
  FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_naam n ON n.id = p.id
    LEFT JOIN tafel_gezin k ON k.tafel = t.id AND k.persoon = p.id
  WHERE CASE WHEN EXISTS (SELECT 1 FROM tafel_gezin v WHERE v.tafel = t.id) THEN k.persoon IS NOT NULL ELSE p.verwijderd = 0 END;

-- How a tafel calls a persoon, also one that is no longer in the dossier. To be
-- asked with both given.
CREATE VIEW naam_aan_tafel AS
  SELECT t.id AS tafel, n.id AS persoon, CASE WHEN t.gehouden_op <> '' AND k.naam IS NOT NULL THEN k.naam ELSE n.naam END AS naam
  FROM tafel t JOIN persoon_naam n LEFT JOIN tafel_gezin k ON k.tafel = t.id AND k.persoon = n.id;

-- A deelnemer as the lists call it.
DROP VIEW deelnemer_naam;
CREATE VIEW deelnemer_naam AS
  SELECT d.id, d.tafel, d.rol,
    CASE WHEN d.persoon IS NOT NULL THEN CASE WHEN t.gehouden_op <> '' AND k.naam IS NOT NULL THEN k.naam ELSE p.naam END
      WHEN d.rol = 'professional' THEN d.naam || ', ' || d.functie || ' (' || d.organisatie_naam || ')'
      WHEN d.naam <> '' THEN d.naam || ' (' || CASE d.organisatie_naam WHEN '' THEN o.naam ELSE d.organisatie_naam END || ')'
      WHEN d.organisatie_naam <> '' THEN d.organisatie_naam ELSE o.naam END AS naam
  FROM deelnemer d JOIN tafel t ON t.id = d.tafel LEFT JOIN persoon_naam p ON p.id = d.persoon
    LEFT JOIN tafel_gezin k ON k.tafel = d.tafel AND k.persoon = d.persoon
    LEFT JOIN organisatie o ON o.id = d.organisatie;

-- Written as trim(voor || ', ' || label('rol', rol), ', '): 'Eva de Vries, ouder
-- of verzorger'; the name of most organisations, and the function of a
-- professional, say their role by themselves. The family first, then who must
-- come, then the others.
DROP VIEW deelnemer_lijst;
CREATE VIEW deelnemer_lijst AS
  SELECT d.id, d.tafel,
    CASE WHEN d.rol = 'rvdk_advies' THEN d.naam ELSE n.naam END AS voor,
    CASE WHEN d.rol IN ('lokale_toegang', 'gi', 'veilig_thuis', 'professional') THEN '' ELSE d.rol END AS rol,
    (d.persoon IS NULL) * 100 + CASE d.rol WHEN 'kind' THEN 10 WHEN 'ouder' THEN 20 ELSE 30 END + (d.verplicht = 0) AS volgorde
  FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id;

-- W16: ouders and kinderen who are not at the tafel, and how that is: a code of
-- `lijst`, '' for who was not invited. A kind that takes part in another way is
-- not there either, unless it came after all; a kind that is not born cannot be.
DROP VIEW afwezig;
CREATE VIEW afwezig AS
  SELECT g.tafel, g.naam, g.soort AS rol, g.persoon,
    CASE WHEN d.id IS NULL OR k.deelname <> 'aan_tafel' THEN 'kind_deelname' ELSE 'aanwezigheid' END AS lijst,
    CASE WHEN k.deelname <> 'aan_tafel' THEN k.deelname WHEN d.id IS NOT NULL THEN d.status ELSE '' END AS code
  FROM gezin g LEFT JOIN deelnemer d ON d.tafel = g.tafel AND d.persoon = g.persoon AND d.uitgenodigd = 1
    LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon AND g.soort = 'kind'
  WHERE g.soort IN ('kind', 'ouder') AND g.ongeboren <> 'ja'
    AND (d.id IS NULL OR d.status LIKE 'afwezig%' OR (d.status = '' AND k.deelname <> 'aan_tafel'));

-- Who leads a tafel by the offices of its subregio, with who replaces them on its day.
CREATE VIEW leiding_nu AS
  SELECT t.id AS tafel, r.rol, group_concat(CASE WHEN v.id IS NULL THEN g.naam ELSE d.naam || ' (vervangt ' || g.naam || ')' END, ', ') AS wie
  FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gebruiker_rol r ON r.subregio = z.subregio AND r.rol IN ('voorzitter', 'procesondersteuner')
    JOIN gebruiker g ON g.id = r.gebruiker AND g.actief = 1
    LEFT JOIN vervanging v ON v.voor = g.id AND v.rol = r.rol AND v.subregio = r.subregio AND v.ingetrokken = 0
      AND CASE t.datum WHEN '' THEN date('now', 'localtime') ELSE t.datum END BETWEEN v.van AND v.tot
    LEFT JOIN gebruiker d ON d.id = v.door
  GROUP BY t.id, r.rol;

-- A step with the names of that moment.
CREATE VIEW stap_wie AS
  SELECT s.id, s.tafel, s.handeling, s.van, s.naar, s.reden, s.op, ifnull(ge.naam, g.naam) AS door, ifnull(ifnull(ve.naam, v.naam), '') AS namens
  FROM stap s JOIN gebruiker g ON g.id = s.door LEFT JOIN gebruiker v ON v.id = s.namens
    LEFT JOIN gebruiker_eerder ge ON ge.gebruiker = s.door AND ge.van < s.op AND s.op <= ge.tot
    LEFT JOIN gebruiker_eerder ve ON ve.gebruiker = s.namens AND ve.van < s.op AND s.op <= ve.tot;

-- Of the tafels that are planned or were held already: as it is now.
INSERT INTO tafel_gezin (tafel, persoon, soort, ongeboren, voornamen, naam, geboortedatum, gezag, tolk, ondersteuning)
SELECT t.id, p.id, p.soort, p.ongeboren, p.voornamen, n.naam, p.geboortedatum, p.gezag, p.tolk, p.ondersteuning
FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_naam n ON n.id = p.id
WHERE t.gepland_op <> '' AND (p.verwijderd = 0
  OR EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.persoon = p.id AND d.uitgenodigd = 1)
  OR EXISTS (SELECT 1 FROM besluit_verloop b WHERE b.tafel = t.id AND b.persoon = p.id));

INSERT INTO tafel_leiding (tafel, rol, wie) SELECT l.tafel, l.rol, l.wie FROM leiding_nu l JOIN tafel t ON t.id = l.tafel WHERE t.gehouden_op <> '';

INSERT INTO tafel_stuk (tafel, stuk, soort, datum)
SELECT t.id, s.id, s.soort, s.datum FROM tafel t JOIN stuk s ON s.tafel = t.id AND s.vervallen = 0 AND s.toegevoegd_op <= t.gehouden_op
WHERE t.gehouden_op <> '';

UPDATE deelnemer SET organisatie_naam = (SELECT o.naam FROM organisatie o WHERE o.id = deelnemer.organisatie)
WHERE organisatie IS NOT NULL AND tafel IN (SELECT id FROM tafel WHERE gehouden_op <> '');
