/*
 * Single sign-on: the web server says who it is (REMOTE_USER), by Kerberos or from a
 * proxy that it trusts. Here stands whose account that is, and what follows. Off unless
 * JBT_SSO is "web": what nobody checks is never believed.
 *
 * An account is found by the name that a beheerder filled in for it, and by no other: two
 * people of one name, here and at the workplace, are never taken for one.
 */
#include "domain/domain.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SSO_NAME_MAX = 200, NOTED_SECONDS = 60 };

bool sso_on(void)
{
	const char *mode = getenv("JBT_SSO");
	if (!mode || !*mode) return false;
	if (strcmp(mode, "web") != 0) die(EV_CONFIG, "JBT_SSO is \"web\", or not set");
	return true;
}

/* Of who comes by Kerberos the realm is told too: only that of JBT_SSO_REALM is ours. */
static const char *without_realm(struct arena *arena, const char *user)
{
	const char *realm = getenv("JBT_SSO_REALM"), *at = strrchr(user, '@');
	if (!realm || !*realm) return user;
	if (!at || strcmp(at + 1, realm) != 0) return "";
	char *name = arena_strdup(arena, user);
	name[at - user] = '\0';
	return name;
}

const char *sso_name(struct arena *arena, const char *user)
{
	if (!*user || strlen(user) > 4 * SSO_NAME_MAX || !utf8_valid(user, strlen(user))) return "";
	return text_fold(arena, without_realm(arena, user));
}

bool sso_find(struct db *db, struct login_try *try)
{
	try->account_name = try->hash = "";
	struct rows *rows = db_query(db, Q_SSO_WIE, ARGS(T(try->name)));
	if (!db_next(rows)) return false;
	try->account = rows_int(rows, 0);
	try->account_name = rows_text(rows, 1);
	try->active = rows_int(rows, 2) != 0;
	rows_end(rows);
	return try->active;
}

static const char *word_of(const struct login_try *try)
{
	return try->account ? "niet_actief" : "niet_bekend";
}

void sso_note(struct db *db, const struct login_try *try, bool came_in)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_SSO_POGING, ARGS(T(now), ID_OR_NULL(try->account), T(try->address), T(try->name), T(came_in ? "gelukt" : word_of(try))));
}

/* Who is somebody else's colleague can ask as often as they like: the log has it once. */
const char *sso_refused(struct db *db, const struct login_try *try)
{
	char before[STAMP_SIZE];
	stamp_at(time(NULL) - NOTED_SECONDS, before);
	return !*try->name || db_int(db, Q_SSO_PAS_GEWEIGERD, ARGS(T(before), T(try->name))) ? NULL : word_of(try);
}

void sso_done(struct db *db, const struct login_try *try)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	sso_note(db, try, true);
	db_exec(db, Q_SSO_INGELOGD, ARGS(T(now), I(try->account)));
}

bool sso_factor_asked(struct db *db, int64_t gebruiker)
{
	return setting(db, "sso_tweede_factor") != 0 && factor_asked(db, gebruiker);
}

const char *sso_name_wrong(struct db *db, int64_t gebruiker, const char *name)
{
	if (utf8_length(name) > SSO_NAME_MAX || strpbrk(name, " \t")) return "Een naam op de werkplek heeft hoogstens 200 tekens en geen spaties.";
	if (*name && db_int(db, Q_SSO_NAAM_BEZET, ARGS(T(name), I(gebruiker)))) return "Een ander account heeft deze naam al. Ieder account heeft een eigen naam.";
	return NULL;
}

const char *sso_name_typed(struct arena *arena, const char *typed)
{
	const char *name = sso_name(arena, typed);
	return *name ? name : text_fold(arena, typed);
}
