/*
 * Every code that the program stores, and the Dutch word for it; the agendas
 * and the checklists. The same lists make the choices of a form, check what
 * comes back, and name things on pages.
 */
#include "domain/domain.h"

#include <string.h>

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
static const struct choice persoon_soort[] = {
	{ "kind", "Kind", 0 }, { "ouder", "Ouder of verzorger", 0 }, { "netwerk", "Iemand uit het netwerk", 0 }, { 0, 0, 0 },
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
static const struct choice stuk_soort[] = {
	{ "veiligheidsplan", "Veiligheidsplan", 0 },
	{ "mdo_verslag", "Verslag van het MDO", 0 },
	{ "hulpverleningsrapportage", "Rapportage van de hulpverlening", 0 },
	{ "raadsrapport", "Raadsrapport", 0 },
	{ "beschikking", "Beschikking van de kinderrechter", 0 },
	{ "rapportage_gi", "Rapportage van de GI", 0 },
	{ "gezinsgeschiedenis", "Gezinsgeschiedenis", 0 },
	{ "diagnostisch_onderzoek", "Diagnostisch onderzoek", 0 },
	{ "reactie", "Reactie van ouders of kind", 0 },
	{ "overig", "Iets anders", 0 },
	{ 0, 0, 0 },
};
/* What may be uploaded: extension and media type. */
static const struct choice stuk_bestand[] = {
	{ "pdf", TYPE_PDF, 0 }, { "docx", TYPE_DOCX, 0 }, { "odt", TYPE_ODT, 0 },
	{ "jpg", "image/jpeg", 0 }, { "jpeg", "image/jpeg", 0 }, { "jfif", "image/jpeg", 0 }, { "png", "image/png", 0 }, { 0, 0, 0 },
};
static const struct choice stuk_let_op[] = {
	{ "script", "Let op: in deze pdf zit een script. Vraagt uw computer of het mag starten, kies dan nee.", 0 },
	{ "extern", "Let op: dit document haalt bij het openen iets op van een andere computer. Open het in de beveiligde weergave.", 0 },
	{ "ongelezen", "Let op: dit bestand is beschadigd en kon niet helemaal worden nagekeken. Vertrouwt u het niet, vraag dan om een nieuw.", 0 },
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
static const struct choice corv_stadium[] = {
	{ "intake_afgerond", "Intake afgerond", 0 },
	{ "onderzoek_afgerond", "Onderzoek afgerond", 0 },
	{ "zaak_afgerond", "Zaak afgerond", 0 },
	{ 0, 0, 0 },
};
static const struct choice corv_uitkomst[] = {
	{ "vto_afgewezen", "Verzoek tot onderzoek afgewezen", 0 },
	{ "geen_rekest", "Geen rekest ingediend", 0 },
	{ "maatregel_opgelegd", "Maatregel opgelegd", 0 },
	{ "geen_maatregel_opgelegd", "Geen maatregel opgelegd", 0 },
	{ 0, 0, 0 },
};
/* How somebody stands to the child: the codes and words of the messages to
 * the Raad, letter for letter. */
static const struct choice rolcode[] = {
	{ "111", "ouder, gezag niet benoemd", 0 },
	{ "112", "ouder met gezag", 0 },
	{ "113", "ouder zonder gezag", 0 },
	{ "114", "ouder, niet juridisch", 0 },
	{ "115", "kind", 0 },
	{ "121", "broer of zus", 0 },
	{ "122", "halfbroer of -zus", 0 },
	{ "125", "grootouder", 0 },
	{ "139", "overige verwant", 0 },
	{ "191", "voogd", 0 },
	{ "211", "pleegouder", 0 },
	{ "212", "stiefouder", 0 },
	{ "213", "opvoeder/verzorger", 0 },
	{ "221", "stiefbroer of -zus", 0 },
	{ "222", "pleegbroer of -zus", 0 },
	{ "301", "jeugdige", 0 },
	{ "391", "melder", 0 },
	{ "392", "informant", 0 },
	{ "393", "contactpersoon", 0 },
	{ "411", "hulpverlener", 0 },
	{ "412", "verpleegkundige, arts of medisch specialist", 0 },
	{ "413", "onderwijsgevende", 0 },
	{ "491", "overige professional", 0 },
	{ 0, 0, 0 },
};
/* The extra elements of the message to the Raad: the schema leaves their names
 * to sender and receiver; these are ours, from db/queries/corv.sql. */
static const struct choice corv_extra[] = {
	{ "urgentie", "Urgentie", 0 }, { "datumBesluit", "Besluit genomen op", 0 },
	{ "besluitGenomenDoor", "Besluit genomen door", 0 },
	{ "veiligheidsplanVastgesteld", "Veiligheidsplan vastgesteld", 0 },
	{ "veiligheidsplanWijzigingen", "Wijzigingen in het veiligheidsplan", 0 },
	{ "veiligheidsplanToezicht", "Toezicht op het veiligheidsplan", 0 },
	{ "gezinssamenstelling", "Gezin", 0 }, { "aanleiding", "Aanleiding", 0 }, { "zorgen", "Zorgen", 0 },
	{ "krachten", "Wat goed gaat", 0 }, { "netwerk", "Netwerk", 0 }, { "hulpIngezet", "Ingezette hulp", 0 },
	{ "hulpEffect", "Effect van de hulp", 0 }, { "mdoDatum", "Datum MDO", 0 }, { "mdoUitkomst", "Uitkomst MDO", 0 },
	{ "betrokkenheidGezin", "Betrokkenheid van het gezin", 0 }, { "reactieOuders", "Reactie van de ouders", 0 },
	{ "meningKinderen", "Mening van de kinderen", 0 }, { "complexeScheiding", "Complexe scheiding", 0 },
	{ "monitorVeiligThuis", "Monitor van Veilig Thuis", 0 }, { "verwachteDatum", "Verwachte geboortedatum", 0 },
	{ "bereidheid", "Bereidheid", 0 }, { "vermogen", "Vermogen", 0 }, { "vertrouwen", "Vertrouwen", 0 },
	{ "motivering", "Motivering", 0 }, { "tolk", "Tolk", 0 }, { "indicatieGeheim", "Adres is geheim", 0 },
	{ "gezag", "Gezag", 0 }, { "geinformeerd", "Geïnformeerd over de melding", 0 },
	{ "redenNietGeinformeerd", "Waarom niet geïnformeerd", 0 }, { "bevatGeheimAdres", "Bevat een geheim adres", 0 },
	{ 0, 0, 0 },
};
static const struct choice tafel_status[] = {
	{ "concept", "Concept", "neutral" },
	{ "ingediend", "Ingediend", "neutral" },
	{ "teruggestuurd", "Aanvulling gevraagd", "warning" },
	{ "in_te_plannen", "In te plannen", "neutral" },
	{ "gepland", "Gepland", "safe" },
	{ "gehouden", "Gehouden", "safe" },
	{ "afgesloten", "Afgesloten", "inactive" },
	{ "ingetrokken", "Ingetrokken", "inactive" },
	{ "niet_doorgegaan", "Niet doorgegaan", "warning" },
	{ 0, 0, 0 },
};
static const struct choice notulen_status[] = {
	{ "in_bewerking", "In bewerking", "neutral" },
	{ "ter_controle", "Concept, ter controle", "warning" },
	{ "gecontroleerd", "Gecontroleerd", "safe" },
	{ "verzonden", "Concept, verzonden", "safe" },
	{ "vastgesteld", "Vastgesteld", "inactive" },
	{ "vervangen", "Vervangen door een nieuwe versie", "inactive" },
	{ 0, 0, 0 },
};
static const struct choice rol[] = {
	{ "lokale_toegang", "lokale toegang", 0 },
	{ "gi", "gecertificeerde instelling", 0 },
	{ "voorzitter", "voorzitter", 0 },
	{ "procesondersteuner", "procesondersteuner", 0 },
	{ "rvdk_advies", "Raad voor de Kinderbescherming, Vakgroep Advies", 0 },
	{ "raadsonderzoeker", "raadsonderzoeker", 0 },
	{ "veilig_thuis", "Veilig Thuis", 0 },
	{ "beheerder", "beheerder", 0 },
	{ "toezichthouder", "toezichthouder", 0 },
	{ "kind", "kind", 0 },
	{ "ouder", "ouder of verzorger", 0 },
	{ "netwerk", "ondersteunend netwerk", 0 },
	{ 0, 0, 0 },
};
static const struct choice dagdeel_deel[] = {
	{ "ochtend", "ochtend", "08:30-12:30" }, { "middag", "middag", "12:30-17:30" }, { 0, 0, 0 },
};
static const struct choice stap[] = {
	{ "indienen", "Ingediend", 0 },
	{ "terugsturen", "Teruggestuurd naar de melder", 0 },
	{ "accepteren", "Geaccepteerd", 0 },
	{ "plannen", "Gepland", 0 },
	{ "verplaatsen", "Verplaatst", 0 },
	{ "intrekken", "Ingetrokken", 0 },
	{ "niet_doorgaan", "Niet doorgegaan", 0 },
	{ "overdragen", "Overdracht door de Raad vastgelegd", 0 },
	{ "houden", "Gehouden", 0 },
	{ "correctie aanwezigheid", "Aanwezigheid gecorrigeerd", 0 },
	{ "besluiten", "Besluit vastgelegd", 0 },
	{ "afsluiten", "Afgesloten", 0 },
	{ "heropenen", "Heropend", 0 },
	{ "ter_controle", "Notulen aangeboden aan de voorzitter", 0 },
	{ "notulen_terugsturen", "Notulen teruggestuurd met opmerkingen", 0 },
	{ "akkoord", "Notulen goedgekeurd door de voorzitter", 0 },
	{ "terugnemen", "Goedkeuring van de notulen teruggenomen", 0 },
	{ "verzenden", "Conceptnotulen verzonden", 0 },
	{ "wijzigen", "Nieuwe versie van de notulen begonnen", 0 },
	{ "vaststellen", "Notulen vastgesteld", 0 },
	{ "aanvullen", "Aanvulling bij de notulen", 0 },
	{ 0, 0, 0 },
};

/* What the voorzitter judges of an aanmelding, per moment (W11). */
static const struct choice checklist_1[] = {
	{ "veiligheidsplan", "Er is een veiligheidsplan", 0 },
	{ "mdo", "De planvorming (MDO) is beschreven", 0 },
	{ "ouders", "De ouders zijn geïnformeerd en betrokken", 0 },
	{ "kinderen", "De kinderen zijn geïnformeerd en betrokken", 0 },
	{ "zorgen", "De zorgen zijn met feiten onderbouwd", 0 },
	{ "hulp", "De ingezette hulp en het effect zijn beschreven", 0 },
	{ "gezag", "Gezag en personalia kloppen", 0 },
	{ 0, 0, 0 },
};
static const struct choice checklist_2[] = {
	{ "conclusies", "De conclusies van het raadsonderzoek zijn duidelijk", 0 },
	{ "doelen", "De doelen per kind zijn opgesteld", 0 },
	{ "uitspraak", "De uitspraak of het advies is erbij", 0 },
	{ 0, 0, 0 },
};
static const struct choice checklist_3[] = {
	{ "rapportage", "De rapportage van de GI is erbij", 0 },
	{ "evaluatie", "De doelen zijn geëvalueerd", 0 },
	{ "veiligheidsplan", "Er is een veiligheidsplan voor na afloop", 0 },
	{ 0, 0, 0 },
};

/* For people who read the log: programs, what was done there, how it ended. */
static const struct choice pagina[] = {
	{ "werkvoorraad", "Werkvoorraad", 0 }, { "zaak", "Dossier", 0 }, { "inzage", "Inzage in het dossier", 0 },
	{ "aanmelding", "Aanmelding", 0 }, { "koppeling", "Koppelen van zaken", 0 }, { "persoon", "Persoon", 0 }, { "stuk", "Stuk", 0 },
	{ "doel", "Doelen", 0 }, { "intake-oordeel", "Oordeel over de aanmelding", 0 }, { "planning", "Planning", 0 },
	{ "toestemming", "Toestemming", 0 }, { "aanwezigheid", "Aanwezigheid", 0 }, { "besluit", "Besluit", 0 },
	{ "notulen", "Notulen", 0 }, { "notulen-akkoord", "Akkoord op de notulen", 0 }, { "opvolging", "Opvolging", 0 },
	{ "zoeken", "Zoeken", 0 }, { "inloggen", "Inloggen", 0 }, { "uitloggen", "Uitloggen", 0 }, { "vervanging", "Vervanging", 0 }, { 0, 0, 0 },
};
/* An action that is not here is called by its code: indienen, plannen, ... */
static const struct choice log_handeling[] = {
	{ "bekeken", "bekijken", 0 }, { "gedownload", "downloaden", 0 }, { "concept", "concept bewaren", 0 },
	{ "concept_na_einde", "concept bewaren na het uitloggen", 0 }, { "concept_weg", "concept weggooien", 0 }, { "houden", "vastleggen dat de tafel is gehouden", 0 },
	{ "niet_doorgaan", "vastleggen dat de tafel niet doorgaat", 0 }, { "ter_controle", "aanbieden aan de voorzitter", 0 },
	{ "akkoord", "goedkeuren", 0 }, { "onbekend", "onbekende handeling", 0 }, { "geen", "onbekende handeling", 0 }, { 0, 0, 0 },
};
static const struct choice log_uitkomst[] = {
	{ "getoond", "Getoond", 0 }, { "gedaan", "Gedaan", 0 }, { "geweigerd", "Geweigerd", 0 }, { "onvolledig", "Niet gedaan, er miste iets", 0 },
	{ "voorwaarde", "Niet gedaan, er miste iets", 0 }, { "verouderd", "Niet gedaan, een ander was voor", 0 },
	{ "verkeerd", "Niet ingelogd, verkeerd wachtwoord", 0 }, { "niet_actief", "Niet ingelogd, account niet actief", 0 },
	{ "te_vaak", "Niet ingelogd, te veel pogingen", 0 }, { "te_groot", "Niet gedaan, te groot", 0 },
	{ "druk", "Niet gedaan, te druk", 0 }, { "mislukt", "Niet gelukt", 0 }, { "onzeker", "Onzeker", 0 }, { 0, 0, 0 },
};

static const struct { const char *name; const struct choice *list; } lists[] = { /* those of long lists first */
	{ "tafel_status", tafel_status }, { "rol", rol }, { "ja_nee", ja_nee }, { "ja", ja }, { "moment", moment }, { "moment_kort", moment_kort }, { "reden_termijn", reden_termijn }, { "persoon_soort", persoon_soort },
	{ "geslacht", geslacht }, { "gezag", gezag }, { "urgentie", urgentie }, { "kind_deelname", kind_deelname },
	{ "aanwezigheid", aanwezigheid }, { "uitkomst", uitkomst }, { "uitkomst_1", uitkomst_1 },
	{ "uitkomst_3", uitkomst_3 }, { "stuk_soort", stuk_soort }, { "stuk_bestand", stuk_bestand }, { "stuk_let_op", stuk_let_op }, { "grond", grond }, { "maatregel", maatregel },
	{ "soort_einde", soort_einde }, { "verzendwijze", verzendwijze }, { "afhandeling", afhandeling },
	{ "contact_soort", contact_soort }, { "corv_stadium", corv_stadium }, { "corv_uitkomst", corv_uitkomst }, { "rolcode", rolcode }, { "corv_extra", corv_extra },
	{ "notulen_status", notulen_status },
	{ "dagdeel", dagdeel_deel }, { "stap", stap }, { "pagina", pagina }, { "log_handeling", log_handeling },
	{ "log_uitkomst", log_uitkomst },
	{ "checklist_1", checklist_1 }, { "checklist_2", checklist_2 }, { "checklist_3", checklist_3 },
};

const struct choice *choices(const char *list)
{
	for (size_t i = 0; i < COUNT(lists); i++)
		if (strcmp(lists[i].name, list) == 0) return lists[i].list;
	die(EV_BUG, "there is no list %s", list);
}

const char *label(const char *list, const char *code)
{
	for (const struct choice *c = choices(list); c->code; c++)
		if (strcmp(c->code, code) == 0) return c->label;
	return code;
}

const char *badge(const char *list, const char *code)
{
	for (const struct choice *c = choices(list); c->code; c++)
		if (strcmp(c->code, code) == 0) return c->help;
	return "neutral";
}

bool choice_has(const struct choice *list, const char *code)
{
	for (; list->code; list++)
		if (strcmp(list->code, code) == 0) return true;
	return false;
}

const struct choice *checklist(int tafel_moment)
{
	return tafel_moment == 2 ? checklist_2 : tafel_moment == 3 ? checklist_3 : checklist_1;
}
