/* A query string or the body of a form: pairs come out whole, or it is refused. */
#include "fuzz.h"
#include "web/parse.h"

/* As long as it is when it is decoded. */
static size_t decoded(const char *text, size_t size)
{
	size_t length = 0;
	for (size_t i = 0; i < size; i += text[i] == '%' ? 3 : 1) length++;
	return length;
}

static const char *encoded(struct arena *arena, const struct pairs *pairs)
{
	struct buffer out = { .arena = arena };
	buffer_puts(&out, "");
	for (int i = 0; i < pairs->count; i++) {
		if (i) buffer_puts(&out, "&");
		urlencode(&out, pairs->pair[i].name);
		buffer_puts(&out, "=");
		urlencode(&out, pairs->pair[i].value);
	}
	return out.text;
}

void fuzz_urlencoded(struct arena *arena, const char *data, size_t size)
{
	struct pairs pairs = { 0 }, again = { 0 };
	if (!pairs_urlencoded(arena, data, size, &pairs)) return;
	int n = 0;
	for (size_t at = 0; at < size; n++) {
		const char *and = memchr(data + at, '&', size - at);
		size_t length = and ? (size_t)(and - data) - at : size - at;
		const char *equals = memchr(data + at, '=', length);
		if (length) {
			MUST(n < pairs.count);
			const struct pair *p = &pairs.pair[n];
			size_t name = equals ? (size_t)(equals - data) - at : length;
			MUST(strlen(p->name) == decoded(data + at, name) && strlen(p->value) == p->size && !p->file);
			MUST(p->size == (equals ? decoded(equals + 1, length - name - 1) : 0));
			MUST(utf8_valid(p->name, strlen(p->name)) && utf8_valid(p->value, p->size));
		} else n--;
		at += length + 1;
	}
	MUST(n == pairs.count);
	const char *text = encoded(arena, &pairs);
	MUST(pairs_urlencoded(arena, text, strlen(text), &again) && again.count == pairs.count);
	for (int i = 0; i < pairs.count; i++)
		MUST(strcmp(pairs.pair[i].name, again.pair[i].name) == 0 && strcmp(pairs.pair[i].value, again.pair[i].value) == 0);
}
