/*
 * FastCGI, in and out; the workers. The parent has the listening socket as
 * descriptor 0, forks workers that all accept on it, and starts a new one when
 * one ends, slower each time when that goes on. Nothing here knows of forms.
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
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BODY_IN_MEMORY = 256 * 1024, PAGE_SIZE = 16 * 1024 };

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
	const char *value = FCGX_GetParam(name, request->envp);
	return value ? value : "";
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
	for (int i = 0; i < x->nheaders; i++)
		FCGX_FPrintF(request->out, "%s: %s\r\n", x->headers[i].name, x->headers[i].value);
	FCGX_FPrintF(request->out, "\r\n");
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
	FCGX_FPrintF(at_hand->out, "Status: 500 Internal Server Error\r\nContent-Type: text/html; charset=utf-8\r\n"
		"Cache-Control: no-store\r\n\r\n<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">"
		"<title>Er ging iets mis</title></head><body><main><h1>Er ging iets mis</h1>"
		"<p>Door een storing is niet zeker of uw gegevens zijn opgeslagen. Kijk het na in uw werkvoorraad voordat u "
		"het opnieuw probeert. Bel de procesondersteuner als het nog eens gebeurt.</p>"
		"<p><a href=\"/cgi-bin/werkvoorraad\">Naar de werkvoorraad</a></p></main></body></html>");
	FCGX_Finish_r(at_hand);
	at_hand = NULL;
}

static int work(start_worker *start, serve *serve_one, void *context)
{
	sigset_t wait_mask;
	sigprocmask(SIG_SETMASK, NULL, &wait_mask);
	sigdelset(&wait_mask, SIGTERM);

	struct arena *arena = arena_new();
	void *state = start(context, arena);
	FCGX_Request request;
	if (FCGX_InitRequest(&request, 0, 0) != 0) die(EV_REQUEST, "libfcgi does not start");
	die_hook = apologise;
	while (!stopping) {
		struct pollfd ready = { .fd = 0, .events = POLLIN };
		if (ppoll(&ready, 1, NULL, &wait_mask) <= 0) continue;
		if (FCGX_Accept_r(&request) != 0) continue; /* another worker took it */
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
		FCGX_Finish_r(&request);
		at_hand = NULL;
		arena_reset(arena);
	}
	return 0;
}

static pid_t fork_worker(start_worker *start, serve *serve_one, void *context)
{
	pid_t parent = getpid();
	pid_t pid = fork();
	if (pid != 0) return pid;
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != parent) _exit(0);
	exit(work(start, serve_one, context));
}

int http_main(int workers, load_shared *load, start_worker *start, serve *serve_one, void *context)
{
	enum { MOST = 32, QUICK_SECONDS = 2 };
	/* A hole in a program must not be a hole in the machine. */
	uid_t real, effective, saved;
	if (getresuid(&real, &effective, &saved) != 0 || ((!real || !effective || !saved) && !getenv("JBT_AS_ROOT")))
		die(EV_CONFIG, "it does not run as root: start it as a user of its own");
	workers = workers < 1 ? 1 : workers > MOST ? MOST : workers;
	FCGX_Init();
	if (FCGX_IsCGI()) die(EV_CONFIG, "descriptor 0 is not a listening socket: start it under a FastCGI server");
	fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);

	sigset_t blocked, wait_mask;
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGTERM);
	sigaddset(&blocked, SIGINT);
	sigaddset(&blocked, SIGCHLD);
	sigprocmask(SIG_BLOCK, &blocked, &wait_mask);
	struct sigaction action = { .sa_handler = stop };
	sigaction(SIGTERM, &action, NULL);
	signal(SIGINT, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);

	load(context);
	pid_t pids[MOST];
	time_t started[MOST];
	unsigned quick_ends = 0;
	for (int i = 0; i < workers; i++) {
		pids[i] = fork_worker(start, serve_one, context);
		started[i] = time(NULL);
	}
	struct timespec tick = { .tv_sec = 1 };
	sigset_t wanted;
	sigemptyset(&wanted);
	sigaddset(&wanted, SIGTERM);
	sigaddset(&wanted, SIGCHLD);
	for (bool ended = false; !ended;) {
		int signal_number = sigtimedwait(&wanted, NULL, &tick);
		if (signal_number == SIGTERM) break;
		int status;
		for (pid_t pid; !ended && (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
			for (int i = 0; i < workers; i++) {
				if (pids[i] != pid) continue;
				log_event(EV_WORKER_ENDED, "worker %ld ended, status %d", (long)pid, status);
				quick_ends = time(NULL) - started[i] < QUICK_SECONDS ? quick_ends + 1 : 0;
				unsigned wait = quick_ends > 6 ? 30 : quick_ends ? 1u << (quick_ends - 1) : 0;
				struct timespec pause = { .tv_sec = wait };
				sigset_t term;
				sigemptyset(&term);
				sigaddset(&term, SIGTERM);
				if (wait && sigtimedwait(&term, NULL, &pause) == SIGTERM) ended = true;
				if (ended) break;
				pids[i] = fork_worker(start, serve_one, context);
				started[i] = time(NULL);
			}
		}
	}
	for (int i = 0; i < workers; i++)
		if (pids[i] > 0) kill(pids[i], SIGTERM);
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR) continue;
	return 0;
}
