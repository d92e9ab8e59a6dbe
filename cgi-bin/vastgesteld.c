/*
 * vastgesteld: the notulen were made final; the procesondersteuner sends them to
 * everybody who had the draft, and records how (W52, W53). It stays a task until
 * all have them, also when the tafel is closed.
 */
#include "web/web.h"

enum { F_TAFEL, F_WIJZE, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REPEAT, .list = "verzendwijze", .label = "Hoe?" },
};

static const struct actie acties[] = {
	{ "opslaan", "Verzending vastleggen", ACT_VASTGESTELD_VERSTUREN, SAVES | STAY, .done = "vastgesteld_verzonden" },
};

static void keys(struct request *r)
{
	form_keys(r, F_WIJZE, F_WIJZE, Q_VASTGESTELD_DEELNEMERS);
}

static void load(struct request *r)
{
	form_load_each(r, Q_VASTGESTELD_WIJZEN);
}

static void check(struct request *r)
{
	notulen_check_wijze(r, F_WIJZE);
}

static void show(struct request *r)
{
	view_rows(r, r->view, "STAND", Q_VASTGESTELD_STAND);
	if (request_may(r, ACT_VASTGESTELD_VERSTUREN) && !view_each(r, r->view, "ONTVANGER", Q_VASTGESTELD_DEELNEMERS, F_WIJZE, F_WIJZE)) view_hold_back(r, "opslaan");
	if (request_may(r, ACT_NOTULEN_VERSIES)) view_gelezen(r, r->view, true);
	view_list(r, r->view, "VERZONDEN", "ONTVANGEN", Q_VASTGESTELD_VERZONDEN);
}

static enum outcome save(struct request *r)
{
	if (form_exec(r, Q_PLANNING_REV) != 1) return CONFLICT;
	form_exec_each(r, Q_VASTGESTELD_TOEVOEGEN, F_WIJZE);
	return OK;
}

static const struct page page = {
	.name = "vastgesteld", .title = "Vastgestelde notulen versturen", .needs = ACT_NOTULEN_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
