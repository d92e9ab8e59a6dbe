-- H23: open work of somebody who is away or has left goes to a colleague of the same
-- organisation. Who filed a tafel stays who filed it; who handles it now may be another.

-- NULL: who filed it. Of moment 2 the right of the raadsonderzoeker follows it.
ALTER TABLE tafel ADD COLUMN behandelaar INTEGER REFERENCES gebruiker;
CREATE INDEX tafel_behandelaar ON tafel (ifnull(behandelaar, melder_gebruiker), status);

-- Each time that it was handed over. A row stays; only that the new one has seen it is added.
CREATE TABLE behandelaar_verloop (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  rol TEXT NOT NULL,                    -- in which both do the work
  van INTEGER NOT NULL REFERENCES gebruiker,
  naar INTEGER NOT NULL REFERENCES gebruiker,
  reden TEXT NOT NULL CHECK (reden <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  gezien_op TEXT NOT NULL DEFAULT '',   -- when `naar` said so
  CHECK (van <> naar)
) STRICT;
CREATE INDEX behandelaar_verloop_tafel ON behandelaar_verloop (tafel, id);
CREATE INDEX behandelaar_verloop_ongezien ON behandelaar_verloop (naar, id) WHERE gezien_op = '';
CREATE TRIGGER behandelaar_verloop_vast BEFORE UPDATE ON behandelaar_verloop
WHEN NEW.gezien_op = OLD.gezien_op OR OLD.gezien_op <> '' OR NEW.tafel <> OLD.tafel OR NEW.van <> OLD.van OR NEW.naar <> OLD.naar
  OR NEW.reden <> OLD.reden OR NEW.door <> OLD.door OR NEW.op <> OLD.op
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
CREATE TRIGGER behandelaar_verloop_blijft BEFORE DELETE ON behandelaar_verloop BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;

CREATE VIEW behandelaar_laatst AS
  SELECT * FROM behandelaar_verloop v WHERE v.id = (SELECT max(l.id) FROM behandelaar_verloop l WHERE l.tafel = v.tafel);

-- Who handles what: for the organisation that filed it, and the inquiry, who is assigned.
CREATE VIEW behandelaar AS
  SELECT t.id AS tafel, CASE t.moment WHEN 2 THEN CAST('raadsonderzoeker' AS TEXT) ELSE o.soort END AS rol, o.id AS organisatie,
    ifnull(t.behandelaar, t.melder_gebruiker) AS gebruiker
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie
  UNION ALL SELECT n.tafel, CAST('raadsonderzoeker' AS TEXT), o.id, n.gebruiker FROM tafel_onderzoeker n JOIN organisatie o ON o.soort = 'rvdk';

-- The tie of a raadsonderzoeker to its tafel of moment 2 is that of who handles it.
DROP VIEW relatie;
CREATE VIEW relatie AS
  SELECT t.id AS tafel, r.gebruiker, r.rol, r.namens, r.organisatie,
    CASE
      WHEN r.rol IN ('lokale_toegang', 'gi') AND t.melder_organisatie = r.organisatie
        OR r.rol = 'raadsonderzoeker' AND t.moment = 2 AND (ifnull(t.behandelaar, t.melder_gebruiker) = r.gebruiker
          OR EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak AND w.gebruiker = r.gebruiker))
      THEN CASE t.bij_anderen WHEN 0 THEN 1 ELSE 16 END
      ELSE 0 END
    | CASE
      WHEN r.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.organisatie = r.organisatie AND d.rol = r.rol
          AND d.tafel = t.id AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.rol = r.rol
          AND d.gebruiker = r.gebruiker AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM tafel_onderzoeker o WHERE o.tafel = t.id AND o.gebruiker = r.gebruiker) THEN 2
      ELSE 0 END
    | CASE WHEN r.subregio = ifnull(t.subregio_toen, z.subregio) AND t.ingediend_op <> '' THEN 4 ELSE 0 END
    | 8 AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak CROSS JOIN actor_rol r;

DROP VIEW band;
CREATE VIEW band AS
  SELECT t.id AS tafel, CAST('voorzitter' AS TEXT) AS rol, 's' || ifnull(t.subregio_toen, z.subregio) AS bereik, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('procesondersteuner' AS TEXT), 's' || ifnull(t.subregio_toen, z.subregio), CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('rvdk_advies' AS TEXT), 'r', 8 FROM tafel t
  UNION ALL SELECT t.id, o.soort, 'o' || o.id, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie WHERE o.soort IN ('lokale_toegang', 'gi')
  UNION ALL SELECT d.tafel, d.rol, 'o' || d.organisatie, 10
  FROM deelnemer d WHERE d.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') AND d.organisatie IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || ifnull(t.behandelaar, t.melder_gebruiker), CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t WHERE t.moment = 2
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || w.gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak WHERE t.moment = 2
  UNION ALL SELECT d.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || d.gebruiker, 10
  FROM deelnemer d WHERE d.rol = 'raadsonderzoeker' AND d.gebruiker IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT o.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || o.gebruiker, 10 FROM tafel_onderzoeker o;

DROP VIEW tafel_rij;
CREATE VIEW tafel_rij AS
  SELECT t.id AS tafel, t.zaak, z.nummer, t.moment, t.status, g.naam AS gemeente, t.datum,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') THEN t.afgesloten_op ELSE '' END AS gesloten_op,
    CASE WHEN t.ingediend_op <> '' THEN ifnull(t.subregio_toen, z.subregio) ELSE 0 END AS subregio,
    CASE t.moment WHEN 2 THEN ifnull(t.behandelaar, t.melder_gebruiker) ELSE t.melder_organisatie END AS melder, t.bij_anderen
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente);

-- Whose work somebody may hand over, as far as the tie to the tafel goes: that of a
-- colleague of the same organisation; of the Raad, where a tafel is somebody's own, who
-- handles it with that tie, and the Vakgroep Advies, which assigns (H25).
CREATE VIEW behandelaar_overdracht AS
  SELECT b.tafel, b.rol, b.organisatie, b.gebruiker, r.gebruiker AS door, r.rol AS als, r.banden
  FROM behandelaar b JOIN tafel t ON t.id = b.tafel JOIN relatie r ON r.tafel = b.tafel
    AND (r.rol = b.rol AND r.organisatie = b.organisatie AND (b.rol <> 'raadsonderzoeker' OR t.moment = 2 OR r.gebruiker = b.gebruiker)
      OR r.rol = 'rvdk_advies' AND b.rol = 'raadsonderzoeker');

-- ---- what changed of a persoon ----------------------------------------------------

-- Each field that is changed once somebody besides the melder can know it: old and new,
-- as they are stored. `geheim`: an address that was secret then, before or after.
CREATE TABLE persoon_verloop (
  id INTEGER PRIMARY KEY,
  persoon INTEGER NOT NULL REFERENCES persoon,
  zaak INTEGER NOT NULL REFERENCES zaak, -- in which it was changed
  rev INTEGER NOT NULL,                 -- of the persoon, after it: one change of several fields
  veld TEXT NOT NULL,                   -- of table persoon
  oud TEXT NOT NULL,
  nieuw TEXT NOT NULL,
  geheim INTEGER NOT NULL CHECK (geheim IN (0, 1)),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX persoon_verloop_zaak ON persoon_verloop (zaak, id);
CREATE TRIGGER persoon_verloop_vast BEFORE UPDATE ON persoon_verloop BEGIN SELECT raise(ABORT, 'what a persoon was stays'); END;
CREATE TRIGGER persoon_verloop_blijft BEFORE DELETE ON persoon_verloop BEGIN SELECT raise(ABORT, 'what a persoon was stays'); END;

-- Here, and not in the form, so that nothing that changes a persoon can forget it.
CREATE TRIGGER persoon_gewijzigd AFTER UPDATE ON persoon
WHEN EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = NEW.zaak AND t.ingediend_op <> '')
BEGIN
  INSERT INTO persoon_verloop (persoon, zaak, rev, veld, oud, nieuw, geheim, door, op)
  SELECT NEW.id, NEW.zaak, NEW.rev, v.veld, v.oud, v.nieuw,
    v.veld IN ('straat', 'postcode', 'woonplaats', 'land') AND (OLD.adres_geheim = 'ja' OR NEW.adres_geheim = 'ja'), NEW.gewijzigd_door, NEW.gewijzigd_op
  FROM (SELECT 'soort' AS veld, OLD.soort AS oud, NEW.soort AS nieuw
       UNION ALL SELECT 'voornamen', OLD.voornamen, NEW.voornamen UNION ALL SELECT 'voorvoegsel', OLD.voorvoegsel, NEW.voorvoegsel
      UNION ALL SELECT 'geslachtsnaam', OLD.geslachtsnaam, NEW.geslachtsnaam UNION ALL SELECT 'geboortedatum', OLD.geboortedatum, NEW.geboortedatum
      UNION ALL SELECT 'ongeboren', OLD.ongeboren, NEW.ongeboren UNION ALL SELECT 'verwachte_datum', OLD.verwachte_datum, NEW.verwachte_datum
      UNION ALL SELECT 'overleden', OLD.overleden, NEW.overleden UNION ALL SELECT 'geslacht', OLD.geslacht, NEW.geslacht
      UNION ALL SELECT 'bsn', OLD.bsn, NEW.bsn UNION ALL SELECT 'rolcode', OLD.rolcode, NEW.rolcode UNION ALL SELECT 'gezag', OLD.gezag, NEW.gezag
      UNION ALL SELECT 'geinformeerd', OLD.geinformeerd, NEW.geinformeerd
      UNION ALL SELECT 'reden_niet_geinformeerd', OLD.reden_niet_geinformeerd, NEW.reden_niet_geinformeerd
      UNION ALL SELECT 'telefoon', OLD.telefoon, NEW.telefoon UNION ALL SELECT 'email', OLD.email, NEW.email
      UNION ALL SELECT 'straat', OLD.straat, NEW.straat UNION ALL SELECT 'postcode', OLD.postcode, NEW.postcode
      UNION ALL SELECT 'woonplaats', OLD.woonplaats, NEW.woonplaats UNION ALL SELECT 'land', OLD.land, NEW.land
      UNION ALL SELECT 'adres_geheim', OLD.adres_geheim, NEW.adres_geheim UNION ALL SELECT 'tolk', OLD.tolk, NEW.tolk
      UNION ALL SELECT 'ondersteuning', OLD.ondersteuning, NEW.ondersteuning
      UNION ALL SELECT 'niet_samen_met', CAST(ifnull(OLD.niet_samen_met, '') AS TEXT), CAST(ifnull(NEW.niet_samen_met, '') AS TEXT)
      UNION ALL SELECT 'verwijderd', CASE OLD.verwijderd WHEN 1 THEN 'ja' ELSE '' END, CASE NEW.verwijderd WHEN 1 THEN 'ja' ELSE '' END) v
  WHERE v.oud <> v.nieuw;
END;

-- ---- more that is put right -------------------------------------------------------

-- Attendance, and the consent of a GI that is voogd, stand in the same list as the rest.
CREATE TABLE correctie_nieuw (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  soort TEXT NOT NULL CHECK (soort IN ('besluit', 'verzending', 'toestemming', 'voogd', 'afspraak', 'doel', 'corv', 'antwoord', 'contact',
    'houden', 'aanwezigheid', 'stuk', 'adres')),
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
INSERT INTO correctie_nieuw SELECT * FROM correctie;
DROP TABLE correctie;
ALTER TABLE correctie_nieuw RENAME TO correctie;
CREATE INDEX correctie_tafel ON correctie (tafel, soort);
CREATE INDEX correctie_op ON correctie (op);
CREATE INDEX correctie_datalek ON correctie (datalek, id) WHERE datalek = 1;
CREATE TRIGGER correctie_vast BEFORE UPDATE ON correctie BEGIN SELECT raise(ABORT, 'what was put right stays'); END;
CREATE TRIGGER correctie_blijft BEFORE DELETE ON correctie BEGIN SELECT raise(ABORT, 'what was put right stays'); END;

-- ---- secret addresses in free text ---------------------------------------------------

-- H20: of a street the name of which is an ordinary word too, the procesondersteuner
-- says so: then it is looked for with its number. Of another address it is asked again.
CREATE TABLE adres_gewoon (
  persoon INTEGER NOT NULL REFERENCES persoon,
  straat TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (persoon, straat)
) STRICT, WITHOUT ROWID;

-- What no text that others read may name.
CREATE VIEW geheim_adres AS
  SELECT p.zaak, p.id AS persoon, p.straat, p.postcode, EXISTS (SELECT 1 FROM adres_gewoon g WHERE g.persoon = p.id AND g.straat = p.straat) AS gewoon
  FROM persoon p WHERE p.adres_geheim = 'ja';

-- ---- own time and place, also when it does not go on -----------------------------------

-- Of who must not meet somebody: what the invitation said; '' the time and place of all.
ALTER TABLE afbericht ADD COLUMN eigen_tijd TEXT NOT NULL DEFAULT '';
ALTER TABLE afbericht ADD COLUMN eigen_plek TEXT NOT NULL DEFAULT '';
