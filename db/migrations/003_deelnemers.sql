-- Who is at a tafel, in one place: how the lists call a deelnemer, in which
-- order, and who of the family is not there. Only codes: the words for them are
-- the program's.

-- Written as trim(voor || ', ' || label('rol', rol), ', '): 'Eva de Vries, ouder
-- of verzorger'; the name of most organisations says their role by itself.
-- The family first, then who must come, then the others.
CREATE VIEW deelnemer_lijst AS
  SELECT d.id, d.tafel,
    CASE WHEN d.rol = 'rvdk_advies' THEN d.naam ELSE n.naam END AS voor,
    CASE WHEN d.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') THEN '' ELSE d.rol END AS rol,
    (d.persoon IS NULL) * 100 + CASE d.rol WHEN 'kind' THEN 10 WHEN 'ouder' THEN 20 ELSE 30 END + (d.verplicht = 0) AS volgorde
  FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id;

-- W16: ouders and kinderen who are not at the tafel, and how that is: a code of
-- `lijst`, '' for who was not invited. A kind that takes part in another way is
-- not there either; a kind that is not born cannot be.
CREATE VIEW afwezig AS
  SELECT t.id AS tafel, n.naam, p.soort AS rol, p.id AS persoon,
    CASE WHEN d.id IS NOT NULL THEN 'aanwezigheid' ELSE 'kind_deelname' END AS lijst,
    CASE WHEN d.id IS NOT NULL THEN d.status WHEN k.deelname <> 'aan_tafel' THEN k.deelname ELSE '' END AS code
  FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_naam n ON n.id = p.id
    LEFT JOIN deelnemer d ON d.tafel = t.id AND d.persoon = p.id AND d.uitgenodigd = 1
    LEFT JOIN kind_deelname k ON k.tafel = t.id AND k.persoon = p.id
  WHERE p.soort IN ('kind', 'ouder') AND p.ongeboren <> 'ja' AND p.verwijderd = 0 AND (d.id IS NULL OR d.status LIKE 'afwezig%');
