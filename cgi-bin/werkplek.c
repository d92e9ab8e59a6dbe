/*
 * werkplek: in by single sign-on. The web server has seen who it is; one press of a button
 * opens the session. Not by itself: no address that somebody is sent to logs them in, and
 * who logs out stays out.
 */
#include "web/enter.h"

enum { F_TERUG, F_VERLOPEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_VERLOPEN] = { "verlopen", FIELD_CHECK, QUERY | QUIET },
};

static const struct actie acties[] = {
	{ "inloggen", "Inloggen", ACT_NONE, .flags = SAVES },
};

/* Who is not known here is told nothing but whom to ask. */
static enum outcome find(struct request *r)
{
	if (!r->sso) return NOT_FOUND;
	struct login_try *try = r->own = arena_alloc(r->arena, sizeof *try);
	*try = (struct login_try){ .name = r->sso, .address = r->address, .browser = "" };
	if (sso_find(r->db, try)) return find_general(r, 0);
	if (!r->posted) r->logged = sso_refused(r->db, try);
	if (*try->account_name) r->subject_text = arena_printf(r->arena, "gebruiker=%s", try->account_name);
	return STRANGER;
}

static void refused(struct request *r)
{
	if (r->logged) sso_note(r->db, r->own, false);
}

static void show(struct request *r)
{
	tpl_set(r->view, "WIE", r->sso);
	view_show_if(r->view, field_is(r, F_VERLOPEN, "ja"), "VERLOPEN");
}

static enum outcome save(struct request *r)
{
	const struct login_try *try = r->own;
	bool more = sso_factor_asked(r->db, try->account);
	sso_done(r->db, try);
	if (more) factor_begin(r->db, try->account);
	enter(r, try->account, more ? SESSION_HALF : SESSION_OPEN, true, "", field_text(r, F_TERUG));
	return OK;
}

static const struct page page = {
	.name = "werkplek", .title = "Inloggen via uw werkplek", .needs = ACT_NONE, .open = true, .sso = true, .always = true, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save, .refused = refused,
};

int main(void)
{
	return page_main(&page);
}
