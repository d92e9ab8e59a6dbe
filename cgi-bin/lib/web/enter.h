/*
 * Within web.h: what the pages have in common by which one comes in (enter.c, wachtwoord.c,
 * qr.c).
 */
#ifndef JBT_ENTER_H
#define JBT_ENTER_H

/* A new session instead of the one at hand; goes on to `terug` where that is ours. */
void enter(struct request *, int64_t gebruiker, enum session_state, bool sso, const char *notice, const char *terug);
/* A `what`, such as "verkeerd wachtwoord", is refused: said at the field, and for the log. */
void enter_refuse(struct request *, int field, enum login, const struct login_try *, const char *what, const char *wrong);
void enter_code(struct request *, int field); /* the code typed there is used now, or refused; for prepare() */
/* The new password that was typed twice, and the old one: for prepare(), and then for save(). */
struct new_password *new_password(struct request *, int old_field, int new_field, int again_field);
enum outcome new_password_keep(struct request *, struct new_password *, int old_field, const char *terug);
/* The text as an SVG path for a viewBox of "0 0 size size", quiet zone included. */
const char *qr_path(struct arena *, const char *text, int *size);

#endif
