/*
 * The log row of a request: who, in which role and for whom, did or saw or was
 * refused what. A page whose row cannot be written is not shown.
 */
#include "web/layer.h"

void trace(struct request *r, const char *act, enum outcome outcome)
{
	struct audit audit = {
		.gebruiker = r->actor.id, .namens = r->as.namens, .rol = r->actor.id ? role_codes[r->as.role] : "",
		.pagina = r->page->name, .handeling = act,
		.zaak = r->in->log_zaak, .tafel = r->in->log_tafel,
		.onderwerp = r->subject_text ? r->subject_text : "",
		.uitkomst = outcome == OK && r->posted ? "gedaan" : answer_of(outcome)->logged,
	};
	audit_add(r->db, r->arena, &audit);
}

bool trace_apart(struct request *r, const char *act, enum outcome outcome, extra *also)
{
	if (!db_begin_write(r->db, r->posted)) return false;
	if (r->session.state == SESSION_OPEN && r->session.touch) session_touch(r->db, &r->session);
	trace(r, act, outcome);
	if (also) also(r);
	return db_commit(r->db);
}
