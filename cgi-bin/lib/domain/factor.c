/*
 * The second thing to show: that one has the app in which the key was set, or one
 * of the recovery codes that were written down then. Each code works once. Wrong
 * ones are counted by account, and over the limit there is a pause (limits.c).
 */
#include "domain/domain.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { RECOVERY_DIGITS = 12 };

bool factor_asked(struct db *db, int64_t gebruiker)
{
	return setting(db, "tweede_factor") != 0 || db_int(db, Q_FACTOR_INGESTELD, ARGS(I(gebruiker))) != 0;
}

void factor_read(struct db *db, struct arena *arena, int64_t gebruiker, struct factor *factor)
{
	*factor = (struct factor){ 0 };
	struct rows *rows = db_query(db, Q_FACTOR_LEZEN, ARGS(I(gebruiker)));
	if (!db_next(rows)) return;
	factor->key = arena_strdup(arena, rows_text(rows, 0));
	factor->recovery = arena_strdup(arena, rows_text(rows, 1));
	factor->set = rows_int(rows, 2) != 0;
	factor->kept = rows_int(rows, 3) != 0;
	factor->step = rows_int(rows, 4);
	rows_end(rows);
}

void factor_begin(struct db *db, int64_t gebruiker)
{
	char key[TOTP_KEY_HEX], recovery[65];
	random_hex(key, TOTP_KEY_BYTES);
	random_hex(recovery, 32);
	db_exec(db, Q_FACTOR_BEGINNEN, ARGS(I(gebruiker), T(key), T(recovery)));
}

void factor_end(struct db *db, int64_t gebruiker)
{
	db_exec(db, Q_FACTOR_WEG, ARGS(I(gebruiker)));
}

void factor_new_codes(struct db *db, int64_t gebruiker)
{
	char recovery[65];
	random_hex(recovery, 32);
	db_exec(db, Q_HERSTEL_NIEUW, ARGS(T(recovery), I(gebruiker)));
	db_exec(db, Q_HERSTEL_ONGEBRUIKT, ARGS(I(gebruiker)));
}

void factor_kept(struct db *db, int64_t gebruiker)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_HERSTEL_BEWAARD, ARGS(T(now), I(gebruiker)));
}

const char *factor_recovery(struct arena *arena, const struct factor *factor, int number)
{
	char hash[SHA256_HEX], text[16];
	int length = snprintf(text, sizeof text, "%d", number);
	keyed_hash_hex(factor->recovery, text, (size_t)length, hash);
	return arena_printf(arena, "%.4s-%.4s-%.4s", hash, hash + 4, hash + 8);
}

/* ---- a code that was typed --------------------------------------------------------------- */

/* As people type it: with spaces and hyphens, in capitals. */
static const char *plain(struct arena *arena, const char *typed)
{
	char *out = arena_strdup(arena, typed), *to = out;
	for (const char *c = typed; *c; c++)
		if (!strchr(" -", *c)) *to++ = (char)tolower((unsigned char)*c);
	*to = '\0';
	return out;
}

/* Its number, 0 when it is none. All are looked at, whichever it is. */
static int recovery_number(struct arena *arena, const struct factor *factor, const char *code)
{
	int found = 0;
	if (strlen(code) != RECOVERY_DIGITS) return 0;
	for (int i = 1; i <= RECOVERY_CODES; i++)
		if (secret_equal(plain(arena, factor_recovery(arena, factor, i)), code)) found = i;
	return found;
}

/* The codes of an app that is not set up yet are not written down yet. */
static bool use(struct db *db, struct arena *arena, int64_t gebruiker, const char *code)
{
	struct factor factor;
	char now[STAMP_SIZE];
	factor_read(db, arena, gebruiker, &factor);
	if (!factor.key) return false;
	stamp_now(now);
	int64_t step = totp_step(factor.key, code, time(NULL));
	if (step > factor.step) return db_exec(db, Q_FACTOR_GEBRUIKT, ARGS(I(step), T(now), I(gebruiker))) == 1;
	int number = factor.set ? recovery_number(arena, &factor, code) : 0;
	return number && db_exec(db, Q_HERSTEL_GEBRUIKT, ARGS(I(gebruiker), I(number), T(now))) == 1;
}

enum login factor_try(struct db *db, struct arena *arena, const char *typed, struct login_try *try)
{
	enum login state = LOGIN_OK;
	try->code = true;
	if (!db_begin_write(db, false)) return LOGIN_BUSY;
	if (limits_wait(db, arena, try)) {
		if (try->noted) login_note(db, try, "te_vaak");
		state = LOGIN_WAIT;
	} else if (use(db, arena, try->account, plain(arena, typed))) {
		limits_right(db, arena, try);
	} else {
		limits_count(db, arena, try);
		login_note(db, try, "verkeerd");
		state = *try->wait_until ? LOGIN_WAIT : LOGIN_WRONG;
	}
	return db_commit(db) ? state : LOGIN_BUSY;
}
