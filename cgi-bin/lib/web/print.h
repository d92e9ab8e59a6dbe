/*
 * web, the part about paper: pages and bundles as PDF, which the print service makes
 * after what is shown was read and before it is logged. A page that `prints` is a PDF
 * when it is asked for with als=pdf; a program whose show() sets `printing` is one
 * always.
 */
#ifndef JBT_PRINT_H
#define JBT_PRINT_H

/* What show() hands over instead of a page: an order of scripts/printer. */
struct printing {
	struct print_part *parts;       /* of the arena; added by printing_add() */
	int count;
	const char *name;               /* of the file, without .pdf or .zip */
	bool too_large;                 /* more than one gets: it is said, and nothing is made */
};

void printing_add(struct request *, const char *kind, const char *name, const void *data, size_t size);
/* The template as a document of its own, without frame, form or button, for a part
 * "text"; `draw` fills r->view. */
const char *print_document(struct request *, const char *template, void (*draw)(struct request *));

#endif
