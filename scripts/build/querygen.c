/*
 * querygen OUT MIGRATIONS QUERIES makes a closed list of the program's SQL.
 *
 * Reads every .sql file of QUERIES. A statement begins with a line `-- name: tafel_lezen`
 * and ends where the next begins; the comment lines below the name stay in the
 * source only. Every statement is prepared on a database made from MIGRATIONS:
 * one that does not fit the schema fails the build. Writes OUT/queries.h (enum
 * query, Q_TAFEL_LEZEN ...) and OUT/queries.c (the texts, and which of them
 * only read).
 */
#include <ctype.h>
#include <dirent.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX 2000

struct query { char name[80]; char *sql; char file[80]; };
static struct query queries[MAX];
static int nqueries;

static _Noreturn void fail(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("querygen: ", stderr);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

static char *slurp(const char *path)
{
	FILE *f = fopen(path, "rb");
	if (!f) fail("%s: cannot be read", path);
	fseek(f, 0, SEEK_END);
	long size = ftell(f);
	rewind(f);
	char *text = calloc((size_t)size + 1, 1);
	if (!text || fread(text, 1, (size_t)size, f) != (size_t)size) fail("%s: cannot be read", path);
	fclose(f);
	return text;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Calls `use` for every *.sql of a directory, in the order of the names. */
static void each_sql(const char *directory, void (*use)(const char *path, const char *name))
{
	DIR *dir = opendir(directory);
	if (!dir) fail("%s: cannot be opened", directory);
	char *names[MAX];
	size_t count = 0;
	for (struct dirent *e; (e = readdir(dir)) && count < MAX;) {
		size_t length = strlen(e->d_name);
		if (length > 4 && strcmp(e->d_name + length - 4, ".sql") == 0) names[count++] = strdup(e->d_name);
	}
	closedir(dir);
	qsort(names, count, sizeof names[0], by_name);
	for (size_t i = 0; i < count; i++) {
		char path[600];
		snprintf(path, sizeof path, "%s/%s", directory, names[i]);
		use(path, names[i]);
		free(names[i]);
	}
}

static sqlite3 *db;

static int nmigrations;

static void migrate(const char *path, const char *name)
{
	char *sql = slurp(path), *why = NULL;
	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK) fail("%s: %s", name, why);
	free(sql);
	nmigrations++;
}

static void collect(const char *path, const char *name)
{
	static const char mark[] = "-- name: ";
	char *text = slurp(path);
	char *at = strstr(text, mark);
	while (at) {
		if (nqueries == MAX) fail("more than %d statements", MAX);
		struct query *q = &queries[nqueries++];
		at += sizeof mark - 1;
		size_t length = strcspn(at, " \n");
		if (length == 0 || length >= sizeof q->name) fail("%s: a name is empty or too long", name);
		memcpy(q->name, at, length);
		snprintf(q->file, sizeof q->file, "%.70s", name);
		char *end = strstr(at, mark);
		char *from = strchr(at, '\n');
		if (!from) fail("%s: %s has no text", name, q->name);
		q->sql = strndup(from + 1, end ? (size_t)(end - from - 1) : strlen(from + 1));
		at = end;
	}
	free(text);
}

/* A statement as one C string, without its comment lines. */
static void write_sql(FILE *f, const char *sql)
{
	for (const char *line = sql; *line;) {
		size_t length = strcspn(line, "\n");
		size_t skip = strspn(line, " \t");
		if (skip < length && strncmp(line + skip, "--", 2) != 0) {
			fputs("\n\t\t\"", f);
			for (size_t i = skip; i < length; i++) {
				if (line[i] == '-' && line[i + 1] == '-') break;
				if (line[i] == '"' || line[i] == '\\') fputc('\\', f);
				fputc(line[i], f);
			}
			fputs(" \"", f);
		}
		line += length + (line[length] == '\n');
	}
}

/* What a statement asks for and what it gives: "name file :a :b | x y", for the
 * check of names that meet. */
static void write_names(FILE *f, const struct query *q, sqlite3_stmt *stmt)
{
	fprintf(f, "%s %s", q->name, q->file);
	for (int i = 1; i <= sqlite3_bind_parameter_count(stmt); i++) {
		const char *parameter = sqlite3_bind_parameter_name(stmt, i);
		fprintf(f, " %s", parameter ? parameter : "?");
	}
	fputs(" |", f);
	for (int i = 0; i < sqlite3_column_count(stmt); i++) {
		/* A column that nobody named has the text of its expression. */
		const char *column = sqlite3_column_name(stmt, i);
		fprintf(f, " %s", column[strspn(column, "abcdefghijklmnopqrstuvwxyz_0123456789")] ? "-" : column);
	}
	fputc('\n', f);
}

static void function_stub(sqlite3_context *c, int n, sqlite3_value **v)
{
	(void)n; (void)v;
	sqlite3_result_null(c);
}

int main(int argc, char **argv)
{
	if (argc != 4) fail("usage: querygen OUT MIGRATIONS QUERIES");
	if (sqlite3_open(":memory:", &db) != SQLITE_OK) fail("no memory");
	/* The functions that domain/ adds to SQL: any number of arguments here. */
	static const char *const functions[] = { "agendapunt", "weeknummer", "nl_datum", "nl_datum_kort", "nl_datum_lang", "nl_stempel", "werkdagen_plus", "werkdagen_tussen",
		"label", "mag", "vandaag", "nu", "dag_van", "sha256", "leeftijd", "ongeveer", "badge", "bsn_ok", "noemt_adres", "besluit_tekst" };
	for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
		sqlite3_create_function(db, functions[i], -1, SQLITE_UTF8, NULL, function_stub, NULL, NULL);
	each_sql(argv[2], migrate);
	each_sql(argv[3], collect);

	char path[600];
	snprintf(path, sizeof path, "%s/queries.c", argv[1]);
	FILE *c = fopen(path, "w");
	snprintf(path, sizeof path, "%s/queries.h", argv[1]);
	FILE *h = fopen(path, "w");
	snprintf(path, sizeof path, "%s/queries.names", argv[1]);
	FILE *n = fopen(path, "w");
	if (!c || !h || !n) fail("%s: cannot be written", argv[1]);
	fputs("/* Made from db/queries by querygen; do not edit. */\n#ifndef QUERIES_H\n#define QUERIES_H\n"
	      "#include <stdbool.h>\nenum query {\n\tQ_NONE,\n", h);
	fputs("/* Made from db/queries by querygen; do not edit. */\n#include \"queries.h\"\n"
	      "const struct query_text query_texts[Q_COUNT] = {\n", c);
	int bad = 0;
	for (int i = 0; i < nqueries; i++) {
		struct query *q = &queries[i];
		for (int j = 0; j < i; j++)
			if (strcmp(queries[j].name, q->name) == 0) fail("%s: %s stands there twice", q->file, q->name);
		sqlite3_stmt *stmt = NULL;
		const char *rest = "";
		if (sqlite3_prepare_v2(db, q->sql, -1, &stmt, &rest) != SQLITE_OK || !stmt) {
			fprintf(stderr, "querygen: %s: %s: %s\n", q->file, q->name, sqlite3_errmsg(db));
			bad++;
			continue;
		}
		sqlite3_stmt *second = NULL;
		sqlite3_prepare_v2(db, rest, -1, &second, NULL);
		if (second) fail("%s: %s holds two statements", q->file, q->name);
		char upper[80] = "";
		for (size_t k = 0; q->name[k]; k++) upper[k] = (char)toupper((unsigned char)q->name[k]);
		fprintf(h, "\tQ_%s,\n", upper);
		fprintf(c, "\t[Q_%s] = { \"%s\", %s,", upper, q->name, sqlite3_stmt_readonly(stmt) ? "true" : "false");
		write_sql(c, q->sql);
		write_names(n, q, stmt);
		fputs(" },\n", c);
		sqlite3_finalize(stmt);
	}
	fputs("\tQ_COUNT\n};\nstruct query_text { const char *name; bool reads; const char *sql; };\n"
	      "extern const struct query_text query_texts[];\nextern const int migrations_known;\n#endif\n", h);
	fprintf(c, "};\nconst int migrations_known = %d;\n", nmigrations);
	fclose(h);
	fclose(c);
	fclose(n);
	if (bad) {
		snprintf(path, sizeof path, "%s/queries.c", argv[1]);
		remove(path);
		return 1;
	}
	return 0;
}
