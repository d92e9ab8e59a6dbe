/*
 * geheim-adres: the places of a tafel where something stands that looks like a
 * secret address of the family. What is sent or released waits until it is
 * changed, or until the procesondersteuner says here, with a reason, that it may
 * stay: it is another street of that name, or everybody may know.
 */
#include "web/web.h"

enum { F_TAFEL, F_PLEK, F_REDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_PLEK] = { "plek", FIELD_PICK, REQUIRED | RADIO, .from = Q_ADRES_PLEKKEN, .label = "Welke tekst mag zo blijven?", .missing = "Kies welke tekst zo mag blijven." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom mag deze tekst zo blijven?",
		.help = "Bijvoorbeeld: het is een andere straat met dezelfde naam.", .missing = "Schrijf op waarom deze tekst zo mag blijven." },
};

static const struct actie acties[] = {
	{ "toestaan", "Tekst toestaan", ACT_GEHEIM_TOESTAAN, SAVES | COMPLETE | STAY, .done = "opgeslagen",
		.confirm = "Deze tekst kan dan naar de deelnemers gaan, ook naar mensen die het adres niet mogen weten." },
};

static void show(struct request *r)
{
	struct rows *rows = form_query(r, Q_ADRES_PLEKKEN);
	tpl_show(r->view, db_next(rows) ? "GEVONDEN" : "NIETS");
	rows_end(rows);
}

static enum outcome save(struct request *r)
{
	struct rows *rows = form_query(r, Q_ADRES_PLEK);
	if (!db_next(rows)) return BAD_REQUEST;
	trace_correctie(r, (struct correctie){
		.soort = "adres",
		.onderwerp = field_text(r, F_PLEK), .kop = rows_text(rows, 0), .oud = "Tegengehouden", .nieuw = "Mag zo blijven", .reden = field_text(r, F_REDEN),
	});
	rows_end(rows);
	form_exec(r, Q_ADRES_TOESTAAN);
	return OK;
}

static const struct page page = {
	.name = "geheim-adres", .title = "Geheim adres", .needs = ACT_GEHEIM_TOESTAAN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
