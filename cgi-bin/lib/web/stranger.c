/* A session in the hands of somebody else, as the web server sees it. */
#include "web/layer.h"

#include <string.h>

void stranger_ends(struct request *r)
{
	if (!r->sso || !*r->sso || !*r->session.sso_name || strcmp(r->sso, r->session.sso_name) == 0) return;
	bool goes_on = r->session.state != SESSION_ENDED;
	if (goes_on) db_rollback(r->db);
	if (goes_on && db_begin_write(r->db, true)) {
		actor_load(r->db, r->arena, r->session.gebruiker, &r->actor);
		session_end(r->db, &r->session);
		r->logged = "gedaan";
		trace(r, "andere_naam", OK);
		if (!db_commit(r->db)) log_event(EV_BUSY, "a session of somebody else was refused, and not ended");
	}
	r->logged = NULL;
	r->actor = (struct actor){ 0 };
	r->session = (struct session){ .state = SESSION_NONE, .notice = "", .sso_name = "" };
	if (goes_on) db_begin_read(r->db);
}
