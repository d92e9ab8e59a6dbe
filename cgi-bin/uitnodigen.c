/*
 * uitnodigen: the procesondersteuner records of each deelnemer when and how the
 * invitation went out, and what was answered. The letters are those of uitnodiging;
 * it stays a task until all are out, some working days before the tafel. What was
 * recorded stays with its planning: of a tafel that is moved all of it begins anew.
 * To who has an address it can go by mail, which is sent by itself (page post). One
 * invitation can be taken back while the tafel goes on.
 */
#include "web/web.h"

enum { F_TAFEL, F_WIJZE, F_VERZONDEN_OP, F_ANTWOORD, F_WIE, F_REDEN, F_TOCH, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REPEAT, .list = "afbericht_wijze", .label = "Hoe verstuurd?", .missing = "Kies hoe u de uitnodiging hebt verstuurd." },
	[F_VERZONDEN_OP] = { "verzonden_op", FIELD_DATE, REPEAT | PAST | NARROW, .label = "Wanneer?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul in wanneer u de uitnodiging hebt verstuurd." },
	[F_ANTWOORD] = { "antwoord", FIELD_CHOICE, REPEAT, .list = "uitnodiging_antwoord", .label = "Antwoord" },
	[F_WIE] = { "wie", FIELD_PICK, REASON, .from = Q_UITNODIGEN_INTREKBAAR, .label = "Wie hoeft er niet bij te zijn?", .missing = "Kies wie er niet bij hoeft te zijn.",
		.wrong = "De uitnodiging van deze persoon kunt u niet intrekken. Kies iemand uit de lijst." },
	[F_REDEN] = { "reden", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom trekt u de uitnodiging in?", .help = "Dit leest alleen wie de tafel organiseert.",
		.missing = "Schrijf op waarom u de uitnodiging intrekt." },
	[F_TOCH] = { "toch", FIELD_ID, QUIET },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_UITNODIGEN, SAVES | STAY | TYPING | IF_CHANGED, .done = "opgeslagen" },
	{ "mail", "E-mail versturen aan wie een e-mailadres heeft", ACT_UITNODIGEN, SAVES | STAY | PLAIN, .done = "uitnodigingen_mail" },
	{ "alles", "Alle brieven zijn vandaag op de post gedaan", ACT_UITNODIGEN, SAVES | STAY | PLAIN, .done = "uitnodigingen_verstuurd" },
	{ "intrekken", "Uitnodiging intrekken", ACT_UITNODIGEN, SAVES | STAY | PLAIN | TYPING, .form = "intrekken",
		.confirm = "De uitnodiging vervalt. Wie er een account heeft, ziet deze tafel dan niet meer.", .about = Q_BEVESTIG_UITNODIGING, .done = "uitnodiging_ingetrokken", .next = "/cgi-bin/afbericht?tafel=%lld" },
	{ "toch", "Toch uitnodigen", ACT_UITNODIGEN, SAVES | STAY | IN_ROW, .done = "uitgenodigd" },
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
	if (actie_is(r, "intrekken")) {
		if (!*field_text(r, F_WIE)) field_error(r, F_WIE, "", fields[F_WIE].missing);
		if (!*field_text(r, F_REDEN)) field_error(r, F_REDEN, "", fields[F_REDEN].missing);
	}
	form_by_mail(r, F_WIJZE, F_VERZONDEN_OP, Q_UITNODIGEN_ADRES);
	form_both(r, F_WIJZE, F_VERZONDEN_OP);
}

static void show(struct request *r)
{
	view_rows(r, r->view, "STAND", Q_UITNODIGEN_STAND);
	view_gelezen(r, r->view, false);
	if (!db_int(r->db, Q_UITNODIGEN_MAILBAAR, ARGS(I(r->tafel->id)))) view_hold_back(r, "mail");
	if (request_may(r, ACT_UITNODIGEN)) view_each(r, tpl_section(r->view, "INVULLEN"), "PERSOON", Q_UITNODIGEN_PERSONEN, F_WIJZE, F_ANTWOORD);
	else if (!view_list(r, r->view, "LEZEN", "PERSOON", Q_UITNODIGEN_PERSONEN)) tpl_show(r->view, "LEEG");
	view_list(r, r->view, "INGETROKKENEN", "INGETROKKEN", Q_UITNODIGEN_INGETROKKEN);
}

/* The tafel goes on without. */
static enum outcome withdraw(struct request *r)
{
	if (form_exec(r, Q_PLANNING_REV) != 1 || form_exec(r, Q_UITNODIGING_INTREKKEN) != 1) return CONFLICT;
	form_exec(r, Q_UITNODIGING_LEEG);
	form_exec(r, Q_UITNODIGING_AF);
	form_exec(r, Q_POST_ANDERS);
	form_exec(r, Q_POST_INGETROKKEN);
	return OK;
}

/* What was typed is kept too where all others went by post. */
static enum outcome save(struct request *r)
{
	if (actie_is(r, "intrekken")) return withdraw(r);
	if (form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	if (actie_is(r, "toch")) return form_exec(r, Q_UITNODIGING_TOCH) == 1 ? OK : CONFLICT;
	form_exec_each(r, Q_UITNODIGEN_OPSLAAN, F_WIJZE);
	if (actie_is(r, "alles")) form_exec(r, Q_UITNODIGEN_ALLES);
	if (actie_is(r, "mail")) form_exec(r, Q_UITNODIGEN_MAIL);
	form_exec(r, Q_POST_ANDERS);
	form_exec(r, Q_POST_UITNODIGINGEN);
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
