/*
 * E-mail addresses. A domain may be written in letters that are not ASCII, as
 * "müller-pflege.de" is; whether it can be one, libidn2 knows: only here.
 */
#include "base/base.h"

#include <ctype.h>
#include <idn2.h>
#include <stdio.h>
#include <string.h>

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

static bool local_part_ok(const char *text, size_t length)
{
	if (length == 0 || length > 64)
		return false;
	for (size_t i = 0; i < length; i++) {
		bool dot = text[i] == '.';
		if (!dot && !strchr(letters, text[i]) && !strchr("!#$%&'*+/=?^_`{|}~-", text[i]))
			return false;
		if (dot && (i == 0 || i + 1 == length || text[i + 1] == '.'))
			return false;
	}
	return true;
}

/* Labels with a dot between, at least two, the last one letters. */
static bool domain_ok(const char *label)
{
	for (int labels = 1;; labels++) {
		size_t length = strcspn(label, ".");
		if (length == 0 || length > 63 || label[0] == '-' || label[length - 1] == '-')
			return false;
		for (size_t i = 0; i < length; i++)
			if (!strchr(letters, label[i]) && label[i] != '-')
				return false;
		if (label[length] == '\0')
			return labels >= 2 && length >= 2 && !isdigit((unsigned char)label[0]);
		label += length + 1;
	}
}

bool email_parse(const char *text, char out[static EMAIL_SIZE])
{
	char written[EMAIL_SIZE];
	uint8_t *ascii = NULL;

	out[0] = '\0';
	if (!text_plain(text, written, sizeof(written)))
		return false;
	const char *at = strchr(written, '@');
	if (!at || !local_part_ok(written, (size_t)(at - written)))
		return false;
	if (idn2_lookup_u8((const uint8_t *)at + 1, &ascii, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
		return false;
	bool good = domain_ok((const char *)ascii) && strlen((const char *)ascii) + (size_t)(at - written) < EMAIL_SIZE - 1;
	idn2_free(ascii);
	if (good)
		memcpy(out, written, strlen(written) + 1);
	return good;
}
