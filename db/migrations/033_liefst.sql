-- At which part of the day somebody of the family would rather come (W15), besides what
-- is told in words (`ondersteuning`): a proposal for a place counts with it.
ALTER TABLE persoon ADD COLUMN liefst TEXT NOT NULL DEFAULT '' CHECK (liefst IN ('', 'geen', 'ochtend', 'middag')); -- '': not asked; geen: makes no difference

CREATE TRIGGER persoon_liefst_gewijzigd AFTER UPDATE OF liefst ON persoon
WHEN OLD.liefst <> NEW.liefst AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = NEW.zaak AND t.ingediend_op <> '')
BEGIN
  INSERT INTO persoon_verloop (persoon, zaak, rev, veld, oud, nieuw, geheim, door, op)
  VALUES (NEW.id, NEW.zaak, NEW.rev, 'liefst', OLD.liefst, NEW.liefst, 0, NEW.gewijzigd_door, NEW.gewijzigd_op);
END;

-- How many of the family would rather come in the morning, and in the afternoon.
CREATE VIEW gezin_liefst AS
  SELECT t.id AS tafel, (SELECT count(*) FROM persoon p WHERE p.zaak = t.zaak AND p.verwijderd = 0 AND p.overleden = '' AND p.liefst = 'ochtend') AS ochtend,
    (SELECT count(*) FROM persoon p WHERE p.zaak = t.zaak AND p.verwijderd = 0 AND p.overleden = '' AND p.liefst = 'middag') AS middag
  FROM tafel t;
