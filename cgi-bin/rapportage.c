/*
 * rapportage: the figures of a period, of the area that the actor may see (section 11).
 * No dossier, no name: who sees figures only comes no further than this page.
 */
#include "web/rapport.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 120, USUAL = 12 }; /* months */
enum { F_VAN, F_TOT, F_SUBREGIO, F_GEMEENTE, F_MOMENT, F_ALS, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_VAN] = { "van", FIELD_DATE, QUERY | NARROW, .label = "Vanaf de maand van" },
	[F_TOT] = { "tot", FIELD_DATE, QUERY | NARROW, .label = "Tot en met de maand van" },
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	[F_GEMEENTE] = { "gemeente", FIELD_PICK, QUERY, .from = Q_CIJFERS_GEMEENTEN, .label = "Gemeente", .missing = "Alle gemeenten" },
	[F_MOMENT] = { "moment", FIELD_CHOICE, QUERY, .list = "moment_kort", .label = "Moment", .missing = "Alle momenten" },
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "als_csv" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

/* The month of a day, counted from year 0; `otherwise` where none was asked. */
static int month_of(const char *day, int otherwise)
{
	return strlen(day) == 10 ? 12 * atoi(day) + atoi(day + 5) - 1 : otherwise;
}

/* What somebody who did not ask gets: the last year. */
static void load(struct request *r)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	int now = month_of(today, 0), from = month_of(field_text(r, F_TOT), now) - USUAL + 1;
	if (!field_sent(r, F_TOT, "") || !*field_text(r, F_TOT)) form_put(r, F_TOT, "", today);
	if (!field_sent(r, F_VAN, "") || !*field_text(r, F_VAN)) form_put(r, F_VAN, "", arena_printf(r->arena, "%04d-%02d-01", from / 12, from % 12 + 1));
}

/* The only area that there is to see; -1: there are more. */
static int only_area(const struct cijfervraag *v)
{
	int seen = 0, last = -1;
	for (int i = 0; i < v->gebieden; i++) {
		if (!v->gebieden_[i].ziet) continue;
		last = i;
		seen++;
	}
	return seen == 1 ? last : -1;
}

/* What is asked; the reason why it cannot be, else NULL. */
static const char *question(struct request *r, struct cijfervraag *v)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	*v = (struct cijfervraag){ .tot = month_of(field_text(r, F_TOT), month_of(today, 0)), .gebied = -1, .streek = -1 };
	v->van = month_of(field_text(r, F_VAN), v->tot - USUAL + 1);
	v->moment = *field_text(r, F_MOMENT) ? *field_text(r, F_MOMENT) - '0' : 0;
	cijfers_gebieden(r->db, &r->actor, v);
	if (!*field_text(r, F_GEMEENTE)) v->gebied = only_area(v);
	for (int i = 0; i < v->gebieden; i++)
		if (v->gebieden_[i].id == field_id(r, F_GEMEENTE) && v->gebieden_[i].ziet) v->gebied = i;
	for (int i = 0; i < v->streken; i++)
		if (field_is(r, F_SUBREGIO, v->streken_[i].code) && v->streken_[i].ziet) v->streek = i;
	if (*field_text(r, F_GEMEENTE) && v->gebied < 0) return "Van deze gemeente ziet u geen cijfers. Kies een andere.";
	if (*field_text(r, F_SUBREGIO) && v->streek < 0) return "Van deze subregio ziet u geen cijfers. Kies een andere.";
	if (v->gebied >= 0 && v->streek >= 0 && v->gebieden_[v->gebied].streek != v->streek) return "Deze gemeente ligt niet in deze subregio. Kies een van de twee.";
	if (v->tot < v->van) return "De laatste maand ligt voor de eerste. Pas een van de twee aan.";
	if (v->tot - v->van >= LONGEST) return "Kies een periode van hoogstens tien jaar.";
	cijfers_periode(v);
	return NULL;
}

static const char *address_csv(struct request *r)
{
	struct buffer out = { .arena = r->arena };
	buffer_puts(&out, "/cgi-bin/rapportage?als=csv");
	query_add(r, &out, F_VAN, F_MOMENT);
	return out.text;
}

static void show(struct request *r)
{
	struct cijfervraag *v = arena_alloc(r->arena, sizeof *v);
	const char *wrong = question(r, v);
	view_show_if(r->view, only_area(v) < 0, "MET_GEBIED");
	if (wrong) {
		tpl_set(tpl_section(r->view, "VERKEERD"), "TEKST", wrong);
		return;
	}
	struct cijfers *c = arena_alloc(r->arena, sizeof *c);
	cijfers_tel(r->db, r->arena, v, c);
	r->subject_text = arena_printf(r->arena, "van=%04d-%02d tot=%04d-%02d", v->van / 12, v->van % 12 + 1, v->tot / 12, v->tot % 12 + 1);
	if (field_is(r, F_ALS, "csv")) {
		r->act = "cijfers_bestand";
		cijfers_csv(r, c);
		return;
	}
	struct tpl *view = tpl_section(r->view, "CIJFERS");
	tpl_set(view, "VAN_MAAND", maand_tekst(r, v->van));
	tpl_set(view, "TOT_MAAND", maand_tekst(r, v->tot));
	if (v->gebied >= 0) tpl_set(tpl_section(view, "VAN_GEBIED"), "NAAM", v->gebieden_[v->gebied].naam);
	else if (v->streek >= 0) tpl_set(tpl_section(view, "VAN_STREEK"), "NAAM", v->streken_[v->streek].naam);
	if (v->moment) tpl_set_int(tpl_section(view, "VAN_MOMENT"), "NUMMER", v->moment);
	view_show_if(view, !v->geheel, "WEGGELATEN");
	tpl_set(view, "BESTAND", address_csv(r));
	view_cijfers(r, view, c);
	view_duur(r, view, c);
	view_dagdelen(r, view, v);
}

static const struct page page = {
	.name = "rapportage", .title = "Cijfers", .needs = ACT_CIJFERS, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .load = load, .show = show,
};

int main(void)
{
	return page_main(&page);
}
