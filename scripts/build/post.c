/*
 * post [--every SECONDS] DATABASE SENDMAIL SITE: hands the mail that waits (table post)
 * to SENDMAIL, a program that takes it as `sendmail -t -i` does: of postfix, opensmtpd,
 * msmtp. SITE is the address at which people log in.
 *
 * --every: goes on, and looks every so many seconds.
 *
 * What stands in the database is always on the safe side of what was done: a mail is
 * claimed, and that is saved, before it is handed over; what came of it is saved after.
 * So one that is found claimed may have gone or not, and is not sent again: it becomes
 * `onzeker`, a task for who can ask. What was not taken for the time being (75 of
 * sysexits.h) is tried again after pauses that grow; what was refused is a task too.
 *
 * A program of its own, because those that answer people can start none. One at a time:
 * another one ends with 75. Tells on standard error what did not go, by number. Ends
 * with 0 when nothing waits any more, 1 when something does.
 */
#include "domain/domain.h"
#include "domain/taken.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { PATIENCE = 120, /* seconds for one mail */ MOST = 60 * 1024 /* bytes, less than a pipe holds */ };
/* Minutes until the next try; after the last one it is not tried any more. */
static const int pauses[] = { 1, 5, 15, 60, 120, 240, 480 };

struct sender {
	struct db *db;
	struct arena *arena;
	const char *sendmail, *site;
};

static volatile sig_atomic_t stopping;

static void stop(int signal)
{
	(void)signal;
	stopping = 1;
}

/* ---- handing over ----------------------------------------------------------------- */

/* What came of it: a stand of table post, and why (list post_reden). */
struct result {
	const char *stand, *reden;
};

/* Nothing was taken: the next try, or the end of them. */
static struct result not_now(int tries, const char *reden)
{
	return (struct result){ tries <= (int)COUNT(pauses) ? "klaar" : "mislukt", reden };
}

/* Waits for the end of the child, at most so long; false: it goes on. */
static bool ended(pid_t child, int *status)
{
	const struct timespec moment = { .tv_nsec = 20 * 1000 * 1000 };
	struct timespec began, now;
	clock_gettime(CLOCK_MONOTONIC, &began);
	for (;;) {
		pid_t got = waitpid(child, status, WNOHANG);
		if (got == child) return true;
		if (got < 0 && errno != EINTR) die(EV_BUG, "waiting for the mail program: %s", strerror(errno));
		clock_gettime(CLOCK_MONOTONIC, &now);
		if (now.tv_sec - began.tv_sec > PATIENCE) return false;
		nanosleep(&moment, NULL);
	}
}

/* Starts SENDMAIL with the mail as its standard input, which fits into the pipe; 0, or
 * why it did not start. */
static int begin(const struct sender *s, const struct mail *mail, const char *text, pid_t *child)
{
	char *const arguments[] = { (char *)s->sendmail, (char *)"-t", (char *)"-i", (char *)"-f", (char *)mail->from, NULL };
	posix_spawn_file_actions_t files;
	int ends[2], why;
	if (pipe2(ends, O_CLOEXEC) != 0) return errno;
	size_t size = strlen(text);
	ssize_t put = write(ends[1], text, size);
	if (put < 0 || (size_t)put != size) die(EV_BUG, "a mail of %zu bytes does not fit", size);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, ends[0], STDIN_FILENO);
	posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	why = posix_spawn(child, s->sendmail, &files, NULL, arguments, environ);
	posix_spawn_file_actions_destroy(&files);
	close(ends[0]);
	close(ends[1]);
	return why;
}

static struct result hand_over(const struct sender *s, int tries, const struct mail *mail, const char *text)
{
	pid_t child;
	int status;
	if (begin(s, mail, text, &child) != 0) return not_now(tries, "start");
	if (!ended(child, &status)) {
		kill(child, SIGKILL);
		waitpid(child, &status, 0);
		return (struct result){ "onzeker", "duur" };
	}
	if (!WIFEXITED(status)) return (struct result){ "onzeker", "afgebroken" };
	int code = WEXITSTATUS(status);
	if (code == EX_OK) return (struct result){ "verstuurd", "" };
	const char *reden = arena_printf(s->arena, "%d", code);
	return code == EX_TEMPFAIL ? not_now(tries, reden) : (struct result){ "mislukt", reden };
}

/* ---- the database ----------------------------------------------------------------- */

static bool claim(const struct sender *s, int64_t id)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	if (!db_begin_write(s->db, true)) return false;
	if (db_exec(s->db, Q_POST_CLAIMEN, ARGS(T(now), I(id))) == 1) return db_commit(s->db);
	db_rollback(s->db);
	return false;
}

/* With its tasks and its row in the log. False: it stands as claimed. */
static bool keep(const struct sender *s, int64_t id, int64_t tafel, int64_t zaak, int tries, struct result result, const char *text)
{
	char now[STAMP_SIZE], later[STAMP_SIZE] = "";
	stamp_now(now);
	if (strcmp(result.stand, "klaar") == 0) stamp_at(stamp_seconds(now) + 60 * pauses[tries - 1], later);
	if (!db_begin_write(s->db, true)) return false;
	if (db_exec(s->db, Q_POST_UITKOMST, ARGS(I(id), T(result.stand), T(now), T(later), T(result.reden), T(text))) != 1) {
		db_rollback(s->db);
		return true;
	}
	taken_bijwerken(s->db, s->arena, zaak);
	audit_add(s->db, s->arena, &(struct audit){ .zaak = zaak, .tafel = tafel, .rol = "", .pagina = "post", .handeling = "versturen",
		.onderwerp = arena_printf(s->arena, "post=%lld", (long long)id), .uitkomst = strcmp(result.stand, "verstuurd") == 0 ? "gedaan" : strcmp(result.stand, "onzeker") == 0 ? "onzeker" : "mislukt" });
	if (*result.reden) log_event(EV_CONFIG, "mail %lld: %s, %s", (long long)id, result.stand, result.reden);
	return db_commit(s->db);
}

/* What is claimed now is claimed by nobody: this is the only one that sends. */
static bool settle(const struct sender *s)
{
	for (;;) {
		int64_t id = 0, tafel = 0, zaak = 0;
		db_begin_read(s->db);
		struct rows *rows = db_query(s->db, Q_POST_BEZIG, NO_ARGS);
		if (db_next(rows)) {
			id = rows_int(rows, 0);
			tafel = rows_int(rows, 1);
			zaak = rows_int(rows, 2);
		}
		rows_end(rows);
		db_rollback(s->db);
		if (!id) return true;
		if (!keep(s, id, tafel, zaak, 0, (struct result){ "onzeker", "afgebroken" }, "")) return false;
		arena_reset(s->arena);
	}
}

/* The next one that is due, or 0. */
static int64_t next(const struct sender *s, struct post *post)
{
	char now[STAMP_SIZE], today[DATE_SIZE];
	stamp_now(now);
	day_iso(day_today(), today);
	db_begin_read(s->db);
	int64_t id = db_int(s->db, Q_POST_VOLGENDE, ARGS(T(now), T(today)));
	if (id && !post_load(s->db, id, post)) die(EV_BUG, "mail %lld is gone", (long long)id);
	db_rollback(s->db);
	return id;
}

/* All that is due; false: something stopped it. */
static bool send_all(const struct sender *s)
{
	struct post post;
	if (!settle(s)) return false;
	while (!stopping && next(s, &post)) {
		struct mail mail;
		bool good = post_write(s->arena, &post, s->site, &mail);
		const char *text = good ? mail_make(s->arena, &mail) : "";
		if (!claim(s, post.id)) return false;
		post.pogingen++;
		struct result result = !good || strlen(text) > MOST ? (struct result){ "mislukt", "adres" } : hand_over(s, post.pogingen, &mail, text);
		/* What came of it is known here and nowhere else: for a while it is worth waiting for. */
		for (int tries = 0; !keep(s, post.id, post.tafel, post.zaak, post.pogingen, result, text); tries++) {
			if (tries == 5) return false;
			sleep(1);
		}
		arena_reset(s->arena);
	}
	return true;
}

/* ---- the message of a day ------------------------------------------------------------ */

/* That it is being sent, or that there is nothing to tell; then what came of it. */
static bool note(const struct sender *s, enum query query, const struct dagbericht *d, const char *stand)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	if (!db_begin_write(s->db, true)) return false;
	bool first = query == Q_DAGBERICHT_CLAIMEN;
	if (first) db_exec(s->db, Q_DAGBERICHTEN_OUD, ARGS(T(d->dag)));
	if (first) db_exec(s->db, query, ARGS(T(d->dag), I(d->gebruiker), T(stand), T(now)));
	else db_exec(s->db, query, ARGS(T(stand), T(now), T(d->dag), I(d->gebruiker)));
	return db_commit(s->db);
}

/* Each user once a day, whatever comes of it: tomorrow's says what is missed today. */
static bool send_days(const struct sender *s)
{
	struct dagbericht d;
	while (!stopping) {
		struct mail mail;
		db_begin_read(s->db);
		bool any = dagbericht_next(s->db, s->arena, &d);
		db_rollback(s->db);
		if (!any) return true;
		bool says = d.taken || d.nieuws;
		if (!note(s, Q_DAGBERICHT_CLAIMEN, &d, says ? "bezig" : "niets")) return false;
		if (says) {
			struct result result = { "mislukt", "adres" };
			if (dagbericht_write(s->arena, &d, s->site, &mail)) result = hand_over(s, (int)COUNT(pauses) + 1, &mail, mail_make(s->arena, &mail));
			bool sent = strcmp(result.stand, "verstuurd") == 0;
			if (!sent) log_event(EV_CONFIG, "message of the day for user %lld: %s", (long long)d.gebruiker, result.reden);
			if (!note(s, Q_DAGBERICHT_UITKOMST, &d, sent ? "verstuurd" : "mislukt")) return false;
		}
		arena_reset(s->arena);
	}
	return true;
}

int main(int argc, char **argv)
{
	const struct sigaction end = { .sa_handler = stop };
	bool again = argc > 2 && strcmp(argv[1], "--every") == 0;
	int at = again ? 3 : 1, every = again ? atoi(argv[2]) : 0;
	if (argc - at != 3) {
		fputs("usage: post [--every SECONDS] DATABASE SENDMAIL SITE\n", stderr);
		return EX_USAGE;
	}
	setenv("TZ", "Europe/Amsterdam", 1);
	sigaction(SIGTERM, &end, NULL);
	sigaction(SIGINT, &end, NULL);
	ical_start();
	struct sender s = { .arena = arena_new(), .sendmail = argv[at + 1], .site = argv[at + 2] };
	s.db = db_open(argv[at], s.arena);
	domain_functions(s.db);
	if (db_place(s.db, PLACE_POST, PLACE_POST, 0) < 0) {
		fputs("post: another one is sending the mail\n", stderr);
		return EX_TEMPFAIL;
	}
	char today[DATE_SIZE];
	bool done;
	while ((done = send_all(&s) && send_days(&s), every) && !stopping) {
		arena_reset(s.arena);
		sleep((unsigned)every);
	}
	day_iso(day_today(), today);
	db_begin_read(s.db);
	bool waits = db_int(s.db, Q_POST_WACHT, ARGS(T(today))) != 0;
	db_rollback(s.db);
	db_close(s.db);
	arena_free(s.arena);
	return done && !waits ? 0 : 1;
}
