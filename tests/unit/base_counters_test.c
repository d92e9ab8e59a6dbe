/* What programs count together: by many processes at once, under their own names. */
#include "unit.h"

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct row { char name[32]; uint64_t answered, refused, busy, failed; };
enum { ROWS = 128, CHILDREN = 4, EACH = 20000 };

static char path[] = "/tmp/jbt-counters.XXXXXX";

/* In a process of its own: each program maps the file once. */
static int in_child(void (*what)(const char *), const char *name)
{
	int status = -1;
	pid_t pid = fork();
	if (pid == 0) {
		what(name);
		_exit(0);
	}
	assert_true(pid > 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	return status;
}

static struct row row_named(const char *name)
{
	struct row row;
	FILE *file = fopen(path, "rb");
	assert_non_null(file);
	while (fread(&row, sizeof row, 1, file) == 1)
		if (strcmp(row.name, name) == 0) {
			fclose(file);
			return row;
		}
	fclose(file);
	return (struct row){ 0 };
}

static void of_each_kind(const char *name)
{
	static const int statuses[] = { 200, 303, 404, 422, 503, 500 };
	counters_open(name);
	for (size_t i = 0; i < COUNT(statuses); i++) counters_add(statuses[i]);
}

static void an_answer_is_counted_once_by_how_it_ended(void **state)
{
	(void)state;
	assert_int_equal(in_child(of_each_kind, "zaak"), 0);
	assert_int_equal(in_child(of_each_kind, "stuk"), 0);
	assert_int_equal(in_child(of_each_kind, "zaak"), 0);
	struct row zaak = row_named("zaak"), stuk = row_named("stuk");
	assert_int_equal(zaak.answered, 12);
	assert_int_equal(zaak.refused, 4);
	assert_int_equal(zaak.busy, 2);
	assert_int_equal(zaak.failed, 2);
	assert_int_equal(stuk.answered, 6);
}

/* As a parent's workers do. */
static void by_many(const char *name)
{
	counters_open(name);
	for (int child = 0; child < CHILDREN; child++)
		if (fork() == 0) {
			for (int i = 0; i < EACH; i++) counters_add(200);
			_exit(0);
		}
	while (wait(NULL) > 0) continue;
}

static void none_is_lost_among_many_workers(void **state)
{
	(void)state;
	assert_int_equal(in_child(by_many, "samen"), 0);
	assert_int_equal(row_named("samen").answered, CHILDREN * EACH);
}

static void more_than_there_is_room_for_are_not_counted(void **state)
{
	(void)state;
	char name[16];
	for (int i = 0; i < ROWS + 5; i++) {
		snprintf(name, sizeof name, "p%d", i);
		assert_int_equal(in_child(of_each_kind, name), 0);
	}
	assert_int_equal(row_named("p1").answered, 6);
	assert_int_equal(row_named("p132").answered, 0);
	assert_int_equal(row_named("zaak").answered, 12);
}

static void where_nothing_can_be_counted_nothing_ends(void **state)
{
	(void)state;
	setenv("JBT_COUNTERS", "/proc/none/counters", 1);
	assert_int_equal(in_child(of_each_kind, "zaak"), 0);
	unsetenv("JBT_COUNTERS");
	assert_int_equal(in_child(of_each_kind, "zaak"), 0);
	assert_int_equal(row_named("zaak").answered, 12);
}

int main(void)
{
	int file = mkstemp(path);
	if (file < 0 || close(file) != 0) return 1;
	setenv("JBT_COUNTERS", path, 1);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_answer_is_counted_once_by_how_it_ended),
		cmocka_unit_test(none_is_lost_among_many_workers),
		cmocka_unit_test(more_than_there_is_room_for_are_not_counted),
		cmocka_unit_test(where_nothing_can_be_counted_nothing_ends),
	};
	int failed = cmocka_run_group_tests_name("counters", tests, NULL, NULL);
	unlink(path);
	return failed;
}
