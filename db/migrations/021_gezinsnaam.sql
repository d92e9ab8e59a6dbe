-- What a family is called wherever its dossier is named: 'De Vries', 'De Vries en Jansen',
-- each family name of the kinderen once, the oldest first. '' while there is no kind.
-- Never in an address, a letter to others or the log.
ALTER TABLE zaak ADD COLUMN gezin TEXT NOT NULL DEFAULT '';

CREATE VIEW gezinsnaam AS
  SELECT z.id AS zaak, ifnull((SELECT group_concat(upper(substr(n.naam, 1, 1)) || substr(n.naam, 2), ' en ')
    FROM (SELECT trim(p.voorvoegsel || ' ' || p.geslachtsnaam) AS naam FROM persoon p
          WHERE p.zaak = z.id AND p.soort = 'kind' AND p.verwijderd = 0
          GROUP BY 1 ORDER BY min(CASE p.geboortedatum WHEN '' THEN '~' ELSE p.geboortedatum END), min(p.id)) n), '') AS gezin
  FROM zaak z;
UPDATE zaak SET gezin = (SELECT n.gezin FROM gezinsnaam n WHERE n.zaak = zaak.id);

-- Here, and not in the forms, so that nothing that changes a persoon can forget it.
CREATE TRIGGER gezinsnaam_erbij AFTER INSERT ON persoon WHEN NEW.soort = 'kind'
BEGIN
  UPDATE zaak SET gezin = (SELECT n.gezin FROM gezinsnaam n WHERE n.zaak = zaak.id) WHERE id = NEW.zaak;
END;
CREATE TRIGGER gezinsnaam_anders AFTER UPDATE OF zaak, soort, voorvoegsel, geslachtsnaam, geboortedatum, verwijderd ON persoon
WHEN NEW.soort = 'kind' OR OLD.soort = 'kind'
BEGIN
  UPDATE zaak SET gezin = (SELECT n.gezin FROM gezinsnaam n WHERE n.zaak = zaak.id) WHERE id IN (OLD.zaak, NEW.zaak);
END;

-- A tafel in a list says whose it is.
DROP VIEW tafel_rij;
CREATE VIEW tafel_rij AS
  SELECT t.id AS tafel, t.zaak, z.nummer, t.moment, t.status, g.naam AS gemeente, t.datum,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') THEN t.afgesloten_op ELSE '' END AS gesloten_op,
    CASE WHEN t.ingediend_op <> '' THEN ifnull(t.subregio_toen, z.subregio) ELSE 0 END AS subregio,
    CASE t.moment WHEN 2 THEN ifnull(t.behandelaar, t.melder_gebruiker) ELSE t.melder_organisatie END AS melder, t.bij_anderen, z.gezin
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente);
