/* Text as UTF-8: is it that, how long is it in letters, where may it be cut. */
#include "base/base.h"

#include <string.h>

size_t utf8_read(const char *text, size_t length, uint32_t *point)
{
	static const struct {
		unsigned char mask, lead;
		uint32_t least;
	} forms[] = {
		{ 0x80, 0x00, 0x0 },
		{ 0xe0, 0xc0, 0x80 },
		{ 0xf0, 0xe0, 0x800 },
		{ 0xf8, 0xf0, 0x10000 },
	};
	if (length == 0)
		return 0;
	unsigned char first = (unsigned char)text[0];
	for (size_t form = 0; form < COUNT(forms); form++) {
		if ((first & forms[form].mask) != forms[form].lead)
			continue;
		if (form >= length)
			return 0;
		*point = first & (unsigned char)~forms[form].mask;
		for (size_t i = 1; i <= form; i++) {
			unsigned char next = (unsigned char)text[i];
			if ((next & 0xc0) != 0x80)
				return 0;
			*point = *point << 6 | (next & 0x3f);
		}
		bool surrogate = *point >= 0xd800 && *point <= 0xdfff;
		return *point < forms[form].least || surrogate || *point > 0x10ffff ? 0 : form + 1;
	}
	return 0;
}

bool utf8_valid(const char *text, size_t length)
{
	uint32_t point;
	while (length > 0) {
		size_t bytes = utf8_read(text, length, &point);
		if (bytes == 0)
			return false;
		text += bytes;
		length -= bytes;
	}
	return true;
}

size_t utf8_length(const char *text)
{
	size_t points = 0;
	for (; *text; text++)
		points += ((unsigned char)*text & 0xc0) != 0x80;
	return points;
}

bool utf8_cut(char *text, size_t most)
{
	size_t points = 0;
	for (; *text; text++)
		if (((unsigned char)*text & 0xc0) != 0x80 && points++ == most)
			break;
	if (!*text)
		return false;
	*text = '\0';
	return true;
}
