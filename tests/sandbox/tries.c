/*
 * Closes itself in as a program of the kind does, and then tries one thing:
 *   tries KIND TRY DATABASE TEMPLATES ELSEWHERE
 * Prints "done", or "no access" when it was told so; or is ended.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *database, *elsewhere;
static int open_file, open_socket, other;

static bool try_exec(void) { return execl("/bin/true", "true", (char *)NULL) == 0; }
static bool try_socket(void) { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }
static bool try_connect(void)
{
	struct sockaddr_un nobody = { .sun_family = AF_UNIX, .sun_path = "/nobody" };
	return connect(open_socket, (struct sockaddr *)&nobody, sizeof nobody) == 0 || errno == ENOENT;
}
static bool try_printer(void)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	return connect(fd, (const struct sockaddr *)printer_address(), sizeof(struct sockaddr_un)) == 0 || errno == ENOENT;
}
/* The same words, in memory that can be written. */
static bool try_elsewhere_printer(void)
{
	struct sockaddr_un copy = *printer_address();
	return connect(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), (struct sockaddr *)&copy, sizeof copy) == 0 || errno == ENOENT;
}
static bool try_ptrace(void) { return ptrace(PTRACE_ATTACH, other, NULL, NULL) == 0; }
static bool try_code(void) { return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; }
static bool try_signal(void) { return kill(other, SIGHUP) == 0; }
static bool try_remove(void) { return unlink(database) == 0; }
static bool try_read(void) { return open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0; }
static bool try_create(void)
{
	char name[4096];
	snprintf(name, sizeof name, "%s-new", database);
	return open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0666) >= 0;
}
static bool try_nameless(void)
{
	struct arena *arena = arena_new();
	*(char *)arena_map(arena, 1 << 20) = 1;
	return true;
}
static bool try_elsewhere(void) { return open(elsewhere, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600) >= 0; }
static bool try_fork(void)
{
	pid_t pid = fork();
	if (pid == 0) _exit(0);
	int status = 1;
	return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}
/* What a request asks for, each kind as far as it goes. */
static bool try_work(void)
{
	char bytes[64], stamp[STAMP_SIZE];
	char *large = malloc(1 << 25);
	if (!large) return false;
	memset(large, 1, 1 << 25);
	large = realloc(large, 1 << 26);
	stamp_now(stamp);
	random_hex(bytes, 16);
	return large && lseek(open_file, 0, SEEK_SET) == 0 && write(open_file, bytes, 32) == 32 && pwrite(open_file, bytes, 8, 64) == 8
		&& fdatasync(open_file) == 0 && flock(open_file, LOCK_EX) == 0 && ftruncate(open_file, 4096) == 0 && alarm(1) == 0
		&& mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, open_file, 0) != MAP_FAILED;
}
/* Until told to end. */
static bool try_wait(void)
{
	puts("ready");
	fflush(stdout);
	char byte;
	return read(STDIN_FILENO, &byte, 1) >= 0;
}

static const struct { const char *name; bool (*run)(void); } tries[] = {
	{ "exec", try_exec }, { "socket", try_socket }, { "connect", try_connect }, { "printer", try_printer }, { "copy", try_elsewhere_printer }, { "ptrace", try_ptrace }, { "code", try_code },
	{ "signal", try_signal }, { "remove", try_remove }, { "read", try_read }, { "create", try_create }, { "nameless", try_nameless },
	{ "elsewhere", try_elsewhere }, { "fork", try_fork }, { "work", try_work }, { "wait", try_wait },
};
static const struct { const char *name; enum sandbox kind; } kinds[] = {
	{ "parent", SANDBOX_PARENT }, { "ordinary", SANDBOX_ORDINARY }, { "passwords", SANDBOX_PASSWORDS }, { "files", SANDBOX_FILES },
	{ "apart", SANDBOX_APART }, { "prints", SANDBOX_PRINTS },
};

static enum sandbox kind_of(const char *name)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0) return kinds[i].kind;
	exit(2);
}

/* As a kernel answers that does not know Landlock. */
static void forget_landlock(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	if (!filter || seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0) != 0 || seccomp_load(filter) != 0)
		exit(2);
}

int main(int count, char **words)
{
	if (count != 6) return 2;
	database = words[3];
	elsewhere = words[5];
	open_file = open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	open_socket = socket(AF_UNIX, SOCK_STREAM, 0);
	pid_t mother = getpid();
	other = fork();
	if (other == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		while (getppid() == mother) pause();
		_exit(0);
	}
	if (getenv("NO_LANDLOCK")) forget_landlock();
	/* The last one comes of the one that looks into files. */
	const enum sandbox kind = kind_of(words[1]);
	sandbox_start(kind == SANDBOX_ORDINARY || kind == SANDBOX_PASSWORDS || kind == SANDBOX_PRINTS ? kind : SANDBOX_FILES);
	if (kind == SANDBOX_APART) sandbox_close(SANDBOX_FILES, database, words[4]);
	if (kind != SANDBOX_PARENT) sandbox_close(kind, database, words[4]);
	for (size_t i = 0; i < COUNT(tries); i++) {
		if (strcmp(tries[i].name, words[2]) != 0) continue;
		bool done = tries[i].run();
		const char *text = done ? "done\n" : errno == EACCES ? "no access\n" : "failed\n";
		return write(STDOUT_FILENO, text, strlen(text)) < 0;
	}
	return 2;
}
