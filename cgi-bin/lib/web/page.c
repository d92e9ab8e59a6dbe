/*
 * page_main(): the life of a request, in one order, for every program.
 *
 *   read -> session -> origin and csrf -> transaction -> find -> authz ->
 *   fields -> save -> step -> log -> commit -> answer
 *
 * A program cannot leave out a check, because no check stands in a program.
 */
#include "web/web.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct { const char *name, *value; } security_headers[] = {
	{ "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
		"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'" },
	{ "X-Content-Type-Options", "nosniff" },
	{ "Referrer-Policy", "no-referrer" },
	{ "Cross-Origin-Opener-Policy", "same-origin" },
	{ "Cross-Origin-Resource-Policy", "same-origin" },
	{ "Cache-Control", "no-store" },
};

/* ---- one process ------------------------------------------------------------------- */

struct program {
	const struct page *page;
	struct db *db;
	struct arena *arena;
	bool tls;
	const char *origins;    /* allowed, with spaces between */
	const char *key;        /* the cookie's name */
};

static void *start(void *context, struct arena *arena)
{
	struct program *program = context;
	char why[300];
	const char *templates = getenv("JBT_TEMPLATES"), *path = getenv("JBT_DB"), *tls = getenv("JBT_TLS");
	if (!templates || !path) die(EV_CONFIG, "JBT_TEMPLATES and JBT_DB must be set");
	if (!tpl_load(templates, why, sizeof why)) die(EV_TEMPLATE, "%s", why);
	program->arena = arena;
	program->db = db_open(path, program->arena);
	domain_functions(program->db);
	program->tls = tls && strcmp(tls, "1") == 0;
	program->key = program->tls ? "__Host-jbt" : "jbt";
	program->origins = getenv("JBT_ORIGINS") ? getenv("JBT_ORIGINS") : "";
	return program;
}

/* ---- what it is about ------------------------------------------------------------ */

/* The subject fields that say what it is about: an id alone does, a kind of
 * new thing ("moment=2") may go with what it is made in ("zaak=5"). Gives how
 * many, in the order of the table. */
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

/* "tafel=3": what the form is about, as in its address. */
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

/* ---- subjects and rights -------------------------------------------------------------- */

enum outcome find_tafel(struct request *r, int64_t tafel)
{
	if (!tafel || !tafel_load(r->db, r->arena, &r->actor, tafel, &r->tafels[0])) return NOT_FOUND;
	r->ntafels = 1;
	r->tafel = &r->tafels[0];
	r->zaak = r->log_zaak = r->tafel->zaak;
	r->log_tafel = tafel;
	r->rev = r->tafel->rev;
	return OK;
}

enum outcome find_zaak(struct request *r, int64_t zaak)
{
	r->ntafels = zaak ? zaak_tafels(r->db, r->arena, &r->actor, zaak, r->tafels, MAX_TAFELS) : 0;
	if (!r->ntafels) return NOT_FOUND;
	r->tafel = &r->tafels[0];
	r->zaak = r->log_zaak = zaak;
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
	bool visible = outcome == OK && request_may_any(r, ACT_ZIEN);
	r->ntafels = 0;
	r->tafel = NULL;
	if (!visible) {
		r->zaak = 0;
		return NOT_FOUND;
	}
	return find_general(r, moment);
}

enum outcome find_by_tafel(struct request *r)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (strcmp(r->page->fields[i].name, "tafel") == 0) return find_tafel(r, field_id(r, i));
	die(EV_BUG, "%s has no field tafel", r->page->name);
}

bool request_may(struct request *r, enum act act)
{
	return r->tafel && authz(act, &r->tafel->subject, NULL);
}

bool request_may_any(const struct request *r, enum act act)
{
	for (int i = 0; i < r->ntafels; i++)
		if (authz(act, &r->tafels[i].subject, NULL)) return true;
	return false;
}

/* To see the page, for the subject at hand. */
static enum act needs(const struct request *r)
{
	return r->needs ? r->needs : r->page->needs;
}

/* The one place where a page or a button is allowed. Sets in which role, and
 * of several tafels of a zaak the one that allows it. */
static enum outcome authorize(struct request *r, enum act act)
{
	if (r->page->open) return OK; /* for who is nobody yet */
	if (r->general) {
		struct grant grant;
		if (r->page->needs_general) act = r->page->needs_general;
		if (!authz_general(&r->actor, act, r->moment, &grant)) return r->posted ? FORBIDDEN : NOT_FOUND;
		r->as = (struct relation){ .role = grant.role, .namens = grant.namens };
		return OK;
	}
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

/* ---- the log ------------------------------------------------------------------------------ */

static void log_request(struct request *r, const char *act, enum outcome outcome)
{
	struct audit audit = {
		.gebruiker = r->actor.id, .namens = r->as.namens, .rol = r->actor.id ? role_codes[r->as.role] : "",
		.pagina = r->page->name, .handeling = act,
		.zaak = r->log_zaak, .tafel = r->log_tafel,
		.onderwerp = r->subject_text ? r->subject_text : "",
		.uitkomst = outcome == OK && r->posted ? "gedaan" : answer_of(outcome)->logged,
	};
	audit_add(r->db, r->arena, &audit);
}

/* An upload whose form must be sent again waits for that, at most a day. */
static void upload_keep(struct request *r)
{
	char now[STAMP_SIZE];
	if (!r->upload.type || r->waiting || !r->actor.id) return;
	stamp_now(now);
	db_exec(r->db, Q_BESTAND_WACHTEND_OUD, NO_ARGS);
	db_exec(r->db, Q_BESTAND_WACHTEND_TOEVOEGEN, ARGS(I(r->actor.id), T(r->upload.name), I((int64_t)r->upload.size), T(now)));
	r->waiting = db_last_id(r->db);
	db_blob_write(r->db, BLOB_WACHTEND, r->waiting, r->upload.data, r->upload.size);
}

/* The one that waited, as if it had been sent now. */
static void upload_find(struct request *r, int64_t waiting)
{
	if (r->upload.name || !waiting) return;
	const char *name = db_text(r->db, Q_BESTAND_WACHTEND_NAAM, ARGS(I(waiting), I(r->actor.id)));
	if (!*name) return;
	r->upload = (struct upload){ .name = name };
	r->upload.data = db_blob_read(r->db, BLOB_WACHTEND, waiting, &r->upload.size);
	r->waiting = waiting;
}

/* In a transaction of its own, after one that was rolled back or only read. */
static bool log_apart(struct request *r, const char *act, enum outcome outcome)
{
	if (!db_begin_write(r->db, r->posted)) return false;
	if (r->session.state == SESSION_OPEN && r->session.touch) session_touch(r->db, &r->session);
	log_request(r, act, outcome);
	if (outcome == INVALID || outcome == REFUSED || outcome == CONFLICT) upload_keep(r);
	return db_commit(r->db);
}

/* ---- answers that are no page of a program ---------------------------------------------------------------------------------- */

static void redirect(struct request *r, struct exchange *x, const char *to)
{
	x->status = 303;
	x->out.length = 0;
	http_header(x, "Location", arena_strdup(r->arena, to));
}

static void message(struct request *r, struct exchange *x, enum outcome outcome)
{
	db_begin_read(r->db);
	render_message(r, x, outcome);
	db_rollback(r->db);
	x->status = answer_of(outcome)->status;
	if (outcome == BUSY) http_header(x, "Retry-After", "5");
}

/* ---- GET --------------------------------------------------------------------------------------- */

static enum outcome look(struct request *r)
{
	form_validate(r);
	if (r->nerrors) return BAD_REQUEST;
	enum outcome outcome = r->page->find(r);
	if (outcome != OK) return outcome;
	if (!r->general && !r->ntafels) return NOT_FOUND;
	return authorize(r, needs(r));
}

static void draft_find(struct request *r)
{
	struct rows *rows = db_query(r->db, Q_CONCEPT_LEZEN, ARGS(I(r->actor.id), T(r->page->name), T(subject_query(r))));
	if (!db_next(rows)) return;
	char *content = rows_text(rows, 0), at[48];
	r->draft_is_old = rows_int(rows, 1) != r->rev;
	stamp_nl(rows_text(rows, 2), at);
	rows_end(rows);
	struct pairs *pairs = arena_alloc(r->arena, sizeof *pairs);
	if (!pairs_urlencoded(r->arena, content, strlen(content), pairs)) return;
	struct request *fresh = arena_alloc(r->arena, sizeof *fresh);
	*fresh = *r;
	fresh->nvalues = 0;
	if (form_read(fresh, pairs, true) != OK) return; /* the form has changed since */
	for (int i = 0; i < fresh->nvalues; i++) {
		const struct value *v = &fresh->values[i];
		bool placed = false;
		for (int j = 0; j < r->nvalues; j++)
			if (r->values[j].field == v->field && strcmp(r->values[j].key, v->key) == 0) {
				r->values[j].typed = v->typed;
				placed = true;
			}
		if (!placed && !*v->key && r->nvalues < MAX_VALUES) r->values[r->nvalues++] = *v;
	}
	r->from_draft = true;
	r->draft_at = arena_strdup(r->arena, at);
}

static void get(struct request *r, struct exchange *x, const char *done)
{
	db_begin_read(r->db);
	enum outcome outcome = look(r);
	if (outcome == OK) {
		r->done = done_text(done);
		if (r->actor.id && r->page->nacties) draft_find(r);
		render(r, x, false, false);
	} else {
		r->ntafels = 0;
		render_message(r, x, outcome);
	}
	db_rollback(r->db);
	x->status = answer_of(outcome)->status;
	if (!log_apart(r, r->act ? r->act : r->download ? "gedownload" : "bekeken", outcome)) {
		x->out.length = 0;
		r->download = NULL;
		x->status = 503;
		message(r, x, BUSY);
	}
}

/* ---- POST ---------------------------------------------------------------------------------------- */

static const char *common(const struct pairs *pairs, const char *name)
{
	const char *found = "";
	for (int i = 0; i < pairs->count; i++) {
		if (strcmp(pairs->pair[i].name, name) != 0 || pairs->pair[i].file) continue;
		if (*found) return ""; /* twice is never */
		found = pairs->pair[i].value;
	}
	return found;
}

static const struct actie *actie_find(const struct page *page, const char *code)
{
	for (int i = 0; i < page->nacties; i++)
		if (strcmp(page->acties[i].code, code) == 0 || (!*code && i == 0)) return &page->acties[i];
	return NULL;
}

/* Finds the subject again in a fresh transaction, to draw the form once more. */
static void redraw(struct request *r, struct exchange *x, enum outcome outcome, bool kept)
{
	db_begin_read(r->db);
	r->ntafels = 0;
	r->tafel = NULL;
	struct relation as = r->as;
	if (r->page->find(r) == OK) authorize(r, needs(r));
	if (!r->tafel && !r->general) r->as = as;
	render(r, x, outcome == CONFLICT, kept);
	db_rollback(r->db);
	x->status = answer_of(outcome)->status;
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
		if (field >= 0 && *key && !(form_value(r, field, key) && form_value(r, field, key)->known)) field = -1;
		if (field < 0) r->refusal.condition[left++] = *c;
		else {
			const char *missing = *field_text_at(r, field, key) ? NULL : r->page->fields[field].missing;
			field_error(r, field, key, missing ? missing : c->text);
		}
	}
	r->refusal.count = left;
}

/* The change itself, in the open write transaction. */
static enum outcome change(struct request *r, bool *kept)
{
	const struct actie *a = r->actie;
	if (r->page->check) r->page->check(r);
	if (a->flags & SAVES) form_require(r, false);
	if (!(a->flags & KEEP)) form_require(r, a->flags & COMPLETE);
	if (r->nerrors) return INVALID;
	if (a->flags & SAVES) {
		enum outcome outcome = r->page->save(r);
		*kept = r->keep_errors;
		if (outcome == REFUSED) conditions_to_fields(r);
		if (outcome != OK) return outcome;
		if (r->nerrors) return INVALID;
	}
	if (a->flags & KEEP) {
		form_require(r, a->flags & COMPLETE);
		*kept = true;
		if (r->nerrors) return INVALID;
	}
	if (!a->event) return OK;
	const char *reason = "";
	for (int i = 0; a->reason && i < r->page->nfields; i++)
		if (strcmp(r->page->fields[i].name, a->reason) == 0) {
			reason = field_text(r, i);
			if (!*reason) field_error(r, i, "", r->page->fields[i].missing ? r->page->fields[i].missing : "Schrijf op waarom.");
		}
	if (r->nerrors) return INVALID;
	if (!r->tafel) return BAD_REQUEST; /* of what is not there yet */
	enum outcome outcome = flow_apply(r->db, r->arena, r->tafel, &r->actor, &r->as, a->event, reason, &r->refusal);
	if (outcome == REFUSED) conditions_to_fields(r);
	return outcome;
}

static const char *next_address(struct request *r)
{
	const struct actie *a = r->actie;
	const char *next = r->next;
	if (!next && a->next && r->tafel) {
		const char *at = strstr(a->next, "%lld");
		int64_t id = strstr(a->next, "?zaak=") ? r->zaak : r->tafel->id;
		next = at ? arena_printf(r->arena, "%.*s%lld%s", (int)(at - a->next), a->next, (long long)id, at + 4) : a->next;
	}
	const char *subject = subject_query(r);
	if (!next && (a->flags & STAY)) next = arena_printf(r->arena, "/cgi-bin/%s%s%s", r->page->name, *subject ? "?" : "", subject);
	if (!next) next = "/cgi-bin/werkvoorraad";
	if (!a->done || strchr(next, '#')) return next;
	return arena_printf(r->arena, "%s%cgedaan=%s", next, strchr(next, '?') ? '&' : '?', a->done);
}

static void draft_keep(struct request *r, int64_t gebruiker, const char *subject, int64_t rev)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(r->db, Q_CONCEPT_BEWAREN, ARGS(I(gebruiker), T(r->page->name), T(subject), T(form_encode(r)), I(rev), T(now)));
}

static bool key_ok(const char *key)
{
	return strlen(key) == 32 && strspn(key, "0123456789abcdef") == 32;
}

/* Where a failed commit stood on disk, a later one stands now: a tombstone
 * under the form's key. Only if that fails too is it uncertain. */
static enum outcome after_failed_commit(struct request *r, const char *key)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	if (!db_begin_write(r->db, true)) return UNSURE;
	char *there = db_text(r->db, Q_VERZOEK_LEZEN, ARGS(T(key)));
	if (*there) {
		db_rollback(r->db);
		return OK;
	}
	db_exec(r->db, Q_VERZOEK_TOEVOEGEN, ARGS(T(key), ID_OR_NULL(r->actor.id), T(""), T(now)));
	return db_commit(r->db) ? NOT_SAVED : UNSURE;
}

/* What the form is about, and any id, is not typed: an error there is no user's. */
static bool hidden_is_wrong(const struct request *r)
{
	for (int i = 0; i < r->nvalues; i++) {
		const struct field *f = &r->page->fields[r->values[i].field];
		if (r->values[i].error && ((f->flags & SUBJECT) || f->type == FIELD_ID)) return true;
	}
	return false;
}

static void post(struct request *r, struct exchange *x, const struct pairs *pairs)
{
	/* The page's frame has a form too (uitloggen): a key counts for one program. */
	const char *sleutel = common(pairs, "sleutel"), *code = common(pairs, "actie");
	const char *key = key_ok(sleutel) ? arena_printf(r->arena, "%s:%s", r->page->name, sleutel) : "";
	int64_t rev = id_parse(common(pairs, "rev"));
	if (!db_begin_write(r->db, true)) {
		message(r, x, BUSY);
		return;
	}
	struct rows *rows = db_query(r->db, Q_VERZOEK_LEZEN, ARGS(T(key)));
	if (db_next(rows)) {
		const char *to = rows_text(rows, 0);
		rows_end(rows);
		db_rollback(r->db);
		if (*to) redirect(r, x, to);
		else message(r, x, NOT_SAVED);
		return;
	}
	rows_end(rows);

	enum outcome outcome;
	bool kept = false, draft = strcmp(code, "concept") == 0, drop = strcmp(code, "concept_weg") == 0;
	for (int i = 0; i < r->page->nfields; i++) /* the subject first: find() needs it */
		if (r->page->fields[i].flags & SUBJECT)
			for (int j = 0; j < r->nvalues; j++)
				if (r->values[j].field == i) r->values[j].clean = r->values[j].typed;
	outcome = r->page->find(r);
	if (outcome == OK && !r->general && !r->ntafels) outcome = NOT_FOUND;
	if (outcome == OK && !form_keys_known(r)) outcome = BAD_REQUEST;
	if (outcome == OK && !draft && !drop && !(r->actie = actie_find(r->page, code))) outcome = BAD_REQUEST;
	if (outcome == OK && !draft && !drop && !*key) outcome = BAD_REQUEST;
	if (outcome == OK) outcome = authorize(r, r->actie ? r->actie->act : needs(r));

	if (outcome == OK && (draft || drop)) {
		if (draft) draft_keep(r, r->actor.id, subject_query(r), rev);
		else db_exec(r->db, Q_CONCEPT_WEG, ARGS(I(r->actor.id), T(r->page->name), T(subject_query(r))));
		log_request(r, code, OK);
		if (!db_commit(r->db)) message(r, x, NOT_SAVED);
		else if (draft) x->status = 204;
		else redirect(r, x, arena_printf(r->arena, "/cgi-bin/%s?%s%sgedaan=concept_weg", r->page->name, subject_query(r), *subject_query(r) ? "&" : ""));
		return;
	}
	const char *subject = subject_query(r); /* save() may change it, the draft has this one */
	int64_t waiting = id_parse(common(pairs, "bestand_wachtend"));
	bool later = r->actie && (r->actie->flags & DRAFT);
	if (outcome == OK && !later) {
		if (r->page->load) r->page->load(r);
		upload_find(r, waiting);
		form_validate(r);
		if (hidden_is_wrong(r)) outcome = BAD_REQUEST;
		else if (r->rev && rev != r->rev) outcome = CONFLICT;
		else if (r->nerrors) {
			form_require(r, r->actie->flags & COMPLETE);
			outcome = INVALID;
		} else outcome = change(r, &kept);
	}
	if (outcome == OK) {
		const char *to = next_address(r);
		char now[STAMP_SIZE];
		stamp_now(now);
		db_exec(r->db, Q_VERZOEK_TOEVOEGEN, ARGS(T(key), ID_OR_NULL(r->actor.id), T(to), T(now)));
		if (r->actor.id) {
			if (later) draft_keep(r, r->actor.id, subject, rev);
			else db_exec(r->db, Q_CONCEPT_WEG, ARGS(I(r->actor.id), T(r->page->name), T(subject)));
			if (waiting) db_exec(r->db, Q_BESTAND_WACHTEND_WEG, ARGS(I(waiting), I(r->actor.id)));
			if (r->session.touch) session_touch(r->db, &r->session);
		}
		log_request(r, r->actie->code, OK);
		if (db_commit(r->db)) {
			redirect(r, x, to);
			return;
		}
		outcome = after_failed_commit(r, key);
		if (outcome == OK) redirect(r, x, to);
		else message(r, x, outcome);
		return;
	}

	const char *act = r->actie ? r->actie->code : *code ? "onbekend" : "geen";
	bool redrawn = outcome == INVALID || outcome == REFUSED || outcome == CONFLICT;
	if (kept && redrawn) {
		db_exec(r->db, Q_CONCEPT_WEG, ARGS(I(r->actor.id), T(r->page->name), T(subject)));
		log_request(r, act, outcome);
		upload_keep(r);
		if (!db_commit(r->db)) {
			message(r, x, UNSURE);
			return;
		}
	} else {
		db_rollback(r->db);
		if (!log_apart(r, act, outcome)) {
			message(r, x, BUSY);
			return;
		}
	}
	if (redrawn) redraw(r, x, outcome, kept && !r->keep_errors);
	else message(r, x, outcome);
}

/* ---- every request -------------------------------------------------------------------------------- */

static bool origin_ok(const struct program *program, const struct exchange *x)
{
	if (*x->fetch_site) return strcmp(x->fetch_site, "same-origin") == 0;
	size_t length = strlen(x->origin);
	if (!length) return false;
	for (const char *at = program->origins; *at;) {
		at += strspn(at, " ");
		size_t size = strcspn(at, " ");
		if (size == length && strncmp(at, x->origin, size) == 0) return true;
		at += size;
	}
	return false;
}

static void set_cookie(struct request *r, const struct program *program, struct exchange *x)
{
	if (!r->cookie) return;
	http_header(x, "Set-Cookie", arena_printf(r->arena, "%s=%s; Path=/; HttpOnly; SameSite=Lax%s%s", program->key, r->cookie,
		program->tls ? "; Secure" : "", *r->cookie ? "" : "; Max-Age=0"));
}

/* The query of a POST only says what it is about, as the body does. */
static bool merge_subject(struct request *r, const struct pairs *query, struct pairs *body)
{
	for (int i = 0; i < query->count; i++) {
		const struct pair *q = &query->pair[i];
		if (strcmp(q->name, "gedaan") == 0) continue;
		bool there = false;
		for (int j = 0; j < body->count; j++) {
			if (strcmp(body->pair[j].name, q->name) != 0) continue;
			if (strcmp(body->pair[j].value, q->value) != 0) return false;
			there = true;
		}
		if (there || body->count == MAX_PAIRS) continue;
		for (int f = 0; f < r->page->nfields; f++)
			if ((r->page->fields[f].flags & SUBJECT) && strcmp(r->page->fields[f].name, q->name) == 0)
				body->pair[body->count++] = *q;
	}
	return true;
}

/* A POST on a session that ended: what was typed is kept as that user's draft
 * and offered after logging in. The token of the old session must be right. */
static void keep_for_later(struct request *r, const struct pairs *pairs)
{
	if (r->session.state != SESSION_ENDED || !secret_equal(common(pairs, "csrf"), r->session.csrf)) return;
	if (form_read(r, pairs, true) != OK || !db_begin_write(r->db, true)) return;
	for (int j = 0; j < r->nvalues; j++) r->values[j].clean = r->values[j].typed;
	draft_keep(r, r->session.gebruiker, subject_query(r), id_parse(common(pairs, "rev")));
	if (!db_commit(r->db)) log_event(EV_COMMIT, "a draft of an ended session was not kept");
}

static void to_login(struct request *r, struct exchange *x)
{
	struct buffer to = { .arena = r->arena };
	const char *subject = subject_query(r);
	buffer_puts(&to, "/cgi-bin/inloggen?terug=");
	urlencode(&to, arena_printf(r->arena, "/cgi-bin/%s%s%s", r->page->name, *subject ? "?" : "", subject));
	if (r->session.state == SESSION_ENDED) buffer_puts(&to, "&verlopen=ja");
	redirect(r, x, to.text);
}

/* Never shown in the browser itself. A plain name for old programs; the real one,
 * in any script, beside it. */
static const char *disposition(struct arena *arena, const char *name)
{
	char *plain = arena_strdup(arena, name);
	struct buffer value = { .arena = arena };
	for (char *c = plain; *c; c++)
		if ((unsigned char)*c < ' ' || (unsigned char)*c > '~' || strchr("\"\\%/;", *c)) *c = '_';
	buffer_printf(&value, "attachment; filename=\"%s\"; filename*=UTF-8''", plain);
	urlencode(&value, name);
	return value.text;
}

static void serve_one(struct exchange *x, struct arena *arena, void *context)
{
	struct program *program = context;
	struct request *r = arena_alloc(arena, sizeof *r);
	*r = (struct request){ .page = program->page, .arena = arena, .db = program->db, .address = x->address };
	x->out.arena = arena;

	struct pairs *query = arena_alloc(arena, sizeof *query), *body = arena_alloc(arena, sizeof *body);
	bool is_post = strcmp(x->method, "POST") == 0, is_get = strcmp(x->method, "GET") == 0 || strcmp(x->method, "HEAD") == 0;
	bool readable = is_get || is_post;
	if (!pairs_urlencoded(arena, x->query, strlen(x->query), query)) readable = false;
	if (is_post && !x->body_too_large) {
		if (strncmp(x->type, "multipart/form-data", 19) == 0) {
			if (!pairs_multipart(arena, x->type, x->body ? x->body : "", x->body_size, body)) readable = false;
		} else if (strncmp(x->type, "application/x-www-form-urlencoded", 33) == 0) {
			if (!pairs_urlencoded(arena, x->body ? x->body : "", x->body_size, body)) readable = false;
		} else readable = false;
	}
	if (x->status == 400) readable = false;

	const char *token = cookie_find(arena, x->cookie, program->key);
	db_begin_read(r->db);
	session_find(r->db, arena, token, &r->session);
	if (r->session.state == SESSION_OPEN) actor_load(r->db, arena, r->session.gebruiker, &r->actor);
	if (r->actor.grants) r->as = (struct relation){ .role = r->actor.grant[0].role, .namens = r->actor.grant[0].namens };
	db_rollback(r->db);
	r->posted = is_post;

	enum outcome refused = OK;
	if (!readable || x->body_too_large || (is_post && !merge_subject(r, query, body))) refused = BAD_REQUEST;
	else if (is_post && !origin_ok(program, x)) refused = FOREIGN;
	if (refused == OK && r->page->open && r->session.state != SESSION_OPEN) {
		/* Before logging in there is no session: the token is tied to a cookie. */
		const char *before = cookie_find(arena, x->cookie, "jbt-voor");
		if (strlen(before) != 64) {
			random_hex(r->session.csrf, 32);
			http_header(x, "Set-Cookie", arena_printf(arena, "jbt-voor=%s; Path=/cgi-bin/inloggen; HttpOnly; SameSite=Strict%s",
				r->session.csrf, program->tls ? "; Secure" : ""));
		} else snprintf(r->session.csrf, sizeof r->session.csrf, "%s", before);
	}
	if (refused == OK && is_post && (r->page->open || r->session.state == SESSION_OPEN)
		&& (!*r->session.csrf || !secret_equal(common(body, "csrf"), r->session.csrf))) {
		refused = FOREIGN;
		if (form_read(r, body, true) != OK) r->nvalues = 0; /* shown again: nothing typed is lost */
	}

	if (refused != OK) {
		message(r, x, refused);
		if (!log_apart(r, "geweigerd", refused)) log_event(EV_BUSY, "a refusal was not logged");
	} else if (!r->page->open && r->session.state != SESSION_OPEN) {
		r->posted = false;
		if (is_post) {
			r->posted = true;
			keep_for_later(r, body);
		} else if (form_read(r, query, false) == OK) form_validate(r);
		to_login(r, x);
	} else if (form_read(r, is_post ? body : query, is_post) != OK) {
		message(r, x, BAD_REQUEST);
		if (!log_apart(r, "geweigerd", BAD_REQUEST)) log_event(EV_BUSY, "a refusal was not logged");
	} else if (is_post) {
		post(r, x, body);
	} else {
		get(r, x, common(query, "gedaan"));
	}

	for (size_t i = 0; i < COUNT(security_headers); i++)
		if (!r->download || strcmp(security_headers[i].name, "Content-Security-Policy") != 0) http_header(x, security_headers[i].name, security_headers[i].value);
	if (r->download) {
		http_header(x, "Content-Security-Policy", "sandbox; default-src 'none'");
		http_header(x, "Content-Type", r->download->type);
		http_header(x, "Content-Disposition", disposition(r->arena, r->download->name));
		x->out_data = r->download->data;
		x->out_size = r->download->size;
	} else {
		http_header(x, "Content-Type", "text/html; charset=utf-8");
	}
	set_cookie(r, program, x);
}

int page_main(const struct page *page)
{
	static struct program program;
	program.page = page;
	setenv("TZ", "Europe/Amsterdam", 1);
	return http_main(page->workers, start, serve_one, &program);
}
