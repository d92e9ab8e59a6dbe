/*
 * A month as room against what asks for it, per subregio and week: the figures, and
 * the same as blocks that can be counted (deel/maand.tpl). No names, so that who
 * plans and who leads see those of all subregio's.
 */
#include "web/week.h"

#include <stdlib.h>
#include <string.h>

enum { WEKEN = 6, SUBREGIOS = 16, BLOK = 14, BLOKKEN_MAX = 40 };

struct vak { int plaatsen, gepland, wacht; };
struct streek { int64_t id; const char *naam; struct vak week[WEKEN]; };
struct maand { day_number maandag; int weken, streken; struct streek streek[SUBREGIOS]; };

static struct vak *vak_of(struct maand *m, int64_t subregio, day_number monday)
{
	int week = (int)(monday - m->maandag) / 7;
	if (monday < m->maandag || week >= m->weken) return NULL;
	for (int i = 0; i < m->streken; i++)
		if (m->streek[i].id == subregio) return &m->streek[i].week[week];
	return NULL;
}

static void read_month(struct request *r, day_number day, struct maand *m)
{
	char van[DATE_SIZE], tot[DATE_SIZE];
	day_iso(day + 31, tot);
	day_number last = day + 31 - atoi(tot + 8); /* of the month that `day` begins */
	*m = (struct maand){ .maandag = day_monday(day) };
	m->weken = (int)(day_monday(last) - m->maandag) / 7 + 1;
	day_iso(m->maandag, van);
	day_iso(m->maandag + m->weken * 7 - 1, tot);
	struct rows *rows = db_query(r->db, Q_SUBREGIOS, NO_ARGS);
	while (m->streken < SUBREGIOS && db_next(rows)) m->streek[m->streken++] = (struct streek){ .id = rows_int(rows, 0), .naam = rows_text(rows, 1) };
	if (m->streken == SUBREGIOS) die(EV_BUG, "more subregio's than a month has room for");
	rows = db_query(r->db, Q_RUIMTE_WEKEN, ARGS(T(van), T(tot)));
	while (db_next(rows)) {
		struct vak *v = vak_of(m, rows_int(rows, 0), day_parse(rows_text(rows, 1)));
		if (v) *v = (struct vak){ .plaatsen = (int)rows_int(rows, 2), .gepland = (int)rows_int(rows, 3) };
	}
	rows = form_query(r, Q_RUIMTE_VRAAG);
	while (db_next(rows)) {
		struct vak *v = vak_of(m, rows_int(rows, 0), day_parse(rows_text(rows, 1)));
		if (v) v->wacht = (int)rows_int(rows, 2);
	}
}

static int over(const struct vak *v)
{
	return v->plaatsen - v->gepland - v->wacht;
}

/* In the order in which they are drawn, past the end of the room what is too much. */
static void draw_blocks(struct tpl *row, const struct vak *v)
{
	int asked = v->gepland + v->wacht, total = asked > v->plaatsen ? asked : v->plaatsen;
	for (int i = 0; i < total && i < BLOKKEN_MAX; i++) {
		const char *kind = i >= v->plaatsen ? "TEKORT" : i < v->gepland ? "GEPLAND" : i < asked ? "WACHT" : "VRIJ";
		struct tpl *block = tpl_section(tpl_section(row, "BLOK"), kind);
		tpl_set_int(block, "X", 1 + i * BLOK + (i >= v->plaatsen ? 5 : 0));
	}
	tpl_set_int(row, "GRENS", v->plaatsen * BLOK + 1);
	tpl_set_int(row, "BREED", (total > BLOKKEN_MAX ? BLOKKEN_MAX : total) * BLOK + 8);
}

static void view_streek(struct request *r, struct tpl *into, const struct maand *m, int number)
{
	const struct streek *s = &m->streek[number];
	struct tpl *table = tpl_section(into, "STREEK");
	tpl_set(table, "NAAM", s->naam);
	tpl_set_int(table, "NR", number);
	for (int i = 0; i < m->weken; i++) {
		const struct vak *v = &s->week[i];
		char week[WEEK_SIZE], day[DATE_NL_SIZE];
		week_iso(m->maandag + i * 7, week);
		day_nl_short(m->maandag + i * 7, day);
		*strrchr(day, ' ') = '\0';
		struct tpl *row = tpl_section(table, "WEEK");
		tpl_set(row, "HREF", arena_printf(r->arena, "/cgi-bin/agenda?week=%s", week));
		tpl_set_int(row, "WEEK_NR", week_number(m->maandag + i * 7));
		tpl_set(row, "VANAF", day);
		tpl_set(row, "STREEK_NAAM", s->naam);
		tpl_set(row, "ID", arena_printf(r->arena, "s%dw%d", number, i));
		tpl_set_int(row, "PLAATSEN", v->plaatsen);
		tpl_set_int(row, "GEPLAND_AANTAL", v->gepland);
		tpl_set_int(row, "WACHT_AANTAL", v->wacht);
		if (over(v) < 0) tpl_set_int(tpl_section(row, "TE_WEINIG"), "AANTAL", -over(v));
		else tpl_set_int(tpl_section(row, "OVER"), "AANTAL", over(v));
		draw_blocks(row, v);
	}
}

void view_month(struct request *r, struct tpl *into, day_number day)
{
	struct maand *m = arena_alloc(r->arena, sizeof *m);
	struct vak all = { 0 };
	int short_of = 0;
	read_month(r, day, m);
	struct tpl *view = tpl_include(into, "MAAND", "deel/maand.tpl"), *warning = NULL;
	for (int i = 0; i < m->streken; i++) {
		view_streek(r, view, m, i);
		for (int k = 0; k < m->weken; k++) {
			const struct vak *v = &m->streek[i].week[k];
			all.plaatsen += v->plaatsen;
			all.gepland += v->gepland;
			all.wacht += v->wacht;
			if (over(v) >= 0) continue;
			short_of++;
			if (!warning) warning = tpl_section(view, "TEKORTEN");
			struct tpl *line = tpl_section(warning, "TEKORT_IN");
			tpl_set(line, "TEKST", arena_printf(r->arena, "In week %d heeft %s %d %s te weinig.", week_number(m->maandag + k * 7), m->streek[i].naam, -over(v), over(v) == -1 ? "plaats" : "plaatsen"));
		}
	}
	tpl_set(view, "PLAATSEN_ALLE", number_nl(r->arena, all.plaatsen));
	tpl_set(view, "GEPLAND_ALLE", number_nl(r->arena, all.gepland));
	tpl_set(view, "WACHT_ALLE", number_nl(r->arena, all.wacht));
	tpl_set(view, "TEKORT_ALLE", number_nl(r->arena, short_of));
}
