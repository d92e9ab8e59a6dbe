-- What was fixed is put right by who is accountable, with a reason; old and new stay.

-- Everything of this tafel that the actor may put right: the key, what it is called,
-- and how it stands now. What nobody else has yet is changed where it is written.
-- name: correctie_dingen
SELECT 'besluit-' || k.persoon AS sleutel, 'Besluit over ' || n.naam AS kop,
  besluit_tekst(k.uitkomst, k.urgentie, k.aangehouden_tot, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering) AS stand
FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst <> '' JOIN persoon_naam n ON n.id = k.persoon
WHERE b.tafel = :tafel AND b.genomen_op <> '' AND :mag_besluit_verbeteren
UNION ALL
SELECT 'verzending-' || z.id, 'Verzending van versie ' || v.versie || ' aan ' || n.naam, label('verzendwijze', z.wijze) || ', ' || nl_datum(dag_van(z.op))
FROM notulen v JOIN verzending z ON z.notulen = v.id JOIN deelnemer_naam n ON n.id = z.deelnemer
WHERE v.tafel = :tafel AND :mag_verslag_verbeteren
UNION ALL
SELECT 'afspraak-' || a.id, 'Afspraak: ' || a.wat, a.wat || char(10) || 'Wie: ' || a.wie || char(10) || 'Wanneer: ' || nl_datum(a.wanneer)
  || char(10) || 'Waar: ' || a.waar || char(10) || 'Hoe: ' || a.hoe
FROM afspraak a JOIN notulen_laatste l ON l.tafel = a.tafel AND l.status <> 'in_bewerking'
WHERE a.tafel = :tafel AND a.vervallen = 0 AND :mag_verslag_verbeteren
UNION ALL
SELECT 'doel-' || d.id, 'Doel: ' || d.omschrijving, d.omschrijving FROM doel d
WHERE d.tafel = :tafel AND d.vervallen = 0 AND :mag_doel_verbeteren
UNION ALL
SELECT 'toestemming-' || s.persoon, 'Toestemming van ' || n.naam, lower(label('ja_nee', s.toestemming)) || ', ' || nl_datum(s.datum) || ', ' || s.wijze
FROM toestemming s JOIN persoon_naam n ON n.id = s.persoon
WHERE s.tafel = :tafel AND s.id = (SELECT max(l.id) FROM toestemming l WHERE l.tafel = s.tafel AND l.persoon = s.persoon) AND :mag_toestemming_verbeteren
UNION ALL
SELECT 'voogd-' || s.organisatie, 'Toestemming van ' || o.naam || ' (voogd)', lower(label('ja_nee', s.toestemming)) || ', ' || nl_datum(s.datum) || ', ' || s.wijze
FROM toestemming s JOIN organisatie o ON o.id = s.organisatie
WHERE s.tafel = :tafel AND s.id = (SELECT max(l.id) FROM toestemming l WHERE l.tafel = s.tafel AND l.organisatie = s.organisatie) AND :mag_toestemming_verbeteren
UNION ALL
SELECT 'corv-' || c.tafel, 'Melding aan de Raad (CORV)', nl_datum(c.verzonden_op) || ', kenmerk ' || c.referentie
FROM corv c WHERE c.tafel = :tafel AND c.verzonden_op <> '' AND :mag_corv
UNION ALL
SELECT 'antwoord-' || a.id, 'Antwoord van de Raad over ' || n.naam,
  label('corv_stadium', a.stadium) || CASE a.uitkomst WHEN '' THEN '' ELSE ', ' || label('corv_uitkomst', a.uitkomst) END || ', ' || nl_datum(a.datum)
FROM corv_antwoord a JOIN persoon_naam n ON n.id = a.persoon
WHERE a.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM corv_ontvangen o WHERE o.antwoord = a.id) AND :mag_corv
UNION ALL
SELECT 'contact-' || c.id, label('contact_soort', c.soort) || ', ' || nl_datum(c.datum),
  label('contact_soort', c.soort) || ', ' || nl_datum(c.datum) || CASE c.met WHEN '' THEN '' ELSE ', met ' || c.met END || char(10) || c.tekst
FROM contactmoment c WHERE c.tafel = :tafel AND :mag_opvolgen AND (c.vastgelegd_door = :actor OR EXISTS (
  SELECT 1 FROM gebruiker_rol m JOIN gebruiker_rol w ON w.gebruiker = c.vastgelegd_door AND w.rol = m.rol
    AND (w.organisatie = m.organisatie OR w.subregio = m.subregio) WHERE m.gebruiker = :actor));

-- Rises with every correction of this tafel.
-- name: correctie_rev
SELECT count(*) FROM correctie WHERE tafel = :tafel;

-- In the order of time: besluit, message, answer. A row for the day that is not so.
-- name: correctie_dagen
SELECT 'Deze datum ligt voor het besluit van de Raad. Controleer de datum.' AS tekst, 'datum-' || c.tafel AS veld FROM corv c
WHERE c.tafel = :tafel AND c.verzonden_op < dag_van((SELECT min(v.genomen_op) FROM besluit_verloop v WHERE v.tafel = c.tafel AND v.uitkomst = 'raadsonderzoek'))
UNION ALL SELECT 'Er is al een antwoord van voor deze datum. Controleer de datum.', 'datum-' || c.tafel FROM corv c
WHERE c.tafel = :tafel AND EXISTS (SELECT 1 FROM corv_antwoord a WHERE a.tafel = c.tafel AND a.datum < c.verzonden_op)
UNION ALL SELECT 'Dit antwoord is ouder dan de melding. Controleer de datum.', 'datum-' || a.id FROM corv_antwoord a JOIN corv c ON c.tafel = a.tafel
WHERE a.tafel = :tafel AND a.datum < c.verzonden_op;

-- ---- what the form begins with, by the kind of the thing ----------------------

-- What the Raad decides about, per moment.
-- name: correctie_uitkomsten
SELECT code, label('uitkomst', code) FROM (SELECT 1 AS moment, 'raadsonderzoek' AS code UNION ALL SELECT 1, 'geen_raadsonderzoek' UNION ALL SELECT 1, 'aangehouden'
  UNION ALL SELECT 3, 'akkoord_einde' UNION ALL SELECT 3, 'niet_akkoord_einde') u WHERE u.moment = :moment;

-- name: correctie_besluit
SELECT uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot FROM besluit_kind WHERE tafel = :tafel AND persoon = :thing;

-- name: correctie_verzending
SELECT wijze, dag_van(op) AS datum FROM verzending WHERE id = :thing;

-- name: correctie_afspraak
SELECT wat AS tekst, wie, waar, wanneer, hoe FROM afspraak WHERE id = :thing;

-- name: correctie_doel
SELECT omschrijving AS tekst FROM doel WHERE id = :thing;

-- name: correctie_toestemming
SELECT toestemming, datum, wijze AS hoe FROM toestemming WHERE tafel = :tafel AND persoon = :thing ORDER BY id DESC LIMIT 1;

-- name: correctie_voogd
SELECT toestemming, datum, wijze AS hoe FROM toestemming WHERE tafel = :tafel AND organisatie = :thing ORDER BY id DESC LIMIT 1;

-- name: correctie_corv
SELECT verzonden_op AS datum, referentie FROM corv WHERE tafel = :tafel;

-- name: correctie_antwoord
SELECT stadium, uitkomst AS antwoord, datum FROM corv_antwoord WHERE id = :thing;

-- name: correctie_contact
SELECT soort AS contact_soort, datum, met, tekst FROM contactmoment WHERE id = :thing;

-- ---- putting it right ---------------------------------------------------------

-- name: correctie_besluit_opslaan
UPDATE besluit_kind SET uitkomst = :uitkomst, urgentie = CASE :uitkomst WHEN 'raadsonderzoek' THEN :urgentie ELSE '' END, bereidheid = :bereidheid,
  vermogen = :vermogen, vertrouwen = :vertrouwen, motivering = :motivering,
  aangehouden_tot = CASE :uitkomst WHEN 'aangehouden' THEN :aangehouden_tot ELSE '' END
WHERE tafel = :tafel AND persoon = :thing;

-- The terms begin on the day of the besluit; of one that says something else now, today.
-- name: correctie_besluit_verloop
INSERT INTO besluit_verloop (tafel, persoon, genomen_op, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering, aangehouden_tot, functionaris, vastgelegd_door)
SELECT k.tafel, k.persoon, CASE WHEN v.uitkomst = k.uitkomst THEN v.genomen_op ELSE :nu END, k.uitkomst, k.urgentie, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering,
  k.aangehouden_tot, '', :actor
FROM besluit_kind k LEFT JOIN besluit_verloop v ON v.id = (SELECT max(l.id) FROM besluit_verloop l WHERE l.tafel = k.tafel AND l.persoon = k.persoon)
WHERE k.tafel = :tafel AND k.persoon = :thing;

-- name: correctie_verzending_opslaan
UPDATE verzending SET wijze = :wijze, op = CASE WHEN dag_van(op) = :datum THEN op ELSE :datum || 'T12:00:00Z' END WHERE id = :thing;

-- name: correctie_afspraak_opslaan
UPDATE afspraak SET wat = :tekst, wie = :wie, waar = :waar, wanneer = :wanneer, hoe = :hoe, rev = rev + 1
WHERE id = :thing AND (rol_gemeente = 0 OR wie = :wie);

-- name: correctie_doel_opslaan
UPDATE doel SET omschrijving = :tekst WHERE id = :thing;

-- The answer that was wrong stays; the last one counts.
-- name: correctie_toestemming_opslaan
INSERT INTO toestemming (tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :thing, :toestemming, :datum, :hoe, :actor, :nu);

-- name: correctie_voogd_opslaan
INSERT INTO toestemming (tafel, organisatie, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :thing, :toestemming, :datum, :hoe, :actor, :nu);

-- name: correctie_corv_opslaan
UPDATE corv SET verzonden_op = :datum, referentie = :referentie, vastgelegd_door = :actor, vastgelegd_op = :nu, rev = rev + 1 WHERE tafel = :tafel;

-- name: correctie_antwoord_opslaan
UPDATE corv_antwoord SET stadium = :stadium, uitkomst = :antwoord, datum = :datum WHERE id = :thing;

-- name: correctie_contact_opslaan
UPDATE contactmoment SET soort = :contact_soort, datum = :datum, met = :met, tekst = :tekst WHERE id = :thing;

-- ---- the trace ----------------------------------------------------------------

-- By domain/correctie.c alone.
-- name: correctie_toevoegen
INSERT INTO correctie (tafel, soort, onderwerp, kop, oud, nieuw, reden, datalek, notulen, door, rol, namens, op)
VALUES (:tafel, :soort, :onderwerp, :kop, :oud, :nieuw, :reden, :datalek,
  (SELECT n.id FROM notulen n WHERE n.tafel = :tafel AND n.gecontroleerd_op <> '' ORDER BY n.versie DESC LIMIT 1), :door, :rol, :namens, :op);

-- Old and new, for voorzitter and procesondersteuner.
-- name: correcties
SELECT c.kop AS wat, c.oud, c.nieuw, c.reden AS waarom, nl_stempel(c.op) AS op, g.naam AS door, label('rol', c.rol) AS rol, ifnull(v.naam, '') AS namens, c.datalek AS is_datalek
FROM correctie c JOIN gebruiker g ON g.id = c.door LEFT JOIN gebruiker v ON v.id = c.namens
WHERE c.tafel = :tafel ORDER BY c.id DESC;

-- The toezichthouder sees that it was done, and nothing of the dossier. One row more
-- than a page has.
-- name: verbeteringen
SELECT c.id, z.nummer, t.moment AS bij_moment, label('correctie', c.soort) AS soort, nl_stempel(c.op) AS op, g.naam AS door, label('rol', c.rol) AS rol,
  ifnull(v.naam, '') AS namens
FROM correctie c JOIN tafel t ON t.id = c.tafel JOIN zaak z ON z.id = t.zaak JOIN gebruiker g ON g.id = c.door LEFT JOIN gebruiker v ON v.id = c.namens
WHERE c.id < ifnull(:eerder_dan, 9e18) ORDER BY c.id DESC LIMIT 101;

-- name: verbeteringen_datalekken
SELECT c.id, z.nummer, t.moment AS bij_moment, nl_stempel(c.op) AS op, g.naam AS door, label('rol', c.rol) AS rol, ifnull(v.naam, '') AS namens
FROM correctie c JOIN tafel t ON t.id = c.tafel JOIN zaak z ON z.id = t.zaak JOIN gebruiker g ON g.id = c.door LEFT JOIN gebruiker v ON v.id = c.namens
WHERE c.datalek = 1 ORDER BY c.id DESC;

-- Of a persoon it is one row for all fields that changed at once.
-- name: verbeteringen_personen
SELECT max(v.id) AS id, z.nummer, count(*) AS velden, nl_stempel(v.op) AS op, g.naam AS door
FROM (SELECT * FROM persoon_verloop ORDER BY id DESC LIMIT 400) v JOIN zaak z ON z.id = v.zaak JOIN gebruiker g ON g.id = v.door
GROUP BY v.persoon, v.rev ORDER BY 1 DESC LIMIT 100;

-- name: tafel_niet_gehouden
UPDATE tafel SET gehouden_op = '' WHERE id = :tafel;
