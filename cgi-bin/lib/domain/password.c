/* Passwords: libscrypt, here and nowhere else. */
#include "domain/domain.h"

#include <libscrypt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* N = 2^17, r = 8, p = 1: about 0.3 s and 129 MiB, as OWASP advises for scrypt.
 * A test may ask for less, by JBT_SCRYPT_N, where it needs many users. */
enum { COST_N = 1 << 17, COST_R = 8, COST_P = 1 };

/* As libscrypt has them. */
enum { SALT_BYTES = 16, HASH_BYTES = 64 };
#define BASE64(bytes) (((bytes) + 2) / 3 * 4 + 1)

static uint32_t cost(void)
{
	const char *n = getenv("JBT_SCRYPT_N");
	return n && atoi(n) >= 1024 ? (uint32_t)atoi(n) : COST_N;
}

bool password_hash(const char *password, char out[static 128])
{
	/* libscrypt_hash() would open a file for its salt. */
	uint8_t salt[SALT_BYTES], hash[HASH_BYTES];
	char salt_text[BASE64(SALT_BYTES)], hash_text[BASE64(HASH_BYTES)], mcf[SCRYPT_MCF_LEN];
	random_bytes(salt, sizeof salt);
	if (libscrypt_scrypt((const uint8_t *)password, strlen(password), salt, sizeof salt, cost(), COST_R, COST_P, hash, sizeof hash) != 0) return false;
	base64(salt, sizeof salt, salt_text, sizeof salt_text);
	base64(hash, sizeof hash, hash_text, sizeof hash_text);
	if (libscrypt_mcf(cost(), COST_R, COST_P, salt_text, hash_text, mcf) != 1) return false;
	snprintf(out, 128, "%s", mcf);
	return true;
}

bool password_right(const char *hash, const char *password)
{
	/* libscrypt_check destroys its input. An unknown user costs the same: a hash
	 * that no password has; libscrypt would open a file to make one. */
	static const char salt[] = "AAAAAAAAAAAAAAAAAAAAAA==", none[] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
	char mcf[SCRYPT_MCF_LEN];
	if (*hash) snprintf(mcf, sizeof mcf, "%s", hash);
	else if (libscrypt_mcf(cost(), COST_R, COST_P, salt, none, mcf) != 1) die(EV_BUG, "a hash that cannot be written");
	int right = libscrypt_check(mcf, password);
	if (right < 0 && !*hash) die(EV_MEMORY, "scrypt failed");
	return right > 0;               /* -1 is an error, 0 is wrong */
}
