/*
 * domain, the part about finding: the words that a zaak is found by, kept beside it
 * for each scope that may read them (woorden.c), and who has the words that somebody
 * typed (zoeken.c).
 */
#ifndef JBT_ZOEKEN_H
#define JBT_ZOEKEN_H

#include "domain/taken.h"

/* ---- woorden.c -------------------------------------------------------------------- */

/* Brings the words of a tafel in line with its facts; `say`: tells the differences
 * instead. NULL for a tafel that is not there. The number of differences. */
int woorden_bijwerken(struct db *, struct arena *, int64_t tafel, const struct stand *, const char *today, difference *say, void *context);
/* A word that a family name begins with and is not looked up by: "van", "der". */
bool is_voorvoegsel(const char *word);
/* A word that says nothing: of stukken and notulen it is not kept. */
bool is_leeg(const char *word);
/* The sorts of words, by relevance; the sort past the last has no code. Whether the
 * actor of this tafel may read what has that sort, now. */
const char *woord_soort(int number);
bool woord_mag(const char *soort, const struct tafel *);

/* ---- zoeken.c ---------------------------------------------------------------------- */

enum { ZOEK_WOORDEN = 8, ZOEK_KEUZES = 12 };

/* What one word that was typed may be, in one sort of words. */
struct zoek_keus {
	const char *soort, *woord;
	bool heel;                      /* the word itself, else what begins so */
};
struct zoek_woord {
	int keuzes;
	struct zoek_keus keus[ZOEK_KEUZES];
};
struct zoek_vraag {
	int woorden;                    /* 0: there is nothing to look for */
	bool te_veel;                   /* more than ZOEK_WOORDEN: nothing is looked for */
	bool bsn;                       /* one of them is a whole BSN */
	struct zoek_woord woord[ZOEK_WOORDEN];
};
void zoek_lees(struct arena *, const char *typed, struct zoek_vraag *);

/* A zaak that has all the words, each where the actor may read it. */
struct vondst {
	int64_t zaak;
	const struct tafel *tafel;      /* the last one that the actor sees */
	bool ziet_personen;
};
struct vondsten {
	int count;
	const char *verder;             /* the place to go on from; "": that was all */
	struct vondst rij[LIJST_BLAD];
};
/* By sort, then by word, the newest first; from the place `na` on ("": the first).
 * May give less than a page and yet go on: so many zaken are looked at, and no more. */
void zoeken(struct db *, struct arena *, const struct actor *, const struct zoek_vraag *, const char *na, struct vondsten *);

#endif
