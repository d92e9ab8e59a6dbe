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
	const struct view_page shown = view_page(r, r->view, "LIJST", "VERBETERING", Q_VERBETERINGEN, PER_PAGE);
	if (!shown.count) tpl_show(r->view, "NIETS");
	if (shown.after) tpl_set_int(tpl_section(r->view, "VERDER"), "LAATSTE", shown.after);
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
