/* The name that a file is sent with, as it is kept and given back for a download. */
#include "../../cgi-bin/lib/web/answer.c"
#include "../../cgi-bin/lib/web/form.c"

#include "fuzz.h"

void fuzz_filename(struct arena *arena, const char *data, size_t size)
{
	struct request r = { .arena = arena };
	const char *sent = fuzz_utf8(arena, data, size), *name = upload_name(&r, sent);
	MUST(*name && *name != '.' && utf8_valid(name, strlen(name)) && utf8_length(name) <= 157);
	MUST(!strpbrk(name, "/\\\r\n\t"));
	char *visible = arena_strdup(arena, name);
	MUST(line_visible(visible) && strcmp(visible, name) == 0);
	const char *dot = strrchr(sent, '.'), *kept = strrchr(name, '.');
	if (dot && strlen(dot) <= 10 && strspn(dot, ".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == strlen(dot)) MUST(strcmp(name, "bestand") == 0 || (kept && strcmp(kept, dot) == 0));

	const char *header = disposition(arena, name), *from = strstr(header, "filename=\""), *to = from ? strchr(from + 10, '"') : NULL;
	MUST(to && strncmp(to, "\"; filename*=UTF-8''", 20) == 0);
	for (const char *c = header; *c; c++) MUST(*c >= ' ' && *c <= '~');
	MUST(!strpbrk(to + 20, " \";,'") && !memchr(from + 10, '/', (size_t)(to - from - 10)) && !memchr(from + 10, ';', (size_t)(to - from - 10)));
}
