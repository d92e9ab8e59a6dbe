/*
 * What stands out in what was read: many dossiers in a short time, outside working hours,
 * and a dossier with somebody of the reader's own surname in it. One way through the new
 * rows of the log, in their order; what it finds is of a user and a day. It accuses nobody:
 * the toezichthouder looks.
 */
#include "domain/domain.h"
#include "domain/zoeken.h"

#include <stdlib.h>
#include <string.h>

/* One reading. `next`: the same user's next one, -1: none yet. */
struct lezing {
	int64_t seconds;
	int pair, next;
};
/* A user and a dossier. */
struct paar {
	int64_t gebruiker, zaak;
	int reader, in_window;
	bool same_name;
	int found;                      /* of the day at hand, in the list of what was found; -1 */
};
struct lezer {
	int64_t gebruiker;
	char *words;                    /* of the surname, with spaces around each */
	int oldest, newest;             /* of the window, in the list of readings; -1 */
	int dossiers;                   /* different ones in it */
	int many, late;                 /* of the day at hand, in the list of what was found; -1 */
};
struct zoektocht {
	struct db *db;
	struct arena *arena;
	struct opvallend_gevonden *found;
	struct lezing *lezing;
	struct paar *paar;
	struct lezer *lezer;
	int lezingen, paren, lezers;
	int *slot, slots;               /* pairs by hash: number + 1 */
	int64_t cursor, zaken, seconds, van, tot;
};

/* ---- who, and whose name ----------------------------------------------------------------- */

/* " jansen vries " of "J. Jansen-de Vries": what comes first is no surname, where more follows. */
static char *surname(struct arena *arena, const char *name, bool first_name)
{
	struct buffer out = { .arena = arena };
	char *word = text_words(arena, name);
	buffer_puts(&out, " ");
	for (bool first = first_name && strchr(word, ' '); *word; first = false) {
		size_t length = strcspn(word, " ");
		char *rest = word + length + (word[length] == ' ');
		word[length] = '\0';
		if (!first && length > 1 && !is_voorvoegsel(word)) buffer_printf(&out, "%s ", word);
		word = rest;
	}
	return out.text;
}

static bool shares_a_word(const char *a, const char *b)
{
	for (const char *at = a; at[0] && at[1];) {
		size_t length = strcspn(at + 1, " ") + 2;
		for (const char *in = b; (in = strstr(in, " ")) && *in; in++)
			if (strncmp(in, at, length) == 0) return true;
		at += length - 1;
	}
	return false;
}

static int lezer_of(struct zoektocht *z, int64_t gebruiker)
{
	for (int i = 0; i < z->lezers; i++)
		if (z->lezer[i].gebruiker == gebruiker) return i;
	z->lezer = arena_grow(z->arena, z->lezer, z->lezers, sizeof *z->lezer);
	z->lezer[z->lezers] = (struct lezer){ .gebruiker = gebruiker, .oldest = -1, .newest = -1, .many = -1, .late = -1,
		.words = surname(z->arena, db_text(z->db, Q_GEBRUIKER_NAAM, ARGS(I(gebruiker))), true) };
	return z->lezers++;
}

static bool name_is_there(struct zoektocht *z, const char *words, int64_t zaak)
{
	bool there = false;
	struct rows *rows = db_query(z->db, Q_OPVALLEND_NAMEN, ARGS(I(zaak)));
	while (db_next(rows)) there |= shares_a_word(words, surname(z->arena, rows_text(rows, 0), false));
	return there;
}

/* There are never more pairs than rows, so half of the slots stay free. */
static int paar_of(struct zoektocht *z, int64_t gebruiker, int64_t zaak)
{
	uint64_t at = ((uint64_t)gebruiker * 1000003u + (uint64_t)zaak) * 11400714819323198485u >> 32;
	for (;; at++) {
		int *slot = &z->slot[at % (uint64_t)z->slots];
		if (*slot && z->paar[*slot - 1].gebruiker == gebruiker && z->paar[*slot - 1].zaak == zaak) return *slot - 1;
		if (*slot) continue;
		int reader = lezer_of(z, gebruiker);
		z->paar = arena_grow(z->arena, z->paar, z->paren, sizeof *z->paar);
		z->paar[z->paren] = (struct paar){ .gebruiker = gebruiker, .zaak = zaak, .reader = reader, .found = -1,
			.same_name = name_is_there(z, z->lezer[reader].words, zaak) };
		*slot = ++z->paren;
		return z->paren - 1;
	}
}

/* ---- what stands out ------------------------------------------------------------------------ */

static int note(struct zoektocht *z, int at, const struct opvallend *what)
{
	struct opvallend_gevonden *found = z->found;
	if (at >= 0 && strcmp(found->opvallend[at].dag, what->dag) == 0) {
		struct opvallend *known = &found->opvallend[at];
		if (strcmp(what->soort, "veel") != 0) known->aantal++;
		else if (what->aantal > known->aantal) known->aantal = what->aantal;
		return at;
	}
	found->opvallend = arena_grow(z->arena, found->opvallend, found->count, sizeof *found->opvallend);
	found->opvallend[found->count] = *what;
	return found->count++;
}

/* The readings that are as young as the setting says, this one the newest of them. */
static void window(struct zoektocht *z, struct lezer *reader, int pair, int64_t seconds)
{
	z->lezing = arena_grow(z->arena, z->lezing, z->lezingen, sizeof *z->lezing);
	z->lezing[z->lezingen] = (struct lezing){ seconds, pair, -1 };
	if (reader->newest >= 0) z->lezing[reader->newest].next = z->lezingen;
	else reader->oldest = z->lezingen;
	reader->newest = z->lezingen++;
	if (z->paar[pair].in_window++ == 0) reader->dossiers++;
	for (struct lezing *old; (old = &z->lezing[reader->oldest])->seconds < seconds - z->seconds; reader->oldest = old->next)
		if (--z->paar[old->pair].in_window == 0) reader->dossiers--;
}

static const char *stamp_of(struct arena *arena, int64_t seconds)
{
	char *stamp = arena_alloc(arena, STAMP_SIZE);
	stamp_at(seconds, stamp);
	return stamp;
}

static void look(struct zoektocht *z, const struct rows *rows)
{
	const char *op = rows_text(rows, 1), *day = rows_text(rows, 4), *time = rows_text(rows, 5);
	int number = paar_of(z, rows_int(rows, 2), rows_int(rows, 3));
	struct paar *pair = &z->paar[number];
	struct lezer *reader = &z->lezer[pair->reader];
	window(z, reader, number, stamp_seconds(op));
	if (rows_int(rows, 0) <= z->cursor) return; /* looked at before: only how it went on */
	struct opvallend what = { .gebruiker = pair->gebruiker, .dag = day, .eerste = op, .aantal = 1 };
	long hour = strtol(time, NULL, 10);
	if (hour < z->van || hour >= z->tot || !day_is_workday(day_parse(day))) {
		what.soort = "buiten_werktijd";
		reader->late = note(z, reader->late, &what);
	}
	if (reader->dossiers >= z->zaken) {
		what.soort = "veel";
		what.aantal = reader->dossiers;
		what.eerste = stamp_of(z->arena, z->lezing[reader->oldest].seconds);
		reader->many = note(z, reader->many, &what);
	}
	if (pair->same_name) {
		what = (struct opvallend){ .soort = "achternaam", .gebruiker = pair->gebruiker, .zaak = pair->zaak, .dag = day, .eerste = op, .aantal = 1 };
		pair->found = note(z, pair->found, &what);
	}
}

/* Which rows: what is new, so many, and before it those that are young enough to count. */
static void range(struct zoektocht *z, const char *until, int64_t *first, int64_t *last)
{
	*first = db_int(z->db, Q_LOG_BIJ, ARGS(I(*until ? z->cursor + 1 : db_int(z->db, Q_LOG_EERSTE, NO_ARGS))));
	*last = *first - 1 + OPVALLEND_REGELS;
	if (!*until) {
		z->cursor = *first - 1;
		return;
	}
	int64_t young = log_vanaf(z->db, stamp_of(z->arena, stamp_seconds(until) - z->seconds));
	*first = young > *first - OPVALLEND_REGELS ? young : *first - OPVALLEND_REGELS;
}

void opvallend_zoek(struct db *db, struct arena *arena, struct opvallend_gevonden *found)
{
	struct zoektocht *z = arena_alloc(arena, sizeof *z);
	int64_t first, last;
	*found = (struct opvallend_gevonden){ .op = "" };
	*z = (struct zoektocht){ .db = db, .arena = arena, .found = found, .zaken = setting(db, "opvallend_zaken"), .seconds = setting(db, "opvallend_minuten") * 60,
		.van = setting(db, "werktijd_van"), .tot = setting(db, "werktijd_tot"), .slots = 4 * OPVALLEND_REGELS };
	struct rows *rows = db_query(db, Q_OPVALLEND_STAND, NO_ARGS);
	if (!db_next(rows)) die(EV_DATABASE, "opvallend_tot has no row");
	z->cursor = found->was = found->tot = rows_int(rows, 0);
	const char *until = rows_text(rows, 1);
	rows_end(rows);

	range(z, until, &first, &last);
	z->slot = arena_alloc(arena, (size_t)z->slots * sizeof *z->slot);
	rows = db_query(db, Q_OPVALLEND_LEZINGEN, ARGS(I(first), I(last)));
	while (db_next(rows)) look(z, rows);
	rows = db_query(db, Q_LOG_TOT, ARGS(I(last)));
	if (!db_next(rows)) return;
	found->tot = rows_int(rows, 0);
	found->op = rows_text(rows, 1);
	rows_end(rows);
}

bool opvallend_bewaar(struct db *db, const struct opvallend_gevonden *found)
{
	if (found->tot == found->was) return true;
	if (!db_exec(db, Q_OPVALLEND_VERDER, ARGS(I(found->tot), T(found->op), I(found->was)))) return false;
	for (int i = 0; i < found->count; i++) {
		const struct opvallend *o = &found->opvallend[i];
		db_exec(db, Q_OPVALLEND_ERBIJ, ARGS(T(o->soort), I(o->gebruiker), T(o->dag), ID_OR_NULL(o->zaak), I(o->aantal), T(o->eerste)));
	}
	return true;
}
