/*
 * uitnodiging: the letter to a deelnemer of a planned tafel, or all of them in
 * a row, to print: when, where, who will be there, the agenda (W15, W19, W36,
 * W45). No BSN and no secret address stand in it. A kind gets one of its own, a young one with pictures. Of a
 * planning that ended (`eerder`), or an invitation that was taken back (`ingetrokken`),
 * the letter says so (H21). A professional also gets
 * it as a file for the calendar.
 */
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_DEELNEMER, F_EERDER, F_INGETROKKEN, F_ALS, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_DEELNEMER] = { "deelnemer", FIELD_ID, SUBJECT },
	[F_EERDER] = { "eerder", FIELD_ID, SUBJECT },   /* a planning that ended */
	[F_INGETROKKEN] = { "ingetrokken", FIELD_ID, SUBJECT }, /* an invitation that was taken back */
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "bestand_als" },
};

static enum outcome find(struct request *r)
{
	r->thing = field_id(r, F_DEELNEMER);
	if (!r->thing) return find_by_tafel(r);
	r->subject_text = arena_printf(r->arena, "deelnemer=%lld", (long long)r->thing);
	int64_t tafel = db_int(r->db, Q_UITNODIGING_TAFEL, ARGS(I(r->thing))), named = field_id(r, F_TAFEL);
	return named && named != tafel ? NOT_FOUND : find_tafel(r, tafel);
}

/* Of one professional; of anybody else there is none. */
static bool calendar(struct request *r)
{
	struct rows *rows = form_query(r, Q_UITNODIGING_ICS);
	bool any = db_next(rows);
	if (any) {
		const struct ical event = {
			.uid = rows_text(rows, 0), .sequence = (int)rows_int(rows, 1), .stamp = rows_text(rows, 2), .begin = rows_text(rows, 3), .end = rows_text(rows, 4),
			.summary = rows_text(rows, 5), .place = rows_text(rows, 6), .organizer = rows_text(rows, 7), .cancelled = rows_int(rows, 8) != 0, .attendee = rows_text(rows, 9),
		};
		const char *text = ical_make(r->arena, &event);
		r->download = arena_alloc(r->arena, sizeof *r->download);
		*r->download = (struct download){ .data = text, .size = strlen(text), .name = event.cancelled ? "afzegging.ics" : "uitnodiging.ics", .type = "text/calendar; charset=utf-8" };
	}
	rows_end(rows);
	return any;
}

static void show(struct request *r)
{
	if (field_is(r, F_ALS, "ics") && calendar(r)) return;
	if (field_id(r, F_EERDER)) {
		r->title = "Brieven: de tafel gaat niet door";
		view_show_if(r->view, view_rows(r, r->view, "AFBERICHT", Q_UITNODIGING_AFBERICHTEN) > 0, "AFDRUKKEN");
		return;
	}
	if (field_id(r, F_INGETROKKEN)) {
		r->title = "Brief: de uitnodiging is ingetrokken";
		view_show_if(r->view, view_rows(r, r->view, "INGETROKKEN", Q_UITNODIGING_INGETROKKEN) > 0, "AFDRUKKEN");
		return;
	}
	static const char *const moments[] = { "", "IS_MOMENT_1", "IS_MOMENT_2", "IS_MOMENT_3" };
	int64_t asked = r->thing;
	int letters = 0;
	struct rows *rows = form_query(r, Q_UITNODIGING_BRIEVEN);
	for (; db_next(rows); letters++) {
		struct tpl *letter = tpl_section(r->view, "BRIEF");
		view_row(letter, rows);
		tpl_show(letter, moments[r->tafel->moment]);
		for (int n = 1; agenda_item(r->tafel->moment, n); n++) {
			tpl_set(tpl_section(letter, "AGENDAPUNT"), "ITEM", agenda_item(r->tafel->moment, n));
			tpl_set(tpl_section(letter, "AGENDAPUNT_GEWOON"), "ITEM", agenda_plain(r->tafel->moment, n));
		}
		r->thing = rows_int(rows, 0);
		view_rows(r, letter, "GENODIGDE", Q_UITNODIGING_GENODIGDEN);
	}
	r->thing = asked;
	tpl_show(r->view, letters ? "AFDRUKKEN" : "NIET_GEPLAND");
}

static const struct page page = {
	.name = "uitnodiging", .title = "Uitnodigingen", .needs = ACT_PLANNING_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .start = ical_start, .find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
