/*
 * Within domain.h: every setting there is. The value stands in table instelling, with
 * its meaning for people; what it may be stands here.
 */
#ifndef JBT_INSTELLING_H
#define JBT_INSTELLING_H

#include "db/db.h"

enum setting_kind { SETTING_NUMBER, SETTING_YES_NO, SETTING_TEXT };
struct setting_row {
	const char *name, *group, *label;
	enum setting_kind kind;
	const char *unit;               /* of a number */
	int min, max;                   /* of a number; of a text the code points */
	const char *standard;
	enum { LISTS_NOT, LISTS_WORK, LISTS_CLOSED, LISTS_TERM } lists; /* counted in what is kept of work that waits, of sight of what was closed, or of how long it is kept */
};
extern const struct setting_row settings[]; /* ended by one without a name */
const struct setting_row *setting_find(const char *name); /* NULL: there is none */
/* Why this value, as typed, cannot be: Dutch; NULL: it can. */
const char *setting_wrong(struct arena *, const struct setting_row *, const char *value);
/* Its number; its text. die() where it is not there, or no setting. */
int64_t setting(struct db *, const char *name);
const char *setting_text(struct db *, const char *name);
/* With its trace, and what is kept for the lists; in a write transaction. */
void setting_store(struct db *, struct arena *, int64_t actor, const struct setting_row *, const char *value);

/* Working days are without these from now on, in this process: who acts or counts
 * reads them first. */
void closing_days_read(struct db *);
enum { CLOSING_DAYS = WORKDAYS_WITHOUT };
/* Dutch when it could not be; NULL: done. With its trace and the lists. */
MUST_USE const char *closing_day_add(struct db *, struct arena *, int64_t actor, const char *day, const char *why);
MUST_USE const char *closing_day_end(struct db *, struct arena *, int64_t actor, const char *day);

#endif
