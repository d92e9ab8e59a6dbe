/*
 * What was typed, cleaned, stored, and wrong, per field and key. A value that
 * was made stays where it is until the request ends; there may be any number.
 */
#include "web/layer.h"

#include <ctype.h>
#include <string.h>

struct value *value_at(const struct request *r, int field, const char *key, bool make)
{
	struct inside *in = r->in;
	if (!in->single) in->single = arena_alloc(r->arena, (size_t)r->page->nfields * sizeof *in->single);
	if (!*key && in->single[field]) return in->single[field];
	for (int i = 0; *key && i < in->nvalues; i++)
		if (in->values[i]->field == field && strcmp(in->values[i]->key, key) == 0) return in->values[i];
	if (!make) return NULL;
	in->values = arena_grow(r->arena, in->values, in->nvalues, sizeof *in->values);
	struct value *value = in->values[in->nvalues++] = arena_alloc(r->arena, sizeof *value);
	*value = (struct value){ .field = field, .key = arena_strdup(r->arena, key) };
	if (!*key) in->single[field] = value;
	return value;
}

const char *field_text_at(const struct request *r, int field, const char *key)
{
	const struct value *value = value_at(r, field, key, false);
	if (!value) return "";
	const char *stored = value->stored ? value->stored : "";
	if (!r->posted) return value->stored ? stored : value->clean ? value->clean : "";
	if (value->typed) return value->clean ? value->clean : "";
	/* What was not sent stays as it is; only a box that is not ticked is not sent. */
	return r->page->fields[field].type == FIELD_CHECK ? "" : stored;
}

const char *field_text(const struct request *r, int field)
{
	return field_text_at(r, field, "");
}

const char *field_typed(const struct request *r, int field)
{
	const struct value *value = value_at(r, field, "", false);
	return value && value->typed ? value->typed : "";
}

int64_t field_id_at(const struct request *r, int field, const char *key)
{
	return id_parse(field_text_at(r, field, key));
}

int64_t field_id(const struct request *r, int field)
{
	return field_id_at(r, field, "");
}

bool field_is(const struct request *r, int field, const char *code)
{
	return strcmp(field_text(r, field), code) == 0;
}

bool field_sent(const struct request *r, int field, const char *key)
{
	const struct value *value = value_at(r, field, key, false);
	return value && value->typed;
}

bool field_changed(const struct request *r, int field, const char *key)
{
	const struct value *value = value_at(r, field, key, false);
	return value && value->typed && strcmp(field_text_at(r, field, key), value->stored ? value->stored : "") != 0;
}

struct upload *upload_at(struct request *r, int number)
{
	return number < r->uploads ? &r->upload[number] : NULL;
}

bool upload_add(struct request *r, struct upload upload)
{
	if (r->uploads == UPLOADS_MAX) return false;
	r->upload[r->uploads++] = upload;
	return true;
}

bool actie_is(const struct request *r, const char *code)
{
	return r->actie && strcmp(r->actie->code, code) == 0;
}

int field_named(const struct request *r, const char *name)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (strcmp(r->page->fields[i].name, name) == 0) return i;
	return -1;
}

bool field_error(struct request *r, int field, const char *key, const char *message)
{
	struct value *value = value_at(r, field, key, true);
	if (value->error) return false;
	value->error = message;
	r->in->nerrors++;
	return false;
}

const char *field_key(const struct request *r, int field, int *next)
{
	while (*next < r->in->nvalues) {
		const struct value *value = r->in->values[(*next)++];
		if (value->field == field && *value->key) return value->key;
	}
	return NULL;
}

void form_key(struct request *r, int field, const char *key)
{
	value_at(r, field, key, true)->known = true;
}

void form_put(struct request *r, int field, const char *key, const char *stored)
{
	value_at(r, field, key, true)->stored = arena_strdup(r->arena, stored);
}

void form_set_at(struct request *r, int field, const char *key, const char *text)
{
	struct value *value = value_at(r, field, key, true);
	value->typed = value->clean = arena_strdup(r->arena, text);
}

void form_set(struct request *r, int field, const char *text)
{
	form_set_at(r, field, "", text);
}

void form_forget(struct request *r, int field, const char *key)
{
	struct value *value = value_at(r, field, key, false);
	if (value) value->typed = value->clean = NULL;
}

void form_label(struct request *r, int field, const char *key, const char *text)
{
	value_at(r, field, key, true)->label = arena_strdup(r->arena, text);
}

/* ---- names ---------------------------------------------------------------------- */

static bool key_well_formed(const char *key)
{
	enum { LONGEST = 24 };
	if (!*key || strlen(key) > LONGEST) return false;
	for (const char *c = key; *c; c++)
		if (!islower((unsigned char)*c) && !isdigit((unsigned char)*c) && *c != '_') return false;
	return true;
}

int form_field(const struct request *r, const char *name, const char **key)
{
	const struct page *page = r->page;
	*key = "";
	for (int i = 0; i < page->nfields; i++)
		if (!(page->fields[i].flags & REPEAT) && strcmp(page->fields[i].name, name) == 0) return i;
	for (int i = 0; i < page->nfields; i++) {
		size_t length = strlen(page->fields[i].name);
		if (!(page->fields[i].flags & REPEAT) || strncmp(page->fields[i].name, name, length) != 0 || name[length] != '-') continue;
		if (!key_well_formed(name + length + 1)) continue;
		*key = name + length + 1;
		return i;
	}
	return -1;
}

static const int default_max[] = {
	[FIELD_ID] = 19, [FIELD_NUMBER] = 9, [FIELD_LINE] = 200, [FIELD_TEXT] = 4000, [FIELD_DATE] = 30, [FIELD_TIME] = 10,
	[FIELD_CHOICE] = 60, [FIELD_PICK] = 60, [FIELD_CHECK] = 2, [FIELD_BSN] = 20, [FIELD_POSTCODE] = 20,
	[FIELD_PHONE] = 30, [FIELD_EMAIL] = 254, [FIELD_PASSWORD] = PASSWORD_MAX, [FIELD_FILE] = UPLOAD_MAX,
};

int field_max(const struct field *f)
{
	return f->max && f->type != FIELD_NUMBER ? f->max : default_max[f->type];
}
