/*
 * How often may it be tried? Wrong tries of a password or a code are counted by
 * what they have in common (a name, an address, both, an account), forgotten as
 * time goes by, and over the limit there is a pause, each longer than the last.
 * Statements of one transaction of the caller's.
 */
#include "domain/domain.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { FIRST_PAUSE = 30, LONGEST_PAUSE = 900 }; /* seconds; each is twice the one before */

/* What wrong tries may have in common. */
enum limit { BY_NAME_AND_ADDRESS, BY_NAME, BY_ADDRESS, BY_BROWSER, BY_ACCOUNT, LIMITS };
enum of { UNKNOWN, KNOWN, CODE };
static const struct {
	const char *setting;            /* so many wrong tries an hour before there is a pause */
	enum of of;                     /* passwords from an unknown or a known browser, codes */
	bool forgiven;                  /* by one success */
} limits[LIMITS] = {
	[BY_NAME_AND_ADDRESS] = { "inlog_naam_adres", UNKNOWN, true },
	[BY_NAME] = { "inlog_naam", UNKNOWN, false },
	[BY_ADDRESS] = { "inlog_adres", UNKNOWN, false },
	[BY_BROWSER] = { "inlog_browser", KNOWN, true },
	[BY_ACCOUNT] = { "inlog_code", CODE, true },
};

static bool counts(int limit, const struct login_try *try)
{
	return limits[limit].of == (try->code ? CODE : try->known ? KNOWN : UNKNOWN);
}

/* A house has one IPv4 address, or the 2^64 of an IPv6 network. */
static void network_of(const char *address, char out[static INET6_ADDRSTRLEN])
{
	struct in6_addr ip;
	snprintf(out, INET6_ADDRSTRLEN, "%s", address);
	if (inet_pton(AF_INET6, address, &ip) != 1 || IN6_IS_ADDR_V4MAPPED(&ip)) return;
	memset(ip.s6_addr + 8, 0, 8);
	inet_ntop(AF_INET6, &ip, out, INET6_ADDRSTRLEN);
}

static void limit_key(struct db *db, struct arena *arena, enum limit limit, const struct login_try *try, char key[static SHA256_HEX])
{
	char network[INET6_ADDRSTRLEN];
	const char *name = limit == BY_ADDRESS ? "" : limit == BY_ACCOUNT ? arena_printf(arena, "%lld", (long long)try->account) : text_fold(arena, try->name);
	network_of(try->address, network);
	const char *where = limit == BY_BROWSER ? try->browser : limit == BY_NAME || limit == BY_ACCOUNT ? "" : network;
	const char *text = arena_printf(arena, "%d\n%s\n%s", (int)limit, where, name);
	keyed_hash_hex(db_text(db, Q_GEHEIM, ARGS(T("inloggen"))), text, strlen(text), key);
}

struct count {
	int64_t wrong, refused;
	char wait_until[STAMP_SIZE];
};

/* As it stands now: with `hourly` an hour allowed, one is forgotten each such part of it. */
static struct count limit_read(struct db *db, const char *key, int64_t hourly)
{
	struct count count = { 0 };
	struct rows *rows = db_query(db, Q_INLOGLIMIET_LEZEN, ARGS(T(key)));
	if (!db_next(rows)) return count;
	int64_t forgotten = (time(NULL) - stamp_seconds(rows_text(rows, 1))) * hourly / 3600;
	count.wrong = rows_int(rows, 0) > forgotten ? rows_int(rows, 0) - forgotten : 0;
	count.refused = rows_int(rows, 3);
	snprintf(count.wait_until, sizeof count.wait_until, "%s", rows_text(rows, 2));
	rows_end(rows);
	return count;
}

/* The n-th wrong try: 30 s once the limit is reached, then 1 min, ... 15 min. */
static int64_t pause_after(int64_t wrong, int64_t hourly)
{
	int64_t pause = wrong < hourly ? 0 : FIRST_PAUSE;
	for (int64_t i = hourly; i < wrong && pause < LONGEST_PAUSE; i++) pause *= 2;
	return pause < LONGEST_PAUSE ? pause : LONGEST_PAUSE;
}

/* Counts a wrong try; where that makes a pause, try->wait_until is its end. */
static void limit_wrong(struct db *db, const char *key, int64_t hourly, struct login_try *try)
{
	char now[STAMP_SIZE], until[STAMP_SIZE] = "";
	int64_t wrong = limit_read(db, key, hourly).wrong + 1, pause = pause_after(wrong, hourly);
	stamp_now(now);
	if (pause) stamp_at(time(NULL) + pause, until);
	db_exec(db, Q_INLOGLIMIET_FOUT, ARGS(T(key), I(wrong), T(now), T(until)));
	if (strcmp(until, try->wait_until) > 0) memcpy(try->wait_until, until, sizeof until);
}

/* The longest pause counts. */
bool limits_wait(struct db *db, struct arena *arena, struct login_try *try)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	bool wait = false;
	for (int i = 0; i < LIMITS; i++) {
		char key[SHA256_HEX];
		if (!counts(i, try)) continue;
		limit_key(db, arena, (enum limit)i, try, key);
		struct count count = limit_read(db, key, setting(db, limits[i].setting));
		if (strcmp(count.wait_until, now) <= 0) continue;
		db_exec(db, Q_INLOGLIMIET_GEWEIGERD, ARGS(T(key)));
		if (!count.refused) try->noted = true;
		if (strcmp(count.wait_until, try->wait_until) > 0) memcpy(try->wait_until, count.wait_until, STAMP_SIZE);
		wait = true;
	}
	return wait;
}

void limits_count(struct db *db, struct arena *arena, struct login_try *try)
{
	for (int i = 0; i < LIMITS; i++) {
		char key[SHA256_HEX];
		if (!counts(i, try)) continue;
		limit_key(db, arena, (enum limit)i, try, key);
		limit_wrong(db, key, setting(db, limits[i].setting), try);
	}
}

void limits_right(struct db *db, struct arena *arena, const struct login_try *try)
{
	for (int i = 0; i < LIMITS; i++) {
		char key[SHA256_HEX];
		if (!counts(i, try)) continue;
		limit_key(db, arena, (enum limit)i, try, key);
		if (limits[i].forgiven) db_exec(db, Q_INLOGLIMIET_VERGETEN, ARGS(T(key)));
		else db_exec(db, Q_INLOGLIMIET_TERUG, ARGS(I(setting(db, limits[i].setting)), T(key)));
	}
}
