/*
 * wachtwoord: reads a password from standard input (one line), writes its hash
 * as the column gebruiker.wachtwoord holds it. For adduser and the demo data.
 */
#include "domain/domain.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
	char password[256], hash[128];
	if (!fgets(password, sizeof password, stdin)) return 1;
	password[strcspn(password, "\n")] = '\0';
	if (strlen(password) < 12) {
		fputs("wachtwoord: at least 12 characters\n", stderr);
		return 1;
	}
	if (!password_hash(password, hash)) return 1;
	puts(hash);
	return 0;
}
