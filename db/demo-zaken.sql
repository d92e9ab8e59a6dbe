-- The demonstration: what is done with each family of demo-gezinnen.sql, as the
-- forms would have written it. Days are relative to the day on which it is made.
-- The log stays empty: only the programs write it.

-- ---- working days around today: 0 is today, or the first one after -------------

CREATE TEMP TABLE jaar AS
  WITH RECURSIVE j (j) AS (SELECT CAST(strftime('%Y', 'now', 'localtime') AS INTEGER) - 7 UNION ALL SELECT j + 1 FROM j LIMIT 10),
  -- the rule for Easter of the calendar of 1582
  a AS (SELECT j, j % 19 AS a, j / 100 AS b, j % 100 AS c FROM j),
  h AS (SELECT *, (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 AS h FROM a),
  l AS (SELECT *, (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 AS l FROM h),
  m AS (SELECT *, h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114 AS n FROM l)
  SELECT j, printf('%04d-%02d-%02d', j, n / 31, n % 31 + 1) AS pasen FROM m;
CREATE TEMP TABLE vrij (d TEXT PRIMARY KEY);
INSERT OR IGNORE INTO vrij
  SELECT j || dag FROM jaar JOIN (SELECT '-01-01' AS dag UNION SELECT '-04-27' UNION SELECT '-12-25' UNION SELECT '-12-26')
  UNION SELECT date(pasen, na || ' days') FROM jaar JOIN (SELECT 1 AS na UNION SELECT 39 UNION SELECT 50);
CREATE TEMP TABLE werkdag (nr INTEGER PRIMARY KEY, d TEXT);
INSERT INTO werkdag
  WITH RECURSIVE dag (d) AS (SELECT date('now', 'localtime', '-2300 days') UNION ALL SELECT date(d, '+1 day') FROM dag LIMIT 2460),
  werk AS (SELECT d FROM dag WHERE strftime('%w', d) BETWEEN '1' AND '5' AND d NOT IN (SELECT d FROM vrij))
  SELECT row_number() OVER (ORDER BY d) - 1 - (SELECT count(*) FROM werk w WHERE w.d < date('now', 'localtime')), d FROM werk;
DELETE FROM dagdeel WHERE datum IN (SELECT d FROM vrij);

-- ---- the plan: a row for every tafel -------------------------------------------

-- How far a tafel has come, and what its status is then.
CREATE TEMP TABLE stand (stand TEXT PRIMARY KEY, rang INTEGER, status TEXT, notulen TEXT);
INSERT INTO stand VALUES
  ('concept', 10, 'concept', ''), ('ingediend', 20, 'ingediend', ''), ('teruggestuurd', 20, 'teruggestuurd', ''),
  ('ingetrokken', 20, 'ingetrokken', ''), ('in_te_plannen', 30, 'in_te_plannen', ''),
  ('niet_doorgegaan', 30, 'niet_doorgegaan', ''), ('overgedragen', 30, 'afgesloten', ''), ('gepland', 40, 'gepland', ''),
  ('gehouden', 50, 'gehouden', 'in_bewerking'), ('besloten', 60, 'gehouden', 'in_bewerking'),
  ('controle', 70, 'gehouden', 'ter_controle'), ('opmerkingen', 70, 'gehouden', 'in_bewerking'),
  ('akkoord', 80, 'gehouden', 'gecontroleerd'), ('verzonden', 90, 'gehouden', 'verzonden'),
  ('reacties', 90, 'gehouden', 'verzonden'), ('gewijzigd', 90, 'gehouden', 'in_bewerking'),
  ('vastgesteld', 100, 'gehouden', 'vastgesteld'), ('afgesloten', 110, 'afgesloten', 'vastgesteld');

-- dag: the working day of the tafel; where it did not come to that, of the last step.
-- uitkomst: moment 1 the urgentie, geen, aangehouden or gemengd; moment 2 the
--   maatregel; moment 3 akkoord or niet.
-- corv: '' not sent; else how far the answers have come.
-- ronden: how often it was filed. versies: of the notulen.
CREATE TEMP TABLE plan (
  gezin INTEGER, moment INTEGER, stand TEXT, dag INTEGER, uitkomst TEXT DEFAULT '', corv TEXT DEFAULT '',
  melder TEXT DEFAULT '', ronden INTEGER DEFAULT 1, versies INTEGER DEFAULT 1
);
INSERT INTO plan VALUES
-- Enschede: from the first draft to the last agreement
(1, 1, 'concept', -1, '', '', '', 1, 1),
(2, 1, 'ingediend', -1, '', '', '', 1, 1),
(3, 1, 'ingediend', -4, '', '', 'gi.jbov', 1, 1),
(4, 1, 'teruggestuurd', -2, '', '', '', 1, 1),
(5, 1, 'ingediend', -1, '', '', '', 2, 1),
(6, 1, 'in_te_plannen', -1, '', '', '', 1, 1),
(7, 1, 'in_te_plannen', -9, '', '', '', 2, 1),
(8, 1, 'gepland', 0, '', '', '', 1, 1),
(9, 1, 'gepland', 6, '', '', '', 1, 1),
(10, 1, 'gehouden', -1, 'gemengd', '', '', 1, 1),
(11, 1, 'controle', -4, 'hoog', '', '', 1, 1),
(12, 1, 'reacties', -9, 'regulier', 'ja', '', 1, 1),
(13, 1, 'vastgesteld', -18, 'crisis', 'intake', '', 1, 1),
(14, 1, 'afgesloten', -24, 'geen', '', '', 2, 2),
(15, 1, 'ingetrokken', -6, '', '', '', 1, 1),
(16, 1, 'afgesloten', -75, 'hoog', 'geen_maatregel', '', 1, 1),
(16, 2, 'gepland', 0, 'geen', '', '', 1, 1),
(17, 1, 'afgesloten', -60, 'crisis', 'maatregel', '', 1, 1),
(17, 2, 'verzonden', -7, 'ondertoezichtstelling', '', '', 1, 1),
(18, 1, 'afgesloten', -330, 'regulier', 'maatregel', '', 1, 1),
(18, 2, 'afgesloten', -290, 'ondertoezichtstelling', '', '', 1, 1),
(18, 3, 'gepland', 5, 'akkoord', '', 'gi.jbov', 1, 1),
(19, 3, 'ingetrokken', -4, 'akkoord', '', 'gi.wss', 1, 1),
(20, 1, 'afgesloten', -90, 'regulier', 'geen_maatregel', '', 1, 1),
(20, 2, 'reacties', -10, 'geen', '', '', 1, 1),
-- Almelo, Hellendoorn, Rijssen-Holten, Twenterand, Wierden
(21, 1, 'concept', -3, '', '', '', 1, 1),
(22, 1, 'ingediend', -3, '', '', '', 1, 1),
(23, 1, 'teruggestuurd', -5, '', '', 'gi.wss', 1, 1),
(24, 1, 'gepland', 4, '', '', '', 1, 1),
(25, 1, 'gepland', 9, '', '', '', 1, 1),
(26, 1, 'besloten', -2, 'hoog', '', '', 1, 1),
(27, 1, 'verzonden', -6, 'aangehouden', '', '', 1, 1),
(28, 1, 'in_te_plannen', -3, '', '', '', 1, 1),
(29, 1, 'akkoord', -5, 'crisis', 'ja', '', 1, 1),
(30, 1, 'afgesloten', -32, 'gemengd', 'onderzoek', 'gi.leger', 1, 1),
(31, 1, 'ingetrokken', -1400, '', '', '', 2, 1), -- its term is over
(32, 1, 'afgesloten', -66, 'regulier', 'geen_maatregel', '', 1, 1),
(32, 2, 'niet_doorgegaan', -1, 'geen', '', '', 1, 1),
(33, 1, 'afgesloten', -58, 'hoog', 'maatregel', '', 1, 1),
(33, 2, 'ingediend', -2, 'ots_uithuisplaatsing', '', '', 1, 1),
(34, 1, 'afgesloten', -70, 'regulier', 'geen_maatregel', '', 1, 1),
(34, 2, 'afgesloten', -25, 'geen', '', '', 1, 1),
(35, 2, 'concept', -2, 'geen', '', '', 1, 1),
(36, 1, 'afgesloten', -340, 'hoog', 'maatregel', '', 1, 1),
(36, 2, 'afgesloten', -300, 'ondertoezichtstelling', '', '', 1, 1),
(36, 3, 'concept', -1, 'akkoord', '', 'gi.wss', 1, 1),
(37, 3, 'gehouden', -3, 'niet', '', 'gi.leger', 1, 1),
(38, 2, 'controle', -4, 'ondertoezichtstelling', '', '', 2, 1),
(39, 3, 'vastgesteld', -17, 'niet', '', 'gi.jbov', 1, 1),
-- Hengelo, Borne, Haaksbergen, Hof van Twente
(41, 1, 'concept', -8, '', '', 'gi.jbov', 1, 1),
(42, 1, 'ingediend', -1, '', '', '', 1, 1),
(43, 1, 'teruggestuurd', -1, '', '', '', 2, 1),
(44, 1, 'in_te_plannen', -2, '', '', '', 1, 1),
(45, 1, 'gepland', 0, '', '', '', 1, 1),
(46, 1, 'gepland', 7, '', '', '', 1, 1),
(47, 1, 'opmerkingen', -5, 'regulier', 'ja', '', 1, 1),
(48, 1, 'gewijzigd', -12, 'crisis', 'intake', '', 1, 2),
(49, 1, 'vastgesteld', -16, 'geen', '', '', 1, 1),
(50, 1, 'afgesloten', -28, 'hoog', 'afgewezen', '', 1, 1),
(51, 1, 'afgesloten', -310, 'geen', '', '', 1, 1),
(52, 1, 'afgesloten', -62, 'regulier', 'geen_maatregel', '', 1, 1),
(52, 2, 'in_te_plannen', -4, 'geen', '', '', 1, 1),
(53, 1, 'afgesloten', -80, 'hoog', 'maatregel', '', 1, 1),
(53, 2, 'besloten', -3, 'voogdij', '', '', 1, 1),
(54, 2, 'overgedragen', -12, 'geen', '', '', 1, 1),
(55, 1, 'afgesloten', -350, 'crisis', 'maatregel', '', 1, 1),
(55, 2, 'afgesloten', -315, 'ots_uithuisplaatsing', '', '', 1, 1),
(55, 3, 'ingediend', -2, 'akkoord', '', 'gi.leger', 1, 1),
(56, 3, 'verzonden', -8, 'akkoord', '', 'gi.jbov', 1, 1),
(57, 3, 'besloten', -2, 'akkoord', '', 'gi.wss', 1, 1),
(58, 2, 'vastgesteld', -19, 'geen', '', '', 1, 1),
-- Dinkelland, Losser, Oldenzaal, Tubbergen
(61, 1, 'concept', -2, '', '', '', 1, 1),
(62, 1, 'ingediend', -2, '', '', '', 1, 1),
(63, 1, 'teruggestuurd', -8, '', '', '', 1, 1),
(64, 1, 'in_te_plannen', -5, '', '', '', 1, 1),
(65, 1, 'gepland', 0, '', '', '', 1, 1),
(66, 1, 'gepland', 11, '', '', 'gi.wss', 1, 1),
(67, 1, 'controle', -3, 'regulier', 'ja', '', 1, 1),
(68, 1, 'verzonden', -5, 'hoog', '', '', 1, 1),
(69, 1, 'vastgesteld', -22, 'hoog', 'ja', '', 1, 2),
(70, 1, 'afgesloten', -40, 'geen', '', '', 1, 1),
(71, 1, 'afgesloten', -65, 'regulier', 'geen_rekest', '', 1, 1),
(71, 2, 'teruggestuurd', -2, 'geen', '', '', 1, 1),
(72, 1, 'afgesloten', -85, 'gemengd', 'geen_maatregel', '', 1, 1),
(72, 2, 'ingetrokken', -10, 'geen', '', '', 1, 1),
(73, 1, 'afgesloten', -320, 'hoog', 'maatregel', '', 1, 1),
(73, 2, 'afgesloten', -280, 'ondertoezichtstelling', '', '', 1, 1),
(73, 3, 'afgesloten', -30, 'akkoord', '', 'gi.jbov', 1, 1),
(74, 3, 'in_te_plannen', -6, 'akkoord', '', 'gi.wss', 1, 1),
(75, 3, 'teruggestuurd', -3, 'akkoord', '', 'gi.leger', 1, 1),
(76, 2, 'gepland', 8, 'ondertoezichtstelling', '', '', 1, 1),
(77, 3, 'gepland', 0, 'niet', '', 'gi.leger', 1, 1),
(78, 2, 'akkoord', -6, 'geen', '', '', 1, 1);

-- The same with the working day of each step (n_) and who takes it.
CREATE TEMP TABLE p AS
WITH ver AS (
  SELECT row_number() OVER (ORDER BY pl.gezin, pl.moment) AS tafel, pl.*, s.rang, s.status, s.notulen, g.id AS gemeente, g.subregio,
    CASE WHEN rang >= 40 THEN min(dag - 11, -2) WHEN stand IN ('niet_doorgegaan', 'overgedragen') THEN dag - 6 WHEN rang = 30 THEN dag END AS n_acc,
    sr.code, lt.id AS lokale_toegang,
    CASE WHEN pl.moment = 2 THEN 'raad.onderzoeker' WHEN pl.melder <> '' THEN pl.melder ELSE 'lokaal.' || g.slug END AS account
  FROM plan pl JOIN stand s USING (stand) JOIN gezin f ON f.nr = pl.gezin JOIN gemeente g ON g.slug = f.gemeente
    JOIN subregio sr ON sr.id = g.subregio JOIN organisatie lt ON lt.gemeente = g.id),
ing AS (SELECT *, CASE WHEN stand IN ('teruggestuurd', 'ingetrokken') THEN dag - 2 WHEN rang = 20 THEN dag WHEN rang > 20 THEN n_acc - 2 END AS n_ing FROM ver)
SELECT i.*, r.organisatie AS melder_organisatie, m.id AS melder_gebruiker, v.id AS voorzitter, o.id AS ondersteuner,
  (SELECT id FROM gebruiker WHERE gebruikersnaam = 'raad.advies') AS adviseur,
  (SELECT id FROM gebruiker WHERE gebruikersnaam = 'lokaal.' || f.gemeente) AS lokaal,
  ifnull(n_ing - 4 - 5 * (ronden - 1), dag) AS n_nieuw,
  CASE WHEN ronden = 2 THEN n_ing - 5 END AS n_ing_eerst, CASE WHEN ronden = 2 THEN n_ing - 3 END AS n_terug,
  CASE WHEN rang >= 40 THEN min(dag - 9, -1) END AS n_plan,
  CASE WHEN rang = 110 THEN dag + CASE WHEN versies = 2 THEN 20 ELSE 13 END
    WHEN stand IN ('overgedragen', 'ingetrokken') THEN dag END AS n_af,
  ronden + (stand = 'teruggestuurd') AS ronde,
  f.naam AS gezinsnaam, f.thema, moment = 1 AND uitkomst IN ('crisis', 'hoog', 'regulier', 'gemengd') AS onderzoek
FROM ing i JOIN gezin f ON f.nr = i.gezin JOIN gebruiker m ON m.gebruikersnaam = i.account
  JOIN gebruiker_rol r ON r.gebruiker = m.id JOIN gebruiker v ON v.gebruikersnaam = 'voorzitter.' || i.code
  JOIN gebruiker o ON o.gebruikersnaam = 'ondersteuner.' || i.code;

CREATE TEMP TABLE gi AS SELECT row_number() OVER (ORDER BY id) - 1 AS nr, id FROM organisatie WHERE soort = 'gi';

-- Steps in order; `uur` keeps those of one day apart.
CREATE TEMP TABLE gebeurd (tafel INTEGER, handeling TEXT, nr INTEGER, uur INTEGER, van TEXT, naar TEXT, reden TEXT, door INTEGER, versie INTEGER);
INSERT INTO gebeurd
  SELECT tafel, 'indienen', n_ing_eerst, 9, 'concept', 'ingediend', '', melder_gebruiker, NULL FROM p WHERE ronden = 2
  UNION ALL SELECT tafel, 'terugsturen', n_terug, 10, 'ingediend', 'teruggestuurd',
    'Ik mis nog twee dingen. In het veiligheidsplan staat niet wie er in het weekend op toeziet. En het is niet duidelijk wat de kinderen er zelf van vinden. Vult u dat aan?', voorzitter, NULL FROM p WHERE ronden = 2
  UNION ALL SELECT tafel, 'indienen', n_ing, 9, CASE WHEN ronden = 2 THEN 'teruggestuurd' ELSE 'concept' END, 'ingediend', '', melder_gebruiker, NULL FROM p WHERE rang >= 20
  UNION ALL SELECT tafel, 'terugsturen', dag, 11, 'ingediend', 'teruggestuurd', CASE moment
    WHEN 1 THEN 'De zorgen zijn duidelijk, maar het effect van de hulp is niet beschreven. Ook staat er niet bij hoe de ouders bij het plan zijn betrokken. Ik kan zo niet beoordelen of een tafel nodig is.'
    WHEN 2 THEN 'Bij een van de kinderen staat geen doel dat na te gaan is. Wilt u de doelen zo opschrijven dat het gezin weet wanneer het goed is?'
    ELSE 'Ik mis een plan voor de tijd na de maatregel. Wie ziet toe op de veiligheid, en wat doet de lokale toegang?' END, voorzitter, NULL FROM p WHERE stand = 'teruggestuurd'
  UNION ALL SELECT tafel, 'intrekken', dag, 12, 'ingediend', 'ingetrokken', CASE moment
    WHEN 1 THEN 'Het gezin is verhuisd naar een andere regio. De zaak is daar overgedragen.'
    WHEN 2 THEN 'De ouders en de lokale toegang hebben de afspraken al samen gemaakt.'
    ELSE 'De ondertoezichtstelling wordt toch verlengd. Er is nu geen tafel nodig.' END, melder_gebruiker, NULL FROM p WHERE stand = 'ingetrokken'
  UNION ALL SELECT tafel, 'accepteren', n_acc, 10, 'ingediend', 'in_te_plannen', '', voorzitter, NULL FROM p WHERE rang >= 30
  UNION ALL SELECT tafel, 'niet_doorgaan', CASE WHEN stand = 'overgedragen' THEN dag - 3 ELSE dag END, 11, 'in_te_plannen', 'niet_doorgegaan', '', ondersteuner, NULL
    FROM p WHERE stand IN ('niet_doorgegaan', 'overgedragen')
  UNION ALL SELECT tafel, 'overdragen', dag, 11, 'niet_doorgegaan', 'afgesloten', '', melder_gebruiker, NULL FROM p WHERE stand = 'overgedragen'
  UNION ALL SELECT tafel, 'plannen', n_plan, 11, 'in_te_plannen', 'gepland', '', ondersteuner, NULL FROM p WHERE rang >= 40
  UNION ALL SELECT tafel, 'houden', dag, 14, 'gepland', 'gehouden', '', ondersteuner, NULL FROM p WHERE rang >= 50
  UNION ALL SELECT tafel, 'besluiten', dag, 15, 'gehouden', 'gehouden', '', CASE WHEN gezin % 5 = 0 THEN ondersteuner ELSE adviseur END, NULL
    FROM p WHERE rang >= 60 AND moment <> 2
  UNION ALL SELECT tafel, 'ter_controle', dag + 2, 9, 'in_bewerking', 'ter_controle', '', ondersteuner, 1 FROM p WHERE rang >= 70
  UNION ALL SELECT tafel, 'notulen_terugsturen', dag + 2, 13, 'ter_controle', 'in_bewerking',
    'Bij punt 2 staat niet wat de jongste heeft gezegd. Graag aanvullen. De rest klopt.', voorzitter, 1 FROM p WHERE stand = 'opmerkingen'
  UNION ALL SELECT tafel, 'akkoord', dag + 3, 10, 'ter_controle', 'gecontroleerd', '', voorzitter, 1 FROM p WHERE rang >= 80
  UNION ALL SELECT tafel, 'verzenden', dag + 3, 13, 'gecontroleerd', 'verzonden', '', ondersteuner, 1 FROM p WHERE rang >= 90
  UNION ALL SELECT tafel, 'wijzigen', dag + 9, 9, 'verzonden', 'vervangen', '', ondersteuner, 1 FROM p WHERE versies = 2
  UNION ALL SELECT tafel, 'ter_controle', dag + 10, 9, 'in_bewerking', 'ter_controle', '', ondersteuner, 2 FROM p WHERE versies = 2 AND rang >= 100
  UNION ALL SELECT tafel, 'akkoord', dag + 11, 10, 'ter_controle', 'gecontroleerd', '', voorzitter, 2 FROM p WHERE versies = 2 AND rang >= 100
  UNION ALL SELECT tafel, 'verzenden', dag + 11, 13, 'gecontroleerd', 'verzonden', '', ondersteuner, 2 FROM p WHERE versies = 2 AND rang >= 100
  UNION ALL SELECT tafel, 'vaststellen', dag + CASE WHEN versies = 2 THEN 19 ELSE 11 END, 9, 'verzonden', 'vastgesteld', '', ondersteuner, versies FROM p WHERE rang >= 100
  UNION ALL SELECT tafel, 'afsluiten', n_af, 10, 'gehouden', 'afgesloten', '', ondersteuner, NULL FROM p WHERE rang = 110;
-- When, to the minute, and never after now.
CREATE TEMP TABLE stempel AS
  SELECT g.*, min(w.d || printf('T%02d:%02d:%02dZ', g.uur - 1, g.tafel * 7 % 60, g.tafel * 13 % 60), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) AS op
  FROM gebeurd g JOIN werkdag w ON w.nr = g.nr;

-- ---- zaken ------------------------------------------------------------------------

INSERT INTO zaak (id, nummer, gemeente, subregio, aangemaakt_op)
  SELECT gezin, s.afkorting || '-' || substr(d, 1, 4) || '-' || printf('%04d', row_number() OVER (PARTITION BY subregio, substr(d, 1, 4) ORDER BY n_nieuw, gezin)),
    gemeente, subregio, d || printf('T07:%02d:00Z', gezin * 7 % 60)
  FROM (SELECT gezin, gemeente, subregio, n_nieuw, min(tafel) FROM p GROUP BY gezin) JOIN werkdag w ON w.nr = n_nieuw JOIN subregio s ON s.id = subregio;
UPDATE zaak SET aangemaakt_op = min(aangemaakt_op, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
INSERT INTO teller (subregio, jaar, laatste)
  SELECT subregio, CAST(substr(nummer, 5, 4) AS INTEGER), max(CAST(substr(nummer, 10) AS INTEGER)) FROM zaak GROUP BY 1, 2;

-- ---- the families -----------------------------------------------------------------

CREATE TEMP TABLE bsn AS
  WITH RECURSIVE n (n) AS (SELECT 12345 UNION ALL SELECT n + 37 FROM n LIMIT 500),
  som AS (SELECT n, 9 * 9 + 8 * 9 + 7 * 9 + 6 * (n / 10000) + 5 * (n / 1000 % 10) + 4 * (n / 100 % 10) + 3 * (n / 10 % 10) + 2 * (n % 10) AS som FROM n)
  SELECT row_number() OVER (ORDER BY n) AS nr, printf('999%05d%d', n, som % 11) AS bsn FROM som WHERE som % 11 < 10;
CREATE TEMP TABLE straat AS
  SELECT value AS naam, key AS nr FROM json_each('["Voorbeeldlaan","Verzonnenhof","Schetsweg","Modelstraat","Fictiepad","Proefkamp","Denkbeeldsingel","Oefenplein"]');

INSERT INTO persoon (zaak, soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, geslacht, bsn, rolcode, gezag, telefoon, email,
  straat, postcode, woonplaats, geinformeerd, gewijzigd_op, gewijzigd_door)
WITH ouder AS (
  SELECT g.*, o.key AS volg, json_extract(o.value, '$[0]') AS voornaam, json_extract(o.value, '$[1]') AS mv, json_extract(o.value, '$[2]') AS gezag,
    json_extract(o.value, '$[3]') AS eigen, json_extract(o.value, '$[4]') AS eigen_voor, row_number() OVER (ORDER BY g.nr, o.key) AS rij
  FROM gezin g, json_each(g.ouders) o)
SELECT o.nr, 'ouder', voornaam, CASE WHEN eigen IS NULL THEN voorvoegsel ELSE ifnull(eigen_voor, '') END, ifnull(eigen, o.naam),
  date('now', 'localtime', '-' || (27 + rij * 7 % 22) || ' years', '-' || (rij * 31 % 360) || ' days'), mv, b.bsn,
  CASE gezag WHEN 'ja' THEN '112' WHEN 'nee' THEN '113' ELSE '111' END, gezag,
  printf('0600000%03d', rij), 'gezin' || o.nr || '.ouder' || (volg + 1) || '@example.nl',
  s.naam || ' ' || (1 + o.nr * 3 % 80 + volg * (eigen IS NOT NULL OR o.thema = 4) * 11),
  '75' || printf('%02d', 10 + ge.id) || ' Z' || substr('ABCDEFGHJK', 1 + o.nr % 10, 1), ge.naam, CASE WHEN gezag = 'nee' THEN '' ELSE 'ja' END,
  z.aangemaakt_op, (SELECT melder_gebruiker FROM p WHERE p.gezin = o.nr LIMIT 1)
FROM ouder o JOIN zaak z ON z.id = o.nr JOIN gemeente ge ON ge.id = z.gemeente JOIN straat s ON s.nr = (o.nr + volg * (eigen IS NOT NULL OR thema = 4)) % 8
  JOIN bsn b ON b.nr = rij;

INSERT INTO persoon (zaak, soort, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, ongeboren, verwachte_datum, geslacht, bsn, rolcode,
  straat, postcode, woonplaats, gewijzigd_op, gewijzigd_door)
WITH kind AS (
  SELECT g.*, k.key AS volg, json_extract(k.value, '$[0]') AS voornaam, json_extract(k.value, '$[1]') AS mv, json_extract(k.value, '$[2]') AS jaren,
    row_number() OVER (ORDER BY g.nr, k.key) AS rij
  FROM gezin g, json_each(g.kinderen) k)
SELECT k.nr, 'kind', voornaam, k.voorvoegsel, k.naam,
  CASE WHEN jaren < 0 THEN '' ELSE date('now', 'localtime', '-' || jaren || ' years', '-' || (5 + rij * 29 % 340) || ' days') END,
  CASE WHEN jaren < 0 THEN 'ja' ELSE '' END, CASE WHEN jaren < 0 THEN date('now', (jaren * -28 + rij % 9) || ' days') ELSE '' END,
  mv, CASE WHEN jaren < 0 OR rij % 17 = 0 THEN '' ELSE b.bsn END, '301', o.straat, o.postcode, o.woonplaats, o.gewijzigd_op, o.gewijzigd_door
FROM kind k JOIN persoon o ON o.id = (SELECT min(id) FROM persoon WHERE zaak = k.nr AND soort = 'ouder') JOIN bsn b ON b.nr = 200 + rij;

-- Somebody of the network, in some families.
INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, geslacht, rolcode, telefoon, email, straat, postcode, woonplaats, gewijzigd_op, gewijzigd_door)
SELECT z.id, 'netwerk', json_extract(v, '$[0]'), json_extract(v, '$[1]'), json_extract(v, '$[2]'), json_extract(v, '$[3]'), printf('0600001%03d', z.id),
  'netwerk' || z.id || '@example.nl', 'Oefenplein ' || z.id, '75' || printf('%02d', 10 + z.gemeente) || ' ZZ', g.naam, z.aangemaakt_op,
  (SELECT gewijzigd_door FROM persoon WHERE zaak = z.id LIMIT 1)
FROM zaak z JOIN gemeente g ON g.id = z.gemeente
  JOIN (SELECT key, value AS v FROM json_each('[["Oma Riek","Voorbeeldma","v","125"],["Tante Noor","Fictema","v","139"],["Coach Jan","Proefman","m","393"]]')) n ON n.key = z.id / 2 % 3
WHERE z.id % 2 = 1;

-- What makes each family its own.
UPDATE persoon SET adres_geheim = 'ja', straat = 'Schuilhoek ' || zaak WHERE soort <> 'netwerk' AND zaak IN (6, 12, 26, 30, 45, 54, 64, 66, 70)
  AND (soort = 'kind' OR geslacht = 'v');
UPDATE persoon SET tolk = CASE zaak WHEN 2 THEN 'Turks' WHEN 5 THEN 'Arabisch' WHEN 6 THEN 'Pools' WHEN 14 THEN 'Somalisch' WHEN 20 THEN 'Hongaars'
  WHEN 26 THEN 'Turks' WHEN 49 THEN 'Vietnamees' ELSE 'Albanees' END WHERE soort = 'ouder' AND zaak IN (2, 5, 6, 14, 20, 26, 49, 67);
UPDATE persoon SET ondersteuning = CASE zaak % 4 WHEN 0 THEN 'Komt met de bus; graag na 9.30 uur.' WHEN 1 THEN 'Opvang nodig voor de jongste.'
  WHEN 2 THEN 'Kan alleen online meedoen, door werk.' ELSE 'Heeft vervoer nodig. Rolstoel.' END
  WHERE soort = 'ouder' AND geslacht = 'v' AND zaak % 3 = 0;
UPDATE persoon SET geinformeerd = 'nee', reden_niet_geinformeerd = 'Verblijft op een onbekend adres. Brieven en telefoontjes kwamen niet aan.'
  WHERE soort = 'ouder' AND gezag = 'onbekend';
UPDATE persoon SET geinformeerd = 'nee', reden_niet_geinformeerd = 'Dat is nu niet veilig voor de kinderen. De voorzitter weet ervan.'
  WHERE zaak IN (12, 45) AND soort = 'ouder' AND geslacht = 'm';
UPDATE persoon SET rolcode = '211' WHERE zaak IN (18, 33) AND soort = 'ouder' AND geslacht = 'v';
UPDATE zaak SET adres_vrijgegeven = 1 WHERE id = 70;
-- An early draft is not complete yet.
UPDATE persoon SET gezag = '', geinformeerd = '', telefoon = '' WHERE soort = 'ouder' AND zaak IN (1, 61) AND geslacht = 'm';

CREATE TEMP TABLE kinderen AS
  SELECT zaak, CASE WHEN count(*) = 1 THEN max(naam) ELSE group_concat(CASE WHEN rij < aantal THEN naam END, ', ') || ' en ' || max(CASE WHEN rij = aantal THEN naam END) END AS kind,
    max(CASE WHEN oud = 1 THEN naam END) AS oudste
  FROM (SELECT zaak, CASE WHEN ongeboren = 'ja' THEN 'het ongeboren kind' ELSE voornamen END AS naam, row_number() OVER (PARTITION BY zaak ORDER BY id) AS rij,
    count(*) OVER (PARTITION BY zaak) AS aantal, row_number() OVER (PARTITION BY zaak ORDER BY ongeboren, geboortedatum) AS oud FROM persoon WHERE soort = 'kind')
  GROUP BY zaak;

-- The words of the theme, with the children's names.
CREATE TEMP TABLE verhaal AS
  SELECT g.nr AS gezin, replace(replace(t.aanleiding, '{kind}', k.kind), '{oudste}', k.oudste) AS aanleiding, replace(replace(t.zorgen, '{kind}', k.kind), '{oudste}', k.oudste) AS zorgen,
    replace(replace(t.krachten, '{kind}', k.kind), '{oudste}', k.oudste) AS krachten, replace(replace(t.hulp_ingezet, '{kind}', k.kind), '{oudste}', k.oudste) AS hulp_ingezet,
    replace(replace(t.hulp_effect, '{kind}', k.kind), '{oudste}', k.oudste) AS hulp_effect,
    replace(replace(t.mdo_uitkomst, '{kind}', k.kind), '{oudste}', k.oudste) AS mdo_uitkomst, replace(replace(t.bereidheid, '{kind}', k.kind), '{oudste}', k.oudste) AS bereidheid, replace(replace(t.vermogen, '{kind}', k.kind), '{oudste}', k.oudste) AS vermogen,
    replace(replace(t.vertrouwen, '{kind}', k.kind), '{oudste}', k.oudste) AS vertrouwen, replace(replace(t.reactie_ouders, '{kind}', k.kind), '{oudste}', k.oudste) AS reactie_ouders,
    replace(replace(t.mening_kinderen, '{kind}', k.kind), '{oudste}', k.oudste) AS mening_kinderen, replace(replace(t.doel, '{kind}', k.kind), '{oudste}', k.oudste) AS doel
  FROM gezin g JOIN thema t ON t.nr = g.thema JOIN kinderen k ON k.zaak = g.nr;

-- ---- tafels and their aanmelding -----------------------------------------------------

-- The Raad's half day of that date; of long ago ones too.
INSERT OR IGNORE INTO dagdeel (subregio, datum, deel, plaatsen)
  SELECT subregio, w.d, 'ochtend', 2 FROM p JOIN werkdag w ON w.nr = p.dag
  WHERE rang >= 40 AND NOT EXISTS (SELECT 1 FROM dagdeel x WHERE x.subregio = p.subregio AND x.datum = w.d);
INSERT INTO tafel (id, zaak, moment, status, rev, melder_organisatie, melder_gebruiker, ronde, vorige, aangemaakt_op, ingediend_op, geaccepteerd_op,
  dagdeel, begintijd, duur, locatie, datum, gepland_op, gehouden_op, afgesloten_op)
SELECT p.tafel, gezin, moment, status, 1 + (SELECT count(*) FROM stempel s WHERE s.tafel = p.tafel AND s.versie IS NULL),
  melder_organisatie, melder_gebruiker, ronde, lag(p.tafel) OVER (PARTITION BY gezin ORDER BY moment),
  min(a.d || printf('T07:%02d:00Z', gezin * 7 % 60), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  ifnull((SELECT max(op) FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'indienen'), ''),
  ifnull((SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'accepteren'), ''),
  d.id, CASE WHEN d.id IS NULL THEN '' ELSE substr(CASE WHEN d.deel = 'ochtend' THEN '09:0010:45' ELSE '13:0014:45' END, 5 * row_number() OVER (PARTITION BY d.id ORDER BY p.tafel) - 4, 5) END,
  CASE WHEN d.id IS NULL THEN 0 ELSE 75 END, CASE WHEN d.id IS NOT NULL THEN (SELECT id FROM locatie l WHERE l.gemeente = p.gemeente) END,
  ifnull(d.datum, ''), ifnull((SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'plannen'), ''),
  ifnull((SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'houden'), ''),
  ifnull((SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling IN ('afsluiten', 'intrekken', 'overdragen')), '')
FROM p JOIN werkdag a ON a.nr = n_nieuw LEFT JOIN werkdag w ON w.nr = p.dag AND p.rang >= 40
  LEFT JOIN dagdeel d ON d.subregio = p.subregio AND d.datum = w.d
ORDER BY p.tafel;
UPDATE tafel SET bij_anderen = 1 WHERE EXISTS (SELECT 1 FROM tafel o
  WHERE o.zaak = tafel.zaak AND o.id < tafel.id AND o.melder_organisatie <> tafel.melder_organisatie);
-- One that is planned was planned before, and moved.
CREATE TEMP TABLE verplaatst AS
  SELECT p.tafel, s.handeling, s.van, s.naar, s.reden, p.ondersteuner AS door, s.uur, min(w.d || printf('T%02d:20:00Z', s.uur - 1), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) AS op
  FROM p JOIN (SELECT 'plannen' AS handeling, 'in_te_plannen' AS van, 'gepland' AS naar, '' AS reden, 15 AS uur
    UNION ALL SELECT 'verplaatsen', 'gepland', 'in_te_plannen', 'Er is op die dag geen tolk te vinden.', 9) s
    JOIN werkdag w ON w.nr = CASE s.handeling WHEN 'plannen' THEN p.n_acc ELSE p.n_plan END
  WHERE p.tafel = (SELECT max(tafel) FROM p WHERE moment = 1 AND rang = 40 AND code = 'almelo');
INSERT INTO stap (tafel, handeling, van, naar, reden, door, op)
  SELECT tafel, handeling, van, naar, reden, door, op FROM (
    SELECT tafel, handeling, van, naar, reden, door, op, uur FROM stempel UNION ALL SELECT tafel, handeling, van, naar, reden, door, op, uur FROM verplaatst) ORDER BY op, tafel, uur;

CREATE TEMP TABLE ronde AS
  SELECT tafel, row_number() OVER (PARTITION BY tafel ORDER BY nr) AS ronde, op AS ingediend_op, door FROM stempel WHERE handeling = 'indienen'
  UNION ALL SELECT tafel, ronde, '', NULL FROM p WHERE stand IN ('concept', 'teruggestuurd');
INSERT INTO aanmelding (tafel, ronde, ingediend_op, ingediend_door, gezinssamenstelling, aanleiding, zorgen, krachten, netwerk, hulp_ingezet, hulp_effect,
  mdo_datum, mdo_uitkomst, betrokkenheid_gezin, veiligheidsplan_toezicht, bereidheid, vermogen, vertrouwen, reactie_ouders, mening_kinderen, vt_monitor,
  ots_ander_kind, ots_gi, complexe_scheiding, urgentie_gewenst, urgentie_reden)
SELECT r.tafel, r.ronde, r.ingediend_op, r.door,
  'In huis wonen ' || (SELECT group_concat(n.naam, ', ') FROM persoon_naam n WHERE n.zaak = p.gezin AND n.soort = 'ouder') || ', met ' || k.kind || '.',
  t.aanleiding, t.zorgen, t.krachten, 'Een familielid en een buurvrouw denken mee.', t.hulp_ingezet, t.hulp_effect,
  date(w.d, '-' || (9 + r.tafel % 12) || ' days'), t.mdo_uitkomst, CASE WHEN r.ronde = 1 AND p.ronde = 2 THEN 'Het plan is met de ouders besproken.'
    ELSE 'De ouders waren bij het MDO. Het plan is thuis doorgenomen, ook met de kinderen die oud genoeg zijn.' END,
  'lokale_toegang',
  t.bereidheid, t.vermogen, t.vertrouwen, t.reactie_ouders, CASE WHEN r.ronde = 1 AND p.ronde = 2 THEN '' ELSE t.mening_kinderen END,
  CASE WHEN p.gezin % 6 = 3 THEN 'ja' ELSE 'nee' END,
  CASE WHEN p.gezin IN (8, 14, 29, 47, 68) THEN 'ja' ELSE 'nee' END,
  CASE WHEN p.gezin IN (8, 14, 29, 47, 68) THEN (SELECT id FROM gi WHERE nr = p.gezin % 3) END,
  CASE WHEN p.thema = 4 THEN 'ja' ELSE 'nee' END, CASE WHEN p.uitkomst IN ('crisis', 'hoog', 'regulier') THEN p.uitkomst ELSE '' END,
  CASE WHEN p.uitkomst = 'crisis' THEN 'De veiligheid kan elk moment in het geding komen.' ELSE '' END
FROM ronde r JOIN p USING (tafel) JOIN verhaal t ON t.gezin = p.gezin JOIN kinderen k ON k.zaak = p.gezin JOIN werkdag w ON w.nr = p.n_nieuw
WHERE p.moment = 1;
UPDATE aanmelding SET hulp_effect = '', mdo_uitkomst = '', mdo_datum = '', vt_monitor = ''
  WHERE tafel IN (SELECT tafel FROM p WHERE stand = 'concept' AND moment = 1);
UPDATE aanmelding SET zorgen = '', krachten = '', netwerk = '', hulp_ingezet = '', betrokkenheid_gezin = '', mening_kinderen = ''
  WHERE tafel IN (SELECT tafel FROM p WHERE gezin IN (1, 61) AND moment = 1);

INSERT INTO aanmelding (tafel, ronde, ingediend_op, ingediend_door, grond, uitspraak_datum, maatregel, gi, conclusies)
SELECT r.tafel, r.ronde, r.ingediend_op, r.door, CASE p.uitkomst WHEN 'geen' THEN 'geen_maatregel' ELSE 'uitspraak' END, date(w.d, '-6 days'), p.uitkomst,
  CASE WHEN p.uitkomst <> 'geen' THEN (SELECT id FROM gi WHERE nr = p.gezin % 3) END,
  CASE WHEN p.stand = 'concept' THEN '' ELSE 'De Raad sprak met het gezin, school en de hulpverlening. ' || t.zorgen || char(10) || char(10)
    || CASE p.uitkomst WHEN 'geen' THEN 'De Raad ziet dat het gezin de hulp aanneemt. Een maatregel is nu niet nodig, als de doelen hieronder worden gehaald.'
      ELSE 'De hulp in het vrijwillig kader is niet genoeg gebleken. De kinderrechter heeft de maatregel uitgesproken.' END END
FROM ronde r JOIN p USING (tafel) JOIN verhaal t ON t.gezin = p.gezin JOIN werkdag w ON w.nr = p.n_nieuw WHERE p.moment = 2;

INSERT INTO aanmelding (tafel, ronde, ingediend_op, ingediend_door, ots_einddatum, soort_einde, samenvatting, overdracht_lokale_toegang)
SELECT r.tafel, r.ronde, r.ingediend_op, r.door, date('now', (35 + p.gezin % 9 * 11) || ' days'),
  CASE WHEN p.gezin % 3 = 1 THEN 'tussentijdse_opheffing' ELSE 'niet_verlengen' END,
  CASE WHEN p.stand = 'concept' THEN '' ELSE 'Het afgelopen jaar werkte het gezin met ons aan de doelen. ' || t.krachten || char(10) || char(10)
    || CASE p.uitkomst WHEN 'niet' THEN 'Het gaat beter, maar het is nog kort goed. Wij stellen voor de maatregel niet te verlengen en de hulp te laten doorgaan.'
      ELSE 'De doelen zijn gehaald. De ouders houden de hulp vrijwillig aan. Wij vinden de maatregel niet meer nodig.' END END,
  CASE WHEN p.stand = 'concept' THEN '' WHEN p.gezin % 4 = 2 THEN 'nee' ELSE 'ja' END
FROM ronde r JOIN p USING (tafel) JOIN verhaal t ON t.gezin = p.gezin WHERE p.moment = 3;

-- Goals per child; moment 3 takes over those of moment 2.
INSERT INTO doel (tafel, persoon, omschrijving, toegevoegd_door, toegevoegd_op)
SELECT p.tafel, k.id, v.doel, p.melder_gebruiker, t.aangemaakt_op
  FROM p JOIN tafel t ON t.id = p.tafel JOIN persoon k ON k.zaak = p.gezin AND k.soort = 'kind' JOIN verhaal v ON v.gezin = p.gezin
  WHERE p.moment = 2 AND p.stand <> 'concept'
UNION ALL SELECT p.tafel, NULL, 'De ouders en de kinderen hebben ieder iemand met wie zij kunnen praten.', p.melder_gebruiker, t.aangemaakt_op
  FROM p JOIN tafel t ON t.id = p.tafel WHERE p.moment = 2;
INSERT INTO doel (tafel, persoon, omschrijving, toegevoegd_door, toegevoegd_op)
  SELECT t.id, d.persoon, d.omschrijving, t.melder_gebruiker, t.aangemaakt_op FROM tafel t JOIN doel d ON d.tafel = t.vorige WHERE t.moment = 3;

-- ---- stukken ---------------------------------------------------------------------------

-- The table voorbeeld (soort, titel, bestand, type, inhoud, sha256) is made by scripts/demo-data.
CREATE TEMP TABLE stukken_van (moment INTEGER, soort TEXT, wanneer TEXT);
INSERT INTO stukken_van VALUES (1, 'veiligheidsplan', 'altijd'), (1, 'mdo_verslag', 'altijd'), (1, 'hulpverleningsrapportage', 'soms'),
  (1, 'diagnostisch_onderzoek', 'zelden'), (1, 'gezinsgeschiedenis', 'zelden'), (2, 'raadsrapport', 'altijd'), (2, 'beschikking', 'maatregel'),
  (3, 'rapportage_gi', 'altijd'), (3, 'veiligheidsplan', 'altijd'), (3, 'overig', 'zelden');
CREATE TEMP TABLE nieuw_stuk AS
  SELECT p.tafel, sv.soort, p.melder_gebruiker AS door, t.aangemaakt_op AS op, 1 AS bij_aanmelding
  FROM p JOIN stukken_van sv USING (moment) JOIN tafel t ON t.id = p.tafel
  WHERE CASE WHEN stand = 'concept' THEN sv.soort = 'mdo_verslag' WHEN wanneer = 'altijd' THEN 1 WHEN wanneer = 'soms' THEN p.gezin % 2
    WHEN wanneer = 'zelden' THEN p.gezin % 4 = 1 ELSE uitkomst <> 'geen' END
  UNION ALL SELECT p.tafel, 'reactie', p.ondersteuner, t.gepland_op, 0 FROM p JOIN tafel t ON t.id = p.tafel WHERE rang >= 50 AND p.gezin % 3 = 2
  UNION ALL SELECT p.tafel, 'veiligheidsplan', p.lokaal, s.op, 0 FROM p JOIN stempel s ON s.tafel = p.tafel AND handeling = 'besluiten'
    WHERE p.moment = 1 AND p.rang >= 90;
INSERT INTO stuk (tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, bevat_geheim_adres, vrijgegeven, toegevoegd_door, toegevoegd_op)
SELECT n.tafel, v.soort, CASE WHEN n.bij_aanmelding OR v.soort <> 'veiligheidsplan' THEN v.titel ELSE 'Veiligheidsplan na de tafel' END, date(n.op), v.bestand, v.type, length(v.inhoud), v.sha256,
  CASE WHEN v.soort = 'hulpverleningsrapportage' AND EXISTS (SELECT 1 FROM persoon WHERE zaak = t.zaak AND adres_geheim = 'ja') THEN 'ja' ELSE '' END,
  t.gepland_op <> '' AND (v.soort IN ('veiligheidsplan', 'mdo_verslag') OR (t.moment = 2 AND v.soort = 'raadsrapport') OR (t.moment = 3 AND v.soort = 'rapportage_gi')),
  n.door, n.op
FROM nieuw_stuk n JOIN voorbeeld v USING (soort) JOIN tafel t ON t.id = n.tafel ORDER BY n.op, n.tafel;
INSERT INTO stuk_inhoud (stuk, inhoud) SELECT s.id, v.inhoud FROM stuk s JOIN voorbeeld v USING (soort);
INSERT INTO ronde_stuk (tafel, ronde, stuk)
  SELECT r.tafel, r.ronde, s.id FROM ronde r JOIN stuk s ON s.tafel = r.tafel AND s.toegevoegd_op <= r.ingediend_op WHERE r.ingediend_op <> '';

-- ---- oordeel, kinderen, toestemming -------------------------------------------------------

INSERT INTO oordeel (tafel, ronde, uitkomst, argumenten, vt_sluit_aan, door, op)
SELECT s.tafel, r.ronde, CASE s.handeling WHEN 'accepteren' THEN 'geaccepteerd' ELSE 'teruggestuurd' END, s.reden,
  CASE WHEN a.vt_monitor = 'ja' AND s.handeling = 'accepteren' THEN CASE WHEN p.gezin % 4 = 1 THEN 'nee' ELSE 'ja' END ELSE '' END, s.door, s.op
FROM stempel s JOIN p USING (tafel) JOIN ronde r ON r.tafel = s.tafel AND r.ingediend_op = (SELECT max(x.ingediend_op) FROM ronde x WHERE x.tafel = s.tafel AND x.ingediend_op < s.op)
  JOIN aanmelding a ON a.tafel = r.tafel AND a.ronde = r.ronde
WHERE s.handeling IN ('accepteren', 'terugsturen');
CREATE TEMP TABLE punt AS
  SELECT 1 AS moment, value AS punt, key AS nr FROM json_each('["veiligheidsplan","mdo","ouders","kinderen","zorgen","hulp","gezag"]')
  UNION ALL SELECT 2, value, key FROM json_each('["conclusies","doelen","uitspraak"]')
  UNION ALL SELECT 3, value, key FROM json_each('["rapportage","evaluatie","veiligheidsplan"]');
INSERT INTO oordeel_punt (tafel, ronde, punt, voldoende, toelichting)
SELECT o.tafel, o.ronde, c.punt, CASE WHEN o.uitkomst = 'geaccepteerd' OR c.nr NOT IN (1, 3, 5) THEN 'ja' ELSE 'nee' END,
  CASE WHEN o.uitkomst = 'geaccepteerd' OR c.nr NOT IN (1, 3, 5) THEN '' ELSE 'Graag aanvullen, zie de argumenten.' END
FROM oordeel o JOIN tafel t ON t.id = o.tafel JOIN punt c ON c.moment = t.moment;

INSERT INTO kind_deelname (tafel, persoon, deelname, reden, door, op)
SELECT tafel, id, deelname, CASE WHEN deelname <> 'niet' THEN '' WHEN jaar < 0 THEN 'Het kind is nog niet geboren.' ELSE 'Het kind is daar nog te jong voor. De lokale toegang vertelt hoe het met het kind gaat.' END, door, op
FROM (SELECT s.tafel, k.id, s.door, s.op, k.jaar, CASE WHEN jaar < 4 THEN 'niet' WHEN jaar < 8 THEN 'brief_tekening' WHEN jaar < 12 THEN 'gesprek_vooraf'
    WHEN k.zaak % 8 = 3 THEN 'vertrouwenspersoon' ELSE 'aan_tafel' END AS deelname
  FROM stempel s JOIN p USING (tafel) JOIN (SELECT id, zaak, CASE WHEN ongeboren = 'ja' THEN -1 ELSE (julianday('now') - julianday(geboortedatum)) / 365.25 END AS jaar
    FROM persoon WHERE soort = 'kind') k ON k.zaak = p.gezin
  WHERE s.handeling = 'accepteren');

-- Consent of who has gezag: in moment 2 all of them before it is gepland.
CREATE TEMP TABLE antwoord AS
  SELECT p.tafel, o.id AS persoon, CASE WHEN stand IN ('niet_doorgegaan', 'overgedragen') AND o.id = laatste THEN 'nee'
    WHEN p.moment = 3 AND p.gezin % 4 = 1 AND o.id = laatste THEN 'nee' ELSE 'ja' END AS toestemming,
    CASE WHEN rang >= 40 THEN n_plan - 1 ELSE dag END AS nr, melder_gebruiker AS door
  FROM p JOIN (SELECT *, max(id) OVER (PARTITION BY zaak) AS laatste, min(id) OVER (PARTITION BY zaak) AS eerste FROM persoon WHERE soort = 'ouder' AND gezag = 'ja') o ON o.zaak = p.gezin
  WHERE p.moment > 1 AND rang >= 30 AND (stand <> 'in_te_plannen' OR o.id = eerste);
INSERT INTO antwoord SELECT tafel, persoon, 'nee', nr - 1, door FROM antwoord WHERE tafel = (SELECT tafel FROM p WHERE gezin = 34 AND moment = 2);
INSERT INTO toestemming (tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
  SELECT a.tafel, persoon, toestemming, w.d, CASE persoon % 3 WHEN 0 THEN 'In een gesprek' WHEN 1 THEN 'Telefonisch' ELSE 'Met een ondertekend formulier' END, door, w.d || 'T08:30:00Z'
  FROM antwoord a JOIN werkdag w USING (nr) ORDER BY nr, a.tafel, persoon;
UPDATE toestemming SET vastgelegd_op = min(vastgelegd_op, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
INSERT INTO overdracht (tafel, datum, aan, wijze, vastgelegd_door, vastgelegd_op)
  SELECT p.tafel, date(s.op), 'Lokale toegang ' || g.naam, 'Gesprek met moeder en de lokale toegang bij de Raad, met het raadsrapport.', s.door, s.op
  FROM p JOIN stempel s ON s.tafel = p.tafel AND s.handeling = 'overdragen' JOIN gemeente g ON g.id = p.gemeente;

-- ---- deelnemers -----------------------------------------------------------------------------

INSERT INTO deelnemer (tafel, persoon, rol, verplicht)
  SELECT p.tafel, o.id, o.soort, (o.soort = 'ouder' AND o.gezag = 'ja') OR ifnull(k.deelname, '') IN ('aan_tafel', 'vertrouwenspersoon')
  FROM p JOIN persoon o ON o.zaak = p.gezin LEFT JOIN kind_deelname k ON k.tafel = p.tafel AND k.persoon = o.id
  WHERE rang >= 30 AND (o.soort <> 'kind' OR k.deelname IN ('aan_tafel', 'vertrouwenspersoon')) ORDER BY p.tafel, o.soort DESC, o.id;
INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, naam, verplicht)
  SELECT p.tafel, p.lokale_toegang, NULL, 'lokale_toegang', 'M. Voorbeeld', 1 FROM p JOIN aanmelding a ON a.tafel = p.tafel AND a.ronde = p.ronde
    WHERE rang >= 30 AND (moment < 3 OR a.overdracht_lokale_toegang = 'ja')
  UNION ALL SELECT p.tafel, o.id, NULL, 'rvdk_advies', 'A. Fictie', 1 FROM p JOIN organisatie o ON o.soort = 'rvdk' WHERE rang >= 30 AND moment <> 2
  UNION ALL SELECT p.tafel, o.id, p.melder_gebruiker, 'raadsonderzoeker', 'O. Model', 1 FROM p JOIN organisatie o ON o.soort = 'rvdk' WHERE rang >= 30 AND moment = 2
  UNION ALL SELECT p.tafel, o.id, NULL, 'gi', 'J. Schets', 1 FROM p JOIN aanmelding a ON a.tafel = p.tafel AND a.ronde = p.ronde
    JOIN organisatie o ON o.soort = 'gi' AND (o.id = p.melder_organisatie OR (o.id = a.ots_gi AND a.ots_ander_kind = 'ja') OR o.id = a.gi) WHERE rang >= 30
  UNION ALL SELECT p.tafel, o.id, NULL, 'veilig_thuis', 'V. Proef', 1 FROM p JOIN oordeel j ON j.tafel = p.tafel AND j.ronde = p.ronde AND j.vt_sluit_aan = 'ja'
    JOIN organisatie o ON o.soort = 'veilig_thuis' WHERE rang >= 30;
-- Where it is known who will do the inquiry, that person comes along (W15).
INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol)
  SELECT p.tafel, o.id, u.id, 'raadsonderzoeker' FROM p JOIN organisatie o ON o.soort = 'rvdk' JOIN gebruiker u ON u.gebruikersnaam = 'raad.onderzoeker'
  WHERE p.moment = 1 AND p.gezin IN (9, 13, 26, 47, 67) AND rang >= 40;
-- As the step leaves them: who was asked to a tafel that was never held is not any more.
UPDATE deelnemer SET uitgenodigd = 0 WHERE tafel IN (SELECT tafel FROM stap WHERE handeling = 'niet_doorgaan');
UPDATE deelnemer SET uitgenodigd_op = (SELECT gepland_op FROM tafel t WHERE t.id = deelnemer.tafel);
-- All invitations went out the working day after, but those of the last tafel that is
-- planned in each subregio; some let know that they come.
INSERT INTO uitnodiging (deelnemer, planning, verzonden_op, wijze, verzonden_door, antwoord, antwoord_op)
  SELECT d.id, p.tafel IN (SELECT tafel FROM verplaatst), min(w.d, date('now', 'localtime')), CASE d.rol WHEN 'kind' THEN 'persoonlijk' WHEN 'ouder' THEN 'brief' WHEN 'netwerk' THEN 'brief' ELSE 'beveiligde_mail' END, p.ondersteuner,
    CASE WHEN d.rol IN ('ouder', 'lokale_toegang') THEN 'komt' ELSE '' END, CASE WHEN d.rol IN ('ouder', 'lokale_toegang') THEN min(w.d || 'T14:10:00Z', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) ELSE '' END
  FROM deelnemer d JOIN p ON p.tafel = d.tafel JOIN werkdag w ON w.nr = p.n_plan + 1
  WHERE d.uitgenodigd_op <> '' AND NOT (p.rang = 40 AND p.tafel = (SELECT max(o.tafel) FROM p o WHERE o.rang = 40 AND o.subregio = p.subregio));

-- In Hengelo organisations get theirs by mail; of one nobody knows whether it arrived.
UPDATE uitnodiging SET wijze = 'systeem' WHERE verzonden_op <> '' AND deelnemer IN (
  SELECT d.id FROM deelnemer d JOIN post_adres a ON a.deelnemer = d.id JOIN p ON p.tafel = d.tafel WHERE p.rang = 40 AND p.subregio = 3);
INSERT INTO post (soort, tafel, deelnemer, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand, pogingen, stand_op, reden)
  SELECT 'uitnodiging', t.id, u.deelnemer, a.email, t.datum, t.begintijd, t.duur, t.locatie, v.versie, u.verzonden_op || 'T08:30:00Z', u.verzonden_door,
    CASE WHEN u.deelnemer = (SELECT max(w.deelnemer) FROM uitnodiging w WHERE w.wijze = 'systeem') THEN 'onzeker' ELSE 'verstuurd' END, 1, u.verzonden_op || 'T08:30:05Z',
    CASE WHEN u.deelnemer = (SELECT max(w.deelnemer) FROM uitnodiging w WHERE w.wijze = 'systeem') THEN 'afgebroken' ELSE '' END
  FROM uitnodiging u JOIN deelnemer d ON d.id = u.deelnemer JOIN tafel t ON t.id = d.tafel JOIN post_adres a ON a.deelnemer = u.deelnemer JOIN uitnodiging_versie v ON v.deelnemer = u.deelnemer
  WHERE u.wijze = 'systeem';

-- What a tafel keeps of its own from then on: as plannen and houden do (gevolgen.sql).
INSERT INTO tafel_gezin (tafel, persoon, soort, ongeboren, voornamen, naam, geboortedatum, gezag, tolk, ondersteuning)
  SELECT g.tafel, g.persoon, g.soort, g.ongeboren, g.voornamen, g.naam, g.geboortedatum, g.gezag, g.tolk, g.ondersteuning
  FROM tafel t JOIN main.gezin g ON g.tafel = t.id WHERE t.gepland_op <> '';
INSERT INTO tafel_leiding (tafel, rol, wie) SELECT l.tafel, l.rol, l.wie FROM leiding_nu l JOIN tafel t ON t.id = l.tafel WHERE t.gehouden_op <> '';
INSERT INTO tafel_stuk (tafel, stuk, soort, datum)
  SELECT t.id, s.id, s.soort, s.datum FROM tafel t JOIN stuk s ON s.tafel = t.id AND s.toegevoegd_op <= t.gehouden_op WHERE t.gehouden_op <> '';
UPDATE deelnemer SET organisatie_naam = (SELECT o.naam FROM organisatie o WHERE o.id = deelnemer.organisatie)
  WHERE organisatie IS NOT NULL AND tafel IN (SELECT id FROM tafel WHERE gehouden_op <> '');

UPDATE deelnemer SET status = 'aanwezig', gehoord = 'ja' WHERE tafel IN (SELECT tafel FROM p WHERE rang >= 50)
  AND NOT EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = deelnemer.tafel AND k.persoon = deelnemer.persoon AND k.deelname <> 'aan_tafel');
-- What the kinderen said who were heard in another way.
INSERT INTO kind_stem (tafel, persoon, stem, stem_door, stem_op, vastgelegd_door, vastgelegd_op)
  SELECT k.tafel, k.persoon, CASE k.deelname WHEN 'brief_tekening' THEN 'Ik heb ons huis getekend. De zon schijnt en niemand is boos.'
      WHEN 'gesprek_vooraf' THEN 'Ik wil dat papa en mama niet meer schreeuwen. En ik wil bij oma blijven logeren.'
      ELSE 'Ik wil zelf kiezen waar ik in het weekend ben.' END,
    CASE k.deelname WHEN 'gesprek_vooraf' THEN 'de voorzitter' WHEN 'brief_tekening' THEN 'de lokale toegang' ELSE 'de vertrouwenspersoon' END,
    date(t.datum, '-1 day'), p.ondersteuner, t.gehouden_op
  FROM kind_deelname k JOIN tafel t ON t.id = k.tafel JOIN p ON p.tafel = t.id
  WHERE t.gehouden_op <> '' AND k.deelname IN ('gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon');
-- Who was not there, or not the whole time (W16).
UPDATE deelnemer SET status = 'afwezig_zonder_bericht', gehoord = '' WHERE status <> '' AND rol = 'ouder'
  AND persoon IN (SELECT id FROM persoon WHERE gezag = 'onbekend' OR (zaak % 6 = 0 AND geslacht = 'm'));
UPDATE deelnemer SET status = 'afwezig_met_bericht', reden = 'Moest werken.', gehoord = '' WHERE status <> '' AND rol = 'ouder'
  AND persoon IN (SELECT id FROM persoon WHERE zaak IN (11, 49) OR gezag = 'nee');
UPDATE deelnemer SET status = 'online' WHERE status = 'aanwezig' AND rol IN ('gi', 'veilig_thuis', 'kind') AND tafel % 3 = 0;
UPDATE deelnemer SET status = 'deels', reden = 'Ging na punt 4 naar school.' WHERE status = 'aanwezig' AND rol = 'kind' AND tafel % 3 = 1;
UPDATE deelnemer SET gehoord = '', reden_niet_gehoord = 'Wilde niets zeggen; de voorzitter heeft het twee keer gevraagd.'
  WHERE status <> '' AND gehoord = 'ja' AND rol IN ('kind', 'netwerk') AND tafel % 5 = 2;

-- ---- besluit (moments 1 and 3) -----------------------------------------------------------------

INSERT INTO besluit (tafel, functionaris, veiligheidsplan_vastgesteld, veiligheidsplan_wijzigingen, veiligheidsplan_toezicht, genomen_op, vastgelegd_door, vastgelegd_op)
SELECT s.tafel, CASE WHEN s.door = p.ondersteuner THEN 'A. Fictie' ELSE '' END,
  CASE WHEN p.moment = 3 THEN '' WHEN p.gezin % 9 = 0 THEN 'nee' ELSE 'ja' END, CASE WHEN p.moment = 3 THEN '' WHEN p.gezin % 9 = 0 THEN 'Het plan moet eerst worden aangepast, binnen twee weken.' WHEN p.gezin % 2 THEN 'De familie kijkt ook in het weekend.' ELSE '' END,
  CASE WHEN p.moment = 3 THEN '' ELSE 'lokale_toegang' END, s.op, s.door, s.op
FROM stempel s JOIN p USING (tafel) WHERE s.handeling = 'besluiten';
INSERT INTO besluit_kind (tafel, persoon, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot)
SELECT p.tafel, k.id, uit, CASE WHEN uit = 'raadsonderzoek' THEN CASE p.uitkomst WHEN 'gemengd' THEN 'hoog' ELSE p.uitkomst END ELSE '' END,
  CASE WHEN p.moment = 1 THEN v.bereidheid ELSE '' END, CASE WHEN p.moment = 1 THEN v.vermogen ELSE '' END, CASE WHEN p.moment = 1 THEN v.vertrouwen ELSE '' END,
  CASE uit WHEN 'raadsonderzoek' THEN 'De veiligheid is in het vrijwillig kader niet genoeg geborgd. De Raad doet onderzoek.'
    WHEN 'geen_raadsonderzoek' THEN 'Met het aangepaste veiligheidsplan is de veiligheid geborgd. Een onderzoek voegt nu niets toe.'
    WHEN 'aangehouden' THEN 'De uitkomst van het medisch onderzoek is nodig om te kunnen besluiten.'
    WHEN 'akkoord_einde' THEN 'De doelen zijn gehaald en het gezin houdt hulp. De Raad is het eens met het einde.'
    ELSE 'Het gaat nog te kort goed. De Raad vindt dat de maatregel nodig blijft.' END,
  CASE WHEN uit = 'aangehouden' THEN date(b.genomen_op, '+21 days') ELSE '' END
FROM besluit b JOIN p USING (tafel) JOIN verhaal v ON v.gezin = p.gezin
  JOIN (SELECT id, zaak, row_number() OVER (PARTITION BY zaak ORDER BY id) AS rij FROM persoon WHERE soort = 'kind') k ON k.zaak = p.gezin
  JOIN (SELECT tafel, rij.n, CASE WHEN moment = 3 THEN CASE uitkomst WHEN 'niet' THEN 'niet_akkoord_einde' ELSE 'akkoord_einde' END
      WHEN uitkomst = 'geen' OR (uitkomst = 'gemengd' AND rij.n > 1) THEN 'geen_raadsonderzoek' WHEN uitkomst = 'aangehouden' THEN 'aangehouden' ELSE 'raadsonderzoek' END AS uit
    FROM p JOIN (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) rij) u ON u.tafel = p.tafel AND u.n = k.rij;
INSERT INTO besluit_verloop (tafel, persoon, genomen_op, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot, functionaris, vastgelegd_door)
  SELECT b.tafel, k.persoon, b.genomen_op, k.uitkomst, k.urgentie, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering, k.aangehouden_tot, b.functionaris, b.vastgelegd_door
  FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel ORDER BY b.genomen_op, b.tafel, k.persoon;
-- One that is being written.
INSERT INTO besluit (tafel, veiligheidsplan_vastgesteld) SELECT tafel, 'ja' FROM p WHERE gezin = 10;
INSERT INTO besluit_kind (tafel, persoon, uitkomst, motivering)
  SELECT p.tafel, k.id, 'raadsonderzoek', '' FROM p JOIN persoon k ON k.zaak = p.gezin AND k.soort = 'kind' WHERE p.gezin = 10 AND k.voornamen = 'Milan';

-- ---- notulen -------------------------------------------------------------------------------------

INSERT INTO notulen (tafel, versie, status, rev, schrijver, opmerkingen, gewijzigd_op)
  SELECT p.tafel, 1, CASE WHEN versies = 2 THEN 'vervangen' ELSE notulen END, 1 + (SELECT count(*) FROM stempel s WHERE s.tafel = p.tafel AND versie = 1), ondersteuner,
    CASE WHEN stand = 'opmerkingen' THEN (SELECT reden FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'notulen_terugsturen') ELSE '' END,
    (SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'houden')
  FROM p WHERE rang >= 50
  UNION ALL SELECT p.tafel, 2, notulen, 1 + (SELECT count(*) FROM stempel s WHERE s.tafel = p.tafel AND versie = 2), ondersteuner, '',
    (SELECT op FROM stempel s WHERE s.tafel = p.tafel AND handeling = 'wijzigen')
  FROM p WHERE versies = 2;

INSERT INTO notulen_schrijver (notulen, gebruiker, op) SELECT id, schrijver, gewijzigd_op FROM notulen;

CREATE TEMP TABLE zin (moment INTEGER, punt INTEGER, tekst TEXT);
INSERT INTO zin VALUES
(1, 1, 'De voorzitter heet iedereen welkom en vat de stukken samen. {aanleiding}'),
(1, 2, '{reactie} {mening}'),
(1, 3, 'De lokale toegang licht de melding toe. {zorgen} Wat goed gaat: {krachten}'),
(1, 4, 'De Raad vraagt naar de afspraken in het veiligheidsplan en wie er in het weekend is. Ouders en hulpverlening geven antwoord.'),
(1, 5, 'Het veiligheidsplan is punt voor punt doorgenomen. De lokale toegang ziet erop toe.'),
(1, 6, 'Bereidheid: {bereidheid} Vermogen: {vermogen} Vertrouwen: {vertrouwen}'),
(1, 7, 'De voorzitter vat samen en vraagt de Raad naar de urgentie. De Raad licht die toe.'),
(1, 8, 'De lokale toegang belt het gezin binnen een week. In de wachttijd is er elke twee weken contact met de Raad. De notulen komen als concept.'),
(2, 1, 'De voorzitter bespreekt de doelen van de Raad een voor een.'),
(2, 2, '{reactie} {mening}'),
(2, 3, 'De raadsonderzoeker legt de conclusies uit en geeft antwoord op vragen.'),
(2, 4, 'Bij elk doel is afgesproken wie wat doet, waar en wanneer. Zie de afspraken.'),
(2, 5, 'De rol van de gemeente is besproken en staat bij de afspraken.'),
(2, 6, 'Iedereen heeft hetzelfde gehoord. De voorzitter sluit af.'),
(3, 1, 'De voorzitter vat de rapportage van de GI samen. {krachten}'),
(3, 2, '{reactie} {mening}'),
(3, 3, 'De GI licht toe waarom de maatregel kan eindigen.'),
(3, 4, 'De Raad vraagt wat er gebeurt als het weer misgaat, en wie dat ziet.'),
(3, 5, 'De Raad geeft het besluit en legt het uit aan ouders en kinderen.'),
(3, 6, 'De hulp gaat vrijwillig door. Zie de afspraken.'),
(3, 7, 'De voorzitter vat samen en dankt iedereen.');
INSERT INTO notulen_tekst (notulen, punt, tekst)
SELECT n.id, z.punt, CASE WHEN p.rang = 50 AND z.punt > 3 THEN '' ELSE
  replace(replace(replace(replace(replace(replace(replace(replace(z.tekst, '{aanleiding}', v.aanleiding), '{zorgen}', v.zorgen), '{krachten}', v.krachten),
    '{reactie}', v.reactie_ouders), '{mening}', v.mening_kinderen), '{bereidheid}', v.bereidheid), '{vermogen}', v.vermogen), '{vertrouwen}', v.vertrouwen)
  || CASE WHEN n.versie = 2 AND z.punt = 2 THEN char(10) || 'Aanvulling na de reacties: moeder heeft ook verteld wat er al beter gaat.' ELSE '' END END
FROM notulen n JOIN p ON p.tafel = n.tafel JOIN zin z ON z.moment = p.moment JOIN verhaal v ON v.gezin = p.gezin;

-- Each was offered to the voorzitter, once.
INSERT INTO notulen_aanbieding (tafel, notulen, door, op) SELECT tafel, id, schrijver, gewijzigd_op FROM notulen WHERE status NOT IN ('in_bewerking', 'vervangen') ORDER BY id;
INSERT INTO notulen_aanbieding_regel (aanbieding, deel, nummer, kop, tekst)
SELECT a.id, 'punt', t.punt, '', t.tekst FROM notulen_aanbieding a JOIN notulen_tekst t ON t.notulen = a.notulen;

-- The sentence of W16, for what was offered to the voorzitter.
CREATE TEMP TABLE woord (code TEXT PRIMARY KEY, woord TEXT);
INSERT INTO woord VALUES ('', 'niet uitgenodigd'), ('kind', 'kind'), ('ouder', 'ouder of verzorger'), ('afwezig_met_bericht', 'afwezig met bericht'),
  ('afwezig_zonder_bericht', 'afwezig zonder bericht'), ('gesprek_vooraf', 'de voorzitter spreekt het kind vooraf'), ('brief_tekening', 'het kind geeft een brief of tekening mee'),
  ('vertrouwenspersoon', 'een vertrouwenspersoon spreekt voor het kind'), ('niet', 'het kind doet niet mee');
UPDATE notulen SET afwezigheid = (
  SELECT CASE WHEN count(*) = 0 THEN '' ELSE 'Niet aanwezig aan tafel: ' || group_concat(naam || ' (' || r.woord || ', ' || c.woord || ')', ', ') || '. De tafel is wel doorgegaan.' END
  FROM (SELECT naam, rol, code FROM afwezig WHERE tafel = notulen.tafel ORDER BY rol DESC, persoon) a JOIN woord r ON r.code = a.rol JOIN woord c ON c.code = a.code)
WHERE EXISTS (SELECT 1 FROM stempel s WHERE s.tafel = notulen.tafel AND s.versie = notulen.versie AND s.handeling = 'ter_controle');
UPDATE notulen SET gecontroleerd_op = s.op, gecontroleerd_door = s.door FROM stempel s
  WHERE s.tafel = notulen.tafel AND s.versie = notulen.versie AND s.handeling = 'akkoord';
UPDATE notulen SET verzonden_op = s.op FROM stempel s WHERE s.tafel = notulen.tafel AND s.versie = notulen.versie AND s.handeling = 'verzenden';
UPDATE notulen SET vastgesteld_op = s.op FROM stempel s WHERE s.tafel = notulen.tafel AND s.versie = notulen.versie AND s.handeling = 'vaststellen';

INSERT INTO verzending (notulen, deelnemer, wijze, door, op)
SELECT n.id, d.id, CASE WHEN d.rol IN ('kind', 'netwerk') THEN 'uitgereikt' WHEN d.rol = 'ouder' THEN 'post' WHEN d.rol = 'veilig_thuis' THEN 'beveiligde_mail' ELSE 'in_het_systeem' END,
  n.schrijver, n.verzonden_op
FROM notulen n JOIN deelnemer d ON d.tafel = n.tafel AND d.uitgenodigd = 1 WHERE n.verzonden_op <> '';

-- What was made final went the same way, but for the last tafel of each subregio that is not closed.
INSERT INTO verzending_vastgesteld (notulen, deelnemer, wijze, door, op)
SELECT z.notulen, z.deelnemer, z.wijze, z.door, n.vastgesteld_op FROM verzending z JOIN notulen n ON n.id = z.notulen AND n.status = 'vastgesteld' JOIN p ON p.tafel = n.tafel
WHERE n.id <> ifnull((SELECT max(m.id) FROM notulen m JOIN p o ON o.tafel = m.tafel JOIN tafel t ON t.id = o.tafel WHERE m.status = 'vastgesteld' AND t.status = 'gehouden' AND o.subregio = p.subregio), 0);

-- What the deelnemers said of it, and what was done with it (W53).
CREATE TEMP TABLE stem AS
  SELECT p.tafel, p.ondersteuner, o.nr, o.rol, o.tekst, w.d, CASE WHEN stand = 'reacties' AND o.nr = 1 THEN '' ELSE o.afhandeling END AS afhandeling, o.reden
  FROM p JOIN (
    SELECT 1 AS nr, 'ouder' AS rol, 'Bij punt 2 staat niet dat het thuis al beter gaat. Dat heb ik wel gezegd.' AS tekst, 'overgenomen' AS afhandeling, '' AS reden
    UNION ALL SELECT 2, 'lokale_toegang', 'Wij hebben een langere toelichting gestuurd. Kan die erbij?', 'bijlage', ''
    UNION ALL SELECT 3, 'ouder', 'De ruzie in maart was niet zo erg als er staat.', 'niet_overgenomen', 'De zin geeft weer wat aan tafel is gezegd. De reactie van de ouder staat erbij.') o
    JOIN werkdag w ON w.nr = p.dag + 4 + o.nr
  WHERE (p.stand = 'reacties' OR p.versies = 2 OR (p.stand IN ('vastgesteld', 'afgesloten') AND p.gezin % 3 = 1)) AND (o.nr < 3 OR p.stand <> 'reacties');
INSERT INTO reactie (notulen, deelnemer, tekst, ontvangen_op, afhandeling, reden, vastgelegd_door, vastgelegd_op)
SELECT n.id, (SELECT CASE WHEN s.nr = 3 THEN max(id) ELSE min(id) END FROM deelnemer x WHERE x.tafel = s.tafel AND x.rol = s.rol), s.tekst, s.d, s.afhandeling, s.reden, s.ondersteuner, s.d || 'T13:00:00Z'
FROM stem s JOIN notulen n ON n.tafel = s.tafel AND n.versie = 1
WHERE EXISTS (SELECT 1 FROM deelnemer x WHERE x.tafel = s.tafel AND x.rol = s.rol);

-- ---- afspraken and opvolging -----------------------------------------------------------------------

-- In moment 2 one for every goal (W34), and what the gemeente does (W35).
INSERT INTO afspraak (tafel, doel, hoe, wat, waar, wanneer, wie, deelnemer, toegevoegd_door, toegevoegd_op)
SELECT p.tafel, d.id, 'Elke week een gesprek', 'Werken aan: ' || d.omschrijving, 'Thuis', date(t.datum, '+' || (14 + d.id % 4 * 14) || ' days'),
  n.naam, x.id, p.ondersteuner, t.gehouden_op
FROM p JOIN tafel t ON t.id = p.tafel JOIN doel d ON d.tafel = p.tafel AND (d.persoon IS NOT NULL OR p.gezin % 2 = 0)
  JOIN deelnemer x ON x.id = (SELECT min(id) FROM deelnemer y WHERE y.tafel = p.tafel AND y.rol = CASE WHEN d.id % 2 THEN 'ouder' ELSE 'lokale_toegang' END)
  JOIN deelnemer_naam n ON n.id = x.id
WHERE p.moment = 2 AND p.rang >= 60 AND (p.rang > 60 OR d.persoon IS NULL);
UPDATE doel SET reden_geen_afspraak = 'Dit doel is al gehaald; iedereen heeft iemand om mee te praten.'
  WHERE persoon IS NULL AND tafel IN (SELECT tafel FROM p WHERE moment = 2 AND rang >= 60 AND gezin % 2 = 1);
INSERT INTO afspraak (tafel, rol_gemeente, hoe, wat, waar, wanneer, wie, deelnemer, toegevoegd_door, toegevoegd_op)
SELECT p.tafel, 1, 'In overleg met de GI', 'De lokale toegang blijft aanspreekpunt voor school en schulden, en sluit elke zes weken aan.', 'Bij de GI', date(t.datum, '+42 days'),
  n.naam, x.id, p.ondersteuner, t.gehouden_op
FROM p JOIN tafel t ON t.id = p.tafel JOIN deelnemer x ON x.tafel = p.tafel AND x.rol = 'lokale_toegang' JOIN deelnemer_naam n ON n.id = x.id
WHERE p.moment = 2 AND p.uitkomst <> 'geen' AND p.rang >= 70;
INSERT INTO afspraak (tafel, hoe, wat, waar, wanneer, wie, deelnemer, toegevoegd_door, toegevoegd_op)
SELECT p.tafel, w.hoe, w.wat, w.waar, date(t.datum, w.na), n.naam, x.id, p.ondersteuner, t.gehouden_op
FROM p JOIN tafel t ON t.id = p.tafel JOIN (
    SELECT 'lokale_toegang' AS rol, 'Met een huisbezoek' AS hoe, 'Kijken of het veiligheidsplan werkt.' AS wat, 'Thuis' AS waar, '+7 days' AS na
    UNION ALL SELECT 'ouder', 'Telefonisch', 'Een afspraak maken met de huisarts.', 'Huisartsenpraktijk', '+14 days'
    UNION ALL SELECT 'gi', 'In een gesprek', 'De afspraken na de maatregel doornemen met het gezin.', 'Kantoor van de GI', '+21 days') w
  JOIN deelnemer x ON x.id = (SELECT min(id) FROM deelnemer y WHERE y.tafel = p.tafel AND y.rol = w.rol) JOIN deelnemer_naam n ON n.id = x.id
WHERE p.moment <> 2 AND p.rang >= 60;
-- Done in time, done late, open and overdue.
UPDATE afspraak SET gereed_op = date(wanneer, '-' || (id % 5) || ' days'), resultaat = 'Gedaan. Het ging goed.', rev = 2
  WHERE id % 3 > 0 AND date(wanneer) < date('now', 'localtime') OR wanneer < date('now', 'localtime', '-90 days');

INSERT INTO corv (tafel, verzonden_op, referentie, vastgelegd_door, vastgelegd_op)
  SELECT p.tafel, w.d, 'JUBES-' || substr(w.d, 1, 4) || '-' || printf('%06d', 4711 + p.tafel * 37), p.lokaal, w.d || 'T10:30:00Z'
  FROM p JOIN werkdag w ON w.nr = p.dag + 1 WHERE p.onderzoek AND p.corv <> '' AND p.rang >= 60;
INSERT INTO corv_antwoord (tafel, persoon, stadium, uitkomst, datum, vastgelegd_door, vastgelegd_op)
SELECT p.tafel, b.persoon, a.stadium, a.uitkomst, w.d, p.lokaal, w.d || 'T12:15:00Z'
FROM p JOIN (
    SELECT 'intake' AS corv, 'intake_afgerond' AS stadium, '' AS uitkomst, 10 AS na
    UNION ALL SELECT 'afgewezen', 'intake_afgerond', 'vto_afgewezen', 10
    UNION ALL SELECT value, 'intake_afgerond', '', 10 FROM json_each('["onderzoek","geen_rekest","maatregel","geen_maatregel"]')
    UNION ALL SELECT 'onderzoek', 'onderzoek_afgerond', '', 25
    UNION ALL SELECT 'geen_rekest', 'onderzoek_afgerond', 'geen_rekest', 30
    UNION ALL SELECT value, 'onderzoek_afgerond', '', 25 FROM json_each('["maatregel","geen_maatregel"]')
    UNION ALL SELECT 'maatregel', 'zaak_afgerond', 'maatregel_opgelegd', 33
    UNION ALL SELECT 'geen_maatregel', 'zaak_afgerond', 'geen_maatregel_opgelegd', 33) a USING (corv)
  JOIN werkdag w ON w.nr = p.dag + a.na JOIN besluit_kind b ON b.tafel = p.tafel AND b.uitkomst = 'raadsonderzoek'
WHERE p.onderzoek ORDER BY w.d, p.tafel, b.persoon;
INSERT INTO contactmoment (tafel, soort, datum, met, tekst, vastgelegd_door, vastgelegd_op)
SELECT p.tafel, c.soort, w.d, c.met, c.tekst, p.lokaal, w.d || 'T14:20:00Z'
FROM p JOIN (
    SELECT 'veiligheidsplan' AS soort, 4 AS na, 'Het gezin' AS met, 'Het plan wordt gevolgd. De time-out is een keer gebruikt.' AS tekst
    UNION ALL SELECT 'nazorg', 6, 'Moeder en de kinderen', 'Teruggekeken op de tafel. Moeder vond het spannend, maar eerlijk.'
    UNION ALL SELECT 'contact_rvdk', 7, 'Vakgroep Advies', 'De Raad verwacht over twee weken te beginnen. Er is geen nieuwe onveiligheid.'
    UNION ALL SELECT 'veiligheidsplan', 18, 'Oma', 'Oma ziet dat het rustiger is. Het plan blijft zo.') c
  JOIN werkdag w ON w.nr = p.dag + c.na
WHERE p.rang >= 80 AND p.dag + c.na < 0 AND (p.moment = 1 OR c.soort = 'nazorg') AND (c.soort <> 'contact_rvdk' OR p.onderzoek) ORDER BY w.d;
UPDATE contactmoment SET laatste = 1 WHERE id IN (SELECT max(c.id) FROM contactmoment c JOIN p ON p.tafel = c.tafel WHERE c.soort = 'veiligheidsplan' AND p.dag < -18 GROUP BY c.tafel);
INSERT INTO onderzoek_start (tafel, datum, vastgelegd_door, vastgelegd_op)
  SELECT p.tafel, w.d, p.adviseur, w.d || 'T09:00:00Z' FROM p JOIN werkdag w ON w.nr = p.dag + 11 WHERE p.onderzoek AND p.corv NOT IN ('', 'ja', 'afgewezen') AND p.dag < -12;
INSERT INTO toewijzing (zaak, gebruiker, op)
  SELECT p.gezin, u.id, t.gehouden_op FROM p JOIN tafel t ON t.id = p.tafel JOIN gebruiker u ON u.gebruikersnaam = 'raad.onderzoeker'
  WHERE p.corv NOT IN ('', 'ja', 'afgewezen');
INSERT INTO toewijzing_verloop (zaak, tafel, gebruiker, wat, door, op)
  SELECT w.zaak, p.tafel, w.gebruiker, 'toegewezen', p.adviseur, w.op FROM toewijzing w JOIN p ON p.gezin = w.zaak AND p.moment = 1;

-- What was planned first, and who was told already that it moved (H21).
INSERT INTO planning_eerder (tafel, datum, begintijd, duur, locatie, reden_locatie, gepland_op, einde, beeindigd_op, beeindigd_door)
  SELECT t.id, w.d, '09:00', t.duur, t.locatie, '', a.op, 'verplaatst', b.op, p.ondersteuner
  FROM verplaatst a JOIN verplaatst b ON b.tafel = a.tafel AND b.handeling = 'verplaatsen' JOIN p ON p.tafel = a.tafel JOIN tafel t ON t.id = a.tafel
    JOIN werkdag w ON w.nr = p.dag - 1 WHERE a.handeling = 'plannen';
INSERT INTO afbericht (planning, deelnemer, uitgenodigd_op, verteld_op, wijze, verteld_door)
  SELECT e.id, d.id, e.gepland_op, CASE WHEN d.persoon IS NULL THEN '' ELSE e.dag END, CASE WHEN d.persoon IS NULL THEN '' ELSE 'telefoon' END,
    CASE WHEN d.persoon IS NOT NULL THEN e.beeindigd_door END
  FROM (SELECT *, substr(beeindigd_op, 1, 10) AS dag FROM planning_eerder) e JOIN deelnemer d ON d.tafel = e.tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner');

-- A contactmoment that was put right, with old and new.
INSERT INTO correctie (tafel, soort, onderwerp, kop, oud, nieuw, reden, door, rol, op)
  SELECT c.tafel, 'contact', 'contact-' || c.id, 'Nazorg', 'Nazorg, met Moeder', 'Nazorg, met ' || c.met, 'De kinderen waren er ook bij.', c.vastgelegd_door, 'lokale_toegang',
    strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 day')
  FROM contactmoment c WHERE c.id = (SELECT max(m.id) FROM contactmoment m JOIN p ON p.tafel = m.tafel WHERE m.soort = 'nazorg' AND p.moment = 1 AND p.rang < 110);

-- Work of somebody who is away, now of a colleague (H23): who filed it stays who filed it.
INSERT INTO behandelaar_verloop (tafel, rol, van, naar, reden, door, op)
  SELECT p.tafel, 'lokale_toegang', p.melder_gebruiker, u.id, 'Langere tijd afwezig.', u.id, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 hour')
  FROM p JOIN gebruiker u ON u.gebruikersnaam = 'lokaal.almelo-2'
  WHERE p.tafel = (SELECT min(tafel) FROM p WHERE moment = 1 AND account = 'lokaal.almelo' AND stand IN ('concept', 'teruggestuurd', 'ingediend'));
UPDATE tafel SET behandelaar = v.naar FROM behandelaar_verloop v WHERE v.tafel = tafel.id;

-- Who stood in for whom, and who will (W5). Nobody today, so that everybody has the own rights.
INSERT INTO vervanging (rol, subregio, voor, door, van, tot, vastgelegd_door, vastgelegd_op, ingetrokken)
SELECT v.rol, s.id, a.id, b.id, date('now', v.van), date('now', v.tot), a.id, date('now', 'localtime', '-40 days') || 'T08:00:00Z', v.weg
FROM (SELECT 'voorzitter' AS rol, 'enschede' AS voor, 'almelo' AS door, '-35 days' AS van, '-21 days' AS tot, 0 AS weg
    UNION ALL SELECT 'procesondersteuner', 'noord-oost-twente', 'hengelo', '+20 days', '+34 days', 0
    UNION ALL SELECT 'voorzitter', 'hengelo', 'noord-oost-twente', '-10 days', '+2 days', 1) v
  JOIN subregio s ON s.code = v.voor
  JOIN gebruiker a ON a.gebruikersnaam = CASE v.rol WHEN 'voorzitter' THEN 'voorzitter.' ELSE 'ondersteuner.' END || v.voor
  JOIN gebruiker b ON b.gebruikersnaam = CASE v.rol WHEN 'voorzitter' THEN 'voorzitter.' ELSE 'ondersteuner.' END || v.door;

-- Somebody asked for a copy of what is kept of them, and has it.
INSERT INTO betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, binnen_op, binnen_wijze, termijn, identiteit, identiteit_door, identiteit_op, bevestigd_op,
    besluit, motivering, besloten_op, besloten_door, overgedragen_op, overgedragen_wijze, vastgelegd_door, vastgelegd_op)
  SELECT p.tafel, o.id, 'inzage', 'zelf', n.naam, date('now', '-9 days'), 'brief', date('now', '+21 days'), 'document', 'Balie van het stadhuis', date('now', '-7 days'), date('now', '-8 days'),
    'deels', 'Wat over anderen gaat, is weggelaten.', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-5 days'), p.ondersteuner, date('now', '-4 days'), 'persoonlijk', p.ondersteuner, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-8 days')
  FROM p JOIN persoon o ON o.zaak = p.gezin AND o.soort = 'ouder' JOIN persoon_naam n ON n.id = o.id JOIN zaak z ON z.id = p.gezin JOIN subregio s ON s.id = z.subregio
  WHERE p.moment = 1 AND s.code = 'noord-oost-twente' AND EXISTS (SELECT 1 FROM notulen m WHERE m.tafel = p.tafel AND m.status = 'vastgesteld') ORDER BY p.tafel, o.id LIMIT 1;
INSERT INTO betrokkene_afschrift (verzoek, nummer, groep, kop, tekst)
  SELECT v.id, 1, 'Persoonsgegevens', 'Naam', v.vrager_naam FROM betrokkene_verzoek v
  UNION ALL SELECT v.id, 2, 'De zaak', 'Zaak', 'Nummer ' || z.nummer || '.' FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak;

-- Kept longer than its term, whatever that is.
INSERT INTO langer_bewaren (zaak, reden, tot, door, rol, op)
SELECT 14, 'De ouders hebben een klacht ingediend. Tot die is afgehandeld, blijft het dossier.', '', id, 'voorzitter', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-2 days')
FROM gebruiker WHERE gebruikersnaam = 'voorzitter.enschede';
