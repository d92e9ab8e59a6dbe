/*
 * What the operator has to know: one line an event, on standard error, where
 * the web server or the system's journal collects it.
 *
 *   2026-11-23T09:30:00Z inloggen[4711] JBT04 database: disk I/O error
 *
 * Who did what in a dossier does not belong here but in the database.
 */
#include "base/base.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void (*die_hook)(void);

static const char *const event_names[EV_CODES] = {
	[EV_START] = "start",
	[EV_STOP] = "stop",
	[EV_WORKER_ENDED] = "worker ended",
	[EV_CONFIG] = "configuration",
	[EV_DATABASE] = "database",
	[EV_COMMIT] = "commit",
	[EV_TEMPLATE] = "template",
	[EV_MEMORY] = "memory",
	[EV_BUG] = "bug",
	[EV_BUSY] = "busy",
	[EV_REQUEST] = "request",
	[EV_SANDBOX] = "sandbox",
	[EV_WORKER_WAITS] = "worker waits",
	[EV_DISK] = "disk",
};

/* One write() a line: lines of programs that share the log do not mix. No
 * memory is asked for: this has to work when there is none. */
static void log_line(enum event_code code, const char *format, va_list arguments)
{
	char line[1024], stamp[STAMP_SIZE];
	const size_t last = sizeof(line) - 2;
	int error = errno;

	stamp_now(stamp);
	int head = snprintf(line, sizeof(line), "%s %s[%ld] JBT%02d %s: ", stamp,
			    program_invocation_short_name, (long)getpid(), (int)code,
			    (unsigned)code < EV_CODES ? event_names[code] : "?");
	size_t length = head < 0 ? 0 : (size_t)head;
	if (length < last) {
		errno = error;
		int body = vsnprintf(line + length, last + 1 - length, format, arguments);
		length += body < 0 ? 0 : (size_t)body;
	}
	if (length > last)
		length = last;
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			line[i] = ' ';
	line[length++] = '\n';

	const char *rest = line;
	while (length > 0) {
		ssize_t done = write(STDERR_FILENO, rest, length);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			break;
		rest += done;
		length -= (size_t)done;
	}
	errno = error;
}

void log_event(enum event_code code, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	log_line(code, format, arguments);
	va_end(arguments);
}

_Noreturn void die(enum event_code code, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	log_line(code, format, arguments);
	va_end(arguments);

	/* Once: a hook that dies itself must not call the hook again. */
	void (*hook)(void) = die_hook;
	die_hook = NULL;
	if (hook)
		hook();
	/* Not exit(): what runs there may be the very thing that is broken. */
	_exit(EXIT_FAILURE);
}
