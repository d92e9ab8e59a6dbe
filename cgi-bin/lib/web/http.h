/* A request as it came and an answer as it goes; the workers. No forms here. */
#ifndef JBT_HTTP_H
#define JBT_HTTP_H

#include "base/base.h"

enum {
	/* Of who is not known to be somebody: a name and a password. */
	BODY_OPEN = 64 * 1024,
	/* The largest form without a file, each field filled to its end. */
	BODY_FORM = 4 * 1024 * 1024,
	/* With a file of 25 MB. */
	BODY_FILE = 27 * 1024 * 1024,
};
struct header { const char *name, *value; };
struct exchange {
	const char *method, *query, *type, *cookie, *origin, *fetch_site, *address;
	const char *body;           /* after http_body() */
	size_t body_size;
	bool body_too_large;
	bool body_broken;           /* less of it came than was told */
	void *connection;           /* of http.c */
	int status;
	struct header headers[16];
	int nheaders;
	struct buffer out;
	const void *out_data;       /* instead of out */
	size_t out_size;
};
typedef void serve(struct exchange *, struct arena *, void *context);
/* `load` reads what all workers share, once, before there is any. `start` makes what
 * a worker keeps; the arena is emptied after each request. */
typedef void load_shared(void *context);
typedef void *start_worker(void *context, struct arena *);
int http_main(int workers, load_shared *, start_worker *, serve *, void *context);
/* Whom the web server has seen to be there, ""; no header of a client is that. */
const char *http_user(const struct exchange *);
void http_header(struct exchange *, const char *name, const char *value);
/* Reads the body when it is at most so large. */
void http_body(struct exchange *, struct arena *, size_t most);

#endif
