/*
 * toestemming: the consent of every ouder with gezag, or else of the voogd (a
 * persoon or a GI), who, when and how. In
 * moment 2 it is a gate: without it the tafel does not take place, a plan is
 * cancelled at once when it is withdrawn, and the Raad records its own handover
 * (W32). In moment 3 it is asked and recorded, and is no gate (W42).
 */
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_PERSOON, F_TOESTEMMING, F_DATUM, F_WIJZE, F_OVERDRACHT_DATUM, F_OVERDRACHT_AAN, F_OVERDRACHT_WIJZE, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_PERSOON] = { "persoon", FIELD_PICK, REQUIRED | RADIO, .from = Q_TOESTEMMING_GEVERS, .label = "Wie gaf het antwoord?", .missing = "Kies wie het antwoord gaf." },
	[F_TOESTEMMING] = { "toestemming", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Wordt er toestemming gegeven?",
		.missing = "Kies of er toestemming is." },
	[F_DATUM] = { "datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Op welke datum was het antwoord?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul de datum van het antwoord in." },
	[F_WIJZE] = { "wijze", FIELD_LINE, REQUIRED, .label = "Hoe kreeg u het antwoord?", .help = "Bijvoorbeeld in een gesprek, aan de telefoon of met een brief.",
		.missing = "Vul in hoe u het antwoord kreeg." },
	[F_OVERDRACHT_DATUM] = { "overdracht_datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Op welke datum was de overdracht?", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul de datum van de overdracht in." },
	[F_OVERDRACHT_AAN] = { "overdracht_aan", FIELD_LINE, REQUIRED, .label = "Aan wie heeft de Raad overgedragen?", .help = "Bijvoorbeeld de lokale toegang of de GI, met de naam van de medewerker.",
		.missing = "Vul in aan wie de Raad heeft overgedragen." },
	[F_OVERDRACHT_WIJZE] = { "overdracht_wijze", FIELD_LINE, REQUIRED, .label = "Hoe was de overdracht?", .help = "Bijvoorbeeld in een gesprek of met een brief.",
		.missing = "Vul in hoe de overdracht was." },
};

static const struct actie acties[] = {
	{ "opslaan", "Antwoord vastleggen", ACT_TOESTEMMING, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "niet_doorgaan", "Vastleggen dat de tafel niet doorgaat", ACT_NIET_DOORGAAN, STAY | PLAIN, .form = "niet_doorgaan", .event = "niet_doorgaan",
		.confirm = "De tafel gaat niet door. De uitnodigingen vervallen. De Raad draagt het gezin zelf over.", .done = "niet_doorgegaan" },
	{ "overdragen", "Overdracht vastleggen", ACT_OVERDRAGEN, SAVES | STAY | TYPING, .form = "overdragen", .event = "overdragen",
		.confirm = "U legt de overdracht vast. Daarna is deze tafel afgesloten.", .done = "overgedragen" },
};

/* Is there an ouder with gezag? Else the voogd is asked. */
static bool asks_ouder(struct request *r)
{
	return db_int(r->db, Q_TOESTEMMING_OUDER_GEZAG, ARGS(I(r->zaak))) != 0;
}

static void show(struct request *r)
{
	bool gate = r->tafel->moment == 2, refused = db_int(r->db, Q_TOESTEMMING_GEWEIGERD, ARGS(I(r->tafel->id))) != 0;
	enum tafel_status status = r->tafel->subject.status;
	view_steps(r, "toestemming");
	tpl_show(r->view, gate ? "IS_MOMENT_2" : "IS_MOMENT_3");
	if (!view_rows(r, r->view, "ANTWOORD", Q_TOESTEMMING_ANTWOORDEN)) tpl_show(r->view, "LEEG");
	bool unknown = view_rows(r, r->view, "ONBEKEND", Q_TOESTEMMING_GEZAG_ONBEKEND) != 0;
	view_show_if(r->view, !unknown && !asks_ouder(r), "VOOGD");
	view_rows(r, r->view, "OVERDRACHT", Q_OVERDRACHT_LEZEN);
	view_show_if(r->view, gate && status == GEPLAND && request_may(r, ACT_TOESTEMMING), "GEPLAND");
	if (gate && refused) {
		struct tpl *refusal = tpl_section(r->view, "GEWEIGERD");
		tpl_show(refusal, status == NIET_DOORGEGAAN || status == AFGESLOTEN ? "GAAT_NIET_DOOR" : "KAN_NIET_DOOR");
		view_show_if(refusal, status == CONCEPT || status == TERUGGESTUURD, "NOG_NIET_INGEDIEND");
	}
	view_show_if(r->view, request_may(r, ACT_AANMELDING_SCHRIJVEN), "VERDER");
}

/* Each button has its own part of the fields. */
static void check(struct request *r)
{
	static const struct { const char *actie; int first, last; } parts[] = {
		{ "opslaan", F_PERSOON, F_WIJZE }, { "overdragen", F_OVERDRACHT_DATUM, F_OVERDRACHT_WIJZE },
	};
	for (size_t i = 0; i < COUNT(parts); i++)
		for (int f = parts[i].first; actie_is(r, parts[i].actie) && f <= parts[i].last; f++)
			if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "overdragen")) {
		form_exec(r, Q_OVERDRACHT_OPSLAAN);
		return OK;
	}
	form_exec(r, Q_TOESTEMMING_TOEVOEGEN);
	const char *who = field_text(r, F_PERSOON); /* a persoon, or gi-ORGANISATIE */
	bool of_gi = strncmp(who, "gi-", 3) == 0;
	r->subject_text = arena_printf(r->arena, "%s=%s", of_gi ? "organisatie" : "persoon", of_gi ? who + 3 : who);
	bool ends = r->tafel->moment == 2 && r->tafel->subject.status == GEPLAND && field_is(r, F_TOESTEMMING, "nee");
	if (!ends) return OK;
	/* In the same transaction: the place in the dagdeel is free at once (W32). */
	r->next = arena_printf(r->arena, "/cgi-bin/toestemming?tafel=%lld&gedaan=niet_doorgegaan#geweigerd", (long long)r->tafel->id);
	return flow_apply(r->db, r->arena, r->tafel, &r->actor, &r->as, "niet_doorgaan", "", &r->refusal);
}

static const struct page page = {
	.name = "toestemming", .title = "Toestemming van de ouders", .needs = ACT_TOESTEMMING_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
