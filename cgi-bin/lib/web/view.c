/*
 * What a page shows besides its fields: rows of a query, lists of things that
 * have fields, what is still missing for a step.
 */
#include "web/layer.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* What a column becomes in the template: a condition, a button of its row, or a text
 * with a section HEEFT_ around where it is. */
enum column_kind { TEXT, CONDITION, BUTTON };
struct column { enum column_kind kind; const char *button, *name, *has; }; /* `has`: NULL where no template asks */

/* Looked at once for each statement, and kept for the life of the process. */
static const struct column *columns_of(const struct rows *rows)
{
	static struct column *known[Q_COUNT];
	static struct arena *names;
	struct column **columns = &known[rows_query(rows)];
	if (*columns) return *columns;
	if (!names) names = arena_new();
	*columns = arena_alloc(names, (size_t)rows_columns(rows) * sizeof **columns);
	for (int c = 0; c < rows_columns(rows); c++) {
		const char *column = arena_strdup(names, rows_name(rows, c));
		char *has = arena_printf(names, "HEEFT_%s", column);
		const char *name = has + strlen("HEEFT_");
		for (char *letter = has; *letter; letter++) *letter = (char)toupper((unsigned char)*letter);
		bool is_condition = strncmp(column, "is_", 3) == 0 || strncmp(column, "mag_", 4) == 0, is_button = strncmp(column, "knop_", 5) == 0;
		(*columns)[c] = (struct column){ is_button ? BUTTON : is_condition ? CONDITION : TEXT, is_button ? column + 5 : "", tpl_name(name),
			tpl_has_section(has) ? tpl_name(has) : NULL };
	}
	return *columns;
}

/* `r`: with the buttons of the row. */
static void fill(struct request *r, struct tpl *view, const struct rows *rows)
{
	const struct column *column = columns_of(rows);
	for (int c = 0; c < rows_columns(rows); c++, column++) {
		if (column->kind == CONDITION) view_show_if(view, rows_int(rows, c) != 0, column->name);
		if (column->kind == BUTTON && r) button_in_row(r, view, rows, c, column->button);
		if (column->kind != TEXT) continue;
		const char *text = rows_text(rows, c);
		tpl_set_lasting(view, column->name, text);
		if (column->has && *text && strcmp(text, "0") != 0) tpl_show(view, column->has);
	}
}

void view_row(struct tpl *view, const struct rows *rows)
{
	fill(NULL, view, rows);
}

/* One row as a {{#SECTION}}. */
static struct tpl *add_row(struct request *r, struct tpl *view, const char *section, const struct rows *rows)
{
	struct tpl *row = tpl_section(view, section);
	fill(r, row, rows);
	return row;
}

int view_rows(struct request *r, struct tpl *view, const char *section, enum query query)
{
	int count = 0;
	struct rows *rows = form_query(r, query);
	for (; db_next(rows); count++) add_row(r, view, section, rows);
	return count;
}

struct tpl *view_list(struct request *r, struct tpl *view, const char *section, const char *row, enum query query)
{
	struct tpl *list = NULL, *last = NULL;
	struct rows *rows = form_query(r, query);
	while (db_next(rows)) {
		if (!list) list = tpl_section(view, section);
		last = add_row(r, list, row, rows);
	}
	return last;
}

struct view_page view_page(struct request *r, struct tpl *view, const char *section, const char *row, enum query query, int most)
{
	struct view_page page = { 0 };
	struct tpl *list = section ? NULL : view;
	int64_t last = 0;
	struct rows *rows = form_query(r, query);
	while (page.count < most && db_next(rows)) {
		if (!list) list = tpl_section(view, section);
		add_row(r, list, row, rows);
		last = rows_int(rows, 0);
		page.count++;
	}
	if (page.count == most && db_next(rows)) page.after = last;
	rows_end(rows);
	return page;
}

bool view_one(struct request *r, struct tpl *view, enum query query)
{
	struct rows *rows = form_query(r, query);
	bool found = db_next(rows);
	if (found) view_row(view, rows);
	rows_end(rows);
	return found;
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
		struct tpl *row = add_row(r, view, section, rows);
		const char *key = rows_text(rows, 0);
		labels(r, rows, first, last, key);
		for (int field = first; field <= last; field++) view_field(r, row, field, key);
	}
	return count;
}

const struct refusal *view_missing(struct request *r, const char *event)
{
	const struct step *step = r->tafel ? step_find(r->tafel, event) : NULL;
	if (!step) return NULL;
	if (r->in->missing && strcmp(r->in->missing_for, event) == 0) return r->in->missing;
	struct refusal *missing = arena_alloc(r->arena, sizeof *missing);
	step_ready(r->db, r->arena, r->tafel, &r->actor, step, missing);
	r->in->missing = missing;
	r->in->missing_for = event;
	return missing;
}

static bool conditions(struct request *r, struct tpl *view, const char *event, const char *not_on)
{
	if (r->in->nerrors || r->refusal.count) return false; /* the error summary says it */
	const struct refusal *refusal = view_missing(r, event);
	if (!refusal) return false;
	if (!refusal->count) return true;
	struct tpl *needed = NULL;
	for (int i = 0; i < refusal->count; i++) {
		if (not_on && strncmp(refusal->condition[i].href, not_on, strlen(not_on)) == 0) continue;
		if (!needed) needed = tpl_include(tpl_section(view, "NOG_NODIG"), "VOORWAARDEN", "deel/voorwaarden.tpl");
		struct tpl *row = tpl_section(needed, "VOORWAARDE");
		tpl_set(row, "HREF", refusal->condition[i].href);
		tpl_set(row, "TEKST", refusal->condition[i].text);
	}
	return false;
}

bool view_conditions(struct request *r, struct tpl *view, const char *event)
{
	return conditions(r, view, event, NULL);
}

void view_zelfde_kind(struct request *r)
{
	if (!r->zaak || !request_may_in_zaak(r, ACT_PERSOON_LEZEN)) return;
	struct tpl *list = tpl_include(r->view, "ZELFDE_KIND", "deel/zelfde-kind.tpl");
	if (!db_int(r->db, Q_ZELFDE_KIND_IS_ER, ARGS(I(r->zaak)))) return;
	struct rows *rows = form_query(r, Q_ZELFDE_KIND);
	while (db_next(rows)) {
		tpl_set(add_row(r, list, "ZELFDE", rows), "TELEFOON", r->tafel->telefoon);
		/* Who learns of a dossier that is not theirs, has it in the log (H19). */
		if (rows_int(rows, rows_columns(rows) - 1) && !r->act) r->act = "zelfde_kind";
	}
}

void view_conditions_elsewhere(struct request *r, struct tpl *view, const char *event)
{
	conditions(r, view, event, arena_printf(r->arena, "/cgi-bin/%s?", r->page->name));
}
