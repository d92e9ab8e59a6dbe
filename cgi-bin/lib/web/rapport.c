/*
 * The figures on the page: of each its table with bars, its trend as a chart with the
 * same as a table under it, and the areas. All of it is made of the sums alone, so that
 * what is left out of them (domain/onderdrukken.c) is nowhere.
 */
#include "web/rapport.h"

enum { BREED = 160, HOOG = 140, GRAFIEK = 640, DEEL_KLEIN = 10 };

const char *cijfer_tekst(struct request *r, int64_t count, bool whole)
{
	return count || whole ? number_nl(r->arena, count) : "–";
}

/* Of few, no share is shown where small counts are left out. */
const char *aandeel_tekst(struct request *r, int64_t part, int64_t all, bool whole)
{
	if (!all || (!whole && (all < DEEL_KLEIN || !part))) return "–";
	return arena_printf(r->arena, "%lld%%", (long long)((200 * part + all) / (2 * all)));
}

const char *maand_tekst(struct request *r, int month)
{
	return arena_printf(r->arena, "%s %d", month_names[month % 12], month / 12);
}

const char *periode_tekst(struct request *r, const struct cijfers *c, int period)
{
	int month = c->vraag->van + period * c->stap;
	if (c->stap == 1) return maand_tekst(r, month);
	if (c->stap == 3 && month % 3 == 0) return arena_printf(r->arena, "%de kwartaal %d", month % 12 / 3 + 1, month / 12);
	if (c->stap == 12 && month % 12 == 0) return arena_printf(r->arena, "%d", month / 12);
	return arena_printf(r->arena, "%d maanden vanaf %s", c->stap, maand_tekst(r, month));
}

static int64_t sum_of(const int64_t klassen[static KLASSEN], int maat)
{
	int64_t sum = 0;
	for (int u = 0; u < maat_uitkomsten(maat); u++) sum += cijfers_samen(klassen, maat, u);
	return sum;
}

/* One column of a table with a column for each area or period. */
static void column(const int64_t *table, int width, int number, int64_t klassen[static KLASSEN])
{
	for (int k = 0; k < KLASSEN; k++) klassen[k] = table[k * width + number];
}

static void view_row_of(struct request *r, struct tpl *into, const char *name, const int64_t klassen[static KLASSEN], int maat, bool whole)
{
	struct tpl *row = tpl_section(into, "RIJ");
	tpl_set(row, "RIJ_NAAM", name);
	const struct choice *list = choices(maten[maat].lijst);
	for (int u = 0; list[u].code; u++) {
		struct tpl *cell = tpl_section(row, "CEL");
		tpl_set(cell, "KOP_NAAM", list[u].label);
		tpl_set(cell, "WAARDE", cijfer_tekst(r, cijfers_samen(klassen, maat, u), whole));
	}
	tpl_set(row, "RIJ_TOTAAL", cijfer_tekst(r, sum_of(klassen, maat), whole));
}

static void view_heads(struct tpl *table, int maat)
{
	for (const struct choice *c = choices(maten[maat].lijst); c->code; c++) tpl_set(tpl_section(table, "KOLOM"), "KOP_NAAM", c->label);
}

static void view_areas(struct request *r, struct tpl *into, const struct cijfers *c, int maat)
{
	const struct cijfervraag *v = c->vraag;
	int64_t klassen[KLASSEN];
	if (v->gebied >= 0) return;
	struct tpl *table = tpl_section(into, "PER_GEBIED");
	view_heads(table, maat);
	for (int s = 0; s < v->streken; s++) {
		const struct streek *streek = &v->streken_[s];
		if (!streek->ziet || (v->streek >= 0 && v->streek != s)) continue;
		column(&c->per_streek[0][0], STREKEN, s, klassen);
		view_row_of(r, table, arena_printf(r->arena, "Subregio %s", streek->naam), klassen, maat, streek->eigen);
		for (int g = 0; g < v->gebieden; g++) {
			if (v->gebieden_[g].streek != s) continue;
			column(&c->per_gebied[0][0], GEBIEDEN, g, klassen);
			view_row_of(r, table, v->gebieden_[g].naam, klassen, maat, v->gebieden_[g].eigen);
		}
	}
}

/* What is filled in a chart: the outcomes that their list names so; "" for none. */
static const char *filled(const int64_t klassen[static KLASSEN], int maat, int64_t *sum)
{
	const char *name = "";
	const struct choice *list = choices(maten[maat].lijst);
	*sum = 0;
	for (int u = 0; list[u].code; u++) {
		if (!list[u].help) continue;
		name = list[u].help;
		*sum += cijfers_samen(klassen, maat, u);
	}
	return name;
}

static void view_bar(struct request *r, struct tpl *chart, const struct cijfers *c, int period, int64_t most, int64_t all, int64_t part)
{
	int wide = GRAFIEK / c->perioden, every = c->perioden / 8 + 1;
	int high = (int)(HOOG * all / most), full = (int)(HOOG * part / most);
	struct tpl *bar = tpl_section(chart, "KOLOM_BEELD");
	tpl_set_int(bar, "X", period * wide + 2);
	tpl_set_int(bar, "BREED", wide - 4);
	tpl_set_int(bar, "Y", 20 + HOOG - high);
	tpl_set_int(bar, "HOOG", high);
	tpl_set_int(bar, "Y_VOL", 20 + HOOG - full);
	tpl_set_int(bar, "HOOG_VOL", full);
	tpl_set_int(bar, "X_TEKST", period * wide + wide / 2);
	if (all) tpl_set(tpl_section(bar, "BOVEN"), "AANTAL", number_nl(r->arena, all));
	int month = c->vraag->van + period * c->stap;
	if (period % every) return;
	tpl_set(tpl_section(bar, "ONDER"), "NAAM", c->stap == 1 ? arena_printf(r->arena, "%s %02d", month_short[month % 12], month / 12 % 100)
		: c->stap == 3 ? arena_printf(r->arena, "K%d %02d", month % 12 / 3 + 1, month / 12 % 100) : arena_printf(r->arena, "%d", month / 12));
}

/* The trend: a column for each period, of which a part may be filled. */
static void view_trend(struct request *r, struct tpl *into, const struct cijfers *c, int maat)
{
	int64_t klassen[KLASSEN], most = 1, part = 0;
	if (c->perioden < 2 || c->perioden > GRAFIEK / 8) return;
	struct tpl *view = tpl_section(into, "VERLOOP");
	const char *name = filled(c->totaal, maat, &part);
	view_heads(view, maat);
	for (int p = 0; p < c->perioden; p++) {
		column(&c->per_periode[0][0], MAANDEN, p, klassen);
		int64_t all = sum_of(klassen, maat);
		if (all > most) most = all;
	}
	for (int p = 0; p < c->perioden; p++) {
		column(&c->per_periode[0][0], MAANDEN, p, klassen);
		filled(klassen, maat, &part);
		view_bar(r, view, c, p, most, sum_of(klassen, maat), part);
		view_row_of(r, view, periode_tekst(r, c, p), klassen, maat, c->vraag->geheel);
	}
	tpl_set(view, "EENHEID", c->stap == 1 ? "maand" : c->stap == 3 ? "kwartaal" : "jaar");
	if (*name) tpl_set(tpl_section(view, "GEVULD"), "WAT", name);
}

static void view_outcomes(struct request *r, struct tpl *into, const struct cijfers *c, int maat)
{
	int64_t all = sum_of(c->totaal, maat);
	bool whole = c->vraag->geheel;
	const struct choice *list = choices(maten[maat].lijst);
	for (int u = 0; list[u].code; u++) {
		int64_t count = cijfers_samen(c->totaal, maat, u);
		struct tpl *row = tpl_section(into, "UITKOMST");
		tpl_set(row, "NAAM", list[u].label);
		tpl_set(row, "AANTAL", cijfer_tekst(r, count, whole));
		tpl_set(row, "AANDEEL", aandeel_tekst(r, count, all, whole));
		if (all) tpl_set_int(row, "VOL", BREED * count / all);
		else tpl_set_int(row, "VOL", 0);
	}
	tpl_set(into, "TOTAAL", cijfer_tekst(r, all, whole));
}

void view_cijfers(struct request *r, struct tpl *view, const struct cijfers *c)
{
	for (int m = 0; m < MATEN; m++) {
		if (!(maten[m].vorm & VERDELING)) continue;
		struct tpl *one = tpl_section(view, "FIGUUR");
		tpl_set(one, "CODE", maten[m].code);
		tpl_set(one, "KOP", maten[m].kop);
		tpl_set(one, "UITLEG", maten[m].uitleg);
		tpl_set(one, "GETELD", maten[m].geteld);
		view_outcomes(r, one, c, m);
		if (!(maten[m].vorm & UITSPLITSEN)) continue;
		view_trend(r, one, c, m);
		view_areas(r, one, c, m);
	}
}

static const char *days(struct request *r, int64_t count, int64_t value, const struct maat *m)
{
	if (!count) return "–";
	return arena_printf(r->arena, "%lld %s", (long long)value, m->kalender ? value == 1 ? "dag" : "dagen" : value == 1 ? "werkdag" : "werkdagen");
}

void view_duur(struct request *r, struct tpl *view, const struct cijfers *c)
{
	for (int m = 0; m < MATEN; m++) {
		const struct maat *maat = &maten[m];
		const struct duur *d = &c->duur[m];
		if (!(maat->vorm & DUUR)) continue;
		struct tpl *row = tpl_section(view, "STAP");
		tpl_set(row, "VAN_TOT", maat->van);
		tpl_set(row, "GETELD", maat->getimed ? maat->getimed : maat->geteld);
		if (!(maat->vorm & VERDELING)) tpl_set(tpl_section(row, "MET_UITLEG"), "UITLEG", maat->uitleg);
		tpl_set(row, "AANTAL", cijfer_tekst(r, d->aantal, c->vraag->geheel));
		tpl_set(row, "MEDIAAN", days(r, d->aantal, d->mediaan, maat));
		tpl_set(row, "NEGEN", days(r, d->aantal, d->p90, maat));
		tpl_set(row, "TERMIJN", arena_printf(r->arena, "%s%s", maat->minstens ? "minstens " : "", days(r, 1, setting(r->db, maat->termijn), maat)));
		tpl_set(row, "OP_TIJD", aandeel_tekst(r, d->op_tijd, d->aantal, c->vraag->geheel));
	}
}

/* In steps, because how many tafels there were in it could otherwise be computed. */
static const char *bezetting(struct request *r, int64_t places, int64_t used, bool whole)
{
	if (!places) return "–";
	int64_t share = (200 * used + places) / (2 * places);
	if (whole) return arena_printf(r->arena, "%lld%%", (long long)share);
	return share < 50 ? "minder dan de helft" : share < 75 ? "50 tot 75%" : share < 90 ? "75 tot 90%" : "90% of meer";
}

int dagdelen_lezen(struct request *r, const struct cijfervraag *v, struct gebruik out[static STREKEN])
{
	const char *van = arena_printf(r->arena, "%04d-%02d-01", v->van / 12, v->van % 12 + 1), *tot = arena_printf(r->arena, "%04d-%02d-31", v->tot / 12, v->tot % 12 + 1);
	int count = 0;
	if (v->gebied >= 0 || v->moment) return 0;
	struct rows *rows = db_query(r->db, Q_CIJFERS_DAGDELEN, ARGS(T(van), T(tot)));
	while (db_next(rows)) {
		for (int s = 0; s < v->streken; s++) {
			const struct streek *streek = &v->streken_[s];
			if (streek->id != rows_int(rows, 0) || !streek->ziet || (v->streek >= 0 && v->streek != s)) continue;
			int64_t places = rows_int(rows, 1), used = rows_int(rows, 2);
			out[count++] = (struct gebruik){ streek->naam, number_nl(r->arena, places), cijfer_tekst(r, streek->eigen ? used : 0, streek->eigen), bezetting(r, places, used, streek->eigen) };
		}
	}
	return count;
}

void view_dagdelen(struct request *r, struct tpl *view, const struct cijfervraag *v)
{
	struct gebruik use[STREKEN];
	int count = dagdelen_lezen(r, v, use);
	struct tpl *list = count ? tpl_section(view, "DAGDELEN") : NULL;
	for (int i = 0; i < count; i++) {
		struct tpl *row = tpl_section(list, "STREEK");
		tpl_set(row, "NAAM", use[i].streek);
		tpl_set(row, "PLAATSEN", use[i].plaatsen);
		tpl_set(row, "GEBRUIKT", use[i].gebruikt);
		tpl_set(row, "BEZETTING", use[i].bezetting);
	}
}
