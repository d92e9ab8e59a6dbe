/*
 * doel: the goals of the raadsonderzoek, of one kind or of all (W30). They go
 * with the aanmelding of moment 2, and come along to moment 3; at the tafel
 * each gets an afspraak or a reason why not (W34).
 */
#include "web/web.h"

enum { F_TAFEL, F_PERSOON, F_OMSCHRIJVING, F_DOEL, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_PERSOON] = { "persoon", FIELD_PICK, RADIO | REASON, .from = Q_DOEL_KINDEREN, .label = "Voor wie is dit doel?" },
	[F_OMSCHRIJVING] = { "omschrijving", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Wat is het doel?",
		.help = "Schrijf wat er anders moet zijn voor het kind, zo dat ouders en kinderen het begrijpen.", .missing = "Schrijf op wat het doel is." },
	[F_DOEL] = { "doel", FIELD_ID, QUIET },
};

static const struct actie acties[] = {
	{ "toevoegen", "Doel toevoegen", ACT_AANMELDING_SCHRIJVEN, SAVES | COMPLETE | STAY | TYPING, .done = "doel" },
	{ "verwijderen", "Verwijderen", ACT_AANMELDING_SCHRIJVEN, SAVES | STAY | IN_ROW, .done = "verwijderd" },
};

static enum outcome find(struct request *r)
{
	enum outcome outcome = find_by_tafel(r);
	r->rev = 0; /* each doel stands by itself: nothing is overwritten */
	if (outcome == OK && r->tafel->moment == 1) return NOT_FOUND;
	return outcome;
}

static void load(struct request *r)
{
	form_put(r, F_PERSOON, "", "alle");
}

static void show(struct request *r)
{
	view_steps(r, "doelen");
	if (!view_rows(r, r->view, "DOEL", Q_DOELEN)) tpl_show(r->view, "LEEG");
	view_rows(r, r->view, "ZONDER", Q_DOEL_ZONDER);
	view_show_if(r->view, request_may(r, ACT_AANMELDING_SCHRIJVEN), "VERDER");
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "toevoegen")) {
		form_exec(r, Q_DOEL_TOEVOEGEN);
		return OK;
	}
	return form_exec(r, Q_DOEL_VERWIJDEREN) == 1 ? OK : BAD_REQUEST;
}

static const struct page page = {
	.name = "doel", .title = "Doelen", .needs = ACT_AANMELDING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
