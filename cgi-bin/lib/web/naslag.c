/* What lies at hand beside a form about a tafel: its agenda, the aanmelding as it was
 * filed and the stukken, so that nobody has to leave what is being typed. */
#include "web/layer.h"

#include <string.h>

static void agenda(struct request *r, struct tpl *view)
{
	for (int n = 1; agenda_item(r->tafel->moment, n); n++) {
		struct tpl *row = tpl_section(view, "AGENDAPUNT");
		tpl_set_int(row, "NUMMER", n);
		tpl_set(row, "ITEM", agenda_item(r->tafel->moment, n));
	}
}

/* Organisations have the name of today in it: a tafel that was held keeps its own. */
static bool is_of_today(const char *head)
{
	static const char *const heads[] = { "Toezicht op het veiligheidsplan", "GI van dat kind", "GI" };
	for (size_t i = 0; i < COUNT(heads); i++)
		if (strcmp(head, heads[i]) == 0) return true;
	return false;
}

void view_aanmelding(struct request *r, struct tpl *view)
{
	bool held = strcmp(r->tafel->status, "gepland") != 0;
	struct tpl *list = NULL;
	struct rows *rows = form_query(r, Q_OORDEEL_TEKSTEN);
	while (db_next(rows)) {
		if (held && is_of_today(rows_text(rows, 0))) continue;
		if (!list) list = tpl_section(view, "AANMELDING");
		view_row(tpl_section(list, "TEKST_VAN"), rows);
	}
}

void view_naslag(struct request *r, struct tpl *into, bool of_besluit)
{
	bool reads = request_may(r, ACT_AANMELDING_LEZEN), files = request_may(r, ACT_STUK_LEZEN);
	int64_t shown = r->thing;
	if (of_besluit && !reads && !files) return;
	struct tpl *view = tpl_include(into, "NASLAG", "deel/naslag.tpl");
	r->thing = 0; /* the last round */
	if (!of_besluit) agenda(r, tpl_section(view, "AGENDA"));
	if (reads && of_besluit) view_list(r, view, "KERN", "KERN_VAN", Q_NASLAG_BESLUIT);
	if (reads) view_aanmelding(r, view);
	if (files) view_list(r, view, "STUKKEN", "STUK", Q_NASLAG_STUKKEN);
	r->thing = shown;
}
