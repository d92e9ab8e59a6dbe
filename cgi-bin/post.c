/*
 * post: the mail about a tafel and what became of each. Of one that did not go, or of
 * which nobody knows whether it went, the procesondersteuner says that its receiver
 * knows, or has it sent once more: it is not sent twice by itself.
 */
#include "web/web.h"

enum { F_TAFEL, F_POST, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_POST] = { "post", FIELD_ID, QUIET },
};

static const struct actie acties[] = {
	{ "bekend", "De ontvanger weet het", ACT_AFBERICHT, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
	{ "opnieuw", "Verstuur opnieuw", ACT_AFBERICHT, SAVES | STAY | IN_ROW, .done = "post_opnieuw" },
};

static void show(struct request *r)
{
	if (!view_rows(r, r->view, "MAIL", Q_POST_VAN_TAFEL)) tpl_show(r->view, "LEEG");
}

static enum outcome save(struct request *r)
{
	bool again = actie_is(r, "opnieuw");
	if (again && form_exec(r, Q_POST_NOG_EENS) != 1) return CONFLICT;
	r->subject_text = arena_printf(r->arena, "post=%lld", (long long)field_id(r, F_POST));
	return form_exec(r, again ? Q_POST_OPNIEUW : Q_POST_BEKEND) == 1 ? OK : CONFLICT;
}

static const struct page page = {
	.name = "post", .title = "E-mail over de tafel", .needs = ACT_PLANNING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
