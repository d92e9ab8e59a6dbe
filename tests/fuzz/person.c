/* BSN, postcode and telephone number: the one form in which each is kept. */
#include "fuzz.h"

#include <ctype.h>

static const char *digits_of(struct arena *arena, const char *text)
{
	char *out = arena_strdup(arena, text), *to = out;
	for (const char *c = text; *c; c++)
		if (isdigit((unsigned char)*c)) *to++ = *c;
	*to = '\0';
	return out;
}

static void bsn(struct arena *arena, const char *text)
{
	char out[10], again[10], mask[24];
	if (!bsn_parse(text, out)) {
		MUST(!*out);
		return;
	}
	int sum = 0;
	for (int i = 0; i < 9; i++) sum += (out[i] - '0') * (i == 8 ? -1 : 9 - i);
	MUST(strlen(out) == 9 && strspn(out, "0123456789") == 9 && sum % 11 == 0 && strcmp(out, "000000000") != 0);
	const char *typed = digits_of(arena, text);
	MUST(strcmp(typed, out) == 0 || (out[0] == '0' && strcmp(typed, out + 1) == 0));
	MUST(bsn_parse(out, again) && strcmp(out, again) == 0);
	bsn_mask(out, mask);
	MUST(strcmp(mask + strlen(mask) - 4, out + 5) == 0 && !strstr(mask, arena_printf(arena, "%.5s", out)));
}

void fuzz_person(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_text(arena, data, size);
	char code[8], code2[8], phone[20], phone2[20];
	bsn(arena, text);
	if (!postcode_parse(text, code)) MUST(!*code);
	else MUST(strlen(code) == 7 && code[4] == ' ' && code[0] != '0' && postcode_parse(code, code2) && strcmp(code, code2) == 0
		&& strncmp(digits_of(arena, text), code, 4) == 0);
	if (!phone_parse(text, phone)) {
		MUST(!*phone);
		return;
	}
	MUST(strspn(phone + (*phone == '+'), "0123456789") == strlen(phone + (*phone == '+')) && phone_parse(phone, phone2) && strcmp(phone, phone2) == 0);
	/* All digits that were typed but those that say which land, or are not dialled. */
	const char *typed = digits_of(arena, text), *kept = *phone == '+' ? phone + 1 : phone + (*phone == '0');
	size_t more = strlen(typed), length = strlen(kept);
	MUST(more >= length && (strcmp(typed + more - length, kept) == 0 || strstr(text, "0")));
}
