/* Text as people paste it: what shows is kept, and cleaning twice is cleaning once. */
#include "fuzz.h"

typedef bool cleaner(char *text);

static void cleaned(struct arena *arena, const char *text, cleaner *clean, bool lines, bool exact)
{
	char *once = arena_strdup(arena, text);
	if (!clean(once)) {
		MUST(!utf8_valid(text, strlen(text)) && strcmp(once, text) == 0);
		return;
	}
	MUST(utf8_valid(text, strlen(text)) && utf8_valid(once, strlen(once)) && strlen(once) <= strlen(text));
	MUST(strcmp(fuzz_shown(arena, text), fuzz_shown(arena, once)) == 0);
	if (!lines && !exact) MUST(!strpbrk(once, "\r\n\t\v\f"));
	if (lines) MUST(!strpbrk(once, "\r\v\f"));
	char *twice = arena_strdup(arena, once);
	MUST(clean(twice) && strcmp(once, twice) == 0);
}

static void cut(struct arena *arena, const char *text)
{
	size_t length = utf8_length(text), most = length / 2;
	char *copy = arena_strdup(arena, text);
	MUST(!utf8_cut(copy, length) && strcmp(copy, text) == 0);
	if (!length) return;
	MUST(utf8_cut(copy, most) && utf8_length(copy) == most && utf8_valid(copy, strlen(copy)) && strncmp(copy, text, strlen(copy)) == 0);
}

void fuzz_texts(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_text(arena, data, size);
	char plain[64];
	bool valid = utf8_valid(text, strlen(text));
	cleaned(arena, text, text_clean, true, false);
	cleaned(arena, text, line_clean, false, false);
	cleaned(arena, text, line_visible, false, false);
	cleaned(arena, text, line_trim, false, true);
	if (text_plain(text, plain, sizeof plain)) MUST(valid && strlen(plain) < sizeof plain && strcmp(fuzz_shown(arena, text), fuzz_shown(arena, plain)) == 0);
	else MUST(!valid || strlen(text) >= sizeof plain);
	if (valid) cut(arena, text);
	uint32_t point = 0;
	size_t bytes = utf8_read(data, size, &point);
	MUST(bytes <= 4 && bytes <= size && (!bytes || (point <= 0x10ffff && (point < 0xd800 || point > 0xdfff))));
}
