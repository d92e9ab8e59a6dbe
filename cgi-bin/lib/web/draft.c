/*
 * The story of what is typed and not yet saved. The page sends a form with a
 * text of its own while somebody types (`actie=concept`); it is kept per user,
 * program and subject, as it was typed, with the rev of what it was typed upon.
 * Whoever opens the form again finds it there, and what somebody else saved
 * meanwhile beside it. Saving the form ends it, and so does throwing it away.
 * A form that is sent on a session that has ended becomes a draft as well: within
 * the hour, where its user may open that form, and not over a newer one. Of a page
 * with several forms all are one draft: a text that stands in another form than the
 * one that was sent stays in it.
 */
#include "web/layer.h"

#include <string.h>

/* The texts in the draft at hand that this form does not have, added to `content`;
 * and upon what they were typed. False: there are none. */
static bool texts_of_others(struct request *r, const char *subject, struct buffer *content, int64_t *rev)
{
	struct rows *rows = db_query(r->db, Q_CONCEPT_LEZEN, ARGS(I(r->actor.id), T(r->page->name), T(subject)));
	if (!db_next(rows)) return false;
	char *kept = rows_text(rows, 0);
	*rev = rows_int(rows, 1);
	rows_end(rows);
	struct pairs *pairs = arena_alloc(r->arena, sizeof *pairs);
	bool found = false;
	if (!pairs_urlencoded(r->arena, kept, strlen(kept), pairs)) return false;
	for (int i = 0; i < pairs->count; i++) {
		const struct pair *pair = &pairs->pair[i];
		const char *key;
		int field = form_field(r, pair->name, &key);
		const struct field *f = field < 0 ? NULL : &r->page->fields[field];
		if (!f || (f->type != FIELD_TEXT && f->type != FIELD_LINE) || !*pair->value || field_sent(r, field, key)) continue;
		buffer_printf(content, "%s%s=", content->length ? "&" : "", pair->name);
		urlencode(content, pair->value);
		found = true;
	}
	return found;
}

static enum outcome store(struct request *r, const char *subject, int64_t rev, const char *not_after)
{
	struct buffer content = { .arena = r->arena };
	int64_t before;
	buffer_puts(&content, form_encode(r));
	if (texts_of_others(r, subject, &content, &before) && before < rev) rev = before;
	switch (draft_store(r->db, r->actor.id, r->page->name, subject, content.text, rev, not_after)) {
	case KEPT: return OK;
	case KEPT_NEWER: return CONFLICT;
	default: return TOO_LARGE;
	}
}

enum outcome draft_keep(struct request *r, const char *subject, int64_t rev)
{
	return store(r, subject, rev, NULL);
}

void draft_drop(struct request *r, const char *subject)
{
	db_exec(r->db, Q_CONCEPT_WEG, ARGS(I(r->actor.id), T(r->page->name), T(subject)));
}

void draft_done(struct request *r, const char *subject)
{
	struct buffer rest = { .arena = r->arena };
	int64_t rev;
	bool others = texts_of_others(r, subject, &rest, &rev);
	draft_drop(r, subject);
	if (!others) return;
	/* The page goes on from what was saved just now. */
	struct request after = *r;
	struct inside in = *r->in;
	after.in = &in;
	if (subject_admit(&after, ACT_NONE) == OK) rev = after.rev;
	if (draft_store(r->db, r->actor.id, r->page->name, subject, rest.text, rev, NULL) != KEPT) log_event(EV_BUSY, "a rest of a draft was not kept");
}

void draft_find(struct request *r)
{
	struct rows *rows = db_query(r->db, Q_CONCEPT_LEZEN, ARGS(I(r->actor.id), T(r->page->name), T(subject_query(r))));
	if (!db_next(rows)) return;
	char *content = rows_text(rows, 0), at[48];
	bool old = rows_int(rows, 1) != r->rev;
	stamp_nl(rows_text(rows, 2), at);
	rows_end(rows);
	struct pairs *pairs = arena_alloc(r->arena, sizeof *pairs);
	struct request *typed = arena_alloc(r->arena, sizeof *typed);
	*typed = *r;
	typed->in = arena_alloc(r->arena, sizeof *typed->in);
	/* A form that has changed since is not filled with what no longer fits. */
	if (!pairs_urlencoded(r->arena, content, strlen(content), pairs) || form_read(typed, pairs, true) != OK) return;
	for (int i = 0; i < typed->in->nvalues; i++) {
		const struct value *from = typed->in->values[i];
		/* Of a thing that is gone there is nowhere to show it. */
		struct value *to = value_at(r, from->field, from->key, !*from->key);
		if (to) to->typed = from->typed;
	}
	r->in->from_draft = true;
	r->in->draft_is_old = old;
	r->in->draft_at = arena_strdup(r->arena, at);
}

/* As that user, for as long as it takes. */
static enum outcome store_late(struct request *r, int64_t rev)
{
	char end[STAMP_SIZE];
	actor_load(r->db, r->arena, r->session.gebruiker, &r->actor);
	enum outcome outcome = subject_admit(r, ACT_NONE);
	if (outcome == OK && !form_keys_known(r)) outcome = BAD_REQUEST;
	stamp_at(r->session.end, end);
	if (outcome == OK) outcome = store(r, subject_query(r), rev, end);
	trace(r, "concept_na_einde", outcome);
	return outcome;
}

bool draft_of_ended_session(struct request *r, const struct pairs *body)
{
	/* The token of the old session must be right. */
	if (!r->session.keeps || !secret_equal(pairs_value(body, "csrf"), r->session.csrf)) return false;
	if (!db_room(r->db, BODY_FORM) || !db_begin_write(r->db, true)) return false;
	struct request before = *r;
	enum outcome outcome = store_late(r, id_parse(pairs_value(body, "rev")));
	*r = before;
	r->in->log_zaak = r->in->log_tafel = 0;
	return db_commit(r->db) && outcome == OK;
}
