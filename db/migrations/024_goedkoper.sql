-- The same answers for less: what is asked of each persoon of a gezin is asked in the
-- order of what it costs, so that the dear questions are mostly not asked.

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
  WHERE (k.persoon IS NOT NULL OR p.verwijderd = 0 AND NOT EXISTS (SELECT 1 FROM tafel_gezin v WHERE v.tafel = t.id))
    AND (t.gehouden_op <> '' OR p.overleden = '' OR NOT EXISTS (SELECT 1 FROM overleden_bij o WHERE o.tafel = t.id AND o.persoon = p.id));

-- Of whom of the gezin of a tafel consent is asked, and the last answer, '' for none
-- (W32, W42, H7): every ouder with gezag. With none, of the GI that got the voogdij
-- or is voogd; else of the persoon who is voogd (rolcode 191); else of the GI of which
-- an answer was recorded: that is how it is chosen.
DROP VIEW toestemming_gever;
CREATE VIEW toestemming_gever AS
  WITH kring AS NOT MATERIALIZED (
    SELECT t.id AS tafel, t.zaak, ifnull(CASE a.maatregel WHEN 'voogdij' THEN a.gi END, z.voogd_gi) AS gi,
      EXISTS (SELECT 1 FROM gezin p WHERE p.tafel = t.id AND p.soort = 'ouder' AND p.gezag = 'ja') AS ouder
    FROM tafel t JOIN zaak z ON z.id = t.zaak LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde),
  gever AS NOT MATERIALIZED (
    SELECT k.tafel, p.persoon, CAST(NULL AS INTEGER) AS organisatie FROM kring k JOIN gezin p ON p.tafel = k.tafel JOIN persoon q ON q.id = p.persoon
      WHERE p.soort = 'ouder' AND p.gezag = 'ja' OR q.rolcode = '191' AND p.soort <> 'kind' AND k.gi IS NULL AND NOT k.ouder
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), CAST(k.gi AS INTEGER) FROM kring k WHERE CASE WHEN k.gi IS NOT NULL THEN NOT k.ouder END
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), s.organisatie FROM kring k JOIN toestemming s ON s.tafel = k.tafel AND s.organisatie IS NOT NULL
      WHERE CASE WHEN k.gi IS NULL AND s.organisatie IS NOT NULL THEN NOT k.ouder
        AND NOT EXISTS (SELECT 1 FROM toestemming e WHERE e.tafel = s.tafel AND e.organisatie = s.organisatie AND e.id < s.id)
        AND NOT EXISTS (SELECT 1 FROM gezin p JOIN persoon q ON q.id = p.persoon WHERE p.tafel = k.tafel AND q.rolcode = '191' AND p.soort <> 'kind') END)
  SELECT g.tafel, g.persoon, g.organisatie, ifnull(n.naam, o.naam) AS naam,
    ifnull((SELECT s.toestemming FROM toestemming s WHERE s.tafel = g.tafel AND s.persoon IS g.persoon AND s.organisatie IS g.organisatie
      ORDER BY s.id DESC LIMIT 1), '') AS antwoord
  FROM gever g LEFT JOIN persoon_naam n ON n.id = g.persoon LEFT JOIN organisatie o ON o.id = g.organisatie;
