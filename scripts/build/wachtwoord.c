/*
 * wachtwoord: reads a password from standard input (one line), writes its hash
 * as the column gebruiker.wachtwoord holds it. Refuses what the form for logging
 * in would not take, and what is too short; with  GEBRUIKERSNAAM NAAM [PLACE...]
 * also what is easily guessed of them. For adduser and the demo data. And
 * wachtwoord --names GEBRUIKERSNAAM NAAM  says whether an account can have these.
 */
#include "domain/domain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int refuse(const char *why)
{
	fprintf(stderr, "%s\n", why);
	return 1;
}

/* NULL: it will do. */
static const char *objection(const char *password, char **words, int count)
{
	static const char *const why[] = {
		[GUESS_NAME] = "the password holds a part of the own name",
		[GUESS_COMMON] = "the password is one that everybody tries first",
		[GUESS_EASY] = "the password is easily guessed",
	};
	struct arena *arena = arena_new();
	const struct owner owner = { words[1], words[2], (const char *const *)words + 3, count - 3 };
	guess_open();
	enum guess guess = password_guess(arena, password, &owner);
	arena_free(arena);
	return why[guess];
}

/* NULL: an account can have these. */
static const char *name_objection(const char *user, const char *name)
{
	const struct name_wrong *wrong = user_name_wrong(user);
	if (!wrong) wrong = own_name_wrong(name);
	return wrong ? wrong->en : NULL;
}

int main(int count, char **words)
{
	if (count == 4 && strcmp(words[1], "--names") == 0) {
		const char *wrong = name_objection(words[2], words[3]);
		return wrong ? refuse(wrong) : 0;
	}
	char *password = NULL, hash[128];
	size_t room = 0;
	ssize_t length = getline(&password, &room, stdin);
	if (length <= 0) return refuse("there is no password on standard input");
	if (password[length - 1] == '\n') password[--length] = '\0';
	if (getc(stdin) != EOF) return refuse("the password is more than one line");
	if (!utf8_valid(password, (size_t)length)) return refuse("the password is not in UTF-8");
	for (ssize_t i = 0; i < length; i++)
		if ((unsigned char)password[i] < ' ' || password[i] == 0x7f) return refuse("the password holds a control character");
	size_t characters = utf8_length(password);
	if (characters < PASSWORD_MIN || characters > PASSWORD_MAX) {
		fprintf(stderr, "the password has %zu characters; at least %d are needed, and at most %d can be typed in the form\n",
			characters, PASSWORD_MIN, PASSWORD_MAX);
		return 1;
	}
	const char *why = count > 2 ? objection(password, words, count) : NULL;
	if (why) return refuse(why);
	bool hashed = password_hash(password, hash);
	free(password);
	if (!hashed) return refuse("the password could not be hashed");
	puts(hash);
	return 0;
}
