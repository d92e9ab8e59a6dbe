/*
 * inloggen: name and password in, a new session out. Its own program: a flood of
 * logins takes scrypt's time here and nowhere else. Enough workers that some
 * are free while the tries of who is not known wait (domain/login.c).
 */
#include "web/enter.h"

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

static void show(struct request *r)
{
	view_show_if(r->view, field_is(r, F_VERLOPEN, "ja"), "VERLOPEN");
	if (!r->sso) return;
	struct tpl *workplace = tpl_section(r->view, "WERKPLEK");
	tpl_set(workplace, "NAAR", field_text(r, F_TERUG));
	view_show_if(workplace, !setting(r->db, "sso_wachtwoord"), "ALLEEN_ZO");
}

/* Nothing here says whether somebody has the name. */
static void refuse(struct request *r, enum login state, const struct login_try *try)
{
	enter_refuse(r, F_WACHTWOORD, state, try, "verkeerd wachtwoord", "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.");
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
	*try = (struct login_try){ .name = name, .address = r->address, .browser = r->browser, .account_name = "", .sso = r->sso != NULL };
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
	bool more = factor_asked(r->db, try->account);
	if (more) factor_begin(r->db, try->account);
	enter(r, try->account, more ? SESSION_HALF : SESSION_OPEN, false, notice, field_text(r, F_TERUG));
	r->browser_cookie = try->token;
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
