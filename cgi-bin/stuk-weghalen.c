/*
 * stuk-weghalen: a stuk that stands in the wrong dossier goes (H17). Its content,
 * title and file name are gone for everybody; who took it away, when, why, its
 * type and its hash stay. Moved, it is added anew at the tafel where it belongs.
 */
#include "web/web.h"

enum { F_TAFEL, F_WEG, F_NAAR, F_REDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_WEG] = { "weg", FIELD_PICK, REQUIRED, .from = Q_STUK_WEG_KEUZES, .label = "Welk stuk hoort hier niet?", .missing = "Kies welk stuk hier niet hoort." },
	[F_NAAR] = { "naar", FIELD_PICK, 0, .from = Q_STUK_NAAR_KEUZES, .label = "Hoort het bij een andere tafel?", .help = "Laat u dit leeg? Dan kan niemand het stuk nog openen." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom hoort dit stuk hier niet?", .missing = "Schrijf op waarom dit stuk hier niet hoort." },
};

static const struct actie acties[] = {
	{ "weghalen", "Stuk weghalen", ACT_STUK_INTREKKEN, SAVES | COMPLETE | TYPING, .done = "verbeterd", .next = "/cgi-bin/stuk?tafel=%lld",
		.confirm = "U haalt dit stuk hier weg. Daarna kan niemand het hier nog openen en staat de titel nergens meer. Dit kunt u niet terugdraaien." },
};

static void keep_trace(struct request *r)
{
	struct rows *rows = form_query(r, Q_STUK_SPOOR);
	if (!db_next(rows)) die(EV_BUG, "a stuk of the list without a row");
	trace_correctie(r, (struct correctie){
		.soort = "stuk",
		.onderwerp = rows_text(rows, 0), .kop = rows_text(rows, 1), .oud = rows_text(rows, 2), .nieuw = rows_text(rows, 3), .reden = field_text(r, F_REDEN),
	});
	r->subject_text = rows_text(rows, 0);
	rows_end(rows);
}

static enum outcome save(struct request *r)
{
	keep_trace(r);
	if (*field_text(r, F_NAAR)) {
		form_exec(r, Q_STUK_VERPLAATSEN);
		r->thing = db_last_id(r->db);
		form_exec(r, Q_STUK_VERPLAATSEN_INHOUD);
		r->thing = 0;
	}
	static const enum query steps[] = { Q_STUK_INTREKKEN, Q_STUK_INTREKKEN_RONDE, Q_STUK_INTREKKEN_INHOUD };
	for (size_t i = 0; i < COUNT(steps); i++) form_exec(r, steps[i]);
	return OK;
}

static const struct page page = {
	.name = "stuk-weghalen", .title = "Stuk weghalen", .needs = ACT_STUK_INTREKKEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .save = save,
};

int main(void)
{
	return page_main(&page);
}
