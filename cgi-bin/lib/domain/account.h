/*
 * Within domain.h: accounts and roles, as the beheerder keeps them. What holds of them
 * stands here once, for the pages, for a file of accounts and for scripts/adduser and jbt.
 * An actor 0 is who runs the server, from the command line (scripts/build/opdracht.c).
 */
#ifndef JBT_ACCOUNT_H
#define JBT_ACCOUNT_H

#include "db/db.h"

enum { USER_NAME_MAX = 100, NAME_MAX_LENGTH = 100 };
/* What is wrong with a name to log in with, or with somebody's own: in Dutch for a page,
 * in English for who runs the server; NULL: nothing. */
struct name_wrong { const char *nl, *en; };
const struct name_wrong *user_name_wrong(const char *user);
const struct name_wrong *own_name_wrong(const char *name);

struct account {
	int64_t id;                     /* 0: a new one */
	const char *gebruikersnaam, *naam, *functie, *email;
	int64_t organisatie;            /* 0: none */
};
/* As db_query() has them: texts of the arena. False: nobody has this id. */
bool account_read(struct db *, int64_t id, struct account *);
/* What of it would not do; `veld` is the name of a field. */
struct bezwaar { const char *veld, *tekst; };
enum { BEZWAREN = 4 };
int account_wrong(struct db *, const struct account *, struct bezwaar out[static BEZWAREN]);
/* Makes or changes it, with its trace; the id. It can log in once it has a code. */
int64_t account_store(struct db *, int64_t actor, const struct account *);

/* A role somewhere, from day to day; "" for no limit. `plek` is a sleutel of view
 * rol_plek, such as "voorzitter-2". */
struct rol_geving { int64_t gebruiker; const char *plek, *van, *tot; };
/* Nobody gives a role to itself, nor to an account of its own under another name, nor
 * to somebody who had one's account in hand; and the last beheerder stays. Each gives
 * the reason, Dutch, when it did nothing; NULL: done. In a write transaction. */
MUST_USE const char *rol_geef(struct db *, struct arena *, int64_t actor, const struct rol_geving *);
MUST_USE const char *rol_neem(struct db *, int64_t actor, int64_t rol);
MUST_USE const char *account_block(struct db *, int64_t actor, int64_t gebruiker, const char *reden);
MUST_USE const char *account_unblock(struct db *, struct arena *, int64_t actor, int64_t gebruiker);

/* A code to come in with once, as people can type it; and what is kept of it. */
enum { ACCESS_CODE_SIZE = 18 };
void access_code(char out[static ACCESS_CODE_SIZE]);
MUST_USE const char *account_code(struct db *, int64_t actor, int64_t gebruiker, const char *hash);
MUST_USE const char *account_no_factor(struct db *, int64_t actor, int64_t gebruiker);
/* Such a reason in English, for who runs the server; another one as it is. */
const char *account_english(const char *why);
/* The name by which it comes in from the workplace, as typed; "" takes it away. */
MUST_USE const char *account_workplace(struct db *, struct arena *, int64_t actor, int64_t gebruiker, const char *typed);

#endif
