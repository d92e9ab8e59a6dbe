/*
 * domain, the part about who comes in (password.c, login.c, session.c) and about
 * what is kept for a while (kept.c).
 */
#ifndef JBT_LOGIN_H
#define JBT_LOGIN_H

#include "domain/domain.h"

/* ---- password.c, login.c ----------------------------------------------------- */

/* In code points. Not a limit of scrypt: above it nobody types, but attacks. */
enum { PASSWORD_MIN = 12, PASSWORD_MAX = 255 };
bool password_right(const char *hash, const char *password); /* hash "" : the dummy, always false */
bool password_hash(const char *password, char out[static 128]);

/* How many tries of who is not known wait for their password to be looked at. */
enum { LOGIN_WAITING = 4 };
enum login {
	LOGIN_OK,
	LOGIN_WRONG,                    /* no such name, or not its password, or not active: nobody is told which */
	LOGIN_WAIT,                     /* too many wrong ones: wait_until is a stamp */
	LOGIN_BUSY                      /* too many at this moment */
};
struct login_try {
	const char *name, *address, *browser; /* what came; the token of a known browser, "" */
	int64_t account;                /* whose name it is, 0: nobody's */
	const char *account_name;       /* as it was given out, "" */
	const char *hash;               /* "" where nobody can log in */
	bool active, known;
	char wait_until[STAMP_SIZE];
	const char *logged;             /* the word for the log; NULL: not worth a row */
	char token[TOKEN_SIZE];         /* when it was right: for the browser's cookie */
	bool noted;
	int64_t place, row;
};
/* Is it the right password, and may it be looked at? Takes the same time for
 * every name. Writes in transactions of its own, before and after: nobody waits
 * for the hash. The try counts as wrong until login_done(). */
MUST_USE enum login login_try(struct db *, struct arena *, const char *password, struct login_try *);
/* It was right. In the caller's write transaction. Gives the notice for the
 * session, Dutch, of wrong tries since the last time, "" for none; NULL: the
 * account has changed meanwhile. */
const char *login_done(struct db *, struct arena *, struct login_try *);

/* ---- session.c ------------------------------------------------------------------ */

enum session_state { SESSION_NONE, SESSION_OPEN, SESSION_ENDED };
struct session {
	enum session_state state;
	char hash[SHA256_HEX];
	char csrf[TOKEN_SIZE];
	int64_t gebruiker;
	bool touch;                     /* `laatst` is over a minute old */
	int idle_seconds;               /* until it locks */
	int64_t end;                    /* seconds since 1970: when it ended, or will by itself */
	bool keeps;                     /* ended so shortly ago that what was typed is still kept */
	const char *notice;             /* to be said once, "" */
};
/* A new session for who just logged in; `token` goes to the cookie, nowhere else. */
void session_start(struct db *, int64_t gebruiker, const char *notice, char token[static TOKEN_SIZE]);
void session_find(struct db *, const char *token, struct session *);
/* The session in which a form was drawn, by the form's token: only one that ended. */
void session_of_form(struct db *, const char *csrf, struct session *);
void session_touch(struct db *, const struct session *);
void session_told(struct db *, const struct session *); /* its notice was shown */
void session_end(struct db *, const struct session *);

/* ---- kept.c: what is kept for a while, and how much of it -------------------------- */

/* What somebody typed and has not saved. Not over one that was kept after
 * `not_after` (a stamp; NULL: over any). */
enum kept { KEPT, KEPT_NEWER, KEPT_TOO_LARGE };
MUST_USE enum kept draft_store(struct db *, int64_t gebruiker, const char *form, const char *subject, const char *content,
	int64_t rev, const char *not_after);
/* A file that waits for its form; the same one once. Its id. */
int64_t upload_store(struct db *, int64_t gebruiker, const char *name, const char *sha256, const void *data, size_t size);
/* Takes away a few of what is too old, of each kind. In a write transaction. */
void kept_tidy(struct db *);

#endif
