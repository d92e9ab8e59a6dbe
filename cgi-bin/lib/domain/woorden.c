/*
 * The words that a tafel is found by, for each scope that may read them (table
 * zicht_woord): THE table of sorts says where a word stands and which right reading
 * it asks. Nothing of a secret address is among them, and of a BSN only the whole.
 * Written with the tasks, where the zaak changes (derived.c).
 */
#include "domain/zoeken.h"

#include <stdlib.h>
#include <string.h>

enum how { NAAM, TEKST, GEHEEL, NUMMER, VRIJE_TEKST };

/* By relevance. `unless`: who may read that sort has these words in it already. */
static const struct soort {
	const char *code;
	enum act act;
	unsigned flags;                 /* of the subject: what was released */
	const char *unless;
	enum how how;
} soorten[] = {
	{ "naam", ACT_ZIEN, 0, "", NAAM },
	{ "persoon", ACT_PERSOON_LEZEN, 0, "", NAAM },
	{ "geboren", ACT_PERSOON_LEZEN, 0, "", GEHEEL },
	{ "bsn", ACT_BSN_ZIEN, 0, "", GEHEEL },
	{ "nummer", ACT_ZIEN, 0, "", NUMMER },
	{ "plaats", ACT_ZIEN, 0, "", TEKST },
	{ "stuk_melder", ACT_AANMELDING_SCHRIJVEN, 0, "", VRIJE_TEKST },
	{ "stuk", ACT_STUK_LEZEN, 0, "stuk_melder", VRIJE_TEKST },
	{ "stuk_vrij", ACT_STUK_LEZEN, IS_VRIJGEGEVEN, "stuk", VRIJE_TEKST },
	{ "notulen", ACT_NOTULEN_VERSIES, 0, "", VRIJE_TEKST },
	{ "verzonden", ACT_NOTULEN_LEZEN, 0, "notulen", VRIJE_TEKST },
};
enum { SOORTEN = COUNT(soorten), GEHEIM = SOORTEN };

const char *woord_soort(int number)
{
	return number < SOORTEN ? soorten[number].code : NULL;
}

static int soort_number(const char *code)
{
	int at = 0;
	while (at < SOORTEN && strcmp(soorten[at].code, code) != 0) at++;
	return at;
}

bool woord_mag(const char *code, const struct tafel *tafel)
{
	int at = soort_number(code);
	if (at == SOORTEN) return false;
	struct subject subject = tafel->subject;
	subject.flags |= soorten[at].flags;
	return authz(soorten[at].act, &subject, NULL);
}

static bool is_one_of(const char *word, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(word, list[i]) == 0) return true;
	return false;
}

bool is_voorvoegsel(const char *word)
{
	static const char *const words[] = { "de", "den", "der", "van", "von", "het", "t", "ter", "ten", "te", "op", "in", "el", "al", "la", "le", "du", "d", "vd", "vander", "vanden", "vande" };
	return is_one_of(word, words, COUNT(words));
}

bool is_leeg(const char *word)
{
	static const char *const words[] = { "aan", "als", "bij", "dan", "dat", "den", "der", "des", "deze", "die", "dit", "door", "een", "eens", "en", "er", "had", "heb", "heeft",
		"hem", "hen", "het", "hij", "hun", "ik", "is", "kan", "maar", "meer", "met", "na", "naar", "niet", "nog", "nu", "of", "om", "omdat", "ons", "ook", "over", "te", "ter",
		"toch", "toen", "tot", "uit", "van", "voor", "waar", "want", "was", "wat", "we", "wel", "wij", "wordt", "worden", "zal", "ze", "zich", "zij", "zijn", "zo", "zou" };
	return is_one_of(word, words, COUNT(words));
}

/* ---- words of a text --------------------------------------------------------------- */

struct set { int count; const char **word; };

static void add(struct arena *arena, struct set *set, const char *word)
{
	enum { LONGEST = 60 };
	if (!*word || strlen(word) > LONGEST) return;
	set->word = arena_grow(arena, set->word, set->count, sizeof *set->word);
	set->word[set->count++] = word;
}

/* The next of words with spaces between them; NULL at the end. */
static char *cut(char **rest)
{
	char *word = *rest;
	if (!*word) return NULL;
	size_t length = strcspn(word, " ");
	*rest = word + length + (word[length] == ' ');
	word[length] = '\0';
	return word;
}

/* "De Vries" is found by "vries" and "devries", "Jansen-de Vries" by each part and
 * each word. */
static void add_name(struct arena *arena, struct set *set, const char *voor, const char *own)
{
	add(arena, set, text_letters(arena, arena_printf(arena, "%s %s", voor, own)));
	for (const char *part = own; part; part = strchr(part, '-') ? strchr(part, '-') + 1 : NULL) {
		char *rest = text_words(arena, part);
		add(arena, set, text_letters(arena, part));
		while (*rest) {
			const char *left = text_letters(arena, rest), *word = cut(&rest);
			if (is_voorvoegsel(word)) continue;
			add(arena, set, left);
			add(arena, set, word);
		}
	}
}

/* Of "NOT-2026-0118" the whole and what follows the subregio and the year, also
 * without the zeros in front. */
static void add_number(struct arena *arena, struct set *set, const char *number)
{
	for (const char *part = number; part; part = strchr(part, '-') ? strchr(part, '-') + 1 : NULL) {
		add(arena, set, text_letters(arena, part));
		if (!strchr(part, '-') && part[strspn(part, "0")]) add(arena, set, part + strspn(part, "0"));
	}
}

static bool is_secret(const struct set *secret, const char *word)
{
	enum { SHORTEST = 4 };
	for (int i = 0; i < secret->count; i++) {
		const char *s = secret->word[i];
		if (strcmp(word, s) == 0 || (strlen(s) >= SHORTEST && strncmp(word, s, strlen(s)) == 0)) return true;
	}
	return false;
}

/* What says nothing is not kept, nor what may be a BSN or a telephone number. */
static void add_text(struct arena *arena, struct set *set, const char *text, const struct set *secret)
{
	enum { SHORTEST = 3, DIGITS = 6 };
	char *rest = text_words(arena, text);
	for (const char *word; (word = cut(&rest)) != NULL;) {
		if (strlen(word) < SHORTEST || strspn(word, "0123456789") >= DIGITS || is_leeg(word) || is_secret(secret, word)) continue;
		add(arena, set, word);
	}
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort_once(struct set *set)
{
	int kept = 0;
	if (set->count) qsort(set->word, (size_t)set->count, sizeof *set->word, by_text);
	for (int i = 0; i < set->count; i++)
		if (!kept || strcmp(set->word[kept - 1], set->word[i]) != 0) set->word[kept++] = set->word[i];
	set->count = kept;
}

/* ---- what there should be ------------------------------------------------------------ */

struct bron { int soort; const char *voor, *text; };
/* Who may read a sort, until when. */
struct lezer { const char *bereik; int soort; const char *tot; };
struct woorden {
	struct db *db;
	struct arena *arena;
	int64_t tafel;
	int bronnen, lezers;
	struct bron *bron;
	struct lezer *lezer;
	struct set set[SOORTEN + 1];    /* the last: of secret addresses */
};

static void bronnen_load(struct woorden *w)
{
	struct rows *rows = db_query(w->db, Q_WOORD_BRONNEN, ARGS(I(w->tafel)));
	while (db_next(rows)) {
		if (!*rows_text(rows, 2)) continue;
		w->bron = arena_grow(w->arena, w->bron, w->bronnen, sizeof *w->bron);
		w->bron[w->bronnen++] = (struct bron){ soort_number(rows_text(rows, 0)), rows_text(rows, 1), rows_text(rows, 2) };
	}
}

static const char *mag_tot(const struct stand *stand, const struct band *band, const struct soort *soort)
{
	struct stand with = *stand;
	with.subject.flags |= soort->flags;
	return zicht_tot(&with, soort->act, band);
}

/* Two roles of one scope read what either may, as long as either may. */
static void add_lezer(struct woorden *w, const char *bereik, int soort, const char *tot)
{
	for (int i = 0; i < w->lezers; i++) {
		struct lezer *l = &w->lezer[i];
		if (l->soort != soort || strcmp(l->bereik, bereik) != 0) continue;
		if (strcmp(l->tot, tot) < 0) l->tot = tot;
		return;
	}
	w->lezer = arena_grow(w->arena, w->lezer, w->lezers, sizeof *w->lezer);
	w->lezer[w->lezers++] = (struct lezer){ bereik, soort, tot };
}

static int by_bereik(const void *a, const void *b)
{
	const struct lezer *x = a, *y = b;
	int by = strcmp(x->bereik, y->bereik);
	return by ? by : strcmp(soorten[x->soort].code, soorten[y->soort].code);
}

static void lezers_load(struct woorden *w, const struct stand *stand, const char *today)
{
	for (int b = 0; b < stand->banden; b++) {
		const struct band *band = &stand->band[b];
		for (int s = 0; s < SOORTEN; s++) {
			int more = soort_number(soorten[s].unless);
			const char *tot = more < SOORTEN && mag_tot(stand, band, &soorten[more]) ? NULL : mag_tot(stand, band, &soorten[s]);
			if (tot && strcmp(tot, today) >= 0) add_lezer(w, band->bereik, s, tot);
		}
	}
	if (w->lezers) qsort(w->lezer, (size_t)w->lezers, sizeof *w->lezer, by_bereik);
}

static void merk_make(const struct woorden *w, char out[static SHA256_HEX])
{
	struct buffer all = { .arena = w->arena };
	for (int i = 0; i < w->lezers; i++) buffer_printf(&all, "%s %d %s\n", w->lezer[i].bereik, w->lezer[i].soort, w->lezer[i].tot);
	for (int i = 0; i < w->bronnen; i++) buffer_printf(&all, "%d %s\n%s\n", w->bron[i].soort, w->bron[i].voor, w->bron[i].text);
	sha256_hex(all.length ? all.text : "", all.length, out);
}

static void sets_make(struct woorden *w)
{
	struct set *secret = &w->set[GEHEIM];
	for (int i = 0; i < w->bronnen; i++) {
		char *rest = w->bron[i].soort == GEHEIM ? text_words(w->arena, w->bron[i].text) : NULL;
		for (const char *word; rest && (word = cut(&rest)) != NULL;) add(w->arena, secret, word);
	}
	for (int i = 0; i < w->bronnen; i++) {
		const struct bron *b = &w->bron[i];
		struct set *set = &w->set[b->soort];
		if (b->soort == GEHEIM) continue;
		switch (soorten[b->soort].how) {
		case NAAM: add_name(w->arena, set, b->voor, b->text); break;
		case NUMMER: add_number(w->arena, set, b->text); break;
		case GEHEEL: add(w->arena, set, b->text); break;
		case TEKST: add_text(w->arena, set, b->text, &(struct set){ 0 }); break;
		case VRIJE_TEKST: add_text(w->arena, set, b->text, secret); break;
		}
	}
	for (int i = 0; i < SOORTEN; i++) sort_once(&w->set[i]);
}

/* ---- what there is, beside it ------------------------------------------------------------- */

struct rij { const char *bereik, *soort, *woord, *tot; };

static int compare(const struct rij *a, const struct rij *b)
{
	int by = strcmp(a->bereik, b->bereik);
	if (by == 0) by = strcmp(a->soort, b->soort);
	return by ? by : strcmp(a->woord, b->woord);
}

static void differs(const struct woorden *w, const struct rij *row, bool missing, difference *say, void *context)
{
	if (say) say(context, arena_printf(w->arena, "zicht_woord, %s: %s %s %s %lld %s", missing ? "is missing" : "should not be there", row->bereik, row->soort,
			strcmp(row->soort, "bsn") == 0 ? "-" : row->woord, (long long)w->tafel, row->tot));
	else if (missing) db_exec(w->db, Q_ZICHT_WOORD_TOEVOEGEN, ARGS(T(row->bereik), T(row->soort), T(row->woord), T(row->tot), I(w->tafel)));
	else db_exec(w->db, Q_ZICHT_WOORD_WEGHALEN, ARGS(T(row->bereik), T(row->soort), T(row->woord), I(w->tafel)));
}

static int wanted(const struct woorden *w, struct rij **out)
{
	int count = 0;
	struct rij *row = NULL;
	for (int l = 0; l < w->lezers; l++) {
		const struct lezer *by = &w->lezer[l];
		for (int i = 0; i < w->set[by->soort].count; i++) {
			row = arena_grow(w->arena, row, count, sizeof *row);
			row[count++] = (struct rij){ by->bereik, soorten[by->soort].code, w->set[by->soort].word[i], by->tot };
		}
	}
	*out = row;
	return count;
}

/* What is past its last day counts as gone. */
static int stored(const struct woorden *w, const char *today, struct rij **out)
{
	int count = 0;
	struct rij *row = NULL;
	struct rows *rows = db_query(w->db, Q_ZICHT_WOORD_BEWAARD, ARGS(I(w->tafel)));
	while (db_next(rows)) {
		if (strcmp(rows_text(rows, 3), today) < 0) continue;
		row = arena_grow(w->arena, row, count, sizeof *row);
		row[count++] = (struct rij){ rows_text(rows, 0), rows_text(rows, 1), rows_text(rows, 2), rows_text(rows, 3) };
	}
	*out = row;
	return count;
}

int woorden_bijwerken(struct db *db, struct arena *arena, int64_t tafel, const struct stand *stand, const char *today, difference *say, void *context)
{
	struct woorden w = { .db = db, .arena = arena, .tafel = tafel };
	struct rij *want, *have;
	char merk[SHA256_HEX];
	int found = 0;
	if (stand) bronnen_load(&w);
	if (stand) lezers_load(&w, stand, today);
	merk_make(&w, merk);
	if (!say && strcmp(db_text(db, Q_ZICHT_WOORD_MERK, ARGS(I(tafel))), merk) == 0) return 0;
	sets_make(&w);
	int wants = wanted(&w, &want), has = stored(&w, today, &have);
	for (int i = 0, j = 0; i < wants || j < has;) {
		int by = i == wants ? 1 : j == has ? -1 : compare(&want[i], &have[j]);
		bool same = by == 0 && strcmp(want[i].tot, have[j].tot) == 0;
		if (by >= 0 && !same) differs(&w, &have[j], false, say, context);
		if (by <= 0 && !same) differs(&w, &want[i], true, say, context);
		found += same ? 0 : by == 0 ? 2 : 1;
		i += by <= 0;
		j += by >= 0;
	}
	if (!say) db_exec(db, Q_ZICHT_WOORD_GEMERKT, ARGS(I(tafel), T(merk)));
	return found;
}
