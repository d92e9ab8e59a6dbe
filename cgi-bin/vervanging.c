/*
 * vervanging: a voorzitter or procesondersteuner hands the own subregio to a
 * colleague of another one, like for like, from day to day (W5). The rights
 * start and stop by themselves: view actor_rol reads the days. The beheerder
 * may do it for somebody who is ill.
 */
#include "web/web.h"

#include <string.h>

enum { F_VOOR, F_DOOR, F_VAN, F_TOT, F_VERVANGING, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_VOOR] = { "voor", FIELD_PICK, REQUIRED, .from = Q_VERVANGING_VOOR, .label = "Wie wordt vervangen?",
		.missing = "Kies wie wordt vervangen." },
	[F_DOOR] = { "door", FIELD_PICK, REQUIRED, .from = Q_VERVANGING_DOOR, .label = "Door wie?",
		.help = "Een collega met dezelfde rol uit een andere subregio.", .missing = "Kies wie vervangt." },
	[F_VAN] = { "van", FIELD_DATE, REQUIRED | NARROW, .label = "Eerste dag", .missing = "Kies de eerste dag." },
	[F_TOT] = { "tot", FIELD_DATE, REQUIRED | NARROW, .label = "Laatste dag", .help = "Op deze dag geldt de vervanging nog.",
		.missing = "Kies de laatste dag." },
	[F_VERVANGING] = { "vervanging", FIELD_ID, QUIET },
};

static const struct actie acties[] = {
	{ "opslaan", "Vervanging vastleggen", ACT_VERVANGEN, SAVES | COMPLETE | STAY, .done = "opgeslagen" },
	{ "beeindigen", "Beëindig", ACT_VERVANGEN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void check(struct request *r)
{
	const char *from = field_text(r, F_VAN), *to = field_text(r, F_TOT);
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	if (actie_is(r, "beeindigen")) return;
	if (*from && strcmp(from, today) < 0) field_error(r, F_VAN, "", "Kies een eerste dag van vandaag of later.");
	if (*from && *to && strcmp(to, from) < 0) field_error(r, F_TOT, "", "De laatste dag ligt voor de eerste. Pas een van de twee aan.");
	if (!*field_text(r, F_VOOR) || !*field_text(r, F_DOOR)) return;
	struct rows *rows = form_query(r, Q_VERVANGING_PAST);
	bool fits = db_next(rows) && rows_int(rows, 0);
	rows_end(rows);
	if (!fits) field_error(r, F_DOOR, "", "Kies een collega met dezelfde rol uit een andere subregio.");
}

static void show(struct request *r)
{
	view_rows(r, r->view, "VERVANGING", Q_VERVANGINGEN);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "beeindigen")) return form_exec(r, Q_VERVANGING_BEEINDIGEN) ? OK : NOT_FOUND;
	form_exec(r, Q_VERVANGING_OPSLAAN);
	return OK;
}

static const struct page page = {
	.name = "vervanging", .title = "Vervanging", .needs = ACT_VERVANGEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
