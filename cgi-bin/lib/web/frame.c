/*
 * The frame around every page, and the texts of the program as a whole: what
 * each outcome answers, the green messages, the menu. Draws in the transaction
 * that its caller has opened.
 */
#include "web/web.h"

#include <stdio.h>
#include <string.h>

static const struct answer answers[] = {
	[OK] = { 200, "getoond", 0, 0 },
	[INVALID] = { 422, "onvolledig", 0, 0 },
	[REFUSED] = { 422, "voorwaarde", 0, 0 },
	[CONFLICT] = { 409, "verouderd", 0, 0 },
	[WRONG_STATE] = { 409, "geweigerd", "Dit kan in deze stand niet",
		"De tafel heeft nu een andere stand dan voor deze stap nodig is. Misschien was iemand anders u voor. Er is niets opgeslagen." },
	[FORBIDDEN] = { 403, "geweigerd", "Dit mag u niet doen",
		"U kunt deze tafel bekijken, maar deze stap hoort bij een andere rol. Er is niets opgeslagen." },
	[NOT_FOUND] = { 404, "geweigerd", "Deze pagina is er niet",
		"De pagina bestaat niet, of hoort bij een dossier dat niet van u is. Controleer het adres of ga naar uw werkvoorraad." },
	[BAD_REQUEST] = { 400, "geweigerd", "Dit formulier klopt niet",
		"Er kwam iets mee dat niet bij dit formulier hoort. Er is niets opgeslagen. Open het formulier opnieuw." },
	[FOREIGN] = { 403, "geweigerd", "Dit formulier is niet meer geldig",
		"Het formulier kwam niet van deze pagina, of u bent intussen opnieuw ingelogd. Er is niets opgeslagen. Open het formulier opnieuw." },
	[BUSY] = { 503, "druk", "Het is even druk",
		"Het lukte nu niet om op te slaan, omdat anderen ook aan het opslaan waren. Er is niets opgeslagen. Probeer het zo nog eens." },
	[UNSURE] = { 500, "onzeker", "Het is onzeker of dit is opgeslagen",
		"Door een storing weten we niet of uw gegevens zijn opgeslagen. Kijk het na in uw werkvoorraad voordat u het opnieuw probeert." },
	[NOT_SAVED] = { 500, "mislukt", "Dit is niet opgeslagen",
		"Door een storing konden uw gegevens niet worden opgeslagen. Uw tekst staat hieronder. Probeer het later nog eens." },
};

const struct answer *answer_of(enum outcome outcome)
{
	return &answers[outcome];
}

/* The green messages: `gedaan=` in the address that a POST sends on to. */
static const struct { const char *key, *text; } done_texts[] = {
	{ "opgeslagen", "Uw gegevens zijn opgeslagen." },
	{ "concept", "Het concept is opgeslagen. U kunt later verder vanuit uw werkvoorraad." },
	{ "concept_weg", "Het bewaarde concept is weggegooid." },
	{ "ingediend", "De aanmelding is ingediend. De voorzitter krijgt haar in de werkvoorraad." },
	{ "ingetrokken", "De aanmelding is ingetrokken." },
	{ "geaccepteerd", "De aanmelding is geaccepteerd. De procesondersteuner kan de tafel plannen." },
	{ "teruggestuurd", "De aanmelding is met uw argumenten teruggestuurd naar de melder." },
	{ "gepland", "De tafel is gepland. De deelnemers zijn uitgenodigd." },
	{ "verplaatst", "De tafel is van de planning gehaald. De uitnodigingen zijn ingetrokken." },
	{ "gehouden", "Vastgelegd is dat de tafel is gehouden." },
	{ "besloten", "Het besluit is vastgelegd." },
	{ "ter_controle", "De notulen zijn aangeboden aan de voorzitter." },
	{ "akkoord", "De notulen zijn goedgekeurd." },
	{ "notulen_terug", "De notulen zijn met uw opmerkingen teruggestuurd." },
	{ "verzonden", "Vastgelegd is dat de conceptnotulen zijn verzonden." },
	{ "vastgesteld", "De notulen zijn vastgesteld." },
	{ "nieuwe_versie", "Er is een nieuwe versie van de notulen." },
	{ "afgesloten", "De tafel is afgesloten." },
	{ "heropend", "De tafel is heropend." },
	{ "toegevoegd", "Het is toegevoegd." },
	{ "verwijderd", "Het is verwijderd." },
	{ "uitgelogd", "U bent uitgelogd." },
	{ "gekoppeld", "De tafel hoort nu bij deze zaak." },
	{ "corv_gemaakt", "Het bericht is gemaakt. Download het en verstuur het met JUBES (CORV)." },
	{ "corv_ingelezen", "Het antwoord van de Raad is ingelezen." },
	{ "niet_doorgegaan", "Vastgelegd is dat de tafel niet doorgaat." },
	{ "overgedragen", "De overdracht is vastgelegd. De tafel is afgesloten." },
};

/* Which roles get which first link; the menu of every page. */
static const struct { const char *href, *text, *program; enum act act; int moment; } menu[] = {
	{ "/cgi-bin/werkvoorraad", "Werkvoorraad", "werkvoorraad", ACT_INGELOGD, 0 },
	{ "/cgi-bin/aanmelding?moment=1", "Nieuwe aanmelding", "aanmelding", ACT_AANMELDEN, 1 },
	{ "/cgi-bin/aanmelding?moment=2", "Overdracht na raadsonderzoek", "aanmelding", ACT_AANMELDEN, 2 },
	{ "/cgi-bin/aanmelding?moment=3", "Einde ondertoezichtstelling", "aanmelding", ACT_AANMELDEN, 3 },
	{ "/cgi-bin/inzage", "Inzage in dossiers", "inzage", ACT_TOEZIEN, 0 },
	{ "/cgi-bin/vervanging", "Vervanging", "vervanging", ACT_VERVANGEN, 0 },
};

const char *done_text(const char *key)
{
	for (size_t i = 0; i < COUNT(done_texts); i++)
		if (strcmp(done_texts[i].key, key) == 0) return done_texts[i].text;
	return NULL;
}

static bool to_buffer(void *to, const char *text, size_t length)
{
	buffer_add(to, text, length);
	return true;
}

static void view_frame(struct request *r, struct tpl *layout)
{
	const struct tafel *t = r->tafel;
	const struct actor *actor = &r->actor;
	struct rows *rows = db_query(r->db, Q_SITE, ARGS(I(t ? t->subregio : 0), I(actor->id)));
	if (db_next(rows)) {
		view_row(layout, rows);
		view_row(tpl_section(layout, "HULP"), rows);
		tpl_show(layout, "SITE_KLASSE");
	} else {
		tpl_set(layout, "SITE_NAAM", "Regio Twente");
	}
	rows_end(rows);
	tpl_set(layout, "TITEL", r->title ? r->title : r->page->title);
	if (!actor->id) return;
	struct tpl *in = tpl_section(layout, "INGELOGD");
	tpl_set(in, "GEBRUIKER_NAAM", actor->naam);
	tpl_set_int(in, "SESSIE", r->session.idle_seconds);
	const char *role = r->as.namens || t || r->general ? role_codes[r->as.role] : role_codes[actor->grants ? actor->grant[0].role : 0];
	if (!strcmp(r->page->name, "werkvoorraad") && actor->grants) role = role_codes[actor->grant[0].role];
	tpl_set(in, "ROL_TEKST", label("rol", role));
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
	if (!r->actor.id || strcmp(r->page->name, "werkvoorraad") == 0) return;
	struct tpl *crumb = tpl_section(layout, "KRUIMEL");
	tpl_set(crumb, "HREF", "/cgi-bin/werkvoorraad");
	tpl_set(crumb, "LABEL", "Werkvoorraad");
	if (r->tafel && strcmp(r->page->name, "zaak") != 0 && request_may_any(r, ACT_ZIEN)) {
		crumb = tpl_section(layout, "KRUIMEL");
		tpl_set(crumb, "HREF", arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak));
		tpl_set(crumb, "LABEL", arena_printf(r->arena, "Zaak %s", r->tafel->zaaknummer));
	}
}

static void view_errors(struct request *r, struct tpl *layout, bool kept)
{
	int total = r->nerrors + r->refusal.count;
	if (!total) return;
	struct tpl *errors = tpl_section(layout, "FOUTEN");
	const char *count = total == 1 ? "Er is 1 fout" : arena_printf(r->arena, "Er zijn %d fouten", total);
	tpl_set(errors, "AANTAL_TEKST", count);
	struct tpl *title = tpl_section(layout, "TITEL_FOUTEN");
	tpl_set(title, "AANTAL_TEKST", count);
	tpl_show(errors, kept ? "BEWAARD" : "NIET_BEWAARD");
	for (int f = 0; f < r->page->nfields; f++) { /* in the order of the form */
		for (int i = 0; i < r->nvalues; i++) {
			const struct value *value = &r->values[i];
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

/* Which buttons the page shows: those that the tables allow now. */
static void view_buttons(struct request *r)
{
	for (int i = 0; i < r->page->nacties; i++) {
		const struct actie *a = &r->page->acties[i];
		enum act general = r->page->needs_general ? r->page->needs_general : a->act;
		bool may = r->general ? (a->flags & SAVES) && authz_general(&r->actor, general, r->moment, NULL) : request_may_any(r, a->act);
		if (may && a->event && r->tafel) may = step_find(r->tafel, a->event) != NULL;
		if (!may) continue;
		char name[48] = "MAG_";
		for (size_t n = 0; a->code[n] && n < 40; n++) name[4 + n] = (char)(a->code[n] == '-' ? '_' : a->code[n] - (a->code[n] >= 'a' ? 32 : 0));
		tpl_show(r->view, name);
	}
}

/* The form's hidden fields, seen in every template below the page's own. */
static void view_globals(struct request *r, struct tpl *layout)
{
	tpl_set_global(layout, "CSRF", r->session.csrf);
	tpl_set_global(layout, "SLEUTEL", r->nonce);
	tpl_set_global(layout, "REV", arena_printf(r->arena, "%lld", (long long)r->rev));
	tpl_set_global(layout, "PROGRAMMA", r->page->name);
	if (r->tafel) {
		tpl_set_global(layout, "TAFEL", arena_printf(r->arena, "%lld", (long long)r->tafel->id));
		tpl_set_global(layout, "ZAAKNUMMER", r->tafel->zaaknummer);
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
	for (int i = 0; i < r->nvalues; i++) {
		struct value *value = &r->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (f->flags & SUBJECT || f->type == FIELD_PASSWORD || f->type == FIELD_FILE) continue;
		const char *typed = value->clean ? value->clean : value->typed ? value->typed : "";
		if (value->stored && strcmp(typed, value->stored) != 0) value->other = true;
	}
}

/* Draws the page in the open transaction. `conflict`: with both texts. */
void render(struct request *r, struct exchange *x, bool conflict, bool kept)
{
	struct tpl *layout = tpl_new();
	char file[80];
	snprintf(file, sizeof file, "%s.tpl", r->page->name);
	r->view = tpl_include(layout, "INHOUD", file);
	random_hex(r->nonce, 16);
	if (r->page->load) r->page->load(r);
	if (conflict || r->draft_is_old) mark_others(r);
	if (r->page->show) r->page->show(r);
	if (r->download) {
		tpl_free(layout);
		return;
	}
	form_view(r);
	view_buttons(r);
	view_globals(r, layout);
	view_frame(r, layout);
	view_crumbs(r, layout);
	view_errors(r, layout, kept);
	if (conflict) tpl_show(layout, "VEROUDERD");
	if (r->draft_at) {
		struct tpl *draft = tpl_section(layout, "CONCEPT_GEVONDEN");
		tpl_set(draft, "CONCEPT_STEMPEL", r->draft_at);
		int fields[MAX_SUBJECTS], count = subject_fields(r, fields);
		for (int i = 0; i < count; i++) {
			struct tpl *subject = tpl_section(draft, "ONDERWERP");
			tpl_set(subject, "NAAM", r->page->fields[fields[i]].name);
			tpl_set(subject, "WAARDE", field_text(r, fields[i]));
		}
	}
	if (r->done) {
		struct tpl *message = tpl_section(layout, "MELDING");
		tpl_set(message, "MELDING_TEKST", r->done);
	}
	if (!tpl_render("layout.tpl", layout, to_buffer, &x->out)) die(EV_BUG, "the page did not fit");
	tpl_free(layout);
}

/* A page that only says something. What was typed stands below it. */
void render_message(struct request *r, struct exchange *x, enum outcome outcome)
{
	struct tpl *layout = tpl_new();
	r->view = tpl_include(layout, "INHOUD", "melding.tpl");
	r->title = answer_of(outcome)->title;
	tpl_set(r->view, "KOP", answer_of(outcome)->title);
	tpl_set(r->view, "TEKST", answer_of(outcome)->text);
	bool may_see = r->tafel && authz(ACT_ZIEN, &r->tafel->subject, NULL) && outcome != NOT_FOUND;
	if (may_see) {
		struct tpl *link = tpl_section(r->view, "LINK");
		tpl_set(link, "HREF", arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak));
		tpl_set(link, "LABEL", arena_printf(r->arena, "Naar zaak %s", r->tafel->zaaknummer));
	} else {
		r->tafel = NULL; /* not one byte of it */
		r->zaak = r->rev = 0;
	}
	struct tpl *link = tpl_section(r->view, "LINK");
	tpl_set(link, "HREF", r->actor.id ? "/cgi-bin/werkvoorraad" : "/cgi-bin/inloggen");
	tpl_set(link, "LABEL", r->actor.id ? "Naar uw werkvoorraad" : "Inloggen");
	for (int i = 0; r->posted && i < r->nvalues; i++) {
		const struct value *value = &r->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (!value->typed || !*value->typed || (f->type != FIELD_TEXT && f->type != FIELD_LINE) || !f->label) continue;
		struct tpl *typed = tpl_section(r->view, "GETYPT");
		tpl_set(typed, "LABEL", f->label);
		tpl_set(typed, "TEKST", value->typed);
	}
	view_globals(r, layout);
	view_frame(r, layout);
	view_crumbs(r, layout);
	if (!tpl_render("layout.tpl", layout, to_buffer, &x->out)) die(EV_BUG, "the page did not fit");
	tpl_free(layout);
}

