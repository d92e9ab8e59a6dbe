/*
 * adres: does a text name an address? The one place where the two are compared,
 * for addresses that are secret. However it is written: with capitals or without,
 * the postcode with a space or without, the number apart or glued to the street.
 * It refuses to be clever: a street of that name is enough, and people decide; where
 * they said that the name is an ordinary word, its number must follow.
 */
#include "domain/domain.h"

#include <ctype.h>
#include <string.h>

/* Without capitals and accents; what is no letter or digit is one space, also at both ends. */
static char *plain(struct arena *arena, const char *text)
{
	const char *folded = text_fold(arena, text);
	char *out = arena_alloc(arena, strlen(folded) + 3);
	size_t length = 0;
	out[length++] = ' ';
	for (const unsigned char *c = (const unsigned char *)folded; *c; c++) {
		if (isalnum(*c) || *c >= 0x80) out[length++] = (char)*c;
		else if (out[length - 1] != ' ') out[length++] = ' ';
	}
	if (out[length - 1] != ' ') out[length++] = ' ';
	out[length] = '\0';
	return out;
}

/* "kerkstraat" of " kerkstraat 12 a ". */
static char *street_name(struct arena *arena, const char *street)
{
	char *name = arena_strdup(arena, street + 1);
	size_t end = 0;
	while (name[end] && !(isdigit((unsigned char)name[end]) && end > 0 && name[end - 1] == ' ')) end++;
	while (end > 0 && name[end - 1] == ' ') end--;
	name[end] = '\0';
	return name;
}

/* Does the number begin here, and end there too? */
static bool has_number(const char *at, const char *number)
{
	size_t length = strspn(number, "0123456789");
	if (*at == ' ') at++;
	return length && strncmp(at, number, length) == 0 && !isdigit((unsigned char)at[length]);
}

/* `number`: what must follow the name; NULL: nothing. */
static bool has_street(const char *text, const char *name, const char *number)
{
	enum { SHORTEST = 3 };
	size_t length = strlen(name);
	if (length < SHORTEST) return false;
	for (const char *at = text; (at = strstr(at, name)); at++) {
		bool whole = at[-1] == ' ' && (at[length] == ' ' || isdigit((unsigned char)at[length]));
		if (whole && (!number || has_number(at + length, number))) return true;
	}
	return false;
}

static bool has_postcode(struct arena *arena, const char *text, const char *postcode)
{
	char tight[16] = "";
	size_t length = 0;
	for (const char *c = plain(arena, postcode); *c && length + 1 < sizeof tight; c++)
		if (*c != ' ') tight[length++] = *c;
	enum { DIGITS = 4, DUTCH = 6 };
	if (length < DIGITS) return false;
	return strstr(text, tight) || (length == DUTCH && strstr(text, arena_printf(arena, "%.*s %s", DIGITS, tight, tight + DIGITS)));
}

bool address_in_text(struct arena *arena, const char *text, const char *street, const char *postcode, bool common)
{
	const char *all = plain(arena, text), *whole = plain(arena, street), *name = street_name(arena, whole);
	const char *number = whole + 1 + strlen(name);
	while (*number == ' ') number++;
	return has_street(all, name, common ? number : NULL) || has_postcode(arena, all, postcode);
}
