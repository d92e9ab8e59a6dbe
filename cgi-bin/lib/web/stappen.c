/*
 * The way of an aanmelding: the list of its parts above each page, the parts that
 * a page asks, and all of them to be read. Which they are is the table of
 * domain/deel.c; whether one is complete follows from the conditions of filing.
 */
#include "web/layer.h"

#include <string.h>

static int moment_of(const struct request *r)
{
	return r->tafel ? r->tafel->moment : r->moment;
}

/* Is this condition met in that part? */
static bool is_of(const struct condition *c, const struct deel *deel)
{
	if (deel->velden) return c->field && deel_heeft(deel, c->field);
	size_t size = strcspn(deel->href, "?");
	return strncmp(c->href, deel->href, size + 1) == 0;
}

static bool is_complete(const struct refusal *missing, const struct deel *deel)
{
	for (int i = 0; i < missing->count; i++)
		if (is_of(&missing->condition[i], deel)) return false;
	return true;
}

void view_steps(struct request *r, const char *deel)
{
	if (!r->tafel || request_may(r, ACT_AANMELDING_SCHRIJVEN)) r->in->deel = deel;
}

void steps_draw(struct request *r)
{
	if (!r->in->deel) return;
	struct tpl *include = tpl_include(r->view, "STAPPEN", "deel/stappen.tpl");
	const struct refusal *missing = view_missing(r, "indienen");
	const struct deel *deel;
	for (int i = 0; (deel = deel_van(moment_of(r), i)); i++) {
		struct tpl *step = tpl_section(include, "STAP");
		bool here = strcmp(deel->code, r->in->deel) == 0;
		tpl_set_int(step, "NUMMER", i + 1);
		tpl_set(step, "NAAM", deel->titel);
		view_show_if(step, here, "HUIDIG");
		if (missing && !deel->later) tpl_show(step, is_complete(missing, deel) ? "KLAAR" : "OPEN");
		bool back = deel->of_zaak && r->in->main_form; /* from one of the gezin to all of it */
		if (!r->tafel || (here && !back)) tpl_show(step, "ZONDER_LINK");
		else if (r->in->main_form) tpl_set(tpl_section(step, "MET_KNOP"), "CODE", deel->code);
		else tpl_set(tpl_section(step, "MET_LINK"), "HREF", deel_href(r->arena, deel, r->tafel->id, r->zaak));
	}
}

const char *step_address(struct request *r, const char *code)
{
	const struct deel *deel = r->tafel ? deel_zoek(r->tafel->moment, code) : NULL;
	return deel ? deel_href(r->arena, deel, r->tafel->id, r->zaak) : NULL;
}

/* With the kind first, while there is nobody: its list would be empty. */
const char *stap_na(struct request *r, const char *code)
{
	const struct deel *deel;
	int i = 0;
	while (*code && (deel = deel_van(r->tafel->moment, i)) && strcmp(deel->code, code) != 0) i++;
	deel = deel_van(r->tafel->moment, i + 1);
	const char *address = deel_href(r->arena, deel, r->tafel->id, r->zaak);
	if (!deel->of_zaak || db_int(r->db, Q_ZAAK_HEEFT_PERSONEN, ARGS(I(r->zaak)))) return address;
	return arena_printf(r->arena, "/cgi-bin/persoon?soort=kind&zaak=%lld", (long long)r->zaak);
}

/* ---- the fields of the parts ------------------------------------------------------------- */

static bool comes_back(const struct request *r, int field)
{
	const struct value *value = value_at(r, field, "", false);
	return value && (value->error || (value->typed && (r->posted || r->in->from_draft)));
}

int view_stap(struct request *r, const struct deel *at)
{
	const struct deel *deel;
	uint64_t drawn = 0;
	int shown = 0;
	for (int i = 0; (deel = deel_van(moment_of(r), i)) && deel->velden; i++) {
		bool asked = deel == at;
		for (const char *velden = deel->velden; !asked && *velden;) asked = comes_back(r, field_named(r, deel_veld(r->arena, &velden)));
		if (!asked) continue;
		tpl_show(r->view, marker(r, "STAP_", deel->code));
		for (const char *velden = deel->velden; *velden;) drawn |= UINT64_C(1) << field_named(r, deel_veld(r->arena, &velden));
		shown++;
	}
	for (int i = 0; i < r->page->nfields; i++)
		if (!(drawn & (UINT64_C(1) << i)) && deel_met(0, r->page->fields[i].name)) r->in->left_out |= UINT64_C(1) << i;
	return shown;
}

void stap_changed(struct request *r)
{
	const struct deel *deel;
	for (int i = 0; (deel = deel_van(r->tafel->moment, i)) && deel->velden; i++) {
		bool changed = false;
		for (const char *velden = deel->velden; !changed && *velden;) changed = field_changed(r, field_named(r, deel_veld(r->arena, &velden)), "");
		if (changed) db_exec(r->db, Q_AANMELDING_DEEL, ARGS(T(deel->code), I(r->tafel->id), I(r->tafel->ronde)));
	}
}

void view_delen(struct request *r, struct tpl *view, bool writes)
{
	const struct deel *deel;
	for (int i = 0; (deel = deel_van(moment_of(r), i)) && deel->velden; i++) {
		struct tpl *part = tpl_section(view, "DEEL");
		tpl_set(part, "TITEL", deel->titel);
		tpl_set(part, "CODE", deel->code);
		if (writes) tpl_set(tpl_section(part, "WIJZIGEN"), "HREF", deel_href(r->arena, deel, r->tafel->id, r->zaak));
		for (const char *velden = deel->velden; *velden;) {
			int field = field_named(r, deel_veld(r->arena, &velden));
			bool asked = r->page->fields[field].flags & (REQUIRED | ALWAYS);
			read_field(r, part, field, writes && asked ? "Nog niet ingevuld" : "");
		}
	}
}
