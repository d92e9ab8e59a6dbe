/* What is searched for: read, and asked of a database. */
#include "../../cgi-bin/lib/domain/lijst.c"

#include "domain/zoeken.h"

#include "fuzz.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include <strings.h>
#include <unistd.h>

static void run_file(sqlite3 *raw, const char *name)
{
	static char text[1 << 20];
	FILE *file = fopen(name, "rb");
	MUST(file);
	text[fread(text, 1, sizeof text - 1, file)] = '\0';
	fclose(file);
	MUST(sqlite3_exec(raw, text, NULL, NULL, NULL) == SQLITE_OK);
}

/* The region, and nobody in it; its file has no name any more. */
static struct db *database(struct arena *arena)
{
	static const char *const behind[] = { "", "-wal", "-shm", "-beurt", "-open" };
	char path[] = "/tmp/jbt-fuzz-XXXXXX", name[100];
	glob_t found;
	sqlite3 *raw;
	close(mkstemp(path));
	MUST(sqlite3_open(path, &raw) == SQLITE_OK && sqlite3_exec(raw, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; BEGIN", NULL, NULL, NULL) == SQLITE_OK);
	MUST(glob("db/migrations/*.sql", 0, NULL, &found) == 0);
	for (size_t i = 0; i < found.gl_pathc; i++) run_file(raw, found.gl_pathv[i]);
	globfree(&found);
	run_file(raw, "db/region/twente.sql");
	MUST(sqlite3_exec(raw, "COMMIT", NULL, NULL, NULL) == SQLITE_OK);
	struct db *db = db_open(path, arena);
	domain_functions(db);
	db_begin_read(db);
	setting(db, "termijn_oordeel");
	sqlite3_close(raw);
	for (size_t i = 0; i < COUNT(behind); i++) {
		snprintf(name, sizeof name, "%s%s", path, behind[i]);
		unlink(name);
	}
	return db;
}

void fuzz_search(struct arena *arena, const char *data, size_t size)
{
	static struct db *db;
	static const struct actor actor = { .id = 1, .naam = "", .grants = 2, .grant = { { .role = VOORZITTER, .subregio = 4 }, { .role = GI, .organisatie = 16 } } };
	if (!db) db = database(arena);
	char *q = fuzz_text(arena, data, size);
	if (!line_clean(q)) return;
	struct lijst_vraag vraag = { .actor = &actor, .q = q, .moment = "", .status = "", .subregio = size % 2 ? "almelo" : "", .van = "", .tot = "" };
	struct zoek *z = lijst_zoek(db, arena, &vraag);
	MUST(utf8_valid(z->naam, strlen(z->naam)) && utf8_valid(z->nummer, strlen(z->nummer)));
	MUST(!*z->nummer || (!*z->naam && strcasecmp(z->nummer, q) == 0 && strlen(z->nullen) >= strlen(z->nummer)));
	struct lijst taken = { 0 }, andere = { 0 };
	lijst_taken(z, NULL, &taken);
	lijst_andere(z, 0, &andere);
	MUST(taken.count == 0 && andere.count == 0);

	struct zoek_vraag woorden;
	struct vondsten found;
	zoek_lees(arena, q, &woorden);
	MUST(woorden.woorden <= ZOEK_WOORDEN);
	for (int i = 0; i < woorden.woorden; i++) {
		const struct zoek_woord *w = &woorden.woord[i];
		MUST(w->keuzes > 0 && w->keuzes <= ZOEK_KEUZES);
		for (int k = 0; k < w->keuzes; k++) MUST(*w->keus[k].woord && utf8_valid(w->keus[k].woord, strlen(w->keus[k].woord)));
	}
	zoeken(db, arena, &actor, &woorden, q, &found);
	MUST(found.count == 0 && !*found.verder);
}
