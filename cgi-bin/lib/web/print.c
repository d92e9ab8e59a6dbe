/*
 * What goes out as PDF: the order for the print service, and what comes of it. Nothing
 * is open meanwhile: no transaction, and nobody waits for it but who asked.
 */
#include "web/layer.h"

#include <string.h>

enum { PAGE_SECONDS = 60, BUNDLE_SECONDS = 110 };

void printing_add(struct request *r, const char *kind, const char *name, const void *data, size_t size)
{
	struct printing *p = r->printing;
	p->parts = arena_grow(r->arena, p->parts, p->count, sizeof *p->parts);
	p->parts[p->count++] = (struct print_part){ kind, name, data, size };
}

void printing_stuk(struct request *r, int64_t id, const char *what, const char *file, const char *shut)
{
	size_t size;
	if (*shut) {
		printing_add(r, "shut", arena_printf(r->arena, "%s\n%s", what, shut), "", 0);
		return;
	}
	const void *data = db_blob_read(r->db, BLOB_STUK, id, &size);
	if (!data) die(EV_DATABASE, "a stuk without content");
	printing_add(r, "file", arena_printf(r->arena, "%s\n%s", what, file), data, size);
}

void printing_about(struct request *r, struct tafel *tafels, int count)
{
	r->printing->nothing = !count;
	r->tafels = tafels;
	r->ntafels = count;
	r->tafel = NULL;
	r->zaak = r->in->log_zaak = r->in->log_tafel = 0;
}

const char *print_document(struct request *r, const char *template, void (*draw)(struct request *))
{
	struct buffer out = { .arena = r->arena };
	struct tpl *document = tpl_new();
	r->view = tpl_include(document, "INHOUD", template);
	draw(r);
	render_paper(r, &out, document);
	r->view = NULL;
	return out.text;
}

/* Of a page that prints: what it says, and a name without anybody's. */
static void page_alone(struct request *r, const struct exchange *x)
{
	r->printing = arena_alloc(r->arena, sizeof *r->printing);
	r->printing->name = r->tafel ? arena_printf(r->arena, "%s %s", r->page->name, r->tafel->zaaknummer) : r->page->name;
	printing_add(r, "page", "", x->out.text, x->out.length);
}

enum outcome print(struct request *r, struct exchange *x)
{
	bool alone = !r->printing;
	if (alone) page_alone(r, x);
	if (r->printing->too_large || r->printing->nothing) return r->printing->nothing ? NOT_FOUND : PRINT_TOO_LARGE;
	struct printed_file file;
	enum printed printed = print_order(r->arena, r->printing->parts, r->printing->count, alone ? PAGE_SECONDS : BUNDLE_SECONDS, &file);
	if (printed != PRINTED) return printed == PRINT_LARGE ? PRINT_TOO_LARGE : NOT_PRINTED;
	const char *ending = strcmp(file.type, "application/zip") == 0 ? "zip" : "pdf";
	x->out.length = 0;
	r->download = arena_alloc(r->arena, sizeof *r->download);
	*r->download = (struct download){ file.data, file.size, arena_printf(r->arena, "%s.%s", r->printing->name, ending), arena_strdup(r->arena, file.type) };
	return OK;
}
