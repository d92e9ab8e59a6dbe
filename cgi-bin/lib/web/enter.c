/* What the pages have in common by which one comes in: a session, a refusal. */
#include "web/layer.h"
#include "web/enter.h"

#include <string.h>

/* Only a page of our own: a link to elsewhere could lead to a false login. */
static bool is_ours(const char *address)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-_=&?";
	static const char root[] = "/cgi-bin/";
	return strncmp(address, root, sizeof root - 1) == 0
		&& strspn(address + sizeof root - 1, allowed) == strlen(address) - (sizeof root - 1);
}

void enter(struct request *r, int64_t gebruiker, enum session_state state, bool sso, const char *notice, const char *terug)
{
	char *token = arena_alloc(r->arena, TOKEN_SIZE);
	if (*r->session.hash) session_end(r->db, &r->session);
	session_start(r->db, gebruiker, state, sso, notice, token);
	actor_load(r->db, r->arena, gebruiker, &r->actor);
	if (r->actor.grants) r->as.role = r->actor.grant[0].role;
	r->cookie = token;
	r->next = is_ours(terug) ? terug : "/cgi-bin/werkvoorraad";
	if (state != SESSION_HALF) return;
	struct buffer to = { .arena = r->arena };
	buffer_puts(&to, "/cgi-bin/tweede-factor?terug=");
	urlencode(&to, r->next);
	r->next = to.text;
}

/* To the whole minute that has passed by then. */
static const char *pause_text(struct request *r, const char *what, const char *until)
{
	char later[STAMP_SIZE], at[48];
	stamp_at(stamp_seconds(until) + 59, later);
	stamp_nl(later, at);
	return arena_printf(r->arena, "Er is te vaak een %s ingevuld. U kunt het opnieuw proberen na %s.", what, at);
}

void enter_refuse(struct request *r, int field, enum login state, const struct login_try *try, const char *what, const char *wrong)
{
	static const char busy[] = "Er loggen nu veel mensen tegelijk in. Probeer het over een minuut opnieuw.";
	field_error(r, field, "", state == LOGIN_WAIT ? pause_text(r, what, try->wait_until) : state == LOGIN_BUSY ? busy : wrong);
	r->logged = try->logged;
	if (*try->account_name) r->subject_text = arena_printf(r->arena, "gebruiker=%s", try->account_name);
}

void enter_code(struct request *r, int field)
{
	struct login_try try = { .name = "", .address = r->address, .browser = r->browser, .account = r->session.gebruiker, .account_name = "" };
	enum login state = factor_try(r->db, r->arena, field_typed(r, field), &try);
	if (state != LOGIN_OK)
		enter_refuse(r, field, state, &try, "verkeerde code", "Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe laat zien en vul die in.");
}
