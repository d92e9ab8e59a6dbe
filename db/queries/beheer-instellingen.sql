-- Settings and closing days (domain/instelling.c), and their pages for the beheerder.

-- name: instelling_tekst
SELECT waarde FROM instelling WHERE naam = :naam;

-- name: instelling_zetten
UPDATE instelling SET waarde = :waarde WHERE naam = :naam;

-- name: instelling_verloop_erbij
INSERT INTO instelling_verloop (naam, van, naar, door, op) VALUES (:naam, :van, :naar, :door, :op);

-- Where work waits: as much as the region has at hand, however many dossiers there are.
-- name: zaken_met_werk
SELECT DISTINCT t.zaak FROM taak k CROSS JOIN tafel t ON t.id = k.tafel;

-- With a tafel that was closed in the last so many months: sight of it ends by itself.
-- name: zaken_gesloten
SELECT DISTINCT t.zaak FROM tafel t WHERE t.afgesloten_op >= strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || :maanden || ' months', '-1 day');

-- name: sluitingsdagen
SELECT dag FROM sluitingsdag ORDER BY dag;

-- name: sluitingsdagen_aantal
SELECT count(*) FROM sluitingsdag;

-- name: sluitingsdag_erbij
INSERT INTO sluitingsdag (dag, omschrijving) VALUES (:dag, :omschrijving);

-- name: sluitingsdag_weg
DELETE FROM sluitingsdag WHERE dag = :dag;

-- ---- pages -----------------------------------------------------------------------------

-- name: instelling_nu
SELECT i.waarde, i.toelichting AS betekenis, ifnull((SELECT 'Gewijzigd op ' || nl_stempel(v.op) || ' door ' || g.naam || CASE v.van WHEN '' THEN '' ELSE ', was ' || v.van END FROM instelling_verloop v JOIN gebruiker g ON g.id = v.door
  WHERE v.naam = i.naam ORDER BY v.id DESC LIMIT 1), '') AS laatst
FROM instelling i WHERE i.naam = :naam;

-- name: instelling_geschiedenis
SELECT nl_stempel(v.op) AS keer_op, v.van AS keer_van, v.naar AS keer_naar, g.naam AS keer_door FROM instelling_verloop v JOIN gebruiker g ON g.id = v.door
WHERE v.naam = :naam ORDER BY v.id DESC LIMIT 50;

-- name: sluitingsdagen_lijst
SELECT dag AS sluit_dag, nl_datum_lang(dag) AS wanneer, omschrijving AS waarom, (SELECT count(*) FROM dagdeel d WHERE d.datum = dag AND d.vervallen = 0) AS dagdelen,
  CASE WHEN dag >= :vandaag THEN ' op ' || nl_datum(dag) ELSE '' END AS knop_weg
FROM sluitingsdag WHERE dag >= date(:vandaag, '-1 year') ORDER BY dag;
