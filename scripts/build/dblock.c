/*
 * dblock MODE NAME DATABASE COMMAND...: runs a command that nobody disturbs.
 *
 *   shared  beside the programs: neither restore nor migrate begins meanwhile
 *   alone   while nobody else has the database open, and nobody opens it
 *   idle    as alone, for who is alone already: it looks, but takes no lock
 *
 * Programs and scripts hold a lock on DATABASE-open for as long as they use the
 * database, whoever runs them. Others, such as a shell of sqlite3, are known by
 * SQLite's own locks, and by /proc where they may be looked at: root sees all,
 * anybody else the own processes.
 *
 * Who asks to be alone waits a minute for another who is, and for no one else.
 * NAME is for the messages. Ends with 75 (try again later) when the database is
 * in use, otherwise as the command does, which has the locks until all that it
 * started has ended.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { WAIT_SECONDS = 60, LATER = 75 };
/* Where SQLite puts its locks: in the database, and in the -shm of its WAL. */
enum { DB_LOCKS = 0x40000000, DB_LOCKS_SIZE = 512, SHM_LOCKS = 120, SHM_LOCKS_SIZE = 9 };

static const char *name;
static char path[4096];

static _Noreturn void fail(const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", name, what, strerror(errno));
	exit(1);
}

static _Noreturn void in_use(const char *by)
{
	fprintf(stderr, "%s: %s is in use%s\n", name, path, by);
	exit(LATER);
}

static const char *beside(const char *suffix)
{
	static char full[sizeof path + 8];
	snprintf(full, sizeof full, "%s%s", path, suffix);
	return full;
}

/* Made by root, it belongs to whom the database belongs to. */
static int lock_file(const char *suffix)
{
	const char *file = beside(suffix);
	int fd = open(file, O_RDWR | O_NOFOLLOW);
	if (fd < 0 && errno == ENOENT) {
		char directory[sizeof path];
		struct stat owner;
		snprintf(directory, sizeof directory, "%s", path);
		if (stat(path, &owner) != 0 && stat(dirname(directory), &owner) != 0) fail(file);
		fd = open(file, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
		if (fd >= 0 && geteuid() == 0 && fchown(fd, owner.st_uid, owner.st_gid) != 0) fail(file);
	}
	if (fd < 0) fail(file);
	return fd;
}

static void interrupt(int signal)
{
	(void)signal;                   /* its arrival ends the wait in flock() */
}

static void take_turn(int fd)
{
	struct sigaction action = { .sa_handler = interrupt };
	sigaction(SIGALRM, &action, NULL);
	alarm(WAIT_SECONDS);
	if (flock(fd, LOCK_EX) != 0) in_use(": it is being restored or migrated; try again later");
	alarm(0);
	signal(SIGALRM, SIG_DFL);
}

static bool locked(const char *suffix, off_t from, off_t size)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = from, .l_len = size };
	int fd = open(beside(suffix), O_RDONLY | O_CLOEXEC);
	bool held = fd >= 0 && fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
	if (fd >= 0) close(fd);
	return held;
}

static bool has_open(const char *pid, const struct stat *files, size_t count)
{
	char directory[64], link[sizeof directory + 256];
	struct stat file;
	bool found = false;
	snprintf(directory, sizeof directory, "/proc/%.20s/fd", pid);
	DIR *fds = opendir(directory);
	if (!fds) return false;
	for (const struct dirent *fd; !found && (fd = readdir(fds));) {
		snprintf(link, sizeof link, "%s/%s", directory, fd->d_name);
		if (stat(link, &file) != 0) continue;
		for (size_t i = 0; i < count; i++)
			if (file.st_dev == files[i].st_dev && file.st_ino == files[i].st_ino) found = true;
	}
	closedir(fds);
	return found;
}

static void command_of(const char *pid, char *out, size_t size)
{
	char file[64];
	snprintf(file, sizeof file, "/proc/%.20s/comm", pid);
	FILE *f = fopen(file, "r");
	if (!f || !fgets(out, (int)size, f)) snprintf(out, size, "?");
	if (f) fclose(f);
	out[strcspn(out, "\n")] = '\0';
}

/* " by inloggen (4711), ...: stop that first", "" for nobody that can be seen. */
static const char *users(void)
{
	static const char *const suffixes[] = { "", "-wal", "-shm" };
	enum { FILES = sizeof suffixes / sizeof *suffixes };
	static char list[512];
	struct stat files[FILES];
	size_t count = 0, used = 0;
	for (size_t i = 0; i < FILES; i++)
		if (stat(beside(suffixes[i]), &files[count]) == 0) count++;
	DIR *proc = opendir("/proc");
	for (const struct dirent *pid; proc && (pid = readdir(proc));) {
		char command[64];
		if (pid->d_name[0] < '1' || pid->d_name[0] > '9' || atol(pid->d_name) == getpid()) continue;
		if (used > sizeof list - 100 || !has_open(pid->d_name, files, count)) continue;
		command_of(pid->d_name, command, sizeof command);
		used += (size_t)snprintf(list + used, sizeof list - used, "%s%s (%.20s)", used ? ", " : " by ", command, pid->d_name);
	}
	if (proc) closedir(proc);
	return list;
}

/* Who has the turn before this one may be gone from the lock and still be closing
 * its files: what is in use is looked at again for three seconds. Where they are others
 * each time it goes on, half a minute at most: a script that begins asks the database
 * some things before it takes its turn, each in a process of its own. */
static void nobody_else(void)
{
	enum { SAME = 30, ALL = 300 };
	const struct timespec pause = { .tv_nsec = 100 * 1000 * 1000 };
	char before[512] = "";
	for (int same = 0, all = 0;; same++, all++) {
		const char *by = users();
		if (!*by && !locked("", DB_LOCKS, DB_LOCKS_SIZE) && !locked("-shm", SHM_LOCKS, SHM_LOCKS_SIZE)) return;
		if (strcmp(by, before) != 0) same = 0;
		if (same == SAME || all == ALL) in_use(by);
		snprintf(before, sizeof before, "%s", by);
		nanosleep(&pause, NULL);
	}
}

/* Who ends gives up its turn a moment before the rest: half a second of patience. */
static bool take_open(int fd, bool shared)
{
	const struct timespec pause = { .tv_nsec = 50 * 1000 * 1000 };
	for (int again = 10;; again--) {
		if (flock(fd, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0) return true;
		if (!again) return false;
		nanosleep(&pause, NULL);
	}
}

int main(int argc, char **argv)
{
	if (argc < 5) {
		fputs("usage: dblock shared|alone|idle NAME DATABASE COMMAND...\n", stderr);
		return 2;
	}
	const char *mode = argv[1];
	name = argv[2];
	snprintf(path, sizeof path, "%s", argv[3]);
	bool shared = strcmp(mode, "shared") == 0;
	if (strcmp(mode, "alone") == 0) take_turn(lock_file("-beurt"));
	if (strcmp(mode, "idle") != 0 && !take_open(lock_file("-open"), shared))
		in_use(shared ? ": it is being restored or migrated; try again later" : users());
	if (!shared) nobody_else();
	execvp(argv[4], argv + 4);
	fail(argv[4]);
}
