/*
 * Within domain: a list as pieces of an index, each in the order of the list, of
 * which the first of all is taken (lijst.c); which pieces make which list stands
 * in werklijst.c.
 */
#ifndef JBT_LIJST_H
#define JBT_LIJST_H

#include "domain/taken.h"

/* A role of the actor with its scope: `code` is `bereik` of table taak. */
struct bereik { enum role role; char kind; int64_t id; const char *rol, *code; };

/* A row in the order of its list: tasks by term, tafel and kind, upwards; tafels by
 * their id, or by number where a number was asked, downwards. */
struct plek {
	const char *eerst, *code;
	int64_t tafel;
	const struct bereik *as;
	enum tafel_status stand;        /* its status, or that of an archive */
	int64_t subregio, melder;       /* this and what follows: of table tafel_rij */
	bool bij_anderen;
	const char *notulen;
	bool ooit_verzonden;
	struct lijst_rij rij;
};

/* A piece: what its statement is told besides what all are told. */
struct stuk_index {
	const struct bereik *as;
	const char *status, *moment, *gemeente, *begin, *eerder;
	struct plek last, *read;        /* the last one read; those not yet taken */
	int count, at;
	bool dry;
};

struct zoek {
	struct db *db;
	struct arena *arena;
	struct lijst_vraag vraag;
	struct bereik bereik[MAX_GRANTS];
	int bereiken;
	const char *rollen;             /* ",voorzitter s3,gi o16,"; "": not more than one */
	const char *streek;             /* ",3,14,": of these gemeenten only; "": of all */
	const char *gemeenten;          /* the same by what was typed, or else by name */
	const char *naam;               /* what a surname begins with, by its letters; "": none was asked */
	bool genoemd;                   /* by day, those of that name; else the others */
	bool alles;                     /* of news: also what the actor has read */
	const char *nummer, *nullen;    /* what a part of a zaaknummer begins with; with zeros in front */
	char grens[STAMP_SIZE];         /* closed before this: an archive to who took part; "": not yet asked */
	int blad;                       /* so many rows are shown */
	char today[DATE_SIZE], monday[DATE_SIZE], sunday[DATE_SIZE], nu[STAMP_SIZE];
	enum query query;
	struct stuk_index *stuk;
	int stukken;
};

/* Begins another list, of rows that this statement gives. */
void lijst_begin(struct zoek *, enum query);
void lijst_add(struct zoek *, struct stuk_index);
/* The next of all pieces, once where more than one has it. False at the end. */
bool lijst_take(struct zoek *, struct plek *);
/* A statement with the values of a piece; a row of it as the lists have it: a row of
 * tafel_rij, and then, where there are any, what the list is in the order of, the kind
 * and its reason. What else a statement gives comes after LIJST_KOLOMMEN. */
enum { LIJST_KOLOMMEN = 17 };
struct rows *lijst_query(const struct zoek *, enum query, const struct stuk_index *);
struct plek plek_read(struct zoek *, const struct rows *, const struct bereik *as);
/* The permission table, with the facts of now. */
bool plek_may(struct zoek *, const struct plek *, const struct bereik *as, enum act);
/* Does no role before this one have the same scope? */
bool is_first_of_scope(const struct zoek *, int at);

#endif
