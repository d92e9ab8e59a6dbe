/*
 * verzoek-afschrift: all that is kept about one persoon, piece by piece, and what becomes of
 * the pieces that may be about somebody else too: given, given with words made black, or
 * left out. Until it was decided upon; then it shows what goes out. A secret address that is
 * not the own one is in none of it.
 */
#include "web/web.h"

#include <string.h>

enum { F_VERZOEK, F_KEUZE, F_WOORDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_VERZOEK] = { "verzoek", FIELD_ID, SUBJECT },
	[F_KEUZE] = { "keuze", FIELD_CHOICE, REPEAT, .list = "gegeven_keuze", .label = "Wat gebeurt ermee?" },
	[F_WOORDEN] = { "woorden", FIELD_TEXT, REPEAT | REASON | ADDRESS, .max = 2000, .label = "Welke woorden maakt u zwart?", .help = "Elk woord of elke zin op een eigen regel, precies zoals het er staat." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_VERZOEK_BEHANDELEN, SAVES | STAY | TYPING, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_verzoek(r, field_id(r, F_VERZOEK));
}

static bool is_open(struct request *r)
{
	return db_int(r->db, Q_VERZOEK_IS_OPEN, ARGS(I(r->thing))) != 0;
}

static void keys(struct request *r)
{
	struct gegevens *all = r->own = arena_alloc(r->arena, sizeof *all);
	*all = (struct gegevens){ 0 };
	if (!is_open(r)) return;
	gegevens_verzamelen(r->db, r->arena, r->thing, all);
	for (int i = 0; i < all->count; i++)
		for (int f = F_KEUZE; f <= F_WOORDEN && all->rij[i].ander; f++) form_key(r, f, all->rij[i].plek);
}

static void load(struct request *r)
{
	const struct gegevens *all = r->own;
	for (int i = 0; i < all->count; i++) {
		if (!all->rij[i].ander) continue;
		form_put(r, F_KEUZE, all->rij[i].plek, all->rij[i].keuze);
		form_put(r, F_WOORDEN, all->rij[i].plek, all->rij[i].woorden);
	}
}

static void check_piece(struct request *r, const struct gegeven *g)
{
	const char *choice = field_text_at(r, F_KEUZE, g->plek), *words = field_text_at(r, F_WOORDEN, g->plek), *text = g->tekst, *missing = NULL;
	if (!*choice || strcmp(choice, "weglaten") == 0) return;
	bool black = strcmp(choice, "zwart") == 0;
	if (g->stuk && black) {
		field_error(r, F_KEUZE, g->plek, "In een bestand kan het programma geen woorden zwart maken. Doe dat op papier, en kies hier weglaten.");
		return;
	}
	if (black && !*words) {
		field_error(r, F_WOORDEN, g->plek, "Vul in welke woorden u zwart maakt.");
		return;
	}
	if (black) text = gegeven_zwart(r->arena, g->tekst, words, &missing);
	if (missing) field_error(r, F_WOORDEN, g->plek, arena_printf(r->arena, "Dit staat er niet zo: \u201c%s\u201d. Neem het precies over.", missing));
	else if (*g->dicht) field_error(r, F_KEUZE, g->plek, g->dicht);
	else if (gegeven_noemt_adres(r->db, r->thing, text) || gegeven_noemt_adres(r->db, r->thing, g->kop))
		field_error(r, F_KEUZE, g->plek, "Hier staat een adres dat geheim is. Maak de straat en de postcode zwart, of kies weglaten.");
}

static void check(struct request *r)
{
	const struct gegevens *all = r->own;
	for (int i = 0; i < all->count; i++)
		if (all->rij[i].ander) check_piece(r, &all->rij[i]);
}

static void show_pieces(struct request *r, const struct gegevens *all)
{
	const char *group = "";
	struct tpl *list = tpl_section(r->view, "KIEZEN");
	tpl_set_int(list, "OPEN", gegevens_open(all));
	for (int i = 0; i < all->count; i++) {
		const struct gegeven *g = &all->rij[i];
		struct tpl *row = tpl_section(list, "STUKJE");
		if (strcmp(group, g->groep) != 0) tpl_set(tpl_section(row, "KOPJE"), "GROEP", g->groep);
		group = g->groep;
		tpl_set(row, "KOP", g->kop);
		tpl_set(row, "TEKST", g->tekst);
		view_show_if(row, !g->ander, "GEWOON");
		if (!g->ander) continue;
		struct tpl *choice = tpl_section(row, "NAKIJKEN");
		if (g->stuk) tpl_set_int(tpl_section(choice, "BESTAND"), "STUK_ID", g->stuk);
		form_label(r, F_KEUZE, g->plek, arena_printf(r->arena, "Wat gebeurt ermee? (%s)", g->kop));
		view_field(r, choice, F_KEUZE, g->plek);
		if (!g->stuk) view_field(r, tpl_section(choice, "ZWART"), F_WOORDEN, g->plek);
	}
}

static void show(struct request *r)
{
	view_one(r, r->view, Q_VERZOEK_EEN);
	if (is_open(r)) {
		show_pieces(r, r->own);
		return;
	}
	view_hold_back(r, "opslaan");
	if (!view_list(r, r->view, "AFSCHRIFT", "DEEL", Q_VERZOEK_AFSCHRIFT)) tpl_show(r->view, "NIETS");
}

static enum outcome save(struct request *r)
{
	const struct gegevens *all = r->own;
	if (form_exec(r, Q_VERZOEK_REV) != 1) return CONFLICT;
	for (int i = 0; i < all->count; i++) {
		const struct gegeven *g = &all->rij[i];
		if (g->ander && field_sent(r, F_KEUZE, g->plek))
			gegeven_kiezen(r->db, r->thing, g, field_text_at(r, F_KEUZE, g->plek), field_text_at(r, F_WOORDEN, g->plek), r->actor.id);
	}
	return OK;
}

static const struct page page = {
	.name = "verzoek-afschrift", .title = "Afschrift voorbereiden", .needs = ACT_VERZOEK_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
