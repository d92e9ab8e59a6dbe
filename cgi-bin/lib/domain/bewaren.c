/*
 * How long a dossier is kept (table bewaren): of a zaak in which nothing is open, since
 * when nothing was done in it, and until which day it is kept by the term of its outcome.
 * The term runs from the last change of anything and not from the closing, as that of
 * the Jeugdwet (20 years) does; so whoever was a child in it is an adult before it goes,
 * however young then.
 */
#include "domain/taken.h"

#include <string.h>

enum { SUBREGIO, SOORT, LAATST, TOT, COLUMNS };
struct term { const char *column[COLUMNS]; };

/* False: something is open, or nothing is left. */
static bool wanted(struct db *db, struct arena *arena, int64_t zaak, struct term *term)
{
	struct rows *rows = db_query(db, Q_BEWAREN_SOORT, ARGS(I(zaak)));
	bool ended = db_next(rows);
	if (ended) {
		term->column[SUBREGIO] = rows_text(rows, 0);
		term->column[SOORT] = rows_text(rows, 1);
	}
	rows_end(rows);
	if (!ended) return false;
	int64_t years = setting(db, arena_printf(arena, BEWAARTERMIJN "%s", term->column[SOORT]));
	rows = db_query(db, Q_BEWAREN_LAATST, ARGS(I(years), I(zaak)));
	if (!db_next(rows)) die(EV_BUG, "a zaak without a day");
	term->column[LAATST] = rows_text(rows, 0);
	term->column[TOT] = rows_text(rows, 1);
	rows_end(rows);
	return true;
}

static bool stored(struct db *db, int64_t zaak, struct term *term)
{
	struct rows *rows = db_query(db, Q_BEWAREN_STAAT, ARGS(I(zaak)));
	bool there = db_next(rows);
	for (int i = 0; there && i < COLUMNS; i++) term->column[i] = rows_text(rows, i);
	rows_end(rows);
	return there;
}

static bool same(const struct term *a, const struct term *b)
{
	for (int i = 0; i < COLUMNS; i++)
		if (strcmp(a->column[i], b->column[i]) != 0) return false;
	return true;
}

int bewaren_bijwerken(struct db *db, struct arena *arena, int64_t zaak, difference *say, void *context)
{
	struct term want, have;
	bool wants = wanted(db, arena, zaak, &want), there = stored(db, zaak, &have);
	if (wants == there && (!wants || same(&want, &have))) return 0;
	if (say) say(context, arena_printf(arena, "bewaren, zaak %lld: %s", (long long)zaak, !wants ? "should not be there" : there ? "is another" : "is missing"));
	else if (!wants) db_exec(db, Q_BEWAREN_WEG, ARGS(I(zaak)));
	else db_exec(db, Q_BEWAREN_ZETTEN, ARGS(I(zaak), T(want.column[SUBREGIO]), T(want.column[SOORT]), T(want.column[LAATST]), T(want.column[TOT])));
	return 1;
}
