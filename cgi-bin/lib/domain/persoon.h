/*
 * Within domain.h: what must hold of a persoon before it is stored.
 */
#ifndef JBT_PERSOON_H
#define JBT_PERSOON_H

#include "base/base.h"

#define LAND_NEDERLAND "Nederland"

/* As stored: codes, dates as date_known() has them, "" for what is not there. */
struct persoon {
	const char *soort, *geboortedatum, *overleden, *verwachte_datum, *gezag, *rolcode, *geinformeerd, *reden_niet_geinformeerd;
	bool ongeboren;
};
struct persoon_fout {
	const char *veld, *tekst;       /* name of the field; Dutch, what to do */
};
enum { PERSOON_FOUTEN = 8 };
/* What is wrong with it today, in `fouten`; how many. */
int persoon_check(const struct persoon *, day_number today, struct persoon_fout fouten[static PERSOON_FOUTEN]);
/* The name of a land as it is stored: "" , "NL" and the like are Nederland. */
const char *land_name(const char *typed);
/* A postcode of that land: of Nederland "7511 AB", elsewhere 3 to 12 letters,
 * digits, spaces and hyphens, as written. False when it is none. */
enum { POSTCODE_SIZE = 16 };
bool land_postcode(const char *land, const char *typed, char out[static POSTCODE_SIZE]);

#endif
