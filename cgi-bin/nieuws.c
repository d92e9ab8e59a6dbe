/*
 * nieuws: what happened in the dossiers of whoever looks that they have to know of,
 * the last first: notulen that came, a besluit, a stuk. What is news for whom stands
 * in domain/nieuws.c. Opening what it is about is reading it; one press ticks off all.
 */
#include "web/web.h"

enum { F_NA_OP, F_NA_TAFEL, F_NA_SOORT, F_COUNT };

static const struct field fields[F_COUNT] = {
	/* the last one seen */
	[F_NA_OP] = { "na_op", FIELD_LINE, QUERY | QUIET, .max = 30 },
	[F_NA_TAFEL] = { "na_tafel", FIELD_ID, QUERY | QUIET },
	[F_NA_SOORT] = { "na_soort", FIELD_LINE, QUERY | QUIET, .max = 30 },
};

static const struct actie acties[] = {
	{ "gelezen", "Alles gelezen", ACT_AGENDA, SAVES | STAY, .done = "nieuws_gelezen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	const struct lijst_vraag vraag = { .actor = &r->actor, .q = "", .moment = "", .status = "", .subregio = "", .van = "", .tot = "" };
	const struct lijst_rij na = { .termijn = field_text(r, F_NA_OP), .tafel = field_id(r, F_NA_TAFEL), .code = field_text(r, F_NA_SOORT) };
	struct lijst *list = arena_alloc(r->arena, sizeof *list);
	lijst_nieuws(lijst_zoek(r->db, r->arena, &vraag), true, LIJST_BLAD, na.tafel ? &na : NULL, list);
	tpl_set_int(r->view, "DAGEN", setting(r->db, "nieuws_dagen"));
	if (!list->count) {
		tpl_show(r->view, "LEEG");
		view_hold_back(r, "gelezen");
	}
	struct tpl *rows = list->count ? tpl_section(r->view, "LIJST") : NULL;
	for (int i = 0; i < list->count; i++) view_nieuws(tpl_section(rows, "BERICHT"), &list->rij[i]);
	if (na.tafel) tpl_show(r->view, "BEGIN");
	if (!list->meer) return;
	const struct lijst_rij *last = &list->rij[list->count - 1];
	struct tpl *more = tpl_section(r->view, "VERDER");
	tpl_set(more, "NA_OP", last->termijn);
	tpl_set_int(more, "NA_TAFEL", last->tafel);
	tpl_set(more, "NA_SOORT", last->code);
}

static enum outcome save(struct request *r)
{
	form_exec(r, Q_NIEUWS_ALLES_GELEZEN);
	return OK;
}

static const struct page page = {
	.name = "nieuws", .title = "Nieuws", .needs = ACT_AGENDA, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
