/* Where in the log is what, and a sample of it drawn by chance. */
#include "domain/domain.h"

#include <string.h>

/* ---- by time --------------------------------------------------------------------------- */

int64_t log_vanaf(struct db *db, const char *stamp)
{
	int64_t low = db_int(db, Q_LOG_EERSTE, NO_ARGS), high = db_int(db, Q_LOG_HOOGSTE, NO_ARGS) + 1;
	while (low < high) {
		int64_t middle = low + (high - low) / 2;
		struct rows *rows = db_query(db, Q_LOG_BIJ, ARGS(I(middle)));
		if (!db_next(rows)) die(EV_BUG, "the log has no row %lld", (long long)middle);
		int64_t there = rows_int(rows, 0);
		bool before = strcmp(rows_text(rows, 1), stamp) < 0;
		rows_end(rows);
		if (before) low = there + 1;
		else high = middle;
	}
	return low;
}

int64_t log_vanaf_dag(struct db *db, day_number day)
{
	char iso[DATE_SIZE];
	day_iso(day, iso);
	return log_vanaf(db, db_text(db, Q_DAG_BEGIN, ARGS(T(iso))));
}

/* ---- by who and what --------------------------------------------------------------------- */

static struct rows *way_in(struct db *db, const struct log_vraag *v)
{
	static const struct { const char *soort; enum query query; } soorten[] = {
		{ "geweigerd", Q_LOG_VAN_GEWEIGERD }, { "bsn", Q_LOG_VAN_BSN }, { "bestand", Q_LOG_VAN_BESTAND }, { "nood", Q_LOG_VAN_NOOD },
	};
	for (size_t i = 0; i < COUNT(soorten); i++)
		if (strcmp(v->soort, soorten[i].soort) == 0) return db_query(db, soorten[i].query, ARGS(I(v->eerste), I(v->voor)));
	if (v->zaak) return db_query(db, Q_LOG_VAN_ZAAK, ARGS(I(v->zaak), I(v->eerste), I(v->voor)));
	if (v->gebruiker) return db_query(db, Q_LOG_VAN_GEBRUIKER, ARGS(I(v->gebruiker), I(v->eerste), I(v->voor)));
	return db_query(db, Q_LOG_VAN_ALLES, ARGS(I(v->eerste), I(v->voor)));
}

static bool fits(const struct log_vraag *v, int64_t gebruiker, int64_t zaak, int64_t tafel)
{
	if ((v->gebruiker && v->gebruiker != gebruiker) || (v->zaak && v->zaak != zaak)) return false;
	bool may = !v->tafels || !tafel;
	for (int i = 0; !may && i < v->ntafels; i++) may = v->tafels[i] == tafel;
	return may;
}

void log_zoek(struct db *db, struct arena *arena, const struct log_vraag *v, int look, int most, struct log_vondst *found)
{
	*found = (struct log_vondst){ 0 };
	int looked = 0;
	int64_t last = 0;
	struct rows *rows = way_in(db, v);
	while (db_next(rows)) {
		if (looked++ == look || found->count == most) {
			found->verder = last;
			rows_end(rows);
			return;
		}
		last = rows_int(rows, 0);
		if (!fits(v, rows_int(rows, 1), rows_int(rows, 2), rows_int(rows, 3))) continue;
		found->regel = arena_grow(arena, found->regel, found->count, sizeof *found->regel);
		found->regel[found->count++] = last;
	}
}

/* ---- the sample ------------------------------------------------------------------------------ */

/* A whole number under `below`, each with the same chance. */
static int64_t chance(int64_t below)
{
	uint64_t drawn, most = UINT64_MAX - UINT64_MAX % (uint64_t)below;
	do random_bytes(&drawn, sizeof drawn);
	while (drawn >= most);
	return (int64_t)(drawn % (uint64_t)below);
}

static bool add(struct db *db, const char *maand, int64_t regel)
{
	return db_exec(db, Q_STEEKPROEF_ERBIJ, ARGS(T(maand), I(regel))) == 1;
}

/* From all that was read, where that is not too many rows to go through. */
static void draw_from_list(struct db *db, struct arena *arena, const char *maand, int64_t first, int64_t before, int64_t wanted)
{
	int64_t *list = NULL;
	int count = 0;
	struct rows *rows = db_query(db, Q_STEEKPROEF_LEZINGEN, ARGS(I(first), I(before)));
	while (db_next(rows)) {
		list = arena_grow(arena, list, count, sizeof *list);
		list[count++] = rows_int(rows, 0);
	}
	while (wanted > 0 && count > 0) {
		int64_t at = chance(count);
		if (add(db, maand, list[at])) wanted--;
		list[at] = list[--count];
	}
}

void steekproef_trek(struct db *db, struct arena *arena, int64_t actor, const char *maand)
{
	enum { FEW = 10000, TRIES = 2000 };
	char now[STAMP_SIZE];
	stamp_now(now);
	day_number begin = day_parse(arena_printf(arena, "%s-01", maand)), next = begin + 31;
	char iso[DATE_SIZE];
	day_iso(next, iso);
	next -= (iso[8] - '0') * 10 + iso[9] - '0' - 1;
	int64_t first = log_vanaf_dag(db, begin), before = log_vanaf_dag(db, next), wanted = setting(db, "steekproef_aantal");
	db_exec(db, Q_STEEKPROEF_TREKKEN, ARGS(T(maand), T(now), I(actor)));
	/* Of many rows one by chance, which counts when it is such a reading: each has the same chance. */
	for (int64_t tries = wanted * TRIES; before - first > FEW && wanted > 0 && tries > 0; tries--) {
		int64_t regel = first + chance(before - first);
		if (db_int(db, Q_STEEKPROEF_LEZING_IS, ARGS(I(regel))) && add(db, maand, regel)) wanted--;
	}
	if (wanted > 0) draw_from_list(db, arena, maand, first, before, wanted);
}
