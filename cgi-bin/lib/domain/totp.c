/* Codes that an app makes by the time (RFC 6238): liboath, here and nowhere else. */
#include "domain/domain.h"

#include <liboath/oath.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { STEP_SECONDS = 30, STEPS_AROUND = 1, DIGITS = 6 };

static const char issuer[] = "Jeugdbeschermingstafel%20Twente";

static void key_bytes(const char *key, char out[static TOTP_KEY_BYTES])
{
	size_t size = TOTP_KEY_BYTES;
	if (strlen(key) != TOTP_KEY_HEX - 1 || oath_hex2bin(key, out, &size) != OATH_OK) die(EV_BUG, "a key of a second factor is none");
}

int64_t totp_step(const char *key, const char *code, int64_t now)
{
	char bytes[TOTP_KEY_BYTES];
	int at;
	uint64_t step;
	if (strlen(code) != DIGITS) return 0;
	key_bytes(key, bytes);
	int found = oath_totp_validate4(bytes, sizeof bytes, (time_t)now, STEP_SECONDS, OATH_TOTP_DEFAULT_START_TIME, STEPS_AROUND, &at, &step, 0, code);
	return found >= 0 ? (int64_t)step : 0;
}

static char *base32(struct arena *arena, const char *key)
{
	char bytes[TOTP_KEY_BYTES], *text;
	size_t length;
	key_bytes(key, bytes);
	if (oath_base32_encode(bytes, sizeof bytes, &text, &length) != OATH_OK) die(EV_MEMORY, "no memory for a key");
	char *kept = arena_printf(arena, "%.*s", (int)length, text);
	free(text);
	return kept;
}

const char *totp_address(struct arena *arena, const char *key, const char *name)
{
	struct buffer out = { .arena = arena };
	buffer_printf(&out, "otpauth://totp/%s:", issuer);
	urlencode(&out, name);
	buffer_printf(&out, "?secret=%s&issuer=%s", base32(arena, key), issuer);
	return out.text;
}

const char *totp_typed(struct arena *arena, const char *key)
{
	struct buffer out = { .arena = arena };
	const char *text = base32(arena, key);
	for (size_t i = 0; text[i]; i += 4) buffer_printf(&out, "%s%.4s", i ? " " : "", text + i);
	return out.text;
}
