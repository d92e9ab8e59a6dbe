/*
 * Writers stand in a line. Nobody is passed by much more than who was there
 * before; where the waiting is left to SQLite, which asks again now and then, the
 * same writers pass one of them nearly as often as they come. So this test would
 * see it if the line were not there.
 */
#include "store.h"

enum { WRITERS = 16, TURNS = WRITERS * 60, FAIR = 8 * WRITERS };

struct told { int turns, refused, passed; };

static struct told run(struct store *s, const char *program)
{
	const char *build = getenv("B");
	char command[200], line[200] = "";
	struct told told = { -1, -1, -1 };
	snprintf(command, sizeof command, "%s/tests/%s %s", build ? build : "build", program, s->path);
	FILE *out = popen(command, "r");
	assert_non_null(out);
	if (!fgets(line, sizeof line, out)) fail_msg("%s says nothing", command);
	assert_int_equal(pclose(out), 0);
	assert_int_equal(sscanf(line, "16 writers, %d turns, %d refused, passed at most %d times", &told.turns, &told.refused, &told.passed), 3);
	print_message("# %s: %s", program, line);
	return told;
}

static void nobody_is_passed_for_long(void **state)
{
	struct told told = run(*state, "writers");
	assert_int_equal(told.turns, TURNS);
	assert_int_equal(told.refused, 0);
	assert_true(told.passed < FAIR);
	assert_int_equal(store_int(*state, "SELECT aantal FROM bezoek WHERE pagina = 'writers'"), TURNS);
}

static void without_the_line_somebody_is(void **state)
{
	struct told told = run(*state, "writers-without-line");
	assert_true(told.passed >= 2 * FAIR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(nobody_is_passed_for_long, store_make, store_drop),
		cmocka_unit_test_setup_teardown(without_the_line_somebody_is, store_make, store_drop),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
