/* Two texts, word by word; a NUL stands between them. What stayed and went is the
 * old one, what stayed and came the new one. */
#include "fuzz.h"

void fuzz_diff(struct arena *arena, const char *data, size_t size)
{
	const char *before = fuzz_text(arena, data, size);
	size_t length = strlen(before);
	const char *after = length < size ? fuzz_text(arena, data + length + 1, size - length - 1) : "";
	struct diff_part *parts;
	size_t n = text_diff(arena, before, after, &parts);
	struct buffer old = { .arena = arena }, new = { .arena = arena };
	buffer_puts(&old, "");
	buffer_puts(&new, "");
	for (size_t i = 0; i < n; i++) {
		if (parts[i].kind != PART_NEW) buffer_puts(&old, parts[i].text);
		if (parts[i].kind != PART_GONE) buffer_puts(&new, parts[i].text);
	}
	MUST(strcmp(old.text, before) == 0);
	MUST(strcmp(new.text, after) == 0);
}
