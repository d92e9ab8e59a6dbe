/* The body of a form with a file. The first line is its content type. */
#include "fuzz.h"
#include "web/parse.h"

static void quoted(struct buffer *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '"' || *text == '\\') buffer_puts(out, "\\");
		buffer_add(out, text, 1);
	}
}

/* The same parts, written as a browser does; false where that cannot be read back. */
static bool written(struct buffer *out, const struct pairs *pairs)
{
	for (int i = 0; i < pairs->count; i++) {
		const struct pair *p = &pairs->pair[i];
		if (memmem(p->value, p->size, "=einde=", 7) || strpbrk(p->name, "\r\n") || (p->file && strpbrk(p->file, "\r\n"))) return false;
		buffer_puts(out, "--=einde=\r\nContent-Disposition: form-data; name=\"");
		quoted(out, p->name);
		if (p->file) buffer_puts(out, "\"; filename=\"");
		if (p->file) quoted(out, p->file);
		buffer_puts(out, "\"\r\n\r\n");
		buffer_add(out, p->value, p->size);
		buffer_puts(out, "\r\n");
	}
	buffer_puts(out, "--=einde=--\r\n");
	return pairs->count > 0;
}

void fuzz_multipart(struct arena *arena, const char *data, size_t size)
{
	struct pairs pairs = { 0 }, again = { 0 };
	const char *line = memchr(data, '\n', size);
	if (!line) return;
	const char *type = fuzz_text(arena, data, (size_t)(line - data));
	size_t left = size - (size_t)(line + 1 - data);
	char *body = arena_alloc(arena, left); /* with nothing behind it */
	memcpy(body, line + 1, left);
	if (!pairs_multipart(arena, type, body, left, &pairs)) return;
	for (int i = 0; i < pairs.count; i++) {
		const struct pair *p = &pairs.pair[i];
		MUST(*p->name && utf8_valid(p->name, strlen(p->name)));
		if (p->file) MUST(utf8_valid(p->file, strlen(p->file)) && p->value >= body && p->value + p->size <= body + left);
		else MUST(strlen(p->value) == p->size && utf8_valid(p->value, p->size));
		MUST(memmem(body, left, p->value, p->size) || !p->size);
	}
	struct buffer out = { .arena = arena };
	if (!written(&out, &pairs)) return;
	MUST(pairs_multipart(arena, "multipart/form-data; boundary=\"=einde=\"", out.text, out.length, &again) && again.count == pairs.count);
	for (int i = 0; i < pairs.count; i++) {
		const struct pair *p = &pairs.pair[i], *q = &again.pair[i];
		MUST(strcmp(p->name, q->name) == 0 && p->size == q->size && memcmp(p->value, q->value, p->size) == 0 && !p->file == !q->file);
		if (p->file) MUST(strcmp(p->file, q->file) == 0);
	}
}
