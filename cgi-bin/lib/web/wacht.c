/* What waits for a place, with the proposal for it, as the agenda lists it. */
#include "web/week.h"

/* What the link of a row brings: the place that was chosen, or the proposal. */
static const char *plan_link(struct request *r, const struct wachtend *w, int64_t dagdeel, const char *begintijd)
{
	if (dagdeel) return planning_href(r->arena, w->rij.tafel, dagdeel, begintijd);
	if (w->dag) return planning_href(r->arena, w->rij.tafel, w->dag->id, tijd_iso(r->arena, w->dag->begin[w->plaats]));
	return arena_printf(r->arena, "/cgi-bin/planning?tafel=%lld", (long long)w->rij.tafel);
}

void view_wachtend(struct request *r, struct tpl *view, const struct wachtend *w, int count, int64_t dagdeel, const char *begintijd)
{
	struct tpl *list = tpl_section(view, "WACHT");
	tpl_set_int(list, "AANTAL", count);
	if (dagdeel) tpl_set(tpl_section(list, "GEKOZEN"), "PLAATS", db_text(r->db, Q_RUIMTE_PLAATS, ARGS(I(dagdeel))));
	for (int i = 0; i < count; i++) {
		struct tpl *row = tpl_section(list, "WACHTEND");
		char day[DATE_NL_SIZE];
		view_taak(r, row, &w[i].rij);
		view_show_if(row, !*w[i].rij.gezin, "ZONDER_NAAM");
		tpl_set(row, "PLANNEN", plan_link(r, &w[i], dagdeel, begintijd));
		if (!w[i].dag) {
			tpl_show(row, "GEEN_VOORSTEL");
			continue;
		}
		struct tpl *proposal = tpl_section(row, "VOORSTEL");
		day_nl_long(w[i].dag->dag, day);
		tpl_set(proposal, "DAG", day);
		tpl_set(proposal, "TIJD", tijd_nl(r->arena, w[i].dag->begin[w[i].plaats]));
		tpl_set(proposal, "WAAROM", voorstel_waarom(r->arena, &w[i], w[i].dag));
	}
}
