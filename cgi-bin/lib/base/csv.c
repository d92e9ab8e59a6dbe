/*
 * Tables as files, for spreadsheets: read by libcsv, in UTF-8 alone; written so
 * that no cell is a formula to the program that opens it.
 */
#include "base/base.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

/* A cell that begins so is reckoned with, by one spreadsheet or another. */
static const char formula[] = "=+-@\t\r";

struct reading {
	struct arena *arena;
	struct csv *csv;
	struct csv_line now;
	bool filled, too_many;
	int number, end;        /* lines so far; what the last one ended with */
};

static bool is_formula(const char *text)
{
	return *text && strchr(formula, *text) != NULL;
}

static void add_cell(void *data, size_t length, void *context)
{
	struct reading *r = context;
	char *text = arena_strndup(r->arena, data ? data : "", length);
	line_clean(text);
	if (*text == '\'' && is_formula(text + 1)) text++;
	r->now.cell = arena_grow(r->arena, r->now.cell, r->now.cells, sizeof *r->now.cell);
	r->now.cell[r->now.cells++] = text;
	r->filled |= *text != '\0';
}

static void add_line(int end, void *context)
{
	struct reading *r = context;
	bool rest = end == '\n' && r->end == '\r' && !r->now.cells; /* of one line end */
	r->end = end;
	if (rest) return;
	r->number++;
	if (r->filled && r->csv->lines == CSV_LINES) r->too_many = true;
	else if (r->filled) {
		r->now.number = r->number;
		r->csv->line = arena_grow(r->arena, r->csv->line, r->csv->lines, sizeof *r->csv->line);
		r->csv->line[r->csv->lines++] = r->now;
	}
	r->now = (struct csv_line){ 0 };
	r->filled = false;
}

enum csv_read csv_parse_text(struct arena *arena, const void *data, size_t size, struct csv *csv)
{
	struct csv_parser parser;
	const char *text = data;
	struct reading r = { .arena = arena, .csv = csv };
	*csv = (struct csv){ 0 };
	if (!utf8_valid(text, size)) return CSV_NOT_UTF8;
	if (memchr(text, '\0', size)) return CSV_BROKEN;
	if (size >= 3 && memcmp(text, CSV_BOM, 3) == 0) text += 3, size -= 3;
	const char *end = memchr(text, '\n', size);
	size_t first = end ? (size_t)(end - text) : size;
	if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) die(EV_MEMORY, "libcsv does not begin");
	csv_set_delim(&parser, memchr(text, ';', first) ? ';' : ',');
	bool read = csv_parse(&parser, text, size, add_cell, add_line, &r) == size && csv_fini(&parser, add_cell, add_line, &r) == 0;
	if (!read && csv_error(&parser) == CSV_ENOMEM) die(EV_MEMORY, "no memory for a table");
	csv_free(&parser);
	return !read ? CSV_BROKEN : r.too_many ? CSV_TOO_MANY : CSV_READ;
}

const char *csv_cell(const struct csv_line *line, int column)
{
	return column < line->cells ? line->cell[column] : "";
}

void csv_put(struct buffer *out, const char *text, bool first)
{
	if (!first) buffer_puts(out, ";");
	buffer_puts(out, "\"");
	if (is_formula(text)) buffer_puts(out, "'");
	for (; *text; text++) {
		if (*text == '"') buffer_puts(out, "\"");
		buffer_add(out, text, 1);
	}
	buffer_puts(out, "\"");
}
