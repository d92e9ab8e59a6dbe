/*
 * beheer-gebruikers: the beheerder finds accounts, by name, organisation, role or how
 * they are used, and makes a new one; all of them as a file for a spreadsheet. What is
 * done with one is on beheer-gebruiker.
 */
#include "web/web.h"

#include <string.h>

enum { PER_PAGE = 50 };
enum { F_Q, F_BIJ, F_MET_ROL, F_STAND, F_NA, F_ALS, F_GEBRUIKERSNAAM, F_NAAM, F_FUNCTIE, F_EMAIL, F_ORGANISATIE, F_PLEK, F_VAN, F_TOT, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_Q] = { "q", FIELD_LINE, QUERY | NARROW, .max = 100, .label = "Naam of e-mailadres" },
	[F_BIJ] = { "bij", FIELD_PICK, QUERY, .from = Q_ORGANISATIE_KEUZES, .label = "Organisatie", .missing = "Alle organisaties" },
	[F_MET_ROL] = { "met_rol", FIELD_CHOICE, QUERY, .list = "rol_account", .label = "Rol", .missing = "Alle rollen" },
	[F_STAND] = { "stand", FIELD_CHOICE, QUERY, .list = "account_stand", .label = "Stand", .missing = "Iedereen" },
	[F_NA] = { "na", FIELD_ID, QUERY | QUIET }, /* the last one seen */
	[F_ALS] = { "als", FIELD_CHOICE, QUERY | QUIET, .list = "als_csv" },
	[F_GEBRUIKERSNAAM] = { "gebruikersnaam", FIELD_LINE, REQUIRED | NARROW, .max = USER_NAME_MAX, .label = "Gebruikersnaam", .help = "Hiermee logt de collega in. Bijvoorbeeld j.jansen.",
		.missing = "Vul de gebruikersnaam in." },
	[F_NAAM] = { "naam", FIELD_LINE, REQUIRED, .max = NAME_MAX_LENGTH, .label = "Naam", .help = "Zo staat de collega in de notulen en het logboek.", .missing = "Vul de naam in." },
	[F_FUNCTIE] = { "functie", FIELD_LINE, 0, .max = 100, .label = "Functie" },
	[F_EMAIL] = { "email", FIELD_EMAIL, 0, .label = "E-mailadres" },
	[F_ORGANISATIE] = { "organisatie", FIELD_PICK, 0, .from = Q_ORGANISATIE_KEUZES, .label = "Organisatie", .help = "Waar de collega werkt. Wat de collega mag, hangt af van de rol." },
	[F_PLEK] = { "plek", FIELD_PICK, 0, .from = Q_ROL_KEUZES, .label = "Rol", .help = "Meer rollen geeft u daarna.", .wrong = "Kies een rol uit de lijst." },
	[F_VAN] = { "van", FIELD_DATE, NARROW, .label = "Eerste dag van de rol", .help = "Leeg is meteen." },
	[F_TOT] = { "tot", FIELD_DATE, NARROW, .label = "Laatste dag van de rol", .help = "Leeg is zonder einde. De rol stopt vanzelf." },
};

static const struct actie acties[] = {
	{ "toevoegen", "Account maken", ACT_BEHEREN, SAVES | COMPLETE | TYPING, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static const char *question(struct request *r, int64_t last)
{
	struct buffer q = { .arena = r->arena };
	for (int f = F_Q; f <= F_STAND; f++) {
		buffer_printf(&q, "%s%s=", f == F_Q ? "" : "&", fields[f].name);
		urlencode(&q, field_text(r, f));
	}
	buffer_printf(&q, "&na=%lld", (long long)last);
	return q.text;
}

static void show(struct request *r)
{
	if (field_is(r, F_ALS, "csv") && !r->posted) {
		form_csv(r, "gebruikers.csv", Q_GEBRUIKERS_BESTAND);
		return;
	}
	const struct view_page shown = view_page(r, r->view, NULL, "GEBRUIKER", Q_GEBRUIKERS_LIJST, PER_PAGE);
	if (!shown.count) tpl_show(r->view, "LEEG");
	if (shown.after) tpl_set(tpl_section(r->view, "VOLGENDE"), "HREF", arena_printf(r->arena, "/cgi-bin/beheer-gebruikers?%s", question(r, shown.after)));
}

static struct account typed(struct request *r)
{
	return (struct account){ .gebruikersnaam = field_text(r, F_GEBRUIKERSNAAM), .naam = field_text(r, F_NAAM), .functie = field_text(r, F_FUNCTIE),
		.email = field_text(r, F_EMAIL), .organisatie = field_id(r, F_ORGANISATIE) };
}

static void check(struct request *r)
{
	struct bezwaar wrong[BEZWAREN];
	const struct account account = typed(r);
	if (!*account.gebruikersnaam || !*account.naam) return; /* said as missing */
	int count = account_wrong(r->db, &account, wrong);
	for (int i = 0; i < count; i++) field_error(r, field_named(r, wrong[i].veld), "", wrong[i].tekst);
}

static enum outcome save(struct request *r)
{
	const struct account account = typed(r);
	int64_t id = account_store(r->db, r->actor.id, &account);
	const char *why = !*field_text(r, F_PLEK) ? NULL : rol_geef(r->db, r->arena, r->actor.id,
		&(struct rol_geving){ .gebruiker = id, .plek = field_text(r, F_PLEK), .van = field_text(r, F_VAN), .tot = field_text(r, F_TOT) });
	r->subject_text = arena_printf(r->arena, "gebruiker=%lld", (long long)id);
	if (why) {
		field_error(r, F_PLEK, "", why);
		return INVALID;
	}
	r->next = arena_printf(r->arena, "/cgi-bin/beheer-gebruiker?gebruiker=%lld", (long long)id);
	return OK;
}

static const struct page page = {
	.name = "beheer-gebruikers", .title = "Gebruikers", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
