/*
 * The tafels of a day on paper, for the reception desk: when, where, who leads, how
 * many come. Of who may see the dossiers; nobody of the family stands in it.
 */
#include "web/week.h"

void view_daglijst(struct request *r, struct tpl *into, const struct ruimte *ruimte, int64_t subregio)
{
	int shown = 0;
	for (int i = 0; i < ruimte->count; i++)
		for (int k = 0; k < ruimte->dag[i].bezette; k++) {
			const struct bezet *b = &ruimte->dag[i].bezet[k];
			if (!b->rij || (subregio && b->subregio != subregio)) continue;
			struct tpl *row = tpl_section(into, "BALIE");
			tpl_set(row, "VAN", tijd_nl(r->arena, b->van));
			tpl_set(row, "TOT", tijd_nl(r->arena, b->tot));
			tpl_set(row, "PLEK", b->plek);
			tpl_set(row, "NUMMER", b->rij->nummer);
			struct rows *rows = db_query(r->db, Q_RUIMTE_BALIE, ARGS(I(b->tafel)));
			if (db_next(rows)) view_row(row, rows);
			rows_end(rows);
			view_show_if(row, db_int(r->db, Q_WERKKOPIE_VOORBEREID, ARGS(I(r->actor.id), I(b->tafel))) != 0, "VOORBEREID");
			shown++;
		}
	if (!shown) tpl_show(into, "LEEG");
}
