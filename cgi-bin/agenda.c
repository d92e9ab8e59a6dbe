/*
 * agenda: the half days of the Raad, a week at a time, with the tafels that the
 * actor may see, what is free for who plans or leads (W4), and what waits for a
 * place with a proposal for it; and a month, as room against what asks for it.
 */
#include "web/week.h"

#include <stdlib.h>
#include <string.h>

enum { F_WEEK, F_MAAND, F_DAG, F_SUBREGIO, F_DAGDEEL, F_BEGINTIJD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_WEEK] = { "week", FIELD_LINE, QUERY | QUIET, .max = 8 },
	[F_MAAND] = { "maand", FIELD_LINE, QUERY | QUIET, .max = 7 },
	[F_DAG] = { "dag", FIELD_DATE, QUERY | QUIET },
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	/* the free place that somebody chose, to choose who gets it */
	[F_DAGDEEL] = { "dagdeel", FIELD_ID, QUERY | QUIET },
	[F_BEGINTIJD] = { "begintijd", FIELD_TIME, QUERY | QUIET },
};

static enum outcome find(struct request *r)
{
	for (int i = F_WEEK; i <= F_DAG; i++)
		if (*field_text(r, i)) r->subject_text = arena_printf(r->arena, "%s=%s", fields[i].name, field_text(r, i));
	return find_general(r, 0);
}

/* Of who has one: the (first) own subregio is what the week opens with. */
static void load(struct request *r)
{
	for (int i = r->actor.grants - 1; i >= 0 && !field_sent(r, F_SUBREGIO, ""); i--) {
		int64_t own = r->actor.grant[i].subregio;
		if (own) form_put(r, F_SUBREGIO, "", db_text(r->db, Q_SUBREGIO_CODE, ARGS(I(own))));
	}
}

static bool sees_room(const struct request *r)
{
	return authz_general(&r->actor, ACT_RUIMTE, 0, NULL);
}

static bool plans_in(const struct request *r, int64_t subregio)
{
	for (int i = 0; i < r->actor.grants; i++)
		if (r->actor.grant[i].role == PROCESONDERSTEUNER && r->actor.grant[i].subregio == subregio) return true;
	return false;
}

static day_number month_asked(const struct request *r)
{
	const char *text = field_text(r, F_MAAND);
	return strlen(text) == 7 && text[4] == '-' ? day_parse(arena_printf(r->arena, "%s-01", text)) : NO_DAY;
}

static const char *address(struct request *r, day_number monday)
{
	char week[WEEK_SIZE];
	week_iso(monday, week);
	struct buffer out = { .arena = r->arena };
	buffer_printf(&out, "/cgi-bin/agenda?week=%s", week);
	if (sees_room(r)) {
		buffer_printf(&out, "&subregio=");
		urlencode(&out, field_text(r, F_SUBREGIO));
	}
	return out.text;
}

static void link_week(struct request *r, struct tpl *view, const char *section, day_number monday)
{
	struct tpl *link = tpl_section(view, section);
	tpl_set(link, "HREF", address(r, monday));
	tpl_set_int(link, "NUMMER", week_number(monday));
}

static void link_month(struct request *r, struct tpl *view, const char *section, day_number day)
{
	char iso[DATE_SIZE];
	day_iso(day, iso);
	struct tpl *link = tpl_section(view, section);
	tpl_set(link, "HREF", arena_printf(r->arena, "/cgi-bin/agenda?maand=%.7s", iso));
	tpl_set(link, "MAAND", month_names[atoi(iso + 5) - 1]);
}

/* Who a place of `ruimte` is proposed to, of the subregio that is shown. */
static int propose(struct zoek *zoek, struct ruimte *ruimte, int64_t subregio, int duur, struct wachtend **out)
{
	int count = wachtend_load(zoek, out), kept = 0;
	for (int i = 0; i < count; i++)
		if ((*out)[i].subregio == subregio) (*out)[kept++] = (*out)[i];
	voorstel_doen(zoek, ruimte, *out, kept, duur);
	return kept;
}

/* ---- week and month --------------------------------------------------------------------- */

/* What stands above the week: its name, and where else one can look. */
static struct tpl *view_head(struct request *r, day_number monday, bool room)
{
	char week[WEEK_SIZE];
	day_number this_week = day_monday(day_today());
	struct tpl *view = tpl_section(r->view, "OVERZICHT");
	week_iso(monday, week);
	r->title = arena_printf(r->arena, "Agenda week %d", week_number(monday));
	tpl_set_int(view, "NUMMER", week_number(monday));
	tpl_set(view, "DAGEN", week_dagen(r->arena, monday));
	tpl_set(view, "WEEK_ISO", week);
	struct rows *rows = db_query(r->db, Q_RUIMTE_BEREIK, NO_ARGS);
	bool known = db_next(rows);
	if (known && monday > day_parse(rows_text(rows, 0))) link_week(r, view, "VORIGE", monday - 7);
	if (known && monday < day_parse(rows_text(rows, 1))) link_week(r, view, "VOLGENDE", monday + 7);
	rows_end(rows);
	if (monday != this_week) link_week(r, view, "NU", this_week);
	if (!room) return view;
	link_month(r, view, "NAAR_MAAND", monday + 3);
	tpl_show(view, "MET_SUBREGIO");
	return view;
}

static void show_week(struct request *r, day_number monday)
{
	int duur = (int)setting(r->db, "duur_tafel");
	int64_t subregio = db_int(r->db, Q_SUBREGIO_ID, ARGS(T(field_text(r, F_SUBREGIO))));
	day_number this_week = day_monday(day_today());
	bool room = sees_room(r), near = monday >= this_week && monday < this_week + DAGEN_VOORSTEL;
	struct ruimte shown, ahead;
	struct week w = { .maandag = monday, .ruimte = &shown, .subregio = room ? subregio : 0, .ziet_ruimte = room };
	struct tpl *view = view_head(r, monday, room);
	if (plans_in(r, subregio)) {
		struct wachtend *waiting;
		struct zoek *zoek = ruimte_zoek(r->db, r->arena, &r->actor, this_week, DAGEN_VOORSTEL);
		ruimte_load(zoek, duur, &ahead);
		w.wachtenden = propose(zoek, &ahead, subregio, duur, &waiting);
		w.wachtend = waiting;
		if (w.wachtenden) w.plannen = address(r, monday);
		if (w.wachtenden) view_wachtend(r, view, waiting, w.wachtenden, field_id(r, F_DAGDEEL), field_text(r, F_BEGINTIJD));
		w.ruimte = near ? &ahead : &shown;
	}
	if (w.ruimte == &shown) ruimte_load(ruimte_zoek(r->db, r->arena, &r->actor, monday, 7), duur, &shown);
	view_week(r, view, &w);
	view_show_if(view, room, "UITLEG_RUIMTE");
}

static void show_day(struct request *r, day_number day)
{
	char text[DATE_NL_SIZE];
	struct ruimte ruimte;
	day_nl_long(day, text);
	struct tpl *view = tpl_section(r->view, "DAGLIJST");
	r->title = arena_printf(r->arena, "Daglijst %s", text);
	tpl_set(view, "TITEL_DAG", r->title);
	link_week(r, view, "NAAR_WEEK", day_monday(day));
	if (authz_general(&r->actor, ACT_WERKKOPIE, 0, NULL)) tpl_set(tpl_section(view, "NAAR_WERKKOPIE"), "DAG_ISO", field_text(r, F_DAG));
	ruimte_load(ruimte_zoek(r->db, r->arena, &r->actor, day, 1), (int)setting(r->db, "duur_tafel"), &ruimte);
	view_daglijst(r, view, &ruimte, db_int(r->db, Q_SUBREGIO_ID, ARGS(T(field_text(r, F_SUBREGIO)))));
}

static void show_month(struct request *r, day_number day)
{
	char iso[DATE_SIZE];
	day_iso(day, iso);
	struct tpl *view = tpl_section(r->view, "RUIMTE");
	r->title = arena_printf(r->arena, "Ruimte in %s %.4s", month_names[atoi(iso + 5) - 1], iso);
	tpl_set(view, "TITEL_MAAND", r->title);
	link_month(r, view, "VORIGE_MAAND", day - 1);
	link_month(r, view, "VOLGENDE_MAAND", day + 31);
	link_week(r, view, "NAAR_WEEK", day_monday(day));
	view_month(r, view, day);
}

static void show(struct request *r)
{
	day_number month = month_asked(r), monday = week_parse(field_text(r, F_WEEK)), day = day_parse(field_text(r, F_DAG));
	if (day != NO_DAY && sees_room(r)) show_day(r, day);
	else if (month != NO_DAY && sees_room(r)) show_month(r, month);
	else show_week(r, monday == NO_DAY ? day_monday(day_today()) : monday);
}

static const struct page page = {
	.name = "agenda", .title = "Agenda", .needs = ACT_AGENDA, .workers = 2,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .load = load, .show = show,
};

int main(void)
{
	return page_main(&page);
}
