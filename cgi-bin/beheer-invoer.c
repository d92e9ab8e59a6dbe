/*
 * beheer-invoer: the beheerder brings in accounts, or half days of the Raad, as a file of
 * a spreadsheet. Each line is checked; when one is wrong all that is wrong is said, by
 * line, and nothing is kept.
 */
#include "web/web.h"

enum { MOST_ERRORS = 50 };
enum { F_WAT, F_BESTAND, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_WAT] = { "wat", FIELD_CHOICE, SUBJECT, .list = "invoer" },
	[F_BESTAND] = { "bestand", FIELD_FILE, ALWAYS, .max = 2 * 1024 * 1024, .label = "Bestand", .help = "Een CSV-bestand in UTF-8, hoogstens 2 MB. Er mag een puntkomma of een komma tussen de kolommen staan.",
		.missing = "Kies het bestand." },
};

static const struct actie acties[] = {
	{ "inlezen", "Bestand inlezen", ACT_BEHEREN, .flags = SAVES | SHOWS },
};

static enum outcome find(struct request *r)
{
	if (!*field_text(r, F_WAT) && !*field_typed(r, F_WAT)) return NOT_FOUND;
	r->subject_text = field_text(r, F_WAT);
	return find_general(r, 0);
}

/* While nobody waits for it. */
static void prepare(struct request *r)
{
	struct csv *csv = arena_alloc(r->arena, sizeof *csv);
	struct invoer *in = r->own = arena_alloc(r->arena, sizeof *in);
	const struct upload *file = upload_at(r, 0);
	*in = (struct invoer){ .db = r->db, .arena = r->arena, .actor = r->actor.id, .csv = csv };
	if (!file || !file->name) return;
	const char *why = invoer_leesbaar(csv_parse_text(r->arena, file->data, file->size, csv));
	if (why) field_error(r, F_BESTAND, "", why);
}

static void show(struct request *r)
{
	const struct invoer *in = r->own;
	view_show_if(r->view, field_is(r, F_WAT, "gebruikers"), "GEBRUIKERS");
	view_show_if(r->view, field_is(r, F_WAT, "dagdelen"), "DAGDELEN");
	tpl_set(r->view, "KOP", label("invoer", field_text(r, F_WAT)));
	if (!in || in->fouten || !in->csv->lines || r->refusal.count) return;
	struct tpl *done = tpl_section(r->view, "GEDAAN");
	tpl_set_int(done, "REGELS", in->csv->lines - 1);
	tpl_set_int(done, "NIEUW", in->nieuw);
	tpl_set_int(done, "GEWIJZIGD", in->gewijzigd);
}

static enum outcome save(struct request *r)
{
	struct invoer *in = r->own;
	if (field_is(r, F_WAT, "gebruikers")) invoer_gebruikers(in);
	else invoer_dagdelen(in);
	for (int i = 0; i < in->fouten && i < MOST_ERRORS; i++) {
		const struct invoer_fout *f = &in->fout[i];
		const char *text = f->regel ? arena_printf(r->arena, "Regel %d: %s", f->regel, f->tekst) : f->tekst;
		refusal_add(r->arena, &r->refusal, (struct condition){ text, "#bestand", NULL });
	}
	if (in->fouten > MOST_ERRORS)
		refusal_add(r->arena, &r->refusal, (struct condition){ arena_printf(r->arena, "En er zijn nog %d fouten.", in->fouten - MOST_ERRORS), "#bestand", NULL });
	return in->fouten ? REFUSED : OK;
}

static const struct page page = {
	.name = "beheer-invoer", .title = "Inlezen uit een bestand", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
