/*
 * tweede-factor: a code of the app, or a recovery code, after the password. Who
 * has no app yet sets it up here, and then keeps the recovery codes. Also for who
 * is logged in and wants it (account.c).
 */
#include "web/enter.h"

enum { F_TERUG, F_CODE, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_CODE] = { "code", FIELD_LINE, REQUIRED | NARROW, .max = 40, .purpose = "one-time-code", .label = "Code",
		.help = "De 6 cijfers van uw app, of een van uw herstelcodes.", .missing = "Vul de code in die uw app nu laat zien." },
};

static const struct actie acties[] = {
	{ "controleren", "Code controleren", ACT_INGELOGD, .flags = SAVES | COMPLETE },
	{ "bewaard", "Ik heb de codes bewaard", ACT_INGELOGD, SAVES, .form = "bewaard", .next = "/cgi-bin/werkvoorraad" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

/* What there is to do here: set it up, show a code, keep the recovery codes. */
static void show(struct request *r)
{
	struct factor factor;
	bool half = r->session.state == SESSION_HALF;
	factor_read(r->db, r->arena, r->session.gebruiker, &factor);
	bool keeping = !half && factor.set && !factor.kept, asked = factor.key && (half || !factor.set);
	if (!asked) view_hold_back(r, "controleren");
	if (!keeping) view_hold_back(r, "bewaard");
	view_show_if(r->view, asked && factor.set, "VRAAG");
	view_show_if(r->view, !asked && !keeping, "KLAAR");
	if (asked && !factor.set) {
		int size;
		struct tpl *view = tpl_section(r->view, "INSTELLEN");
		const char *name = db_text(r->db, Q_GEBRUIKERSNAAM, ARGS(I(r->session.gebruiker)));
		tpl_set(view, "PAD", qr_path(r->arena, totp_address(r->arena, factor.key, name), &size));
		tpl_set_int(view, "MAAT", size);
		tpl_set(view, "SLEUTEL_TEKST", totp_typed(r->arena, factor.key));
	}
	struct tpl *codes = keeping ? tpl_section(r->view, "BEWAREN") : NULL;
	for (int i = 1; codes && i <= RECOVERY_CODES; i++) tpl_set(tpl_section(codes, "HERSTELCODE"), "TEKST", factor_recovery(r->arena, &factor, i));
}

/* Outside the turn to write: a wrong one has to stay counted. */
static void prepare(struct request *r)
{
	if (!actie_is(r, "controleren") || !*field_typed(r, F_CODE)) return;
	enter_code(r, F_CODE);
}

static enum outcome save(struct request *r)
{
	struct factor factor;
	if (actie_is(r, "bewaard")) {
		factor_kept(r->db, r->actor.id);
		return OK;
	}
	factor_read(r->db, r->arena, r->session.gebruiker, &factor);
	const char *here = "/cgi-bin/tweede-factor";
	enter(r, r->session.gebruiker, SESSION_OPEN, r->session.sso, r->session.notice, factor.kept ? field_text(r, F_TERUG) : here);
	return OK;
}

static const struct page page = {
	.name = "tweede-factor", .title = "Inloggen in twee stappen", .needs = ACT_INGELOGD, .half = true, .always = true, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
