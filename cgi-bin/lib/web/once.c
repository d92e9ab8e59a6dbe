/*
 * The story of a form that is sent twice, and of a commit that failed. Every
 * form carries a key of its own (`sleutel`); what is done under it is remembered
 * in the same transaction.
 *
 *   done       the second time is answered as the first, and nothing is done
 *   kept       what was typed was saved, but the step was refused: the same page
 *              (Back in the browser) goes on from what it saved itself, and is
 *              neither stale nor makes the thing once more
 *   tombstone  a commit failed. Where it stood on disk after all, a later commit
 *              stands now: one row under the form's key says that nothing of it
 *              is there. Only if that fails too is it uncertain.
 */
#include "web/layer.h"

#include <string.h>

const char *once_key(struct request *r, const char *sent)
{
	if (strlen(sent) != 32 || strspn(sent, "0123456789abcdef") != 32) return "";
	/* The page's frame has a form too (uitloggen): a key counts for one program. */
	return arena_printf(r->arena, "%s:%lld:%s", r->page->name, (long long)r->actor.id, sent);
}

enum once once_find(struct request *r, const char *key, const char **to, int64_t *rev)
{
	struct rows *rows = db_query(r->db, Q_VERZOEK_LEZEN, ARGS(T(key)));
	if (!db_next(rows)) return ONCE_NEW;
	*to = rows_text(rows, 0);
	bool kept = rows_int(rows, 1) != 0;
	int64_t kept_rev = rows_int(rows, 2);
	rows_end(rows);
	if (!kept) return **to ? ONCE_DONE : ONCE_LOST;
	*rev = kept_rev;
	subject_take(r, *to);
	return ONCE_NEW;
}

static void remember(struct request *r, const char *key, const char *to, bool kept, int64_t rev)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(r->db, Q_VERZOEK_BEWAARD_WEG, ARGS(T(key)));
	db_exec(r->db, Q_VERZOEK_TOEVOEGEN, ARGS(T(key), ID_OR_NULL(r->actor.id), T(to), T(now), I(kept), I(rev)));
}

void once_done(struct request *r, const char *key, const char *to)
{
	remember(r, key, to, false, 0);
}

void once_kept(struct request *r, const char *key, int64_t rev)
{
	remember(r, key, subject_query(r), true, rev);
}

enum outcome once_after_failed_commit(struct request *r, const char *key)
{
	if (!db_begin_write(r->db, true)) return UNSURE;
	struct rows *rows = db_query(r->db, Q_VERZOEK_LEZEN, ARGS(T(key)));
	bool there = db_next(rows) && !rows_int(rows, 1);
	rows_end(rows);
	if (there) {
		db_rollback(r->db);
		return OK;
	}
	remember(r, key, "", false, 0);
	return db_commit(r->db) ? NOT_SAVED : UNSURE;
}
