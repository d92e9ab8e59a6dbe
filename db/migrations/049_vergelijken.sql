-- ---- a list of constants is compared, not looked up --------------------------------------------

-- Of `x IN (three constants or more)` SQLite makes a table in memory each time that a
-- statement runs, some 20,000 instructions; `x = a OR x = b` costs a comparison each.
-- What stands in the schema is part of every statement that touches it. A plus
-- keeps it from being looked up in an index after all. Only the texts
-- change, by the way that SQLite documents for a CHECK (lang_altertable, "Making Other
-- Kinds Of Table Schema Changes"): the rows stay as they are. The last line has the schema read anew.
DROP INDEX log_bestand;
CREATE INDEX log_bestand ON log (id) WHERE handeling = 'gedownload' OR handeling = 'pdf' OR handeling = 'cijfers_bestand';

PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''lokale_toegang'', ''gi'', ''rvdk'', ''veilig_thuis'')',
  'soort = ''lokale_toegang'' OR soort = ''gi'' OR soort = ''rvdk'' OR soort = ''veilig_thuis''') WHERE name = 'organisatie';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''kind'', ''ouder'', ''netwerk'')',
  'soort = ''kind'' OR soort = ''ouder'' OR soort = ''netwerk''') WHERE name = 'persoon';
UPDATE sqlite_schema SET sql = replace(sql, 'geslacht IN ('''', ''m'', ''v'', ''x'', ''onbekend'')',
  'geslacht = '''' OR geslacht = ''m'' OR geslacht = ''v'' OR geslacht = ''x'' OR geslacht = ''onbekend''') WHERE name = 'persoon';
UPDATE sqlite_schema SET sql = replace(sql, 'gezag IN ('''', ''ja'', ''nee'', ''onbekend'')',
  'gezag = '''' OR gezag = ''ja'' OR gezag = ''nee'' OR gezag = ''onbekend''') WHERE name = 'persoon';
UPDATE sqlite_schema SET sql = replace(sql, 'geinformeerd IN ('''', ''ja'', ''nee'')',
  'geinformeerd = '''' OR geinformeerd = ''ja'' OR geinformeerd = ''nee''') WHERE name = 'persoon';
UPDATE sqlite_schema SET sql = replace(sql, 'liefst IN ('''', ''geen'', ''ochtend'', ''middag'')',
  'liefst = '''' OR liefst = ''geen'' OR liefst = ''ochtend'' OR liefst = ''middag''') WHERE name = 'persoon';
UPDATE sqlite_schema SET sql = replace(sql, 'moment IN (1, 2, 3)',
  'moment = 1 OR moment = 2 OR moment = 3') WHERE name = 'tafel';
UPDATE sqlite_schema SET sql = replace(sql, 'status IN (''concept'', ''ingediend'', ''teruggestuurd'', ''in_te_plannen'',
    ''gepland'', ''gehouden'', ''afgesloten'', ''ingetrokken'', ''niet_doorgegaan'')',
  'status = ''concept'' OR status = ''ingediend'' OR status = ''teruggestuurd'' OR status = ''in_te_plannen'' OR
    status = ''gepland'' OR status = ''gehouden'' OR status = ''afgesloten'' OR status = ''ingetrokken'' OR
    status = ''niet_doorgegaan''') WHERE name = 'tafel';
UPDATE sqlite_schema SET sql = replace(sql, 'vt_monitor IN ('''', ''ja'', ''nee'')',
  'vt_monitor = '''' OR vt_monitor = ''ja'' OR vt_monitor = ''nee''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'ots_ander_kind IN ('''', ''ja'', ''nee'')',
  'ots_ander_kind = '''' OR ots_ander_kind = ''ja'' OR ots_ander_kind = ''nee''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'complexe_scheiding IN ('''', ''ja'', ''nee'')',
  'complexe_scheiding = '''' OR complexe_scheiding = ''ja'' OR complexe_scheiding = ''nee''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'urgentie_gewenst IN ('''', ''crisis'', ''hoog'', ''regulier'')',
  'urgentie_gewenst = '''' OR urgentie_gewenst = ''crisis'' OR urgentie_gewenst = ''hoog'' OR
    urgentie_gewenst = ''regulier''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'grond IN ('''', ''geen_maatregel'', ''uitspraak'')',
  'grond = '''' OR grond = ''geen_maatregel'' OR grond = ''uitspraak''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'soort_einde IN ('''', ''niet_verlengen'', ''tussentijdse_opheffing'')',
  'soort_einde = '''' OR soort_einde = ''niet_verlengen'' OR soort_einde = ''tussentijdse_opheffing''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'overdracht_lokale_toegang IN ('''', ''ja'', ''nee'')',
  'overdracht_lokale_toegang = '''' OR overdracht_lokale_toegang = ''ja'' OR overdracht_lokale_toegang = ''nee''') WHERE name = 'aanmelding';
UPDATE sqlite_schema SET sql = replace(sql, 'vt_sluit_aan IN ('''', ''ja'', ''nee'')',
  'vt_sluit_aan = '''' OR vt_sluit_aan = ''ja'' OR vt_sluit_aan = ''nee''') WHERE name = 'oordeel';
UPDATE sqlite_schema SET sql = replace(sql, 'voldoende IN ('''', ''ja'', ''nee'')',
  'voldoende = '''' OR voldoende = ''ja'' OR voldoende = ''nee''') WHERE name = 'oordeel_punt';
UPDATE sqlite_schema SET sql = replace(sql, 'deelname IN (''aan_tafel'', ''gesprek_vooraf'', ''brief_tekening'', ''vertrouwenspersoon'', ''niet'')',
  'deelname = ''aan_tafel'' OR deelname = ''gesprek_vooraf'' OR deelname = ''brief_tekening'' OR
    deelname = ''vertrouwenspersoon'' OR deelname = ''niet''') WHERE name = 'kind_deelname';
UPDATE sqlite_schema SET sql = replace(sql, 'controle IN ('''', ''wacht'', ''schoon'', ''besmet'')',
  'controle = '''' OR controle = ''wacht'' OR controle = ''schoon'' OR controle = ''besmet''') WHERE name = 'stuk';
UPDATE sqlite_schema SET sql = replace(sql, 'veiligheidsplan_vastgesteld IN ('''', ''ja'', ''nee'')',
  'veiligheidsplan_vastgesteld = '''' OR veiligheidsplan_vastgesteld = ''ja'' OR veiligheidsplan_vastgesteld = ''nee''') WHERE name = 'besluit';
UPDATE sqlite_schema SET sql = replace(sql, 'uitkomst IN ('''', ''raadsonderzoek'', ''geen_raadsonderzoek'', ''aangehouden'',
    ''akkoord_einde'', ''niet_akkoord_einde'')',
  'uitkomst = '''' OR uitkomst = ''raadsonderzoek'' OR uitkomst = ''geen_raadsonderzoek'' OR uitkomst = ''aangehouden'' OR
    uitkomst = ''akkoord_einde'' OR uitkomst = ''niet_akkoord_einde''') WHERE name = 'besluit_kind';
UPDATE sqlite_schema SET sql = replace(sql, 'urgentie IN ('''', ''crisis'', ''hoog'', ''regulier'')',
  'urgentie = '''' OR urgentie = ''crisis'' OR urgentie = ''hoog'' OR urgentie = ''regulier''') WHERE name = 'besluit_kind';
UPDATE sqlite_schema SET sql = replace(sql, 'status IN (''in_bewerking'', ''ter_controle'', ''gecontroleerd'', ''verzonden'', ''vastgesteld'', ''vervangen'')',
  'status = ''in_bewerking'' OR status = ''ter_controle'' OR status = ''gecontroleerd'' OR status = ''verzonden'' OR
    status = ''vastgesteld'' OR status = ''vervangen''') WHERE name = 'notulen';
UPDATE sqlite_schema SET sql = replace(sql, 'wijze IN (''post'', ''uitgereikt'', ''beveiligde_mail'', ''in_het_systeem'')',
  'wijze = ''post'' OR wijze = ''uitgereikt'' OR wijze = ''beveiligde_mail'' OR wijze = ''in_het_systeem''') WHERE name = 'verzending';
UPDATE sqlite_schema SET sql = replace(sql, 'afhandeling IN ('''', ''overgenomen'', ''bijlage'', ''niet_overgenomen'')',
  'afhandeling = '''' OR afhandeling = ''overgenomen'' OR afhandeling = ''bijlage'' OR afhandeling = ''niet_overgenomen''') WHERE name = 'reactie';
UPDATE sqlite_schema SET sql = replace(sql, 'stadium IN (''intake_afgerond'', ''onderzoek_afgerond'', ''zaak_afgerond'')',
  'stadium = ''intake_afgerond'' OR stadium = ''onderzoek_afgerond'' OR stadium = ''zaak_afgerond''') WHERE name = 'corv_antwoord';
UPDATE sqlite_schema SET sql = replace(sql, 'uitkomst IN ('''', ''vto_afgewezen'', ''geen_rekest'', ''maatregel_opgelegd'', ''geen_maatregel_opgelegd'')',
  'uitkomst = '''' OR uitkomst = ''vto_afgewezen'' OR uitkomst = ''geen_rekest'' OR uitkomst = ''maatregel_opgelegd'' OR
    uitkomst = ''geen_maatregel_opgelegd''') WHERE name = 'corv_antwoord';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''veiligheidsplan'', ''nazorg'', ''contact_rvdk'')',
  'soort = ''veiligheidsplan'' OR soort = ''nazorg'' OR soort = ''contact_rvdk''') WHERE name = 'contactmoment';
UPDATE sqlite_schema SET sql = replace(sql, 'uitkomst IN (''gelukt'', ''verkeerd'', ''niet_actief'', ''te_vaak'')',
  'uitkomst = ''gelukt'' OR uitkomst = ''verkeerd'' OR uitkomst = ''niet_actief'' OR uitkomst = ''te_vaak''') WHERE name = 'inlogpoging';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''kind'', ''ouder'', ''netwerk'')',
  'soort = ''kind'' OR soort = ''ouder'' OR soort = ''netwerk''') WHERE name = 'tafel_gezin';
UPDATE sqlite_schema SET sql = replace(sql, 'rol IN (''kind'', ''ouder'', ''netwerk'', ''voorzitter'', ''procesondersteuner'',
    ''lokale_toegang'', ''gi'', ''rvdk_advies'', ''raadsonderzoeker'', ''veilig_thuis'', ''professional'')',
  'rol = ''kind'' OR rol = ''ouder'' OR rol = ''netwerk'' OR rol = ''voorzitter'' OR rol = ''procesondersteuner'' OR
    rol = ''lokale_toegang'' OR rol = ''gi'' OR rol = ''rvdk_advies'' OR rol = ''raadsonderzoeker'' OR
    rol = ''veilig_thuis'' OR rol = ''professional''') WHERE name = 'deelnemer';
UPDATE sqlite_schema SET sql = replace(sql, 'status IN ('''', ''aanwezig'', ''online'', ''deels'', ''afwezig_met_bericht'', ''afwezig_zonder_bericht'')',
  'status = '''' OR status = ''aanwezig'' OR status = ''online'' OR status = ''deels'' OR status = ''afwezig_met_bericht'' OR
    status = ''afwezig_zonder_bericht''') WHERE name = 'deelnemer';
UPDATE sqlite_schema SET sql = replace(sql, 'deel IN (''leiding'', ''aanwezig'', ''afwezig'', ''stem'', ''stuk'', ''plan'', ''besluit'', ''doel'', ''afspraak'')',
  'deel = ''leiding'' OR deel = ''aanwezig'' OR deel = ''afwezig'' OR deel = ''stem'' OR deel = ''stuk'' OR deel = ''plan'' OR
    deel = ''besluit'' OR deel = ''doel'' OR deel = ''afspraak''') WHERE name = 'notulen_regel';
UPDATE sqlite_schema SET sql = replace(sql, 'einde IN (''verplaatst'', ''ingetrokken'', ''niet_doorgegaan'')',
  'einde = ''verplaatst'' OR einde = ''ingetrokken'' OR einde = ''niet_doorgegaan''') WHERE name = 'planning_eerder';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''besluit'', ''verzending'', ''toestemming'', ''voogd'', ''afspraak'', ''doel'', ''corv'', ''antwoord'', ''contact'',
    ''houden'', ''aanwezigheid'', ''stuk'', ''adres'')',
  'soort = ''besluit'' OR soort = ''verzending'' OR soort = ''toestemming'' OR soort = ''voogd'' OR soort = ''afspraak'' OR
    soort = ''doel'' OR soort = ''corv'' OR soort = ''antwoord'' OR soort = ''contact'' OR soort = ''houden'' OR
    soort = ''aanwezigheid'' OR soort = ''stuk'' OR soort = ''adres''') WHERE name = 'correctie';
UPDATE sqlite_schema SET sql = replace(sql, 'deel IN (''punt'', ''leiding'', ''aanwezig'', ''afwezig'', ''stem'', ''stuk'', ''plan'', ''besluit'', ''doel'', ''afspraak'')',
  'deel = ''punt'' OR deel = ''leiding'' OR deel = ''aanwezig'' OR deel = ''afwezig'' OR deel = ''stem'' OR deel = ''stuk'' OR
    deel = ''plan'' OR deel = ''besluit'' OR deel = ''doel'' OR deel = ''afspraak''') WHERE name = 'notulen_aanbieding_regel';
UPDATE sqlite_schema SET sql = replace(sql, 'wijze IN (''post'', ''uitgereikt'', ''beveiligde_mail'', ''in_het_systeem'')',
  'wijze = ''post'' OR wijze = ''uitgereikt'' OR wijze = ''beveiligde_mail'' OR wijze = ''in_het_systeem''') WHERE name = 'verzending_vastgesteld';
UPDATE sqlite_schema SET sql = replace(sql, 'wijze IN ('''', ''telefoon'', ''brief'', ''beveiligde_mail'', ''persoonlijk'', ''systeem'')',
  'wijze = '''' OR wijze = ''telefoon'' OR wijze = ''brief'' OR wijze = ''beveiligde_mail'' OR wijze = ''persoonlijk'' OR
    wijze = ''systeem''') WHERE name = 'uitnodiging';
UPDATE sqlite_schema SET sql = replace(sql, 'antwoord IN ('''', ''komt'', ''online'', ''komt_niet'')',
  'antwoord = '''' OR antwoord = ''komt'' OR antwoord = ''online'' OR antwoord = ''komt_niet''') WHERE name = 'uitnodiging';
UPDATE sqlite_schema SET sql = replace(sql, 'wijze IN ('''', ''telefoon'', ''brief'', ''beveiligde_mail'', ''persoonlijk'', ''systeem'')',
  'wijze = '''' OR wijze = ''telefoon'' OR wijze = ''brief'' OR wijze = ''beveiligde_mail'' OR wijze = ''persoonlijk'' OR
    wijze = ''systeem''') WHERE name = 'afbericht';
UPDATE sqlite_schema SET sql = replace(sql, 'wijze IN ('''', ''telefoon'', ''brief'', ''beveiligde_mail'', ''persoonlijk'', ''systeem'')',
  'wijze = '''' OR wijze = ''telefoon'' OR wijze = ''brief'' OR wijze = ''beveiligde_mail'' OR wijze = ''persoonlijk'' OR
    wijze = ''systeem''') WHERE name = 'uitnodiging_ingetrokken';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''uitnodiging'', ''gewijzigd'', ''verplaatst'', ''gaat_niet_door'', ''ingetrokken'')',
  'soort = ''uitnodiging'' OR soort = ''gewijzigd'' OR soort = ''verplaatst'' OR soort = ''gaat_niet_door'' OR
    soort = ''ingetrokken''') WHERE name = 'post';
UPDATE sqlite_schema SET sql = replace(sql, 'stand IN (''bezig'', ''niets'', ''verstuurd'', ''mislukt'')',
  'stand = ''bezig'' OR stand = ''niets'' OR stand = ''verstuurd'' OR stand = ''mislukt''') WHERE name = 'dagbericht';
UPDATE sqlite_schema SET sql = replace(sql, 'rol IN (''lokale_toegang'', ''gi'', ''voorzitter'', ''procesondersteuner'',
    ''rvdk_advies'', ''raadsonderzoeker'', ''veilig_thuis'', ''beheerder'', ''toezichthouder'', ''regiocoordinator'')',
  'rol = ''lokale_toegang'' OR rol = ''gi'' OR rol = ''voorzitter'' OR rol = ''procesondersteuner'' OR
    rol = ''rvdk_advies'' OR rol = ''raadsonderzoeker'' OR rol = ''veilig_thuis'' OR rol = ''beheerder'' OR
    rol = ''toezichthouder'' OR rol = ''regiocoordinator''') WHERE name = 'rol_verleend';
UPDATE sqlite_schema SET sql = replace(sql, 'rol IN (''lokale_toegang'', ''gi'', ''rvdk_advies'', ''raadsonderzoeker'', ''veilig_thuis'')',
  '(rol = ''lokale_toegang'' OR rol = ''gi'' OR rol = ''rvdk_advies'' OR rol = ''raadsonderzoeker'' OR
    rol = ''veilig_thuis'')') WHERE name = 'rol_verleend';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''maatregel'', ''onderzoek'', ''geen_onderzoek'', ''niet_gehouden'', ''ingetrokken'')',
  'soort = ''maatregel'' OR soort = ''onderzoek'' OR soort = ''geen_onderzoek'' OR soort = ''niet_gehouden'' OR
    soort = ''ingetrokken''') WHERE name = 'bewaren';
UPDATE sqlite_schema SET sql = replace(sql, 'stand IN (''voorgesteld'', ''goedgekeurd'', ''gestopt'', ''bezig'', ''vernietigd'')',
  'stand = ''voorgesteld'' OR stand = ''goedgekeurd'' OR stand = ''gestopt'' OR stand = ''bezig'' OR stand = ''vernietigd''') WHERE name = 'vernietiging';
UPDATE sqlite_schema SET sql = replace(sql, 'uitslag IN (''in_orde'', ''navraag'', ''niet_in_orde'')',
  'uitslag = ''in_orde'' OR uitslag = ''navraag'' OR uitslag = ''niet_in_orde''') WHERE name = 'steekproef_oordeel';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''veel'', ''buiten_werktijd'', ''achternaam'')',
  'soort = ''veel'' OR soort = ''buiten_werktijd'' OR soort = ''achternaam''') WHERE name = 'opvallend';
UPDATE sqlite_schema SET sql = replace(sql, 'soort IN (''inzage'', ''wie_keek'', ''rectificatie'', ''verklaring'', ''wissing'')',
  'soort = ''inzage'' OR soort = ''wie_keek'' OR soort = ''rectificatie'' OR soort = ''verklaring'' OR soort = ''wissing''') WHERE name = 'betrokkene_verzoek';
UPDATE sqlite_schema SET sql = replace(sql, 'binnen_wijze IN (''brief'', ''beveiligde_mail'', ''telefoon'', ''persoonlijk'')',
  'binnen_wijze = ''brief'' OR binnen_wijze = ''beveiligde_mail'' OR binnen_wijze = ''telefoon'' OR
    binnen_wijze = ''persoonlijk''') WHERE name = 'betrokkene_verzoek';
UPDATE sqlite_schema SET sql = replace(sql, 'identiteit IN ('''', ''document'', ''bekend'', ''digitaal'')',
  'identiteit = '''' OR identiteit = ''document'' OR identiteit = ''bekend'' OR identiteit = ''digitaal''') WHERE name = 'betrokkene_verzoek';
UPDATE sqlite_schema SET sql = replace(sql, 'besluit IN ('''', ''toegewezen'', ''deels'', ''afgewezen'')',
  'besluit = '''' OR besluit = ''toegewezen'' OR besluit = ''deels'' OR besluit = ''afgewezen''') WHERE name = 'betrokkene_verzoek';
UPDATE sqlite_schema SET sql = replace(sql, 'overgedragen_wijze IN ('''', ''brief'', ''beveiligde_mail'', ''persoonlijk'')',
  'overgedragen_wijze = '''' OR overgedragen_wijze = ''brief'' OR overgedragen_wijze = ''beveiligde_mail'' OR
    overgedragen_wijze = ''persoonlijk''') WHERE name = 'betrokkene_verzoek';
UPDATE sqlite_schema SET sql = replace(sql, 'keuze IN (''geven'', ''zwart'', ''weglaten'')',
  'keuze = ''geven'' OR keuze = ''zwart'' OR keuze = ''weglaten''') WHERE name = 'betrokkene_keuze';
UPDATE sqlite_schema SET sql = replace(sql, 'wat IN (''aangemaakt'', ''gewijzigd'', ''geblokkeerd'', ''vrijgegeven'', ''code'', ''factor'', ''werkplek'',
    ''rol_verleend'', ''rol_gewijzigd'', ''rol_ingetrokken'')',
  'wat = ''aangemaakt'' OR wat = ''gewijzigd'' OR wat = ''geblokkeerd'' OR wat = ''vrijgegeven'' OR wat = ''code'' OR
    wat = ''factor'' OR wat = ''werkplek'' OR wat = ''rol_verleend'' OR wat = ''rol_gewijzigd'' OR
    wat = ''rol_ingetrokken''') WHERE name = 'gebruiker_verloop';
UPDATE sqlite_schema SET sql = replace(sql, 'naam IN (''bestanden'', ''schijf'', ''kopie'', ''oefening'', ''kop'', ''controle'', ''tweede'')',
  'naam = ''bestanden'' OR naam = ''schijf'' OR naam = ''kopie'' OR naam = ''oefening'' OR naam = ''kop'' OR
    naam = ''controle'' OR naam = ''tweede''') WHERE name = 'stand_meting';
UPDATE sqlite_schema SET sql = replace(sql, 'a.uitkomst IN (''geen_rekest'', ''maatregel_opgelegd'', ''geen_maatregel_opgelegd'')',
  '(+a.uitkomst = ''geen_rekest'' OR +a.uitkomst = ''maatregel_opgelegd'' OR +a.uitkomst = ''geen_maatregel_opgelegd'')') WHERE name = 'moment_2_voorstel';
UPDATE sqlite_schema SET sql = replace(sql, 'd.rol IN (''lokale_toegang'', ''gi'', ''veilig_thuis'', ''professional'')',
  '(d.rol = ''lokale_toegang'' OR d.rol = ''gi'' OR d.rol = ''veilig_thuis'' OR d.rol = ''professional'')') WHERE name = 'deelnemer_lijst';
UPDATE sqlite_schema SET sql = replace(sql, 't.status IN (''ingediend'', ''in_te_plannen'', ''gepland'', ''gehouden'')',
  '(t.status = ''ingediend'' OR t.status = ''in_te_plannen'' OR t.status = ''gepland'' OR t.status = ''gehouden'')') WHERE name = 'tafel_open_in_subregio';
UPDATE sqlite_schema SET sql = replace(sql, 'd.rol IN (''lokale_toegang'', ''gi'', ''veilig_thuis'')',
  '(+d.rol = ''lokale_toegang'' OR +d.rol = ''gi'' OR +d.rol = ''veilig_thuis'')') WHERE name = 'band';
UPDATE sqlite_schema SET sql = replace(sql, 'v.veld IN (''straat'', ''postcode'', ''woonplaats'', ''land'')',
  '(v.veld = ''straat'' OR v.veld = ''postcode'' OR v.veld = ''woonplaats'' OR v.veld = ''land'')') WHERE name = 'persoon_gewijzigd';
UPDATE sqlite_schema SET sql = replace(sql, 'd.rol IN (''lokale_toegang'', ''gi'', ''rvdk_advies'', ''raadsonderzoeker'', ''veilig_thuis'')',
  '(d.rol = ''lokale_toegang'' OR d.rol = ''gi'' OR d.rol = ''rvdk_advies'' OR d.rol = ''raadsonderzoeker'' OR
    d.rol = ''veilig_thuis'')') WHERE name = 'deelnemer_leest';
UPDATE sqlite_schema SET sql = replace(sql, 'r.rol IN (''lokale_toegang'', ''gi'', ''veilig_thuis'')',
  '(r.rol = ''lokale_toegang'' OR r.rol = ''gi'' OR r.rol = ''veilig_thuis'')') WHERE name = 'relatie';
UPDATE sqlite_schema SET sql = replace(sql, 'NEW.status IN (''afgesloten'', ''ingetrokken'', ''niet_doorgegaan'')',
  '(NEW.status = ''afgesloten'' OR NEW.status = ''ingetrokken'' OR NEW.status = ''niet_doorgegaan'')') WHERE name = 'werkkopie_weg';
UPDATE sqlite_schema SET sql = replace(sql, 'naam IN (''brief_groet'', ''brief_afzender'', ''brief_contact'')',
  '(naam = ''brief_groet'' OR naam = ''brief_afzender'' OR naam = ''brief_contact'')') WHERE name = 'brief_slot';
UPDATE sqlite_schema SET sql = replace(sql, 'wat IN (''aangemaakt'', ''code'', ''factor'', ''werkplek'')',
  '(wat = ''aangemaakt'' OR wat = ''code'' OR wat = ''factor'' OR wat = ''werkplek'')') WHERE name = 'account_hand';
UPDATE sqlite_schema SET sql = replace(sql, 'length(overleden) IN (0, 4, 7, 10)',
  'length(overleden) = 0 OR length(overleden) = 4 OR length(overleden) = 7 OR length(overleden) = 10') WHERE name = 'persoon';

-- Of the same person in another zaak also which kind of person, so that only kinderen are looked for where they are asked.
UPDATE sqlite_schema SET sql = replace(replace(sql, 'q.zaak AS andere_zaak', 'q.zaak AS andere_zaak, p.soort'), 'p.zaak, q.id, q.zaak', 'p.zaak, q.id, q.zaak, p.soort') WHERE name = 'zelfde_persoon';
PRAGMA writable_schema = RESET;
