/* A week of half days as it is drawn: week.h. The markup stands in deel/week.tpl. */
#include "web/week.h"

#include <ctype.h>
#include <string.h>

static const char *const halves[] = { "ochtend", "middag" };

static const char *capital(struct arena *arena, const char *text)
{
	char *out = arena_strdup(arena, text);
	*out = (char)toupper((unsigned char)*out);
	return out;
}

/* "30 november" of "30 november 2026" */
static const char *without_year(struct arena *arena, day_number day)
{
	char text[DATE_NL_SIZE];
	day_nl(day, text);
	*strrchr(text, ' ') = '\0';
	return arena_strdup(arena, text);
}

const char *week_dagen(struct arena *arena, day_number maandag)
{
	char last[DATE_NL_SIZE];
	day_nl(maandag + 4, last);
	return arena_printf(arena, "%s tot en met %s", without_year(arena, maandag), last);
}

const char *planning_href(struct arena *arena, int64_t tafel, int64_t dagdeel, const char *begintijd)
{
	return arena_printf(arena, "/cgi-bin/planning?tafel=%lld&kies=%lld&om=%s", (long long)tafel, (long long)dagdeel, begintijd);
}

/* Is it shown whole, or only as what is free elsewhere? */
static bool is_own(const struct week *w, const struct halve_dag *d)
{
	return !w->subregio || d->subregio == w->subregio;
}

static const char *when(struct request *r, const struct halve_dag *d)
{
	return arena_printf(r->arena, "%s %s, %s", weekday_names[day_weekday(d->dag) - 1], without_year(r->arena, d->dag), d->deel);
}

/* ---- cards -------------------------------------------------------------------------------- */

static void card_tafel(struct request *r, struct tpl *list, const struct week *w, const struct halve_dag *d, const struct bezet *b)
{
	struct tpl *card = tpl_section(list, "KAART");
	const char *time = arena_printf(r->arena, "%s\u2013%s", tijd_nl(r->arena, b->van), tijd_nl(r->arena, b->tot));
	if (!b->rij || w->kies) {
		struct tpl *taken = tpl_section(card, "BEZET");
		tpl_set(taken, "TIJD", time);
		tpl_set(taken, "WIE", b->rij && *b->rij->gezin ? arena_printf(r->arena, "Gezin %s", b->rij->gezin) : arena_printf(r->arena, "Tafel in %s", b->plek));
		return;
	}
	struct tpl *tafel = tpl_section(card, "TAFEL");
	view_tafel_row(tafel, b->rij, "");
	tpl_set(tafel, "TIJD", time);
	tpl_set(tafel, "PLEK", b->plek);
	view_show_if(tafel, d->vervallen, "VERVALT");
	view_show_if(tafel, !d->vervallen, "GAAT_DOOR");
	view_show_if(tafel, !*b->rij->gezin, "ZONDER_NAAM");
	if (w->subregio && d->subregio != w->subregio) tpl_set(tpl_section(tafel, "ELDERS"), "VAN", d->naam);
}

static const struct wachtend *proposed_to(const struct week *w, const struct halve_dag *d, int plaats)
{
	for (int i = 0; i < w->wachtenden; i++)
		if (w->wachtend[i].dag == d && w->wachtend[i].plaats == plaats) return &w->wachtend[i];
	return NULL;
}

static void card_free(struct request *r, struct tpl *list, const struct week *w, const struct halve_dag *d, int plaats)
{
	struct tpl *card = tpl_section(tpl_section(list, "KAART"), "VRIJ");
	const struct wachtend *to = proposed_to(w, d, plaats);
	tpl_set(card, "TIJD", tijd_nl(r->arena, d->begin[plaats]));
	if (!w->plannen) {
		tpl_show(card, "ZONDER_LINK");
		return;
	}
	struct tpl *link = tpl_section(card, "MET_LINK");
	const char *begin = tijd_iso(r->arena, d->begin[plaats]);
	tpl_set(link, "HREF", to ? planning_href(r->arena, to->rij.tafel, d->id, begin)
		: arena_printf(r->arena, "%s&dagdeel=%lld&begintijd=%s#wacht", w->plannen, (long long)d->id, begin));
	tpl_set(link, "WANNEER", when(r, d));
	if (to) tpl_set(tpl_section(card, "VOORSTEL"), "WIE", *to->rij.gezin ? arena_printf(r->arena, "gezin %s", to->rij.gezin) : to->rij.nummer);
}

/* The first place that planning takes, of those that are proposed to nobody else
 * where there is one; how much speaks against it. */
static int best_place(struct request *r, const struct week *w, const struct halve_dag *d, const char **against, int *count, bool *weigert)
{
	for (int pass = 0; pass < 2; pass++)
		for (int p = 0; p < d->begins; p++) {
			bool others = d->voorstel[p] && d->voorstel[p] != w->kies->rij.tafel;
			if (others == (pass == 0)) continue;
			*weigert = bezwaren(r->db, r->arena, w->kies, d, d->begin[p], w->duur, against, count);
			if (!*weigert) return p;
		}
	return 0;
}

/* One radio for a half day; what speaks against its place is said in it. */
static void card_choose(struct request *r, struct tpl *list, const struct week *w, const struct halve_dag *d)
{
	const char *against[BEZWAREN_MAX];
	int n = 0;
	bool weigert = true;
	int plaats = best_place(r, w, d, against, &n, &weigert);
	struct tpl *card = tpl_section(list, "KAART");
	struct tpl *choice = tpl_section(card, weigert ? "GEEN_PLAATS" : "KIES");
	tpl_set_int(choice, "DAGDEEL", d->id);
	tpl_set(choice, "WANNEER", when(r, d));
	tpl_set(choice, "TIJD", tijd_nl(r->arena, d->begin[plaats]));
	tpl_set(choice, "BEGINTIJD", tijd_iso(r->arena, d->begin[plaats]));
	if (!is_own(w, d)) tpl_set(tpl_section(choice, "ELDERS"), "VAN", d->naam);
	for (int i = 0; i < n; i++) tpl_set(tpl_section(choice, "BEZWAAR"), "TEKST", against[i]);
	if (d->dag < w->kies->vanaf) tpl_set(tpl_section(choice, "BEZWAAR"), "TEKST", "Te kort om op tijd uit te nodigen");
	if (d->dag > w->kies->uiterlijk) tpl_set(tpl_section(choice, "BEZWAAR"), "TEKST", "Na de termijn");
	if (d->voorstel[plaats] && d->voorstel[plaats] != w->kies->rij.tafel) tpl_set(tpl_section(choice, "BEZWAAR"), "TEKST", "Ook voorstel voor een gezin dat langer wacht");
	if (d->vrij > 1) tpl_set_int(tpl_section(choice, "MEER"), "VRIJ", d->vrij);
	view_show_if(choice, d->id == w->gekozen, "GEKOZEN");
	view_show_if(choice, d->id == w->beste, "BESTE");
}

/* ---- a half day, a day, the week ----------------------------------------------------------- */

/* In time order; those of own families that stand in a half day of others too. */
static int taken_of(struct request *r, const struct week *w, day_number day, const char *deel, const struct bezet ***out, const struct halve_dag ***days)
{
	int n = 0;
	for (int i = 0; i < w->ruimte->count; i++) {
		const struct halve_dag *d = &w->ruimte->dag[i];
		if (d->dag != day || strcmp(d->deel, deel) != 0) continue;
		for (int k = 0; k < d->bezette; k++) {
			const struct bezet *b = &d->bezet[k];
			bool own = is_own(w, d) ? w->ziet_ruimte || b->rij : b->rij && b->subregio == w->subregio;
			if (!own) continue;
			*out = arena_grow(r->arena, *out, n, sizeof **out);
			*days = arena_grow(r->arena, *days, n, sizeof **days);
			int at = n++;
			for (; at > 0 && (*out)[at - 1]->van > b->van; at--) {
				(*out)[at] = (*out)[at - 1];
				(*days)[at] = (*days)[at - 1];
			}
			(*out)[at] = b;
			(*days)[at] = d;
		}
	}
	return n;
}

static void view_free(struct request *r, struct tpl *list, const struct week *w, const struct halve_dag *d)
{
	if (w->kies) card_choose(r, list, w, d);
	for (int p = 0; !w->kies && p < d->begins; p++) card_free(r, list, w, d, p);
}

/* What stands above it: how much is free, or that it does not go on. */
static const char *standing(struct request *r, const struct week *w, const struct halve_dag *own)
{
	if (!w->ziet_ruimte || !w->subregio) return "";
	if (!own) return "andere subregio\u2019s";
	if (own->vervallen) return "vervalt";
	return own->vrij ? arena_printf(r->arena, "%d van %d vrij", own->vrij, own->plaatsen) : "vol";
}

static void view_half(struct request *r, struct tpl *view, const struct week *w, day_number day, const char *deel)
{
	const struct bezet **taken = NULL;
	const struct halve_dag **days = NULL, *own = NULL;
	int n = taken_of(r, w, day, deel, &taken, &days), others = 0;
	struct tpl *part = tpl_section(view, "DEEL"), *list = n ? tpl_section(part, "KAARTEN") : NULL, *rest = NULL;
	for (int i = 0; i < n; i++) card_tafel(r, list, w, days[i], taken[i]);
	for (int i = 0; i < w->ruimte->count && w->ziet_ruimte; i++) {
		const struct halve_dag *d = &w->ruimte->dag[i];
		if (d->dag != day || strcmp(d->deel, deel) != 0) continue;
		if (w->subregio && is_own(w, d)) own = d;
		if ((w->kies || own == d) && d->begins) {
			if (!list) list = tpl_section(part, "KAARTEN");
			view_free(r, list, w, d);
		}
		if (w->kies || own == d) continue;
		if (!rest) rest = tpl_section(part, "ANDEREN");
		struct tpl *other = tpl_section(rest, "ANDER");
		tpl_set(other, "NAAM", d->naam);
		tpl_set(other, "STAND", d->vervallen ? "vervalt" : d->vrij ? arena_printf(r->arena, "%d vrij", d->vrij) : "vol");
		others++;
	}
	tpl_set(part, "DEEL_NAAM", capital(r->arena, deel));
	tpl_set(part, "DEEL_STAND", standing(r, w, own));
	if (own && own->vervallen && *own->waarom) tpl_set(tpl_section(part, "WAAROM"), "REDEN", own->waarom);
	view_show_if(part, !n && !list && !others && !own, "LEEG");
}

/* Saturday and Sunday only where something is on them. */
static bool is_shown(const struct week *w, day_number day)
{
	if (day_weekday(day) <= 5) return true;
	for (int i = 0; i < w->ruimte->count; i++)
		if (w->ruimte->dag[i].dag == day) return true;
	return false;
}

static bool has_tafel(const struct week *w, day_number day)
{
	for (int i = 0; i < w->ruimte->count; i++)
		for (int k = 0; w->ruimte->dag[i].dag == day && k < w->ruimte->dag[i].bezette; k++)
			if (w->ruimte->dag[i].bezet[k].rij) return true;
	return false;
}

static const char *iso_of(struct arena *arena, day_number day)
{
	char iso[DATE_SIZE];
	day_iso(day, iso);
	return arena_strdup(arena, iso);
}

void view_week(struct request *r, struct tpl *into, const struct week *w)
{
	struct tpl *view = tpl_include(into, "HALVE_DAGEN", "deel/week.tpl");
	for (day_number day = w->maandag; day < w->maandag + 7; day++) {
		if (!is_shown(w, day)) continue;
		struct tpl *column = tpl_section(view, "DAG");
		tpl_set(column, "WEEKDAG", capital(r->arena, weekday_names[day_weekday(day) - 1]));
		tpl_set(column, "DATUM", without_year(r->arena, day));
		view_show_if(column, day == day_today(), "VANDAAG");
		view_show_if(column, day_is_holiday(day), "FEESTDAG");
		if (w->ziet_ruimte && !w->kies && has_tafel(w, day)) tpl_set(tpl_section(column, "DAGLIJST"), "DAG_ISO", iso_of(r->arena, day));
		for (size_t i = 0; i < COUNT(halves); i++) view_half(r, column, w, day, halves[i]);
	}
}
