-- ---- news: what happened that somebody has to know of ----------------------------------

-- Beside what waits for somebody (table taak): what there is to read, for a role with a
-- scope. Kept as table taak is, by domain/derived.c. Whether somebody has read it, is
-- of each of them.
CREATE TABLE nieuws (
  rol TEXT NOT NULL,
  bereik TEXT NOT NULL,
  op TEXT NOT NULL,                     -- a stamp, or the day from which it is news
  tafel INTEGER NOT NULL REFERENCES tafel,
  code TEXT NOT NULL,                   -- the kind, of domain/nieuws.c
  waar TEXT NOT NULL,                   -- the program that shows it: who opened that, has read it
  door INTEGER REFERENCES gebruiker,    -- no news for who did it; NULL: for anybody
  dag TEXT NOT NULL,                    -- that it is about; ''
  tot TEXT NOT NULL,                    -- the last day on which it is news
  PRIMARY KEY (rol, bereik, op, tafel, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX nieuws_tafel ON nieuws (tafel);
CREATE INDEX nieuws_tot ON nieuws (tot);

-- When somebody last looked at a page of a tafel, or (tafel 0) of a zaak. The log has
-- every time; this is for who asks whether they have read it.
CREATE TABLE gezien (
  zaak INTEGER NOT NULL REFERENCES zaak,
  tafel INTEGER NOT NULL,
  pagina TEXT NOT NULL,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (zaak, tafel, pagina, gebruiker)
) STRICT, WITHOUT ROWID;

-- Until when somebody has ticked off all news at once.
CREATE TABLE nieuws_gelezen (
  gebruiker INTEGER PRIMARY KEY REFERENCES gebruiker,
  tot TEXT NOT NULL                     -- a stamp
) STRICT;

-- A stuk is news to deelnemers from the day that they may read it.
ALTER TABLE stuk ADD COLUMN vrijgegeven_op TEXT NOT NULL DEFAULT ''; -- the last time; '' with the planning, or never

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('nieuws_dagen', '30', 'Dagen. Zo lang staat nieuws in het overzicht.'),
  ('nieuws_reactie', '2', 'Dagen. Zo lang voor het einde van de reactietermijn krijgt wie nog niet heeft gereageerd daar bericht van.');

-- Whose reading counts as that of a deelnemer who was invited: the person, or anybody of
-- the organisation in that role.
CREATE VIEW deelnemer_leest AS
  SELECT d.tafel, d.id AS deelnemer, r.gebruiker
  FROM deelnemer d JOIN gebruiker_rol r ON r.rol = d.rol AND (d.gebruiker IS NULL OR r.gebruiker = d.gebruiker)
    AND (d.organisatie IS NULL OR r.organisatie = d.organisatie OR d.gebruiker IS NOT NULL)
  WHERE d.uitgenodigd = 1 AND d.rol IN ('lokale_toegang', 'gi', 'rvdk_advies', 'raadsonderzoeker', 'veilig_thuis');
