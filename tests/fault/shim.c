/*
 * Between SQLite and the kernel: makes the calls fail that a test asks for. The
 * test and the programs share a file, JBT_FAULT; a program reads it into memory
 * when it starts. The calls are those that only SQLite makes here, and those by
 * which anybody asks for memory.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

enum { NOTHING, IO_ERROR, NO_SPACE, SHORT, NO_MEMORY };
enum { IO = 1, MEMORY };

/* As tests/fault/main.mjs writes it. */
static struct control {
	int64_t on;     /* which calls count: IO or MEMORY; 0: none */
	int64_t at, mode, always; /* the call that fails, counted from 1; 0: none */
	int64_t count, hits;
} *control;

__attribute__((constructor)) static void attach(void)
{
	const char *name = getenv("JBT_FAULT");
	int file = name ? open(name, O_RDWR | O_CLOEXEC) : -1;
	void *memory = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	if (memory != MAP_FAILED) control = memory;
	if (file >= 0) close(file);
}

static int64_t fault_of(int64_t kind)
{
	if (!control || control->on != kind) return NOTHING;
	int64_t number = __atomic_add_fetch(&control->count, 1, __ATOMIC_SEQ_CST);
	if (!control->at || (control->always ? number < control->at : number != control->at)) return NOTHING;
	__atomic_add_fetch(&control->hits, 1, __ATOMIC_SEQ_CST);
	return control->mode;
}

static int64_t fault(void)
{
	return fault_of(IO);
}

/* True: the call fails. Of what has no length a short one is an error too. */
static bool failed(int64_t mode)
{
	errno = mode == NO_SPACE ? ENOSPC : EIO;
	return mode != NOTHING;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
	int64_t mode = fault();
	if (mode == SHORT) return REAL(pwrite64)(file, data, size / 2, at);
	return failed(mode) ? -1 : REAL(pwrite64)(file, data, size, at);
}

ssize_t pread64(int file, void *data, size_t size, off64_t at)
{
	int64_t mode = fault();
	if (mode == SHORT) return REAL(pread64)(file, data, size / 2, at);
	return failed(mode) ? -1 : REAL(pread64)(file, data, size, at);
}

int fsync(int file)
{
	return failed(fault()) ? -1 : REAL(fsync)(file);
}

int fdatasync(int file)
{
	return failed(fault()) ? -1 : REAL(fdatasync)(file);
}

int ftruncate64(int file, off64_t size)
{
	return failed(fault()) ? -1 : REAL(ftruncate64)(file, size);
}

/* Who answers: a worker that starts meanwhile is not counted, so that a number is
 * always the same call. From then on it fails there too. */
static bool serves;

int accept(int socket, struct sockaddr *address, socklen_t *size)
{
	int connection = REAL(accept)(socket, address, size);
	if (connection >= 0) serves = control && control->on;
	return connection;
}

/* ---- memory: the C library's own names for what stands before it here -------- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

static bool no_memory(void)
{
	if (!serves && !(control && control->always && control->hits)) return false;
	if (fault_of(MEMORY) == NOTHING) return false;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	return no_memory() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return no_memory() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
	return no_memory() ? NULL : __libc_realloc(memory, size);
}
