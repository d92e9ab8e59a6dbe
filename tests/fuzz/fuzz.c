/*
 * The fuzz targets as one program of libFuzzer: FUZZ_TARGET says which. What ends
 * a program (die) is a crash here: nothing that is sent may do that.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct { const char *name; target *run; } targets[] = {
	{ "adres", fuzz_adres }, { "code", fuzz_code }, { "cookie", fuzz_cookie }, { "date", fuzz_date }, { "diff", fuzz_diff },
	{ "email", fuzz_email }, { "filename", fuzz_filename }, { "form", fuzz_form }, { "multipart", fuzz_multipart },
	{ "nfc", fuzz_nfc }, { "notificatie", fuzz_notificatie }, { "number", fuzz_number }, { "person", fuzz_person },
	{ "search", fuzz_search }, { "terug", fuzz_terug }, { "text", fuzz_texts }, { "upload", fuzz_upload }, { "urlencoded", fuzz_urlencoded },
	{ "too_far", too_far_fuzz_urlencoded }, /* a mistake was put in: it must be found */
};
static target *chosen;
static struct arena *arena;

void fuzz_broken(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: must be so: %s\n", file, line, what);
	abort();
}

char *fuzz_text(struct arena *a, const char *data, size_t size)
{
	return arena_strndup(a, data, strnlen(data, size));
}

char *fuzz_utf8(struct arena *a, const char *data, size_t size)
{
	char *out = arena_alloc(a, size + 1);
	size_t n = 0;
	uint32_t point;
	for (size_t at = 0; at < size && data[at];) {
		size_t bytes = utf8_read(data + at, size - at, &point);
		if (bytes) memcpy(out + n, data + at, bytes);
		n += bytes;
		at += bytes ? bytes : 1;
	}
	return arena_strndup(a, out, n);
}

const char *fuzz_shown(struct arena *a, const char *text)
{
	struct buffer out = { .arena = a };
	uint32_t point;
	buffer_puts(&out, "");
	for (size_t at = 0, bytes, length = strlen(text); at < length; at += bytes) {
		bytes = utf8_read(text + at, length - at, &point);
		MUST(bytes);
		if (char_kind(point) == CHAR_SHOWN) buffer_add(&out, text + at, bytes);
	}
	return out.text;
}

bool fuzz_is_nfc(struct arena *a, const char *text)
{
	return strcmp(text_nfc(a, text), text) == 0;
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *name = getenv("FUZZ_TARGET");
	(void)argc;
	(void)argv;
	for (size_t i = 0; name && i < COUNT(targets); i++)
		if (strcmp(targets[i].name, name) == 0) chosen = targets[i].run;
	if (!chosen) {
		fputs("FUZZ_TARGET must be one of:", stderr);
		for (size_t i = 0; i < COUNT(targets); i++) fprintf(stderr, " %s", targets[i].name);
		fputs("\n", stderr);
		exit(2);
	}
	setenv("TZ", "Europe/Amsterdam", 1);
	die_hook = abort;
	arena = arena_new();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *own = arena_alloc(arena, size);
	if (size) memcpy(own, data, size);
	chosen(arena, own, size);
	arena_reset(arena);
	return 0;
}
