/*
 * Within domain.h: what the beheerder brings in as a table, checked whole before any of
 * it is kept.
 */
#ifndef JBT_INVOER_H
#define JBT_INVOER_H

#include "db/db.h"

struct invoer_fout { int regel; const char *tekst; }; /* regel 0: the file as a whole */
struct invoer {
	struct db *db;
	struct arena *arena;
	int64_t actor;
	const struct csv *csv;
	struct invoer_fout *fout;       /* none: all of it is kept */
	int fouten, nieuw, gewijzigd;
};
/* In a write transaction, which the caller takes back when there are errors. */
void invoer_gebruikers(struct invoer *);
void invoer_dagdelen(struct invoer *);
/* For a file that could not be read: what it is and what to do, Dutch; NULL: it could. */
const char *invoer_leesbaar(enum csv_read);

#endif
