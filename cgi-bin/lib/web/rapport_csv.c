/* The figures as a file for a spreadsheet: one line for each number of the page. */
#include "web/rapport.h"

struct csv_out { struct request *r; struct buffer *file; const char *gebied, *periode; };

enum { CELLS = 10 };
static void line(struct csv_out *out, const char *const cell[static CELLS])
{
	for (int i = 0; i < CELLS; i++) csv_put(out->file, cell[i] ? cell[i] : "", i == 0);
	buffer_puts(out->file, "\r\n");
}

/* A plain number for a spreadsheet; where there is none to show, words. */
static const char *plain(struct csv_out *out, int64_t count, bool whole)
{
	return count || whole ? arena_printf(out->r->arena, "%lld", (long long)count) : "te weinig";
}

static void outcomes(struct csv_out *out, const int64_t *table, int width, int number, int maat, const char *per, bool whole)
{
	int64_t klassen[KLASSEN];
	const struct choice *list = choices(maten[maat].lijst);
	for (int k = 0; k < KLASSEN; k++) klassen[k] = table[k * width + number];
	for (int u = 0; list[u].code; u++)
		line(out, (const char *const[CELLS]){ maten[maat].kop, list[u].label, per, out->gebied, out->periode, plain(out, cijfers_samen(klassen, maat, u), whole) });
}

static void areas(struct csv_out *out, const struct cijfers *c, int maat)
{
	const struct cijfervraag *v = c->vraag;
	const char *all = out->gebied;
	for (int s = 0; s < v->streken && v->gebied < 0; s++) {
		if (!v->streken_[s].ziet || (v->streek >= 0 && v->streek != s)) continue;
		out->gebied = v->streken_[s].naam;
		outcomes(out, &c->per_streek[0][0], STREKEN, s, maat, "subregio", v->streken_[s].eigen);
		for (int g = 0; g < v->gebieden; g++) {
			if (v->gebieden_[g].streek != s) continue;
			out->gebied = v->gebieden_[g].naam;
			outcomes(out, &c->per_gebied[0][0], GEBIEDEN, g, maat, "gemeente", v->gebieden_[g].eigen);
		}
	}
	out->gebied = all;
}

static void trend(struct csv_out *out, const struct cijfers *c, int maat)
{
	const char *all = out->periode;
	for (int p = 0; p < c->perioden && c->perioden > 1; p++) {
		out->periode = periode_tekst(out->r, c, p);
		outcomes(out, &c->per_periode[0][0], MAANDEN, p, maat, "periode", c->vraag->geheel);
	}
	out->periode = all;
}

static void duration(struct csv_out *out, const struct cijfers *c, int maat)
{
	struct arena *arena = out->r->arena;
	const struct duur *d = &c->duur[maat];
	const char *none = "te weinig", *share = aandeel_tekst(out->r, d->op_tijd, d->aantal, c->vraag->geheel);
	line(out, (const char *const[CELLS]){ maten[maat].van, maten[maat].kalender ? "dagen" : "werkdagen", "duur", out->gebied, out->periode, plain(out, d->aantal, c->vraag->geheel),
		d->aantal ? arena_printf(arena, "%lld", (long long)d->mediaan) : none, d->aantal ? arena_printf(arena, "%lld", (long long)d->p90) : none,
		arena_printf(arena, "%lld", (long long)setting(out->r->db, maten[maat].termijn)), share[0] >= '0' && share[0] <= '9' ? share : none });
}

static void half_days(struct csv_out *out, const struct cijfervraag *v)
{
	static const char *const name = "Gebruik van de dagdelen";
	struct gebruik use[STREKEN];
	int count = dagdelen_lezen(out->r, v, use);
	for (int i = 0; i < count; i++) {
		line(out, (const char *const[CELLS]){ name, "Plaatsen", "subregio", use[i].streek, out->periode, use[i].plaatsen });
		line(out, (const char *const[CELLS]){ name, "Gebruikt", "subregio", use[i].streek, out->periode, use[i].gebruikt });
		line(out, (const char *const[CELLS]){ name, "Bezetting", "subregio", use[i].streek, out->periode, use[i].bezetting });
	}
}

void cijfers_csv(struct request *r, const struct cijfers *c)
{
	static const char *const heads[CELLS] = { "figuur", "uitkomst", "soort", "gebied", "periode", "aantal", "mediaan", "negen_van_de_tien", "termijn", "op_tijd" };
	const struct cijfervraag *v = c->vraag;
	struct buffer file = { .arena = r->arena };
	struct csv_out out = { .r = r, .file = &file,
		.gebied = v->gebied >= 0 ? v->gebieden_[v->gebied].naam : v->streek >= 0 ? v->streken_[v->streek].naam : "alles wat u mag zien",
		.periode = arena_printf(r->arena, "%s tot en met %s", maand_tekst(r, v->van), maand_tekst(r, v->tot)) };
	buffer_puts(&file, CSV_BOM);
	line(&out, heads);
	for (int m = 0; m < MATEN; m++) {
		if (maten[m].vorm & VERDELING) outcomes(&out, c->totaal, 1, 0, m, "totaal", v->geheel);
		if (maten[m].vorm & UITSPLITSEN) {
			trend(&out, c, m);
			areas(&out, c, m);
		}
		if (maten[m].vorm & DUUR) duration(&out, c, m);
	}
	half_days(&out, v);
	answer_csv(r, "cijfers.csv", &file);
}
