/*
 * aanwezigheid: who came, who did not and why, and who has spoken (W16, W18);
 * then the tafel is held, which needs the mandatory parties (W17). Who turned up
 * and was not asked is added here. After that it is only corrected, with a reason,
 * while the notulen are being written.
 */
#include "web/web.h"

#include <string.h>

enum {
	F_TAFEL, F_STATUS, F_BINNENGELOPEN, F_REDEN, F_NAAM, F_GEHOORD, F_REDEN_NIET_GEHOORD, F_REDEN_CORRECTIE,
	F_ERBIJ_PERSOON, F_ERBIJ_VOORNAAM, F_ERBIJ_ACHTERNAAM, F_ERBIJ_FUNCTIE, F_ERBIJ_ORGANISATIE, F_ERBIJ_GEHOORD, F_ERBIJ_REDEN, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_STATUS] = { "status", FIELD_CHOICE, REPEAT | REQUIRED, .list = "aanwezigheid", .label = "Aanwezig?" },
	[F_BINNENGELOPEN] = { "binnengelopen", FIELD_CHECK, REPEAT, .label = "Zonder uitnodiging gekomen" },
	[F_REDEN] = { "reden", FIELD_LINE, REPEAT, .max = 500, .label = "Reden van afwezigheid",
		.help = "Alleen de voorzitter en de procesondersteuner zien dit." },
	[F_NAAM] = { "naam", FIELD_LINE, REPEAT, .max = 120, .label = "Wie kwam er?" },
	[F_GEHOORD] = { "gehoord", FIELD_CHECK, REPEAT, .label = "Aan het woord geweest" },
	[F_REDEN_NIET_GEHOORD] = { "reden_niet_gehoord", FIELD_LINE, REPEAT, .max = 500, .label = "Niet aan het woord geweest: waarom?" },
	[F_REDEN_CORRECTIE] = { "reden_correctie", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom past u de aanwezigheid aan?",
		.help = "De tafel is al gehouden. De reden blijft bewaard.", .missing = "Schrijf op waarom u de aanwezigheid aanpast." },
	[F_ERBIJ_PERSOON] = { "erbij_persoon", FIELD_PICK, 0, .from = Q_AANWEZIGHEID_NIET_GENODIGD, .label = "Iemand uit het dossier",
		.wrong = "Kies iemand uit de lijst." },
	[F_ERBIJ_VOORNAAM] = { "erbij_voornaam", FIELD_LINE, 0, .max = 80, .label = "Voornaam of voorletters" },
	[F_ERBIJ_ACHTERNAAM] = { "erbij_achternaam", FIELD_LINE, REASON, .max = 80, .label = "Achternaam" },
	[F_ERBIJ_FUNCTIE] = { "erbij_functie", FIELD_LINE, REASON, .max = 80, .label = "Functie", .help = "Alleen van een professional, bijvoorbeeld leerkracht of huisarts." },
	[F_ERBIJ_ORGANISATIE] = { "erbij_organisatie", FIELD_LINE, REASON, .max = 120, .label = "Organisatie", .help = "Alleen van een professional." },
	[F_ERBIJ_GEHOORD] = { "erbij_gehoord", FIELD_CHECK, 0, .label = "Deze persoon is aan het woord geweest" },
	[F_ERBIJ_REDEN] = { "erbij_reden_niet_gehoord", FIELD_LINE, REASON, .max = 500, .label = "Niet aan het woord geweest: waarom?" },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_AANWEZIGHEID, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "houden", "De tafel is gehouden", ACT_HOUDEN, SAVES | KEEP, .event = "houden",
		.confirm = "U legt vast dat de tafel is gehouden, met wie er was. Daarna kan de Raad besluiten.", .about = Q_BEVESTIG_HOUDEN, .done = "gehouden", .next = "/cgi-bin/notulen?tafel=%lld" },
	{ "toevoegen", "Toevoegen", ACT_AANWEZIGHEID, SAVES | STAY | ALONE | PLAIN, .done = "deelnemer" },
	{ "gehoord", "Opslaan", ACT_GEHOORD, SAVES | STAY | TYPING, .form = "gehoord", .done = "opgeslagen" },
};

static bool is_held(const struct request *r)
{
	return strcmp(r->tafel->status, "gehouden") == 0;
}

static bool only_heard(const struct request *r)
{
	return actie_is(r, "gehoord");
}

/* Who turned up has a function or an organisation. */
static bool is_professional(const struct request *r)
{
	return *field_text(r, F_ERBIJ_FUNCTIE) || *field_text(r, F_ERBIJ_ORGANISATIE);
}

static void keys(struct request *r)
{
	form_keys(r, F_STATUS, F_REDEN_NIET_GEHOORD, Q_AANWEZIGHEID_DEELNEMERS);
}

static void load(struct request *r)
{
	form_load_each(r, Q_AANWEZIGHEID_LEZEN);
}

static void check(struct request *r)
{
	if (is_held(r) && !*field_text(r, F_REDEN_CORRECTIE)) field_error(r, F_REDEN_CORRECTIE, "", fields[F_REDEN_CORRECTIE].missing);
	if (!actie_is(r, "toevoegen")) return;
	bool known = field_id(r, F_ERBIJ_PERSOON) != 0, named = *field_text(r, F_ERBIJ_VOORNAAM) || *field_text(r, F_ERBIJ_ACHTERNAAM);
	if (known && (named || is_professional(r))) field_error(r, F_ERBIJ_PERSOON, "", "Kies iemand uit het dossier, of vul een naam in. Niet allebei.");
	if (!known && !*field_text(r, F_ERBIJ_ACHTERNAAM)) field_error(r, F_ERBIJ_ACHTERNAAM, "", "Kies iemand uit het dossier, of vul de achternaam in.");
	if (is_professional(r) && !*field_text(r, F_ERBIJ_FUNCTIE)) field_error(r, F_ERBIJ_FUNCTIE, "", "Vul ook de functie in.");
	if (is_professional(r) && !*field_text(r, F_ERBIJ_ORGANISATIE)) field_error(r, F_ERBIJ_ORGANISATIE, "", "Vul ook de organisatie in.");
	if (is_held(r) && !*field_text(r, F_ERBIJ_GEHOORD) && !*field_text(r, F_ERBIJ_REDEN))
		field_error(r, F_ERBIJ_GEHOORD, "", "Vink aan dat deze persoon aan het woord is geweest, of schrijf op waarom niet.");
}

/* Who turned up: of the dossier, somebody new of the network, or a professional. */
static void add_somebody(struct request *r)
{
	if (is_professional(r)) {
		form_exec(r, Q_AANWEZIGHEID_ERBIJ_PROFESSIONAL);
	} else {
		if (!field_id(r, F_ERBIJ_PERSOON)) {
			form_exec(r, Q_AANWEZIGHEID_NETWERK_NIEUW);
			form_set(r, F_ERBIJ_PERSOON, arena_printf(r->arena, "%lld", (long long)db_last_id(r->db)));
			form_exec(r, Q_AANWEZIGHEID_NETWERK_GEZIN);
		}
		form_exec(r, Q_AANWEZIGHEID_ERBIJ_PERSOON);
	}
}

static void show(struct request *r)
{
	bool writes = request_may(r, ACT_AANWEZIGHEID), hears = !writes && request_may(r, ACT_GEHOORD);
	view_rows(r, r->view, "STAND", Q_PLANNING_STAND);
	if (writes) {
		struct tpl *form = tpl_section(r->view, "INVULLEN");
		view_each(r, form, "DEELNEMER", Q_AANWEZIGHEID_DEELNEMERS, F_STATUS, F_REDEN_NIET_GEHOORD);
		view_show_if(form, is_held(r), "CORRECTIE");
	} else if (hears) {
		view_each(r, tpl_section(r->view, "HOREN"), "DEELNEMER", Q_AANWEZIGHEID_DEELNEMERS, F_GEHOORD, F_REDEN_NIET_GEHOORD);
	} else {
		view_rows(r, tpl_section(r->view, "LEZEN"), "DEELNEMER", Q_AANWEZIGHEID_STAND);
	}
	for (int n = 1; agenda_item(r->tafel->moment, n); n++)
		tpl_set(tpl_section(r->view, "AGENDAPUNT"), "ITEM", agenda_item(r->tafel->moment, n));
	view_rows(r, r->view, "WIE", Q_AANWEZIGHEID_STAND);
	view_rows(r, r->view, "ZIN", Q_AFWEZIGHEID_TEKST);
	if (view_rows(r, r->view, "CORRECTIE_EERDER", Q_AANWEZIGHEID_CORRECTIES)) tpl_show(r->view, "CORRECTIES");
}

/* A correction is a step of its own: it keeps the reason, and what had to hold
 * when the tafel was held still has to. Old and new stand with the other corrections. */
static enum outcome correct(struct request *r, const char *before)
{
	const char *after = db_text(r->db, Q_AANWEZIGHEID_IN_WOORDEN, ARGS(I(r->tafel->id)));
	if (strcmp(before, after) != 0)
		trace_correctie(r, (struct correctie){ .soort = "aanwezigheid", .onderwerp = "aanwezigheid", .kop = "Aanwezigheid",
			.oud = before, .nieuw = after, .reden = field_text(r, F_REDEN_CORRECTIE) });
	return flow_apply(r->db, r->arena, r->tafel, &r->actor, &r->as, "correctie aanwezigheid", field_text(r, F_REDEN_CORRECTIE), &r->refusal);
}

static enum outcome save(struct request *r)
{
	bool held = is_held(r);
	const char *before = held ? arena_strdup(r->arena, db_text(r->db, Q_AANWEZIGHEID_IN_WOORDEN, ARGS(I(r->tafel->id)))) : "";
	if (!held && form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	if (!held) r->tafel->rev++;
	if (only_heard(r)) form_exec_each(r, Q_AANWEZIGHEID_GEHOORD, F_GEHOORD);
	else form_exec_each(r, Q_AANWEZIGHEID_OPSLAAN, F_STATUS);
	if (actie_is(r, "toevoegen")) add_somebody(r);
	return held ? correct(r, before) : OK;
}

static const struct page page = {
	.name = "aanwezigheid", .title = "Aanwezigheid", .needs = ACT_AANWEZIGHEID_LEZEN, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
