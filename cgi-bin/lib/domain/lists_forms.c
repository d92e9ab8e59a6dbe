/* What somebody chooses in a form. */
#include "domain/lists.h"

static const struct choice liefst[] = { { "ochtend", "In de ochtend", 0 }, { "middag", "In de middag", 0 }, { "geen", "Maakt niet uit", 0 }, { 0, 0, 0 } };
static const struct choice ja_nee[] = { { "ja", "Ja", 0 }, { "nee", "Nee", 0 }, { 0, 0, 0 } };
static const struct choice ja[] = { { "ja", "Ja", 0 }, { 0, 0, 0 } };

static const struct choice moment[] = {
	{ "1", "Moment 1: is een verzoek tot onderzoek nodig?", "Er is altijd een veiligheidsplan gemaakt." },
	{ "2", "Moment 2: overdracht na een raadsonderzoek", "Gaat alleen door als de ouders toestemming geven." },
	{ "3", "Moment 3: toetsing van het einde van een ondertoezichtstelling", "Gaat ook door zonder toestemming van de ouders." },
	{ 0, 0, 0 },
};
static const struct choice reden_termijn[] = { { "einde_ots", "Einde ondertoezichtstelling", 0 }, { 0, 0, 0 } };
static const struct choice moment_kort[] = {
	{ "1", "Moment 1", 0 }, { "2", "Moment 2", 0 }, { "3", "Moment 3", 0 }, { 0, 0, 0 },
};
static const struct choice aanmelding_stap[] = { /* those parts of domain/deel.c that have fields */
	{ "zorgen", "", 0 }, { "plan", "", 0 }, { "mening", "", 0 }, { "onderzoek", "", 0 }, { "einde", "", 0 }, { 0, 0, 0 },
};
static const struct choice persoon_soort[] = {
	{ "kind", "Kind", 0 }, { "ouder", "Ouder of verzorger", 0 }, { "netwerk", "Iemand uit het netwerk", 0 }, { 0, 0, 0 },
};
static const struct choice persoon_nieuw[] = {
	{ "kind", "Kind toevoegen", 0 }, { "ouder", "Ouder of verzorger toevoegen", 0 }, { "netwerk", "Iemand uit het netwerk toevoegen", 0 }, { "", "Iemand toevoegen", 0 }, { 0, 0, 0 },
};
static const struct choice persoon_daarna[] = {
	{ "kind", "", 0 }, { "ouder", "", 0 }, { "netwerk", "", 0 }, { "stukken", "", 0 }, { 0, 0, 0 },
};
/* Of table persoon, where one that was changed is named. */
static const struct choice persoon_veld[] = {
	{ "soort", "Wie", 0 }, { "voornamen", "Voornamen", 0 }, { "voorvoegsel", "Voorvoegsel", 0 }, { "geslachtsnaam", "Achternaam", 0 },
	{ "geboortedatum", "Geboortedatum", 0 }, { "ongeboren", "Nog niet geboren", 0 }, { "verwachte_datum", "Uitgerekende datum", 0 },
	{ "overleden", "Overleden op", 0 }, { "geslacht", "Geslacht", 0 }, { "bsn", "Burgerservicenummer", 0 }, { "rolcode", "Rol in de melding", 0 },
	{ "gezag", "Gezag", 0 }, { "geinformeerd", "Geïnformeerd", 0 }, { "reden_niet_geinformeerd", "Waarom niet geïnformeerd", 0 },
	{ "telefoon", "Telefoonnummer", 0 }, { "email", "E-mailadres", 0 }, { "straat", "Straat en huisnummer", 0 }, { "postcode", "Postcode", 0 },
	{ "woonplaats", "Woonplaats", 0 }, { "land", "Land", 0 }, { "adres_geheim", "Geheim adres", 0 }, { "tolk", "Tolk", 0 },
	{ "liefst", "Wanneer het liefst", 0 }, { "ondersteuning", "Wat helpt om te komen", 0 }, { "niet_samen_met", "Wie deze persoon niet mag tegenkomen", 0 }, { "verwijderd", "Verwijderd", 0 }, { 0, 0, 0 },
};
static const struct choice geslacht[] = {
	{ "m", "Jongen of man", 0 }, { "v", "Meisje of vrouw", 0 }, { "x", "Anders", 0 }, { "onbekend", "Onbekend", 0 }, { 0, 0, 0 },
};
static const struct choice gezag[] = {
	{ "ja", "Ja", 0 }, { "nee", "Nee", 0 }, { "onbekend", "Dat is niet bekend", 0 }, { 0, 0, 0 },
};
static const struct choice urgentie[] = {
	{ "crisis", "Crisis", "Het onderzoek begint meteen." },
	{ "hoog", "Hoog", "Het onderzoek krijgt voorrang." },
	{ "regulier", "Regulier", "Het onderzoek begint binnen de gewone termijn." },
	{ 0, 0, 0 },
};
static const struct choice kind_deelname[] = {
	{ "aan_tafel", "Het kind komt aan tafel", 0 },
	{ "gesprek_vooraf", "De voorzitter spreekt het kind vooraf", 0 },
	{ "brief_tekening", "Het kind geeft een brief of tekening mee", 0 },
	{ "vertrouwenspersoon", "Een vertrouwenspersoon spreekt voor het kind", 0 },
	{ "niet", "Het kind doet niet mee", "Leg uit waarom niet." },
	{ 0, 0, 0 },
};
static const struct choice aanwezigheid[] = {
	{ "aanwezig", "Aanwezig", 0 },
	{ "online", "Online aanwezig", 0 },
	{ "deels", "Een deel van de tijd aanwezig", 0 },
	{ "afwezig_met_bericht", "Afwezig met bericht", 0 },
	{ "afwezig_zonder_bericht", "Afwezig zonder bericht", 0 },
	{ 0, 0, 0 },
};
static const struct choice uitkomst_1[] = {
	{ "raadsonderzoek", "De Raad start een onderzoek", 0 },
	{ "geen_raadsonderzoek", "De Raad start geen onderzoek", 0 },
	{ "aangehouden", "Het besluit is aangehouden", 0 },
	{ 0, 0, 0 },
};
static const struct choice uitkomst_3[] = {
	{ "akkoord_einde", "De Raad is het eens met het einde van de ondertoezichtstelling", 0 },
	{ "niet_akkoord_einde", "De Raad is het niet eens met het einde", 0 },
	{ 0, 0, 0 },
};
static const struct choice uitkomst[] = {
	{ "raadsonderzoek", "Raadsonderzoek", 0 },
	{ "geen_raadsonderzoek", "Geen raadsonderzoek", 0 },
	{ "aangehouden", "Aangehouden", 0 },
	{ "akkoord_einde", "Akkoord met het einde", 0 },
	{ "niet_akkoord_einde", "Niet akkoord met het einde", 0 },
	{ 0, 0, 0 },
};
/* With the word before it, where one was added. */
static const struct choice stuk_soort[] = {
	{ "veiligheidsplan", "Veiligheidsplan", "Het veiligheidsplan" },
	{ "mdo_verslag", "Verslag van het MDO", "Het verslag van het MDO" },
	{ "hulpverleningsrapportage", "Rapportage van de hulpverlening", "De rapportage van de hulpverlening" },
	{ "raadsrapport", "Raadsrapport", "Het raadsrapport" },
	{ "beschikking", "Beschikking van de kinderrechter", "De beschikking van de kinderrechter" },
	{ "rapportage_gi", "Rapportage van de GI", "De rapportage van de GI" },
	{ "gezinsgeschiedenis", "Gezinsgeschiedenis", "De gezinsgeschiedenis" },
	{ "diagnostisch_onderzoek", "Diagnostisch onderzoek", "Het diagnostisch onderzoek" },
	{ "reactie", "Reactie van ouders of kind", "De reactie van ouders of kind" },
	{ "overig", "Iets anders", "Het stuk" },
	{ 0, 0, 0 },
};
/* What may be uploaded: extension and media type. */
static const struct choice stuk_bestand[] = {
	{ "pdf", TYPE_PDF, 0 }, { "docx", TYPE_DOCX, 0 }, { "odt", TYPE_ODT, 0 },
	{ "jpg", "image/jpeg", 0 }, { "jpeg", "image/jpeg", 0 }, { "jfif", "image/jpeg", 0 }, { "png", "image/png", 0 }, { 0, 0, 0 },
};
static const struct choice stuk_let_op[] = {
	{ "wacht", "Dit stuk wordt nog gecontroleerd op virussen. Daarna is het te openen.", 0 },
	{ "besmet", "In dit stuk is een virus gevonden. Niemand kan het openen. Neem het terug en voeg een ander bestand toe.", 0 },
	{ "script", "Let op: in deze pdf zit een script. Vraagt uw computer of het mag starten, kies dan nee.", 0 },
	{ "extern", "Let op: dit document haalt bij het openen iets op van een andere computer. Open het in de beveiligde weergave.", 0 },
	{ "ongelezen", "Let op: dit bestand is beschadigd. We konden het niet helemaal nakijken. Vertrouwt u het niet, vraag dan om een nieuw.", 0 },
	{ 0, 0, 0 },
};
static const struct choice grond[] = {
	{ "geen_maatregel", "De Raad adviseert geen kinderbeschermingsmaatregel", 0 },
	{ "uitspraak", "De kinderrechter heeft uitspraak gedaan", 0 },
	{ 0, 0, 0 },
};
static const struct choice maatregel[] = {
	{ "geen", "Geen maatregel", 0 },
	{ "ondertoezichtstelling", "Ondertoezichtstelling", 0 },
	{ "ots_uithuisplaatsing", "Ondertoezichtstelling met uithuisplaatsing", 0 },
	{ "voogdij", "Voogdij", 0 },
	{ 0, 0, 0 },
};
static const struct choice soort_einde[] = {
	{ "niet_verlengen", "De maatregel wordt niet verlengd", 0 },
	{ "tussentijdse_opheffing", "De maatregel wordt eerder opgeheven", 0 },
	{ 0, 0, 0 },
};
static const struct choice verzendwijze[] = {
	{ "post", "Per post", 0 },
	{ "uitgereikt", "In de hand gegeven", 0 },
	{ "beveiligde_mail", "Met beveiligde mail", 0 },
	{ "in_het_systeem", "In dit systeem", 0 },
	{ 0, 0, 0 },
};
/* What stands around the text of notulen, table notulen_regel. */
static const struct choice notulen_deel[] = {
	{ "leiding", "Wie de tafel leidde", 0 }, { "aanwezig", "Aanwezig", 0 }, { "afwezig", "Afwezig", 0 },
	{ "stem", "Wat de kinderen zeggen", 0 }, { "stuk", "Stukken op tafel", 0 }, { "plan", "Het veiligheidsplan", 0 },
	{ "besluit", "Het besluit", 0 }, { "doel", "Doelen", 0 }, { "afspraak", "Afspraken", 0 },
	{ 0, 0, 0 },
};
static const struct choice uitnodiging_antwoord[] = {
	{ "komt", "Komt", 0 }, { "online", "Doet online mee", 0 }, { "komt_niet", "Komt niet", 0 }, { 0, 0, 0 },
};
static const struct choice afbericht_wijze[] = {
	{ "telefoon", "Aan de telefoon", 0 },
	{ "brief", "Met een brief", 0 },
	{ "beveiligde_mail", "Met beveiligde mail", 0 },
	{ "persoonlijk", "In een gesprek", 0 },
	{ "systeem", "Met e-mail uit dit systeem", 0 },
	{ 0, 0, 0 },
};
static const struct choice toewijzing[] = { { "toegewezen", "toegewezen", 0 }, { "ingetrokken", "toewijzing ingetrokken", 0 }, { 0, 0, 0 } };
static const struct choice bestand_als[] = { { "ics", "Bestand voor de agenda", 0 }, { 0, 0, 0 } };
static const struct choice planning_einde[] = {
	{ "verplaatst", "verplaatst", 0 }, { "ingetrokken", "ingetrokken", 0 }, { "niet_doorgegaan", "niet doorgegaan", 0 }, { 0, 0, 0 },
};
static const struct choice afhandeling[] = {
	{ "overgenomen", "Overgenomen in de notulen", 0 },
	{ "bijlage", "Als bijlage toegevoegd", 0 },
	{ "niet_overgenomen", "Niet overgenomen", "Leg uit waarom niet." },
	{ 0, 0, 0 },
};
static const struct choice contact_soort[] = {
	{ "veiligheidsplan", "Toezicht op het veiligheidsplan", 0 },
	{ "nazorg", "Nazorg aan ouders en kinderen", 0 },
	{ "contact_rvdk", "Contact met de Raad in de wachttijd", 0 },
	{ 0, 0, 0 },
};

/* What somebody asks about what is kept of them. */
static const struct choice verzoek_soort[] = {
	{ "inzage", "Inzage of een afschrift", "Alles wat er over deze persoon staat." }, { "wie_keek", "Wie het dossier heeft ingezien", 0 },
	{ "rectificatie", "Iets verbeteren dat niet klopt", 0 }, { "verklaring", "Een eigen verklaring erbij", 0 },
	{ "wissing", "Gegevens wissen", "Hiervoor gelden de regels over bewaren." }, { 0, 0, 0 },
};
static const struct choice verzoek_wijze[] = {
	{ "brief", "Per brief", 0 }, { "beveiligde_mail", "Met beveiligde mail", 0 }, { "telefoon", "Aan de telefoon", 0 }, { "persoonlijk", "Persoonlijk", 0 }, { 0, 0, 0 },
};
static const struct choice verzoek_overdracht[] = { { "brief", "Per aangetekende brief", 0 }, { "beveiligde_mail", "Met beveiligde mail", 0 }, { "persoonlijk", "Persoonlijk gegeven", 0 }, { 0, 0, 0 } };
static const struct choice verzoek_identiteit[] = {
	{ "document", "Met een paspoort, identiteitskaart of rijbewijs", 0 }, { "bekend", "Iemand die de persoon kent, heeft het bevestigd", 0 }, { "digitaal", "Met een digitale aanmelding, zoals DigiD", 0 }, { 0, 0, 0 },
};
static const struct choice verzoek_besluit[] = { { "toegewezen", "Helemaal", 0 }, { "deels", "Voor een deel", 0 }, { "afgewezen", "Niet", 0 }, { 0, 0, 0 } };
static const struct choice verzoek_brief[] = { { "bevestiging", "Bevestiging", 0 }, { "besluit", "Besluit", 0 }, { "afschrift", "Afschrift", 0 }, { 0, 0, 0 } };
static const struct choice verzoek_als[] = { { "json", "Gegevens als bestand", 0 }, { "zip", "Alles bij elkaar", 0 }, { 0, 0, 0 } };
static const struct choice gegeven_keuze[] = { { "geven", "Geven", 0 }, { "zwart", "Geven, met woorden zwart", 0 }, { "weglaten", "Weglaten", 0 }, { 0, 0, 0 } };

const struct list lists_forms[] = {
	{ "verzoek_soort", verzoek_soort }, { "verzoek_wijze", verzoek_wijze }, { "verzoek_overdracht", verzoek_overdracht }, { "verzoek_identiteit", verzoek_identiteit },
	{ "verzoek_besluit", verzoek_besluit }, { "verzoek_brief", verzoek_brief }, { "verzoek_als", verzoek_als }, { "gegeven_keuze", gegeven_keuze },
	{ "ja_nee", ja_nee }, { "ja", ja }, { "moment", moment }, { "aanmelding_stap", aanmelding_stap }, { "moment_kort", moment_kort },
	{ "reden_termijn", reden_termijn }, { "persoon_soort", persoon_soort }, { "persoon_nieuw", persoon_nieuw }, { "persoon_daarna", persoon_daarna }, { "persoon_veld", persoon_veld }, { "geslacht", geslacht },
	{ "gezag", gezag }, { "liefst", liefst }, { "urgentie", urgentie }, { "kind_deelname", kind_deelname }, { "aanwezigheid", aanwezigheid },
	{ "uitkomst", uitkomst }, { "uitkomst_1", uitkomst_1 }, { "uitkomst_3", uitkomst_3 }, { "stuk_soort", stuk_soort },
	{ "stuk_bestand", stuk_bestand }, { "stuk_let_op", stuk_let_op }, { "grond", grond }, { "maatregel", maatregel },
	{ "soort_einde", soort_einde }, { "verzendwijze", verzendwijze }, { "notulen_deel", notulen_deel }, { "afhandeling", afhandeling },
	{ "contact_soort", contact_soort }, { "afbericht_wijze", afbericht_wijze }, { "uitnodiging_antwoord", uitnodiging_antwoord }, { "bestand_als", bestand_als }, { "toewijzing", toewijzing }, { "planning_einde", planning_einde },
	{ 0, 0 },
};
