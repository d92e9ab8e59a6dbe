-- From which age a kind gets its invitation in words alone; who is younger gets one
-- with pictures.
INSERT INTO instelling (naam, waarde, toelichting) VALUES
  ('brief_met_plaatjes', '10', 'Jaren. Een kind dat op de dag van de tafel jonger is, krijgt de uitnodiging met plaatjes.');
