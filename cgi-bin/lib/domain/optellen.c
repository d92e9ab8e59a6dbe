/* The sums of the figures: of what is kept by the month, as far as it may be seen. */
#include "domain/cijfers.h"

#include <stdlib.h>
#include <string.h>

/* So much of one kind in one month. */
struct feit { int klasse, maand, gebied, moment, waarde, aantal; };
/* All that is kept of one figure; and of each class and quarter how much, and how wide it counts. */
struct lezing {
	struct feit *feit;
	int feiten, klassen, kwartalen;
	int (*aantal)[GEBIEDEN][MOMENTEN_ALLE];
	unsigned char (*breedte)[GEBIEDEN][MOMENTEN_ALLE];
};

static int kwartaal(const struct cijfervraag *v, int maand)
{
	return maand / 3 - v->van / 3;
}

static int gebied_vind(const struct cijfervraag *v, int64_t id)
{
	for (int g = 0; g < v->gebieden; g++)
		if (v->gebieden_[g].id == id) return g;
	return -1;
}

static const char *month_text(struct arena *arena, int maand)
{
	return arena_printf(arena, "%04d-%02d", maand / 12, maand % 12 + 1);
}

static void read_facts(struct db *db, struct arena *arena, const struct cijfervraag *v, int maat, struct lezing *l)
{
	const struct maat *m = &maten[maat];
	int64_t term = m->termijn ? setting(db, m->termijn) : 0;
	struct rows *rows = db_query(db, Q_CIJFERS_MAANDEN, ARGS(T(m->code), T(month_text(arena, v->van)), T(month_text(arena, v->tot))));
	while (db_next(rows)) {
		int64_t value = rows_int(rows, 4);
		bool late = value >= 0 && m->termijn && (m->minstens ? value < term : value > term);
		struct feit f = { .klasse = 2 * uitkomst_vind(maat, rows_text(rows, 3)) + late, .maand = (int)rows_int(rows, 0), .gebied = gebied_vind(v, rows_int(rows, 1)),
			.moment = (int)rows_int(rows, 2) - 1, .waarde = (int)value, .aantal = (int)rows_int(rows, 5) };
		if (f.gebied < 0) continue;
		l->feit = arena_grow(arena, l->feit, l->feiten, sizeof *l->feit);
		l->feit[l->feiten++] = f;
	}
}

static void weigh(struct arena *arena, const struct cijfervraag *v, struct lezing *l)
{
	int cells = l->klassen * l->kwartalen;
	l->aantal = arena_alloc(arena, (size_t)cells * sizeof *l->aantal);
	l->breedte = arena_alloc(arena, (size_t)cells * sizeof *l->breedte);
	memset(l->breedte, ZELF, (size_t)cells * sizeof *l->breedte);
	if (v->geheel) return;
	for (int i = 0; i < l->feiten; i++) {
		const struct feit *f = &l->feit[i];
		l->aantal[f->klasse * l->kwartalen + kwartaal(v, f->maand)][f->gebied][f->moment] += f->aantal;
	}
	for (int c = 0; c < cells; c++) onderdruk(v, (const int (*)[MOMENTEN_ALLE])l->aantal[c], l->breedte[c]);
}

/* Is it of what is asked, at all; and is all that it was added up with? */
static bool is_asked(const struct cijfervraag *v, const struct feit *f)
{
	const struct gebied *g = &v->gebieden_[f->gebied];
	return g->ziet && (v->gebied < 0 || v->gebied == f->gebied) && (v->streek < 0 || v->streek == g->streek)
		&& (!v->moment || v->moment == f->moment + 1);
}

static bool counts(const struct cijfervraag *v, int breedte)
{
	switch (breedte) {
	case ZELF: return true;
	case IN_STREEK: return v->gebied < 0;
	case IN_REGIO: return v->gebied < 0 && v->streek < 0;
	case ALLE_MOMENTEN: return v->gebied < 0 && v->streek < 0 && !v->moment;
	default: return false;
	}
}

static int by_value(const void *a, const void *b)
{
	return ((const struct feit *)a)->waarde - ((const struct feit *)b)->waarde;
}

/* The value of the n-th of these, from 1, in the order in which they stand. */
static int64_t nth(const struct feit *sorted, int count, int64_t n)
{
	for (int i = 0; i < count; i++)
		if ((n -= sorted[i].aantal) <= 0) return sorted[i].waarde;
	return 0;
}

static void times(struct feit *counted, int count, bool minstens, struct duur *duur)
{
	*duur = (struct duur){ 0 };
	qsort(counted, (size_t)count, sizeof *counted, by_value);
	for (int i = 0; i < count; i++) {
		duur->aantal += counted[i].aantal;
		if (counted[i].klasse % 2 == 0) duur->op_tijd += counted[i].aantal;
	}
	if (!duur->aantal) return;
	duur->mediaan = nth(counted, count, (duur->aantal + 1) / 2);
	duur->p90 = nth(counted, count, minstens ? duur->aantal / 10 + 1 : (9 * duur->aantal + 9) / 10);
}

static void add_up(struct arena *arena, const struct cijfervraag *v, int maat, const struct lezing *l, struct cijfers *out)
{
	int base = 2 * uitkomst_nummer(maat, 0), timed = 0;
	struct feit *counted = arena_alloc(arena, (size_t)l->feiten * sizeof *counted + 1);
	for (int i = 0; i < l->feiten; i++) {
		const struct feit *f = &l->feit[i];
		int klasse = base + f->klasse, width = l->breedte[f->klasse * l->kwartalen + kwartaal(v, f->maand)][f->gebied][f->moment];
		if (!is_asked(v, f)) continue;
		if (width == ZELF) out->per_gebied[klasse][f->gebied] += f->aantal;
		if (width <= IN_STREEK && v->gebied < 0) out->per_streek[klasse][v->gebieden_[f->gebied].streek] += f->aantal;
		if (!counts(v, width)) continue;
		out->totaal[klasse] += f->aantal;
		out->per_periode[klasse][(f->maand - v->van) / out->stap] += f->aantal;
		if (f->waarde >= 0) counted[timed++] = *f;
	}
	times(counted, timed, maten[maat].minstens, &out->duur[maat]);
}

void cijfers_tel(struct db *db, struct arena *arena, const struct cijfervraag *v, struct cijfers *out)
{
	int months = v->tot - v->van + 1;
	memset(out, 0, sizeof *out);
	out->vraag = v;
	out->stap = months > 60 ? 12 : v->geheel && months <= 24 ? 1 : 3;
	out->perioden = (months + out->stap - 1) / out->stap;
	for (int m = 0; m < MATEN; m++) {
		struct lezing l = { .klassen = 2 * maat_uitkomsten(m), .kwartalen = kwartaal(v, v->tot) + 1 };
		read_facts(db, arena, v, m, &l);
		weigh(arena, v, &l);
		add_up(arena, v, m, &l, out);
	}
}

void cijfers_kolom(const int64_t *table, int width, int number, int64_t klassen[static KLASSEN])
{
	for (int k = 0; k < KLASSEN; k++) klassen[k] = table[k * width + number];
}

int64_t cijfers_samen(const int64_t klassen[static KLASSEN], int maat, int uitkomst)
{
	int first = 2 * uitkomst_nummer(maat, uitkomst);
	return klassen[first] + klassen[first + 1];
}
