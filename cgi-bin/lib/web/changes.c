/* What changed between two states of what is kept in passages: each one that differs,
 * word by word, with what was remarked about it. */
#include "web/layer.h"

#include <string.h>

static struct passage *passage_at(const struct passages *passages, const char *key)
{
	for (int i = 0; i < passages->count; i++)
		if (strcmp(passages->list[i].key, key) == 0) return &passages->list[i];
	return NULL;
}

void passage_add(struct request *r, struct passages *passages, const char *key, const char *head, const char *line)
{
	struct passage *there = passage_at(passages, key);
	if (there) {
		there->text = *there->text ? arena_printf(r->arena, "%s\n%s", there->text, line) : line;
		return;
	}
	passages->list = arena_grow(r->arena, passages->list, passages->count, sizeof *passages->list);
	passages->list[passages->count++] = (struct passage){ key, head, line };
}

void passages_read(struct request *r, struct passages *passages, struct rows *rows)
{
	enum { KEY, HEAD, LINE };
	while (db_next(rows)) passage_add(r, passages, rows_text(rows, KEY), rows_text(rows, HEAD), rows_text(rows, LINE));
}

static void draw(struct request *r, struct tpl *row, const char *before, const char *after)
{
	static const char *const kinds[] = { [PART_SAME] = "GELIJK", [PART_GONE] = "WEG", [PART_NEW] = "ERBIJ" };
	struct diff_part *parts;
	size_t count = text_diff(r->arena, before, after, &parts);
	for (size_t i = 0; i < count; i++) tpl_set(tpl_section(tpl_section(row, "STUKJE"), kinds[parts[i].kind]), "TEKST", parts[i].text);
}

static bool view_change(struct request *r, struct tpl *view, const struct passage *p, const char *before, const char *after, const struct passages *remarks)
{
	const struct passage *remark = passage_at(remarks, p->key);
	bool differs = strcmp(before, after) != 0;
	if (!differs && !remark) return false;
	struct tpl *row = tpl_section(view, "VERSCHIL");
	tpl_set(row, "KOP", p->head);
	if (remark) tpl_set(tpl_section(row, "OPGEMERKT"), "OPMERKING", remark->text);
	if (differs) draw(r, tpl_section(row, "ANDERS"), before, after);
	else tpl_show(row, "ONGEWIJZIGD");
	return differs;
}

int view_changes(struct request *r, struct tpl *into, const struct passages *before, const struct passages *after,
	const struct passages *remarks)
{
	struct tpl *view = tpl_include(into, "VERANDERD", "deel/verschil.tpl");
	int changes = 0;
	for (int i = 0; i < after->count; i++) {
		const struct passage *now = &after->list[i], *then = passage_at(before, now->key);
		changes += view_change(r, view, now, then ? then->text : "", now->text, remarks);
	}
	for (int i = 0; i < before->count; i++)
		if (!passage_at(after, before->list[i].key)) changes += view_change(r, view, &before->list[i], before->list[i].text, "", remarks);
	view_show_if(view, changes == 0, "GEEN_VERSCHIL");
	return changes;
}
