/*
 * domain, the part about who comes in (password.c, guess.c, limits.c, login.c, totp.c,
 * factor.c, sso.c, session.c) and about what is kept for a while (kept.c).
 */
#ifndef JBT_LOGIN_H
#define JBT_LOGIN_H

#include "domain/domain.h"

/* ---- password.c, limits.c, login.c --------------------------------------------- */

/* In code points. Not a limit of scrypt: above it nobody types, but attacks. */
enum { PASSWORD_MIN = 12, PASSWORD_MAX = 255 };
bool password_right(const char *hash, const char *password); /* hash "" : the dummy, always false */
bool password_hash(const char *password, char out[static 128]);

/* ---- guess.c ------------------------------------------------------------------- */

enum guess {
	GUESS_NOT,
	GUESS_NAME,                     /* it holds a part of the own name, or backwards */
	GUESS_COMMON,                   /* a word that everybody here tries first, with digits or signs */
	GUESS_EASY                      /* as libcrack has it */
};
struct owner {
	const char *user, *name;        /* of the account, of the person */
	const char *const *place;       /* names of places here */
	int nplaces;
};
/* Opens the words, once; die() where they are not. */
void guess_open(void);
enum guess password_guess(struct arena *, const char *password, const struct owner *);

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
	bool again;                     /* by who is logged in: a code that opened this session is shown once more */
	bool code;                      /* it is a code that is tried, of the account */
	bool sso;                       /* single sign-on is on: who has a name there may have no password */
	char wait_until[STAMP_SIZE];
	const char *logged;             /* the word for the log; NULL: not worth a row */
	char token[TOKEN_SIZE];         /* when it was right: for the browser's cookie */
	bool noted;
	int64_t place, row;
};
/* Is it in a pause? Then wait_until says until when, and `noted` whether this is
 * the first to hear so. In a write transaction, as the other two. */
bool limits_wait(struct db *, struct arena *, struct login_try *);
/* Counts it as wrong; where that makes a pause, wait_until is its end. */
void limits_count(struct db *, struct arena *, struct login_try *);
/* It was right after all. */
void limits_right(struct db *, struct arena *, const struct login_try *);
/* A row for who looks after the accounts, of its outcome; `row` is its id. */
void login_note(struct db *, struct login_try *, const char *outcome);
/* Is it the right password, and may it be looked at? Takes the same time for
 * every name. Writes in transactions of its own, before and after: nobody waits
 * for the hash. The try counts as wrong until login_done(). */
MUST_USE enum login login_try(struct db *, struct arena *, const char *password, struct login_try *);
/* It was right. In the caller's write transaction. Gives the notice for the
 * session, Dutch, of wrong tries since the last time, "" for none; NULL: the
 * account has changed meanwhile. */
const char *login_done(struct db *, struct arena *, struct login_try *);
/* The same of who is logged in already, and shows the password once more. */
MUST_USE bool login_shown(struct db *, struct arena *, struct login_try *);

/* ---- totp.c, factor.c: the second thing to show ------------------------------------ */

enum { TOTP_KEY_BYTES = 20, TOTP_KEY_HEX = 2 * TOTP_KEY_BYTES + 1 };
/* The time step of which `code` is the code, 0 when of none near `now` (seconds
 * since 1970). `key` is in hex. RFC 6238, steps of 30 s, one before and after. */
int64_t totp_step(const char *key, const char *code, int64_t now);
/* For an app to read in: otpauth://…; the same key as people type it, in groups. */
const char *totp_address(struct arena *, const char *key, const char *name);
const char *totp_typed(struct arena *, const char *key);

enum { RECOVERY_CODES = 8 };
struct factor {
	const char *key;                /* NULL: there is none */
	bool set;                       /* an app has shown that it has the key */
	bool kept;                      /* the user said that the recovery codes are kept */
	const char *recovery;           /* what those come from */
	int64_t step;                   /* the last one whose code was used */
};
/* Is more than the password asked of this account? By the setting
 * tweede_factor of all, else of who has set it up. */
bool factor_asked(struct db *, int64_t gebruiker);
void factor_read(struct db *, struct arena *, int64_t gebruiker, struct factor *);
/* The nth recovery code, from 1. */
const char *factor_recovery(struct arena *, const struct factor *, int number);
/* A new key, unless one is set. In a write transaction, as the next three. */
void factor_begin(struct db *, int64_t gebruiker);
void factor_end(struct db *, int64_t gebruiker);
void factor_new_codes(struct db *, int64_t gebruiker);
void factor_kept(struct db *, int64_t gebruiker);
/* Is this a code of the app, or a recovery code, not used before? Then it is used
 * now, and the factor set. In a transaction of its own; `try` needs account and
 * address. */
MUST_USE enum login factor_try(struct db *, struct arena *, const char *typed, struct login_try *);

/* ---- sso.c: who the web server says it is ------------------------------------------- */

/* Of the environment, JBT_SSO; die() where that is neither one thing nor the other. */
bool sso_on(void);
/* By what accounts are found for this REMOTE_USER, folded; "" : nobody, or of another realm. */
const char *sso_name(struct arena *, const char *remote_user);
/* Fills in `account` for `name`; false: there is none, or it is blocked or has no role today. */
MUST_USE bool sso_find(struct db *, struct login_try *);
/* The word for the log of who was not let in; NULL: nobody, or it was noted within the minute. */
const char *sso_refused(struct db *, const struct login_try *);
/* A row among the tries, in a write transaction. */
void sso_note(struct db *, const struct login_try *, bool came_in);
void sso_done(struct db *, const struct login_try *); /* it comes in */
/* As factor_asked(); the setting sso_tweede_factor can leave it to the workplace. */
bool sso_factor_asked(struct db *, int64_t gebruiker);
/* As a beheerder typed it, with or without realm: as it is kept. What is wrong with it, Dutch, or NULL. */
const char *sso_name_typed(struct arena *, const char *typed);
const char *sso_name_wrong(struct db *, int64_t gebruiker, const char *name);

/* ---- session.c ------------------------------------------------------------------ */

/* Half: the password was right, and more is asked. */
enum session_state { SESSION_NONE, SESSION_HALF, SESSION_OPEN, SESSION_ENDED };
struct session {
	enum session_state state;
	char hash[SHA256_HEX];
	char csrf[TOKEN_SIZE];
	int64_t gebruiker;
	bool touch;                     /* `laatst` is over a minute old */
	int idle_seconds;               /* until it locks */
	int64_t end;                    /* seconds since 1970: when it ended, or will by itself */
	bool renew;                     /* the password is somebody else's: another one first */
	bool sso;                       /* opened by single sign-on */
	const char *sso_name;           /* of its user, there; "" */
	bool keeps;                     /* ended so shortly ago that what was typed is still kept */
	const char *notice;             /* to be said once, "" */
};
/* A new session for who just logged in, open or half; `token` goes to the cookie,
 * nowhere else. */
void session_start(struct db *, int64_t gebruiker, enum session_state, bool sso, const char *notice, char token[static TOKEN_SIZE]);
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
