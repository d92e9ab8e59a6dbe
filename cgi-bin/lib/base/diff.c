/* Two versions of a text, line by line: the longest lines in common stay. */
#include "base/base.h"

#include <string.h>

enum { MOST = 800 };

static size_t split(struct arena *arena, const char *text, const char ***lines)
{
	size_t count = 1, n = 0;
	for (const char *c = text; *c; c++) count += *c == '\n';
	*lines = arena_alloc(arena, count * sizeof **lines);
	if (!*text) return 0;
	for (const char *end; (end = strchr(text, '\n')); text = end + 1) (*lines)[n++] = arena_strndup(arena, text, (size_t)(end - text));
	(*lines)[n++] = text;
	return n;
}

size_t lines_diff(struct arena *arena, const char *before, const char *after, struct diff_line **out)
{
	const char **a, **b;
	size_t na = split(arena, before, &a), nb = split(arena, after, &b), head = 0, tail = 0, n = 0;
	while (head < na && head < nb && strcmp(a[head], b[head]) == 0) head++;
	while (tail < na - head && tail < nb - head && strcmp(a[na - 1 - tail], b[nb - 1 - tail]) == 0) tail++;
	size_t ma = na - head - tail, mb = nb - head - tail;
	bool small = ma <= MOST && mb <= MOST;

	/* common[i * (mb + 1) + j]: how many lines a[i..] and b[j..] of the middle share */
	uint16_t *common = arena_alloc(arena, small ? (ma + 1) * (mb + 1) * sizeof *common : sizeof *common);
	for (size_t i = ma; small && i-- > 0;)
		for (size_t j = mb; j-- > 0;) {
			uint16_t down = common[(i + 1) * (mb + 1) + j], right = common[i * (mb + 1) + j + 1];
			common[i * (mb + 1) + j] = strcmp(a[head + i], b[head + j]) == 0
				? (uint16_t)(common[(i + 1) * (mb + 1) + j + 1] + 1) : down > right ? down : right;
		}

	struct diff_line *lines = arena_alloc(arena, (na + nb + 1) * sizeof *lines);
	for (size_t i = 0; i < head; i++) lines[n++] = (struct diff_line){ LINE_SAME, a[i] };
	size_t i = 0, j = 0;
	while (i < ma || j < mb) {
		if (small && i < ma && j < mb && strcmp(a[head + i], b[head + j]) == 0) {
			lines[n++] = (struct diff_line){ LINE_SAME, a[head + i] };
			i++, j++;
		} else if (i < ma && (j == mb || !small || common[(i + 1) * (mb + 1) + j] >= common[i * (mb + 1) + j + 1])) {
			lines[n++] = (struct diff_line){ LINE_GONE, a[head + i++] };
		} else {
			lines[n++] = (struct diff_line){ LINE_NEW, b[head + j++] };
		}
	}
	for (size_t k = na - tail; k < na; k++) lines[n++] = (struct diff_line){ LINE_SAME, a[k] };
	*out = lines;
	return n;
}
