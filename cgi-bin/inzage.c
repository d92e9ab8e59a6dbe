/*
 * inzage: who looked at a dossier and what they did with it, for the
 * voorzitter and procesondersteuner of its subregio and for the
 * toezichthouder, who sees this log and nothing of the dossier itself. The
 * toezichthouder finds it by the number of the zaak.
 */
#include "web/web.h"

enum { PER_PAGE = 100 };
enum { F_ZAAK, F_NUMMER, F_NA, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_NUMMER] = { "nummer", FIELD_LINE, QUERY | NARROW, .max = 20, .label = "Zaaknummer", .help = "Bijvoorbeeld ENS-2026-0003." },
	[F_NA] = { "na", FIELD_ID, QUERY | QUIET }, /* the last row seen */
};

static enum outcome find(struct request *r)
{
	int64_t zaak = field_id(r, F_ZAAK);
	if (!zaak && *field_text(r, F_NUMMER)) zaak = db_int(r->db, Q_ZAAK_BIJ_NUMMER, ARGS(T(field_text(r, F_NUMMER))));
	return *field_text(r, F_ZAAK) || zaak ? find_zaak(r, zaak) : find_general(r, 0);
}

static void show(struct request *r)
{
	if (r->general) {
		tpl_set(r->view, "KOP", "Inzage in een dossier");
		tpl_show(r->view, "ZOEKEN");
		view_show_if(r->view, *field_text(r, F_NUMMER), "NIET_GEVONDEN");
		return;
	}
	r->title = arena_printf(r->arena, "Inzage in zaak %s", zaak_naam(r));
	tpl_set(r->view, "KOP", r->title);
	view_show_if(r->view, request_may(r, ACT_ZIEN), "ZIET_DOSSIER");
	struct tpl *view = tpl_section(r->view, "LOGBOEK");
	const struct view_page shown = view_page(r, view, NULL, "INZAGE_REGEL", Q_INZAGE_LIJST, PER_PAGE);
	bool later = field_id(r, F_NA) != 0;
	if (!later && !shown.after) return;
	struct tpl *pages = tpl_section(view, "BLADEREN");
	view_show_if(pages, later, "BEGIN");
	if (shown.after) tpl_set_int(tpl_section(pages, "VOLGENDE"), "NA", shown.after);
}

static const struct page page = {
	.name = "inzage", .title = "Inzage", .needs = ACT_INZAGE, .needs_general = ACT_TOEZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
