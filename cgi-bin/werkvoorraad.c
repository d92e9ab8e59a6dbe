/*
 * werkvoorraad: what waits for whoever looks, by deadline, overdue first; below
 * it the other tafels that they may see. What is a task, for whom and by when
 * stands in one statement (db/queries/werkvoorraad.sql); whether the actor may
 * do or see it, in domain/authz.c. Somebody whose roles have no dossiers gets
 * a page that says so.
 */
#include "web/web.h"

#include <stdlib.h>
#include <string.h>

enum { PER_PAGE = 25 };
enum { F_Q, F_MOMENT, F_STATUS, F_SUBREGIO, F_PAGINA, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_Q] = { "q", FIELD_LINE, QUERY, .max = 60, .label = "Zaaknummer of gemeente" },
	[F_MOMENT] = { "moment", FIELD_CHOICE, QUERY, .list = "moment_kort", .label = "Moment", .missing = "Alle momenten" },
	[F_STATUS] = { "status", FIELD_CHOICE, QUERY, .list = "tafel_status", .label = "Status", .missing = "Alle statussen" },
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	[F_PAGINA] = { "pagina", FIELD_NUMBER, QUERY | QUIET, .max = 100000 },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static bool has_dossiers(const struct actor *actor)
{
	for (int i = 0; i < actor->grants; i++)
		if (actor->grant[i].role != BEHEERDER && actor->grant[i].role != TOEZICHTHOUDER) return true;
	return false;
}

/* The address of another page of the same list, with the same filter. */
static const char *page_address(struct request *r, long number)
{
	struct buffer out = { .arena = r->arena };
	buffer_printf(&out, "/cgi-bin/werkvoorraad?pagina=%ld", number);
	for (int i = F_Q; i < F_PAGINA; i++) {
		if (!*field_text(r, i)) continue;
		buffer_printf(&out, "&%s=", fields[i].name);
		urlencode(&out, field_text(r, i));
	}
	buffer_printf(&out, "#andere");
	return out.text;
}

static bool filtered(const struct request *r)
{
	for (int i = F_Q; i < F_PAGINA; i++)
		if (*field_text(r, i)) return true;
	return false;
}

struct counts { int tasks, overdue, others; };

/* Tasks and other tafels come in one go, each row to its table. */
static struct counts view_work(struct request *r, struct tpl *view)
{
	struct counts counts = { 0, 0, 0 };
	struct tpl *tasks = NULL, *others = NULL;
	struct rows *rows = form_query(r, Q_WERKVOORRAAD);
	while (db_next(rows)) {
		if (strcmp(rows_text(rows, 0), "taak") == 0) {
			if (!tasks) tasks = tpl_section(view, "TAKEN");
			view_row(tpl_section(tasks, "TAAK"), rows);
			counts.tasks++;
			counts.overdue += rows_int(rows, 11) != 0;
		} else if (counts.others++ < PER_PAGE) {
			if (!others) others = tpl_section(view, "ANDERE");
			view_row(tpl_section(others, "ANDER"), rows);
		}
	}
	if (tasks) tpl_set_int(tasks, "AANTAL_TAKEN", counts.tasks);
	return counts;
}

static void view_pages(struct request *r, struct tpl *view, bool more)
{
	long number = atol(field_text(r, F_PAGINA));
	if (number < 1) number = 1;
	if (number == 1 && !more) return;
	struct tpl *pages = tpl_section(view, "BLADEREN");
	tpl_set_int(pages, "BLAD", number);
	if (number > 1) tpl_set(tpl_section(pages, "VORIGE"), "HREF", page_address(r, number - 1));
	if (more) tpl_set(tpl_section(pages, "VOLGENDE"), "HREF", page_address(r, number + 1));
}

static void show(struct request *r)
{
	if (!has_dossiers(&r->actor)) {
		tpl_show(r->view, "GEEN_DOSSIERS");
		return;
	}
	struct tpl *view = tpl_section(r->view, "DOSSIERS");
	struct counts counts = view_work(r, view);
	struct tpl *figures = tpl_section(view, "CIJFERS");
	tpl_set_int(figures, "TAKEN_NU", counts.tasks);
	tpl_set_int(figures, "VERLOPEN_NU", counts.overdue);
	view_rows(r, figures, "CIJFER", Q_WERKVOORRAAD_CIJFERS);
	if (!counts.tasks) tpl_show(view, filtered(r) ? "GEEN_TAAK_IN_FILTER" : "GEEN_TAAK");
	view_show_if(view, filtered(r), "GEFILTERD");
	view_pages(r, view, counts.others > PER_PAGE);
}

static const struct page page = {
	.name = "werkvoorraad", .title = "Werkvoorraad", .needs = ACT_INGELOGD, .workers = 4,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
