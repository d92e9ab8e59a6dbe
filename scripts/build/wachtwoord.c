/*
 * wachtwoord: reads a password from standard input (one line), writes its hash
 * as the column gebruiker.wachtwoord holds it. For adduser and the demo data.
 * What the login would not take as it is, is refused here and not changed.
 */
#include "domain/domain.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
	char hash[128], *password = NULL;
	size_t room = 0;
	ssize_t length = getline(&password, &room, stdin);
	/* A file from Windows ends its line in two characters. */
	if (length > 0 && password[length - 1] == '\n') password[--length] = '\0';
	if (length > 0 && password[length - 1] == '\r') password[--length] = '\0';
	if (length < 0 || strlen(password) != (size_t)length || !utf8_valid(password, (size_t)length)) {
		fputs("wachtwoord: a password is one line of text in UTF-8\n", stderr);
		return 1;
	}
	if (utf8_length(password) < PASSWORD_MIN || utf8_length(password) > PASSWORD_MAX) {
		fprintf(stderr, "wachtwoord: at least %d and at most %d characters\n", PASSWORD_MIN, PASSWORD_MAX);
		return 1;
	}
	if (!password_hash(password, hash)) return 1;
	puts(hash);
	return 0;
}
