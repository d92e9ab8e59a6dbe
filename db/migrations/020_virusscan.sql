-- Files are looked at for viruses by a program of its own (scripts/scan), where the
-- setting asks for it: until that was done nobody can open them.
-- `controle`: '' was not asked; wacht: still to be done; schoon: nothing found;
-- besmet: a virus was found. Nobody gets what is wacht or besmet.
ALTER TABLE stuk ADD COLUMN controle TEXT NOT NULL DEFAULT '' CHECK (controle IN ('', 'wacht', 'schoon', 'besmet'));
CREATE INDEX stuk_controle ON stuk (controle, id) WHERE controle = 'wacht' OR controle = 'besmet';
-- Whoever adds one, and wherever a copy of an unchecked one comes from: none is forgotten.
CREATE TRIGGER stuk_wacht AFTER INSERT ON stuk
WHEN NEW.controle = '' AND EXISTS (SELECT 1 FROM instelling WHERE naam = 'virusscan' AND waarde = '1')
BEGIN
  UPDATE stuk SET controle = 'wacht' WHERE id = NEW.id;
END;

INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('virusscan', '0', '1: een stuk is pas te openen als het op virussen is gecontroleerd (scripts/scan). 0: zonder die controle.'),
  ('virusscan_melden', '15', 'Minuten dat een stuk op die controle wacht voordat de beheerder het hoort.');
