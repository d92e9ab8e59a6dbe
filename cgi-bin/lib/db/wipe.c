/*
 * What is deleted is gone from the files too. SQLite overwrites what it deletes, but a
 * page that rows were moved from to another one holds copies of them in the room that
 * it does not use, which nothing overwrites when the rows go. So that room is zeroed,
 * in the file itself, page by page.
 *
 * That is no change of the database: no byte that belongs to anything is touched, so it
 * does not go by the log, and a power cut in the midst of it leaves a whole page. It
 * needs that nobody writes to the file meanwhile: whoever does this has the turn, and
 * the log is empty.
 */
#include "db/inside.h"

#include <string.h>

enum { AT_ONCE = 16384, LARGEST = 65536 };

static sqlite3_file *file_of(struct db *db, int which)
{
	sqlite3_file *file = NULL;
	if (sqlite3_file_control(db->handle, "main", which, &file) != SQLITE_OK || !file || !file->pMethods) db_fail(db, "the file of the database");
	return file;
}

void db_destroys(struct db *db)
{
	if (db->state != IDLE) die(EV_BUG, "a transaction is open");
	if (sqlite3_exec(db->handle, "PRAGMA foreign_keys=OFF", NULL, NULL, NULL) != SQLITE_OK) db_fail(db, "foreign_keys");
}

bool db_checkpoint(struct db *db)
{
	if (db->state != IDLE) die(EV_BUG, "a transaction is open");
	return sqlite3_wal_checkpoint_v2(db->handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) == SQLITE_OK;
}

static unsigned two(const unsigned char *at)
{
	return (unsigned)at[0] << 8 | at[1];
}

/* From where to where a page of a table or an index is not in use; false: it is another
 * kind of page. (One of a long value or of the free list begins with a page number,
 * which is under 2^25 in a file of less than 128 GB.) */
static bool unused(const unsigned char *page, bool first, unsigned size, unsigned *from, unsigned *to)
{
	const unsigned char *head = page + (first ? 100 : 0);
	bool leaf = head[0] == 10 || head[0] == 13;
	if (!leaf && head[0] != 2 && head[0] != 5) return false;
	*from = (unsigned)(head - page) + (leaf ? 8 : 12) + 2 * two(head + 3);
	*to = two(head + 5) ? two(head + 5) : LARGEST;
	return *from < *to && *to <= size;
}

static bool is_zero(const unsigned char *at, size_t size)
{
	return !size || (at[0] == 0 && memcmp(at, at + 1, size - 1) == 0);
}

bool db_wipe(struct db *db, int64_t *page)
{
	static unsigned char data[LARGEST];
	static const unsigned char zeroes[LARGEST];
	sqlite3_file *file = file_of(db, SQLITE_FCNTL_FILE_POINTER), *wal = file_of(db, SQLITE_FCNTL_JOURNAL_POINTER);
	sqlite3_int64 length = 0, logged = 0;
	if (db->state != WRITING) die(EV_BUG, "to go over the file takes the turn");
	if (wal->pMethods->xFileSize(wal, &logged) != SQLITE_OK || file->pMethods->xFileSize(file, &length) != SQLITE_OK) db_fail(db, "the size of the database");
	if (logged) return false;
	if (file->pMethods->xRead(file, data, 100, 0) != SQLITE_OK) db_fail(db, "the database");
	unsigned size = two(data + 16) == 1 ? LARGEST : two(data + 16);
	if (length > INT64_C(1) << 37) die(EV_CONFIG, "a database of more than 128 GB cannot be gone over");
	for (int done = 0; *page && done < AT_ONCE; done++, ++*page) {
		sqlite3_int64 at = (*page - 1) * (sqlite3_int64)size;
		unsigned from, to;
		if (at + (sqlite3_int64)size > length) {
			*page = 0;
			break;
		}
		if (file->pMethods->xRead(file, data, (int)size, at) != SQLITE_OK) db_fail(db, "the database");
		if (!unused(data, *page == 1, size, &from, &to) || is_zero(data + from, to - from)) continue;
		if (file->pMethods->xWrite(file, zeroes, (int)(to - from), at + from) != SQLITE_OK) db_fail(db, "the database");
	}
	if (file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) != SQLITE_OK) db_fail(db, "the database");
	return true;
}
