/*
 * Where in a text something is wrong, in words: what stands before it, and on
 * which line where there are more.
 */
#include "web/layer.h"

#include <string.h>

/* Not so much that the place has to be searched for in the message. */
enum { SHOWN_BEFORE = 30 };

const char *place_of(struct request *r, const char *text, const char *at)
{
	const char *line = text, *before = at;
	int number = 1;
	for (const char *c = text; c < at; c++)
		if (*c == '\n') {
			line = c + 1;
			number++;
		}
	for (int points = 0; before > line && points < SHOWN_BEFORE;)
		if (((unsigned char)*--before & 0xc0) != 0x80) points++;
	const char *after = at == line ? "aan het begin" : arena_printf(r->arena, "na “%s%.*s”", before > line ? "…" : "", (int)(at - before), before);
	return strchr(text, '\n') ? arena_printf(r->arena, "in regel %d, %s", number, after) : after;
}

const char *too_long(struct request *r, const char *text, size_t most)
{
	const char *at = text;
	size_t length = utf8_length(text);
	for (size_t points = 0; *at; at++)
		if (((unsigned char)*at & 0xc0) != 0x80 && points++ == most) break;
	return arena_printf(r->arena, "Maak de tekst korter. Er passen %s tekens in. U hebt er %s. Wat te veel is, begint %s.",
		number_nl(r->arena, (int64_t)most), number_nl(r->arena, (int64_t)length), place_of(r, text, at));
}

const char *wrong_sign(struct request *r, enum field_type type, const char *text, const char *message)
{
	static const char digits[] = "0123456789";
	static const struct { enum field_type type; const char *good, *bad; } signs[] = {
		{ FIELD_NUMBER, "", "" }, { FIELD_BSN, " .-", "" }, { FIELD_PHONE, " .-+()/", "" }, { FIELD_EMAIL, NULL, " ,;:<>()[]\"\\" },
	};
	for (size_t i = 0; i < COUNT(signs); i++) {
		if (signs[i].type != type) continue;
		const char *at = text;
		while (*at && (signs[i].good ? strchr(digits, *at) || strchr(signs[i].good, *at) : !strchr(signs[i].bad, *at))) at++;
		uint32_t point;
		size_t bytes = utf8_read(at, strlen(at), &point);
		if (!*at || bytes == 0) break;
		const char *sign = char_kind(point) == CHAR_SPACE ? "een spatie" : arena_printf(r->arena, "“%.*s”", (int)bytes, at);
		return arena_printf(r->arena, "%s Wat er niet in hoort, is %s %s.", message, sign, place_of(r, text, at));
	}
	return message;
}
