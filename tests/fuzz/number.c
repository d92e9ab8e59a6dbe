/* Ids, and the numbers of a form that they stand in. */
#include "fuzz.h"

#include <inttypes.h>

void fuzz_number(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_text(arena, data, size);
	int64_t id = id_parse(text);
	MUST(id >= 0);
	if (id) MUST(strcmp(arena_printf(arena, "%" PRId64, id), text) == 0);
	else MUST(*text < '1' || *text > '9' || strspn(text, "0123456789") != strlen(text) || strlen(text) >= 19);
	struct buffer out = { .arena = arena };
	int64_t any = 0;
	memcpy(&any, data, size < sizeof any ? size : sizeof any);
	buffer_int(&out, any);
	MUST(strcmp(out.text, arena_printf(arena, "%" PRId64, any)) == 0);
}
