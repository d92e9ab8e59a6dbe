/*
 * Reads the oracles in tests/oracle: lines of fields between semicolons, words
 * between spaces, # for comment. A word that is not known fails the test.
 */
#ifndef JBT_ORACLE_H
#define JBT_ORACLE_H

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ORACLE_FIELDS = 8 };
typedef void oracle_row(int line, char *field[static ORACLE_FIELDS]);

/* Calls `use` for every row; the number of rows. */
static inline int oracle_read(const char *path, int fields, oracle_row *use)
{
	FILE *file = fopen(path, "r");
	if (!file) fail_msg("%s: cannot be read", path);
	char text[2000];
	int rows = 0;
	for (int line = 1; fgets(text, sizeof text, file); line++) {
		text[strcspn(text, "\n")] = '\0';
		if (text[0] == '#' || text[0] == '\0') continue;
		char *field[ORACLE_FIELDS] = { 0 };
		int count = 0;
		for (char *at = text; at; count++) {
			if (count == fields) fail_msg("%s:%d: more than %d fields", path, line, fields);
			field[count] = at;
			at = strchr(at, ';');
			if (at) *at++ = '\0';
		}
		if (count != fields) fail_msg("%s:%d: %d fields, not %d", path, line, count, fields);
		use(line, field);
		rows++;
	}
	fclose(file);
	return rows;
}

/* The number of the next word of a field among the names; -1 at its end. */
static inline int oracle_word(int line, const char **field, const char *const *names, int count)
{
	const char *at = *field;
	size_t length = strcspn(at, " ");
	int i = 0;
	if (!*at) return -1;
	while (i < count && !(names[i] && strlen(names[i]) == length && memcmp(names[i], at, length) == 0)) i++;
	if (i == count) fail_msg("line %d: there is no \"%.*s\"", line, (int)length, at);
	*field = at + length + strspn(at + length, " ");
	return i;
}

/* All of them as a set of bits: bit i for names[i], of 64 at most. */
static inline uint64_t oracle_words(int line, const char *field, const char *const *names, int count, bool may_be_empty)
{
	uint64_t set = 0;
	for (int i; (i = oracle_word(line, &field, names, count)) >= 0;) {
		assert_true(i < 64);
		set |= UINT64_C(1) << i;
	}
	if (!set && !may_be_empty) fail_msg("line %d: an empty field", line);
	return set;
}

#endif
