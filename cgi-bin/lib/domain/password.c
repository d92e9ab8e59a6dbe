/* Passwords: libscrypt, here and nowhere else. */
#include "domain/domain.h"

#include <libscrypt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* N = 2^17, r = 8, p = 1: about 0.3 s and 129 MiB, as OWASP advises for scrypt.
 * A test may ask for less, by JBT_SCRYPT_N, where it needs many users. */
enum { COST_N = 1 << 17, COST_R = 8, COST_P = 1 };

static uint32_t cost(void)
{
	const char *n = getenv("JBT_SCRYPT_N");
	return n && atoi(n) >= 1024 ? (uint32_t)atoi(n) : COST_N;
}

bool password_hash(const char *password, char out[static 128])
{
	char mcf[SCRYPT_MCF_LEN];
	if (libscrypt_hash(mcf, password, cost(), COST_R, COST_P) != 1) return false;
	snprintf(out, 128, "%s", mcf);
	return true;
}

bool password_right(const char *hash, const char *password)
{
	/* An unknown user costs the same: a hash of our own is tried, in vain. */
	char dummy[128];
	if (!*hash) {
		if (!password_hash(password, dummy)) die(EV_MEMORY, "scrypt failed");
		return false;
	}
	char mcf[SCRYPT_MCF_LEN];       /* libscrypt_check destroys its input */
	snprintf(mcf, sizeof mcf, "%s", hash);
	return libscrypt_check(mcf, password) > 0; /* -1 is an error, 0 is wrong */
}
