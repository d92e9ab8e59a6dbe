/*
 * Reads XML into a tree in the arena, and writes it. The only place that knows
 * libxml2.
 *
 * Reading is from memory and no further: nothing is fetched, and any document
 * type is refused, so that there are no entities. A file from outside has been
 * looked over by xml_scan() before it comes here; what it could still cost is
 * limited by the clock of the processor.
 */
#include "stuf/xml.h"

#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <string.h>
#include <time.h>

/* ---- reading ------------------------------------------------------------------- */

struct opened {                         /* an element whose end has not come yet */
	struct element *element;
	struct opened *around;
	struct element **next;          /* where its next child goes */
	struct buffer text;
};

struct tree {
	struct arena *arena;
	xmlTextReaderPtr xml;
	struct element *root;
	struct opened *top;
};

static const char *copy(struct tree *t, const xmlChar *text)
{
	return text ? arena_strdup(t->arena, (const char *)text) : "";
}

static void read_attributes(struct tree *t, struct element *e)
{
	while (xmlTextReaderMoveToNextAttribute(t->xml) == 1) {
		if (xmlTextReaderIsNamespaceDecl(t->xml) == 1) continue;
		struct attribute *a = arena_alloc(t->arena, sizeof *a);
		*a = (struct attribute){
			.space = copy(t, xmlTextReaderConstNamespaceUri(t->xml)),
			.name = copy(t, xmlTextReaderConstLocalName(t->xml)),
			.value = copy(t, xmlTextReaderConstValue(t->xml)),
			.next = e->attributes,
		};
		e->attributes = a;
	}
	xmlTextReaderMoveToElement(t->xml);
}

static void close_element(struct tree *t)
{
	struct opened *o = t->top;
	if (o->text.text) o->element->text = o->text.text;
	t->top = o->around;
}

static void open_element(struct tree *t)
{
	bool empty = xmlTextReaderIsEmptyElement(t->xml) == 1;
	struct element *e = arena_alloc(t->arena, sizeof *e);
	struct opened *o = arena_alloc(t->arena, sizeof *o);
	e->space = copy(t, xmlTextReaderConstNamespaceUri(t->xml));
	e->name = copy(t, xmlTextReaderConstLocalName(t->xml));
	e->text = "";
	read_attributes(t, e);
	*o = (struct opened){ e, t->top, &e->inside, { .arena = t->arena } };
	if (t->top) {
		*t->top->next = e;
		t->top->next = &e->next;
	} else {
		t->root = e;
	}
	t->top = o;
	if (empty) close_element(t);
}

/* One piece of the document. False: that may not be there. */
static bool take(struct tree *t)
{
	const char *text;
	switch (xmlTextReaderNodeType(t->xml)) {
	case XML_READER_TYPE_ELEMENT:
		open_element(t);
		return true;
	case XML_READER_TYPE_END_ELEMENT:
		close_element(t);
		return true;
	case XML_READER_TYPE_TEXT:
	case XML_READER_TYPE_CDATA:
	case XML_READER_TYPE_WHITESPACE:
	case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
		text = (const char *)xmlTextReaderConstValue(t->xml);
		if (t->top && text) buffer_puts(&t->top->text, text);
		return true;
	case XML_READER_TYPE_COMMENT:
	case XML_READER_TYPE_PROCESSING_INSTRUCTION:
		return true;
	default: /* a document type, a reference to an entity */
		return false;
	}
}

static int64_t processor_ms(void)
{
	struct timespec t;
	if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) != 0) die(EV_BUG, "no clock of the processor");
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct element *xml_read(struct arena *arena, const char *data, size_t size, int milliseconds, const char **wrong)
{
	struct tree t = { .arena = arena };
	int64_t until = processor_ms() + milliseconds;
	int more;
	*wrong = NULL;
	xmlResetLastError();
	t.xml = xmlReaderForMemory(data, (int)size, NULL, "UTF-8",
				   XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	if (!t.xml) die(EV_MEMORY, "no room to read a message");
	while ((more = xmlTextReaderRead(t.xml)) == 1) {
		if (milliseconds && processor_ms() > until)
			*wrong = "Het lezen van dit bestand duurt te lang. Het is geen gewoon bericht van de Raad.";
		if (*wrong || !take(&t)) break;
	}
	xmlFreeTextReader(t.xml);
	xmlErrorPtr error = xmlGetLastError();
	if (error && error->code == XML_ERR_NO_MEMORY) die(EV_MEMORY, "no room to read a message");
	if (more == 0 && t.root) return t.root;
	if (!*wrong)
		*wrong = "Dit bestand is geen goed XML-bericht. Misschien is het niet helemaal binnengekomen. Haal het opnieuw op.";
	return NULL;
}

const char *attribute_of(const struct element *e, const char *space, const char *name)
{
	for (const struct attribute *a = e->attributes; a; a = a->next)
		if (strcmp(a->name, name) == 0 && strcmp(a->space, space) == 0) return a->value;
	return "";
}

bool is_nil(const struct element *e)
{
	const char *nil = attribute_of(e, NS_XSI, "nil");
	return strcmp(nil, "true") == 0 || strcmp(nil, "1") == 0;
}

const char *line_of(struct arena *arena, const struct element *e)
{
	char *text = arena_strdup(arena, e->text);
	return line_clean(text) ? text_nfc(arena, text) : "";
}

/* ---- writing ------------------------------------------------------------------- */

struct xml_writer {
	struct arena *arena;
	xmlBufferPtr out;
	xmlTextWriterPtr xml;
	bool failed;
};

static const xmlChar *x(const char *text)
{
	return (const xmlChar *)text;
}

static void did(struct xml_writer *w, int result)
{
	if (result < 0) w->failed = true;
}

struct xml_writer *xml_start_document(struct arena *arena)
{
	struct xml_writer *w = arena_alloc(arena, sizeof *w);
	w->arena = arena;
	w->out = xmlBufferCreate();
	w->xml = w->out ? xmlNewTextWriterMemory(w->out, 0) : NULL;
	if (!w->xml) die(EV_MEMORY, "no room for a message");
	did(w, xmlTextWriterStartDocument(w->xml, NULL, "UTF-8", NULL));
	return w;
}

void xml_start(struct xml_writer *w, const char *name)
{
	did(w, xmlTextWriterStartElement(w->xml, x(name)));
}

void xml_attribute(struct xml_writer *w, const char *name, const char *value)
{
	did(w, xmlTextWriterWriteAttribute(w->xml, x(name), x(value)));
}

void xml_text(struct xml_writer *w, const char *text)
{
	did(w, xmlTextWriterWriteString(w->xml, x(text)));
}

void xml_base64(struct xml_writer *w, const void *data, size_t size)
{
	did(w, xmlTextWriterWriteBase64(w->xml, data, 0, (int)size));
}

void xml_end(struct xml_writer *w)
{
	did(w, xmlTextWriterEndElement(w->xml));
}

char *xml_end_document(struct xml_writer *w, size_t *size)
{
	did(w, xmlTextWriterEndDocument(w->xml));
	xmlFreeTextWriter(w->xml); /* writes what it still held */
	if (w->failed) die(EV_MEMORY, "a message could not be written");
	*size = (size_t)xmlBufferLength(w->out);
	char *text = arena_strndup(w->arena, (const char *)xmlBufferContent(w->out), *size);
	xmlBufferFree(w->out);
	return text;
}
