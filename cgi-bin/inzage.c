/*
 * inzage: who looked at a dossier and what they did with it, for the voorzitter and
 * procesondersteuner of its subregio. The toezichthouder, who sees this log and nothing
 * of the dossier itself, asks of all of it: by dossier, by user, by day, or one sort of
 * row only, and all of these together; also as a file.
 */
#include "web/web.h"

#include <string.h>

enum { PER_PAGE = 100, LOOK = 5000, IN_FILE = 20000 };
enum { F_ZAAK, F_NUMMER, F_WIE, F_VAN, F_TOT, F_SOORT, F_NA, F_ALS, F_REGELS, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_NUMMER] = { "nummer", FIELD_LINE, QUERY | NARROW, .max = 20, .label = "Zaaknummer" },
	[F_WIE] = { "wie", FIELD_LINE, QUERY, .max = NAME_MAX_LENGTH, .label = "Naam of gebruikersnaam" },
	[F_VAN] = { "van", FIELD_DATE, QUERY | NARROW, .label = "Vanaf" },
	[F_TOT] = { "tot", FIELD_DATE, QUERY | NARROW, .label = "Tot en met" },
	[F_SOORT] = { "soort", FIELD_CHOICE, QUERY, .list = "log_soort", .label = "Wat", .missing = "Alles" },
	[F_NA] = { "na", FIELD_ID, QUERY | QUIET }, /* the last row seen */
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "als_csv" },
	[F_REGELS] = { "regels", FIELD_LINE, QUIET }, /* what was found, for the statement that shows it */
};

static enum outcome find(struct request *r)
{
	int64_t zaak = field_id(r, F_ZAAK);
	if (!zaak && *field_text(r, F_NUMMER)) zaak = db_int(r->db, Q_ZAAK_BIJ_NUMMER, ARGS(T(field_text(r, F_NUMMER))));
	return *field_text(r, F_ZAAK) || zaak ? find_zaak(r, zaak) : find_general(r, 0);
}

/* ---- what is asked ------------------------------------------------------------------------ */

/* False: nobody is meant, or more than one, of whom one is to be chosen. */
static bool who(struct request *r, int64_t *gebruiker)
{
	int count = 0;
	if (!*field_text(r, F_WIE) || (*gebruiker = db_int(r->db, Q_INZAGE_WIE, ARGS(T(field_text(r, F_WIE)))))) return true;
	struct rows *rows = form_query(r, Q_INZAGE_IEMAND);
	for (; count < 2 && db_next(rows); count++) *gebruiker = rows_int(rows, 0);
	if (count == 2) rows_end(rows);
	if (count == 1) return true;
	if (count) view_list(r, r->view, "MEERDEREN", "IEMAND", Q_INZAGE_IEMAND);
	else tpl_show(r->view, "NIEMAND");
	return false;
}

static bool when(struct request *r, struct log_vraag *v)
{
	day_number from = day_parse(field_text(r, F_VAN)), to = day_parse(field_text(r, F_TOT));
	if (from != NO_DAY && to != NO_DAY && from > to) return field_error(r, F_TOT, "", "Deze dag ligt voor de dag bij Vanaf. Draai ze om.");
	v->eerste = from == NO_DAY ? db_int(r->db, Q_LOG_EERSTE, NO_ARGS) : log_vanaf_dag(r->db, from);
	v->voor = to == NO_DAY ? INT64_MAX : log_vanaf_dag(r->db, to + 1);
	if (*field_text(r, F_NA) && field_id(r, F_NA) < v->voor) v->voor = field_id(r, F_NA);
	return true;
}

/* Of a dossier: rows about its tafels of which the actor may know it. */
static void about(struct request *r, struct log_vraag *v)
{
	int64_t *known = arena_alloc(r->arena, ((size_t)r->ntafels + 1) * sizeof *known);
	v->zaak = r->zaak;
	v->tafels = r->zaak ? known : NULL;
	for (int i = 0; i < r->ntafels; i++)
		if (authz(ACT_INZAGE, &r->tafels[i].subject, NULL)) known[v->ntafels++] = r->tafels[i].id;
}

/* The address of the same question, and `more`. */
static const char *question(struct request *r, const char *more)
{
	struct buffer q = { .arena = r->arena };
	buffer_printf(&q, "/cgi-bin/inzage?%s", more);
	if (r->zaak && !*field_text(r, F_NUMMER)) buffer_printf(&q, "%szaak=%lld", *more ? "&" : "", (long long)r->zaak);
	query_add(r, &q, F_NUMMER, F_SOORT);
	return q.text;
}

/* ---- what is shown ------------------------------------------------------------------------ */

static void put(struct request *r, const struct log_vondst *found)
{
	struct buffer list = { .arena = r->arena };
	buffer_puts(&list, "[");
	for (int i = 0; i < found->count; i++) {
		if (i) buffer_puts(&list, ",");
		buffer_int(&list, found->regel[i]);
	}
	buffer_puts(&list, "]");
	form_put(r, F_REGELS, "", list.text);
}

/* All of it, or a word that it is too much: never a part that looks like all. */
static bool as_file(struct request *r, const struct log_vraag *v)
{
	struct log_vondst *found = arena_alloc(r->arena, sizeof *found);
	log_zoek(r->db, r->arena, v, IN_FILE, IN_FILE, found);
	if (found->verder) {
		tpl_set(tpl_section(r->view, "TE_VEEL"), "HOOGSTENS", number_nl(r->arena, IN_FILE));
		return false;
	}
	put(r, found);
	form_csv(r, "inzage.csv", Q_INZAGE_BESTAND);
	return true;
}

static void list(struct request *r, const struct log_vraag *v, bool oversees)
{
	struct log_vondst *found = arena_alloc(r->arena, sizeof *found);
	struct tpl *view = tpl_section(r->view, "LOGBOEK");
	log_zoek(r->db, r->arena, v, LOOK, PER_PAGE, found);
	put(r, found);
	if (r->general) tpl_show(view, "ALLE_DOSSIERS");
	tpl_set(view, "BIJSCHRIFT", r->general ? "Wie heeft wat bekeken of gedaan" : "Wie heeft dit dossier ingezien");
	if (!view_rows(r, view, "INZAGE_REGEL", Q_INZAGE_REGELS)) tpl_show(view, found->verder ? "HIER_NIETS" : "NIETS");
	if (oversees) tpl_set(tpl_section(view, "BESTAND"), "HREF", question(r, "als=csv"));
	bool later = field_id(r, F_NA) != 0;
	if (!later && !found->verder) return;
	struct tpl *pages = tpl_section(view, "BLADEREN");
	if (later) tpl_set(tpl_section(pages, "BEGIN"), "HREF", question(r, ""));
	if (found->verder) tpl_set(tpl_section(pages, "VOLGENDE"), "HREF", question(r, arena_printf(r->arena, "na=%lld", (long long)found->verder)));
}

static void show(struct request *r)
{
	const bool oversees = authz_general(&r->actor, ACT_TOEZIEN, 0, NULL);
	struct log_vraag vraag = { .soort = oversees ? field_text(r, F_SOORT) : "", .voor = INT64_MAX };
	r->title = r->general ? "Inzage in dossiers" : arena_printf(r->arena, "Inzage in zaak %s", zaak_naam(r));
	tpl_set(r->view, "KOP", r->title);
	view_show_if(r->view, !r->general && request_may(r, ACT_ZIEN), "ZIET_DOSSIER");
	if (oversees) {
		struct tpl *search = tpl_section(r->view, "ZOEKEN");
		view_show_if(search, !r->general && !*field_text(r, F_NUMMER), "VAN_ZAAK");
		view_show_if(search, r->general || *field_text(r, F_NUMMER), "OP_NUMMER");
	}
	about(r, &vraag);
	if (r->general && *field_text(r, F_NUMMER)) tpl_show(r->view, "NIET_GEVONDEN");
	else if ((!oversees || who(r, &vraag.gebruiker)) && when(r, &vraag) && (!oversees || !field_is(r, F_ALS, "csv") || !as_file(r, &vraag))) list(r, &vraag, oversees);
}

static const struct page page = {
	.name = "inzage", .title = "Inzage", .needs = ACT_INZAGE, .needs_general = ACT_TOEZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
