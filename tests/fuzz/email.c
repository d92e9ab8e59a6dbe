/* E-mail addresses: kept as written, without what does not show. */
#include "fuzz.h"

void fuzz_email(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_text(arena, data, size);
	char out[EMAIL_SIZE], again[EMAIL_SIZE];
	if (!email_parse(text, out)) {
		MUST(!*out);
		return;
	}
	MUST(utf8_valid(out, strlen(out)) && strlen(out) < EMAIL_SIZE && strchr(out, '@') == strrchr(out, '@') && !strpbrk(out, " \r\n\t,;<>\"()"));
	MUST(email_parse(out, again) && strcmp(out, again) == 0);
	MUST(strcmp(fuzz_shown(arena, text), fuzz_shown(arena, out)) == 0);
}
