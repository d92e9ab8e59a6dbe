/*
 * Trying to log in. Three things hold for every name, whether or not somebody
 * has it: the same answers, the same work, the same pauses.
 *
 *   limits   before the password is looked at: wrong tries are counted
 *            (limits.c), and over the limit answered by a pause that is told
 *   known    a browser from which this user logged in before has a limit of its
 *            own: nobody else's tries, from wherever, keep its user out
 *   places   one unknown password at a time is hashed (0.3 s, 129 MiB), a few
 *            more wait for that; others are sent away at once. The known are
 *            hashed beside them, one per user at a time. So a flood of the
 *            unknown leaves them processor, memory and workers.
 *
 * A try counts as wrong until it was right: tries at the same moment do not get
 * past a limit together.
 */
#include "domain/domain.h"

#include <stdio.h>
#include <string.h>

enum {
	TURN_SECONDS = 20,              /* that a place may take to come free: long after a browser's patience */
	BROWSERS = 10,                  /* known per user; of one who has more the oldest is forgotten */
};

/* Bytes of the lock file: one that hashes, those that may wait for it (it takes
 * one of them with it), two that hash for the known, and one for each user. */
enum {
	PLACE_HASH, PLACE_WAIT, PLACE_WAIT_LAST = PLACE_WAIT + LOGIN_WAITING - 1,
	PLACE_KNOWN = 100, KNOWN_PLACES = 2, PLACE_USER = 1000,
};

/* ---- a try --------------------------------------------------------------------------- */

static void find_account(struct db *db, struct login_try *try)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	struct rows *rows = db_query(db, Q_GEBRUIKER_BIJ_NAAM, ARGS(T(try->name)));
	if (!db_next(rows)) return;
	try->account = rows_int(rows, 0);
	try->account_name = rows_text(rows, 1);
	try->active = rows_int(rows, 3);
	/* A code that was handed over opens one session, and only for a while. */
	const char *until = rows_text(rows, 4);
	bool over = *until && (strcmp(until, now) < 0 || (rows_int(rows, 5) && !try->again));
	bool elsewhere = try->sso && rows_int(rows, 6) && !setting(db, "sso_wachtwoord");
	if (try->active && !over && !elsewhere) try->hash = rows_text(rows, 2);
	rows_end(rows);
}

void login_note(struct db *db, struct login_try *try, const char *outcome)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	try->logged = outcome;
	db_exec(db, Q_INLOGPOGING_TOEVOEGEN, ARGS(T(now), ID_OR_NULL(try->account), T(try->address), I(try->known), T(outcome)));
	try->row = db_last_id(db);
}

/* May the password be looked at? */
static enum login ask(struct db *db, struct arena *arena, struct login_try *try)
{
	char browser[SHA256_HEX];
	find_account(db, try);
	sha256_hex(try->browser, strlen(try->browser), browser);
	try->known = db_int(db, Q_BROWSER_BEKEND, ARGS(T(browser), I(try->account))) != 0;

	if (limits_wait(db, arena, try)) {
		db_exec(db, Q_GEBRUIKER_MISLUKT, ARGS(I(try->account)));
		if (try->noted) login_note(db, try, "te_vaak");
		return LOGIN_WAIT;
	}
	int64_t own = PLACE_USER + try->account;
	try->place = try->known ? db_place(db, own, own, 0) : db_place(db, PLACE_WAIT, PLACE_WAIT_LAST, 0);
	if (try->place < 0) return LOGIN_BUSY;
	db_exec(db, Q_GEBRUIKER_MISLUKT, ARGS(I(try->account)));
	limits_count(db, arena, try);
	login_note(db, try, try->account && !try->active ? "niet_actief" : "verkeerd");
	return LOGIN_OK;
}

static enum login look(struct db *db, const struct login_try *try, const char *password)
{
	int64_t where = try->known ? PLACE_KNOWN + try->account % KNOWN_PLACES : PLACE_HASH;
	int64_t turn = db_place(db, where, where, TURN_SECONDS);
	if (turn < 0) return LOGIN_BUSY;
	bool right = password_right(try->hash, password);
	db_place_free(db, turn);
	if (right) return LOGIN_OK;
	return *try->wait_until ? LOGIN_WAIT : LOGIN_WRONG;
}

enum login login_try(struct db *db, struct arena *arena, const char *password, struct login_try *try)
{
	try->account_name = try->hash = "";
	try->place = -1;
	if (!db_begin_write(db, false)) return LOGIN_BUSY;
	enum login state = ask(db, arena, try);
	if (!db_commit(db)) state = LOGIN_BUSY; /* what is not counted is not looked at */
	if (state == LOGIN_OK) state = look(db, try, password);
	db_place_free(db, try->place);
	return state;
}

/* Of the wrong tries since the last time that this user came in. NULL: may not
 * any more, since the password was looked at. */
static const char *notice_of(struct db *db, struct arena *arena, const struct login_try *try)
{
	char at[48];
	struct rows *rows = db_query(db, Q_GEBRUIKER_VORIGE_KEER, ARGS(I(try->account), T(try->hash)));
	if (!db_next(rows)) return NULL;
	int64_t wrong = rows_int(rows, 0) - 1; /* this one was right */
	bool before = stamp_nl(rows_text(rows, 1), at);
	rows_end(rows);
	if (wrong <= 0) return "";
	const char *since = before ? arena_printf(arena, "Sinds uw laatste keer inloggen op %s", at) : "Voordat u voor het eerst inlogde";
	const char *count = wrong == 1 ? "was er 1 mislukte poging" : arena_printf(arena, "waren er %lld mislukte pogingen", (long long)wrong);
	return arena_printf(arena, "%s %s om met uw naam in te loggen. Was u dat niet zelf? Meld het dan aan uw beheerder.", since, count);
}

/* A browser keeps its token as long as somebody is known by it. */
static void remember_browser(struct db *db, struct login_try *try, const char *now)
{
	char hash[SHA256_HEX];
	sha256_hex(try->browser, strlen(try->browser), hash);
	if (db_int(db, Q_BROWSER_BESTAAT, ARGS(T(hash)))) {
		snprintf(try->token, sizeof try->token, "%s", try->browser);
	} else {
		random_hex(try->token, 32);
		sha256_hex(try->token, strlen(try->token), hash);
	}
	db_exec(db, Q_BROWSER_ONTHOUDEN, ARGS(T(hash), I(try->account), T(now)));
	db_exec(db, Q_BROWSER_OUDSTE_WEG, ARGS(I(try->account), I(BROWSERS)));
}

bool login_shown(struct db *db, struct arena *arena, struct login_try *try)
{
	if (!db_int(db, Q_GEBRUIKER_WACHTWOORD_IS, ARGS(I(try->account), T(try->hash)))) return false;
	limits_right(db, arena, try);
	db_exec(db, Q_INLOGPOGING_GELUKT, ARGS(I(try->row)));
	db_exec(db, Q_GEBRUIKER_NIET_MISLUKT, ARGS(I(try->account)));
	return true;
}

const char *login_done(struct db *db, struct arena *arena, struct login_try *try)
{
	char now[STAMP_SIZE];
	const char *notice = notice_of(db, arena, try);
	if (!notice) return NULL;
	stamp_now(now);
	limits_right(db, arena, try);
	db_exec(db, Q_INLOGPOGING_GELUKT, ARGS(I(try->row)));
	db_exec(db, Q_GEBRUIKER_INGELOGD, ARGS(T(now), I(try->account)));
	remember_browser(db, try, now);
	return notice;
}
