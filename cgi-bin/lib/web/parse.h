/* Readers of what comes from outside, before anybody knows what it means. */
#ifndef JBT_PARSE_H
#define JBT_PARSE_H

#include "base/base.h"

enum { MAX_PAIRS = 1000 };
struct pair {
	const char *name, *value;
	size_t size;                /* of the value */
	const char *file;           /* the file's name when it is an upload, else NULL */
};
struct pairs {
	int count;
	struct pair *pair;          /* of the arena */
};
/* False: there are MAX_PAIRS. */
bool pairs_add(struct arena *, struct pairs *, struct pair);
/* Readers of hostile input: false when it is not well-formed, has a NUL or
 * text that is not UTF-8, or is over a limit. Values are in the arena (an
 * upload points into `data`). */
bool pairs_urlencoded(struct arena *, const char *data, size_t size, struct pairs *);
bool pairs_multipart(struct arena *, const char *type, const char *data, size_t size, struct pairs *);
/* The value of the one pair of that name: "" when it is not there, or twice. */
const char *pairs_value(const struct pairs *, const char *name);
const char *cookie_find(struct arena *, const char *header, const char *name);

#endif
