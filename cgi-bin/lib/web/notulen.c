/*
 * The notulen as they are read, for every page that shows them: which version
 * somebody may see (W51), its text per agendapunt, and what stands around it:
 * the sentence about who was absent (W16), who was there and has spoken, who was
 * not, what the kinderen said, the stukken, the besluit, the afspraken, the
 * reactions (W53). A version that went to the
 * voorzitter shows these as they were then (W54).
 */
#include "web/layer.h"

#include <stdio.h>
#include <string.h>

bool notulen_find(struct request *r, int64_t version)
{
	bool every = request_may(r, ACT_NOTULEN_VERSIES);
	struct rows *rows = db_query(r->db, every ? Q_NOTULEN_VERSIE_KIEZEN : Q_NOTULEN_VERZONDEN_KIEZEN,
		ARGS(I(r->tafel->id), I(version)));
	bool found = db_next(rows);
	r->thing = found ? rows_int(rows, 0) : 0;
	rows_end(rows);
	if (found) r->subject_text = arena_printf(r->arena, "notulen=%lld", (long long)r->thing);
	return found;
}

void notulen_check_wijze(struct request *r, int field)
{
	struct rows *rows = form_query(r, Q_VERZEND_PERSONEN);
	while (db_next(rows))
		if (strcmp(field_text_at(r, field, rows_text(rows, 0)), "in_het_systeem") == 0)
			field_error(r, field, rows_text(rows, 0), "Het gezin en het netwerk kunnen niet inloggen. Kies een andere manier.");
}

enum outcome find_notulen(struct request *r, int64_t version)
{
	enum outcome outcome = find_by_tafel(r);
	int64_t asked = r->posted ? 0 : version;
	if (outcome == OK && !notulen_find(r, asked) && (asked || !request_may(r, ACT_NOTULEN_VERSIES))) return NOT_FOUND;
	return outcome;
}

static bool is_kept(struct request *r)
{
	return r->thing && db_int(r->db, Q_NOTULEN_IS_BEWAARD, ARGS(I(r->thing))) != 0;
}

/* All parts come of one statement: it is asked once for each version. */
static void lines_load(struct request *r)
{
	enum { PART, NUMBER, HEAD, TEXT };
	struct inside *in = r->in;
	if (in->lines && in->lines_of == r->thing) return;
	in->lines = arena_grow(r->arena, NULL, 0, sizeof *in->lines);
	in->lines_of = r->thing;
	in->nlines = 0;
	struct rows *rows = form_query(r, is_kept(r) ? Q_NOTULEN_REGELS_BEWAARD : Q_NOTULEN_REGELS_NU);
	while (db_next(rows)) {
		in->lines = arena_grow(r->arena, in->lines, in->nlines, sizeof *in->lines);
		in->lines[in->nlines++] = (struct notulen_line){ rows_text(rows, PART), rows_text(rows, HEAD), rows_text(rows, TEXT) };
	}
}

int view_notulen_part(struct request *r, struct tpl *view, const char *part, const char *section)
{
	int count = 0;
	lines_load(r);
	for (int i = 0; i < r->in->nlines; i++) {
		const struct notulen_line *line = &r->in->lines[i];
		if (strcmp(line->part, part) != 0) continue;
		struct tpl *row = tpl_section(view, section);
		tpl_set(row, "KOP", line->head);
		tpl_set(row, "TEKST", line->text);
		count++;
	}
	return count;
}

void view_notulen_around(struct request *r, struct tpl *view)
{
	view_rows(r, view, "WANNEER_WAAR", Q_NOTULEN_WANNEER);
	view_notulen_part(r, view, "leiding", "LEIDING");
	view_notulen_part(r, view, "aanwezig", "AANWEZIG");
	struct tpl *absent = tpl_section(view, "AFWEZIGEN");
	if (!view_notulen_part(r, absent, "afwezig", "AFWEZIG")) tpl_show(absent, "NIEMAND");
	view_rows(r, view, "AFWEZIGHEID", is_kept(r) ? Q_NOTULEN_AFWEZIG : Q_AFWEZIGHEID_TEKST);
}

void view_notulen(struct request *r, struct tpl *into)
{
	enum { IS_BESLUIT = 4, IS_PLAN };
	struct tpl *view = tpl_include(into, "NOTULEN", "deel/notulen-versie.tpl");
	view_rows(r, view, "BEGELEIDEND", Q_NOTULEN_BEGELEIDEND);
	view_rows(r, view, "VERSIE_KOP", Q_NOTULEN_KOP);
	view_notulen_around(r, view);
	struct rows *rows = form_query(r, Q_NOTULEN_PUNTEN);
	while (db_next(rows)) {
		struct tpl *row = tpl_section(view, "PUNT_REGEL");
		bool plan = rows_int(rows, IS_PLAN) != 0;
		view_row(row, rows);
		if (plan || rows_int(rows, IS_BESLUIT)) view_notulen_part(r, row, plan ? "plan" : "besluit", "VASTGELEGD");
	}
	if (view_notulen_part(r, view, "stem", "STEM_REGEL")) tpl_show(view, "STEMMEN");
	if (view_notulen_part(r, view, "stuk", "STUK_REGEL")) tpl_show(view, "STUKKEN");
	if (view_notulen_part(r, view, "doel", "DOEL_REGEL")) tpl_show(view, "DOELEN");
	if (view_notulen_part(r, view, "afspraak", "AFSPRAAK_REGEL")) tpl_show(view, "AFSPRAKEN");
	if (view_rows(r, view, "BIJLAGE", Q_NOTULEN_BIJLAGEN)) tpl_show(view, "BIJLAGEN");
	if (view_rows(r, view, "AANVULLING", Q_NOTULEN_AANVULLINGEN)) tpl_show(view, "AANVULLINGEN");
	if (view_rows(r, view, "VERKLARING", Q_VERKLARINGEN)) tpl_show(view, "VERKLARINGEN");
	if (is_kept(r)) view_rows(r, view, "BESLUIT_LATER", Q_NOTULEN_BESLUIT_LATER);
}

/* ---- what changed -------------------------------------------------------------------- */

static const char *const parts[] = { "leiding", "aanwezig", "afwezig", "stem", "stuk", "plan", "besluit", "doel", "afspraak" };

static struct passages passages_of(struct request *r, int64_t version)
{
	enum { PUNT, HEAD = 2, TEXT };
	struct passages out = { 0 };
	int64_t shown = r->thing;
	r->thing = version;
	struct rows *rows = form_query(r, Q_NOTULEN_PUNTEN);
	while (db_next(rows)) passage_add(r, &out, arena_printf(r->arena, "punt-%s", rows_text(rows, PUNT)), rows_text(rows, HEAD), rows_text(rows, TEXT));
	rows_end(rows);
	lines_load(r);
	for (size_t i = 0; i < COUNT(parts); i++)
		for (int k = 0; k < r->in->nlines; k++) {
			const struct notulen_line *line = &r->in->lines[k];
			if (strcmp(line->part, parts[i]) == 0)
				passage_add(r, &out, parts[i], label("notulen_deel", parts[i]), arena_printf(r->arena, "%s\n%s", line->head, line->text));
		}
	r->thing = shown;
	return out;
}

bool view_notulen_compare(struct request *r, struct tpl *into, int64_t version)
{
	int64_t shown = r->thing;
	bool found = notulen_find(r, version);
	int64_t other = r->thing;
	r->thing = shown;
	r->subject_text = arena_printf(r->arena, "notulen=%lld, notulen=%lld", (long long)shown, (long long)other);
	if (!found || other == shown) return false;
	struct tpl *view = tpl_include(into, "VERGELIJKING", "deel/notulen-vergelijking.tpl");
	struct passages before = passages_of(r, other), after = passages_of(r, shown), none = { 0 };
	struct tpl *versions = tpl_section(view, "VERSIES");
	tpl_set_int(versions, "OUDE_VERSIE", version);
	view_rows(r, versions, "NIEUW", Q_NOTULEN_KOP);
	view_changes(r, view, &before, &after, &none);
	return true;
}

static struct passages passages_offered(struct request *r, int64_t offering)
{
	struct passages out = { 0 };
	int64_t shown = r->thing;
	r->thing = offering;
	passages_read(r, &out, form_query(r, Q_AANBIEDING_LEZEN));
	r->thing = shown;
	return out;
}

bool view_notulen_since(struct request *r, struct tpl *into)
{
	int64_t shown = r->thing, last = 0, before = 0;
	struct rows *rows = form_query(r, Q_AANBIEDINGEN);
	if (db_next(rows)) {
		last = rows_int(rows, 0);
		before = rows_int(rows, 1);
	}
	rows_end(rows);
	if (!before) return false;
	struct passages then = passages_offered(r, before), now = passages_offered(r, last), remarks = { 0 };
	struct tpl *view = tpl_include(into, "VERGELIJKING", "deel/notulen-vergelijking.tpl");
	r->thing = before;
	view_rows(r, view, "SINDS", Q_AANBIEDING_KOP);
	rows = form_query(r, Q_AANBIEDING_OPMERKINGEN);
	while (db_next(rows)) passage_add(r, &remarks, rows_text(rows, 0), "", rows_text(rows, 1));
	r->thing = shown;
	view_changes(r, view, &then, &now, &remarks);
	return true;
}

void notulen_keep(struct request *r)
{
	enum { PART, NUMBER, HEAD, TEXT };
	r->thing = r->tafel->notulen;
	form_exec(r, Q_NOTULEN_REGELS_WEG);
	struct rows *rows = form_query(r, Q_NOTULEN_REGELS_NU);
	while (db_next(rows))
		db_exec(r->db, Q_NOTULEN_REGEL_TOEVOEGEN, ARGS(I(r->thing), T(rows_text(rows, PART)), I(rows_int(rows, NUMBER)),
			T(rows_text(rows, HEAD)), T(rows_text(rows, TEXT))));
}
