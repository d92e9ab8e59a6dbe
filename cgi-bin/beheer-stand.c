/* beheer-stand: how the system stands, line by line, and what to do (domain/stand.c). */
#include "web/web.h"

#include <string.h>

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	struct stand_regel lines[STAND_REGELS];
	int count = stand_lees(r->db, r->arena, lines), wrong = 0;
	for (int i = 0; i < count; i++) {
		struct tpl *row = tpl_section(r->view, "REGEL");
		tpl_set(row, "WAT", lines[i].wat);
		tpl_set(row, "KLEUR", badge("stand", lines[i].stand));
		tpl_set(row, "STAND", label("stand", lines[i].stand));
		tpl_set(row, "TEKST", lines[i].tekst);
		tpl_set(row, "DOEN", lines[i].doen);
		wrong += strcmp(lines[i].stand, "goed") != 0;
	}
	if (!wrong) tpl_show(r->view, "ALLES_GOED");
	else tpl_set_int(tpl_section(r->view, "NIET_GOED"), "AANTAL", wrong);
}

static const struct page page = {
	.name = "beheer-stand", .title = "Stand van het systeem", .needs = ACT_BEHEREN, .workers = 1,
	.find = find, .show = show,
};

int main(void)
{
	return page_main(&page);
}
