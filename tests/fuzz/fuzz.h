/* What the fuzz targets share. Each is one function in one file: it gives a parser
 * any bytes and says what must hold of what it took (MUST). */
#ifndef JBT_FUZZ_H
#define JBT_FUZZ_H

#include "base/base.h"

#include <string.h>

/* `data` has `size` bytes and nothing behind them: a step over its end is seen.
 * The arena is emptied afterwards. */
typedef void target(struct arena *, const char *data, size_t size);
target fuzz_adres, fuzz_code, fuzz_cookie, fuzz_date, fuzz_diff, fuzz_email, fuzz_filename, fuzz_form, fuzz_multipart, fuzz_nfc,
	fuzz_notificatie, fuzz_number, fuzz_person, fuzz_search, fuzz_terug, fuzz_texts, fuzz_upload, fuzz_urlencoded, too_far_fuzz_urlencoded;

#define MUST(what) ((what) ? (void)0 : fuzz_broken(__FILE__, __LINE__, #what))
_Noreturn void fuzz_broken(const char *file, int line, const char *what);

/* The bytes before the first NUL, as a text with nothing behind it. */
char *fuzz_text(struct arena *, const char *data, size_t size);
/* The same, made UTF-8: what is none is left out. */
char *fuzz_utf8(struct arena *, const char *data, size_t size);
/* The letters of a text: all but spaces, dashes, and what does not show. Where
 * they are the same nothing that shows was lost or came. */
const char *fuzz_shown(struct arena *, const char *text);
bool fuzz_is_nfc(struct arena *, const char *text);

#endif
