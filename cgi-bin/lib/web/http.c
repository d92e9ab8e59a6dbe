/*
 * FastCGI, in and out; the workers. The parent has the listening socket as
 * descriptor 0, forks workers that all accept on it, and starts a new one when
 * one ends. Whose end comes soon after its start, twice in a row or more, is
 * waited for, longer each time; the others are not. Nothing here knows of forms.
 */
#include "web/http.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BODY_IN_MEMORY = 256 * 1024, PAGE_SIZE = 24 * 1024 };

static volatile sig_atomic_t stopping;

static void stop(int signal)
{
	(void)signal;
	stopping = 1;
}

static const struct { int code; const char *text; } reasons[] = {
	{ 200, "OK" }, { 204, "No Content" }, { 303, "See Other" }, { 400, "Bad Request" }, { 403, "Forbidden" },
	{ 404, "Not Found" }, { 405, "Method Not Allowed" }, { 409, "Conflict" }, { 413, "Content Too Large" },
	{ 422, "Unprocessable Content" }, { 429, "Too Many Requests" }, { 500, "Internal Server Error" },
	{ 503, "Service Unavailable" },
};

void http_header(struct exchange *x, const char *name, const char *value)
{
	if (x->nheaders == (int)COUNT(x->headers)) die(EV_BUG, "too many headers");
	x->headers[x->nheaders++] = (struct header){ name, value };
}

static const char *param(FCGX_Request *request, const char *name)
{
	size_t length = strlen(name);
	for (char **one = request->envp; *one; one++)
		if (**one == *name && strncmp(*one, name, length) == 0 && (*one)[length] == '=') return *one + length + 1;
	return "";
}

const char *http_user(const struct exchange *x)
{
	return param(x->connection, "REMOTE_USER");
}

/* A large one in a file, so that an upload does not grow the process. */
void http_body(struct exchange *x, struct arena *arena, size_t most)
{
	FCGX_Request *request = x->connection;
	long long length = atoll(param(request, "CONTENT_LENGTH"));
	if (length <= 0) return;
	size_t size = (size_t)length;
	if (size > most) {
		x->body_too_large = true;
		return;
	}
	char *to = size <= BODY_IN_MEMORY ? arena_alloc(arena, size + 1) : arena_map(arena, size + 1);
	size_t got = 0;
	while (got < size) {
		int n = FCGX_GetStr(to + got, (int)(size - got > 65536 ? 65536 : size - got), request->in);
		if (n <= 0) break;
		got += (size_t)n;
	}
	x->body = to;
	x->body_size = got;
	x->body_broken = got < size;
}

/* What nobody wanted to read: the web server takes no answer before it has sent all. */
static void drain(FCGX_Request *request)
{
	char piece[16384];
	while (FCGX_GetStr(piece, sizeof piece, request->in) > 0) continue;
}

static void answer(FCGX_Request *request, const struct exchange *x)
{
	const char *reason = "";
	for (size_t i = 0; i < COUNT(reasons); i++)
		if (reasons[i].code == x->status) reason = reasons[i].text;
	FCGX_FPrintF(request->out, "Status: %d %s\r\n", x->status, reason);
	for (int i = 0; i < x->nheaders; i++) {
		const char *const parts[] = { x->headers[i].name, ": ", x->headers[i].value, "\r\n" };
		for (size_t k = 0; k < COUNT(parts); k++) FCGX_PutS(parts[k], request->out);
	}
	FCGX_PutS("\r\n", request->out);
	const char *data = x->out_data ? x->out_data : x->out.text;
	size_t size = x->out_data ? x->out_size : x->out.length;
	while (size > 0) {
		int n = FCGX_PutStr(data, (int)(size > 1 << 20 ? 1 << 20 : size), request->out);
		if (n <= 0) break;
		data += n;
		size -= (size_t)n;
	}
}

static FCGX_Request *at_hand;

/* A last word to the request that a bug or a broken disk ends. */
static void apologise(void)
{
	if (!at_hand) return;
	counters_add(500);
	FCGX_FPrintF(at_hand->out, "Status: 500 Internal Server Error\r\nContent-Type: text/html; charset=utf-8\r\n"
		"Cache-Control: no-store\r\n\r\n<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">"
		"<title>Er ging iets mis</title></head><body><main><h1>Er ging iets mis</h1>"
		"<p>Door een storing is niet zeker of uw gegevens zijn opgeslagen. Kijk het na in uw werkvoorraad voordat u "
		"het opnieuw probeert. Bel de procesondersteuner als het nog eens gebeurt.</p>"
		"<p><a href=\"/cgi-bin/werkvoorraad\">Naar de werkvoorraad</a></p></main></body></html>");
	FCGX_Finish_r(at_hand);
	at_hand = NULL;
}

/* libfcgi asserts that it got memory for the head of a request, or takes it so: by
 * the one or the other signal the process ends then, with a line, as for any other
 * lack of memory. Else these two end it as they do. */
static volatile sig_atomic_t accepting;

static void gave_up(int signal_number)
{
	if (accepting) die(EV_MEMORY, "no memory for a request");
	signal(signal_number, SIG_DFL); /* it comes again */
}

static bool accept_next(FCGX_Request *request)
{
	accepting = 1;
	bool got = FCGX_Accept_r(request) == 0; /* else another worker took it */
	accepting = 0;
	return got;
}

/* To wait for the next request: of the workers that do, one is woken for each, and
 * not all, of whom the others would find nothing. Who ends with it untaken is
 * followed by a new worker, which finds it there. */
static int queue_open(void)
{
	struct epoll_event next = { .events = EPOLLIN | EPOLLEXCLUSIVE };
	int queue = epoll_create1(EPOLL_CLOEXEC);
	if (queue < 0 || epoll_ctl(queue, EPOLL_CTL_ADD, 0, &next) != 0) die(EV_REQUEST, "the socket cannot be waited on: %s", strerror(errno));
	return queue;
}

static int work(start_worker *start, serve *serve_one, void *context)
{
	sigset_t wait_mask;
	sigprocmask(SIG_SETMASK, NULL, &wait_mask);
	sigdelset(&wait_mask, SIGTERM);

	struct arena *arena = arena_new();
	const int queue = queue_open();
	void *state = start(context, arena);
	FCGX_Request request;
	if (FCGX_InitRequest(&request, 0, 0) != 0) die(EV_REQUEST, "libfcgi does not start");
	die_hook = apologise;
	struct sigaction action = { .sa_handler = gave_up };
	sigaction(SIGABRT, &action, NULL);
#ifndef __SANITIZE_ADDRESS__ /* it has its own */
	sigaction(SIGSEGV, &action, NULL);
#endif
	const struct timespec at_once = { 0 };
	while (!stopping) {
		/* Where somebody waits all the time, the second is never interrupted. */
		if (ppoll(NULL, 0, &at_once, &wait_mask) < 0) continue;
		struct epoll_event ready;
		if (epoll_pwait(queue, &ready, 1, -1, &wait_mask) <= 0) continue;
		if (!accept_next(&request)) continue;
		at_hand = &request;
		struct exchange x = {
			.method = param(&request, "REQUEST_METHOD"), .query = param(&request, "QUERY_STRING"),
			.type = param(&request, "CONTENT_TYPE"), .cookie = param(&request, "HTTP_COOKIE"),
			.origin = param(&request, "HTTP_ORIGIN"), .fetch_site = param(&request, "HTTP_SEC_FETCH_SITE"),
			.address = param(&request, "REMOTE_ADDR"), .out = { .arena = arena, .expect = PAGE_SIZE }, .status = 200, .connection = &request,
		};
		serve_one(&x, arena, state);
		drain(&request);
		answer(&request, &x);
		counters_add(x.status);
		FCGX_Finish_r(&request);
		at_hand = NULL;
		arena_reset(arena);
	}
	return 0;
}

/* ---- the workers ---------------------------------------------------------------------- */

struct crew {
	start_worker *start;
	serve *serve_one;
	void *context;
	int count;
	struct worker {
		pid_t pid;              /* 0: it is to be started */
		int64_t started, again; /* milliseconds: since when, and not before */
		unsigned quick;         /* ends soon after a start, in a row */
	} worker[32];
};

static int64_t milliseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* It comes again: at once, or later, the more often it ended too soon. */
static void worker_ended(struct worker *w, const char *how, int status)
{
	enum { QUICK = 2000, MOST_SECONDS = 30 };
	int64_t now = milliseconds();
	w->quick = now - w->started < QUICK ? w->quick + 1 : 0;
	int seconds = w->quick < 2 ? 0 : w->quick > 6 ? MOST_SECONDS : 1 << (w->quick - 2);
	log_event(EV_WORKER_ENDED, "worker %ld %s, status %d", (long)w->pid, how, status);
	if (seconds) log_event(EV_WORKER_WAITS, "%u times in a row soon after its start: the next one comes in %d s", w->quick, seconds);
	w->pid = 0;
	w->again = now + seconds * 1000;
}

static void worker_begin(struct crew *crew, struct worker *w)
{
	pid_t parent = getpid();
	w->started = milliseconds();
	pid_t pid = fork();
	w->pid = pid;
	if (pid < 0) worker_ended(w, "was not started", errno);
	if (pid != 0) return;
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != parent) _exit(0);
	exit(work(crew->start, crew->serve_one, crew->context));
}

/* Starts who is to be started; until when the next one waits, or -1. */
static int64_t crew_complete(struct crew *crew)
{
	int64_t next = -1;
	for (struct worker *w = crew->worker; w < crew->worker + crew->count; w++) {
		if (!w->pid && w->again <= milliseconds()) worker_begin(crew, w);
		if (!w->pid && (next < 0 || w->again < next)) next = w->again;
	}
	return next;
}

/* Sleeps until a worker ends, one may come again, or it is told to stop: false. */
static bool crew_wait(const sigset_t *wanted, int64_t until)
{
	int64_t left = until - milliseconds();
	if (left < 1) left = 1;
	struct timespec time = { .tv_sec = left / 1000, .tv_nsec = left % 1000 * 1000000 };
	return sigtimedwait(wanted, NULL, until < 0 ? NULL : &time) != SIGTERM;
}

static void crew_run(struct crew *crew)
{
	sigset_t wanted;
	sigemptyset(&wanted);
	sigaddset(&wanted, SIGTERM);
	sigaddset(&wanted, SIGCHLD);
	int status;
	do {
		for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;)
			for (struct worker *w = crew->worker; w < crew->worker + crew->count; w++)
				if (w->pid == pid) worker_ended(w, "ended", status);
	} while (crew_wait(&wanted, crew_complete(crew)));
	for (struct worker *w = crew->worker; w < crew->worker + crew->count; w++)
		if (w->pid > 0) kill(w->pid, SIGTERM);
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR) continue;
}

/* JBT_WORKERS: at most so many of each program, for a machine with little memory. */
static int workers_of(int workers)
{
	const char *most = getenv("JBT_WORKERS");
	int limit = most ? atoi(most) : workers;
	if (limit > 0 && limit < workers) workers = limit;
	return workers < 1 ? 1 : workers;
}

int http_main(int workers, load_shared *load, start_worker *start, serve *serve_one, void *context)
{
	struct crew crew = { .start = start, .serve_one = serve_one, .context = context, .count = workers_of(workers) };
	if (crew.count > (int)COUNT(crew.worker)) crew.count = COUNT(crew.worker);
	/* A hole in a program must not be a hole in the machine. */
	uid_t real, effective, saved;
	if (getresuid(&real, &effective, &saved) != 0 || ((!real || !effective || !saved) && !getenv("JBT_AS_ROOT")))
		die(EV_CONFIG, "it does not run as root: start it as a user of its own");
	FCGX_Init();
	if (FCGX_IsCGI()) die(EV_CONFIG, "descriptor 0 is not a listening socket: start it under a FastCGI server");
	fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);

	sigset_t blocked;
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGTERM);
	sigaddset(&blocked, SIGINT);
	sigaddset(&blocked, SIGCHLD);
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	struct sigaction action = { .sa_handler = stop };
	sigaction(SIGTERM, &action, NULL);
	signal(SIGINT, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	load(context);
	counters_open(program_invocation_short_name);
	crew_run(&crew);
	return 0;
}
