/*
 * The story of a file whose form must be sent again: because another field was
 * wrong, or a step was refused. A browser does not send it a second time by
 * itself, so it waits in bestand_wachtend, at most a day, for its own user and
 * within a budget (domain/kept.c); the form carries its number. When the form is
 * done, or a day has passed, it goes.
 */
#include "web/layer.h"

void upload_keep(struct request *r)
{
	if (!r->upload.type || r->in->waiting || !r->actor.id) return;
	r->in->waiting = upload_store(r->db, r->actor.id, r->upload.name, r->upload.sha256, r->upload.data, r->upload.size);
}

/* The one that waited, as if it had been sent now. */
void upload_find(struct request *r, int64_t waiting)
{
	if (r->upload.name || !waiting) return;
	const char *name = db_text(r->db, Q_BESTAND_WACHTEND_NAAM, ARGS(I(waiting), I(r->actor.id)));
	if (!*name) return;
	r->upload = (struct upload){ .name = name };
	r->upload.data = db_blob_read(r->db, BLOB_WACHTEND, waiting, &r->upload.size);
	r->in->waiting = waiting;
}

void upload_done(struct request *r, int64_t waiting)
{
	if (waiting) db_exec(r->db, Q_BESTAND_WACHTEND_WEG, ARGS(I(waiting), I(r->actor.id)));
}
