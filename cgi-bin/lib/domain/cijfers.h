/*
 * domain, the part about figures: what counts (THE table of figures, cijfers.c), what of
 * it somebody may see (onderdrukken.c), and the sums that a page shows (optellen.c).
 */
#ifndef JBT_CIJFERS_H
#define JBT_CIJFERS_H

#include "domain/domain.h"

/* ---- cijfers.c: THE table of figures ---------------------------------------------- */

enum cijfer_vorm {
	VERDELING = 1,  /* each outcome, and its share */
	DUUR = 2,       /* how many days it took, against the term */
	UITSPLITSEN = 4 /* also by period and by area */
};
struct maat {
	const char *code, *kop;
	const char *uitleg;             /* what it says, in plain Dutch: shown beside it */
	const char *geteld;             /* what the counted set is */
	enum query feiten;              /* what counts of one tafel: db/queries/cijfers.sql */
	const char *lijst;              /* its outcomes, of domain/texts.c; a help: the part that is filled in a chart */
	unsigned vorm;
	const char *van;                /* DUUR: what is timed */
	const char *getimed;            /* and the set of that, where it is not the same */
	const char *termijn;            /* and the setting that it is held against */
	bool minstens;                  /* so many days before, not within so many days */
	bool kalender;                  /* calendar days, not working days */
};
/* The outcomes of all figures are numbered through, each twice: within the term, and not. */
enum { MATEN = 12, UITKOMSTEN_MAX = 64, KLASSEN = 2 * UITKOMSTEN_MAX };
extern const struct maat maten[MATEN];
int maat_uitkomsten(int maat);
int uitkomst_nummer(int maat, int uitkomst); /* 0 .. UITKOMSTEN_MAX - 1 */
int uitkomst_vind(int maat, const char *code); /* die() when it has none */

/* What counts of a tafel, as table `cijfer` has it. */
struct cijfer { const char *maat, *uitkomst, *maand; int64_t nr, waarde; };
struct cijferlijst { int count; struct cijfer *cijfer; };
void cijfers_nodig(struct db *, struct arena *, int64_t tafel, struct cijferlijst *);

/* ---- what is asked, by whom --------------------------------------------------------- */

enum { GEBIEDEN = 64, STREKEN = 16, KWARTALEN = 41, MAANDEN = 3 * KWARTALEN, MOMENTEN_ALLE = 3 };
struct gebied { int64_t id; const char *naam; int streek; bool eigen, ziet; }; /* a gemeente */
struct streek { int64_t id; const char *naam, *code; bool eigen, ziet; };      /* a subregio */
struct cijfervraag {
	int van, tot;                   /* months, 12 * year + month from 0; both included */
	int gebied, streek, moment;     /* -1, -1, 0: all */
	bool geheel;                    /* all that is in it may be seen as it is */
	int gebieden, streken;
	struct gebied gebieden_[GEBIEDEN];
	struct streek streken_[STREKEN];
};
/* Fills in the areas, and which of them are the actor's own: those are seen as they are,
 * others with small counts left out, and by whom only the own is seen, no others. */
void cijfers_gebieden(struct db *, const struct actor *, struct cijfervraag *);
/* After the filter is set: what is seen of others goes by quarters, so the period does. */
void cijfers_periode(struct cijfervraag *);

/* ---- optellen.c: the sums ------------------------------------------------------------- */

struct duur { int64_t aantal, op_tijd, mediaan, p90; };
struct cijfers {
	const struct cijfervraag *vraag;
	int perioden, stap;             /* columns of the trend, of so many months */
	int64_t totaal[KLASSEN];
	int64_t per_gebied[KLASSEN][GEBIEDEN], per_streek[KLASSEN][STREKEN], per_periode[KLASSEN][MAANDEN];
	struct duur duur[MATEN];
};
void cijfers_tel(struct db *, struct arena *, const struct cijfervraag *, struct cijfers *);
/* Both classes of an outcome together. */
int64_t cijfers_samen(const int64_t klassen[static KLASSEN], int maat, int uitkomst);

/* ---- onderdrukken.c ---------------------------------------------------------------------- */

/* How wide the area is that a count was added up over before it was large enough. */
enum { ZELF, IN_STREEK, IN_REGIO, ALLE_MOMENTEN, WEGGELATEN };
/* Of one class in one quarter, for each gemeente and moment: from which width on it
 * counts. `eigen` ones always count themselves. */
void onderdruk(const struct cijfervraag *, const int aantal[GEBIEDEN][MOMENTEN_ALLE], unsigned char breedte[GEBIEDEN][MOMENTEN_ALLE]);

#endif
