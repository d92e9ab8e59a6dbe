/* Work in a process of its own: what it may cost, and that nothing of it comes
 * back but the answer. */
#include "unit.h"

#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

struct answer {
	int number;
	int opened, open_error, descriptors;
};

static void add(const void *context, void *answer)
{
	((struct answer *)answer)->number = *(const int *)context + 1;
}

static void look_around(const void *context, void *answer)
{
	struct answer *a = answer;
	(void)context;
	a->opened = open("/etc/passwd", O_RDONLY);
	a->open_error = errno;
	for (int fd = 0; fd < 200; fd++)
		if (fd != STDERR_FILENO && fcntl(fd, F_GETFD) != -1)
			a->descriptors++;
	a->number = die_hook == NULL;
}

static void spin(const void *context, void *answer)
{
	(void)context;
	for (volatile int *number = &((struct answer *)answer)->number;;) *number += 1;
}

#ifndef __SANITIZE_ADDRESS__
static void eat(const void *context, void *answer)
{
	(void)context;
	for (size_t megabytes = 0; megabytes < 400; megabytes++) {
		char *memory = malloc(1 << 20);
		if (!memory)
			_exit(EXIT_FAILURE);
		memset(memory, 1, 1 << 20);
	}
	((struct answer *)answer)->number = 1;
}
#endif

static void crash(const void *context, void *answer)
{
	(void)context;
	((struct answer *)answer)->number = 1;
	abort();
}

static void hook(void)
{
}

static void the_answer_comes_back(void **state)
{
	(void)state;
	int number = 41;
	struct answer a = { 0 };
	assert_int_equal(apart(add, &number, &a, sizeof(a)), APART_DONE);
	assert_int_equal(a.number, 42);
	assert_int_equal(number, 41);
}

static void it_has_and_opens_nothing(void **state)
{
	(void)state;
	struct answer a = { 0 };
	int own[4];
	for (size_t i = 0; i < COUNT(own); i++) own[i] = i < 3 ? open("/dev/null", O_RDONLY) : dup2(own[0], 150);
	die_hook = hook;
	assert_int_equal(apart(look_around, NULL, &a, sizeof(a)), APART_DONE);
	assert_ptr_equal(die_hook, hook);
	die_hook = NULL;
	assert_int_equal(a.opened, -1);
	assert_int_equal(a.open_error, EMFILE);
	assert_int_equal(a.descriptors, 1); /* by which its end is seen */
	assert_int_equal(a.number, 1);
	for (size_t i = 0; i < COUNT(own); i++) assert_int_equal(close(own[i]), 0);
}

static void too_much_is_ended(void **state)
{
	(void)state;
	struct answer a = { .number = 7 };
	struct rusage used;
	assert_int_equal(apart(spin, NULL, &a, sizeof(a)), APART_TOO_MUCH);
	getrusage(RUSAGE_CHILDREN, &used);
	assert_true(used.ru_utime.tv_sec + used.ru_stime.tv_sec <= 3);
#ifndef __SANITIZE_ADDRESS__
	assert_int_equal(apart(eat, NULL, &a, sizeof(a)), APART_TOO_MUCH);
#endif
	assert_int_equal(apart(crash, NULL, &a, sizeof(a)), APART_TOO_MUCH);
	assert_int_equal(a.number, 7);
	/* Nobody is left behind. */
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	assert_int_equal(errno, ECHILD);
}

static void no_descriptor_is_left_behind(void **state)
{
	(void)state;
	int number = 1, before = dup(STDERR_FILENO);
	struct answer a = { 0 };
	close(before);
	for (int i = 0; i < 20; i++) assert_int_equal(apart(add, &number, &a, sizeof(a)), APART_DONE);
	int after = dup(STDERR_FILENO);
	close(after);
	assert_int_equal(after, before);
}

/* With no descriptor left there is no way to see its end: it is not begun. */
static void without_room_it_is_not_done(void **state)
{
	(void)state;
	struct rlimit old, none;
	struct answer a = { .number = 7 };
	int number = 1;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &old), 0);
	none = (struct rlimit){ .rlim_cur = 3, .rlim_max = old.rlim_max };
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	enum apart result = apart(add, &number, &a, sizeof(a));
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &old), 0);
	assert_int_equal(result, APART_NOT);
	assert_int_equal(a.number, 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_answer_comes_back), cmocka_unit_test(it_has_and_opens_nothing), cmocka_unit_test(too_much_is_ended),
		cmocka_unit_test(no_descriptor_is_left_behind), cmocka_unit_test(without_room_it_is_not_done),
	};
	return cmocka_run_group_tests_name("apart", tests, NULL, NULL);
}
