/* A store of its own for a test: the migrations, the region, and a hand in it
 * besides the program's. */
#ifndef JBT_STORE_H
#define JBT_STORE_H

#include "unit.h"

#include "domain/domain.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct store {
	char path[64];
	struct arena *arena;
	struct db *db;
	sqlite3 *raw;
};

static inline void store_run(struct store *s, const char *sql)
{
	char *why = NULL;
	if (sqlite3_exec(s->raw, sql, NULL, NULL, &why) != SQLITE_OK) fail_msg("%s: %s", sql, why);
}

/* The first column of the first row. */
static inline int64_t store_int(struct store *s, const char *sql)
{
	sqlite3_stmt *stmt;
	if (sqlite3_prepare_v2(s->raw, sql, -1, &stmt, NULL) != SQLITE_OK) fail_msg("%s: %s", sql, sqlite3_errmsg(s->raw));
	int64_t value = sqlite3_step(stmt) == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : -1;
	sqlite3_finalize(stmt);
	return value;
}

static inline void store_file(struct store *s, const char *path)
{
	static char text[1 << 20];
	FILE *file = fopen(path, "rb");
	if (!file) fail_msg("%s: cannot be read", path);
	text[fread(text, 1, sizeof text - 1, file)] = '\0';
	fclose(file);
	store_run(s, text);
}

static inline void store_open(struct store *s)
{
	s->arena = arena_new();
	s->db = db_open(s->path, s->arena);
	domain_functions(s->db);
}

/* In a process that was forked: a connection of its own. What it has of its parent's is
 * kept as it is, for it may not even be closed. */
static inline void store_open_child(struct store *s)
{
	static volatile struct store of_parent __attribute__((unused));
	of_parent = *s;
	store_open(s);
}

static inline int store_make(void **state)
{
	static struct store store;
	glob_t found;
	strcpy(store.path, "/tmp/jbt-store-XXXXXX");
	int fd = mkstemp(store.path);
	if (fd < 0) return -1;
	close(fd);
	assert_int_equal(sqlite3_open(store.path, &store.raw), SQLITE_OK);
	sqlite3_busy_timeout(store.raw, 10000);
	store_run(&store, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON; BEGIN");
	assert_int_equal(glob("db/migrations/*.sql", 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) store_file(&store, found.gl_pathv[i]);
	globfree(&found);
	store_file(&store, "db/region/twente.sql");
	store_run(&store, "COMMIT");
	store_open(&store);
	*state = &store;
	return 0;
}

static inline int store_drop(void **state)
{
	struct store *s = *state;
	static const char *const behind[] = { "", "-wal", "-shm", "-beurt", "-open" };
	db_close(s->db);
	arena_free(s->arena);
	sqlite3_close(s->raw);
	for (size_t i = 0; i < COUNT(behind); i++) {
		char path[80];
		snprintf(path, sizeof path, "%s%s", s->path, behind[i]);
		unlink(path);
	}
	return 0;
}

#endif
