/*
 * Within domain.h: for who oversees. Where in the log is what (toezicht.c), a sample of
 * it, and what stands out in it (opvallend.c).
 */
#ifndef JBT_TOEZICHT_H
#define JBT_TOEZICHT_H

#include "db/db.h"

/* The id of the first row that is not from before the stamp, past the last where there
 * is none: ids follow the clock, so that no index of times is kept for it. */
int64_t log_vanaf(struct db *, const char *stamp);
/* The same for the beginning of a day (jjjj-mm-dd) in the Netherlands. */
int64_t log_vanaf_dag(struct db *, day_number);

/* What is asked of the log; 0 and "": whatever it is. */
struct log_vraag {
	const char *soort;              /* of the list log_soort */
	int64_t gebruiker, zaak;
	int64_t eerste, voor;           /* ids: not before the one, before the other */
	const int64_t *tafels;          /* of rows about a tafel only about these; NULL: all */
	int ntafels;
};
struct log_vondst {
	int count;
	int64_t *regel;                 /* ids, newest first, in the arena */
	int64_t verder;                 /* before which to go on; 0: there is no more */
};
/* The narrowest way in, and of that at most `look` rows, of which it gives `most`. */
void log_zoek(struct db *, struct arena *, const struct log_vraag *, int look, int most, struct log_vondst *);

/* Draws the sample of a month ("2026-11"): as many as the setting says, each of what was
 * read in dossiers with the same chance, or all where it is less. In a write transaction. */
void steekproef_trek(struct db *, struct arena *, int64_t actor, const char *maand);

/* What stands out since the log was searched last: as far as one search goes. */
struct opvallend {
	const char *soort;              /* of the list opvallend */
	int64_t gebruiker, zaak;
	const char *dag, *eerste;
	int64_t aantal;
};
struct opvallend_gevonden {
	int64_t was, tot;               /* the last row of the log looked at: before, and now */
	const char *op;                 /* of that row */
	int count;
	struct opvallend *opvallend;
};
enum { OPVALLEND_REGELS = 20000 };
/* Reads at most so many rows: not in the turn to write. */
void opvallend_zoek(struct db *, struct arena *, struct opvallend_gevonden *);
/* In a write transaction; false: somebody else was first, and nothing is stored. */
MUST_USE bool opvallend_bewaar(struct db *, const struct opvallend_gevonden *);

#endif
