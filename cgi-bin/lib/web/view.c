/*
 * What a page shows: fields with their label, help, error and what was typed;
 * rows of a query; who may only read. Markup is in the templates.
 */
#include "web/web.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static const char *upper(struct arena *arena, const char *name)
{
	char *out = arena_strdup(arena, name);
	for (char *c = out; *c; c++) *c = *c == '-' ? '_' : (char)toupper((unsigned char)*c);
	return out;
}

void view_show_if(struct tpl *view, bool condition, const char *section)
{
	if (condition) tpl_show(view, section);
}

void view_row(struct tpl *view, const struct rows *rows)
{
	for (int c = 0; c < rows_columns(rows); c++) {
		char name[64] = "HEEFT_";
		const char *column = rows_name(rows, c);
		size_t n = strlen(column);
		if (n > 50) die(EV_BUG, "the name of column %s is too long", column);
		for (size_t i = 0; i <= n; i++) name[6 + i] = (char)toupper((unsigned char)column[i]);
		bool is_condition = strncmp(column, "is_", 3) == 0 || strncmp(column, "mag_", 4) == 0;
		if (is_condition) {
			view_show_if(view, rows_int(rows, c) != 0, name + 6);
			continue;
		}
		const char *text = rows_text(rows, c);
		tpl_set(view, name + 6, text);
		view_show_if(view, *text != '\0' && strcmp(text, "0") != 0, name);
	}
}

int view_rows(struct request *r, struct tpl *view, const char *section, enum query query)
{
	int count = 0;
	struct rows *rows = form_query(r, query);
	for (; db_next(rows); count++) view_row(tpl_section(view, section), rows);
	return count;
}

/* A BSN as it is shown: masked until it was asked for. */
static const char *masked(const struct request *r, const struct field *f, const char *bsn)
{
	char out[24];
	if (f->type != FIELD_BSN || r->unmasked) return bsn;
	bsn_mask(bsn, out);
	return *out ? arena_strdup(r->arena, out) : bsn;
}

struct tpl *view_list(struct request *r, struct tpl *view, const char *section, const char *row, enum query query)
{
	struct tpl *list = NULL, *last = NULL;
	struct rows *rows = form_query(r, query);
	while (db_next(rows)) {
		if (!list) list = tpl_section(view, section);
		last = tpl_section(list, row);
		view_row(last, rows);
	}
	return last;
}

bool view_one(struct request *r, struct tpl *view, enum query query)
{
	struct rows *rows = form_query(r, query);
	bool found = db_next(rows);
	if (found) view_row(view, rows);
	rows_end(rows);
	return found;
}

/* What the user sees in the field: what was typed, else what is stored. */
static const char *shown(const struct request *r, const struct field *f, const struct value *value)
{
	if (f->type == FIELD_PASSWORD || !value) return "";
	if (r->posted || r->from_draft) {
		if (value->typed) return value->typed;
		bool whole = r->from_draft || (r->actie && (r->actie->flags & SAVES));
		if (f->type == FIELD_CHECK && whole) return "";
	}
	return value->stored ? masked(r, f, value->stored) : value->typed ? value->typed : "";
}

static void add_choice(struct tpl *view, const char *id, int number, const char *code, const char *text, const char *help, bool chosen)
{
	struct tpl *choice = tpl_section(view, "KEUZE");
	char own[160];
	if (number == 0) snprintf(own, sizeof own, "%s", id);
	else snprintf(own, sizeof own, "%s-%d", id, number + 1);
	tpl_set(choice, "KEUZE_ID", own);
	tpl_set(choice, "CODE", code);
	tpl_set(choice, "TEKST", text);
	if (help && *help) {
		tpl_show(choice, "HEEFT_KEUZE_UITLEG");
		tpl_set(choice, "KEUZE_UITLEG", help);
	}
	view_show_if(choice, chosen, "GEKOZEN");
}

static const char *template_of(const struct field *f)
{
	if (f->flags & SUBJECT) return "veld/verborgen.tpl";
	switch (f->type) {
	case FIELD_TEXT: return "veld/tekst.tpl";
	case FIELD_CHOICE:
	case FIELD_PICK: return f->flags & RADIO ? "veld/radio.tpl" : "veld/keuze.tpl";
	case FIELD_CHECK: return "veld/vink.tpl";
	case FIELD_FILE: return "veld/bestand.tpl";
	default: return "veld/regel.tpl";
	}
}

static const char *input_type(const struct field *f)
{
	switch (f->type) {
	case FIELD_DATE: return f->flags & PAST ? "text" : "date";
	case FIELD_TIME: return "time";
	case FIELD_PASSWORD: return "password";
	case FIELD_EMAIL: return "email";
	case FIELD_PHONE: return "tel";
	default: return "text";
	}
}

static void draw(struct request *r, struct tpl *into, int field, const char *key)
{
	const struct field *f = &r->page->fields[field];
	const struct value *value = form_value(r, field, key);
	const char *name = *key ? arena_printf(r->arena, "%s-%s", f->name, key) : f->name;
	const char *text = shown(r, f, value);
	if (f->type == FIELD_DATE && strcmp(input_type(f), "text") == 0 && day_parse(text) != NO_DAY && strlen(text) == 10 && text[4] == '-')
		text = arena_printf(r->arena, "%.2s-%.2s-%.4s", text + 8, text + 5, text);

	struct tpl *view = tpl_include(into, upper(r->arena, f->name), template_of(f));
	tpl_set(view, "NAAM", name);
	tpl_set(view, "ID", name);
	tpl_set(view, "LABEL", value && value->label ? value->label : f->label);
	tpl_set(view, "WAARDE", text);
	tpl_set(view, "TYPE", input_type(f));
	tpl_set_int(view, "MAX", field_max(f));
	view_show_if(view, f->type == FIELD_TEXT, "HEEFT_MAX");
	tpl_set(view, "CODE", "ja");
	tpl_set_int(view, "RIJEN", f->max > 2000 || !f->max ? 6 : 3);
	bool required = f->flags & (REQUIRED | ALWAYS);
	view_show_if(view, required, "VERPLICHT");
	view_show_if(view, !required && !(f->flags & REASON) && f->type != FIELD_CHECK && !(f->flags & (SUBJECT | QUERY)), "OPTIONEEL");
	view_show_if(view, f->flags & NARROW, "SMAL");
	view_show_if(view, f->purpose, "HEEFT_AUTOCOMPLETE");
	tpl_set(view, "AUTOCOMPLETE", f->purpose);
	view_show_if(view, strcmp(text, "ja") == 0 && f->type == FIELD_CHECK, "GEKOZEN");

	if (f->type == FIELD_FILE && r->waiting) {
		struct tpl *waiting = tpl_section(view, "WACHTEND");
		tpl_set(waiting, "BESTAND", r->upload.name);
		tpl_set_int(waiting, "NUMMER", r->waiting);
	}

	struct buffer described = { .arena = r->arena };
	if (f->help) {
		tpl_show(view, "HEEFT_UITLEG");
		tpl_set(view, "UITLEG", f->help);
		buffer_printf(&described, "%s-uitleg", name);
	}
	if (value && value->error) {
		tpl_show(view, "HEEFT_FOUT");
		tpl_set(view, "FOUT", value->error);
		buffer_printf(&described, "%s%s-fout", described.length ? " " : "", name);
	}
	if (value && value->other) buffer_printf(&described, "%s%s-ander", described.length ? " " : "", name);
	if (f->type == FIELD_TEXT) buffer_printf(&described, "%s%s-teller", described.length ? " " : "", name);
	if (described.length) {
		tpl_show(view, "HEEFT_BESCHREVEN");
		tpl_set(view, "BESCHREVEN", described.text);
	}
	if (value && value->other) {
		tpl_show(view, "ANDER");
		const char *stored = value->stored ? masked(r, f, value->stored) : "";
		tpl_set(view, "ANDER_TEKST", f->type == FIELD_CHOICE ? label(f->list, stored) : *stored ? stored : "(leeg)");
	}
	/* A filter that is empty has its own words. */
	const char *no_choice = (f->flags & QUERY) && f->missing ? f->missing : "Maak een keuze";
	if (f->type == FIELD_FILE && f->list) {
		struct buffer extensions = { .arena = r->arena };
		for (const struct choice *c = choices(f->list); c->code; c++) buffer_printf(&extensions, "%s.%s", extensions.length ? "," : "", c->code);
		tpl_show(view, "HEEFT_EXTENSIES");
		tpl_set(view, "EXTENSIES", extensions.text);
	}
	if (f->type == FIELD_CHOICE) {
		int n = 0;
		if (!(f->flags & RADIO)) add_choice(view, name, n++, "", no_choice, "", !*text);
		for (const struct choice *c = field_choices(r, f); c->code; c++, n++)
			add_choice(view, name, n, c->code, c->label, c->help, strcmp(text, c->code) == 0);
	} else if (f->type == FIELD_PICK) {
		int n = 0;
		if (!(f->flags & RADIO)) add_choice(view, name, n++, "", no_choice, "", !*text);
		struct rows *rows = form_query_key(r, f->from, key);
		for (; db_next(rows); n++) {
			const char *code = rows_text(rows, 0);
			add_choice(view, name, n, code, rows_text(rows, 1), rows_columns(rows) > 2 ? rows_text(rows, 2) : "", strcmp(text, code) == 0);
		}
	}
}

void view_field(struct request *r, struct tpl *row, int field, const char *key)
{
	draw(r, row, field, key);
}

/* A column label_x is what field x is called for the thing of this row. */
static void labels(struct request *r, const struct rows *rows, int first, int last, const char *key)
{
	for (int c = 1; c < rows_columns(rows); c++)
		for (int field = first; field <= last && strncmp(rows_name(rows, c), "label_", 6) == 0; field++)
			if (strcmp(rows_name(rows, c) + 6, r->page->fields[field].name) == 0) form_label(r, field, key, rows_text(rows, c));
}

int view_each(struct request *r, struct tpl *view, const char *section, enum query query, int first, int last)
{
	int count = 0;
	struct rows *rows = form_query(r, query);
	for (; db_next(rows); count++) {
		struct tpl *row = tpl_section(view, section);
		view_row(row, rows);
		const char *key = rows_text(rows, 0);
		labels(r, rows, first, last, key);
		for (int field = first; field <= last; field++) draw(r, row, field, key);
	}
	return count;
}

void view_read(struct request *r, struct tpl *view, int first, int last)
{
	for (int i = first; i <= last; i++) {
		const struct field *f = &r->page->fields[i];
		const char *text = field_text(r, i);
		if (!*text) continue;
		text = masked(r, f, text);
		if (f->type == FIELD_CHOICE) text = label(f->list, text);
		if (f->type == FIELD_CHECK) text = label("ja", text);
		char day[DATE_NL_SIZE];
		if (f->type == FIELD_DATE && day_parse(text) != NO_DAY) {
			day_nl(day_parse(text), day);
			text = arena_strdup(r->arena, day);
		}
		if (f->type == FIELD_PICK) {
			struct rows *rows = form_query(r, f->from);
			while (db_next(rows))
				if (strcmp(rows_text(rows, 0), text) == 0) {
					text = rows_text(rows, 1);
					break;
				}
			rows_end(rows);
		}
		struct tpl *row = tpl_section(view, "GEGEVEN");
		tpl_set(row, "LABEL", f->label);
		tpl_set(row, "TEKST", text);
	}
}

static bool conditions(struct request *r, struct tpl *view, const char *event, const char *not_on)
{
	const struct step *step = r->tafel ? step_find(r->tafel, event) : NULL;
	struct refusal refusal;
	if (r->nerrors || r->refusal.count || !step) return false; /* the error summary says it */
	if (step_ready(r->db, r->arena, r->tafel, &r->actor, step, &refusal)) return true;
	struct tpl *needed = NULL;
	for (int i = 0; i < refusal.count; i++) {
		if (not_on && strncmp(refusal.condition[i].href, not_on, strlen(not_on)) == 0) continue;
		if (!needed) needed = tpl_section(view, "NOG_NODIG");
		struct tpl *row = tpl_section(needed, "VOORWAARDE");
		tpl_set(row, "HREF", refusal.condition[i].href);
		tpl_set(row, "TEKST", refusal.condition[i].text);
	}
	return false;
}

bool view_conditions(struct request *r, struct tpl *view, const char *event)
{
	return conditions(r, view, event, NULL);
}

void view_conditions_elsewhere(struct request *r, struct tpl *view, const char *event)
{
	conditions(r, view, event, arena_printf(r->arena, "/cgi-bin/%s?", r->page->name));
}

void view_steps(struct request *r, enum step_page current)
{
	enum { M2 = 4, M3 = 8, ALL = 2 | M2 | M3 };
	static const struct { const char *name, *format; bool of_zaak; unsigned moments; } steps[] = {
		[STEP_TEXT] = { "Aanmelding", "/cgi-bin/aanmelding?tafel=%lld", false, ALL },
		[STEP_FAMILY] = { "Gezin", "/cgi-bin/persoon?zaak=%lld", true, ALL },
		[STEP_STUKKEN] = { "Stukken", "/cgi-bin/stuk?tafel=%lld", false, ALL },
		[STEP_DOELEN] = { "Doelen", "/cgi-bin/doel?tafel=%lld", false, M2 },
		[STEP_CONSENT] = { "Toestemming", "/cgi-bin/toestemming?tafel=%lld", false, M2 | M3 },
		[STEP_FILE] = { "Controleren en indienen", "/cgi-bin/aanmelding?tafel=%lld#indienen", false, ALL },
	};
	if (r->tafel && !request_may(r, ACT_AANMELDING_SCHRIJVEN)) return;
	struct tpl *include = tpl_include(r->view, "STAPPEN", "stappen.tpl");
	int moment = r->tafel ? r->tafel->moment : r->moment, number = 0;
	for (size_t i = 0; i < COUNT(steps); i++) {
		if (!(steps[i].moments & (1u << moment))) continue;
		struct tpl *step = tpl_section(include, "STAP");
		const char *at = strstr(steps[i].format, "%lld");
		int64_t id = !r->tafel ? 0 : steps[i].of_zaak ? r->zaak : r->tafel->id;
		tpl_set_int(step, "NUMMER", ++number);
		tpl_set(step, "NAAM", steps[i].name);
		view_show_if(step, i == current, "HUIDIG");
		if (!id || i == current) {
			tpl_show(step, "ZONDER_LINK");
			continue;
		}
		struct tpl *link = tpl_section(step, "MET_LINK");
		tpl_set(link, "HREF", arena_printf(r->arena, "%.*s%lld%s", (int)(at - steps[i].format), steps[i].format, (long long)id, at + 4));
	}
}

void form_view(struct request *r)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (!(r->page->fields[i].flags & (REPEAT | QUIET))) draw(r, r->view, i, "");
}
