/*
 * noodtoegang: a voorzitter or procesondersteuner reads a dossier of another subregio
 * for a while, without a vervanging, for a reason (break-glass). The voorzitter of that
 * subregio and the toezichthouder say afterwards whether it was right. What it gives
 * sight of stands in domain/authz.c; that it ends by itself, in view relatie.
 */
#include "web/web.h"

#include <string.h>

enum { PER_PAGE = 25 };
enum { F_ZAAKNUMMER, F_REDEN, F_TERECHT, F_TOELICHTING, F_EERDER_DAN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAKNUMMER] = { "zaaknummer", FIELD_LINE, REQUIRED | NARROW, .max = 20, .label = "Zaaknummer", .help = "Eerst de letters van de subregio, dan het jaar en vier cijfers.",
		.missing = "Vul het nummer van het dossier in." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom moet u dit dossier nu lezen?",
		.missing = "Schrijf op waarom u dit dossier nu moet lezen." },
	[F_TERECHT] = { "terecht", FIELD_CHOICE, REPEAT | RADIO, .list = "ja_nee", .label = "Was dit terecht?" },
	[F_TOELICHTING] = { "toelichting", FIELD_TEXT, REPEAT | REASON, .max = 2000, .label = "Toelichting" },
	[F_EERDER_DAN] = { "eerder_dan", FIELD_ID, QUERY | QUIET }, /* goes on after this one */
};

static const struct actie acties[] = {
	{ "openen", "Dossier openen", ACT_NOODTOEGANG, SAVES | COMPLETE | TYPING, .form = "openen",
		.confirm = "U leest een dossier dat niet van uw subregio is. De voorzitter van die subregio en de toezichthouder zien dat, met uw reden, en kijken het na." },
	{ "beoordelen", "Oordeel vastleggen", ACT_NOODTOEGANG_BEOORDELEN, SAVES | STAY | TYPING, .form = "beoordelen", .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void keys(struct request *r)
{
	form_keys(r, F_TERECHT, F_TOELICHTING, Q_NOODTOEGANG_TE_BEOORDELEN);
}

static int64_t named(struct request *r)
{
	return db_int(r->db, Q_NOODTOEGANG_ZAAK, ARGS(T(field_text(r, F_ZAAKNUMMER))));
}

static void check(struct request *r)
{
	int next = 0;
	for (const char *key; actie_is(r, "beoordelen") && (key = field_key(r, F_TERECHT, &next));)
		if (strcmp(field_text_at(r, F_TERECHT, key), "nee") == 0 && !*field_text_at(r, F_TOELICHTING, key))
			field_error(r, F_TOELICHTING, key, "Schrijf op waarom het niet terecht was.");
	if (!actie_is(r, "openen") || !*field_text(r, F_ZAAKNUMMER)) return;
	int64_t zaak = named(r);
	if (!zaak) field_error(r, F_ZAAKNUMMER, "", "Er is geen dossier met dit nummer. Kijk het nummer na.");
	else if (db_int(r->db, Q_NOODTOEGANG_EIGEN, ARGS(I(r->actor.id), I(zaak))))
		field_error(r, F_ZAAKNUMMER, "", "U kunt dit dossier al lezen. U vindt het in uw werkvoorraad, of boven aan deze pagina staat dat het open is.");
}

static void show(struct request *r)
{
	tpl_set_int(r->view, "MINUTEN", setting(r->db, "noodtoegang_minuten"));
	if (authz_general(&r->actor, ACT_NOODTOEGANG_BEOORDELEN, 0, NULL) && !view_each(r, r->view, "NAKIJKEN", Q_NOODTOEGANG_TE_BEOORDELEN, F_TERECHT, F_TOELICHTING))
		view_hold_back(r, "beoordelen");
	const struct view_page shown = view_page(r, r->view, "LIJST", "KEER", Q_NOODTOEGANG_LIJST, PER_PAGE);
	if (shown.after) tpl_set_int(tpl_section(r->view, "VERDER"), "LAATSTE", shown.after);
}

static enum outcome save_opened(struct request *r)
{
	enum outcome outcome = find_zaak(r, named(r)); /* for the log, and the tasks that follow */
	if (outcome != OK) return outcome;
	form_exec(r, Q_NOODTOEGANG_OPENEN);
	form_exec(r, Q_NOODTOEGANG_WACHT);
	r->next = arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak);
	return OK;
}

static enum outcome save(struct request *r)
{
	int next = 0;
	if (actie_is(r, "openen")) return save_opened(r);
	form_exec_each(r, Q_NOODTOEGANG_OORDELEN, F_TERECHT);
	form_exec_each(r, Q_NOODTOEGANG_BEOORDEELD, F_TERECHT);
	for (const char *key; (key = field_key(r, F_TERECHT, &next));)
		taken_bijwerken(r->db, r->arena, db_int(r->db, Q_NOODTOEGANG_ZAAK_VAN, ARGS(T(key))));
	return OK;
}

static const struct page page = {
	.name = "noodtoegang", .title = "Noodtoegang", .needs = ACT_NOODTOEGANG_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
