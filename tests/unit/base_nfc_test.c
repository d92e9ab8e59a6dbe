/* One way to write each letter. */
#include "unit.h"

#include "base/base.h"

#include <string.h>

static struct arena *arena;

static void letters_are_composed(void **state)
{
	(void)state;
	static const struct { const char *from, *to; } texts[] = {
		{ "", "" }, { "Jansen", "Jansen" }, { "Rene\xcc\x81", "René" }, { "René", "René" },
		{ "C\xcc\xa7" "ag\xcc\x86r\xc4\xb1", "Çağrı" }, { "A\xcc\x8a", "Å" }, { "\xe2\x84\xab", "Å" },
		{ "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "한" }, { "q\xcc\x87\xcc\xa3", "q\xcc\xa3\xcc\x87" }, { "日本 👩‍👧", "日本 👩‍👧" },
	};
	for (size_t i = 0; i < COUNT(texts); i++)
		assert_string_equal(text_nfc(arena, texts[i].from), texts[i].to);
}

static void long_texts_fit(void **state)
{
	(void)state;
	struct buffer text = { .arena = arena };
	for (int i = 0; i < 20000; i++) buffer_puts(&text, "e\xcc\x81\xef\xac\x83");
	assert_true(strlen(text_nfc(arena, text.text)) < text.length);
	assert_true(strlen(text_fold(arena, text.text)) > 0);
}

static void names_are_compared_without_case_and_form(void **state)
{
	(void)state;
	assert_string_equal(text_fold(arena, "RENÉ"), text_fold(arena, "rene\xcc\x81"));
	assert_string_equal(text_fold(arena, "STRAßER"), text_fold(arena, "strasser"));
	assert_string_not_equal(text_fold(arena, "René"), text_fold(arena, "Rene"));
}

static int start(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_are_composed),
		cmocka_unit_test(long_texts_fit),
		cmocka_unit_test(names_are_compared_without_case_and_form),
	};
	return cmocka_run_group_tests(tests, start, end);
}
