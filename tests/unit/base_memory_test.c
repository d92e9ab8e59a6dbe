/* The arena, growing text, the operator's log and the end of the process. */
#include "unit.h"

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void pieces_are_zeroed_apart_and_aligned(void **state)
{
	(void)state;
	static const size_t sizes[] = { 0, 1, 7, 16, 100, 4096, 16384, 16385, 65536, 65537, 1000000 };
	struct arena *arena = arena_new();
	for (int round = 0; round < 3; round++) {
		unsigned char *pieces[COUNT(sizes) * 4];
		for (size_t i = 0; i < COUNT(pieces); i++) {
			size_t size = sizes[i % COUNT(sizes)];
			pieces[i] = arena_alloc(arena, size);
			assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
			for (size_t at = 0; at < size; at++)
				assert_int_equal(pieces[i][at], 0);
			memset(pieces[i], (int)i + 1, size);
		}
		for (size_t i = 0; i < COUNT(pieces); i++)
			for (size_t at = 0; at < sizes[i % COUNT(sizes)]; at++)
				assert_int_equal(pieces[i][at], i + 1);
		arena_reset(arena);
	}
	arena_free(arena);
	arena_free(NULL);
}

static void reset_gives_memory_back(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	/* 4 GB in all: only possible when each round is given back. */
	for (int round = 0; round < 4000; round++) {
		arena_alloc(arena, 10);
		arena_alloc(arena, 1000000);
		arena_reset(arena);
	}
	arena_reset(arena);
	arena_free(arena);
}

static void copies_are_texts(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	char name[] = "Çağrı O'Brien";
	char *copy = arena_strdup(arena, name);
	char *part = arena_strndup(arena, name, 6);
	name[0] = 'x';
	assert_string_equal(copy, "Çağrı O'Brien");
	assert_string_equal(part, "Çağr");
	assert_string_equal(arena_printf(arena, "%s-%d", "tafel", 31), "tafel-31");
	assert_string_equal(arena_printf(arena, "%s", ""), "");
	char *wide = arena_printf(arena, "%070000d", 7);
	assert_int_equal(strlen(wide), 70000);
	arena_free(arena);
}

static void lists_grow_and_keep_what_is_in_them(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct {
		int number;
		char more[20];
	} *list = NULL;
	for (int i = 0; i < 1000; i++) {
		list = arena_grow(arena, list, i, sizeof *list);
		assert_int_equal(list[i].number, 0);
		list[i].number = i + 1;
	}
	for (int i = 0; i < 1000; i++) assert_int_equal(list[i].number, i + 1);
	arena_free(arena);
}

static void buffer_grows(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct buffer buffer = { .arena = arena };
	assert_null(buffer.text);
	buffer_puts(&buffer, "");
	assert_string_equal(buffer.text, "");
	buffer_add(&buffer, "abc", 2);
	assert_string_equal(buffer.text, "ab");
	for (int i = 0; i < 5000; i++) {
		buffer_puts(&buffer, "x");
		buffer_printf(&buffer, "%04d", i);
		assert_int_equal(strlen(buffer.text), buffer.length);
	}
	assert_int_equal(buffer.length, 2 + 5000 * 5);
	assert_memory_equal(buffer.text, "abx0000x0001", 12);
	assert_string_equal(buffer.text + buffer.length - 5, "x4999");
	/* A text may be added to itself; a NUL is a byte like any other. */
	size_t length = buffer.length;
	buffer_add(&buffer, buffer.text, buffer.length);
	assert_int_equal(buffer.length, 2 * length);
	assert_memory_equal(buffer.text, buffer.text + length, length);
	buffer_add(&buffer, "\0z", 2);
	assert_int_equal(buffer.text[buffer.length - 1], 'z');
	arena_free(arena);
}

/* Runs `act` in a process of its own; what it wrote to standard error. */
static int in_child(void act(void), char *log, size_t size)
{
	int ends[2], status;
	assert_int_equal(pipe(ends), 0);
	fflush(NULL);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		close(ends[0]);
		act();
		_exit(0);
	}
	close(ends[1]);
	size_t length = 0;
	for (ssize_t got; (got = read(ends[0], log + length, size - 1 - length)) > 0;)
		length += (size_t)got;
	log[length] = '\0';
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	return status;
}

static void log_lines(void)
{
	log_event(EV_START, "workers: %d", 4);
	log_event(EV_DATABASE, "two\nlines\033[31m");
	char wide[3000];
	memset(wide, 'a', sizeof(wide) - 1);
	wide[sizeof(wide) - 1] = '\0';
	log_event(EV_BUG, "%s", wide);
}

static void log_is_one_line_an_event(void **state)
{
	(void)state;
	char log[8192];
	assert_int_equal(in_child(log_lines, log, sizeof(log)), 0);
	int lines = 0;
	for (char *line = strtok(log, "\n"); line; line = strtok(NULL, "\n")) {
		day_number today = day_today();
		line[20] = '\0';
		assert_in_range(stamp_day(line), today - 1, today + 1);
		assert_true(strlen(line + 21) < 1024);
		if (lines == 0)
			assert_non_null(strstr(line + 21, "] JBT00 start: workers: 4"));
		if (lines == 1)
			assert_non_null(strstr(line + 21, "] JBT04 database: two lines [31m"));
		lines++;
	}
	assert_int_equal(lines, 3);
}

static void hook_that_dies(void)
{
	fputs("hook\n", stderr);
	die(EV_BUG, "again");
}

static void die_with_hook(void)
{
	die_hook = hook_that_dies;
	die(EV_DATABASE, "the disk is gone");
}

static void die_ends_once(void **state)
{
	(void)state;
	char log[4096];
	int status = in_child(die_with_hook, log, sizeof(log));
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), EXIT_FAILURE);
	assert_non_null(strstr(log, "JBT04 database: the disk is gone\n"));
	char *hook = strstr(log, "hook\n");
	assert_non_null(hook);
	assert_null(strstr(hook + 1, "hook\n"));
	assert_non_null(strstr(hook, "JBT08 bug: again\n"));
}

static void ask_too_much(void)
{
	volatile size_t size = SIZE_MAX - 8;
	arena_alloc(arena_new(), size);
}

static void no_memory_is_the_end(void **state)
{
	(void)state;
	char log[4096];
	int status = in_child(ask_too_much, log, sizeof(log));
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), EXIT_FAILURE);
	assert_non_null(strstr(log, "JBT07 memory: "));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_zeroed_apart_and_aligned),
		cmocka_unit_test(reset_gives_memory_back),
		cmocka_unit_test(copies_are_texts),
		cmocka_unit_test(lists_grow_and_keep_what_is_in_them),
		cmocka_unit_test(buffer_grows),
		cmocka_unit_test(log_is_one_line_an_event),
		cmocka_unit_test(die_ends_once),
		cmocka_unit_test(no_memory_is_the_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
