/* Is a password easily guessed? libcrack knows English words and what people make of
 * them; the rest is here. The only place that knows it. */
#include "domain/domain.h"

#include <ctype.h>
#include <string.h>

#include <crack.h>
#include <packer.h>

enum { OWN_LETTERS = 4 };               /* a shorter part of a name is in too many words */

/* What people here choose first, once or more, whatever they hang on to it. */
static const char *const first[] = {
	"demojeugdtafel", "welkom", "wachtwoord", "geheim", "password", "passwort", "lente", "voorjaar", "zomer", "herfst", "najaar",
	"winter", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
	"december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "qwerty", "qwertyuiop", "azerty",
	"asdfghjkl", "zxcvbnm", "nederland", "twente", "tukker", "overijssel", "jeugd", "jeugdbescherming", "jeugdtafel",
	"jeugdbeschermingstafel", "kinderbescherming", "raad", "gemeente", "feyenoord", "ajax", "psv", "fctwente", "heracles",
	"vakantie", "ikhouvanjou", "hallo", "hallohallo", "welkomwelkom", "inloggen", "beheer", "beheerder", "administrator",
};

static PWDICT *dictionary;

void guess_open(void)
{
	char mode[] = "r";
	dictionary = PWOpen(GetDefaultCracklibDict(), mode);
	if (!dictionary) die(EV_CONFIG, "%s cannot be read: is cracklib-runtime installed?", GetDefaultCracklibDict());
}

static char *without_digits(struct arena *arena, const char *text)
{
	char *out = arena_strdup(arena, text), *to = out;
	for (const char *c = text; *c; c++)
		if (!isdigit((unsigned char)*c)) *to++ = *c;
	*to = '\0';
	return out;
}

static char *backwards(struct arena *arena, const char *text)
{
	size_t length = strlen(text);
	char *out = arena_strdup(arena, text);
	for (size_t i = 0; i < length; i++) out[i] = text[length - 1 - i];
	return out;
}

static bool holds(struct arena *arena, const char *password, const char *own)
{
	const char *part = text_letters(arena, own);
	if (strlen(part) < OWN_LETTERS) return false;
	return strstr(password, part) || strstr(backwards(arena, password), part);
}

/* Of the name each part counts. */
static bool holds_name(struct arena *arena, const char *password, const char *user, const char *name)
{
	static const char between[] = " -.";
	if (holds(arena, password, user)) return true;
	for (const char *at = name; *at;) {
		at += strspn(at, between);
		size_t length = strcspn(at, between);
		if (length && holds(arena, password, arena_strndup(arena, at, length))) return true;
		at += length;
	}
	return false;
}

static bool is_only(const char *letters, const char *word)
{
	size_t length = strlen(word);
	if (!length || !*letters) return false;
	while (strncmp(letters, word, length) == 0) letters += length;
	return !*letters;
}

enum guess password_guess(struct arena *arena, const char *password, const struct owner *owner)
{
	const char *all = text_letters(arena, password), *letters = without_digits(arena, all);
	if (holds_name(arena, all, owner->user, owner->name)) return GUESS_NAME;
	for (size_t i = 0; i < COUNT(first); i++)
		if (is_only(letters, first[i])) return GUESS_COMMON;
	for (int i = 0; i < owner->nplaces; i++)
		if (is_only(letters, text_letters(arena, owner->place[i]))) return GUESS_COMMON;
	return FascistLookUser(dictionary, arena_strdup(arena, password), owner->user, owner->name) ? GUESS_EASY : GUESS_NOT;
}
