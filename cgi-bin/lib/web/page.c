/*
 * page_main(): the life of a request, in one order, for every program.
 *
 *   session -> read -> origin and csrf -> a look, or a change -> headers
 *
 * A program cannot leave out a check, because no check stands in a program.
 */
#include "web/layer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- one process ------------------------------------------------------------------- */

struct program {
	const struct page *page;
	struct db *db;
	bool tls, sso;
	const char *origins;    /* allowed, with spaces between */
	const char *key;        /* the cookie's name */
};

static bool takes_files(const struct page *page)
{
	for (int i = 0; i < page->nfields; i++)
		if (page->fields[i].type == FIELD_FILE) return true;
	return false;
}

/* What a file is, is asked of who knows; a program without files has no part of it. */
static bool files_are_checked(const struct page *page)
{
	for (int i = 0; i < page->nfields; i++)
		if (page->fields[i].type == FIELD_FILE && page->fields[i].list && !page->files) return false;
	return true;
}

static void no_memory(void)
{
	die(EV_MEMORY, "no memory for a page");
}

static void load(void *context)
{
	char why[300];
	const char *templates = getenv("JBT_TEMPLATES");
	const struct program *program = context;
	if (takes_files(program->page) && program->page->prints) die(EV_BUG, "a program takes files or prints, not both");
	if (!files_are_checked(program->page)) die(EV_BUG, "a field for files, and nobody who checks them");
	if (!templates || !getenv("JBT_DB")) die(EV_CONFIG, "JBT_TEMPLATES and JBT_DB must be set");
	tpl_no_memory = no_memory;
	if (!tpl_load(templates, program->page->name, why, sizeof why)) die(EV_TEMPLATE, "%s", why);
}

static enum sandbox sandbox_of(const struct page *page)
{
	return takes_files(page) ? SANDBOX_FILES : page->prints ? SANDBOX_PRINTS : page->open ? SANDBOX_PASSWORDS : SANDBOX_ORDINARY;
}

/* All that a worker opens, it opens here. */
static void *start(void *context, struct arena *arena)
{
	struct program *program = context;
	const char *templates = getenv("JBT_TEMPLATES"), *path = getenv("JBT_DB"), *tls = getenv("JBT_TLS");
	program->db = db_open(path, arena);
	db_reserve(program->db, path);
	domain_functions(program->db);
	program->tls = tls && strcmp(tls, "1") == 0;
	program->sso = sso_on();
	program->key = program->tls ? "__Host-jbt" : "jbt";
	program->origins = getenv("JBT_ORIGINS") ? getenv("JBT_ORIGINS") : "";
	if (program->page->files) program->page->files->start();
	if (program->page->start) program->page->start();
	sandbox_close(sandbox_of(program->page), path, templates);
	return program;
}

/* ---- reading ------------------------------------------------------------------------- */

static bool is_get(const struct exchange *x)
{
	return strcmp(x->method, "GET") == 0 || strcmp(x->method, "HEAD") == 0;
}

static bool is_post(const struct exchange *x)
{
	return strcmp(x->method, "POST") == 0;
}

/* A large body is read for who may have a file to send, and nobody else. */
static size_t body_most(const struct request *r)
{
	bool known = r->session.state == SESSION_OPEN || r->session.keeps;
	if (known && takes_files(r->page)) return BODY_FILE;
	return r->page->open && !known ? BODY_OPEN : BODY_FORM;
}

/* False: not well-formed, or over a limit. */
static bool read_pairs(struct exchange *x, struct arena *arena, struct pairs *query, struct pairs *body)
{
	static const char multipart[] = "multipart/form-data", urlencoded[] = "application/x-www-form-urlencoded";
	const char *data = x->body ? x->body : "";
	if (!is_get(x) && !is_post(x)) return false;
	if (!pairs_urlencoded(arena, x->query, strlen(x->query), query)) return false;
	if (is_get(x)) return true;
	if (x->body_too_large || x->body_broken) return false;
	if (strncmp(x->type, multipart, sizeof multipart - 1) == 0) return pairs_multipart(arena, x->type, data, x->body_size, body);
	return strncmp(x->type, urlencoded, sizeof urlencoded - 1) == 0 && pairs_urlencoded(arena, data, x->body_size, body);
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
		if (there) continue;
		for (int f = 0; f < r->page->nfields; f++)
			if ((r->page->fields[f].flags & SUBJECT) && strcmp(r->page->fields[f].name, q->name) == 0)
				if (!pairs_add(r->arena, body, *q)) return false;
	}
	return true;
}

/* als=pdf is asked of any page that prints, and is no field of it. */
static bool take_paper(const struct page *page, struct pairs *query)
{
	for (int i = 0; page->prints && i < query->count; i++) {
		if (strcmp(query->pair[i].name, "als") != 0 || strcmp(query->pair[i].value, "pdf") != 0) continue;
		memmove(&query->pair[i], &query->pair[i + 1], (size_t)(query->count - i - 1) * sizeof *query->pair);
		query->count--;
		return true;
	}
	return false;
}

/* ---- who, and from where ------------------------------------------------------------------ */

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

/* Who has a session; of whom the code is still to come, or a password of the own,
 * the pages for that know who it is. */
static bool let_in(const struct request *r)
{
	if (r->session.state == SESSION_HALF) return r->page->half;
	return r->session.state == SESSION_OPEN && (!r->session.renew || r->page->half || r->page->renews);
}

static void who(struct request *r, const char *token)
{
	db_begin_read(r->db);
	session_find(r->db, token, &r->session);
	stranger_ends(r);
	if (let_in(r)) actor_load(r->db, r->arena, r->session.gebruiker, &r->actor);
	if (r->actor.grants) r->as = (struct relation){ .role = r->actor.grant[0].role, .namens = r->actor.grant[0].namens };
	/* Who only looks goes on in the same state; of a POST the rest is still to come. */
	if (r->posted) db_rollback(r->db);
	else db_rest_read(r->db);
}

/* Before logging in there is no session: the token of the form is tied to a cookie. */
static void token_before_login(struct request *r, const struct program *program, struct exchange *x)
{
	const char *before = cookie_find(r->arena, x->cookie, "jbt-voor");
	if (strlen(before) == 64) {
		snprintf(r->session.csrf, sizeof r->session.csrf, "%s", before);
		return;
	}
	random_hex(r->session.csrf, 32);
	http_header(x, "Set-Cookie", arena_printf(r->arena, "jbt-voor=%s; Path=/cgi-bin/%s; HttpOnly; SameSite=Strict%s",
		r->session.csrf, r->page->name, program->tls ? "; Secure" : ""));
}

/* A form of this site, of this session. */
static enum outcome post_is_ours(struct request *r, const struct program *program, const struct exchange *x, const struct pairs *body)
{
	if (!origin_ok(program, x)) return FOREIGN;
	if (!r->page->open && !let_in(r)) return OK; /* sent to log in */
	if (*r->session.csrf && secret_equal(pairs_value(body, "csrf"), r->session.csrf)) return OK;
	if (form_read(r, body, true) != OK) *r->in = (struct inside){ 0 }; /* else shown again: nothing typed is lost */
	return FOREIGN;
}

/* ---- every request -------------------------------------------------------------------------------- */

static void refuse(struct request *r, struct exchange *x, enum outcome outcome)
{
	message(r, x, outcome);
	if (!trace_apart(r, "geweigerd", outcome, NULL)) log_event(EV_BUSY, "a refusal was not logged");
}

static enum outcome look(struct request *r)
{
	form_validate(r);
	return form_is_tampered(r) ? BAD_REQUEST : subject_admit(r, ACT_NONE);
}

static void get(struct request *r, struct exchange *x, const char *done)
{
	db_begin_read(r->db);
	enum outcome outcome = look(r);
	if (outcome == OK) {
		r->in->done = done_text(done);
		r->in->added = strcmp(done, "toegevoegd") == 0;
		if (r->actor.id && r->page->nacties && !r->paper) draft_find(r);
		render(r, x, false, false);
	} else {
		r->ntafels = 0;
		render_message(r, x, outcome);
	}
	db_rollback(r->db);
	bool printed = outcome == OK && (r->paper || r->printing);
	if (printed) outcome = print(r, x);
	if (printed && outcome != OK) message(r, x, outcome);
	x->status = answer_of(outcome)->status;
	const char *act = r->act ? r->act : printed ? "pdf" : r->download ? "gedownload" : "bekeken";
	if (trace_apart(r, act, outcome, outcome != OK ? r->page->refused : r->printing && r->general ? trace_each : NULL)) return;
	r->download = NULL;
	message(r, x, BUSY);
}

/* What somebody typed on a session that is over, and is not kept, goes back. */
static void login_first(struct request *r, struct exchange *x, const struct pairs *query, const struct pairs *body, const char *token)
{
	bool typed = false, kept = false;
	if (form_read(r, r->posted ? body : query, r->posted) != OK) {
		to_login(r, x);
		return;
	}
	if (r->posted) {
		kept = draft_of_ended_session(r, body);
		for (int i = 0; i < r->in->nvalues; i++) {
			struct value *value = r->in->values[i];
			value->clean = value->typed;
			typed |= value->typed && *value->typed && r->page->fields[value->field].label;
		}
	} else form_validate(r);
	if (typed && !kept && (*token || *pairs_value(body, "csrf"))) message(r, x, EXPIRED);
	else to_login(r, x);
}

/* Logged out in another tab, the browser has no cookie any more: what is sent then
 * belongs to the session that its form was drawn in. */
static void session_by_form(struct request *r, const struct pairs *body)
{
	if (!r->posted || r->page->open || r->session.state != SESSION_NONE) return;
	db_begin_read(r->db);
	session_of_form(r->db, pairs_value(body, "csrf"), &r->session);
	db_rollback(r->db);
}

/* Logged in anew in another tab, the form is of the session before: what was typed
 * is kept, and offered on the page that it was for. Not to another user. */
static bool typed_before_login(struct request *r, const struct program *program, struct exchange *x, const struct pairs *body)
{
	struct session now = r->session, before;
	if (!r->posted || r->page->open || now.state != SESSION_OPEN || !origin_ok(program, x) || !r->in->nvalues) return false;
	db_begin_read(r->db);
	session_of_form(r->db, pairs_value(body, "csrf"), &before);
	db_rollback(r->db);
	if (before.gebruiker != now.gebruiker) return false;
	r->session = before;
	bool kept = draft_of_ended_session(r, body);
	r->session = now;
	if (kept) redirect(r, x, page_address(r, subject_query(r)));
	return kept;
}

/* Of a page of its own only: no other program is told which browser this is. */
static const char browser_cookie[] = "jbt-bekend";

static void set_cookies(struct request *r, const struct program *program, struct exchange *x)
{
	const char *secure = program->tls ? "; Secure" : "";
	/* What came over TLS once is never asked for without it. */
	if (program->tls) http_header(x, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
	if (r->cookie) http_header(x, "Set-Cookie", arena_printf(r->arena, "%s=%s; Path=/; HttpOnly; SameSite=Lax%s%s", program->key, r->cookie,
		secure, *r->cookie ? "" : "; Max-Age=0"));
	/* As long as a browser keeps any; the setting bekende_browser decides. */
	if (r->browser_cookie) http_header(x, "Set-Cookie", arena_printf(r->arena, "%s=%s; Path=/cgi-bin/%s; HttpOnly; SameSite=Strict; Max-Age=34560000%s",
		browser_cookie, r->browser_cookie, r->page->name, secure));
}

static void serve_one(struct exchange *x, struct arena *arena, void *context)
{
	const struct program *program = context;
	struct request *r = arena_alloc(arena, sizeof *r);
	*r = (struct request){ .page = program->page, .arena = arena, .db = program->db, .posted = is_post(x) };
	r->in = arena_alloc(arena, sizeof *r->in);
	r->address = x->address;
	r->sso = program->sso ? sso_name(arena, http_user(x)) : NULL;
	r->browser = cookie_find(arena, x->cookie, browser_cookie);
	x->out.arena = arena;

	const char *token = cookie_find(arena, x->cookie, program->key);
	who(r, token);
	http_body(x, arena, body_most(r));
	struct pairs query = { 0 }, body = { 0 };
	bool readable = read_pairs(x, arena, &query, &body) && (!r->posted || merge_subject(r, &query, &body));
	r->paper = readable && is_get(x) && take_paper(r->page, &query);
	if (readable && r->page->open && r->session.state != SESSION_OPEN) token_before_login(r, program, x);

	if (readable) session_by_form(r, &body);
	enum outcome ours = x->body_too_large ? TOO_LARGE : !readable ? BAD_REQUEST : r->posted ? post_is_ours(r, program, x, &body) : OK;
	bool to_log_in = !r->page->open && !let_in(r);
	if (to_log_in && ours == TOO_LARGE) to_login(r, x);
	else if (ours != OK) {
		if (ours != FOREIGN || !typed_before_login(r, program, x, &body)) refuse(r, x, ours);
	}
	else if (to_log_in) login_first(r, x, &query, &body, token);
	else if (form_read(r, r->posted ? &body : &query, r->posted) != OK) refuse(r, x, BAD_REQUEST);
	else if (r->posted) change(r, x, &body);
	else get(r, x, pairs_value(&query, "gedaan"));
	db_end_read(r->db);

	answer_headers(r, x);
	set_cookies(r, program, x);
}

int page_main(const struct page *page)
{
	static struct program program;
	static struct page own;
	own = *page;
	own.open = page->open && (!page->sso || sso_on());
	program.page = &own;
	setenv("TZ", "Europe/Amsterdam", 1);
	sandbox_start(sandbox_of(program.page));
	return http_main(page->workers, load, start, serve_one, &program);
}
