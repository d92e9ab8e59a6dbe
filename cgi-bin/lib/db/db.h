/*
 * db: the one door to SQLite. A statement is a value of enum query, made from
 * db/queries at build time; no SQL can be composed at run time, because no
 * function here takes any.
 *
 * Errors of the database never return: what the disk or a bug causes ends the
 * process (die). What a request can meet in daily life does return, and must
 * be looked at: a busy database (db_begin_write) and a commit that failed.
 */
#ifndef JBT_DB_H
#define JBT_DB_H

#include "base/base.h"
#include "queries.h"

struct db;
struct rows;

/* One value, in or out. Text and blobs are borrowed until the next statement. */
struct arg {
	enum { ARG_NULL, ARG_INT, ARG_TEXT, ARG_BLOB } type;
	int64_t i;
	const char *t;
	size_t n;
};
#define I(value) ((struct arg){ .type = ARG_INT, .i = (value) })
#define T(value) arg_text(value)
#define BLOB(data, size) ((struct arg){ .type = ARG_BLOB, .t = (const char *)(data), .n = (size) })
#define NUL ((struct arg){ .type = ARG_NULL })
#define ID_OR_NULL(value) arg_id(value)
struct arg arg_text(const char *text);  /* NULL counts as "" */
struct arg arg_id(int64_t id);          /* 0 counts as NULL */

/* Positional arguments, in the order in which the statement names them first. */
#define ARGS(...) (const struct arg[]){ __VA_ARGS__ }, (int)COUNT(((const struct arg[]){ __VA_ARGS__ }))
#define NO_ARGS NULL, 0

/* Opens the database, which must exist with the schema of this build; die()
 * otherwise, and while scripts/restore or scripts/migrate works on it. Until
 * db_close() or the end of the process these refuse in turn: it holds a lock on
 * the side file PATH-open. What is read is copied to `arena`. */
struct db *db_open(const char *path, struct arena *arena);
void db_close(struct db *);
/* Did another machine go on with what stood here (scripts/standby)? What would be saved
 * here nobody would ever see there: db_open() refuses. */
bool db_handed_over(const char *path);
/* Keeps room aside for when the disk is full, in the side file PATH-reserve: the
 * next write transactions, while they last, find room for some rows by it. */
void db_reserve(struct db *, const char *path);
/* Is there room to save what came, so many bytes, and is what is kept aside
 * whole? Where it is not, that is tried first. */
bool db_room(struct db *, size_t bytes);
/* Did a commit fail for lack of room, since this was asked last? */
bool db_was_full(struct db *);

/* A read transaction sees one state and refuses to write (die: a bug). */
void db_begin_read(struct db *);
/* Reading goes on in the same state at the next db_begin_read(), which is cheaper than
 * another one: for a moment only, as no checkpoint goes beyond it. It ends by
 * db_end_read(), which may be asked of any, or when writing begins. */
void db_rest_read(struct db *);
void db_end_read(struct db *);
/* Waits its turn on a lock that the kernel hands over in order. False when it
 * did not come in time: answer 503. `durable` false: a log row of a page view,
 * safe against the end of the process, not against loss of power. */
MUST_USE bool db_begin_write(struct db *, bool durable);
/* False: not committed as far as is known, and rolled back. */
MUST_USE bool db_commit(struct db *);
void db_rollback(struct db *);

/* wipe.c, for who destroys dossiers (scripts/build/vernietig.c) and nobody else. The
 * first: rows may go in any order, and what goes is not looked for in every table. */
void db_destroys(struct db *);
/* All that is logged goes to the database, and the log becomes empty; false: somebody reads. */
MUST_USE bool db_checkpoint(struct db *);
/* In the turn to write: zeroes what some pages from *page (from 1) on do not use; then
 * *page is the next, 0 at the end. A row must be written before the commit, so that
 * everybody reads those pages anew. False: the log was not empty. */
MUST_USE bool db_wipe(struct db *, int64_t *page);

/* A place that one process at a time may have, for what is limited over all of
 * them, such as hashing. Takes one of `first` to `last`; of a single one it
 * waits its turn, at most so many seconds. -1: none is free. It ends by
 * db_place_free(), or with the process. */
int64_t db_place(struct db *, int64_t first, int64_t last, unsigned seconds);
void db_place_free(struct db *, int64_t place);
enum { PLACE_POST = 900, PLACE_VERNIETIGEN = 901 }; /* of who sends the mail; those below 200 and from 1000 on are of who logs in */

/* Runs a statement that gives no rows; the number of rows that it changed. A
 * constraint that fails is a bug here: what a user types is checked before. */
int db_exec(struct db *, enum query, const struct arg *, int count);
/* The id of the last row inserted. */
int64_t db_last_id(struct db *);

/* Runs a statement that gives rows. One run of a statement at a time; it ends
 * by db_next() giving false, or by rows_end(). */
struct rows *db_query(struct db *, enum query, const struct arg *, int count);
MUST_USE bool db_next(struct rows *);
void rows_end(struct rows *);
int rows_columns(const struct rows *);
enum query rows_query(const struct rows *);
const char *rows_name(const struct rows *, int column);
int64_t rows_int(const struct rows *, int column);
/* A copy in the arena, NUL-terminated; "" for NULL. */
char *rows_text(const struct rows *, int column);
/* Borrowed until the next db_next(). */
const void *rows_blob(const struct rows *, int column, size_t *length);

/* The content of a stuk, or of a file that waits for its form: written where the
 * row has a zeroblob of that size, read into arena_map(); in pieces, so that the
 * whole of it is never in SQLite's memory. NULL: there is no such row. */
enum blob { BLOB_STUK, BLOB_WACHTEND };
void db_blob_write(struct db *, enum blob, int64_t id, const void *data, size_t size);
const void *db_blob_read(struct db *, enum blob, int64_t id, size_t *size);

/* The first column of the first row; 0 or "" when there is no row. */
int64_t db_int(struct db *, enum query, const struct arg *, int count);
char *db_text(struct db *, enum query, const struct arg *, int count);

/* The same with arguments by name (":tafel"), asked of `lookup` one by one;
 * false from it is a bug of the program that asks (die). */
typedef bool arg_lookup(void *context, const char *name, struct arg *value);
int db_exec_named(struct db *, enum query, arg_lookup *, void *context);
struct rows *db_query_named(struct db *, enum query, arg_lookup *, void *context);

/* Adds a function to SQL, for what the layers above decide. A text that it gives
 * stays: an argument, of the arena, or always there. */
typedef struct arg sql_function(void *context, struct arena *, const struct arg *, int count);
void db_function(struct db *, const char *name, sql_function *, void *context, bool deterministic);

#endif
