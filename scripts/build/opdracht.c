/*
 * opdracht COMMAND DATABASE …: what who runs the server does to an account, or has copied,
 * by the rules and with the trace of the pages (domain/account.c, stuf/archief.c). The
 * actor is nobody with an account: "wie de server beheert" on the pages, and in the log a
 * row of page `jbt` without a gebruiker. For scripts/jbt and scripts/resetfactor.
 *
 *   block DATABASE USERNAME REASON          unblock DATABASE USERNAME
 *   give DATABASE USERNAME ROLE SCOPE FROM UNTIL  (each of the last three may be "")
 *   take DATABASE USERNAME ROLE SCOPE
 *   code DATABASE USERNAME                  prints a code to come in with once
 *   reset DATABASE USERNAME                 takes the second step of logging in away
 *   archive DATABASE DIRECTORY ZAAK…        a zip of each dossier, by its number
 *   added DATABASE USERNAME                 only says in the log that scripts/adduser did so
 *   export DATABASE                         only says in the log that all was copied
 *   promote DATABASE                        only says so, that this machine went on with it
 *
 * Ends with 0 when it was done, 1 with the reason when it was refused, 2 when called
 * wrongly and 75 when others wrote all the time.
 */
#include "stuf/stuf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

struct work {
	struct db *db;
	struct arena *arena;
	char **words;                   /* after the database */
	int64_t gebruiker;              /* of who is named there first; 0: of nobody */
	char code[ACCESS_CODE_SIZE], hash[128];
};
/* NULL: done; else why not. In a write transaction. */
typedef const char *act(struct work *);

enum { COMMAND_LINE = 0 };

/* ---- accounts -------------------------------------------------------------------------- */

static const char *block(struct work *w)
{
	return account_block(w->db, COMMAND_LINE, w->gebruiker, w->words[1]);
}

static const char *unblock(struct work *w)
{
	return account_unblock(w->db, w->arena, COMMAND_LINE, w->gebruiker);
}

static const char *place_of(struct work *w)
{
	return db_text(w->db, Q_ROL_PLEK_BIJ_CODE, ARGS(T(w->words[1]), T(w->words[2])));
}

/* As it is kept, however it was written; NULL: it is no day. */
static const char *day_of(struct arena *arena, const char *text)
{
	char *day = arena_alloc(arena, DATE_SIZE);
	*day = '\0';
	if (*text && day_parse(text) == NO_DAY) return NULL;
	if (*text) day_iso(day_parse(text), day);
	return day;
}

static const char *give(struct work *w)
{
	const char *from = day_of(w->arena, w->words[3]), *until = day_of(w->arena, w->words[4]);
	if (!from || !until) return "a day is written as 2026-12-31";
	return rol_geef(w->db, w->arena, COMMAND_LINE, &(struct rol_geving){ w->gebruiker, place_of(w), from, until });
}

static const char *take(struct work *w)
{
	int64_t rol = db_int(w->db, Q_ROL_VAN, ARGS(I(w->gebruiker), T(place_of(w))));
	return rol ? rol_neem(w->db, COMMAND_LINE, rol) : "the account has not that role there";
}

static const char *code(struct work *w)
{
	return account_code(w->db, COMMAND_LINE, w->gebruiker, w->hash);
}

static const char *reset(struct work *w)
{
	return account_no_factor(w->db, COMMAND_LINE, w->gebruiker);
}

/* What a script does itself is only to be said. */
static const char *said(struct work *w)
{
	(void)w;
	return NULL;
}

/* ---- which ------------------------------------------------------------------------------- */

static const struct command {
	const char *name;
	int words;                      /* after the database */
	act *act;
	const char *handeling;          /* of list log_handeling */
} commands[] = {
	{ "block", 2, block, "blokkeren" }, { "unblock", 1, unblock, "vrijgeven" }, { "give", 5, give, "geven" }, { "take", 3, take, "nemen" },
	{ "code", 1, code, "code" }, { "reset", 1, reset, "factor" }, { "added", 1, said, "toevoegen" }, { "export", 0, said, "uitvoeren" }, { "promote", 0, said, "omschakelen" },
};

static void note(struct work *w, const char *what, int64_t zaak, const char *about)
{
	audit_add(w->db, w->arena, &(struct audit){ .zaak = zaak, .rol = "", .pagina = "jbt", .handeling = what, .onderwerp = about, .uitkomst = "gedaan" });
}

static int refuse(const char *why)
{
	fprintf(stderr, "%s\n", why);
	return 1;
}

static int busy(void)
{
	fputs("somebody else is writing, or the disk is full: try again\n", stderr);
	return EX_TEMPFAIL;
}

static int run(struct work *w, const struct command *c)
{
	/* Before the turn to write: hashing takes its time. */
	if (c->act == code) {
		access_code(w->code);
		if (!password_hash(w->code, w->hash)) return refuse("the code could not be hashed");
	}
	if (!db_begin_write(w->db, true)) return busy();
	if (c->words) w->gebruiker = db_int(w->db, Q_GEBRUIKER_ID, ARGS(T(w->words[0])));
	const char *why = c->words && !w->gebruiker ? arena_printf(w->arena, "there is no account \"%s\"", w->words[0]) : c->act(w);
	if (why) {
		db_rollback(w->db);
		return refuse(account_english(why));
	}
	note(w, c->handeling, 0, c->words ? arena_printf(w->arena, "gebruiker=%lld", (long long)w->gebruiker) : "");
	if (!db_commit(w->db)) return busy();
	if (c->act == code) puts(w->code);
	return 0;
}

/* ---- a copy for the archive ---------------------------------------------------------------- */

static bool write_file(const char *path, const char *data, size_t size)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file < 0) return false;
	bool good = true;
	while (good && size > 0) {
		ssize_t n = write(file, data, size);
		if (n < 0 && errno == EINTR) continue;
		good = n > 0;
		data += good ? n : 0;
		size -= good ? (size_t)n : 0;
	}
	good = good && fsync(file) == 0;
	return close(file) == 0 && good;
}

/* It is under its name once the log says that it was made. */
static int archive_one(struct work *w, const char *directory, const char *nummer)
{
	const char *name;
	char sha256[SHA256_HEX];
	size_t size;
	db_begin_read(w->db);
	int64_t zaak = db_int(w->db, Q_ZAAK_BIJ_NUMMER, ARGS(T(nummer)));
	const void *data = zaak ? archief_make(w->db, w->arena, zaak, &name, &size) : NULL;
	db_rollback(w->db);
	if (!data) return refuse(arena_printf(w->arena, zaak ? "the stukken of %s are more than fits in one copy" : "there is no zaak \"%s\"", nummer));
	const char *path = arena_printf(w->arena, "%s/%s", directory, name), *part = arena_printf(w->arena, "%s.deel", path);
	if (!write_file(part, data, size)) {
		int code = refuse(arena_printf(w->arena, "%s: %s", part, strerror(errno)));
		unlink(part);
		return code;
	}
	sha256_hex(data, size, sha256);
	bool kept = db_begin_write(w->db, true);
	if (kept) note(w, "archief", zaak, arena_printf(w->arena, "sha256=%s", sha256));
	if (!kept || !db_commit(w->db)) {
		unlink(part);
		return busy();
	}
	if (rename(part, path) != 0) return refuse(arena_printf(w->arena, "%s: %s", path, strerror(errno)));
	printf("%s  %s\n", sha256, path);
	return 0;
}

static int archive(struct work *w)
{
	int code = 0;
	for (char **nummer = w->words + 1; *nummer && !code; nummer++) {
		code = archive_one(w, w->words[0], *nummer);
		arena_reset(w->arena);
	}
	return code;
}

static const struct command *find(int argc, char **argv)
{
	for (size_t i = 0; argc > 2 && i < COUNT(commands); i++)
		if (strcmp(commands[i].name, argv[1]) == 0 && commands[i].words == argc - 3) return &commands[i];
	return NULL;
}

int main(int argc, char **argv)
{
	const struct command *command = find(argc, argv);
	bool archives = argc > 4 && strcmp(argv[1], "archive") == 0;
	if (!command && !archives) {
		fputs("usage: opdracht COMMAND DATABASE WORD…\n", stderr);
		return 2;
	}
	setenv("TZ", "Europe/Amsterdam", 1);
	struct work w = { .arena = arena_new(), .words = argv + 3 };
	w.db = db_open(argv[2], w.arena);
	domain_functions(w.db);
	db_begin_read(w.db);
	closing_days_read(w.db);
	db_rollback(w.db);
	int code = archives ? archive(&w) : run(&w, command);
	db_close(w.db);
	arena_free(w.arena);
	return code;
}
