/*
 * What time it is. It needs nothing, because the log needs it before all else.
 */
#include "base/base.h"

#include <string.h>
#include <time.h>

void stamp_now(char out[static STAMP_SIZE])
{
	stamp_at(time(NULL), out);
}

void stamp_at(int64_t seconds, char out[static STAMP_SIZE])
{
	time_t when = (time_t)seconds;
	struct tm tm;
	if (!gmtime_r(&when, &tm) || strftime(out, STAMP_SIZE, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
		strcpy(out, "0000-00-00T00:00:00Z");
}
