/*
 * werkvoorraad: what waits for whoever looks, by deadline, overdue first; below
 * it the other tafels that they may see. What is a task, for whom and by when
 * stands in domain/taak.c; whether the actor may do or see it, in domain/authz.c.
 * Both lists go on from the last row seen. Somebody whose roles have no dossiers
 * gets a page that says so.
 */
#include "web/web.h"

#include <string.h>

enum { F_Q, F_MOMENT, F_STATUS, F_SUBREGIO, F_VAN, F_TOT, F_NA_TERMIJN, F_NA_TAFEL, F_NA_TAAK, F_NA, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_Q] = { "q", FIELD_LINE, QUERY, .max = 60, .label = "Zaaknummer, gemeente of familienaam" },
	[F_MOMENT] = { "moment", FIELD_CHOICE, QUERY, .list = "moment_kort", .label = "Moment", .missing = "Alle momenten" },
	[F_STATUS] = { "status", FIELD_CHOICE, QUERY, .list = "tafel_status", .label = "Status", .missing = "Alle statussen" },
	[F_SUBREGIO] = { "subregio", FIELD_PICK, QUERY | QUIET, .from = Q_SUBREGIO_KEUZES, .label = "Subregio", .missing = "Alle subregio's" },
	[F_VAN] = { "van", FIELD_DATE, QUERY | NARROW, .label = "Tafel vanaf" },
	[F_TOT] = { "tot", FIELD_DATE, QUERY | NARROW, .label = "Tafel tot en met" },
	/* the last task seen: of one without a term only the tafel and the kind */
	[F_NA_TERMIJN] = { "na_termijn", FIELD_DATE, QUERY | QUIET },
	[F_NA_TAFEL] = { "na_tafel", FIELD_ID, QUERY | QUIET },
	[F_NA_TAAK] = { "na_taak", FIELD_LINE, QUERY | QUIET, .max = 30 },
	/* the last of the other tafels seen */
	[F_NA] = { "na", FIELD_ID, QUERY | QUIET },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static bool has_dossiers(const struct actor *actor)
{
	for (int i = 0; i < actor->grants; i++) {
		enum role role = actor->grant[i].role;
		if (role != BEHEERDER && role != TOEZICHTHOUDER && role != REGIOCOORDINATOR) return true;
	}
	return false;
}

/* Are there dossiers of more than one subregio to see? */
static bool sees_more(const struct actor *actor)
{
	for (int i = 0; i < actor->grants; i++) {
		const struct grant *g = &actor->grant[i];
		bool office = g->role == VOORZITTER || g->role == PROCESONDERSTEUNER;
		if ((!office && g->role != LOKALE_TOEGANG) || (office && g->subregio != actor->grant[0].subregio)) return true;
	}
	return false;
}

static bool filtered(const struct request *r)
{
	for (int i = F_Q; i <= F_TOT; i++)
		if (*field_text(r, i)) return true;
	return false;
}

/* The address of this page with the same filter: `key` is where it goes on. */
static const char *address(struct request *r, const char *key, const char *anchor)
{
	struct buffer out = { .arena = r->arena };
	buffer_puts(&out, "/cgi-bin/werkvoorraad");
	query_add(r, &out, F_Q, F_TOT);
	buffer_printf(&out, "%s%s#%s", !*key ? "" : filtered(r) ? "&" : "?", key, anchor);
	return out.text;
}

/* `last`: the row to go on from, where there is more; `later`: this is not the first page. */
static void view_pages(struct request *r, struct tpl *view, const char *section, const char *anchor, bool later, const char *key)
{
	if (!later && !key) return;
	struct tpl *pages = tpl_section(view, section);
	if (later) tpl_set(tpl_section(pages, "BEGIN"), "HREF", address(r, "", anchor));
	if (key) tpl_set(tpl_section(pages, "VOLGENDE"), "HREF", address(r, key, anchor));
}

static void view_tasks(struct request *r, struct tpl *view, struct zoek *zoek)
{
	struct lijst *list = arena_alloc(r->arena, sizeof *list);
	const char *termijn = field_text(r, F_NA_TERMIJN);
	const struct lijst_rij na = { .termijn = *termijn ? termijn : "geen", .tafel = field_id(r, F_NA_TAFEL), .code = field_text(r, F_NA_TAAK) };
	lijst_taken(zoek, na.tafel ? &na : NULL, list);
	bool later = na.tafel && list->count;
	if (na.tafel && !later) lijst_taken(zoek, NULL, list); /* those are done by now */

	struct tpl *figures = tpl_section(view, "CIJFERS");
	char monday[DATE_SIZE], sunday[DATE_SIZE];
	day_iso(day_monday(day_today()), monday);
	day_iso(day_monday(day_today()) + 6, sunday);
	tpl_set(figures, "WEEK", arena_printf(r->arena, "/cgi-bin/werkvoorraad?van=%s&tot=%s", monday, sunday));
	tpl_set(figures, "TAKEN_NU", number_nl(r->arena, list->totaal));
	tpl_set(figures, "VERLOPEN_NU", number_nl(r->arena, list->verlopen));
	tpl_set(figures, "AANVULLING", number_nl(r->arena, lijst_tel(zoek, Q_ZICHT_TERUGGESTUURD)));
	tpl_set(figures, "DEZE_WEEK", number_nl(r->arena, lijst_tel(zoek, Q_ZICHT_WEEK)));
	if (!list->count) {
		tpl_show(view, filtered(r) ? "GEEN_TAAK_IN_FILTER" : "GEEN_TAAK");
		return;
	}
	struct tpl *tasks = tpl_section(view, "TAKEN");
	tpl_set(tasks, "AANTAL_TAKEN", number_nl(r->arena, list->totaal));
	for (int i = 0; i < list->count; i++) view_taak(r, tpl_section(tasks, "TAAK"), &list->rij[i]);
	const struct lijst_rij *last = &list->rij[list->count - 1];
	const char *key = arena_printf(r->arena, "na_termijn=%s&na_tafel=%lld&na_taak=%s", strcmp(last->termijn, "geen") == 0 ? "" : last->termijn,
		(long long)last->tafel, last->code);
	view_pages(r, view, "BLADEREN_TAKEN", "te-doen", later, list->meer ? key : NULL);
}

/* What there is to know and was not read. */
static void view_news(struct request *r, struct tpl *view, struct zoek *zoek)
{
	enum { AT_MOST = 3 };
	struct lijst *list = arena_alloc(r->arena, sizeof *list);
	lijst_nieuws(zoek, false, AT_MOST, NULL, list);
	if (!list->count) return;
	struct tpl *news = tpl_section(view, "NIEUWS");
	for (int i = 0; i < list->count; i++) view_nieuws(tpl_section(news, "BERICHT"), &list->rij[i]);
	view_show_if(news, list->meer, "ER_IS_MEER");
}

static void view_others(struct request *r, struct tpl *view, struct zoek *zoek)
{
	struct lijst *list = arena_alloc(r->arena, sizeof *list);
	int64_t na = field_id(r, F_NA);
	lijst_andere(zoek, na, list);
	struct tpl *others = list->count ? tpl_section(view, "ANDERE") : NULL;
	for (int i = 0; i < list->count; i++) view_tafel_row(tpl_section(others, "ANDER"), &list->rij[i], list->rij[i].datum);
	const char *key = list->meer ? arena_printf(r->arena, "na=%lld", (long long)list->rij[list->count - 1].tafel) : NULL;
	view_pages(r, view, "BLADEREN", "andere", na != 0, key);
}

/* Of a filter; "" also where what was typed is no day, which is said at the field. */
static const char *day_asked(const struct request *r, int field)
{
	return day_parse(field_text(r, field)) == NO_DAY ? "" : field_text(r, field);
}

static void show(struct request *r)
{
	if (!has_dossiers(&r->actor)) {
		struct tpl *none = tpl_section(r->view, "GEEN_DOSSIERS");
		view_rows(r, none, "NOOD", Q_NOODTOEGANG_AANTAL);
		view_rows(r, none, "STEEKPROEF", Q_STEEKPROEF_WACHT);
		view_rows(r, none, "OPVALLEND", Q_OPVALLEND_AANTAL);
		return;
	}
	struct tpl *view = tpl_section(r->view, "DOSSIERS");
	if (*day_asked(r, F_TOT) && strcmp(day_asked(r, F_VAN), day_asked(r, F_TOT)) > 0)
		field_error(r, F_TOT, "", "Deze dag ligt voor de dag bij Tafel vanaf. Draai ze om.");
	const struct lijst_vraag vraag = { .actor = &r->actor, .q = field_text(r, F_Q), .moment = field_text(r, F_MOMENT),
		.status = field_text(r, F_STATUS), .subregio = field_text(r, F_SUBREGIO),
		.van = day_asked(r, F_VAN), .tot = day_asked(r, F_TOT) };
	view_rows(r, view, "VERVANGING", Q_NIEUWS_VERVANGING);
	view_list(r, view, "NIEUW_WERK", "OVERGEDRAGEN", Q_BEHANDELAAR_NIEUW);
	struct zoek *zoek = lijst_zoek(r->db, r->arena, &vraag);
	if (!filtered(r)) view_news(r, view, zoek);
	view_tasks(r, view, zoek);
	view_others(r, view, zoek);
	view_show_if(view, filtered(r), "GEFILTERD");
	if (sees_more(&r->actor) || *field_text(r, F_SUBREGIO)) view_field(r, tpl_section(view, "MEER_SUBREGIOS"), F_SUBREGIO, "");
}

static const struct page page = {
	.name = "werkvoorraad", .title = "Werkvoorraad", .needs = ACT_INGELOGD, .workers = 4,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
