/*
 * The forms of a page and their buttons, out of the program's table of acties.
 * What the actor is offered now is decided in is_offered() and nowhere else; a
 * form of which nothing is offered is not drawn.
 */
#include "web/layer.h"

#include <string.h>

enum { MAX_ACTIES = 32 }; /* the bits of held_back */
static const char FORM[] = "deel/formulier.tpl", BAR[] = "deel/knoppen.tpl";

const struct actie *actie_find(const struct page *page, const char *code)
{
	for (int i = 0; i < page->nacties; i++)
		if (strcmp(page->acties[i].code, code) == 0 || (!*code && i == 0)) return &page->acties[i];
	return NULL;
}

/* By right and step, as change.c will ask again; not what the page holds back. */
static bool is_offered(const struct request *r, int i)
{
	const struct page *page = r->page;
	const struct actie *a = &page->acties[i];
	bool may;
	if (r->in->held_back & (UINT32_C(1) << i)) return false;
	if (page->open) may = true;
	else if (r->general)
		may = (a->flags & SAVES) && authz_general(&r->actor, page->needs_general ? page->needs_general : a->act, r->moment, NULL);
	else may = r->in->per_tafel ? request_may(r, a->act) : request_may_in_zaak(r, a->act);
	return may && (!a->event || (r->tafel && step_find(r->tafel, a->event)));
}

static int actie_index(const struct page *page, const char *code)
{
	for (int i = 0; i < page->nacties; i++)
		if (strcmp(page->acties[i].code, code) == 0) return i;
	die(EV_BUG, "%s has no actie %s", page->name, code);
}

void view_hold_back(struct request *r, const char *code)
{
	r->in->held_back |= UINT32_C(1) << actie_index(r->page, code);
}

/* ---- a form ---------------------------------------------------------------------- */

static void hidden(struct tpl *form, const char *name, const char *value)
{
	struct tpl *field = tpl_section(form, "VERBORGEN");
	tpl_set(field, "NAAM", name);
	tpl_set(field, "WAARDE", value);
}

static const char *number(struct request *r, int64_t n)
{
	return arena_printf(r->arena, "%lld", (long long)n);
}

struct tpl *form_open(struct request *r, struct tpl *view, const char *name)
{
	struct tpl *form = tpl_include(view, name, FORM);
	if (r->in->per_tafel) {
		hidden(form, "tafel", number(r, r->tafel->id));
		tpl_set(form, "REV", number(r, r->tafel->rev));
		return form;
	}
	int fields[MAX_SUBJECTS], count = subject_fields(r, fields);
	for (int i = 0; i < count; i++) hidden(form, r->page->fields[fields[i]].name, field_text(r, fields[i]));
	for (int i = 0; i < r->page->nfields; i++) {
		const struct value *value = r->page->fields[i].flags & CARRIED ? value_at(r, i, "", false) : NULL;
		if (value && value->stored) hidden(form, r->page->fields[i].name, value->stored);
	}
	return form;
}

static bool has_file(const struct page *page)
{
	for (int i = 0; i < page->nfields; i++)
		if (page->fields[i].type == FIELD_FILE) return true;
	return false;
}

/* ---- its buttons ------------------------------------------------------------------ */

static bool same_form(const struct actie *a, const struct actie *b)
{
	return a->form == b->form || (a->form && b->form && strcmp(a->form, b->form) == 0);
}

/* Those of the form that are offered, the harmless first one last. */
static int offered_in_form(const struct request *r, int first, int out[static MAX_ACTIES])
{
	const struct page *page = r->page;
	int count = 0;
	for (int n = 1, left = page->nacties - first; n <= left; n++) {
		int i = n < left ? first + n : first;
		const struct actie *a = &page->acties[i];
		if (!(a->flags & (IN_ROW | AT_ONCE)) && same_form(a, &page->acties[first]) && is_offered(r, i)) out[count++] = i;
	}
	return count;
}

static void draw_button(struct tpl *view, const char *section, const char *code, const char *label, bool stands_out)
{
	struct tpl *button = tpl_section(view, section);
	tpl_set(button, "CODE", code);
	tpl_set(button, "LABEL", label);
	tpl_show(button, stands_out ? "HOOFD" : "GEWOON");
}

/* What is typed there is sent meanwhile, and said to be kept under its bar. */
static void keep_typing(struct request *r, const struct actie *enter, struct tpl *form, struct tpl *bar)
{
	const char *id = arena_printf(r->arena, "concept-%s", enter->form ? enter->form : "status");
	tpl_set(tpl_section(form, "CONCEPT"), "STATUS_ID", id);
	if (bar) tpl_set(tpl_section(bar, "CONCEPT"), "STATUS_ID", id);
}

static void draw_form(struct request *r, struct tpl *view, int first)
{
	const struct actie *enter = &r->page->acties[first];
	int shown[MAX_ACTIES], count = offered_in_form(r, first, shown);
	if (!count) return;
	struct tpl *form = form_open(r, view, enter->form ? marker(r, "FORMULIER_", enter->form) : "FORMULIER");
	struct tpl *end = tpl_include(view, enter->form ? marker(r, "KNOPPEN_", enter->form) : "KNOPPEN", BAR), *bar = NULL;
	tpl_show(form, "BLOK");
	tpl_show(end, "EIND");
	view_show_if(form, !enter->form && has_file(r->page), "BESTAND");
	if (!enter->form && !r->in->per_tafel && (enter->flags & TYPING)) {
		tpl_show(form, "MET_ID");
		r->in->main_form = true;
	}
	for (int i = 0; i < count; i++) {
		const struct actie *a = &r->page->acties[shown[i]];
		bool alone = a->flags & ALONE, stands_out = !(a->flags & PLAIN) && (alone || !bar);
		if (!alone && !bar) bar = tpl_section(end, "BALK");
		struct tpl *at = alone ? tpl_section(tpl_include(view, marker(r, "KNOP_", a->code), BAR), "BALK") : bar;
		draw_button(at, "KNOP", a->code, a->label, stands_out);
	}
	bool typing = enter->flags & TYPING, is_last = shown[count - 1] == first;
	if (typing) keep_typing(r, enter, form, bar);
	/* Not offered: the key keeps what was typed and does no more. */
	if (count > 1 || !is_last) {
		if (is_last || typing) draw_button(form, "ENTER", is_last ? enter->code : "concept", enter->label, false);
	}
}

static bool first_of_form(const struct page *page, int i)
{
	if (page->acties[i].flags & IN_ROW) return false;
	for (int j = 0; j < i; j++)
		if (!(page->acties[j].flags & IN_ROW) && same_form(&page->acties[i], &page->acties[j])) return false;
	return true;
}

static void draw_forms(struct request *r, struct tpl *view)
{
	const struct page *page = r->page;
	if (page->nacties > MAX_ACTIES) die(EV_BUG, "%s has too many acties", page->name);
	for (int i = 0; i < page->nacties; i++) {
		if (is_offered(r, i)) tpl_show(view, marker(r, "MAG_", page->acties[i].code));
		if (first_of_form(page, i)) draw_form(r, view, i);
	}
}

void buttons_draw(struct request *r)
{
	if (!r->in->per_tafel) draw_forms(r, r->view);
}

void view_tafel_forms(struct request *r, struct tpl *view)
{
	r->in->per_tafel = true;
	draw_forms(r, view);
}

void button_in_row(struct request *r, struct tpl *row, const struct rows *rows, int column, const char *code)
{
	int i = actie_index(r->page, code);
	if (!*rows_text(rows, column) || !is_offered(r, i)) return;
	struct tpl *form = form_open(r, row, marker(r, "KNOP_", code)), *button = tpl_section(form, "RIJ");
	hidden(form, rows_name(rows, 0), rows_text(rows, 0));
	tpl_set(button, "CODE", code);
	tpl_set(button, "LABEL", r->page->acties[i].label);
	tpl_set(button, "OVER", rows_text(rows, column));
}
