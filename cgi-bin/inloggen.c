/*
 * inloggen: name and password in, a new session out. Its own program: a flood of
 * logins takes scrypt's time here and nowhere else. Enough workers that some
 * are free while the tries of who is not known wait (domain/login.c).
 */
#include "web/web.h"

#include <string.h>

enum { F_TERUG, F_VERLOPEN, F_GEBRUIKERSNAAM, F_WACHTWOORD, F_COUNT };
enum { FREE_WORKERS = 4 };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_VERLOPEN] = { "verlopen", FIELD_CHECK, QUERY | QUIET },
	[F_GEBRUIKERSNAAM] = { "gebruikersnaam", FIELD_LINE, ALWAYS | EXACT, .max = 100,
		.purpose = "username", .label = "Gebruikersnaam", .missing = "Vul uw gebruikersnaam in." },
	[F_WACHTWOORD] = { "wachtwoord", FIELD_PASSWORD, ALWAYS,
		.purpose = "current-password", .label = "Wachtwoord", .missing = "Vul uw wachtwoord in." },
};

static const struct actie acties[] = {
	{ "inloggen", "Inloggen", ACT_NONE, .flags = SAVES },
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

/* To the whole minute that has passed by then. */
static const char *pause_text(struct request *r, const char *until)
{
	char later[STAMP_SIZE], at[48];
	stamp_at(stamp_seconds(until) + 59, later);
	stamp_nl(later, at);
	return arena_printf(r->arena, "Er is te vaak een verkeerd wachtwoord ingevuld. U kunt het opnieuw proberen na %s.", at);
}

/* Nothing here says whether somebody has the name. */
static void refuse(struct request *r, enum login state, const struct login_try *try)
{
	static const char wrong[] = "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.";
	static const char busy[] = "Er loggen nu veel mensen tegelijk in. Probeer het over een minuut opnieuw.";
	field_error(r, F_WACHTWOORD, "", state == LOGIN_WAIT ? pause_text(r, try->wait_until) : state == LOGIN_BUSY ? busy : wrong);
	r->logged = try->logged;
	if (*try->account_name) r->subject_text = arena_printf(r->arena, "gebruiker=%s", try->account_name);
}

/* What was sent is checked later, with the rest of the form: here only whether
 * it is worth a look. */
static bool worth_a_look(char *name, const char *password)
{
	return line_trim(name) && *name && utf8_length(name) <= (size_t)fields[F_GEBRUIKERSNAAM].max
		&& *password && utf8_length(password) <= PASSWORD_MAX;
}

/* The password is looked at outside any transaction, so that nobody waits for it. */
static void prepare(struct request *r)
{
	struct login_try *try = r->own = arena_alloc(r->arena, sizeof *try);
	char *name = arena_strdup(r->arena, field_typed(r, F_GEBRUIKERSNAAM));
	const char *password = field_typed(r, F_WACHTWOORD);
	*try = (struct login_try){ .name = name, .address = r->address, .browser = r->browser, .account_name = "" };
	if (!worth_a_look(name, password)) return;
	enum login state = login_try(r->db, r->arena, password, try);
	if (state != LOGIN_OK) refuse(r, state, try);
}

/* Only after the right password. */
static enum outcome save(struct request *r)
{
	struct login_try *try = r->own;
	const char *notice = login_done(r->db, r->arena, try);
	if (!notice) {
		refuse(r, LOGIN_WRONG, try);
		return INVALID;
	}
	char *token = arena_alloc(r->arena, TOKEN_SIZE);
	if (r->session.state == SESSION_OPEN) session_end(r->db, &r->session);
	session_start(r->db, try->account, notice, token);
	actor_load(r->db, r->arena, try->account, &r->actor);
	if (r->actor.grants) r->as.role = r->actor.grant[0].role;
	r->cookie = token;
	r->browser_cookie = try->token;
	r->next = is_ours(field_text(r, F_TERUG)) ? field_text(r, F_TERUG) : "/cgi-bin/werkvoorraad";
	return OK;
}

static const struct page page = {
	.name = "inloggen", .title = "Inloggen", .needs = ACT_NONE, .open = true, .always = true, .workers = LOGIN_WAITING + FREE_WORKERS,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
