/*
 * Days and times as people write them.
 */
#include "base/base.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Reads up to four digits; returns how many there were. */
static int number_read(const char **text, int *number)
{
	int digits = 0;
	*number = 0;
	while (isdigit((unsigned char)**text) && digits < 5) {
		*number = *number * 10 + (**text - '0');
		(*text)++;
		digits++;
	}
	return digits;
}

static void spaces_skip(const char **text)
{
	while (**text == ' ')
		(*text)++;
}

/* One of - / . with or without spaces around it, or spaces alone. */
static bool separator_skip(const char **text)
{
	const char *start = *text;
	spaces_skip(text);
	if (**text != '\0' && strchr("-/.", **text))
		(*text)++;
	spaces_skip(text);
	return *text > start;
}

/* Letters without case, up to nine; returns how many there were. */
static size_t word_read(const char **text, char word[static 10])
{
	size_t length = 0;
	while (isalpha((unsigned char)**text) && length < 9) {
		word[length++] = (char)tolower((unsigned char)**text);
		(*text)++;
	}
	word[length] = '\0';
	return isalpha((unsigned char)**text) ? 0 : length;
}

/* The place in a list of the name that `word` is, or begins: from 1; 0: none. */
static int name_find(const char *word, const char *const names[], size_t count, size_t least)
{
	size_t length = strlen(word);
	for (size_t i = 0; length >= least && i < count; i++)
		if (strncmp(names[i], word, length) == 0)
			return (int)i + 1;
	return 0;
}

/* A date as it is written: three numbers and how many digits each has; the one
 * in the middle may be a word. weekday 0: not said. */
struct written {
	int number[3], digits[3];
	int weekday;
};

static bool written_read(const char *typed, struct written *w)
{
	char plain[64], word[10];
	const char *text = plain;

	if (!text_plain(typed, plain, sizeof(plain)))
		return false;
	spaces_skip(&text);
	w->weekday = 0;
	if (isalpha((unsigned char)*text)) {
		if (word_read(&text, word) == 0)
			return false;
		w->weekday = name_find(word, weekday_names, COUNT(weekday_names), 2);
		if (w->weekday == 0)
			return false;
		text += strspn(text, ".,");
		spaces_skip(&text);
	}
	for (int i = 0; i < 3; i++) {
		if (i > 0 && !separator_skip(&text))
			return false;
		if (i == 1 && word_read(&text, word) > 0) {
			w->number[1] = name_find(word, month_names, COUNT(month_names), 3);
			if (w->number[1] == 0)
				w->number[1] = name_find(word, month_short, COUNT(month_short), 3);
			w->digits[1] = w->number[1] ? 1 : 0;
		} else {
			if (i == 2 && *text == '\'')
				text++;
			w->digits[i] = number_read(&text, &w->number[i]);
		}
		if (w->digits[i] == 0)
			return false;
	}
	spaces_skip(&text);
	return *text == '\0' && w->digits[1] <= 2;
}

day_number day_parse(const char *text)
{
	struct written w;
	day_number day = NO_DAY;

	if (!written_read(text, &w))
		return NO_DAY;
	if (w.digits[0] == 4 && w.digits[2] <= 2)
		day = day_make(w.number[0], w.number[1], w.number[2]);
	if (w.digits[2] == 4 && w.digits[0] <= 2)
		day = day_make(w.number[2], w.number[1], w.number[0]);
	return w.weekday && day != NO_DAY && day_weekday(day) != w.weekday ? NO_DAY : day;
}

bool day_lacks_century(const char *text)
{
	struct written w;
	return written_read(text, &w) && w.digits[0] <= 2 && w.digits[2] == 2;
}

bool time_parse(const char *typed, char out[static 6])
{
	char plain[32];
	const char *text = plain;
	int hour, minute;

	out[0] = '\0';
	if (!text_plain(typed, plain, sizeof(plain)))
		return false;
	spaces_skip(&text);
	int digits = number_read(&text, &hour);
	if (*text == ':' || *text == '.') {
		text++;
		if (digits < 1 || digits > 2 || number_read(&text, &minute) != 2)
			return false;
	} else if (digits == 3 || digits == 4) {
		minute = hour % 100;
		hour /= 100;
	} else {
		return false;
	}
	spaces_skip(&text);
	if (strncmp(text, "uur", 3) == 0)
		text += 3;
	spaces_skip(&text);
	if (*text != '\0' || hour > 23 || minute > 59)
		return false;
	snprintf(out, 6, "%02u:%02u", (unsigned)hour % 24u, (unsigned)minute % 60u);
	return true;
}
