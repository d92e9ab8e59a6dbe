/*
 * beheer-dagdelen: the beheerder finds a half day of the Raad by subregio and week
 * and says, with the reason, that the Raad does not come on it; or that it does
 * after all. It takes no new tafels from then on, and each tafel on it is a task of
 * its procesondersteuner. No dossier is shown here, only how many tafels there are.
 */
#include "web/web.h"

enum { F_SUBREGIO, F_DAG, F_DAGDEEL, F_REDEN, F_VERVALLEN_DAGDEEL, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	[F_DAG] = { "dag", FIELD_DATE, QUERY | NARROW, .label = "Een dag in de week", .help = "Leeg is deze week." },
	[F_DAGDEEL] = { "dagdeel", FIELD_PICK, REQUIRED, .from = Q_DAGDELEN_KEUZES, .label = "Welk dagdeel vervalt?", .missing = "Kies welk dagdeel vervalt.",
		.wrong = "Dit dagdeel is voorbij of al vervallen. Kies een ander dagdeel." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom vervalt het?", .missing = "Schrijf op waarom het dagdeel vervalt." },
	[F_VERVALLEN_DAGDEEL] = { "vervallen_dagdeel", FIELD_ID, QUIET },
};

static const struct actie acties[] = {
	{ "vervallen", "Dagdeel laten vervallen", ACT_BEHEREN, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen" },
	{ "herstellen", "Herstel", ACT_BEHEREN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	if (!view_rows(r, r->view, "DAGDEEL_RIJ", Q_DAGDELEN_WEEK)) tpl_show(r->view, "LEEG");
}

/* The tasks of its tafels follow. */
static void keep_tasks(struct request *r, int64_t dagdeel)
{
	for (int64_t last = 0; (last = db_int(r->db, Q_DAGDEEL_ZAAK_NA, ARGS(I(dagdeel), I(last)))) != 0;)
		taken_bijwerken(r->db, r->arena, last);
}

static enum outcome save(struct request *r)
{
	bool ends = actie_is(r, "vervallen");
	int64_t dagdeel = field_id(r, ends ? F_DAGDEEL : F_VERVALLEN_DAGDEEL);
	if (form_exec(r, ends ? Q_DAGDEEL_VERVALT : Q_DAGDEEL_HERSTELD) != 1) return NOT_FOUND;
	form_exec(r, ends ? Q_DAGDEEL_VERVALT_TOEVOEGEN : Q_DAGDEEL_HERSTELD_TOEVOEGEN);
	keep_tasks(r, dagdeel);
	r->subject_text = arena_printf(r->arena, "dagdeel=%lld", (long long)dagdeel);
	r->next = arena_printf(r->arena, "/cgi-bin/beheer-dagdelen?%s&gedaan=opgeslagen", db_text(r->db, Q_DAGDEEL_VRAAG, ARGS(I(dagdeel))));
	return OK;
}

static const struct page page = {
	.name = "beheer-dagdelen", .title = "Dagdelen van de Raad", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
