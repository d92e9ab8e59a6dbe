-- Closed zaken behind the open ones: :aantal of them, after :al of them made before, the same each time, evenly
-- over the last ten years, the region and its organisations. Each is a tafel of
-- moment 1 with its family, deelnemers, besluit, notulen and two afspraken, of
-- which one in fifty was never done; one in ten was filed by a GI.
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE dicht AS
  WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :aantal)
  SELECT n, (SELECT max(id) FROM zaak) + n AS zaak, (SELECT max(id) FROM tafel) + n AS tafel, g.id AS gemeente, g.subregio,
    s.afkorting, date('now', printf('-%d days', 30 + (:aantal - n) * 3650 / :aantal)) AS dag
  FROM n JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS rang FROM gemeente) g ON g.rang = n * 40503 % 14 JOIN subregio s ON s.id = g.subregio;
INSERT INTO teller (subregio, jaar, laatste) SELECT subregio, CAST(substr(dag, 1, 4) AS INTEGER), max(n) + 10000 + :al FROM dicht WHERE 1 GROUP BY 1, 2
  ON CONFLICT (subregio, jaar) DO UPDATE SET laatste = excluded.laatste;
INSERT INTO zaak (id, nummer, gemeente, subregio, aangemaakt_op)
  SELECT zaak, afkorting || '-' || substr(dag, 1, 4) || '-' || (n + 10000 + :al), gemeente, subregio, dag || 'T08:00:00Z' FROM dicht;
INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, gezag, gewijzigd_op, gewijzigd_door)
  SELECT d.zaak, p.column1, p.column2, 'Bestandsma', p.column3, d.dag || 'T08:00:00Z', 1 FROM dicht d
    JOIN (VALUES ('kind', 'Kind', ''), ('ouder', 'Ouder', 'ja'), ('netwerk', 'Oma', '')) p;
INSERT INTO tafel (id, zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op, ingediend_op, geaccepteerd_op, datum, gepland_op, gehouden_op, afgesloten_op)
  SELECT d.tafel, d.zaak, 1, 'afgesloten', CASE WHEN n % 10 = 0 THEN (SELECT min(id) FROM organisatie WHERE soort = 'gi') + n / 10 % 3 ELSE o.id END,
    1, dag || 'T08:00:00Z', dag || 'T09:00:00Z', dag || 'T10:00:00Z', dag, dag || 'T11:00:00Z', dag || 'T12:00:00Z', dag || 'T16:00:00Z'
  FROM dicht d JOIN organisatie o ON o.gemeente = d.gemeente;
INSERT INTO aanmelding (tafel, ronde, zorgen, ingediend_op, ingediend_door) SELECT tafel, 1, 'Zorgen.', dag || 'T09:00:00Z', 1 FROM dicht;
INSERT INTO deelnemer (tafel, persoon, rol, uitgenodigd_op, status)
  SELECT d.tafel, p.id, p.soort, d.dag || 'T11:00:00Z', 'aanwezig' FROM dicht d JOIN persoon p ON p.zaak = d.zaak;
INSERT INTO deelnemer (tafel, organisatie, rol, verplicht, uitgenodigd_op, status)
  SELECT d.tafel, o.id, CASE o.soort WHEN 'rvdk' THEN 'rvdk_advies' ELSE o.soort END, 1, d.dag || 'T11:00:00Z', 'aanwezig'
  FROM dicht d JOIN organisatie o ON o.gemeente = d.gemeente OR o.soort = 'rvdk';
INSERT INTO besluit (tafel, genomen_op) SELECT tafel, dag || 'T15:00:00Z' FROM dicht;
INSERT INTO besluit_kind (tafel, persoon, uitkomst) SELECT d.tafel, p.id, 'geen_raadsonderzoek' FROM dicht d JOIN persoon p ON p.zaak = d.zaak AND p.soort = 'kind';
INSERT INTO notulen (tafel, versie, status, schrijver, verzonden_op, vastgesteld_op, gewijzigd_op)
  SELECT tafel, 1, 'vastgesteld', 1, dag || 'T15:00:00Z', dag || 'T15:30:00Z', dag || 'T15:00:00Z' FROM dicht;
INSERT INTO verzending_vastgesteld (notulen, deelnemer, wijze, door, op)
  SELECT o.notulen, o.deelnemer, 'post', 1, o.vastgesteld_op FROM dicht d JOIN vastgesteld_open o ON o.tafel = d.tafel;
INSERT INTO afspraak (tafel, wat, wie, deelnemer, wanneer, gereed_op, toegevoegd_door, toegevoegd_op)
  SELECT d.tafel, 'Bellen', 'Lokale toegang', e.id, date(d.dag, '+20 days'), CASE WHEN (d.n + a.column1) % 50 = 0 THEN '' ELSE date(d.dag, '+10 days') END, 1, d.dag || 'T14:00:00Z'
  FROM dicht d JOIN deelnemer e ON e.tafel = d.tafel AND e.rol = 'lokale_toegang' JOIN (VALUES (0), (25)) a;
INSERT INTO stap (tafel, handeling, van, naar, door, op) SELECT tafel, 'indienen', 'concept', 'ingediend', 1, dag || 'T09:00:00Z' FROM dicht;
COMMIT;
