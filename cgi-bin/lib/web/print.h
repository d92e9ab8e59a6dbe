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
	bool too_large, nothing;        /* more than one gets, or a day without tafels: it is said, and nothing is made */
};

void printing_add(struct request *, const char *kind, const char *name, const void *data, size_t size);
/* A stuk, under `what`; `shut`, where not "": why it is only named. */
void printing_stuk(struct request *, int64_t id, const char *what, const char *file, const char *shut);
/* It is of all of these, and of none in particular: each has a row in the log. */
void printing_about(struct request *, struct tafel *, int count);
/* The template as a document of its own, without frame, form or button, for a part
 * "text"; `draw` fills r->view. */
const char *print_document(struct request *, const char *template, void (*draw)(struct request *));

/* ---- naslag.c: what a bundle and the naslag both have ----------------------------------- */

/* The round that r->thing counts back to (0: the last that was filed), as AANMELDING with
 * rows TEKST_VAN; organisations of today are left out of a tafel that was held. */
void view_aanmelding(struct request *, struct tpl *);

#endif
