-- Whose address is in a message to the Raad. An address can become secret
-- after the message was made: from then on only who may see it opens it.
CREATE TABLE corv_bericht_adres (
  bericht INTEGER NOT NULL REFERENCES corv_bericht,
  persoon INTEGER NOT NULL REFERENCES persoon,
  PRIMARY KEY (bericht, persoon)
) STRICT, WITHOUT ROWID;
