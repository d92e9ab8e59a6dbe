-- ---- what somebody asks about what is kept of them (AVG; Jeugdwet 7.3) ------------------

-- A request about one persoon of a zaak. `tafel` is of that zaak: whose subregio it is, the
-- request is too, also when the family moves. Until `overgedragen_op` it is a task. It
-- never goes but with the dossier: what was asked and answered is part of that.
CREATE TABLE betrokkene_verzoek (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  soort TEXT NOT NULL CHECK (soort IN ('inzage', 'wie_keek', 'rectificatie', 'verklaring', 'wissing')),
  vrager TEXT NOT NULL CHECK (vrager <> ''), -- 'zelf', 'persoon-12', 'gi-3' (who has gezag), 'gemachtigde'
  vrager_naam TEXT NOT NULL CHECK (vrager_naam <> ''), -- as it was then
  vraag TEXT NOT NULL DEFAULT '',       -- in words, where more was said
  mening_kind TEXT NOT NULL DEFAULT '', -- of a kind of 12 to 15, where somebody else asks
  binnen_op TEXT NOT NULL,              -- a day
  binnen_wijze TEXT NOT NULL CHECK (binnen_wijze IN ('brief', 'beveiligde_mail', 'telefoon', 'persoonlijk')),
  termijn TEXT NOT NULL,                -- the day by which it is to be answered
  identiteit TEXT NOT NULL DEFAULT '' CHECK (identiteit IN ('', 'document', 'bekend', 'digitaal')), -- how it was checked who asks
  identiteit_door TEXT NOT NULL DEFAULT '', -- by whom
  identiteit_op TEXT NOT NULL DEFAULT '', -- a day
  bevestigd_op TEXT NOT NULL DEFAULT '', -- a day: the letter that says that it came in went out
  verlengd_op TEXT NOT NULL DEFAULT '', -- a stamp; once
  verlengd_reden TEXT NOT NULL DEFAULT '',
  besluit TEXT NOT NULL DEFAULT '' CHECK (besluit IN ('', 'toegewezen', 'deels', 'afgewezen')),
  motivering TEXT NOT NULL DEFAULT '',
  besloten_op TEXT NOT NULL DEFAULT '', -- a stamp
  besloten_door INTEGER REFERENCES gebruiker,
  overgedragen_op TEXT NOT NULL DEFAULT '', -- a day: the decision, and what goes with it, was handed over
  overgedragen_wijze TEXT NOT NULL DEFAULT '' CHECK (overgedragen_wijze IN ('', 'brief', 'beveiligde_mail', 'persoonlijk')),
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  rev INTEGER NOT NULL DEFAULT 1,
  CHECK ((besluit = '') = (besloten_op = '') AND (besluit = '' OR motivering <> '' AND identiteit <> '')),
  CHECK (overgedragen_op = '' OR besluit <> ''),
  CHECK ((verlengd_op = '') = (verlengd_reden = ''))
) STRICT;
CREATE INDEX betrokkene_verzoek_tafel ON betrokkene_verzoek (tafel);
CREATE INDEX betrokkene_verzoek_persoon ON betrokkene_verzoek (persoon);
CREATE INDEX betrokkene_verzoek_open ON betrokkene_verzoek (termijn) WHERE overgedragen_op = '';
CREATE TRIGGER betrokkene_verzoek_besloten BEFORE UPDATE ON betrokkene_verzoek
WHEN OLD.besluit <> '' AND (NEW.besluit <> OLD.besluit OR NEW.motivering <> OLD.motivering OR NEW.besloten_op <> OLD.besloten_op)
BEGIN SELECT raise(ABORT, 'what was decided stays'); END;
CREATE TRIGGER betrokkene_verzoek_blijft BEFORE DELETE ON betrokkene_verzoek
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was asked stays'); END;

-- What was chosen for a piece that may be about somebody else too. `merk`: of the text that
-- was chosen about; of another text it is asked again.
CREATE TABLE betrokkene_keuze (
  verzoek INTEGER NOT NULL REFERENCES betrokkene_verzoek,
  plek TEXT NOT NULL,                   -- the piece: domain/betrokkene.c
  keuze TEXT NOT NULL CHECK (keuze IN ('geven', 'zwart', 'weglaten')),
  woorden TEXT NOT NULL DEFAULT '',     -- made black, a line each
  merk TEXT NOT NULL,                   -- SHA-256 of the text
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (verzoek, plek)
) STRICT, WITHOUT ROWID;

-- What was handed over, word for word, as it was when it was decided upon.
CREATE TABLE betrokkene_afschrift (
  verzoek INTEGER NOT NULL REFERENCES betrokkene_verzoek,
  nummer INTEGER NOT NULL,
  groep TEXT NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  stuk INTEGER REFERENCES stuk,         -- the file goes with it
  PRIMARY KEY (verzoek, nummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX betrokkene_afschrift_stuk ON betrokkene_afschrift (stuk) WHERE stuk IS NOT NULL;
CREATE TRIGGER betrokkene_afschrift_vast BEFORE UPDATE ON betrokkene_afschrift BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
CREATE TRIGGER betrokkene_afschrift_blijft BEFORE DELETE ON betrokkene_afschrift
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM betrokkene_verzoek b JOIN tafel t ON t.id = b.tafel WHERE b.id = OLD.verzoek))
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;

-- What somebody has to say about what stands in the dossier, in their own words, beside the
-- notulen of a tafel: for all who see that tafel. Never changed; a second one stands beside it.
CREATE TABLE verklaring (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  ontvangen_op TEXT NOT NULL,           -- a day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX verklaring_tafel ON verklaring (tafel);
CREATE INDEX verklaring_persoon ON verklaring (persoon);
CREATE TRIGGER verklaring_vast BEFORE UPDATE OF tafel, tekst, ontvangen_op, vastgelegd_door, vastgelegd_op ON verklaring BEGIN SELECT raise(ABORT, 'what somebody said stays'); END;
CREATE TRIGGER verklaring_blijft BEFORE DELETE ON verklaring
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what somebody said stays'); END;

-- The tafels that a request is about: of its zaak, filed, kept by the same subregio.
-- `is_hier`: the zaak itself, with its persons, is kept there too. `is_zelf`: the persoon
-- asks, and not somebody else for them.
CREATE VIEW betrokkene_tafel AS
  SELECT v.id AS verzoek, v.persoon, v.vrager = 'zelf' AS is_zelf, o.id AS tafel, o.zaak, o.moment, o.datum,
    z.subregio = ifnull(t.subregio_toen, z.subregio) AS is_hier
  FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak JOIN tafel o ON o.zaak = t.zaak
  WHERE o.ingediend_op <> '' AND ifnull(o.subregio_toen, z.subregio) = ifnull(t.subregio_toen, z.subregio);

-- The same for the zaak: one row.
CREATE VIEW betrokkene_zaak AS
  SELECT v.id AS verzoek, v.persoon, v.vrager = 'zelf' AS is_zelf, t.zaak, z.subregio = ifnull(t.subregio_toen, z.subregio) AS is_hier
  FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('termijn_verzoek', '30', 'Dagen. Binnen zoveel dagen krijgt iemand antwoord op een verzoek over de eigen gegevens. De AVG zegt: een maand.'),
  ('verlenging_verzoek', '60', 'Dagen. Zo lang kan dat één keer langer duren, met een reden. De AVG zegt: twee maanden.');
