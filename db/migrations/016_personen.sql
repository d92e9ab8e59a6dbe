-- Persons as they are: who died, who has another name, who lives abroad, who must
-- not meet. `geboortedatum` and `overleden` hold as much as is known: jjjj-mm-dd,
-- jjjj-mm or jjjj. A gezag that ended with a death is 'nee'.
ALTER TABLE persoon ADD COLUMN overleden TEXT NOT NULL DEFAULT '' CHECK (length(overleden) IN (0, 4, 7, 10));
ALTER TABLE persoon ADD COLUMN land TEXT NOT NULL DEFAULT 'Nederland' CHECK (land <> '');
-- Another persoon of the zaak; it holds in both directions: view uit_elkaar.
ALTER TABLE persoon ADD COLUMN niet_samen_met INTEGER REFERENCES persoon CHECK (niet_samen_met <> id);

-- The names that somebody had before; a slip of the pen leaves no row.
CREATE TABLE persoon_naam_eerder (
  id INTEGER PRIMARY KEY,
  persoon INTEGER NOT NULL REFERENCES persoon,
  voornamen TEXT NOT NULL,
  voorvoegsel TEXT NOT NULL,
  geslachtsnaam TEXT NOT NULL,
  tot TEXT NOT NULL,                    -- stamp: written down then
  door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX persoon_naam_eerder_persoon ON persoon_naam_eerder (persoon);
CREATE INDEX persoon_naam_eerder_naam ON persoon_naam_eerder (geslachtsnaam COLLATE NOCASE);

-- The same as a name that is shown: "voorheen …".
CREATE VIEW persoon_voorheen AS
  SELECT id, persoon, trim(trim(voornamen || ' ' || voorvoegsel) || ' ' || geslachtsnaam) AS naam FROM persoon_naam_eerder;

-- A GI that has the gezag as voogd; a persoon who has it is of the soort ouder with
-- the rolcode 191.
ALTER TABLE zaak ADD COLUMN voogd_gi INTEGER REFERENCES organisatie;

-- Who must not meet, in both directions.
CREATE VIEW uit_elkaar AS
  SELECT p.zaak, p.id AS persoon, q.id AS ander
  FROM persoon p JOIN persoon q ON q.zaak = p.zaak AND (q.id = p.niet_samen_met OR q.niet_samen_met = p.id)
  WHERE p.verwijderd = 0 AND q.verwijderd = 0;

-- Of who must not meet somebody: an own time and place at the tafel, '' for those of all.
ALTER TABLE deelnemer ADD COLUMN eigen_tijd TEXT NOT NULL DEFAULT '';
ALTER TABLE deelnemer ADD COLUMN eigen_plek TEXT NOT NULL DEFAULT '';

-- Who was not alive any more on the day of a tafel, as far as is known; of one
-- without a day: now.
CREATE VIEW overleden_bij AS
  SELECT t.id AS tafel, p.id AS persoon FROM tafel t JOIN persoon p ON p.zaak = t.zaak
  WHERE p.overleden <> '' AND (t.datum = '' OR p.overleden <= substr(t.datum, 1, length(p.overleden)));

-- The gezin of a tafel, without who was not alive any more on its day; of one that
-- was held nobody is taken away afterwards.
DROP VIEW gezin;
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
  WHERE CASE WHEN EXISTS (SELECT 1 FROM tafel_gezin v WHERE v.tafel = t.id) THEN k.persoon IS NOT NULL ELSE p.verwijderd = 0 END
    AND (t.gehouden_op <> '' OR NOT EXISTS (SELECT 1 FROM overleden_bij o WHERE o.tafel = t.id AND o.persoon = p.id));

-- Who watches the plan, under the names that are kept with a tafel that was held.
CREATE VIEW besluit_toezicht AS
  SELECT b.tafel, ifnull((SELECT CASE k.code WHEN 'lokale_toegang' THEN l.naam
      ELSE l.naam || ', samen met ' || (SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = b.tafel AND n.persoon = CAST(substr(k.code, 9) AS INTEGER)) || ' uit het netwerk' END
    FROM toezicht_keuze k, (SELECT ifnull((SELECT d.organisatie_naam FROM deelnemer d JOIN organisatie o ON o.id = d.organisatie AND o.gemeente = ifnull(t.gemeente_toen, z.gemeente)
      WHERE d.tafel = b.tafel AND d.rol = 'lokale_toegang' AND d.organisatie_naam <> '' LIMIT 1), (SELECT o.naam FROM organisatie o WHERE o.gemeente = ifnull(t.gemeente_toen, z.gemeente))) AS naam) l
    WHERE k.zaak = t.zaak AND k.code = b.veiligheidsplan_toezicht), b.veiligheidsplan_toezicht) AS naam
  FROM besluit b JOIN tafel t ON t.id = b.tafel JOIN zaak z ON z.id = t.zaak;

-- Of whom of the gezin of a tafel consent is asked, and the last answer, '' for none
-- (W32, W42, H7): every ouder with gezag. With none, of the GI that got the voogdij
-- or is voogd; else of the persoon who is voogd (rolcode 191); else of the GI of which
-- an answer was recorded: that is how it is chosen.
CREATE VIEW toestemming_gever AS
  WITH kring AS NOT MATERIALIZED (
    SELECT t.id AS tafel, t.zaak, ifnull(CASE a.maatregel WHEN 'voogdij' THEN a.gi END, z.voogd_gi) AS gi,
      EXISTS (SELECT 1 FROM gezin p WHERE p.tafel = t.id AND p.soort = 'ouder' AND p.gezag = 'ja') AS ouder
    FROM tafel t JOIN zaak z ON z.id = t.zaak LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde),
  gever AS NOT MATERIALIZED (
    SELECT k.tafel, p.persoon, CAST(NULL AS INTEGER) AS organisatie FROM kring k JOIN gezin p ON p.tafel = k.tafel JOIN persoon q ON q.id = p.persoon
      WHERE CASE WHEN k.ouder THEN p.soort = 'ouder' AND p.gezag = 'ja' ELSE k.gi IS NULL AND q.rolcode = '191' AND p.soort <> 'kind' END
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), CAST(k.gi AS INTEGER) FROM kring k WHERE k.gi IS NOT NULL AND NOT k.ouder
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), s.organisatie FROM kring k JOIN toestemming s ON s.tafel = k.tafel AND s.organisatie IS NOT NULL
      WHERE k.gi IS NULL AND NOT k.ouder
        AND NOT EXISTS (SELECT 1 FROM toestemming e WHERE e.tafel = s.tafel AND e.organisatie = s.organisatie AND e.id < s.id)
        AND NOT EXISTS (SELECT 1 FROM gezin p JOIN persoon q ON q.id = p.persoon WHERE p.tafel = k.tafel AND q.rolcode = '191' AND p.soort <> 'kind'))
  SELECT g.tafel, g.persoon, g.organisatie, ifnull(n.naam, o.naam) AS naam,
    ifnull((SELECT s.toestemming FROM toestemming s WHERE s.tafel = g.tafel AND s.persoon IS g.persoon AND s.organisatie IS g.organisatie
      ORDER BY s.id DESC LIMIT 1), '') AS antwoord
  FROM gever g LEFT JOIN persoon_naam n ON n.id = g.persoon LEFT JOIN organisatie o ON o.id = g.organisatie;

-- The same person in two zaken: a copy and what it was copied from, by BSN, else by
-- kind, full names (also those of before) and full day of birth: a year alone is
-- many people's.
DROP VIEW zelfde_persoon;
CREATE VIEW zelfde_persoon AS
  SELECT p.id AS persoon, p.zaak AS zaak, q.id AS ander, q.zaak AS andere_zaak
  FROM persoon p JOIN persoon q ON q.id = p.kopie_van
  WHERE q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon q ON q.bsn = p.bsn
  WHERE p.bsn <> '' AND q.bsn <> '' AND q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon q ON q.geslachtsnaam = p.geslachtsnaam COLLATE NOCASE
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND q.voornamen = p.voornamen COLLATE NOCASE AND p.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon_naam_eerder e ON e.geslachtsnaam = p.geslachtsnaam COLLATE NOCASE AND e.voornamen = p.voornamen COLLATE NOCASE
    JOIN persoon q ON q.id = e.persoon
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND p.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak
  FROM persoon p JOIN persoon_naam_eerder e ON e.persoon = p.id
    JOIN persoon q ON q.geslachtsnaam = e.geslachtsnaam COLLATE NOCASE AND q.voornamen = e.voornamen COLLATE NOCASE
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND q.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0;

-- A family moved: the zaak goes to another gemeente, with its number and its open
-- tafels. A tafel that was over by then stays where it was: its gemeente and
-- subregio stand in the tafel itself from then on, NULL elsewhere.
CREATE TABLE zaak_verhuizing (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  van INTEGER NOT NULL REFERENCES gemeente,
  naar INTEGER NOT NULL REFERENCES gemeente,
  datum TEXT NOT NULL,                  -- from which day
  reden TEXT NOT NULL CHECK (reden <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (van <> naar)
) STRICT;
CREATE INDEX zaak_verhuizing_zaak ON zaak_verhuizing (zaak);
ALTER TABLE tafel ADD COLUMN gemeente_toen INTEGER REFERENCES gemeente;
ALTER TABLE tafel ADD COLUMN subregio_toen INTEGER REFERENCES subregio;

-- The form of a tab that was open when its session ended in another one is known by
-- its token alone.
CREATE INDEX sessie_csrf ON sessie (csrf);

-- Who stands how to a tafel: a tafel that stayed has its own subregio, and who is
-- assigned has what an invited one has (view tafel_onderzoeker).
DROP VIEW relatie;
CREATE VIEW relatie AS
  SELECT t.id AS tafel, r.gebruiker, r.rol, r.namens, r.organisatie,
    CASE
      WHEN r.rol IN ('lokale_toegang', 'gi') AND t.melder_organisatie = r.organisatie
        OR r.rol = 'raadsonderzoeker' AND t.moment = 2 AND (t.melder_gebruiker = r.gebruiker
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
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || t.melder_gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
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
    CASE t.moment WHEN 2 THEN t.melder_gebruiker ELSE t.melder_organisatie END AS melder, t.bij_anderen
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente);
