/*
 * domain, the part about tasks: what waits for whom and who sees what (taak.c), how
 * that is kept beside the dossier (derived.c), and the lists made of it (werklijst.c).
 */
#ifndef JBT_TAKEN_H
#define JBT_TAKEN_H

#include "domain/domain.h"

/* ---- taak.c: THE table of tasks ------------------------------------------------ */

/* A tie to a tafel, whoever has that role with that scope (view `band`). */
struct band { enum role role; const char *bereik; unsigned bits; };
/* A tafel as it stands, whoever looks, on whatever day. */
struct stand {
	const struct tafel *tafel;
	struct subject subject;         /* without relations; never ARCHIEF */
	struct band *band;
	int banden;
	const char *tot;                /* the last day of sight that ends after closing; "altijd" */
	const char *einde_ots;          /* the day before which moment 3 is held; "" */
};
bool stand_load(struct db *, struct arena *, int64_t tafel, struct stand *); /* false: not there */
/* Until when the tie allows the act; NULL when it does not. */
const char *zicht_tot(const struct stand *, enum act, const struct band *);

/* Something that waits, as table `taak` has it. */
struct taak {
	const char *code, *rol, *bereik, *termijn, *reden, *vanaf, *tot;
	int64_t notulen;                /* 0: none */
};
struct taken { int count; struct taak *taak; };
/* All that the table asks about this tafel now and on a later day. */
void taken_nodig(struct db *, struct arena *, const struct stand *, struct taken *);
/* Of a kind of task, for who has it in this role. */
enum act taak_act(const char *code, enum role);
const char *taak_wat(const char *code, enum role);
/* An address in which TAFEL and ZAAK are their ids. */
const char *href_of(struct arena *, const char *pattern, int64_t tafel, int64_t zaak);
const char *taak_href(struct arena *, const char *code, enum role, int64_t tafel, int64_t zaak);

/* ---- nieuws.c: THE table of news ------------------------------------------------- */

/* Something to know of, as table `nieuws` has it. */
struct nieuws {
	const char *code, *rol, *bereik, *op, *waar, *dag, *tot;
	int64_t door;                   /* 0: nobody */
};
struct nieuwslijst { int count; struct nieuws *nieuws; };
/* All that there is of this tafel now and on a later day. */
void nieuws_nodig(struct db *, struct arena *, const struct stand *, struct nieuwslijst *);

/* ---- derived.c: what is kept beside the dossier, for the lists --------------------- */

/* Brings tasks and sight of a zaak in line with its facts: in the transaction in
 * which those change, after the last change. Also takes away what the day has
 * ended. Without a zaak (0) only that. */
void taken_bijwerken(struct db *, struct arena *, int64_t zaak);
/* The same, also where the facts are as they were: mends whatever differs. */
void taken_opnieuw(struct db *, struct arena *, int64_t zaak);
/* Tells what is kept and should not be, and the other way round; the number. */
typedef void difference(void *context, const char *text);
int taken_nakijken(struct db *, struct arena *, int64_t zaak, difference *, void *context);

/* ---- bewaren.c: how long a dossier is kept ------------------------------------------ */

/* The same of its term alone: told, or else mended. */
int bewaren_bijwerken(struct db *, struct arena *, int64_t zaak, difference *, void *context);

/* ---- vernietigen.c: how it is destroyed ----------------------------------------------- */

/* The next step of what was approved and of which the days are over, in transactions of
 * its own: what was cut off goes on the next time. False: nothing is left to do, or
 * (`*failed`) somebody else is writing. For scripts/build/vernietig.c alone. */
bool vernietigen_verder(struct db *, struct arena *, bool *failed);
/* What was deleted is in none of the files of the database any more. False: others
 * kept it from that, or there was nothing to do. */
bool vernietigen_wissen(struct db *, bool *failed);

/* ---- werklijst.c: the lists of the werkvoorraad --------------------------------------- */

enum { LIJST_BLAD = 25 };
/* Filters: "" for all. `q` is a gemeente, or what a zaaknummer or a part of it begins with. */
struct lijst_vraag {
	const struct actor *actor;
	const char *q, *moment, *status, *subregio;
	const char *van, *tot;          /* of the day of the tafel; "": open */
};
struct lijst_rij {
	int64_t tafel, zaak;
	int moment;
	const char *nummer, *gezin, *gemeente, *status, *datum; /* `gezin`: "" for who does not see the dossier */
	const char *code, *termijn, *reden, *wat, *href; /* of a task; `termijn` "geen": no day */
	bool is_verlopen, is_gelezen;   /* of a task; of news */
};
struct lijst {
	int count;
	bool meer;                      /* there are more after these */
	int64_t totaal, verlopen;       /* of all tasks; of other tafels not counted */
	struct lijst_rij rij[LIJST_BLAD];
};
/* What the lists ask of one actor, in one transaction, in the arena. */
struct zoek;
struct zoek *lijst_zoek(struct db *, struct arena *, const struct lijst_vraag *);
/* What waits for the actor, by deadline, after the row `na` (its termijn, tafel and
 * code; NULL: from the first). */
void lijst_taken(struct zoek *, const struct lijst_rij *na, struct lijst *);
/* What there is to know for the actor, the last first, after the row `na` (NULL: from
 * the first), `most` rows (up to LIJST_BLAD); `termijn` is since when, `reden` the day
 * that it is about. `all`: also what the actor has read. */
void lijst_nieuws(struct zoek *, bool all, int most, const struct lijst_rij *na, struct lijst *);
/* The same about one tafel. */
void lijst_taken_van(struct zoek *, int64_t tafel, struct lijst *);
/* What else the actor sees, by the day of the tafel, the last first and those without
 * a day at the end, after the tafel `na` (0: the first). */
void lijst_andere(struct zoek *, int64_t na, struct lijst *);
/* How many tafels the actor sees of those that a statement gives for a :bereik. */
int lijst_tel(struct zoek *, enum query);

#endif
