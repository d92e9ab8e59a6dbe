/*
 * The print service (scripts/printer), seen from a program: an order goes over its
 * socket, a file comes back. What the service does with it cannot hurt the program:
 * it waits for so long and no longer, and takes so much and no more.
 */
#include "base/base.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_mseal /* newer than the headers of Debian 12, and the same number on every machine */
#define SYS_mseal 462
#endif

enum { HEAD = 100, ANSWER_MOST = 512 * 1024 * 1024 };

/* On a page of its own that is never written again, and where the kernel can that is
 * never anything else: the sandbox tells this address from others by where it stands. */
const struct sockaddr_un *printer_address(void)
{
	static struct sockaddr_un *page;
	const char *path = getenv("JBT_PRINTER");
	if (page || !path || !*path)
		return page;
	if (strlen(path) >= sizeof page->sun_path)
		die(EV_CONFIG, "JBT_PRINTER is too long for a socket");
	size_t size = (size_t)sysconf(_SC_PAGESIZE);
	void *made = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (made == MAP_FAILED)
		die(EV_MEMORY, "no memory for an address");
	page = made;
	page->sun_family = AF_UNIX;
	snprintf(page->sun_path, sizeof page->sun_path, "%s", path);
	if (mprotect(made, size, PROT_READ) != 0)
		die(EV_SANDBOX, "the address of the printer: %s", strerror(errno));
	syscall(SYS_mseal, made, size, 0);
	return page;
}

bool printer_is_there(void)
{
	const struct sockaddr_un *address = printer_address();
	return address && access(address->sun_path, W_OK) == 0;
}

static int64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* False: not in time. */
static bool ready(int fd, short what, int64_t until)
{
	struct pollfd wait = { .fd = fd, .events = what };
	for (;;) {
		int64_t left = until - now();
		int count = left > 0 ? poll(&wait, 1, (int)left) : 0;
		if (count >= 0 || errno != EINTR)
			return count > 0;
	}
}

static bool send_all(int fd, const char *data, size_t size, int64_t until)
{
	while (size) {
		ssize_t n = ready(fd, POLLOUT, until) ? write(fd, data, size) : -1;
		if (n < 0 && (errno == EAGAIN || errno == EINTR) && now() < until)
			continue;
		if (n <= 0)
			return false;
		data += n;
		size -= (size_t)n;
	}
	return true;
}

static bool read_all(int fd, char *to, size_t size, int64_t until)
{
	while (size) {
		ssize_t n = ready(fd, POLLIN, until) ? read(fd, to, size) : -1;
		if (n < 0 && (errno == EAGAIN || errno == EINTR) && now() < until)
			continue;
		if (n <= 0)
			return false;
		to += n;
		size -= (size_t)n;
	}
	return true;
}

static bool send_part(int fd, const struct print_part *part, int64_t until)
{
	char head[HEAD];
	const char *name = part->name ? part->name : "";
	snprintf(head, sizeof head, "%s %zu %zu\n", part->kind, strlen(name), part->size);
	return send_all(fd, head, strlen(head), until) && send_all(fd, name, strlen(name), until) && send_all(fd, part->data, part->size, until);
}

static enum printed take(int fd, struct arena *arena, struct printed_file *file, int64_t until)
{
	char head[HEAD] = "";
	size_t at = 0, size;
	do {
		if (at == HEAD - 1 || !read_all(fd, head + at, 1, until))
			return PRINT_BROKE;
	} while (head[at++] != '\n');
	if (strcmp(head, "no large\n") == 0)
		return PRINT_LARGE;
	if (sscanf(head, "ok %39s %zu", file->type, &size) != 2 || size > ANSWER_MOST)
		return PRINT_BROKE;
	file->data = arena_map(arena, size);
	file->size = size;
	return read_all(fd, file->data, size, until) ? PRINTED : PRINT_BROKE;
}

enum printed print_order(struct arena *arena, const struct print_part *parts, int count, int seconds, struct printed_file *file)
{
	static const struct print_part end = { "end", "", "", 0 };
	const struct sockaddr_un *address = printer_address();
	if (!address)
		return PRINT_NOT;
	const int64_t until = now() + (int64_t)seconds * 1000;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return PRINT_NOT;
	enum printed result = PRINT_NOT;
	if (connect(fd, (const struct sockaddr *)address, sizeof *address) == 0) {
		bool sent = true;
		for (int i = 0; sent && i < count; i++) sent = send_part(fd, &parts[i], until);
		/* What is refused is not read to its end. */
		if (sent) send_part(fd, &end, until);
		result = take(fd, arena, file, until);
	}
	close(fd);
	return result;
}
