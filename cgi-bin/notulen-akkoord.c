/*
 * notulen-akkoord: the voorzitter approves the notulen or sends them back
 * (W51); then the procesondersteuner sends them to every deelnemer (W52),
 * records and handles the reactions, begins a next version or makes them final
 * (W53). Shows the versions, who wrote and approved them, and what changed
 * between two of them (W54).
 */
#include "web/web.h"

#include <string.h>

enum {
	F_TAFEL, F_VERSIE, F_VERGELIJK, F_OPMERKINGEN, F_OPMERKING, F_AANVULLING, F_WIJZE,
	F_REACTIE_DEELNEMER, F_REACTIE_TEKST, F_REACTIE_AKKOORD, F_REACTIE_ONTVANGEN, F_AFHANDELING, F_REDEN, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_VERSIE] = { "versie", FIELD_ID, QUERY | CARRIED },
	[F_VERGELIJK] = { "vergelijk", FIELD_ID, QUERY | QUIET },
	[F_OPMERKINGEN] = { "opmerkingen", FIELD_TEXT, 0, .max = 4000, .label = "Uw opmerkingen", .help = "Alleen nodig als u de notulen terugstuurt of terugneemt.",
		.missing = "Schrijf op wat er anders moet." },
	[F_OPMERKING] = { "opmerking", FIELD_TEXT, REPEAT, .max = 4000, .label = "Opmerking" },
	[F_AANVULLING] = { "aanvulling", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat wilt u aanvullen?",
		.help = "De notulen zelf veranderen niet. De aanvulling komt er met uw naam en de datum onder.", .missing = "Schrijf de aanvulling op." },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REPEAT | REQUIRED, .list = "verzendwijze", .label = "Hoe?" },
	[F_REACTIE_DEELNEMER] = { "reactie_deelnemer", FIELD_PICK, REQUIRED, .from = Q_REACTIE_DEELNEMERS, .label = "Van wie is de reactie?",
		.missing = "Kies van wie de reactie is." },
	[F_REACTIE_TEKST] = { "reactie_tekst", FIELD_TEXT, REASON | ADDRESS, .max = 8000, .label = "Wat is de reactie?",
		.missing = "Schrijf de reactie op, of vink aan dat deze deelnemer akkoord is." },
	[F_REACTIE_AKKOORD] = { "reactie_akkoord", FIELD_CHECK, 0, .label = "Deze deelnemer is akkoord met de notulen" },
	[F_REACTIE_ONTVANGEN] = { "reactie_ontvangen", FIELD_DATE, PAST | NARROW, .label = "Wanneer kwam de reactie?", .help = "Laat u dit leeg? Dan is het vandaag." },
	[F_AFHANDELING] = { "afhandeling", FIELD_CHOICE, REPEAT, .list = "afhandeling", .label = "Wat doet u met deze reactie?" },
	[F_REDEN] = { "reden", FIELD_TEXT, REPEAT | ADDRESS, .max = 2000, .label = "Reden", .help = "Alleen nodig als u de reactie niet overneemt." },
};

#define HERE "/cgi-bin/notulen-akkoord?tafel=%lld"
static const struct actie acties[] = {
	{ "terugsturen", "Terugsturen met opmerkingen", ACT_NOTULEN_CONTROLEREN, SAVES | TYPING, .form = "akkoord", .event = "notulen_terugsturen",
		.reason = "opmerkingen", .done = "notulen_terug", .next = HERE },
	{ "akkoord", "Notulen goedkeuren", ACT_NOTULEN_CONTROLEREN, SAVES, .form = "akkoord", .event = "akkoord",
		.confirm = "U keurt de notulen goed. Daarna verandert deze versie niet meer.", .about = Q_BEVESTIG_AKKOORD, .done = "akkoord", .next = HERE },
	{ "terugnemen", "Goedkeuring terugnemen", ACT_NOTULEN_TERUGNEMEN, SAVES | PLAIN | TYPING, .form = "terugnemen", .event = "terugnemen",
		.reason = "opmerkingen", .done = "nieuwe_versie", .next = HERE },
	{ "verzenden", "Verzending vastleggen", ACT_NOTULEN_VERZENDEN, SAVES, .form = "verzenden", .event = "verzenden",
		.confirm = "U legt vast dat alle deelnemers de notulen krijgen. Dit kunt u niet terugdraaien.", .about = Q_BEVESTIG_VERZENDEN,
		.done = "verzonden", .next = HERE },
	{ "reactie", "Reactie vastleggen", ACT_REACTIE_VASTLEGGEN, SAVES | STAY | PLAIN | TYPING, .form = "reactie", .done = "reactie" },
	{ "afhandelen", "Afhandeling opslaan", ACT_REACTIE_VASTLEGGEN, SAVES | STAY | TYPING | IF_CHANGED, .form = "afhandelen", .done = "opgeslagen" },
	{ "wijzigen", "Nieuwe versie maken", ACT_REACTIE_VASTLEGGEN, SAVES, .form = "vaststellen", .event = "wijzigen", .done = "nieuwe_versie",
		.next = "/cgi-bin/notulen?tafel=%lld" },
	{ "vaststellen", "Notulen vaststellen", ACT_NOTULEN_VASTSTELLEN, SAVES, .form = "vaststellen", .event = "vaststellen",
		.confirm = "U stelt de notulen vast. Daarna kan niemand ze meer wijzigen.", .about = Q_BEVESTIG_VASTSTELLEN,
		.done = "vastgesteld", .next = HERE },
	{ "aanvullen", "Aanvulling toevoegen", ACT_NOTULEN_AANVULLEN, SAVES | PLAIN | TYPING, .form = "aanvullen", .event = "aanvullen",
		.reason = "aanvulling", .done = "aanvulling", .next = HERE },
};

static enum outcome find(struct request *r)
{
	enum outcome outcome = find_notulen(r, field_id(r, F_VERSIE));
	if (outcome == OK) r->rev = db_int(r->db, Q_AKKOORD_REV, ARGS(I(r->tafel->id)));
	return outcome;
}

static void keys(struct request *r)
{
	form_keys(r, F_OPMERKING, F_OPMERKING, Q_NOTULEN_SLEUTELS);
	form_keys(r, F_WIJZE, F_WIJZE, Q_VERZEND_DEELNEMERS);
	form_keys(r, F_AFHANDELING, F_REDEN, Q_REACTIES_LEZEN);
}

static void load(struct request *r)
{
	form_put(r, F_VERSIE, "", arena_printf(r->arena, "%d", r->tafel->notulen_versie));
	form_load_each(r, Q_VERZEND_WIJZEN);
	form_load_each(r, Q_REACTIES_LEZEN);
}

/* What is remarked per agendapunt needs no words about the whole. */
static void check_remarks(struct request *r)
{
	int next = 0;
	for (const char *key; !*field_text(r, F_OPMERKINGEN) && (key = field_key(r, F_OPMERKING, &next));)
		if (*field_text_at(r, F_OPMERKING, key)) form_set(r, F_OPMERKINGEN, "Zie de opmerkingen per agendapunt.");
}

static void check(struct request *r)
{
	int next = 0;
	if (actie_is(r, "terugsturen")) check_remarks(r);
	if (actie_is(r, "reactie")) {
		if (!*field_text(r, F_REACTIE_DEELNEMER)) field_error(r, F_REACTIE_DEELNEMER, "", fields[F_REACTIE_DEELNEMER].missing);
		if (!*field_text(r, F_REACTIE_TEKST) && !*field_text(r, F_REACTIE_AKKOORD)) field_error(r, F_REACTIE_TEKST, "", fields[F_REACTIE_TEKST].missing);
	}
	for (const char *key; actie_is(r, "afhandelen") && (key = field_key(r, F_AFHANDELING, &next));)
		if (strcmp(field_text_at(r, F_AFHANDELING, key), "niet_overgenomen") == 0 && !*field_text_at(r, F_REDEN, key))
			field_error(r, F_REDEN, key, "Schrijf op waarom u de reactie niet overneemt.");
	if (actie_is(r, "verzenden")) notulen_check_wijze(r, F_WIJZE);
}

/* A step is about the version that was on the screen, and no other. */
static enum outcome save(struct request *r)
{
	int64_t version = field_id(r, F_VERSIE);
	if (version && version != r->tafel->notulen_versie) return CONFLICT;
	if (actie_is(r, "terugsturen")) form_exec_each(r, Q_OPMERKING_TOEVOEGEN, F_OPMERKING);
	if (actie_is(r, "verzenden")) form_exec_each(r, Q_VERZENDING_TOEVOEGEN, F_WIJZE);
	if (actie_is(r, "reactie") && *field_text(r, F_REACTIE_TEKST)) form_exec(r, Q_REACTIE_TOEVOEGEN);
	if (actie_is(r, "reactie") && *field_text(r, F_REACTIE_AKKOORD)) form_exec(r, Q_INSTEMMING_TOEVOEGEN);
	if (actie_is(r, "afhandelen")) form_exec_each(r, Q_REACTIE_AFHANDELEN, F_AFHANDELING);
	return OK;
}

/* What changed since the last time stands first, and the whole below it. */
static void show_text(struct request *r)
{
	bool newest = r->thing == r->tafel->notulen, waits = strcmp(r->tafel->notulen_status, "ter_controle") == 0;
	int64_t older = r->posted ? 0 : field_id(r, F_VERGELIJK);
	bool changed = older ? view_notulen_compare(r, r->view, older)
		: newest && waits && request_may(r, ACT_NOTULEN_VERSIES) && view_notulen_since(r, r->view);
	view_notulen(r, tpl_section(r->view, changed ? "GEHEEL_DICHT" : "GEHEEL"));
}

static void show_remarks(struct request *r)
{
	bool any = false;
	struct rows *rows = form_query(r, Q_NOTULEN_SLEUTELS);
	while (db_next(rows)) {
		const char *key = rows_text(rows, 0);
		any = any || *field_text_at(r, F_OPMERKING, key);
		form_label(r, F_OPMERKING, key, arena_printf(r->arena, "Bij %s. %s", key, agenda_item(r->tafel->moment, (int)rows_int(rows, 0))));
		view_field(r, tpl_section(r->view, "PUNT"), F_OPMERKING, key);
	}
	view_show_if(r->view, any, "OPEN");
}

static void show(struct request *r)
{
	tpl_set_int(r->view, "VERSIE", r->tafel->notulen_versie);
	if (r->paper) r->title = "Notulen";
	view_rows(r, r->view, "VERSIE_KOP", Q_NOTULEN_KOP);
	view_rows(r, r->view, "VERSIE_REGEL", Q_AKKOORD_VERSIES);
	if (!r->thing) {
		tpl_show(r->view, "NOG_GEEN");
		return;
	}
	show_text(r);
	if (request_may(r, ACT_NOTULEN_CONTROLEREN)) show_remarks(r);
	view_show_if(r->view, r->thing == r->tafel->notulen, "NIEUWSTE");
	if (view_rows(r, r->view, "VERZENDING", Q_VERZENDINGEN)) tpl_show(r->view, "VERZENDINGEN");
	if (request_may(r, ACT_NOTULEN_VERZENDEN)) view_each(r, r->view, "ONTVANGER", Q_VERZEND_DEELNEMERS, F_WIJZE, F_WIJZE);
	if (!request_may(r, ACT_NOTULEN_VERSIES)) return;
	if (view_rows(r, r->view, "INSTEMMING", Q_INSTEMMINGEN)) tpl_show(r->view, "INSTEMMINGEN");
	view_gelezen(r, r->view, true);
	bool handles = request_may(r, ACT_REACTIE_VASTLEGGEN);
	if (view_each(r, r->view, handles ? "REACTIE_OPEN" : "REACTIE", Q_REACTIES, F_AFHANDELING, F_REDEN)) tpl_show(r->view, "REACTIES");
}

static const struct page page = {
	.name = "notulen-akkoord", .title = "Akkoord en verzending", .needs = ACT_NOTULEN_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
