/*
 * Every way in which a request ends that is no page of a program: sent on to
 * another, a page that only says something, the form once more, the login. And
 * the headers that all of them have.
 */
#include "web/layer.h"

#include <string.h>

static const struct { const char *name, *value; } security_headers[] = {
	{ "X-Content-Type-Options", "nosniff" },
	{ "Referrer-Policy", "no-referrer" },
	{ "Cross-Origin-Opener-Policy", "same-origin" },
	{ "Cross-Origin-Resource-Policy", "same-origin" },
	{ "Cache-Control", "no-store" },
};
static const char page_policy[] = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
	"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
static const char download_policy[] = "sandbox; default-src 'none'";

void redirect(struct request *r, struct exchange *x, const char *to)
{
	x->status = 303;
	x->out.length = 0;
	http_header(x, "Location", arena_strdup(r->arena, to));
}

void message(struct request *r, struct exchange *x, enum outcome outcome)
{
	x->out.length = 0;
	/* Not others, and no other fault, are the reason then. */
	if (db_was_full(r->db) && (outcome == BUSY || outcome == NOT_SAVED)) outcome = DISK_FULL;
	db_begin_read(r->db);
	render_message(r, x, outcome);
	db_rollback(r->db);
	x->status = answer_of(outcome)->status;
	if (outcome == BUSY) http_header(x, "Retry-After", "5");
}

void redraw(struct request *r, struct exchange *x, enum outcome outcome, bool kept)
{
	struct relation as = r->as;
	db_begin_read(r->db);
	if (subject_admit(r, ACT_NONE) != OK && !r->tafel && !r->general) r->as = as;
	render(r, x, outcome == CONFLICT, kept);
	db_rollback(r->db);
	x->status = answer_of(outcome)->status;
}

void confirm(struct request *r, struct exchange *x, const struct pairs *body)
{
	db_begin_read(r->db);
	if (subject_admit(r, ACT_NONE) == OK) {
		render_confirm(r, x, body);
		x->status = 200;
	}
	db_rollback(r->db);
	if (x->status != 200) message(r, x, NOT_FOUND);
}

void to_login(struct request *r, struct exchange *x)
{
	struct buffer to = { .arena = r->arena };
	const char *anew = r->sso && r->session.state == SESSION_ENDED && r->session.sso ? "werkplek" : "inloggen";
	buffer_printf(&to, "/cgi-bin/%s?terug=", r->session.state == SESSION_HALF ? "tweede-factor" : r->session.state == SESSION_OPEN ? "wachtwoord" : anew);
	urlencode(&to, page_address(r, subject_query(r)));
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

void answer_headers(struct request *r, struct exchange *x)
{
	for (size_t i = 0; i < COUNT(security_headers); i++) http_header(x, security_headers[i].name, security_headers[i].value);
	http_header(x, "Content-Security-Policy", r->download ? download_policy : page_policy);
	http_header(x, "Content-Type", r->download ? r->download->type : "text/html; charset=utf-8");
	if (!r->download) return;
	http_header(x, "Content-Disposition", disposition(r->arena, r->download->name));
	x->out_data = r->download->data;
	x->out_size = r->download->size;
}
