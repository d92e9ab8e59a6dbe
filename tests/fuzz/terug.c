/* Where one goes after logging in: a page of our own, or nowhere. */
#include "../../cgi-bin/lib/web/enter.c"

#include "fuzz.h"

void fuzz_terug(struct arena *arena, const char *data, size_t size)
{
	const char *address = fuzz_text(arena, data, size);
	if (!is_ours(address)) return;
	MUST(strncmp(address, "/cgi-bin/", 9) == 0 && !strstr(address, "//") && !strstr(address, "..") && !strpbrk(address, "\r\n\\:%#@"));
}
