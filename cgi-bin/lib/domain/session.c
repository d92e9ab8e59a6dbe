/* Logging in and staying logged in. The cookie has the token, the database
 * only its SHA-256: who reads the database cannot take over a session. */
#include "domain/domain.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { TOUCH_SECONDS = 60, FREE_TRIES = 5, LONGEST_WAIT = 900 };

/* Seconds since 1970 of a stamp that the program wrote itself. */
static time_t seconds_of(const char *stamp)
{
	struct tm tm = { 0 };
	if (!strptime(stamp, "%Y-%m-%dT%H:%M:%SZ", &tm)) return 0;
	return timegm(&tm);
}

static void stamp_later(long seconds, char out[static STAMP_SIZE])
{
	time_t when = time(NULL) + seconds;
	struct tm tm;
	gmtime_r(&when, &tm);
	strftime(out, STAMP_SIZE, "%Y-%m-%dT%H:%M:%SZ", &tm);
}

enum login login_begin(struct db *db, struct arena *arena, const char *name, struct login_try *try)
{
	(void)arena;
	*try = (struct login_try){ .hash = "" };
	char now[STAMP_SIZE];
	stamp_now(now);
	struct rows *rows = db_query(db, Q_GEBRUIKER_INLOGGEN, ARGS(T(name)));
	if (!db_next(rows)) return LOGIN_WRONG;
	try->gebruiker = rows_int(rows, 0);
	try->hash = rows_text(rows, 1);
	snprintf(try->wait_until, sizeof try->wait_until, "%s", rows_text(rows, 2));
	rows_end(rows);
	return strcmp(try->wait_until, now) > 0 ? LOGIN_WAIT : LOGIN_OK;
}

enum login login_end(struct db *db, struct login_try *try, bool right)
{
	if (!try->gebruiker) return LOGIN_WRONG;
	if (right) {
		db_exec(db, Q_GEBRUIKER_GOED, ARGS(I(try->gebruiker)));
		return LOGIN_OK;
	}
	/* The first tries are free, then the wait doubles: 30 s, 1 min, ... 15 min. */
	int64_t wrong = db_int(db, Q_GEBRUIKER_MISLUKT, ARGS(I(try->gebruiker))) + 1;
	long wait = 0;
	if (wrong >= FREE_TRIES) {
		wait = 30;
		for (int64_t i = FREE_TRIES; i < wrong && wait < LONGEST_WAIT; i++) wait *= 2;
		if (wait > LONGEST_WAIT) wait = LONGEST_WAIT;
	}
	char until[STAMP_SIZE];
	stamp_later(wait, until);
	db_exec(db, Q_GEBRUIKER_FOUT, ARGS(T(wait ? until : ""), I(try->gebruiker)));
	snprintf(try->wait_until, sizeof try->wait_until, "%s", wait ? until : "");
	return wait ? LOGIN_WAIT : LOGIN_WRONG;
}

void session_start(struct db *db, int64_t gebruiker, char token[static TOKEN_SIZE])
{
	char hash[SHA256_HEX], csrf[TOKEN_SIZE], now[STAMP_SIZE];
	random_hex(token, 32);
	random_hex(csrf, 32);
	sha256_hex(token, strlen(token), hash);
	stamp_now(now);
	db_exec(db, Q_SESSIE_BEGINNEN, ARGS(T(hash), I(gebruiker), T(csrf), T(now), T(now)));
}

void session_find(struct db *db, struct arena *arena, const char *token, struct session *session)
{
	(void)arena;
	*session = (struct session){ .state = SESSION_NONE };
	if (strlen(token) != TOKEN_SIZE - 1) return;
	sha256_hex(token, strlen(token), session->hash);
	struct rows *rows = db_query(db, Q_SESSIE_LEZEN, ARGS(T(session->hash)));
	if (!db_next(rows)) return;
	enum { GEBRUIKER, CSRF, BEGONNEN, LAATST, BEEINDIGD, ACTIEF };
	time_t begun = seconds_of(rows_text(rows, BEGONNEN)), last = seconds_of(rows_text(rows, LAATST));
	bool ended = *rows_text(rows, BEEINDIGD) || !rows_int(rows, ACTIEF);
	session->gebruiker = rows_int(rows, GEBRUIKER);
	snprintf(session->csrf, sizeof session->csrf, "%s", rows_text(rows, CSRF));
	rows_end(rows);

	time_t now = time(NULL);
	int64_t idle = setting(db, "sessie_rust") * 60, longest = setting(db, "sessie_duur") * 3600;
	session->idle_seconds = (int)idle;
	session->touch = now - last > TOUCH_SECONDS;
	session->state = ended || now - last > idle || now - begun > longest ? SESSION_ENDED : SESSION_OPEN;
}

void session_touch(struct db *db, const struct session *session)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_SESSIE_LAATST, ARGS(T(now), T(session->hash)));
}

void session_end(struct db *db, const struct session *session)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_SESSIE_EINDE, ARGS(T(now), T(session->hash)));
}
