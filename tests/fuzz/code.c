/* What is typed as the code of the second factor: six digits of the app, or a code
 * that was written down. None of what chance makes is right but these. */
#include "../../cgi-bin/lib/domain/factor.c"

#include "fuzz.h"

void fuzz_code(struct arena *arena, const char *data, size_t size)
{
	static const char key[] = "3132333435363738393031323334353637383930";
	static const struct factor factor = { .key = key, .recovery = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a", .set = true };
	const char *typed = fuzz_text(arena, data, size), *code = plain(arena, typed);
	MUST(!strpbrk(code, " -ABCDEFGHIJKLMNOPQRSTUVWXYZ") && strcmp(plain(arena, code), code) == 0);
	/* RFC 6238: at 1111111109 seconds, one step before and one after. */
	int64_t step = totp_step(key, code, 1111111109);
	MUST(!step || (strlen(code) == 6 && strspn(code, "0123456789") == 6 && step >= 1111111109 / 30 - 1 && step <= 1111111109 / 30 + 1));
	int number = recovery_number(arena, &factor, code);
	MUST(number >= 0 && number <= RECOVERY_CODES);
	if (number) MUST(strcmp(plain(arena, factor_recovery(arena, &factor, number)), code) == 0);
	int any = (int)(size % RECOVERY_CODES) + 1;
	MUST(recovery_number(arena, &factor, plain(arena, factor_recovery(arena, &factor, any))) == any);
	MUST(totp_step(key, plain(arena, "081 804"), 1111111109) != 0);
}
