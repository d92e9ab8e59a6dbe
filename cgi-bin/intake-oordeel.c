/*
 * intake-oordeel: the voorzitter judges a filed aanmelding, item by item, and
 * accepts it or sends it back with arguments (W11); decides for every kind
 * whether and how it takes part (W12) and whether Veilig Thuis joins where it
 * monitors (W13). Everybody else who may sees what was decided.
 */
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_VOLDOENDE, F_TOELICHTING, F_DEELNAME, F_REDEN, F_VT_SLUIT_AAN, F_ARGUMENTEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_VOLDOENDE] = { "voldoende", FIELD_CHOICE, REPEAT | REQUIRED | RADIO, .list = "ja_nee", .label = "Voldoende?" },
	[F_TOELICHTING] = { "toelichting", FIELD_LINE, REPEAT, .max = 500, .label = "Toelichting" },
	[F_DEELNAME] = { "deelname", FIELD_CHOICE, REPEAT | REQUIRED, .list = "kind_deelname", .label = "Hoe doet het kind mee?" },
	[F_REDEN] = { "reden", FIELD_LINE, REPEAT | REASON, .max = 500, .label = "Reden",
		.help = "Verplicht als het kind niet meedoet." },
	[F_VT_SLUIT_AAN] = { "vt_sluit_aan", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Sluit Veilig Thuis aan bij deze tafel?",
		.help = "De monitorfunctie van Veilig Thuis loopt. U beslist dit samen met Veilig Thuis." },
	[F_ARGUMENTEN] = { "argumenten", FIELD_TEXT, REASON, .label = "Uw argumenten",
		.help = "Stuurt u de aanmelding terug? Schrijf dan op wat er mist en wat de melder moet aanvullen. De melder leest dit.",
		.missing = "Schrijf op waarom u de aanmelding terugstuurt en wat de melder moet aanvullen." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan en later verder", ACT_OORDELEN, DRAFT | TYPING, .done = "concept" },
	{ "accepteren", "Accepteren", ACT_OORDELEN, SAVES, .event = "accepteren", .done = "geaccepteerd" },
	{ "terugsturen", "Terugsturen naar de melder", ACT_OORDELEN, SAVES, .event = "terugsturen", .reason = "argumenten", .done = "teruggestuurd" },
	{ "kinderen", "Vastleggen", ACT_KIND_DEELNAME, SAVES | STAY | TYPING, .form = "kinderen", .done = "opgeslagen" },
};

static void keys(struct request *r)
{
	for (const struct choice *c = checklist(r->tafel->moment); c->code; c++) {
		form_key(r, F_VOLDOENDE, c->code);
		form_key(r, F_TOELICHTING, c->code);
	}
	form_keys(r, F_DEELNAME, F_REDEN, Q_OORDEEL_KINDEREN);
}

static void load(struct request *r)
{
	form_load_each(r, Q_OORDEEL_DEELNAME);
}

static bool vt_monitors(struct request *r)
{
	return db_int(r->db, Q_OORDEEL_VT, ARGS(I(r->tafel->id), I(r->tafel->ronde))) != 0;
}

static void check_items(struct request *r)
{
	for (const struct choice *c = checklist(r->tafel->moment); c->code; c++) {
		const char *answer = field_text_at(r, F_VOLDOENDE, c->code);
		if (!*answer) field_error(r, F_VOLDOENDE, c->code, arena_printf(r->arena, "Kies of dit voldoende is: “%s”.", c->label));
		else if (strcmp(answer, "ja") != 0)
			field_error(r, F_VOLDOENDE, c->code, arena_printf(r->arena,
				"“%s” is niet voldoende. U kunt de aanmelding dan niet accepteren, wel terugsturen.", c->label));
	}
}

static void check_children(struct request *r)
{
	struct rows *rows = form_query(r, Q_OORDEEL_KINDEREN);
	while (db_next(rows)) {
		const char *kind = rows_text(rows, 0), *name = rows_text(rows, 1), *how = field_text_at(r, F_DEELNAME, kind);
		if (!*how) field_error(r, F_DEELNAME, kind, arena_printf(r->arena, "Kies of en hoe %s meedoet.", name));
		if (strcmp(how, "niet") == 0 && !*field_text_at(r, F_REDEN, kind))
			field_error(r, F_REDEN, kind, arena_printf(r->arena, "Schrijf op waarom %s niet meedoet.", name));
	}
}

/* Sending back asks for arguments only: they are there before save() needs them. */
static void check(struct request *r)
{
	if (actie_is(r, "terugsturen")) {
		if (!*field_text(r, F_ARGUMENTEN)) field_error(r, F_ARGUMENTEN, "", fields[F_ARGUMENTEN].missing);
		return;
	}
	check_children(r);
	if (actie_is(r, "kinderen")) return;
	check_items(r);
	if (vt_monitors(r) && !*field_text(r, F_VT_SLUIT_AAN))
		field_error(r, F_VT_SLUIT_AAN, "", "Kies of Veilig Thuis aansluit bij deze tafel.");
}

static void show_form(struct request *r, struct tpl *form)
{
	for (const struct choice *c = checklist(r->tafel->moment); c->code; c++) {
		struct tpl *row = tpl_section(form, "PUNT");
		form_label(r, F_VOLDOENDE, c->code, c->label);
		form_label(r, F_TOELICHTING, c->code, arena_printf(r->arena, "Toelichting bij: %s", c->label));
		view_field(r, row, F_VOLDOENDE, c->code);
		view_field(r, row, F_TOELICHTING, c->code);
	}
	view_each(r, form, "KIND", Q_OORDEEL_KINDEREN, F_DEELNAME, F_REDEN);
	view_show_if(form, vt_monitors(r), "VT");
}

static struct passages round_of(struct request *r, int back)
{
	enum { HEAD, TEXT };
	struct passages out = { 0 };
	r->thing = back;
	struct rows *rows = form_query(r, Q_OORDEEL_REGELS);
	while (db_next(rows)) passage_add(r, &out, rows_text(rows, HEAD), rows_text(rows, HEAD), rows_text(rows, TEXT));
	rows = form_query(r, Q_OORDEEL_TEKSTEN);
	while (db_next(rows)) passage_add(r, &out, rows_text(rows, HEAD), rows_text(rows, HEAD), rows_text(rows, TEXT));
	r->thing = 0;
	return out;
}

/* What was filed, and first what changed in it since the round before (W11). */
static void show_filed(struct request *r)
{
	struct tpl *changed = view_list(r, r->view, "VERANDERING", "SINDS", Q_OORDEEL_EERDER);
	if (changed) {
		struct passages before = round_of(r, 1), now = round_of(r, 0), none = { 0 };
		view_changes(r, r->view, &before, &now, &none);
	}
	view_show_if(r->view, changed == NULL, "OPEN");
	view_rows(r, r->view, "TEKST_VAN", Q_OORDEEL_TEKSTEN);
	view_rows(r, r->view, "PERSOON", Q_OORDEEL_PERSONEN);
	view_list(r, r->view, "JARIGEN", "JARIG", Q_OORDEEL_JARIG);
	view_rows(r, r->view, "STUK", Q_OORDEEL_STUKKEN);
}

static void show(struct request *r)
{
	show_filed(r);
	view_rows(r, r->view, "TERMIJN", Q_OORDEEL_TERMIJN);
	bool judged = db_int(r->db, Q_OORDEEL_AANTAL, ARGS(I(r->tafel->id))) > 0, judges = request_may(r, ACT_OORDELEN);
	struct tpl *rounds = judged ? tpl_section(r->view, "RONDEN") : NULL;
	if (rounds) {
		view_rows(r, rounds, "RONDE", Q_OORDEEL_RONDEN);
		view_rows(r, rounds, "RONDE_PUNT", Q_OORDEEL_PUNTEN);
	}
	if (!judges && !request_may(r, ACT_KIND_DEELNAME) && db_int(r->db, Q_OORDEEL_MEEDOEN, ARGS(I(r->tafel->id)))) {
		struct tpl *children = tpl_section(r->view, "KINDEREN");
		view_rows(r, children, "MEEDOEN", Q_OORDEEL_MEEDOEN);
	}
	if (judges) show_form(r, r->view);
	else if (request_may(r, ACT_KIND_DEELNAME)) view_each(r, r->view, "KIND", Q_OORDEEL_KINDEREN, F_DEELNAME, F_REDEN);
	view_show_if(r->view, !judges && !judged, "NOG_NIET");
}

static enum outcome save(struct request *r)
{
	if (!actie_is(r, "kinderen")) {
		form_exec(r, Q_OORDEEL_OPSLAAN);
		form_exec_each(r, Q_OORDEEL_PUNT_OPSLAAN, F_VOLDOENDE);
	}
	form_exec_each(r, Q_OORDEEL_DEELNAME_OPSLAAN, F_DEELNAME);
	if (!actie_is(r, "kinderen")) return OK;
	/* Decided again after accepting: who is at the tafel changes with it. */
	form_exec(r, Q_DEELNEMERS_PERSONEN);
	form_exec(r, Q_OORDEEL_KINDEREN_NODIGEN);
	form_exec(r, Q_DEELNEMERS_KINDEREN);
	return form_exec(r, Q_PLANNING_REV) == 1 ? OK : CONFLICT;
}

static const struct page page = {
	.name = "intake-oordeel", .title = "Oordeel over de aanmelding", .needs = ACT_OORDEEL_LEZEN, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
