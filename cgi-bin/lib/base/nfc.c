/*
 * What Unicode says of a character; and letters that can be written in two ways,
 * brought to one: "é" as a letter of its own, and "e" with an accent after it,
 * look the same and are different bytes. The only place that knows libunistring.
 */
#include "base/base.h"

#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

enum char_kind char_kind(uint32_t point)
{
	if ((point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029)
		return CHAR_LINE_END;
	if (uc_is_property_white_space(point)) return CHAR_SPACE;
	if (uc_is_general_category(point, UC_CONTROL) || uc_is_property_not_a_character(point)) return CHAR_CONTROL;
	if (uc_is_property_default_ignorable_code_point(point)) return CHAR_INVISIBLE;
	return uc_is_property_dash(point) ? CHAR_DASH : CHAR_SHOWN;
}

/* libunistring keeps to a buffer of ours that has room. */
static char *result_of(struct arena *arena, const char *text, bool fold)
{
	size_t length = strlen(text), room = 12 * length + 64, used = room;
	uint8_t *out = arena_alloc(arena, room + 1), *result;
	if (!utf8_valid(text, length)) die(EV_BUG, "text to normalise is not UTF-8");
	if (fold) result = u8_casefold((const uint8_t *)text, length, NULL, UNINORM_NFC, out, &used);
	else result = u8_normalize(UNINORM_NFC, (const uint8_t *)text, length, out, &used);
	if (result != out) die(EV_MEMORY, "normalising a text took more room than there was");
	out[used] = '\0';
	return (char *)out;
}

char *text_nfc(struct arena *arena, const char *text)
{
	return result_of(arena, text, false);
}

char *text_fold(struct arena *arena, const char *text)
{
	return result_of(arena, text, true);
}
