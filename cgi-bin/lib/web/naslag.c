/* What lies at hand beside a form about a tafel: its agenda, the aanmelding as it was
 * filed and the stukken, so that nobody has to leave what is being typed. */
#include "web/layer.h"

static void agenda(struct request *r, struct tpl *view)
{
	for (int n = 1; agenda_item(r->tafel->moment, n); n++) {
		struct tpl *row = tpl_section(view, "AGENDAPUNT");
		tpl_set_int(row, "NUMMER", n);
		tpl_set(row, "ITEM", agenda_item(r->tafel->moment, n));
	}
}

void view_naslag(struct request *r, struct tpl *into, bool of_besluit)
{
	bool reads = request_may(r, ACT_AANMELDING_LEZEN), files = request_may(r, ACT_STUK_LEZEN);
	int64_t shown = r->thing;
	if (of_besluit && !reads && !files) return;
	struct tpl *view = tpl_include(into, "NASLAG", "deel/naslag.tpl");
	r->thing = 0; /* the last round */
	if (!of_besluit) agenda(r, tpl_section(view, "AGENDA"));
	if (reads && of_besluit) view_list(r, view, "KERN", "KERN_VAN", Q_NASLAG_BESLUIT);
	if (reads) view_list(r, view, "AANMELDING", "TEKST_VAN", Q_OORDEEL_TEKSTEN);
	if (files) view_list(r, view, "STUKKEN", "STUK", Q_OORDEEL_STUKKEN);
	r->thing = shown;
}
