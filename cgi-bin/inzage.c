/*
 * inzage: who looked at a dossier and what they did with it, for the
 * voorzitter and procesondersteuner of its subregio and for the
 * toezichthouder, who sees this log and nothing of the dossier itself.
 */
#include "web/web.h"

#include <stdlib.h>

enum { PER_PAGE = 100 };
enum { F_ZAAK, F_PAGINA, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_PAGINA] = { "pagina", FIELD_NUMBER, QUERY | QUIET, .max = 100000 },
};

static enum outcome find(struct request *r)
{
	return find_zaak(r, field_id(r, F_ZAAK));
}

static void show(struct request *r)
{
	r->title = arena_printf(r->arena, "Inzage in zaak %s", r->tafel->zaaknummer);
	tpl_set(r->view, "KOP", r->title);
	view_show_if(r->view, request_may(r, ACT_ZIEN), "MAG_DOSSIER");
	int count = 0;
	struct rows *rows = form_query(r, Q_INZAGE_LIJST);
	while (db_next(rows))
		if (count++ < PER_PAGE) view_row(tpl_section(r->view, "INZAGE_REGEL"), rows);
	long number = atol(field_text(r, F_PAGINA));
	if (number < 1) number = 1;
	if (number == 1 && count <= PER_PAGE) return;
	struct tpl *pages = tpl_section(r->view, "BLADEREN");
	tpl_set_int(pages, "BLAD", number);
	if (number > 1) tpl_set_int(tpl_section(pages, "VORIGE"), "PAGINA", number - 1);
	if (count > PER_PAGE) tpl_set_int(tpl_section(pages, "VOLGENDE"), "PAGINA", number + 1);
}

static const struct page page = {
	.name = "inzage", .title = "Inzage", .needs = ACT_INZAGE, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
