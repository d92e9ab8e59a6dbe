/*
 * The POST, step by step:
 *
 *   before     in a read transaction: was it done already? may the actor? does
 *              the form know its button and its things? A refusal ends here,
 *              the same for what is hidden as for what is not there.
 *   slow       files are checked and read while nobody waits
 *   turn       the write transaction; all of `before` holds still
 *   fields     what was typed, and nothing that somebody else saved meanwhile
 *   save       the program's, then the step (domain/flow.c)
 *   ask        what cannot be undone is only done when it was asked; all of it
 *              was tried by then, so that nothing is asked in vain
 *   commit     with the log row; a failed one is never called saved
 */
#include "web/layer.h"

#include <string.h>

struct change {
	const char *key;        /* under which the form is remembered; "": none */
	const char *code;       /* of the button */
	const char *subject;    /* of the draft: save() may change what the request is about */
	int64_t rev;            /* of the record that the form was drawn from */
	const char *waiting;    /* its files that came before */
	int64_t zaak, tafel;    /* for the log, as they were before save() */
	bool draft, drop;       /* only keep what was typed; throw that away */
	bool sure, back;        /* it was asked, and the answer is yes; no: the form once more */
	bool kept;              /* save() stays, although the answer is a refusal */
};

static bool at_once(const struct request *r)
{
	return r->actie && (r->actie->flags & AT_ONCE);
}

/* Rights first, then what was sent with it. */
static enum outcome admit(struct request *r, const struct change *c)
{
	enum outcome outcome = subject_admit(r, r->actie ? r->actie->act : ACT_NONE);
	if (outcome != OK) return outcome;
	if (!form_keys_known(r)) return BAD_REQUEST;
	return c->draft || c->drop || (r->actie && (*c->key || at_once(r))) ? OK : BAD_REQUEST;
}

/* True: it was answered, as the first time. */
static bool answered_before(struct request *r, struct exchange *x, struct change *c)
{
	const char *to;
	enum once once = once_find(r, c->key, &to, &c->rev);
	if (once == ONCE_NEW) return false;
	db_rollback(r->db);
	if (once == ONCE_DONE) redirect(r, x, to);
	else message(r, x, NOT_SAVED);
	return true;
}

/* ---- the change itself, in the open write transaction --------------------------------- */

/* What the form is about, and any id, is not typed: an error there is no user's. */
static bool hidden_is_wrong(const struct request *r)
{
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		const struct field *f = &r->page->fields[value->field];
		if (value->error && ((f->flags & SUBJECT) || f->type == FIELD_ID)) return true;
	}
	return false;
}

/* A condition that is met in a field of this very form is that field's error. */
static void conditions_to_fields(struct request *r)
{
	int left = 0;
	for (int i = 0; i < r->refusal.count; i++) {
		const struct condition *c = &r->refusal.condition[i];
		const char *key = "";
		int field = c->field ? form_field(r, c->field, &key) : -1;
		/* Of a thing that is not on this form: a link in the summary will do. */
		const struct value *value = field >= 0 && *key ? value_at(r, field, key, false) : NULL;
		if (field >= 0 && *key && !(value && value->known)) field = -1;
		if (field < 0) {
			r->refusal.condition[left++] = *c;
			continue;
		}
		const char *missing = *field_text_at(r, field, key) ? NULL : r->page->fields[field].missing;
		field_error(r, field, key, missing ? missing : c->text);
	}
	r->refusal.count = left;
}

static enum outcome take_step(struct request *r)
{
	const struct actie *a = r->actie;
	const char *reason = "";
	for (int i = 0; a->reason && i < r->page->nfields; i++) {
		const struct field *f = &r->page->fields[i];
		if (strcmp(f->name, a->reason) != 0) continue;
		reason = field_text(r, i);
		if (!*reason) field_error(r, i, "", f->missing ? f->missing : "Schrijf op waarom.");
	}
	if (r->in->nerrors) return INVALID;
	if (!r->tafel) return BAD_REQUEST; /* of what is not there yet */
	enum outcome outcome = flow_apply(r->db, r->arena, r->tafel, &r->actor, &r->as, a->event, reason, &r->refusal);
	if (outcome == REFUSED) conditions_to_fields(r);
	return outcome;
}

/* More than fits is said where it comes in: no page, message or letter has to
 * leave something out (db/queries/grenzen.sql). */
static enum outcome within_bounds(struct request *r)
{
	const char *here = page_address(r, subject_query(r));
	struct rows *rows = form_query(r, Q_TE_VEEL);
	while (db_next(rows)) refusal_add(r->arena, &r->refusal, (struct condition){ rows_text(rows, 0), here, NULL });
	return r->refusal.count ? REFUSED : OK;
}

static enum outcome save(struct request *r, bool *kept)
{
	const struct actie *a = r->actie;
	if ((a->flags & IF_CHANGED) && !form_has_changed(r)) {
		refusal_add(r->arena, &r->refusal, (struct condition){ "Er is niets om op te slaan: u hebt nog niets ingevuld of veranderd.", "#inhoud", NULL });
		return REFUSED;
	}
	if (r->page->check) r->page->check(r);
	if (a->flags & SAVES) form_require(r, false);
	if (!(a->flags & KEEP)) form_require(r, a->flags & COMPLETE);
	if (r->in->nerrors) return INVALID;
	if (a->flags & SAVES) {
		enum outcome outcome = r->page->save(r);
		*kept = r->keep_errors;
		if (outcome == REFUSED) conditions_to_fields(r);
		if (outcome != OK) return outcome;
		if (r->in->nerrors) return INVALID;
		if (within_bounds(r) != OK) return REFUSED;
	}
	if (a->flags & KEEP) {
		form_require(r, a->flags & COMPLETE);
		*kept = true;
		if (r->in->nerrors) return INVALID;
	}
	return a->event ? take_step(r) : OK;
}

static enum outcome fields_and_save(struct request *r, struct change *c)
{
	if (r->actie->flags & DRAFT) return draft_keep(r, c->subject, c->rev);
	if (r->page->load) r->page->load(r);
	form_validate(r);
	if (hidden_is_wrong(r)) return BAD_REQUEST;
	if (r->rev && c->rev != r->rev && !at_once(r)) return CONFLICT;
	if (!r->in->nerrors) return save(r, &c->kept);
	form_require(r, r->actie->flags & COMPLETE);
	return INVALID;
}

/* ---- the end ------------------------------------------------------------------------------ */

static const char *next_address(struct request *r)
{
	const struct actie *a = r->actie;
	const char *next = r->in->onward ? r->in->onward : r->next;
	if (!next && a->next && r->tafel) {
		const char *at = strstr(a->next, "%lld");
		int64_t id = strstr(a->next, "?zaak=") ? r->zaak : r->tafel->id;
		next = at ? arena_printf(r->arena, "%.*s%lld%s", (int)(at - a->next), a->next, (long long)id, at + 4) : a->next;
	}
	if (!next && (a->flags & STAY)) next = page_address(r, subject_query(r));
	if (!next) next = "/cgi-bin/werkvoorraad";
	if (!a->done || strchr(next, '#') || strstr(next, "gedaan=")) return next;
	return arena_printf(r->arena, "%s%cgedaan=%s", next, strchr(next, '?') ? '&' : '?', a->done);
}

/* What was typed is kept or thrown away as a draft; nothing is checked. */
static void change_draft(struct request *r, struct exchange *x, const struct change *c)
{
	enum outcome outcome = OK;
	if (c->draft) outcome = draft_keep(r, c->subject, c->rev);
	else draft_drop(r, c->subject);
	trace(r, c->code, outcome);
	if (!db_commit(r->db)) message(r, x, NOT_SAVED);
	else if (outcome != OK) message(r, x, outcome);
	else if (c->draft) x->status = 204;
	else redirect(r, x, arena_printf(r->arena, "/cgi-bin/%s?%s%sgedaan=concept_weg", r->page->name, c->subject, *c->subject ? "&" : ""));
}

/* With what is kept for the lists, of the zaak that it was about and of the one
 * that it is about now. */
static bool commit(struct request *r, const struct change *c)
{
	taken_bijwerken(r->db, r->arena, c->zaak);
	if (r->zaak != c->zaak) taken_bijwerken(r->db, r->arena, r->zaak);
	return db_commit(r->db);
}

/* What save() made is not there: no link leads to it. */
static void back_to_subject(struct request *r, const struct change *c)
{
	if (!c->subject) return;
	subject_take(r, c->subject);
	r->in->log_zaak = c->zaak;
	r->in->log_tafel = c->tafel;
	if (r->zaak == c->zaak) return;
	r->tafel = NULL;
	r->ntafels = 0;
	r->zaak = 0;
}

static void done(struct request *r, struct exchange *x, const struct change *c)
{
	const char *to = next_address(r);
	if (*c->key) once_done(r, c->key, to);
	if (r->actor.id) {
		if (!(r->actie->flags & (DRAFT | AT_ONCE))) draft_done(r, c->subject);
		upload_done(r, c->waiting);
		if (r->session.touch) session_touch(r->db, &r->session);
	}
	kept_tidy(r->db);
	trace(r, r->actie->code, OK);
	enum outcome outcome = commit(r, c) ? OK : once_after_failed_commit(r, c->key);
	if (outcome == OK) {
		if (at_once(r)) x->status = 204;
		else if (r->actie->flags & SHOWS) redraw(r, x, OK, false);
		else redirect(r, x, to);
		return;
	}
	back_to_subject(r, c);
	message(r, x, outcome);
}

static void refused(struct request *r, struct exchange *x, const struct change *c, enum outcome outcome)
{
	const char *act = r->actie ? r->actie->code : *c->code ? "onbekend" : "geen";
	bool redrawn = outcome == INVALID || outcome == REFUSED || outcome == CONFLICT;
	if (c->kept && redrawn) {
		draft_drop(r, c->subject);
		trace(r, act, outcome);
		upload_keep(r);
		/* The rev of what was saved, not of what it was drawn from. */
		if (!r->keep_errors && subject_admit(r, ACT_NONE) == OK) once_kept(r, c->key, r->rev);
		if (!commit(r, c)) {
			back_to_subject(r, c);
			message(r, x, UNSURE);
			return;
		}
	} else {
		db_rollback(r->db);
		back_to_subject(r, c);
		if (!trace_apart(r, act, outcome, redrawn ? upload_keep : NULL)) {
			message(r, x, BUSY);
			return;
		}
	}
	if (redrawn) redraw(r, x, outcome, c->kept && !r->keep_errors);
	else message(r, x, outcome);
}

/* For whom and by which day, while all of it stands as it would be. */
static void about_load(struct request *r)
{
	if (r->actie->about == Q_NONE) return;
	struct rows *rows = form_query(r, r->actie->about);
	while (db_next(rows)) {
		if (!*rows_text(rows, 1)) continue;
		r->in->about = arena_grow(r->arena, r->in->about, r->in->nabout, sizeof *r->in->about);
		r->in->about[r->in->nabout++] = (struct about){ rows_text(rows, 0), rows_text(rows, 1) };
	}
}

/* Nothing of what was tried stays. */
static void ask(struct request *r, struct exchange *x, const struct change *c, const struct pairs *body)
{
	about_load(r);
	db_rollback(r->db);
	back_to_subject(r, c);
	if (trace_apart(r, "vraag", OK, NULL)) confirm(r, x, body);
	else message(r, x, BUSY);
}

/* The answer was no: with what was typed, and what others saved meanwhile. */
static void back(struct request *r, struct exchange *x, const struct change *c)
{
	enum outcome outcome = r->rev && c->rev != r->rev ? CONFLICT : OK;
	db_rollback(r->db);
	if (trace_apart(r, "niet_bevestigd", OK, NULL)) redraw(r, x, outcome, false);
	else message(r, x, BUSY);
}

/* ---- in this order ------------------------------------------------------------------------------ */

void change(struct request *r, struct exchange *x, const struct pairs *body)
{
	struct change c = {
		.key = once_key(r, pairs_value(body, "sleutel")), .code = pairs_value(body, "actie"),
		.rev = id_parse(pairs_value(body, "rev")), .waiting = pairs_value(body, "bestand_wachtend"),
		.sure = strcmp(pairs_value(body, "bevestigd"), "ja") == 0, .back = *pairs_value(body, "toch_niet") != '\0',
	};
	const char *naar = pairs_value(body, "stap_naar");
	if (c.back) c.code = pairs_value(body, "toch_niet");
	c.draft = strcmp(c.code, "concept") == 0;
	c.drop = strcmp(c.code, "concept_weg") == 0;
	if (!c.draft && !c.drop) r->actie = actie_find(r->page, c.code);

	db_begin_read(r->db);
	if (answered_before(r, x, &c)) return;
	enum outcome outcome = admit(r, &c);
	if (outcome == OK && !r->page->always && !db_room(r->db, x->body_size)) outcome = DISK_FULL;
	if (outcome == OK) upload_find(r, c.waiting);
	if (outcome != OK) {
		refused(r, x, &c, outcome);
		return;
	}
	db_rollback(r->db);
	if (r->actie && !(r->actie->flags & DRAFT)) form_validate_upload(r);
	if (r->actie && r->page->prepare) r->page->prepare(r);

	/* After an error there is nothing to write: no turn is taken for it. */
	bool checks_only = r->in->nerrors && !(r->actie->flags & DRAFT);
	if (checks_only) db_begin_read(r->db);
	else if (!db_begin_write(r->db, true)) {
		message(r, x, BUSY);
		return;
	}
	if (answered_before(r, x, &c)) return;
	outcome = admit(r, &c);
	c.subject = subject_query(r);
	c.zaak = r->in->log_zaak;
	c.tafel = r->in->log_tafel;
	if (outcome == OK && (c.draft || c.drop)) {
		change_draft(r, x, &c);
		return;
	}
	if (outcome == OK && *naar && !(r->in->onward = step_address(r, naar))) outcome = BAD_REQUEST;
	if (outcome == OK && r->in->onward && !onward_saves(r)) {
		onward(r, x, c.subject, c.rev);
		return;
	}
	if (outcome == OK && c.back) {
		back(r, x, &c);
		return;
	}
	if (outcome == OK) outcome = fields_and_save(r, &c);
	if (outcome == OK && r->actie->confirm && !c.sure) ask(r, x, &c, body);
	else if (outcome == OK) done(r, x, &c);
	else refused(r, x, &c, outcome);
}
