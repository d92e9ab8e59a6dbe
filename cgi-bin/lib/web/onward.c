/*
 * Away from a form by a step of the list, without leaving behind what was typed:
 * `stap_naar=CODE` instead of `actie`. A form that may be saved incomplete is saved, as
 * its own first button does. Of another the text is kept as a draft, unchecked, and
 * is there when its page is opened again; a file cannot be kept so: with one it is
 * saved too. Where nothing was typed nothing is written.
 */
#include "web/layer.h"

static bool anything_typed(struct request *r)
{
	if (r->page->load) r->page->load(r);
	form_validate(r);
	return form_has_changed(r);
}

bool onward_saves(struct request *r)
{
	return anything_typed(r) && (r->uploads || !(r->actie->flags & COMPLETE));
}

void onward(struct request *r, struct exchange *x, const char *subject, int64_t rev)
{
	enum outcome outcome = form_has_changed(r) ? draft_keep(r, subject, rev) : OK;
	trace(r, "verder", outcome);
	if (!db_commit(r->db)) message(r, x, NOT_SAVED);
	else if (outcome != OK) message(r, x, outcome);
	else redirect(r, x, r->in->onward);
}
