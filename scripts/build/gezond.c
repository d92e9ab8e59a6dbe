/*
 * gezond: for monitoring, /cgi-bin/gezond. Answers 200 and "goed" when somebody could
 * save something now: the database can be read and written, and there is room; else 503
 * and "fout". Nothing else: who asks needs no account, and learns nothing. It has no
 * session, no log row and no template, so it is no form (cgi-bin) and no page of web.
 *
 * However often it is asked, it looks once in so many seconds.
 */
#include "db/db.h"
#include "web/http.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LOOK_SECONDS = 5 };

struct program {
	struct db *db;
	time_t looked;          /* 0: not yet */
	bool well;
};

static void load(void *context)
{
	(void)context;
	if (!getenv("JBT_DB") || !getenv("JBT_TEMPLATES")) die(EV_CONFIG, "JBT_TEMPLATES and JBT_DB must be set");
}

static void *start(void *context, struct arena *arena)
{
	struct program *program = context;
	program->db = db_open(getenv("JBT_DB"), arena);
	db_reserve(program->db, getenv("JBT_DB"));
	sandbox_close(SANDBOX_ORDINARY, getenv("JBT_DB"), getenv("JBT_TEMPLATES"));
	return program;
}

/* It takes its turn to write, and gives it back. */
static bool look(struct db *db)
{
	if (db_handed_over(getenv("JBT_DB")) || !db_room(db, 0) || !db_begin_write(db, false)) return false;
	bool read = db_int(db, Q_GEZOND, NO_ARGS) > 0;
	db_rollback(db);
	return read;
}

static time_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec;
}

static void serve_one(struct exchange *x, struct arena *arena, void *context)
{
	struct program *program = context;
	x->out.arena = arena;
	http_header(x, "Content-Type", "text/plain; charset=utf-8");
	http_header(x, "Cache-Control", "no-store");
	http_header(x, "X-Content-Type-Options", "nosniff");
	http_header(x, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
	if (strcmp(x->method, "GET") != 0 && strcmp(x->method, "HEAD") != 0) {
		x->status = 405;
		return;
	}
	if (!program->looked || now() - program->looked >= LOOK_SECONDS) {
		program->well = look(program->db);
		program->looked = now();
	}
	x->status = program->well ? 200 : 503;
	buffer_printf(&x->out, "%s\n", program->well ? "goed" : "fout");
}

int main(void)
{
	static struct program program;
	sandbox_start(SANDBOX_ORDINARY);
	return http_main(1, load, start, serve_one, &program);
}
