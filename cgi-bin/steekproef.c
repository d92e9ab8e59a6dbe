/*
 * steekproef: of each month some readings in dossiers, drawn by chance from the log, which
 * the toezichthouder looks at: was it right that this was read? What came of it is recorded
 * for each, and stays. A sample is drawn once; what the setting is later changes nothing of it.
 */
#include "web/web.h"

#include <string.h>

enum { F_MAAND, F_UITSLAG, F_OPMERKING, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_MAAND] = { "maand", FIELD_LINE, SUBJECT | QUERY, .max = 7 },
	[F_UITSLAG] = { "uitslag", FIELD_CHOICE, REPEAT | RADIO, .list = "steekproef_uitslag", .label = "Wat hebt u gevonden?" },
	[F_OPMERKING] = { "opmerking", FIELD_TEXT, REPEAT | REASON, .max = 2000, .label = "Opmerking" },
};

static const struct actie acties[] = {
	{ "vastleggen", "Vastleggen", ACT_NAKIJKEN, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "trekken", "Steekproef trekken", ACT_NAKIJKEN, SAVES | STAY, .form = "trekken", .done = "opgeslagen",
		.confirm = "Het programma trekt nu uit alles wat in deze maand is gelezen. Dat kan maar een keer. Is de maand nog niet voorbij, dan doen de dagen die nog komen niet mee." },
};

/* "2026-11", and no month that is still to come. */
static bool is_month(const char *text)
{
	char today[DATE_SIZE], day[DATE_SIZE + 4] = "";
	day_iso(day_today(), today);
	if (strlen(text) != 7 || text[4] != '-' || strncmp(text, today, 7) > 0) return false;
	memcpy(day, text, 7);
	memcpy(day + 7, "-01", 4);
	return day_parse(day) != NO_DAY;
}

static enum outcome find(struct request *r)
{
	const char *month = r->posted ? field_typed(r, F_MAAND) : field_text(r, F_MAAND);
	if (*month && !is_month(month)) return NOT_FOUND;
	if (r->posted && !*month) return NOT_FOUND; /* the list has nothing to send */
	r->subject_text = *month ? arena_printf(r->arena, "maand=%s", month) : NULL;
	return find_general(r, 0);
}

static void keys(struct request *r)
{
	struct rows *rows = db_query(r->db, Q_STEEKPROEF_SLEUTELS, ARGS(T(field_typed(r, F_MAAND))));
	while (db_next(rows))
		for (int field = F_UITSLAG; field <= F_OPMERKING; field++) form_key(r, field, rows_text(rows, 0));
}

static void show(struct request *r)
{
	const char *month = field_text(r, F_MAAND);
	if (!*month) {
		for (size_t i = 0; i < COUNT(acties); i++) view_hold_back(r, acties[i].code);
		view_list(r, r->view, "OVERZICHT", "MAAND_REGEL", Q_STEEKPROEF_MAANDEN);
		return;
	}
	char name[DATE_NL_SIZE];
	date_nl(month, name);
	r->title = arena_printf(r->arena, "Steekproef van %s", name);
	struct tpl *view = tpl_section(r->view, "EEN");
	tpl_set(view, "MAAND_TEKST", name);
	bool drawn = db_int(r->db, Q_STEEKPROEF_IS, ARGS(T(month))) != 0;
	view_hold_back(r, drawn ? "trekken" : "vastleggen");
	if (!drawn) {
		struct tpl *draw = tpl_section(view, "TREKKEN");
		tpl_set_int(draw, "AANTAL", setting(r->db, "steekproef_aantal"));
		return;
	}
	struct tpl *list = tpl_section(view, "GETROKKEN");
	if (view_each(r, list, "LEZING", Q_STEEKPROEF_LIJST, F_UITSLAG, F_OPMERKING)) return;
	tpl_show(list, "NIETS_GELEZEN");
	view_hold_back(r, "vastleggen");
}

static void check(struct request *r)
{
	int next = 0;
	for (const char *key; (key = field_key(r, F_UITSLAG, &next));) {
		const char *found = field_text_at(r, F_UITSLAG, key), *remark = field_text_at(r, F_OPMERKING, key);
		if (*remark && !*found) field_error(r, F_UITSLAG, key, "Kies wat u hebt gevonden.");
		if (*found && strcmp(found, "in_orde") != 0 && !*remark) field_error(r, F_OPMERKING, key, "Schrijf op wat u hebt gevraagd of gevonden.");
	}
}

static enum outcome save(struct request *r)
{
	const char *month = field_text(r, F_MAAND);
	bool drawn = db_int(r->db, Q_STEEKPROEF_IS, ARGS(T(month))) != 0;
	if (actie_is(r, "trekken") && !drawn) steekproef_trek(r->db, r->arena, r->actor.id, month);
	else if (actie_is(r, "vastleggen")) form_exec_each(r, Q_STEEKPROEF_OORDELEN, F_UITSLAG);
	return OK;
}

static const struct page page = {
	.name = "steekproef", .title = "Steekproef van het logboek", .needs = ACT_NAKIJKEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
