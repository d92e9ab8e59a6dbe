/*
 * What is kept beside the dossier so that lists are pieces of an index: the tasks
 * (table taak), the news (table nieuws), who sees which tafel (table zicht), by which
 * words it is found (table zicht_woord, woorden.c), how long it is kept (table bewaren,
 * bewaren.c), and what counts in which figure (table cijfer). Made of the facts of a
 * zaak by the tables of taak.c, nieuws.c, authz.c and cijfers.c and written from here
 * only, where the zaak changes. A row whose last day is past is not there: the lists
 * pass over it, and the next change of anything takes it away.
 */
#include "domain/cijfers.h"
#include "domain/zoeken.h"

#include <string.h>

/* A row as texts, in the order of its statement: the key first. */
enum { COLUMNS = 13 };
struct kept_row { const char *column[COLUMNS]; };
struct kept_rows { int count; struct kept_row *row; };
enum { EVER = -1 };

static const struct kept_table {
	const char *name;
	int columns, keys, tot;         /* which column is the last day; EVER: none, it stays */
	enum query stored, add, drop;
} tables[] = {
	{ "taak", 13, 5, 7, Q_TAAK_BEWAARD, Q_TAAK_TOEVOEGEN, Q_TAAK_WEGHALEN },
	{ "zicht", 8, 2, 2, Q_ZICHT_BEWAARD, Q_ZICHT_TOEVOEGEN, Q_ZICHT_WEGHALEN },
	{ "nieuws", 9, 5, 8, Q_NIEUWS_BEWAARD, Q_NIEUWS_TOEVOEGEN, Q_NIEUWS_WEGHALEN },
	{ "cijfer", 8, 4, EVER, Q_CIJFERS_BEWAARD, Q_CIJFER_TOEVOEGEN, Q_CIJFER_WEGHALEN },
};
enum { TAAK, ZICHT, NIEUWS, CIJFER, TABLES };

/* By so many columns: all, or the key, which comes first. */
static bool same(int columns, const struct kept_row *a, const struct kept_row *b)
{
	for (int i = 0; i < columns; i++)
		if (strcmp(a->column[i], b->column[i]) != 0) return false;
	return true;
}

static bool is_in(int columns, const struct kept_row *row, const struct kept_rows *rows)
{
	for (int i = 0; i < rows->count; i++)
		if (same(columns, row, &rows->row[i])) return true;
	return false;
}

/* What is past its last day counts as gone, and nothing is there twice: of what two
 * did in the same second, the first. */
static void put(struct arena *arena, const struct kept_table *table, const struct kept_row *row, const char *today, struct kept_rows *rows)
{
	if ((table->tot != EVER && strcmp(row->column[table->tot], today) < 0) || is_in(table->keys, row, rows)) return;
	rows->row = arena_grow(arena, rows->row, rows->count, sizeof *rows->row);
	rows->row[rows->count++] = *row;
}

static const char *number(struct arena *arena, int64_t n)
{
	return arena_printf(arena, "%lld", (long long)n);
}

static void wanted_news(struct db *db, struct arena *arena, const struct stand *stand, const char *tafel, const char *today, struct kept_rows *out)
{
	struct nieuwslijst news;
	nieuws_nodig(db, arena, stand, &news);
	for (int i = 0; i < news.count; i++) {
		const struct nieuws *n = &news.nieuws[i];
		put(arena, &tables[NIEUWS], &(struct kept_row){ { n->rol, n->bereik, n->op, tafel, n->code, n->waar,
			n->door ? number(arena, n->door) : "", n->dag, n->tot } }, today, out);
	}
}

static void wanted_figures(struct db *db, struct arena *arena, const struct tafel *t, const char *today, struct kept_rows *out)
{
	struct cijferlijst list;
	cijfers_nodig(db, arena, t->id, &list);
	for (int i = 0; i < list.count; i++) {
		const struct cijfer *c = &list.cijfer[i];
		put(arena, &tables[CIJFER], &(struct kept_row){ { number(arena, t->id), c->maat, number(arena, c->nr), c->uitkomst, c->maand,
			number(arena, t->gemeente), number(arena, t->moment), number(arena, c->waarde) } }, today, out);
	}
}

/* All that there should be of a tafel. */
static void wanted(struct db *db, struct arena *arena, const struct stand *stand, const char *today, struct kept_rows out[static TABLES])
{
	struct taken taken;
	const struct tafel *t = stand->tafel;
	const char *tafel = number(arena, t->id), *moment = number(arena, t->moment), *gemeente = number(arena, t->gemeente);
	taken_nodig(db, arena, stand, &taken);
	for (int i = 0; i < taken.count; i++) {
		const struct taak *k = &taken.taak[i];
		put(arena, &tables[TAAK], &(struct kept_row){ { k->rol, k->bereik, k->termijn, tafel, k->code, k->reden, k->vanaf, k->tot,
			k->notulen ? number(arena, k->notulen) : "", t->zaaknummer, gemeente, t->status, moment } }, today, &out[TAAK]);
	}
	wanted_news(db, arena, stand, tafel, today, &out[NIEUWS]);
	wanted_figures(db, arena, t, today, &out[CIJFER]);
	for (int i = 0; i < stand->banden; i++) {
		const char *bereik = stand->band[i].bereik, *tot = zicht_tot(stand, ACT_ZIEN, &stand->band[i]);
		if (!tot) continue;
		put(arena, &tables[ZICHT], &(struct kept_row){ { bereik, tafel, tot, t->zaaknummer, gemeente, t->status, moment, t->datum } }, today, &out[ZICHT]);
	}
}

static void stored(struct db *db, struct arena *arena, const struct kept_table *table, int64_t tafel, const char *today, struct kept_rows *out)
{
	struct rows *rows = db_query(db, table->stored, ARGS(I(tafel)));
	while (db_next(rows)) {
		struct kept_row row = { 0 };
		for (int i = 0; i < table->columns; i++) row.column[i] = rows_text(rows, i);
		put(arena, table, &row, today, out);
	}
}

static void run(struct db *db, enum query query, const struct kept_row *row, int columns)
{
	struct arg args[COLUMNS];
	for (int i = 0; i < columns; i++) args[i] = T(row->column[i]);
	db_exec(db, query, args, columns);
}

static void tell(struct arena *arena, const struct kept_table *table, const struct kept_row *row, const char *what, difference *say, void *context)
{
	struct buffer text = { .arena = arena };
	buffer_printf(&text, "%s, %s:", table->name, what);
	for (int i = 0; i < table->columns; i++) buffer_printf(&text, " %s", *row->column[i] ? row->column[i] : "-");
	say(context, text.text);
}

/* The differences of a tafel: told, or else mended. */
static int compare(struct db *db, struct arena *arena, int64_t tafel, const char *today, difference *say, void *context)
{
	struct kept_rows want[TABLES] = { 0 };
	struct stand stand;
	bool there = stand_load(db, arena, tafel, &stand);
	int found = woorden_bijwerken(db, arena, tafel, there ? &stand : NULL, today, say, context);
	if (there) wanted(db, arena, &stand, today, want);
	for (int t = 0; t < TABLES; t++) {
		const struct kept_table *table = &tables[t];
		struct kept_rows have = { 0 };
		stored(db, arena, table, tafel, today, &have);
		for (int i = 0; i < have.count; i++) {
			if (is_in(table->columns, &have.row[i], &want[t])) continue;
			found++;
			if (say) tell(arena, table, &have.row[i], "should not be there", say, context);
			else run(db, table->drop, &have.row[i], table->keys);
		}
		for (int i = 0; i < want[t].count; i++) {
			if (is_in(table->columns, &want[t].row[i], &have)) continue;
			found++;
			if (say) tell(arena, table, &want[t].row[i], "is missing", say, context);
			else run(db, table->add, &want[t].row[i], table->columns);
		}
	}
	return found;
}

static int each_tafel(struct db *db, struct arena *arena, int64_t zaak, const char *today, difference *say, void *context)
{
	int found = 0;
	int64_t tafel = 0;
	while ((tafel = db_int(db, Q_ZAAK_TAFEL_NA, ARGS(I(zaak), I(tafel)))) != 0) found += compare(db, arena, tafel, today, say, context);
	return found;
}

void taken_bijwerken(struct db *db, struct arena *arena, int64_t zaak)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	db_exec(db, Q_TAKEN_VOORBIJ, ARGS(T(today)));
	db_exec(db, Q_ZICHT_VOORBIJ, ARGS(T(today)));
	db_exec(db, Q_ZICHT_WOORD_VOORBIJ, ARGS(T(today)));
	db_exec(db, Q_NIEUWS_VOORBIJ, ARGS(T(today)));
	if (!zaak) return;
	each_tafel(db, arena, zaak, today, NULL, NULL);
	bewaren_bijwerken(db, arena, zaak, NULL, NULL);
	/* What it may be the sequel of (W30) waits for it no longer, or again. */
	for (int64_t other = 0; (other = db_int(db, Q_ZAAK_VOORSTEL_NA, ARGS(I(zaak), I(other)))) != 0;) {
		each_tafel(db, arena, other, today, NULL, NULL);
		bewaren_bijwerken(db, arena, other, NULL, NULL);
	}
}

/* Table tafel_rij is kept by triggers, which nothing goes past: what differs is told. */
static int rows_differ(struct db *db, struct arena *arena, int64_t zaak, difference *say, void *context)
{
	int found = 0;
	struct rows *rows = db_query(db, Q_TAFEL_RIJ_ANDERS, ARGS(I(zaak)));
	for (; db_next(rows); found++) say(context, arena_printf(arena, "tafel_rij, is not what the tafel is: %lld", (long long)rows_int(rows, 0)));
	return found;
}

void taken_opnieuw(struct db *db, struct arena *arena, int64_t zaak)
{
	db_exec(db, Q_TAFEL_RIJ_OPNIEUW, ARGS(I(zaak)));
	db_exec(db, Q_ZICHT_WOORD_ONGEMERKT, ARGS(I(zaak)));
	taken_bijwerken(db, arena, zaak);
}

int taken_nakijken(struct db *db, struct arena *arena, int64_t zaak, difference *say, void *context)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	return rows_differ(db, arena, zaak, say, context) + each_tafel(db, arena, zaak, today, say, context) + bewaren_bijwerken(db, arena, zaak, say, context);
}
