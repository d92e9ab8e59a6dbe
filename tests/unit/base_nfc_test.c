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

/* What is not asked of the library is as it says: a text that is taken as it stands,
 * and the same with a letter behind it for which all of it is looked at. */
static void what_is_one_way_already_stays(void **state)
{
	(void)state;
	struct buffer text = { .arena = arena };
	for (int point = 1; point < 0x300; point++) {
		char bytes[3] = { (char)point };
		if (point >= 0x80) {
			bytes[0] = (char)(0xc0 | point >> 6);
			bytes[1] = (char)(0x80 | (point & 0x3f));
		}
		buffer_puts(&text, bytes);
	}
	assert_string_equal(text_nfc(arena, text.text), text.text);
	const char *all = arena_printf(arena, "%s한", text.text);
	assert_string_equal(text_nfc(arena, all), all);
}

static void kinds_of_the_letters_that_all_know(void **state)
{
	(void)state;
	for (uint32_t point = 1; point < 0x80; point++) {
		enum char_kind is = point >= '\n' && point <= '\r' ? CHAR_LINE_END : point == ' ' || point == '\t' ? CHAR_SPACE
			: point < ' ' || point == 0x7f ? CHAR_CONTROL : point == '-' ? CHAR_DASH : CHAR_SHOWN;
		if (char_kind(point) != is) fail_msg("%u is %d, not %d", (unsigned)point, (int)char_kind(point), (int)is);
	}
	assert_int_equal(char_kind(0x2013), CHAR_DASH);
	assert_int_equal(char_kind(0xe9), CHAR_SHOWN);
	assert_int_equal(char_kind(0xa0), CHAR_SPACE);
	assert_int_equal(char_kind(0xad), CHAR_INVISIBLE);
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

/* Split where no letter or digit stands, but for apostrophes and accents; plain words, which take
 * the short way, as those that do not. */
static void words_are_without_accents_and_apart(void **state)
{
	(void)state;
	static const struct { const char *text, *words; } cases[] = {
		{ "", "" }, { " - ", "" }, { "O'Brien-de Vries, 9", "obrien de vries 9" }, { "O\u2019Brien-D\u00e9 Vri\u00ebs", "obrien de vries" },
		{ "Zo\u00eb\u2013Fleur\u00a0van 't B\u00e2rg", "zoe fleur van t barg" }, { "re\u0301sume\u0301", "resume" }, { "\u201cJansen\u201d (\u0110\u1ed7)", "jansen do" },
		{ "a\nb\tc", "a b c" }, { "''", "" }, { "een ' twee", "een twee" }, { "STRA\u00dfE", "strasse" },
		{ "Twen\u00adte", "twente" }, { "d\u2018Ancona, O\u02bcNeil", "dancona oneil" }, { "\u0141\u00f3d\u017a \u00c6r\u00f8 \u00deor", "lodz aero thor" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char *words = text_words(arena, cases[i].text);
		size_t length = strlen(words);
		while (length && words[length - 1] == ' ') words[--length] = '\0';
		assert_string_equal(words, cases[i].words);
		assert_string_equal(text_letters(arena, words), text_letters(arena, cases[i].text));
	}
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
		cmocka_unit_test(what_is_one_way_already_stays),
		cmocka_unit_test(kinds_of_the_letters_that_all_know),
		cmocka_unit_test(long_texts_fit),
		cmocka_unit_test(names_are_compared_without_case_and_form),
		cmocka_unit_test(words_are_without_accents_and_apart),
	};
	return cmocka_run_group_tests(tests, start, end);
}
