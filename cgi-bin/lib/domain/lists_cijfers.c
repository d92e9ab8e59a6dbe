/* The outcomes of the figures. In a chart those with a help are the part that is filled: it says which. */
#include "domain/lists.h"

#define ERBIJ "aan tafel of online"
static const struct choice cijfer_ouder[] = {
	{ "aan_tafel", "Aan tafel", ERBIJ }, { "online", "Online erbij", ERBIJ }, { "met_bericht", "Afwezig met bericht", 0 },
	{ "zonder_bericht", "Afwezig zonder bericht", 0 }, { "niet_uitgenodigd", "Niet uitgenodigd", 0 }, { 0, 0, 0 },
};
#define GEHOORD "erbij of op een andere manier gehoord"
static const struct choice cijfer_kind[] = {
	{ "aan_tafel", "Aan tafel", GEHOORD }, { "online", "Online erbij", GEHOORD }, { "gesprek_vooraf", "Mening in een gesprek vooraf", GEHOORD },
	{ "brief_tekening", "Mening in een brief of tekening", GEHOORD }, { "vertrouwenspersoon", "Mening via een vertrouwenspersoon", GEHOORD },
	{ "met_bericht", "Afwezig met bericht", 0 }, { "zonder_bericht", "Afwezig zonder bericht", 0 }, { "niet", "Deed niet mee", 0 }, { 0, 0, 0 },
};
static const struct choice cijfer_instroom[] = { { "nieuw", "Eerste tafel van een zaak", "eerste tafel van een zaak" }, { "vervolg", "Volgende tafel van een zaak", 0 }, { 0, 0, 0 } };
static const struct choice cijfer_kinderen[] = { { "geboren", "Kinderen", 0 }, { "ongeboren", "Ongeboren kinderen", 0 }, { 0, 0, 0 } };
static const struct choice cijfer_oordeel[] = { { "geaccepteerd", "Geaccepteerd", 0 }, { "teruggestuurd", "Teruggestuurd om aan te vullen", 0 }, { 0, 0, 0 } };
/* Those of the three checklists. */
static const struct choice cijfer_terug[] = {
	{ "veiligheidsplan", "Veiligheidsplan", 0 }, { "mdo", "Planvorming (MDO)", 0 }, { "ouders", "Ouders geïnformeerd en betrokken", 0 },
	{ "kinderen", "Kinderen geïnformeerd en betrokken", 0 }, { "zorgen", "Zorgen met feiten onderbouwd", 0 }, { "hulp", "Ingezette hulp en effect", 0 },
	{ "gezag", "Gezag en personalia", 0 }, { "conclusies", "Conclusies van het raadsonderzoek", 0 }, { "doelen", "Doelen per kind", 0 },
	{ "uitspraak", "Uitspraak of advies", 0 }, { "rapportage", "Rapportage van de GI", 0 }, { "evaluatie", "Evaluatie van de doelen", 0 },
	{ "anders", "Alleen in de argumenten", 0 }, { 0, 0, 0 },
};
static const struct choice cijfer_tafel[] = {
	{ "gehouden", "Gehouden", "gehouden" }, { "verplaatst", "Verplaatst naar een andere dag", 0 }, { "ingetrokken", "Ingetrokken door de melder", 0 },
	{ "geen_toestemming", "Niet doorgegaan, geen toestemming (moment 2)", 0 }, { 0, 0, 0 },
};
#define ONDERZOEK "raadsonderzoek"
static const struct choice cijfer_besluit[] = {
	{ "onderzoek_crisis", "Raadsonderzoek, urgentie crisis", ONDERZOEK }, { "onderzoek_hoog", "Raadsonderzoek, urgentie hoog", ONDERZOEK },
	{ "onderzoek_regulier", "Raadsonderzoek, urgentie regulier", ONDERZOEK }, { "onderzoek_onbekend", "Raadsonderzoek, urgentie niet ingevuld", ONDERZOEK },
	{ "geen_raadsonderzoek", "Geen raadsonderzoek", 0 }, { "aangehouden", "Aangehouden", 0 },
	{ "akkoord_einde", "Akkoord met het einde van de OTS", 0 }, { "niet_akkoord_einde", "Niet akkoord met het einde van de OTS", 0 }, { 0, 0, 0 },
};
static const struct choice cijfer_verstuurd[] = { { "verstuurd", "Verstuurd", 0 }, { 0, 0, 0 } };
static const struct choice cijfer_begonnen[] = { { "begonnen", "Begonnen", 0 }, { 0, 0, 0 } };

const struct list lists_cijfers[] = {
	{ "cijfer_ouder", cijfer_ouder }, { "cijfer_kind", cijfer_kind }, { "cijfer_instroom", cijfer_instroom }, { "cijfer_kinderen", cijfer_kinderen },
	{ "cijfer_oordeel", cijfer_oordeel }, { "cijfer_terug", cijfer_terug }, { "cijfer_tafel", cijfer_tafel }, { "cijfer_besluit", cijfer_besluit },
	{ "cijfer_verstuurd", cijfer_verstuurd }, { "cijfer_begonnen", cijfer_begonnen }, { 0, 0 },
};
