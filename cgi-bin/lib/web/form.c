/*
 * The field table at work: reads what was sent, checks it, says what is
 * missing, writes it down for later. What the table does not name is refused.
 */
#include "web/layer.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- reading what was sent ------------------------------------------------------- */

/* What every form has besides its own fields. */
static bool is_common(const char *name)
{
	static const char *const common[] = { "csrf", "sleutel", "rev", "actie", "bestand_wachtend", "bevestigd", "toch_niet", "stap_naar" };
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
	char *cut = arena_printf(r->arena, "%.*s%s", (int)end, name, dot);
	line_visible(cut); /* where it was cut was a space, perhaps */
	return cut;
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
			if (!*pair->file && !pair->size) continue;
			if (r->uploads && !(f->flags & MANY)) return BAD_REQUEST;
			r->in->too_many |= !upload_add(r, (struct upload){ .name = upload_name(r, pair->file), .data = pair->value, .size = pair->size });
			continue;
		}
		if (pair->file) return BAD_REQUEST;
		struct value *value = value_at(r, field, key, true);
		if (value->typed) return BAD_REQUEST; /* twice */
		value->typed = pair->value;
	}
	return OK;
}

bool form_keys_known(const struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		if (value->typed && *value->key && !value->known) return false;
	}
	return true;
}

/* ---- checking --------------------------------------------------------------------- */

const struct choice *field_choices(const struct request *r, const struct field *f)
{
	if (!(f->flags & BY_MOMENT)) return choices(f->list);
	return choices(arena_printf(r->arena, "%s_%d", f->list, r->tafel ? r->tafel->moment : r->moment));
}

/* The readers of each type: writes `clean` where the stored form is another
 * than what was typed, or gives the message. `text` is not empty. */
typedef const char *reader(struct request *, const struct field *, struct value *, const char *text);

static const char *keep(struct request *r, struct value *value, const char *clean)
{
	value->clean = arena_strdup(r->arena, clean);
	return NULL;
}

static const char *read_id(struct request *r, const struct field *f, struct value *value, const char *text)
{
	(void)r; (void)f; (void)value;
	return id_parse(text) ? NULL : "Dit is geen geldig nummer.";
}

static const char *read_number(struct request *r, const struct field *f, struct value *value, const char *text)
{
	(void)value;
	for (const char *c = text; *c; c++)
		if (!isdigit((unsigned char)*c)) return wrong_sign(r, f->type, text, "Vul hier een getal in, zonder letters of tekens.");
	return f->max && atol(text) > f->max ? arena_printf(r->arena, "Vul een getal in van hoogstens %d.", f->max) : NULL;
}

static const char *read_date(struct request *r, const struct field *f, struct value *value, const char *text)
{
	char iso[DATE_SIZE];
	day_number day = day_parse(text);
	if ((f->flags & PARTIAL) && day == NO_DAY && date_known(text, iso))
		return date_first_day(iso) > day_today() ? "Deze datum ligt in de toekomst. Vul een datum in van vandaag of eerder." : keep(r, value, iso);
	if (day_lacks_century(text)) return "Schrijf het jaar met vier cijfers, bijvoorbeeld 9-3-2026.";
	if (day == NO_DAY) return "Vul een datum in die bestaat, bijvoorbeeld 9-3-2026.";
	if ((f->flags & PAST) && day > day_today()) return "Deze datum ligt in de toekomst. Vul een datum in van vandaag of eerder.";
	day_iso(day, iso);
	return keep(r, value, iso);
}

static const char *read_time(struct request *r, const struct field *f, struct value *value, const char *text)
{
	char time[6];
	(void)f;
	return time_parse(text, time) ? keep(r, value, time) : "Vul een tijd in, bijvoorbeeld 9.30.";
}

static const char *read_choice(struct request *r, const struct field *f, struct value *value, const char *text)
{
	(void)value;
	return choice_has(field_choices(r, f), text) ? NULL : "Kies een van de antwoorden.";
}

static const char *read_pick(struct request *r, const struct field *f, struct value *value, const char *text)
{
	(void)value;
	bool found = false;
	struct rows *rows = form_query(r, f->from);
	while (!found && db_next(rows)) found = strcmp(rows_text(rows, 0), text) == 0;
	rows_end(rows);
	return found ? NULL : f->wrong ? f->wrong : "Kies een van de mogelijkheden in de lijst.";
}

static const char *read_check(struct request *r, const struct field *f, struct value *value, const char *text)
{
	(void)r; (void)f; (void)value;
	return strcmp(text, "ja") == 0 ? NULL : "Vink het vakje aan of laat het leeg.";
}

static const char *read_bsn(struct request *r, const struct field *f, struct value *value, const char *text)
{
	static const char MASK[] = "•••••"; /* of bsn_mask() */
	char bsn[10];
	/* Drawn masked and sent back so: it stays what it is. */
	if (strncmp(text, MASK, sizeof MASK - 1) == 0 && value->stored && *value->stored) {
		value->clean = value->stored;
		return NULL;
	}
	return bsn_parse(text, bsn) ? keep(r, value, bsn) : wrong_sign(r, f->type, text, "Dit burgerservicenummer klopt niet. Controleer de negen cijfers.");
}

/* Of the land that stands in the same form, where it asks one. */
static const char *read_postcode(struct request *r, const struct field *f, struct value *value, const char *text)
{
	char postcode[POSTCODE_SIZE];
	const char *land = LAND_NEDERLAND, *key;
	int field = f->list ? form_field(r, f->list, &key) : -1;
	const struct value *other = field >= 0 ? value_at(r, field, "", false) : NULL;
	if (other && (other->typed || other->stored)) land = other->typed ? other->typed : other->stored;
	if (land_postcode(land, text, postcode)) return keep(r, value, postcode);
	bool here = strcmp(land_name(land), LAND_NEDERLAND) == 0;
	return here && f->list ? "Vul een postcode in als 7511 AB. Is het een adres in het buitenland? Vul dan ook het land in."
		: here ? "Vul een postcode in als 7511 AB." : "Vul een postcode in van 3 tot 12 letters en cijfers.";
}

static const char *read_phone(struct request *r, const struct field *f, struct value *value, const char *text)
{
	char phone[20];
	return phone_parse(text, phone) ? keep(r, value, phone) : wrong_sign(r, f->type, text, "Vul een telefoonnummer in van minstens tien cijfers.");
}

static const char *read_email(struct request *r, const struct field *f, struct value *value, const char *text)
{
	char email[EMAIL_SIZE];
	return email_parse(text, email) ? keep(r, value, email) : wrong_sign(r, f->type, text, "Vul een e-mailadres in als naam@voorbeeld.nl.");
}

static reader *const readers[] = {
	[FIELD_ID] = read_id, [FIELD_NUMBER] = read_number, [FIELD_DATE] = read_date, [FIELD_TIME] = read_time,
	[FIELD_CHOICE] = read_choice, [FIELD_PICK] = read_pick, [FIELD_CHECK] = read_check, [FIELD_BSN] = read_bsn,
	[FIELD_POSTCODE] = read_postcode, [FIELD_PHONE] = read_phone, [FIELD_EMAIL] = read_email, [FIELD_FILE] = NULL,
};

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
		return arena_printf(r->arena, "Dit wachtwoord is te lang. Er passen hoogstens %d tekens in.", field_max(f));
	}
	if (!clean(f, text)) return "Hier staat een teken in dat we niet kunnen opslaan. Haal het weg.";
	if (utf8_length(text) > (size_t)field_max(f)) return too_long(r, text, (size_t)field_max(f));
	return *text && readers[f->type] ? readers[f->type](r, f, value, text) : NULL;
}

static void validate_upload(struct request *r, int field, struct upload *u)
{
	char hash[SHA256_HEX];
	struct file_verdict verdict = { .wrong = "Dit bestand is groter dan 25 MB. Maak het kleiner of deel het op." };
	bool any_type = !r->page->fields[field].list, fits = u->size <= UPLOAD_MAX;
	if (fits && !any_type) verdict = r->page->files->check(r->page->fields[field].list, u->name, u->data, u->size);
	u->type = verdict.type;
	u->let_op = verdict.let_op;
	sha256_hex(u->data, u->size, hash);
	u->sha256 = arena_strdup(r->arena, hash);
	if (fits && (any_type || verdict.type)) return;
	field_error(r, field, "", r->uploads > 1 ? arena_printf(r->arena, "%s: %s", u->name, verdict.wrong) : verdict.wrong);
}

void form_validate_upload(struct request *r)
{
	struct upload *u;
	for (int i = 0; i < r->page->nfields; i++) {
		if (r->page->fields[i].type != FIELD_FILE) continue;
		for (int n = 0; (u = upload_at(r, n)); n++) validate_upload(r, i, u);
		if (r->in->too_many)
			field_error(r, i, "", arena_printf(r->arena, "U koos meer dan %d bestanden tegelijk. De eerste %d staan klaar: sla die op en voeg daarna de andere toe.", UPLOADS_MAX, UPLOADS_MAX));
	}
}

/* H20: what is saved others read at once. What stood there already holds up nothing. */
static const char *check_address(struct request *r, const struct field *f, const struct value *value)
{
	if (!r->zaak || !value->clean || !*value->clean || (f->type != FIELD_TEXT && f->type != FIELD_LINE) || (f->flags & (ADDRESS | SUBJECT | QUERY))) return NULL;
	if (value->stored && strcmp(value->stored, value->clean) == 0) return NULL;
	if (!db_int(r->db, Q_TEKST_NOEMT_ADRES, ARGS(I(r->zaak), T(value->clean)))) return NULL;
	return "Hier staat iets dat lijkt op een adres dat in dit dossier geheim is: een straat of een postcode. Haal het weg, want anderen lezen deze tekst. "
		"Is het iets anders? Vraag dan de procesondersteuner.";
}

void form_validate(struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		struct value *value = r->in->values[i];
		if (!value->typed) continue;
		const struct field *f = &r->page->fields[value->field];
		const char *message = check(r, f, value);
		if (!message) message = check_address(r, f, value);
		if (message) field_error(r, value->field, value->key, message);
	}
}

bool form_is_tampered(const struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (value->error && !(f->type == FIELD_DATE && (f->flags & QUERY) && f->label)) return true;
	}
	return false;
}

void form_require(struct request *r, bool complete)
{
	for (int i = 0; i < r->page->nfields; i++) {
		const struct field *f = &r->page->fields[i];
		if (!(f->flags & ALWAYS) && !(complete && (f->flags & REQUIRED))) continue;
		const char *message = f->missing ? f->missing : "Vul dit in.";
		if (f->flags & REPEAT) {
			int next = 0;
			for (const char *key; (key = field_key(r, i, &next));)
				if (!*field_text_at(r, i, key)) field_error(r, i, key, message);
		} else if (f->type == FIELD_FILE) {
			if (!r->uploads) field_error(r, i, "", message);
		} else if (!*field_text(r, i)) {
			field_error(r, i, "", message);
		}
	}
}

void form_both(struct request *r, int one, int other)
{
	int next = 0;
	for (const char *key; (key = field_key(r, one, &next));) {
		bool has_one = *field_text_at(r, one, key) != '\0', has_other = *field_text_at(r, other, key) != '\0';
		if (has_one != has_other) field_error(r, has_one ? other : one, key, r->page->fields[has_one ? other : one].missing);
	}
}

bool form_has_changed(const struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		bool unticked = f->type == FIELD_CHECK && !value->typed && value->stored && *value->stored;
		if (!(f->flags & (SUBJECT | CARRIED)) && (unticked || field_changed(r, value->field, value->key))) return true;
	}
	return r->uploads > 0;
}

char *form_encode(struct request *r)
{
	struct buffer out = { .arena = r->arena };
	buffer_add(&out, "", 0);
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (!value->typed || f->type == FIELD_PASSWORD || f->type == FIELD_FILE) continue;
		buffer_printf(&out, "%s%s%s%s=", out.length ? "&" : "", f->name, *value->key ? "-" : "", value->key);
		urlencode(&out, value->typed);
	}
	return out.text ? out.text : arena_strdup(r->arena, "");
}
