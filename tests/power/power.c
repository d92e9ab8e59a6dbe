/*
 * power CUTS [SEED]: what is left after the power went? Writes as the programs do,
 * through the layers db and domain, to a disk that is simulated (disk.c); cuts the
 * power at some call to that disk, and opens what stands on it then as a program
 * that starts does. After each cut must hold:
 *
 *   - it opens, and SQLite finds it sound
 *   - of a change that was answered all is there: its zaak, its file, its key, its
 *     row of the log; of one that was not, all or nothing; of one that was rolled
 *     back nothing
 *   - the log is whole up to its last row, row by row what was written
 *   - what the log lost is rows of views after the last change that was answered:
 *     these are committed without waiting for the disk (db_begin_write)
 *
 * The next stories begin with what a cut left, so that what stands after a second
 * and a third cut is seen too, and a cut while the first is being put right. Then
 * one thing more can be: what waited in SQLite's log at the first cut, and was no
 * longer whole, is made whole by a sector that is written there anew and happens to
 * be the same. So a view may get back its row; it is counted (`back`), whole.
 *
 * Prints one line; ends with 0 when all held.
 */
#include "db/inside.h"
#include "disk.h"
#include "domain/domain.h"

#include <glob.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	CUTS_PER_STORY = 25,    /* of one story that was written */
	STORIES = 12,           /* one after the other on the same data */
	ROUNDS = 24,            /* commits in a story */
	EVENTS = STORIES * ROUNDS + 1
};

struct event {
	int story;
	bool change;            /* else a view */
	size_t size;            /* of its file */
	size_t answered;        /* after so many calls to the disk */
};

/* Row I + 1 of the log is event I. */
struct story {
	struct event events[EVENTS];
	int nevents, kept;      /* kept: stood on the disk when this story began */
	int undone, number;
};

static struct {
	int64_t cuts, answered, views, views_lost, views_early, changes_lost, back, halves, broken;
	char first[300];        /* the first that did not hold */
} seen;

static char path[100];
static struct arena *arena;
static sigjmp_buf dead;

static void died(void)
{
	siglongjmp(dead, 1);
}

/* ---- the file of an event: what it must be is known ------------------------------------ */

static unsigned char byte_of(int event, size_t at)
{
	return (unsigned char)((size_t)event * 131 + at * 7 + at / 251);
}

static char *content_of(int event, size_t size)
{
	char *content = arena_alloc(arena, size + 1);
	for (size_t i = 0; i < size; i++) content[i] = (char)byte_of(event, i);
	return content;
}

/* ---- writing, as the programs do --------------------------------------------------------- */

static void log_row(struct db *db, const struct story *story, bool change)
{
	audit_add(db, arena, &(struct audit){
		.gebruiker = 1, .rol = "lokale_toegang", .pagina = change ? "aanmelding" : "zaak", .handeling = change ? "opslaan" : "bekeken",
		.onderwerp = arena_printf(arena, "event %d %d", story->nevents, story->number), .uitkomst = change ? "gedaan" : "getoond",
	});
}

static void change_rows(struct db *db, const struct story *story, size_t size, bool undone)
{
	char now[STAMP_SIZE];
	int event = story->nevents;
	const char *name = arena_printf(arena, "%s %d %d", undone ? "weg" : "event", undone ? story->undone : event, story->number);
	stamp_now(now);
	db_exec(db, Q_TELLER_OPHOGEN, ARGS(I(12)));
	db_exec(db, Q_ZAAK_MAKEN, ARGS(T(now), I(12)));
	db_exec(db, Q_BESTAND_WACHTEND_TOEVOEGEN, ARGS(I(1), T(name), T(""), I((int64_t)size), T(now)));
	db_blob_write(db, BLOB_WACHTEND, db_last_id(db), content_of(event, size), size);
	db_exec(db, Q_VERZOEK_TOEVOEGEN, ARGS(T(name), I(1), T("zaak?zaak=1"), T(now), I(0), I(0)));
}

static size_t some_size(void)
{
	return (size_t)(disk_chance(6) ? disk_chance(3000) : disk_chance(60000)) + 1;
}

/* One request: a view with its row, or a change; now and then one that is refused
 * half way. */
static void request(struct db *db, struct story *story)
{
	bool change = disk_chance(2) == 0, undone = change && disk_chance(5) == 0;
	size_t size = some_size();
	if (!db_begin_write(db, change)) die(EV_BUG, "it is not its turn");
	if (change) change_rows(db, story, size, undone);
	log_row(db, story, change);
	if (undone) {
		db_rollback(db);
		story->undone++;
	} else {
		if (!db_commit(db)) die(EV_BUG, "a commit failed");
		story->events[story->nevents++] = (struct event){ story->number, change, size, disk_calls() };
	}
	arena_reset(arena);
}

/* Closed without a last word: what SQLite does then is not on the disk. */
static void close_unseen(struct db *db)
{
	disk_forget();
	db_close(db);
	arena_reset(arena);
}

/* The log of SQLite is brought into the database after so many pages: sooner than
 * is usual, or a story never came to it. */
static struct db *open_disk(int pages)
{
	struct db *db = db_open(path, arena);
	domain_functions(db);
	sqlite3_wal_autocheckpoint(db->handle, pages);
	return db;
}

static void write_story(const struct image *from, struct story *story)
{
	static const int pages[] = { 30, 100, 1000 };
	story->kept = story->nevents;
	story->number++;
	disk_begin(from, disk_chance(2) ? 512 : 4096);
	struct db *db = open_disk(pages[disk_chance(COUNT(pages))]);
	size_t closes = disk_chance(3 * ROUNDS);
	for (size_t i = 0; i < ROUNDS; i++) {
		request(db, story);
		if (i != closes) continue;
		db_close(db);           /* the last program ends, and starts again */
		db = open_disk(100);
	}
	close_unseen(db);
}

/* ---- what must hold after a cut -------------------------------------------------------------- */

static void wrong(int64_t *count, const char *format, ...) PRINTF(2, 3);
static void wrong(int64_t *count, const char *format, ...)
{
	va_list arguments;
	(*count)++;
	if (*seen.first) return;
	va_start(arguments, format);
	vsnprintf(seen.first, sizeof seen.first, format, arguments);
	va_end(arguments);
}

static sqlite3_stmt *ask(const struct db *db, const char *sql)
{
	sqlite3_stmt *rows = NULL;
	if (sqlite3_prepare_v2(db->handle, sql, -1, &rows, NULL) != SQLITE_OK) db_fail(db, sql);
	return rows;
}

static void check_sound(const struct db *db)
{
	sqlite3_stmt *rows = ask(db, "PRAGMA integrity_check");
	if (sqlite3_step(rows) != SQLITE_ROW || strcmp((const char *)sqlite3_column_text(rows, 0), "ok") != 0)
		wrong(&seen.broken, "not sound: %s", sqlite3_column_text(rows, 0));
	sqlite3_finalize(rows);
	rows = ask(db, "PRAGMA foreign_key_check");
	if (sqlite3_step(rows) != SQLITE_DONE) wrong(&seen.broken, "a row refers to what is not there");
	sqlite3_finalize(rows);
}

/* Is it what this story, or one before it, wrote as this event? */
static bool is_of(const struct story *story, const char *text, int *event)
{
	int number;
	if (sscanf(text, "event %d %d", event, &number) != 2 || *event < 0 || *event >= story->nevents) return false;
	return story->events[*event].story == number;
}

/* What is there of stories before, that was not there when this one began. */
struct back { int rows, changes, keys, files; };

/* The number of rows of events; each must follow from the one before it. */
static int check_log(const struct db *db, const struct story *story, struct back *back)
{
	char chain[SHA256_HEX], before[SHA256_HEX] = "";
	int n = 0, event;
	sqlite3_stmt *rows = ask(db, "SELECT id, op, pagina, handeling, onderwerp, uitkomst, keten FROM log ORDER BY id");
	for (int row = 1; sqlite3_step(rows) == SQLITE_ROW; row++) {
		const char *text[7];
		for (int i = 1; i < 7; i++) text[i] = (const char *)sqlite3_column_text(rows, i);
		audit_chain(arena, before, text[1], &(struct audit){
			.gebruiker = 1, .rol = "lokale_toegang", .pagina = text[2], .handeling = text[3], .onderwerp = text[4], .uitkomst = text[5],
		}, chain);
		bool follows = sqlite3_column_int(rows, 0) == row && strcmp(chain, text[6]) == 0;
		snprintf(before, sizeof before, "%s", text[6]);
		if (follows && !back->rows && is_of(story, text[4], &event) && event == n) {
			n++;
			continue;
		}
		if (!follows || n < story->kept) wrong(&seen.broken, "row %d of the log is not what was written: %s", row, text[4]);
		back->rows++;
		back->changes += strcmp(text[5], "gedaan") == 0;
	}
	sqlite3_finalize(rows);
	return n;
}

/* Which events have their key, and their file as it was sent. */
enum { KEY = 1, FILE_THERE = 2, WHOLE = KEY | FILE_THERE };
static int parts_of(const struct db *db, const struct story *story, unsigned char parts[EVENTS], struct back *back)
{
	int event, n = 0;
	memset(parts, 0, EVENTS);
	sqlite3_stmt *rows = ask(db, "SELECT sleutel FROM verzoek");
	while (sqlite3_step(rows) == SQLITE_ROW) {
		if (is_of(story, (const char *)sqlite3_column_text(rows, 0), &event)) parts[event] |= KEY;
		else back->keys++;
	}
	sqlite3_finalize(rows);
	rows = ask(db, "SELECT naam, inhoud FROM bestand_wachtend");
	for (; sqlite3_step(rows) == SQLITE_ROW; n++) {
		if (!is_of(story, (const char *)sqlite3_column_text(rows, 0), &event)) {
			back->files++;
			continue;
		}
		const unsigned char *content = sqlite3_column_blob(rows, 1);
		size_t size = (size_t)sqlite3_column_bytes(rows, 1);
		bool same = size == story->events[event].size;
		for (size_t i = 0; same && i < size; i++) same = content[i] == byte_of(event, i);
		if (same) parts[event] |= FILE_THERE;
	}
	sqlite3_finalize(rows);
	return n;
}

/* How many events are there. `calls`: the power went after so many. */
static int check(struct db *db, const struct story *story, size_t calls)
{
	static unsigned char parts[EVENTS];
	check_sound(db);
	struct back back = { 0 };
	int rows = check_log(db, story, &back), files = parts_of(db, story, parts, &back);
	seen.back += back.rows;
	if (back.keys != back.changes || back.files != back.changes)
		wrong(&seen.halves, "%d keys and %d files of %d changes that came back", back.keys, back.files, back.changes);
	sqlite3_stmt *count = ask(db, "SELECT count(*) FROM zaak");
	if (sqlite3_step(count) != SQLITE_ROW || sqlite3_column_int(count, 0) != files)
		wrong(&seen.halves, "%d zaken, %d files", sqlite3_column_int(count, 0), files);
	sqlite3_finalize(count);

	bool change_after = false;
	for (int i = story->nevents - 1; i >= 0; i--) {
		const struct event *event = &story->events[i];
		bool there = i < rows, answered = i < story->kept || event->answered <= calls;
		unsigned want = there && event->change ? WHOLE : 0;
		if (parts[i] != want) wrong(&seen.halves, "event %d by half: %d of %u, its row %s", i, parts[i], want, there ? "there" : "not there");
		if (answered && i >= story->kept) {
			if (event->change) seen.answered++;
			else seen.views++;
		}
		if (answered && event->change) change_after = true;
		if (there || !answered) continue;
		if (!event->change && change_after)
			wrong(&seen.views_early, "the row of view %d is gone after a cut at call %zu, a later change was answered", i, calls);
		else if (event->change || i < story->kept)
			wrong(&seen.changes_lost, "event %d was answered, and is gone after a cut at call %zu", i, calls);
		else seen.views_lost++;
	}
	return back.rows ? -1 : rows; /* what came back is no story to go on with */
}

/* Opens what a cut left; -1 when it does not open or does not hold. */
static int after_cut(const struct image *image, const struct story *story, size_t calls)
{
	static struct db *db;
	static int there;
	seen.cuts++;
	there = -1;
	disk_begin(image, 512);
	disk_forget();
	if (sigsetjmp(dead, 0) == 0) {
		die_hook = died;
		db = open_disk(1000);
		there = check(db, story, calls);
		close_unseen(db);
	} else {
		wrong(&seen.broken, "it does not open after a cut at call %zu", calls);
		there = -1;
	}
	die_hook = NULL;
	return there;
}

/* Half of the cuts are at the moment of an answer: the first after which it must be there. */
static size_t some_call(const struct story *story, size_t all)
{
	int new_ones = story->nevents - story->kept;
	if (!new_ones || disk_chance(2)) return (size_t)disk_chance(all + 1);
	return story->events[story->kept + (int)disk_chance((uint64_t)new_ones)].answered;
}

/* ---- the database to begin with ------------------------------------------------------------------ */

static void run_file(sqlite3 *db, const char *name)
{
	static char text[1 << 20];
	char *why = NULL;
	FILE *file = fopen(name, "rb");
	if (!file) die(EV_CONFIG, "%s cannot be read", name);
	text[fread(text, 1, sizeof text - 1, file)] = '\0';
	fclose(file);
	if (sqlite3_exec(db, text, NULL, NULL, &why) != SQLITE_OK) die(EV_CONFIG, "%s: %s", name, why);
}

static struct image *made(void)
{
	glob_t found;
	sqlite3 *db;
	disk_begin(NULL, 4096);
	if (sqlite3_open(path, &db) != SQLITE_OK || sqlite3_exec(db, "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=WAL; BEGIN", NULL, NULL, NULL) != SQLITE_OK)
		die(EV_DATABASE, "no database: %s", sqlite3_errmsg(db));
	if (glob("db/migrations/*.sql", 0, NULL, &found) != 0) die(EV_CONFIG, "no migrations");
	for (size_t i = 0; i < found.gl_pathc; i++) run_file(db, found.gl_pathv[i]);
	globfree(&found);
	run_file(db, "db/region/twente.sql");
	if (sqlite3_exec(db, "INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord) VALUES (1, 'een', 'Een', ''); COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		die(EV_DATABASE, "no user: %s", sqlite3_errmsg(db));
	sqlite3_close(db);
	return disk_cut(disk_calls());
}

static void all_cuts(int64_t most, const struct image *empty)
{
	static struct story story;
	struct image *from = NULL;
	for (int told = 0; seen.cuts < most; told++) {
		if (told == STORIES || !from) {
			image_free(from);
			from = NULL;
			told = 0;
			story.nevents = story.undone = 0;
		}
		write_story(from ? from : empty, &story);
		size_t all = disk_calls();
		struct image *cuts[CUTS_PER_STORY];
		size_t at[CUTS_PER_STORY];
		for (int i = 0; i < CUTS_PER_STORY; i++) cuts[i] = disk_cut(at[i] = some_call(&story, all));
		int there = -1;
		for (int i = 0; i < CUTS_PER_STORY; i++) there = after_cut(cuts[i], &story, at[i]);
		for (int i = 0; i < CUTS_PER_STORY - 1; i++) image_free(cuts[i]);
		image_free(from);
		/* On with the last one, and with what stands there. */
		from = there < 0 ? NULL : cuts[CUTS_PER_STORY - 1];
		if (!from) image_free(cuts[CUTS_PER_STORY - 1]);
		else story.nevents = there;
	}
	image_free(from);
}

int main(int argc, char **argv)
{
	char place[] = "/tmp/jbt-power-XXXXXX", beside[200];
	if (argc < 2 || argc > 3 || !mkdtemp(place)) return 2;
	snprintf(path, sizeof path, "%s/jbt.sqlite", place);
	arena = arena_new();
	disk_start(argc == 3 ? strtoull(argv[2], NULL, 10) : 1);
	struct image *empty = made();
	all_cuts(strtoll(argv[1], NULL, 10), empty);
	image_free(empty);
	arena_free(arena);
	/* What db locks beside the database is in the real file system. */
	static const char *const names[] = { "open", "beurt" };
	for (size_t i = 0; i < COUNT(names); i++) {
		snprintf(beside, sizeof beside, "%s-%s", path, names[i]);
		unlink(beside);
	}
	rmdir(place);
	printf("power: %" PRId64 " cuts; of %" PRId64 " changes answered before one %" PRId64 " lost, %" PRId64 " by half; %" PRId64 " times broken; of %" PRId64
		" views %" PRId64 " lost their row of the log after the last such change, %" PRId64 " before it, %" PRId64 " got one back\n",
		seen.cuts, seen.answered, seen.changes_lost, seen.halves, seen.broken, seen.views, seen.views_lost, seen.views_early, seen.back);
	if (*seen.first) printf("       first: %s\n", seen.first);
	return seen.changes_lost || seen.views_early || seen.halves || seen.broken || !seen.answered ? 1 : 0;
}
