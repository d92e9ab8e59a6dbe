/*
 * writers DATABASE: many who write at once, again and again. Prints how many were
 * refused, and by how many others the unluckiest one was passed while it waited:
 * a count, not a time. queue_test.c runs it, as it is and with a database layer
 * that leaves the waiting to SQLite.
 */
#include "db/db.h"

#include <stdatomic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WRITERS = 16, TIMES = 60, HELD_US = 500, BETWEEN_US = 200 };

struct seen { atomic_int ready, turns, refused, passed; };

static void write_often(const char *path, struct seen *seen)
{
	struct arena *arena = arena_new();
	struct db *db = db_open(path, arena);
	atomic_fetch_add(&seen->ready, 1);
	while (atomic_load(&seen->ready) < WRITERS) usleep(100);
	for (int i = 0; i < TIMES; i++) {
		int before = atomic_load(&seen->turns);
		if (!db_begin_write(db, false)) {
			atomic_fetch_add(&seen->refused, 1);
			continue;
		}
		int passed = atomic_fetch_add(&seen->turns, 1) - before;
		for (int most = atomic_load(&seen->passed); passed > most && !atomic_compare_exchange_weak(&seen->passed, &most, passed);) continue;
		db_exec(db, Q_BEZOEK_TELLEN, ARGS(T("2026-01-01"), T("writers"), T("gedaan")));
		usleep(HELD_US);
		if (!db_commit(db)) atomic_fetch_add(&seen->refused, 1);
		usleep(BETWEEN_US);
	}
	db_close(db);
	arena_free(arena);
}

int main(int argc, char **argv)
{
	if (argc != 2) return 2;
	struct seen *seen = mmap(NULL, sizeof *seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (seen == MAP_FAILED) return 1;
	for (int i = 0; i < WRITERS; i++) {
		pid_t pid = fork();
		if (pid < 0) return 1;
		if (pid == 0) {
			write_often(argv[1], seen);
			_exit(0);
		}
	}
	for (int i = 0, status; i < WRITERS; i++)
		if (wait(&status) < 0 || status != 0) return 1;
	printf("%d writers, %d turns, %d refused, passed at most %d times\n", WRITERS, atomic_load(&seen->turns), atomic_load(&seen->refused), atomic_load(&seen->passed));
	return 0;
}
