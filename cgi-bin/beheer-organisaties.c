/*
 * beheer-organisaties: what the region consists of, by the beheerder: how to reach a
 * subregio, gemeenten that come and merge, organisations, locations with their address
 * and rooms. Nothing that was used goes away: it ends on a day, and what is old keeps its
 * name.
 */
#include "web/web.h"

#include <string.h>

enum { F_SOORT, F_NR, F_NAAM, F_AARD, F_TELEFOON, F_EMAIL, F_ADRES, F_BEREIKBAAR, F_KAMERS, F_CODE, F_SUBREGIO, F_GEMEENTE, F_EINDE, F_OPGEGAAN_IN, F_GESLOTEN, F_SLUG, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_SOORT] = { "soort", FIELD_CHOICE, SUBJECT, .list = "regio_soort" },
	[F_NR] = { "nr", FIELD_ID, SUBJECT }, /* none: a new one */
	[F_NAAM] = { "naam", FIELD_LINE, REQUIRED, .max = 100, .label = "Naam", .missing = "Vul de naam in." },
	[F_AARD] = { "aard", FIELD_CHOICE, REASON, .list = "organisatie_nieuw", .label = "Wat voor organisatie is het?", .missing = "Kies wat voor organisatie het is." },
	[F_TELEFOON] = { "telefoon", FIELD_LINE, NARROW, .max = 30, .label = "Telefoonnummer" },
	[F_EMAIL] = { "email", FIELD_EMAIL, REASON, .label = "E-mailadres", .missing = "Vul het e-mailadres in." },
	[F_ADRES] = { "adres", FIELD_LINE, REASON, .label = "Adres", .help = "Straat, nummer en plaats. Dit staat in de brieven.", .missing = "Vul het adres in." },
	[F_BEREIKBAAR] = { "bereikbaar", FIELD_LINE, 0, .max = 300, .label = "Hoe kom je er?", .help = "Bus, parkeren, rolstoel. Dit staat in de brieven." },
	[F_KAMERS] = { "kamers", FIELD_NUMBER, REASON | NARROW, .max = 20, .label = "Hoeveel tafels kunnen er tegelijk zijn?", .missing = "Vul een getal in van 1 tot en met 20." },
	[F_CODE] = { "code", FIELD_LINE, NARROW, .max = 10, .label = "Code in berichten", .help = "Van een gemeente de vier cijfers van het CBS. Van de Raad bijvoorbeeld RC0100." },
	[F_SUBREGIO] = { "subregio", FIELD_PICK, REASON, .from = Q_SUBREGIO_IDS, .label = "In welke subregio?", .missing = "Kies de subregio." },
	[F_GEMEENTE] = { "gemeente", FIELD_PICK, REASON, .from = Q_GEMEENTEN_NU, .label = "In welke gemeente?", .missing = "Kies de gemeente." },
	[F_EINDE] = { "einde", FIELD_DATE, NARROW, .label = "Neemt niets nieuws meer aan vanaf", .help = "Leeg is zonder einde. Wat er al is, blijft onder deze naam staan." },
	[F_OPGEGAAN_IN] = { "opgegaan_in", FIELD_PICK, 0, .from = Q_GEMEENTEN_NU, .label = "Gaat op in welke gemeente?", .help = "Bij een fusie. Maak eerst de nieuwe gemeente." },
	[F_GESLOTEN] = { "gesloten", FIELD_CHECK, 0, .label = "Hier plannen wij geen tafels meer" },
	[F_SLUG] = { "slug", FIELD_LINE, QUIET, .max = 100 },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_BEHEREN, SAVES | COMPLETE | TYPING, .done = "opgeslagen", .next = "/cgi-bin/beheer-organisaties" },
};

/* Of each kind: its section in the template, what must be filled in, its statements. */
static const struct kind {
	const char *code, *section, *list;
	int needs[4];
	enum query load, store, make, rows;
} kinds[] = {
	{ "subregio", "IS_SUBREGIO", "SUBREGIOS", { F_TELEFOON, F_EMAIL, F_ADRES }, Q_SUBREGIO_LADEN, Q_SUBREGIO_ZETTEN, Q_NONE, Q_REGIO_SUBREGIOS },
	{ "gemeente", "IS_GEMEENTE", "GEMEENTEN", { 0 }, Q_GEMEENTE_LADEN, Q_GEMEENTE_ZETTEN, Q_GEMEENTE_MAKEN, Q_REGIO_GEMEENTEN },
	{ "organisatie", "IS_ORGANISATIE", "ORGANISATIES", { 0 }, Q_ORGANISATIE_LADEN, Q_ORGANISATIE_ZETTEN, Q_ORGANISATIE_MAKEN, Q_REGIO_ORGANISATIES },
	{ "locatie", "IS_LOCATIE", "LOCATIES", { F_ADRES, F_KAMERS, F_GEMEENTE }, Q_LOCATIE_LADEN, Q_LOCATIE_ZETTEN, Q_LOCATIE_MAKEN, Q_REGIO_LOCATIES },
};

static const struct kind *kind_of(const struct request *r)
{
	const char *code = r->posted ? field_typed(r, F_SOORT) : field_text(r, F_SOORT);
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (strcmp(kinds[i].code, code) == 0) return &kinds[i];
	return NULL;
}

static enum outcome find(struct request *r)
{
	const struct kind *kind = kind_of(r);
	int64_t nr = id_parse(r->posted ? field_typed(r, F_NR) : field_text(r, F_NR));
	if (!kind && (r->posted || nr)) return NOT_FOUND; /* the list has nothing to send */
	if (kind && nr && !db_int(r->db, Q_REGIO_BESTAAT, ARGS(T(kind->code), I(nr)))) return NOT_FOUND;
	if (kind && !nr && kind->make == Q_NONE) return NOT_FOUND;
	r->thing = nr;
	if (kind) r->subject_text = arena_printf(r->arena, "%s=%lld", kind->code, (long long)nr);
	return find_general(r, 0);
}

static void load(struct request *r)
{
	const struct kind *kind = kind_of(r);
	if (kind && r->thing) form_load(r, kind->load);
}

static void show(struct request *r)
{
	const struct kind *kind = kind_of(r);
	if (kind) {
		struct tpl *one = tpl_section(tpl_section(r->view, "EEN"), kind->section);
		tpl_show(one, r->thing ? "BESTAAND" : "NIEUW");
		r->title = *field_text(r, F_NAAM) && !r->posted ? field_text(r, F_NAAM) : label("regio_soort", kind->code);
		tpl_set(r->view, "KOP", r->title);
		return;
	}
	view_hold_back(r, "opslaan");
	tpl_set(r->view, "KOP", r->page->title);
	tpl_show(r->view, "OVERZICHT");
	for (size_t i = 0; i < COUNT(kinds); i++) view_list(r, r->view, kinds[i].list, "REGEL", kinds[i].rows);
}

/* 'hof-van-twente', as it stands in addresses. */
static const char *slug_of(struct request *r, const char *name)
{
	struct buffer slug = { .arena = r->arena };
	buffer_puts(&slug, "");
	while (*name) {
		size_t length = strcspn(name, " -'/.");
		const char *word = text_letters(r->arena, arena_strndup(r->arena, name, length));
		if (*word) buffer_printf(&slug, "%s%s", slug.length ? "-" : "", word);
		name += length + (name[length] != '\0');
	}
	return slug.text;
}

static void check_gemeente(struct request *r)
{
	const char *code = field_text(r, F_CODE);
	if (*field_text(r, F_OPGEGAAN_IN) && !*field_text(r, F_EINDE)) field_error(r, F_EINDE, "", "Kies vanaf welke dag deze gemeente opgaat in de andere.");
	if (r->thing && field_id(r, F_OPGEGAAN_IN) == r->thing) field_error(r, F_OPGEGAAN_IN, "", "Een gemeente kan niet in zichzelf opgaan. Kies een andere.");
	if (r->thing) return;
	form_set(r, F_SLUG, slug_of(r, field_text(r, F_NAAM)));
	if (!*field_text(r, F_SUBREGIO)) field_error(r, F_SUBREGIO, "", fields[F_SUBREGIO].missing);
	if (strlen(code) != 4 || strspn(code, "0123456789") != 4) field_error(r, F_CODE, "", "Vul de code van het CBS in: vier cijfers.");
	else if (db_int(r->db, Q_GEMEENTE_CODE_BEZET, ARGS(T(code), T(field_text(r, F_SLUG)), I(0)))) field_error(r, F_CODE, "", "Er is al een gemeente met deze code of naam.");
}

static void check(struct request *r)
{
	const struct kind *kind = kind_of(r);
	for (int i = 0; i < 4 && kind->needs[i]; i++) {
		int f = kind->needs[i];
		if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing ? fields[f].missing : "Vul dit in.");
	}
	if (strcmp(kind->code, "locatie") == 0 && field_is(r, F_KAMERS, "0")) field_error(r, F_KAMERS, "", fields[F_KAMERS].missing);
	if (strcmp(kind->code, "locatie") == 0 && field_is(r, F_GESLOTEN, "ja")) {
		int64_t planned = db_int(r->db, Q_LOCATIE_TAFELS, ARGS(I(r->thing)));
		if (planned) field_error(r, F_GESLOTEN, "", arena_printf(r->arena, "Er zijn hier nog %lld tafels gepland. Laat die eerst verplaatsen.", (long long)planned));
	}
	if (strcmp(kind->code, "gemeente") == 0) check_gemeente(r);
	if (strcmp(kind->code, "organisatie") == 0 && !r->thing && !*field_text(r, F_AARD)) field_error(r, F_AARD, "", fields[F_AARD].missing);
	if (*field_text(r, F_NAAM) && db_int(r->db, Q_REGIO_NAAM_BEZET, ARGS(T(kind->code), T(field_text(r, F_NAAM)), I(r->thing)))) field_error(r, F_NAAM, "", "Deze naam is er al. Kies een andere.");
}

static enum outcome save(struct request *r)
{
	const struct kind *kind = kind_of(r);
	form_exec(r, r->thing ? kind->store : kind->make);
	if (strcmp(kind->code, "gemeente") != 0) return OK;
	if (r->thing) form_exec(r, Q_GEMEENTE_TOEGANG_EINDE);
	else db_exec(r->db, Q_GEMEENTE_TOEGANG_MAKEN, ARGS(I(db_last_id(r->db))));
	return OK;
}

static const struct page page = {
	.name = "beheer-organisaties", .title = "Organisaties, gemeenten en locaties", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
