/*
 * THE transition table: every step of a tafel and of its notulen, from which
 * status, by which act, under which conditions, to which status. flow_apply()
 * is the only place that writes a status. The page asks the same table which
 * buttons to show; what a condition asks and says stands in guards.c.
 */
#include "domain/guards.h"

#include <string.h>

enum machine { TAFEL, NOTULEN };

struct step {
	const char *event;
	unsigned moments;
	enum machine machine;
	unsigned from;                  /* bits of the statuses of the machine */
	const char *to;                 /* NULL: the status stays */
	enum act act;
	bool reason;                    /* mandatory, kept with the step */
	enum guard guards[12];
	enum query effects[10];         /* run after the status is written */
};

static const char *const notulen_codes[] = { "in_bewerking", "ter_controle", "gecontroleerd", "verzonden", "vastgesteld" };
enum { N_BEWERKING = 1, N_CONTROLE = 2, N_GECONTROLEERD = 4, N_VERZONDEN = 8, N_VASTGESTELD = 16 };
#define S(status) (1u << (status))
/* By mail, to who was invited by mail. */
#define AFZEGGEN Q_AFBERICHTEN_PER_MAIL, Q_POST_AFBERICHTEN, Q_POST_VERVALLEN

static const struct step steps[] = {
	{ "indienen", M1, TAFEL, S(CONCEPT) | S(TERUGGESTUURD), "ingediend", ACT_AANMELDING_SCHRIJVEN, false,
	  { G_TEKST, G_KIND, G_OUDER, G_GEZAG, G_GEINFORMEERD, G_VEILIGHEIDSPLAN, G_OTS_GI },
	  { Q_RONDE_VASTLEGGEN, Q_RONDE_STUKKEN, Q_RONDE_REGELS, Q_TAFEL_INGEDIEND } },
	{ "indienen", M2, TAFEL, S(CONCEPT) | S(TERUGGESTUURD), "ingediend", ACT_AANMELDING_SCHRIJVEN, false,
	  { G_TEKST, G_KIND, G_OUDER, G_GEZAG, G_RAADSRAPPORT, G_DOELEN },
	  { Q_RONDE_VASTLEGGEN, Q_RONDE_STUKKEN, Q_RONDE_REGELS, Q_TAFEL_INGEDIEND } },
	{ "indienen", M3, TAFEL, S(CONCEPT) | S(TERUGGESTUURD), "ingediend", ACT_AANMELDING_SCHRIJVEN, false,
	  { G_TEKST, G_KIND, G_OUDER, G_GEZAG, G_RAPPORTAGE, G_OTS_VERLEDEN },
	  { Q_RONDE_VASTLEGGEN, Q_RONDE_STUKKEN, Q_RONDE_REGELS, Q_TAFEL_INGEDIEND } },
	{ "terugsturen", M_ALLE, TAFEL, S(INGEDIEND), "teruggestuurd", ACT_OORDELEN, true,
	  { G_NONE }, { Q_RONDE_NIEUW, Q_TAFEL_RONDE } },
	{ "accepteren", M_ALLE, TAFEL, S(INGEDIEND), "in_te_plannen", ACT_OORDELEN, false,
	  { G_CHECKLIST, G_KIND_DEELNAME, G_VT },
	  { Q_TAFEL_GEACCEPTEERD, Q_DEELNEMERS_PERSONEN, Q_DEELNEMERS_KINDEREN, Q_DEELNEMERS_ORGANISATIES, Q_DEELNEMERS_SUBREGIO } },
	{ "plannen", M_ALLE, TAFEL, S(IN_TE_PLANNEN), "gepland", ACT_PLANNEN, false,
	  { G_KIND_DEELNAME, G_GEZAG_BEKEND, G_TOESTEMMING, G_DAGDEEL, G_PLAATS_VRIJ, G_TIJD_VRIJ, G_RUIMTE_VRIJ, G_VOORZITTER_VRIJ, G_VERPLICHT_UITGENODIGD, G_APART },
	  { Q_TAFEL_GEPLAND, Q_GEZIN_BEWAREN, Q_UITNODIGINGEN_UIT, Q_STUKKEN_VRIJGEVEN } },
	{ "verplaatsen", M_ALLE, TAFEL, S(GEPLAND), "in_te_plannen", ACT_VERPLAATSEN, true,
	  { G_NONE }, { Q_PLANNING_BEWAREN, Q_AFBERICHTEN_NODIG, AFZEGGEN, Q_PLANNING_WISSEN, Q_UITNODIGINGEN_TERUG, Q_GEZIN_LOSLATEN, Q_DEELNEMERS_GEZIN, Q_DEELNEMERS_KINDEREN } },
	{ "intrekken", M_ALLE, TAFEL, S(CONCEPT) | S(INGEDIEND) | S(TERUGGESTUURD) | S(IN_TE_PLANNEN) | S(GEPLAND),
	  "ingetrokken", ACT_INTREKKEN, true, { G_NONE }, { Q_PLANNING_BEWAREN, Q_AFBERICHTEN_NODIG, AFZEGGEN, Q_PLANNING_WISSEN, Q_UITNODIGINGEN_TERUG, Q_TAFEL_AFGESLOTEN } },
	{ "niet_doorgaan", M2, TAFEL, S(INGEDIEND) | S(IN_TE_PLANNEN) | S(GEPLAND), "niet_doorgegaan", ACT_NIET_DOORGAAN, false,
	  { G_WEIGERING }, { Q_PLANNING_BEWAREN, Q_AFBERICHTEN_NODIG, AFZEGGEN, Q_PLANNING_WISSEN, Q_UITNODIGINGEN_TERUG, Q_DEELNEMERS_AF } },
	{ "overdragen", M2, TAFEL, S(NIET_DOORGEGAAN), "afgesloten", ACT_OVERDRAGEN, false,
	  { G_OVERDRACHT }, { Q_TAFEL_AFGESLOTEN } },
	{ "houden", M_ALLE, TAFEL, S(GEPLAND), "gehouden", ACT_HOUDEN, false,
	  { G_DAG, G_GEZAG_BEKEND, G_TOESTEMMING, G_KIND_LATER, G_LATER_UITGENODIGD, G_AANWEZIGHEID, G_PARTIJEN, G_GEHOORD },
	  { Q_GEZIN_OVERLEDENEN, Q_TAFEL_GEHOUDEN, Q_GEZIN_VASTLEGGEN, Q_LEIDING_VASTLEGGEN, Q_STUKKEN_VASTLEGGEN, Q_ORGANISATIES_VASTLEGGEN } },
	{ "houden_terugdraaien", M_ALLE, TAFEL, S(GEHOUDEN), "gepland", ACT_HOUDEN_TERUGDRAAIEN, true,
	  { G_NOG_GEEN_BESLUIT, G_NOOIT_VERZONDEN }, { Q_TAFEL_NIET_GEHOUDEN, Q_LEIDING_LOSLATEN, Q_STUKKEN_LOSLATEN, Q_ORGANISATIES_LOSLATEN } },
	{ "correctie aanwezigheid", M_ALLE, TAFEL, S(GEHOUDEN), NULL, ACT_AANWEZIGHEID, true,
	  { G_AANWEZIGHEID, G_PARTIJEN, G_GEHOORD }, { Q_NONE } },
	{ "besluiten", M13, TAFEL, S(GEHOUDEN), NULL, ACT_BESLUITEN, false,
	  { G_BESLUIT_EERDER, G_BESLUIT_KIND, G_BESLUIT_PLAN, G_FUNCTIONARIS }, { Q_BESLUIT_GENOMEN, Q_BESLUIT_VERLOOP_TOEVOEGEN } },
	{ "afsluiten", M_ALLE, TAFEL, S(GEHOUDEN), "afgesloten", ACT_AFSLUITEN, false,
	  { G_BESLUIT, G_BESLUIT_OPEN, G_NOTULEN_VAST, G_CORV, G_DOEL_AFSPRAAK, G_ROL_GEMEENTE }, { Q_TAFEL_AFGESLOTEN } },
	{ "heropenen", M_ALLE, TAFEL, S(AFGESLOTEN), "gehouden", ACT_HEROPENEN, true,
	  { G_WAS_GEHOUDEN }, { Q_TAFEL_HEROPEND } },

	{ "ter_controle", M_ALLE, NOTULEN, N_BEWERKING, "ter_controle", ACT_NOTULEN_AANBIEDEN, false,
	  { G_PUNTEN, G_STEM, G_GEHEIM_ADRES, G_DOEL_AFSPRAAK, G_AFSPRAAK_VOLLEDIG, G_AFSPRAAK_NODIG, G_ROL_GEMEENTE }, { Q_NOTULEN_AFWEZIGHEID, Q_AANBIEDING_BEWAREN, Q_AANBIEDING_REGELS } },
	{ "notulen_terugsturen", M_ALLE, NOTULEN, N_CONTROLE, "in_bewerking", ACT_NOTULEN_CONTROLEREN, true,
	  { G_NONE }, { Q_NOTULEN_OPMERKINGEN } },
	{ "akkoord", M_ALLE, NOTULEN, N_CONTROLE, "gecontroleerd", ACT_NOTULEN_CONTROLEREN, false,
	  { G_NIET_ZELF }, { Q_NOTULEN_GECONTROLEERD } },
	{ "terugnemen", M_ALLE, NOTULEN, N_GECONTROLEERD, "vervangen", ACT_NOTULEN_TERUGNEMEN, true,
	  { G_NONE }, { Q_NOTULEN_VERSIE_NIEUW, Q_NOTULEN_VERSIE_TEKST, Q_NOTULEN_VERSIE_SCHRIJVERS } },
	{ "verzenden", M_ALLE, NOTULEN, N_GECONTROLEERD, "verzonden", ACT_NOTULEN_VERZENDEN, false,
	  { G_VERZENDWIJZE, G_GEHEIM_ADRES }, { Q_NOTULEN_VERZONDEN } },
	{ "wijzigen", M_ALLE, NOTULEN, N_VERZONDEN, "vervangen", ACT_REACTIE_VASTLEGGEN, false,
	  { G_NONE }, { Q_NOTULEN_VERSIE_NIEUW, Q_NOTULEN_VERSIE_TEKST, Q_NOTULEN_VERSIE_SCHRIJVERS } },
	{ "vaststellen", M_ALLE, NOTULEN, N_VERZONDEN, "vastgesteld", ACT_NOTULEN_VASTSTELLEN, false,
	  { G_REACTIES, G_OVERGENOMEN, G_REACTIETERMIJN, G_VERBETERD }, { Q_NOTULEN_VASTGESTELD } },
	/* What is vastgesteld stays; the addition is the reason of the step. */
	{ "aanvullen", M_ALLE, NOTULEN, N_VASTGESTELD, NULL, ACT_NOTULEN_AANVULLEN, true, { G_NONE }, { 0 } },
};

static const char *status_of(const struct step *step, const struct tafel *tafel)
{
	if (step->machine == TAFEL) return tafel->status;
	/* Notulen that nobody began are those of a first version, still empty. */
	return *tafel->notulen_status ? tafel->notulen_status : "in_bewerking";
}

static bool starts_from(const struct step *step, const char *status)
{
	const char *const *codes = step->machine == TAFEL ? tafel_status_codes : notulen_codes;
	size_t count = step->machine == TAFEL ? TAFEL_STATUSES : COUNT(notulen_codes);
	for (size_t i = 0; i < count; i++)
		if ((step->from & (1u << i)) && strcmp(codes[i], status) == 0) return true;
	return false;
}

const struct step *step_find(const struct tafel *tafel, const char *event)
{
	for (size_t i = 0; i < COUNT(steps); i++) {
		const struct step *step = &steps[i];
		if (strcmp(step->event, event) == 0 && (step->moments & (1u << tafel->moment))
			&& starts_from(step, status_of(step, tafel))) return step;
	}
	return NULL;
}

bool step_needs_reason(const struct step *step)
{
	return step->reason;
}

enum act step_act(const struct step *step)
{
	return step->act;
}

/* What the queries of guards and effects may ask for. */
struct facts {
	const struct tafel *tafel;
	const struct actor *actor;
	const struct relation *as;
	const char *reason;
	char now[STAMP_SIZE], today[DATE_SIZE];
};

static bool fact(void *context, const char *name, struct arg *value)
{
	const struct facts *f = context;
	const struct { const char *name; struct arg value; } known[] = {
		{ "tafel", I(f->tafel->id) },
		{ "zaak", I(f->tafel->zaak) },
		{ "moment", I(f->tafel->moment) },
		{ "ronde", I(f->tafel->ronde) },
		{ "notulen", I(f->tafel->notulen) },
		{ "actor", I(f->actor->id) },
		{ "namens", ID_OR_NULL(f->as ? f->as->namens : 0) },
		{ "rol", T(f->as ? role_codes[f->as->role] : "") },
		{ "reden", T(f->reason) },
		{ "nu", T(f->now) },
		{ "vandaag", T(f->today) },
	};
	for (size_t i = 0; i < COUNT(known); i++) {
		if (strcmp(known[i].name, name) != 0) continue;
		*value = known[i].value;
		return true;
	}
	return false;
}

static struct facts facts_of(const struct tafel *tafel, const struct actor *actor, const struct relation *as, const char *reason)
{
	struct facts facts = { .tafel = tafel, .actor = actor, .as = as, .reason = reason };
	stamp_now(facts.now);
	day_iso(day_today(), facts.today);
	return facts;
}

/* The message with the name put in its place: the texts are those above. */
static const char *with_name(struct arena *arena, const char *text, const char *name)
{
	const char *at = strstr(text, "%s");
	if (!at) return text;
	return arena_printf(arena, "%.*s%s%s", (int)(at - text), text, name, at + 2);
}

static const char *with_id(struct arena *arena, const char *href, int64_t id)
{
	const char *at = strstr(href, "%lld");
	if (!at) return href;
	return arena_printf(arena, "%.*s%lld%s", (int)(at - href), href, (long long)id, at + 4);
}

void refusal_add(struct arena *arena, struct refusal *refusal, struct condition condition)
{
	refusal->condition = arena_grow(arena, refusal->condition, refusal->count, sizeof *refusal->condition);
	refusal->condition[refusal->count++] = condition;
}

bool step_ready(struct db *db, struct arena *arena, const struct tafel *tafel, const struct actor *actor,
	const struct step *step, struct refusal *refusal)
{
	struct relation as;
	struct facts facts = facts_of(tafel, actor, authz(step->act, &tafel->subject, &as) ? &as : NULL, "");
	*refusal = (struct refusal){ 0 };
	for (size_t i = 0; i < COUNT(step->guards) && step->guards[i]; i++) {
		const struct guard_text *guard = &guards[step->guards[i]];
		if (!(guard->moments & (1u << tafel->moment))) continue;
		struct rows *rows = db_query_named(db, guard->query, fact, &facts);
		while (db_next(rows)) {
			int64_t id = guard->of == OF_RIJ ? rows_int(rows, 1) : guard->of == OF_ZAAK ? tafel->zaak : tafel->id;
			const char *href = with_id(arena, guard->href, id);
			struct condition c = { .text = with_name(arena, guard->text, rows_text(rows, 0)) };
			c.field = rows_columns(rows) > 1 && guard->of != OF_RIJ ? rows_text(rows, 1) : NULL;
			const struct deel *deel = c.field ? deel_met(tafel->moment, c.field) : NULL;
			if (deel) href = deel_href(arena, deel, tafel->id, tafel->zaak);
			c.href = c.field ? arena_printf(arena, "%s#%s", href, c.field) : href;
			refusal_add(arena, refusal, c);
		}
	}
	return refusal->count == 0;
}

enum outcome flow_apply(struct db *db, struct arena *arena, struct tafel *tafel, const struct actor *actor,
	const struct relation *as, const char *event, const char *reason, struct refusal *refusal)
{
	*refusal = (struct refusal){ 0 };
	const struct step *step = step_find(tafel, event);
	if (!step) return WRONG_STATE;
	if (!authz(step->act, &tafel->subject, NULL)) return FORBIDDEN;
	if (step->reason && !*reason) die(EV_BUG, "%s without a reason: its field is not marked as required", event);
	if (!step_ready(db, arena, tafel, actor, step, refusal)) return REFUSED;

	struct facts facts = facts_of(tafel, actor, as, reason);
	const char *from = status_of(step, tafel), *to = step->to ? step->to : from;
	int64_t id = step->machine == TAFEL ? tafel->id : tafel->notulen;
	int64_t rev = step->machine == TAFEL ? tafel->rev : tafel->notulen_rev;
	enum query write = step->machine == TAFEL ? Q_FLOW_TAFEL : Q_FLOW_NOTULEN;
	if (db_exec(db, write, ARGS(T(to), I(id), T(from), I(rev))) != 1) return CONFLICT;
	for (size_t i = 0; i < COUNT(step->effects) && step->effects[i]; i++)
		db_exec_named(db, step->effects[i], fact, &facts);
	db_exec(db, Q_STAP_TOEVOEGEN, ARGS(I(tafel->id), T(event), T(from), T(to), T(reason), I(actor->id),
		ID_OR_NULL(as->namens), T(facts.now)));
	if (!tafel_load(db, actor, tafel->id, tafel)) die(EV_BUG, "the tafel is gone");
	return OK;
}
