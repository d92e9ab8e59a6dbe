/*
 * inloggen: name and password in, a new session out. Its own program with two
 * workers: a flood of logins takes scrypt's time here and nowhere else.
 */
#include "web/web.h"

#include <string.h>

enum { F_TERUG, F_VERLOPEN, F_GEBRUIKERSNAAM, F_WACHTWOORD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_VERLOPEN] = { "verlopen", FIELD_CHECK, QUERY | QUIET },
	[F_GEBRUIKERSNAAM] = { "gebruikersnaam", FIELD_LINE, ALWAYS | EXACT, .max = 100,
		.purpose = "username", .label = "Gebruikersnaam", .missing = "Vul uw gebruikersnaam in." },
	[F_WACHTWOORD] = { "wachtwoord", FIELD_PASSWORD, ALWAYS,
		.purpose = "current-password", .label = "Wachtwoord", .missing = "Vul uw wachtwoord in." },
};

static const struct actie acties[] = {
	{ "inloggen", ACT_NONE, SAVES, NULL, NULL, NULL, NULL },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

/* Only a page of our own: a link to elsewhere could lead to a false login. */
static bool is_ours(const char *address)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-_=&?";
	static const char root[] = "/cgi-bin/";
	return strncmp(address, root, sizeof root - 1) == 0
		&& strspn(address + sizeof root - 1, allowed) == strlen(address) - (sizeof root - 1);
}

static void show(struct request *r)
{
	view_show_if(r->view, field_is(r, F_VERLOPEN, "ja"), "VERLOPEN");
}

/* The hash is made outside any transaction, so that nobody waits for it. */
static enum outcome save(struct request *r)
{
	struct login_try try;
	enum login state = login_begin(r->db, r->arena, field_text(r, F_GEBRUIKERSNAAM), &try);
	if (state != LOGIN_WAIT) {
		db_rollback(r->db);
		bool right = password_right(try.hash, field_text(r, F_WACHTWOORD));
		if (!db_begin_write(r->db, true)) return BUSY;
		state = login_end(r->db, &try, right);
	}
	if (state == LOGIN_OK) {
		char *token = arena_alloc(r->arena, TOKEN_SIZE);
		if (r->session.state == SESSION_OPEN) session_end(r->db, &r->session);
		session_start(r->db, try.gebruiker, token);
		actor_load(r->db, r->arena, try.gebruiker, &r->actor);
		if (r->actor.grants) r->as.role = r->actor.grant[0].role;
		r->cookie = token;
		r->next = is_ours(field_text(r, F_TERUG)) ? field_text(r, F_TERUG) : "/cgi-bin/werkvoorraad";
		return OK;
	}
	static const char wrong[] = "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.";
	if (state == LOGIN_WAIT) {
		char until[48] = "";
		stamp_nl(try.wait_until, until);
		field_error(r, F_WACHTWOORD, "", arena_printf(r->arena,
			"Er is te vaak een verkeerd wachtwoord ingevuld. U kunt weer inloggen na %s.", until));
	} else {
		field_error(r, F_WACHTWOORD, "", wrong);
	}
	r->keep_errors = true; /* the count of wrong tries stays */
	return INVALID;
}

static const struct page page = {
	.name = "inloggen", .title = "Inloggen", .needs = ACT_NONE, .open = true, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
