/*
 * notulen: the procesondersteuner writes them during and after the tafel, a text per
 * agendapunt with the afspraken (W19, W34 to W36, W45, W50) and what each kind said (here, so
 * that the voorzitter checks it), ticks who has spoken (W18), and offers them to the voorzitter.
 * Who may not write reads the version that was sent, or asks for another (W51, W54).
 */
#include "web/web.h"

#include <string.h>

enum {
	F_TAFEL, F_VERSIE, F_TEKST, F_WAT, F_WIE, F_DEELNEMER, F_WANNEER, F_WAAR, F_HOE, F_DOEL, F_ROL_GEMEENTE, F_VERVALT,
	F_REDEN_GEEN_AFSPRAAK, F_REDEN_GEEN_AFSPRAKEN, F_STEM, F_STEM_DOOR, F_STEM_OP, F_GEHOORD, F_HOREN, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_VERSIE] = { "versie", FIELD_ID, QUERY | QUIET },
	[F_TEKST] = { "tekst", FIELD_TEXT, REPEAT | REQUIRED | ADDRESS, .max = 20000, .label = "Notulen" },
	[F_STEM] = { "stem", FIELD_TEXT, REPEAT | ADDRESS, .max = 5000, .label = "Wat het kind zegt, in eigen woorden",
		.help = "Zo veel mogelijk letterlijk. Zei het kind niets, of wilde het niets zeggen? Schrijf dat dan op." },
	[F_STEM_DOOR] = { "stem_door", FIELD_LINE, REPEAT | ADDRESS, .max = 120, .label = "Wie vroeg ernaar of hoorde het?" },
	[F_STEM_OP] = { "stem_op", FIELD_DATE, REPEAT | PAST | NARROW, .label = "Wanneer?" },
	[F_GEHOORD] = { "gehoord", FIELD_CHECK, REPEAT, .label = "Aan het woord geweest" },
	[F_HOREN] = { "horen", FIELD_ID, QUIET }, /* of whom alone that is said, ticked or not */
	[F_WAT] = { "wat", FIELD_TEXT, REPEAT | ADDRESS, .max = 1000, .label = "Wat spreken we af?" },
	[F_WIE] = { "wie", FIELD_LINE, REPEAT | ADDRESS, .label = "Wie doet het?" },
	[F_DEELNEMER] = { "deelnemer", FIELD_PICK, REPEAT, .from = Q_AFSPRAAK_DEELNEMERS, .label = "Welke deelnemer is dat?" },
	[F_WANNEER] = { "wanneer", FIELD_DATE, REPEAT | NARROW, .label = "Wanneer is het klaar?" },
	[F_WAAR] = { "waar", FIELD_LINE, REPEAT | ADDRESS, .label = "Waar?" },
	[F_HOE] = { "hoe", FIELD_LINE, REPEAT | ADDRESS, .max = 1000, .label = "Hoe?" },
	[F_DOEL] = { "doel", FIELD_PICK, REPEAT, .from = Q_AFSPRAAK_DOELEN, .label = "Bij welk doel hoort dit?" },
	[F_ROL_GEMEENTE] = { "rol_gemeente", FIELD_CHECK, REPEAT, .label = "Dit is de rol van de gemeente tijdens de maatregel", .help = "Kies dan de lokale toegang als deelnemer." },
	[F_VERVALT] = { "vervalt", FIELD_CHECK, REPEAT, .label = "Deze afspraak vervalt" },
	[F_REDEN_GEEN_AFSPRAAK] = { "reden_geen_afspraak", FIELD_TEXT, REPEAT | ADDRESS, .max = 2000, .label = "Komt er geen afspraak bij dit doel? Schrijf op waarom niet" },
	[F_REDEN_GEEN_AFSPRAKEN] = { "reden_geen_afspraken", FIELD_TEXT, REASON | ADDRESS, .max = 2000, .label = "Zijn er geen afspraken nodig? Schrijf op waarom niet" },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_NOTULEN_SCHRIJVEN, SAVES | STAY | TYPING, .done = "opgeslagen" },
	{ "nog_een", "Nog een afspraak", ACT_NOTULEN_SCHRIJVEN, SAVES | STAY | ALONE | PLAIN, .done = "opgeslagen", .next = "/cgi-bin/notulen?tafel=%lld#nieuwe-afspraak" },
	{ "gehoord", "Vastleggen wie sprak", ACT_GEHOORD, SAVES | AT_ONCE, .done = "opgeslagen" },
	{ "ter_controle", "Aanbieden aan de voorzitter", ACT_NOTULEN_AANBIEDEN, SAVES | KEEP, .event = "ter_controle", .done = "ter_controle",
		.next = "/cgi-bin/notulen-akkoord?tafel=%lld" },
};

static enum outcome find(struct request *r)
{
	enum outcome outcome = find_notulen(r, field_id(r, F_VERSIE));
	if (outcome == OK) r->rev = r->tafel->notulen_rev;
	return outcome;
}

static void keys(struct request *r)
{
	form_keys(r, F_TEKST, F_TEKST, Q_NOTULEN_SLEUTELS);
	form_keys(r, F_WAT, F_VERVALT, Q_AFSPRAAK_RIJEN);
	form_keys(r, F_REDEN_GEEN_AFSPRAAK, F_REDEN_GEEN_AFSPRAAK, Q_DOELEN_LEZEN);
	form_keys(r, F_STEM, F_STEM_OP, Q_STEM_KINDEREN);
	form_keys(r, F_GEHOORD, F_GEHOORD, Q_NOTULEN_SPREKERS);
}

static void load(struct request *r)
{
	form_load(r, Q_NOTULEN_GEEN_AFSPRAKEN);
	form_load_each(r, Q_NOTULEN_LEZEN);
	form_load_each(r, Q_AFSPRAKEN_LEZEN);
	form_load_each(r, Q_DOELEN_LEZEN);
	form_load_each(r, Q_STEM_LEZEN);
	form_load_each(r, Q_NOTULEN_SPREKERS);
}

/* Was anything filled in of this afspraak? */
static bool is_filled(const struct request *r, const char *key)
{
	for (int f = F_WAT; f <= F_VERVALT; f++)
		if (*field_text_at(r, f, key)) return true;
	return false;
}

/* What the gemeente does during a measure, the lokale toegang owes (W35): chosen, not typed. */
static void check_gemeente(struct request *r, const char *key)
{
	const char *who = field_text_at(r, F_WIE, key), *chosen = field_text_at(r, F_DEELNEMER, key), *name = NULL;
	struct rows *rows = form_query(r, Q_AFSPRAAK_GEMEENTE);
	while (db_next(rows))
		if (strcmp(rows_text(rows, 0), chosen) == 0) name = rows_text(rows, 1);
	if (!name) field_error(r, F_DEELNEMER, key, "Kies de lokale toegang. De rol van de gemeente kan geen ander op zich nemen.");
	else if (*who && strcmp(who, name) != 0) field_error(r, F_WIE, key, "Maak dit leeg. De deelnemer die u hieronder kiest, doet het.");
}

/* An afspraak is nothing without what and who (W34). */
static void check(struct request *r)
{
	int next = 0;
	for (const char *key; (key = field_key(r, F_WAT, &next));) {
		if (!is_filled(r, key) || *field_text_at(r, F_VERVALT, key)) continue;
		if (!*field_text_at(r, F_WAT, key)) field_error(r, F_WAT, key, "Schrijf op wat er is afgesproken, of maak deze afspraak helemaal leeg.");
		if (*field_text_at(r, F_ROL_GEMEENTE, key)) check_gemeente(r, key);
		else if (!*field_text_at(r, F_WIE, key) && !*field_text_at(r, F_DEELNEMER, key)) field_error(r, F_WIE, key, "Vul in wie dit doet.");
	}
}

static void save_afspraken(struct request *r)
{
	int next = 0;
	for (const char *key; (key = field_key(r, F_WAT, &next));) {
		bool is_new = key[0] == 'n';
		if (!field_sent(r, F_WAT, key) || !is_filled(r, key)) continue;
		form_exec_key(r, is_new ? Q_AFSPRAAK_TOEVOEGEN : Q_AFSPRAAK_OPSLAAN, key);
		for (int f = F_WAT; is_new && f <= F_VERVALT; f++) form_forget(r, f, key); /* it has an id now */
	}
}

/* A box that is ticked says so. That one is not, says nothing: somebody else may have
 * ticked it meanwhile. Only of who is named alone. */
static void save_heard(struct request *r)
{
	int next = 0, changed = 0;
	for (const char *key; request_may(r, ACT_GEHOORD) && (key = field_key(r, F_GEHOORD, &next));)
		if (*field_text_at(r, F_GEHOORD, key) || field_id(r, F_HOREN) == id_parse(key)) changed += form_exec_key(r, Q_NOTULEN_GEHOORD_OPSLAAN, key);
	if (changed) form_exec(r, Q_TAFEL_GEWIJZIGD); /* the form with all of the attendance is stale now */
}

static enum outcome save(struct request *r)
{
	save_heard(r);
	if (actie_is(r, "gehoord")) return OK;
	if (!r->tafel->notulen) {
		form_exec(r, Q_NOTULEN_BEGINNEN);
		if (find_tafel(r, r->tafel->id) != OK) die(EV_BUG, "the tafel is gone");
	} else if (form_exec(r, Q_NOTULEN_OPSLAAN) != 1) return CONFLICT;
	form_exec(r, Q_NOTULEN_SCHRIJVER_TOEVOEGEN);
	form_exec_each(r, Q_NOTULEN_TEKST_OPSLAAN, F_TEKST);
	save_afspraken(r);
	form_exec_each(r, Q_DOEL_REDEN_OPSLAAN, F_REDEN_GEEN_AFSPRAAK);
	form_exec_each(r, Q_STEM_OPSLAAN, F_STEM);
	if (field_sent(r, F_REDEN_GEEN_AFSPRAKEN, "")) form_exec(r, Q_GEEN_AFSPRAKEN_OPSLAAN);
	if (r->actie->event) notulen_keep(r);
	return find_tafel(r, r->tafel->id);
}

/* Those that are there and an empty one; and the new ones that were being typed. */
static void show_afspraken(struct request *r, struct tpl *form)
{
	struct rows *rows = form_query(r, Q_AFSPRAAK_RIJEN);
	while (db_next(rows)) {
		const char *key = rows_text(rows, 0);
		if (key[0] == 'n' && strcmp(key, "n1") != 0 && !field_sent(r, F_WAT, key)) continue;
		struct tpl *row = tpl_section(form, "AFSPRAAK_RIJ");
		view_row(row, rows);
		for (int f = F_WAT; f <= F_VERVALT; f++) view_field(r, row, f, key);
	}
}

/* The form: the agendapunten with beside them what was recorded elsewhere. */
static void show_form(struct request *r)
{
	enum { IS_BESLUIT = 4, IS_PLAN, REMARK };
	struct tpl *form = tpl_section(r->view, "SCHRIJVEN");
	view_naslag(r, form, false);
	view_notulen_around(r, form);
	if (request_may(r, ACT_GEHOORD)) view_each(r, tpl_section(form, "SPREKERS"), "SPREKER", Q_NOTULEN_SPREKERS, F_GEHOORD, F_GEHOORD);
	struct rows *rows = form_query(r, Q_NOTULEN_PUNTEN);
	while (db_next(rows)) {
		struct tpl *row = tpl_section(form, "PUNT");
		const char *key = rows_text(rows, 0);
		bool plan = rows_int(rows, IS_PLAN) != 0, besluit = rows_int(rows, IS_BESLUIT) != 0;
		form_label(r, F_TEKST, key, rows_text(rows, 2));
		if (*rows_text(rows, REMARK)) tpl_set(tpl_section(row, "OPGEMERKT"), "OPMERKING", rows_text(rows, REMARK));
		view_field(r, row, F_TEKST, key);
		if ((plan || besluit) && !view_notulen_part(r, row, plan ? "plan" : "besluit", "VASTGELEGD")) tpl_show(row, "NOG_GEEN_BESLUIT");
	}
	view_each(r, form, "STEM_RIJ", Q_STEM_KINDEREN, F_STEM, F_STEM_OP);
	if (view_each(r, form, "DOEL_RIJ", Q_NOTULEN_DOELEN, F_REDEN_GEEN_AFSPRAAK, F_REDEN_GEEN_AFSPRAAK)) tpl_show(form, "DOELEN");
	show_afspraken(r, form);
	view_show_if(form, r->tafel->moment == 2, "IS_MOMENT_2");
	view_show_if(form, r->tafel->moment == 3, "IS_MOMENT_3");
	view_conditions(r, form, "ter_controle");
}

static void show(struct request *r)
{
	view_rows(r, r->view, "VERSIE_KOP", Q_NOTULEN_KOP);
	bool newest = !r->thing || r->thing == r->tafel->notulen;
	if (newest && request_may(r, ACT_NOTULEN_SCHRIJVEN)) show_form(r);
	else if (r->thing) view_notulen(r, tpl_section(r->view, "LEZEN"));
	else tpl_show(r->view, "NOG_GEEN");
}

static const struct page page = {
	.name = "notulen", .title = "Notulen", .needs = ACT_NOTULEN_LEZEN, .workers = 2, .prints = true,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .load = load, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
