/* What a tafel goes through: statuses, roles, steps, checklists; and what the log calls it. */
#include "domain/lists.h"

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
	{ "regiocoordinator", "regiocoördinator", 0 },
	{ "kind", "kind", 0 },
	{ "ouder", "ouder of verzorger", 0 },
	{ "netwerk", "ondersteunend netwerk", 0 },
	{ "professional", "professional", 0 },
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
	{ "houden_terugdraaien", "Toch niet gehouden: terug naar gepland", 0 },
	{ "correctie aanwezigheid", "Aanwezigheid gecorrigeerd", 0 },
	{ "besluiten", "Besluit vastgelegd", 0 },
	{ "afsluiten", "Afgesloten", 0 },
	{ "heropenen", "Heropend", 0 },
	{ "ter_controle", "Notulen aangeboden aan de voorzitter", 0 },
	{ "notulen_terugsturen", "Notulen teruggestuurd met opmerkingen", 0 },
	{ "akkoord", "Notulen goedgekeurd", 0 },
	{ "terugnemen", "Goedkeuring van de notulen teruggenomen", 0 },
	{ "verzenden", "Conceptnotulen verzonden", 0 },
	{ "wijzigen", "Nieuwe versie van de notulen begonnen", 0 },
	{ "vaststellen", "Notulen vastgesteld", 0 },
	{ "aanvullen", "Aanvulling bij de notulen", 0 },
	{ 0, 0, 0 },
};

/* What can be put right. */
static const struct choice correctie[] = {
	{ "besluit", "Besluit", 0 }, { "verzending", "Verzending van de notulen", 0 }, { "toestemming", "Toestemming", 0 },
	{ "voogd", "Toestemming van een GI die voogd is", 0 }, { "aanwezigheid", "Aanwezigheid", 0 },
	{ "afspraak", "Afspraak", 0 }, { "doel", "Doel", 0 }, { "corv", "CORV-melding", 0 }, { "antwoord", "Antwoord van de Raad", 0 },
	{ "contact", "Contactmoment", 0 }, { "houden", "Tafel toch niet gehouden", 0 }, { "stuk", "Stuk ingetrokken of verplaatst", 0 },
	{ "adres", "Geheim adres toegestaan", 0 }, { 0, 0, 0 },
};

/* The mail that goes out; the help is the colour. */
static const struct choice post_stand[] = {
	{ "klaar", "Klaar om te versturen", "neutral" }, { "bezig", "Wordt verstuurd", "neutral" }, { "verstuurd", "Verstuurd", "safe" },
	{ "mislukt", "Niet verstuurd", "warning" }, { "onzeker", "Niet zeker of het is verstuurd", "warning" },
	{ "afgehandeld", "Afgehandeld", "safe" }, { "opnieuw", "Opnieuw verstuurd", "inactive" }, { "vervallen", "Niet meer nodig", "inactive" }, { 0, 0, 0 },
};
static const struct choice post_soort[] = {
	{ "uitnodiging", "Uitnodiging", 0 }, { "gewijzigd", "Nieuwe uitnodiging na een wijziging", 0 }, { "verplaatst", "De tafel is verplaatst", 0 },
	{ "gaat_niet_door", "De tafel gaat niet door", 0 }, { "ingetrokken", "De uitnodiging is ingetrokken", 0 }, { 0, 0, 0 },
};
/* Why a try failed: what the program that sends mail ended with (sysexits.h), or what became of it. */
static const struct choice post_reden[] = {
	{ "64", "het mailprogramma is verkeerd ingesteld", 0 }, { "65", "de mailserver weigert het bericht", 0 }, { "67", "het e-mailadres bestaat niet", 0 },
	{ "68", "de mailserver van de ontvanger is niet gevonden", 0 }, { "69", "de mailserver werkt niet", 0 }, { "75", "de mailserver neemt het nu niet aan", 0 },
	{ "76", "de mailserver geeft een fout", 0 }, { "77", "de mailserver geeft geen toestemming", 0 }, { "78", "het mailprogramma is verkeerd ingesteld", 0 },
	{ "adres", "het e-mailadres kan niet kloppen", 0 }, { "start", "het mailprogramma is er niet", 0 }, { "duur", "het versturen duurde te lang", 0 },
	{ "afgebroken", "het versturen is afgebroken", 0 },
	{ "hersteld", "de gegevens zijn teruggezet van een kopie", 0 }, { 0, 0, 0 },
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
	{ "werkvoorraad", "Werkvoorraad", 0 }, { "nieuws", "Nieuws", 0 }, { "zaak", "Dossier", 0 }, { "inzage", "Inzage in het dossier", 0 },
	{ "aanmelding", "Aanmelding", 0 }, { "koppeling", "Koppelen van zaken", 0 }, { "verhuizing", "Verhuizing naar een andere gemeente", 0 }, { "persoon", "Persoon", 0 }, { "stuk", "Stuk", 0 },
	{ "doel", "Doelen", 0 }, { "intake-oordeel", "Oordeel over de aanmelding", 0 }, { "planning", "Planning", 0 },
	{ "uitnodiging", "Uitnodigingen", 0 }, { "uitnodigen", "Uitnodigingen versturen", 0 }, { "bundel", "Bundel", 0 }, { "afbericht", "Vertellen dat de tafel niet doorgaat", 0 },
	{ "post", "E-mail over de tafel", 0 }, { "beheer-post", "E-mail die het systeem verstuurt", 0 },
	{ "toestemming", "Toestemming", 0 }, { "aanwezigheid", "Aanwezigheid", 0 }, { "besluit", "Besluit", 0 },
	{ "notulen", "Notulen", 0 }, { "notulen-akkoord", "Akkoord op de notulen", 0 }, { "vastgesteld", "Vastgestelde notulen versturen", 0 }, { "opvolging", "Opvolging", 0 }, { "toewijzing", "Raadsonderzoeker", 0 },
	{ "behandelaar", "Werk overdragen", 0 },
	{ "zoeken", "Zoeken", 0 }, { "werkkopie", "Werkkopie van een dag", 0 }, { "inloggen", "Inloggen", 0 }, { "werkplek", "Inloggen via de werkplek", 0 }, { "uitloggen", "Uitloggen", 0 }, { "vervanging", "Vervanging", 0 }, { "noodtoegang", "Noodtoegang", 0 }, { "bewaren", "Bewaren en vernietigen", 0 }, { "vernietigen", "Vernietigen", 0 },
	{ "correctie", "Verbeteringen", 0 }, { "verbeteringen", "Verbeteringen en datalekken", 0 }, { "geheim-adres", "Geheim adres", 0 }, { "stuk-weghalen", "Stuk weghalen", 0 }, { "verzoek-betrokkene", "Verzoek over gegevens", 0 }, { "verzoek-afschrift", "Afschrift voorbereiden", 0 }, { "verzoek-brief", "Antwoord op een verzoek", 0 }, { "verklaring", "Verklaring", 0 }, { "scan", "Controle op virussen", 0 }, { "beheer-dagdelen", "Dagdelen van de Raad", 0 },
	{ "beheer", "Beheer", 0 }, { "beheer-gebruikers", "Gebruikers", 0 }, { "beheer-gebruiker", "Gebruiker", 0 }, { "beheer-invoer", "Inlezen uit een bestand", 0 }, { "beheer-organisaties", "Organisaties, gemeenten en locaties", 0 }, { "beheer-instellingen", "Instellingen", 0 }, { "beheer-sluitingsdagen", "Dagen dat het kantoor dicht is", 0 }, { "rollen", "Accounts en rollen", 0 },
	{ "account", "Eigen account", 0 }, { "agenda", "Agenda", 0 }, { "corv", "Bericht aan de Raad", 0 }, { "tweede-factor", "Tweede stap van inloggen", 0 }, { "wachtwoord", "Wachtwoord", 0 },
	{ "steekproef", "Steekproef van het logboek", 0 }, { "opvallend", "Lezen dat opvalt", 0 }, { "beheer-stand", "Stand van het systeem", 0 }, { "rapportage", "Cijfers", 0 }, { "jbt", "Opdracht op de server", 0 }, { 0, 0, 0 },
};
/* Every action that a program or script can write there has its words. */
static const struct choice log_handeling[] = {
	{ "zelfde_kind", "bekijken, met de melding dat er al een dossier van dit kind is", 0 },
	{ "gezocht", "zoeken", 0 }, { "bsn_gezocht", "zoeken met een BSN", 0 },
	{ "bsn_getoond", "het BSN tonen", 0 }, { "bekeken", "bekijken", 0 }, { "gecontroleerd", "op virussen controleren", 0 }, { "gedownload", "downloaden", 0 }, { "cijfers_bestand", "cijfers als bestand opslaan", 0 }, { "pdf", "als pdf opslaan", 0 }, { "concept", "concept bewaren", 0 },
	{ "concept_na_einde", "concept bewaren na het uitloggen", 0 }, { "concept_weg", "concept weggooien", 0 }, { "houden", "vastleggen dat de tafel is gehouden", 0 },
	{ "niet_doorgaan", "vastleggen dat de tafel niet doorgaat", 0 }, { "openen", "openen voor nood", 0 }, { "archief", "een kopie voor het archief maken", 0 }, { "ter_controle", "aanbieden aan de voorzitter", 0 },
	{ "akkoord", "goedkeuren", 0 }, { "vraag", "vragen of het zeker is", 0 }, { "niet_bevestigd", "toch niet doen", 0 }, { "onbekend", "onbekende handeling", 0 }, { "geen", "onbekende handeling", 0 },
	{ "voorstellen", "voorstellen om te vernietigen", 0 }, { "goedkeuren", "het vernietigen goedkeuren", 0 }, { "stoppen", "het vernietigen stoppen", 0 }, { "langer", "langer bewaren", 0 },
	{ "nagaan", "vastleggen dat is nagegaan wie iemand is", 0 }, { "bevestigen", "vastleggen dat de ontvangst is bevestigd", 0 }, { "verlengen", "langer de tijd nemen", 0 },
	{ "aanvullen", "aanvullen", 0 }, { "aanzetten", "de tweede stap van inloggen instellen", 0 }, { "accepteren", "accepteren", 0 },
	{ "adres_niet_vrijgeven", "het geheime adres niet meer vrijgeven", 0 }, { "adres_vrijgeven", "het geheime adres vrijgeven", 0 },
	{ "afhandelen", "vastleggen wat er met een reactie is gedaan", 0 }, { "afsluiten", "afsluiten", 0 }, { "alles", "vastleggen dat alle brieven op de post zijn", 0 },
	{ "andere_einde", "alle andere sessies beëindigen", 0 }, { "apart", "een eigen tijd en plek vastleggen", 0 }, { "beeindigen", "beëindigen", 0 },
	{ "bekend", "vastleggen dat de ontvanger het weet", 0 }, { "bekijken", "een voorbeeld bekijken", 0 }, { "beoordelen", "beoordelen", 0 },
	{ "bericht", "kiezen of er een dagelijkse e-mail komt", 0 }, { "besluiten", "het besluit vastleggen", 0 }, { "bewaard", "zeggen dat de herstelcodes zijn bewaard", 0 },
	{ "blokkeren", "een account blokkeren", 0 }, { "code", "een inlogcode maken", 0 }, { "codes_nieuw", "nieuwe herstelcodes maken", 0 },
	{ "controleren", "een code controleren", 0 }, { "einde", "een sessie beëindigen", 0 }, { "factor", "de tweede stap van inloggen weghalen", 0 }, { "werkplek", "de naam op de werkplek wijzigen", 0 },
	{ "andere_naam", "een sessie beëindigen die bij een ander hoort", 0 },
	{ "gehoord", "vastleggen wie aan het woord is geweest", 0 }, { "gelezen", "al het nieuws op gelezen zetten", 0 }, { "geven", "een rol geven", 0 },
	{ "gewoon", "een adres alleen met huisnummer tegenhouden", 0 }, { "gezien", "zeggen dat het is gezien", 0 }, { "heropenen", "heropenen", 0 },
	{ "herstellen", "herstellen", 0 }, { "indienen", "indienen", 0 }, { "inlezen", "een bestand inlezen", 0 }, { "inloggen", "inloggen", 0 },
	{ "intrekken", "intrekken", 0 }, { "kinderen", "vastleggen hoe een kind meedoet", 0 }, { "koppelen", "koppelen", 0 },
	{ "mail", "e-mail klaarzetten", 0 }, { "maken", "een bericht maken", 0 }, { "nakijken", "het logboek nakijken", 0 }, { "nemen", "een rol wegnemen", 0 },
	{ "niet_vrijgeven", "niet meer vrijgeven", 0 }, { "nodigen", "uitnodigen", 0 }, { "nog_een", "een afspraak toevoegen", 0 }, { "opnieuw", "opnieuw doen", 0 },
	{ "opslaan", "opslaan", 0 }, { "overdragen", "overdragen", 0 }, { "overnemen", "een stuk overnemen", 0 }, { "plannen", "plannen", 0 },
	{ "reactie", "een reactie vastleggen", 0 }, { "reeks", "een reeks dagdelen toevoegen", 0 }, { "starten", "het begin van het onderzoek vastleggen", 0 },
	{ "terugdraaien", "terug naar gepland zetten", 0 }, { "terugnemen", "de goedkeuring terugnemen", 0 }, { "terugsturen", "terugsturen", 0 },
	{ "terugtrekken", "de toewijzing intrekken", 0 }, { "toch", "toch uitnodigen", 0 }, { "toestaan", "een tekst met een geheim adres toestaan", 0 },
	{ "toevoegen", "toevoegen", 0 }, { "toewijzen", "toewijzen", 0 }, { "trekken", "de steekproef trekken", 0 }, { "uitloggen", "uitloggen", 0 },
	{ "uploaden", "een stuk toevoegen", 0 }, { "vaststellen", "vaststellen", 0 }, { "vastleggen", "vastleggen wat is nagekeken", 0 }, { "verbeteren", "verbeteren", 0 },
	{ "verder", "opslaan en verder gaan", 0 }, { "verplaatsen", "verplaatsen", 0 }, { "versturen", "een e-mail versturen", 0 },
	{ "vervallen", "een dagdeel laten vervallen", 0 }, { "verwijderen", "verwijderen", 0 }, { "verzenden", "de verzending vastleggen", 0 },
	{ "voogd", "vastleggen wie voogd is", 0 }, { "vrijgeven", "vrijgeven", 0 }, { "week", "een week tonen", 0 }, { "weg", "een sluitingsdag weghalen", 0 },
	{ "weghalen", "weghalen", 0 }, { "wijzigen", "wijzigen", 0 }, { "geweigerd", "een verzoek dat niet klopt", 0 }, { "uitvoeren", "alles opslaan in open bestanden", 0 }, { "omschakelen", "verdergaan op de tweede machine", 0 },
	{ 0, 0, 0 },
};
static const struct choice log_uitkomst[] = {
	{ "getoond", "Getoond", 0 }, { "gedaan", "Gedaan", 0 }, { "geweigerd", "Geweigerd", 0 }, { "onvolledig", "Niet gedaan, er miste iets", 0 },
	{ "voorwaarde", "Niet gedaan, er miste iets", 0 }, { "verouderd", "Niet gedaan, een ander was voor", 0 },
	{ "schoon", "Geen virus gevonden", 0 }, { "besmet", "Virus gevonden", 0 },
	{ "verkeerd", "Niet ingelogd, verkeerd wachtwoord", 0 }, { "niet_actief", "Niet ingelogd, account niet actief", 0 }, { "niet_bekend", "Niet ingelogd, niet bekend via de werkplek", 0 },
	{ "te_vaak", "Niet ingelogd, te veel pogingen", 0 }, { "te_groot", "Niet gedaan, te groot", 0 },
	{ "druk", "Niet gedaan, te druk", 0 }, { "schijf_vol", "Niet gedaan, schijf vol", 0 }, { "mislukt", "Niet gelukt", 0 }, { "onzeker", "Onzeker", 0 }, { "verlopen", "Niet gedaan, was niet meer ingelogd", 0 }, { 0, 0, 0 },
};

const struct list lists_flow[] = {
	{ "tafel_status", tafel_status }, { "rol", rol }, { "notulen_status", notulen_status }, { "dagdeel", dagdeel_deel },
	{ "stap", stap }, { "post_stand", post_stand }, { "post_soort", post_soort }, { "post_reden", post_reden }, { "correctie", correctie }, { "pagina", pagina }, { "log_handeling", log_handeling }, { "log_uitkomst", log_uitkomst },
	{ "checklist_1", checklist_1 }, { "checklist_2", checklist_2 }, { "checklist_3", checklist_3 },
	{ 0, 0 },
};
