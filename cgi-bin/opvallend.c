/*
 * opvallend: reading that stands out, for the toezichthouder, who looks at it and notes
 * what came of that. It accuses nobody. The log is searched from where it was searched last,
 * when that is asked for, and before the turn to write.
 */
#include "web/web.h"

enum { PER_PAGE = 25 };
enum { F_OPMERKING, F_EERDER_DAN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_OPMERKING] = { "opmerking", FIELD_TEXT, REPEAT | REASON, .max = 2000, .label = "Wat u hebt nagegaan", .help = "Vult u dit in, dan is het bekeken." },
	[F_EERDER_DAN] = { "eerder_dan", FIELD_ID, QUERY | QUIET }, /* goes on after this one */
};

static const struct actie acties[] = {
	{ "vastleggen", "Vastleggen", ACT_NAKIJKEN, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "nakijken", "Logboek nakijken", ACT_NAKIJKEN, SAVES | STAY, .form = "nakijken", .done = "nagekeken" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void keys(struct request *r)
{
	form_keys(r, F_OPMERKING, F_OPMERKING, Q_OPVALLEND_SLEUTELS);
}

static void prepare(struct request *r)
{
	if (!actie_is(r, "nakijken")) return;
	r->own = arena_alloc(r->arena, sizeof(struct opvallend_gevonden));
	db_begin_read(r->db);
	opvallend_zoek(r->db, r->arena, r->own);
	db_rollback(r->db);
}

static void show(struct request *r)
{
	view_one(r, r->view, Q_OPVALLEND_WAAR);
	tpl_set_int(r->view, "ZAKEN", setting(r->db, "opvallend_zaken"));
	tpl_set_int(r->view, "MINUTEN", setting(r->db, "opvallend_minuten"));
	tpl_set_int(r->view, "VAN_UUR", setting(r->db, "werktijd_van"));
	tpl_set_int(r->view, "TOT_UUR", setting(r->db, "werktijd_tot"));
	if (!view_each(r, r->view, "OPEN", Q_OPVALLEND_LIJST, F_OPMERKING, F_OPMERKING)) {
		tpl_show(r->view, "NIETS_OPEN");
		view_hold_back(r, "vastleggen");
	}
	view_rows(r, r->view, "HOEVEEL", Q_OPVALLEND_AANTAL);
	const struct view_page shown = view_page(r, r->view, "LIJST", "KEER", Q_OPVALLEND_BEKEKEN, PER_PAGE);
	if (shown.after) tpl_set_int(tpl_section(r->view, "VERDER"), "LAATSTE", shown.after);
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "nakijken")) return opvallend_bewaar(r->db, r->own) ? OK : CONFLICT;
	form_exec_each(r, Q_OPVALLEND_BEKIJKEN, F_OPMERKING);
	form_exec_each(r, Q_OPVALLEND_SLUITEN, F_OPMERKING);
	return OK;
}

static const struct page page = {
	.name = "opvallend", .title = "Lezen dat opvalt", .needs = ACT_NAKIJKEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
