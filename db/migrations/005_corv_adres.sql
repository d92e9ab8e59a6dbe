-- Whose address is in a message to the Raad. An address can become secret
-- after the message was made: from then on only who may see it opens it.
CREATE TABLE corv_bericht_adres (
  bericht INTEGER NOT NULL REFERENCES corv_bericht,
  persoon INTEGER NOT NULL REFERENCES persoon,
  PRIMARY KEY (bericht, persoon)
) STRICT, WITHOUT ROWID;

-- The messages that hold a secret address, of somebody or in a stuk.
CREATE VIEW corv_bericht_geheim AS
  SELECT id AS bericht FROM corv_bericht WHERE bevat_geheim_adres = 1
  UNION
  SELECT a.bericht FROM corv_bericht_adres a JOIN persoon p ON p.id = a.persoon WHERE p.adres_geheim = 'ja';
