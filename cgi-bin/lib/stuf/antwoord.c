/*
 * An answer of the Raad that was read, and what is known here: is it from the
 * Raad, to this gemeente, about this zaak, and about which child? A child is
 * found by its BSN when nothing else contradicts that, or by what else the
 * message says of it when that fits one child of the family alone, whether or
 * not the Raad was asked to look into it. What fits two, or could be another's,
 * is no match: then somebody who knows the family fills in the answer.
 */
#include "stuf/stuf.h"

#include <string.h>

/* ---- from whom, to whom, about what ------------------------------------------------ */

static const char *wrong_parties(struct db *db, struct arena *arena, int64_t tafel, const struct notificatie *n)
{
	struct rows *rows = db_query(db, Q_CORV_PARTIJEN, ARGS(T(n->zender), T(n->ontvanger), I(tafel)));
	if (!db_next(rows)) die(EV_BUG, "an answer to a tafel that is not there");
	const char *from = rows_text(rows, 0), *to = rows_text(rows, 1);
	rows_end(rows);
	if (*from) return arena_printf(arena, "Dit bericht komt niet van de Raad voor de Kinderbescherming, maar van %s (code %s).", from, n->zender);
	if (*to) return arena_printf(arena, "Dit bericht is niet voor uw gemeente, maar voor %s (code %s).", to, n->ontvanger);
	return NULL;
}

/* Does it name a number of this tafel? */
static bool is_ours(struct db *db, int64_t tafel, const struct notificatie *n)
{
	bool found = false;
	struct rows *rows = db_query(db, Q_CORV_NUMMERS, ARGS(I(tafel)));
	while (db_next(rows)) found = found || strcmp(rows_text(rows, 0), n->zaak) == 0;
	return found;
}

static const char *wrong_day(struct db *db, int64_t tafel, const struct notificatie *n)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	const char *const days[] = { n->tijdstip, n->datum, n->laatste_beslissing };
	for (size_t i = 0; i < COUNT(days); i++)
		if (strcmp(days[i], today) > 0) return "De datum in dit bericht ligt in de toekomst. Het bericht klopt niet.";
	if (*n->datum && strcmp(n->datum, db_text(db, Q_CORV_VERZONDEN_DAG, ARGS(I(tafel)))) < 0)
		return "Dit antwoord is ouder dan de melding aan de Raad. Controleer de datum van de melding bij de opvolging.";
	/* A year alone is after today when it is after this year; of an unborn child
	 * it is the day that it is expected. */
	if (!n->ongeboren && strncmp(n->geboortedatum, today, strlen(n->geboortedatum)) > 0)
		return "De geboortedatum in dit bericht ligt in de toekomst. Het bericht klopt niet.";
	return NULL;
}

/* ---- which child --------------------------------------------------------------------- */

enum same { UNKNOWN, SAME, DIFFERENT };

struct kind {                           /* one of the family, beside what the message says */
	int64_t id;
	const char *naam;
	bool asked;                     /* the Raad was asked to look into it */
	bool born_as_said;              /* or unborn as said */
	bool all_names;                 /* the same, not the first alone */
	enum same bsn, surname, first_name, birth, sex;
};

static enum same same_if(bool known, bool same)
{
	return !known ? UNKNOWN : same ? SAME : DIFFERENT;
}

static bool same_name(struct arena *arena, const char *a, const char *b)
{
	return strcmp(text_fold(arena, a), text_fold(arena, b)) == 0;
}

/* The prefix may stand apart or before the name. */
static enum same same_surname(struct arena *arena, const struct notificatie *n, const char *prefix, const char *name)
{
	const char *ours = *prefix ? arena_printf(arena, "%s %s", prefix, name) : name;
	const char *theirs = *n->voorvoegsel ? arena_printf(arena, "%s %s", n->voorvoegsel, n->geslachtsnaam) : n->geslachtsnaam;
	bool same = same_name(arena, ours, theirs) || (!*n->voorvoegsel && same_name(arena, name, n->geslachtsnaam));
	return same_if(*name && *n->geslachtsnaam, same);
}

/* Its first `letters` letters, or all of it up to a space. */
static char *begin_of(struct arena *arena, const char *name, size_t letters)
{
	char *begin = arena_strndup(arena, name, strcspn(name, " "));
	utf8_cut(begin, letters);
	return begin;
}

/* Not everybody writes all of them: the first one counts, or its letter. */
static enum same same_first_name(struct arena *arena, const struct notificatie *n, const char *name)
{
	if (*n->voornamen) return same_if(*name, same_name(arena, begin_of(arena, name, SIZE_MAX), begin_of(arena, n->voornamen, SIZE_MAX)));
	bool fits = same_name(arena, begin_of(arena, name, 1), begin_of(arena, n->voorletters, 1));
	return *name && *n->voorletters && !fits ? DIFFERENT : UNKNOWN;
}

/* As far as both go. */
static enum same same_birth(const char *a, const char *b)
{
	size_t length = strlen(a) < strlen(b) ? strlen(a) : strlen(b);
	return same_if(length > 0, strncmp(a, b, length) == 0);
}

/* M and V; what is neither says nothing. */
static enum same same_sex(const char *ours, const char *theirs)
{
	bool known = *ours && strchr("mv", *ours) && *theirs && strchr("MV", *theirs);
	return same_if(known, (*ours == 'm') == (*theirs == 'M'));
}

/* The columns of corv_gezin. */
enum { G_ID, G_NAAM, G_GEVRAAGD, G_BSN, G_VOORNAMEN, G_VOORVOEGSEL, G_GESLACHTSNAAM, G_GEBOORTEDATUM, G_ONGEBOREN, G_GESLACHT };

static int family(struct db *db, struct arena *arena, int64_t tafel, const struct notificatie *n, struct kind **list)
{
	int count = 0;
	struct rows *rows = db_query(db, Q_CORV_GEZIN, ARGS(I(tafel)));
	while (db_next(rows)) {
		const char *bsn = rows_text(rows, G_BSN), *first_name = rows_text(rows, G_VOORNAMEN), *born = rows_text(rows, G_GEBOORTEDATUM);
		*list = arena_grow(arena, *list, count, sizeof **list);
		(*list)[count++] = (struct kind){
			.id = rows_int(rows, G_ID), .naam = rows_text(rows, G_NAAM), .asked = rows_int(rows, G_GEVRAAGD) != 0,
			.born_as_said = (strcmp(rows_text(rows, G_ONGEBOREN), "ja") == 0) == n->ongeboren,
			.all_names = *first_name && same_name(arena, first_name, n->voornamen),
			.bsn = same_if(*bsn && *n->bsn, strcmp(bsn, n->bsn) == 0),
			.first_name = same_first_name(arena, n, first_name),
			.surname = same_surname(arena, n, rows_text(rows, G_VOORVOEGSEL), rows_text(rows, G_GESLACHTSNAAM)),
			.birth = n->ongeboren ? UNKNOWN : same_birth(born, n->geboortedatum), .sex = same_sex(rows_text(rows, G_GESLACHT), n->geslacht),
		};
	}
	return count;
}

/* Nothing that the message says of name and birthday is another's. */
static bool fits(const struct kind *k)
{
	return k->surname != DIFFERENT && k->first_name != DIFFERENT && k->birth != DIFFERENT && k->sex != DIFFERENT;
}

static const char *not_found(struct arena *arena, const char *why)
{
	return arena_printf(arena, "Het kind in dit bericht is niet gevonden bij deze zaak: %s. Controleer de naam, de geboortedatum en het BSN, "
		"of vul het antwoord zelf in bij de opvolging.", why);
}

/* The BSN is this child's. Is all the rest not another's? */
static const char *check_bsn(struct arena *arena, const struct kind *list, int count, const struct kind *k)
{
	bool mixed = !k->born_as_said || k->birth == DIFFERENT || (k->surname == DIFFERENT && k->first_name == DIFFERENT);
	for (int i = 0; i < count; i++) {
		const struct kind *other = &list[i];
		if (other == k) continue;
		if (other->bsn == SAME) return not_found(arena, "meer dan een kind heeft dit BSN");
		mixed = mixed || (!fits(k) && fits(other) && (other->first_name == SAME || other->birth == SAME));
	}
	return mixed ? not_found(arena, arena_printf(arena, "het BSN is van %s, maar de naam of de geboortedatum is van een ander", k->naam)) : NULL;
}

/* Without a BSN: what a message about a child that was born must say. */
static const char *too_little(const struct notificatie *n)
{
	if (n->ongeboren) return NULL;
	if (!*n->geslachtsnaam) return "er staat geen BSN en geen achternaam in";
	if (!*n->geboortedatum && !*n->voornamen) return "er staat geen BSN, geen geboortedatum en geen voornaam in";
	return NULL;
}

/* How well it fits a message without its BSN; 0: not, or not enough. An unborn
 * child may have no name at all. */
static int score(const struct kind *k, const struct notificatie *n)
{
	/* A number that differs is another child. */
	if (k->bsn == DIFFERENT || !k->born_as_said || !fits(k)) return 0;
	if (!n->ongeboren && (k->surname != SAME || (*n->geboortedatum ? k->birth : k->first_name) != SAME)) return 0;
	return k->all_names ? 3 : k->first_name == SAME ? 2 : 1;
}

static const char *find_by_name(struct arena *arena, const struct notificatie *n, const struct kind *list, int count, const struct kind **found)
{
	const char *lacking = too_little(n);
	int best = 0, alike = 0, fitting = 0;
	if (lacking) return not_found(arena, lacking);
	for (int i = 0; i < count; i++) {
		int points = score(&list[i], n);
		if (points > best) {
			best = points;
			alike = 0;
			*found = &list[i];
		}
		alike += points && points == best;
		fitting += points > 0;
	}
	/* A name without a birthday: the only such name, not the one most like it. */
	if (alike > 1 || (!*n->geboortedatum && fitting > 1)) return not_found(arena, "meer dan een kind past erbij");
	return best ? NULL : not_found(arena, "geen kind heeft deze naam en geboortedatum, of het heeft een ander BSN");
}

static const char *find_child(struct db *db, struct arena *arena, int64_t tafel, const struct notificatie *n, int64_t *kind)
{
	struct kind *list = NULL;
	const struct kind *found = NULL;
	const char *wrong = NULL;
	int count = family(db, arena, tafel, n, &list);
	for (int i = 0; i < count && !found; i++)
		if (list[i].bsn == SAME) found = &list[i];
	if (found) wrong = check_bsn(arena, list, count, found);
	else wrong = find_by_name(arena, n, list, count, &found);
	if (wrong) return wrong;
	if (!found->asked) return not_found(arena, arena_printf(arena, "het gaat over %s, en daarvoor is de Raad geen onderzoek gevraagd", found->naam));
	*kind = found->id;
	return NULL;
}

/* ---- keeping it ------------------------------------------------------------------------- */

const char *notificatie_file(struct db *db, struct arena *arena, int64_t tafel, int64_t actor, const struct notificatie *n, const void *data, size_t size)
{
	int64_t kind = 0;
	char now[STAMP_SIZE];
	const char *wrong = wrong_parties(db, arena, tafel, n);
	if (wrong) return wrong;
	if (!is_ours(db, tafel, n)) return "Dit bericht hoort niet bij deze zaak: het zaaknummer is een ander. Open de zaak waar het bij hoort.";
	const char *before = db_text(db, Q_CORV_AL_ONTVANGEN, ARGS(T(n->zender), T(n->referentie)));
	if (*before) return arena_printf(arena, "Dit bericht is al ingelezen, op %s.", before);
	wrong = wrong_day(db, tafel, n);
	if (!wrong) wrong = find_child(db, arena, tafel, n, &kind);
	if (wrong) return wrong;
	stamp_now(now);
	db_exec(db, Q_CORV_ANTWOORD_TOEVOEGEN, ARGS(I(tafel), I(kind), T(n->stadium), T(n->uitkomst), T(n->datum), I(actor), T(now)));
	db_exec(db, Q_CORV_ONTVANGEN_TOEVOEGEN, ARGS(I(tafel), I(db_last_id(db)), T(n->zender), T(n->referentie), T(n->toelichting), T(now),
		I(actor), BLOB(data, size)));
	return NULL;
}
