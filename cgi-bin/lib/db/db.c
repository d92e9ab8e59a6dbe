/* The connection and its transactions; whose turn it is to write. See db.h. */
#include "db/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WAIT_SECONDS = 10 };

/* For the few statements of the connection itself. */
static void run(struct db *db, const char *sql)
{
	if (sqlite3_exec(db->handle, sql, NULL, NULL, NULL) != SQLITE_OK) db_fail(db, sql);
}

/* Begins or ends a transaction. */
static int control(struct db *db, enum control which)
{
	static const char *const sql[CONTROLS] = {
		[BEGIN_READ] = "BEGIN", [BEGIN_WRITE] = "BEGIN IMMEDIATE", [COMMIT] = "COMMIT", [ROLLBACK] = "ROLLBACK",
	};
	sqlite3_stmt **stmt = &db->control[which];
	if (!*stmt && sqlite3_prepare_v3(db->handle, sql[which], -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL) != SQLITE_OK)
		db_fail(db, sql[which]);
	sqlite3_step(*stmt);
	return sqlite3_reset(*stmt);
}

static void interrupt(int signal)
{
	(void)signal;                   /* its arrival ends the wait in flock() */
}

/* A file beside the database, to lock. */
static int lock_file(const char *path, const char *what)
{
	char name[4096];
	snprintf(name, sizeof name, "%s-%s", path, what);
	int file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file < 0) die(EV_DATABASE, "%s: %s", name, strerror(errno));
	return file;
}

/* On another journal a reader waits for a writer, and a page that is only looked
 * at waits for the disk: nobody would notice but by the hour. The file says so itself;
 * to ask SQLite would be to have it read its schema. */
static void must_be_wal(struct db *db, const char *path)
{
	enum { AT = 18, WAL = 2 };
	sqlite3_file *file = NULL;
	unsigned char formats[2] = { 0 };
	if (sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
		db_fail(db, "the database cannot be read");
	int rc = file->pMethods->xRead(file, formats, sizeof formats, AT);
	if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) die(EV_DATABASE, "%s cannot be read: %s", path, sqlite3_errstr(rc));
	if (formats[0] != WAL || formats[1] != WAL) die(EV_DATABASE, "%s is not in WAL mode: scripts/migrate puts it right", path);
}

/* Of a newer version of the program it may mean what this one does not know. Asked for
 * what no schema is needed for, so that nothing is read but the head. */
static void must_be_known(struct db *db, const char *path)
{
	sqlite3_stmt *stmt = NULL;
	if (sqlite3_prepare_v2(db->handle, "PRAGMA user_version", -1, &stmt, NULL) != SQLITE_OK || sqlite3_step(stmt) != SQLITE_ROW)
		db_fail(db, "its version");
	int version = sqlite3_column_int(stmt, 0);
	sqlite3_finalize(stmt);
	if (version > migrations_known && !db->alone) /* scripts/migrate, by the migrations that it has, has looked itself */
		die(EV_DATABASE, "%s is of a newer version of the program: it stands at migration %d, this one knows %d", path, version, migrations_known);
}

/* What SQLite opens when it first needs it: who has closed itself in opens nothing.
 * Its seed; the log, by that look; and the directory, so that the log's name in it is
 * on disk. */
static void open_all(struct db *db, const char *path)
{
	char seeded;
	sqlite3_randomness(sizeof seeded, &seeded);
	must_be_known(db, path);
	sqlite3_file *wal = NULL;
	if (sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) != SQLITE_OK || !wal || !wal->pMethods
		|| wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL) != SQLITE_OK)
		db_fail(db, "the write-ahead log");
}

/* What has SQLite read its schema, half a megabyte of memory and most of the work of
 * a start: when there is something to do, and not before. */
static void settle(struct db *db)
{
	if (db->settled) return;
	run(db, "PRAGMA synchronous=FULL");
	run(db, "PRAGMA cache_size=-512");
	db->durable = db->settled = true;
}

bool db_handed_over(const char *path)
{
	char name[4096];
	snprintf(name, sizeof name, "%s-afgelost", path);
	return access(name, F_OK) == 0;
}

struct db *db_open(const char *path, struct arena *arena)
{
	umask(077); /* before SQLite makes a file */
	if (db_handed_over(path)) die(EV_DATABASE, "another machine went on with it, says %s-afgelost: jbt standby --help", path);
	struct db *db = calloc(1, sizeof *db);
	if (!db) die(EV_MEMORY, "no memory for the database");
	db->arena = arena;
	db->reserve = -1;
	/* Before the database: scripts/restore and scripts/migrate have this alone. */
	db->life = lock_file(path, "open");
	/* What they start themselves meanwhile is told so: it needs neither lock. */
	db->alone = getenv("JBT_ALONE") != NULL;
	/* One thread, and nobody asks how much memory there is: no locks for either. Refused,
	 * and no harm, when SQLite runs already. */
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	if (!db->alone && flock(db->life, LOCK_SH | LOCK_NB) != 0) die(EV_DATABASE, "the database is being restored or migrated");
	if (sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, map_vfs()) != SQLITE_OK)
		db_fail(db, "the database cannot be opened");
	sqlite3_extended_result_codes(db->handle, 1);
	sqlite3_busy_timeout(db->handle, WAIT_SECONDS * 1000);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, NULL);
	must_be_wal(db, path);
	run(db, "PRAGMA foreign_keys=ON");
	/* What is deleted is overwritten, whatever SQLite was built with. */
	run(db, "PRAGMA secure_delete=ON");
	/* Any size: how much is mapped is map.c's own affair. */
	run(db, "PRAGMA mmap_size=1048576");
	run(db, "PRAGMA temp_store=MEMORY");
	open_all(db, path);

	db->turn = lock_file(path, "beurt");
	struct sigaction action = { .sa_handler = interrupt };
	sigaction(SIGALRM, &action, NULL);
	return db;
}

void db_close(struct db *db)
{
	for (int q = 0; q < Q_COUNT; q++) sqlite3_finalize(db->rows[q].stmt);
	for (int c = 0; c < CONTROLS; c++) sqlite3_finalize(db->control[c]);
	sqlite3_close(db->handle);
	close(db->turn);
	close(db->life);
	if (db->reserve >= 0) close(db->reserve);
	free(db);
}

static void reset_all(struct db *db)
{
	while (db->last_begun) rows_end(db->last_begun);
}

void db_begin_read(struct db *db)
{
	if (db->state == RESTING) {
		db->state = READING;
		return;
	}
	if (db->state != IDLE) die(EV_BUG, "a transaction inside another");
	settle(db);
	if (control(db, BEGIN_READ) != SQLITE_OK) db_fail(db, "BEGIN");
	db->state = READING;
}

void db_rest_read(struct db *db)
{
	if (db->state != READING) die(EV_BUG, "no reading to rest of");
	reset_all(db);
	db->state = RESTING;
}

void db_end_read(struct db *db)
{
	if (db->state == RESTING) db_rollback(db);
}

/* In turn. Where nobody waits, no alarm is set. */
static bool take_turn(const struct db *db)
{
	if (db->alone || flock(db->turn, LOCK_EX | LOCK_NB) == 0) return true;
	alarm(WAIT_SECONDS);
	int got = flock(db->turn, LOCK_EX);
	alarm(0);
	return got == 0;
}

bool db_begin_write(struct db *db, bool durable)
{
	db_end_read(db);
	if (db->state != IDLE) die(EV_BUG, "a transaction inside another");
	settle(db);
	if (!take_turn(db)) return false;
	if (durable != db->durable) {
		run(db, durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
		db->durable = durable;
	}
	room_for_log(db);
	int rc = control(db, BEGIN_WRITE);
	if (rc == SQLITE_BUSY) {
		flock(db->turn, LOCK_UN);
		return false;
	}
	if (rc != SQLITE_OK) db_fail(db, "BEGIN");
	db->state = WRITING;
	return true;
}

static bool lock_place(struct db *db, int64_t place, short type, int how)
{
	struct flock lock = { .l_type = type, .l_whence = SEEK_SET, .l_start = place, .l_len = 1 };
	return fcntl(db->turn, how, &lock) == 0;
}

int64_t db_place(struct db *db, int64_t first, int64_t last, unsigned seconds)
{
	for (int64_t place = first; place <= last; place++)
		if (lock_place(db, place, F_WRLCK, F_OFD_SETLK)) return place;
	if (first != last || !seconds) return -1;
	alarm(seconds);
	bool got = lock_place(db, first, F_WRLCK, F_OFD_SETLKW);
	alarm(0);
	return got ? first : -1;
}

void db_place_free(struct db *db, int64_t place)
{
	if (place >= 0 && !lock_place(db, place, F_UNLCK, F_OFD_SETLK)) die(EV_DATABASE, "a place: %s", strerror(errno));
}

static void end_transaction(struct db *db)
{
	if (db->state == WRITING) flock(db->turn, LOCK_UN);
	db->state = IDLE;
}

bool db_commit(struct db *db)
{
	reset_all(db);
	int rc = control(db, COMMIT);
	if (rc != SQLITE_OK) {
		db->full |= rc == SQLITE_FULL;
		log_event(EV_COMMIT, "a commit failed: %s", sqlite3_errmsg(db->handle));
		db_rollback(db);
		return false;
	}
	end_transaction(db);
	return true;
}

void db_rollback(struct db *db)
{
	reset_all(db);
	if (!sqlite3_get_autocommit(db->handle) && control(db, ROLLBACK) != SQLITE_OK) db_fail(db, "ROLLBACK");
	end_transaction(db);
}
