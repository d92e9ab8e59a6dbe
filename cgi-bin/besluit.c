/*
 * besluit: the Raad decides per kind, in moment 1 whether it starts an inquiry
 * and how urgent that is (W20), in moment 3 whether it agrees with the end
 * (W43); with the veiligheidsplan as it was established (W21). A
 * procesondersteuner may record it namens the Raad and names the official. What
 * was taken is not changed any more, only one that was put off is taken later.
 * Before it is taken, only who may write it sees it.
 */
#include "web/web.h"

#include <string.h>

enum {
	F_TAFEL, F_UITKOMST, F_URGENTIE, F_BEREIDHEID, F_VERMOGEN, F_VERTROUWEN, F_MOTIVERING, F_AANGEHOUDEN_TOT,
	F_ZELFDE_BEREIDHEID, F_ZELFDE_VERMOGEN, F_ZELFDE_VERTROUWEN, F_ZELFDE_MOTIVERING, F_PLAN, F_PLAN_WIJZIGINGEN, F_PLAN_TOEZICHT, F_FUNCTIONARIS, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_UITKOMST] = { "uitkomst", FIELD_CHOICE, REPEAT | REQUIRED | RADIO | BY_MOMENT, .list = "uitkomst", .label = "Wat besluit de Raad?" },
	[F_URGENTIE] = { "urgentie", FIELD_CHOICE, REPEAT | NARROW, .list = "urgentie", .label = "Urgentie", .help = "Alleen als de Raad een onderzoek start." },
	[F_BEREIDHEID] = { "bereidheid", FIELD_TEXT, REPEAT | REQUIRED, .max = 4000, .label = "Bereidheid: willen de ouders meewerken?" },
	[F_VERMOGEN] = { "vermogen", FIELD_TEXT, REPEAT | REQUIRED, .max = 4000, .label = "Vermogen: kunnen de ouders doen wat nodig is?" },
	[F_VERTROUWEN] = { "vertrouwen", FIELD_TEXT, REPEAT | REQUIRED, .max = 4000, .label = "Vertrouwen: is er vertrouwen dat het zonder maatregel lukt?" },
	[F_MOTIVERING] = { "motivering", FIELD_TEXT, REPEAT | REQUIRED, .max = 8000, .label = "Waarom besluit de Raad dit?" },
	[F_AANGEHOUDEN_TOT] = { "aangehouden_tot", FIELD_DATE, REPEAT | NARROW, .label = "Aangehouden tot", .help = "Alleen als het besluit is aangehouden." },
	[F_ZELFDE_BEREIDHEID] = { "zelfde_bereidheid", FIELD_CHECK, REPEAT, .label = "Zelfde als bij het eerste kind" },
	[F_ZELFDE_VERMOGEN] = { "zelfde_vermogen", FIELD_CHECK, REPEAT, .label = "Zelfde als bij het eerste kind" },
	[F_ZELFDE_VERTROUWEN] = { "zelfde_vertrouwen", FIELD_CHECK, REPEAT, .label = "Zelfde als bij het eerste kind" },
	[F_ZELFDE_MOTIVERING] = { "zelfde_motivering", FIELD_CHECK, REPEAT, .label = "Zelfde als bij het eerste kind" },
	[F_PLAN] = { "veiligheidsplan_vastgesteld", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Is het veiligheidsplan aan tafel vastgesteld?",
		.missing = "Kies of het veiligheidsplan is vastgesteld." },
	[F_PLAN_WIJZIGINGEN] = { "veiligheidsplan_wijzigingen", FIELD_TEXT, 0, .max = 4000, .label = "Wat is er in het veiligheidsplan veranderd?" },
	[F_PLAN_TOEZICHT] = { "veiligheidsplan_toezicht", FIELD_PICK, REQUIRED, .from = Q_TOEZICHT_KEUZES, .label = "Wie ziet toe op het veiligheidsplan?",
		.help = "De lokale toegang, alleen of samen met iemand uit het netwerk. Een GI kan dat pas na een maatregel.",
		.missing = "Kies wie toeziet op het veiligheidsplan." },
	[F_FUNCTIONARIS] = { "functionaris", FIELD_LINE, REQUIRED, .max = 120, .label = "Wie van de Raad heeft het besluit genomen?",
		.help = "U legt het besluit vast namens de Raad. Beide namen blijven zichtbaar.", .missing = "Vul in wie van de Raad het besluit heeft genomen." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan en later verder", ACT_BESLUIT_SCHRIJVEN, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "besluiten", "Besluit vastleggen", ACT_BESLUITEN, SAVES | KEEP, .event = "besluiten",
		.confirm = "U legt het besluit van de Raad vast. Daarna zien anderen het en kunt u het niet meer veranderen.",
		.about = Q_BEVESTIG_BESLUITEN, .done = "besloten", .next = "/cgi-bin/besluit?tafel=%lld" },
};

/* Was it taken already? Sets the rev. */
static bool is_taken(struct request *r)
{
	struct rows *rows = db_query(r->db, Q_BESLUIT_STAND, ARGS(I(r->tafel->id)));
	bool there = db_next(rows), taken = there && rows_int(rows, 1) != 0;
	r->rev = there ? rows_int(rows, 0) : 0;
	rows_end(rows);
	return taken;
}

static void keys(struct request *r)
{
	form_keys(r, F_UITKOMST, F_ZELFDE_MOTIVERING, Q_BESLUIT_KINDEREN);
	is_taken(r);
}

static void load(struct request *r)
{
	form_load(r, Q_BESLUIT_LEZEN);
	form_load_each(r, Q_BESLUIT_KIND_LEZEN);
}

/* Is something of this kind other than what is stored? */
static bool is_changed(const struct request *r, const char *key)
{
	for (int f = F_UITKOMST; f <= F_AANGEHOUDEN_TOT; f++)
		if (field_changed(r, f, key)) return true;
	return false;
}

/* Where it is ticked, the text is that of the first kind; not where another was typed
 * beside it. */
static void take_over(struct request *r)
{
	enum { KEY, FIRST = 6, SAME };
	struct rows *rows = form_query(r, Q_BESLUIT_KINDEREN);
	while (db_next(rows)) {
		const char *key = rows_text(rows, KEY), *first = rows_text(rows, FIRST);
		for (int i = 0; i <= F_ZELFDE_MOTIVERING - F_ZELFDE_BEREIDHEID && strcmp(key, first) != 0; i++) {
			int text = F_BEREIDHEID + i;
			const char *own = field_text_at(r, text, key), *other = field_text_at(r, text, first);
			if (!*field_text_at(r, F_ZELFDE_BEREIDHEID + i, key)) continue;
			if (*own && field_changed(r, text, key) && strcmp(own, other) != 0)
				field_error(r, text, key, arena_printf(r->arena, "Schrijf hier zelf iets, of vink aan: “%s”. Niet allebei.", rows_text(rows, SAME)));
			else form_set_at(r, text, key, other);
		}
	}
}

static void check(struct request *r)
{
	int next = 0;
	take_over(r);
	for (const char *key; (key = field_key(r, F_UITKOMST, &next));) {
		const char *result = field_text_at(r, F_UITKOMST, key), *until = field_text_at(r, F_AANGEHOUDEN_TOT, key);
		bool put_off = strcmp(result, "aangehouden") == 0, dated = *until && field_changed(r, F_AANGEHOUDEN_TOT, key);
		if (*result && strcmp(result, "raadsonderzoek") != 0 && *field_text_at(r, F_URGENTIE, key))
			field_error(r, F_URGENTIE, key, "Urgentie hoort alleen bij een raadsonderzoek. Haal de urgentie weg of kies voor een onderzoek.");
		if (*result && !put_off && dated)
			field_error(r, F_AANGEHOUDEN_TOT, key, "Deze datum hoort alleen bij een aangehouden besluit. Haal de datum weg.");
		if (put_off && dated && day_parse(until) <= day_today())
			field_error(r, F_AANGEHOUDEN_TOT, key, "Kies een datum na vandaag.");
	}
}

/* Of those kinderen whose besluit was put off, or who came later. Nothing is
 * kept of it unless it is taken at once: what holds meanwhile is the old one. */
static enum outcome save_sequel(struct request *r)
{
	enum { KEY, OPEN = 4 };
	if (!r->actie->event) return WRONG_STATE;
	int changed = 0;
	struct rows *rows = form_query(r, Q_BESLUIT_KINDEREN);
	while (db_next(rows)) {
		const char *key = rows_text(rows, KEY);
		if (!is_changed(r, key)) continue;
		if (!rows_int(rows, OPEN)) {
			rows_end(rows);
			return WRONG_STATE;
		}
		changed += form_exec_key(r, Q_BESLUIT_KIND_OPSLAAN, key);
	}
	if (changed) form_exec(r, Q_BESLUIT_VERVOLG);
	return step_ready(r->db, r->arena, r->tafel, &r->actor, step_find(r->tafel, r->actie->event), &r->refusal) ? OK : REFUSED;
}

static enum outcome save(struct request *r)
{
	bool named = field_sent(r, F_FUNCTIONARIS, ""), taken = is_taken(r);
	if (!step_find(r->tafel, "besluiten") && taken) return WRONG_STATE;
	/* Who is of the Raad takes it in person; and each besluit has its own official. */
	if (!named && (taken || r->as.role == RVDK_ADVIES)) form_set(r, F_FUNCTIONARIS, "");
	if (taken) return save_sequel(r);
	form_exec(r, Q_BESLUIT_OPSLAAN);
	form_exec_each(r, Q_BESLUIT_KIND_OPSLAAN, F_UITKOMST);
	return OK;
}

static int show_kinderen(struct request *r, struct tpl *form)
{
	enum { KEY, OPEN = 4, FIRST = 6, SAME };
	int count = 0;
	struct rows *rows = form_query(r, Q_BESLUIT_KINDEREN);
	while (db_next(rows)) {
		const char *key = rows_text(rows, KEY);
		/* What was typed about one that was decided meanwhile is not lost. */
		if (!rows_int(rows, OPEN) && !(r->posted && is_changed(r, key))) continue;
		struct tpl *row = tpl_section(form, "KIND");
		view_row(row, rows);
		for (int f = F_UITKOMST; f <= F_AANGEHOUDEN_TOT; f++) view_field(r, row, f, key);
		for (int f = F_ZELFDE_BEREIDHEID; f <= F_ZELFDE_MOTIVERING && strcmp(key, rows_text(rows, FIRST)) != 0; f++) {
			form_label(r, f, key, rows_text(rows, SAME));
			view_field(r, row, f, key);
			tpl_show(row, "VOLGEND");
		}
		count++;
	}
	return count;
}

static void show(struct request *r)
{
	bool taken = is_taken(r), writes = request_may(r, ACT_BESLUIT_SCHRIJVEN);
	if (taken) {
		view_show_if(r->view, view_notulen_part(r, r->view, "besluit", "GENOMEN") > 0, "AFDRUK");
		view_notulen_part(r, r->view, "plan", "PLAN");
		view_rows(r, r->view, "ONDERZOEK", Q_BESLUIT_IS_ONDERZOEK);
		if (view_rows(r, r->view, "EERDER_BESLUIT", Q_BESLUIT_EERDER)) tpl_show(r->view, "EERDER");
	}
	if (writes && show_kinderen(r, r->view)) {
		tpl_show(r->view, "SCHRIJVEN");
		view_naslag(r, r->view, true);
		tpl_show(r->view, taken ? "VERVOLG" : "EERSTE");
		view_show_if(r->view, !taken && r->tafel->moment == 1, "MET_PLAN");
		view_show_if(r->view, r->as.role != RVDK_ADVIES, "NAMENS_RAAD");
		if (taken && !r->posted) form_put(r, F_FUNCTIONARIS, "", "");
		if (taken) view_hold_back(r, "opslaan");
		else view_conditions(r, r->view, "besluiten");
	} else if (!taken) {
		tpl_show(r->view, "NOG_GEEN");
	}
}

static const struct page page = {
	.name = "besluit", .title = "Besluit", .needs = ACT_BESLUIT_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
