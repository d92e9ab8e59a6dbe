/*
 * beheer-instellingen: the beheerder sees all settings, each with what it means, its
 * unit and bounds, the proposal it began with, and who changed it last from what; and
 * changes one at a time. Tasks that count in a term follow in the same transaction.
 */
#include "web/web.h"

#include <string.h>

enum { F_NAAM, F_WAARDE, F_AAN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_NAAM] = { "naam", FIELD_LINE, SUBJECT, .max = 60 },
	[F_WAARDE] = { "waarde", FIELD_TEXT, REASON, .max = 1000, .label = "Waarde", .missing = "Vul een waarde in." },
	[F_AAN] = { "aan", FIELD_CHOICE, REASON | RADIO, .list = "ja_nee", .label = "Moet dit aan staan?", .missing = "Kies ja of nee." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_BEHEREN, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "bekijken", "Voorbeeld bekijken", ACT_BEHEREN, .flags = SAVES | SHOWS },
};

static enum outcome find(struct request *r)
{
	const char *name = r->posted ? field_typed(r, F_NAAM) : field_text(r, F_NAAM);
	r->own = *name ? (void *)(uintptr_t)setting_find(name) : NULL;
	if (*name && !r->own) return NOT_FOUND;
	if (r->posted && !r->own) return NOT_FOUND; /* the list has nothing to send */
	r->subject_text = name;
	return find_general(r, 0);
}

static void load(struct request *r)
{
	const struct setting_row *row = r->own;
	if (!row) return;
	const char *value = setting_text(r->db, row->name);
	if (row->kind == SETTING_YES_NO) form_put(r, F_AAN, "", strcmp(value, "1") == 0 ? "ja" : "nee");
	else form_put(r, F_WAARDE, "", value);
}

static const char *value_of(struct request *r, const struct setting_row *row)
{
	if (row->kind != SETTING_YES_NO || !*field_text(r, F_AAN)) return field_text(r, F_WAARDE);
	return field_is(r, F_AAN, "ja") ? "1" : "0";
}

static void draw(struct request *r, struct tpl *view, const struct setting_row *row)
{
	struct rows *rows = db_query(r->db, Q_INSTELLING_NU, ARGS(T(row->name)));
	if (!db_next(rows)) die(EV_CONFIG, "the setting %s is not there", row->name);
	const char *value = rows_text(rows, 0);
	bool yes_no = row->kind == SETTING_YES_NO;
	view_row(view, rows);
	rows_end(rows);
	tpl_set(view, "INSTELLING", row->name);
	tpl_set(view, "WOORD", row->label);
	tpl_set(view, "STAAT_OP", yes_no ? strcmp(value, "1") == 0 ? "ja" : "nee" : *value ? value : "leeg");
	tpl_set(view, "EENHEID", row->unit);
	tpl_set(view, "STANDAARD", yes_no ? *row->standard == '1' ? "ja" : "nee" : *row->standard ? row->standard : "leeg");
	if (row->kind == SETTING_NUMBER) tpl_set(tpl_section(view, "GRENZEN"), "VAN_TOT", arena_printf(r->arena, "%d tot en met %d", row->min, row->max));
}

static void show_all(struct request *r)
{
	const char *group = "";
	struct tpl *part = NULL;
	tpl_show(r->view, "OVERZICHT");
	for (const struct setting_row *row = settings; row->name; row++) {
		if (strcmp(group, row->group) != 0) {
			part = tpl_section(r->view, "GROEP");
			tpl_set(part, "GROEP_NAAM", group = row->group);
			tpl_set(part, "GROEP_ID", row->name);
		}
		draw(r, tpl_section(part, "REGEL"), row);
	}
}

static void show(struct request *r)
{
	const struct setting_row *row = r->own;
	if (!row) {
		for (size_t i = 0; i < COUNT(acties); i++) view_hold_back(r, acties[i].code);
		show_all(r);
		return;
	}
	struct tpl *view = tpl_section(r->view, "EEN");
	bool letter = strncmp(row->name, "brief_", 6) == 0 && row->kind == SETTING_TEXT;
	r->title = row->label;
	draw(r, view, row);
	tpl_show(view, row->kind == SETTING_YES_NO ? "JA_NEE" : "TEKST");
	if (!letter) view_hold_back(r, "bekijken");
	view_list(r, view, "GESCHIEDENIS", "KEER", Q_INSTELLING_GESCHIEDENIS);
	if (!letter) return;
	static const char *const parts[][2] = { { "brief_contact", "VOORBEELD_CONTACT" }, { "brief_groet", "VOORBEELD_GROET" }, { "brief_afzender", "VOORBEELD_AFZENDER" } };
	struct tpl *sample = tpl_section(view, "VOORBEELD");
	for (size_t i = 0; i < COUNT(parts); i++)
		tpl_set(sample, parts[i][1], strcmp(parts[i][0], row->name) == 0 ? value_of(r, row) : setting_text(r->db, parts[i][0]));
}

static void check(struct request *r)
{
	const struct setting_row *row = r->own;
	const char *why = setting_wrong(r->arena, row, value_of(r, row));
	if (why) field_error(r, row->kind == SETTING_YES_NO ? F_AAN : F_WAARDE, "", why);
}

static enum outcome save(struct request *r)
{
	const struct setting_row *row = r->own;
	if (actie_is(r, "opslaan")) setting_store(r->db, r->arena, r->actor.id, row, value_of(r, row));
	return OK;
}

static const struct page page = {
	.name = "beheer-instellingen", .title = "Instellingen", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
