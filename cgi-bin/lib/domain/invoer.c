/*
 * Accounts and half days from a table. A line that is there already changes nothing, and
 * what is not in the table stays: what came out as a file can go in again.
 */
#include "domain/domain.h"

#include <string.h>
#include <strings.h>

const char *invoer_leesbaar(enum csv_read read)
{
	static const char *const wrong[] = {
		[CSV_NOT_UTF8] = "Dit bestand is niet opgeslagen als UTF-8. Kies in uw programma bij Opslaan als: CSV UTF-8.",
		[CSV_BROKEN] = "Dit is geen CSV-bestand, of een tekst tussen aanhalingstekens heeft geen einde. Sla de tabel opnieuw op als CSV UTF-8.",
		[CSV_TOO_MANY] = "Dit bestand heeft meer dan 5.000 regels. Verdeel de regels over meer bestanden.",
		[CSV_READ] = NULL,
	};
	return wrong[read];
}

static void wrong(struct invoer *in, int regel, const char *tekst)
{
	in->fout = arena_grow(in->arena, in->fout, in->fouten, sizeof *in->fout);
	in->fout[in->fouten++] = (struct invoer_fout){ regel, tekst };
}

/* The column of each name in the heading, -1 where it is not there. False: this is not
 * the table that is asked for. */
static bool read_heading(struct invoer *in, const char *const *names, int *column, int count, int required)
{
	const struct csv_line *heading = in->csv->lines ? &in->csv->line[0] : NULL;
	int before = in->fouten;
	for (int i = 0; i < count; i++) {
		column[i] = -1;
		for (int c = 0; heading && c < heading->cells; c++)
			if (strcasecmp(csv_cell(heading, c), names[i]) == 0) column[i] = c;
		if (i < required && column[i] < 0) wrong(in, 0, arena_printf(in->arena, "De kolom %s is er niet. Zet op de eerste regel de namen van de kolommen.", names[i]));
	}
	for (int c = 0; heading && c < heading->cells; c++) {
		bool known = !*csv_cell(heading, c);
		for (int i = 0; i < count; i++) known |= strcasecmp(csv_cell(heading, c), names[i]) == 0;
		if (!known) wrong(in, 0, arena_printf(in->arena, "De kolom %s hoort niet in dit bestand.", csv_cell(heading, c)));
	}
	if (in->fouten == before && in->csv->lines < 2) wrong(in, 0, "Er staat geen enkele regel in dit bestand onder de namen van de kolommen.");
	return in->fouten == before;
}

/* A day as people write it, as it is kept; "" for none. NULL: it is no day. */
static const char *day_cell(struct invoer *in, const char *text)
{
	char *iso = arena_alloc(in->arena, DATE_SIZE);
	day_number day = day_parse(text);
	if (!*text) return "";
	if (day == NO_DAY) return NULL;
	day_iso(day, iso);
	return iso;
}

/* ---- accounts ------------------------------------------------------------------------ */

enum { C_GEBRUIKERSNAAM, C_NAAM, C_FUNCTIE, C_EMAIL, C_ORGANISATIE, C_ROL, C_PLEK, C_VAN, C_TOT, C_GEBRUIKERS };
static const char *const of_gebruikers[C_GEBRUIKERS] = { "gebruikersnaam", "naam", "functie", "email", "organisatie", "rol", "plek", "van", "tot" };

struct regel {
	const struct csv_line *line;
	const int *column;
};
/* `otherwise` where the table has no such column. */
static const char *cell(const struct regel *r, int name, const char *otherwise)
{
	return r->column[name] < 0 ? otherwise : csv_cell(r->line, r->column[name]);
}

static bool same_account(const struct account *a, const struct account *b)
{
	return strcmp(a->naam, b->naam) == 0 && strcmp(a->functie, b->functie) == 0 && strcmp(a->email, b->email) == 0 && a->organisatie == b->organisatie;
}

/* The account of a line, made or changed where that is needed; 0: it would not do. */
static int64_t account_of(struct invoer *in, const struct regel *r)
{
	struct bezwaar bezwaar[BEZWAREN];
	char email[EMAIL_SIZE];
	struct account was = { .gebruikersnaam = cell(r, C_GEBRUIKERSNAAM, ""), .naam = "", .functie = "", .email = "" };
	int64_t id = db_int(in->db, Q_GEBRUIKER_ID, ARGS(T(was.gebruikersnaam)));
	if (id && !account_read(in->db, id, &was)) die(EV_BUG, "an account that has gone");
	struct account now = { .id = id, .gebruikersnaam = was.gebruikersnaam, .naam = cell(r, C_NAAM, was.naam), .functie = cell(r, C_FUNCTIE, was.functie),
		.email = cell(r, C_EMAIL, was.email), .organisatie = was.organisatie };
	const char *organisatie = cell(r, C_ORGANISATIE, NULL);
	if (organisatie) now.organisatie = *organisatie ? db_int(in->db, Q_ORGANISATIE_BIJ_NAAM, ARGS(T(organisatie))) : 0;
	int before = in->fouten, count = account_wrong(in->db, &now, bezwaar);
	for (int i = 0; i < count; i++) wrong(in, r->line->number, bezwaar[i].tekst);
	if (*now.email && !email_parse(now.email, email)) wrong(in, r->line->number, arena_printf(in->arena, "%s is geen e-mailadres.", now.email));
	if (utf8_length(now.functie) > NAME_MAX_LENGTH) wrong(in, r->line->number, "De functie is langer dan 100 tekens.");
	if (organisatie && *organisatie && !now.organisatie) wrong(in, r->line->number, arena_printf(in->arena, "Er is geen organisatie die %s heet.", organisatie));
	if (in->fouten > before) return 0;
	if (id && same_account(&was, &now)) return id;
	if (id) in->gewijzigd++;
	else in->nieuw++;
	return account_store(in->db, in->actor, &now);
}

static void role_of(struct invoer *in, const struct regel *r, int64_t gebruiker)
{
	const char *rol = cell(r, C_ROL, ""), *van = day_cell(in, cell(r, C_VAN, "")), *tot = day_cell(in, cell(r, C_TOT, ""));
	if (!*rol) return;
	char *plek = db_text(in->db, Q_ROL_PLEK_BIJ_CODE, ARGS(T(rol), T(cell(r, C_PLEK, ""))));
	if (!*plek) wrong(in, r->line->number, arena_printf(in->arena, "De rol %s is er niet op de plek \"%s\". Kijk in het bestand met alle gebruikers hoe u die schrijft.", rol, cell(r, C_PLEK, "")));
	else if (!van || !tot) wrong(in, r->line->number, "De eerste of de laatste dag is geen datum. Schrijf bijvoorbeeld 1-3-2027.");
	else if (!db_int(in->db, Q_ROL_IS_ZO, ARGS(I(gebruiker), T(plek), T(van), T(tot)))) {
		const char *why = rol_geef(in->db, in->arena, in->actor, &(struct rol_geving){ gebruiker, plek, van, tot });
		if (why) wrong(in, r->line->number, why);
		else in->gewijzigd++;
	}
}

void invoer_gebruikers(struct invoer *in)
{
	int column[C_GEBRUIKERS];
	if (!read_heading(in, of_gebruikers, column, C_GEBRUIKERS, C_NAAM + 1)) return;
	for (int i = 1; i < in->csv->lines; i++) {
		const struct regel r = { &in->csv->line[i], column };
		if (r.line->cells > in->csv->line[0].cells) wrong(in, r.line->number, "Deze regel heeft meer cellen dan er kolommen zijn.");
		else {
			int64_t gebruiker = account_of(in, &r);
			if (gebruiker) role_of(in, &r, gebruiker);
		}
	}
}

/* ---- half days ----------------------------------------------------------------------- */

enum { D_SUBREGIO, D_DATUM, D_DEEL, D_PLAATSEN, D_DAGDELEN, MOST_PLACES = 9 };
static const char *const of_dagdelen[D_DAGDELEN] = { "subregio", "datum", "deel", "plaatsen" };

static int64_t places(const char *text)
{
	return strlen(text) == 1 && *text >= '0' && *text <= '0' + MOST_PLACES ? *text - '0' : -1;
}

static void dagdeel_of(struct invoer *in, const struct regel *r)
{
	const char *subregio = cell(r, D_SUBREGIO, ""), *datum = day_cell(in, cell(r, D_DATUM, "")), *deel = cell(r, D_DEEL, "");
	int64_t plek = places(cell(r, D_PLAATSEN, "")), waar = db_int(in->db, Q_SUBREGIO_BIJ_CODE, ARGS(T(subregio))), bezet = 0, id = 0, had = 0;
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	int before = in->fouten;
	if (!waar) wrong(in, r->line->number, arena_printf(in->arena, "Er is geen subregio die %s heet.", subregio));
	if (!datum || !*datum) wrong(in, r->line->number, "De datum klopt niet. Schrijf bijvoorbeeld 1-3-2027.");
	else if (strcmp(datum, today) < 0) wrong(in, r->line->number, "Deze dag is al voorbij.");
	else if (!day_is_workday(day_parse(datum))) wrong(in, r->line->number, "Dit is geen werkdag.");
	if (!choice_has(choices("dagdeel"), deel)) wrong(in, r->line->number, "Het deel is ochtend of middag.");
	if (plek < 0) wrong(in, r->line->number, "Het aantal plaatsen is een getal van 0 tot en met 9.");
	if (in->fouten > before) return;
	struct rows *rows = db_query(in->db, Q_DAGDEEL_BIJ, ARGS(I(waar), T(datum), T(deel)));
	if (db_next(rows)) {
		id = rows_int(rows, 0);
		had = rows_int(rows, 1);
		bezet = rows_int(rows, 2);
		rows_end(rows);
	}
	if (plek < bezet) wrong(in, r->line->number, arena_printf(in->arena, "Er staan al %lld tafels op dit dagdeel. Minder plaatsen kan niet.", (long long)bezet));
	else if (!id) {
		db_exec(in->db, Q_DAGDEEL_MAKEN, ARGS(I(waar), T(datum), T(deel), I(plek)));
		in->nieuw++;
	} else if (had != plek) {
		db_exec(in->db, Q_DAGDEEL_PLAATSEN, ARGS(I(plek), I(id)));
		in->gewijzigd++;
	}
}

void invoer_dagdelen(struct invoer *in)
{
	int column[D_DAGDELEN];
	if (!read_heading(in, of_dagdelen, column, D_DAGDELEN, D_DAGDELEN)) return;
	for (int i = 1; i < in->csv->lines; i++) {
		const struct regel r = { &in->csv->line[i], column };
		if (r.line->cells > in->csv->line[0].cells) wrong(in, r.line->number, "Deze regel heeft meer cellen dan er kolommen zijn.");
		else dagdeel_of(in, &r);
	}
}
