/*
 * The log row of a request: who, in which role and for whom, did or saw or was
 * refused what. A page whose row cannot be written is not shown.
 *
 * Who is not logged in has no row but is counted by the day: else anybody could
 * fill the disk. A try to log in has one, where the program says so (`logged`).
 */
#include "web/layer.h"

/* What it was about; and that only break-glass let it be. */
static const char *subject_of(struct request *r)
{
	const char *text = r->subject_text ? r->subject_text : "";
	bool only_by_nood = r->in->log_zaak && (r->as.bits & ~(unsigned)REL_REGIO) == REL_NOOD;
	return only_by_nood ? arena_printf(r->arena, "%s%snoodtoegang", text, *text ? ", " : "") : text;
}

void trace(struct request *r, const char *act, enum outcome outcome)
{
	const char *ended = r->logged ? r->logged : outcome == OK && r->posted ? "gedaan" : answer_of(outcome)->logged;
	if (!r->actor.id && !r->logged) {
		char today[DATE_SIZE];
		day_iso(day_today(), today);
		db_exec(r->db, Q_BEZOEK_TELLEN, ARGS(T(today), T(r->page->name), T(ended)));
		return;
	}
	struct audit audit = {
		.gebruiker = r->actor.id, .namens = r->as.namens, .rol = r->actor.id ? role_codes[r->as.role] : "",
		.pagina = r->page->name, .handeling = act,
		.zaak = r->in->log_zaak, .tafel = r->in->log_tafel,
		.onderwerp = subject_of(r),
		.uitkomst = ended,
	};
	audit_add(r->db, r->arena, &audit);
}

void trace_each(struct request *r)
{
	for (int i = 0; i < r->ntafels; i++) {
		const struct tafel *t = &r->tafels[i];
		if (!authz(subject_needs(r), &t->subject, &r->as)) continue;
		r->in->log_zaak = t->zaak;
		r->in->log_tafel = t->id;
		trace(r, "pdf", OK);
	}
}

bool trace_apart(struct request *r, const char *act, enum outcome outcome, extra *also)
{
	bool must = r->actor.id || r->logged;
	if (!db_begin_write(r->db, r->posted && must)) return !must;
	if (r->session.state == SESSION_OPEN && r->session.touch) session_touch(r->db, &r->session);
	if (!r->posted && outcome == OK && !r->download) session_told(r->db, &r->session);
	trace(r, act, outcome);
	if (also) also(r);
	return db_commit(r->db);
}

void trace_correctie(struct request *r, struct correctie c)
{
	c.tafel = r->tafel->id;
	c.door = r->actor.id;
	c.namens = r->as.namens;
	c.rol = role_codes[r->as.role];
	correctie_add(r->db, &c);
}
