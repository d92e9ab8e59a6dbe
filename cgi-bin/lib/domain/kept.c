/*
 * What is kept for a while besides the dossiers and the log: drafts, files that
 * wait for their form, sessions, keys of forms, tries to log in, own notes on a day. Each has a
 * budget per user, so that nobody fills the disk, and an age at which it goes.
 * Over the budget the oldest goes first: what was typed last is what is kept.
 */
#include "domain/domain.h"

#include <string.h>
#include <time.h>

enum {
	/* The largest form, each field filled to its end with the longest letters;
	 * nobody works on so many forms at once, nor types so much in a month. */
	DRAFT_BYTES = 4 << 20, DRAFTS = 50, DRAFTS_BYTES = 16 << 20,
	/* Two of the largest files, or as many as come in one go. */
	WAITING = 10, WAITING_BYTES = 51 << 20,
	/* A few at a time, where somebody else waits for the answer; that is more
	 * than one request adds. A waiting file is up to 25 MB. */
	TIDY = 20, TIDY_FILES = 2,
	DAY = 86400,
};

enum kept draft_store(struct db *db, int64_t gebruiker, const char *form, const char *subject, const char *content,
	int64_t rev, const char *not_after)
{
	char now[STAMP_SIZE];
	size_t size = strlen(content);
	if (size > DRAFT_BYTES) return KEPT_TOO_LARGE;
	stamp_now(now);
	int changed = db_exec(db, Q_CONCEPT_BEWAREN, ARGS(I(gebruiker), T(form), T(subject), T(content), I((int64_t)size),
		I(rev), T(now), T(not_after ? not_after : "9")));
	if (!changed) return KEPT_NEWER;
	db_exec(db, Q_CONCEPT_BUDGET, ARGS(I(gebruiker), T(form), T(subject), I(DRAFTS), I(DRAFTS_BYTES)));
	return KEPT;
}

int64_t upload_store(struct db *db, int64_t gebruiker, const char *name, const char *sha256, const void *data, size_t size)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	int64_t id = db_int(db, Q_BESTAND_WACHTEND_ZELFDE, ARGS(I(gebruiker), T(sha256), T(name)));
	if (id) {
		db_exec(db, Q_BESTAND_WACHTEND_OPNIEUW, ARGS(T(now), I(id)));
		return id;
	}
	db_exec(db, Q_BESTAND_WACHTEND_TOEVOEGEN, ARGS(I(gebruiker), T(name), T(sha256), I((int64_t)size), T(now)));
	id = db_last_id(db);
	db_blob_write(db, BLOB_WACHTEND, id, data, size);
	db_exec(db, Q_BESTAND_WACHTEND_BUDGET, ARGS(I(gebruiker), I(id), I(WAITING), I(WAITING_BYTES)));
	return id;
}

void kept_tidy(struct db *db)
{
	/* A form is of a session: neither it nor its key is of use after that. */
	int64_t session = setting(db, "sessie_duur") * 3600 + DAY;
	const struct { enum query query; int64_t age; int most; } tidy[] = { /* in the order of opruimen_waar */
		{ Q_OPRUIMEN_VERZOEK, session, TIDY },
		{ Q_OPRUIMEN_SESSIE, session, TIDY },
		{ Q_OPRUIMEN_CONCEPT, setting(db, "concept_bewaren") * DAY, TIDY },
		{ Q_OPRUIMEN_BESTAND_WACHTEND, DAY, TIDY_FILES },
		{ Q_OPRUIMEN_INLOGPOGING, setting(db, "inlogpoging_bewaren") * DAY, TIDY },
		{ Q_OPRUIMEN_INLOGLIMIET, DAY, TIDY }, /* forgotten by then */
		{ Q_OPRUIMEN_BEKENDE_BROWSER, setting(db, "bekende_browser") * DAY, TIDY },
		{ Q_OPRUIMEN_WERKKOPIE, setting(db, "werkkopie_bewaren") * DAY, TIDY },
		{ Q_OPRUIMEN_BEZOEK, 2 * 365 * DAY, TIDY }, /* to compare with last year */
	};
	/* Most of the time nothing is that old, which one statement says of all. */
	char before[COUNT(tidy)][STAMP_SIZE];
	struct arg args[COUNT(tidy)];
	bool old[COUNT(tidy)];
	for (size_t i = 0; i < COUNT(tidy); i++) {
		stamp_at(time(NULL) - tidy[i].age, before[i]);
		args[i] = T(before[i]);
	}
	struct rows *rows = db_query(db, Q_OPRUIMEN_WAAR, args, COUNT(tidy));
	if (!db_next(rows)) die(EV_BUG, "no row of what always has one");
	for (size_t i = 0; i < COUNT(tidy); i++) old[i] = rows_int(rows, (int)i) != 0;
	rows_end(rows);
	for (size_t i = 0; i < COUNT(tidy); i++)
		if (old[i]) db_exec(db, tidy[i].query, ARGS(T(before[i]), I(tidy[i].most)));
}
