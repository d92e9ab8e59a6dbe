/*
 * beheer-dagdelen: the beheerder finds a half day of the Raad by subregio and week
 * and says, with the reason, that the Raad does not come on it; or that it does
 * after all. It takes no new tafels from then on, and each tafel on it is a task of
 * its procesondersteuner. New ones come as a series, every so many weekdays. No dossier
 * is shown here, only how many tafels there are.
 */
#include "web/web.h"

#include <string.h>

enum { LONGEST_SERIES = 2 * 366 };
enum { F_SUBREGIO, F_DAG, F_ALS, F_DAGDEEL, F_REDEN, F_VERVALLEN_DAGDEEL, F_REEKS_SUBREGIO, F_REEKS_DAG, F_REEKS_DEEL, F_REEKS_PLAATSEN, F_REEKS_VAN, F_REEKS_TOT, F_REEKS_BEHALVE, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	[F_DAG] = { "dag", FIELD_DATE, QUERY | NARROW, .label = "Een dag in de week", .help = "Leeg is deze week." },
	[F_DAGDEEL] = { "dagdeel", FIELD_PICK, REQUIRED, .from = Q_DAGDELEN_KEUZES, .label = "Welk dagdeel vervalt?", .missing = "Kies welk dagdeel vervalt.",
		.wrong = "Dit dagdeel is voorbij of al vervallen. Kies een ander dagdeel." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom vervalt het?", .missing = "Schrijf op waarom het dagdeel vervalt." },
	[F_VERVALLEN_DAGDEEL] = { "vervallen_dagdeel", FIELD_ID, QUIET },
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "als_csv" },
	[F_REEKS_SUBREGIO] = { "reeks_subregio", FIELD_PICK, REASON, .from = Q_SUBREGIO_IDS, .label = "Van welke subregio?", .missing = "Kies de subregio." },
	[F_REEKS_DAG] = { "reeks_dag", FIELD_CHOICE, REASON, .list = "weekdag", .label = "Elke", .missing = "Kies de dag van de week." },
	[F_REEKS_DEEL] = { "reeks_deel", FIELD_CHOICE, REASON | RADIO, .list = "dagdeel_kort", .label = "Welk deel van de dag?", .missing = "Kies ochtend of middag." },
	[F_REEKS_PLAATSEN] = { "reeks_plaatsen", FIELD_NUMBER, REASON | NARROW, .max = 9, .label = "Hoeveel tafels passen er?", .missing = "Vul in hoeveel tafels er passen, hoogstens 9." },
	[F_REEKS_VAN] = { "reeks_van", FIELD_DATE, REASON | NARROW, .label = "Vanaf", .missing = "Kies de eerste dag." },
	[F_REEKS_TOT] = { "reeks_tot", FIELD_DATE, REASON | NARROW, .label = "Tot en met", .help = "Hoogstens twee jaar na de eerste dag.", .missing = "Kies de laatste dag." },
	[F_REEKS_BEHALVE] = { "reeks_behalve", FIELD_TEXT, 0, .max = 2000, .label = "Behalve op", .help = "Elke datum op een eigen regel. Feestdagen en dagen dat het kantoor dicht is, slaan we vanzelf over." },
};

static const struct actie acties[] = {
	{ "vervallen", "Dagdeel laten vervallen", ACT_BEHEREN, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen" },
	{ "reeks", "Reeks toevoegen", ACT_BEHEREN, SAVES | STAY | TYPING | PLAIN, .form = "reeks", .done = "opgeslagen", .about = Q_REEKS_DAGEN,
		.confirm = "De dagdelen hieronder komen erbij. Een dagdeel laten vervallen kan later nog." },
	{ "herstellen", "Herstel", ACT_BEHEREN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

/* Each line a day, as it is kept. */
static void check_exceptions(struct request *r)
{
	struct buffer kept = { .arena = r->arena };
	char iso[DATE_SIZE];
	buffer_puts(&kept, "");
	for (const char *at = field_text(r, F_REEKS_BEHALVE); *at; at += *at == '\n') {
		size_t length = strcspn(at, "\n");
		const char *line = arena_strndup(r->arena, at, length);
		day_number day = day_parse(line);
		at += length;
		if (!*line) continue;
		if (day == NO_DAY) {
			field_error(r, F_REEKS_BEHALVE, "", arena_printf(r->arena, "\"%s\" is geen datum. Schrijf bijvoorbeeld 24-12-2027, elke datum op een eigen regel.", line));
			return;
		}
		day_iso(day, iso);
		buffer_printf(&kept, "%s%s", kept.length ? "\n" : "", iso);
	}
	if (kept.length) form_set(r, F_REEKS_BEHALVE, kept.text);
}

static void check(struct request *r)
{
	if (!actie_is(r, "reeks")) return;
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	for (int f = F_REEKS_SUBREGIO; f <= F_REEKS_TOT; f++)
		if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
	const char *from = field_text(r, F_REEKS_VAN), *to = field_text(r, F_REEKS_TOT);
	if (*from && strcmp(from, today) < 0) field_error(r, F_REEKS_VAN, "", "Deze dag is al voorbij. Kies een dag van vandaag of later.");
	if (*from && *to && strcmp(to, from) < 0) field_error(r, F_REEKS_TOT, "", "De laatste dag ligt voor de eerste. Pas een van de twee aan.");
	else if (*from && *to && day_parse(to) - day_parse(from) > LONGEST_SERIES) field_error(r, F_REEKS_TOT, "", "Een reeks duurt hoogstens twee jaar. Kies een eerdere laatste dag.");
	check_exceptions(r);
}

static void show(struct request *r)
{
	if (field_is(r, F_ALS, "csv") && !r->posted) {
		form_csv(r, "dagdelen.csv", Q_DAGDELEN_BESTAND);
		return;
	}
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
	if (actie_is(r, "reeks")) {
		r->thing = db_int(r->db, Q_REEKS_VOOR, NO_ARGS); /* what was there before it, for the question */
		form_exec(r, Q_REEKS_MAKEN);
		return OK;
	}
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
	.find = find, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
