/*
 * Who it is that asks, and whether a form is this site's and this session's. See layer.h.
 */
#include "web/layer.h"

#include <stdio.h>
#include <string.h>

bool who_from_here(const char *origins, const struct exchange *x)
{
	if (*x->fetch_site) return strcmp(x->fetch_site, "same-origin") == 0;
	size_t length = strlen(x->origin);
	if (!length) return false;
	for (const char *at = origins; *at;) {
		at += strspn(at, " ");
		size_t size = strcspn(at, " ");
		if (size == length && strncmp(at, x->origin, size) == 0) return true;
		at += size;
	}
	return false;
}

bool who_is_in(const struct request *r)
{
	if (r->session.state == SESSION_HALF) return r->page->half;
	return r->session.state == SESSION_OPEN && (!r->session.renew || r->page->half || r->page->renews);
}

/* The web server says that it is somebody else than whose session this is: a browser
 * that changed hands, or a cookie that was taken. It ends; logged as its user. */
static void end_of_another(struct request *r)
{
	if (!r->sso || !*r->sso || !*r->session.sso_name || strcmp(r->sso, r->session.sso_name) == 0) return;
	db_rollback(r->db);
	if (db_begin_write(r->db, true)) {
		actor_load(r->db, r->arena, r->session.gebruiker, &r->actor);
		session_end(r->db, &r->session);
		r->logged = "gedaan";
		trace(r, "andere_naam", OK);
		if (!db_commit(r->db)) log_event(EV_BUSY, "a session of somebody else was refused, and not ended");
	}
	r->logged = NULL;
	r->actor = (struct actor){ 0 };
	r->session = (struct session){ .state = SESSION_NONE, .notice = "", .sso_name = "" };
	db_begin_read(r->db);
}

void who(struct request *r, const char *token)
{
	db_begin_read(r->db);
	session_find(r->db, token, &r->session);
	end_of_another(r);
	if (who_is_in(r)) actor_load(r->db, r->arena, r->session.gebruiker, &r->actor);
	if (r->actor.grants) r->as = (struct relation){ .role = r->actor.grant[0].role, .namens = r->actor.grant[0].namens };
	/* Who only looks goes on in the same state; of a POST the rest is still to come. */
	if (r->posted) db_rollback(r->db);
	else db_rest_read(r->db);
}

void who_before_login(struct request *r, struct exchange *x, bool tls)
{
	const char *before = cookie_find(r->arena, x->cookie, "jbt-voor");
	if (strlen(before) == 64) {
		snprintf(r->session.csrf, sizeof r->session.csrf, "%s", before);
		return;
	}
	random_hex(r->session.csrf, 32);
	http_header(x, "Set-Cookie", arena_printf(r->arena, "jbt-voor=%s; Path=/cgi-bin/%s; HttpOnly; SameSite=Strict%s",
		r->session.csrf, r->page->name, tls ? "; Secure" : ""));
}

enum outcome who_posts(struct request *r, const struct exchange *x, const char *origins, const struct pairs *body)
{
	if (!who_from_here(origins, x)) return FOREIGN;
	if (!r->page->open && !who_is_in(r)) return OK; /* sent to log in */
	if (*r->session.csrf && secret_equal(pairs_value(body, "csrf"), r->session.csrf)) return OK;
	if (form_read(r, body, true) != OK) *r->in = (struct inside){ 0 }; /* else shown again: nothing typed is lost */
	return FOREIGN;
}
