/*
 * wachtwoord: a new password of one's own, for who has one that somebody else made:
 * before anything else. Later one changes it at account.
 */
#include "web/enter.h"

enum { F_TERUG, F_OUD, F_NIEUW, F_HERHAALD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_OUD] = { "wachtwoord_oud", FIELD_PASSWORD, ALWAYS, .purpose = "current-password", .label = "Uw wachtwoord van nu",
		.help = "Of de inlogcode die u op papier kreeg.", .missing = "Vul het wachtwoord in waarmee u nu inlogt." },
	[F_NIEUW] = { "wachtwoord_nieuw", FIELD_PASSWORD, ALWAYS, .purpose = "new-password", .label = "Nieuw wachtwoord",
		.help = "Minstens 12 tekens. Een zin of vier losse woorden onthoudt u makkelijk. Alle tekens mogen, ook spaties.",
		.missing = "Vul een nieuw wachtwoord in." },
	[F_HERHAALD] = { "herhaald", FIELD_PASSWORD, ALWAYS, .purpose = "new-password", .label = "Nieuw wachtwoord, nog een keer",
		.missing = "Vul het nieuwe wachtwoord nog een keer in." },
};

static const struct actie acties[] = {
	{ "wijzigen", "Wachtwoord wijzigen", ACT_INGELOGD, .flags = SAVES },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	view_show_if(r->view, r->session.renew, "TIJDELIJK");
}

/* Outside any transaction: nobody waits for the hash of the old one, nor of the new. */
static void prepare(struct request *r)
{
	r->own = new_password(r, F_OUD, F_NIEUW, F_HERHAALD);
}

static enum outcome save(struct request *r)
{
	return new_password_keep(r, r->own, F_OUD, field_text(r, F_TERUG));
}

static const struct page page = {
	.name = "wachtwoord", .title = "Wachtwoord wijzigen", .needs = ACT_INGELOGD, .renews = true, .workers = 1, .start = guess_open,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
