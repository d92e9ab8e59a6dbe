/* Changing a setting or a closing day: with its trace, and with what is kept for the
 * lists, which it was counted in. */
#include "domain/taken.h"

#include <stdlib.h>
#include <string.h>

/* What is kept for the lists follows, with the change itself or not at all: of the
 * zaken that have work now, and, `months` not 0, of those closed since then. */
static void keep_lists(struct db *db, struct arena *arena, int64_t months)
{
	int64_t *zaken = NULL;
	int count = 0;
	struct rows *rows = months ? db_query(db, Q_ZAKEN_GESLOTEN, ARGS(I(months))) : db_query(db, Q_ZAKEN_MET_WERK, NO_ARGS);
	while (db_next(rows)) {
		zaken = arena_grow(arena, zaken, count, sizeof *zaken);
		zaken[count++] = rows_int(rows, 0);
	}
	for (int i = 0; i < count; i++) taken_bijwerken(db, arena, zaken[i]);
}

static void note(struct db *db, int64_t actor, const char *name, const char *from, const char *to)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_INSTELLING_VERLOOP_ERBIJ, ARGS(T(name), T(from), T(to), I(actor), T(now)));
}

void setting_store(struct db *db, struct arena *arena, int64_t actor, const struct setting_row *row, const char *value)
{
	const char *before = setting_text(db, row->name);
	if (strcmp(before, value) == 0) return;
	note(db, actor, row->name, before, value);
	db_exec(db, Q_INSTELLING_ZETTEN, ARGS(T(value), T(row->name)));
	int64_t was = strtol(before, NULL, 10), is = strtol(value, NULL, 10);
	if (row->lists == LISTS_WORK) keep_lists(db, arena, 0);
	if (row->lists == LISTS_TERM) db_exec(db, Q_BEWAREN_TERMIJN, ARGS(I(is), T(row->name + strlen(BEWAARTERMIJN))));
	if (row->lists == LISTS_CLOSED) keep_lists(db, arena, was > is ? was : is);
}

/* ---- closing days -------------------------------------------------------------------- */

const char *closing_day_add(struct db *db, struct arena *arena, int64_t actor, const char *day, const char *why)
{
	if (!day_is_workday(day_parse(day))) return "Deze dag is al geen werkdag: een weekend, een feestdag of een dag die hier al staat.";
	if (db_int(db, Q_SLUITINGSDAGEN_AANTAL, NO_ARGS) >= CLOSING_DAYS - 1) return "Er staan al 499 dagen. Meer kan niet.";
	db_exec(db, Q_SLUITINGSDAG_ERBIJ, ARGS(T(day), T(why)));
	note(db, actor, "sluitingsdag", "", day);
	closing_days_read(db);
	keep_lists(db, arena, 0);
	return NULL;
}

const char *closing_day_end(struct db *db, struct arena *arena, int64_t actor, const char *day)
{
	if (!db_exec(db, Q_SLUITINGSDAG_WEG, ARGS(T(day)))) return "Deze dag stond er al niet meer.";
	note(db, actor, "sluitingsdag", day, "");
	closing_days_read(db);
	keep_lists(db, arena, 0);
	return NULL;
}
