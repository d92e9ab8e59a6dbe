/*
 * correctie: what was fixed is put right, by who is accountable for it, with a
 * reason; old and new stay readable for voorzitter and procesondersteuner. The list
 * says what the actor may put right, `?wat=verzending-12` is one of it.
 */
#include "web/web.h"

#include <string.h>

enum {
	F_WAT, F_TAFEL, F_UITKOMST, F_URGENTIE, F_BEREIDHEID, F_VERMOGEN, F_VERTROUWEN, F_MOTIVERING, F_AANGEHOUDEN_TOT,
	F_WIJZE, F_TOESTEMMING, F_STADIUM, F_ANTWOORD, F_CONTACT_SOORT, F_DATUM, F_REFERENTIE, F_MET, F_TEKST, F_WIE, F_WAAR, F_WANNEER, F_HOE,
	F_DATALEK, F_REDEN, F_REDEN_TERUG, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_WAT] = { "wat", FIELD_LINE, SUBJECT, .max = 40 }, /* within the tafel, so before it */
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_UITKOMST] = { "uitkomst", FIELD_PICK, RADIO | REASON, .from = Q_CORRECTIE_UITKOMSTEN, .label = "Wat besluit de Raad?" },
	[F_URGENTIE] = { "urgentie", FIELD_CHOICE, NARROW, .list = "urgentie", .label = "Urgentie", .help = "Alleen als de Raad een onderzoek start." },
	[F_BEREIDHEID] = { "bereidheid", FIELD_TEXT, 0, .max = 4000, .label = "Bereidheid: willen de ouders meewerken?" },
	[F_VERMOGEN] = { "vermogen", FIELD_TEXT, 0, .max = 4000, .label = "Vermogen: kunnen de ouders doen wat nodig is?" },
	[F_VERTROUWEN] = { "vertrouwen", FIELD_TEXT, 0, .max = 4000, .label = "Vertrouwen: is er vertrouwen dat het zonder maatregel lukt?" },
	[F_MOTIVERING] = { "motivering", FIELD_TEXT, REASON, .max = 8000, .label = "Waarom besluit de Raad dit?" },
	[F_AANGEHOUDEN_TOT] = { "aangehouden_tot", FIELD_DATE, NARROW, .label = "Aangehouden tot", .help = "Alleen als het besluit is aangehouden." },
	[F_WIJZE] = { "wijze", FIELD_CHOICE, REASON, .list = "verzendwijze", .label = "Hoe zijn de notulen verzonden?" },
	[F_TOESTEMMING] = { "toestemming", FIELD_CHOICE, RADIO | REASON, .list = "ja_nee", .label = "Geeft deze ouder toestemming?" },
	[F_STADIUM] = { "stadium", FIELD_CHOICE, REASON, .list = "corv_stadium", .label = "Wat is er klaar?" },
	[F_ANTWOORD] = { "antwoord", FIELD_CHOICE, 0, .list = "corv_uitkomst", .label = "Wat is de uitkomst?" },
	[F_CONTACT_SOORT] = { "contact_soort", FIELD_CHOICE, REASON, .list = "contact_soort", .label = "Waar ging het over?" },
	[F_DATUM] = { "datum", FIELD_DATE, PAST | NARROW | REASON, .label = "Datum", .help = "Bijvoorbeeld 9-3-2026." },
	[F_REFERENTIE] = { "referentie", FIELD_LINE, NARROW | REASON, .max = 60, .label = "Kenmerk van de melding" },
	[F_MET] = { "met", FIELD_LINE, 0, .label = "Met wie?" },
	[F_TEKST] = { "tekst", FIELD_TEXT, REASON, .max = 4000, .label = "Wat moet er staan?" },
	[F_WIE] = { "wie", FIELD_LINE, REASON, .label = "Wie doet het?" },
	[F_WAAR] = { "waar", FIELD_LINE, 0, .label = "Waar?" },
	[F_WANNEER] = { "wanneer", FIELD_DATE, NARROW, .label = "Wanneer is het klaar?" },
	[F_HOE] = { "hoe", FIELD_LINE, 0, .max = 1000, .label = "Hoe?" },
	[F_DATALEK] = { "datalek", FIELD_CHECK, 0, .label = "De notulen kwamen bij iemand anders terecht",
		.help = "Dat is een datalek. De toezichthouder ziet het meteen. Bel ook zelf, vandaag nog, uw contactpersoon voor datalekken." },
	[F_REDEN] = { "reden", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom verbetert u dit?", .missing = "Schrijf op waarom u dit verbetert." },
	[F_REDEN_TERUG] = { "reden_terug", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom is de tafel toch niet gehouden?" },
};

#define HERE "/cgi-bin/correctie?tafel=%lld"
static const struct actie acties[] = {
	{ "verbeteren", "Verbetering vastleggen", ACT_ZIEN, SAVES | TYPING, .done = "verbeterd", .next = HERE },
	{ "terugdraaien", "Terug naar gepland", ACT_HOUDEN_TERUGDRAAIEN, SAVES | PLAIN | TYPING, .form = "terug", .event = "houden_terugdraaien", .reason = "reden_terug",
		.confirm = "De tafel is dan weer gepland. Wat over de aanwezigheid en in de notulen staat, blijft staan.", .done = "verbeterd", .next = HERE },
};

/* The kinds of things: what they are called before the number, which fields they
 * have, and which of those are never empty. */
enum { NEEDED = 4 };
static const struct kind {
	const char *code, *section;
	enum query read, write, condition;
	int needed[NEEDED];
} kinds[] = {
	{ "besluit", "IS_BESLUIT", Q_CORRECTIE_BESLUIT, Q_CORRECTIE_BESLUIT_OPSLAAN, Q_G_BESLUIT_KIND, { F_UITKOMST, F_MOTIVERING } },
	{ "verzending", "IS_VERZENDING", Q_CORRECTIE_VERZENDING, Q_CORRECTIE_VERZENDING_OPSLAAN, Q_NONE, { F_WIJZE, F_DATUM } },
	{ "afspraak", "IS_AFSPRAAK", Q_CORRECTIE_AFSPRAAK, Q_CORRECTIE_AFSPRAAK_OPSLAAN, Q_G_AFSPRAAK_VOLLEDIG, { F_TEKST, F_WIE } },
	{ "doel", "IS_DOEL", Q_CORRECTIE_DOEL, Q_CORRECTIE_DOEL_OPSLAAN, Q_NONE, { F_TEKST } },
	{ "toestemming", "IS_TOESTEMMING", Q_CORRECTIE_TOESTEMMING, Q_CORRECTIE_TOESTEMMING_OPSLAAN, Q_NONE, { F_TOESTEMMING, F_DATUM, F_HOE } },
	{ "voogd", "IS_TOESTEMMING", Q_CORRECTIE_VOOGD, Q_CORRECTIE_VOOGD_OPSLAAN, Q_NONE, { F_TOESTEMMING, F_DATUM, F_HOE } },
	{ "corv", "IS_CORV", Q_CORRECTIE_CORV, Q_CORRECTIE_CORV_OPSLAAN, Q_CORRECTIE_DAGEN, { F_DATUM, F_REFERENTIE } },
	{ "antwoord", "IS_ANTWOORD", Q_CORRECTIE_ANTWOORD, Q_CORRECTIE_ANTWOORD_OPSLAAN, Q_CORRECTIE_DAGEN, { F_STADIUM, F_DATUM } },
	{ "contact", "IS_CONTACT", Q_CORRECTIE_CONTACT, Q_CORRECTIE_CONTACT_OPSLAAN, Q_NONE, { F_CONTACT_SOORT, F_DATUM, F_TEKST } },
};

struct thing {
	const struct kind *kind;
	const char *head, *stand;
};

/* The thing as it stands now, if the actor may put it right; kind NULL: not. */
static struct thing look_up(struct request *r, const char *key)
{
	struct thing thing = { 0 };
	struct rows *rows = form_query(r, Q_CORRECTIE_DINGEN);
	while (db_next(rows)) {
		if (strcmp(rows_text(rows, 0), key) != 0) continue;
		size_t length = strcspn(key, "-");
		for (size_t i = 0; i < COUNT(kinds); i++)
			if (strlen(kinds[i].code) == length && strncmp(kinds[i].code, key, length) == 0) thing.kind = &kinds[i];
		thing.head = rows_text(rows, 1);
		thing.stand = rows_text(rows, 2);
		break;
	}
	rows_end(rows);
	return thing;
}

static enum outcome find(struct request *r)
{
	const char *key = field_text(r, F_WAT);
	enum outcome outcome = find_by_tafel(r);
	if (outcome != OK || !*key) return outcome;
	r->rev += db_int(r->db, Q_CORRECTIE_REV, ARGS(I(r->tafel->id)));
	struct thing *thing = r->own = arena_alloc(r->arena, sizeof *thing);
	*thing = look_up(r, key);
	r->thing = strchr(key, '-') ? id_parse(strchr(key, '-') + 1) : 0;
	r->subject_text = key;
	return thing->kind ? OK : NOT_FOUND;
}

static void load(struct request *r)
{
	const struct thing *thing = r->own; /* what was asked for, or NULL: find() lets no other pass */
	if (thing) form_load(r, thing->kind->read);
}

static void check(struct request *r)
{
	const struct thing *thing = r->own;
	if (!thing || !actie_is(r, "verbeteren")) return;
	for (size_t i = 0; i < NEEDED && thing->kind->needed[i]; i++)
		if (!*field_text(r, thing->kind->needed[i])) field_error(r, thing->kind->needed[i], "", "Dit kan niet leeg zijn.");
	if (!*field_text(r, F_REDEN)) field_error(r, F_REDEN, "", fields[F_REDEN].missing);
}

/* What held when it was fixed holds for it still: a row for every field that is wrong. */
static void check_conditions(struct request *r, enum query condition)
{
	struct rows *rows = form_query(r, condition);
	while (db_next(rows)) {
		const char *name = rows_text(rows, 1);
		size_t length = strcspn(name, "-");
		for (int f = F_UITKOMST; f <= F_HOE && id_parse(name + length + 1) == r->thing; f++)
			if (strlen(fields[f].name) == length && strncmp(fields[f].name, name, length) == 0)
				field_error(r, f, "", condition == Q_CORRECTIE_DAGEN ? rows_text(rows, 0) : "Vul dit in.");
	}
	rows_end(rows);
}

static void keep_trace(struct request *r, const char *kind, const char *head, const char *before, const char *after, const char *reason)
{
	trace_correctie(r, (struct correctie){
		.soort = kind,
		.onderwerp = *field_text(r, F_WAT) ? field_text(r, F_WAT) : kind, .kop = head, .oud = before, .nieuw = after, .reden = reason,
		.datalek = strcmp(kind, "verzending") == 0 && *field_text(r, F_DATALEK),
	});
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "terugdraaien")) {
		const char *reason = field_text(r, F_REDEN_TERUG);
		if (*reason) keep_trace(r, "houden", "Tafel toch niet gehouden", label("tafel_status", "gehouden"), label("tafel_status", "gepland"), reason);
		return OK;
	}
	const struct thing *before = r->own;
	if (!before) return BAD_REQUEST;
	const char *kind = before->kind->code;
	if (form_exec(r, before->kind->write) != 1) /* what the gemeente owes, nobody else takes over (W35) */
		return field_error(r, F_WIE, "", "De rol van de gemeente kan geen ander op zich nemen. Laat staan wie het doet.") ? OK : INVALID;
	if (strcmp(kind, "besluit") == 0) form_exec(r, Q_CORRECTIE_BESLUIT_VERLOOP);
	if (before->kind->condition) check_conditions(r, before->kind->condition);
	struct thing after = look_up(r, field_text(r, F_WAT));
	if (strcmp(before->stand, after.stand) == 0 && !*field_text(r, F_DATALEK))
		field_error(r, before->kind->needed[0], "", "Er is niets veranderd.");
	keep_trace(r, kind, before->head, before->stand, after.stand, field_text(r, F_REDEN));
	/* The voorzitter checks what stands there now. */
	if (strcmp(r->tafel->notulen_status, "ter_controle") == 0) notulen_keep(r);
	return OK;
}

static void show(struct request *r)
{
	const struct thing *thing = r->own;
	struct tpl *view = r->view;
	if (thing) {
		struct tpl *form = tpl_section(view, "VERBETEREN");
		tpl_set(form, "DING", thing->head);
		tpl_show(form, thing->kind->section);
		view_show_if(form, r->tafel->moment == 1, "IS_MOMENT_1");
		view_hold_back(r, "terugdraaien");
	} else {
		view_hold_back(r, "verbeteren");
		if (!view_list(r, view, "DINGEN", "DING_REGEL", Q_CORRECTIE_DINGEN)) tpl_show(view, "NIETS");
		view_show_if(view, request_may(r, ACT_HOUDEN_TERUGDRAAIEN), "NIET_GEHOUDEN");
	}
	if (request_may(r, ACT_CORRECTIE_LEZEN)) view_list(r, view, "GESCHIEDENIS", "CORRECTIE", Q_CORRECTIES);
}

static const struct page page = {
	.name = "correctie", .title = "Verbeteringen", .needs = ACT_ZIEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
