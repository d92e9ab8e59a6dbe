/*
 * toewijzing: the Vakgroep Advies says which raadsonderzoeker does the inquiry that
 * was decided on, from the besluit or the answer of the Raad on, and takes it back
 * with a reason. Who is assigned sees this tafel, files moment 2 in the same zaak,
 * and records, like the Vakgroep Advies, when the inquiry began.
 */
#include "web/web.h"

enum { F_TAFEL, F_RAADSONDERZOEKER, F_TOEGEWEZEN, F_REDEN, F_DATUM, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_RAADSONDERZOEKER] = { "raadsonderzoeker", FIELD_PICK, REQUIRED, .from = Q_TOEWIJZING_KEUZES, .label = "Wie doet het onderzoek?",
		.help = "Die ziet deze tafel vanaf nu en kan moment 2 aanmelden.", .missing = "Kies een raadsonderzoeker.", .wrong = "Kies een raadsonderzoeker uit de lijst." },
	[F_TOEGEWEZEN] = { "toegewezen", FIELD_PICK, REQUIRED, .from = Q_TOEWIJZING_NU, .label = "Wie doet het onderzoek niet meer?",
		.missing = "Kies wie het onderzoek niet meer doet.", .wrong = "Kies iemand die is toegewezen." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom trekt u de toewijzing in?", .missing = "Schrijf op waarom u de toewijzing intrekt." },
	[F_DATUM] = { "datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer is het onderzoek begonnen?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul in wanneer het onderzoek is begonnen." },
};

static const struct actie acties[] = {
	{ "toewijzen", "Toewijzen", ACT_TOEWIJZEN, SAVES | STAY, .done = "opgeslagen" },
	{ "terugtrekken", "Toewijzing intrekken", ACT_TOEWIJZEN, SAVES | STAY | PLAIN | TYPING, .form = "intrekken", .done = "opgeslagen" },
	{ "starten", "Begin vastleggen", ACT_ONDERZOEK_STARTEN, SAVES | STAY | PLAIN, .form = "starten", .done = "opgeslagen" },
};

static bool has_inquiry(struct request *r)
{
	return db_int(r->db, Q_ZAAK_ONDERZOEK, ARGS(I(r->tafel->id))) != 0;
}

static void load(struct request *r)
{
	form_load(r, Q_TOEWIJZING_START);
}

/* Each button has its own part of the fields. */
static void check(struct request *r)
{
	static const struct { const char *actie; int first, last; } parts[] = {
		{ "toewijzen", F_RAADSONDERZOEKER, F_RAADSONDERZOEKER }, { "terugtrekken", F_TOEGEWEZEN, F_REDEN }, { "starten", F_DATUM, F_DATUM },
	};
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (!actie_is(r, parts[i].actie)) continue;
		for (int f = parts[i].first; f <= parts[i].last; f++)
			if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
		if (!has_inquiry(r)) field_error(r, parts[i].first, "", "De Raad heeft niet besloten tot een onderzoek.");
	}
}

static void show(struct request *r)
{
	bool inquiry = has_inquiry(r), assigned = view_list(r, r->view, "TOEGEWEZEN_NU", "WIE", Q_TOEWIJZING_NU) != NULL;
	view_show_if(r->view, !inquiry, "GEEN_ONDERZOEK");
	view_show_if(r->view, inquiry && !assigned, "NIEMAND");
	view_show_if(r->view, inquiry && request_may(r, ACT_TOEWIJZEN), "TOEWIJZEN");
	view_show_if(r->view, inquiry && assigned && request_may(r, ACT_TOEWIJZEN), "INTREKKEN");
	view_show_if(r->view, inquiry && request_may(r, ACT_ONDERZOEK_STARTEN), "STARTEN");
	view_rows(r, r->view, "BEGONNEN", Q_TOEWIJZING_BEGONNEN);
	view_list(r, r->view, "VERLOOP", "STAP", Q_TOEWIJZING_VERLOOP);
	if (!inquiry)
		for (size_t i = 0; i < COUNT(acties); i++) view_hold_back(r, acties[i].code);
	if (!assigned) view_hold_back(r, "terugtrekken");
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "starten")) {
		form_exec(r, Q_TOEWIJZING_STARTEN);
		return OK;
	}
	bool assigns = actie_is(r, "toewijzen");
	if (form_exec(r, assigns ? Q_TOEWIJZING_TOEVOEGEN : Q_TOEWIJZING_WEGHALEN) != 1) return CONFLICT;
	form_exec(r, assigns ? Q_TOEWIJZING_TOEGEWEZEN : Q_TOEWIJZING_INGETROKKEN);
	r->subject_text = arena_printf(r->arena, "gebruiker=%lld", (long long)field_id(r, assigns ? F_RAADSONDERZOEKER : F_TOEGEWEZEN));
	return OK;
}

static const struct page page = {
	.name = "toewijzing", .title = "Raadsonderzoeker", .needs = ACT_OPVOLGING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
