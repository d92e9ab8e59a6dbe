/* The demonstration's data for a test, made once; each case begins with a copy. */
#ifndef JBT_DEMO_H
#define JBT_DEMO_H

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

static char demo_directory[] = "/tmp/jbt-demo.XXXXXX";
static char demo_path[64]; /* where a copy stands */

static inline void demo_shell(const char *command)
{
	if (system(command) != 0) fail_msg("%s", command);
}

static inline int demo_make(void **state)
{
	(void)state;
	char command[300];
	const char *d = demo_directory;
	if (!mkdtemp(demo_directory)) return -1;
	setenv("JBT_SCRYPT_N", "1024", 1);
	setenv("TZ", "Europe/Amsterdam", 1);
	snprintf(command, sizeof command, "(scripts/migrate %s/jbt.sqlite && scripts/demo-data %s) >%s/log 2>&1 && mv %s/jbt.sqlite %s/begin.sqlite || { cat %s/log; false; }",
		d, d, d, d, d, d);
	demo_shell(command);
	snprintf(demo_path, sizeof demo_path, "%s/jbt.sqlite", d);
	return 0;
}

static inline int demo_drop(void **state)
{
	(void)state;
	char command[100];
	snprintf(command, sizeof command, "rm -rf %s", demo_directory);
	demo_shell(command);
	return 0;
}

/* The data as it was made, at demo_path. */
static inline void demo_begin(void)
{
	char command[300];
	snprintf(command, sizeof command, "rm -f %s-wal %s-shm && cp %s/begin.sqlite %s", demo_path, demo_path, demo_directory, demo_path);
	demo_shell(command);
}

#endif
