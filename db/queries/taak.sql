-- When a task is due: one statement per kind of domain/taak.c. A row when it is:
-- the first day on which it waits ('' at once), the day by which ('' for none),
-- and, where not every tie to the tafel has it, the scope of who owes it. Neither
-- asks what day it is.

-- name: taak_oordelen
SELECT '', werkdagen_plus(t.ingediend_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_oordeel'))
FROM tafel t WHERE t.id = :tafel;

-- No longer once somebody refuses and there will be no tafel (W32).
-- name: taak_toestemming
SELECT '', werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel')) FROM tafel t
WHERE t.id = :tafel AND (EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id AND o.antwoord = '')
    OR NOT EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id))
  AND NOT (t.moment = 2 AND EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id AND o.antwoord = 'nee'));

-- name: taak_niet_doorgaan
SELECT '', t.datum FROM tafel t
WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id AND o.antwoord = 'nee');

-- name: taak_plannen
SELECT '', werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel')) FROM tafel t
WHERE t.id = :tafel AND (t.moment <> 2 OR NOT EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id AND o.antwoord <> 'ja')
  AND EXISTS (SELECT 1 FROM toestemming_gever o WHERE o.tafel = t.id));

-- name: taak_dagdeel
SELECT '', t.datum FROM tafel t JOIN dagdeel d ON d.id = t.dagdeel AND d.vervallen = 1 WHERE t.id = :tafel;

-- Until everybody knows who was invited to what does not go on; once the tafel was
-- held after all, they know (H21).
-- name: taak_afbericht
SELECT '', min(o.datum) FROM tafel t JOIN (
  SELECT e.datum FROM planning_eerder e JOIN afbericht a ON a.planning = e.id AND a.verteld_op = '' WHERE e.tafel = :tafel
  UNION ALL SELECT i.datum FROM deelnemer d JOIN uitnodiging_ingetrokken i ON i.deelnemer = d.id AND i.verteld_op = '' WHERE d.tafel = :tafel) o
WHERE t.id = :tafel AND t.gehouden_op = '' HAVING count(*) > 0;

-- A mail that did not go, or of which nobody knows; and one that waits for longer than
-- it should, for then nothing sends it.
-- name: taak_post
SELECT min(CASE WHEN p.stand IN ('klaar', 'bezig') THEN werkdagen_plus(dag_van(p.gemaakt_op), 1) ELSE '' END), min(min(p.datum, werkdagen_plus(dag_van(p.gemaakt_op), 1)))
FROM post p WHERE p.tafel = :tafel AND (p.stand = 'klaar' OR p.stand = 'bezig' OR p.stand = 'mislukt' OR p.stand = 'onzeker') HAVING count(*) > 0;

-- How a kind takes part that came into the dossier later (W12); not of one that
-- walked in.
-- name: taak_kind_deelname
SELECT '', CASE t.datum WHEN '' THEN werkdagen_plus(t.geaccepteerd_op, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_tafel')) ELSE t.datum END
FROM tafel t WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM gezin g WHERE g.tafel = :tafel AND g.soort = 'kind'
  AND NOT EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = :tafel AND k.persoon = g.persoon)
  AND NOT EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = :tafel AND d.persoon = g.persoon AND d.binnengelopen = 'ja'));

-- Who came into the dossier after the planning is invited too.
-- name: taak_uitnodigen
SELECT '', t.datum FROM tafel t WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM deelnemer d
  WHERE d.tafel = t.id AND d.uitgenodigd = 1 AND d.uitgenodigd_op = '' AND d.binnengelopen = ''
    AND (d.rol <> 'kind' OR EXISTS (SELECT 1 FROM kind_deelname k WHERE k.tafel = d.tafel AND k.persoon = d.persoon)));

-- Until each invitation is out, some working days before the tafel; of what is planned
-- on a shorter term, the working day after.
-- name: taak_versturen
SELECT '', min(t.datum, max(werkdagen_plus(t.datum, -(SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_uitnodiging')), werkdagen_plus(dag_van(t.gepland_op), 1)))
FROM tafel t WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM uitnodiging_open o WHERE o.tafel = t.id);

-- name: taak_aanwezigheid
SELECT t.datum, t.datum FROM tafel t WHERE t.id = :tafel;

-- name: taak_besluiten
SELECT '', t.datum FROM tafel t
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '');

-- name: taak_aangehouden
SELECT '', min(k.aangehouden_tot) FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
WHERE b.tafel = :tafel AND b.genomen_op <> '' AND k.uitkomst = 'aangehouden' HAVING count(*) > 0;

-- name: taak_notulen
SELECT '', werkdagen_plus(t.datum, (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_notulen'))
FROM tafel t WHERE t.id = :tafel;

-- name: taak_vaststellen
SELECT '', date(dag_van(n.verzonden_op), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days')
FROM notulen_laatste n WHERE n.tafel = :tafel;

-- Until everybody has the notulen that were made final (W53).
-- name: taak_vastgesteld
SELECT '', werkdagen_plus(dag_van(min(o.vastgesteld_op)), (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_notulen'))
FROM vastgesteld_open o WHERE o.tafel = :tafel HAVING count(*) > 0;

-- Counted from the besluit in which the Raad decided on an inquiry (W22).
-- name: taak_corv
SELECT '', werkdagen_plus(min(ifnull(v.genomen_op, b.genomen_op)), (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_corv'))
FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
  LEFT JOIN besluit_verloop v ON v.tafel = k.tafel AND v.persoon = k.persoon AND v.uitkomst = 'raadsonderzoek'
WHERE b.tafel = :tafel AND b.genomen_op <> '' AND NOT EXISTS (SELECT 1 FROM corv c WHERE c.tafel = b.tafel AND c.verzonden_op <> '')
HAVING count(*) > 0;

-- name: taak_afsluiten
SELECT '', '' FROM tafel t JOIN notulen_laatste n ON n.tafel = t.id AND n.status = 'vastgesteld'
WHERE t.id = :tafel AND (t.moment = 2 OR EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> ''))
  AND NOT EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'aangehouden')
  AND (NOT EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'raadsonderzoek')
    OR EXISTS (SELECT 1 FROM corv c WHERE c.tafel = t.id AND c.verzonden_op <> ''));

-- What was agreed and is not done, for who owes it, by its date (W23, H24); not before the notulen in which it stands were sent (W51).
-- name: taak_afspraak
SELECT date(min(f.wanneer), '-' || (SELECT waarde FROM instelling WHERE naam = 'herinnering_afspraak') || ' days'), min(f.wanneer), 'o' || d.organisatie FROM afspraak f JOIN deelnemer d ON d.id = f.deelnemer
WHERE f.tafel = :tafel AND f.gereed_op = '' AND f.vervallen = 0 AND f.wanneer <> '' AND d.organisatie IS NOT NULL
  AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = f.tafel AND n.verzonden_op >= f.toegevoegd_op)
GROUP BY d.organisatie;

-- name: taak_moment_2
SELECT '', '' WHERE EXISTS (SELECT 1 FROM moment_2_voorstel WHERE tafel = :tafel);

-- Who is assigned files it; with nobody assigned, whom the tafel had invited (H25).
-- name: taak_moment_2_raad
SELECT '', '', 'u' || w.gebruiker FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak
WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM moment_2_voorstel WHERE tafel = :tafel)
UNION ALL SELECT '', '', '' FROM tafel t
WHERE t.id = :tafel AND EXISTS (SELECT 1 FROM moment_2_voorstel WHERE tafel = :tafel) AND NOT EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak);

-- ---- after the tafel (H24, H25) --------------------------------------------------

-- The inquiry that was decided on is somebody's, until moment 2 is filed. Not of a
-- kind of which the Raad declined the verzoek.
-- name: taak_toewijzen
SELECT '', date(dag_van(o.besloten_op), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_raad') || ' days') FROM onderzoek_open o
WHERE o.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = o.zaak)
  AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.zaak = o.zaak AND m.moment = 2 AND m.id > o.tafel AND m.status <> 'ingetrokken');

-- Counted from the melding, for who is assigned, else for the Vakgroep Advies.
-- name: taak_starten
SELECT '', date(c.verzonden_op, '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_raad') || ' days'), ifnull('u' || w.gebruiker, 'r')
FROM onderzoek_open o JOIN corv c ON c.tafel = o.tafel AND c.verzonden_op <> '' LEFT JOIN toewijzing w ON w.zaak = o.zaak
WHERE o.tafel = :tafel AND o.begonnen = 0;

-- The lokale toegang of the gemeente watches, also when a GI filed (W14). Each time
-- that it did moves it on, until it says that this was the last time.
-- name: taak_toezicht
SELECT '', date(max(ifnull((SELECT max(c.datum) FROM contactmoment c WHERE c.tafel = t.id AND c.soort = 'veiligheidsplan'), ''), t.datum),
  '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_toezicht') || ' days'), 'o' || o.id
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN organisatie o ON o.gemeente = z.gemeente
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM contactmoment c WHERE c.tafel = t.id AND c.soort = 'veiligheidsplan' AND c.laatste = 1);

-- name: taak_nazorg
SELECT '', date(t.datum, '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_nazorg') || ' days'), 'o' || o.id
FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN organisatie o ON o.gemeente = z.gemeente
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM contactmoment c WHERE c.tafel = t.id AND c.soort = 'nazorg');

-- name: taak_wachttijd
SELECT '', date(max(ifnull((SELECT max(c.datum) FROM contactmoment c WHERE c.tafel = n.tafel AND c.soort = 'contact_rvdk'), ''), dag_van(n.besloten_op)),
  '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_wachttijd') || ' days'), 'o' || o.id
FROM onderzoek_open n JOIN zaak z ON z.id = n.zaak JOIN organisatie o ON o.gemeente = z.gemeente
WHERE n.tafel = :tafel AND n.begonnen = 0 AND NOT EXISTS (SELECT 1 FROM contactmoment c WHERE c.tafel = n.tafel AND c.soort = 'contact_rvdk' AND c.laatste = 1);

-- ---- keeping them ---------------------------------------------------------------

-- The end of a closed tafel's sight for who took part, with a day to spare: the
-- permission table decides to the second. And of moment 3 the day by which it must
-- be held, well before the ondertoezichtstelling ends (W40).
-- name: taak_dagen
SELECT CASE WHEN t.status IN ('afgesloten', 'ingetrokken') AND t.afgesloten_op <> ''
    THEN date(t.afgesloten_op, '+' || (SELECT waarde FROM instelling WHERE naam = 'inzage_na_afsluiten') || ' months', '+1 day') ELSE 'altijd' END,
  ifnull((SELECT date(a.ots_einddatum, '-' || (SELECT waarde FROM instelling WHERE naam = 'termijn_moment3') || ' months') FROM aanmelding a
    WHERE a.tafel = t.id AND a.ronde = t.ronde AND a.ots_einddatum <> '' AND t.moment = 3
      AND (t.status = 'concept' OR t.status = 'teruggestuurd' OR t.status = 'ingediend' OR t.status = 'in_te_plannen' OR t.status = 'gepland')), '')
FROM tafel t WHERE t.id = :tafel;

-- name: tafel_banden
SELECT rol, bereik, banden FROM band WHERE tafel = :tafel;

-- name: zaak_tafel_na
SELECT id FROM tafel WHERE zaak = :zaak AND id > :na ORDER BY id LIMIT 1;

-- name: zaak_voorstel_na
SELECT voorstel FROM tafel WHERE zaak = :zaak AND voorstel > :na ORDER BY voorstel LIMIT 1;

-- name: zaken_na
SELECT id FROM zaak WHERE id > :na ORDER BY id;

-- What the database itself keeps as the lists have it, by triggers: where it is not what
-- it must be, and once more from nothing.
-- name: tafel_rij_anders
SELECT tafel FROM (SELECT * FROM tafel_rij_feiten WHERE zaak = :zaak EXCEPT SELECT r.* FROM tafel t JOIN tafel_rij r ON r.tafel = t.id WHERE t.zaak = :zaak);

-- name: tafel_rij_opnieuw
REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE zaak = :zaak;

-- The columns of both tables as they are compared, the key first.
-- Of the zaak, at the tafel that was filed last: somebody of another subregio read it.
-- name: taak_noodtoegang
SELECT '', werkdagen_plus(dag_van(min(n.van)), (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'termijn_noodtoegang'))
FROM tafel t CROSS JOIN noodtoegang n ON n.zaak = t.zaak CROSS JOIN noodtoegang_open o ON o.als = 'voorzitter' AND o.noodtoegang = n.id
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM tafel l WHERE l.zaak = t.zaak AND l.id > t.id AND l.ingediend_op <> '') HAVING count(*) > 0;

-- At the last tafel of the zaak: somebody proposed to destroy it.
-- name: taak_vernietigen
SELECT '', werkdagen_plus(dag_van(v.voorgesteld_op), 10)
FROM tafel t CROSS JOIN vernietiging v ON v.zaak = t.zaak AND v.stand = 'voorgesteld'
WHERE t.id = :tafel AND NOT EXISTS (SELECT 1 FROM tafel l WHERE l.zaak = t.zaak AND l.id > t.id);

-- Until the answer was handed over.
-- name: taak_verzoek
SELECT '', min(v.termijn) FROM betrokkene_verzoek v WHERE v.tafel = :tafel AND v.overgedragen_op = '' HAVING count(*) > 0;

-- name: taak_bewaard
SELECT rol, bereik, termijn, tafel, code, reden, vanaf, tot, ifnull(notulen, ''), nummer, gemeente, status, moment FROM taak WHERE tafel = :tafel;

-- name: taak_toevoegen
INSERT INTO taak (rol, bereik, termijn, tafel, code, reden, vanaf, tot, notulen, nummer, gemeente, status, moment)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, ''), ?10, ?11, ?12, ?13);

-- name: taak_weghalen
DELETE FROM taak WHERE rol = :rol AND bereik = :bereik AND termijn = :termijn AND tafel = :tafel AND code = :code;

-- name: taken_voorbij
DELETE FROM taak WHERE tot < :vandaag AND tot <> 'altijd';

-- name: zicht_bewaard
SELECT bereik, tafel, tot, nummer, gemeente, status, moment, datum FROM zicht WHERE tafel = :tafel;

-- name: zicht_toevoegen
INSERT INTO zicht (bereik, tafel, tot, nummer, gemeente, status, moment, datum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: zicht_weghalen
DELETE FROM zicht WHERE bereik = :bereik AND tafel = :tafel;

-- name: zicht_voorbij
DELETE FROM zicht WHERE tot < :vandaag AND tot <> 'altijd';
