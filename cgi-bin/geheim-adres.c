/*
 * geheim-adres: the places of a tafel where something stands that looks like a
 * secret address of the family. What is sent or released waits until it is
 * changed, or until the procesondersteuner says here, with a reason, that it may
 * stay: it is another street of that name, or everybody may know. And of a street
 * that is called after an ordinary word, that it is looked for with its number.
 */
#include "web/web.h"

enum { F_TAFEL, F_PLEK, F_REDEN, F_STRAAT_VAN, F_REDEN_STRAAT, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_PLEK] = { "plek", FIELD_PICK, REQUIRED | RADIO, .from = Q_ADRES_PLEKKEN, .label = "Welke tekst mag zo blijven?", .missing = "Kies welke tekst zo mag blijven." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED | ADDRESS, .max = 2000, .label = "Waarom mag deze tekst zo blijven?",
		.help = "Bijvoorbeeld: het is een andere straat met dezelfde naam.", .missing = "Schrijf op waarom deze tekst zo mag blijven." },
	[F_STRAAT_VAN] = { "straat_van", FIELD_PICK, RADIO | REASON, .from = Q_ADRES_STRATEN, .label = "Van welke straat?", .missing = "Kies de straat." },
	[F_REDEN_STRAAT] = { "reden_straat", FIELD_TEXT, REASON | ADDRESS, .max = 2000, .label = "Waarom is de naam van deze straat een gewoon woord?",
		.help = "Bijvoorbeeld: het gezin gaat elke week naar de markt.", .missing = "Schrijf op waarom." },
};

static const struct actie acties[] = {
	{ "toestaan", "Tekst toestaan", ACT_GEHEIM_TOESTAAN, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen",
		.confirm = "Deze tekst kan dan naar de deelnemers gaan, ook naar mensen die het adres niet mogen weten." },
	{ "gewoon", "Alleen met huisnummer tegenhouden", ACT_GEHEIM_TOESTAAN, SAVES | STAY | PLAIN | TYPING, .form = "gewoon", .done = "opgeslagen" },
};

static void check(struct request *r)
{
	for (int f = F_STRAAT_VAN; actie_is(r, "gewoon") && f <= F_REDEN_STRAAT; f++)
		if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
}

static void show(struct request *r)
{
	struct rows *rows = form_query(r, Q_ADRES_PLEKKEN);
	tpl_show(r->view, db_next(rows) ? "GEVONDEN" : "NIETS");
	rows_end(rows);
	rows = form_query(r, Q_ADRES_STRATEN);
	if (db_next(rows)) tpl_show(r->view, "STRATEN");
	else view_hold_back(r, "gewoon");
	rows_end(rows);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "gewoon")) {
		trace_correctie(r, (struct correctie){
			.soort = "adres", .onderwerp = arena_printf(r->arena, "straat-%s", field_text(r, F_STRAAT_VAN)), .kop = "Geheim adres: de straat is ook een gewoon woord",
			.oud = "Tegengehouden, ook zonder huisnummer", .nieuw = "Tegengehouden met het huisnummer", .reden = field_text(r, F_REDEN_STRAAT),
		});
		form_exec(r, Q_ADRES_GEWOON);
		return OK;
	}
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
	.find = find_by_tafel, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
