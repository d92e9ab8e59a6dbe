/*
 * account: one's own sessions, each to be ended; another password; the second step of
 * logging in: set up, set up anew on another telephone, new recovery codes; and whether
 * one wants a message each day.
 */
#include "web/enter.h"

enum { F_SESSIE, F_OUD, F_NIEUW, F_HERHAALD, F_CODE, F_DAGBERICHT, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_SESSIE] = { "sessie", FIELD_ID, QUIET },
	[F_OUD] = { "wachtwoord_oud", FIELD_PASSWORD, REASON, .purpose = "current-password", .label = "Uw wachtwoord van nu", .missing = "Vul het wachtwoord in waarmee u nu inlogt." },
	[F_NIEUW] = { "wachtwoord_nieuw", FIELD_PASSWORD, REASON, .purpose = "new-password", .label = "Nieuw wachtwoord",
		.help = "Minstens 12 tekens. Een zin of vier losse woorden onthoudt u makkelijk. Alle tekens mogen, ook spaties.", .missing = "Vul een nieuw wachtwoord in." },
	[F_HERHAALD] = { "herhaald", FIELD_PASSWORD, REASON, .purpose = "new-password", .label = "Nieuw wachtwoord, nog een keer", .missing = "Vul het nieuwe wachtwoord nog een keer in." },
	[F_DAGBERICHT] = { "dagbericht", FIELD_CHOICE, REASON | RADIO, .list = "ja_nee", .label = "Wilt u op werkdagen een e-mail als er werk op u wacht?",
		.help = "In de e-mail staat hoeveel taken er zijn, en niets uit een dossier.", .missing = "Kies ja of nee." },
	[F_CODE] = { "code", FIELD_LINE, REQUIRED | NARROW, .max = 40, .purpose = "one-time-code", .label = "Code",
		.help = "De 6 cijfers van uw app, of een van uw herstelcodes.", .missing = "Vul de code in die uw app nu laat zien, of een herstelcode." },
};

static const struct actie acties[] = {
	{ "andere_einde", "Alle andere sessies beëindigen", ACT_INGELOGD, SAVES | STAY | PLAIN, .done = "sessies_beeindigd" },
	{ "einde", "Beëindig", ACT_INGELOGD, SAVES | STAY | IN_ROW, .done = "sessies_beeindigd" },
	{ "wijzigen", "Wachtwoord wijzigen", ACT_INGELOGD, SAVES, .form = "wachtwoord" },
	{ "bericht", "Keuze opslaan", ACT_INGELOGD, SAVES | STAY, .form = "bericht", .done = "opgeslagen" },
	{ "aanzetten", "Tweede stap instellen", ACT_INGELOGD, SAVES, .form = "aan", .next = "/cgi-bin/tweede-factor" },
	{ "codes_nieuw", "Nieuwe herstelcodes maken", ACT_INGELOGD, SAVES | COMPLETE | PLAIN, .form = "stap", .next = "/cgi-bin/tweede-factor" },
	{ "opnieuw", "Opnieuw instellen", ACT_INGELOGD, SAVES | COMPLETE | PLAIN, .form = "stap", .next = "/cgi-bin/tweede-factor" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static bool of_step(const struct request *r)
{
	return actie_is(r, "codes_nieuw") || actie_is(r, "opnieuw");
}

/* Who walks up to somebody's desk has the session, not the app. */
static void prepare(struct request *r)
{
	if (actie_is(r, "wijzigen")) r->own = new_password(r, F_OUD, F_NIEUW, F_HERHAALD);
	if (!of_step(r) || !*field_typed(r, F_CODE)) return;
	enter_code(r, F_CODE);
}

static void load(struct request *r)
{
	form_load(r, Q_ACCOUNT_VAN_MIJ);
}

static void check(struct request *r)
{
	for (int f = F_OUD; actie_is(r, "wijzigen") && f <= F_HERHAALD; f++)
		if (!*field_text(r, f) && (f != F_HERHAALD || field_sent(r, f, ""))) field_error(r, f, "", fields[f].missing);
	if (actie_is(r, "bericht") && !*field_text(r, F_DAGBERICHT)) field_error(r, F_DAGBERICHT, "", fields[F_DAGBERICHT].missing);
}

static void show(struct request *r)
{
	struct factor factor;
	factor_read(r->db, r->arena, r->actor.id, &factor);
	view_one(r, r->view, Q_ACCOUNT_EMAIL);
	if (factor.set) view_hold_back(r, "aanzetten");
	else {
		view_hold_back(r, "codes_nieuw");
		view_hold_back(r, "opnieuw");
	}
	view_show_if(r->view, factor.set, "STAP_AAN");
	view_show_if(r->view, !factor.set, "STAP_UIT");
	if (view_rows(r, r->view, "SESSIE", Q_SESSIES_VAN_MIJ) < 2) view_hold_back(r, "andere_einde");
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "einde")) return form_exec(r, Q_SESSIE_VAN_MIJ_EINDE) ? OK : NOT_FOUND;
	if (actie_is(r, "wijzigen")) return new_password_keep(r, r->own, F_OUD, "/cgi-bin/account");
	if (actie_is(r, "bericht")) form_exec(r, Q_ACCOUNT_DAGBERICHT);
	if (actie_is(r, "andere_einde")) form_exec(r, Q_SESSIES_ANDERE_EINDE);
	if (actie_is(r, "codes_nieuw")) factor_new_codes(r->db, r->actor.id);
	if (actie_is(r, "opnieuw")) factor_end(r->db, r->actor.id);
	if (actie_is(r, "opnieuw") || actie_is(r, "aanzetten")) factor_begin(r->db, r->actor.id);
	return OK;
}

static const struct page page = {
	.name = "account", .title = "Uw account", .needs = ACT_INGELOGD, .workers = 1, .start = guess_open,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
