/*
 * Room that is kept aside, for when the disk is full: a file of 16 MB beside the
 * database. Nothing is saved then, but who logs in, and the log of who reads, go
 * on: before they write, a piece of that file is given up where little is left.
 * Once there is room again it is made whole, and all goes on by itself.
 *
 * The file is the state: what it measures, every program sees.
 */
#include "db/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

enum {
	RESERVE = 16 << 20,
	PIECE = 1 << 19,        /* of log rows: some hundreds */
	/* Left besides the reserve: what a change without a file takes. */
	CHANGE = 1 << 20
};

static uint64_t left_on_disk(const struct db *db)
{
	struct statfs disk;
	if (fstatfs(db->life, &disk) != 0) die(EV_DISK, "the room on the disk: %s", strerror(errno));
	return (uint64_t)disk.f_bavail * (uint64_t)disk.f_bsize;
}

static off_t reserved(const struct db *db)
{
	struct stat file;
	if (fstat(db->reserve, &file) != 0) die(EV_DISK, "the reserve: %s", strerror(errno));
	return file.st_size;
}

/* With room for a change besides, else it is left as it is. */
static bool make_whole(struct db *db)
{
	off_t size = reserved(db);
	if (size >= RESERVE) return true;
	if (left_on_disk(db) < (uint64_t)(RESERVE - size) + CHANGE) return false;
	/* Where the file system keeps no room aside by itself, zeroes are written. */
	if (posix_fallocate(db->reserve, size, RESERVE - size) == 0) {
		log_event(EV_DISK, "there is room, %d MB of it kept aside", RESERVE >> 20);
		return true;
	}
	if (ftruncate(db->reserve, size) != 0) log_event(EV_DISK, "the reserve: %s", strerror(errno));
	return false;
}

void db_reserve(struct db *db, const char *path)
{
	char name[4096];
	snprintf(name, sizeof name, "%s-reserve", path);
	db->reserve = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (db->reserve < 0) log_event(EV_DISK, "nothing is kept aside, %s: %s", name, strerror(errno));
	else if (!make_whole(db)) log_event(EV_DISK, "the disk is full: nothing is saved until there is room for %s", name);
}

bool db_room(struct db *db, size_t bytes)
{
	/* What comes in stands twice until it is in its place: in the write-ahead log too. */
	return (db->reserve < 0 || make_whole(db)) && left_on_disk(db) >= CHANGE + 2 * (uint64_t)bytes;
}

void room_for_log(struct db *db)
{
	if (db->reserve < 0 || left_on_disk(db) >= PIECE) return;
	off_t size = reserved(db);
	if (size == 0) return;
	off_t rest = size > PIECE ? size - PIECE : 0;
	if (ftruncate(db->reserve, rest) != 0) die(EV_DISK, "the reserve: %s", strerror(errno));
	log_event(EV_DISK, "the disk is full: nothing is saved. For logging in, reading and their log %lld KB are left", (long long)rest >> 10);
}

bool db_was_full(struct db *db)
{
	bool full = db->full;
	db->full = false;
	return full;
}
