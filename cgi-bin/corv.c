/*
 * corv: the lokale toegang makes the message that asks the Raad for an inquiry
 * (W22), after a look at all that will be in it, and reads the answers that
 * come back. Others who follow up see the answers, not the message. Sending is
 * done by the gemeente's own adapter: the message is a file here.
 */
#include "stuf/stuf.h"
#include "web/web.h"

#include <string.h>

enum { F_TAFEL, F_BERICHT, F_BLAD, F_STUK, F_BESTAND, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_BERICHT] = { "bericht", FIELD_ID, QUERY | QUIET },   /* to download */
	[F_BLAD] = { "blad", FIELD_ID, QUERY | QUIET },         /* to print */
	[F_STUK] = { "stuk", FIELD_CHECK, REPEAT },
	[F_BESTAND] = { "bestand", FIELD_FILE, REQUIRED, .label = "Bericht van de Raad",
		.help = "Een XML-bestand uit JUBES (CORV). De Raad stuurt er een voor elk kind.",
		.missing = "Kies het bestand met het bericht van de Raad." },
};

static const struct actie acties[] = {
	{ "maken", "Bericht maken", ACT_CORV, SAVES | STAY | ALONE, .done = "corv_gemaakt" },
	{ "inlezen", "Antwoord inlezen", ACT_CORV, SAVES | COMPLETE | STAY | ALONE | PLAIN, .done = "corv_ingelezen" },
};

static enum outcome find(struct request *r)
{
	enum outcome outcome = find_by_tafel(r);
	if (outcome != OK) return outcome;
	r->rev = db_int(r->db, Q_CORV_REV, ARGS(I(r->tafel->id)));
	if (!field_id(r, F_BLAD) && !field_id(r, F_BERICHT)) return OK;
	r->subject_text = arena_printf(r->arena, "bericht=%s, blad=%s", field_text(r, F_BERICHT), field_text(r, F_BLAD));
	struct rows *rows = form_query(r, Q_CORV_BERICHT_LEZEN);
	if (!request_may(r, ACT_CORV) || !db_next(rows)) outcome = NOT_FOUND;
	rows_end(rows);
	return outcome;
}

static void keys(struct request *r)
{
	form_keys(r, F_STUK, F_STUK, Q_CORV_STUKKEN);
}

/* The first three go along unless somebody chooses: the plan comes first. */
static void load(struct request *r)
{
	struct rows *rows = form_query(r, Q_CORV_STUKKEN);
	for (int i = 0; db_next(rows); i++) {
		const char *key = rows_text(rows, 0);
		form_put(r, F_STUK, key, i < VTO_STUKKEN ? "ja" : "");
		form_label(r, F_STUK, key, rows_text(rows, 1));
	}
}

/* What the message is to hold: the stukken that are ticked. */
static struct vto_wens choose(struct request *r)
{
	struct vto_wens w = {
		.tafel = r->tafel->id, .actor = r->actor.id,
		.geheim = request_may(r, ACT_GEHEIM_ADRES_ZIEN), .alle = request_may(r, ACT_STUK_LEZEN),
	};
	struct rows *rows = form_query(r, Q_CORV_STUKKEN);
	while (db_next(rows)) {
		const char *key = rows_text(rows, 0);
		if (strcmp(field_text_at(r, F_STUK, key), "ja") != 0) continue;
		if (w.nstukken < VTO_STUKKEN) w.stukken[w.nstukken] = id_parse(key);
		w.nstukken++;
		w.bytes += rows_int(rows, 2);
	}
	return w;
}

static void check(struct request *r)
{
	int next = 0;
	int64_t most = setting(r->db, "corv_stukken_mb");
	struct vto_wens w = choose(r);
	const char *key = field_key(r, F_STUK, &next);
	if (!actie_is(r, "maken") || !key) return; /* no stuk at all: the conditions say so */
	if (w.nstukken == 0) field_error(r, F_STUK, key, "Kies minstens één stuk.");
	if (w.nstukken > VTO_STUKKEN) field_error(r, F_STUK, key, "Kies hoogstens drie stukken.");
	if (w.bytes > most * 1024 * 1024)
		field_error(r, F_STUK, key, arena_printf(r->arena, "Deze stukken zijn samen groter dan %lld MB. Kies er minder.", (long long)most));
}

static void show_lines(struct request *r, const char *text, size_t size, bool full)
{
	struct corv_regel *lines;
	struct tpl *part = r->view;
	int count = vto_lines(r->arena, text, size, full, &lines);
	for (int i = 0; i < count; i++) {
		if (lines[i].kop) part = tpl_section(r->view, "DEEL");
		struct tpl *line = lines[i].kop ? part : tpl_section(part, "REGEL");
		tpl_set(line, "KOP", lines[i].kop);
		tpl_set(line, "LABEL", lines[i].label);
		tpl_set(line, "TEKST", lines[i].waarde);
	}
}

/* Keeps something the message from being made? A POST refuses it with that; a
 * page shows it, and what else is good to know. */
static bool blocked(struct request *r)
{
	int blocking = 0;
	struct rows *rows = form_query(r, Q_CORV_ONTBREEKT);
	while (db_next(rows)) {
		bool blocks = rows_int(rows, 0) != 0;
		if (r->view && (!blocks || !r->refusal.count)) view_row(tpl_section(r->view, blocks ? "ONTBREEKT" : "LET_OP"), rows);
		if (!r->view && blocks) refusal_add(r->arena, &r->refusal, (struct condition){ rows_text(rows, 1), rows_text(rows, 2), NULL });
		blocking += blocks;
	}
	return blocking > 0;
}

/* A message that was made: the file, or the sheet to print. */
static void show_made(struct request *r)
{
	struct rows *rows = form_query(r, Q_CORV_BERICHT_LEZEN);
	if (!db_next(rows)) die(EV_BUG, "a message is gone");
	if (field_id(r, F_BERICHT)) {
		size_t size;
		const char *file = rows_blob(rows, 2, &size);
		r->download = arena_alloc(r->arena, sizeof *r->download);
		*r->download = (struct download){ arena_strndup(r->arena, file, size), size, rows_text(rows, 0), "application/xml" };
	} else {
		const char *outline = rows_text(rows, 1);
		r->title = "Overdrachtsblad";
		tpl_show(r->view, "BLAD");
		show_lines(r, outline, strlen(outline), true);
	}
	rows_end(rows);
}

static void show_page(struct request *r)
{
	tpl_show(r->view, "PAGINA");
	tpl_show(r->view, view_rows(r, r->view, "ANTWOORD", Q_CORV_ANTWOORDEN) ? "HEEFT_ANTWOORDEN" : "GEEN_ANTWOORD");
	if (!request_may(r, ACT_CORV)) return;
	view_show_if(r->view, !blocked(r), "KLAAR");
	struct vto_wens w = choose(r);
	struct vto *vto = vto_load(r->db, r->arena, &w, false);
	size_t size;
	const char *outline = vto_write(r->arena, vto, &size);
	show_lines(r, outline, size, false);
	for (int i = 0; i < vto->nopmerkingen; i++) tpl_set(tpl_section(r->view, "OPMERKING"), "TEKST", vto->opmerkingen[i]);
	struct rows *rows = form_query(r, Q_CORV_STUKKEN);
	while (db_next(rows)) view_field(r, tpl_section(r->view, "KEUS"), F_STUK, rows_text(rows, 0));
	rows = form_query(r, Q_CORV_BERICHTEN);
	for (int n = 0; db_next(rows); n++) {
		view_show_if(r->view, n == 0, "HEEFT_BERICHTEN");
		view_row(tpl_section(r->view, "BERICHT_RIJ"), rows);
	}
}

static void show(struct request *r)
{
	if (field_id(r, F_BERICHT) || field_id(r, F_BLAD)) show_made(r);
	else show_page(r);
}

/* Reads the answer, so that nobody waits for it. */
static void prepare(struct request *r)
{
	if (!actie_is(r, "inlezen") || !r->uploads) return;
	r->own = arena_alloc(r->arena, sizeof(struct notificatie));
	const char *wrong = notificatie_read(r->arena, r->upload[0].data, r->upload[0].size, r->own);
	if (wrong) field_error(r, F_BESTAND, "", wrong);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "maken")) {
		struct vto_wens w = choose(r);
		if (blocked(r)) return REFUSED;
		corv_make(r->db, r->arena, &w);
		return OK;
	}
	const char *wrong = notificatie_file(r->db, r->arena, r->tafel->id, r->actor.id, r->own, r->upload[0].data, r->upload[0].size);
	return !wrong || field_error(r, F_BESTAND, "", wrong) ? OK : INVALID;
}

static const struct page page = {
	.name = "corv", .title = "Melding aan de Raad", .needs = ACT_OPVOLGING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .prepare = prepare, .load = load, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
