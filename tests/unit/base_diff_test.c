/* Two versions word by word (W54): nothing of either text is lost or invented. */
#include "unit.h"

#include "base/base.h"

#include <string.h>

/* The parts that are `kind` or stayed, one after the other. */
static const char *joined(struct arena *arena, const struct diff_part *parts, size_t count, int kind)
{
	struct buffer out = { .arena = arena };
	buffer_puts(&out, "");
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(strlen(parts[i].text), parts[i].length);
		if (parts[i].kind == PART_SAME || (int)parts[i].kind == kind) buffer_puts(&out, parts[i].text);
	}
	return out.text;
}

/* As "same [-gone-]{+came+} same". */
static const char *shown(struct arena *arena, const char *before, const char *after)
{
	static const char *const open[] = { "", "[-", "{+" }, *const close[] = { "", "-]", "+}" };
	struct diff_part *parts;
	size_t n = text_diff(arena, before, after, &parts);
	struct buffer out = { .arena = arena };
	buffer_puts(&out, "");
	for (size_t i = 0; i < n; i++) buffer_printf(&out, "%s%s%s", open[parts[i].kind], parts[i].text, close[parts[i].kind]);
	return out.text;
}

static void a_word_that_changed_goes_and_comes(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	assert_string_equal(shown(arena, "Moeder belt de school.", "Moeder belt de huisarts."), "Moeder belt de [-school.-]{+huisarts.+}");
	assert_string_equal(shown(arena, "een twee drie", "een twee en een half drie"), "een twee {+en een half +}drie");
	assert_string_equal(shown(arena, "een twee drie", "een drie"), "een [-twee -]drie");
	assert_string_equal(shown(arena, "regel een\nregel twee", "regel een\nregel drie\nregel twee"), "regel een\nregel {+drie\nregel +}twee");
	assert_string_equal(shown(arena, "", ""), "");
	assert_string_equal(shown(arena, "", "a"), "{+a+}");
	assert_string_equal(shown(arena, "a", ""), "[-a-]");
	assert_string_equal(shown(arena, "gelijk", "gelijk"), "gelijk");
	arena_free(arena);
}

/* Words that changed beside each other are told as one, with the gap between them. */
static void words_beside_each_other_are_one_change(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	assert_string_equal(shown(arena, "zij gaat morgen weg", "zij komt vandaag weg"), "zij [-gaat morgen-]{+komt vandaag+} weg");
	assert_string_equal(shown(arena, "oud een\noud twee", "nieuw drie\nnieuw vier"), "[-oud een-]{+nieuw drie+}\n[-oud twee-]{+nieuw vier+}");
	arena_free(arena);
}

static const char *filler(struct arena *arena, const char *word, int count, const char *gap)
{
	struct buffer text = { .arena = arena };
	buffer_puts(&text, "");
	for (int i = 0; i < count; i++) buffer_printf(&text, "%s%s%d", i ? gap : "", word, i);
	return text.text;
}

/* One word in a text as long as a field holds: that word alone. */
static void one_word_is_found_in_a_long_text(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	const char *text = filler(arena, "woord", 4000, " ");
	const char *before = arena_printf(arena, "begin %s einde", text), *after = arena_printf(arena, "aanvang %s slot", text);
	struct diff_part *parts;
	size_t n = text_diff(arena, before, after, &parts);
	assert_int_equal(n, 5);
	assert_string_equal(parts[0].text, "begin");
	assert_string_equal(parts[1].text, "aanvang");
	assert_string_equal(parts[3].text, "einde");
	assert_string_equal(parts[4].text, "slot");
	arena_free(arena);
}

/* Both texts can be read back from the difference, whatever they are. */
static void both_texts_come_back(void **state)
{
	(void)state;
	static const char signs[] = "ab \n";
	unsigned seed = 7;
	for (int round = 0; round < 3000; round++) {
		struct arena *arena = arena_new();
		char texts[2][64];
		for (int t = 0; t < 2; t++) {
			int count = (int)((seed = seed * 1103515245u + 12345u) >> 16) % 40;
			for (int i = 0; i < count; i++) texts[t][i] = signs[((seed = seed * 1103515245u + 12345u) >> 16) % 4];
			texts[t][count] = '\0';
		}
		struct diff_part *parts;
		size_t n = text_diff(arena, texts[0], texts[1], &parts);
		assert_string_equal(joined(arena, parts, n, PART_GONE), texts[0]);
		assert_string_equal(joined(arena, parts, n, PART_NEW), texts[1]);
		arena_free(arena);
	}
}

/* Too many words for the bound, but few lines: told by lines. And where the lines
 * are too many too, as all gone and all come, and still whole. */
static void very_different_texts_do_not_cost_the_square(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	const char *stays = "deze regel blijft\n", *old = filler(arena, "x", 900, " "), *new = filler(arena, "y", 900, " ");
	struct diff_part *parts;
	size_t n = text_diff(arena, arena_printf(arena, "%s\n%s%s", old, stays, old), arena_printf(arena, "%s\n%s%s", new, stays, new), &parts);
	assert_int_equal(n, 5);
	assert_string_equal(parts[2].text, stays);
	const char *before = filler(arena, "x", 9000, "\n"), *after = filler(arena, "y", 9000, "\n");
	n = text_diff(arena, before, after, &parts);
	assert_int_equal(n, 2);
	assert_string_equal(parts[0].text, before);
	assert_string_equal(parts[1].text, after);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_that_changed_goes_and_comes),
		cmocka_unit_test(words_beside_each_other_are_one_change),
		cmocka_unit_test(one_word_is_found_in_a_long_text),
		cmocka_unit_test(both_texts_come_back),
		cmocka_unit_test(very_different_texts_do_not_cost_the_square),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
