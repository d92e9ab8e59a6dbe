/* Staying logged in. The cookie has the token, the database only its SHA-256:
 * who reads the database cannot take over a session. */
#include "domain/domain.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

/* What is still sent on a session that ended is kept this long after its end. */
enum { TOUCH_SECONDS = 60, KEEPS_SECONDS = 3600 };
/* And the second factor is waited for so long. */
enum { HALF_SECONDS = 600 };

void session_start(struct db *db, int64_t gebruiker, enum session_state state, bool sso, const char *notice, char token[static TOKEN_SIZE])
{
	char hash[SHA256_HEX], csrf[TOKEN_SIZE], now[STAMP_SIZE];
	random_hex(token, 32);
	random_hex(csrf, 32);
	sha256_hex(token, strlen(token), hash);
	stamp_now(now);
	db_exec(db, Q_SESSIE_BEGINNEN, ARGS(T(hash), I(gebruiker), T(csrf), T(now), T(now), T(notice), T(state == SESSION_HALF ? "half" : "open"), I(sso)));
	if (state == SESSION_OPEN && !sso) db_exec(db, Q_CODE_GEBRUIKT, ARGS(I(gebruiker)));
}

/* When it ended: by logging out, by rest or by age; still to come while it is open. */
static int64_t end_of(const char *ended, int64_t begun, int64_t last, int64_t idle, int64_t longest)
{
	int64_t end = last + idle < begun + longest ? last + idle : begun + longest;
	int64_t said = *ended ? stamp_seconds(ended) : end;
	return said < end ? said : end;
}

/* By its hash, which stands in it. */
static void read_session(struct db *db, struct session *session)
{
	struct rows *rows = db_query(db, Q_SESSIE_LEZEN, ARGS(T(session->hash)));
	if (!db_next(rows)) return;
	enum { GEBRUIKER, CSRF, BEGONNEN, LAATST, BEEINDIGD, MELDING, STAND, TIJDELIJK, SSO, SSO_NAAM, RUST, DUUR };
	int64_t begun = stamp_seconds(rows_text(rows, BEGONNEN)), last = stamp_seconds(rows_text(rows, LAATST));
	const char *ended = rows_text(rows, BEEINDIGD);
	session->gebruiker = rows_int(rows, GEBRUIKER);
	session->notice = rows_text(rows, MELDING);
	snprintf(session->csrf, sizeof session->csrf, "%s", rows_text(rows, CSRF));
	bool half = strcmp(rows_text(rows, STAND), "half") == 0;
	session->sso = rows_int(rows, SSO) != 0;
	session->sso_name = rows_text(rows, SSO_NAAM);
	session->renew = rows_int(rows, TIJDELIJK) != 0 && !session->sso;
	int64_t now = time(NULL), idle = rows_int(rows, RUST) * 60, longest = half ? HALF_SECONDS : rows_int(rows, DUUR) * 3600;
	rows_end(rows);
	if (!idle || !longest) die(EV_CONFIG, "the settings sessie_rust and sessie_duur are not there");

	session->idle_seconds = (int)idle;
	session->touch = now - last > TOUCH_SECONDS;
	session->end = end_of(ended, begun, last, idle, longest);
	session->state = *ended || now > session->end ? SESSION_ENDED : half ? SESSION_HALF : SESSION_OPEN;
	session->keeps = session->state == SESSION_ENDED && !half && now - session->end <= KEEPS_SECONDS;
}

void session_find(struct db *db, const char *token, struct session *session)
{
	*session = (struct session){ .state = SESSION_NONE, .notice = "", .sso_name = "" };
	if (strlen(token) != TOKEN_SIZE - 1) return;
	sha256_hex(token, strlen(token), session->hash);
	read_session(db, session);
}

void session_of_form(struct db *db, const char *csrf, struct session *session)
{
	*session = (struct session){ .state = SESSION_NONE, .notice = "", .sso_name = "" };
	if (strlen(csrf) != TOKEN_SIZE - 1) return;
	const char *hash = db_text(db, Q_SESSIE_VAN_FORMULIER, ARGS(T(csrf)));
	if (strlen(hash) != SHA256_HEX - 1) return;
	snprintf(session->hash, sizeof session->hash, "%s", hash);
	read_session(db, session);
	/* Who has no more than a form is not logged in by it. */
	if (session->state != SESSION_ENDED) *session = (struct session){ .state = SESSION_NONE, .notice = "", .sso_name = "" };
}

void session_touch(struct db *db, const struct session *session)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_SESSIE_LAATST, ARGS(T(now), T(session->hash)));
}

void session_told(struct db *db, const struct session *session)
{
	if (*session->notice) db_exec(db, Q_SESSIE_GEMELD, ARGS(T(session->hash)));
}

void session_end(struct db *db, const struct session *session)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_SESSIE_EINDE, ARGS(T(now), T(session->hash)));
}
