/*
 * aanwezigheid: who came, who did not and why, and who has spoken (W16, W18);
 * then the tafel is held, which needs the mandatory parties (W17). After that
 * it is only corrected, with a reason, while the notulen are being written.
 */
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_STATUS, F_REDEN, F_NAAM, F_GEHOORD, F_REDEN_NIET_GEHOORD, F_REDEN_CORRECTIE, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_STATUS] = { "status", FIELD_CHOICE, REPEAT | REQUIRED, .list = "aanwezigheid", .label = "Aanwezig?" },
	[F_REDEN] = { "reden", FIELD_LINE, REPEAT, .max = 500, .label = "Reden van afwezigheid" },
	[F_NAAM] = { "naam", FIELD_LINE, REPEAT, .max = 120, .label = "Wie kwam er?" },
	[F_GEHOORD] = { "gehoord", FIELD_CHECK, REPEAT, .label = "Aan het woord geweest" },
	[F_REDEN_NIET_GEHOORD] = { "reden_niet_gehoord", FIELD_LINE, REPEAT, .max = 500, .label = "Niet aan het woord geweest: waarom?" },
	[F_REDEN_CORRECTIE] = { "reden_correctie", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom past u de aanwezigheid aan?",
		.help = "De tafel is al gehouden. De reden blijft bewaard.", .missing = "Schrijf op waarom u de aanwezigheid aanpast." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_AANWEZIGHEID, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "houden", "De tafel is gehouden", ACT_HOUDEN, SAVES | KEEP, .event = "houden", .done = "gehouden", .next = "/cgi-bin/notulen?tafel=%lld" },
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
 * when the tafel was held still has to. */
static enum outcome correct(struct request *r)
{
	return flow_apply(r->db, r->arena, r->tafel, &r->actor, &r->as, "correctie aanwezigheid", field_text(r, F_REDEN_CORRECTIE), &r->refusal);
}

static enum outcome save(struct request *r)
{
	bool held = is_held(r);
	if (!held && form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	if (!held) r->tafel->rev++;
	if (only_heard(r)) form_exec_each(r, Q_AANWEZIGHEID_GEHOORD, F_GEHOORD);
	else form_exec_each(r, Q_AANWEZIGHEID_OPSLAAN, F_STATUS);
	return held ? correct(r) : OK;
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
