/*
 * A field as it is drawn: label, help, what was typed, what is wrong with it;
 * or only read. Which template it has follows from its type; markup stands there.
 */
#include "web/layer.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

const char *marker(struct request *r, const char *prefix, const char *name)
{
	char *out = arena_printf(r->arena, "%s%s", prefix, name);
	for (char *c = out; *c; c++) *c = *c == '-' ? '_' : (char)toupper((unsigned char)*c);
	return out;
}

void view_show_if(struct tpl *view, bool condition, const char *section)
{
	if (condition) tpl_show(view, section);
}

/* A BSN as it is shown: masked until it was asked for. */
static const char *masked(const struct request *r, const struct field *f, const char *bsn)
{
	char out[24];
	if (f->type != FIELD_BSN || r->unmasked) return bsn;
	bsn_mask(bsn, out);
	return *out ? arena_strdup(r->arena, out) : bsn;
}

/* What the user sees in the field: what was typed, else what is stored. */
static const char *shown(const struct request *r, const struct field *f, const struct value *value)
{
	if (f->type == FIELD_PASSWORD || !value) return "";
	if (r->posted || r->in->from_draft) {
		if (value->typed) return value->typed;
		bool whole = r->in->from_draft || (r->actie && (r->actie->flags & SAVES));
		if (f->type == FIELD_CHECK && whole) return "";
	}
	return value->stored ? masked(r, f, value->stored) : value->typed ? value->typed : "";
}

/* `id`: of buttons, each of which has its own; NULL: of a list. */
static void add_choice(struct tpl *view, const char *id, int number, const char *code, const char *text, const char *help, bool chosen)
{
	struct tpl *choice = tpl_section(view, "KEUZE");
	if (id) {
		char own[160];
		if (number == 0) snprintf(own, sizeof own, "%s", id);
		else snprintf(own, sizeof own, "%s-%d", id, number + 1);
		tpl_set(choice, "KEUZE_ID", own);
	}
	tpl_set(choice, "CODE", code);
	tpl_set(choice, "TEKST", text);
	if (id && help && *help) {
		tpl_show(choice, "HEEFT_KEUZE_UITLEG");
		tpl_set(choice, "KEUZE_UITLEG", help);
	}
	view_show_if(choice, chosen, "GEKOZEN");
}

/* Which part of the template is its control. */
static const char *control_of(const struct field *f)
{
	switch (f->type) {
	case FIELD_TEXT: return "TEKST";
	case FIELD_CHOICE:
	case FIELD_PICK: return f->flags & RADIO ? "RADIO" : "LIJST";
	case FIELD_CHECK: return "VINK";
	case FIELD_FILE: return "BESTAND";
	default: return "REGEL";
	}
}

static const char *input_type(const struct field *f)
{
	switch (f->type) {
	case FIELD_TIME: return "time";
	case FIELD_PASSWORD: return "password";
	case FIELD_EMAIL: return "email";
	case FIELD_PHONE: return "tel";
	default: return "text";
	}
}

/* Every date is typed, in whichever way people write one: that is said where the field says nothing else. */
static const char *help_of(const struct field *f)
{
	return f->help || f->type != FIELD_DATE || f->flags & QUERY ? f->help : "Bijvoorbeeld 9-3-2026 of 9 maart 2026.";
}

/* What is wrong with it, what it asks, what somebody else stored: told to the
 * eye and, by its id, to who listens. */
static void describe(struct request *r, struct tpl *view, const struct field *f, const struct value *value, const char *name)
{
	const struct { const char *what; bool there; } parts[] = {
		{ "uitleg", help_of(f) != NULL }, { "fout", value && value->error }, { "ander", value && value->other }, { "teller", f->type == FIELD_TEXT },
	};
	struct buffer described = { .arena = r->arena };
	for (size_t i = 0; i < COUNT(parts); i++)
		if (parts[i].there) buffer_printf(&described, "%s%s-%s", described.length ? " " : "", name, parts[i].what);
	if (described.length) {
		tpl_show(view, "HEEFT_BESCHREVEN");
		tpl_set(view, "BESCHREVEN", described.text);
	}
	if (help_of(f)) {
		tpl_show(view, f->type == FIELD_CHECK ? "HEEFT_UITLEG" : "UITLEG_EERST");
		tpl_set(view, "UITLEG", help_of(f));
	}
	if (value && value->error) {
		tpl_show(view, "HEEFT_FOUT");
		tpl_set(view, "FOUT", value->error);
	}
	if (value && value->other) {
		tpl_show(view, "ANDER");
		const char *stored = value->stored ? masked(r, f, value->stored) : "";
		tpl_set(view, "ANDER_TEKST", f->type == FIELD_CHOICE ? label(f->list, stored) : *stored ? stored : "(leeg)");
	}
}

/* What is chosen most by the answer to another question, and the rest below it. */
static void draw_short_list(struct request *r, struct tpl *view, const struct field *f, const char *text)
{
	const char *by = field_text(r, field_named(r, f->first));
	struct tpl *more = NULL;
	for (int often = 1; often >= 0; often--)
		for (const struct choice *c = field_choices(r, f); c->code; c++) {
			if ((*by && c->help && strstr(c->help, by) != NULL) != often) continue;
			if (!often && !more) more = tpl_section(view, "MEER_KEUZES");
			add_choice(often ? view : more, NULL, 0, c->code, c->label, "", strcmp(text, c->code) == 0);
		}
}

/* The choices of a list or of a query, the chosen one marked. */
static void draw_choices(struct request *r, struct tpl *view, const struct field *f, const char *name, const char *key, const char *text)
{
	/* A filter that is empty has its own words. */
	const char *no_choice = (f->flags & QUERY) && f->missing ? f->missing : "Maak een keuze";
	int n = 0;
	if (!(f->flags & RADIO)) {
		name = NULL;
		add_choice(view, name, n++, "", no_choice, "", !*text);
	}
	if (f->type == FIELD_CHOICE && f->first) {
		draw_short_list(r, view, f, text);
		return;
	}
	if (f->type == FIELD_CHOICE) {
		for (const struct choice *c = field_choices(r, f); c->code; c++, n++)
			add_choice(view, name, n, c->code, c->label, c->help, strcmp(text, c->code) == 0);
		return;
	}
	struct rows *rows = form_query_key(r, f->from, key);
	for (; db_next(rows); n++) {
		const char *code = rows_text(rows, 0);
		add_choice(view, name, n, code, rows_text(rows, 1), rows_columns(rows) > 2 ? rows_text(rows, 2) : "", strcmp(text, code) == 0);
	}
}

static void draw_file(struct request *r, struct tpl *view, const struct field *f)
{
	struct tpl *waiting = NULL;
	struct buffer numbers = { .arena = r->arena };
	const struct upload *u;
	for (int i = 0; (u = upload_at(r, i)); i++) {
		if (!u->waiting) continue;
		if (!waiting) waiting = tpl_section(view, "WACHTEND");
		tpl_set(tpl_section(waiting, "BESTANDEN"), "BESTAND", u->name);
		buffer_printf(&numbers, "%s%lld", numbers.length ? "," : "", (long long)u->waiting);
	}
	if (waiting) tpl_set(waiting, "NUMMER", numbers.text);
	view_show_if(view, f->flags & MANY, "MEER");
	if (!f->list) return;
	struct buffer extensions = { .arena = r->arena };
	for (const struct choice *c = choices(f->list); c->code; c++) buffer_printf(&extensions, "%s.%s", extensions.length ? "," : "", c->code);
	tpl_show(view, "HEEFT_EXTENSIES");
	tpl_set(view, "EXTENSIES", extensions.text);
}

void view_field(struct request *r, struct tpl *into, int field, const char *key)
{
	const struct field *f = &r->page->fields[field];
	const struct value *value = value_at(r, field, key, false);
	const char *name = *key ? arena_printf(r->arena, "%s-%s", f->name, key) : f->name;
	const char *text = shown(r, f, value);
	char known[DATE_NL_SIZE];
	if ((f->flags & PARTIAL) && strlen(text) == 7 && text[4] == '-') {
		date_nl(text, known);
		text = *known ? arena_strdup(r->arena, known) : text;
	}
	if (f->type == FIELD_DATE && day_parse(text) != NO_DAY && strlen(text) == 10 && text[4] == '-')
		text = arena_printf(r->arena, "%.2s-%.2s-%.4s", text + 8, text + 5, text);

	const char *control = control_of(f);
	bool required = f->flags & (REQUIRED | ALWAYS);
	struct tpl *view = tpl_include(into, marker(r, "", f->name), "deel/veld.tpl");
	tpl_show(view, control);
	tpl_set(view, "NAAM", name);
	tpl_set(view, "ID", name);
	tpl_set(view, "LABEL", value && value->label ? value->label : f->label);
	tpl_set(view, "WAARDE", text);
	tpl_set(view, "TYPE", input_type(f));
	if (f->type == FIELD_TEXT) {
		tpl_set_int(view, "MAX", field_max(f));
		tpl_set(view, "MAX_TEKST", number_nl(r->arena, field_max(f)));
		tpl_set_int(view, "RIJEN", f->max > 2000 || !f->max ? 6 : 3);
	}
	view_show_if(view, required, "VERPLICHT");
	view_show_if(view, !required && !(f->flags & (REASON | QUERY)) && f->type != FIELD_CHECK, "OPTIONEEL");
	view_show_if(view, strcmp(control, "RADIO") != 0 && f->type != FIELD_CHECK, "MET_LABEL");
	view_show_if(view, f->flags & NARROW, "SMAL");
	view_show_if(view, f->purpose, "HEEFT_AUTOCOMPLETE");
	tpl_set(view, "AUTOCOMPLETE", f->purpose);
	view_show_if(view, strcmp(text, "ja") == 0 && f->type == FIELD_CHECK, "GEKOZEN");
	if (f->type == FIELD_FILE) draw_file(r, view, f);
	if (f->type == FIELD_CHOICE || f->type == FIELD_PICK) draw_choices(r, view, f, name, key, text);
	describe(r, view, f, value, name);
}

/* What stands in a field, in words. */
static const char *in_words(struct request *r, const struct field *f, const char *text)
{
	char day[DATE_NL_SIZE];
	if (f->type == FIELD_CHOICE) return label(f->list, text);
	if (f->type == FIELD_CHECK) return label("ja", text);
	if (f->type == FIELD_DATE && date_first_day(text) != NO_DAY) {
		date_nl(text, day);
		return arena_strdup(r->arena, day);
	}
	if (f->type != FIELD_PICK) return masked(r, f, text);
	struct rows *rows = form_query(r, f->from);
	while (db_next(rows))
		if (strcmp(rows_text(rows, 0), text) == 0) {
			text = rows_text(rows, 1);
			break;
		}
	rows_end(rows);
	return text;
}

void read_field(struct request *r, struct tpl *view, int field, const char *empty)
{
	const struct field *f = &r->page->fields[field];
	const char *text = field_text(r, field);
	if ((!*text && !*empty) || !f->label) return;
	struct tpl *row = tpl_section(view, "GEGEVEN");
	tpl_set(row, "LABEL", f->label);
	tpl_set(row, "TEKST", *text ? in_words(r, f, text) : empty);
}

void view_read(struct request *r, struct tpl *view, int first, int last)
{
	for (int i = first; i <= last; i++) read_field(r, view, i, "");
}

void form_draw(struct request *r)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (!(r->page->fields[i].flags & (REPEAT | QUIET | SUBJECT | CARRIED)) && !(r->in->left_out & (UINT64_C(1) << i))) view_field(r, r->view, i, "");
}
