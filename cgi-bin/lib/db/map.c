/*
 * What is read of the database is mapped, and the mapping stays.
 *
 * Whenever another process wrote, be it the row of the log of a page view, SQLite
 * lets all its pages go, and its own mapping with them: the first use of each page
 * after that is a system call, or a fault. So this is the system's VFS with a mapping
 * of its own under the database, for SQLite to look at (xFetch) and to copy from
 * (xRead). SQLite's wish that it be taken away (xUnfetch of nothing) is there because
 * the file may have become another size:
 *
 *  - larger: there are addresses for more than it will be, and no page is given that
 *    the file does not have;
 *  - smaller: it never becomes so while a program has it open. There is no VACUUM in
 *    place and no auto_vacuum (db/migrations), and scripts/restore and
 *    scripts/migrate refuse.
 *
 * A page changes in it only as in the file: by a checkpoint, which leaves alone what
 * a reader may still need. Writing goes to the file as always.
 *
 * A disk that cannot give what is mapped (or who cuts the file off) raises SIGBUS,
 * which ends the process as an error in reading does: by die().
 */
#include "db/inside.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

/* What is beyond this of a file is read: addresses, not memory. */
#define MOST (INT64_C(1) << 35)

/* Behind the file that the system's VFS made, in the same memory. */
struct mapped {
	sqlite3_io_methods methods;
	const sqlite3_io_methods *system;
	int file;               /* never closed: the locks that the process has on it would go too */
	char *data;             /* MOST addresses; NULL: they are not to be had, and all is read */
	sqlite3_int64 size;     /* of the file, when it was looked at last */
};

static sqlite3_vfs *beneath, ours;

static struct mapped *mapped_of(sqlite3_file *file)
{
	return (struct mapped *)(void *)((char *)file + beneath->szOsFile);
}

/* Looks once more how large the file is, for what is beyond it. */
static bool is_there(struct mapped *m, sqlite3_int64 end)
{
	struct stat now;
	if (end <= m->size) return true;
	if (!m->data || fstat(m->file, &now) != 0) return false;
	m->size = now.st_size < MOST ? now.st_size : MOST;
	return end <= m->size;
}

static int fetch(sqlite3_file *file, sqlite3_int64 at, int size, void **page)
{
	struct mapped *m = mapped_of(file);
	*page = is_there(m, at + size) ? m->data + at : NULL;
	return SQLITE_OK;
}

static int unfetch(sqlite3_file *file, sqlite3_int64 at, void *page)
{
	(void)file;
	(void)at;
	(void)page;
	return SQLITE_OK;
}

static int read_file(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
	struct mapped *m = mapped_of(file);
	if (at + size > m->size) return m->system->xRead(file, to, size, at);
	memcpy(to, m->data + at, (size_t)size);
	return SQLITE_OK;
}

static int close_file(sqlite3_file *file)
{
	struct mapped *m = mapped_of(file);
	if (m->data) munmap(m->data, MOST);
	return m->system->xClose(file);
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
	(void)vfs;
	int rc = beneath->xOpen(beneath, name, file, flags, given);
	/* A simulated disk has no mapping. */
	if (rc != SQLITE_OK || !(flags & SQLITE_OPEN_MAIN_DB) || file->pMethods->iVersion < 3) return rc;
	int own = open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (own < 0) return SQLITE_OK;
	struct mapped *m = mapped_of(file);
	void *data = mmap(NULL, MOST, PROT_READ, MAP_SHARED, own, 0);
	/* Who only looks into what a stranger sent has no part of it. */
	if (data != MAP_FAILED && madvise(data, MOST, MADV_DONTFORK) != 0) die(EV_DATABASE, "the mapping cannot be kept from a child");
	*m = (struct mapped){ .methods = *file->pMethods, .system = file->pMethods, .file = own, .data = data == MAP_FAILED ? NULL : data };
	m->methods.xFetch = fetch;
	m->methods.xUnfetch = unfetch;
	m->methods.xRead = read_file;
	m->methods.xClose = close_file;
	file->pMethods = &m->methods;
	return SQLITE_OK;
}

static void unreadable(int signal)
{
	(void)signal;
	die(EV_DATABASE, "what is mapped of a file cannot be read: disk I/O error, or it was cut off");
}

const char *map_vfs(void)
{
	struct sigaction action = { .sa_handler = unreadable };
	sigaction(SIGBUS, &action, NULL);
	if (beneath) return ours.zName;
	beneath = sqlite3_vfs_find(NULL);
	if (!beneath) die(EV_DATABASE, "SQLite has no VFS");
	ours = *beneath;
	ours.szOsFile += (int)sizeof(struct mapped);
	ours.zName = "jbt";
	ours.pNext = NULL;
	ours.xOpen = open_file;
	if (sqlite3_vfs_register(&ours, 0) != SQLITE_OK) die(EV_DATABASE, "SQLite takes no VFS");
	return ours.zName;
}
