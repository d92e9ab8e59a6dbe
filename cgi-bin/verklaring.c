/*
 * verklaring: what somebody of the family has to say about what stands in the dossier, in
 * their own words, beside the notulen of a tafel (Jeugdwet 7.3, AVG 16). Who sees the tafel
 * reads it; the procesondersteuner adds it; nobody changes it, a second one comes beside it.
 */
#include "web/web.h"

enum { F_TAFEL, F_PERSOON, F_TEKST, F_ONTVANGEN_OP, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_PERSOON] = { "persoon", FIELD_PICK, REQUIRED, .from = Q_VERKLARING_PERSONEN, .label = "Van wie is de verklaring?", .missing = "Kies van wie de verklaring is." },
	[F_TEKST] = { "tekst", FIELD_TEXT, REQUIRED, .max = 10000, .label = "De verklaring", .help = "Neem de woorden precies over. Iedereen die deze tafel ziet, kan dit lezen.", .missing = "Neem de verklaring over." },
	[F_ONTVANGEN_OP] = { "ontvangen_op", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Wanneer kreeg u de verklaring?", .help = "Bijvoorbeeld 9-3-2026.", .missing = "Vul in wanneer u de verklaring kreeg." },
};

static const struct actie acties[] = {
	{ "toevoegen", "Verklaring toevoegen", ACT_VERZOEK_BEHANDELEN, SAVES | COMPLETE | STAY | TYPING, .done = "toegevoegd",
		.confirm = "De verklaring komt in het dossier, bij de notulen. Niemand kan de tekst daarna nog veranderen." },
};

static void show(struct request *r)
{
	if (!view_list(r, r->view, "VERKLARINGEN", "VERKLARING", Q_VERKLARINGEN)) tpl_show(r->view, "GEEN");
}

static enum outcome save(struct request *r)
{
	form_exec(r, Q_VERKLARING_TOEVOEGEN);
	return OK;
}

static const struct page page = {
	.name = "verklaring", .title = "Verklaring", .needs = ACT_ZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
