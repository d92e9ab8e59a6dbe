/*
 * schemagen MIGRATION... > db/schema.sql writes the schema as it stands after
 * all migrations: what a newcomer reads first. Every table, index, view and
 * trigger as SQLite keeps it, under the comment that stood before it; a comment
 * before a later change of it is added.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_OBJECTS = 1000 };
static struct object {
	char *name, *sql, *comment;
	int seen;                       /* in the newest look at the schema */
} objects[MAX_OBJECTS];
static int nobjects;
static sqlite3 *db;

static _Noreturn void fail(const char *what, const char *why)
{
	fprintf(stderr, "schemagen: %s: %s\n", what, why);
	exit(1);
}

static char *slurp(const char *path)
{
	FILE *f = fopen(path, "rb");
	if (!f || fseek(f, 0, SEEK_END) != 0) fail(path, "cannot be read");
	long size = ftell(f);
	rewind(f);
	char *text = calloc((size_t)size + 1, 1);
	if (!text || fread(text, 1, (size_t)size, f) != (size_t)size) fail(path, "cannot be read");
	fclose(f);
	return text;
}

/* The length of the comments and white space that a statement begins with. */
static size_t leading(const char *sql)
{
	size_t at = 0;
	for (;;) {
		at += strspn(sql + at, " \t\n");
		if (strncmp(sql + at, "--", 2) != 0) return at;
		at += strcspn(sql + at, "\n");
	}
}

/* `text` without white space around it, after what is there already. */
static char *joined(char *before, const char *text, size_t length)
{
	while (length > 0 && strchr(" \t\n", *text)) text++, length--;
	while (length > 0 && strchr(" \t\n", text[length - 1])) length--;
	size_t old = strlen(before);
	char *all = calloc(old + length + 2, 1);
	if (!all) fail("comment", "no memory");
	memcpy(all, before, old);
	if (old > 0 && length > 0) all[old++] = '\n';
	memcpy(all + old, text, length);
	free(before);
	return all;
}

/* What is new or changed since the last look gets the comment. */
static void look(const char *comment, size_t length)
{
	sqlite3_stmt *stmt;
	if (sqlite3_prepare_v2(db, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", -1, &stmt, NULL) != SQLITE_OK)
		fail("schema", sqlite3_errmsg(db));
	for (int i = 0; i < nobjects; i++) objects[i].seen = 0;
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(stmt, 0), *sql = (const char *)sqlite3_column_text(stmt, 1);
		int i = 0;
		while (i < nobjects && strcmp(objects[i].name, name) != 0) i++;
		if (i == MAX_OBJECTS) fail(name, "too many objects");
		if (i == nobjects) {
			objects[nobjects++] = (struct object){ strdup(name), strdup(""), strdup(""), 0 };
		}
		objects[i].seen = 1;
		if (strcmp(objects[i].sql, sql) == 0) continue;
		free(objects[i].sql);
		objects[i].sql = strdup(sql);
		objects[i].comment = joined(objects[i].comment, comment, length);
	}
	sqlite3_finalize(stmt);
	int kept = 0;
	for (int i = 0; i < nobjects; i++)
		if (objects[i].seen) objects[kept++] = objects[i];
	nobjects = kept;
}

static void migrate(const char *path)
{
	char *text = slurp(path);
	for (const char *at = text; at[leading(at)];) {
		sqlite3_stmt *stmt = NULL;
		const char *next = NULL;
		if (sqlite3_prepare_v2(db, at, -1, &stmt, &next) != SQLITE_OK || !stmt) fail(path, sqlite3_errmsg(db));
		if (sqlite3_step(stmt) == SQLITE_ERROR) fail(path, sqlite3_errmsg(db));
		sqlite3_finalize(stmt);
		look(at, leading(at));
		at = next;
		/* A comment behind the statement, on its line, is about it. */
		at += strspn(at, " \t");
		if (strncmp(at, "--", 2) == 0) at += strcspn(at, "\n");
	}
	free(text);
}

int main(int argc, char **argv)
{
	if (argc < 2) fail("usage", "schemagen MIGRATION...");
	if (sqlite3_open(":memory:", &db) != SQLITE_OK) fail("database", "no memory");
	for (int i = 1; i < argc; i++) migrate(argv[i]);
	puts("-- The schema as it stands after all of db/migrations. Made by `make schema`;\n"
	     "-- change a migration, not this file.");
	for (int i = 0; i < nobjects; i++) {
		/* What belongs to a table without a word of its own stands against it. */
		int apart = *objects[i].comment || strncmp(objects[i].name, "table", 5) == 0 || strncmp(objects[i].name, "view", 4) == 0;
		if (apart) putchar('\n');
		if (*objects[i].comment) puts(objects[i].comment);
		printf("%s;\n", objects[i].sql);
	}
	return fflush(stdout) == 0 ? 0 : 1;
}
