/* Words of who oversees: what is asked of the log, and what came of looking at it. */
#include "domain/lists.h"

static const struct choice log_soort[] = {
	{ "geweigerd", "Alleen wat is geweigerd", 0 }, { "bsn", "Alleen BSN getoond of gezocht", 0 }, { "bestand", "Alleen bestanden en pdf", 0 },
	{ "nood", "Alleen noodtoegang", 0 }, { 0, 0, 0 },
};
static const struct choice steekproef_uitslag[] = {
	{ "in_orde", "In orde", 0 }, { "navraag", "Navraag gedaan", 0 }, { "niet_in_orde", "Niet in orde", 0 }, { 0, 0, 0 },
};
static const struct choice opvallend[] = {
	{ "veel", "Veel dossiers in korte tijd", 0 }, { "buiten_werktijd", "Buiten werktijd", 0 }, { "achternaam", "Zelfde achternaam", 0 }, { 0, 0, 0 },
};
/* How something of the system stands; the help is the colour. */
static const struct choice stand[] = {
	{ "goed", "Goed", "safe" }, { "let_op", "Let op", "warning" }, { "fout", "Fout", "danger" }, { 0, 0, 0 },
};

const struct list lists_toezicht[] = {
	{ "log_soort", log_soort }, { "steekproef_uitslag", steekproef_uitslag }, { "opvallend", opvallend }, { "stand", stand }, { 0, 0 },
};
