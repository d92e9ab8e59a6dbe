/*
 * verbeteringen: for the toezichthouder, that something which was fixed was put
 * right: in which zaak, of which kind, when and by whom; and those in which
 * somebody got what was not theirs. Nothing of the dossier itself.
 */
#include "web/web.h"

enum { PER_PAGE = 100 };
enum { F_EERDER_DAN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_EERDER_DAN] = { "eerder_dan", FIELD_ID, QUERY | QUIET }, /* goes on after this one */
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	if (!field_id(r, F_EERDER_DAN)) view_list(r, r->view, "DATALEKKEN", "DATALEK", Q_VERBETERINGEN_DATALEKKEN);
	if (!field_id(r, F_EERDER_DAN)) view_list(r, r->view, "PERSONEN", "PERSOON", Q_VERBETERINGEN_PERSONEN);
	struct tpl *list = NULL;
	int64_t last = 0;
	int count = 0;
	struct rows *rows = form_query(r, Q_VERBETERINGEN);
	while (db_next(rows) && count < PER_PAGE) {
		if (!list) list = tpl_section(r->view, "LIJST");
		view_row(tpl_section(list, "VERBETERING"), rows);
		last = rows_int(rows, 0);
		count++;
	}
	bool more = count == PER_PAGE && db_next(rows);
	rows_end(rows);
	if (!list) tpl_show(r->view, "NIETS");
	if (more) tpl_set_int(tpl_section(r->view, "VERDER"), "LAATSTE", last);
}

static const struct page page = {
	.name = "verbeteringen", .title = "Verbeteringen en datalekken", .needs = ACT_TOEZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
