/*
 * Text as people paste it, made fit to keep: every kind of line end is one, and
 * what no text has falls away. All else stays to the byte.
 */
#include "base/base.h"

#include <string.h>

/* A field with only these is an empty field; at its ends they come along by
 * accident, unlike the invisible ones that belong to the letter before them. */
static bool is_blank(uint32_t point, enum char_kind kind)
{
	return kind == CHAR_SPACE || kind == CHAR_LINE_END || point == 0x200b || point == 0x2060 || point == 0xfeff;
}

/* False, and the text as it was, when it is not UTF-8. */
static bool clean(char *text, bool one_line, bool visible)
{
	size_t length = strlen(text);
	if (!utf8_valid(text, length))
		return false;

	/* `end` is one past the last byte that shows. */
	char *to = text, *end = text;
	bool shown = false;
	uint32_t point;
	for (size_t at = 0, bytes; at < length; at += bytes) {
		bytes = utf8_read(text + at, length - at, &point);
		const char *from = text + at;
		enum char_kind kind = char_kind(point);
		bool half = point == '\r' && from[1] == '\n';
		if (half || kind == CHAR_CONTROL || (visible && kind == CHAR_INVISIBLE))
			continue;
		bool blank = is_blank(point, kind);
		if (blank && end == text)
			continue;
		if (kind == CHAR_LINE_END || (one_line && point == '\t')) {
			*to++ = one_line ? ' ' : '\n';
		} else {
			memmove(to, from, bytes);
			to += bytes;
		}
		shown = shown || kind == CHAR_SHOWN || kind == CHAR_DASH;
		if (!blank)
			end = to;
	}
	*(shown ? end : text) = '\0';
	return true;
}

bool text_clean(char *text)
{
	return clean(text, false, false);
}

bool line_clean(char *text)
{
	return clean(text, true, false);
}

bool line_visible(char *text)
{
	return clean(text, true, true);
}

bool line_trim(char *text)
{
	size_t length = strlen(text), begin = 0, end = 0;
	if (!utf8_valid(text, length))
		return false;
	uint32_t point;
	for (size_t at = 0, bytes; at < length; at += bytes) {
		bytes = utf8_read(text + at, length - at, &point);
		enum char_kind kind = char_kind(point);
		if (kind != CHAR_SPACE && kind != CHAR_LINE_END)
			end = at + bytes;
		else if (end == 0)
			begin = at + bytes;
	}
	size_t left = end > begin ? end - begin : 0;
	memmove(text, text + begin, left);
	text[left] = '\0';
	return true;
}

bool text_plain(const char *text, char *out, size_t size)
{
	size_t length = strlen(text), used = 0;
	uint32_t point;
	for (size_t at = 0, bytes; at < length; at += bytes) {
		bytes = utf8_read(text + at, length - at, &point);
		enum char_kind kind = bytes ? char_kind(point) : CHAR_CONTROL;
		if (bytes == 0)
			return false;
		if (kind == CHAR_CONTROL || kind == CHAR_INVISIBLE)
			continue;
		bool one = kind != CHAR_SHOWN;
		if (used + (one ? 1 : bytes) >= size)
			return false;
		if (one)
			out[used++] = kind == CHAR_DASH ? '-' : ' ';
		else
			memcpy(out + used, text + at, bytes), used += bytes;
	}
	out[used] = '\0';
	return true;
}
