/*
 * taken DATABASE makes what is kept for the lists (tables taak and zicht) anew
 * from the dossiers: after a migration, a restore, demo data, or a setting that
 * was changed. taken --check DATABASE changes nothing, tells each difference on a
 * line and ends with status 1 when there is one. With the ids of zaken after the
 * database, either is of these alone.
 */
#include "domain/taken.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* So many zaken in one transaction: others can write in between. */
enum { AT_ONCE = 500 };

static void say(void *context, const char *text)
{
	(void)context;
	puts(text);
}

/* Reads the next ids; how many. */
static int next(struct db *db, int64_t after, int64_t zaken[static AT_ONCE])
{
	int count = 0;
	struct rows *rows = db_query(db, Q_ZAKEN_NA, ARGS(I(after)));
	while (count < AT_ONCE && db_next(rows)) zaken[count++] = rows_int(rows, 0);
	rows_end(rows);
	return count;
}

static int check_some(struct db *db, struct arena *arena, char **zaken)
{
	int found = 0;
	db_begin_read(db);
	for (; *zaken; zaken++) found += taken_nakijken(db, arena, strtoll(*zaken, NULL, 10), say, NULL);
	db_rollback(db);
	return found;
}

static int check(struct db *db, struct arena *arena)
{
	int64_t zaken[AT_ONCE], last = 0;
	int found = 0;
	db_begin_read(db);
	for (int count; (count = next(db, last, zaken)) > 0; last = zaken[count - 1]) {
		for (int i = 0; i < count; i++) found += taken_nakijken(db, arena, zaken[i], say, NULL);
		arena_reset(arena);
	}
	db_rollback(db);
	return found;
}

static bool make(struct db *db, struct arena *arena)
{
	int64_t zaken[AT_ONCE], last = 0;
	for (int count = AT_ONCE; count > 0;) {
		if (!db_begin_write(db, true)) return false;
		count = next(db, last, zaken);
		for (int i = 0; i < count; i++) taken_opnieuw(db, arena, zaken[i]);
		if (!db_commit(db)) return false;
		if (count) last = zaken[count - 1];
		arena_reset(arena);
	}
	return true;
}

/* Of these zaken, in one transaction. */
static bool make_some(struct db *db, struct arena *arena, char **zaken)
{
	if (!db_begin_write(db, true)) return false;
	for (; *zaken; zaken++) taken_opnieuw(db, arena, strtoll(*zaken, NULL, 10));
	return db_commit(db);
}

int main(int argc, char **argv)
{
	bool checks = argc >= 3 && strcmp(argv[1], "--check") == 0;
	char **rest = argv + (checks ? 2 : 1);
	if (argc < 2 || rest[0][0] == '-') {
		fputs("usage: taken [--check] DATABASE [ZAAK...]\n", stderr);
		return 2;
	}
	setenv("TZ", "Europe/Amsterdam", 1);
	struct arena *arena = arena_new();
	struct db *db = db_open(rest[0], arena);
	domain_functions(db);
	db_begin_read(db);
	closing_days_read(db);
	db_rollback(db);
	bool good;
	if (checks) good = (rest[1] ? check_some(db, arena, rest + 1) : check(db, arena)) == 0;
	else good = rest[1] ? make_some(db, arena, rest + 1) : make(db, arena);
	if (!good && !checks) fputs("taken: somebody else is writing, or the disk is full: run it again\n", stderr);
	db_close(db);
	arena_free(arena);
	return good ? 0 : 1;
}
