-- The conditions of the steps (domain/guards.c): a row for everything that is
-- missing; a second column names the field of the form where it is met.

-- The mandatory texts of the aanmelding, per moment (W10, W30, W40).
-- name: g_tekst
SELECT wat, veld FROM (
  SELECT 1 AS moment, 'gezinssamenstelling' AS veld, 'Schrijf op wie er bij het gezin horen' AS wat, gezinssamenstelling AS waarde FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'aanleiding', 'Vul de aanleiding in', aanleiding FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'zorgen', 'Vul de zorgen in', zorgen FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'krachten', 'Schrijf op wat goed gaat', krachten FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'hulp_ingezet', 'Vul in welke hulp er is ingezet', hulp_ingezet FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'hulp_effect', 'Vul het effect van de hulp in', hulp_effect FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'mdo_datum', 'Vul de datum van het MDO in', mdo_datum FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'mdo_uitkomst', 'Vul de uitkomst van het MDO in', mdo_uitkomst FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'betrokkenheid_gezin', 'Schrijf op hoe ouders en kinderen zijn betrokken', betrokkenheid_gezin FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'veiligheidsplan_toezicht', 'Kies wie toeziet op het veiligheidsplan', CASE WHEN EXISTS (SELECT 1 FROM toezicht_keuze k WHERE k.zaak = :zaak AND k.kiesbaar AND k.code = veiligheidsplan_toezicht)
    THEN veiligheidsplan_toezicht ELSE '' END FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'vt_monitor', 'Kies of de monitorfunctie van Veilig Thuis loopt', vt_monitor FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 1, 'ots_ander_kind', 'Kies of een ander kind onder toezicht staat', ots_ander_kind FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 2, 'grond', 'Kies waarom er nu een overdracht is', grond FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 2, 'uitspraak_datum', 'Vul de datum van het advies of de uitspraak in', uitspraak_datum FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 2, 'conclusies', 'Vul de conclusies in', conclusies FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 2, 'maatregel', 'Kies de maatregel', maatregel FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde AND grond = 'uitspraak'
  UNION ALL SELECT 2, 'gi', 'Kies de GI die de maatregel uitvoert', ifnull(gi, '') FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde AND maatregel NOT IN ('', 'geen')
  UNION ALL SELECT 3, 'ots_einddatum', 'Vul de einddatum van de ondertoezichtstelling in', ots_einddatum FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 3, 'soort_einde', 'Kies hoe de maatregel eindigt', soort_einde FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 3, 'samenvatting', 'Vul de samenvatting in', samenvatting FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  UNION ALL SELECT 3, 'overdracht_lokale_toegang', 'Kies of het gezin naar de lokale toegang gaat', overdracht_lokale_toegang FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
) WHERE waarde = '' AND moment = :moment;

-- name: g_kind
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM persoon WHERE zaak = :zaak AND soort = 'kind' AND verwijderd = 0 AND overleden = '');

-- name: g_ouder
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM persoon WHERE zaak = :zaak AND soort = 'ouder' AND verwijderd = 0);

-- name: g_gezag
SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag = '';

-- Every ouder with gezag informed, or the reason why not (W10).
-- name: g_geinformeerd
SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag IN ('ja', 'onbekend')
  AND (p.geinformeerd = '' OR (p.geinformeerd = 'nee' AND p.reden_niet_geinformeerd = ''));

-- name: g_veiligheidsplan
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM stuk WHERE tafel = :tafel AND soort = 'veiligheidsplan' AND vervallen = 0 AND controle <> 'besmet');

-- name: g_ots_gi
SELECT '', 'ots_gi' FROM aanmelding a JOIN tafel t ON t.id = a.tafel JOIN organisatie o ON o.id = t.melder_organisatie
WHERE a.tafel = :tafel AND a.ronde = :ronde AND a.ots_ander_kind = 'ja' AND a.ots_gi IS NULL AND o.soort <> 'gi';

-- name: g_raadsrapport
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM stuk WHERE tafel = :tafel AND soort = 'raadsrapport' AND vervallen = 0 AND controle <> 'besmet');

-- name: g_doelen
SELECT n.naam FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'kind' AND p.verwijderd = 0 AND p.overleden = '' AND NOT EXISTS (
  SELECT 1 FROM doel d WHERE d.tafel = :tafel AND d.vervallen = 0 AND (d.persoon = p.id OR d.persoon IS NULL));

-- name: g_rapportage
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM stuk WHERE tafel = :tafel AND soort = 'rapportage_gi' AND vervallen = 0 AND controle <> 'besmet');

-- An OTS that is over already is a mistake, or needs a reason (W40).
-- name: g_ots_verleden
SELECT '', 'ots_einddatum_reden' FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde
  AND ots_einddatum <> '' AND ots_einddatum < :vandaag AND ots_einddatum_reden = '';

-- Accepting needs every item of the checklist to be good enough (W11).
-- name: g_checklist
SELECT '' WHERE EXISTS (SELECT 1 FROM oordeel_punt WHERE tafel = :tafel AND ronde = :ronde AND voldoende <> 'ja')
  OR NOT EXISTS (SELECT 1 FROM oordeel_punt WHERE tafel = :tafel AND ronde = :ronde);

-- No invitations before it is decided for every kind (W12).
-- name: g_kind_deelname
SELECT g.naam, 'deelname-' || g.persoon FROM gezin g
WHERE g.tafel = :tafel AND g.soort = 'kind'
  AND NOT EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = :tafel AND k.persoon = g.persoon);

-- Of a kind that was added after planning it is decided too, unless it came by itself.
-- name: g_kind_later
SELECT g.naam, 'binnengelopen-' || ifnull(d.id, '') FROM gezin g
  LEFT JOIN deelnemer d ON d.tafel = g.tafel AND d.persoon = g.persoon AND d.uitgenodigd = 1
WHERE g.tafel = :tafel AND g.soort = 'kind' AND ifnull(d.binnengelopen, '') = ''
  AND NOT EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = :tafel AND k.persoon = g.persoon);

-- And everybody has been invited, unless they came by themselves.
-- name: g_later_uitgenodigd
SELECT n.naam, 'binnengelopen-' || d.id FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.uitgenodigd_op = '' AND d.binnengelopen = ''
  AND (d.rol <> 'kind' OR EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = d.tafel AND k.persoon = d.persoon));

-- name: g_vt
SELECT '' FROM aanmelding a LEFT JOIN oordeel o ON o.tafel = a.tafel AND o.ronde = a.ronde
WHERE a.tafel = :tafel AND a.ronde = :ronde AND a.vt_monitor = 'ja' AND ifnull(o.vt_sluit_aan, '') = '';

-- Whose consent is asked is only known when this is (H7).
-- name: g_gezag_bekend
SELECT n.naam, p.id FROM persoon p JOIN persoon_naam n ON n.id = p.id
WHERE p.zaak = :zaak AND p.soort = 'ouder' AND p.verwijderd = 0 AND p.gezag IN ('', 'onbekend') ORDER BY p.id;

-- Consent of every ouder with gezag, or of the voogd: the last answer counts
-- (W32). Where there is nobody to ask, there is none either (H7).
-- name: g_toestemming
SELECT g.naam FROM toestemming_gever g WHERE g.tafel = :tafel AND g.antwoord <> 'ja'
UNION ALL SELECT 'een ouder met gezag of een voogd' WHERE NOT EXISTS (SELECT 1 FROM toestemming_gever WHERE tafel = :tafel);

-- name: g_dagdeel
SELECT '', 'dagdeel' FROM tafel t JOIN dagdeel d ON d.id = t.dagdeel WHERE t.id = :tafel AND d.vervallen = 1;

-- Only in a free slot of the Raad (W4). The tafel itself is already in it.
-- name: g_plaats_vrij
SELECT '', 'dagdeel' FROM tafel t JOIN dagdeel d ON d.id = t.dagdeel
WHERE t.id = :tafel AND (SELECT count(*) FROM tafel o WHERE o.dagdeel = d.id) > d.plaatsen
UNION ALL SELECT '', 'dagdeel' FROM tafel t WHERE t.id = :tafel AND t.dagdeel IS NULL;

-- name: g_tijd_vrij
SELECT replace(o.begintijd, ':', '.'), 'begintijd' FROM tafel t JOIN tafel o ON o.dagdeel = t.dagdeel AND o.id <> t.id
WHERE t.id = :tafel
  AND time(o.begintijd) < time(t.begintijd, '+' || t.duur || ' minutes')
  AND time(t.begintijd) < time(o.begintijd, '+' || o.duur || ' minutes');

-- A location has so many rooms, whoever's the dagdeel is (H5). Two tafels of one
-- dagdeel are refused by the condition before this one.
-- name: g_ruimte_vrij
SELECT l.naam, 'begintijd' FROM tafel t JOIN locatie l ON l.id = t.locatie
WHERE t.id = :tafel AND (SELECT count(*) FROM tafel_tegelijk w JOIN tafel o ON o.id = w.ander
  WHERE w.tafel = t.id AND o.locatie = t.locatie AND o.dagdeel <> t.dagdeel) >= l.kamers;

-- At that time as many tafels as there are voorzitters for it already have one of
-- them, in whatever subregio (H5).
-- name: g_voorzitter_vrij
SELECT group_concat(replace(o.begintijd, ':', '.') || '–' || strftime('%H.%M', o.begintijd, '+' || o.duur || ' minutes'), ' en '), 'begintijd'
FROM tafel t JOIN tafel_tegelijk w ON w.tafel = t.id JOIN tafel o ON o.id = w.ander
WHERE t.id = :tafel AND o.dagdeel <> t.dagdeel
  AND EXISTS (SELECT 1 FROM voorzitter_op v JOIN voorzitter_op x ON x.gebruiker = v.gebruiker WHERE v.tafel = t.id AND x.tafel = o.id)
HAVING count(*) > 0 AND count(*) >= (SELECT count(DISTINCT v.gebruiker) FROM voorzitter_op v WHERE v.tafel = :tafel);

-- name: g_verplicht_uitgenodigd
SELECT n.naam, 'deelnemers-' || d.id FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.verplicht = 1 AND d.uitgenodigd = 0;

-- Of two who must not meet one at least has a time and a place of its own (H22).
-- name: g_apart
SELECT n.naam || ' of ' || m.naam, 'eigen_tijd-' || d.id FROM deelnemer d JOIN persoon_naam n ON n.id = d.persoon JOIN uit_elkaar u ON u.persoon = d.persoon
  JOIN deelnemer e ON e.tafel = d.tafel AND e.persoon = u.ander AND e.uitgenodigd = 1 AND e.id > d.id JOIN persoon_naam m ON m.id = e.persoon
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND (d.eigen_tijd = '' OR d.eigen_plek = '') AND (e.eigen_tijd = '' OR e.eigen_plek = '');

-- name: g_weigering
SELECT '' WHERE NOT EXISTS (
  SELECT 1 FROM toestemming s WHERE s.tafel = :tafel AND s.toestemming = 'nee'
    AND s.id = (SELECT max(l.id) FROM toestemming l WHERE l.tafel = s.tafel AND l.persoon IS s.persoon AND l.organisatie IS s.organisatie));

-- name: g_overdracht
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM overdracht WHERE tafel = :tafel);

-- Nobody knows who comes before the day is there (H2).
-- name: g_dag
SELECT nl_datum_lang(t.datum) FROM tafel t WHERE t.id = :tafel AND t.datum > :vandaag;

-- A kind that takes part in another way need not be there; it may be.
-- name: g_aanwezigheid
SELECT n.naam, 'status-' || d.id FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.status = ''
  AND NOT EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = d.tafel AND k.persoon = d.persoon AND k.deelname <> 'aan_tafel' AND d.rol = 'kind');

-- Who must be there (W17, W33, W44, H6): in moment 1 the lokale toegang, the Raad
-- and the GI that filed; in moment 2 the raadsonderzoeker, the lokale toegang and
-- with a measure the GI that has it; in moment 3 the GI that filed, the Raad and on
-- a handover the lokale toegang. The lokale toegang is that of the gemeente, also
-- of the one that the zaak had when the tafel was planned; another GI is not the
-- one that is meant. Of whom it is not yet filled in, the condition before this
-- one says so.
-- name: g_partijen
SELECT r.wie FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
  JOIN organisatie m ON m.id = t.melder_organisatie LEFT JOIN organisatie g ON g.id = a.gi AND a.maatregel NOT IN ('', 'geen')
  JOIN (SELECT 'lokale_toegang' AS rol, 'de lokale toegang' AS wie UNION ALL SELECT 'rvdk_advies', 'de Raad voor de Kinderbescherming'
    UNION ALL SELECT 'raadsonderzoeker', 'de raadsonderzoeker' UNION ALL SELECT 'gi', 'de GI') r
WHERE t.id = :tafel AND CASE r.rol WHEN 'lokale_toegang' THEN t.moment < 3 OR a.overdracht_lokale_toegang = 'ja'
    WHEN 'rvdk_advies' THEN t.moment <> 2 WHEN 'raadsonderzoeker' THEN t.moment = 2
    ELSE CASE t.moment WHEN 2 THEN g.id IS NOT NULL ELSE m.soort = 'gi' END END
  AND NOT EXISTS (SELECT 1 FROM deelnemer d LEFT JOIN organisatie o ON o.id = d.organisatie
    WHERE d.tafel = t.id AND d.rol = r.rol AND d.uitgenodigd = 1 AND (d.status = '' OR d.status = 'aanwezig' OR d.status = 'online' OR d.status = 'deels')
      AND CASE r.rol WHEN 'lokale_toegang' THEN d.verplicht = 1 OR o.gemeente = z.gemeente
        WHEN 'gi' THEN d.organisatie = CASE t.moment WHEN 2 THEN g.id ELSE m.id END ELSE 1 END);

-- name: g_gehoord
SELECT n.naam, 'gehoord-' || d.id FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND (d.status = 'aanwezig' OR d.status = 'online' OR d.status = 'deels')
  AND d.gehoord = '' AND d.reden_niet_gehoord = '' AND d.rol NOT IN ('voorzitter', 'procesondersteuner');

-- Per kind an outcome; with bereidheid, vermogen and vertrouwen where the Raad
-- decides on an inquiry, and the urgentie where there is one (W20, W43). A row
-- for each field that is still empty.
-- name: g_besluit_kind
SELECT CASE m.veld WHEN 'uitkomst' THEN 'Kies het besluit voor ' || p.naam WHEN 'urgentie' THEN 'Kies de urgentie voor ' || p.naam
    WHEN 'aangehouden_tot' THEN 'Vul in tot wanneer het besluit voor ' || p.naam || ' is aangehouden' ELSE 'Vul ' || CASE WHEN m.veld LIKE 'ver%' THEN 'het ' ELSE 'de ' END || m.veld || ' voor ' || p.naam || ' in' END, m.veld || '-' || p.persoon
FROM gezin p LEFT JOIN besluit_kind b ON b.tafel = :tafel AND b.persoon = p.persoon
  JOIN (SELECT 1 AS nr, 'uitkomst' AS veld UNION ALL SELECT 2, 'urgentie' UNION ALL SELECT 3, 'bereidheid' UNION ALL SELECT 4, 'vermogen'
    UNION ALL SELECT 5, 'vertrouwen' UNION ALL SELECT 6, 'motivering' UNION ALL SELECT 7, 'aangehouden_tot') m
WHERE p.tafel = :tafel AND p.soort = 'kind' AND CASE m.veld
  WHEN 'uitkomst' THEN ifnull(b.uitkomst, '') = ''
  WHEN 'motivering' THEN b.uitkomst <> '' AND b.motivering = ''
  WHEN 'urgentie' THEN b.uitkomst = 'raadsonderzoek' AND b.urgentie = ''
  WHEN 'aangehouden_tot' THEN b.uitkomst = 'aangehouden' AND b.aangehouden_tot = ''
  WHEN 'bereidheid' THEN b.uitkomst IN ('raadsonderzoek', 'geen_raadsonderzoek') AND b.bereidheid = ''
  WHEN 'vermogen' THEN b.uitkomst IN ('raadsonderzoek', 'geen_raadsonderzoek') AND b.vermogen = ''
  ELSE b.uitkomst IN ('raadsonderzoek', 'geen_raadsonderzoek') AND b.vertrouwen = '' END
ORDER BY p.geboortedatum, p.persoon, m.nr;

-- The veiligheidsplan: established or not, and who watches it (W21).
-- name: g_besluit_plan
SELECT 'Kies of het veiligheidsplan is vastgesteld', 'veiligheidsplan_vastgesteld'
WHERE NOT EXISTS (SELECT 1 FROM besluit WHERE tafel = :tafel AND veiligheidsplan_vastgesteld <> '')
UNION ALL SELECT 'Kies wie toeziet op het veiligheidsplan', 'veiligheidsplan_toezicht'
WHERE NOT EXISTS (SELECT 1 FROM besluit b JOIN toezicht_keuze k ON k.zaak = :zaak AND k.kiesbaar AND k.code = b.veiligheidsplan_toezicht WHERE b.tafel = :tafel);

-- Recorded namens the Raad: then the official who took it is named.
-- name: g_functionaris
SELECT '', 'functionaris' WHERE :rol <> 'rvdk_advies'
  AND NOT EXISTS (SELECT 1 FROM besluit WHERE tafel = :tafel AND functionaris <> '');

-- A besluit is taken once; one that was aangehouden is taken again later.
-- name: g_besluit_eerder
SELECT '' FROM besluit b WHERE b.tafel = :tafel AND b.genomen_op <> '';

-- name: g_punten
SELECT p.punt, 'tekst-' || p.punt
FROM (SELECT 1 AS punt UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8) p
WHERE agendapunt(:moment, p.punt) <> ''
  AND NOT EXISTS (SELECT 1 FROM notulen_tekst t WHERE t.notulen = :notulen AND t.punt = p.punt AND trim(t.tekst) <> '');

-- What a kind that takes part in another way said stands in the notulen, with who
-- heard it and when.
-- name: g_stem
SELECT g.naam, CASE WHEN ifnull(s.stem, '') = '' THEN 'stem-' WHEN s.stem_door = '' THEN 'stem_door-' ELSE 'stem_op-' END || g.persoon
FROM gezin g JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon LEFT JOIN kind_stem s ON s.tafel = g.tafel AND s.persoon = g.persoon
WHERE g.tafel = :tafel AND g.soort = 'kind' AND g.ongeboren <> 'ja' AND (k.deelname = 'gesprek_vooraf' OR k.deelname = 'brief_tekening' OR k.deelname = 'vertrouwenspersoon')
  AND (ifnull(s.stem, '') = '' OR s.stem_door = '' OR s.stem_op = '');
-- A secret address goes out with no notulen, unless somebody said with a reason that it may.
-- name: g_geheim_adres
SELECT DISTINCT u.waar FROM uitgaande_tekst u
  JOIN geheim_adres p ON p.zaak = :zaak AND noemt_adres(u.tekst, p.straat, p.postcode, p.gewoon)
WHERE u.tafel = :tafel AND u.soort = 'notulen'
  AND NOT EXISTS (SELECT 1 FROM adres_toegestaan a WHERE a.tafel = u.tafel AND a.plek = u.plek AND a.tekst = u.tekst);

-- Who wrote in a version, or in the one it came from, cannot approve it (W51).
-- name: g_niet_zelf
SELECT '' FROM notulen n WHERE n.id = :notulen AND (n.schrijver = :actor
  OR EXISTS (SELECT 1 FROM notulen_schrijver s WHERE s.notulen = n.id AND s.gebruiker = :actor));

-- name: g_verzendwijze
SELECT n.naam, 'wijze-' || d.id FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id
WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
  AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon AND p.overleden <> '')
  AND NOT EXISTS (SELECT 1 FROM verzending v WHERE v.notulen = :notulen AND v.deelnemer = d.id);

-- name: g_reacties
SELECT n.naam, 'afhandeling-' || r.id FROM reactie r JOIN notulen v ON v.id = r.notulen JOIN deelnemer_naam n ON n.id = r.deelnemer
WHERE v.tafel = :tafel AND r.afhandeling = '';

-- A reaction that was taken over is in a later version, of which the text, or what
-- stands around it, is another than in the one that was reacted upon (W53).
-- name: g_overgenomen
SELECT n.naam, 'afhandeling-' || r.id FROM reactie r JOIN notulen v ON v.id = r.notulen JOIN deelnemer_naam n ON n.id = r.deelnemer
WHERE v.tafel = :tafel AND r.afhandeling = 'overgenomen'
  AND NOT EXISTS (SELECT 1 FROM notulen_tekst o JOIN notulen_tekst w ON w.notulen = :notulen AND w.punt = o.punt
    WHERE o.notulen = v.id AND w.tekst <> o.tekst)
  AND NOT EXISTS (SELECT 1 FROM notulen_regel w WHERE w.notulen = :notulen AND w.deel <> 'leiding' AND NOT EXISTS (
    SELECT 1 FROM notulen_regel o WHERE o.notulen = v.id AND o.deel = w.deel AND o.nummer = w.nummer AND o.kop = w.kop AND o.tekst = w.tekst));

-- Everybody has the reaction term, unless all have reacted or agreed (W53).
-- name: g_reactietermijn
SELECT nl_datum(e.einde) FROM (SELECT date(dag_van(n.verzonden_op), '+' || (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_reactie') || ' days') AS einde
  FROM notulen n WHERE n.id = :notulen) e
WHERE e.einde > :vandaag AND EXISTS (SELECT 1 FROM deelnemer d
  WHERE d.tafel = :tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
    AND NOT EXISTS (SELECT 1 FROM reactie r WHERE r.notulen = :notulen AND r.deelnemer = d.id)
    AND NOT EXISTS (SELECT 1 FROM instemming i WHERE i.notulen = :notulen AND i.deelnemer = d.id));

-- What the notulen show was put right after this version was approved.
-- name: g_verbeterd
SELECT DISTINCT c.kop FROM correctie c WHERE c.tafel = :tafel AND c.notulen = :notulen AND (c.soort = 'besluit' OR c.soort = 'afspraak' OR c.soort = 'doel');

-- name: g_nog_geen_besluit
SELECT '' FROM besluit WHERE tafel = :tafel AND genomen_op <> '';

-- name: g_nooit_verzonden
SELECT '' WHERE EXISTS (SELECT 1 FROM notulen WHERE tafel = :tafel AND verzonden_op <> '');

-- name: g_besluit
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM besluit WHERE tafel = :tafel AND genomen_op <> '');

-- Per kind, and not only put off (W20, W43).
-- name: g_besluit_open
SELECT p.naam FROM gezin p JOIN besluit b ON b.tafel = :tafel AND b.genomen_op <> ''
  LEFT JOIN besluit_kind k ON k.tafel = :tafel AND k.persoon = p.persoon
WHERE p.tafel = :tafel AND p.soort = 'kind' AND ifnull(k.uitkomst, '') IN ('', 'aangehouden');

-- name: g_notulen_vast
SELECT '' WHERE NOT EXISTS (SELECT 1 FROM notulen WHERE tafel = :tafel AND status = 'vastgesteld');

-- name: g_corv
SELECT '' WHERE EXISTS (SELECT 1 FROM besluit_kind WHERE tafel = :tafel AND uitkomst = 'raadsonderzoek')
  AND NOT EXISTS (SELECT 1 FROM corv WHERE tafel = :tafel AND verzonden_op <> '');

-- Nothing of the raadsonderzoek's goals is lost (W34).
-- name: g_doel_afspraak
SELECT d.omschrijving, 'reden_geen_afspraak-' || d.id FROM doel d
WHERE d.tafel = :tafel AND d.vervallen = 0 AND d.reden_geen_afspraak = ''
  AND NOT EXISTS (SELECT 1 FROM afspraak a WHERE a.tafel = :tafel AND a.doel = d.id AND a.vervallen = 0);

-- Of what is agreed about a doel: hoe, wat, waar, wanneer, wie (W34).
-- name: g_afspraak_volledig
SELECT a.wat, v.veld || '-' || a.id FROM afspraak a
  JOIN (SELECT 'wanneer' AS veld UNION ALL SELECT 'waar' UNION ALL SELECT 'hoe') v
WHERE a.tafel = :tafel AND a.vervallen = 0 AND a.doel IS NOT NULL
  AND CASE v.veld WHEN 'wanneer' THEN a.wanneer WHEN 'waar' THEN a.waar ELSE a.hoe END = '';

-- Who does what (W45), or why that is not needed.
-- name: g_afspraak_nodig
SELECT '', 'reden_geen_afspraken' FROM tafel t WHERE t.id = :tafel AND t.reden_geen_afspraken = ''
  AND NOT EXISTS (SELECT 1 FROM afspraak a WHERE a.tafel = :tafel AND a.vervallen = 0);

-- With a measure, what the gemeente does meanwhile is mandatory (W35).
-- name: g_rol_gemeente
SELECT '', 'rol_gemeente-n1' FROM aanmelding a WHERE a.tafel = :tafel AND a.ronde = :ronde AND a.maatregel NOT IN ('', 'geen')
  AND NOT EXISTS (SELECT 1 FROM afspraak f JOIN deelnemer d ON d.id = f.deelnemer AND d.rol = 'lokale_toegang'
    WHERE f.tafel = :tafel AND f.rol_gemeente = 1 AND f.vervallen = 0);

-- name: g_was_gehouden
SELECT '' FROM tafel WHERE id = :tafel AND gehouden_op = '';
