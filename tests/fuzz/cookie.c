/* The Cookie header: a value is found by its whole name, and whole. */
#include "fuzz.h"
#include "web/parse.h"

void fuzz_cookie(struct arena *arena, const char *data, size_t size)
{
	const char *header = fuzz_text(arena, data, size), *value = cookie_find(arena, header, "jbt");
	MUST(!strchr(value, ';'));
	if (*value) {
		const char *pair = arena_printf(arena, "jbt=%s", value), *at = header;
		size_t length = strlen(pair);
		while ((at = strstr(at, pair)) && ((at != header && !strchr(" ;", at[-1])) || (at[length] && at[length] != ';'))) at++;
		MUST(at);
	}
	/* Whatever it is, it comes back, among others. */
	char *plain = arena_strdup(arena, header);
	plain[strcspn(plain, ";")] = '\0';
	MUST(strcmp(cookie_find(arena, arena_printf(arena, "xjbt=1; jbt2=2;jbt=%s; jbt=3", plain), "jbt"), plain) == 0);
}
