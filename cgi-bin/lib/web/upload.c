/*
 * The story of files whose form must be sent again: because another field was
 * wrong, or a step was refused. A browser does not send them a second time by
 * itself, so they wait in bestand_wachtend, at most a day, for their own user and
 * within a budget (domain/kept.c); the form carries their numbers. When the form is
 * done, or a day has passed, they go.
 */
#include "web/layer.h"

#include <string.h>

void upload_keep(struct request *r)
{
	struct upload *u;
	for (int i = 0; r->actor.id && (u = upload_at(r, i)); i++)
		if (u->type && !u->waiting) u->waiting = upload_store(r->db, r->actor.id, u->name, u->sha256, u->data, u->size);
}

/* The numbers in the list one by one; 0 at its end. */
static int64_t next_number(struct request *r, const char **list)
{
	size_t length = strcspn(*list, ",");
	int64_t number = id_parse(arena_strndup(r->arena, *list, length));
	*list += length;
	*list += **list == ',';
	return number;
}

static bool takes_many(const struct request *r)
{
	for (int i = 0; i < r->page->nfields; i++)
		if (r->page->fields[i].type == FIELD_FILE && (r->page->fields[i].flags & MANY)) return true;
	return false;
}

/* Those that waited, as if they had been sent now; where one is taken, a new one
 * comes instead. */
void upload_find(struct request *r, const char *waiting)
{
	if (r->uploads && !takes_many(r)) return;
	for (int64_t number; (number = next_number(r, &waiting));) {
		const char *name = db_text(r->db, Q_BESTAND_WACHTEND_NAAM, ARGS(I(number), I(r->actor.id)));
		if (!*name) continue;
		struct upload u = { .name = name, .waiting = number };
		u.data = db_blob_read(r->db, BLOB_WACHTEND, number, &u.size);
		if (!upload_add(r, u)) return;
	}
}

void upload_done(struct request *r, const char *waiting)
{
	for (int64_t number; (number = next_number(r, &waiting));) db_exec(r->db, Q_BESTAND_WACHTEND_WEG, ARGS(I(number), I(r->actor.id)));
}
