/*
 * Days, weeks and how a Dutch reader spells them. What time it is in the
 * Netherlands the C library knows.
 */
#include "base/base.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAY_SECONDS = 24 * 60 * 60 };

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

/* Of the Gregorian calendar, whose 400 years have 146,097 days. A year is counted from
 * its March, so that a leap day is the last of it and what days the months have is a
 * straight line: 153 days for five. By hand, because a page has dozens and the C
 * library looks up the time zone for each. base_date_test counts the days one by one. */
enum { ERA_DAYS = 146097, ERA_YEARS = 400, DAY_0 = 719468 /* 1970-01-01, from 0000-03-01 */ };

struct civil civil_of(day_number day)
{
	int64_t from = (int64_t)day + DAY_0, era = (from >= 0 ? from : from - ERA_DAYS + 1) / ERA_DAYS;
	int in_era = (int)(from - era * ERA_DAYS);
	int year = (in_era - in_era / 1460 + in_era / 36524 - in_era / (ERA_DAYS - 1)) / 365;
	int in_year = in_era - (365 * year + year / 4 - year / 100);
	int month = (5 * in_year + 2) / 153;
	return (struct civil){ (int)(era * ERA_YEARS) + year + (month >= 10), month < 10 ? month + 3 : month - 9, in_year - (153 * month + 2) / 5 + 1 };
}

static int days_in(int year, int month)
{
	static const char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return days[month - 1] + (month == 2 && leap);
}

day_number day_make(int year, int month, int day)
{
	if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > days_in(year, month))
		return NO_DAY;
	int from_march = month > 2 ? month - 3 : month + 9, of = month > 2 ? year : year - 1;
	return (day_number)(of * 365 + of / 4 - of / 100 + of / 400 + (153 * from_march + 2) / 5 + day - 1 - DAY_0);
}

/* The Netherlands, whatever the machine was told. Without the zone's file the
 * rule in force since 1996 is spelt out. */
static struct tm local_time(time_t moment)
{
	static bool ready;
	static time_t known; /* a page asks for the same moment time and again */
	static struct tm tm;

	if (!ready) {
		const time_t winter = 1767268800; /* 2026-01-01T12:00:00Z */
		setenv("TZ", "Europe/Amsterdam", 1);
		tzset();
		if (!localtime_r(&winter, &tm) || tm.tm_gmtoff != 3600) {
			setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
			tzset();
		}
		known = moment + 1;
		ready = true;
	}
	if (moment != known && !localtime_r(&moment, &tm))
		die(EV_BUG, "no local time at %lld", (long long)moment);
	known = moment;
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
