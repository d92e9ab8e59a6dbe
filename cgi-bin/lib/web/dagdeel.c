/*
 * To choose a half day for a tafel: what fits best, with the reason, and a week of
 * places with what speaks against each; another week is a press of a button, so that
 * what was typed stays (deel/dagdeel.tpl). What is proposed to who waits longer is
 * proposed to nobody else.
 */
#include "web/layer.h"
#include "web/week.h"

enum { VOORSTELLEN = 3 };

/* Who waits longer than this one gets a proposal first. */
static void others_first(struct zoek *zoek, struct ruimte *ruimte, const struct wachtend *own, int duur)
{
	struct wachtend *all;
	int count = wachtend_load(zoek, &all), before = 0;
	for (int i = 0; i < count; i++)
		if (all[i].rij.tafel != own->rij.tafel && all[i].subregio == own->subregio && all[i].uiterlijk <= own->uiterlijk) all[before++] = all[i];
	voorstel_doen(zoek, ruimte, all, before, duur);
}

static const char *day_and_time(struct request *r, const struct voorstel *v)
{
	char day[DATE_NL_SIZE];
	day_nl_long(v->dag->dag, day);
	return arena_printf(r->arena, "%s, %s uur", day, tijd_nl(r->arena, v->dag->begin[v->plaats]));
}

static void view_proposals(struct request *r, struct tpl *view, const struct wachtend *own, const struct voorstel *v, int count, day_number monday)
{
	struct tpl *list = count ? tpl_section(view, "VOORSTELLEN") : NULL;
	for (int i = 0; i < count; i++) {
		struct tpl *row = tpl_section(list, "VOORSTEL");
		bool here = day_monday(v[i].dag->dag) == monday;
		struct tpl *where = tpl_section(row, here ? "IN_BEELD" : "ANDERE_WEEK");
		tpl_set(where, "WANNEER", day_and_time(r, &v[i]));
		tpl_set_int(where, "DAGDEEL", v[i].dag->id);
		tpl_set_int(where, "WEEK_NR", week_number(v[i].dag->dag));
		tpl_set(row, "WAAROM", voorstel_waarom(r->arena, own, v[i].dag));
	}
	if (!count) tpl_show(view, "GEEN_VOORSTEL");
}

/* The week that was asked, else that of what was chosen, else that of what fits best. */
static day_number week_shown(struct request *r, const struct dagdeel_keuze *k, const struct voorstel *best, int count)
{
	day_number asked = week_parse(k->week), day = k->dagdeel ? day_parse(db_text(r->db, Q_RUIMTE_DAG_VAN, ARGS(I(k->dagdeel)))) : NO_DAY;
	if (asked != NO_DAY) return asked;
	if (day != NO_DAY) return day_monday(day);
	return day_monday(count ? best[0].dag->dag : day_today());
}

const char *view_dagdeel(struct request *r, struct tpl *into, int field, struct dagdeel_keuze *k)
{
	struct wachtend own = { .rij = { .tafel = r->tafel->id }, .subregio = r->tafel->subregio, .locatie = k->locatie };
	struct voorstel best[VOORSTELLEN];
	struct ruimte ahead, other, *shown = &ahead;
	wachtend_wens(r->db, &own);
	own.vanaf = workdays_add(day_today(), (int)setting(r->db, "termijn_uitnodiging"));
	own.uiterlijk = day_parse(db_text(r->db, Q_RUIMTE_UITERLIJK, ARGS(I(r->tafel->id))));
	day_number this_week = day_monday(day_today());
	struct zoek *zoek = ruimte_zoek(r->db, r->arena, &r->actor, this_week, DAGEN_VOORSTEL);
	ruimte_load(zoek, k->duur, &ahead);
	others_first(zoek, &ahead, &own, k->duur);
	int count = voorstel_eerste(zoek, &ahead, &own, k->duur, best, VOORSTELLEN);
	day_number monday = week_shown(r, k, best, count);
	if (monday < this_week || monday >= this_week + DAGEN_VOORSTEL) {
		ruimte_load(ruimte_zoek(r->db, r->arena, &r->actor, monday, 7), k->duur, &other);
		shown = &other;
	}
	const char *begin = "";
	if (k->propose && count && !k->dagdeel) {
		k->dagdeel = best[0].dag->id;
		begin = tijd_iso(r->arena, best[0].dag->begin[best[0].plaats]);
	}

	char week[WEEK_SIZE];
	week_iso(monday, week);
	struct tpl *view = tpl_include(into, "DAGDEEL", "deel/dagdeel.tpl");
	view_proposals(r, view, &own, best, count, monday);
	k->week = arena_strdup(r->arena, week);
	view_week(r, into, &(struct week){ .maandag = monday, .ruimte = shown, .subregio = own.subregio, .ziet_ruimte = true, .kies = &own, .duur = k->duur,
		.gekozen = k->dagdeel, .beste = count ? best[0].dag->id : 0 });
	const struct value *value = value_at(r, field, "", false);
	if (value && value->error) tpl_set(tpl_section(view, "HEEFT_FOUT"), "FOUT", value->error);
	return begin;
}
