/* Days, working days, holidays and the Dutch spelling of them. */
#include "unit.h"

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

static day_number day(const char *text)
{
	day_number number = day_parse(text);
	if (number == NO_DAY)
		fail_msg("not a day: %s", text);
	return number;
}

/* Counts the days one by one, without the C library's calendar. */
static void every_day_round_trips(void **state)
{
	(void)state;
	day_number expected = day("1900-01-01");
	int weekday = 1; /* 1 January 1900 was a Monday */
	for (int year = 1900; year <= 2199; year++)
		for (int month = 1; month <= 12; month++)
			for (int d = 1; d <= 31; d++) {
				char iso[32], dutch[32], back[DATE_SIZE];
				snprintf(iso, sizeof(iso), "%04d-%02d-%02d", year, month, d);
				snprintf(dutch, sizeof(dutch), "%d-%d-%d", d, month, year);
				if (d > month_length(year, month)) {
					assert_int_equal(day_parse(iso), NO_DAY);
					assert_int_equal(day_parse(dutch), NO_DAY);
					continue;
				}
				assert_int_equal(day_parse(iso), expected);
				assert_int_equal(day_parse(dutch), expected);
				day_iso(expected, back);
				assert_string_equal(back, iso);
				assert_int_equal(day_weekday(expected), weekday);
				expected++;
				weekday = weekday % 7 + 1;
			}
	assert_int_equal(day("1970-01-01"), 0);
}

/* Also of days that nobody can type: arithmetic may lead there. */
static void a_day_number_is_the_day_of_the_c_library(void **state)
{
	(void)state;
	for (day_number day = -1000000; day < 1000000; day += 37) {
		time_t moment = (time_t)day * 86400;
		struct tm tm;
		assert_non_null(gmtime_r(&moment, &tm));
		struct civil c = civil_of(day);
		assert_int_equal(c.year, tm.tm_year + 1900);
		assert_int_equal(c.month, tm.tm_mon + 1);
		assert_int_equal(c.day, tm.tm_mday);
	}
}

static void day_is_read_in_many_spellings(void **state)
{
	(void)state;
	static const char *const same[] = {
		"2026-02-03", "2026-2-3", "3-2-2026", "03-02-2026", "3/2/2026", "3.2.2026",
		"3 2 2026", "03 - 02 - 2026", "  3-2-2026  ", "2026/02/03", "2026.2.3", "2026 02 03",
		"3 februari 2026", "3 feb 2026", "3 feb. 2026", "3-feb-2026", "03 Februari 2026", "3 FEBR 2026",
		"dinsdag 3 februari 2026", "di 3 feb 2026", "di. 3-2-2026", "Dinsdag, 3 februari 2026",
		"3\xe2\x80\x93" "2\xe2\x80\x93" "2026", "3\xc2\xa0" "februari\xe2\x80\xaf" "2026", "3\xe2\x80\x91" "2\xe2\x88\x92" "2026", "2026\t02\t03",
	};
	for (size_t i = 0; i < COUNT(same); i++)
		assert_int_equal(day_parse(same[i]), day("2026-02-03"));
}

static void day_refuses_what_is_none(void **state)
{
	(void)state;
	static const char *const wrong[] = {
		"", " ", "-", "2026", "2026-02", "2026-02-", "-2026-02-03", "2026--02-03",
		"2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-10-00",
		"2026-13-01", "32-01-2026", "1899-12-31", "2200-01-01", "0000-00-00", "26-02-03",
		"3-2-26", "2026-02-03x", "x2026-02-03", "2026-2-003", "003-2-2026", "2026-02-03 4",
		"20260203", "03022026", "2026-02-03T00:00", "12026-02-03", "2026-02-3e0", "+3-2-2026",
		"99999999999999999999", "\xd9\xa3-2-2026",
		"2026-02-2026", "2026-2026-02",
		"maandag 3 februari 2026", "3 fe 2026", "3 februarie 2026", "februari 2026", "31 april 2026", "3 ma 2026", "februari 3 2026", "dag 3-2-2026",
		"3 februari", "3 februari 26", "3februari2026", "17-03-12",
	};
	for (size_t i = 0; i < COUNT(wrong); i++)
		if (day_parse(wrong[i]) != NO_DAY)
			fail_msg("taken for a day: \"%s\"", wrong[i]);
	static const char *const months[] = { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
		"november", "december", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec" };
	for (size_t i = 0; i < COUNT(months); i++) {
		char text[40], iso[16];
		snprintf(text, sizeof(text), "17 %s 2012", months[i]);
		snprintf(iso, sizeof(iso), "2012-%02zu-17", i % 12 + 1);
		assert_int_equal(day_parse(text), day(iso));
	}
	assert_int_not_equal(day_parse("2024-02-29"), NO_DAY);
	assert_int_not_equal(day_parse("2000-02-29"), NO_DAY);
}

/* Which century, and in 17-03-12 even which of the three is the year, is not
 * for a program to guess in a dossier: it is asked. */
static void a_year_of_two_digits_is_asked_for(void **state)
{
	(void)state;
	static const char *const two[] = { "17-03-12", "17/3/12", "17.3.12", "17 maart 12", "17 mrt '12", "26-02-03", "1-1-00" };
	for (size_t i = 0; i < COUNT(two); i++) {
		if (!day_lacks_century(two[i])) fail_msg("\"%s\"", two[i]);
		assert_int_equal(day_parse(two[i]), NO_DAY);
	}
	static const char *const other[] = { "17-3-2012", "2012-3-17", "17-3", "", "morgen", "17-3-1", "17-3-012", "17-03-12x" };
	for (size_t i = 0; i < COUNT(other); i++)
		if (day_lacks_century(other[i])) fail_msg("\"%s\"", other[i]);
}

static void day_is_spelt_in_dutch(void **state)
{
	(void)state;
	static const struct {
		const char *iso, *plain, *brief, *full;
	} rows[] = {
		{ "2026-11-23", "23 november 2026", "23 nov 2026", "maandag 23 november 2026" },
		{ "2026-03-01", "1 maart 2026", "1 mrt 2026", "zondag 1 maart 2026" },
		{ "2026-05-05", "5 mei 2026", "5 mei 2026", "dinsdag 5 mei 2026" },
		{ "2025-10-29", "29 oktober 2025", "29 okt 2025", "woensdag 29 oktober 2025" },
		{ "2026-01-01", "1 januari 2026", "1 jan 2026", "donderdag 1 januari 2026" },
		{ "2026-09-25", "25 september 2026", "25 sep 2026", "vrijdag 25 september 2026" },
		{ "2026-02-28", "28 februari 2026", "28 feb 2026", "zaterdag 28 februari 2026" },
	};
	char out[DATE_NL_SIZE], iso[DATE_SIZE];
	for (size_t i = 0; i < COUNT(rows); i++) {
		day_nl(day(rows[i].iso), out);
		assert_string_equal(out, rows[i].plain);
		day_nl_short(day(rows[i].iso), out);
		assert_string_equal(out, rows[i].brief);
		day_nl_long(day(rows[i].iso), out);
		assert_string_equal(out, rows[i].full);
	}
	day_nl(NO_DAY, out);
	assert_string_equal(out, "");
	day_nl_short(NO_DAY, out);
	assert_string_equal(out, "");
	day_nl_long(NO_DAY, out);
	assert_string_equal(out, "");
	day_iso(NO_DAY, iso);
	assert_string_equal(iso, "");
}

/* Written out by hand from the calendar of each year. */
static const struct {
	int year;
	const char *days[9];
} holidays[] = {
	{ 2024, { "01-01", "03-29", "04-01", "04-27", "05-05", "05-09", "05-20", "12-25", "12-26" } },
	{ 2025, { "01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26" } },
	{ 2026, { "01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26" } },
	{ 2027, { "01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26" } },
	{ 2028, { "01-01", "04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26" } },
	{ 2029, { "01-01", "03-30", "04-02", "04-27", "05-05", "05-10", "05-21", "12-25", "12-26" } },
	{ 2030, { "01-01", "04-19", "04-22", "04-27", "05-05", "05-30", "06-10", "12-25", "12-26" } },
	/* The latest Easter there is, 25 April; King's Day is then the Tuesday. */
	{ 2038, { "01-01", "04-23", "04-26", "04-27", "05-05", "06-03", "06-14", "12-25", "12-26" } },
};

static void holidays_are_those_of_the_law(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(holidays); i++) {
		char iso[32];
		snprintf(iso, sizeof(iso), "%d-01-01", holidays[i].year);
		size_t found = 0;
		for (day_number d = day(iso), end = d + 365 + is_leap(holidays[i].year); d < end; d++) {
			if (!day_is_holiday(d))
				continue;
			char out[DATE_SIZE];
			day_iso(d, out);
			if (found == COUNT(holidays[i].days) ||
			    strcmp(out + 5, holidays[i].days[found]) != 0)
				fail_msg("not a holiday: %s", out);
			found++;
		}
		if (found != COUNT(holidays[i].days))
			fail_msg("%d: not all holidays found", holidays[i].year);
	}
}

static void easter_is_right_where_the_rule_is_odd(void **state)
{
	(void)state;
	/* Easter Monday; years of the corrections in the moon's tables, the
	 * earliest and latest days and a change of century. */
	static const char *const mondays[] = {
		"1913-03-24", "1943-04-26", "1954-04-19", "1961-04-03", "1981-04-20", "2000-04-24",
		"2008-03-24", "2011-04-25", "2016-03-28", "2019-04-22", "2023-04-10", "2035-03-26",
		"2049-04-19", "2076-04-20", "2100-03-29", "2106-04-19", "2160-03-24", "2199-04-15",
	};
	for (size_t i = 0; i < COUNT(mondays); i++) {
		day_number monday = day(mondays[i]);
		if (!day_is_holiday(monday) || !day_is_holiday(monday - 3) ||
		    !day_is_holiday(monday + 38) || !day_is_holiday(monday + 49))
			fail_msg("Easter Monday missed: %s", mondays[i]);
		assert_int_equal(day_weekday(monday), 1);
	}
}

static void workday_is_no_weekend_and_no_holiday(void **state)
{
	(void)state;
	assert_true(day_is_workday(day("2026-11-23")));
	assert_false(day_is_workday(day("2026-11-21")));
	assert_false(day_is_workday(day("2026-11-22")));
	assert_false(day_is_workday(day("2026-12-25")));
	assert_false(day_is_workday(day("2026-05-05")));
	assert_true(day_is_workday(day("2026-12-24")));
	assert_true(day_is_workday(day("2026-12-31")));
	assert_false(day_is_workday(NO_DAY));
	assert_false(day_is_holiday(NO_DAY));
}

static void workdays_are_counted(void **state)
{
	(void)state;
	static const struct {
		const char *from;
		int n;
		const char *to;
	} rows[] = {
		{ "2026-11-23", 0, "2026-11-23" },
		{ "2026-11-21", 0, "2026-11-23" }, /* Saturday */
		{ "2026-11-23", 1, "2026-11-24" },
		{ "2026-11-27", 1, "2026-11-30" }, /* over a weekend */
		{ "2026-11-21", 1, "2026-11-23" },
		{ "2026-11-23", 10, "2026-12-07" },
		{ "2026-12-24", 1, "2026-12-28" }, /* Christmas on Friday and Saturday */
		{ "2026-12-25", 0, "2026-12-28" },
		{ "2026-12-31", 1, "2027-01-04" }, /* New Year on Friday */
		{ "2026-12-23", 5, "2026-12-31" },
		{ "2024-12-24", 1, "2024-12-27" },
		{ "2025-12-24", 2, "2025-12-30" },
		{ "2025-12-31", 1, "2026-01-02" },
		{ "2026-04-02", 1, "2026-04-07" }, /* Good Friday and Easter Monday */
		{ "2026-04-02", 2, "2026-04-08" },
		{ "2026-04-24", 1, "2026-04-28" }, /* King's Day */
		{ "2025-04-25", 1, "2025-04-28" }, /* King's Day on a Saturday */
		{ "2026-05-04", 1, "2026-05-06" }, /* Liberation Day */
		{ "2026-05-13", 1, "2026-05-15" }, /* Ascension */
		{ "2027-05-04", 1, "2027-05-07" }, /* Liberation Day, then Ascension */
		{ "2026-05-22", 1, "2026-05-26" }, /* Whit Monday */
		{ "2026-11-24", -1, "2026-11-23" },
		{ "2026-11-23", -1, "2026-11-20" },
		{ "2026-11-22", -1, "2026-11-20" },
		{ "2026-12-28", -1, "2026-12-24" },
		{ "2027-01-04", -2, "2026-12-30" },
		{ "2026-04-07", -1, "2026-04-02" },
		{ "2026-12-07", -10, "2026-11-23" },
		{ "2026-05-15", -5, "2026-05-07" },
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		char out[DATE_SIZE];
		day_iso(workdays_add(day(rows[i].from), rows[i].n), out);
		if (strcmp(out, rows[i].to) != 0)
			fail_msg("%s and %d working days: %s, not %s", rows[i].from, rows[i].n, out,
				 rows[i].to);
	}
	assert_int_equal(workdays_add(NO_DAY, 3), NO_DAY);
}

/* There and back again, from every working day of ten years. */
static void workdays_go_both_ways(void **state)
{
	(void)state;
	for (day_number d = day("2024-01-01"); d < day("2034-01-01"); d++) {
		if (!day_is_workday(d))
			continue;
		for (int n = 1; n <= 12; n++)
			assert_int_equal(workdays_add(workdays_add(d, n), -n), d);
	}
}

static void age_is_whole_years(void **state)
{
	(void)state;
	static const struct {
		const char *birth, *on;
		int age;
	} rows[] = {
		{ "2014-11-23", "2026-11-22", 11 }, { "2014-11-23", "2026-11-23", 12 },
		{ "2014-11-23", "2014-11-23", 0 },  { "2014-11-23", "2014-11-22", -1 },
		{ "2012-02-29", "2024-02-28", 11 }, { "2012-02-29", "2024-02-29", 12 },
		{ "2013-02-28", "2025-02-28", 12 }, { "2012-02-29", "2026-02-28", 13 },
		{ "2012-02-29", "2026-03-01", 14 }, { "2026-12-01", "2026-11-23", -1 },
		{ "1950-06-30", "2026-06-30", 76 }, { "2027-01-01", "2025-12-31", -2 },
	};
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(age_years(day(rows[i].birth), day(rows[i].on)), rows[i].age);
}

static void stamps_are_shown_in_dutch_time(void **state)
{
	(void)state;
	static const struct {
		const char *stamp, *text, *day;
	} rows[] = {
		{ "2026-11-23T09:30:00Z", "23 november 2026, 10.30 uur", "2026-11-23" },
		{ "2026-07-01T09:05:00Z", "1 juli 2026, 11.05 uur", "2026-07-01" },
		{ "2026-12-31T23:30:00Z", "1 januari 2027, 0.30 uur", "2027-01-01" },
		{ "2026-06-30T22:15:00Z", "1 juli 2026, 0.15 uur", "2026-07-01" },
		{ "2026-03-29T00:59:59Z", "29 maart 2026, 1.59 uur", "2026-03-29" },
		{ "2026-03-29T01:00:00Z", "29 maart 2026, 3.00 uur", "2026-03-29" },
		{ "2026-10-25T00:59:00Z", "25 oktober 2026, 2.59 uur", "2026-10-25" },
		{ "2026-10-25T01:00:00Z", "25 oktober 2026, 2.00 uur", "2026-10-25" },
	};
	char out[48];
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_true(stamp_nl(rows[i].stamp, out));
		assert_string_equal(out, rows[i].text);
		assert_int_equal(stamp_day(rows[i].stamp), day(rows[i].day));
	}
	static const char *const wrong[] = {
		"", "2026-11-23", "2026-11-23T09:30:00", "2026-11-23 09:30:00Z", "2026-02-30T00:00:00Z",
		"2026-11-23T24:00:00Z", "2026-11-23T09:60:00Z", "2026-11-23T09:30:00Z ",
		"2026-1-23T09:30:000Z", "abcd-ef-ghTij:kl:mnZ",
	};
	for (size_t i = 0; i < COUNT(wrong); i++) {
		out[0] = 'x';
		assert_false(stamp_nl(wrong[i], out));
		assert_string_equal(out, "");
		assert_int_equal(stamp_day(wrong[i]), NO_DAY);
	}
	assert_int_equal(stamp_day(NULL), NO_DAY);
}

/* A machine that has no file of the time zone: the rule is known all the same. The zone
 * is asked for once in a process, so this is the first test, in one of its own. */
static void without_the_zone_the_time_is_dutch_too(void **state)
{
	(void)state;
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		char winter[48], summer[48];
		setenv("TZDIR", "/nowhere", 1);
		bool right = stamp_nl("2026-12-31T23:30:00Z", winter) && strcmp(winter, "1 januari 2027, 0.30 uur") == 0
			&& stamp_nl("2026-06-30T22:15:00Z", summer) && strcmp(summer, "1 juli 2026, 0.15 uur") == 0;
		exit(right ? EXIT_SUCCESS : EXIT_FAILURE);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS);
}

static void weeks_are_read(void **state)
{
	(void)state;
	char out[WEEK_SIZE];
	static const char *const good[] = { "2026-W01", "2026-W53", "2025-W52", "2020-W53" };
	for (size_t i = 0; i < COUNT(good); i++) {
		week_iso(week_parse(good[i]), out);
		assert_string_equal(out, good[i]);
	}
	static const char *const bad[] = { "", "2026-W1", "2026-W001", "2026/W01", "2026-X01", "2026-Wa1", "2026-W1a", "x026-W01", "2026-W00", "2025-W53", "2026-W54",
		"0000-W01", "9999-W01" };
	for (size_t i = 0; i < COUNT(bad); i++)
		if (week_parse(bad[i]) != NO_DAY) fail_msg("a week: %s", bad[i]);
	assert_int_equal(week_parse(NULL), NO_DAY);
}

static void a_day_outside_four_digits_is_not_written(void **state)
{
	(void)state;
	char out[DATE_SIZE] = "x";
	static const day_number far[] = { -719529 /* the last day before the year 0 */, 2932897 /* the first of the year 10000 */ };
	for (size_t i = 0; i < COUNT(far); i++) {
		day_iso(far[i], out);
		assert_string_equal(out, "");
	}
	day_iso(far[0] + 1, out);
	assert_string_equal(out, "0000-01-01");
	day_iso(far[1] - 1, out);
	assert_string_equal(out, "9999-12-31");
}

static void now_is_now(void **state)
{
	(void)state;
	char stamp[STAMP_SIZE];
	time_t before = time(NULL);
	stamp_now(stamp);
	struct tm tm = { 0 };
	assert_non_null(strptime(stamp, "%Y-%m-%dT%H:%M:%SZ", &tm));
	time_t written = timegm(&tm);
	assert_in_range(written, before, before + 2);
	day_number today = day_today();
	assert_true(today == stamp_day(stamp) || today == stamp_day(stamp) + 1);
}

static void a_stamp_is_seconds_and_back(void **state)
{
	(void)state;
	static const struct {
		const char *stamp;
		int64_t seconds;
	} rows[] = { { "1970-01-01T00:00:01Z", 1 }, { "2026-11-23T09:30:00Z", 1795426200 }, { "2038-01-19T03:14:08Z", INT64_C(1) << 31 } };
	char stamp[STAMP_SIZE];
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(stamp_seconds(rows[i].stamp), rows[i].seconds);
		stamp_at(rows[i].seconds, stamp);
		assert_string_equal(stamp, rows[i].stamp);
	}
	assert_int_equal(stamp_seconds(""), 0);
	assert_int_equal(stamp_seconds("gisteren"), 0);
}

static void times_are_read(void **state)
{
	(void)state;
	static const struct {
		const char *text, *time;
	} rows[] = {
		{ "9:30", "09:30" },   { "09:30", "09:30" },   { "09.30", "09:30" }, { "0930", "09:30" },
		{ "930", "09:30" },    { "0:00", "00:00" },    { "23:59", "23:59" }, { " 9.30 ", "09:30" },
		{ "9.30 uur", "09:30" }, { "13:05uur", "13:05" }, { "", NULL },        { "9", NULL },
		{ "24:00", NULL },     { "9:60", NULL },       { "9:3", NULL },      { "9:300", NULL },
		{ "93000", NULL },     { "-9:30", NULL },      { "9:30x", NULL },    { "9 30", NULL },
		{ ":30", NULL },       { "009:30", NULL },     { "9:30 PM", NULL },  { "uur", NULL },
		{ "9:30\xc2\xa0uur", "09:30" }, { "\xe2\x80\xaf" "9.30\xe2\x80\x8b", "09:30" }, { "9\xe2\x80\x93" "30", NULL },
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		char out[6] = "xxxxx";
		if (time_parse(rows[i].text, out) != (rows[i].time != NULL))
			fail_msg("time \"%s\"", rows[i].text);
		assert_string_equal(out, rows[i].time ? rows[i].time : "");
	}
}

static void a_date_may_be_a_month_or_a_year(void **state)
{
	(void)state;
	static const struct {
		const char *text, *known, *dutch, *first;
	} rows[] = {
		{ "2012", "2012", "2012", "2012-01-01" },	     { "2012-03", "2012-03", "maart 2012", "2012-03-01" },
		{ "maart 2012", "2012-03", "maart 2012", "2012-03-01" }, { "mrt. 2012", "2012-03", "maart 2012", "2012-03-01" },
		{ "3-2012", "2012-03", "maart 2012", "2012-03-01" },   { " 03 / 2012 ", "2012-03", "maart 2012", "2012-03-01" },
		{ "9 maart 2012", "2012-03-09", "9 maart 2012", "2012-03-09" }, { "2012\xe2\x80\x93" "12", "2012-12", "december 2012", "2012-12-01" },
		{ "13-2012", "", "", "" }, { "2012-00", "", "", "" },  { "maart", "", "", "" }, { "12", "", "", "" },
		{ "03-12", "", "", "" },   { "20122", "", "", "" },    { "2012-", "", "", "" }, { "", "", "", "" },
		{ "1812", "", "", "" },	   { "voorjaar 2012", "", "", "" }, { "2012 2013", "", "", "" }, { "31-2-2012", "", "", "" },
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		char known[DATE_SIZE], dutch[DATE_NL_SIZE], first[DATE_SIZE];
		if (date_known(rows[i].text, known) != (*rows[i].known != '\0') || strcmp(known, rows[i].known) != 0)
			fail_msg("\"%s\" is read as \"%s\"", rows[i].text, known);
		date_nl(rows[i].text, dutch);
		day_iso(date_first_day(rows[i].text), first);
		assert_string_equal(dutch, rows[i].dutch);
		assert_string_equal(first, rows[i].first);
	}
}

int main(void)
{
	/* The machine's own zone must not matter. */
	setenv("TZ", "America/New_York", 1);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_the_zone_the_time_is_dutch_too),
		cmocka_unit_test(every_day_round_trips),
		cmocka_unit_test(weeks_are_read),
		cmocka_unit_test(a_day_outside_four_digits_is_not_written),
		cmocka_unit_test(a_day_number_is_the_day_of_the_c_library),
		cmocka_unit_test(day_is_read_in_many_spellings),
		cmocka_unit_test(day_refuses_what_is_none),
		cmocka_unit_test(a_date_may_be_a_month_or_a_year),
		cmocka_unit_test(a_year_of_two_digits_is_asked_for),
		cmocka_unit_test(day_is_spelt_in_dutch),
		cmocka_unit_test(holidays_are_those_of_the_law),
		cmocka_unit_test(easter_is_right_where_the_rule_is_odd),
		cmocka_unit_test(workday_is_no_weekend_and_no_holiday),
		cmocka_unit_test(workdays_are_counted),
		cmocka_unit_test(workdays_go_both_ways),
		cmocka_unit_test(age_is_whole_years),
		cmocka_unit_test(stamps_are_shown_in_dutch_time),
		cmocka_unit_test(now_is_now),
		cmocka_unit_test(a_stamp_is_seconds_and_back),
		cmocka_unit_test(times_are_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
