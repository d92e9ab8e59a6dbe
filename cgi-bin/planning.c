/*
 * planning: the procesondersteuner plans an accepted tafel in a free half day
 * of the Raad (W4), near the family (W3), chooses who is invited (W14, W15),
 * and takes it from the planning again. Everybody else who may reads it.
 */
#include "web/week.h"

#include <stdlib.h>
#include <string.h>

enum {
	F_TAFEL, F_WEEK, F_KIES, F_OM, F_DAGDEEL, F_BEGINTIJD, F_DUUR, F_LOCATIE, F_REDEN_LOCATIE, F_DEELNEMERS, F_EXTRA, F_NAAM, F_FUNCTIE, F_ORGANISATIE, F_EIGEN_TIJD, F_EIGEN_PLEK,
	F_REDEN, F_COUNT
};
enum { DUUR_MIN = 15, DUUR_MAX = 240 };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WEEK] = { "week", FIELD_PICK, REASON | QUERY, .from = Q_PLANNING_WEKEN, .label = "Welke week?", .wrong = "In deze week is geen plaats meer. Kies een andere week." },
	/* a place that was chosen in the agenda */
	[F_KIES] = { "kies", FIELD_ID, QUERY | QUIET },
	[F_OM] = { "om", FIELD_TIME, QUERY | QUIET },
	[F_DAGDEEL] = { "dagdeel", FIELD_PICK, REQUIRED | QUIET, .from = Q_PLANNING_DAGDELEN, .label = "Dagdeel van de Raad",
		.missing = "Kies een dagdeel.", .wrong = "Dit dagdeel is er niet of is intussen vol. Kies een ander dagdeel." },
	[F_BEGINTIJD] = { "begintijd", FIELD_TIME, REQUIRED | NARROW, .label = "Begintijd",
		.help = "De ochtend is van 8.30 tot 12.30 uur, de middag van 12.30 tot 17.30 uur.", .missing = "Vul in hoe laat de tafel begint." },
	[F_DUUR] = { "duur", FIELD_NUMBER, REQUIRED | NARROW, .label = "Duur in minuten", .missing = "Vul in hoeveel minuten de tafel duurt." },
	[F_LOCATIE] = { "locatie", FIELD_PICK, REQUIRED, .from = Q_PLANNING_LOCATIES, .label = "Locatie",
		.help = "Zo dicht mogelijk bij het gezin. De locaties in de eigen gemeente en subregio staan bovenaan.",
		.missing = "Kies een locatie.", .wrong = "Deze locatie is er niet. Kies een locatie uit de lijst." },
	[F_REDEN_LOCATIE] = { "reden_locatie", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom niet in de eigen subregio?",
		.help = "Alleen nodig als de locatie in een andere subregio ligt.", .missing = "Schrijf op waarom de tafel niet in de eigen subregio is." },
	[F_DEELNEMERS] = { "deelnemers", FIELD_CHECK, REPEAT, .label = "Uitnodigen" },
	[F_EXTRA] = { "extra", FIELD_PICK, 0, .from = Q_PLANNING_EXTRA, .label = "Wie nog meer uitnodigen?",
		.help = "Een GI, een andere lokale toegang, Veilig Thuis, of de raadsonderzoeker die het onderzoek zou doen.",
		.missing = "Kies wie u nog meer wilt uitnodigen.", .wrong = "Kies iemand uit de lijst." },
	[F_NAAM] = { "naam", FIELD_LINE, REASON, .max = 120, .label = "Naam van iemand van een andere organisatie",
		.help = "Bijvoorbeeld van school, de huisarts, een gezinscoach, advocaat of vertrouwenspersoon.", .missing = "Vul ook de naam in." },
	[F_FUNCTIE] = { "functie", FIELD_LINE, REASON, .max = 80, .label = "Functie", .missing = "Vul ook de functie in, bijvoorbeeld leerkracht." },
	[F_ORGANISATIE] = { "organisatie_naam", FIELD_LINE, REASON, .max = 120, .label = "Organisatie", .missing = "Vul ook de organisatie in." },
	[F_EIGEN_TIJD] = { "eigen_tijd", FIELD_TIME, REPEAT | NARROW, .label = "Eigen tijd" },
	[F_EIGEN_PLEK] = { "eigen_plek", FIELD_LINE, REPEAT, .label = "Eigen plek", .help = "Bijvoorbeeld een andere ingang en kamer, of online." },
	[F_REDEN] = { "reden", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom verplaatst u de tafel?",
		.missing = "Schrijf op waarom u de tafel verplaatst." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan en later verder", ACT_PLANNEN, DRAFT | TYPING, .done = "concept" },
	{ "week", "Toon deze week", ACT_PLANNEN, DRAFT | STAY | PLAIN | ALONE, .done = "concept" },
	{ "plannen", "Plannen en uitnodigen", ACT_PLANNEN, SAVES | COMPLETE | STAY, .event = "plannen", .done = "gepland" },
	{ "toevoegen", "Toevoegen aan de lijst", ACT_PLANNEN, SAVES | STAY | ALONE | PLAIN, .done = "deelnemer" },
	{ "nodigen", "Uitnodigen", ACT_VERPLAATSEN, SAVES | STAY | PLAIN | TYPING, .form = "nodigen", .done = "uitgenodigd" },
	{ "apart", "Eigen tijd en plek opslaan", ACT_VERPLAATSEN, SAVES | STAY | PLAIN | TYPING, .form = "apart", .done = "opgeslagen" },
	{ "verplaatsen", "Tafel verplaatsen", ACT_VERPLAATSEN, STAY | PLAIN | TYPING, .form = "verplaatsen", .event = "verplaatsen", .reason = "reden",
		.confirm = "De plaats bij de Raad komt vrij en alle uitnodigingen vervallen.", .done = "verplaatst" },
};

static void keys(struct request *r)
{
	form_keys(r, F_DEELNEMERS, F_DEELNEMERS, Q_PLANNING_DEELNEMERS);
	form_keys(r, F_EIGEN_TIJD, F_EIGEN_PLEK, Q_PLANNING_APART);
}

static void load(struct request *r)
{
	form_load(r, Q_PLANNING_LEZEN);
	form_load_each(r, Q_PLANNING_UITGENODIGD);
	form_load_each(r, Q_PLANNING_APART_LEZEN);
}

/* Begin and end lie in the half day. */
static void check_time(struct request *r)
{
	const char *part = db_text(r->db, Q_PLANNING_DEEL, ARGS(I(field_id(r, F_DAGDEEL))));
	int begin = tijd_minuten(field_text(r, F_BEGINTIJD)), length = atoi(field_text(r, F_DUUR)), from, to;
	if (*field_text(r, F_DUUR) && (length < DUUR_MIN || length > DUUR_MAX))
		field_error(r, F_DUUR, "", arena_printf(r->arena, "Een tafel duurt minstens %d en hoogstens %d minuten.", DUUR_MIN, DUUR_MAX));
	if (!*part || begin < 0) return;
	halve_dag_tijd(part, &from, &to);
	if (begin < from || begin >= to)
		field_error(r, F_BEGINTIJD, "", arena_printf(r->arena, "De %s is van %s tot %s uur. Kies een tijd die daarin ligt.", part, tijd_nl(r->arena, from), tijd_nl(r->arena, to)));
	else if (begin + length > to)
		field_error(r, F_DUUR, "", arena_printf(r->arena, "De tafel is dan niet klaar om %s uur. Begin eerder of maak de tafel korter.", tijd_nl(r->arena, to)));
}

/* Of a professional all three or nothing. */
static bool check_professional(struct request *r)
{
	bool any = false;
	for (int f = F_NAAM; f <= F_ORGANISATIE; f++) any = any || *field_text(r, f);
	for (int f = F_NAAM; any && f <= F_ORGANISATIE; f++)
		if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
	return any;
}

static void check(struct request *r)
{
	if (!check_professional(r) && (actie_is(r, "toevoegen") || actie_is(r, "nodigen")) && !*field_text(r, F_EXTRA) && !db_int(r->db, Q_PLANNING_NIEUW, ARGS(I(r->tafel->id))))
		field_error(r, F_EXTRA, "", fields[F_EXTRA].missing);
	if (!actie_is(r, "plannen")) return;
	check_time(r);
	if (!*field_text(r, F_REDEN_LOCATIE) && db_int(r->db, Q_PLANNING_ELDERS, ARGS(I(r->tafel->subregio), I(field_id(r, F_LOCATIE)))))
		field_error(r, F_REDEN_LOCATIE, "", fields[F_REDEN_LOCATIE].missing);
}

/* A place that comes from the agenda goes before what was typed earlier. */
static void show_places(struct request *r)
{
	struct dagdeel_keuze k = { .dagdeel = id_parse(field_typed(r, F_DAGDEEL)), .locatie = field_id(r, F_LOCATIE), .duur = atoi(field_text(r, F_DUUR)),
		.week = field_typed(r, F_WEEK), .propose = !r->posted };
	const char *om = field_text(r, F_OM);
	if (field_id(r, F_KIES)) {
		k.dagdeel = field_id(r, F_KIES);
		k.week = "";
	}
	if (k.duur < DUUR_MIN || k.duur > DUUR_MAX) k.duur = (int)setting(r->db, "duur_tafel");
	const char *begin = view_dagdeel(r, r->view, F_DAGDEEL, &k);
	if (!field_id(r, F_KIES)) om = begin;
	form_set(r, F_WEEK, k.week);
	form_put(r, F_WEEK, "", k.week);
	if (!*om || r->posted) return;
	form_set(r, F_BEGINTIJD, om);
	form_put(r, F_BEGINTIJD, "", om);
}

static void show(struct request *r)
{
	view_rows(r, r->view, "STAND", Q_PLANNING_STAND);
	view_rows(r, r->view, "HULP_BIJ_KOMEN", Q_PLANNING_PERSONEN);
	view_list(r, r->view, "JARIGEN", "JARIG", Q_OORDEEL_JARIG);
	if (r->tafel->moment > 1) {
		struct tpl *consent = tpl_section(r->view, "TOESTEMMINGEN");
		view_rows(r, consent, "TOESTEMMING", Q_PLANNING_TOESTEMMING);
	}
	if (request_may(r, ACT_PLANNEN)) {
		view_each(r, r->view, "DEELNEMER", Q_PLANNING_DEELNEMERS, F_DEELNEMERS, F_DEELNEMERS);
		view_conditions_elsewhere(r, r->view, "plannen");
		show_places(r);
	}
	view_list(r, r->view, "NIEUW", "NIEUWE", Q_PLANNING_NIEUW);
	if (*r->tafel->datum) {
		struct tpl *planned = tpl_section(r->view, "GEPLAND");
		view_rows(r, planned, "UITNODIGING", Q_PLANNING_UITNODIGINGEN);
		view_list(r, r->view, "KRAP", "ANDERE", Q_PLANNING_KRAP);
	}
	view_list(r, r->view, "EERDER", "PLANNING", Q_PLANNING_EERDER);
	view_rows(r, r->view, "STAP", Q_PLANNING_STAPPEN);
	struct rows *rows = form_query(r, Q_PLANNING_APART);
	bool any = db_next(rows);
	rows_end(rows);
	if (any) view_each(r, tpl_section(r->view, "APART"), "PERSOON_APART", Q_PLANNING_APART, F_EIGEN_TIJD, F_EIGEN_PLEK);
	else view_hold_back(r, "apart");
}

/* Who belongs to the tafel by what is known now; a kind by its age on that day. */
static void refresh(struct request *r)
{
	form_exec(r, Q_DEELNEMERS_PERSONEN);
	form_exec(r, Q_DEELNEMERS_KINDEREN);
	form_exec(r, Q_DEELNEMERS_ORGANISATIES);
	form_exec(r, Q_DEELNEMERS_SUBREGIO);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "plannen") && form_exec(r, Q_PLANNING_OPSLAAN) != 1) return CONFLICT;
	form_exec_each(r, Q_PLANNING_APART_OPSLAAN, F_EIGEN_TIJD);
	if (actie_is(r, "apart")) return form_exec(r, Q_PLANNING_REV) == 1 ? OK : CONFLICT;
	if (*field_text(r, F_NAAM)) form_exec(r, Q_PLANNING_PROFESSIONAL);
	if (!actie_is(r, "nodigen")) form_exec_each(r, Q_PLANNING_KIEZEN, F_DEELNEMERS);
	refresh(r);
	if (actie_is(r, "plannen")) return OK;
	form_exec(r, Q_PLANNING_TOEVOEGEN);
	if (actie_is(r, "nodigen")) form_exec(r, Q_PLANNING_LATER_UITGENODIGD);
	return form_exec(r, Q_PLANNING_REV) == 1 ? OK : CONFLICT;
}

static const struct page page = {
	.name = "planning", .title = "Planning", .needs = ACT_PLANNING_LEZEN, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
