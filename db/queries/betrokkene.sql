-- All that is kept about one persoon of a zaak, for who asks for it: one statement per row of
-- the table in domain/betrokkene.c. Each gives plek, kop, tekst, ander, dicht, stuk: which
-- piece it is, what it is called, what it says, whether it may be about somebody else too,
-- why it can go to nobody as it is, and the file that goes with it.

-- Nothing of who this one must not meet. An address that is secret goes to nobody but
-- themselves; of a BSN the last digits.
-- name: betrokkene_persoon
WITH p AS (SELECT p.*, b.is_zelf FROM betrokkene_zaak b JOIN persoon p ON p.id = b.persoon WHERE b.verzoek = :verzoek AND b.is_hier)
SELECT plek, CASE kop WHEN '' THEN label('persoon_veld', substr(plek, 3)) ELSE kop END, tekst, ander, '', NULL FROM (
  SELECT 1 AS nr, 'p_naam' AS plek, 'Naam' AS kop, (SELECT n.naam FROM persoon_naam n WHERE n.id = p.id) AS tekst, 0 AS ander FROM p
  UNION ALL SELECT 2, 'p_soort', '', label('persoon_soort', soort), 0 FROM p
  UNION ALL SELECT 3, 'p_geboortedatum', '', nl_datum(geboortedatum), 0 FROM p
  UNION ALL SELECT 4, 'p_verwachte_datum', '', nl_datum(verwachte_datum), 0 FROM p
  UNION ALL SELECT 5, 'p_geslacht', '', label('geslacht', geslacht), 0 FROM p
  UNION ALL SELECT 6, 'p_bsn', '', CASE bsn WHEN '' THEN '' ELSE 'Vastgelegd. Het eindigt op ' || substr(bsn, 6) || '.' END, 0 FROM p
  UNION ALL SELECT 7, 'p_gezag', '', label('gezag', gezag), 0 FROM p
  UNION ALL SELECT 8, 'p_rolcode', '', label('rolcode', rolcode), 0 FROM p
  UNION ALL SELECT 9, 'p_telefoon', '', telefoon, 0 FROM p
  UNION ALL SELECT 10, 'p_email', '', email, 0 FROM p
  UNION ALL SELECT 11, 'p_adres', 'Adres', CASE WHEN adres_geheim = 'ja' AND NOT is_zelf THEN 'Vastgelegd, en geheim.'
    ELSE trim(straat || ' ' || postcode || ' ' || woonplaats || CASE land WHEN 'Nederland' THEN '' ELSE ' ' || land END) END, 0 FROM p
  UNION ALL SELECT 12, 'p_adres_geheim', '', label('ja', adres_geheim), 0 FROM p
  UNION ALL SELECT 13, 'p_geinformeerd', '', label('ja_nee', geinformeerd), 0 FROM p
  UNION ALL SELECT 14, 'p_reden_niet', label('persoon_veld', 'reden_niet_geinformeerd'), reden_niet_geinformeerd, 1 FROM p
  UNION ALL SELECT 15, 'p_tolk', '', tolk, 0 FROM p
  UNION ALL SELECT 16, 'p_liefst', '', label('liefst', liefst), 0 FROM p
  UNION ALL SELECT 17, 'p_ondersteuning', '', ondersteuning, 1 FROM p
) WHERE ifnull(tekst, '') <> '' ORDER BY nr;

-- name: betrokkene_namen
SELECT 'naam_' || e.id, 'Tot ' || nl_datum(dag_van(e.tot)), trim(trim(e.voornamen || ' ' || e.voorvoegsel) || ' ' || e.geslachtsnaam), 0, '', NULL
FROM betrokkene_zaak b JOIN persoon_naam_eerder e ON e.persoon = b.persoon WHERE b.verzoek = :verzoek AND b.is_hier ORDER BY e.id;

-- name: betrokkene_verloop
SELECT 'verloop_' || v.id, label('persoon_veld', v.veld) || ', ' || nl_datum(dag_van(v.op)), CASE WHEN v.veld = 'bsn' THEN 'Het nummer is veranderd.'
  WHEN v.geheim AND NOT b.is_zelf THEN 'Het adres is veranderd. Het is geheim.' ELSE 'Er stond: ' || v.oud || char(10) || 'Er kwam: ' || v.nieuw END,
  v.veld IN ('ondersteuning', 'reden_niet_geinformeerd'), '', NULL
FROM betrokkene_zaak b JOIN persoon_verloop v ON v.zaak = b.zaak AND v.persoon = b.persoon
WHERE b.verzoek = :verzoek AND b.is_hier AND v.veld <> 'niet_samen_met' ORDER BY v.id;

-- name: betrokkene_zaak
SELECT 'zaak', 'Zaak', 'Nummer ' || z.nummer || ', gemeente ' || g.naam || '.', 0, '', NULL
FROM betrokkene_zaak b JOIN zaak z ON z.id = b.zaak JOIN gemeente g ON g.id = z.gemeente WHERE b.verzoek = :verzoek
UNION ALL SELECT 'voogd', 'Voogd', o.naam, 0, '', NULL
FROM betrokkene_zaak b JOIN zaak z ON z.id = b.zaak JOIN organisatie o ON o.id = z.voogd_gi WHERE b.verzoek = :verzoek AND b.is_hier
UNION ALL SELECT 'verhuizing_' || v.id, 'Overgedragen van ' || o.naam || ' naar ' || n.naam || ', ' || nl_datum(v.datum), v.reden, 1, '', NULL
FROM betrokkene_zaak b JOIN zaak_verhuizing v ON v.zaak = b.zaak JOIN gemeente o ON o.id = v.van JOIN gemeente n ON n.id = v.naar WHERE b.verzoek = :verzoek;

-- What was done and when; why, is somebody's text. The addenda of notulen are steps too.
-- name: betrokkene_tafels
SELECT plek, kop, tekst, ander, '', NULL FROM (
  SELECT b.tafel AS nr, 0 AS stap, 'tafel_' || b.tafel AS plek, label('moment_kort', CAST(b.moment AS TEXT)) || CASE b.datum WHEN '' THEN '' ELSE ', ' || nl_datum(b.datum) END AS kop,
    'Aangemeld door ' || o.naam || '. ' || label('tafel_status', t.status) || '.' || ifnull(char(10) || (SELECT group_concat(nl_datum(dag_van(s.op)) || ': ' || label('stap', s.handeling), char(10))
      FROM stap s WHERE s.tafel = b.tafel AND (s.handeling <> 'ter_controle' AND s.handeling <> 'notulen_terugsturen' AND s.handeling <> 'akkoord' AND s.handeling <> 'terugnemen' AND s.handeling <> 'wijzigen')), '')
      || ifnull((SELECT char(10) || 'Aan deze tafel: ' || lower(label('persoon_soort', k.soort)) || '.' FROM tafel_gezin k WHERE k.tafel = b.tafel AND k.persoon = b.persoon), '') AS tekst, 0 AS ander
  FROM betrokkene_tafel b JOIN tafel t ON t.id = b.tafel JOIN organisatie o ON o.id = t.melder_organisatie WHERE b.verzoek = :verzoek
  UNION ALL SELECT b.tafel, s.id, 'stap_' || s.id, label('stap', s.handeling) || ', ' || nl_datum(dag_van(s.op)) || ': toelichting', s.reden, 1
  FROM betrokkene_tafel b JOIN stap s ON s.tafel = b.tafel
  WHERE b.verzoek = :verzoek AND s.reden <> '' AND (s.handeling <> 'ter_controle' AND s.handeling <> 'notulen_terugsturen' AND s.handeling <> 'akkoord' AND s.handeling <> 'terugnemen' AND s.handeling <> 'wijzigen'))
ORDER BY nr, stap;

-- name: betrokkene_deelname
SELECT plek, kop, tekst, ander, '', NULL FROM (
  SELECT d.id AS nr, 'deelnemer_' || d.id AS plek, label('moment_kort', CAST(b.moment AS TEXT)) AS kop,
    trim(CASE d.uitgenodigd_op WHEN '' THEN '' ELSE 'Uitgenodigd op ' || nl_datum(dag_van(d.uitgenodigd_op)) || '.' || char(10) END
      || ifnull((SELECT group_concat('Antwoord: ' || lower(label('uitnodiging_antwoord', u.antwoord)) || '.', char(10)) || char(10) FROM uitnodiging u WHERE u.deelnemer = d.id AND u.antwoord <> ''), '')
      || CASE WHEN d.eigen_tijd || d.eigen_plek = '' THEN '' ELSE 'Een eigen tijd of plek was afgesproken.' || char(10) END
      || ifnull((SELECT group_concat('Niet doorgegaan op ' || nl_datum(e.datum) || '.', char(10)) || char(10) FROM afbericht a JOIN planning_eerder e ON e.id = a.planning WHERE a.deelnemer = d.id), '')
      || ifnull((SELECT group_concat('De uitnodiging voor ' || nl_datum(i.datum) || ' is ingetrokken.', char(10)) || char(10) FROM uitnodiging_ingetrokken i WHERE i.deelnemer = d.id), '')
      || CASE d.status WHEN '' THEN '' ELSE label('aanwezigheid', d.status) || '.' || char(10) END
      || CASE d.gehoord WHEN 'ja' THEN 'Aan het woord geweest.' ELSE '' END, char(10)) AS tekst, 0 AS ander
  FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon WHERE b.verzoek = :verzoek
  UNION ALL SELECT d.id, 'afwezig_' || d.id, 'Waarom afwezig', d.reden, 1 FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon WHERE b.verzoek = :verzoek
  UNION ALL SELECT d.id, 'ongehoord_' || d.id, 'Waarom niet aan het woord', d.reden_niet_gehoord, 1
  FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon WHERE b.verzoek = :verzoek)
WHERE tekst <> '' ORDER BY nr;

-- What a kind said is marked, also for itself: others hear of it, and who asks may be one of them.
-- name: betrokkene_stem
SELECT 'meedoen_' || b.tafel, label('kind_deelname', k.deelname), CASE k.reden WHEN '' THEN 'Zonder toelichting.' ELSE k.reden END, k.reden <> '', '', NULL
FROM betrokkene_tafel b JOIN kind_deelname k ON k.tafel = b.tafel AND k.persoon = b.persoon WHERE b.verzoek = :verzoek
UNION ALL SELECT 'stem_' || b.tafel, 'In eigen woorden' || CASE k.stem_op WHEN '' THEN '' ELSE ', ' || nl_datum(k.stem_op) END, k.stem, 1, '', NULL
FROM betrokkene_tafel b JOIN kind_stem k ON k.tafel = b.tafel AND k.persoon = b.persoon WHERE b.verzoek = :verzoek AND k.stem <> '';

-- name: betrokkene_toestemming
SELECT 'toestemming_' || s.id, 'Toestemming, ' || nl_datum(s.datum), label('ja_nee', s.toestemming) || '. ' || s.wijze, 0, '', NULL
FROM betrokkene_tafel b JOIN toestemming s ON s.tafel = b.tafel AND s.persoon = b.persoon WHERE b.verzoek = :verzoek ORDER BY s.id;

-- The last round that was filed, of each tafel.
-- name: betrokkene_aanmelding
WITH a AS (SELECT a.*, b.moment FROM betrokkene_tafel b JOIN aanmelding a ON a.tafel = b.tafel
  AND a.ronde = (SELECT max(f.ronde) FROM aanmelding f WHERE f.tafel = b.tafel AND f.ingediend_op <> '') WHERE b.verzoek = :verzoek)
SELECT 'aanm_' || tafel || '_' || nr, 'Moment ' || moment || ': ' || kop, inhoud, 1, '', NULL FROM (
  SELECT 1 AS nr, tafel, moment, 'wie er bij het gezin horen' AS kop, gezinssamenstelling AS inhoud FROM a
  UNION ALL SELECT 2, tafel, moment, 'aanleiding', aanleiding FROM a
  UNION ALL SELECT 3, tafel, moment, 'zorgen over de veiligheid', zorgen FROM a
  UNION ALL SELECT 4, tafel, moment, 'wat er goed gaat', krachten FROM a
  UNION ALL SELECT 5, tafel, moment, 'netwerk', netwerk FROM a
  UNION ALL SELECT 6, tafel, moment, 'ingezette hulp', hulp_ingezet FROM a
  UNION ALL SELECT 7, tafel, moment, 'effect van de hulp', hulp_effect FROM a
  UNION ALL SELECT 8, tafel, moment, 'laatste MDO', nl_datum(mdo_datum) FROM a
  UNION ALL SELECT 9, tafel, moment, 'uitkomst van het MDO', mdo_uitkomst FROM a
  UNION ALL SELECT 10, tafel, moment, 'hoe ouders en kinderen zijn betrokken', betrokkenheid_gezin FROM a
  UNION ALL SELECT 11, tafel, moment, 'toezicht op het veiligheidsplan', (SELECT w.naam FROM aanmelding_toezicht w WHERE w.tafel = a.tafel AND w.ronde = a.ronde) FROM a
  UNION ALL SELECT 12, tafel, moment, 'bereidheid', bereidheid FROM a
  UNION ALL SELECT 13, tafel, moment, 'vermogen', vermogen FROM a
  UNION ALL SELECT 14, tafel, moment, 'vertrouwen', vertrouwen FROM a
  UNION ALL SELECT 15, tafel, moment, 'wat de ouders ervan vinden', reactie_ouders FROM a
  UNION ALL SELECT 16, tafel, moment, 'wat de kinderen ervan vinden', mening_kinderen FROM a
  UNION ALL SELECT 17, tafel, moment, 'monitorfunctie van Veilig Thuis', label('ja_nee', vt_monitor) FROM a
  UNION ALL SELECT 18, tafel, moment, 'ander kind onder toezicht', label('ja_nee', ots_ander_kind) FROM a
  UNION ALL SELECT 19, tafel, moment, 'GI van dat kind', (SELECT naam FROM organisatie WHERE id = a.ots_gi) FROM a
  UNION ALL SELECT 20, tafel, moment, 'complexe scheiding', label('ja_nee', complexe_scheiding) FROM a
  UNION ALL SELECT 21, tafel, moment, 'gewenste urgentie', label('urgentie', urgentie_gewenst) FROM a
  UNION ALL SELECT 22, tafel, moment, 'waarom dringend', urgentie_reden FROM a
  UNION ALL SELECT 23, tafel, moment, 'waarom een overdracht', label('grond', grond) FROM a
  UNION ALL SELECT 24, tafel, moment, 'datum van het advies of de uitspraak', nl_datum(uitspraak_datum) FROM a
  UNION ALL SELECT 25, tafel, moment, 'maatregel', label('maatregel', maatregel) FROM a
  UNION ALL SELECT 26, tafel, moment, 'GI', (SELECT naam FROM organisatie WHERE id = a.gi) FROM a
  UNION ALL SELECT 27, tafel, moment, 'conclusies van het raadsonderzoek', conclusies FROM a
  UNION ALL SELECT 28, tafel, moment, 'einddatum van de ondertoezichtstelling', nl_datum(ots_einddatum) FROM a
  UNION ALL SELECT 29, tafel, moment, 'waarom na de einddatum', ots_einddatum_reden FROM a
  UNION ALL SELECT 30, tafel, moment, 'hoe de maatregel eindigt', label('soort_einde', soort_einde) FROM a
  UNION ALL SELECT 31, tafel, moment, 'samenvatting van de rapportage', samenvatting FROM a
  UNION ALL SELECT 32, tafel, moment, 'verder met de lokale toegang', label('ja_nee', overdracht_lokale_toegang) FROM a
) WHERE ifnull(inhoud, '') <> '' ORDER BY tafel, nr;

-- name: betrokkene_oordeel
SELECT 'oordeel_' || b.tafel || '_' || o.ronde, 'Moment ' || b.moment || ', ' || nl_datum(dag_van(o.op)), CASE o.uitkomst WHEN 'geaccepteerd' THEN 'Geaccepteerd.' ELSE 'Teruggestuurd.' END
  || CASE o.argumenten WHEN '' THEN '' ELSE char(10) || o.argumenten END
  || ifnull((SELECT char(10) || group_concat(label('checklist_' || b.moment, p.punt) || ': ' || label('ja_nee', p.voldoende) || CASE p.toelichting WHEN '' THEN '' ELSE '. ' || p.toelichting END, char(10))
    FROM oordeel_punt p WHERE p.tafel = o.tafel AND p.ronde = o.ronde), ''), 1, '', NULL
FROM betrokkene_tafel b JOIN oordeel o ON o.tafel = b.tafel WHERE b.verzoek = :verzoek ORDER BY b.tafel, o.ronde;

-- The file itself; what may be in it, nobody but a person can tell.
-- name: betrokkene_stukken
SELECT 'stuk_' || s.id, s.titel || ' (' || label('stuk_soort', s.soort) || ', ' || nl_datum(s.datum) || ')', 'Het bestand zelf.', 1,
  CASE WHEN s.controle IN ('wacht', 'besmet') THEN 'Dit bestand kan nu niet mee: er is een virus in gevonden, of het wordt nog nagekeken. Kies weglaten, of wacht.'
    WHEN s.bevat_geheim_adres = 'ja' AND EXISTS (SELECT 1 FROM geheim_adres g JOIN persoon e ON e.id = b.persoon WHERE g.zaak = b.zaak AND NOT (b.is_zelf AND e.straat = g.straat AND e.postcode = g.postcode))
      THEN 'In dit bestand staat een adres dat geheim is. Maak het op papier zwart, en kies hier weglaten.' ELSE '' END, s.id
FROM betrokkene_tafel b JOIN stuk s ON s.tafel = b.tafel AND s.vervallen = 0 AND s.ingetrokken_op = '' WHERE b.verzoek = :verzoek ORDER BY b.tafel, s.id;

-- The last version that was sent; and how they got it themselves.
-- name: betrokkene_notulen
SELECT plek, kop, tekst, ander, '', NULL FROM (
  SELECT n.tafel AS nr, t.punt AS punt, 'notulen_' || n.id || '_' || t.punt AS plek, 'Moment ' || n.moment || ', versie ' || n.versie || ': ' || agendapunt(n.moment, t.punt) AS kop, t.tekst, 1 AS ander
  FROM (SELECT n.id, n.tafel, n.versie, b.moment FROM betrokkene_tafel b JOIN notulen n ON n.tafel = b.tafel
    AND n.versie = (SELECT max(m.versie) FROM notulen m WHERE m.tafel = b.tafel AND m.verzonden_op <> '') WHERE b.verzoek = :verzoek) n JOIN notulen_tekst t ON t.notulen = n.id
  UNION ALL SELECT b.tafel, 100 + n.versie, 'gekregen_' || v.id, 'Moment ' || b.moment || ': conceptnotulen gekregen', 'Versie ' || n.versie || ', ' || nl_datum(dag_van(v.op)) || '.', 0
  FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon JOIN notulen n ON n.tafel = b.tafel JOIN verzending v ON v.notulen = n.id AND v.deelnemer = d.id WHERE b.verzoek = :verzoek
  UNION ALL SELECT b.tafel, 200 + n.versie, 'gekregen_vast_' || n.id, 'Moment ' || b.moment || ': vastgestelde notulen gekregen', nl_datum(dag_van(v.op)) || '.', 0
  FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon JOIN notulen n ON n.tafel = b.tafel JOIN verzending_vastgesteld v ON v.notulen = n.id AND v.deelnemer = d.id WHERE b.verzoek = :verzoek
) WHERE tekst <> '' ORDER BY nr, punt;

-- The own ones: what others answered is theirs.
-- name: betrokkene_reacties
SELECT 'reactie_' || r.id, 'Moment ' || b.moment || ', ' || nl_datum(r.ontvangen_op), r.tekst || CASE r.reden WHEN '' THEN '' ELSE char(10) || 'Niet overgenomen, omdat: ' || r.reden END, r.reden <> '', '', NULL
FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon JOIN notulen n ON n.tafel = b.tafel JOIN reactie r ON r.notulen = n.id AND r.deelnemer = d.id WHERE b.verzoek = :verzoek
UNION ALL SELECT 'instemming_' || n.id, 'Moment ' || b.moment || ', ' || nl_datum(i.ontvangen_op), 'Eens met versie ' || n.versie || '.', 0, '', NULL
FROM betrokkene_tafel b JOIN deelnemer d ON d.tafel = b.tafel AND d.persoon = b.persoon JOIN notulen n ON n.tafel = b.tafel JOIN instemming i ON i.notulen = n.id AND i.deelnemer = d.id WHERE b.verzoek = :verzoek;

-- name: betrokkene_verklaringen
SELECT 'verklaring_' || k.id, 'Moment ' || b.moment || ', ' || nl_datum(k.ontvangen_op), k.tekst, 0, '', NULL
FROM betrokkene_tafel b JOIN verklaring k ON k.tafel = b.tafel AND k.persoon = b.persoon WHERE b.verzoek = :verzoek ORDER BY k.id;

-- About this kind, with what was decided before; about an ouder that of each kind.
-- name: betrokkene_besluiten
WITH b AS (SELECT b.*, p.soort FROM betrokkene_tafel b JOIN persoon p ON p.id = b.persoon WHERE b.verzoek = :verzoek)
SELECT plek, kop, tekst, 1, '', NULL FROM (
  SELECT b.tafel AS nr, k.persoon AS kind, 'besluit_' || b.tafel || '_' || k.persoon AS plek, 'Moment ' || b.moment || ', ' || nl_datum(dag_van(w.genomen_op)) || CASE WHEN k.persoon = b.persoon THEN '' ELSE ': ' || n.naam END AS kop,
    besluit_tekst(k.uitkomst, k.urgentie, k.aangehouden_tot, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering) AS tekst
  FROM b JOIN besluit w ON w.tafel = b.tafel AND w.genomen_op <> '' JOIN besluit_kind k ON k.tafel = b.tafel JOIN naam_aan_tafel n ON n.tafel = b.tafel AND n.persoon = k.persoon WHERE k.persoon = b.persoon OR b.soort = 'ouder'
  UNION ALL SELECT b.tafel, v.persoon, 'eerder_' || v.id, 'Moment ' || b.moment || ', eerder: ' || nl_datum(dag_van(v.genomen_op)),
    besluit_tekst(v.uitkomst, v.urgentie, v.aangehouden_tot, v.bereidheid, v.vermogen, v.vertrouwen, v.motivering)
  FROM b JOIN besluit_verloop v ON v.tafel = b.tafel AND v.persoon = b.persoon AND EXISTS (SELECT 1 FROM besluit_verloop l WHERE l.tafel = v.tafel AND l.persoon = v.persoon AND l.id > v.id)
  UNION ALL SELECT b.tafel, 0, 'plan_' || b.tafel, 'Moment ' || b.moment || ': veiligheidsplan', trim(CASE w.veiligheidsplan_vastgesteld WHEN 'ja' THEN 'Vastgesteld.' WHEN 'nee' THEN 'Niet vastgesteld.' ELSE '' END || char(10) || w.veiligheidsplan_wijzigingen, char(10))
  FROM b JOIN besluit w ON w.tafel = b.tafel AND w.genomen_op <> ''
) WHERE tekst <> '' ORDER BY nr, kind;

-- name: betrokkene_doelen
SELECT 'doel_' || d.id, 'Moment ' || b.moment || ': doel', d.omschrijving || CASE d.reden_geen_afspraak WHEN '' THEN '' ELSE char(10) || 'Geen afspraak: ' || d.reden_geen_afspraak END, 1, '', NULL
FROM betrokkene_tafel b JOIN doel d ON d.tafel = b.tafel AND d.vervallen = 0 AND (d.persoon IS NULL OR d.persoon = b.persoon) WHERE b.verzoek = :verzoek
UNION ALL SELECT 'afspraak_' || f.id, 'Moment ' || b.moment || ': afspraak', f.wie || ': ' || f.wat || CASE f.wanneer WHEN '' THEN '' ELSE ', ' || nl_datum(f.wanneer) END || CASE f.waar WHEN '' THEN '' ELSE ', ' || f.waar END
  || CASE f.hoe WHEN '' THEN '' ELSE ', ' || f.hoe END || '.' || CASE f.resultaat WHEN '' THEN '' ELSE char(10) || f.resultaat END, 1, '', NULL
FROM betrokkene_tafel b JOIN afspraak f ON f.tafel = b.tafel AND f.vervallen = 0 AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = b.tafel AND n.verzonden_op >= f.toegevoegd_op) WHERE b.verzoek = :verzoek;

-- The message itself is of the whole family and says what stands elsewhere here.
-- name: betrokkene_opvolging
SELECT 'corv_' || b.tafel, 'Melding aan de Raad', 'Verzonden op ' || nl_datum(c.verzonden_op) || '.'
  || (SELECT CASE count(*) WHEN 0 THEN '' ELSE ' Uw adres stond in het bericht.' END FROM corv_bericht m JOIN corv_bericht_adres a ON a.bericht = m.id AND a.persoon = b.persoon WHERE m.tafel = b.tafel), 0, '', NULL
FROM betrokkene_tafel b JOIN corv c ON c.tafel = b.tafel AND c.verzonden_op <> '' WHERE b.verzoek = :verzoek
UNION ALL SELECT 'antwoord_' || a.id, 'Antwoord van de Raad, ' || nl_datum(a.datum), label('corv_stadium', a.stadium) || CASE a.uitkomst WHEN '' THEN '' ELSE ': ' || label('corv_uitkomst', a.uitkomst) END
  || ifnull((SELECT group_concat(char(10) || o.toelichting, '') FROM corv_ontvangen o WHERE o.antwoord = a.id AND o.toelichting <> ''), ''), EXISTS (SELECT 1 FROM corv_ontvangen o WHERE o.antwoord = a.id AND o.toelichting <> ''), '', NULL
FROM betrokkene_tafel b JOIN corv_antwoord a ON a.tafel = b.tafel AND a.persoon = b.persoon WHERE b.verzoek = :verzoek
UNION ALL SELECT 'contact_' || c.id, label('contact_soort', c.soort) || ', ' || nl_datum(c.datum), CASE c.met WHEN '' THEN '' ELSE 'Met ' || c.met || '. ' END || c.tekst, 1, '', NULL
FROM betrokkene_tafel b JOIN contactmoment c ON c.tafel = b.tafel WHERE b.verzoek = :verzoek
UNION ALL SELECT 'overdracht_' || b.tafel, 'Overdracht door de Raad, ' || nl_datum(o.datum), 'Aan ' || o.aan || '. ' || o.wijze, 1, '', NULL
FROM betrokkene_tafel b JOIN overdracht o ON o.tafel = b.tafel WHERE b.verzoek = :verzoek
UNION ALL SELECT 'onderzoek_' || b.tafel, 'Raadsonderzoek', 'Begonnen op ' || nl_datum(o.datum) || '.', 0, '', NULL
FROM betrokkene_tafel b JOIN onderzoek_start o ON o.tafel = b.tafel WHERE b.verzoek = :verzoek;

-- name: betrokkene_correcties
SELECT 'correctie_' || c.id, label('correctie', c.soort) || ', ' || nl_datum(dag_van(c.op)), c.kop || char(10) || 'Er stond: ' || c.oud || char(10) || 'Er kwam: ' || c.nieuw || char(10) || 'Reden: ' || c.reden, 1, '', NULL
FROM betrokkene_tafel b JOIN correctie c ON c.tafel = b.tafel WHERE b.verzoek = :verzoek ORDER BY c.id;

-- name: betrokkene_verzoeken
SELECT 'verzoek_' || o.id, label('verzoek_soort', o.soort) || ', ' || nl_datum(o.binnen_op), CASE o.besluit WHEN '' THEN 'Nog niet beantwoord.' ELSE label('verzoek_besluit', o.besluit) || '.' END, 0, '', NULL
FROM betrokkene_tafel b JOIN betrokkene_verzoek o ON o.tafel = b.tafel AND o.persoon = b.persoon AND o.id <> b.verzoek WHERE b.verzoek = :verzoek ORDER BY o.id;

-- Who read it or worked in it, a line a day: by function and organisation, which is what the
-- law gives; names only where a judge or the toezichthouder weighs it otherwise. Nothing of who
-- looked at somebody else of the family alone.
-- name: betrokkene_inzage
SELECT 'log', 'Per dag', group_concat(regel, char(10)), 0, '', NULL FROM (
  SELECT nl_datum(dag) || ': ' || label('rol', rol) || CASE waar WHEN '' THEN '' ELSE ', ' || waar END || ' (' || group_concat(wat, ', ') || ')' AS regel FROM (
    SELECT DISTINCT dag_van(l.op) AS dag, l.rol, label('pagina', l.pagina) AS wat,
      ifnull((SELECT o.naam FROM rol_verleend r JOIN organisatie o ON o.id = r.organisatie WHERE r.gebruiker = l.gebruiker AND r.rol = l.rol LIMIT 1),
        ifnull((SELECT 'subregio ' || s.naam FROM rol_verleend r JOIN subregio s ON s.id = r.subregio WHERE r.gebruiker = ifnull(l.namens, l.gebruiker) AND r.rol = l.rol LIMIT 1), '')) AS waar
    FROM betrokkene_zaak b JOIN log l ON l.zaak = b.zaak
    WHERE b.verzoek = :verzoek AND l.gebruiker IS NOT NULL AND l.uitkomst IN ('getoond', 'gedaan')
      AND (l.tafel IS NULL OR l.tafel IN (SELECT t.tafel FROM betrokkene_tafel t WHERE t.verzoek = b.verzoek))
      AND (l.onderwerp NOT LIKE 'persoon=%' OR l.onderwerp = 'persoon=' || b.persoon)
    ORDER BY dag, l.rol, waar, wat)
  GROUP BY dag, rol, waar ORDER BY dag, rol, waar)
HAVING count(*) > 0;

-- ---- what becomes of a piece -------------------------------------------------------------

-- A secret address of the zaak that is not who asks' own.
-- name: betrokkene_noemt_adres
SELECT 1 FROM betrokkene_zaak b JOIN persoon e ON e.id = b.persoon JOIN geheim_adres g ON g.zaak = b.zaak
WHERE b.verzoek = :verzoek AND NOT (b.is_zelf AND e.straat = g.straat AND e.postcode = g.postcode)
  AND noemt_adres(:tekst, g.straat, g.postcode, g.gewoon) LIMIT 1;

-- name: betrokkene_keuze
SELECT keuze, woorden, merk FROM betrokkene_keuze WHERE verzoek = :verzoek AND plek = :plek;

-- name: betrokkene_keuze_weg
DELETE FROM betrokkene_keuze WHERE verzoek = :verzoek AND plek = :plek;

-- name: betrokkene_keuze_opslaan
INSERT INTO betrokkene_keuze (verzoek, plek, keuze, woorden, merk, door, op) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (verzoek, plek) DO UPDATE SET keuze = excluded.keuze, woorden = excluded.woorden, merk = excluded.merk, door = excluded.door, op = excluded.op;

-- name: betrokkene_afschrift_erbij
INSERT INTO betrokkene_afschrift (verzoek, nummer, groep, kop, tekst, stuk) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
