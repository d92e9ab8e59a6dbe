/*
 * Finding a zaak by what somebody types: names as people spell them, a day of birth, a
 * zaaknummer, a gemeente, a whole BSN, words of stukken and notulen. Every list that is
 * read is of one scope of the actor (table zicht_woord), so that neither what comes out
 * nor how long it takes tells of a dossier outside; the permission table then decides
 * of each word of each zaak that is shown.
 */
#include "domain/lijst.h"
#include "domain/zoeken.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* ---- what was typed ------------------------------------------------------------------ */

static const char *const in_text[] = { "naam", "persoon", "nummer", "plaats", "stuk_melder", "stuk", "stuk_vrij", "notulen", "verzonden" };

static void choose(struct zoek_woord *word, const char *soort, const char *text, bool whole)
{
	if (*text && word->keuzes < ZOEK_KEUZES) word->keus[word->keuzes++] = (struct zoek_keus){ soort, text, whole };
}

static struct zoek_woord *next_word(struct zoek_vraag *vraag)
{
	if (vraag->woorden == ZOEK_WOORDEN) {
		vraag->te_veel = true;
		return NULL;
	}
	struct zoek_woord *word = &vraag->woord[vraag->woorden++];
	*word = (struct zoek_woord){ 0 };
	return word;
}

/* Nine digits, also with points between: eight are a day before they are a BSN. */
static bool read_bsn(struct arena *arena, const char *text, struct zoek_vraag *vraag)
{
	char bsn[10];
	int digits = 0;
	for (const char *c = text; *c; c++) digits += isdigit((unsigned char)*c) != 0;
	if (digits != 9 || !bsn_parse(text, bsn)) return false;
	struct zoek_woord *word = next_word(vraag);
	if (word) choose(word, "bsn", arena_strdup(arena, bsn), true);
	vraag->bsn = true;
	return true;
}

/* A day, a month or a year; what is digits alone may be a number too. */
static bool read_date(struct arena *arena, const char *text, struct zoek_vraag *vraag)
{
	char date[DATE_SIZE];
	if (!date_known(text, date) || !text[strspn(text, "0123456789")]) return false;
	struct zoek_woord *word = next_word(vraag);
	if (!word) return true;
	choose(word, "geboren", arena_strdup(arena, date), strlen(date) == DATE_SIZE - 1);
	if (strlen(date) == strlen("2026-01")) choose(word, "nummer", text_letters(arena, text), false);
	return true;
}

/* "not-2026-118" as it is kept: "not20260118". */
static const char *number_of(struct arena *arena, const char *text)
{
	const char *dash = strrchr(text, '-'), *last = dash ? dash + 1 : text;
	size_t digits = strspn(last, "0123456789");
	if (!dash || !digits || last[digits] || digits > 4) return text_letters(arena, text);
	return text_letters(arena, arena_printf(arena, "%.*s%s%s", (int)(dash - text), text, &"0000"[digits], last));
}

/* One word of letters and digits. `before`: the words of the name that went before it. */
static void read_word(struct arena *arena, const char *text, const char *before, struct zoek_vraag *vraag)
{
	struct zoek_woord *word = next_word(vraag);
	char date[DATE_SIZE];
	if (!word) return;
	for (size_t i = 0; i < COUNT(in_text); i++) choose(word, in_text[i], text, false);
	if (*before) choose(word, "naam", text_letters(arena, arena_printf(arena, "%s%s", before, text)), false);
	if (date_known(text, date)) choose(word, "geboren", arena_strdup(arena, date), strlen(date) == DATE_SIZE - 1);
}

static const char between[] = " \t\r\n,;()\"";

static const char *token(struct arena *arena, const char **at)
{
	*at += strspn(*at, between);
	size_t length = strcspn(*at, between);
	const char *text = arena_strndup(arena, *at, length);
	*at += length;
	return text;
}

/* "12 maart 2015", "12 3 2015" and "maart 2015" are one. How much of `at` was a date. */
static size_t date_of_words(struct arena *arena, const char *at, struct zoek_vraag *vraag)
{
	size_t skipped = strspn(at, between);
	for (int words = 3; words >= 2; words--) {
		const char *end = at + skipped, *text = "";
		bool letters = words == 3, there = true;
		for (int i = 0; i < words; i++) {
			text = token(arena, &end);
			there &= *text != '\0';
			letters |= isalpha((unsigned char)*text) != 0;
		}
		size_t length = (size_t)(end - at);
		if (there && letters && read_date(arena, arena_strndup(arena, at + skipped, length - skipped), vraag)) return length;
	}
	return 0;
}

static bool has_digit(const char *text)
{
	return text[strcspn(text, "0123456789")] != '\0';
}

/* A word that goes before a name, or says nothing, is looked for where there is nothing else. */
static void read_words(struct arena *arena, const char *text, struct zoek_vraag *vraag)
{
	struct buffer before = { .arena = arena };
	const char *alone = "";
	buffer_puts(&before, "");
	for (const char *at = text; *at;) {
		size_t date = date_of_words(arena, at, vraag);
		at += date;
		const char *typed = date ? "" : token(arena, &at);
		if (!*typed || read_bsn(arena, typed, vraag) || read_date(arena, typed, vraag)) continue;
		struct zoek_woord *word = strchr(typed, '-') && has_digit(typed) ? next_word(vraag) : NULL;
		if (word) choose(word, "nummer", number_of(arena, typed), false);
		if (word || vraag->te_veel) continue;
		const char *letters = text_letters(arena, typed);
		if (is_voorvoegsel(letters) || is_leeg(letters)) {
			if (is_voorvoegsel(letters)) buffer_puts(&before, letters);
			alone = letters;
			continue;
		}
		const char *parts = text_words(arena, typed);
		for (const char *part; *(part = token(arena, &parts));) {
			if (is_voorvoegsel(part)) buffer_puts(&before, part);
			else read_word(arena, part, before.text, vraag);
			if (!is_voorvoegsel(part)) before = (struct buffer){ .arena = arena };
			buffer_puts(&before, "");
		}
	}
	if (!vraag->woorden && *alone) read_word(arena, alone, "", vraag);
}

void zoek_lees(struct arena *arena, const char *typed, struct zoek_vraag *vraag)
{
	char plain[400];
	*vraag = (struct zoek_vraag){ 0 };
	vraag->te_veel = !text_plain(typed, plain, sizeof plain);
	if (!vraag->te_veel && !read_bsn(arena, plain, vraag)) read_words(arena, plain, vraag);
}

/* ---- a place in the list: sort, scope, word, tafel ------------------------------------------ */

/* The lists that are read one after the other: of one of the words, each thing that it
 * may be, for each scope of the actor, the most telling sort first. */
struct lijn { const struct zoek_keus *keus; const char *bereik; };
struct plaats { int lijn; const char *woord; int64_t tafel; };
struct lezing {
	struct zoek *z;
	const struct zoek_vraag *vraag;
	int lijnen, eerst;              /* `eerst`: the word by which is read, the others are asked of each zaak */
	struct lijn *lijn;
};

static struct rows *of_zaak(const struct lezing *l, int64_t zaak, const struct lijn *s)
{
	return db_query(l->z->db, Q_ZOEK_VAN_ZAAK, ARGS(I(zaak), T(s->bereik), T(s->keus->soort), T(s->keus->woord), I(s->keus->heel), T(l->z->today)));
}

/* How often the word is there, up to a bound. */
static int64_t count_word(const struct lezing *l, const struct zoek_woord *word)
{
	int64_t found = 0;
	for (int k = 0; k < word->keuzes; k++)
		for (int b = 0; b < l->z->bereiken; b++)
			if (is_first_of_scope(l->z, b))
				found += db_int(l->z->db, Q_ZOEK_AANTAL, ARGS(T(l->z->bereik[b].code), T(word->keus[k].soort), T(word->keus[k].woord), I(word->keus[k].heel)));
	return found;
}

static void lezing_begin(struct lezing *l)
{
	int64_t least = l->vraag->woorden > 1 ? count_word(l, &l->vraag->woord[0]) : 0;
	for (int i = 1; i < l->vraag->woorden; i++) {
		int64_t found = count_word(l, &l->vraag->woord[i]);
		if (found >= least) continue;
		least = found;
		l->eerst = i;
	}
	const struct zoek_woord *word = &l->vraag->woord[l->eerst];
	l->lijn = arena_alloc(l->z->arena, (size_t)(word->keuzes * l->z->bereiken + 1) * sizeof *l->lijn);
	for (int s = 0; woord_soort(s); s++)
		for (int k = 0; k < word->keuzes; k++)
			for (int b = 0; strcmp(word->keus[k].soort, woord_soort(s)) == 0 && b < l->z->bereiken; b++)
				if (is_first_of_scope(l->z, b)) l->lijn[l->lijnen++] = (struct lijn){ &word->keus[k], l->z->bereik[b].code };
}

/* Where a zaak stands in the list, the first time. False: nowhere. */
static bool place_of(const struct lezing *l, int64_t zaak, struct plaats *out)
{
	*out = (struct plaats){ 0 };
	for (; out->lijn < l->lijnen; out->lijn++) {
		struct rows *rows = of_zaak(l, zaak, &l->lijn[out->lijn]);
		while (db_next(rows)) {
			const char *word = rows_text(rows, 0);
			int64_t tafel = rows_int(rows, 1);
			int by = out->woord ? strcmp(word, out->woord) : -1;
			if (by < 0 || (by == 0 && tafel > out->tafel)) *out = (struct plaats){ out->lijn, word, tafel };
		}
		if (out->woord) return true;
	}
	return false;
}

/* A place in an address, without a word of the dossier: which word of the tafel it is. */
static const char *place_key(const struct lezing *l, const struct plaats *p)
{
	const struct lijn *s = &l->lijn[p->lijn];
	int64_t rank = db_int(l->z->db, Q_ZOEK_RANG, ARGS(I(p->tafel), T(s->bereik), T(s->keus->soort), T(s->keus->woord), T(p->woord)));
	return arena_printf(l->z->arena, "%d.%lld.%lld", p->lijn, (long long)p->tafel, (long long)rank);
}

/* What no longer is a place is the begin. */
static struct plaats place_read(const struct lezing *l, const char *key)
{
	struct plaats p = { 0, "", INT64_MAX };
	int lijn;
	long long tafel, rank;
	if (sscanf(key, "%9d.%18lld.%9lld", &lijn, &tafel, &rank) != 3 || lijn < 0 || lijn >= l->lijnen || rank < 1) return p;
	const struct lijn *s = &l->lijn[lijn];
	const char *word = db_text(l->z->db, Q_ZOEK_OP_RANG, ARGS(I(tafel), T(s->bereik), T(s->keus->soort), T(s->keus->woord), I(s->keus->heel), I(rank - 1)));
	if (*word) p = (struct plaats){ lijn, word, tafel };
	return p;
}

/* ---- a zaak, and whether the actor may know why it was found --------------------------------- */

static bool has_word(const struct lezing *l, int64_t zaak, const struct zoek_woord *word, const struct tafel *tafels, int count)
{
	for (int k = 0; k < word->keuzes; k++) {
		for (int b = 0; b < l->z->bereiken; b++) {
			if (!is_first_of_scope(l->z, b)) continue;
			bool found = false;
			struct rows *rows = of_zaak(l, zaak, &(struct lijn){ &word->keus[k], l->z->bereik[b].code });
			while (!found && db_next(rows)) {
				found = !tafels;
				for (int i = 0; i < count && !found; i++) found = tafels[i].id == rows_int(rows, 1) && woord_mag(word->keus[k].soort, &tafels[i]);
			}
			rows_end(rows);
			if (found) return true;
		}
	}
	return false;
}

/* The words first, which are cheap to ask; then with the rights. */
static bool look_at(const struct lezing *l, int64_t zaak, struct vondst *out)
{
	struct tafel *tafels;
	for (int i = 0; i < l->vraag->woorden; i++)
		if (i != l->eerst && !has_word(l, zaak, &l->vraag->woord[i], NULL, 0)) return false;
	int count = zaak_tafels(l->z->db, l->z->arena, l->z->vraag.actor, zaak, &tafels);
	*out = (struct vondst){ .zaak = zaak };
	for (int i = 0; i < count; i++) {
		if (!out->tafel && authz(ACT_ZIEN, &tafels[i].subject, NULL)) out->tafel = &tafels[i];
		out->ziet_personen |= authz(ACT_PERSOON_LEZEN, &tafels[i].subject, NULL);
	}
	for (int i = 0; i < l->vraag->woorden; i++)
		if (!has_word(l, zaak, &l->vraag->woord[i], tafels, count)) return false;
	return out->tafel != NULL;
}

/* ---- through the list ----------------------------------------------------------------------- */

/* The next place, from this one on (its tafel excluded). False: the list ends. */
static bool next_place(const struct lezing *l, struct plaats *p, int64_t *zaak)
{
	for (; p->lijn < l->lijnen; p->lijn++, p->woord = "", p->tafel = INT64_MAX) {
		const struct lijn *s = &l->lijn[p->lijn];
		const char *from = strcmp(p->woord, s->keus->woord) > 0 ? p->woord : s->keus->woord;
		for (;;) {
			const char *word = db_text(l->z->db, Q_ZOEK_WOORDEN, ARGS(T(s->bereik), T(s->keus->soort), T(from), T(s->keus->woord), I(s->keus->heel)));
			if (!*word) break;
			if (strcmp(word, p->woord) != 0) p->tafel = INT64_MAX;
			p->woord = word;
			struct rows *rows = db_query(l->z->db, Q_ZOEK_TAFELS, ARGS(T(s->bereik), T(s->keus->soort), T(word), I(p->tafel), T(l->z->today)));
			bool there = db_next(rows);
			if (there) p->tafel = rows_int(rows, 0);
			if (there) *zaak = rows_int(rows, 1);
			rows_end(rows);
			if (there) return true;
			from = arena_printf(l->z->arena, "%s\x01", word);
		}
	}
	return false;
}

static bool is_same(const struct plaats *a, const struct plaats *b)
{
	return a->lijn == b->lijn && a->tafel == b->tafel && strcmp(a->woord, b->woord) == 0;
}

void zoeken(struct db *db, struct arena *arena, const struct actor *actor, const struct zoek_vraag *vraag, const char *na, struct vondsten *out)
{
	enum { LOOKED = 300, PASSED = 1500 }; /* at most, for one page: zaken, and places where one stands once more */
	const struct lijst_vraag all = { .actor = actor, .q = "", .moment = "", .status = "", .subregio = "", .van = "", .tot = "" };
	struct lezing l = { .z = lijst_zoek(db, arena, &all), .vraag = vraag };
	struct vondst found;
	int64_t zaak = 0;
	*out = (struct vondsten){ .verder = "" };
	if (!vraag->woorden || vraag->te_veel || !l.z->bereiken) return;
	lezing_begin(&l);
	struct plaats at = place_read(&l, na), last = at, first;
	for (int looked = 0, passed = 0; next_place(&l, &at, &zaak); last = at) {
		bool is_new = place_of(&l, zaak, &first) && is_same(&first, &at);
		if ((is_new && (out->count == LIJST_BLAD || looked == LOOKED)) || passed++ == PASSED) {
			out->verder = place_key(&l, &last);
			return;
		}
		looked += is_new;
		if (is_new && look_at(&l, zaak, &found)) out->rij[out->count++] = found;
	}
}
