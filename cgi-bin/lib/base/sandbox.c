/*
 * A program closes itself in: what it does not need it cannot do, whoever holds
 * the pen. Landlock says which files there are, seccomp which system calls.
 *
 * A call that is not in the list of its kind ends the process, with a line in
 * the operator's log: nothing here asks for one, so who does is a bug or not us,
 * and neither shall have a second try. But for opening a file, which is logged
 * and answered with "no access": a library may look for one that it can do
 * without. Nothing allocates on the way to that line.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* ---- seccomp: the calls of each kind ------------------------------------------------ */

/* The parent has all of them: what it has not, no worker can get. */
enum {
	PARENT = 1 << SANDBOX_PARENT, ORDINARY = 1 << SANDBOX_ORDINARY, PASSWORDS = 1 << SANDBOX_PASSWORDS,
	PRINTS = 1 << SANDBOX_PRINTS, FILES = 1 << SANDBOX_FILES, APART = 1 << SANDBOX_APART,
	WORKERS = ORDINARY | PASSWORDS | PRINTS | FILES, ALL = WORKERS | APART
};

#define CALL(name) SCMP_SYS(name), #name
static const struct {
	int call;
	const char *name;
	unsigned who;
	/* When not NO_ARGUMENT: it must be `equal` after `mask`. */
	int argument;
	uint64_t mask, equal;
} calls[] = {
#define NO_ARGUMENT (-1)
#define ANY NO_ARGUMENT, 0, 0
	/* memory, never to be executed */
	{ CALL(brk), ALL, ANY }, { CALL(mmap), ALL, 2, PROT_EXEC, 0 }, { CALL(mprotect), ALL, 2, PROT_EXEC, 0 },
	{ CALL(munmap), ALL, ANY }, { CALL(mremap), ALL, ANY }, { CALL(madvise), ALL, ANY },
	/* oneself, and the time */
	{ CALL(exit), ALL, ANY }, { CALL(exit_group), ALL, ANY }, { CALL(futex), ALL, ANY }, { CALL(sched_yield), ALL, ANY },
	{ CALL(getpid), ALL, ANY }, { CALL(gettid), ALL, ANY }, { CALL(getrandom), ALL, ANY }, { CALL(sysinfo), ALL, ANY },
	{ CALL(clock_gettime), ALL, ANY }, { CALL(gettimeofday), ALL, ANY }, { CALL(time), ALL, ANY },
	{ CALL(rt_sigaction), ALL, ANY }, { CALL(rt_sigprocmask), ALL, ANY }, { CALL(rt_sigreturn), ALL, ANY },
	{ CALL(restart_syscall), ALL, ANY }, { CALL(tgkill), ALL, 2, ~UINT64_C(0), SIGABRT },
	/* what is open already */
	{ CALL(read), ALL, ANY }, { CALL(write), ALL, ANY }, { CALL(close), ALL, ANY }, { CALL(fcntl), WORKERS, ANY },
	{ CALL(readv), WORKERS, ANY }, { CALL(writev), WORKERS, ANY }, { CALL(lseek), WORKERS, ANY },
	{ CALL(pread64), WORKERS, ANY }, { CALL(pwrite64), WORKERS, ANY }, { CALL(flock), WORKERS, ANY },
	{ CALL(fsync), WORKERS, ANY }, { CALL(fdatasync), WORKERS, ANY },
	{ CALL(ftruncate), WORKERS, ANY }, { CALL(fallocate), WORKERS, ANY },
	{ CALL(fstat), WORKERS, ANY }, { CALL(fstatfs), WORKERS, ANY }, { CALL(newfstatat), WORKERS, ANY }, { CALL(stat), WORKERS, ANY },
	{ CALL(lstat), WORKERS, ANY }, { CALL(access), WORKERS, ANY }, { CALL(geteuid), WORKERS, ANY },
	/* the next request */
	{ CALL(epoll_create1), PARENT, ANY }, { CALL(epoll_ctl), PARENT, ANY }, { CALL(epoll_pwait), WORKERS, ANY },
	{ CALL(poll), WORKERS, ANY }, { CALL(ppoll), WORKERS, ANY }, { CALL(select), WORKERS, ANY },
	{ CALL(pselect6), WORKERS, ANY }, { CALL(accept), WORKERS, ANY }, { CALL(accept4), WORKERS, ANY },
	{ CALL(shutdown), WORKERS, ANY },
	/* waiting one's turn */
	{ CALL(alarm), WORKERS, ANY }, { CALL(setitimer), WORKERS, ANY },
	{ CALL(nanosleep), WORKERS, ANY }, { CALL(clock_nanosleep), WORKERS, ANY },
	/* a file without a name, for what is large; before the start any */
	{ CALL(openat), ORDINARY | PRINTS | FILES, 2, O_TMPFILE, O_TMPFILE }, { CALL(openat), PARENT, ANY }, { CALL(open), PARENT, ANY },
	/* a process more, of the same program, and its end */
	{ CALL(clone), FILES, 0, CLONE_VM | CLONE_THREAD | CLONE_NEWNS | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC
		| CLONE_NEWUTS | CLONE_NEWCGROUP, 0 },
	{ CALL(set_robust_list), FILES, ANY }, { CALL(rseq), FILES, ANY }, { CALL(wait4), FILES, ANY },
	{ CALL(kill), PARENT, 1, ~UINT64_C(0), SIGTERM }, { CALL(kill), FILES, 1, ~UINT64_C(0), SIGKILL },
	{ CALL(pipe2), FILES, ANY }, { CALL(close_range), FILES, ANY }, { CALL(prlimit64), FILES, ANY }, { CALL(setrlimit), FILES, ANY },
	{ CALL(prctl), FILES, 0, ~UINT64_C(0), PR_SET_PDEATHSIG },
	/* closing in, and further in */
	{ CALL(prctl), FILES, 0, ~UINT64_C(0), PR_SET_NO_NEW_PRIVS }, { CALL(prctl), FILES, 0, ~UINT64_C(0), PR_SET_SECCOMP },
	{ CALL(landlock_create_ruleset), PARENT, ANY }, { CALL(landlock_add_rule), PARENT, ANY }, { CALL(landlock_restrict_self), PARENT, ANY },
	/* the parent, and what only a start asks for */
	{ CALL(rt_sigtimedwait), PARENT, ANY }, { CALL(getppid), PARENT, ANY }, { CALL(umask), PARENT, ANY }, { CALL(unlink), PARENT, ANY },
	{ CALL(readlink), PARENT, ANY }, { CALL(getcwd), PARENT, ANY }, { CALL(statx), PARENT, ANY }, { CALL(getdents64), PARENT, ANY },
	{ CALL(getuid), PARENT, ANY }, { CALL(getresuid), PARENT, ANY }, { CALL(getpeername), PARENT, ANY }, { CALL(getsockname), PARENT, ANY },
	{ CALL(fchmod), PARENT, ANY }, { CALL(fchown), PARENT, ANY },
#undef ANY
};

/* The answer to a call is in a register, each machine's own. */
static bool answer_no_access(void *context)
{
	ucontext_t *at = context;
#if defined(__x86_64__)
	at->uc_mcontext.gregs[REG_RAX] = -EACCES;
	return true;
#elif defined(__aarch64__)
	at->uc_mcontext.regs[0] = (unsigned long long)-EACCES;
	return true;
#else
	(void)at;
	return false;
#endif
}

static void refused(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	bool opens = info->si_syscall == SCMP_SYS(openat) || info->si_syscall == SCMP_SYS(open);
	log_event(EV_SANDBOX, "refused: system call %d%s", info->si_syscall, opens ? " (a file)" : "");
	if (!opens || !answer_no_access(context))
		_exit(EXIT_FAILURE);
}

/* Of each kind that this program has: made before the first request, for libseccomp
 * asks for memory in many places, and does not look everywhere whether it got any. */
static struct sock_fprog filters[SANDBOX_APART + 1];

/* From where libseccomp wrote it. */
static void filter_map(enum sandbox kind, scmp_filter_ctx filter)
{
	struct stat written;
	int file = memfd_create("seccomp", MFD_CLOEXEC), error = file < 0 ? -errno : seccomp_export_bpf(filter, file);
	if (error || fstat(file, &written) != 0)
		die(EV_SANDBOX, "seccomp: %s", strerror(error ? -error : errno));
	void *code = mmap(NULL, (size_t)written.st_size, PROT_READ, MAP_PRIVATE, file, 0);
	if (code == MAP_FAILED)
		die(EV_SANDBOX, "seccomp: %s", strerror(errno));
	close(file);
	filters[kind] = (struct sock_fprog){ (unsigned short)((size_t)written.st_size / sizeof(struct sock_filter)), code };
}

/* A connection to the print service: this address alone, by where it stands in memory
 * that is only read. */
static int allow_printer(scmp_filter_ctx filter)
{
	const struct scmp_arg_cmp local = { 0, SCMP_CMP_EQ, AF_UNIX, 0 }, address = { 1, SCMP_CMP_EQ, (uintptr_t)printer_address(), 0 };
	int error = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1, &local);
	return error ? error : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(connect), 1, &address);
}

static void filter_make(enum sandbox kind, bool prints)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_TRAP);
	int error = filter ? seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) : -ENOMEM;
	for (size_t i = 0; !error && i < COUNT(calls); i++) {
		if (kind != SANDBOX_PARENT && !(calls[i].who & 1u << kind))
			continue;
		struct scmp_arg_cmp when = { (unsigned)calls[i].argument, SCMP_CMP_MASKED_EQ, calls[i].mask, calls[i].equal };
		error = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, calls[i].call, calls[i].argument != NO_ARGUMENT, &when);
		if (error == -EDOM) /* no such call on this machine */
			error = 0;
		if (error)
			die(EV_SANDBOX, "seccomp, %s: %s", calls[i].name, strerror(-error));
	}
	if (!error && prints && printer_address())
		error = allow_printer(filter);
	if (error)
		die(EV_SANDBOX, "seccomp: %s", strerror(-error));
	filter_map(kind, filter);
	seccomp_release(filter);
}

static void limit_calls(enum sandbox kind)
{
	if (!filters[kind].filter)
		die(EV_BUG, "a program closes itself in as what it is not");
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filters[kind], 0, 0) != 0)
		die(EV_SANDBOX, "seccomp: %s", strerror(errno));
}

/* ---- Landlock: the files that there are ------------------------------------------------ */

enum {
	READS = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
	/* Newer than the header of Debian 12. */
	TRUNCATE = 1 << 14,
	WRITES = READS | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE,
	/* All of its first version; what is not handled is not limited. */
	HANDLED = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1
};

static int landlock_version(void)
{
	return (int)syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

static void allow(int rules, const char *directory, unsigned long long what)
{
	struct landlock_path_beneath_attr rule = { .allowed_access = what, .parent_fd = open(directory, O_PATH | O_DIRECTORY | O_CLOEXEC) };
	if (rule.parent_fd < 0 || syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
		die(EV_SANDBOX, "Landlock, %s: %s", directory, strerror(errno));
	close(rule.parent_fd);
}

static void limit_files(enum sandbox kind, const char *database, const char *templates)
{
	const unsigned long long newer = landlock_version() >= 3 ? TRUNCATE : 0;
	struct landlock_ruleset_attr all = { .handled_access_fs = HANDLED | newer };
	int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
	if (rules < 0)
		die(EV_SANDBOX, "Landlock: %s", strerror(errno));
	char directory[4096];
	snprintf(directory, sizeof directory, "%s", database);
	char *slash = strrchr(directory, '/');
	if (slash)
		slash[slash == directory] = '\0';
	allow(rules, slash ? directory : ".", WRITES | newer);
	allow(rules, templates, READS);
	if (kind != SANDBOX_PASSWORDS)
		allow(rules, arena_map_directory(), LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | newer);
	if (syscall(SYS_landlock_restrict_self, rules, 0) != 0)
		die(EV_SANDBOX, "Landlock: %s", strerror(errno));
	close(rules);
}

/* ---- in this order -------------------------------------------------------------------- */

static bool on;

bool sandbox_is_on(void)
{
	return on;
}

void sandbox_start(enum sandbox workers)
{
	umask(077); /* before SQLite makes a file */
	tzset();    /* reads its file, now or never: the log's line has a time */
	printer_address();
	struct rlimit none = { 0, 0 };
	if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		die(EV_SANDBOX, "no core files, no new privileges: %s", strerror(errno));
	const char *setting = getenv("JBT_SANDBOX");
#ifdef __SANITIZE_ADDRESS__ /* it looks everywhere, and at itself */
	setting = "off";
#endif
	if (setting && strcmp(setting, "off") == 0) {
		log_event(EV_SANDBOX, "off: this program can do whatever its user can");
		return;
	}
	if (setting)
		die(EV_CONFIG, "JBT_SANDBOX is off, or is not set");
	if (landlock_version() < 1)
		die(EV_SANDBOX, "this kernel has no Landlock: no program runs outside it unless JBT_SANDBOX=off says so");
	/* Nor may another process of this user look into the memory. */
	struct sigaction action = { .sa_sigaction = refused, .sa_flags = SA_SIGINFO };
	if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || sigaction(SIGSYS, &action, NULL) != 0)
		die(EV_SANDBOX, "%s", strerror(errno));
	filter_make(SANDBOX_PARENT, workers == SANDBOX_PRINTS);
	filter_make(workers, workers == SANDBOX_PRINTS);
	if (workers == SANDBOX_FILES)
		filter_make(SANDBOX_APART, false);
	limit_calls(SANDBOX_PARENT);
	on = true;
}

void sandbox_close(enum sandbox kind, const char *database, const char *templates)
{
	if (!on)
		return;
	if (kind != SANDBOX_APART)
		limit_files(kind, database, templates);
	limit_calls(kind);
}
