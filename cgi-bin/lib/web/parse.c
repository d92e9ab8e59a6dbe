/*
 * Readers of what a browser, or somebody who is not a browser, sends. They take
 * any bytes and refuse what is not well-formed; they are what the fuzzers feed.
 */
#include "web/parse.h"

#include <string.h>
#include <strings.h>

enum { PART_NAME_MAX = 80 };

static int hex(char c)
{
	if (c >= '0' && c <= '9') return c - '0';
	if (c >= 'a' && c <= 'f') return c - 'a' + 10;
	if (c >= 'A' && c <= 'F') return c - 'A' + 10;
	return -1;
}

/* A decoded copy; NULL when an escape is broken, for a NUL, for bad UTF-8. */
static char *decode(struct arena *arena, const char *text, size_t size, size_t *length)
{
	char *out = arena_alloc(arena, size + 1);
	size_t n = 0;
	for (size_t i = 0; i < size; i++) {
		char c = text[i];
		if (c == '+') {
			c = ' ';
		} else if (c == '%') {
			if (i + 2 >= size || hex(text[i + 1]) < 0 || hex(text[i + 2]) < 0) return NULL;
			c = (char)(hex(text[i + 1]) * 16 + hex(text[i + 2]));
			i += 2;
		}
		if (c == '\0') return NULL;
		out[n++] = c;
	}
	out[n] = '\0';
	*length = n;
	return utf8_valid(out, n) ? out : NULL;
}

bool pairs_add(struct arena *arena, struct pairs *pairs, struct pair pair)
{
	if (pairs->count == MAX_PAIRS) return false;
	pairs->pair = arena_grow(arena, pairs->pair, pairs->count, sizeof *pairs->pair);
	pairs->pair[pairs->count++] = pair;
	return true;
}

static bool add(struct arena *arena, struct pairs *pairs, const char *name, const char *value, size_t size, const char *file)
{
	return strlen(name) <= PART_NAME_MAX && *name && pairs_add(arena, pairs, (struct pair){ name, value, size, file });
}

bool pairs_urlencoded(struct arena *arena, const char *data, size_t size, struct pairs *pairs)
{
	for (size_t at = 0; at < size;) {
		const char *from = data + at;
		const char *and = memchr(from, '&', size - at);
		size_t length = and ? (size_t)(and - from) : size - at;
		at += length + 1;
		if (length == 0) continue;
		const char *equals = memchr(from, '=', length);
		size_t name_length = equals ? (size_t)(equals - from) : length, n, v = 0;
		char *name = decode(arena, from, name_length, &n);
		char *value = equals ? decode(arena, equals + 1, length - name_length - 1, &v) : arena_strdup(arena, "");
		if (!name || !value || !add(arena, pairs, name, value, v, NULL)) return false;
	}
	return true;
}

/* The end of what stands between quotes from `at` on, without them: added to `value`
 * where that is not NULL. A quote within is written %22 or \" by browsers. */
static size_t quoted(const char *header, size_t size, size_t at, struct buffer *value)
{
	for (at++; at < size && header[at] != '"'; at++) {
		if (header[at] == '\\' && at + 1 < size && (header[at + 1] == '"' || header[at + 1] == '\\')) at++;
		if (value) buffer_add(value, header + at, 1);
	}
	return at;
}

/* The value of a parameter of a header, as in `name="bestand"`; NULL when it is not
 * there. What stands between the quotes of another is none. */
static char *parameter(struct arena *arena, const char *header, size_t size, const char *name)
{
	size_t length = strlen(name);
	for (size_t i = 0; i + length + 1 < size; i++) {
		if (header[i] == '"') {
			i = quoted(header, size, i, NULL);
			continue;
		}
		bool at_word = i == 0 || header[i - 1] == ' ' || header[i - 1] == ';';
		if (!at_word || strncasecmp(header + i, name, length) != 0 || header[i + length] != '=') continue;
		size_t from = i + length + 1;
		struct buffer value = { .arena = arena };
		buffer_add(&value, "", 0);
		if (header[from] != '"') {
			for (; from < size && header[from] != ';' && header[from] != ' '; from++) buffer_add(&value, header + from, 1);
		} else if (quoted(header, size, from, &value) >= size) return NULL;
		char *text = arena_strndup(arena, value.text, value.length);
		return strlen(text) == value.length && utf8_valid(text, value.length) ? text : NULL;
	}
	return NULL;
}

static const char *find(const char *data, size_t size, const char *what, size_t length)
{
	return length <= size ? memmem(data, size, what, length) : NULL;
}

bool pairs_multipart(struct arena *arena, const char *type, const char *data, size_t size, struct pairs *pairs)
{
	char *boundary = parameter(arena, type, strlen(type), "boundary");
	if (!boundary || !*boundary || strlen(boundary) > 70) return false;
	char *mark = arena_printf(arena, "\r\n--%s", boundary);
	size_t mark_length = strlen(mark);
	/* The first mark stands at the very beginning, without its line break. */
	if (size < mark_length - 2 || memcmp(data, mark + 2, mark_length - 2) != 0) return false;
	const char *at = data + mark_length - 2, *end = data + size;
	for (;;) {
		if (end - at >= 2 && memcmp(at, "--", 2) == 0) return true;
		if (end - at < 2 || memcmp(at, "\r\n", 2) != 0) return false;
		at += 2;
		const char *body = find(at, (size_t)(end - at), "\r\n\r\n", 4);
		if (!body || body - at > 4000) return false;
		char *name = NULL, *file = NULL;
		for (const char *line = at; line < body;) {
			const char *stop = find(line, (size_t)(body + 2 - line), "\r\n", 2);
			size_t length = (size_t)(stop - line); /* the last one's end is the first half of what ends them all */
			if (length > 20 && strncasecmp(line, "Content-Disposition:", 20) == 0) {
				name = parameter(arena, line + 20, length - 20, "name");
				file = parameter(arena, line + 20, length - 20, "filename");
			}
			line += length + 2;
		}
		body += 4;
		const char *stop = find(body, (size_t)(end - body), mark, mark_length);
		if (!name || !stop) return false;
		size_t length = (size_t)(stop - body);
		if (file) {
			if (!add(arena, pairs, name, body, length, file)) return false;
		} else {
			if (memchr(body, '\0', length) || !utf8_valid(body, length)) return false;
			if (!add(arena, pairs, name, arena_strndup(arena, body, length), length, NULL)) return false;
		}
		at = stop + mark_length;
	}
}

const char *pairs_value(const struct pairs *pairs, const char *name)
{
	const char *found = "";
	for (int i = 0; i < pairs->count; i++) {
		if (strcmp(pairs->pair[i].name, name) != 0 || pairs->pair[i].file) continue;
		if (*found) return "";
		found = pairs->pair[i].value;
	}
	return found;
}

const char *cookie_find(struct arena *arena, const char *header, const char *name)
{
	size_t length = strlen(name);
	for (const char *at = header; *at;) {
		at += strspn(at, " ;");
		size_t size = strcspn(at, ";");
		if (size > length && strncmp(at, name, length) == 0 && at[length] == '=')
			return arena_strndup(arena, at + length + 1, size - length - 1);
		at += size;
	}
	return "";
}
