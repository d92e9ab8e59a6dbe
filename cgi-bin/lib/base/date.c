/*
 * Days, working days and how a Dutch reader spells them. The calendar's
 * arithmetic is the C library's; the holidays are the law's.
 */
#include "base/base.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAY_SECONDS = 24 * 60 * 60, YEAR_MIN = 1900, YEAR_MAX = 2199 };

const char *const month_names[12] = {
	"januari", "februari", "maart", "april", "mei", "juni",
	"juli", "augustus", "september", "oktober", "november", "december",
};
const char *const month_short[12] = {
	"jan", "feb", "mrt", "apr", "mei", "jun",
	"jul", "aug", "sep", "okt", "nov", "dec",
};
const char *const weekday_names[7] = {
	"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
};

struct civil {
	int year, month, day; /* month and day from 1 */
};

static struct civil civil_of(day_number day)
{
	time_t moment = (time_t)day * DAY_SECONDS;
	struct tm tm;
	if (!gmtime_r(&moment, &tm))
		die(EV_BUG, "no calendar day %ld", (long)day);
	return (struct civil){ tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday };
}

day_number day_make(int year, int month, int day)
{
	if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > 31)
		return NO_DAY;
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day };
	time_t moment = timegm(&tm);
	/* 31 April comes back as 1 May: not a day that exists. */
	if (tm.tm_mday != day)
		return NO_DAY;
	return (day_number)(moment / DAY_SECONDS);
}

/* The Netherlands, whatever the machine was told. Without the zone's file the
 * rule in force since 1996 is spelt out. */
static struct tm local_time(time_t moment)
{
	static bool ready;
	struct tm tm;

	if (!ready) {
		const time_t winter = 1767268800; /* 2026-01-01T12:00:00Z */
		setenv("TZ", "Europe/Amsterdam", 1);
		tzset();
		if (!localtime_r(&winter, &tm) || tm.tm_gmtoff != 3600) {
			setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
			tzset();
		}
		ready = true;
	}
	if (!localtime_r(&moment, &tm))
		die(EV_BUG, "no local time at %lld", (long long)moment);
	return tm;
}

static day_number local_day(time_t moment)
{
	struct tm tm = local_time(moment);
	return day_make(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

day_number day_today(void)
{
	return local_day(time(NULL));
}

/* A number of so many digits at least; where it ends. Every page has dozens, so not by snprintf(). */
static char *put_number(char *to, int number, int digits)
{
	int place = 1;
	while (--digits > 0 || number / place > 9)
		place *= 10;
	for (; place; place /= 10)
		*to++ = (char)('0' + number / place % 10);
	return to;
}

void day_iso(day_number day, char out[static DATE_SIZE])
{
	out[0] = '\0';
	if (day == NO_DAY)
		return;
	struct civil c = civil_of(day);
	if (c.year < 0 || c.year > 9999)
		return;
	char *to = put_number(out, c.year, 4);
	*to++ = '-';
	to = put_number(to, c.month, 2);
	*to++ = '-';
	*put_number(to, c.day, 2) = '\0';
}

static void day_spell(day_number day, const char *weekday, const char *const months[12],
		      char out[static DATE_NL_SIZE])
{
	out[0] = '\0';
	if (day == NO_DAY)
		return;
	struct civil c = civil_of(day);
	char *to = out;
	if (*weekday)
		to = stpcpy(stpcpy(to, weekday), " ");
	to = put_number(to, c.day, 1);
	to = stpcpy(stpcpy(stpcpy(to, " "), months[c.month - 1]), " ");
	*put_number(to, c.year % 10000, 4) = '\0';
}

void day_nl(day_number day, char out[static DATE_NL_SIZE])
{
	day_spell(day, "", month_names, out);
}

void day_nl_short(day_number day, char out[static DATE_NL_SIZE])
{
	day_spell(day, "", month_short, out);
}

void day_nl_long(day_number day, char out[static DATE_NL_SIZE])
{
	day_spell(day, day == NO_DAY ? "" : weekday_names[day_weekday(day) - 1], month_names, out);
}

static int two(const char *digits)
{
	return (digits[0] - '0') * 10 + digits[1] - '0';
}

/* "2026-11-23T09:30:00Z" and nothing else. */
static bool stamp_parse(const char *stamp, time_t *moment)
{
	static const char shape[] = "0000-00-00T00:00:00Z";
	if (!stamp || strlen(stamp) != sizeof(shape) - 1)
		return false;
	for (size_t i = 0; i < sizeof(shape) - 1; i++)
		if (shape[i] == '0' ? !isdigit((unsigned char)stamp[i]) : stamp[i] != shape[i])
			return false;
	day_number day = day_make(two(stamp) * 100 + two(stamp + 2), two(stamp + 5), two(stamp + 8));
	int hour = two(stamp + 11), minute = two(stamp + 14), second = two(stamp + 17);
	if (day == NO_DAY || hour > 23 || minute > 59 || second > 60)
		return false;
	*moment = (time_t)day * DAY_SECONDS + hour * 3600 + minute * 60 + second;
	return true;
}

bool stamp_nl(const char *stamp, char out[static 48])
{
	time_t moment;
	out[0] = '\0';
	if (!stamp_parse(stamp, &moment))
		return false;
	struct tm tm = local_time(moment);
	char *to = put_number(out, tm.tm_mday, 1);
	to = stpcpy(stpcpy(stpcpy(to, " "), month_names[tm.tm_mon]), " ");
	to = stpcpy(put_number(to, tm.tm_year + 1900, 1), ", ");
	to = put_number(to, tm.tm_hour, 1);
	*to++ = '.';
	stpcpy(put_number(to, tm.tm_min, 2), " uur");
	return true;
}

int64_t stamp_seconds(const char *stamp)
{
	time_t moment;
	return stamp_parse(stamp, &moment) ? (int64_t)moment : 0;
}

day_number stamp_day(const char *stamp)
{
	time_t moment;
	return stamp_parse(stamp, &moment) ? local_day(moment) : NO_DAY;
}

int age_years(day_number birth, day_number on)
{
	struct civil b = civil_of(birth), o = civil_of(on);
	bool before_birthday = o.month != b.month ? o.month < b.month : o.day < b.day;
	return o.year - b.year - (before_birthday ? 1 : 0);
}

int day_weekday(day_number day)
{
	/* Day 0 was a Thursday. */
	int weekday = (int)(((int64_t)day + 3) % 7);
	return (weekday < 0 ? weekday + 7 : weekday) + 1;
}

day_number day_monday(day_number day)
{
	return day - day_weekday(day) + 1;
}

/* The first week of a year is the one with 4 January in it. */
static day_number first_monday(int year)
{
	return day_monday(day_make(year, 1, 4));
}

day_number week_parse(const char *text)
{
	if (!text || strlen(text) != 8 || text[4] != '-' || text[5] != 'W') return NO_DAY;
	for (int i = 0; i < 8; i++)
		if (i != 4 && i != 5 && !isdigit((unsigned char)text[i])) return NO_DAY;
	int year = two(text) * 100 + two(text + 2), week = two(text + 6);
	if (year < YEAR_MIN || year >= YEAR_MAX || week < 1) return NO_DAY;
	day_number day = first_monday(year) + (week - 1) * 7;
	return day < first_monday(year + 1) ? day : NO_DAY;
}

/* A week is of the year of its Thursday. */
static int week_year(day_number day)
{
	return civil_of(day_monday(day) + 3).year;
}

int week_number(day_number day)
{
	return (int)((unsigned)(day_monday(day) - first_monday(week_year(day))) / 7 % 53 + 1);
}

void week_iso(day_number day, char out[static WEEK_SIZE])
{
	snprintf(out, WEEK_SIZE, "%04d-W%02d", week_year(day) % 10000, week_number(day));
}

/* Easter Sunday of the Gregorian calendar: the Sunday after the full moon (of
 * the church's tables) on or after 21 March. */
static day_number easter(int year)
{
	int golden = year % 19;
	int century = year / 100;
	/* The age of the moon, with the corrections for leap days left out and
	 * for the moon being faster than the cycle of nineteen years. */
	int skipped = century - century / 4;
	int moon = (century - (century - 17) / 25) / 3;
	int epact = (19 * golden + skipped - moon + 15) % 30;
	/* The two full moons that the tables take a day earlier. */
	if (epact == 29 || (epact == 28 && golden > 10))
		epact--;
	day_number full_moon = day_make(year, 3, 21) + epact;
	return full_moon + 7 - day_weekday(full_moon) % 7;
}

/* The day on which the monarch's birthday is kept: not on a Sunday. */
static day_number kings_day(int year)
{
	day_number day = year >= 2014 ? day_make(year, 4, 27) : day_make(year, 4, 30);
	return day_weekday(day) == 7 ? day - 1 : day;
}

bool day_is_holiday(day_number day)
{
	if (day == NO_DAY)
		return false;
	struct civil c = civil_of(day);
	if (c.year < YEAR_MIN || c.year > YEAR_MAX)
		return false;

	/* In days from Easter Sunday. */
	enum { GOEDE_VRIJDAG = -2, TWEEDE_PAASDAG = 1, HEMELVAART = 39, TWEEDE_PINKSTERDAG = 50 };
	static const int moving[] = { GOEDE_VRIJDAG, TWEEDE_PAASDAG, HEMELVAART, TWEEDE_PINKSTERDAG };
	static const struct {
		int month, day;
	} fixed[] = {
		{ 1, 1 },   /* Nieuwjaarsdag */
		{ 5, 5 },   /* Bevrijdingsdag */
		{ 12, 25 }, /* beide Kerstdagen */
		{ 12, 26 },
	};
	for (size_t i = 0; i < COUNT(fixed); i++)
		if (c.month == fixed[i].month && c.day == fixed[i].day)
			return true;
	day_number sunday = easter(c.year);
	for (size_t i = 0; i < COUNT(moving); i++)
		if (day == sunday + moving[i])
			return true;
	return day == kings_day(c.year);
}

static day_number without[WORKDAYS_WITHOUT];
static int nwithout;

void workdays_without(const day_number *days, int count)
{
	nwithout = count < WORKDAYS_WITHOUT ? count : WORKDAYS_WITHOUT;
	memcpy(without, days, (size_t)nwithout * sizeof *days);
}

static bool is_left_out(day_number day)
{
	int low = 0, high = nwithout;
	while (low < high) {
		int middle = (low + high) / 2;
		if (without[middle] == day)
			return true;
		if (without[middle] < day)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool day_is_workday(day_number day)
{
	return day != NO_DAY && day_weekday(day) <= 5 && !day_is_holiday(day) && !is_left_out(day);
}

day_number workdays_add(day_number day, int n)
{
	if (day == NO_DAY)
		return NO_DAY;
	if (n == 0)
		while (!day_is_workday(day))
			day++;
	int step = n < 0 ? -1 : 1;
	while (n != 0) {
		day += step;
		if (day_is_workday(day))
			n -= step;
	}
	return day;
}
