/*
 * domain, the part about room: the half days of the Raad with what is planned on
 * them and what is free (ruimte.c), and which place fits what waits (voorstel.c).
 * Times are minutes of the day.
 */
#ifndef JBT_RUIMTE_H
#define JBT_RUIMTE_H

#include "domain/taken.h"

enum { PLAATSEN_MAX = 9 };              /* the bound of table dagdeel */

/* A tafel that takes a place. */
struct bezet {
	int64_t tafel, subregio;        /* the subregio of the family */
	int van, tot;
	const char *plek;
	const struct lijst_rij *rij;    /* NULL: the actor does not see it */
};

struct halve_dag {
	int64_t id, subregio;
	day_number dag;
	const char *deel, *naam;        /* ochtend or middag; of the subregio */
	const char *waarom;             /* why the Raad does not come; "" */
	bool vervallen;
	int plaatsen, bezette, vrij;    /* nothing is free on a day that was */
	struct bezet *bezet;            /* by time */
	int begin[PLAATSEN_MAX];        /* when a tafel of that length can begin */
	int64_t voorstel[PLAATSEN_MAX]; /* the tafel that it is proposed to; 0: none */
	int begins;
};

struct ruimte {
	int count;
	struct halve_dag *dag;          /* by day, ochtend first, then by subregio */
};

/* What one actor is told about so many days, for what follows; in one transaction. */
struct zoek *ruimte_zoek(struct db *, struct arena *, const struct actor *, day_number van, int dagen);
/* What is planned and free on them, for tafels of so many minutes, in the arena; of the
 * tafels those that the actor may see are named. */
void ruimte_load(struct zoek *, int duur, struct ruimte *);
/* From when to when a half day is, by its code. */
void halve_dag_tijd(const char *deel, int *van, int *tot);
/* "9.00", as people read it; "09:00", as it is kept. */
const char *tijd_nl(struct arena *, int minutes);
const char *tijd_iso(struct arena *, int minutes);
/* Minutes of "09:00"; -1 when it is none. */
int tijd_minuten(const char *);

/* ---- voorstel.c --------------------------------------------------------------------------- */

enum { DAGEN_VOORSTEL = 6 * 7 };        /* how far ahead a proposal may lie, from this Monday on */

/* A tafel that waits for a place, and the first that fits it. */
struct wachtend {
	struct lijst_rij rij;
	int64_t subregio, locatie;
	int ochtend, middag;            /* how many of the family would rather come then (W15) */
	day_number vanaf, uiterlijk;    /* the first day with time to invite; the last within the term */
	struct halve_dag *dag;          /* what is proposed; NULL: nothing fits */
	int plaats;                     /* of its begins */
};

/* What speaks against a place for a tafel of so many minutes at `begin`, Dutch, and how
 * much does; true: planning refuses it. */
enum { BEZWAREN_MAX = 8 };
bool bezwaren(struct db *, struct arena *, const struct wachtend *, const struct halve_dag *, int begin, int duur, const char *out[static BEZWAREN_MAX], int *count);

/* All that waits in the scopes of the actor for who may plan it, by term; the number. */
int wachtend_load(struct zoek *, struct wachtend **);
/* Gives each in turn the place that fits it best: with time to invite, within the
 * term, in the nearest week, when the family would rather come, of the own subregio,
 * first in time. What planning would
 * refuse (H5) is no proposal; what one has, no other gets. */
void voorstel_doen(struct zoek *, struct ruimte *, struct wachtend *, int count, int duur);
/* The same for one, up to `max` places, the best first; the number. */
struct voorstel { struct halve_dag *dag; int plaats; };
int voorstel_eerste(struct zoek *, struct ruimte *, const struct wachtend *, int duur, struct voorstel *, int max);
/* For whom only its tafel is known. */
void wachtend_wens(struct db *, struct wachtend *);
/* Why it fits: "Past in termijn, eigen subregio, zaal vrij". */
const char *voorstel_waarom(struct arena *, const struct wachtend *, const struct halve_dag *);

#endif
