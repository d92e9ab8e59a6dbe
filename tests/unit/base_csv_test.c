/* Tables as files: what spreadsheets make, and what they may not take for a formula. */
#include "unit.h"

#include "base/base.h"

#include <string.h>

static struct arena *arena;

static struct csv good(const char *text)
{
	struct csv csv;
	assert_int_equal(csv_parse_text(arena, text, strlen(text), &csv), CSV_READ);
	return csv;
}

static enum csv_read bad(const char *text, size_t size)
{
	struct csv csv;
	return csv_parse_text(arena, text, size, &csv);
}

static void lines_have_their_number_in_the_file(void **state)
{
	(void)state;
	static const char *const ends[] = { "a;b\nc;d\n\n;\ne;f", "a;b\r\nc;d\r\n\r\n;\r\ne;f\r\n", "\xEF\xBB\xBF" "a;b\rc;d\r\r;\re;f\r" };
	for (size_t i = 0; i < COUNT(ends); i++) {
		struct csv csv = good(ends[i]);
		assert_int_equal(csv.lines, 3);
		assert_int_equal(csv.line[0].number, 1);
		assert_int_equal(csv.line[1].number, 2);
		assert_int_equal(csv.line[2].number, 5);
		assert_string_equal(csv_cell(&csv.line[0], 0), "a");
		assert_string_equal(csv_cell(&csv.line[2], 1), "f");
		assert_string_equal(csv_cell(&csv.line[2], 2), "");
	}
	assert_int_equal(good("").lines, 0);
	/* A line end of its own after one of another kind ends a line that is empty. */
	assert_int_equal(good("a\rb\nc").lines, 3);
	struct csv mixed = good("a\r\n\nb\n\rc");
	assert_int_equal(mixed.lines, 3);
	assert_string_equal(csv_cell(&mixed.line[2], 0), "c");
}

static void cells_are_what_was_meant(void **state)
{
	(void)state;
	struct csv csv = good("x,y\n\"Een, \"\"Twee\"\"\", drie ;\n");
	assert_string_equal(csv_cell(&csv.line[1], 0), "Een, \"Twee\"");
	assert_string_equal(csv_cell(&csv.line[1], 1), "drie ;");
	csv = good("x;y\n'=1+1;'s Gravenhage, Jan\n");
	assert_string_equal(csv_cell(&csv.line[1], 0), "=1+1");
	assert_string_equal(csv_cell(&csv.line[1], 1), "'s Gravenhage, Jan");
}

static void what_is_no_table_is_refused(void **state)
{
	(void)state;
	assert_int_equal(bad("a;Jos\xe9\n", 7), CSV_NOT_UTF8);
	assert_int_equal(bad("a;\"b\n", 5), CSV_BROKEN);
	assert_int_equal(bad("a;\"b\"c\n", 7), CSV_BROKEN);
	assert_int_equal(bad("a\0b", 3), CSV_BROKEN);
	struct buffer many = { .arena = arena };
	for (int i = 0; i <= CSV_LINES; i++) buffer_puts(&many, "a;b\n");
	assert_int_equal(bad(many.text, many.length), CSV_TOO_MANY);
}

static void what_goes_out_comes_in_again(void **state)
{
	(void)state;
	static const char *const cells[] = { "", "=1+1", "-2", "+31", "@x", "a;b", "een \"twee\"", "'t Hof", "gewoon" };
	struct buffer out = { .arena = arena };
	for (size_t i = 0; i < COUNT(cells); i++) csv_put(&out, cells[i], i == 0);
	assert_null(strstr(out.text, "\"="));
	assert_non_null(strstr(out.text, ";\"'-2\";"));
	struct csv csv = good(out.text);
	for (size_t i = 0; i < COUNT(cells); i++) assert_string_equal(csv_cell(&csv.line[0], (int)i), cells[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_have_their_number_in_the_file), cmocka_unit_test(cells_are_what_was_meant),
		cmocka_unit_test(what_is_no_table_is_refused), cmocka_unit_test(what_goes_out_comes_in_again),
	};
	arena = arena_new();
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return failed;
}
