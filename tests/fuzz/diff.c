/* Two texts, line by line; a NUL stands between them. What stayed and went is the
 * old one, what stayed and came the new one. */
#include "fuzz.h"

void fuzz_diff(struct arena *arena, const char *data, size_t size)
{
	const char *before = fuzz_text(arena, data, size);
	size_t length = strlen(before);
	const char *after = length < size ? fuzz_text(arena, data + length + 1, size - length - 1) : "";
	struct diff_line *lines;
	size_t n = lines_diff(arena, before, after, &lines);
	struct buffer old = { .arena = arena }, new = { .arena = arena };
	buffer_puts(&old, "");
	buffer_puts(&new, "");
	for (size_t i = 0; i < n; i++) {
		if (lines[i].kind != LINE_NEW) buffer_printf(&old, "%s\n", lines[i].text);
		if (lines[i].kind != LINE_GONE) buffer_printf(&new, "%s\n", lines[i].text);
	}
	MUST(strcmp(old.text, *before ? arena_printf(arena, "%s\n", before) : "") == 0);
	MUST(strcmp(new.text, *after ? arena_printf(arena, "%s\n", after) : "") == 0);
}
