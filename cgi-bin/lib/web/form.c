/*
 * The field table at work: reads what was sent, checks it, binds it to
 * statements, draws it again. What the table does not name is refused.
 */
#include "web/web.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- values -------------------------------------------------------------------- */

static struct value *value_at(struct request *r, int field, const char *key, bool make)
{
	for (int i = 0; i < r->nvalues; i++)
		if (r->values[i].field == field && strcmp(r->values[i].key, key) == 0) return &r->values[i];
	if (!make || r->nvalues == MAX_VALUES) return NULL;
	struct value *value = &r->values[r->nvalues++];
	*value = (struct value){ .field = field, .key = arena_strdup(r->arena, key) };
	return value;
}

const struct value *form_value(const struct request *r, int field, const char *key)
{
	return value_at((struct request *)(uintptr_t)r, field, key, false);
}

const char *field_text_at(const struct request *r, int field, const char *key)
{
	const struct value *value = form_value(r, field, key);
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

bool actie_is(const struct request *r, const char *code)
{
	return r->actie && strcmp(r->actie->code, code) == 0;
}

bool field_error(struct request *r, int field, const char *key, const char *message)
{
	struct value *value = value_at(r, field, key, true);
	if (value && !value->error) {
		value->error = message;
		r->nerrors++;
	}
	return false;
}

const char *field_key(const struct request *r, int field, int *next)
{
	for (; *next < r->nvalues; (*next)++) {
		const struct value *value = &r->values[*next];
		if (value->field != field || !*value->key) continue;
		(*next)++;
		return value->key;
	}
	return NULL;
}

void form_put(struct request *r, int field, const char *key, const char *stored)
{
	struct value *value = value_at(r, field, key, true);
	if (!value) return;
	value->stored = arena_strdup(r->arena, stored);
}

void form_set(struct request *r, int field, const char *text)
{
	struct value *value = value_at(r, field, "", true);
	if (!value) return;
	value->typed = value->clean = arena_strdup(r->arena, text);
}

void form_forget(struct request *r, int field, const char *key)
{
	struct value *value = value_at(r, field, key, false);
	if (value) value->typed = value->clean = NULL;
}

void form_label(struct request *r, int field, const char *key, const char *text)
{
	struct value *value = value_at(r, field, key, true);
	if (value) value->label = arena_strdup(r->arena, text);
}

/* ---- reading what was sent ------------------------------------------------------- */

int form_field(const struct request *r, const char *name, const char **key)
{
	const struct page *page = r->page;
	*key = "";
	for (int i = 0; i < page->nfields; i++)
		if (!(page->fields[i].flags & REPEAT) && strcmp(page->fields[i].name, name) == 0) return i;
	for (int i = 0; i < page->nfields; i++) {
		size_t length = strlen(page->fields[i].name);
		if (!(page->fields[i].flags & REPEAT) || strncmp(page->fields[i].name, name, length) != 0 || name[length] != '-') continue;
		const char *rest = name + length + 1;
		if (!*rest || strlen(rest) > 24) continue;
		bool plain = true;
		for (const char *c = rest; *c; c++)
			if (!islower((unsigned char)*c) && !isdigit((unsigned char)*c) && *c != '_') plain = false;
		if (!plain) continue;
		*key = rest;
		return i;
	}
	return -1;
}

/* What every form has besides its own fields: those are page.c's. */
static bool is_common(const char *name)
{
	static const char *const common[] = { "csrf", "sleutel", "rev", "actie", "bestand_wachtend" };
	for (size_t i = 0; i < COUNT(common); i++)
		if (strcmp(common[i], name) == 0) return true;
	return false;
}

/* The last part of a path, without what has no place in a name or would show it
 * in another order than it has, and not longer than a file system takes; its
 * extension stays. A browser writes three characters of a name as %xx. */
static const char *upload_name(struct request *r, const char *sent)
{
	enum { LONGEST = 150 };
	for (const char *c = sent; *c; c++)
		if (*c == '/' || *c == '\\') sent = c + 1;
	char *name = arena_strdup(r->arena, sent), *to = name;
	for (const char *c = name; *c; c++) {
		bool quote = strncasecmp(c, "%22", 3) == 0, end = strncasecmp(c, "%0d", 3) == 0 || strncasecmp(c, "%0a", 3) == 0;
		*to++ = quote ? '"' : end ? ' ' : *c;
		if (quote || end) c += 2;
	}
	*to = '\0';
	if (!line_visible(name) || !*name) return "bestand";
	if (*name == '.') name = arena_printf(r->arena, "bestand%s", name);
	if (utf8_length(name) <= LONGEST) return name;
	const char *dot = strrchr(name, '.');
	if (!dot || strlen(dot) > 10) dot = "";
	size_t end = 0, points = 0;
	while (points < LONGEST - 10) {
		end++;
		if (((unsigned char)name[end] & 0xc0) != 0x80) points++;
	}
	return arena_printf(r->arena, "%.*s%s", (int)end, name, dot);
}

enum outcome form_read(struct request *r, const struct pairs *pairs, bool post)
{
	for (int i = 0; i < pairs->count; i++) {
		const struct pair *pair = &pairs->pair[i];
		if (post && is_common(pair->name)) continue;
		if (!post && strcmp(pair->name, "gedaan") == 0) continue;
		const char *key;
		int field = form_field(r, pair->name, &key);
		if (field < 0) return BAD_REQUEST;
		const struct field *f = &r->page->fields[field];
		if (!post && !(f->flags & (SUBJECT | QUERY))) return BAD_REQUEST;
		if (f->type == FIELD_FILE) {
			if (!pair->file) {
				if (pair->size) return BAD_REQUEST;
				continue;
			}
			if (r->upload.name) return BAD_REQUEST;
			if (*pair->file || pair->size) r->upload = (struct upload){ .name = upload_name(r, pair->file), .data = pair->value, .size = pair->size };
			continue;
		}
		if (pair->file) return BAD_REQUEST;
		struct value *value = value_at(r, field, key, true);
		if (!value || value->typed) return BAD_REQUEST; /* too many, or twice */
		value->typed = pair->value;
	}
	return OK;
}

void form_key(struct request *r, int field, const char *key)
{
	struct value *value = value_at(r, field, key, true);
	if (!value) die(EV_BUG, "a form has more values than fit");
	value->known = true;
}

bool form_keys_known(const struct request *r)
{
	for (int i = 0; i < r->nvalues; i++)
		if (r->values[i].typed && *r->values[i].key && !r->values[i].known) return false;
	return true;
}

void form_keys(struct request *r, int field, enum query query)
{
	struct rows *rows = form_query(r, query);
	while (db_next(rows)) form_key(r, field, rows_text(rows, 0));
}

/* ---- checking --------------------------------------------------------------------- */

static const int default_max[] = {
	[FIELD_ID] = 19, [FIELD_NUMBER] = 9, [FIELD_LINE] = 200, [FIELD_TEXT] = 4000, [FIELD_DATE] = 30, [FIELD_TIME] = 10,
	[FIELD_CHOICE] = 60, [FIELD_PICK] = 60, [FIELD_CHECK] = 2, [FIELD_BSN] = 20, [FIELD_POSTCODE] = 20,
	[FIELD_PHONE] = 30, [FIELD_EMAIL] = 254, [FIELD_PASSWORD] = PASSWORD_MAX, [FIELD_FILE] = UPLOAD_MAX,
};

int field_max(const struct field *f)
{
	return f->max && f->type != FIELD_NUMBER ? f->max : default_max[f->type];
}

const struct choice *field_choices(const struct request *r, const struct field *f)
{
	if (!(f->flags & BY_MOMENT)) return choices(f->list);
	return choices(arena_printf(r->arena, "%s_%d", f->list, r->tafel ? r->tafel->moment : r->moment));
}

static bool picked(struct request *r, const struct field *f, const char *code)
{
	bool found = false;
	struct rows *rows = form_query(r, f->from);
	while (!found && db_next(rows)) found = strcmp(rows_text(rows, 0), code) == 0;
	rows_end(rows);
	return found;
}

/* What nobody typed, and who somebody is, is taken to the letter. */
static bool clean(const struct field *f, char *text)
{
	switch (f->type) {
	case FIELD_TEXT: return text_clean(text);
	case FIELD_ID: case FIELD_CHOICE: case FIELD_PICK: case FIELD_CHECK: return line_trim(text);
	default: return f->flags & EXACT ? line_trim(text) : line_clean(text);
	}
}

/* One value: writes `clean`, or gives the message. */
static const char *check(struct request *r, const struct field *f, struct value *value)
{
	char *text = arena_strdup(r->arena, value->typed);
	value->clean = text;
	if (f->type == FIELD_PASSWORD) {
		if (utf8_length(text) <= (size_t)field_max(f)) return NULL;
		return arena_printf(r->arena, "Dit wachtwoord is te lang. Er kunnen ten hoogste %d tekens in.", field_max(f));
	}
	if (!clean(f, text)) return "Hier staat een teken in dat niet kan worden opgeslagen. Haal het weg.";
	if (utf8_length(text) > (size_t)field_max(f)) return too_long(r, text, (size_t)field_max(f));
	if (!*text) return NULL;

	static const char MASK[] = "•••••"; /* of bsn_mask() */
	char small[EMAIL_SIZE];
	switch (f->type) {
	case FIELD_ID:
		if (!id_parse(text)) return "Dit is geen geldig nummer.";
		break;
	case FIELD_NUMBER:
		for (const char *c = text; *c; c++)
			if (!isdigit((unsigned char)*c)) return wrong_sign(r, f->type, text, "Vul hier een getal in, zonder letters of tekens.");
		if (f->max && atol(text) > f->max) return arena_printf(r->arena, "Vul een getal in van ten hoogste %d.", f->max);
		break;
	case FIELD_DATE: {
		day_number day = day_parse(text);
		if (day_lacks_century(text)) return "Schrijf het jaar met vier cijfers, bijvoorbeeld 9-3-2026.";
		if (day == NO_DAY) return "Vul een datum in die bestaat, bijvoorbeeld 9-3-2026.";
		if ((f->flags & PAST) && day > day_today()) return "Deze datum ligt in de toekomst. Vul een datum in van vandaag of eerder.";
		day_iso(day, small);
		value->clean = arena_strdup(r->arena, small);
		break;
	}
	case FIELD_TIME:
		if (!time_parse(text, small)) return "Vul een tijd in, bijvoorbeeld 9:30.";
		value->clean = arena_strdup(r->arena, small);
		break;
	case FIELD_CHOICE:
		if (!choice_has(field_choices(r, f), text)) return "Kies een van de antwoorden.";
		break;
	case FIELD_PICK:
		if (!picked(r, f, text)) return f->wrong ? f->wrong : "Kies een van de mogelijkheden in de lijst.";
		break;
	case FIELD_CHECK:
		if (strcmp(text, "ja") != 0) return "Vink het vakje aan of laat het leeg.";
		break;
	case FIELD_BSN:
		/* Drawn masked and sent back so: it stays what it is. */
		if (strncmp(text, MASK, sizeof MASK - 1) == 0 && value->stored && *value->stored) {
			value->clean = value->stored;
			break;
		}
		if (!bsn_parse(text, small)) return wrong_sign(r, f->type, text, "Dit burgerservicenummer klopt niet. Controleer de negen cijfers.");
		value->clean = arena_strdup(r->arena, small);
		break;
	case FIELD_POSTCODE:
		if (!postcode_parse(text, small)) return "Vul een postcode in als 7511 AB.";
		value->clean = arena_strdup(r->arena, small);
		break;
	case FIELD_PHONE:
		if (!phone_parse(text, small)) return wrong_sign(r, f->type, text, "Vul een telefoonnummer in van ten minste tien cijfers.");
		value->clean = arena_strdup(r->arena, small);
		break;
	case FIELD_EMAIL:
		if (!email_parse(text, small)) return wrong_sign(r, f->type, text, "Vul een e-mailadres in als naam@voorbeeld.nl.");
		value->clean = arena_strdup(r->arena, small);
		break;
	default:
		break;
	}
	return NULL;
}

static void validate_upload(struct request *r, int field)
{
	if (r->upload.size > UPLOAD_MAX) {
		field_error(r, field, "", "Dit bestand is groter dan 25 MB. Maak het kleiner of deel het op.");
		return;
	}
	if (!r->page->fields[field].list) return;
	struct file_verdict verdict = file_check(r->page->fields[field].list, r->upload.name, r->upload.data, r->upload.size);
	r->upload.type = verdict.type;
	r->upload.let_op = verdict.let_op;
	if (!verdict.type) field_error(r, field, "", verdict.wrong);
}

void form_validate(struct request *r)
{
	for (int i = 0; i < r->nvalues; i++) {
		struct value *value = &r->values[i];
		if (!value->typed) continue;
		const char *message = check(r, &r->page->fields[value->field], value);
		if (message) field_error(r, value->field, value->key, message);
	}
	for (int i = 0; i < r->page->nfields && r->upload.name; i++)
		if (r->page->fields[i].type == FIELD_FILE) validate_upload(r, i);
}

void form_require(struct request *r, bool complete)
{
	for (int i = 0; i < r->page->nfields; i++) {
		const struct field *f = &r->page->fields[i];
		if (!(f->flags & ALWAYS) && !(complete && (f->flags & REQUIRED))) continue;
		const char *message = f->missing ? f->missing : "Vul dit in.";
		if (f->flags & REPEAT) {
			for (int j = 0; j < r->nvalues; j++)
				if (r->values[j].field == i && !*field_text_at(r, i, r->values[j].key))
					field_error(r, i, r->values[j].key, message);
		} else if (f->type == FIELD_FILE) {
			if (!r->upload.name) field_error(r, i, "", message);
		} else if (!*field_text(r, i)) {
			field_error(r, i, "", message);
		}
	}
}

/* ---- statements ---------------------------------------------------------------------- */

struct binding {
	struct request *r;
	const char *key;
	char small[STAMP_SIZE];
};

static struct arg column_value(const struct field *f, const char *text)
{
	if (f->type == FIELD_ID || (f->type == FIELD_PICK && id_parse(text))) return ID_OR_NULL(id_parse(text));
	if (f->type == FIELD_PICK && !*text) return NUL;
	if (f->type == FIELD_NUMBER) return I(atol(text));
	return T(text);
}

static bool bind_name(void *context, const char *name, struct arg *value)
{
	struct binding *b = context;
	struct request *r = b->r;
	if (strcmp(name, "key") == 0) {
		*value = id_parse(b->key) ? I(id_parse(b->key)) : T(b->key);
		return true;
	}
	const struct tafel *t = r->tafel;
	const struct { const char *name; struct arg value; } known[] = {
		{ "tafel", ID_OR_NULL(t ? t->id : 0) }, { "zaak", ID_OR_NULL(r->zaak) }, { "zaak_id", I(r->zaak) }, { "thing", ID_OR_NULL(r->thing) },
		{ "ronde", I(t ? t->ronde : 0) }, { "notulen", ID_OR_NULL(t ? t->notulen : 0) },
		{ "moment", I(t ? t->moment : r->moment) }, { "gemeente_id", ID_OR_NULL(t ? t->gemeente : 0) },
		{ "subregio_id", ID_OR_NULL(t ? t->subregio : 0) },
		{ "actor", ID_OR_NULL(r->actor.id) }, { "namens", ID_OR_NULL(r->as.namens) },
		{ "actie", T(r->actie ? r->actie->code : "") }, { "rol", T(role_codes[r->as.role]) }, { "rev", I(r->rev) },
	};
	for (int i = 0; i < r->page->nfields; i++) {
		const struct field *f = &r->page->fields[i];
		if (strcmp(f->name, name) != 0) continue;
		/* What the request is about is what find() found. */
		if ((f->flags & SUBJECT) && ((t && strcmp(name, "tafel") == 0) || strcmp(name, "zaak") == 0)) break;
		*value = column_value(f, field_text_at(r, i, f->flags & REPEAT ? b->key : ""));
		return true;
	}
	for (size_t i = 0; i < COUNT(known); i++) {
		if (strcmp(known[i].name, name) != 0) continue;
		*value = known[i].value;
		return true;
	}
	for (int act = 0; act < ACTS && strncmp(name, "mag_", 4) == 0; act++) {
		if (strcmp(act_codes[act], name + 4) != 0) continue;
		*value = I(request_may_any(r, (enum act)act));
		return true;
	}
	if (strcmp(name, "nu") == 0 || strcmp(name, "vandaag") == 0) {
		char now[STAMP_SIZE] = "";
		if (name[0] == 'n') stamp_now(now);
		else day_iso(day_today(), now);
		*value = T(arena_strdup(r->arena, now));
		return true;
	}
	return false;
}

struct rows *form_query_key(struct request *r, enum query query, const char *key)
{
	struct binding binding = { .r = r, .key = key };
	return db_query_named(r->db, query, bind_name, &binding);
}

struct rows *form_query(struct request *r, enum query query)
{
	return form_query_key(r, query, "");
}

int form_exec(struct request *r, enum query query)
{
	struct binding binding = { .r = r, .key = "" };
	return db_exec_named(r->db, query, bind_name, &binding);
}

int form_exec_key(struct request *r, enum query query, const char *key)
{
	struct binding binding = { .r = r, .key = key };
	return db_exec_named(r->db, query, bind_name, &binding);
}

void form_exec_each(struct request *r, enum query query, int field)
{
	int next = 0;
	for (const char *key; (key = field_key(r, field, &next));) {
		struct binding binding = { .r = r, .key = key };
		db_exec_named(r->db, query, bind_name, &binding);
	}
}

static int field_of_column(const struct request *r, const char *name)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (strcmp(r->page->fields[i].name, name) == 0) return i;
	return -1;
}

static void load(struct request *r, enum query query, bool each)
{
	struct rows *rows = form_query(r, query);
	while (db_next(rows)) {
		const char *key = each ? rows_text(rows, 0) : "";
		for (int c = each ? 1 : 0; c < rows_columns(rows); c++) {
			int field = field_of_column(r, rows_name(rows, c));
			if (field >= 0) form_put(r, field, key, rows_text(rows, c));
		}
	}
}

void form_load(struct request *r, enum query query)
{
	load(r, query, false);
}

void form_load_each(struct request *r, enum query query)
{
	load(r, query, true);
}

char *form_encode(struct request *r)
{
	struct buffer out = { .arena = r->arena };
	buffer_add(&out, "", 0);
	for (int i = 0; i < r->nvalues; i++) {
		const struct value *value = &r->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (!value->typed || f->type == FIELD_PASSWORD || f->type == FIELD_FILE) continue;
		buffer_printf(&out, "%s%s%s%s=", out.length ? "&" : "", f->name, *value->key ? "-" : "", value->key);
		urlencode(&out, value->typed);
	}
	return out.text ? out.text : arena_strdup(r->arena, "");
}
