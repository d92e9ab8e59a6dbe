/*
 * Room in the half days of the Raad (W4). What is free is what is left of the
 * places; when a tafel can begin there follows from those that stand, with time to
 * come together before the first and between two.
 */
#include "domain/ruimte.h"
#include "domain/lijst.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { AANLOOP = 30, PAUZE = 30 }; /* minutes; proposals, not rules */

int tijd_minuten(const char *time)
{
	return strlen(time) == 5 ? atoi(time) * 60 + atoi(time + 3) : -1;
}

const char *tijd_nl(struct arena *arena, int minutes)
{
	return arena_printf(arena, "%d.%02d", minutes / 60, minutes % 60);
}

const char *tijd_iso(struct arena *arena, int minutes)
{
	return arena_printf(arena, "%02d:%02d", minutes / 60, minutes % 60);
}

void halve_dag_tijd(const char *deel, int *van, int *tot)
{
	char from[6] = "", to[6] = "";
	const struct choice *c = choices("dagdeel");
	while (c->code && strcmp(c->code, deel) != 0) c++;
	if (!c->code || sscanf(c->help, "%5[0-9:]-%5[0-9:]", from, to) != 2) die(EV_BUG, "a half day without times");
	*van = tijd_minuten(from);
	*tot = tijd_minuten(to);
}

/* As many as are free and fit, with `rust` minutes between two. */
static void find_begins(struct halve_dag *d, int duur, int rust)
{
	int from, to;
	halve_dag_tijd(d->deel, &from, &to);
	int at = from + (rust ? AANLOOP : 0);
	for (int i = 0; i <= d->bezette; i++) {
		int end = i < d->bezette ? d->bezet[i].van - rust : to;
		for (; d->begins < d->vrij && at + duur <= end; at += duur + rust) d->begin[d->begins++] = at;
		if (i < d->bezette && d->bezet[i].tot + rust > at) at = d->bezet[i].tot + rust;
	}
}

static void read_days(struct zoek *z, struct ruimte *out)
{
	day_number today = day_parse(z->today);
	struct rows *rows = db_query(z->db, Q_RUIMTE_DAGDELEN, ARGS(T(z->vraag.van), T(z->vraag.tot)));
	while (db_next(rows)) {
		out->dag = arena_grow(z->arena, out->dag, out->count, sizeof *out->dag);
		struct halve_dag *d = &out->dag[out->count++];
		*d = (struct halve_dag){
			.id = rows_int(rows, 0), .dag = day_parse(rows_text(rows, 1)), .deel = rows_text(rows, 2), .subregio = rows_int(rows, 3), .naam = rows_text(rows, 4),
			.plaatsen = (int)rows_int(rows, 5), .vervallen = rows_int(rows, 6) != 0, .waarom = rows_text(rows, 7),
		};
		d->vrij = d->vervallen || d->dag < today ? 0 : d->plaatsen;
	}
}

/* Half days and tafels come in the same order. */
static void read_tafels(struct zoek *z, struct ruimte *out)
{
	int at = 0;
	struct rows *rows = db_query(z->db, Q_RUIMTE_BEZET, ARGS(T(z->vraag.van), T(z->vraag.tot)));
	while (db_next(rows)) {
		int64_t id = rows_int(rows, 0);
		while (at < out->count && out->dag[at].id != id) at++;
		if (at == out->count) die(EV_BUG, "a tafel of no half day");
		struct halve_dag *d = &out->dag[at];
		int begin = tijd_minuten(rows_text(rows, 3));
		d->bezet = arena_grow(z->arena, d->bezet, d->bezette, sizeof *d->bezet);
		d->bezet[d->bezette++] = (struct bezet){
			.tafel = rows_int(rows, 1), .subregio = rows_int(rows, 2), .van = begin, .tot = begin + (int)rows_int(rows, 4), .plek = rows_text(rows, 5),
		};
		if (d->vrij) d->vrij--;
	}
}

static struct bezet *find_bezet(struct ruimte *out, int64_t tafel)
{
	for (int i = 0; i < out->count; i++)
		for (int k = 0; k < out->dag[i].bezette; k++)
			if (out->dag[i].bezet[k].tafel == tafel) return &out->dag[i].bezet[k];
	return NULL;
}

/* What is kept gives no right: the table is asked of each. */
static void name_seen(struct zoek *z, struct ruimte *out)
{
	for (int i = 0; i < z->bereiken; i++) {
		const struct bereik *as = &z->bereik[i];
		struct rows *rows = lijst_query(z, Q_RUIMTE_ZICHT, &(struct stuk_index){ .as = as });
		while (db_next(rows)) {
			struct plek p = plek_read(z, rows, as);
			struct bezet *b = find_bezet(out, p.tafel);
			if (!b || b->rij || !plek_may(z, &p, as, ACT_ZIEN)) continue;
			struct lijst_rij *rij = arena_alloc(z->arena, sizeof *rij);
			*rij = p.rij;
			b->rij = rij;
		}
	}
}

struct zoek *ruimte_zoek(struct db *db, struct arena *arena, const struct actor *actor, day_number van, int dagen)
{
	char from[DATE_SIZE], until[DATE_SIZE];
	day_iso(van, from);
	day_iso(van + dagen - 1, until);
	return lijst_zoek(db, arena, &(struct lijst_vraag){ .actor = actor, .q = "", .moment = "", .status = "", .subregio = "",
		.van = arena_strdup(arena, from), .tot = arena_strdup(arena, until) });
}

void ruimte_load(struct zoek *z, int duur, struct ruimte *out)
{
	*out = (struct ruimte){ 0 };
	read_days(z, out);
	read_tafels(z, out);
	name_seen(z, out);
	for (int i = 0; i < out->count; i++) {
		find_begins(&out->dag[i], duur, PAUZE);
		if (!out->dag[i].begins) find_begins(&out->dag[i], duur, 0);
	}
}
