/*
 * Work on what a stranger sent, in a process of its own: a parser that runs in
 * circles, eats memory or breaks ends that process and nothing else. It opens
 * no file, has none of the caller's, and leaves no trace of what it read.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef JBT_COVERAGE
void __gcov_dump(void); /* of gcc: which branches were taken, before _exit() */
#endif

/* CPU_SECONDS of work; a crowded machine may take WAIT_MS for that. */
enum { CPU_SECONDS = 2, WAIT_MS = 30 * 1000, MEMORY = 256 * 1024 * 1024 };

static void limit(int what, rlim_t most)
{
	struct rlimit limit = { .rlim_cur = most, .rlim_max = most };
	if (setrlimit(what, &limit) != 0)
		_exit(EXIT_FAILURE);
}

/* `keep` is the one descriptor besides standard error that stays open: the
 * caller sees the end of the process by it. */
static void close_in(int keep)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	die_hook = NULL; /* the answer to the request is the caller's */
	close(STDIN_FILENO);
	close(STDOUT_FILENO);
	if (keep > STDERR_FILENO + 1)
		close_range(STDERR_FILENO + 1, (unsigned)keep - 1, 0);
	close_range((unsigned)keep + 1, ~0u, 0);
	limit(RLIMIT_CORE, 0); /* no dossier in a crash dump */
#ifndef JBT_COVERAGE /* which branches were taken is written to a file at the end */
	limit(RLIMIT_NOFILE, 0);
#endif
	limit(RLIMIT_CPU, CPU_SECONDS);
#ifndef __SANITIZE_ADDRESS__ /* its shadow is larger than any memory */
	limit(RLIMIT_DATA, MEMORY);
#endif
	sandbox_close(SANDBOX_APART, NULL, NULL);
}

/* False: it was still at it after WAIT_MS, and is no more. */
static bool ended(pid_t pid, int end, int *status)
{
	struct pollfd poll_end = { .fd = end };
	int count;
	do {
		count = poll(&poll_end, 1, WAIT_MS);
	} while (count < 0 && errno == EINTR);
	if (count <= 0)
		kill(pid, SIGKILL);
	while (waitpid(pid, status, 0) < 0 && errno == EINTR) continue;
	return count > 0;
}

enum apart apart(void (*work)(const void *context, void *answer), const void *context, void *answer, size_t size)
{
	int ends[2], status = 0;
	void *shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return APART_NOT;
	if (pipe2(ends, O_CLOEXEC) != 0) {
		munmap(shared, size);
		return APART_NOT;
	}
	pid_t pid = fork();
	if (pid == 0) {
		close_in(ends[1]);
		work(context, shared);
#ifdef JBT_COVERAGE
		__gcov_dump();
#endif
		_exit(EXIT_SUCCESS);
	}
	close(ends[1]);
	enum apart result = APART_NOT;
	if (pid > 0 && ended(pid, ends[0], &status)) {
		bool good = WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
		if (good)
			memcpy(answer, shared, size);
		result = good ? APART_DONE : APART_TOO_MUCH;
	}
	close(ends[0]);
	munmap(shared, size);
	return result;
}
