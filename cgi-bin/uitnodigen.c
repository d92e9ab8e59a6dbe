/*
 * uitnodigen: the procesondersteuner records of each deelnemer when and how the
 * invitation went out, and what was answered. The letters are those of uitnodiging;
 * it stays a task until all are out, some working days before the tafel. What was
 * recorded stays with its planning: of a tafel that is moved all of it begins anew.
 */
#include "web/web.h"

enum { F_TAFEL, F_WIJZE, F_VERZONDEN_OP, F_ANTWOORD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REPEAT, .list = "afbericht_wijze", .label = "Hoe verstuurd?", .missing = "Kies hoe u de uitnodiging hebt verstuurd." },
	[F_VERZONDEN_OP] = { "verzonden_op", FIELD_DATE, REPEAT | PAST | NARROW, .label = "Wanneer?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul in wanneer u de uitnodiging hebt verstuurd." },
	[F_ANTWOORD] = { "antwoord", FIELD_CHOICE, REPEAT, .list = "uitnodiging_antwoord", .label = "Antwoord" },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_UITNODIGEN, SAVES | STAY | TYPING | IF_CHANGED, .done = "opgeslagen" },
	{ "alles", "Alle brieven zijn vandaag op de post gedaan", ACT_UITNODIGEN, SAVES | STAY | PLAIN, .done = "uitnodigingen_verstuurd" },
};

static void keys(struct request *r)
{
	form_keys(r, F_WIJZE, F_ANTWOORD, Q_UITNODIGEN_PERSONEN);
}

static void load(struct request *r)
{
	form_load_each(r, Q_UITNODIGEN_LEZEN);
}

static void check(struct request *r)
{
	form_both(r, F_WIJZE, F_VERZONDEN_OP);
}

static void show(struct request *r)
{
	view_rows(r, r->view, "STAND", Q_UITNODIGEN_STAND);
	view_gelezen(r, r->view, false);
	if (request_may(r, ACT_UITNODIGEN)) view_each(r, tpl_section(r->view, "INVULLEN"), "PERSOON", Q_UITNODIGEN_PERSONEN, F_WIJZE, F_ANTWOORD);
	else if (!view_list(r, r->view, "LEZEN", "PERSOON", Q_UITNODIGEN_PERSONEN)) tpl_show(r->view, "LEEG");
}

/* What was typed is kept too where all others went by post. */
static enum outcome save(struct request *r)
{
	if (form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	form_exec_each(r, Q_UITNODIGEN_OPSLAAN, F_WIJZE);
	if (actie_is(r, "alles")) form_exec(r, Q_UITNODIGEN_ALLES);
	return OK;
}

static const struct page page = {
	.name = "uitnodigen", .title = "Uitnodigingen versturen", .needs = ACT_PLANNING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
