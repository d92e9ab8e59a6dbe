/*
 * What the request is about, and what the actor may do with it. find() of the
 * program loads what the right needs and no more; the permission table
 * (domain/authz.c) decides; only then is more read. For a GET and a POST alike.
 */
#include "web/layer.h"

#include <string.h>

/* An id alone says what it is about, a kind of new thing ("moment=2") may go
 * with what it is made in ("zaak=5"). In the order of the table. */
int subject_fields(const struct request *r, int out[static MAX_SUBJECTS])
{
	int count = 0;
	for (int i = 0; i < r->page->nfields && count < MAX_SUBJECTS; i++) {
		const struct field *f = &r->page->fields[i];
		if (!(f->flags & SUBJECT) || !*field_text(r, i)) continue;
		out[count++] = i;
		if (f->type == FIELD_ID && count == 1) break;
	}
	return count;
}

const char *subject_query(struct request *r)
{
	int fields[MAX_SUBJECTS], count = subject_fields(r, fields);
	struct buffer query = { .arena = r->arena };
	for (int i = 0; i < count; i++) {
		buffer_printf(&query, "%s%s=", i ? "&" : "", r->page->fields[fields[i]].name);
		urlencode(&query, field_text(r, fields[i]));
	}
	return query.text ? query.text : "";
}

void query_add(struct request *r, struct buffer *out, int first, int last)
{
	for (int f = first; f <= last; f++) {
		if (!*field_text(r, f)) continue;
		const char *asks = strchr(out->text, '?');
		buffer_printf(out, "%s%s=", !asks ? "?" : asks[1] ? "&" : "", r->page->fields[f].name);
		urlencode(out, field_text(r, f));
	}
}

const char *page_address(struct request *r, const char *subject)
{
	return arena_printf(r->arena, "/cgi-bin/%s%s%s", r->page->name, *subject ? "?" : "", subject);
}

const char *page_address_as(struct request *r, const char *more)
{
	const char *subject = subject_query(r);
	struct buffer query = { .arena = r->arena };
	buffer_puts(&query, subject);
	for (int i = 0; i < r->page->nfields && !r->posted; i++) {
		if (!(r->page->fields[i].flags & QUERY) || !*field_typed(r, i)) continue;
		buffer_printf(&query, "%s%s=", query.length ? "&" : "", r->page->fields[i].name);
		urlencode(&query, field_typed(r, i));
	}
	buffer_printf(&query, "%s%s", query.length ? "&" : "", more);
	return page_address(r, query.text);
}

void subject_take(struct request *r, const char *query)
{
	struct pairs *pairs = arena_alloc(r->arena, sizeof *pairs);
	if (!pairs_urlencoded(r->arena, query, strlen(query), pairs)) return;
	for (int i = 0; i < r->page->nfields; i++)
		if (r->page->fields[i].flags & SUBJECT) form_forget(r, i, "");
	for (int i = 0; i < pairs->count; i++) {
		const char *key;
		int field = form_field(r, pairs->pair[i].name, &key);
		if (field >= 0) form_set(r, field, pairs->pair[i].value);
	}
}

/* ---- for find() ------------------------------------------------------------------ */

enum outcome find_tafel(struct request *r, int64_t tafel)
{
	struct tafel *found = arena_alloc(r->arena, sizeof *found);
	if (!tafel || !tafel_load(r->db, &r->actor, tafel, found)) return NOT_FOUND;
	r->tafels = r->tafel = found;
	r->ntafels = 1;
	r->zaak = r->in->log_zaak = found->zaak;
	r->in->log_tafel = tafel;
	r->in->of_zaak = false;
	r->rev = found->rev;
	return OK;
}

enum outcome find_zaak(struct request *r, int64_t zaak)
{
	r->ntafels = zaak ? zaak_tafels(r->db, r->arena, &r->actor, zaak, &r->tafels) : 0;
	if (!r->ntafels) return NOT_FOUND;
	r->tafel = r->tafels;
	r->zaak = r->in->log_zaak = zaak;
	r->in->of_zaak = true;
	return OK;
}

enum outcome find_general(struct request *r, int moment)
{
	r->general = true;
	r->moment = moment;
	return OK;
}

enum outcome find_general_in_zaak(struct request *r, int moment, int64_t zaak)
{
	enum outcome outcome = find_zaak(r, zaak);
	bool visible = outcome == OK && request_may_in_zaak(r, ACT_ZIEN);
	r->ntafels = 0;
	r->tafel = NULL;
	if (!visible) {
		r->zaak = 0;
		return NOT_FOUND;
	}
	return find_general(r, moment);
}

enum outcome find_verzoek(struct request *r, int64_t verzoek)
{
	struct rows *rows = db_query(r->db, Q_VERZOEK_VINDEN, ARGS(I(verzoek)));
	if (!db_next(rows)) return NOT_FOUND;
	int64_t tafel = rows_int(rows, 0), rev = rows_int(rows, 1);
	rows_end(rows);
	enum outcome outcome = find_tafel(r, tafel);
	r->thing = verzoek;
	r->rev = rev;
	r->subject_text = arena_printf(r->arena, "verzoek=%lld", (long long)verzoek);
	return outcome;
}

enum outcome find_by_tafel(struct request *r)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (strcmp(r->page->fields[i].name, "tafel") == 0) return find_tafel(r, field_id(r, i));
	die(EV_BUG, "%s has no field tafel", r->page->name);
}

/* ---- rights ------------------------------------------------------------------------- */

bool request_may(const struct request *r, enum act act)
{
	return r->tafel && authz(act, &r->tafel->subject, NULL);
}

bool request_may_in_zaak(const struct request *r, enum act act)
{
	for (int i = 0; i < r->ntafels; i++)
		if (authz(act, &r->tafels[i].subject, NULL)) return true;
	return false;
}

enum act subject_needs(const struct request *r)
{
	return r->needs ? r->needs : r->page->needs;
}

static enum outcome authorize_general(struct request *r, enum act act)
{
	struct grant grant;
	if (r->page->needs_general) act = r->page->needs_general;
	if (!authz_general(&r->actor, act, r->moment, &grant)) return r->posted ? FORBIDDEN : NOT_FOUND;
	r->as = (struct relation){ .role = grant.role, .namens = grant.namens };
	return OK;
}

static enum outcome authorize(struct request *r, enum act act)
{
	if (r->page->open) return OK; /* for who is nobody yet */
	if (r->general) return authorize_general(r, act);
	for (int i = 0; i < r->ntafels; i++) {
		if (!authz(act, &r->tafels[i].subject, &r->as)) continue;
		r->tafel = &r->tafels[i];
		return OK;
	}
	for (int i = 0; i < r->ntafels && !r->hidden; i++) {
		if (!authz(ACT_ZIEN, &r->tafels[i].subject, &r->as)) continue;
		r->tafel = &r->tafels[i];
		return authz_other_status(act, &r->tafels[i].subject) ? WRONG_STATE : FORBIDDEN;
	}
	return NOT_FOUND;
}

enum outcome subject_admit(struct request *r, enum act act)
{
	r->ntafels = r->moment = 0;
	r->tafel = NULL;
	r->zaak = r->thing = r->rev = r->in->log_zaak = r->in->log_tafel = 0;
	r->general = r->hidden = false;
	r->needs = ACT_NONE;
	for (int i = 0; i < r->in->nvalues; i++) r->in->values[i]->known = false;
	/* Of a POST it is not checked yet: an id that is none finds nothing. */
	for (int i = 0; i < r->page->nfields; i++) {
		struct value *value = r->page->fields[i].flags & SUBJECT ? value_at(r, i, "", false) : NULL;
		if (value && r->posted && !value->clean) value->clean = value->typed;
	}
	enum outcome outcome = r->page->find(r);
	if (outcome == OK && !r->general && !r->ntafels) outcome = NOT_FOUND;
	if (outcome == OK) outcome = authorize(r, act ? act : subject_needs(r));
	if (outcome == OK && r->page->keys) r->page->keys(r);
	return outcome;
}
