/*
 * What is in a Word or OpenDocument file: a zip, whatever the order and way in
 * which its parts were packed, of which the parts are looked at that can make a
 * program run or fetch something when it is opened. The only place that knows
 * libzip and expat. Runs apart: see file_check().
 */
#include "domain/domain.h"

#include <ctype.h>
#include <expat.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <zip.h>

/* A real document stays far below: a book has some hundreds of parts, and text
 * packs ten to fifty times smaller. What a zip says of itself may be a lie: the
 * process that looks has its own end. */
enum { PARTS = 10000, UNPACKED = 512 << 20, RATIO = 200, RATIO_FROM = 64 << 20 };
enum { CHUNK = 64 * 1024, OVERLAP = 64 };

struct office {
	zip_t *zip;
	enum finding found;
	const char *main_type;          /* of the document in it; NULL: none was named */
	char mimetype[TYPE_SIZE];
	bool has_types, has_word;
};

/* The worst stays. */
static void find(struct office *o, enum finding finding)
{
	if (finding > o->found) o->found = finding;
}

static bool ends_in(const char *text, const char *end)
{
	size_t length = strlen(text), size = strlen(end);
	return length >= size && strcasecmp(text + length - size, end) == 0;
}

static const char *after_last(const char *text, char mark)
{
	const char *last = strrchr(text, mark);
	return last ? last + 1 : text;
}

/* ---- what it fetches when it is opened ------------------------------------------- */

enum place { HERE, OTHER_COMPUTER, INTERNET };

static enum place place_of(const char *target)
{
	static const char *const within[] = { "cid", "data", "mailto", "urn", "vnd.sun.star.GraphicObject", "vnd.sun.star.Package" };
	size_t scheme = 0;
	target += strspn(target, " \t\r\n");
	if (strspn(target, "/\\") >= 2) return OTHER_COMPUTER;
	while (isalnum((unsigned char)target[scheme]) || (target[scheme] && strchr("+-.", target[scheme]))) scheme++;
	if (target[scheme] != ':' || scheme < 2) return HERE; /* a path, also "C:\" */
	if (scheme == 4 && strncasecmp(target, "file", 4) == 0) {
		const char *path = target + 5;
		size_t slashes = strspn(path, "/\\");
		bool drive = isalpha((unsigned char)path[slashes]) && path[slashes + 1] && strchr(":|", path[slashes + 1]);
		return !drive && slashes != 3 && slashes >= 2 ? OTHER_COMPUTER : HERE;
	}
	for (size_t i = 0; i < COUNT(within); i++)
		if (strlen(within[i]) == scheme && strncasecmp(target, within[i], scheme) == 0) return HERE;
	return INTERNET;
}

/* How it is fetched: a link waits for a click, a picture is only shown, anything
 * else becomes part of the document, or runs. By relationship in a docx, by
 * element in an odt. */
enum fetch { BY_CLICK, AS_PICTURE, AS_PART };

static enum fetch fetch_of(const char *name)
{
	static const struct { const char *name; enum fetch fetch; } names[] = {
		{ "hyperlink", BY_CLICK }, { "a", BY_CLICK }, { "form", BY_CLICK }, { "button", BY_CLICK },
		{ "image", AS_PICTURE }, { "fill-image", AS_PICTURE }, { "background-image", AS_PICTURE },
		{ "list-level-style-image", AS_PICTURE }, { "audio", AS_PICTURE }, { "video", AS_PICTURE }, { "media", AS_PICTURE },
	};
	for (size_t i = 0; i < COUNT(names); i++)
		if (strcmp(name, names[i].name) == 0) return names[i].fetch;
	return AS_PART;
}

static void find_fetch(struct office *o, const char *name, const char *target)
{
	enum place place = place_of(target);
	enum fetch fetch = fetch_of(name);
	if (place == HERE || fetch == BY_CLICK) return;
	/* The house style of many an organisation is a template on its own server:
	 * refused would be every letter of it. From the internet it is an attack. */
	find(o, place == INTERNET && fetch == AS_PART ? FOUND_FETCHES : FOUND_EXTERN);
}

/* ---- parts that are XML ------------------------------------------------------------- */

/* Which prefix somebody chose for a namespace makes no difference. */
static const char *local(const char *name)
{
	return after_last(name, ':');
}

static const char *attribute(const char **attributes, const char *name)
{
	for (; *attributes; attributes += 2)
		if (strcmp(local(attributes[0]), name) == 0) return attributes[1];
	return "";
}

static void type_element(void *context, const char *name, const char **attributes)
{
	static const struct { const char *end, *type; } documents[] = {
		{ "wordprocessingml.document.main+xml", TYPE_DOCX }, { "wordprocessingml.template.main+xml", TYPE_DOTX },
		{ "spreadsheetml.sheet.main+xml", TYPE_XLSX }, { "presentationml.presentation.main+xml", TYPE_PPTX },
	};
	struct office *o = context;
	const char *type = attribute(attributes, "ContentType");
	(void)name;
	if (strcasestr(type, "macroEnabled") || strcasestr(type, "vbaProject")) find(o, FOUND_MACRO);
	if (strcasestr(type, "ms-word.") && strcasestr(type, "macroEnabled")) o->main_type = TYPE_DOCX;
	for (size_t i = 0; i < COUNT(documents); i++)
		if (ends_in(type, documents[i].end)) o->main_type = documents[i].type;
}

static void relation_element(void *context, const char *name, const char **attributes)
{
	struct office *o = context;
	const char *type = after_last(attribute(attributes, "Type"), '/');
	(void)name;
	if (strcasecmp(type, "vbaProject") == 0) find(o, FOUND_MACRO);
	find_fetch(o, type, attribute(attributes, "Target"));
}

static void content_element(void *context, const char *name, const char **attributes)
{
	struct office *o = context;
	name = local(name);
	if (strcmp(name, "event-listener") == 0 || strcmp(name, "script") == 0) find(o, FOUND_MACRO);
	else find_fetch(o, name, attribute(attributes, "href"));
}

static void manifest_element(void *context, const char *name, const char **attributes)
{
	(void)attributes;
	if (strcmp(local(name), "encryption-data") == 0) find(context, FOUND_LOCKED);
}

/* Neither kind has one; entities are how a small part becomes endless. */
static void doctype(void *context, const char *name, const char *system, const char *public, int has_subset)
{
	(void)name, (void)system, (void)public, (void)has_subset;
	find(context, FOUND_UNREAD);
}

/* ---- reading the parts ----------------------------------------------------------------- */

/* What comes of the part, up to `size` bytes; -1: it cannot be read. */
static zip_int64_t more(struct office *o, zip_file_t *part, void *to, size_t size)
{
	zip_int64_t got = zip_fread(part, to, size);
	if (got < 0) find(o, FOUND_UNREAD);
	return got;
}

static void read_xml(struct office *o, zip_file_t *part, XML_StartElementHandler element)
{
	static char chunk[CHUNK];
	XML_Parser parser = XML_ParserCreate(NULL);
	zip_int64_t got;
	XML_SetUserData(parser, o);
	XML_SetStartElementHandler(parser, element);
	XML_SetStartDoctypeDeclHandler(parser, doctype);
	do {
		got = more(o, part, chunk, sizeof chunk);
		if (got < 0) break;
		if (XML_Parse(parser, chunk, (int)got, got == 0) == XML_STATUS_OK) continue;
		find(o, XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY ? FOUND_TOO_MUCH : FOUND_UNREAD);
		break;
	} while (got > 0);
	XML_ParserFree(parser);
}

/* Office keeps macros, and files that were dragged into a document, in a file
 * system of its own, with names in UTF-16. That is looked for by content: what
 * the part is called is its writer's choice. */
static void read_compound(struct office *o, zip_file_t *part)
{
	static const char magic[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
	static const char macro[] = "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T", packed[] = "\1\0O\0l\0e\0001\0000\0N\0a\0t\0i\0v\0e";
	static char chunk[OVERLAP + CHUNK];
	zip_int64_t got = more(o, part, chunk, sizeof magic - 1);
	if (got != sizeof magic - 1 || memcmp(chunk, magic, sizeof magic - 1) != 0) return;
	memset(chunk, 0, OVERLAP);
	while ((got = more(o, part, chunk + OVERLAP, CHUNK)) > 0) {
		size_t size = OVERLAP + (size_t)got;
		if (memmem(chunk, size, macro, sizeof macro)) find(o, FOUND_MACRO);
		if (memmem(chunk, size, packed, sizeof packed)) find(o, FOUND_ATTACHED);
		memmove(chunk, chunk + size - OVERLAP, OVERLAP);
	}
}

/* Libraries of Basic leave their lists behind when they are emptied. */
static bool is_program(const char *name)
{
	static const char *const lists[] = { "script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml" };
	const char *file = after_last(name, '/');
	if (!*file) return false; /* a directory */
	for (size_t i = 0; i < COUNT(lists); i++)
		if (strcmp(file, lists[i]) == 0) return false;
	return strncasecmp(name, "Basic/", 6) == 0 || strcasestr(name, "/Basic/")
		|| strncasecmp(name, "Scripts/", 8) == 0 || strcasestr(name, "/Scripts/");
}

static void look_at(struct office *o, zip_uint64_t index, const char *name)
{
	static const struct { const char *end; XML_StartElementHandler element; } parts[] = {
		{ "[Content_Types].xml", type_element }, { ".rels", relation_element }, { "META-INF/manifest.xml", manifest_element },
		{ "content.xml", content_element }, { "styles.xml", content_element },
	};
	if (is_program(name)) find(o, FOUND_MACRO);
	if (strcasecmp(name, "[Content_Types].xml") == 0) o->has_types = true;
	if (strcasecmp(name, "word/document.xml") == 0) o->has_word = true;
	if (strcmp(name, "encrypted-package") == 0) find(o, FOUND_LOCKED);
	if (strcmp(name, "Index/Document.iwa") == 0) o->main_type = TYPE_PAGES;
	zip_file_t *part = zip_fopen_index(o->zip, index, 0);
	if (!part) {
		find(o, FOUND_UNREAD);
		return;
	}
	XML_StartElementHandler element = NULL;
	for (size_t i = 0; !element && i < COUNT(parts); i++)
		if (ends_in(name, parts[i].end)) element = parts[i].element;
	if (element) read_xml(o, part, element);
	else if (strcmp(name, "mimetype") == 0) more(o, part, o->mimetype, sizeof o->mimetype - 1);
	else read_compound(o, part);
	zip_fclose(part);
}

static void look_at_all(struct office *o, size_t packed)
{
	zip_int64_t count = zip_get_num_entries(o->zip, 0);
	zip_uint64_t unpacked = 0;
	if (count > PARTS) find(o, FOUND_TOO_MUCH);
	for (zip_uint64_t i = 0; i < (zip_uint64_t)count && o->found < FOUND_TOO_MUCH; i++) {
		zip_stat_t stat;
		const char *name = zip_get_name(o->zip, i, ZIP_FL_ENC_RAW);
		if (!name || zip_stat_index(o->zip, i, 0, &stat) != 0) {
			find(o, FOUND_UNREAD);
			continue;
		}
		if (stat.size > UNPACKED || (unpacked += stat.size) > UNPACKED) find(o, FOUND_TOO_MUCH);
		if (unpacked > RATIO_FROM && unpacked / RATIO > packed) find(o, FOUND_TOO_MUCH);
		if (stat.encryption_method != ZIP_EM_NONE) find(o, FOUND_LOCKED);
		else look_at(o, i, name);
	}
}

enum finding office_look(const void *data, size_t size, char type[static TYPE_SIZE])
{
	struct office o = { .found = FOUND_NOTHING };
	zip_error_t error;
	zip_error_init(&error);
	zip_source_t *source = zip_source_buffer_create(data, size, 0, &error);
	o.zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
	if (!o.zip) return zip_error_code_zip(&error) == ZIP_ER_MEMORY ? FOUND_TOO_MUCH : FOUND_BROKEN;
	look_at_all(&o, size);
	const char *is = o.main_type ? o.main_type : o.has_types && o.has_word ? TYPE_DOCX : *o.mimetype ? o.mimetype : "application/zip";
	snprintf(type, TYPE_SIZE, "%.*s", (int)strcspn(is, " \r\n"), is);
	return o.found;
}

/* ---- writing ------------------------------------------------------------------------- */

static bool add_part(zip_t *zip, const struct zip_part *part)
{
	enum { MIDNIGHT_1980 = 315532800 };
	zip_source_t *source = zip_source_buffer(zip, part->data, part->size, 0);
	zip_int64_t at = source ? zip_file_add(zip, part->name, source, ZIP_FL_ENC_UTF_8) : -1;
	if (at < 0) {
		zip_source_free(source);
		return false;
	}
	/* Most are packed already. */
	return zip_set_file_compression(zip, (zip_uint64_t)at, ZIP_CM_STORE, 0) == 0 && zip_file_set_mtime(zip, (zip_uint64_t)at, MIDNIGHT_1980, 0) == 0;
}

/* What the closed zip became. */
static const void *take(struct arena *arena, zip_source_t *made, size_t *size)
{
	zip_stat_t stat;
	if (zip_source_open(made) != 0 || zip_source_stat(made, &stat) != 0) return NULL;
	*size = (size_t)stat.size;
	char *data = arena_map(arena, *size);
	bool whole = zip_source_read(made, data, stat.size) == (zip_int64_t)stat.size;
	zip_source_close(made);
	return whole ? data : NULL;
}

const void *zip_make(struct arena *arena, const struct zip_part *parts, int count, size_t *size)
{
	zip_source_t *made = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *zip = made ? zip_open_from_source(made, ZIP_TRUNCATE, NULL) : NULL;
	if (!zip) die(EV_MEMORY, "no room for a zip");
	zip_source_keep(made);
	bool good = true;
	for (int i = 0; i < count && good; i++) good = add_part(zip, &parts[i]);
	good = good && zip_close(zip) == 0;
	if (!good) zip_discard(zip);
	const void *data = good ? take(arena, made, size) : NULL;
	zip_source_free(made);
	return data;
}
