/*
 * Within the layer: XML as its files see it, a tree to read and a writer. The
 * library behind it is known to xml.c alone.
 */
#ifndef JBT_STUF_XML_H
#define JBT_STUF_XML_H

#include "stuf/stuf.h"

#define NS_JZ "http://www.stufstandaarden.nl/koppelvlak/jz0100"
#define NS_STUF "http://www.egem.nl/StUF/StUF0301"
#define NS_ZKN "http://www.egem.nl/StUF/sector/zkn/0310"
#define NS_BG "http://www.egem.nl/StUF/sector/bg/0310"
#define NS_XSI "http://www.w3.org/2001/XMLSchema-instance"
#define NS_XMIME "http://www.w3.org/2005/05/xmlmime"

/* Words that both messages use. */
#define ZAAKTYPE_GEMEENTE "Overwegen kinderbeschermingsmaatregel"
#define ZAAKTYPE_RAAD "Uitvoeren onderzoek kinderbeschermingsmaatregel"
#define CLIENT_KIND "Client (kind)"
#define CLIENT_ONGEBOREN "Client (ongeboren kind)"

/* ---- reading: scan.c, xml.c ------------------------------------------------------ */

struct attribute {
	const char *space, *name, *value;
	const struct attribute *next;
};
struct element {
	const char *space, *name;       /* namespace ("" for none), name without prefix */
	const char *text;               /* its own, as it stands there; "" when there is none */
	const struct attribute *attributes;
	struct element *inside, *next;  /* its first child; the next child of its parent */
};

/* Looks over the bytes of a file from outside, before the parser gets them: one
 * pass, no memory. NULL when there is nothing in it that costs a parser more
 * than an answer of the Raad would, else why not, in Dutch for the user. */
const char *xml_scan(const char *data, size_t size);
/* The tree, or NULL and why not, in Dutch for the user. It stops after
 * `milliseconds` of the processor's time; 0: takes the time it needs. */
struct element *xml_read(struct arena *, const char *data, size_t size, int milliseconds, const char **wrong);
/* "" when it has none of that name. */
const char *attribute_of(const struct element *, const char *space, const char *name);
bool is_nil(const struct element *);
/* Its text on one line, in normal form C. */
const char *line_of(struct arena *, const struct element *);

/* ---- model.c: what may stand where -------------------------------------------------- */

enum part_flag {
	MUST = 1,       /* it may not be left out */
	NIL = 2,        /* it may be there without a value: xsi:nil */
	MANY = 4,
	LOOSE = 8,      /* among its LOOSE neighbours in any order */
	BEHIND = 16,    /* only right behind the one before it in the list */
	DATE = 32,      /* may say that only a part of it counts */
	NAMED = 64      /* has a name of its own: extraElement */
};
#define ANY_TYPE "*"
struct part {
	const char *space, *name;       /* NULL: the end of the list */
	unsigned flags;
	size_t max;                     /* of a text, in code points */
	const char *type;               /* what its entiteittype must be; NULL: it has none */
	const struct part *inside;      /* NULL: a text */
};
/* Is all in it known, in its place, and as often as it may? NULL, or what is
 * wrong, in Dutch for the user. */
const char *model_check(struct arena *, const struct element *, const struct part *);
/* The answer of the Raad: its root. */
extern const struct part notificatie_model;

/* ---- writing: xml.c ------------------------------------------------------------------ */

struct xml_writer;
struct xml_writer *xml_start_document(struct arena *);
void xml_start(struct xml_writer *, const char *name);
void xml_attribute(struct xml_writer *, const char *name, const char *value);
void xml_text(struct xml_writer *, const char *text);
void xml_base64(struct xml_writer *, const void *data, size_t size);
void xml_end(struct xml_writer *);
/* All of it, UTF-8. */
char *xml_end_document(struct xml_writer *, size_t *size);

#endif
