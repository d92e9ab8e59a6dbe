-- What a step does besides writing the status (domain/flow.c).

-- name: ronde_vastleggen
UPDATE aanmelding SET ingediend_op = :nu, ingediend_door = :actor WHERE tafel = :tafel AND ronde = :ronde;

-- name: ronde_stukken
INSERT INTO ronde_stuk (tafel, ronde, stuk) SELECT :tafel, :ronde, id FROM stuk WHERE tafel = :tafel AND vervallen = 0;

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

-- The family: kinderen that come to the tafel (W12), ouders, network.
-- name: deelnemers_personen
INSERT INTO deelnemer (tafel, persoon, rol, verplicht)
SELECT :tafel, p.id, p.soort, p.soort = 'ouder' AND p.gezag = 'ja'
FROM persoon p LEFT JOIN kind_deelname k ON k.tafel = :tafel AND k.persoon = p.id
WHERE p.zaak = :zaak AND p.verwijderd = 0 AND (p.soort <> 'kind' OR k.deelname = 'aan_tafel')
ON CONFLICT DO NOTHING;

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
UNION SELECT t.id, o.id, t.melder_gebruiker, 'raadsonderzoeker', g.naam, 1 FROM tafel t JOIN gebruiker g ON g.id = t.melder_gebruiker JOIN organisatie o ON o.soort = 'rvdk'
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

-- name: tafel_gepland
UPDATE tafel SET gepland_op = :nu WHERE id = :tafel;

-- name: uitnodigingen_uit
UPDATE deelnemer SET uitgenodigd_op = :nu WHERE tafel = :tafel AND uitgenodigd = 1;

-- What deelnemers get to read by default; the procesondersteuner can change it. One that is
-- called after a secret address waits.
-- name: stukken_vrijgeven
UPDATE stuk SET vrijgegeven = 1 WHERE tafel = :tafel AND vervallen = 0
  AND (soort IN ('veiligheidsplan', 'mdo_verslag') OR (:moment = 2 AND soort = 'raadsrapport') OR (:moment = 3 AND soort = 'rapportage_gi'))
  AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.zaak = :zaak AND p.adres_geheim = 'ja' AND stuk.bevat_geheim_adres = ''
    AND noemt_adres(stuk.titel || ' ' || stuk.bestandsnaam, p.straat, p.postcode));

-- name: planning_wissen
UPDATE tafel SET dagdeel = NULL, locatie = NULL, begintijd = '', duur = 0, datum = '', gepland_op = '' WHERE id = :tafel;

-- name: uitnodigingen_terug
UPDATE deelnemer SET uitgenodigd_op = '', status = '', reden = '', gehoord = '', reden_niet_gehoord = '' WHERE tafel = :tafel;

-- A tafel that is not held for want of consent had no deelnemers: when the
-- Raad's own handover closes it, they do not get to see it after all (W32).
-- name: deelnemers_af
UPDATE deelnemer SET uitgenodigd = 0 WHERE tafel = :tafel;

-- name: tafel_afgesloten
UPDATE tafel SET afgesloten_op = :nu WHERE id = :tafel;

-- name: tafel_gehouden
UPDATE tafel SET gehouden_op = :nu WHERE id = :tafel;

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
-- kind that was heard in another way among them.
-- name: afwezigheid_tekst
SELECT CASE WHEN count(*) = 0 THEN '' ELSE
  'Niet aanwezig aan tafel: ' || group_concat(naam || ' (' || label('rol', rol) || ', ' || CASE code WHEN '' THEN 'niet uitgenodigd' ELSE lower(label(lijst, code)) END || ')', ', ')
  || '. De tafel is wel doorgegaan.' END AS afwezig
FROM (SELECT naam, rol, lijst, code FROM afwezig WHERE tafel = :tafel ORDER BY rol DESC, persoon);

-- name: notulen_afwezigheid
UPDATE notulen SET afwezigheid = (
  SELECT CASE WHEN count(*) = 0 THEN '' ELSE
    'Niet aanwezig aan tafel: ' || group_concat(naam || ' (' || label('rol', rol) || ', ' || CASE code WHEN '' THEN 'niet uitgenodigd' ELSE lower(label(lijst, code)) END || ')', ', ')
    || '. De tafel is wel doorgegaan.' END
  FROM (SELECT naam, rol, lijst, code FROM afwezig WHERE tafel = :tafel ORDER BY rol DESC, persoon))
WHERE id = :notulen;

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
