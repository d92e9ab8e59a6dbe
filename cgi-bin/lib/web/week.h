/*
 * A week of half days: days as columns, in each the tafels in time order, and what
 * is free (week.c), for the agenda, and for the planning to choose from.
 */
#ifndef JBT_WEEK_H
#define JBT_WEEK_H

#include "domain/ruimte.h"
#include "web/web.h"

struct week {
	day_number maandag;
	struct ruimte *ruimte;          /* with that week in it */
	int64_t subregio;               /* whose half days are shown whole, of others what is free; 0: all are */
	bool ziet_ruimte;               /* what is free, and that something is taken */
	/* agenda */
	const char *plannen;            /* where a free place leads, gone on with "&dagdeel="; NULL: nowhere */
	const struct wachtend *wachtend; /* whom a place is proposed to, for who plans */
	int wachtenden;
	/* planning: a radio for each half day that has a place */
	const struct wachtend *kies;    /* for whom; NULL: nothing is chosen here */
	int duur;
	int64_t gekozen, beste;         /* half days */
};
/* {{>HALVE_DAGEN}}. */
void view_week(struct request *, struct tpl *, const struct week *);
/* "30 november tot en met 4 december 2026" */
const char *week_dagen(struct arena *, day_number maandag);
/* {{#BALIE}}: the tafels of the day that is loaded, as the reception desk has them. */
void view_daglijst(struct request *, struct tpl *, const struct ruimte *, int64_t subregio);
/* {{#WACHT}}: what waits for a place, by term, each with its proposal. The link to plan it
 * brings that, or the place that was chosen before (0: none). */
void view_wachtend(struct request *, struct tpl *, const struct wachtend *, int count, int64_t dagdeel, const char *begintijd);
/* {{>MAAND}}: of each subregio and week of the month that the day begins, what the Raad has
 * room for, what is planned on it, and what waits for a place with its last day in it (W4). */
void view_month(struct request *, struct tpl *, day_number);
/* The form to plan a tafel, with a place filled in. */
const char *planning_href(struct arena *, int64_t tafel, int64_t dagdeel, const char *begintijd);

/* ---- dagdeel.c -------------------------------------------------------------------------- */

struct dagdeel_keuze {
	int64_t dagdeel;                /* what is chosen; 0: nothing yet */
	int64_t locatie;
	int duur;
	const char *week;               /* which one to show, "2026-W49"; "": that of the choice; afterwards the one shown */
	bool propose;                   /* what fits best is chosen where nothing is */
};
/* {{>DAGDEEL}}, what fits best and what is wrong with the field, and {{>HALVE_DAGEN}}, for
 * the tafel of the request; the time that goes with what it chose itself, or "". */
const char *view_dagdeel(struct request *, struct tpl *, int field, struct dagdeel_keuze *);

#endif
