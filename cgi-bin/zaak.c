/*
 * zaak: the dossier of one family on one page, for reading and printing. Of
 * its tafels only those that the actor may see, each with what the actor may read
 * of it and do now. Two steps stand here: afsluiten, heropenen; they name the tafel.
 */
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_ZAAK, F_REDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_REDEN] = { "reden", FIELD_TEXT, QUIET | REQUIRED, .max = 2000, .label = "Waarom heropent u deze tafel?",
		.missing = "Schrijf op waarom u deze tafel heropent." },
};

#define HERE "/cgi-bin/zaak?zaak=%lld"
static const struct actie acties[] = {
	{ "afsluiten", "Tafel afsluiten", ACT_AFSLUITEN, 0, .form = "afsluiten", .event = "afsluiten", .about = Q_BEVESTIG_AFSLUITEN,
		.confirm = "U sluit de tafel af. Alleen de voorzitter kan de tafel daarna nog heropenen.", .done = "afgesloten", .next = HERE },
	{ "heropenen", "Tafel heropenen", ACT_HEROPENEN, PLAIN, .form = "heropenen", .event = "heropenen", .reason = "reden", .done = "heropend", .next = HERE },
};

/* A step is about the tafel that it names and no other; a page is about all. */
static enum outcome find(struct request *r)
{
	int64_t tafel = field_id(r, F_TAFEL), zaak = field_id(r, F_ZAAK);
	if (!tafel) return r->posted ? NOT_FOUND : find_zaak(r, zaak);
	enum outcome outcome = find_tafel(r, tafel);
	if (outcome != OK || (zaak && zaak != r->zaak) || !request_may(r, ACT_ZIEN)) return NOT_FOUND;
	return r->posted ? OK : find_zaak(r, r->zaak);
}

/* The forms of a tafel, for each program the most that the actor may do there. */
static const struct { enum act act; const char *program, *text; bool reads; } links[] = {
	{ ACT_AANMELDING_SCHRIJVEN, "aanmelding", "Aanmelding invullen en indienen", false },
	{ ACT_INTREKKEN, "aanmelding", "Aanmelding lezen of intrekken", false },
	{ ACT_AANMELDING_LEZEN, "aanmelding", "Aanmelding lezen", true },
	{ ACT_STUK_TOEVOEGEN, "stuk", "Stuk toevoegen", false },
	{ ACT_KOPPELEN, "koppeling", "Koppelen aan een andere zaak van dit gezin", false },
	{ ACT_OORDELEN, "intake-oordeel", "Aanmelding beoordelen", false },
	{ ACT_OORDEEL_LEZEN, "intake-oordeel", "Oordeel lezen", true },
	{ ACT_TOESTEMMING, "toestemming", "Toestemming vastleggen", false },
	{ ACT_OVERDRAGEN, "toestemming", "Overdracht vastleggen", false },
	{ ACT_TOESTEMMING_LEZEN, "toestemming", "Toestemming bekijken", true },
	{ ACT_PLANNEN, "planning", "Tafel plannen", false },
	{ ACT_VERPLAATSEN, "planning", "Planning bekijken of tafel verplaatsen", false },
	{ ACT_PLANNING_LEZEN, "planning", "Planning bekijken", true },
	{ ACT_UITNODIGEN, "uitnodigen", "Uitnodigingen versturen", false },
	{ ACT_VERPLAATSEN, "uitnodiging", "Uitnodigingen afdrukken", false },
	{ ACT_AANWEZIGHEID, "aanwezigheid", "Aanwezigheid vastleggen", false },
	{ ACT_AANWEZIGHEID_LEZEN, "aanwezigheid", "Aanwezigheid bekijken", true },
	{ ACT_BESLUITEN, "besluit", "Besluit vastleggen", false },
	{ ACT_BESLUIT_SCHRIJVEN, "besluit", "Besluit voorbereiden", false },
	{ ACT_BESLUIT_LEZEN, "besluit", "Besluit lezen", true },
	{ ACT_NOTULEN_SCHRIJVEN, "notulen", "Notulen schrijven", false },
	{ ACT_NOTULEN_LEZEN, "notulen", "Notulen lezen", true },
	{ ACT_NOTULEN_CONTROLEREN, "notulen-akkoord", "Notulen controleren", false },
	{ ACT_NOTULEN_TERUGNEMEN, "notulen-akkoord", "Goedkeuring van de notulen bekijken", false },
	{ ACT_NOTULEN_VERZENDEN, "notulen-akkoord", "Notulen verzenden", false },
	{ ACT_REACTIE_VASTLEGGEN, "notulen-akkoord", "Reacties verwerken en notulen vaststellen", false },
	{ ACT_VASTGESTELD_VERSTUREN, "vastgesteld", "Vastgestelde notulen versturen", false },
	{ ACT_CORV, "corv", "Bericht aan de Raad maken (CORV)", false },
	{ ACT_CORV, "opvolging", "CORV-melding en opvolging", false },
	{ ACT_OPVOLGEN, "opvolging", "Opvolging bijhouden", false },
	{ ACT_OPVOLGING_LEZEN, "opvolging", "Opvolging bekijken", true },
	{ ACT_BEHANDELAAR, "behandelaar", "Werk overdragen aan een collega", true },
	{ ACT_ZIEN, "correctie", "Iets verbeteren", true },
};

static void view_links(struct request *r, struct tpl *view)
{
	const char *last = "";
	struct tpl *lists[2] = { NULL, NULL };
	for (size_t i = 0; i < COUNT(links); i++) {
		if (strcmp(links[i].program, last) == 0 || !request_may(r, links[i].act)) continue;
		if (links[i].act == ACT_CORV && !db_int(r->db, Q_ZAAK_ONDERZOEK, ARGS(I(r->tafel->id)))) continue;
		last = links[i].program;
		struct tpl **list = &lists[links[i].reads];
		if (!*list) *list = tpl_section(view, links[i].reads ? "LEZEN" : "DOEN");
		struct tpl *link = tpl_section(*list, "FORMULIER");
		tpl_set(link, "HREF", arena_printf(r->arena, "/cgi-bin/%s?tafel=%lld", last, (long long)r->tafel->id));
		tpl_set(link, "LABEL", links[i].text);
	}
}

/* What each part of a tafel asks for; parts without rows are left out. */
static const struct part { enum act act; const char *section, *row; enum query query; } parts[] = {
	{ ACT_ZIEN, "STAPPEN", "STAP", Q_ZAAK_STAPPEN },
	{ ACT_TOESTEMMING_LEZEN, "TOESTEMMING", "OUDER", Q_ZAAK_TOESTEMMING },
	{ ACT_PLANNING_LEZEN, "DEELNEMERS", "DEELNEMER", Q_ZAAK_DEELNEMERS },
	{ ACT_AANMELDING_LEZEN, "DOELEN", "DOEL", Q_ZAAK_DOELEN },
	{ ACT_NOTULEN_LEZEN, "NOTULEN", "VERSIE", Q_ZAAK_NOTULEN },
	{ ACT_NOTULEN_LEZEN, "AFSPRAKEN", "AFSPRAAK", Q_ZAAK_AFSPRAKEN },
	{ ACT_ZIEN, "VERKLARINGEN", "VERKLARING", Q_VERKLARINGEN },
	{ ACT_OPVOLGING_LEZEN, "CORV", "MELDING", Q_ZAAK_CORV },
	{ ACT_OPVOLGING_LEZEN, "CORV_ANTWOORDEN", "ANTWOORD", Q_ZAAK_CORV_ANTWOORDEN },
	{ ACT_OPVOLGING_LEZEN, "MOMENT_2", "VOORSTEL", Q_ZAAK_MOMENT_2 },
	{ ACT_OPVOLGING_LEZEN, "CONTACTEN", "CONTACT", Q_ZAAK_CONTACT },
	{ ACT_AANMELDING_LEZEN, "OVERDRACHT", "OVERGEDRAGEN", Q_ZAAK_OVERDRACHT },
};

/* Stukken are released one by one: who may not read all, may read those. */
static void view_stukken(struct request *r, struct tpl *view)
{
	struct subject released = r->tafel->subject;
	released.flags |= IS_VRIJGEGEVEN;
	if (authz(ACT_STUK_LEZEN, &released, NULL)) view_list(r, view, "STUKKEN", "STUK", Q_ZAAK_STUKKEN);
}

static void view_besluit(struct request *r, struct tpl *view)
{
	if (!request_may(r, ACT_BESLUIT_LEZEN)) return;
	struct tpl *besluit = view_list(r, view, "BESLUITEN", "BESLUIT", Q_ZAAK_BESLUIT);
	if (besluit) view_rows(r, besluit, "BESLUIT_KIND", Q_ZAAK_BESLUIT_KINDEREN);
}

static bool may_step(struct request *r, const char *event, enum act act)
{
	return request_may(r, act) && step_find(r->tafel, event);
}

/* What is missing for the step that comes next, for who takes it. */
static void view_next(struct request *r, struct tpl *view)
{
	static const struct { const char *event, *text; enum act act; bool on_the_day; } next[] = {
		{ "indienen", "voordat u kunt indienen", ACT_AANMELDING_SCHRIJVEN, false },
		{ "houden", "voordat u kunt vastleggen dat de tafel is gehouden", ACT_HOUDEN, true },
		{ "afsluiten", "voordat u kunt afsluiten", ACT_AFSLUITEN, false },
	};
	for (size_t i = 0; i < COUNT(next); i++) {
		if (!may_step(r, next[i].event, next[i].act) || (next[i].on_the_day && day_parse(r->tafel->datum) > day_today())) continue;
		struct tpl *step = tpl_section(view, "VOLGENDE_STAP");
		tpl_set(step, "WAARVOOR", next[i].text);
		view_conditions(r, step, next[i].event);
	}
}

/* `*reason_drawn`: the field of the reason, with its error, stands on the page
 * once: at the tafel of the request, else at the first that can be reopened. */
static void view_steps_here(struct request *r, struct tpl *view, int64_t asked, bool *reason_drawn)
{
	view_tafel_forms(r, view);
	if (!may_step(r, "heropenen", ACT_HEROPENEN)) return;
	struct tpl *form = tpl_section(view, "KAN_HEROPENEN");
	bool here = !*reason_drawn && (!asked || asked == r->tafel->id);
	if (here) view_field(r, form, F_REDEN, "");
	*reason_drawn |= here;
	view_show_if(form, here && asked, "OPEN");
	view_show_if(form, here, "MET_FOUTEN");
	view_show_if(form, !here, "ZONDER_FOUTEN");
}

static void view_tafel(struct request *r, int64_t asked, bool *reason_drawn)
{
	struct tpl *view = tpl_section(r->view, "TAFEL_VAN_ZAAK");
	view_one(r, view, Q_ZAAK_TAFEL);
	view_taken_hier(r, view);
	view_links(r, view);
	view_next(r, view);
	view_stukken(r, view);
	for (size_t i = 0; i < COUNT(parts); i++)
		if (request_may(r, parts[i].act)) view_list(r, view, parts[i].section, parts[i].row, parts[i].query);
	view_besluit(r, view);
	view_steps_here(r, view, asked, reason_drawn);
}

static void show(struct request *r)
{
	int64_t own = r->tafel->id, asked = r->posted ? own : 0;
	r->title = arena_printf(r->arena, "Zaak %s", zaak_naam(r));
	tpl_set(r->view, "SUBREGIO_NAAM", r->tafel->subregio_naam);
	/* After a step that was refused the page is again about the whole zaak. */
	if (r->posted) r->ntafels = zaak_tafels(r->db, r->arena, &r->actor, r->zaak, &r->tafels);
	struct tafel *all = r->tafels, *chosen = all;
	bool reason_drawn = false;
	view_rows(r, r->view, "PERSOON", Q_ZAAK_GEZIN);
	view_zelfde_kind(r);
	view_show_if(r->view, request_may_in_zaak(r, ACT_PERSOON_SCHRIJVEN), "PERSOON_TOEVOEGEN");
	view_show_if(r->view, request_may_in_zaak(r, ACT_BEWAREN), "LANGER_BEWAREN");
	if (request_may_in_zaak(r, ACT_INZAGE)) view_rows(r, tpl_section(r->view, "INZAGE"), "INZAGE_REGEL", Q_ZAAK_INZAGE);
	/* Statements and rights are about the tafel of the request: one by one. */
	for (int i = 0; i < r->ntafels; i++) {
		r->tafel = &all[i];
		if (all[i].id == own) chosen = &all[i];
		if (request_may(r, ACT_ZIEN)) view_tafel(r, asked, &reason_drawn);
	}
	r->tafel = chosen;
}

static const struct page page = {
	.name = "zaak", .title = "Zaak", .needs = ACT_ZIEN, .workers = 4,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties), .find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
