/* The words of the messages to and from the Raad. */
#include "domain/lists.h"

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
 * the Raad, letter for letter; and of whom in the family it is chosen most. */
static const struct choice rolcode[] = {
	{ "111", "ouder, gezag niet benoemd", "ouder" },
	{ "112", "ouder met gezag", "ouder" },
	{ "113", "ouder zonder gezag", "ouder" },
	{ "114", "ouder, niet juridisch", 0 },
	{ "115", "kind", 0 },
	{ "121", "broer of zus", "kind" },
	{ "122", "halfbroer of -zus", "kind" },
	{ "125", "grootouder", "netwerk" },
	{ "139", "overige verwant", "netwerk" },
	{ "191", "voogd", "ouder" },
	{ "211", "pleegouder", "ouder" },
	{ "212", "stiefouder", "ouder" },
	{ "213", "opvoeder/verzorger", "ouder" },
	{ "221", "stiefbroer of -zus", 0 },
	{ "222", "pleegbroer of -zus", 0 },
	{ "301", "jeugdige", "kind" },
	{ "391", "melder", 0 },
	{ "392", "informant", 0 },
	{ "393", "contactpersoon", 0 },
	{ "411", "hulpverlener", "netwerk" },
	{ "412", "verpleegkundige, arts of medisch specialist", 0 },
	{ "413", "onderwijsgevende", "netwerk" },
	{ "491", "overige professional", "netwerk" },
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
	{ "monitorVeiligThuis", "Monitor van Veilig Thuis", 0 }, { "verwachteDatum", "Verwachte geboortedatum", 0 }, { "overleden", "Overleden", 0 },
	{ "bereidheid", "Bereidheid", 0 }, { "vermogen", "Vermogen", 0 }, { "vertrouwen", "Vertrouwen", 0 },
	{ "motivering", "Motivering", 0 }, { "tolk", "Tolk", 0 }, { "indicatieGeheim", "Adres is geheim", 0 },
	{ "gezag", "Gezag", 0 }, { "geinformeerd", "Geïnformeerd over de melding", 0 },
	{ "redenNietGeinformeerd", "Waarom niet geïnformeerd", 0 }, { "bevatGeheimAdres", "Bevat een geheim adres", 0 },
	{ 0, 0, 0 },
};

const struct list lists_corv[] = {
	{ "corv_stadium", corv_stadium }, { "corv_uitkomst", corv_uitkomst }, { "rolcode", rolcode },
	{ "corv_extra", corv_extra },
	{ 0, 0 },
};
