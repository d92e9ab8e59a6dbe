/*
 * The one door to ctemplate. Everything behind it is C++; nothing of it leaks.
 *
 * A `struct tpl` is a dictionary: names to values and to sub-dictionaries. It
 * belongs to the tree that tpl_new() started and dies with it in tpl_free().
 * Values are copied. Every template escapes what it is given, because line 1
 * of each is the AUTOESCAPE pragma; tpl_load() refuses a file without it.
 *
 * Errors: a template that is missing or does not parse is a fault of the
 * installation, so tpl_load() says so and returns false; after a successful
 * load nothing here fails but for lack of memory: then tpl_no_memory() is called,
 * which does not return. No C++ exception crosses this line.
 */
#ifndef JBT_TEMPLATE_H
#define JBT_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct tpl;

/* Ends the process; where it is not set, abort() does. */
extern void (*tpl_no_memory)(void);

/* Receives the page in order, in pieces. Returns false to stop. */
typedef bool tpl_sink(void *to, const char *text, size_t length);

/* Loads and checks every *.tpl below `directory` (absolute or relative to the
 * working directory); with `own` of those that lie in it directly only OWN.tpl and
 * layout.tpl, so that no program keeps another's. Writes the reason to `why`
 * (NUL-terminated) on false. */
bool tpl_load(const char *directory, const char *own, char *why, size_t why_size);

struct tpl *tpl_new(void);
void tpl_free(struct tpl *root);

/* {{NAME}} becomes `value`; NULL counts as "". */
void tpl_set(struct tpl *, const char *name, const char *value);
void tpl_set_n(struct tpl *, const char *name, const char *value, size_t length);
void tpl_set_int(struct tpl *, const char *name, long long value);
/* Of a value that stays as it is until tpl_free(), which is not copied. */
void tpl_set_lasting(struct tpl *, const char *name, const char *value);
/* A name for these functions that is kept for the life of the process, so that no page
 * copies it. Where there is no room any more it is `name` itself. */
const char *tpl_name(const char *name);
/* Has any template that was loaded such a section? */
bool tpl_has_section(const char *name);
/* Seen in included templates too, which do not inherit ordinary values. */
void tpl_set_global(struct tpl *, const char *name, const char *value);

/* {{#NAME}}...{{/NAME}} shown once more, with a dictionary of its own. */
struct tpl *tpl_section(struct tpl *, const char *name);
/* {{#NAME}} shown once, with the values of the dictionary around it. */
void tpl_show(struct tpl *, const char *name);
/* {{>NAME}} becomes the template `file` (relative to the loaded directory). */
struct tpl *tpl_include(struct tpl *, const char *name, const char *file);

/* Expands `file` with `root` into the sink. False when the sink stopped it. */
bool tpl_render(const char *file, struct tpl *root, tpl_sink *sink, void *to);

#ifdef __cplusplus
}
#endif
#endif
