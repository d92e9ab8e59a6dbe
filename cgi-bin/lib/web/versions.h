/* What is kept in versions: the notulen as they are read, and what changed between
 * two of them, or between two rounds of an aanmelding. Of web.h. */
#ifndef JBT_VERSIONS_H
#define JBT_VERSIONS_H

#include "web/web.h"

/* ---- changes.c: what changed --------------------------------------------------------- */

/* A text by its key, in the order in which they are read. */
struct passages {
	struct passage { const char *key, *head, *text; } *list;
	int count;
};
/* A row (key, head, line) is a line more of the passage with that key. */
void passages_read(struct request *, struct passages *, struct rows *);
void passage_add(struct request *, struct passages *, const char *key, const char *head, const char *line);
/* The passages that differ, word by word, as rows VERSCHIL of deel/verschil.tpl, that is
 * {{>VERANDERD}}. A remark of the same key stands with it, also where nothing differs.
 * The number of passages that differ. */
int view_changes(struct request *, struct tpl *, const struct passages *before, const struct passages *after,
	const struct passages *remarks);

/* ---- notulen.c: the notulen as they are read ------------------------------------------ */

/* Which version is shown (0: the newest): its id goes to r->thing. False when
 * there is none that the actor may see. Who may not see drafts gets the newest
 * that was sent (W51). After find_tafel(). */
bool notulen_find(struct request *, int64_t version);
/* For find(): the tafel, and the version of a GET that asks for one. */
enum outcome find_notulen(struct request *, int64_t version);
/* For check(): who has no account gets nothing in the system. The field is repeated per deelnemer. */
void notulen_check_wijze(struct request *, int field);
/* All of the version in r->thing, {{>NOTULEN}}. */
void view_notulen(struct request *, struct tpl *);
/* When, where, who led it, who was there, who was not (W16): sections
 * WANNEER_WAAR, LEIDING, AANWEZIG, AFWEZIGEN, AFWEZIGHEID. */
void view_notulen_around(struct request *, struct tpl *);
/* What stands around the text, as rows with KOP and TEKST; the part is
 * a deel of table notulen_regel. Gives the number. */
int view_notulen_part(struct request *, struct tpl *, const char *part, const char *section);
/* What changed since another version, {{>VERGELIJKING}}. False when there is no
 * such version to see (W54). */
bool view_notulen_compare(struct request *, struct tpl *, int64_t version);
/* What changed since the notulen were offered before, {{>VERGELIJKING}}, with what
 * the voorzitter remarked then. False: they were offered once, or not. */
bool view_notulen_since(struct request *, struct tpl *);
/* Keeps what stands around the text with the newest version (W54). */
void notulen_keep(struct request *);

#endif
