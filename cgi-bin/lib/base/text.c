/*
 * What people type: is it text (UTF-8), and the one canonical form of the things
 * that are written in many ways. What spaces and dashes look like, and what does
 * not show, makes no difference there: people paste.
 */
#include "base/base.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Copies what matters: neither `skip` nor case. False when it does not fit. */
static bool squeeze(const char *text, const char *skip, char *out, size_t size)
{
	char plain[64];
	size_t length = 0;
	if (!text_plain(text, plain, sizeof(plain)))
		return false;
	for (const char *c = plain; *c; c++) {
		if (strchr(skip, *c))
			continue;
		if (length + 1 >= size)
			return false;
		out[length++] = (char)toupper((unsigned char)*c);
	}
	out[length] = '\0';
	return true;
}

static bool all_digits(const char *text, size_t length)
{
	return strlen(text) == length && strspn(text, "0123456789") == length;
}

/* 11-proef: weights 9 to 2, and the last digit with -1. */
static bool eleven_proof(const char *digits)
{
	int sum = 0;
	for (int i = 0; i < 8; i++)
		sum += (digits[i] - '0') * (9 - i);
	return (sum - (digits[8] - '0')) % 11 == 0 && strcmp(digits, "000000000") != 0;
}

bool bsn_parse(const char *text, char out[static 10])
{
	char digits[10];

	out[0] = '\0';
	if (!squeeze(text, " .-", digits, sizeof(digits)))
		return false;
	/* A spreadsheet takes the zero at the begin for nothing. */
	if (all_digits(digits, 8)) {
		memmove(digits + 1, digits, 9);
		digits[0] = '0';
	}
	if (!all_digits(digits, 9) || !eleven_proof(digits))
		return false;
	memcpy(out, digits, sizeof(digits));
	return true;
}

bool postcode_parse(const char *text, char out[static 8])
{
	char code[7];
	/* Never given out, for what they stood for. */
	static const char *const refused[] = { "SA", "SD", "SS" };

	out[0] = '\0';
	if (!squeeze(text, " .-", code, sizeof(code)) || strlen(code) != 6 || code[0] == '0' ||
	    strspn(code, "0123456789") != 4)
		return false;
	for (int i = 4; i < 6; i++)
		if (code[i] < 'A' || code[i] > 'Z')
			return false;
	for (size_t i = 0; i < COUNT(refused); i++)
		if (strcmp(code + 4, refused[i]) == 0)
			return false;
	snprintf(out, 8, "%.4s %.2s", code, code + 4);
	return true;
}

/* A Dutch number in the national way ("0612345678", "08002000", "14053"), any
 * other with "+" and the country. */
bool phone_parse(const char *typed, char out[static 20])
{
	char all[32], text[64];
	const char *number = all;

	out[0] = '\0';
	if (!text_plain(typed, text, sizeof(text)))
		return false;
	/* "+31 (0)6": the zero in brackets is not dialled. */
	const char *zero = strstr(text, "(0)");
	bool abroad = text[strspn(text, " ")] == '+' || strncmp(text + strspn(text, " "), "00", 2) == 0;
	if (zero && abroad) {
		char joined[64];
		snprintf(joined, sizeof(joined), "%.*s%s", (int)(zero - text), text, zero + 3);
		return !strstr(joined, "(0)") && phone_parse(joined, out);
	}
	if (!squeeze(text, " .-()/", all, sizeof(all)))
		return false;

	if (all[0] == '+')
		number = all + 1;
	else if (strncmp(all, "00", 2) == 0)
		number = all + 2;
	size_t length = strlen(number);
	if (!all_digits(number, length))
		return false;

	if (number != all) {
		if (length < 8 || length > 15 || number[0] == '0')
			return false;
		if (strncmp(number, "31", 2) != 0) {
			snprintf(out, 20, "+%.15s", number);
			return true;
		}
		if (length != 11 || number[2] == '0')
			return false;
		snprintf(out, 20, "0%.9s", number + 2);
		return true;
	}

	static const struct {
		const char *prefix;
		size_t least, most;
	} dutch[] = {
		{ "0800", 8, 11 }, { "090", 8, 11 }, { "088", 10, 10 }, { "097", 10, 12 },
		{ "0", 10, 10 },   { "14", 5, 6 },   { "116", 6, 6 },  { "112", 3, 3 },
	};
	for (size_t i = 0; i < COUNT(dutch); i++)
		if (strncmp(number, dutch[i].prefix, strlen(dutch[i].prefix)) == 0) {
			if (length < dutch[i].least || length > dutch[i].most)
				return false;
			snprintf(out, 20, "%.15s", number);
			return true;
		}
	return false;
}

void bsn_mask(const char *bsn, char out[static 24])
{
	size_t length = strlen(bsn);
	out[0] = '\0';
	if (length == 9)
		snprintf(out, 24, "•••••%s", bsn + length - 4);
}

int64_t id_parse(const char *text)
{
	int64_t id = 0;
	if (*text < '1' || *text > '9')
		return 0;
	for (; *text; text++) {
		if (!isdigit((unsigned char)*text))
			return 0;
		int digit = *text - '0';
		if (id > (INT64_MAX - digit) / 10)
			return 0;
		id = id * 10 + digit;
	}
	return id;
}

const char *number_nl(struct arena *arena, int64_t n)
{
	char *digits = arena_printf(arena, "%lld", (long long)n);
	size_t length = strlen(digits);
	struct buffer out = { .arena = arena };
	for (size_t i = 0; i < length; i++) {
		if (i && (length - i) % 3 == 0 && isdigit((unsigned char)digits[i - 1])) buffer_puts(&out, ".");
		buffer_add(&out, digits + i, 1);
	}
	return out.text;
}

void urlencode(struct buffer *out, const char *text)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~";
	for (; *text; text++) {
		if (strchr(plain, *text)) buffer_add(out, text, 1);
		else buffer_printf(out, "%%%02X", (unsigned char)*text);
	}
}
