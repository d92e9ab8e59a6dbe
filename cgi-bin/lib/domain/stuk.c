/*
 * What a file is: by its name, and by its content as libmagic sees it. A file
 * that is called otherwise than it is, is refused. The only place that knows
 * libmagic; its database is loaded at the first file and kept.
 */
#include "domain/domain.h"

#include <magic.h>
#include <string.h>
#include <strings.h>

/* What a look at its beginning tells; the rest of an archive is not unpacked. */
enum { LOOK_AT = 1 << 20 };

static const char *content_type(const void *data, size_t size)
{
	static magic_t magic;
	if (!magic) {
		magic = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_TAR);
		if (!magic || magic_load(magic, NULL) != 0) die(EV_CONFIG, "libmagic has no database");
	}
	const char *type = magic_buffer(magic, data, size < LOOK_AT ? size : LOOK_AT);
	return type ? type : "";
}

static bool contains(const void *data, size_t size, const char *text)
{
	return data && memmem(data, size, text, strlen(text)) != NULL;
}

/* Not every writer of docx puts first what libmagic looks for: then it calls it
 * a zip. The names of the parts are in the archive as they are. */
static bool is_docx(const void *data, size_t size)
{
	return contains(data, size, "[Content_Types].xml") && contains(data, size, "word/document.xml")
		&& !contains(data, size, "word/vbaProject.bin");
}

enum file_check file_check(const char *list, const char *name, const void *data, size_t size, const char **type)
{
	const char *dot = strrchr(name, '.');
	*type = NULL;
	for (const struct choice *c = choices(list); dot && c->code; c++)
		if (strcasecmp(dot + 1, c->code) == 0) *type = c->label;
	if (!*type) return FILE_KIND;
	if (!data || size == 0) return FILE_EMPTY;
	const char *content = content_type(data, size);
	if (strcmp(*type, TYPE_DOCX) == 0) {
		bool likely = strcmp(content, TYPE_DOCX) == 0 || strcmp(content, "application/zip") == 0;
		return likely && is_docx(data, size) ? FILE_OK : FILE_CONTENT;
	}
	/* libmagic also finds a pdf that begins as something else, such as a program. */
	bool begins = strcmp(*type, "application/pdf") != 0 || (size > 5 && memcmp(data, "%PDF-", 5) == 0);
	return begins && strcmp(content, *type) == 0 ? FILE_OK : FILE_CONTENT;
}
