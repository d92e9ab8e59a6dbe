/*
 * The frame around every page: menu, crumbs, error summary, and the parts that
 * templates share. Draws in the transaction that its caller has opened.
 */
#include "web/layer.h"

#include <stdio.h>
#include <string.h>

/* Which roles get which first link; the menu of every page. */
static const struct { const char *href, *text, *program; enum act act; int moment; } menu[] = {
	{ "/cgi-bin/werkvoorraad", "Werkvoorraad", "werkvoorraad", ACT_INGELOGD, 0 },
	{ "/cgi-bin/nieuws", "Nieuws", "nieuws", ACT_AGENDA, 0 },
	{ "/cgi-bin/agenda", "Agenda", "agenda", ACT_AGENDA, 0 },
	{ "/cgi-bin/aanmelding?moment=1", "Nieuwe aanmelding", "aanmelding", ACT_AANMELDEN, 1 },
	{ "/cgi-bin/aanmelding?moment=2", "Overdracht na raadsonderzoek", "aanmelding", ACT_AANMELDEN, 2 },
	{ "/cgi-bin/aanmelding?moment=3", "Einde ondertoezichtstelling", "aanmelding", ACT_AANMELDEN, 3 },
	{ "/cgi-bin/inzage", "Inzage in dossiers", "inzage", ACT_TOEZIEN, 0 },
	{ "/cgi-bin/steekproef", "Steekproef", "steekproef", ACT_NAKIJKEN, 0 },
	{ "/cgi-bin/opvallend", "Lezen dat opvalt", "opvallend", ACT_NAKIJKEN, 0 },
	{ "/cgi-bin/verbeteringen", "Verbeteringen en datalekken", "verbeteringen", ACT_TOEZIEN, 0 },
	{ "/cgi-bin/verzoek-betrokkene", "Verzoeken over gegevens", "verzoek-betrokkene", ACT_TOEZIEN, 0 },
	{ "/cgi-bin/noodtoegang", "Noodtoegang", "noodtoegang", ACT_NOODTOEGANG_LEZEN, 0 },
	{ "/cgi-bin/bewaren", "Bewaren", "bewaren", ACT_BEWAREN_LEZEN, 0 },
	{ "/cgi-bin/rollen", "Accounts en rollen", "rollen", ACT_TOEZIEN, 0 },
	{ "/cgi-bin/rapportage", "Cijfers", "rapportage", ACT_CIJFERS, 0 },
	{ "/cgi-bin/vervanging", "Vervanging", "vervanging", ACT_VERVANGEN, 0 },
	{ "/cgi-bin/behandelaar", "Werk overdragen", "behandelaar", ACT_BEHANDELAAR, 0 },
	{ "/cgi-bin/beheer", "Beheer", "beheer", ACT_BEHEREN, 0 },
};

static bool to_buffer(void *to, const char *text, size_t length)
{
	buffer_add(to, text, length);
	return true;
}

/* What the family is called, for who sees the dossier; "". */
static const char *gezin(const struct request *r)
{
	return r->tafel && request_may_in_zaak(r, ACT_ZIEN) ? r->tafel->gezin : "";
}

const char *zaak_naam(struct request *r)
{
	const char *name = gezin(r);
	return *name ? arena_printf(r->arena, "%s \u00b7 gezin %s", r->tafel->zaaknummer, name) : r->tafel->zaaknummer;
}

/* What a heading goes on with: ", gezin De Vries", and before it which tafel. */
static const char *whose(struct request *r, bool with_tafel)
{
	const char *name = gezin(r), *tafel = with_tafel ? arena_printf(r->arena, ", tafel %d", r->tafel->moment) : "";
	return arena_printf(r->arena, *name ? "%s, gezin %s" : "%s, %s", tafel, *name ? name : r->tafel->zaaknummer);
}

/* Of a title that does not say so itself, whose it is. */
static const char *title_of(struct request *r)
{
	const char *title = r->title ? r->title : r->page->title, *name = gezin(r);
	if (!r->tafel || strstr(title, r->tafel->zaaknummer) || (*name && strstr(title, name))) return title;
	return arena_printf(r->arena, "%s%s", title, whose(r, !r->in->of_zaak));
}

/* Of the dossier's subregio, or else of the first role that has one. NULL: of none. */
static struct rows *site_of(struct request *r)
{
	struct rows *rows = r->tafel ? db_query(r->db, Q_SITE, ARGS(I(r->tafel->subregio), I(0))) : NULL;
	if (rows) return db_next(rows) ? rows : NULL;
	for (const struct grant *g = r->actor.grant; g < r->actor.grant + r->actor.grants; g++) {
		rows = db_query(r->db, Q_SITE, ARGS(I(g->subregio), I(g->organisatie)));
		if (db_next(rows)) return rows;
	}
	return NULL;
}

static void view_frame(struct request *r, struct tpl *layout)
{
	const struct tafel *t = r->tafel;
	const struct actor *actor = &r->actor;
	struct rows *site = site_of(r);
	if (!site) tpl_set(layout, "SITE_NAAM", "Regio Twente");
	else {
		view_row(layout, site);
		view_row(tpl_section(layout, "HULP"), site);
		tpl_show(layout, "SITE_KLASSE");
		rows_end(site);
	}
	tpl_set(layout, "TITEL", title_of(r));
	if (!actor->id || r->session.state == SESSION_HALF) return;
	struct tpl *in = tpl_section(layout, "INGELOGD");
	tpl_set(in, "GEBRUIKER_NAAM", actor->naam);
	tpl_set_int(in, "SESSIE", r->session.idle_seconds);
	const char *role = r->as.namens || t || r->general ? role_codes[r->as.role] : role_codes[actor->grants ? actor->grant[0].role : 0];
	if (!strcmp(r->page->name, "werkvoorraad") && actor->grants) role = role_codes[actor->grant[0].role];
	tpl_set(in, "ROL_TEKST", label("rol", role));
	if (strcmp(r->page->name, "zoeken") != 0 && authz_general(actor, ACT_ZOEKEN, 0, NULL)) tpl_show(in, "ZOEKVELD");
	for (size_t i = 0; i < COUNT(menu); i++) {
		if (!authz_general(actor, menu[i].act, menu[i].moment, NULL)) continue;
		struct tpl *item = tpl_section(in, "MENU");
		tpl_set(item, "HREF", menu[i].href);
		tpl_set(item, "LABEL", menu[i].text);
		int moment = t ? t->moment : r->moment;
		bool here = strcmp(menu[i].program, r->page->name) == 0 && (!menu[i].moment || menu[i].moment == moment);
		view_show_if(item, here, "HUIDIG");
	}
}

static void view_crumbs(struct request *r, struct tpl *layout)
{
	if (!r->actor.id || r->session.state == SESSION_HALF || strcmp(r->page->name, "werkvoorraad") == 0) return;
	struct tpl *crumb = tpl_section(layout, "KRUIMEL");
	tpl_set(crumb, "HREF", "/cgi-bin/werkvoorraad");
	tpl_set(crumb, "LABEL", "Werkvoorraad");
	if (strncmp(r->page->name, "beheer-", 7) == 0) {
		crumb = tpl_section(layout, "KRUIMEL");
		tpl_set(crumb, "HREF", "/cgi-bin/beheer");
		tpl_set(crumb, "LABEL", "Beheer");
	}
	if (r->tafel && strcmp(r->page->name, "zaak") != 0 && request_may_in_zaak(r, ACT_ZIEN)) {
		crumb = tpl_section(layout, "KRUIMEL");
		tpl_set(crumb, "HREF", arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak));
		tpl_set(crumb, "LABEL", arena_printf(r->arena, "Zaak %s", zaak_naam(r)));
	}
}

static void view_errors(struct request *r, struct tpl *layout, bool kept)
{
	int total = r->in->nerrors + r->refusal.count;
	if (!total) return;
	struct tpl *errors = tpl_section(layout, "FOUTEN");
	const char *count = total == 1 ? "Er is 1 fout" : arena_printf(r->arena, "Er zijn %d fouten", total);
	tpl_set(errors, "AANTAL_TEKST", count);
	struct tpl *title = tpl_section(layout, "TITEL_FOUTEN");
	tpl_set(title, "AANTAL_TEKST", count);
	if (r->posted) tpl_show(errors, kept ? "BEWAARD" : "NIET_BEWAARD");
	for (int f = 0; f < r->page->nfields; f++) { /* in the order of the form */
		for (int i = 0; i < r->in->nvalues; i++) {
			const struct value *value = r->in->values[i];
			if (value->field != f || !value->error) continue;
			struct tpl *error = tpl_section(errors, "FOUT");
			const char *name = r->page->fields[f].name;
			tpl_set(error, "HREF", arena_printf(r->arena, "#%s%s%s", name, *value->key ? "-" : "", value->key));
			tpl_set(error, "TEKST", value->error);
		}
	}
	for (int i = 0; i < r->refusal.count; i++) {
		struct tpl *error = tpl_section(errors, "FOUT");
		tpl_set(error, "HREF", r->refusal.condition[i].href);
		tpl_set(error, "TEKST", r->refusal.condition[i].text);
	}
}

/* What templates share, found in all sections of the page's own. */
static void view_parts(struct request *r)
{
	static const struct { const char *name, *kind, *icon; } frames[] = {
		{ "KADER_LET_OP", "warning", "fout" }, { "KADER_NODIG", "info", "document" }, { "KADER_INFO", "info", "info" }, { "KADER_GOED", "ok", "goed" },
	};
	for (size_t i = 0; i < COUNT(frames); i++) {
		struct tpl *frame = tpl_include(r->view, frames[i].name, "deel/kader.tpl");
		tpl_set(frame, "SOORT", frames[i].kind);
		tpl_set(frame, "ICOON", frames[i].icon);
	}
	steps_draw(r);
	view_show_if(r->view, !r->in->deel, "ZONDER_STAPPEN");
	tpl_show(r->view, r->in->main_form ? "MET_FORMULIER" : "ZONDER_FORMULIER");
	tpl_include(r->view, "KADER_EIND", "deel/kader-eind.tpl");
	struct tpl *print = tpl_include(r->view, "AFDRUKKEN", "deel/afdrukken.tpl");
	if (r->page->prints && !printer_is_there()) tpl_show(print, "GEEN_PDF");
	else if (r->page->prints) tpl_set(tpl_section(print, "ALS_PDF"), "HREF", page_address_as(r, "als=pdf"));
	if (r->tafel) {
		tpl_include(r->view, "TAFEL_STATUS", "deel/stand.tpl");
		tpl_set(tpl_include(r->view, "WAARIN", "deel/waarin.tpl"), "VAN_WIE", whose(r, true));
		tpl_set(tpl_include(r->view, "VAN_GEZIN", "deel/waarin.tpl"), "VAN_WIE", whose(r, false));
	}
	if (r->zaak) tpl_include(r->view, "ZAAK_LINK", "deel/zaak.tpl");
}

/* What the hidden fields of a form hold, and the tafel: seen in every template below the page's own. */
static void view_globals(struct request *r, struct tpl *layout)
{
	tpl_set_global(layout, "CSRF", r->session.csrf);
	tpl_set_global(layout, "SLEUTEL", r->in->nonce);
	tpl_set_global(layout, "REV", arena_printf(r->arena, "%lld", (long long)r->rev));
	tpl_set_global(layout, "PROGRAMMA", r->page->name);
	if (r->tafel) {
		tpl_set_global(layout, "TAFEL", arena_printf(r->arena, "%lld", (long long)r->tafel->id));
		tpl_set_global(layout, "ZAAKNUMMER", r->tafel->zaaknummer);
		tpl_set_global(layout, "ZAAK_NAAM", zaak_naam(r));
		tpl_set_global(layout, "MOMENT", arena_printf(r->arena, "%d", r->tafel->moment));
		tpl_set_global(layout, "GEMEENTE_NAAM", r->tafel->gemeente_naam);
		tpl_set_global(layout, "STATUS", label("tafel_status", r->tafel->status));
		tpl_set_global(layout, "STATUS_KLEUR", badge("tafel_status", r->tafel->status));
	}
	if (r->zaak) tpl_set_global(layout, "ZAAK", arena_printf(r->arena, "%lld", (long long)r->zaak));
}

/* Marks what somebody else stored meanwhile, so that both texts are shown. */
static void mark_others(struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (f->flags & SUBJECT || f->type == FIELD_PASSWORD || f->type == FIELD_FILE) continue;
		if (!value->typed && f->type != FIELD_CHECK) continue; /* not sent: it stays as the other left it */
		const char *typed = value->clean ? value->clean : value->typed ? value->typed : "";
		if (value->stored && strcmp(typed, value->stored) != 0) value->other = true;
	}
}

/* The fields of which both texts are shown, in the order of the form. */
static void view_differences(struct request *r, struct tpl *view)
{
	struct tpl *list = NULL;
	for (int f = 0; f < r->page->nfields; f++) {
		for (int i = 0; i < r->in->nvalues; i++) {
			const struct value *value = r->in->values[i];
			const char *text = value->label ? value->label : r->page->fields[f].label;
			if (value->field != f || !value->other || !text || r->page->fields[f].flags & QUIET) continue;
			if (!list) list = tpl_section(view, "VERSCHILLEN");
			struct tpl *row = tpl_section(list, "VELD");
			tpl_set(row, "HREF", arena_printf(r->arena, "#%s%s%s", r->page->fields[f].name, *value->key ? "-" : "", value->key));
			tpl_set(row, "TEKST", text);
		}
	}
}

static void render_end(struct request *r, struct exchange *x, struct tpl *layout)
{
	view_globals(r, layout);
	view_frame(r, layout);
	view_crumbs(r, layout);
	if (!tpl_render("layout.tpl", layout, to_buffer, &x->out)) die(EV_BUG, "the page did not fit");
	tpl_free(layout);
}

/* What was done; of a thing that was added, which: no name stands in the address. */
static void view_done(struct request *r, struct tpl *layout)
{
	if (!r->in->done) return;
	struct tpl *message = tpl_section(layout, "MELDING");
	tpl_set(message, "MELDING_TEKST", r->in->done);
	if (!r->in->added || r->page->made == Q_NONE) return;
	struct rows *rows = form_query(r, r->page->made);
	if (db_next(rows)) tpl_set(message, "MELDING_TEKST", rows_text(rows, 0));
	rows_end(rows);
}

/* Its title stays in the file, wherever that goes: it has the number and no name. */
void render_paper(struct request *r, struct buffer *out, struct tpl *document)
{
	const char *title = r->title ? r->title : r->page->title;
	view_parts(r);
	view_globals(r, document);
	tpl_set(document, "TITEL", r->tafel ? arena_printf(r->arena, "%s, %s", title, r->tafel->zaaknummer) : title);
	if (!tpl_render("deel/pdf.tpl", document, to_buffer, out)) die(EV_BUG, "the page did not fit");
	tpl_free(document);
}

/* Draws the page in the open transaction. `conflict`: with both texts. */
void render(struct request *r, struct exchange *x, bool conflict, bool kept)
{
	struct tpl *layout = tpl_new();
	char file[80];
	snprintf(file, sizeof file, "%s.tpl", r->page->name);
	r->view = tpl_include(layout, "INHOUD", file);
	random_hex(r->in->nonce, 16);
	if (r->page->load) r->page->load(r);
	if (conflict || r->in->draft_is_old) mark_others(r);
	if (r->page->show) r->page->show(r);
	if (r->download || r->printing) {
		tpl_free(layout);
		return;
	}
	if (r->paper) {
		render_paper(r, &x->out, layout);
		return;
	}
	form_draw(r);
	buttons_draw(r);
	view_parts(r);
	view_errors(r, layout, kept);
	if (conflict) view_differences(r, tpl_section(layout, "VEROUDERD"));
	if (r->in->draft_at) {
		struct tpl *draft = tpl_section(layout, "CONCEPT_GEVONDEN");
		tpl_set(draft, "CONCEPT_STEMPEL", r->in->draft_at);
		form_open(r, draft, "FORMULIER");
	}
	view_notices(r, layout);
	view_done(r, layout);
	render_end(r, x, layout);
}

void render_confirm(struct request *r, struct exchange *x, const struct pairs *body)
{
	struct tpl *layout = tpl_new();
	r->view = tpl_include(layout, "INHOUD", "deel/bevestigen.tpl");
	r->title = r->actie->label;
	tpl_set(r->view, "KOP", r->actie->label);
	tpl_set(r->view, "LABEL", r->actie->label);
	tpl_set(r->view, "CODE", r->actie->code);
	tpl_set(r->view, "TEKST", r->actie->confirm);
	struct tpl *list = r->in->nabout ? tpl_section(r->view, "WAAROVER") : NULL;
	for (int i = 0; i < r->in->nabout; i++) {
		struct tpl *row = tpl_section(list, "REGEL");
		tpl_set(row, "OVER", r->in->about[i].head);
		tpl_set(row, "TEKST", r->in->about[i].text);
	}
	for (int i = 0; i < body->count; i++) {
		const struct pair *pair = &body->pair[i];
		if (pair->file || strcmp(pair->name, "actie") == 0 || strcmp(pair->name, "bevestigd") == 0) continue;
		struct tpl *field = tpl_section(r->view, "VERBORGEN");
		tpl_set(field, "NAAM", pair->name);
		tpl_set(field, "WAARDE", pair->value);
	}
	view_parts(r);
	render_end(r, x, layout);
}

/* A page that only says something. What was typed stands below it. */
void render_message(struct request *r, struct exchange *x, enum outcome outcome)
{
	struct tpl *layout = tpl_new();
	r->view = tpl_include(layout, "INHOUD", "deel/melding.tpl");
	r->title = answer_of(outcome)->title;
	tpl_set(r->view, "KOP", answer_of(outcome)->title);
	tpl_set(r->view, "TEKST", answer_of(outcome)->text);
	bool may_see = r->tafel && authz(ACT_ZIEN, &r->tafel->subject, NULL) && outcome != NOT_FOUND;
	if (may_see) {
		struct tpl *link = tpl_section(r->view, "LINK");
		tpl_set(link, "HREF", arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak));
		tpl_set(link, "LABEL", arena_printf(r->arena, "Naar zaak %s", zaak_naam(r)));
	} else {
		r->tafel = NULL; /* not one byte of it */
		r->zaak = r->rev = 0;
	}
	struct tpl *link = tpl_section(r->view, "LINK");
	tpl_set(link, "HREF", r->actor.id ? "/cgi-bin/werkvoorraad" : "/cgi-bin/inloggen");
	tpl_set(link, "LABEL", r->actor.id ? "Naar uw werkvoorraad" : "Inloggen");
	for (int i = 0; r->posted && i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (!value->typed || !*value->typed || (f->type != FIELD_TEXT && f->type != FIELD_LINE) || !f->label) continue;
		struct tpl *typed = tpl_section(r->view, "GETYPT");
		tpl_set(typed, "LABEL", f->label);
		tpl_set(typed, "TEKST", value->typed);
	}
	render_end(r, x, layout);
}
