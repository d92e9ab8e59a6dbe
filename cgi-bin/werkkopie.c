/*
 * werkkopie: the tafels of a day in order, for who prepares them (the Raad and the
 * voorzitter), with own notes and a tick for what is ready. Nobody else ever reads
 * them, they are no part of a dossier, and they go when the tafel is closed.
 */
#include "web/web.h"

enum { F_DAG, F_DAGNOTITIE, F_NOTITIE, F_VOORBEREID, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_DAG] = { "dag", FIELD_DATE, SUBJECT },
	[F_DAGNOTITIE] = { "dagnotitie", FIELD_TEXT, ADDRESS, .max = 10000, .label = "Uw notities over de dag", .help = "Alleen voor u. Hoort niet bij een dossier." },
	[F_NOTITIE] = { "notitie", FIELD_TEXT, REPEAT | ADDRESS, .max = 10000, .label = "Uw notitie",
		.help = "Alleen voor u. Hoort niet bij het dossier en gaat weg als de tafel is afgesloten." },
	[F_VOORBEREID] = { "voorbereid", FIELD_CHECK, REPEAT, .label = "Voorbereid" },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_WERKKOPIE, SAVES | STAY | TYPING, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	const char *day = field_text(r, F_DAG);
	if (day_parse(day) == NO_DAY) return NOT_FOUND;
	r->subject_text = arena_printf(r->arena, "dag=%s", day);
	r->rev = db_int(r->db, Q_WERKKOPIE_REV, ARGS(I(r->actor.id), T(day)));
	return find_general(r, 0);
}

static void keys(struct request *r)
{
	form_keys(r, F_NOTITIE, F_VOORBEREID, Q_WERKKOPIE_TAFELS);
}

static void load(struct request *r)
{
	form_load(r, Q_WERKKOPIE_DAG_LEZEN);
	form_load_each(r, Q_WERKKOPIE_LEZEN);
}

static void view_tafel(struct request *r, struct tpl *list, const struct rows *rows)
{
	struct tpl *row = tpl_section(list, "DAGTAFEL");
	const char *key = rows_text(rows, 0);
	view_row(row, rows);
	for (int field = F_NOTITIE; field <= F_VOORBEREID; field++) view_field(r, row, field, key);
	struct rows *stukken = db_query(r->db, Q_WERKKOPIE_STUKKEN, ARGS(I(rows_int(rows, 0))));
	struct tpl *some = NULL;
	while (db_next(stukken)) {
		if (!some) some = tpl_section(row, "STUKKEN");
		view_row(tpl_section(some, "STUK_RIJ"), stukken);
	}
}

static void show(struct request *r)
{
	char text[DATE_NL_SIZE];
	int count = 0, ready = 0;
	day_nl_long(day_parse(field_text(r, F_DAG)), text);
	r->title = arena_printf(r->arena, "Werkkopie van %s", text);
	tpl_set(r->view, "TITEL_DAG", r->title);
	tpl_set(r->view, "DEZE_DAG", field_text(r, F_DAG));
	struct rows *rows = form_query(r, Q_WERKKOPIE_TAFELS);
	for (; db_next(rows); count++) {
		ready += *field_text_at(r, F_VOORBEREID, rows_text(rows, 0)) != '\0';
		view_tafel(r, r->view, rows);
	}
	struct tpl *sum = tpl_section(r->view, count ? "SAMEN" : "LEEG");
	if (!count) return;
	tpl_set(sum, "TAFELS", count == 1 ? "1 tafel" : arena_printf(r->arena, "%d tafels", count));
	tpl_set_int(sum, "KLAAR", ready);
}

static enum outcome save(struct request *r)
{
	if (form_exec(r, Q_WERKKOPIE_DAG_OPSLAAN) != 1) return CONFLICT;
	form_exec_each(r, Q_WERKKOPIE_OPSLAAN, F_NOTITIE);
	form_exec_each(r, Q_WERKKOPIE_LEEG, F_NOTITIE);
	return OK;
}

static const struct page page = {
	.name = "werkkopie", .title = "Werkkopie", .needs = ACT_WERKKOPIE, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .load = load, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
