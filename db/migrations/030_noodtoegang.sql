-- ---- break-glass: to read a dossier of another subregio ----------------------------------

-- A voorzitter or procesondersteuner of another subregio read a dossier for a while,
-- without a vervanging, for a reason. It is never put right: it is judged.
CREATE TABLE noodtoegang (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'procesondersteuner')),
  reden TEXT NOT NULL CHECK (reden <> ''),
  van TEXT NOT NULL,                    -- stamps
  tot TEXT NOT NULL
) STRICT;
CREATE INDEX noodtoegang_zaak ON noodtoegang (zaak, gebruiker, tot);
CREATE INDEX noodtoegang_gebruiker ON noodtoegang (gebruiker, tot);
CREATE TRIGGER noodtoegang_vast BEFORE UPDATE ON noodtoegang BEGIN SELECT raise(ABORT, 'what was opened stays so'); END;
CREATE TRIGGER noodtoegang_blijft BEFORE DELETE ON noodtoegang BEGIN SELECT raise(ABORT, 'what was opened stays so'); END;

-- Whether it was right: by the voorzitter of the dossier's subregio, and by the toezichthouder.
CREATE TABLE noodtoegang_oordeel (
  noodtoegang INTEGER NOT NULL REFERENCES noodtoegang,
  als TEXT NOT NULL CHECK (als IN ('voorzitter', 'toezichthouder')),
  terecht TEXT NOT NULL CHECK (terecht IN ('ja', 'nee')),
  toelichting TEXT NOT NULL DEFAULT '' CHECK (terecht = 'ja' OR toelichting <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (noodtoegang, als)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER noodtoegang_oordeel_vast BEFORE UPDATE ON noodtoegang_oordeel BEGIN SELECT raise(ABORT, 'what was judged stays so'); END;
CREATE TRIGGER noodtoegang_oordeel_blijft BEFORE DELETE ON noodtoegang_oordeel BEGIN SELECT raise(ABORT, 'what was judged stays so'); END;

-- Which of them still wait for whom.
CREATE TABLE noodtoegang_open (
  als TEXT NOT NULL,
  noodtoegang INTEGER NOT NULL REFERENCES noodtoegang,
  PRIMARY KEY (als, noodtoegang)
) STRICT, WITHOUT ROWID;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('noodtoegang_minuten', '60', 'Minuten. Zo lang kan iemand met noodtoegang een dossier van een andere subregio lezen.'),
  ('termijn_noodtoegang', '2', 'Werkdagen. Binnen zoveel dagen beoordeelt de voorzitter van de subregio een noodtoegang.');

-- The tie that it gives: 32.
DROP VIEW behandelaar_overdracht;
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
    | CASE WHEN r.subregio IS NOT NULL AND t.ingediend_op <> '' AND EXISTS (SELECT 1 FROM noodtoegang n WHERE n.zaak = t.zaak AND n.gebruiker = r.gebruiker
        AND n.rol = r.rol AND n.tot > strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) THEN 32 ELSE 0 END
    | 8 AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak CROSS JOIN actor_rol r;


-- Whose work somebody may hand over, as far as the tie to the tafel goes: that of a
-- colleague of the same organisation; of the Raad, where a tafel is somebody's own, who
-- handles it with that tie, and the Vakgroep Advies, which assigns (H25).
CREATE VIEW behandelaar_overdracht AS
  SELECT b.tafel, b.rol, b.organisatie, b.gebruiker, r.gebruiker AS door, r.rol AS als, r.banden
  FROM behandelaar b JOIN tafel t ON t.id = b.tafel JOIN relatie r ON r.tafel = b.tafel
    AND (r.rol = b.rol AND r.organisatie = b.organisatie AND (b.rol <> 'raadsonderzoeker' OR t.moment = 2 OR r.gebruiker = b.gebruiker)
      OR r.rol = 'rvdk_advies' AND b.rol = 'raadsonderzoeker');
