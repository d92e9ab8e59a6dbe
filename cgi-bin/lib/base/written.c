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

/* As it is stored, jjjj-mm-dd: read so often that it has a way of its own. */
static day_number stored_read(const char *text)
{
	int n[10];
	for (int i = 0; i < 10; i++) {
		n[i] = text[i] - '0';
		if (i == 4 || i == 7 ? text[i] != '-' : n[i] < 0 || n[i] > 9)
			return NO_DAY;
	}
	return text[10] ? NO_DAY : day_make(n[0] * 1000 + n[1] * 100 + n[2] * 10 + n[3], n[5] * 10 + n[6], n[8] * 10 + n[9]);
}

day_number day_parse(const char *text)
{
	struct written w;
	day_number day = stored_read(text);

	if (day != NO_DAY)
		return day;
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

/* "2012", "2012-03", "3/2012" or "maart 2012". */
static bool month_or_year_read(const char *typed, char out[static DATE_SIZE])
{
	char plain[64], word[10];
	const char *text = plain;
	int number[2] = { 0, 0 }, digits[2] = { 0, 0 }, count = 0;

	if (!text_plain(typed, plain, sizeof(plain)))
		return false;
	spaces_skip(&text);
	if (word_read(&text, word) > 0) {
		number[0] = name_find(word, month_names, COUNT(month_names), 3);
		if (number[0] == 0)
			number[0] = name_find(word, month_short, COUNT(month_short), 3);
		if (number[0] == 0)
			return false;
		digits[0] = 2;
		text += strspn(text, ".");
		count = 1;
	}
	for (; count < 2 && *text != '\0'; count++) {
		if (count == 1 && !separator_skip(&text))
			return false;
		digits[count] = number_read(&text, &number[count]);
		if (digits[count] == 0)
			return false;
	}
	spaces_skip(&text);
	int year = digits[0] == 4 ? 0 : 1, month = 1 - year;
	if (*text != '\0' || digits[year] != 4 || digits[month] > 2)
		return false;
	if (day_make(number[year], digits[month] ? number[month] : 1, 1) == NO_DAY)
		return false;
	if (digits[month])
		snprintf(out, DATE_SIZE, "%04u-%02u", (unsigned)number[year] % 10000u, (unsigned)number[month] % 100u);
	else
		snprintf(out, DATE_SIZE, "%04u", (unsigned)number[year] % 10000u);
	return true;
}

bool date_known(const char *text, char out[static DATE_SIZE])
{
	day_number day = day_parse(text);
	day_iso(day, out);
	return day != NO_DAY || month_or_year_read(text, out);
}

day_number date_first_day(const char *text)
{
	char known[DATE_SIZE], first[DATE_SIZE + 6];
	if (!date_known(text, known))
		return NO_DAY;
	snprintf(first, sizeof(first), "%s%s", known, strlen(known) == 4 ? "-01-01" : strlen(known) == 7 ? "-01" : "");
	return day_parse(first);
}

void date_nl(const char *text, char out[static DATE_NL_SIZE])
{
	char known[DATE_SIZE];
	out[0] = '\0';
	if (!date_known(text, known))
		return;
	if (strlen(known) == 10)
		day_nl(day_parse(known), out);
	else if (strlen(known) == 7)
		snprintf(out, DATE_NL_SIZE, "%s %.4s", month_names[(known[5] - '0') * 10 + (known[6] - '0') - 1], known);
	else
		snprintf(out, DATE_NL_SIZE, "%s", known);
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

void stamp_months_before(const char *stamp, int months, char out[static STAMP_SIZE])
{
	char day[DATE_SIZE] = "";
	memcpy(day, stamp, DATE_SIZE - 1);
	struct civil c = civil_of(day_parse(day));
	int month = c.year * 12 + c.month - 1 - months;
	day_iso(day_make(month / 12, month % 12 + 1, 1) + c.day - 1, day);
	snprintf(out, STAMP_SIZE, "%s%s", day, stamp + DATE_SIZE - 1);
}
