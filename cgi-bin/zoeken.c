/*
 * zoeken: the dossiers in which all the words that were typed stand, each where the
 * actor may read it: names, a day of birth, zaaknummer, gemeente, words of stukken and
 * notulen, and a BSN for who may see it. What the actor may not read is not found, and
 * nothing tells that it is there. The log has that somebody searched, not for what; of
 * a BSN which dossiers it gave.
 */
#include "web/web.h"

#include "domain/zoeken.h"

enum { F_Q, F_NA, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_Q] = { "q", FIELD_LINE, QUERY, .max = 1000, .label = "Zoek in uw dossiers",
		.help = "Een naam, geboortedatum, zaaknummer, gemeente, of een woord uit een stuk of de notulen. Ook een heel BSN kan, als u dat mag zien." },
	[F_NA] = { "na", FIELD_LINE, QUERY | QUIET, .max = 40 },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void view_kinderen(struct request *r, struct tpl *row, int64_t zaak)
{
	struct rows *rows = db_query(r->db, Q_ZOEK_KINDEREN, ARGS(I(zaak)));
	while (db_next(rows)) view_row(tpl_section(row, "KIND_RIJ"), rows);
}

static void view_found(struct request *r, struct tpl *list, const struct vondst *found)
{
	const struct tafel *t = found->tafel;
	char day[DATE_NL_SIZE] = "";
	struct tpl *row = tpl_section(list, "VONDST");
	day_number date = day_parse(t->datum);
	if (date != NO_DAY) day_nl(date, day);
	tpl_set_int(row, "ID", found->zaak);
	tpl_set(row, "NUMMER", t->zaaknummer);
	tpl_set(row, "GEZIN", t->gezin);
	view_show_if(row, *t->gezin != '\0', "HEEFT_GEZIN");
	tpl_set_int(row, "BIJ_MOMENT", t->moment);
	tpl_set(row, "DAG", day);
	view_show_if(row, *day != '\0', "HEEFT_DAG");
	tpl_set(row, "STAND", label("tafel_status", t->status));
	tpl_set(row, "KLEUR", badge("tafel_status", t->status));
	tpl_set(row, "GEMEENTE", t->gemeente_naam);
	if (found->ziet_personen) view_kinderen(r, row, found->zaak);
}

/* The address of what follows: without a word of what was found. */
static const char *onward(struct request *r, const char *na)
{
	struct buffer out = { .arena = r->arena };
	buffer_printf(&out, "/cgi-bin/zoeken?q=");
	urlencode(&out, field_text(r, F_Q));
	if (*na) buffer_printf(&out, "&na=%s", na);
	return out.text;
}

static void show_found(struct request *r, const struct zoek_vraag *vraag)
{
	struct vondsten *found = arena_alloc(r->arena, sizeof *found);
	zoeken(r->db, r->arena, &r->actor, vraag, field_text(r, F_NA), found);
	struct buffer zaken = { .arena = r->arena };
	buffer_puts(&zaken, "");
	struct tpl *list = found->count ? tpl_section(r->view, "GEVONDEN") : NULL;
	for (int i = 0; i < found->count; i++) {
		view_found(r, list, &found->rij[i]);
		buffer_printf(&zaken, "%s%lld", i ? "," : "zaak=", (long long)found->rij[i].zaak);
	}
	r->act = vraag->bsn ? "bsn_gezocht" : "gezocht";
	if (vraag->bsn) r->subject_text = zaken.text;
	if (!list && !*found->verder) tpl_show(r->view, "NIETS");
	if (!list && *found->verder) tpl_show(r->view, "NOG_NIETS");
	if (!*field_text(r, F_NA) && !*found->verder) return;
	struct tpl *pages = tpl_section(r->view, "BLADEREN");
	if (*field_text(r, F_NA)) tpl_set(tpl_section(pages, "BEGIN"), "HREF", onward(r, ""));
	if (*found->verder) tpl_set(tpl_section(pages, "VOLGENDE"), "HREF", onward(r, found->verder));
}

static void show(struct request *r)
{
	struct zoek_vraag vraag;
	zoek_lees(r->arena, field_text(r, F_Q), &vraag);
	if (vraag.te_veel) field_error(r, F_Q, "", arena_printf(r->arena, "Zoek met niet meer dan %d woorden tegelijk.", ZOEK_WOORDEN));
	else if (*field_text(r, F_Q)) show_found(r, &vraag);
}

static const struct page page = {
	.name = "zoeken", .title = "Zoeken", .needs = ACT_ZOEKEN, .workers = 2,
	.fields = fields, .nfields = F_COUNT,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
