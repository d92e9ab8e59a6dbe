/*
 * Randomness, hashes and comparing what must not leak through time. The only
 * place that knows libsodium.
 */
#include "base/base.h"

#include <sodium.h>
#include <string.h>

static void sodium_ready(void)
{
	static bool ready;
	if (ready)
		return;
	if (sodium_init() < 0)
		die(EV_CONFIG, "libsodium does not start");
	ready = true;
}

void random_bytes(void *out, size_t size)
{
	sodium_ready();
	randombytes_buf(out, size);
}

void base64(const void *data, size_t size, char *out, size_t room)
{
	sodium_bin2base64(out, room, data, size, sodium_base64_VARIANT_ORIGINAL);
}

void random_hex(char *out, size_t bytes)
{
	unsigned char piece[32];
	sodium_ready();
	out[0] = '\0';
	for (size_t done = 0; done < bytes;) {
		size_t now = bytes - done < sizeof(piece) ? bytes - done : sizeof(piece);
		randombytes_buf(piece, now);
		sodium_bin2hex(out + 2 * done, 2 * now + 1, piece, now);
		done += now;
	}
	sodium_memzero(piece, sizeof(piece));
}

void sha256_hex(const void *data, size_t length, char out[static SHA256_HEX])
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	sodium_ready();
	if (crypto_hash_sha256(hash, data, length) != 0)
		die(EV_BUG, "no SHA-256");
	sodium_bin2hex(out, SHA256_HEX, hash, sizeof(hash));
}

void keyed_hash_hex(const char *key, const void *data, size_t length, char out[static SHA256_HEX])
{
	unsigned char raw[crypto_generichash_KEYBYTES], hash[crypto_generichash_BYTES];
	sodium_ready();
	if (sodium_hex2bin(raw, sizeof(raw), key, strlen(key), NULL, NULL, NULL) != 0 || strlen(key) != 2 * sizeof(raw))
		die(EV_CONFIG, "a key is not %zu bytes in hex", sizeof(raw));
	if (crypto_generichash(hash, sizeof(hash), data, length, raw, sizeof(raw)) != 0)
		die(EV_BUG, "no BLAKE2b");
	sodium_bin2hex(out, SHA256_HEX, hash, sizeof(hash));
	sodium_memzero(raw, sizeof(raw));
}

bool secret_equal(const char *a, const char *b)
{
	size_t length = strlen(a);
	sodium_ready();
	return length == strlen(b) && sodium_memcmp(a, b, length) == 0;
}
