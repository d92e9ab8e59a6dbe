/*
 * verzoek-betrokkene: somebody asks what is kept of them, who looked at it, or that it is
 * put right or wiped (AVG). The procesondersteuner records it and what becomes of it, up
 * to the day that the answer was handed over. `?zaak=N` are those of a zaak and a new one,
 * `?verzoek=N` is one. Without either the toezichthouder sees which there are and whether
 * they are in time, and nothing of what is asked.
 */
#include "web/web.h"

#include <string.h>

enum { PER_PAGE = 50 };
enum {
	F_VERZOEK, F_ZAAK, F_EERDER_DAN, F_PERSOON, F_SOORT, F_VRAGER, F_GEMACHTIGDE, F_MENING_KIND, F_VRAAG, F_BINNEN_OP, F_BINNEN_WIJZE,
	F_IDENTITEIT, F_IDENTITEIT_DOOR, F_IDENTITEIT_OP, F_BEVESTIGD_OP, F_VERLENGD_REDEN, F_BESLUIT, F_MOTIVERING,
	F_OVERGEDRAGEN_OP, F_OVERGEDRAGEN_WIJZE, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_VERZOEK] = { "verzoek", FIELD_ID, SUBJECT },
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_EERDER_DAN] = { "eerder_dan", FIELD_ID, QUERY | QUIET }, /* goes on after this one */
	[F_PERSOON] = { "persoon", FIELD_PICK, REQUIRED, .from = Q_VERZOEK_PERSONEN, .label = "Over wie gaat het?", .missing = "Kies over wie het verzoek gaat." },
	[F_SOORT] = { "soort", FIELD_CHOICE, REQUIRED | RADIO, .list = "verzoek_soort", .label = "Wat wordt er gevraagd?", .missing = "Kies wat er wordt gevraagd." },
	[F_VRAGER] = { "vrager", FIELD_PICK, REQUIRED, .from = Q_VERZOEK_VRAGERS, .label = "Wie vraagt het?",
		.help = "Vanaf 16 jaar iemand zelf. Van 12 tot 16 jaar het kind of wie het gezag heeft. Onder de 12 jaar wie het gezag heeft.", .missing = "Kies wie het vraagt." },
	[F_GEMACHTIGDE] = { "gemachtigde", FIELD_LINE, REASON, .max = 100, .label = "Naam van wie een machtiging heeft", .missing = "Vul in wie de machtiging heeft." },
	[F_MENING_KIND] = { "mening_kind", FIELD_TEXT, REASON, .max = 2000, .label = "Wat vindt het kind ervan?", .help = "Nodig als een ander het vraagt voor een kind van 12 tot 16 jaar.",
		.missing = "Schrijf op wat het kind ervan vindt. Vanaf 12 jaar telt dat mee." },
	[F_VRAAG] = { "vraag", FIELD_TEXT, 0, .max = 4000, .label = "De vraag in eigen woorden" },
	[F_BINNEN_OP] = { "binnen_op", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer kwam het binnen?", .help = "Bijvoorbeeld 9-3-2026.", .missing = "Vul in wanneer het verzoek binnenkwam." },
	[F_BINNEN_WIJZE] = { "binnen_wijze", FIELD_CHOICE, REQUIRED | RADIO, .list = "verzoek_wijze", .label = "Hoe kwam het binnen?", .missing = "Kies hoe het verzoek binnenkwam." },
	[F_IDENTITEIT] = { "identiteit", FIELD_CHOICE, REQUIRED | RADIO, .list = "verzoek_identiteit", .label = "Hoe is nagegaan wie het vraagt?", .missing = "Kies hoe is nagegaan wie het vraagt." },
	[F_IDENTITEIT_DOOR] = { "identiteit_door", FIELD_LINE, REQUIRED, .max = 100, .label = "Wie ging dat na?", .missing = "Vul in wie dat naging." },
	[F_IDENTITEIT_OP] = { "identiteit_op", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer?", .missing = "Vul in wanneer dat is nagegaan." },
	[F_BEVESTIGD_OP] = { "bevestigd_op", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer is de bevestiging verstuurd?", .missing = "Vul in wanneer de bevestiging is verstuurd." },
	[F_VERLENGD_REDEN] = { "verlengd_reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom duurt het langer?", .help = "Dit komt in de brief.", .missing = "Schrijf op waarom het langer duurt." },
	[F_BESLUIT] = { "besluit", FIELD_CHOICE, REQUIRED | RADIO, .list = "verzoek_besluit", .label = "Krijgt de vrager wat er is gevraagd?", .missing = "Kies wat het besluit is." },
	[F_MOTIVERING] = { "motivering", FIELD_TEXT, REQUIRED, .max = 4000, .label = "Waarom?", .help = "Dit komt in de brief. Zeg ook wat er is verbeterd of weggelaten.", .missing = "Schrijf op waarom dit het besluit is." },
	[F_OVERGEDRAGEN_OP] = { "overgedragen_op", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer is het antwoord gegeven?", .missing = "Vul in wanneer het antwoord is gegeven." },
	[F_OVERGEDRAGEN_WIJZE] = { "overgedragen_wijze", FIELD_CHOICE, REQUIRED | RADIO, .list = "verzoek_overdracht", .label = "Hoe?", .missing = "Kies hoe het antwoord is gegeven." },
};

static const struct actie acties[] = {
	{ "vastleggen", "Verzoek vastleggen", ACT_VERZOEK_BEHANDELEN, SAVES | TYPING, .done = "opgeslagen" },
	{ "nagaan", "Opslaan", ACT_VERZOEK_BEHANDELEN, SAVES | STAY | PLAIN | TYPING, .form = "nagaan", .done = "opgeslagen" },
	{ "bevestigen", "Opslaan", ACT_VERZOEK_BEHANDELEN, SAVES | STAY | PLAIN, .form = "bevestigen", .done = "opgeslagen" },
	{ "verlengen", "Langer de tijd nemen", ACT_VERZOEK_BEHANDELEN, SAVES | STAY | PLAIN | TYPING, .form = "verlengen", .done = "opgeslagen",
		.confirm = "U neemt één keer langer de tijd. Vertel het de vrager, met de reden: maak de bevestiging daarna opnieuw." },
	{ "besluiten", "Besluit vastleggen", ACT_VERZOEK_BEHANDELEN, SAVES | STAY | TYPING, .form = "besluiten", .about = Q_BEVESTIG_VERZOEK, .done = "opgeslagen",
		.confirm = "U legt het besluit vast. Wat er in het afschrift komt, staat dan ook vast." },
	{ "overdragen", "Afhandelen", ACT_VERZOEK_BEHANDELEN, SAVES | STAY, .form = "overdragen", .done = "opgeslagen" },
};
/* Of each button: its part of the page, its fields, what it does. */
struct part { const char *actie, *section; int first, last; enum query query; };
static const struct part parts[] = {
	{ "vastleggen", "NIEUW", F_PERSOON, F_BINNEN_WIJZE, Q_VERZOEK_VASTLEGGEN },
	{ "nagaan", "NAGAAN", F_IDENTITEIT, F_IDENTITEIT_OP, Q_VERZOEK_IDENTITEIT },
	{ "bevestigen", "BEVESTIGEN", F_BEVESTIGD_OP, F_BEVESTIGD_OP, Q_VERZOEK_BEVESTIGEN },
	{ "verlengen", "VERLENGEN", F_VERLENGD_REDEN, F_VERLENGD_REDEN, Q_VERZOEK_VERLENGEN },
	{ "besluiten", "BESLUITEN", F_BESLUIT, F_MOTIVERING, Q_VERZOEK_BESLUITEN },
	{ "overdragen", "OVERDRAGEN", F_OVERGEDRAGEN_OP, F_OVERGEDRAGEN_WIJZE, Q_VERZOEK_OVERDRAGEN },
};

static enum outcome find(struct request *r)
{
	int64_t verzoek = field_id(r, F_VERZOEK), zaak = field_id(r, F_ZAAK);
	if (!verzoek) return *field_text(r, F_ZAAK) ? find_zaak(r, zaak) : find_general(r, 0);
	enum outcome outcome = find_verzoek(r, verzoek);
	return outcome == OK && zaak && zaak != r->zaak ? NOT_FOUND : outcome;
}

static void load(struct request *r)
{
	if (r->thing) form_load(r, Q_VERZOEK_VELDEN);
}

static void check_new(struct request *r)
{
	bool opinion = false;
	struct rows *rows = form_query(r, Q_VERZOEK_BETROKKENE);
	if (db_next(rows) && *field_text(r, F_VRAGER)) {
		const struct betrokkene whose = { .soort = rows_text(rows, 0), .leeftijd = rows_int(rows, 1), .overleden = rows_int(rows, 2) != 0 };
		const char *wrong = vrager_fout(&whose, vrager_van(field_text(r, F_VRAGER)), &opinion);
		if (wrong) field_error(r, F_VRAGER, "", wrong);
	}
	rows_end(rows);
	if (opinion && !*field_text(r, F_MENING_KIND)) field_error(r, F_MENING_KIND, "", fields[F_MENING_KIND].missing);
	if (field_is(r, F_VRAGER, "gemachtigde") && !*field_text(r, F_GEMACHTIGDE)) field_error(r, F_GEMACHTIGDE, "", fields[F_GEMACHTIGDE].missing);
}

/* Nothing goes out before somebody said of each piece what becomes of it. */
static void check_decision(struct request *r)
{
	struct gegevens all;
	if (!db_int(r->db, Q_VERZOEK_IS_BEKEND, ARGS(I(r->thing))))
		field_error(r, F_BESLUIT, "", "Leg eerst vast hoe is nagegaan wie het vraagt.");
	if (!db_int(r->db, Q_VERZOEK_IS_INZAGE, ARGS(I(r->thing))) || field_is(r, F_BESLUIT, "afgewezen")) return;
	gegevens_verzamelen(r->db, r->arena, r->thing, &all);
	int open = gegevens_open(&all);
	bool less = gegevens_minder(&all) > 0;
	if (open) field_error(r, F_BESLUIT, "", arena_printf(r->arena, "Kies eerst bij elk onderdeel wat ermee gebeurt. U moet nog %d keer kiezen.", open));
	else if (less && field_is(r, F_BESLUIT, "toegewezen")) field_error(r, F_BESLUIT, "", "U laat iets weg of maakt iets zwart. Kies: voor een deel.");
	else if (!less && field_is(r, F_BESLUIT, "deels")) field_error(r, F_BESLUIT, "", "U geeft alles. Kies: helemaal.");
}

static void check(struct request *r)
{
	for (size_t i = 0; i < COUNT(parts); i++)
		for (int f = parts[i].first; actie_is(r, parts[i].actie) && f <= parts[i].last; f++)
			if ((fields[f].flags & REQUIRED) && !*field_text(r, f)) field_error(r, f, "", fields[f].missing);
	if (actie_is(r, "vastleggen")) check_new(r);
	if (actie_is(r, "besluiten") && r->thing) check_decision(r);
}

static void show_one(struct request *r)
{
	enum { KNOWN, CAN_WAIT, DECIDED, DONE };
	struct tpl *view = tpl_section(r->view, "VERZOEK");
	view_one(r, view, Q_VERZOEK_EEN);
	struct rows *rows = form_query(r, Q_VERZOEK_STAND);
	if (!db_next(rows)) die(EV_BUG, "the request is gone");
	bool can_wait = rows_int(rows, CAN_WAIT) != 0, decided = rows_int(rows, DECIDED) != 0, done = rows_int(rows, DONE) != 0;
	rows_end(rows);
	const bool open[COUNT(parts)] = { false, !decided, !done, can_wait && !decided, !decided, decided && !done };
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (!open[i]) view_hold_back(r, parts[i].actie);
		view_show_if(r->view, open[i] && request_may(r, ACT_VERZOEK_BEHANDELEN), parts[i].section);
	}
}

static void show(struct request *r)
{
	if (r->general) {
		struct tpl *view = tpl_section(r->view, "TOEZICHT");
		const struct view_page shown = view_page(r, view, "LIJST", "REGEL", Q_VERZOEK_TOEZICHT, PER_PAGE);
		if (!shown.count) tpl_show(view, "NIETS");
		if (shown.after) tpl_set_int(tpl_section(view, "VERDER"), "LAATSTE", shown.after);
		return;
	}
	if (r->thing) {
		show_one(r);
		return;
	}
	if (!view_list(r, r->view, "VERZOEKEN", "REGEL", Q_VERZOEK_LIJST)) tpl_show(r->view, "GEEN");
	view_show_if(r->view, request_may_in_zaak(r, ACT_VERZOEK_BEHANDELEN), "NIEUW");
	for (size_t i = 1; i < COUNT(acties); i++) view_hold_back(r, acties[i].code);
}

static enum outcome save(struct request *r)
{
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (!actie_is(r, parts[i].actie)) continue;
		if ((i > 0) != (r->thing != 0)) return BAD_REQUEST;
		if (form_exec(r, parts[i].query) != 1) return CONFLICT;
	}
	if (actie_is(r, "vastleggen")) {
		r->thing = db_last_id(r->db);
		r->next = arena_printf(r->arena, "/cgi-bin/verzoek-betrokkene?verzoek=%lld", (long long)r->thing);
	}
	if (actie_is(r, "besluiten") && !field_is(r, F_BESLUIT, "afgewezen") && db_int(r->db, Q_VERZOEK_IS_INZAGE, ARGS(I(r->thing)))) {
		struct gegevens all;
		gegevens_verzamelen(r->db, r->arena, r->thing, &all);
		afschrift_maken(r->db, r->arena, r->thing, &all);
	}
	return OK;
}

static const struct page page = {
	.name = "verzoek-betrokkene", .title = "Verzoek over gegevens", .needs = ACT_VERZOEK_LEZEN, .needs_general = ACT_TOEZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
