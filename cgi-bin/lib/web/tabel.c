/* The rows of a statement as a file for a spreadsheet, headed by the names of its columns. */
#include "web/layer.h"

void form_csv(struct request *r, const char *name, enum query query)
{
	struct buffer file = { .arena = r->arena };
	struct rows *rows = form_query(r, query);
	buffer_puts(&file, CSV_BOM);
	for (int c = 0; c < rows_columns(rows); c++) csv_put(&file, rows_name(rows, c), c == 0);
	buffer_puts(&file, "\r\n");
	while (db_next(rows)) {
		for (int c = 0; c < rows_columns(rows); c++) csv_put(&file, rows_text(rows, c), c == 0);
		buffer_puts(&file, "\r\n");
	}
	r->download = arena_alloc(r->arena, sizeof *r->download);
	*r->download = (struct download){ .data = file.text, .size = file.length, .name = name, .type = "text/csv; charset=utf-8" };
}
