/*
 * verzoek-brief: what goes to who asked about what is kept of them: the letter that it came
 * in (`brief=bevestiging`), the one with the decision (`besluit`; with who looked at the
 * dossier, where that was asked), and the copy of all that was given (`afschrift`), which is
 * data too (`als=json`, AVG 20) or all of it with its files (`als=zip`, by the print service).
 * Of a copy only what was decided upon.
 */
#include "web/web.h"

#include <string.h>

enum { MOST = 100 * 1000 * 1000 };
enum { F_VERZOEK, F_BRIEF, F_ALS, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_VERZOEK] = { "verzoek", FIELD_ID, SUBJECT },
	[F_BRIEF] = { "brief", FIELD_CHOICE, QUERY | QUIET, .list = "verzoek_brief" },
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "verzoek_als" },
};

static enum outcome find(struct request *r)
{
	return find_verzoek(r, field_id(r, F_VERZOEK));
}

static bool may_go(struct request *r)
{
	return db_int(r->db, Q_VERZOEK_IS_TE_GEVEN, ARGS(I(r->thing))) != 0;
}

static const char *data_of(struct request *r)
{
	struct rows *rows = form_query(r, Q_VERZOEK_JSON);
	if (!db_next(rows)) die(EV_BUG, "the request is gone");
	const char *text = rows_text(rows, 0);
	rows_end(rows);
	return text;
}

static void draw_copy(struct request *r)
{
	struct tpl *view = tpl_section(r->view, "AFSCHRIFT");
	view_one(r, view, Q_VERZOEK_BRIEF);
	view_rows(r, view, "DEEL", Q_VERZOEK_AFSCHRIFT);
}

static void add_files(struct request *r)
{
	enum { ID, WHAT, FILE_NAME, SIZE, SHUT };
	int64_t total = 0;
	struct rows *rows = form_query(r, Q_VERZOEK_BESTANDEN);
	while (db_next(rows)) {
		const char *shut = rows_text(rows, SHUT);
		if (!*shut) total += rows_int(rows, SIZE);
		if (*shut || total <= MOST) printing_stuk(r, rows_int(rows, ID), rows_text(rows, WHAT), rows_text(rows, FILE_NAME), shut);
	}
	r->printing->too_large = total > MOST;
}

static void all_together(struct request *r)
{
	char today[DATE_NL_SIZE];
	day_nl(day_today(), today);
	r->printing = arena_alloc(r->arena, sizeof *r->printing);
	r->printing->name = arena_printf(r->arena, "afschrift %s verzoek %lld", r->tafel->zaaknummer, (long long)r->thing);
	printing_add(r, "bundle", arena_printf(r->arena, "%s\nAfschrift, verzoek %lld\nAfschrift voor wie het vroeg, %s", r->printing->name, (long long)r->thing, today), "", 0);
	const char *text = print_document(r, "verzoek-brief.tpl", draw_copy), *data = data_of(r);
	printing_add(r, "text", "", text, strlen(text));
	add_files(r);
	printing_add(r, "file", "Dezelfde gegevens, leesbaar voor een computer\ngegevens.json", data, strlen(data));
}

static void show(struct request *r)
{
	bool copy = field_is(r, F_BRIEF, "afschrift") || *field_text(r, F_ALS);
	tpl_set_int(r->view, "VERZOEK_ID", r->thing);
	if (copy && !may_go(r)) {
		tpl_show(r->view, "NOG_NIET");
		return;
	}
	if (field_is(r, F_ALS, "json")) {
		const char *data = data_of(r);
		r->download = arena_alloc(r->arena, sizeof *r->download);
		*r->download = (struct download){ .data = data, .size = strlen(data), .name = "gegevens.json", .type = "application/json" };
		return;
	}
	if (field_is(r, F_ALS, "zip") && printer_is_there()) {
		all_together(r);
		return;
	}
	tpl_show(r->view, "AFDRUK");
	if (copy) {
		r->title = "Afschrift van gegevens";
		draw_copy(r);
		return;
	}
	bool decision = field_is(r, F_BRIEF, "besluit");
	r->title = decision ? "Brief met het besluit" : "Bevestiging van een verzoek";
	struct tpl *letter = tpl_section(r->view, decision ? "BESLUIT" : "BEVESTIGING");
	view_one(r, letter, Q_VERZOEK_BRIEF);
	if (!decision || !db_int(r->db, Q_VERZOEK_WIE_KEEK, ARGS(I(r->thing)))) return;
	struct rows *rows = db_query(r->db, Q_BETROKKENE_INZAGE, ARGS(I(r->thing)));
	if (db_next(rows)) tpl_set(tpl_section(letter, "INZAGE"), "WIE_KEEK", rows_text(rows, 2));
	rows_end(rows);
}

static const struct page page = {
	.name = "verzoek-brief", .title = "Antwoord op een verzoek", .needs = ACT_VERZOEK_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
