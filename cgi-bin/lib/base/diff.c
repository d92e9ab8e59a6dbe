/* Two texts, word by word: the fewest words that go and come (Myers' greedy walk
 * over the grid of both, remembered per number of changes). What differs in more
 * than MOST words is compared by lines, and in more than that is all gone and come. */
#include "base/base.h"

#include <string.h>

enum { MOST = 400 };

struct token {
	const char *at;
	size_t length;
};
struct side {
	struct token *tokens;
	int count;
};

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Each word and each gap between words, or each line with its end. */
static size_t token_length(const char *text, bool lines)
{
	size_t n = 0;
	if (lines) {
		n = strcspn(text, "\n");
		return text[n] ? n + 1 : n;
	}
	bool space = is_space(text[0]);
	if (text[0] == '\n') return 1;
	while (text[n] && text[n] != '\n' && is_space(text[n]) == space) n++;
	return n;
}

static struct side split(struct arena *arena, const char *text, bool lines)
{
	struct side side = { .tokens = arena_grow(arena, NULL, 0, sizeof *side.tokens) };
	for (size_t n; *text; text += n) {
		n = token_length(text, lines);
		side.tokens = arena_grow(arena, side.tokens, side.count, sizeof *side.tokens);
		side.tokens[side.count++] = (struct token){ text, n };
	}
	return side;
}

static bool same(const struct token *a, const struct token *b)
{
	return a->length == b->length && memcmp(a->at, b->at, a->length) == 0;
}

/* How far along `a` the walk with d changes came on each diagonal, for d = 0 up to
 * where both ends are reached; false: that takes more than MOST changes. far[d] is
 * indexed from -d to d. */
static bool walk(struct arena *arena, struct side a, struct side b, int *far[static MOST + 1], int *changes)
{
	for (int d = 0; d <= MOST; d++) {
		int *now = arena_alloc(arena, (size_t)(2 * d + 1) * sizeof *now), *before = d ? far[d - 1] + d - 1 : NULL;
		far[d] = now;
		for (int k = -d; k <= d; k += 2) {
			int x = d == 0 ? 0 : k == -d || (k != d && before[k - 1] < before[k + 1]) ? before[k + 1] : before[k - 1] + 1;
			while (x < a.count && x - k < b.count && x - k >= 0 && same(&a.tokens[x], &b.tokens[x - k])) x++;
			now[k + d] = x;
			*changes = d;
			if (x >= a.count && x - k >= b.count) return true;
		}
	}
	return false;
}

struct parts {
	struct diff_part *list;
	size_t count;
};

/* Backwards, from both ends to the beginnings: one part for each token. */
static void back(struct side a, struct side b, int *far[static MOST + 1], int changes, struct parts *out)
{
	int x = a.count, y = b.count;
	for (int d = changes; d >= 0; d--) {
		int k = x - y, from_x = 0, from_y = 0;
		bool down = false;
		if (d) {
			const int *before = far[d - 1] + d - 1;
			down = k == -d || (k != d && before[k - 1] < before[k + 1]);
			from_x = before[down ? k + 1 : k - 1];
			from_y = from_x - (down ? k + 1 : k - 1);
		}
		int start_x = d == 0 ? 0 : down ? from_x : from_x + 1;
		for (; x > start_x; x--, y--) out->list[out->count++] = (struct diff_part){ PART_SAME, a.tokens[x - 1].at, a.tokens[x - 1].length };
		if (d && down) out->list[out->count++] = (struct diff_part){ PART_NEW, b.tokens[y - 1].at, b.tokens[y - 1].length };
		if (d && !down) out->list[out->count++] = (struct diff_part){ PART_GONE, a.tokens[x - 1].at, a.tokens[x - 1].length };
		x = from_x;
		y = from_y;
	}
}

static void turn(struct parts *parts)
{
	for (size_t i = 0, j = parts->count; i + 1 < j; i++) {
		struct diff_part part = parts->list[i];
		parts->list[i] = parts->list[--j];
		parts->list[j] = part;
	}
}

/* A gap that stayed between two words that did not. */
static bool is_bridge(const struct parts *parts, size_t i)
{
	const struct diff_part *part = &parts->list[i];
	if (part->kind != PART_SAME || i == 0 || i + 1 == parts->count) return false;
	for (size_t n = 0; n < part->length; n++)
		if (part->text[n] == '\n' || !is_space(part->text[n])) return false;
	return parts->list[i - 1].kind != PART_SAME && parts->list[i + 1].kind != PART_SAME;
}

/* One part for what stands together: all that went, then all that came. */
static size_t joined(struct arena *arena, const struct parts *parts, struct diff_part **out)
{
	struct diff_part *list = arena_grow(arena, NULL, 0, sizeof *list);
	size_t count = 0;
	for (size_t i = 0; i < parts->count;) {
		struct buffer text[3] = { { .arena = arena }, { .arena = arena }, { .arena = arena } };
		bool stays = parts->list[i].kind == PART_SAME;
		for (; i < parts->count; i++) {
			const struct diff_part *part = &parts->list[i];
			bool bridge = !stays && is_bridge(parts, i);
			if ((part->kind == PART_SAME) != stays && !bridge) break;
			if (bridge) buffer_add(&text[PART_GONE], part->text, part->length);
			buffer_add(&text[bridge ? PART_NEW : part->kind], part->text, part->length);
		}
		for (int kind = PART_SAME; kind <= PART_NEW; kind++) {
			if (!text[kind].length) continue;
			list = arena_grow(arena, list, (int)count, sizeof *list);
			list[count++] = (struct diff_part){ kind, text[kind].text, text[kind].length };
		}
	}
	*out = list;
	return count;
}

static bool compare(struct arena *arena, const char *before, const char *after, bool lines, struct parts *out)
{
	struct side a = split(arena, before, lines), b = split(arena, after, lines), ma = a, mb = b;
	int head = 0, tail = 0, changes = 0, *far[MOST + 1];
	while (head < a.count && head < b.count && same(&a.tokens[head], &b.tokens[head])) head++;
	while (tail < a.count - head && tail < b.count - head && same(&a.tokens[a.count - 1 - tail], &b.tokens[b.count - 1 - tail])) tail++;
	ma.tokens += head;
	mb.tokens += head;
	ma.count -= head + tail;
	mb.count -= head + tail;
	if (!walk(arena, ma, mb, far, &changes)) return false;
	*out = (struct parts){ arena_alloc(arena, (size_t)(a.count + b.count + 1) * sizeof *out->list), 0 };
	for (int i = a.count; i > a.count - tail; i--) out->list[out->count++] = (struct diff_part){ PART_SAME, a.tokens[i - 1].at, a.tokens[i - 1].length };
	back(ma, mb, far, changes, out);
	for (int i = head; i > 0; i--) out->list[out->count++] = (struct diff_part){ PART_SAME, a.tokens[i - 1].at, a.tokens[i - 1].length };
	turn(out);
	return true;
}

size_t text_diff(struct arena *arena, const char *before, const char *after, struct diff_part **out)
{
	struct diff_part whole[2] = { { PART_GONE, before, strlen(before) }, { PART_NEW, after, strlen(after) } };
	struct parts parts;
	if (!compare(arena, before, after, false, &parts) && !compare(arena, before, after, true, &parts)) parts = (struct parts){ whole, 2 };
	return joined(arena, &parts, out);
}
