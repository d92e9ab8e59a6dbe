/*
 * sitegen OUT SITES SQL... makes the static sites: one content source, four
 * subregio's, and the pages above them.
 *
 * Runs the SQL files (migrations, then the region) in a database in memory and
 * renders the templates of SITES with what the region says. Every page becomes
 * OUT/<path>/index.html; the web server's own answers become OUT/fout-404.html
 * and so on. Values of the region are global, so that a page and the layout see
 * the same; lists are filled for every page and ignored where not used.
 *
 * Any fault (SQL, template, disk, a region without subregio's) fails the build.
 */
#include <errno.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/base.h"
#include "domain/domain.h"
#include "web/template.h"

enum where { SUBREGIO = 1, REGIO = 2 };

/* A page: its place below the site, its template, and where it exists. */
static const struct page {
	const char *path, *file, *title, *menu, *description;
	enum where where;
	int moment;
} pages[] = {
	{ "", "pagina/keuze.tpl", "Kies uw subregio", "Start",
	  "Jeugdbeschermingstafels in Twente: kies de subregio van uw gemeente.", REGIO, 0 },
	{ "", "pagina/start.tpl", "Jeugdbeschermingstafel", "Start",
	  "Wat een jeugdbeschermingstafel is, waar die is en hoe u ons bereikt.", SUBREGIO, 0 },
	{ "moment-1/", "pagina/moment-1.tpl", "Moment 1: is een verzoek tot onderzoek nodig?", "Moment 1",
	  "Wie er bij moment 1 aan tafel zitten, wat er gebeurt en de agenda.", SUBREGIO, 1 },
	{ "moment-2/", "pagina/moment-2.tpl", "Moment 2: overdracht na een raadsonderzoek", "Moment 2",
	  "Wie er bij moment 2 aan tafel zitten, wat er gebeurt en de agenda.", SUBREGIO, 2 },
	{ "moment-3/", "pagina/moment-3.tpl", "Moment 3: toetsing voorgenomen beëindiging ondertoezichtstelling", "Moment 3",
	  "Wie er bij moment 3 aan tafel zitten, wat er gebeurt en de agenda.", SUBREGIO, 3 },
	{ "rollen/", "pagina/rollen.tpl", "Werkwijze en rollen", "Rollen",
	  "Hoe we in Twente werken en wie wat doet rond een jeugdbeschermingstafel.", SUBREGIO | REGIO, 0 },
	{ "voor-ouders/", "pagina/voor-ouders.tpl", "Voor ouders en verzorgers", "Voor ouders",
	  "Wat u als ouder kunt verwachten van een jeugdbeschermingstafel.", SUBREGIO, 0 },
	{ "voor-kinderen/", "pagina/voor-kinderen.tpl", "Voor kinderen en jongeren", "Voor kinderen",
	  "Wat een jeugdbeschermingstafel is en hoe jij kunt zeggen wat je vindt.", SUBREGIO, 0 },
	{ "voor-professionals/", "pagina/voor-professionals.tpl", "Voor professionals", "Voor professionals",
	  "Aanmelden, voorbereiden en opvolgen van een jeugdbeschermingstafel.", SUBREGIO, 0 },
	{ "privacy/", "pagina/privacy.tpl", "Privacy", NULL,
	  "Hoe we omgaan met de gegevens van kinderen en ouders.", SUBREGIO | REGIO, 0 },
	{ "toegankelijkheid/", "pagina/toegankelijkheid.tpl", "Toegankelijkheid", NULL,
	  "Hoe we zorgen dat iedereen deze website kan gebruiken.", SUBREGIO | REGIO, 0 },
};

/* What the web server itself answers, in the same look; for any status that is
 * like one of these. scripts/lighttpd.conf.sh says which is for what. */
static const struct fault {
	const char *name, *title, *text;
} faults[] = {
	{ "400", "Dit verzoek klopt niet", "De browser stuurde iets wat wij niet begrijpen. Ga terug en probeer het nog een keer. Gaat het weer mis? Sluit dan de browser en open die opnieuw." },
	{ "401", "Deze computer is niet aangemeld", "Via uw werkplek inloggen kan alleen op een computer die op de werkplek is aangemeld. Log in met een wachtwoord, of vraag uw beheerder om toegang." },
	{ "404", "Deze pagina bestaat niet", "Misschien is het adres niet goed getypt, of is de pagina verplaatst." },
	{ "405", "Dit kan hier niet", "Ga terug en gebruik de knoppen op de pagina." },
	{ "413", "Het bestand is te groot", "Een bestand mag niet groter zijn dan 25 MB. Wat u hebt getypt, staat er nog als u teruggaat met de knop van uw browser. Kies een kleiner bestand." },
	{ "503", "Even geduld", "Er kwam geen antwoord: het is te druk, of we werken aan het systeem. Wacht een minuut. Hebt u net iets opgeslagen? Kijk dan eerst in uw werkvoorraad of het er staat, en probeer het daarna nog een keer." },
	{ "ingericht", "Dit systeem is nog niet ingericht", "Er kan nog niemand inloggen. Vraag uw beheerder wanneer het klaar is. Bent u de beheerder? Dan geeft u op de server de opdracht 'jbt setup'." },
};

static sqlite3 *db;

static _Noreturn void fail(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("sitegen: ", stderr);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

/* ---- the region ----------------------------------------------------------- */

static void run_sql(const char *path)
{
	FILE *f = fopen(path, "rb");
	char *sql = calloc(1, 1 << 20), *why;
	if (!f || !sql || fread(sql, 1, (1 << 20) - 1, f) == 0 || !feof(f)) fail("%s: cannot be read", path);
	fclose(f);
	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK) fail("%s: %s", path, why);
	free(sql);
}

static sqlite3_stmt *ask(const char *sql, int id)
{
	sqlite3_stmt *st;
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK) fail("%s: %s", sql, sqlite3_errmsg(db));
	if (sqlite3_bind_parameter_count(st)) sqlite3_bind_int(st, 1, id);
	return st;
}
static bool next(sqlite3_stmt *st)
{
	int rc = sqlite3_step(st);
	if (rc == SQLITE_ROW) return true;
	if (rc != SQLITE_DONE) fail("%s", sqlite3_errmsg(db));
	sqlite3_finalize(st);
	return false;
}
static const char *column(sqlite3_stmt *st, int i) { return (const char *)sqlite3_column_text(st, i); }

/* The first column of every row as "a, b en c"; how many there were. */
static int listed(char *out, size_t size, const char *sql, int id)
{
	char rows[40][80];
	int n = 0;
	for (sqlite3_stmt *st = ask(sql, id); next(st);) {
		if (n == 40) fail("more than 40 rows: %s", sql);
		snprintf(rows[n++], sizeof rows[0], "%s", column(st, 0));
	}
	size_t used = 0;
	out[0] = '\0';
	for (int i = 0; i < n && used < size; i++)
		used += (size_t)snprintf(out + used, size - used, "%s%s", i == 0 ? "" : i == n - 1 ? " en " : ", ", rows[i]);
	if (used >= size) fail("too long: %s", sql);
	return n;
}

/* Digits and a leading +, for a tel: address. */
static const char *dialled(const char *phone)
{
	static char out[40];
	size_t n = 0;
	for (; *phone && n < sizeof out - 1; phone++)
		if ((*phone >= '0' && *phone <= '9') || (*phone == '+' && n == 0)) out[n++] = *phone;
	out[n] = '\0';
	return out;
}

/* ---- a page --------------------------------------------------------------- */

struct site {
	int id; /* 0: the region */
	char path[80], name[80], theme[40], phone[40], email[120], address[200], places[300];
	int nplaces;
};

static void set_site(struct tpl *t, const struct site *s)
{
	char text[400];
	tpl_set_global(t, "PAD", s->path);
	snprintf(text, sizeof text, s->id ? "Subregio %s" : "%s", s->id ? s->name : "Regio Twente");
	tpl_set_global(t, "SITE_NAAM", text);
	tpl_set_global(t, "NAAM", s->name);
	tpl_set_global(t, "THEMA", s->theme);
	tpl_set_global(t, "TELEFOON", s->phone);
	tpl_set_global(t, "TEL_HREF", dialled(s->phone));
	tpl_set_global(t, "EMAIL", s->email);
	tpl_set_global(t, "BEZOEKADRES", s->address);
	snprintf(text, sizeof text, "%s %s", s->nplaces == 1 ? "gemeente" : "gemeenten", s->places);
	tpl_set_global(t, "GEMEENTEN_TEKST", text);
	listed(text, sizeof text, "SELECT naam FROM organisatie WHERE soort = 'gi' ORDER BY id", 0);
	tpl_set_global(t, "GI_TEKST", text);
	/* The settings, by their own names: {{TERMIJN_TAFEL}}. */
	for (sqlite3_stmt *st = ask("SELECT upper(naam), waarde FROM instelling", 0); next(st);)
		tpl_set_global(t, column(st, 0), column(st, 1));
}

static void read_site(sqlite3_stmt *st, struct site *s)
{
	*s = (struct site){ .id = sqlite3_column_int(st, 0) };
	snprintf(s->path, sizeof s->path, "%s/", column(st, 1));
	snprintf(s->name, sizeof s->name, "%s", column(st, 2));
	snprintf(s->theme, sizeof s->theme, "%s", column(st, 3));
	snprintf(s->phone, sizeof s->phone, "%s", column(st, 4));
	snprintf(s->email, sizeof s->email, "%s", column(st, 5));
	snprintf(s->address, sizeof s->address, "%s", column(st, 6));
	s->nplaces = listed(s->places, sizeof s->places, "SELECT naam FROM gemeente WHERE subregio = ? ORDER BY id", s->id);
	if (!s->nplaces) fail("subregio %s has no gemeente", s->name);
}

static const char SUBREGIOS[] = "SELECT id, code, naam, thema, telefoon, email, bezoekadres FROM subregio ORDER BY id";

static void fill_lists(struct tpl *body, const struct site *s, int moment)
{
	tpl_include(body, "NOOD", "nood.tpl");
	tpl_show(body, s->id ? "IN_SUBREGIO" : "IN_REGIO");
	for (int i = 1; moment && agenda_item(moment, i); i++)
		tpl_set(tpl_section(body, "AGENDA"), "PUNT", agenda_item(moment, i));
	for (sqlite3_stmt *st = ask("SELECT l.naam, l.adres FROM locatie l JOIN gemeente g ON g.id = l.gemeente"
				    " WHERE g.subregio = ? AND l.actief ORDER BY g.id, l.id", s->id); next(st);)
	{
		struct tpl *row = tpl_section(body, "LOCATIE");
		tpl_set(row, "LOCATIE_NAAM", column(st, 0));
		tpl_set(row, "LOCATIE_ADRES", column(st, 1));
	}
	for (sqlite3_stmt *st = ask(SUBREGIOS, 0); next(st);) {
		struct site other;
		struct tpl *row = tpl_section(body, "SUBREGIO");
		read_site(st, &other);
		tpl_set(row, "PAD", other.path);
		tpl_set(row, "NAAM", other.name);
		tpl_set(row, "THEMA", other.theme);
		tpl_set(row, "TELEFOON", other.phone);
		tpl_set(row, "TEL_HREF", dialled(other.phone));
		tpl_set(row, "EMAIL", other.email);
		tpl_set(row, "GEMEENTEN", other.places);
	}
}

static void fill_menu(struct tpl *t, const struct site *s, const struct page *here)
{
	for (size_t i = 0; i < COUNT(pages); i++) {
		if (!pages[i].menu || !(pages[i].where & (s->id ? SUBREGIO : REGIO))) continue;
		struct tpl *row = tpl_section(t, "MENU");
		char href[200];
		snprintf(href, sizeof href, "%s%s", s->path, pages[i].path);
		tpl_set(row, "HREF", href);
		tpl_set(row, "LABEL", pages[i].menu);
		if (&pages[i] == here) tpl_show(row, "HUIDIG");
	}
	if (here && here->path[0]) tpl_show(t, "KRUIMEL");
}

static void make_directories(char *path)
{
	for (char *p = path + 1; *p; p++) {
		if (*p != '/') continue;
		*p = '\0';
		if (mkdir(path, 0755) && errno != EEXIST) fail("%s: %s", path, strerror(errno));
		*p = '/';
	}
}

static bool write_out(void *to, const char *text, size_t length) { return fwrite(text, 1, length, to) == length; }

static void write_page(struct tpl *t, char *path)
{
	make_directories(path);
	FILE *f = fopen(path, "w");
	if (!f || !tpl_render("layout.tpl", t, write_out, f) || fclose(f)) fail("%s: cannot be written", path);
	tpl_free(t);
}

static struct tpl *layout(const struct site *s, const char *title, const char *description, const struct page *here)
{
	struct tpl *t = tpl_new();
	set_site(t, s);
	tpl_show(t, s->id ? "IN_SUBREGIO" : "IN_REGIO");
	tpl_set(t, "TITEL", title);
	tpl_set(t, "OMSCHRIJVING", description);
	fill_menu(t, s, here);
	return t;
}

static void make_site(const char *out, const struct site *s)
{
	for (size_t i = 0; i < COUNT(pages); i++) {
		const struct page *p = &pages[i];
		char path[500];
		if (!(p->where & (s->id ? SUBREGIO : REGIO))) continue;
		struct tpl *t = layout(s, p->title, p->description, p);
		fill_lists(tpl_include(t, "INHOUD", p->file), s, p->moment);
		snprintf(path, sizeof path, "%s/%s%sindex.html", out, s->path, p->path);
		write_page(t, path);
	}
}

static void make_faults(const char *out, const struct site *region)
{
	for (size_t i = 0; i < COUNT(faults); i++) {
		char path[500];
		struct tpl *t = layout(region, faults[i].title, faults[i].title, NULL);
		struct tpl *body = tpl_include(t, "INHOUD", "fout.tpl");
		tpl_set(body, "KOP", faults[i].title);
		tpl_set(body, "TEKST", faults[i].text);
		snprintf(path, sizeof path, "%s/fout-%s.html", out, faults[i].name);
		write_page(t, path);
	}
}

int main(int argc, char **argv)
{
	char why[500];
	if (argc < 4) fail("usage: sitegen OUT SITES SQL...");
	if (!tpl_load(argv[2], NULL, why, sizeof why)) fail("%s", why);
	if (sqlite3_open(":memory:", &db) != SQLITE_OK) fail("no database in memory");
	for (int i = 3; i < argc; i++) run_sql(argv[i]);

	struct site region = { .name = "Twente" };
	make_site(argv[1], &region);
	make_faults(argv[1], &region);
	int made = 0;
	for (sqlite3_stmt *st = ask(SUBREGIOS, 0); next(st); made++) {
		struct site s;
		read_site(st, &s);
		make_site(argv[1], &s);
	}
	if (!made) fail("the region has no subregio");
	sqlite3_close(db);
	return 0;
}
