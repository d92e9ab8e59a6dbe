/* Days and times as people write them: what is taken prints, and reads back to itself. */
#include "fuzz.h"

static void day(const char *text)
{
	day_number day = day_parse(text);
	char iso[DATE_SIZE], nl[DATE_NL_SIZE];
	if (day == NO_DAY) return;
	day_iso(day, iso);
	MUST(strlen(iso) == 10 && strcmp(iso, "1900") >= 0 && strcmp(iso, "2200") < 0 && day_parse(iso) == day);
	day_nl(day, nl);
	MUST(day_parse(nl) == day);
	day_nl_short(day, nl);
	MUST(day_parse(nl) == day);
	day_nl_long(day, nl);
	MUST(day_parse(nl) == day);
	MUST(!day_lacks_century(text));
	day_number work = workdays_add(day, 0);
	MUST(work >= day && work < day + 10 && day_is_workday(work) && day_weekday(day) >= 1 && day_weekday(day) <= 7);
}

static void partly(const char *text)
{
	char known[DATE_SIZE], again[DATE_SIZE], nl[DATE_NL_SIZE];
	if (!date_known(text, known)) {
		MUST(!*known && date_first_day(text) == NO_DAY);
		return;
	}
	size_t length = strlen(known);
	MUST(length == 4 || length == 7 || length == 10);
	MUST(date_known(known, again) && strcmp(known, again) == 0);
	date_nl(known, nl);
	MUST(date_known(nl, again) && strcmp(known, again) == 0);
	day_number first = date_first_day(text);
	day_iso(first, again);
	MUST(first != NO_DAY && strncmp(again, known, length) == 0);
}

static void stamp(const char *text)
{
	char nl[48], again[STAMP_SIZE];
	int64_t seconds = stamp_seconds(text);
	bool shown = stamp_nl(text, nl);
	MUST(shown ? *nl != '\0' : *nl == '\0');
	if (!seconds) return;
	stamp_at(seconds, again);
	/* A leap second is the first of the next minute. */
	MUST(stamp_seconds(again) == seconds && (strcmp(again, text) == 0 || strncmp(text + 17, "60", 2) == 0));
}

void fuzz_date(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_text(arena, data, size);
	char time[6], again[6];
	day(text);
	partly(text);
	stamp(text);
	if (!time_parse(text, time)) MUST(!*time);
	else MUST(strlen(time) == 5 && time_parse(time, again) && strcmp(time, again) == 0);
}
