/*
 * The story of what is typed and not yet saved. The page sends a form with a
 * text of its own while somebody types (`actie=concept`); it is kept per user,
 * program and subject, as it was typed, with the rev of what it was typed upon.
 * Whoever opens the form again finds it there, and what somebody else saved
 * meanwhile beside it. Saving the form ends it, and so does throwing it away.
 * A form that is sent on a session that has ended becomes a draft as well: within
 * the hour, where its user may open that form, and not over a newer one.
 */
#include "web/layer.h"

#include <string.h>

static enum outcome store(struct request *r, const char *subject, int64_t rev, const char *not_after)
{
	switch (draft_store(r->db, r->actor.id, r->page->name, subject, form_encode(r), rev, not_after)) {
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
