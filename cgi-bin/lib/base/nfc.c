/*
 * What Unicode says of a character; and letters that can be written in two ways,
 * brought to one: "é" as a letter of its own, and "e" with an accent after it,
 * look the same and are different bytes. The only place that knows libunistring.
 */
#include "base/base.h"

#include <ctype.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

enum char_kind char_kind(uint32_t point)
{
	/* Nearly all there is, of which nothing has to be asked. */
	if (point > ' ' && point < 0x7f) return point == '-' ? CHAR_DASH : CHAR_SHOWN;
	if ((point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029)
		return CHAR_LINE_END;
	if (uc_is_property_white_space(point)) return CHAR_SPACE;
	if (uc_is_general_category(point, UC_CONTROL) || uc_is_property_not_a_character(point)) return CHAR_CONTROL;
	if (uc_is_property_default_ignorable_code_point(point)) return CHAR_INVISIBLE;
	return uc_is_property_dash(point) ? CHAR_DASH : CHAR_SHOWN;
}

/* libunistring keeps to a buffer of ours that has room. */
static char *result_of(struct arena *arena, const char *text, bool fold, uninorm_t norm)
{
	size_t length = strlen(text), room = 12 * length + 64, used = room;
	uint8_t *out = arena_alloc(arena, room + 1), *result;
	if (!utf8_valid(text, length)) die(EV_BUG, "text to normalise is not UTF-8");
	if (fold) result = u8_casefold((const uint8_t *)text, length, NULL, norm, out, &used);
	else result = u8_normalize(norm, (const uint8_t *)text, length, out, &used);
	if (result != out) die(EV_MEMORY, "normalising a text took more room than there was");
	out[used] = '\0';
	return (char *)out;
}

/* No letter before U+0300, the first accent by itself, can be written in two ways. */
static bool is_nfc(const char *text)
{
	enum { FIRST_OF_U0300 = 0xcc };
	for (; *text; text++)
		if ((unsigned char)*text >= FIRST_OF_U0300) return false;
	return true;
}

char *text_nfc(struct arena *arena, const char *text)
{
	if (is_nfc(text) && utf8_valid(text, strlen(text))) return arena_strdup(arena, text);
	return result_of(arena, text, false, UNINORM_NFC);
}

char *text_fold(struct arena *arena, const char *text)
{
	return result_of(arena, text, true, UNINORM_NFC);
}

static bool is_apostrophe(uint32_t point)
{
	return point == '\'' || point == 0x2018 || point == 0x2019 || point == 0x02bc;
}

/* Letters that are no other letter with an accent, but are typed as one. */
static const struct { const char *letter, *typed; } alike[] = {
	{ "ø", "o" }, { "đ", "d" }, { "ð", "d" }, { "ł", "l" }, { "ı", "i" }, { "æ", "ae" }, { "œ", "oe" }, { "þ", "th" },
};

/* `between`: what stands for one or more that are no part of a word; "" for nothing. */
static void add_letters(struct arena *arena, struct buffer *out, const char *text, const char *between)
{
	const char *folded = result_of(arena, text, true, UNINORM_NFKD);
	size_t begun = out->length;
	bool apart = false;
	uint32_t point;
	for (size_t at = 0, bytes, length = strlen(folded); at < length; at += bytes) {
		bytes = utf8_read(folded + at, length - at, &point);
		if (bytes == 0) die(EV_BUG, "a text that was folded is not UTF-8");
		if (is_apostrophe(point)) continue; /* one of them is a letter to Unicode */
		if (!uc_is_general_category(point, UC_LETTER) && !uc_is_general_category(point, UC_NUMBER)) {
			apart |= !uc_is_general_category(point, UC_MARK) && char_kind(point) != CHAR_INVISIBLE;
			continue;
		}
		const char *typed = NULL;
		for (size_t i = 0; i < COUNT(alike); i++)
			if (strncmp(folded + at, alike[i].letter, bytes) == 0) typed = alike[i].typed;
		if (apart && out->length > begun) buffer_puts(out, between);
		apart = false;
		if (typed) buffer_puts(out, typed);
		else buffer_add(out, folded + at, bytes);
	}
}

char *text_letters(struct arena *arena, const char *text)
{
	struct buffer out = { .arena = arena };
	buffer_add(&out, "", 0);
	add_letters(arena, &out, text, "");
	return out.text;
}

/* Of plain letters and digits, as most words are, nothing has to be asked. */
char *text_words(struct arena *arena, const char *text)
{
	struct buffer out = { .arena = arena };
	buffer_add(&out, "", 0);
	while (*text) {
		size_t length = 0;
		bool plain = true;
		for (unsigned char c; (c = (unsigned char)text[length]) >= 0x80 || isalnum(c) || c == '\''; length++) plain &= c < 0x80;
		if (length && out.length && out.text[out.length - 1] != ' ') buffer_add(&out, " ", 1);
		for (size_t i = 0; plain && i < length; i++) {
			char small = (char)tolower((unsigned char)text[i]);
			if (small != '\'') buffer_add(&out, &small, 1);
		}
		if (!plain) add_letters(arena, &out, arena_strndup(arena, text, length), " ");
		text += length + (length == 0);
	}
	return out.text;
}
