-- The destruction of a dossier (domain/vernietigen.c): each row of each table that hangs
-- on it, the children first. What is deleted by what it hangs on must find that still there.

-- Nobody opens a stuk any more.
-- name: vernietig_stukken_dicht
UPDATE stuk SET ingetrokken_op = :nu, titel = 'Weggehaald', bestandsnaam = '' WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- The large ones first and one by one: each is a transaction.
-- name: vernietig_inhoud
DELETE FROM stuk_inhoud WHERE stuk = (SELECT i.stuk FROM tafel t CROSS JOIN stuk s ON s.tafel = t.id CROSS JOIN stuk_inhoud i ON i.stuk = s.id WHERE t.zaak = :zaak LIMIT 1);

-- name: vernietig_bericht_adressen
DELETE FROM corv_bericht_adres WHERE bericht IN (SELECT b.id FROM tafel t CROSS JOIN corv_bericht b ON b.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_bericht
DELETE FROM corv_bericht WHERE id = (SELECT b.id FROM tafel t CROSS JOIN corv_bericht b ON b.tafel = t.id WHERE t.zaak = :zaak LIMIT 1);

-- What others point at in it.
-- name: vernietig_kopie_van
UPDATE persoon SET kopie_van = NULL WHERE kopie_van IN (SELECT id FROM persoon WHERE zaak = :zaak);

-- name: vernietig_voorstel
UPDATE tafel SET voorstel = NULL WHERE voorstel = :zaak AND voorstel IS NOT NULL;

-- name: vernietig_vorige
UPDATE tafel SET vorige = NULL WHERE vorige IS NOT NULL AND vorige IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- What is kept for the lists and for searching, and who has read what.

-- name: vernietig_taak
DELETE FROM taak WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_zicht
DELETE FROM zicht WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_zicht_woord
DELETE FROM zicht_woord WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_zicht_woord_merk
DELETE FROM zicht_woord_merk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_nieuws
DELETE FROM nieuws WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_cijfer
DELETE FROM cijfer WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- What people asked of what is kept of them, and had to say.

-- name: vernietig_betrokkene_afschrift
DELETE FROM betrokkene_afschrift WHERE verzoek IN (SELECT v.id FROM tafel t CROSS JOIN betrokkene_verzoek v ON v.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_betrokkene_keuze
DELETE FROM betrokkene_keuze WHERE verzoek IN (SELECT v.id FROM tafel t CROSS JOIN betrokkene_verzoek v ON v.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_betrokkene_verzoek
DELETE FROM betrokkene_verzoek WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_verklaring
DELETE FROM verklaring WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_werkkopie_tafel
DELETE FROM werkkopie_tafel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_gezien
DELETE FROM gezien WHERE zaak = :zaak;

-- The notulen and what was made of them.

-- name: vernietig_notulen_opmerking
DELETE FROM notulen_opmerking WHERE aanbieding IN (SELECT a.id FROM tafel t CROSS JOIN notulen_aanbieding a ON a.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_notulen_aanbieding_regel
DELETE FROM notulen_aanbieding_regel WHERE aanbieding IN (SELECT a.id FROM tafel t CROSS JOIN notulen_aanbieding a ON a.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_notulen_aanbieding
DELETE FROM notulen_aanbieding WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_notulen_schrijver
DELETE FROM notulen_schrijver WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_notulen_tekst
DELETE FROM notulen_tekst WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_notulen_regel
DELETE FROM notulen_regel WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_verzending
DELETE FROM verzending WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_reactie
DELETE FROM reactie WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_instemming
DELETE FROM instemming WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_verzending_vastgesteld
DELETE FROM verzending_vastgesteld WHERE notulen IN (SELECT n.id FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak);

-- Who was asked, and told.

-- name: vernietig_post
DELETE FROM post WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_uitnodiging
DELETE FROM uitnodiging WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_afbericht
DELETE FROM afbericht WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak);

-- name: vernietig_uitnodiging_ingetrokken
DELETE FROM uitnodiging_ingetrokken WHERE deelnemer IN (SELECT d.id FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak);

-- The tafels.

-- name: vernietig_correctie
DELETE FROM correctie WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_notulen
DELETE FROM notulen WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_planning_eerder
DELETE FROM planning_eerder WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_stap
DELETE FROM stap WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_oordeel_punt
DELETE FROM oordeel_punt WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_oordeel
DELETE FROM oordeel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_aanmelding_deel
DELETE FROM aanmelding_deel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_ronde_stuk
DELETE FROM ronde_stuk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_ronde_regel
DELETE FROM ronde_regel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_kind_deelname
DELETE FROM kind_deelname WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_kind_stem
DELETE FROM kind_stem WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_tafel_stuk
DELETE FROM tafel_stuk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_stuk
DELETE FROM stuk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_besluit_kind
DELETE FROM besluit_kind WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_besluit
DELETE FROM besluit WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_besluit_verloop
DELETE FROM besluit_verloop WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_afspraak
DELETE FROM afspraak WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_doel
DELETE FROM doel WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_corv_ontvangen
DELETE FROM corv_ontvangen WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_corv_antwoord
DELETE FROM corv_antwoord WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_corv
DELETE FROM corv WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_contactmoment
DELETE FROM contactmoment WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_overdracht
DELETE FROM overdracht WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_toestemming
DELETE FROM toestemming WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_onderzoek_start
DELETE FROM onderzoek_start WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_behandelaar_verloop
DELETE FROM behandelaar_verloop WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_tafel_gezin
DELETE FROM tafel_gezin WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_tafel_leiding
DELETE FROM tafel_leiding WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_adres_toegestaan
DELETE FROM adres_toegestaan WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_aanmelding
DELETE FROM aanmelding WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_deelnemer
DELETE FROM deelnemer WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- The family.

-- name: vernietig_adres_gewoon
DELETE FROM adres_gewoon WHERE persoon IN (SELECT id FROM persoon WHERE zaak = :zaak);

-- name: vernietig_persoon_naam_eerder
DELETE FROM persoon_naam_eerder WHERE persoon IN (SELECT id FROM persoon WHERE zaak = :zaak);

-- name: vernietig_persoon_verloop
DELETE FROM persoon_verloop WHERE zaak = :zaak;

-- name: vernietig_toewijzing_verloop
DELETE FROM toewijzing_verloop WHERE zaak = :zaak;

-- name: vernietig_toewijzing
DELETE FROM toewijzing WHERE zaak = :zaak;

-- name: vernietig_zaak_verhuizing
DELETE FROM zaak_verhuizing WHERE zaak = :zaak;

-- Who read it in an emergency; how long it was kept.

-- name: vernietig_noodtoegang_open
DELETE FROM noodtoegang_open WHERE als IN ('voorzitter', 'toezichthouder') AND noodtoegang IN (SELECT id FROM noodtoegang WHERE zaak = :zaak);

-- name: vernietig_noodtoegang_oordeel
DELETE FROM noodtoegang_oordeel WHERE noodtoegang IN (SELECT id FROM noodtoegang WHERE zaak = :zaak);

-- name: vernietig_noodtoegang
DELETE FROM noodtoegang WHERE zaak = :zaak;

-- name: vernietig_steekproef_oordeel
DELETE FROM steekproef_oordeel WHERE lezing IN (SELECT s.id FROM log l CROSS JOIN steekproef_lezing s ON s.log = l.id WHERE l.zaak = :zaak);

-- name: vernietig_steekproef_lezing
DELETE FROM steekproef_lezing WHERE log IN (SELECT id FROM log WHERE zaak = :zaak);

-- name: vernietig_opvallend_bekeken
DELETE FROM opvallend_bekeken WHERE opvallend IN (SELECT id FROM opvallend WHERE zaak = :zaak);

-- name: vernietig_opvallend
DELETE FROM opvallend WHERE zaak = :zaak;

-- name: vernietig_langer_bewaren
DELETE FROM langer_bewaren WHERE zaak = :zaak;

-- name: vernietig_bewaren
DELETE FROM bewaren WHERE zaak = :zaak;

-- name: vernietig_persoon
DELETE FROM persoon WHERE zaak = :zaak;

-- name: vernietig_tafel_rij
DELETE FROM tafel_rij WHERE tafel IN (SELECT id FROM tafel WHERE zaak = :zaak);

-- name: vernietig_tafel
DELETE FROM tafel WHERE zaak = :zaak;

-- name: vernietig_gestopt
DELETE FROM vernietiging WHERE zaak = :zaak AND stand = 'gestopt';

-- Its number and gemeente stay, so that neither is given out again.
-- name: vernietig_zaak
UPDATE zaak SET gezin = '', adres_vrijgegeven = 0, voogd_gi = NULL, rev = rev + 1 WHERE id = :zaak;

-- ---- what hangs on nothing -----------------------------------------------------------------

-- What somebody typed and did not save: of a thing of the dossier, or with its number. Both
-- tables hold what is going on, not what grows.
-- name: vernietig_concept
DELETE FROM concept WHERE instr(inhoud, :nummer) > 0 OR EXISTS (SELECT 1 FROM (SELECT 'zaak=' || z.id AS ding FROM zaak z WHERE z.id = :zaak
    UNION ALL SELECT 'tafel=' || t.id FROM tafel t WHERE t.zaak = :zaak UNION ALL SELECT 'persoon=' || p.id FROM persoon p WHERE p.zaak = :zaak
    UNION ALL SELECT 'stuk=' || s.id FROM tafel t CROSS JOIN stuk s ON s.tafel = t.id WHERE t.zaak = :zaak) d
  WHERE instr('&' || concept.onderwerp || '&', '&' || d.ding || '&') > 0);

-- name: vernietig_werkkopie
DELETE FROM concept WHERE formulier = 'werkkopie' AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = :zaak AND instr(concept.inhoud, 'notitie-' || t.id || '='));

-- name: vernietig_verzoek
DELETE FROM verzoek WHERE EXISTS (SELECT 1 FROM (SELECT 'zaak=' || z.id AS ding FROM zaak z WHERE z.id = :zaak
    UNION ALL SELECT 'tafel=' || t.id FROM tafel t WHERE t.zaak = :zaak UNION ALL SELECT 'persoon=' || p.id FROM persoon p WHERE p.zaak = :zaak) d
  WHERE instr(replace(replace(verzoek.naar, '?', '&'), '#', '&') || '&', '&' || d.ding || '&') > 0 OR verzoek.naar = d.ding);

-- A file that waited for its form is one of a day; what came into the dossier too.
-- name: vernietig_bestand_wachtend
DELETE FROM bestand_wachtend WHERE op < :voor OR sha256 IN (SELECT s.sha256 FROM tafel t CROSS JOIN stuk s ON s.tafel = t.id WHERE t.zaak = :zaak);

-- ---- in which order, and what is left ---------------------------------------------------------

-- One that was begun goes before another one.
-- name: vernietiging_volgende
SELECT id, zaak, nummer, stand FROM vernietiging WHERE stand = 'bezig'
UNION ALL
SELECT * FROM (SELECT v.id, v.zaak, v.nummer, v.stand FROM vernietiging v WHERE v.stand = 'goedgekeurd' AND v.vanaf <= :vandaag
  AND NOT EXISTS (SELECT 1 FROM vernietiging_belet b WHERE b.id = v.id)
  AND NOT EXISTS (SELECT 1 FROM tafel t CROSS JOIN taak k ON k.tafel = t.id WHERE t.zaak = v.zaak AND k.code <> 'vernietigen' AND k.tot >= :vandaag)
  ORDER BY v.id)
LIMIT 1;

-- Something was done in the dossier, or the term was made longer: it has to be proposed anew.
-- name: vernietiging_vervallen
SELECT v.id, v.zaak FROM vernietiging v LEFT JOIN bewaren b ON b.zaak = v.zaak
WHERE v.stand IN ('voorgesteld', 'goedgekeurd') AND (b.zaak IS NULL OR b.tot >= :vandaag) LIMIT 1;

-- name: vernietiging_stop_vanzelf
UPDATE vernietiging SET stand = 'gestopt', gestopt_op = :nu, reden = 'Er is weer iets gedaan in het dossier, of de bewaartermijn is langer geworden.' WHERE id = :id;

-- name: vernietiging_beginnen
UPDATE vernietiging SET stand = 'bezig', begonnen_op = :nu WHERE id = :id AND stand = 'goedgekeurd';

-- name: vernietiging_aantallen
SELECT (SELECT count(*) FROM tafel WHERE zaak = :zaak) || ' tafels, ' || (SELECT count(*) FROM persoon WHERE zaak = :zaak) || ' personen, '
  || (SELECT count(*) FROM tafel t CROSS JOIN stuk s ON s.tafel = t.id WHERE t.zaak = :zaak) || ' stukken, '
  || (SELECT count(*) FROM tafel t CROSS JOIN notulen n ON n.tafel = t.id WHERE t.zaak = :zaak) || ' versies van notulen, '
  || (SELECT count(*) FROM tafel t CROSS JOIN besluit_kind k ON k.tafel = t.id WHERE t.zaak = :zaak) || ' besluiten, '
  || (SELECT count(*) FROM tafel t CROSS JOIN deelnemer d ON d.tafel = t.id WHERE t.zaak = :zaak) || ' deelnemers, '
  || (SELECT count(*) FROM tafel t CROSS JOIN correctie c ON c.tafel = t.id WHERE t.zaak = :zaak) || ' verbeteringen';

-- name: vernietiging_archief
SELECT substr(onderwerp, 8) FROM log WHERE zaak = :zaak AND handeling = 'archief' AND onderwerp LIKE 'sha256=%' AND uitkomst = 'getoond' ORDER BY id DESC LIMIT 1;

-- name: vernietiging_klaar
UPDATE vernietiging SET stand = 'vernietigd', vernietigd_op = :nu, aantallen = :aantallen, archief = CASE archief WHEN '' THEN :archief ELSE archief END,
  backups_tot = date(:nu, 'localtime', '+' || (SELECT CAST(waarde AS INTEGER) FROM instelling WHERE naam = 'backups_bewaren') || ' days')
WHERE id = :id;

-- name: vernietiging_te_wissen
SELECT EXISTS (SELECT 1 FROM vernietiging WHERE stand = 'vernietigd' AND gewist_op = '');

-- While it is gone over the stamp stays ''; that a row is written all the same makes
-- every program read its pages anew.
-- name: vernietiging_gewist
UPDATE vernietiging SET gewist_op = :op WHERE stand = 'vernietigd' AND gewist_op = '';
