/*
 * logcheck DATABASE [HEADS]: is the log what was written, all of it?
 *
 * Reads the log from its first row to its last and computes what ties each row
 * to the one before it, with the code that wrote it. What is not as it was is
 * said on standard error: a row that was changed, put in, moved or taken out.
 *
 * A chain cannot tell that its end was cut off, or that all of it was made anew.
 * HEADS can: a file kept elsewhere, of which every line that holds "log ROW
 * CHAIN" (as scripts/backup and scripts/loghead write it, and as the system's
 * journal gives it back, whatever else is on the line) must be true still.
 *
 * logcheck --heads DATABASE [HEADS] looks at the rows of those heads and at the
 * last row only, which takes as long for a large log as for a small one. HEADS may
 * then hold none yet.
 *
 * Prints the head, "log ROW CHAIN" ("log 0 -" of an empty log). Ends with 0 when
 * all is well, 1 when the log is not sound, 2 when it could not be looked at.
 */
#include "domain/domain.h"

#include <errno.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct head {
	int64_t row;
	char chain[SHA256_HEX];
};

struct check {
	struct arena *arena;
	struct head *heads;     /* by row */
	size_t nheads, next;    /* next: the first that was not compared yet */
	int64_t row;            /* the last one read */
	char chain[SHA256_HEX];
	unsigned faults;
};

static _Noreturn void fail(const char *what, const char *why)
{
	fprintf(stderr, "logcheck: %s: %s\n", what, why);
	exit(2);
}

static void fault(struct check *c, int64_t row, const char *what)
{
	enum { SAID = 20 };
	if (++c->faults <= SAID) fprintf(stderr, "log row %" PRId64 ": %s\n", row, what);
	if (c->faults == SAID + 1) fputs("log: and more\n", stderr);
}

/* ---- what was known ---------------------------------------------------------- */

static bool head_read(const char *line, struct head *head)
{
	for (const char *at = line; (at = strstr(at, "log ")); at++) {
		int used = 0;
		if (at != line && at[-1] != ' ' && at[-1] != '"') continue; /* a quote: the journal as JSON */
		if (sscanf(at, "log %" SCNd64 " %64[0-9a-f-]%n", &head->row, head->chain, &used) != 2) continue;
		bool right = head->row ? strspn(head->chain, "0123456789abcdef") == 64 : strcmp(head->chain, "-") == 0;
		if (right && strchr(" \r\n\"", at[used])) return true;
	}
	return false;
}

static int by_row(const void *a, const void *b)
{
	const struct head *x = a, *y = b;
	return x->row < y->row ? -1 : x->row > y->row;
}

static void heads_read(struct check *c, const char *path)
{
	FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t room = 0, space = 0;
	if (!f) fail(path, strerror(errno));
	while (getline(&line, &room, f) > 0) {
		if (c->nheads == space) {
			struct head *more = realloc(c->heads, (space = space * 2 + 64) * sizeof *more);
			if (!more) fail(path, "no memory");
			c->heads = more;
		}
		if (head_read(line, &c->heads[c->nheads])) c->nheads++;
	}
	if (ferror(f)) fail(path, strerror(errno));
	fclose(f);
	free(line);
	if (!c->nheads) return;
	qsort(c->heads, c->nheads, sizeof *c->heads, by_row);
	/* Of an empty log nothing was known. */
	while (c->next < c->nheads && !c->heads[c->next].row) c->next++;
}

/* ---- the log ------------------------------------------------------------------- */

enum { ID, OP, GEBRUIKER, ROL, NAMENS, PAGINA, HANDELING, ZAAK, TAFEL, ONDERWERP, UITKOMST, KETEN, COLUMNS };
static const char SELECT[] = "SELECT id, op, gebruiker, rol, namens, pagina, handeling, zaak, tafel, onderwerp, uitkomst, keten"
	" FROM log ORDER BY id";

/* As the log writes it: a text ends at its first NUL, no id is NULL, not 0. */
static bool as_written(sqlite3_stmt *row)
{
	static const int texts[] = { OP, ROL, PAGINA, HANDELING, ONDERWERP, UITKOMST, KETEN };
	static const int ids[] = { GEBRUIKER, NAMENS, ZAAK, TAFEL };
	for (size_t i = 0; i < COUNT(texts); i++) {
		const unsigned char *text = sqlite3_column_text(row, texts[i]);
		if (!text || strlen((const char *)text) != (size_t)sqlite3_column_bytes(row, texts[i])) return false;
	}
	for (size_t i = 0; i < COUNT(ids); i++)
		if (sqlite3_column_type(row, ids[i]) != SQLITE_NULL && sqlite3_column_int64(row, ids[i]) == 0) return false;
	return true;
}

static void row_check(struct check *c, sqlite3_stmt *row)
{
	int64_t id = sqlite3_column_int64(row, ID);
	if (id != c->row + 1) fault(c, id, "rows before it are gone, or it was put in");
	c->row = id;
	if (!as_written(row)) {
		fault(c, id, "holds what no program writes");
		c->chain[0] = '\0';
		return;
	}
	const char *text[COLUMNS];
	for (int i = 0; i < COLUMNS; i++) text[i] = (const char *)sqlite3_column_text(row, i);
	struct audit said = {
		.gebruiker = sqlite3_column_int64(row, GEBRUIKER), .namens = sqlite3_column_int64(row, NAMENS),
		.zaak = sqlite3_column_int64(row, ZAAK), .tafel = sqlite3_column_int64(row, TAFEL),
		.rol = text[ROL], .pagina = text[PAGINA], .handeling = text[HANDELING],
		.onderwerp = text[ONDERWERP], .uitkomst = text[UITKOMST],
	};
	char chain[SHA256_HEX];
	audit_chain(c->arena, c->chain, text[OP], &said, chain);
	arena_reset(c->arena);
	if (strcmp(chain, text[KETEN]) != 0) fault(c, id, "does not follow from the row before it");
	/* On from what stands there, so that one change is one fault. */
	snprintf(c->chain, sizeof c->chain, "%s", text[KETEN]);
	for (; c->next < c->nheads && c->heads[c->next].row <= id; c->next++) {
		const struct head *head = &c->heads[c->next];
		if (head->row < id) fault(c, head->row, "was known, and is gone");
		else if (strcmp(head->chain, c->chain) != 0) fault(c, id, "is not the one that was known");
	}
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *rows = NULL;
	if (sqlite3_prepare_v2(db, sql, -1, &rows, NULL) != SQLITE_OK) fail("the log cannot be read", sqlite3_errmsg(db));
	return rows;
}

static bool next(sqlite3 *db, sqlite3_stmt *rows)
{
	int rc = sqlite3_step(rows);
	if (rc != SQLITE_ROW && rc != SQLITE_DONE) fail("the log cannot be read", sqlite3_errmsg(db));
	return rc == SQLITE_ROW;
}

static void log_check(struct check *c, sqlite3 *db)
{
	sqlite3_stmt *rows = prepare(db, SELECT);
	while (next(db, rows)) row_check(c, rows);
	sqlite3_finalize(rows);
	for (; c->next < c->nheads; c->next++)
		fault(c, c->heads[c->next].row, "was known, and is gone: the log was cut off before it");
}

static void heads_check(struct check *c, sqlite3 *db)
{
	sqlite3_stmt *row = prepare(db, "SELECT id, keten FROM log WHERE id = ?");
	for (; c->next < c->nheads; c->next++, sqlite3_reset(row)) {
		const struct head *head = &c->heads[c->next];
		sqlite3_bind_int64(row, 1, head->row);
		if (!next(db, row)) fault(c, head->row, "was known, and is gone");
		else if (strcmp((const char *)sqlite3_column_text(row, 1), head->chain) != 0) fault(c, head->row, "is not the one that was known");
	}
	sqlite3_finalize(row);
	row = prepare(db, "SELECT id, keten FROM log ORDER BY id DESC LIMIT 1");
	if (next(db, row)) {
		c->row = sqlite3_column_int64(row, 0);
		snprintf(c->chain, sizeof c->chain, "%s", (const char *)sqlite3_column_text(row, 1));
	}
	sqlite3_finalize(row);
}

int main(int argc, char **argv)
{
	struct check check = { .arena = arena_new() };
	sqlite3 *db;
	bool heads = argc > 1 && strcmp(argv[1], "--heads") == 0;
	argc -= heads;
	argv += heads;
	if (argc != 2 && argc != 3) fail("usage", "logcheck [--heads] DATABASE [HEADS]");
	if (argc == 3) heads_read(&check, argv[2]);
	if (argc == 3 && !check.nheads && !heads) fail(argv[2], "no line of it holds \"log ROW CHAIN\"");
	if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail(argv[1], sqlite3_errmsg(db));
	sqlite3_busy_timeout(db, 10000);
	if (heads) heads_check(&check, db);
	else log_check(&check, db);
	sqlite3_close(db);
	printf("log %" PRId64 " %s\n", check.row, check.row ? check.chain : "-");
	arena_free(check.arena);
	free(check.heads);
	return check.faults ? 1 : 0;
}
