/* Letters that can be written in two ways, and names that are compared. */
#include "fuzz.h"

void fuzz_nfc(struct arena *arena, const char *data, size_t size)
{
	const char *text = fuzz_utf8(arena, data, size);
	const char *nfc = text_nfc(arena, text), *fold = text_fold(arena, text), *letters = text_letters(arena, text);
	MUST(utf8_valid(nfc, strlen(nfc)) && fuzz_is_nfc(arena, nfc));
	MUST(utf8_valid(fold, strlen(fold)) && fuzz_is_nfc(arena, fold));
	MUST(utf8_valid(letters, strlen(letters)) && !strpbrk(letters, " -'.,ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
	MUST(strcmp(letters, text_letters(arena, nfc)) == 0);
}
