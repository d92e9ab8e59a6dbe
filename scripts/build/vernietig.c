/*
 * vernietig [--every SECONDS] DATABASE: destroys the dossiers that two people approved
 * and nobody stopped until their day (domain/vernietigen.c), and goes over the files of
 * the database so that nothing of them is left there.
 *
 * --every: goes on, and looks every so many seconds.
 *
 * A program of its own, because it alone may delete what triggers keep, and those that
 * answer people cannot. One at a time: another one ends with 75. It can be killed at any
 * moment: it goes on the next time. Ends with 0 when nothing is left to do, 1 when
 * something stopped it.
 */
#include "domain/taken.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

static volatile sig_atomic_t stopping;

static void stop(int signal)
{
	(void)signal;
	stopping = 1;
}

static bool all(struct db *db, struct arena *arena)
{
	bool failed = false;
	db_begin_read(db);
	closing_days_read(db);
	db_rollback(db);
	while (!stopping && vernietigen_verder(db, arena, &failed)) arena_reset(arena);
	if (!failed && !stopping && vernietigen_wissen(db, &failed)) log_event(EV_CONFIG, "dossiers were destroyed, and the files gone over");
	return !failed && !stopping;
}

int main(int argc, char **argv)
{
	const struct sigaction end = { .sa_handler = stop };
	bool again = argc > 2 && strcmp(argv[1], "--every") == 0;
	int at = again ? 3 : 1, every = again ? atoi(argv[2]) : 0;
	if (argc - at != 1) {
		fputs("usage: vernietig [--every SECONDS] DATABASE\n", stderr);
		return EX_USAGE;
	}
	setenv("TZ", "Europe/Amsterdam", 1);
	sigaction(SIGTERM, &end, NULL);
	sigaction(SIGINT, &end, NULL);
	struct arena *arena = arena_new();
	struct db *db = db_open(argv[at], arena);
	db_destroys(db);
	domain_functions(db);
	if (db_place(db, PLACE_VERNIETIGEN, PLACE_VERNIETIGEN, 0) < 0) {
		fputs("vernietig: another one is at work\n", stderr);
		return EX_TEMPFAIL;
	}
	bool done;
	while ((done = all(db, arena), every) && !stopping) {
		arena_reset(arena);
		sleep((unsigned)every);
	}
	if (!done && !stopping) fputs("vernietig: not all of it was done: it goes on the next time\n", stderr);
	db_close(db);
	arena_free(arena);
	return done ? 0 : 1;
}
