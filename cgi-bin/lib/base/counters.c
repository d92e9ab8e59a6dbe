/*
 * How many requests each program answered, and how: for monitoring, in numbers only. They
 * stand in one file (JBT_COUNTERS), mapped by all parents before they close themselves in
 * and by their workers after them, so that counting is an addition. It has
 * its room from the start, and can be removed while they are stopped. Without the variable
 * nothing is counted, and where the file cannot be had neither: that ends no program.
 *
 * scripts/metrics reads it: a row of 64 bytes for each program, its name and four numbers.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

enum { ROWS = 128 };

static struct row {
	char name[32];
	uint64_t answered, refused, busy, failed;
} *own;

/* The row of that name, or a free one; in turn with the other parents. */
static struct row *row_of(struct row *rows, const char *name)
{
	for (struct row *row = rows; row < rows + ROWS; row++) {
		if (!*row->name) strncpy(row->name, name, sizeof row->name - 1);
		if (strncmp(row->name, name, sizeof row->name - 1) == 0) return row;
	}
	return NULL;
}

void counters_open(const char *name)
{
	const char *path = getenv("JBT_COUNTERS");
	if (!path || !*path) return;
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	/* Room that is there: else a write to it could end the process. */
	int error = file < 0 ? errno : flock(file, LOCK_EX) != 0 ? errno : posix_fallocate(file, 0, sizeof(struct row[ROWS]));
	struct row *rows = error ? MAP_FAILED : mmap(NULL, sizeof(struct row[ROWS]), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	if (rows != MAP_FAILED) own = row_of(rows, name);
	else log_event(EV_CONFIG, "nothing is counted, %s: %s", path, strerror(error ? error : errno));
	/* By hand: what is mapped holds the lock too. */
	if (file < 0) return;
	flock(file, LOCK_UN);
	close(file);
}

void counters_add(int status)
{
	if (!own) return;
	__atomic_fetch_add(&own->answered, 1, __ATOMIC_RELAXED);
	if (status < 400) return;
	uint64_t *kind = status == 503 ? &own->busy : status >= 500 ? &own->failed : &own->refused;
	__atomic_fetch_add(kind, 1, __ATOMIC_RELAXED);
}
