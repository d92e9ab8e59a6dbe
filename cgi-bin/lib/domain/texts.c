/*
 * Every code that the program stores, and the Dutch word for it. The same lists
 * make the choices of a form, check what comes back, and name things on pages;
 * they stand in lists_*.c.
 */
#include "domain/lists.h"

const struct choice *choices(const char *list)
{
	static const struct list *const all[] = { lists_flow, lists_forms, lists_corv, lists_beheer, lists_cijfers, lists_toezicht };
	for (size_t i = 0; i < COUNT(all); i++)
		for (const struct list *of = all[i]; of->name; of++)
			if (text_is(of->name, list)) return of->list;
	die(EV_BUG, "there is no list %s", list);
}

const char *label(const char *list, const char *code)
{
	for (const struct choice *c = choices(list); c->code; c++)
		if (text_is(c->code, code)) return c->label;
	return code;
}

const char *badge(const char *list, const char *code)
{
	for (const struct choice *c = choices(list); c->code; c++)
		if (text_is(c->code, code)) return c->help;
	return "neutral";
}

bool choice_has(const struct choice *list, const char *code)
{
	for (; list->code; list++)
		if (text_is(list->code, code)) return true;
	return false;
}

const struct choice *checklist(int tafel_moment)
{
	return choices(tafel_moment == 2 ? "checklist_2" : tafel_moment == 3 ? "checklist_3" : "checklist_1");
}
