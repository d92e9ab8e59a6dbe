-- The region Twente, as data. Another region is another file like this one.
-- Telephone numbers and mailboxes are placeholders until the administrator
-- fills in the real ones (domain example.nl is reserved for that).

INSERT INTO subregio (id, code, naam, afkorting, thema, telefoon, email, bezoekadres) VALUES
  (1, 'enschede', 'Enschede', 'ENS', 'enschede', '000 000 00 01', 'jbtafel.enschede@example.nl', 'Stadskantoor Enschede, Hengelosestraat 51, Enschede'),
  (2, 'almelo', 'Almelo', 'ALM', 'almelo', '000 000 00 02', 'jbtafel.almelo@example.nl', 'Stadhuis Almelo, Haven Zuidzijde 30, Almelo'),
  (3, 'hengelo', 'Hengelo', 'HEN', 'hengelo', '000 000 00 03', 'jbtafel.hengelo@example.nl', 'Stadhuis Hengelo, Burgemeester van der Dussenplein 1, Hengelo'),
  (4, 'noord-oost-twente', 'Noord-Oost Twente', 'NOT', 'noordoost', '000 000 00 04', 'jbtafel.noordoost@example.nl', 'Stadhuis Oldenzaal, Ganzenmarkt 1, Oldenzaal');

INSERT INTO gemeente (id, subregio, code, naam, slug) VALUES
  (1, 1, '0153', 'Enschede', 'enschede'),
  (2, 2, '0141', 'Almelo', 'almelo'),
  (3, 2, '0163', 'Hellendoorn', 'hellendoorn'),
  (4, 2, '1742', 'Rijssen-Holten', 'rijssen-holten'),
  (5, 2, '1700', 'Twenterand', 'twenterand'),
  (6, 2, '0189', 'Wierden', 'wierden'),
  (7, 3, '0164', 'Hengelo', 'hengelo'),
  (8, 3, '0147', 'Borne', 'borne'),
  (9, 3, '0158', 'Haaksbergen', 'haaksbergen'),
  (10, 3, '1735', 'Hof van Twente', 'hof-van-twente'),
  (11, 4, '1774', 'Dinkelland', 'dinkelland'),
  (12, 4, '0168', 'Losser', 'losser'),
  (13, 4, '0173', 'Oldenzaal', 'oldenzaal'),
  (14, 4, '0183', 'Tubbergen', 'tubbergen');

INSERT INTO organisatie (soort, naam, gemeente, code)
  SELECT 'lokale_toegang', 'Lokale toegang ' || naam, id, code FROM gemeente ORDER BY id;
INSERT INTO organisatie (soort, naam, code) VALUES
  ('rvdk', 'Raad voor de Kinderbescherming', 'RC0100'),
  ('gi', 'Jeugdbescherming Overijssel', ''),
  ('gi', 'William Schrikker Stichting', ''),
  ('gi', 'Leger des Heils', ''),
  ('veilig_thuis', 'Veilig Thuis Twente', '');

INSERT INTO locatie (gemeente, naam, adres, bereikbaar)
  SELECT id, 'Gemeentehuis ' || naam, 'Gemeentehuis, ' || naam, 'Rolstoeltoegankelijk. Vraag de procesondersteuner naar bus en parkeren.'
  FROM gemeente ORDER BY id;

-- The terms and limits of the way of working that are proposals, not rules.
INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('termijn_oordeel', '2', 'Werkdagen voor het intake-oordeel, na het indienen.'),
  ('termijn_tafel', '10', 'Werkdagen tussen het accepteren van de aanmelding en de tafel.'),
  ('termijn_uitnodiging', '5', 'Werkdagen tussen de uitnodiging en de tafel, ten minste.'),
  ('termijn_notulen', '5', 'Werkdagen na de tafel voor de conceptnotulen.'),
  ('termijn_reactie', '7', 'Kalenderdagen om op de conceptnotulen te reageren.'),
  ('termijn_corv', '1', 'Werkdagen na het besluit voor de CORV-melding.'),
  ('termijn_raad', '10', 'Kalenderdagen waarbinnen de Raad met het onderzoek begint.'),
  ('termijn_moment3', '2', 'Maanden voor het einde van de ondertoezichtstelling dat de tafel er ten minste is.'),
  ('inzage_na_afsluiten', '12', 'Maanden dat deelnemende organisaties een afgesloten tafel nog zien.'),
  ('sessie_rust', '30', 'Minuten zonder handeling waarna u opnieuw moet inloggen.'),
  ('sessie_duur', '10', 'Uren waarna u altijd opnieuw moet inloggen.'),
  ('duur_tafel', '75', 'Minuten die een tafel gewoonlijk duurt.');
