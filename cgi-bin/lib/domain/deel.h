/*
 * Within domain.h: the parts of an aanmelding. One table says which there are in
 * each moment, in which order, and which field belongs to which; the page, the list
 * of steps, the overview and the way from what is missing to its place follow it.
 */
#ifndef JBT_DEEL_H
#define JBT_DEEL_H

#include "base/base.h"

struct deel {
	const char *code;       /* in the address, and in a template (STAP_CODE) */
	const char *titel;
	unsigned momenten;      /* a bit for each */
	const char *href;       /* %lld: the tafel, or its zaak */
	bool of_zaak;
	const char *velden;     /* of the aanmelding, in this order, apart by spaces; NULL: a page of its own */
	bool later;             /* may be done after filing */
};
/* Those of a moment, in order from 0; NULL past the last. The last of all is the overview. */
const struct deel *deel_van(int moment, int nummer);
/* By code; NULL: the moment has none such. */
const struct deel *deel_zoek(int moment, const char *code);
bool deel_heeft(const struct deel *, const char *veld);
/* The part in which the aanmelding asks this field, of moment 0 in any; NULL: in none. */
const struct deel *deel_met(int moment, const char *veld);
/* "/cgi-bin/aanmelding?stap=plan&tafel=12": the tafel, or for some parts the zaak. */
const char *deel_href(struct arena *, const struct deel *, int64_t tafel, int64_t zaak);
/* The next name in a list of names apart by spaces, "" at the end; moves on. */
const char *deel_veld(struct arena *, const char **velden);

#endif
