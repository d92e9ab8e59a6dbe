/*
 * What is in a pdf besides pages: the only place that knows qpdf. Looked at are
 * the places where a viewer looks for something to do; what is drawn is not.
 * Runs apart: see file_check().
 */
#include "domain/domain.h"

#include <qpdf/qpdf-c.h>
#include <string.h>

/* Of `number` objects each is looked at once, whoever points at it. */
enum { LOOK_DEEP = 1 << 16, OBJECTS = 1 << 23 };

struct walk {
	qpdf_data pdf;
	enum finding found;
	int waiting;
	qpdf_oh stack[LOOK_DEEP];
	unsigned char seen[OBJECTS / 8];
};

/* Ways back and up, and what holds only what is drawn: no viewer acts on it,
 * and it is nearly all of a large pdf. */
static bool is_drawing(const char *key)
{
	static const char *const keys[] = { "/Parent", "/P", "/Resources", "/Contents", "/StructTreeRoot", "/Metadata", "/Thumb",
		"/PageLabels", "/OutputIntents", "/AP", "/MK", "/Dests", "/Dest", "/D", "/Prev", "/Last", "/Encrypt", "/DSS" };
	for (size_t i = 0; i < COUNT(keys); i++)
		if (strcmp(key, keys[i]) == 0) return true;
	return false;
}

/* The worst stays. */
static void find(struct walk *w, enum finding finding)
{
	if (finding > w->found) w->found = finding;
}

static bool seen(struct walk *w, qpdf_oh object)
{
	int id = qpdf_oh_get_object_id(w->pdf, object);
	if (id <= 0) return false;
	if (id >= OBJECTS) find(w, FOUND_TOO_MUCH);
	if (id >= OBJECTS || (w->seen[id / 8] & (1 << id % 8))) return true;
	w->seen[id / 8] |= (unsigned char)(1 << id % 8);
	return false;
}

static void push(struct walk *w, qpdf_oh object)
{
	if (w->waiting == LOOK_DEEP) find(w, FOUND_TOO_MUCH);
	if (w->waiting == LOOK_DEEP || qpdf_oh_is_scalar(w->pdf, object)) qpdf_oh_release(w->pdf, object);
	else w->stack[w->waiting++] = object;
}

static void look_at_dictionary(struct walk *w, qpdf_oh dictionary)
{
	static const struct { const char *action; enum finding finding; } actions[] = {
		{ "/JavaScript", FOUND_SCRIPT }, { "/Launch", FOUND_LAUNCH },
	};
	qpdf_oh what = qpdf_oh_get_key(w->pdf, dictionary, "/S");
	for (size_t i = 0; i < COUNT(actions); i++)
		if (qpdf_oh_is_name_and_equals(w->pdf, what, actions[i].action)) find(w, actions[i].finding);
	qpdf_oh_release(w->pdf, what);
	qpdf_oh_begin_dict_key_iter(w->pdf, dictionary);
	while (qpdf_oh_dict_more_keys(w->pdf)) {
		const char *key = qpdf_oh_dict_next_key(w->pdf);
		if (strcmp(key, "/JS") == 0 || strcmp(key, "/XFA") == 0) find(w, FOUND_SCRIPT);
		else if (strcmp(key, "/EF") == 0) find(w, FOUND_ATTACHED);
		else if (!is_drawing(key)) push(w, qpdf_oh_get_key(w->pdf, dictionary, key));
	}
}

static void look_at(struct walk *w, qpdf_oh object)
{
	switch (qpdf_oh_get_type_code(w->pdf, object)) {
	case ot_array:
		for (int i = 0, count = qpdf_oh_get_array_n_items(w->pdf, object); i < count && w->found < FOUND_TOO_MUCH; i++)
			push(w, qpdf_oh_get_array_item(w->pdf, object, i));
		break;
	case ot_stream: {
		qpdf_oh dictionary = qpdf_oh_get_dict(w->pdf, object);
		look_at_dictionary(w, dictionary);
		qpdf_oh_release(w->pdf, dictionary);
		break;
	}
	case ot_dictionary: look_at_dictionary(w, object); break;
	default: break;
	}
}

/* A part that qpdf could not read is null to it, and what was in it unseen. */
static void look_at_warnings(struct walk *w)
{
	static const struct { const char *part; enum finding finding; } warnings[] = {
		{ "bad_alloc", FOUND_TOO_MUCH }, { "error reading object", FOUND_UNREAD }, { "error decoding stream", FOUND_UNREAD },
		{ "excessively deeply nested", FOUND_UNREAD },
	};
	while (qpdf_more_warnings(w->pdf)) {
		const char *text = qpdf_get_error_full_text(w->pdf, qpdf_next_warning(w->pdf));
		for (size_t i = 0; i < COUNT(warnings); i++)
			if (strstr(text, warnings[i].part)) find(w, warnings[i].finding);
	}
}

static enum finding failed(qpdf_data pdf)
{
	qpdf_error error = qpdf_get_error(pdf);
	enum qpdf_error_code_e code = qpdf_get_error_code(pdf, error);
	if (strstr(qpdf_get_error_full_text(pdf, error), "bad_alloc")) return FOUND_TOO_MUCH;
	/* Locked with a key instead of a password is a kind that qpdf does not know. */
	return code == qpdf_e_password || code == qpdf_e_unsupported ? FOUND_LOCKED : FOUND_UNREAD;
}

enum finding pdf_look(const void *data, size_t size)
{
	static struct walk walk; /* too large for a stack */
	memset(&walk, 0, sizeof walk);
	walk.pdf = qpdf_init();
	qpdf_silence_errors(walk.pdf);
	qpdf_set_suppress_warnings(walk.pdf, QPDF_TRUE);
	if (qpdf_read_memory(walk.pdf, "", data, size, "") & QPDF_ERRORS) return failed(walk.pdf);
	push(&walk, qpdf_get_trailer(walk.pdf));
	while (walk.waiting > 0 && walk.found < FOUND_TOO_MUCH) {
		qpdf_oh object = walk.stack[--walk.waiting];
		if (!seen(&walk, object)) look_at(&walk, object);
		qpdf_oh_release(walk.pdf, object);
	}
	if (qpdf_has_error(walk.pdf)) find(&walk, failed(walk.pdf));
	look_at_warnings(&walk);
	return walk.found;
}
