/*
 * koppeling: a tafel that was filed as a zaak of its own goes to the zaak that the
 * family already has. The filing proposes it, or the program where a kind is the
 * same; the procesondersteuner confirms. Persons who are the same become one,
 * the others move along; nothing is typed twice and nothing is lost.
 */
#include "web/web.h"

enum { F_TAFEL, F_DOEL_ZAAK, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_DOEL_ZAAK] = { "doel_zaak", FIELD_PICK, REQUIRED | RADIO, .from = Q_KOPPELING_KEUZES,
		.label = "Bij welke zaak hoort deze tafel?", .missing = "Kies een zaak. Hoort de tafel bij geen van deze zaken? Dan hoeft u niets te doen." },
};

static const struct actie acties[] = {
	{ "koppelen", "Koppelen", ACT_KOPPELEN, SAVES | COMPLETE,
		.confirm = "Deze tafel gaat naar de zaak die u koos. Wie in beide staat, staat daarna één keer in de zaak. Dit kunt u niet terugdraaien.",
		.done = "gekoppeld", .next = "/cgi-bin/zaak?zaak=%lld" },
};

static void show(struct request *r)
{
	view_rows(r, r->view, "PERSOON", Q_KOPPELING_PERSONEN);
	struct rows *rows = form_query(r, Q_KOPPELING_KEUZES);
	bool any = db_next(rows);
	rows_end(rows);
	tpl_show(r->view, any ? "ER_ZIJN" : "ER_ZIJN_GEEN");
}

/* H19: who moves along must not have the BSN of somebody else there. */
static bool one_bsn_each(struct request *r)
{
	struct rows *rows = form_query(r, Q_KOPPELING_BSN_DUBBEL);
	while (db_next(rows))
		refusal_add(r->arena, &r->refusal, (struct condition){
			arena_printf(r->arena, "%s heeft het burgerservicenummer dat in de andere zaak bij iemand anders staat. Verbeter dat eerst.", rows_text(rows, 1)),
			arena_printf(r->arena, "/cgi-bin/persoon?persoon=%s", rows_text(rows, 0)), NULL });
	return r->refusal.count == 0;
}

/* The order matters: who is the same first, so that only the others move. */
static enum outcome save(struct request *r)
{
	static const enum query steps[] = {
		Q_KOPPELING_KIND_DEELNAME, Q_KOPPELING_GEZIN, Q_KOPPELING_STEM, Q_KOPPELING_TOESTEMMING, Q_KOPPELING_DEELNEMER, Q_KOPPELING_DOELEN,
		Q_KOPPELING_VERZOEK, Q_KOPPELING_VERKLARING,
		Q_KOPPELING_GEHEIM_ADRES, Q_KOPPELING_GEHEIM_SLUITEN, Q_KOPPELING_DUBBEL_WEG, Q_KOPPELING_PERSONEN_MEE, Q_KOPPELING_TOEWIJZING, Q_KOPPELING_TAFEL,
	};
	if (!one_bsn_each(r)) return REFUSED;
	for (size_t i = 0; i < COUNT(steps); i++) form_exec(r, steps[i]);
	return find_tafel(r, r->tafel->id);
}

static const struct page page = {
	.name = "koppeling", .title = "Koppelen aan een zaak", .needs = ACT_KOPPELEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
