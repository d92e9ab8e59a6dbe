/*
 * Working days: not in a weekend, no holiday, and not a day that the office is closed.
 * The holidays are the law's.
 */
#include "base/base.h"

#include <string.h>

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
