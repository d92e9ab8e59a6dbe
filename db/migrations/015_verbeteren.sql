-- Who may watch a veiligheidsplan before there is a measure (W14): the lokale
-- toegang of the gemeente, or somebody of the network beside it. `code` is what
-- aanmelding and besluit keep in veiligheidsplan_toezicht; what was written there
-- in free text before is no code and stays as it is. (Of one type in both parts,
-- each is found by the index of its zaak.)
CREATE VIEW toezicht_keuze AS
  SELECT z.id AS zaak, CAST('lokale_toegang' AS TEXT) AS code, o.naam AS naam, 1 AS kiesbaar
  FROM zaak z JOIN organisatie o ON o.gemeente = z.gemeente
  UNION ALL
  SELECT p.zaak, CAST('persoon-' || p.id AS TEXT), CAST(o.naam || ', samen met ' || n.naam || ' uit het netwerk' AS TEXT), p.soort = 'netwerk' AND p.verwijderd = 0
  FROM persoon p JOIN persoon_naam n ON n.id = p.id JOIN zaak z ON z.id = p.zaak JOIN organisatie o ON o.gemeente = z.gemeente;

-- The same, as people read it.
CREATE VIEW aanmelding_toezicht AS
  SELECT a.tafel, a.ronde, ifnull((SELECT k.naam FROM toezicht_keuze k WHERE k.zaak = t.zaak AND k.code = a.veiligheidsplan_toezicht),
    a.veiligheidsplan_toezicht) AS naam
  FROM aanmelding a JOIN tafel t ON t.id = a.tafel;

-- W53: who agrees with a version of the notulen as it was sent.
CREATE TABLE instemming (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  ontvangen_op TEXT NOT NULL,           -- a day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  PRIMARY KEY (notulen, deelnemer)
) STRICT, WITHOUT ROWID;

-- Why an OTS of which the end is past is still to end (W40); '' where it is not.
ALTER TABLE aanmelding ADD COLUMN ots_einddatum_reden TEXT NOT NULL DEFAULT '';
-- Why no afspraak is needed (W45); '' where there are afspraken.
ALTER TABLE tafel ADD COLUMN reden_geen_afspraken TEXT NOT NULL DEFAULT '';

-- What was put right after it was fixed: old and new, in the words in which they
-- are read, with the reason. A row never changes; what it is about has the new.
CREATE TABLE correctie (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  soort TEXT NOT NULL CHECK (soort IN ('besluit', 'verzending', 'toestemming', 'afspraak', 'doel', 'corv', 'antwoord', 'contact', 'houden', 'stuk', 'adres')),
  onderwerp TEXT NOT NULL,              -- the thing: 'besluit-12'
  kop TEXT NOT NULL,                    -- what it is called; of a stuk never its title
  oud TEXT NOT NULL,
  nieuw TEXT NOT NULL,
  reden TEXT NOT NULL CHECK (reden <> ''),
  datalek INTEGER NOT NULL DEFAULT 0 CHECK (datalek IN (0, 1)), -- somebody got what was not theirs
  notulen INTEGER REFERENCES notulen,   -- the approved version that does not have it; NULL: there was none
  door INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX correctie_tafel ON correctie (tafel, soort);
CREATE INDEX correctie_op ON correctie (op);
CREATE INDEX correctie_datalek ON correctie (datalek, id) WHERE datalek = 1;
CREATE TRIGGER correctie_vast BEFORE UPDATE ON correctie BEGIN SELECT raise(ABORT, 'what was put right stays'); END;
CREATE TRIGGER correctie_blijft BEFORE DELETE ON correctie BEGIN SELECT raise(ABORT, 'what was put right stays'); END;

-- A stuk that stood in the wrong place: its content, title and file name are gone,
-- who, when, why, type and hash stay here and in `correctie`.
ALTER TABLE stuk ADD COLUMN ingetrokken_op TEXT NOT NULL DEFAULT '';
-- Where a stuk can be moved to: the open tafels of a subregio, that were filed.
CREATE VIEW tafel_open_in_subregio AS
  SELECT t.id, t.zaak, t.moment, t.status, z.subregio FROM zaak z CROSS JOIN tafel t ON t.zaak = z.id
  WHERE t.status IN ('ingediend', 'in_te_plannen', 'gepland', 'gehouden') AND t.ingediend_op <> '';

-- The texts in which a secret address could go out: what is sent as notulen, and what
-- a released stuk is called. `plek` is the place, `waar` what people call it, `veld`
-- the field of its form. A stuk that is said to hold a secret address goes to nobody
-- who may not see it.
CREATE VIEW uitgaande_tekst AS
  SELECT n.tafel, CAST('notulen' AS TEXT) AS soort, n.id AS ding, CAST('punt-' || t.punt AS TEXT) AS plek, CAST('agendapunt ' || t.punt || ' van de notulen' AS TEXT) AS waar,
    CAST('tekst-' || t.punt AS TEXT) AS veld, t.tekst AS tekst
  FROM notulen_laatste n JOIN notulen_tekst t ON t.notulen = n.id
  UNION ALL
  SELECT n.tafel, CAST('notulen' AS TEXT), n.id, CAST(r.deel || '-' || r.nummer AS TEXT), CAST('de notulen, bij ' || r.kop AS TEXT), CAST('' AS TEXT), CAST(r.kop || char(10) || r.tekst AS TEXT)
  FROM notulen_laatste n JOIN notulen_regel r ON r.notulen = n.id
  UNION ALL
  SELECT n.tafel, CAST('notulen' AS TEXT), n.id, CAST('reactie-' || r.id AS TEXT), CAST('een reactie bij de notulen' AS TEXT), CAST('' AS TEXT), CAST(r.tekst || char(10) || r.reden AS TEXT)
  FROM notulen n JOIN reactie r ON r.notulen = n.id WHERE r.afhandeling IN ('bijlage', 'niet_overgenomen')
  UNION ALL
  SELECT s.tafel, CAST('stuk' AS TEXT), s.id, CAST('stuk-' || s.id AS TEXT), CAST('de titel of de bestandsnaam van een stuk: ' || s.titel AS TEXT), CAST('' AS TEXT), CAST(s.titel || char(10) || s.bestandsnaam AS TEXT)
  FROM stuk s WHERE s.vervallen = 0 AND s.bevat_geheim_adres = '';

-- Where a text that looks like a secret address may stay, as it is now: of another
-- text it is asked again. Why and by whom stands in `correctie`.
CREATE TABLE adres_toegestaan (
  tafel INTEGER NOT NULL REFERENCES tafel,
  plek TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (tafel, plek, tekst)
) STRICT, WITHOUT ROWID;
