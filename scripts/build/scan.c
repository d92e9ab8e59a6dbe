/*
 * scan [--again] [--every SECONDS] DATABASE SOCKET: looks for viruses in the stukken
 * that wait for it, by clamd, which listens on SOCKET (its command INSTREAM). What
 * clamd does not answer goes on waiting: nobody can open it until it was looked at.
 *
 * --again: those in which a virus was found first, once more.
 * --every: goes on, and looks every so many seconds.
 *
 * A program of its own, because those that answer people can open no connection
 * once they have started. Tells on standard error in what a virus was found, and
 * what could not be looked at, once as long as it lasts. Ends with 0 when nothing
 * waits any more, 1 when something does.
 */
#include "domain/domain.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { PIECE = 64 * 1024, ANSWER = 512, PATIENCE = 120 /* seconds */ };

struct scan {
	struct db *db;
	struct arena *arena;
	const char *socket;
	char told[ANSWER + 64];         /* the trouble that was told last */
};

enum verdict { CLEAN, FOUND, NOT_LOOKED_AT, NOBODY_THERE };

/* ---- clamd --------------------------------------------------------------------- */

static int clamd_connect(const char *path)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	const struct timeval patience = { .tv_sec = PATIENCE };
	if (strlen(path) >= sizeof to.sun_path) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(to.sun_path, path, strlen(path));
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0) return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
	if (connect(fd, (const struct sockaddr *)&to, sizeof to) == 0) return fd;
	int why = errno;
	close(fd);
	errno = why;
	return -1;
}

static bool send_all(int fd, const void *data, size_t size)
{
	for (const char *at = data; size > 0;) {
		ssize_t sent = send(fd, at, size, MSG_NOSIGNAL);
		if (sent < 0 && errno == EINTR) continue;
		if (sent <= 0) return false;
		at += sent;
		size -= (size_t)sent;
	}
	return true;
}

/* A length and so many bytes, until a length of 0. */
static bool send_stream(int fd, const char *data, size_t size)
{
	const uint32_t end = 0;
	if (!send_all(fd, "zINSTREAM", sizeof "zINSTREAM")) return false;
	for (size_t at = 0; at < size; at += PIECE) {
		size_t piece = size - at < PIECE ? size - at : PIECE;
		uint32_t length = htonl((uint32_t)piece);
		if (!send_all(fd, &length, sizeof length) || !send_all(fd, data + at, piece)) return false;
	}
	return send_all(fd, &end, sizeof end);
}

static bool ends_in(const char *text, const char *end)
{
	size_t length = strlen(text), size = strlen(end);
	return length >= size && strcmp(text + length - size, end) == 0;
}

/* Sets `answer` to what clamd said, or why it said nothing, fit to be printed. */
static enum verdict clamd_ask(const char *path, const void *data, size_t size, char answer[static ANSWER])
{
	size_t length = 0;
	int fd = clamd_connect(path);
	if (fd < 0) {
		snprintf(answer, ANSWER, "%s: %s", path, strerror(errno));
		return NOBODY_THERE;
	}
	/* It stops reading when a file is too large for it, and says so. */
	send_stream(fd, data, size);
	for (ssize_t got = 1; got > 0 && length < ANSWER - 1 && !(length && !answer[length - 1]);) {
		got = recv(fd, answer + length, ANSWER - 1 - length, 0);
		if (got > 0) length += (size_t)got;
	}
	answer[length] = '\0';
	close(fd);
	/* Whole only with the NUL that it asked for: half an answer is none. */
	bool whole = strlen(answer) < length;
	for (char *c = answer; *c; c++)
		if (!isprint((unsigned char)*c)) *c = '?';
	if (!*answer) snprintf(answer, ANSWER, "%s: no answer", path);
	if (whole && strcmp(answer, "stream: OK") == 0) return CLEAN;
	return whole && strncmp(answer, "stream: ", 8) == 0 && ends_in(answer, " FOUND") ? FOUND : NOT_LOOKED_AT;
}

/* ---- what waits ------------------------------------------------------------------ */

/* Once as long as it is the same. */
static void tell(struct scan *s, int64_t stuk, const char *what)
{
	char text[sizeof s->told];
	snprintf(text, sizeof text, "stuk %lld waits: %s", (long long)stuk, what);
	if (strcmp(text, s->told) == 0) return;
	snprintf(s->told, sizeof s->told, "%s", text);
	log_event(EV_CONFIG, "%s", text);
}

static bool keep(struct scan *s, int64_t stuk, int64_t tafel, int64_t zaak, const char *result)
{
	if (!db_begin_write(s->db, true)) return false;
	if (db_exec(s->db, Q_SCAN_UITKOMST, ARGS(T(result), I(stuk))) == 1)
		audit_add(s->db, s->arena, &(struct audit){ .zaak = zaak, .tafel = tafel, .rol = "", .pagina = "scan", .handeling = "gecontroleerd",
			.onderwerp = arena_printf(s->arena, "stuk=%lld", (long long)stuk), .uitkomst = result });
	return db_commit(s->db);
}

/* The next one after `stuk`, or 0; its content is copied: clamd may take its time. */
static int64_t next(struct scan *s, int64_t after, int64_t *tafel, int64_t *zaak, const void **data, size_t *size)
{
	int64_t stuk = 0;
	db_begin_read(s->db);
	struct rows *rows = db_query(s->db, Q_SCAN_VOLGENDE, ARGS(I(after)));
	if (db_next(rows)) {
		stuk = rows_int(rows, 0);
		*tafel = rows_int(rows, 1);
		*zaak = rows_int(rows, 2);
		rows_end(rows);
		*data = db_blob_read(s->db, BLOB_STUK, stuk, size);
	}
	db_rollback(s->db);
	return stuk;
}

/* Once over all that waits; does something still wait? */
static bool scan_all(struct scan *s)
{
	char answer[ANSWER];
	bool waits = false;
	int64_t stuk = 0, tafel, zaak;
	const void *data = NULL;
	size_t size = 0;
	while ((stuk = next(s, stuk, &tafel, &zaak, &data, &size)) != 0) {
		enum verdict verdict = clamd_ask(s->socket, data, size, answer);
		bool kept = verdict == NOT_LOOKED_AT || verdict == NOBODY_THERE
			|| keep(s, stuk, tafel, zaak, verdict == CLEAN ? "schoon" : "besmet");
		if (verdict == FOUND && kept) log_event(EV_CONFIG, "stuk %lld has a virus, nobody can open it: %s", (long long)stuk, answer);
		else if (verdict != CLEAN) tell(s, stuk, answer);
		else if (!kept) tell(s, stuk, "the database is busy");
		else *s->told = '\0';
		waits |= !kept || verdict == NOT_LOOKED_AT || verdict == NOBODY_THERE;
		arena_reset(s->arena);
		if (verdict == NOBODY_THERE) break;
	}
	return waits;
}

static bool again(struct scan *s)
{
	if (!db_begin_write(s->db, true)) return false;
	db_exec(s->db, Q_SCAN_OPNIEUW, NO_ARGS);
	return db_commit(s->db);
}

int main(int argc, char **argv)
{
	struct scan scan = { .arena = arena_new() };
	unsigned every = 0;
	bool once_more = false, waits;
	int at = 1;
	for (; at < argc && strncmp(argv[at], "--", 2) == 0; at++) {
		if (strcmp(argv[at], "--again") == 0) once_more = true;
		else if (strcmp(argv[at], "--every") == 0 && at + 1 < argc) every = (unsigned)atoi(argv[++at]);
	}
	if (argc - at != 2) {
		fputs("usage: scan [--again] [--every SECONDS] DATABASE SOCKET\n", stderr);
		return 2;
	}
	scan.socket = argv[at + 1];
	scan.db = db_open(argv[at], scan.arena);
	if (once_more && !again(&scan)) {
		fputs("scan: the database is busy\n", stderr);
		return 75;
	}
	while ((waits = scan_all(&scan), every)) sleep(every);
	db_close(scan.db);
	arena_free(scan.arena);
	return waits ? 1 : 0;
}
