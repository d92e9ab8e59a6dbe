/*
 * Which place fits a tafel that waits: a proposal, for somebody who decides. In
 * order: time to invite everybody, within the term, the nearest week, the part of the
 * day at which the family would rather come (W15), of the own subregio (W3, W4), first
 * in time.
 */
#include "domain/lijst.h"
#include "domain/ruimte.h"

#include <string.h>

bool bezwaren(struct db *db, struct arena *arena, const struct wachtend *w, const struct halve_dag *d, int begin, int duur, const char *out[static BEZWAREN_MAX], int *count)
{
	char datum[DATE_SIZE];
	bool refused = false;
	*count = 0;
	day_iso(d->dag, datum);
	/* in the order in which the statement names them */
	struct rows *rows = db_query(db, Q_RUIMTE_BEZWAAR, ARGS(I(w->subregio), T(datum), T(tijd_iso(arena, begin + duur)), T(tijd_iso(arena, begin)), I(w->rij.tafel),
		I(w->locatie), I(d->id)));
	while (*count < BEZWAREN_MAX && db_next(rows)) {
		refused |= rows_int(rows, 0) != 0;
		out[(*count)++] = rows_text(rows, 1);
	}
	rows_end(rows);
	return refused;
}

int wachtend_load(struct zoek *z, struct wachtend **out)
{
	int count = 0;
	day_number from = workdays_add(day_parse(z->today), (int)setting(z->db, "termijn_uitnodiging"));
	*out = NULL;
	for (int i = 0; i < z->bereiken; i++) {
		const struct bereik *as = &z->bereik[i];
		if (as->kind != 's' || !is_first_of_scope(z, i)) continue;
		struct rows *rows = lijst_query(z, Q_RUIMTE_WACHT, &(struct stuk_index){ .as = as });
		while (db_next(rows)) {
			struct plek p = plek_read(z, rows, as);
			int64_t locatie = rows_int(rows, LIJST_KOLOMMEN);
			int ochtend = (int)rows_int(rows, LIJST_KOLOMMEN + 1), middag = (int)rows_int(rows, LIJST_KOLOMMEN + 2);
			if (!plek_may(z, &p, as, ACT_ZIEN)) continue;
			*out = arena_grow(z->arena, *out, count, sizeof **out);
			p.rij.is_verlopen = strcmp(p.eerst, z->today) < 0;
			(*out)[count++] = (struct wachtend){ .rij = p.rij, .subregio = p.subregio, .locatie = locatie, .ochtend = ochtend, .middag = middag,
				.vanaf = from, .uiterlijk = day_parse(p.eerst) };
		}
	}
	return count;
}

void wachtend_wens(struct db *db, struct wachtend *w)
{
	struct rows *rows = db_query(db, Q_RUIMTE_LIEFST, ARGS(I(w->rij.tafel)));
	if (!db_next(rows)) die(EV_BUG, "there is no tafel that waits");
	w->ochtend = (int)rows_int(rows, 0);
	w->middag = (int)rows_int(rows, 1);
	rows_end(rows);
}

/* Of how many of the family it is not when they would rather come. */
static int against_wish(const struct wachtend *w, const struct halve_dag *d)
{
	return strcmp(d->deel, "ochtend") == 0 ? w->middag : w->ochtend;
}

/* The less, the better. */
static int64_t rank(const struct wachtend *w, const struct halve_dag *d, int plaats)
{
	int64_t week = (day_monday(d->dag) - 1) / 7 + 10000;
	int64_t out = d->dag > w->uiterlijk;
	out = out * 100000 + week;
	int wish = against_wish(w, d);
	out = out * 10 + (wish < 9 ? wish : 9);
	out = out * 2 + (d->subregio != w->subregio);
	return (out * 8 + day_weekday(d->dag)) * 2000 + d->begin[plaats];
}

/* The best after `after`; false: there is none. */
static bool next_best(struct ruimte *r, const struct wachtend *w, int64_t *after, struct voorstel *out)
{
	int64_t best = INT64_MAX;
	for (int i = 0; i < r->count; i++)
		for (int p = 0; p < r->dag[i].begins; p++) {
			struct halve_dag *d = &r->dag[i];
			int64_t value = rank(w, d, p);
			/* Two of one rank differ by where they stand. */
			value = value * 1000 + i % 1000;
			if (value <= *after || value >= best || d->dag < w->vanaf || (d->voorstel[p] && d->voorstel[p] != w->rij.tafel)) continue;
			best = value;
			*out = (struct voorstel){ d, p };
		}
	if (best == INT64_MAX) return false;
	*after = best;
	return true;
}

int voorstel_eerste(struct zoek *z, struct ruimte *r, const struct wachtend *w, int duur, struct voorstel *out, int max)
{
	int n = 0;
	int64_t after = -1;
	struct voorstel v;
	const char *against[BEZWAREN_MAX];
	int many;
	while (n < max && next_best(r, w, &after, &v)) {
		bool same = n && out[n - 1].dag == v.dag; /* another half day says more */
		if (!same && !bezwaren(z->db, z->arena, w, v.dag, v.dag->begin[v.plaats], duur, against, &many)) out[n++] = v;
	}
	return n;
}

void voorstel_doen(struct zoek *z, struct ruimte *r, struct wachtend *w, int count, int duur)
{
	for (int i = 0; i < count; i++) {
		struct voorstel v;
		if (!voorstel_eerste(z, r, &w[i], duur, &v, 1)) continue;
		w[i].dag = v.dag;
		w[i].plaats = v.plaats;
		v.dag->voorstel[v.plaats] = w[i].rij.tafel;
	}
}

const char *voorstel_waarom(struct arena *arena, const struct wachtend *w, const struct halve_dag *d)
{
	const char *when = d->dag > w->uiterlijk ? "Eerste dag met tijd om uit te nodigen" : "Past in termijn";
	const char *whose = d->subregio == w->subregio ? "eigen subregio" : arena_printf(arena, "plaats van %s", d->naam);
	const char *wish = "";
	if (w->ochtend || w->middag) {
		int other = against_wish(w, d);
		if (!other) wish = arena_printf(arena, ", past bij de wens: %s", d->deel);
		else if (w->ochtend && w->middag) wish = ", de wensen verschillen: ochtend en middag";
		else wish = arena_printf(arena, ", past niet bij de wens: %s", w->ochtend ? "ochtend" : "middag");
	}
	return arena_printf(arena, "%s, %s, zaal vrij%s", when, whose, wish);
}
