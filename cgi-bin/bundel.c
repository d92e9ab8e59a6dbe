/*
 * bundel: all of a tafel that one reader may see, as one PDF to take along: the
 * agenda, the aanmelding, the oordeel and the stukken, marked with whose copy it is.
 * `?tafel=N` is one; `?dag=2026-12-01` those of a day, a zip with one for each tafel,
 * for who has the day in the agenda. Without the print service a page says so. A stuk that the reader may not see is in none of
 * it: not in the contents, not in a count.
 */
#include "domain/ruimte.h"
#include "web/web.h"

#include <stdlib.h>
#include <string.h>

enum { F_TAFEL, F_DAG, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_DAG] = { "dag", FIELD_DATE, SUBJECT | QUIET },
};

enum { MB = 1000 * 1000, TAFEL_MOST = 100 * MB, DAG_MOST = 200 * MB };

static enum outcome find(struct request *r)
{
	const char *dag = field_text(r, F_DAG);
	if (field_id(r, F_TAFEL)) return find_by_tafel(r);
	if (day_parse(dag) == NO_DAY) return NOT_FOUND;
	r->subject_text = arena_printf(r->arena, "dag=%s", dag);
	return find_general(r, 0);
}

/* ---- one tafel ------------------------------------------------------------------------ */

static void draw(struct request *r)
{
	struct tpl *view = tpl_section(r->view, "BUNDEL");
	view_one(r, view, Q_BUNDEL_TAFEL);
	for (int n = 1; agenda_item(r->tafel->moment, n); n++) tpl_set(tpl_section(view, "AGENDAPUNT"), "ITEM", agenda_item(r->tafel->moment, n));
	if (request_may(r, ACT_AANMELDING_LEZEN)) view_aanmelding(r, view);
	if (!request_may(r, ACT_OORDEEL_LEZEN) || !db_int(r->db, Q_OORDEEL_AANTAL, ARGS(I(r->tafel->id)))) return;
	struct tpl *oordeel = tpl_section(view, "OORDEEL");
	view_rows(r, oordeel, "RONDE_REGEL", Q_OORDEEL_RONDEN);
	view_rows(r, oordeel, "RONDE_PUNT", Q_OORDEEL_PUNTEN);
}

/* As for the download of that one stuk. */
static bool may_read(const struct request *r, bool released, bool secret)
{
	struct subject subject = r->tafel->subject;
	if (released && (!secret || request_may(r, ACT_GEHEIM_ADRES_ZIEN))) subject.flags |= IS_VRIJGEGEVEN;
	else subject.flags &= ~(unsigned)IS_VRIJGEGEVEN;
	return authz(ACT_STUK_LEZEN, &subject, NULL);
}

/* Gives its size. Above `most` nothing is read any more. */
static int64_t add_stukken(struct request *r, int64_t most)
{
	enum { ID, WHAT, FILE_NAME, SIZE, RELEASED, SECRET, SHUT };
	int64_t total = 0;
	struct rows *rows = form_query(r, Q_BUNDEL_STUKKEN);
	while (db_next(rows)) {
		const char *shut = rows_text(rows, SHUT);
		if (!may_read(r, rows_int(rows, RELEASED) != 0, rows_int(rows, SECRET) != 0)) continue;
		if (!*shut) total += rows_int(rows, SIZE);
		if (*shut || total <= most) printing_stuk(r, rows_int(rows, ID), rows_text(rows, WHAT), rows_text(rows, FILE_NAME), shut);
	}
	return total;
}

/* Of the tafel at hand; gives the size of its stukken. */
static int64_t add_bundle(struct request *r, const char *name, int64_t most)
{
	char today[DATE_NL_SIZE];
	day_nl(day_today(), today);
	printing_add(r, "bundle", arena_printf(r->arena, "%s\nBundel %s, moment %d\nVoor %s, %s", name, r->tafel->zaaknummer, r->tafel->moment, r->actor.naam, today), "", 0);
	const char *text = print_document(r, "bundel.tpl", draw);
	printing_add(r, "text", "", text, strlen(text));
	int64_t size = add_stukken(r, most);
	if (size > most) r->printing->too_large = true;
	return size;
}

/* ---- a day ------------------------------------------------------------------------------ */

static int by_time(const void *a, const void *b)
{
	const struct bezet *one = a, *other = b;
	return one->van != other->van ? (one->van > other->van) - (one->van < other->van) : (one->tafel > other->tafel) - (one->tafel < other->tafel);
}

/* In order of time; the number. Of others' the actor is told nothing. */
static int tafels_of_day(struct request *r, day_number day, struct bezet **out)
{
	int count = 0;
	struct ruimte ruimte;
	ruimte_load(ruimte_zoek(r->db, r->arena, &r->actor, day, 1), (int)setting(r->db, "duur_tafel"), &ruimte);
	for (int i = 0; i < ruimte.count; i++)
		for (int k = 0; k < ruimte.dag[i].bezette; k++) {
			if (!ruimte.dag[i].bezet[k].rij) continue;
			*out = arena_grow(r->arena, *out, count, sizeof **out);
			(*out)[count++] = ruimte.dag[i].bezet[k];
		}
	if (count) qsort(*out, (size_t)count, sizeof **out, by_time);
	return count;
}

static void show_day(struct request *r)
{
	struct bezet *bezet = NULL;
	struct tafel *shown = NULL;
	int64_t left = DAG_MOST;
	int count = tafels_of_day(r, day_parse(field_text(r, F_DAG)), &bezet), kept = 0;
	r->printing->name = arena_printf(r->arena, "bundels %s", field_text(r, F_DAG));
	printing_add(r, "zip", "", "", 0);
	for (int i = 0; i < count; i++) {
		if (find_tafel(r, bezet[i].tafel) != OK || !request_may(r, ACT_BUNDEL)) continue;
		shown = arena_grow(r->arena, shown, kept, sizeof *shown);
		shown[kept++] = *r->tafel;
		left -= add_bundle(r, arena_printf(r->arena, "%s %s", tijd_nl(r->arena, bezet[i].van), r->tafel->zaaknummer), left < TAFEL_MOST ? left : TAFEL_MOST);
	}
	printing_about(r, shown, kept);
}

static void show(struct request *r)
{
	if (!printer_is_there()) {
		tpl_show(tpl_section(r->view, "GEEN_BUNDEL"), r->general ? "VAN_DAG" : "VAN_TAFEL");
		return;
	}
	r->printing = arena_alloc(r->arena, sizeof *r->printing);
	if (r->general) {
		show_day(r);
		return;
	}
	r->printing->name = arena_printf(r->arena, "bundel %s moment %d", r->tafel->zaaknummer, r->tafel->moment);
	add_bundle(r, r->printing->name, TAFEL_MOST);
}

static const struct page page = {
	.name = "bundel", .title = "Bundel", .needs = ACT_BUNDEL, .needs_general = ACT_RUIMTE, .workers = 2, .prints = true,
	.fields = fields, .nfields = F_COUNT, .find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
