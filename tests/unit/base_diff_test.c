/* Two versions line by line (W54): nothing of either text is lost or invented. */
#include "unit.h"

#include "base/base.h"

#include <string.h>

/* The lines that are `kind` or stayed, joined again. */
static const char *joined(struct arena *arena, const struct diff_line *lines, size_t count, int kind)
{
	struct buffer out = { .arena = arena };
	int n = 0;
	for (size_t i = 0; i < count; i++)
		if (lines[i].kind == LINE_SAME || (int)lines[i].kind == kind) buffer_printf(&out, "%s%s", n++ ? "\n" : "", lines[i].text);
	return out.text ? out.text : "";
}

static size_t kinds(const struct diff_line *lines, size_t count, int kind)
{
	size_t found = 0;
	for (size_t i = 0; i < count; i++) found += (int)lines[i].kind == kind;
	return found;
}

static void a_line_that_changed_goes_and_comes(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diff_line *lines;
	size_t n = lines_diff(arena, "een\ntwee\ndrie\nvier", "een\n2\ndrie\nextra\nvier", &lines);
	assert_int_equal(kinds(lines, n, LINE_SAME), 3);
	assert_int_equal(kinds(lines, n, LINE_GONE), 1);
	assert_int_equal(kinds(lines, n, LINE_NEW), 2);
	assert_string_equal(lines[1].text, "twee");
	assert_int_equal(lines[1].kind, LINE_GONE);
	assert_int_equal(lines_diff(arena, "", "", &lines), 0);
	n = lines_diff(arena, "", "a", &lines);
	assert_int_equal(n, 1);
	assert_int_equal(lines[0].kind, LINE_NEW);
	arena_free(arena);
}

/* Both texts can be read back from the difference, whatever they are. */
static void both_texts_come_back(void **state)
{
	(void)state;
	unsigned seed = 7;
	for (int round = 0; round < 2000; round++) {
		struct arena *arena = arena_new();
		char texts[2][64];
		for (int t = 0; t < 2; t++) {
			size_t length = 0;
			int count = (int)((seed = seed * 1103515245u + 12345u) >> 16) % 12;
			for (int i = 0; i < count; i++) {
				if (i) texts[t][length++] = '\n';
				texts[t][length++] = (char)('a' + (int)((seed = seed * 1103515245u + 12345u) >> 16) % 4);
			}
			texts[t][length] = '\0';
		}
		struct diff_line *lines;
		size_t n = lines_diff(arena, texts[0], texts[1], &lines);
		assert_string_equal(joined(arena, lines, n, LINE_GONE), texts[0]);
		assert_string_equal(joined(arena, lines, n, LINE_NEW), texts[1]);
		arena_free(arena);
	}
}

/* Over the limit it is told as all gone and all come, and still whole. */
static void very_long_texts_do_not_cost_the_square(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct buffer before = { .arena = arena }, after = { .arena = arena };
	for (int i = 0; i < 9000; i++) {
		buffer_printf(&before, "%sx%d", i ? "\n" : "", i);
		buffer_printf(&after, "%sy%d", i ? "\n" : "", i);
	}
	struct diff_line *lines;
	size_t n = lines_diff(arena, before.text, after.text, &lines);
	assert_int_equal(n, 18000);
	assert_string_equal(joined(arena, lines, n, LINE_GONE), before.text);
	assert_string_equal(joined(arena, lines, n, LINE_NEW), after.text);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_that_changed_goes_and_comes),
		cmocka_unit_test(both_texts_come_back),
		cmocka_unit_test(very_long_texts_do_not_cost_the_square),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
