/*
 * rollen: for the toezichthouder, what was done to accounts and by whom: roles given
 * and taken, codes to come in with, blocks. The newest first.
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
	const struct view_page shown = view_page(r, r->view, NULL, "KEER", Q_ACCOUNTS_VERLOOP, PER_PAGE);
	if (!shown.count) tpl_show(r->view, "NIETS");
	if (shown.after) tpl_set_int(tpl_section(r->view, "VERDER"), "LAATSTE", shown.after);
}

static const struct page page = {
	.name = "rollen", .title = "Accounts en rollen", .needs = ACT_TOEZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
