/*
 * Within domain: the conditions of the steps (flow.c) by their name, and what
 * each asks and says (guards.c).
 */
#ifndef JBT_GUARDS_H
#define JBT_GUARDS_H

#include "domain/domain.h"

enum guard {
	G_NONE,
	G_TEKST, G_KIND, G_OUDER, G_GEZAG, G_GEINFORMEERD, G_VEILIGHEIDSPLAN, G_OTS_GI,
	G_RAADSRAPPORT, G_DOELEN, G_RAPPORTAGE, G_OTS_VERLEDEN,
	G_CHECKLIST, G_KIND_DEELNAME, G_VT,
	G_GEZAG_BEKEND, G_TOESTEMMING, G_DAGDEEL, G_PLAATS_VRIJ, G_TIJD_VRIJ, G_RUIMTE_VRIJ, G_VOORZITTER_VRIJ, G_VERPLICHT_UITGENODIGD, G_APART, G_WEIGERING, G_OVERDRACHT,
	G_DAG, G_KIND_LATER, G_LATER_UITGENODIGD, G_AANWEZIGHEID, G_PARTIJEN, G_GEHOORD, G_NOG_GEEN_BESLUIT, G_NOOIT_VERZONDEN,
	G_BESLUIT_KIND, G_BESLUIT_PLAN, G_FUNCTIONARIS, G_BESLUIT_EERDER,
	G_PUNTEN, G_STEM, G_GEHEIM_ADRES, G_NIET_ZELF, G_VERZENDWIJZE, G_REACTIES, G_OVERGENOMEN, G_REACTIETERMIJN, G_VERBETERD,
	G_BESLUIT, G_BESLUIT_OPEN, G_NOTULEN_VAST, G_CORV, G_DOEL_AFSPRAAK, G_AFSPRAAK_VOLLEDIG, G_AFSPRAAK_NODIG, G_ROL_GEMEENTE, G_WAS_GEHOUDEN,
	GUARDS
};

enum { M1 = 2, M2 = 4, M3 = 8, M13 = M1 | M3, M_ALLE = M1 | M2 | M3 };

/* `text` takes the name in the query's first column at %s, where it has one; a
 * second column names the field of the form where it is met. `href` takes the
 * id of the tafel at %lld, of the zaak, or of the row's own thing: then that is
 * its second column. */
enum guard_of { OF_TAFEL, OF_ZAAK, OF_RIJ };
struct guard_text {
	unsigned moments;
	enum query query;
	const char *text, *href;
	enum guard_of of;
};
extern const struct guard_text guards[GUARDS];

#endif
