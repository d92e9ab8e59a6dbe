/*
 * afbericht: a tafel that was planned is moved or does not go on: the
 * procesondersteuner tells everybody who was invited, and records of each when and
 * how. The letters are those of uitnodiging; it stays a task until all are told. So
 * is one whose invitation alone was taken back. Who was invited by mail is told by mail.
 */
#include "web/web.h"

enum { F_TAFEL, F_WIJZE, F_VERTELD_OP, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REPEAT, .list = "afbericht_wijze", .label = "Hoe verteld?", .missing = "Kies hoe u het heeft verteld." },
	[F_VERTELD_OP] = { "verteld_op", FIELD_DATE, REPEAT | PAST | NARROW, .label = "Wanneer?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul in wanneer u het heeft verteld." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_AFBERICHT, SAVES | STAY | TYPING, .done = "opgeslagen" },
};

static void keys(struct request *r)
{
	form_keys(r, F_WIJZE, F_VERTELD_OP, Q_AFBERICHT_PERSONEN);
}

static void load(struct request *r)
{
	form_load_each(r, Q_AFBERICHT_LEZEN);
}

static void check(struct request *r)
{
	form_by_mail(r, F_WIJZE, F_VERTELD_OP, Q_AFBERICHT_ADRES);
	form_both(r, F_WIJZE, F_VERTELD_OP);
}

static void show(struct request *r)
{
	struct rows *rows = form_query(r, Q_AFBERICHT_PERSONEN);
	view_show_if(r->view, !db_next(rows), "LEEG");
	rows_end(rows);
	view_rows(r, r->view, "PLANNING", Q_AFBERICHT_PLANNINGEN);
	if (request_may(r, ACT_AFBERICHT)) view_each(r, tpl_section(r->view, "INVULLEN"), "PERSOON", Q_AFBERICHT_PERSONEN, F_WIJZE, F_VERTELD_OP);
	else view_rows(r, tpl_section(r->view, "LEZEN"), "PERSOON", Q_AFBERICHT_PERSONEN);
}

static enum outcome save(struct request *r)
{
	if (form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	form_exec_each(r, Q_AFBERICHT_OPSLAAN, F_WIJZE);
	form_exec_each(r, Q_AFBERICHT_INGETROKKEN_OPSLAAN, F_WIJZE);
	form_exec(r, Q_POST_ANDERS);
	form_exec(r, Q_POST_AFBERICHTEN);
	form_exec(r, Q_POST_INGETROKKEN);
	return OK;
}

static const struct page page = {
	.name = "afbericht", .title = "Vertellen dat de tafel niet doorgaat", .needs = ACT_PLANNING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
