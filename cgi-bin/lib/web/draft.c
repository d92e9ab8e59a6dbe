/*
 * The story of what is typed and not yet saved. The page sends a form with a
 * text of its own while somebody types (`actie=concept`); it is kept per user,
 * program and subject, as it was typed, with the rev of what it was typed upon.
 * Whoever opens the form again finds it there, and what somebody else saved
 * meanwhile beside it. Saving the form ends it, and so does throwing it away.
 * A form that is sent on a session that has ended becomes a draft as well.
 */
#include "web/layer.h"

#include <string.h>

void draft_keep(struct request *r, int64_t gebruiker, const char *subject, int64_t rev)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(r->db, Q_CONCEPT_BEWAREN, ARGS(I(gebruiker), T(r->page->name), T(subject), T(form_encode(r)), I(rev), T(now)));
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

/* The token of the old session must be right. */
void draft_of_ended_session(struct request *r, const struct pairs *body)
{
	if (r->session.state != SESSION_ENDED || !secret_equal(pairs_value(body, "csrf"), r->session.csrf)) return;
	if (form_read(r, body, true) != OK || !db_begin_write(r->db, true)) return;
	for (int i = 0; i < r->in->nvalues; i++) r->in->values[i]->clean = r->in->values[i]->typed;
	draft_keep(r, r->session.gebruiker, subject_query(r), id_parse(pairs_value(body, "rev")));
	if (!db_commit(r->db)) log_event(EV_COMMIT, "a draft of an ended session was not kept");
}
