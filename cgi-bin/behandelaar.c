/*
 * behandelaar: open work of somebody who is away or leaves goes to a colleague of
 * the same organisation, with a reason (H23): one tafel, or all that the colleague
 * has. Who filed it stays who filed it. Without a tafel: whose work there is. Who
 * gets it reads so in the werkvoorraad, until seen.
 */
#include "web/web.h"

enum { F_TAFEL, F_COLLEGA, F_VAN, F_NAAR, F_ALLES, F_REDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_COLLEGA] = { "collega", FIELD_ID, QUERY | QUIET }, /* whose work is listed */
	[F_VAN] = { "van", FIELD_PICK, REQUIRED | RADIO, .from = Q_BEHANDELAAR_NU, .label = "Van wie is het werk nu?",
		.missing = "Kies van wie het werk nu is.", .wrong = "Kies iemand uit de lijst." },
	[F_NAAR] = { "naar", FIELD_PICK, REQUIRED, .from = Q_BEHANDELAAR_COLLEGAS, .label = "Wie neemt het over?",
		.help = "Een collega van dezelfde organisatie. U kunt ook uzelf kiezen.", .missing = "Kies wie het werk overneemt.", .wrong = "Kies een collega uit de lijst." },
	[F_ALLES] = { "alles", FIELD_CHECK, 0, .label = "Ook al het andere open werk van deze collega",
		.help = "Vink dit aan als iemand lang weg is of hier niet meer werkt." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom draagt u het werk over?",
		.help = "Bijvoorbeeld: langere tijd afwezig, of werkt hier niet meer. Schrijf niet op wat een collega heeft.", .missing = "Schrijf op waarom u het werk overdraagt." },
};

static const struct actie acties[] = {
	{ "overdragen", "Werk overdragen", ACT_BEHANDELAAR, SAVES | COMPLETE | TYPING, .done = "opgeslagen" },
	{ "gezien", "Ik heb het gezien", ACT_BEHANDELAAR, SAVES, .form = "gezien", .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	if (field_id(r, F_TAFEL)) return find_by_tafel(r);
	return r->posted ? NOT_FOUND : find_general(r, 0); /* the list has nothing to send */
}

static void load(struct request *r)
{
	if (r->tafel) form_load(r, Q_BEHANDELAAR_START);
}

static void check(struct request *r)
{
	int64_t from = field_id(r, F_VAN), to = field_id(r, F_NAAR);
	if (!actie_is(r, "overdragen") || !from || !to) return;
	if (from == to) field_error(r, F_NAAR, "", "Deze collega heeft het werk al. Kies een ander.");
	else if (!db_int(r->db, Q_BEHANDELAAR_PAST, ARGS(I(r->tafel->id), I(from), I(to)))) field_error(r, F_NAAR, "", fields[F_NAAR].wrong);
}

/* All open work of somebody that the actor may hand over, to somebody (0: whoever). */
static struct rows *work_of(struct request *r, int64_t van, int64_t naar)
{
	return db_query(r->db, Q_BEHANDELAAR_WERK, ARGS(I(van), I(r->actor.id), I(naar)));
}

static bool show_work(struct request *r, int64_t van)
{
	struct tpl *list = NULL;
	struct rows *rows = work_of(r, van, 0);
	while (db_next(rows)) {
		if (!list) list = tpl_section(r->view, "WERK");
		view_row(tpl_section(list, "WERK_REGEL"), rows);
	}
	return list != NULL;
}

static void show_one(struct request *r, struct tpl *view)
{
	struct rows *rows = form_query(r, Q_BEHANDELAAR_NU);
	bool any = db_next(rows), fresh = db_int(r->db, Q_BEHANDELAAR_ONGEZIEN, ARGS(I(r->tafel->id), I(r->actor.id))) != 0;
	rows_end(rows);
	tpl_show(view, request_may(r, ACT_ZIEN) ? "MAG_ZIEN" : "ALLEEN_NUMMER");
	tpl_show(view, any ? "OVERDRAGEN" : "VAN_NIEMAND");
	view_show_if(view, fresh, "NIEUW");
	if (!any) view_hold_back(r, "overdragen");
	if (!fresh) view_hold_back(r, "gezien");
	view_list(r, view, "VERLOOP", "KEER", Q_BEHANDELAAR_VERLOOP);
}

static void show(struct request *r)
{
	if (r->tafel) {
		show_one(r, tpl_section(r->view, "EEN"));
		return;
	}
	for (size_t i = 0; i < COUNT(acties); i++) view_hold_back(r, acties[i].code);
	view_list(r, r->view, "COLLEGAS", "WIE", Q_BEHANDELAAR_WIE);
	if (field_id(r, F_COLLEGA) && !show_work(r, field_id(r, F_COLLEGA))) tpl_show(r->view, "GEEN_WERK");
}

/* One tafel: who has it, who is assigned, who comes. */
static void hand_over(struct request *r, int64_t tafel)
{
	static const enum query steps[] = {
		Q_BEHANDELAAR_VASTLEGGEN, Q_BEHANDELAAR_TAFEL, Q_BEHANDELAAR_TOEWIJZING_TERUG, Q_BEHANDELAAR_TOEWIJZING_NIEUW,
		Q_BEHANDELAAR_TOEWIJZING, Q_BEHANDELAAR_TOEWIJZING_WEG, Q_BEHANDELAAR_DEELNEMER, Q_BEHANDELAAR_DEELNEMER_WEG,
	};
	const char *key = arena_printf(r->arena, "%lld", (long long)tafel);
	for (size_t i = 0; i < COUNT(steps); i++) form_exec_key(r, steps[i], key);
}

/* The rest of the colleague's work, each with its own row in the log and its own tasks. */
static void hand_over_rest(struct request *r)
{
	struct item { int64_t tafel, zaak; } *items = NULL;
	int count = 0;
	struct rows *rows = work_of(r, field_id(r, F_VAN), field_id(r, F_NAAR));
	while (db_next(rows)) {
		items = arena_grow(r->arena, items, count, sizeof *items);
		items[count++] = (struct item){ rows_int(rows, 0), rows_int(rows, 1) };
	}
	for (int i = 0; i < count; i++) {
		if (items[i].tafel == r->tafel->id) continue;
		hand_over(r, items[i].tafel);
		audit_add(r->db, r->arena, &(struct audit){
			.gebruiker = r->actor.id, .namens = r->as.namens, .rol = role_codes[r->as.role], .pagina = r->page->name, .handeling = r->actie->code,
			.zaak = items[i].zaak, .tafel = items[i].tafel, .onderwerp = r->subject_text, .uitkomst = "gedaan" });
		taken_bijwerken(r->db, r->arena, items[i].zaak);
	}
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "gezien")) return form_exec(r, Q_BEHANDELAAR_GEZIEN) ? OK : CONFLICT;
	r->subject_text = arena_printf(r->arena, "gebruiker=%lld", (long long)field_id(r, F_NAAR));
	hand_over(r, r->tafel->id);
	if (*field_text(r, F_ALLES)) hand_over_rest(r);
	return OK;
}

static const struct page page = {
	.name = "behandelaar", .title = "Werk overdragen", .needs = ACT_BEHANDELAAR, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
