-- What a step that cannot be undone does, for whom and by which day: the question
-- that is asked before it (web/change.c). Read when all of it was tried, as it would
-- be; a row for each line, kop and tekst. One without tekst is left out.

-- name: bevestig_indienen
SELECT 'Gezin' AS kop, (SELECT group_concat(naam, ', ') FROM (SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
    WHERE p.zaak = :zaak AND p.verwijderd = 0 ORDER BY CASE p.soort WHEN 'kind' THEN 1 WHEN 'ouder' THEN 2 ELSE 3 END, p.id)) AS tekst
UNION ALL SELECT 'Stukken', (SELECT group_concat(titel, ', ') FROM (SELECT titel FROM stuk WHERE tafel = :tafel AND vervallen = 0 ORDER BY id))
UNION ALL SELECT 'Wie nu aan zet is', 'De voorzitter van subregio ' || s.naam || ' beoordeelt of alles er is.' FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = :zaak
UNION ALL SELECT 'Uiterlijk', nl_datum_lang(werkdagen_plus(t.ingediend_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_oordeel'))) FROM tafel t WHERE t.id = :tafel;

-- name: bevestig_houden
SELECT 'Tafel' AS kop, nl_datum_lang(t.datum) || ', ' || replace(t.begintijd, ':', '.') || ' uur, ' || l.naam AS tekst FROM tafel t JOIN locatie l ON l.id = t.locatie WHERE t.id = :tafel
UNION ALL SELECT 'Aanwezig', (SELECT group_concat(naam, ', ') FROM (SELECT n.naam FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
    WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND (d.status = 'aanwezig' OR d.status = 'online' OR d.status = 'deels') ORDER BY d.persoon IS NULL, d.id))
UNION ALL SELECT 'Afwezig', (SELECT group_concat(naam, ', ') FROM (SELECT n.naam FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
    WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.status LIKE 'afwezig%' ORDER BY d.persoon IS NULL, d.id))
UNION ALL SELECT 'Notulen klaar', 'uiterlijk ' || nl_datum_lang(werkdagen_plus(t.datum, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_notulen'))) FROM tafel t WHERE t.id = :tafel;

-- name: bevestig_uitnodiging
SELECT 'Wie' AS kop, n.naam AS tekst FROM deelnemer_naam n WHERE n.id = :wie
UNION ALL SELECT 'Tafel', nl_datum_lang(t.datum) || ', ' || replace(t.begintijd, ':', '.') || ' uur' FROM tafel t WHERE t.id = :tafel
UNION ALL SELECT 'Hoe verteld', CASE WHEN i.wijze = '' THEN 'u vertelt het zelf' ELSE 'e-mail uit dit systeem' END FROM uitnodiging_ingetrokken i
  WHERE i.id = (SELECT max(j.id) FROM uitnodiging_ingetrokken j WHERE j.deelnemer = :wie);

-- name: bevestig_besluiten
SELECT p.naam AS kop, label('uitkomst', k.uitkomst) || CASE WHEN k.urgentie <> '' THEN ', urgentie ' || lower(label('urgentie', k.urgentie)) ELSE '' END
    || CASE WHEN k.aangehouden_tot <> '' THEN ' tot ' || nl_datum_lang(k.aangehouden_tot) ELSE '' END AS tekst
FROM besluit_kind k JOIN gezin p ON p.tafel = k.tafel AND p.persoon = k.persoon WHERE k.tafel = :tafel
UNION ALL SELECT 'Veiligheidsplan', CASE b.veiligheidsplan_vastgesteld WHEN 'ja' THEN 'vastgesteld' WHEN 'nee' THEN 'niet vastgesteld' ELSE '' END FROM besluit b WHERE b.tafel = :tafel
UNION ALL SELECT 'Namens de Raad', b.functionaris FROM besluit b WHERE b.tafel = :tafel
UNION ALL SELECT 'Datum', nl_datum_lang(:vandaag);

-- name: bevestig_akkoord
SELECT 'Tafel' AS kop, nl_datum_lang(t.datum) AS tekst FROM tafel t WHERE t.id = :tafel
UNION ALL SELECT 'Notulen', 'versie ' || n.versie || ', geschreven door ' || g.naam FROM notulen n JOIN gebruiker g ON g.id = n.schrijver WHERE n.id = :notulen
UNION ALL SELECT 'Gaan daarna naar', (SELECT group_concat(naam, ', ') FROM (SELECT n.naam FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
    WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner') ORDER BY d.persoon IS NULL, d.id));

-- name: bevestig_verzenden
SELECT label('verzendwijze', v.wijze) AS kop, group_concat(n.naam, ', ') AS tekst FROM verzending v JOIN deelnemer_naam n ON n.id = v.deelnemer
WHERE v.notulen = :notulen GROUP BY v.wijze
UNION ALL SELECT 'Reageren kan tot en met', nl_datum_lang(date(:vandaag, '+' || (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_reactie') || ' days'));

-- name: bevestig_vaststellen
SELECT 'Notulen' AS kop, 'versie ' || n.versie || ', verzonden op ' || nl_datum_lang(dag_van(n.verzonden_op)) AS tekst FROM notulen n WHERE n.id = :notulen
UNION ALL SELECT 'Reacties', CASE count(*) WHEN 0 THEN 'geen' WHEN 1 THEN '1, afgehandeld' ELSE count(*) || ', alle afgehandeld' END
  FROM reactie r JOIN notulen n ON n.id = r.notulen WHERE n.tafel = :tafel
UNION ALL SELECT 'Vastgesteld op', nl_datum_lang(:vandaag);

-- name: bevestig_afsluiten
SELECT 'Tafel' AS kop, nl_datum_lang(t.datum) AS tekst FROM tafel t WHERE t.id = :tafel
UNION ALL SELECT 'Lezen kan nog tot', (SELECT nl_datum_lang(date(:vandaag, '+' || CAST(waarde AS INTEGER) || ' months')) FROM instelling WHERE naam = 'inzage_na_afsluiten')
    || ': de organisaties die meededen. Daarna alleen de voorzitter en de procesondersteuner.';
