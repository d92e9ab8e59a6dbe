/* Statements of the closed list, large values, and functions in SQL. See db.h. */
#include "db/inside.h"

#include <stdlib.h>
#include <string.h>

struct function {
	sql_function *call;
	void *context;
	struct arena *arena;
};

_Noreturn void db_fail(const struct db *db, const char *what)
{
	die(EV_DATABASE, "%s: %s (%d)", what, sqlite3_errmsg(db->handle), sqlite3_extended_errcode(db->handle));
}

struct arg arg_text(const char *text)
{
	if (!text) text = "";
	return (struct arg){ .type = ARG_TEXT, .t = text, .n = strlen(text) };
}

struct arg arg_id(int64_t id)
{
	return id ? I(id) : NUL;
}

/* ---- statements ---------------------------------------------------------- */

static struct rows *statement(struct db *db, enum query query)
{
	struct rows *rows = &db->rows[query];
	const struct query_text *text = &query_texts[query];
	if (rows->running) die(EV_BUG, "%s runs inside itself", text->name);
	if (!text->reads && db->state != WRITING) die(EV_BUG, "%s writes outside a write transaction", text->name);
	if (!rows->stmt) {
		if (sqlite3_prepare_v3(db->handle, text->sql, -1, SQLITE_PREPARE_PERSISTENT, &rows->stmt, NULL) != SQLITE_OK)
			db_fail(db, text->name);
		rows->db = db;
		rows->query = query;
	}
	return rows;
}

/* Those that run, the last one first: to end them all none has to be looked for. */
static struct rows *begun(struct rows *rows)
{
	rows->running = true;
	rows->before = rows->db->last_begun;
	rows->db->last_begun = rows;
	return rows;
}

static void bind(struct rows *rows, int at, const struct arg *arg)
{
	int rc = SQLITE_OK;
	switch (arg->type) {
	case ARG_NULL: rc = sqlite3_bind_null(rows->stmt, at); break;
	case ARG_INT: rc = sqlite3_bind_int64(rows->stmt, at, arg->i); break;
	case ARG_TEXT: rc = sqlite3_bind_text64(rows->stmt, at, arg->t, arg->n, SQLITE_STATIC, SQLITE_UTF8); break;
	case ARG_BLOB: rc = sqlite3_bind_blob64(rows->stmt, at, arg->t, arg->n, SQLITE_STATIC); break;
	}
	if (rc != SQLITE_OK) db_fail(rows->db, query_texts[rows->query].name);
}

struct rows *db_query(struct db *db, enum query query, const struct arg *args, int count)
{
	struct rows *rows = statement(db, query);
	if (sqlite3_bind_parameter_count(rows->stmt) != count)
		die(EV_BUG, "%s takes %d arguments, not %d", query_texts[query].name,
			sqlite3_bind_parameter_count(rows->stmt), count);
	for (int i = 0; i < count; i++) bind(rows, i + 1, &args[i]);
	return begun(rows);
}

struct rows *db_query_named(struct db *db, enum query query, arg_lookup *lookup, void *context)
{
	struct rows *rows = statement(db, query);
	int count = sqlite3_bind_parameter_count(rows->stmt);
	for (int i = 1; i <= count; i++) {
		const char *name = sqlite3_bind_parameter_name(rows->stmt, i);
		struct arg arg = NUL;
		if (!name || !lookup(context, name + 1, &arg))
			die(EV_BUG, "%s asks for %s, which is not there", query_texts[query].name, name ? name : "?");
		bind(rows, i, &arg);
	}
	return begun(rows);
}

bool db_next(struct rows *rows)
{
	if (!rows->running) return false;
	int rc = sqlite3_step(rows->stmt);
	if (rc == SQLITE_ROW) return true;
	if (rc != SQLITE_DONE) db_fail(rows->db, query_texts[rows->query].name);
	rows_end(rows);
	return false;
}

void rows_end(struct rows *rows)
{
	if (!rows->running) return;
	struct rows **at = &rows->db->last_begun;
	sqlite3_reset(rows->stmt);
	sqlite3_clear_bindings(rows->stmt);
	while (*at != rows) at = &(*at)->before;
	*at = rows->before;
	rows->running = false;
}

static int finish(struct rows *rows)
{
	while (db_next(rows)) continue;
	return sqlite3_changes(rows->db->handle);
}

int db_exec(struct db *db, enum query query, const struct arg *args, int count)
{
	return finish(db_query(db, query, args, count));
}

int db_exec_named(struct db *db, enum query query, arg_lookup *lookup, void *context)
{
	return finish(db_query_named(db, query, lookup, context));
}

int64_t db_last_id(struct db *db)
{
	return sqlite3_last_insert_rowid(db->handle);
}

enum query rows_query(const struct rows *rows)
{
	return rows->query;
}

int rows_columns(const struct rows *rows)
{
	return sqlite3_column_count(rows->stmt);
}

const char *rows_name(const struct rows *rows, int column)
{
	return sqlite3_column_name(rows->stmt, column);
}

int64_t rows_int(const struct rows *rows, int column)
{
	return sqlite3_column_int64(rows->stmt, column);
}

char *rows_text(const struct rows *rows, int column)
{
	/* Not as text: SQLite would make a copy of its own to end it with a NUL. */
	sqlite3_value *value = sqlite3_column_value(rows->stmt, column);
	const void *text = sqlite3_value_blob(value);
	static char nothing[1];
	return text ? arena_strndup(rows->db->arena, text, (size_t)sqlite3_value_bytes(value)) : nothing;
}

const void *rows_blob(const struct rows *rows, int column, size_t *length)
{
	const void *data = sqlite3_column_blob(rows->stmt, column);
	*length = (size_t)sqlite3_column_bytes(rows->stmt, column);
	return data;
}

int64_t db_int(struct db *db, enum query query, const struct arg *args, int count)
{
	struct rows *rows = db_query(db, query, args, count);
	int64_t value = db_next(rows) ? rows_int(rows, 0) : 0;
	rows_end(rows);
	return value;
}

char *db_text(struct db *db, enum query query, const struct arg *args, int count)
{
	struct rows *rows = db_query(db, query, args, count);
	char *value = db_next(rows) ? rows_text(rows, 0) : arena_strdup(db->arena, "");
	rows_end(rows);
	return value;
}

/* ---- large values ---------------------------------------------------------- */

static sqlite3_blob *blob_open(struct db *db, enum blob blob, int64_t id, bool write)
{
	static const char *const tables[] = { [BLOB_STUK] = "stuk_inhoud", [BLOB_WACHTEND] = "bestand_wachtend" };
	sqlite3_blob *open = NULL;
	if (db->state == IDLE || (write && db->state != WRITING)) die(EV_BUG, "a blob outside its transaction");
	int rc = sqlite3_blob_open(db->handle, "main", tables[blob], "inhoud", id, write, &open);
	if (rc == SQLITE_OK) return open;
	sqlite3_blob_close(open);
	if (rc != SQLITE_ERROR || write) db_fail(db, tables[blob]);
	return NULL;
}

enum { BLOB_PIECE = 1 << 18 };

void db_blob_write(struct db *db, enum blob which, int64_t id, const void *data, size_t size)
{
	sqlite3_blob *blob = blob_open(db, which, id, true);
	if ((size_t)sqlite3_blob_bytes(blob) != size) die(EV_BUG, "a blob of another size");
	for (size_t at = 0; at < size; at += BLOB_PIECE) {
		size_t piece = size - at < BLOB_PIECE ? size - at : BLOB_PIECE;
		if (sqlite3_blob_write(blob, (const char *)data + at, (int)piece, (int)at) != SQLITE_OK) db_fail(db, "a blob");
	}
	if (sqlite3_blob_close(blob) != SQLITE_OK) db_fail(db, "a blob");
}

const void *db_blob_read(struct db *db, enum blob which, int64_t id, size_t *size)
{
	sqlite3_blob *blob = blob_open(db, which, id, false);
	if (!blob) return NULL;
	*size = (size_t)sqlite3_blob_bytes(blob);
	char *data = arena_map(db->arena, *size);
	for (size_t at = 0; at < *size; at += BLOB_PIECE) {
		size_t piece = *size - at < BLOB_PIECE ? *size - at : BLOB_PIECE;
		if (sqlite3_blob_read(blob, data + at, (int)piece, (int)at) != SQLITE_OK) db_fail(db, "a blob");
	}
	sqlite3_blob_close(blob);
	return data;
}

/* ---- functions in SQL ---------------------------------------------------- */

/* A copy, as rows_text() makes it. */
static struct arg text_of(struct arena *arena, sqlite3_value *value)
{
	const char *text = sqlite3_value_blob(value);
	size_t length = (size_t)sqlite3_value_bytes(value);
	return (struct arg){ .type = ARG_TEXT, .t = arena_strndup(arena, text ? text : "", length), .n = length };
}

static void call(sqlite3_context *out, int count, sqlite3_value **values)
{
	const struct function *function = sqlite3_user_data(out);
	struct arg args[8];
	if (count > (int)COUNT(args)) {
		sqlite3_result_error(out, "too many arguments", -1);
		return;
	}
	for (int i = 0; i < count; i++) {
		switch (sqlite3_value_type(values[i])) {
		case SQLITE_NULL: args[i] = T(""); args[i].type = ARG_NULL; break;
		case SQLITE_INTEGER: args[i] = I(sqlite3_value_int64(values[i])); break;
		default: args[i] = text_of(function->arena, values[i]); break;
		}
	}
	struct arg result = function->call(function->context, function->arena, args, count);
	switch (result.type) {
	case ARG_INT: sqlite3_result_int64(out, result.i); break;
	case ARG_TEXT: sqlite3_result_text64(out, result.t, result.n, SQLITE_STATIC, SQLITE_UTF8); break;
	default: sqlite3_result_null(out); break;
	}
}

void db_function(struct db *db, const char *name, sql_function *f, void *context, bool deterministic)
{
	struct function *function = calloc(1, sizeof *function);
	if (!function) die(EV_MEMORY, "no memory for a function");
	*function = (struct function){ f, context, db->arena };
	int flags = SQLITE_UTF8 | (deterministic ? SQLITE_DETERMINISTIC : 0);
	if (sqlite3_create_function_v2(db->handle, name, -1, flags, function, call, NULL, NULL, free) != SQLITE_OK)
		db_fail(db, name);
}
