-- What a step does besides writing the status (domain/flow.c).

-- name: ronde_vastleggen
UPDATE aanmelding SET ingediend_op = :nu, ingediend_door = :actor WHERE tafel = :tafel AND ronde = :ronde;

-- name: ronde_stukken
INSERT INTO ronde_stuk (tafel, ronde, stuk) SELECT :tafel, :ronde, id FROM stuk WHERE tafel = :tafel AND vervallen = 0;

-- The family and the doelen as they are filed: without address and BSN, which are no
-- part of what is judged.
-- name: ronde_regels
INSERT INTO ronde_regel (tafel, ronde, deel, nummer, tekst)
SELECT :tafel, :ronde, 'gezin', p.id, n.naam || ', ' || lower(label('persoon_soort', p.soort))
  || CASE WHEN p.ongeboren = 'ja' THEN ', verwacht ' || nl_datum(p.verwachte_datum) WHEN p.geboortedatum <> '' THEN ', geboren ' || nl_datum(p.geboortedatum) ELSE '' END
  || CASE WHEN p.soort = 'ouder' AND p.gezag <> '' THEN '. Gezag: ' || lower(label('gezag', p.gezag)) ELSE '' END
  || CASE WHEN p.soort <> 'ouder' OR :moment <> 1 OR p.geinformeerd = '' THEN '' WHEN p.geinformeerd = 'nee' THEN '. Geïnformeerd: nee, ' || p.reden_niet_geinformeerd ELSE '. Geïnformeerd: ja' END
  || CASE p.tolk WHEN '' THEN '' ELSE '. Tolk: ' || p.tolk END || CASE p.ondersteuning WHEN '' THEN '' ELSE '. Nodig om te komen: ' || p.ondersteuning END
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE p.zaak = :zaak AND p.verwijderd = 0
UNION ALL
SELECT :tafel, :ronde, 'doel', d.id, ifnull(n.naam || ': ', '') || d.omschrijving
FROM doel d LEFT JOIN persoon_naam n ON n.id = d.persoon WHERE d.tafel = :tafel AND d.vervallen = 0;

-- name: tafel_ingediend
UPDATE tafel SET ingediend_op = :nu WHERE id = :tafel;

-- Sending back opens the next round with the same text (W11).
-- name: ronde_nieuw
INSERT INTO aanmelding (tafel, ronde, gezinssamenstelling, aanleiding, zorgen, krachten, netwerk, hulp_ingezet, hulp_effect,
  mdo_datum, mdo_uitkomst, betrokkenheid_gezin, veiligheidsplan_toezicht, bereidheid, vermogen, vertrouwen, reactie_ouders,
  mening_kinderen, vt_monitor, ots_ander_kind, ots_gi, complexe_scheiding, urgentie_gewenst, urgentie_reden, grond,
  uitspraak_datum, maatregel, gi, conclusies, ots_einddatum, ots_einddatum_reden, soort_einde, samenvatting, overdracht_lokale_toegang)
SELECT tafel, ronde + 1, gezinssamenstelling, aanleiding, zorgen, krachten, netwerk, hulp_ingezet, hulp_effect,
  mdo_datum, mdo_uitkomst, betrokkenheid_gezin, veiligheidsplan_toezicht, bereidheid, vermogen, vertrouwen, reactie_ouders,
  mening_kinderen, vt_monitor, ots_ander_kind, ots_gi, complexe_scheiding, urgentie_gewenst, urgentie_reden, grond,
  uitspraak_datum, maatregel, gi, conclusies, ots_einddatum, ots_einddatum_reden, soort_einde, samenvatting, overdracht_lokale_toegang
FROM aanmelding WHERE tafel = :tafel AND ronde = :ronde;

-- name: tafel_ronde
UPDATE tafel SET ronde = :ronde + 1 WHERE id = :tafel;

-- name: tafel_geaccepteerd
UPDATE tafel SET geaccepteerd_op = :nu WHERE id = :tafel;

-- The family: ouders, network, and kinderen that come to the tafel (W12) or are
-- 12 or over on its day, however they take part (W2).
-- name: deelnemers_personen
INSERT INTO deelnemer (tafel, persoon, rol, verplicht)
SELECT g.tafel, g.persoon, g.soort, g.soort = 'ouder' AND g.gezag = 'ja'
FROM gezin g JOIN tafel t ON t.id = g.tafel LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon
WHERE g.tafel = :tafel AND (g.soort <> 'kind' OR k.deelname = 'aan_tafel' OR leeftijd(g.geboortedatum, t.datum) >= 12)
ON CONFLICT DO NOTHING;

-- A kind of 12 or over cannot be left out; a younger one is deelnemer as long as it
-- comes to the tafel, or nobody has decided yet.
-- name: deelnemers_kinderen
UPDATE deelnemer SET verplicht = k.twaalf,
  uitgenodigd = CASE WHEN k.twaalf > deelnemer.verplicht THEN 1 WHEN k.twaalf OR k.komt OR deelnemer.binnengelopen = 'ja' THEN deelnemer.uitgenodigd ELSE 0 END
FROM (SELECT g.persoon, ifnull(leeftijd(g.geboortedatum, t.datum) >= 12, 0) AS twaalf, ifnull(k.deelname, 'aan_tafel') = 'aan_tafel' AS komt
  FROM gezin g JOIN tafel t ON t.id = g.tafel LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon
  WHERE g.tafel = :tafel AND g.soort = 'kind') k
WHERE deelnemer.tafel = :tafel AND deelnemer.persoon = k.persoon;

-- The organisations. The lokale toegang of the gemeente always in moment 1
-- (W14, W17), in moment 2 (W33), in moment 3 on a handover (W44); the Raad by
-- its Vakgroep Advies in 1 and 3, by the raadsonderzoeker in 2; the GI that
-- filed, that has other children (W14) or that gets the measure (W33).
-- name: deelnemers_organisaties
INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, naam, verplicht)
SELECT t.id, o.id, NULL, 'lokale_toegang', '', 1 FROM tafel t JOIN zaak z ON z.id = t.zaak
  JOIN organisatie o ON o.gemeente = z.gemeente
  JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
  WHERE t.id = :tafel AND (t.moment < 3 OR a.overdracht_lokale_toegang = 'ja')
UNION SELECT t.id, o.id, NULL, 'rvdk_advies', '', 1 FROM tafel t JOIN organisatie o ON o.soort = 'rvdk'
  WHERE t.id = :tafel AND t.moment IN (1, 3)
UNION SELECT t.id, o.id, g.id, 'raadsonderzoeker', g.naam, 1 FROM tafel t JOIN gebruiker g ON g.id = ifnull(t.behandelaar, t.melder_gebruiker) JOIN organisatie o ON o.soort = 'rvdk'
  WHERE t.id = :tafel AND t.moment = 2
UNION SELECT t.id, o.id, NULL, 'gi', '', 1 FROM tafel t JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde
  JOIN organisatie o ON o.soort = 'gi' AND (o.id = t.melder_organisatie OR (o.id = a.ots_gi AND a.ots_ander_kind = 'ja') OR o.id = a.gi)
  WHERE t.id = :tafel
UNION SELECT t.id, o.id, NULL, 'veilig_thuis', '', 1 FROM tafel t JOIN oordeel j ON j.tafel = t.id AND j.ronde = t.ronde
  JOIN organisatie o ON o.soort = 'veilig_thuis' WHERE t.id = :tafel AND j.vt_sluit_aan = 'ja'
ON CONFLICT DO NOTHING;

-- Nothing else is proposed: the voorzitter and procesondersteuner of the
-- subregio are there by their office. Deelnemers of an earlier planning who
-- are no longer in the dossier are not invited again.
-- name: deelnemers_subregio
UPDATE deelnemer SET uitgenodigd = 0, verplicht = 0
WHERE tafel = :tafel AND (SELECT p.verwijderd FROM persoon p WHERE p.id = deelnemer.persoon) = 1;

-- From now on the gezin of the tafel is its own.
-- name: gezin_bewaren
INSERT INTO tafel_gezin (tafel, persoon, soort, ongeboren, voornamen, naam, geboortedatum, gezag, tolk, ondersteuning)
SELECT g.tafel, g.persoon, g.soort, g.ongeboren, g.voornamen, g.naam, g.geboortedatum, g.gezag, g.tolk, g.ondersteuning
FROM gezin g WHERE g.tafel = :tafel
ON CONFLICT DO NOTHING;

-- Who died before its day is not of the gezin that it is held about.
-- name: gezin_overledenen
DELETE FROM tafel_gezin WHERE tafel = :tafel AND persoon IN (SELECT o.persoon FROM overleden_bij o WHERE o.tafel = :tafel);

-- name: gezin_loslaten
DELETE FROM tafel_gezin WHERE tafel = :tafel;

-- Then the deelnemers are again what the persons are now.
-- name: deelnemers_gezin
UPDATE deelnemer SET rol = g.soort, verplicht = g.soort = 'ouder' AND g.gezag = 'ja'
FROM gezin g WHERE g.tafel = :tafel AND deelnemer.tafel = :tafel AND deelnemer.persoon = g.persoon;

-- name: tafel_gepland
UPDATE tafel SET gepland_op = :nu WHERE id = :tafel;

-- name: uitnodigingen_uit
UPDATE deelnemer SET uitgenodigd_op = :nu WHERE tafel = :tafel AND uitgenodigd = 1;

-- What deelnemers get to read by default; the procesondersteuner can change it. One that is
-- called after a secret address waits.
-- name: stukken_vrijgeven
UPDATE stuk SET vrijgegeven = 1 WHERE tafel = :tafel AND vervallen = 0
  AND (soort IN ('veiligheidsplan', 'mdo_verslag') OR (:moment = 2 AND soort = 'raadsrapport') OR (:moment = 3 AND soort = 'rapportage_gi'))
  AND NOT EXISTS (SELECT 1 FROM geheim_adres p WHERE p.zaak = :zaak AND stuk.bevat_geheim_adres = ''
    AND noemt_adres(stuk.titel || ' ' || stuk.bestandsnaam, p.straat, p.postcode, p.gewoon));

-- What was planned, and who was invited to it, before both are wiped (H21): after
-- the status was written.
-- name: planning_bewaren
INSERT INTO planning_eerder (tafel, datum, begintijd, duur, locatie, reden_locatie, gepland_op, einde, beeindigd_op, beeindigd_door)
SELECT id, datum, begintijd, duur, locatie, reden_locatie, gepland_op, CASE status WHEN 'in_te_plannen' THEN 'verplaatst' ELSE status END, :nu, :actor
FROM tafel WHERE id = :tafel AND gepland_op <> '';

-- name: afberichten_nodig
INSERT INTO afbericht (planning, deelnemer, uitgenodigd_op, eigen_tijd, eigen_plek)
SELECT e.id, d.id, d.uitgenodigd_op, d.eigen_tijd, d.eigen_plek FROM planning_eerder e JOIN tafel t ON t.id = e.tafel AND t.gepland_op <> ''
  JOIN deelnemer d ON d.tafel = t.id AND d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
WHERE t.id = :tafel AND e.id = (SELECT max(id) FROM planning_eerder WHERE tafel = :tafel);

-- name: planning_wissen
UPDATE tafel SET dagdeel = NULL, locatie = NULL, reden_locatie = '', begintijd = '', duur = 0, datum = '', gepland_op = '' WHERE id = :tafel;

-- name: uitnodigingen_terug
UPDATE deelnemer SET uitgenodigd_op = '', binnengelopen = '', eigen_tijd = '', status = '', reden = '', gehoord = '', reden_niet_gehoord = '' WHERE tafel = :tafel;

-- A tafel that is not held for want of consent had no deelnemers: when the
-- Raad's own handover closes it, they do not get to see it after all (W32).
-- name: deelnemers_af
UPDATE deelnemer SET uitgenodigd = 0 WHERE tafel = :tafel;

-- name: tafel_afgesloten
UPDATE tafel SET afgesloten_op = :nu WHERE id = :tafel;

-- name: tafel_gehouden
UPDATE tafel SET gehouden_op = :nu WHERE id = :tafel;

-- What was so on its day stays so: how everybody was called, who led it, which
-- stukken were on the table.
-- name: gezin_vastleggen
UPDATE tafel_gezin SET voornamen = p.voornamen, naam = n.naam, geboortedatum = p.geboortedatum, gezag = p.gezag, tolk = p.tolk, ondersteuning = p.ondersteuning
FROM persoon p JOIN persoon_naam n ON n.id = p.id WHERE tafel_gezin.tafel = :tafel AND p.id = tafel_gezin.persoon;

-- name: leiding_vastleggen
INSERT OR REPLACE INTO tafel_leiding (tafel, rol, wie) SELECT tafel, rol, wie FROM leiding_nu WHERE tafel = :tafel;

-- name: stukken_vastleggen
INSERT OR REPLACE INTO tafel_stuk (tafel, stuk, soort, datum) SELECT tafel, id, soort, datum FROM stuk WHERE tafel = :tafel AND vervallen = 0;

-- name: organisaties_vastleggen
UPDATE deelnemer SET organisatie_naam = (SELECT o.naam FROM organisatie o WHERE o.id = deelnemer.organisatie)
WHERE tafel = :tafel AND organisatie IS NOT NULL;

-- It was not held after all: nothing of that day is kept.
-- name: leiding_loslaten
DELETE FROM tafel_leiding WHERE tafel = :tafel;

-- name: stukken_loslaten
DELETE FROM tafel_stuk WHERE tafel = :tafel;

-- name: organisaties_loslaten
UPDATE deelnemer SET organisatie_naam = '' WHERE tafel = :tafel AND organisatie IS NOT NULL;

-- name: tafel_heropend
UPDATE tafel SET afgesloten_op = '' WHERE id = :tafel;

-- name: besluit_genomen
UPDATE besluit SET genomen_op = :nu, vastgelegd_door = :actor, vastgelegd_op = :nu, rev = rev + 1 WHERE tafel = :tafel;

-- What was taken now, per kind: only where it differs from what was taken before.
-- name: besluit_verloop_toevoegen
INSERT INTO besluit_verloop (tafel, persoon, genomen_op, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering,
  aangehouden_tot, functionaris, vastgelegd_door)
SELECT k.tafel, k.persoon, :nu, k.uitkomst, k.urgentie, k.bereidheid, k.vermogen, k.vertrouwen, k.motivering, k.aangehouden_tot,
  b.functionaris, :actor
FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel
WHERE b.tafel = :tafel AND NOT EXISTS (SELECT 1 FROM besluit_verloop v WHERE v.tafel = k.tafel AND v.persoon = k.persoon
  AND v.id = (SELECT max(l.id) FROM besluit_verloop l WHERE l.tafel = k.tafel AND l.persoon = k.persoon)
  AND v.uitkomst = k.uitkomst AND v.motivering = k.motivering AND v.aangehouden_tot = k.aangehouden_tot);

-- The sentence that nobody can remove: who of the family was absent (W16), a
-- kind that was heard in another way among them; not who had died (H22).
-- name: afwezigheid_tekst
SELECT CASE WHEN count(*) = 0 THEN '' ELSE
  'Niet aanwezig aan tafel: ' || group_concat(naam || ' (' || label('rol', rol) || ', ' || CASE code WHEN '' THEN 'niet uitgenodigd' ELSE lower(label(lijst, code)) END || ')', ', ')
  || '. De tafel is wel doorgegaan.' END AS afwezig
FROM (SELECT naam, rol, lijst, code FROM afwezig a WHERE tafel = :tafel
    AND NOT EXISTS (SELECT 1 FROM overleden_bij o WHERE o.tafel = a.tafel AND o.persoon = a.persoon) ORDER BY rol DESC, persoon);

-- name: notulen_afwezigheid
UPDATE notulen SET afwezigheid = (
  SELECT CASE WHEN count(*) = 0 THEN '' ELSE
    'Niet aanwezig aan tafel: ' || group_concat(naam || ' (' || label('rol', rol) || ', ' || CASE code WHEN '' THEN 'niet uitgenodigd' ELSE lower(label(lijst, code)) END || ')', ', ')
    || '. De tafel is wel doorgegaan.' END
  FROM (SELECT naam, rol, lijst, code FROM afwezig a WHERE tafel = :tafel
    AND NOT EXISTS (SELECT 1 FROM overleden_bij o WHERE o.tafel = a.tafel AND o.persoon = a.persoon) ORDER BY rol DESC, persoon))
WHERE id = :notulen;

-- What is put before the voorzitter, as it is: the texts, and what stands around them.
-- name: aanbieding_bewaren
INSERT INTO notulen_aanbieding (tafel, notulen, door, op) VALUES (:tafel, :notulen, :actor, :nu);

-- name: aanbieding_regels
INSERT INTO notulen_aanbieding_regel (aanbieding, deel, nummer, kop, tekst)
SELECT (SELECT max(id) FROM notulen_aanbieding WHERE notulen = :notulen), 'punt', t.punt, '', t.tekst FROM notulen_tekst t WHERE t.notulen = :notulen
UNION ALL
SELECT (SELECT max(id) FROM notulen_aanbieding WHERE notulen = :notulen), r.deel, r.nummer, r.kop, r.tekst FROM notulen_regel r WHERE r.notulen = :notulen;

-- name: notulen_opmerkingen
UPDATE notulen SET opmerkingen = :reden WHERE id = :notulen;

-- name: notulen_gecontroleerd
UPDATE notulen SET gecontroleerd_door = :actor, gecontroleerd_namens = :namens, gecontroleerd_op = :nu WHERE id = :notulen;

-- The next version begins with the text of this one.
-- name: notulen_versie_nieuw
INSERT INTO notulen (tafel, versie, status, schrijver, opmerkingen, gewijzigd_op)
SELECT tafel, versie + 1, 'in_bewerking', CASE WHEN :rol = 'voorzitter' THEN schrijver ELSE :actor END, :reden, :nu FROM notulen WHERE id = :notulen;

-- name: notulen_versie_tekst
INSERT INTO notulen_tekst (notulen, punt, tekst)
SELECT nieuw.id, t.punt, t.tekst FROM notulen oud JOIN notulen nieuw ON nieuw.tafel = oud.tafel AND nieuw.versie = oud.versie + 1
  JOIN notulen_tekst t ON t.notulen = oud.id WHERE oud.id = :notulen;

-- Who wrote the text that it begins with, wrote in it (W51).
-- name: notulen_versie_schrijvers
INSERT INTO notulen_schrijver (notulen, gebruiker, op)
SELECT nieuw.id, s.gebruiker, s.op FROM notulen oud JOIN notulen nieuw ON nieuw.tafel = oud.tafel AND nieuw.versie = oud.versie + 1
  JOIN notulen_schrijver s ON s.notulen = oud.id WHERE oud.id = :notulen;

-- name: notulen_verzonden
UPDATE notulen SET verzonden_op = :nu WHERE id = :notulen;

-- name: notulen_vastgesteld
UPDATE notulen SET vastgesteld_op = :nu WHERE id = :notulen;
