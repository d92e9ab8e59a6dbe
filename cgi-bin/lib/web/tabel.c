/* Tables as files for a spreadsheet. */
#include "web/layer.h"
#include "web/rapport.h"

void answer_csv(struct request *r, const char *name, struct buffer *file)
{
	r->download = arena_alloc(r->arena, sizeof *r->download);
	*r->download = (struct download){ .data = file->text, .size = file->length, .name = name, .type = "text/csv; charset=utf-8" };
}

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
	answer_csv(r, name, &file);
}
