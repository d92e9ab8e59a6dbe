/*
 * beheer-sluitingsdagen: days on which the offices are closed, besides the public
 * holidays. Terms in working days do not count them; what is kept of tasks follows.
 */
#include "web/web.h"

#include <string.h>

enum { F_DAG, F_OMSCHRIJVING, F_SLUIT_DAG, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_DAG] = { "dag", FIELD_DATE, REQUIRED | NARROW, .label = "Welke dag?", .missing = "Kies een dag." },
	[F_OMSCHRIJVING] = { "omschrijving", FIELD_LINE, REQUIRED, .max = 100, .label = "Waarom is het kantoor dicht?", .help = "Bijvoorbeeld: dag na Hemelvaart.", .missing = "Schrijf op waarom het kantoor dicht is." },
	[F_SLUIT_DAG] = { "sluit_dag", FIELD_DATE, QUIET },
};

static const struct actie acties[] = {
	{ "toevoegen", "Dag toevoegen", ACT_BEHEREN, SAVES | COMPLETE | STAY, .done = "opgeslagen" },
	{ "weg", "Toch open", ACT_BEHEREN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	if (!view_rows(r, r->view, "DAG_RIJ", Q_SLUITINGSDAGEN_LIJST)) tpl_show(r->view, "LEEG");
}

static void check(struct request *r)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	int field = actie_is(r, "weg") ? F_SLUIT_DAG : F_DAG;
	if (*field_text(r, field) && strcmp(field_text(r, field), today) < 0) field_error(r, F_DAG, "", "Deze dag is al voorbij. Kies een dag van vandaag of later.");
}

static enum outcome save(struct request *r)
{
	bool ends = actie_is(r, "weg");
	const char *why = ends ? closing_day_end(r->db, r->arena, r->actor.id, field_text(r, F_SLUIT_DAG))
		: closing_day_add(r->db, r->arena, r->actor.id, field_text(r, F_DAG), field_text(r, F_OMSCHRIJVING));
	if (!why) return OK;
	field_error(r, F_DAG, "", why);
	return INVALID;
}

static const struct page page = {
	.name = "beheer-sluitingsdagen", .title = "Dagen dat het kantoor dicht is", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
