/*
 * The names in a statement meet the fields of the form and the facts of the
 * request: :tekst is the form's field of that name, :tafel what find() found.
 * And the other way round: a column goes to the field of its name.
 */
#include "web/layer.h"

#include <stdlib.h>
#include <string.h>

struct binding {
	struct request *r;
	const char *key;
};

static struct arg column_value(const struct field *f, const char *text)
{
	if (f->type == FIELD_ID || (f->type == FIELD_PICK && id_parse(text))) return ID_OR_NULL(id_parse(text));
	if (f->type == FIELD_PICK && !*text) return NUL;
	if (f->type == FIELD_NUMBER) return I(atol(text));
	return T(text);
}

/* ",12,15,": those tafels of the zaak at which the actor may do this. */
static const char *tafels_of_zaak(struct request *r, enum act act)
{
	struct buffer list = { .arena = r->arena };
	buffer_puts(&list, ",");
	for (int i = 0; i < r->ntafels; i++)
		if (authz(act, &r->tafels[i].subject, NULL)) buffer_printf(&list, "%lld,", (long long)r->tafels[i].id);
	return list.text;
}

/* :mag_<act> asks it of the tafel at hand, :zaak_mag_<act> of any tafel of the
 * zaak: for what belongs to the zaak as a whole, such as its persons. And
 * :zaak_tafels_mag_<act> are those tafels. */
static bool bind_right(struct request *r, const char *name, struct arg *value)
{
	enum { HERE, ANY, WHICH };
	static const char *const begins[] = { [HERE] = "mag_", [ANY] = "zaak_mag_", [WHICH] = "zaak_tafels_mag_" };
	int kind = *name == 'm' ? HERE : strncmp(name, "zaak_m", 6) == 0 ? ANY : WHICH;
	size_t length = strlen(begins[kind]);
	if (strncmp(name, begins[kind], length) != 0) return false;
	for (int act = 0; act < ACTS; act++) {
		if (!text_is(act_codes[act], name + length)) continue;
		if (kind == WHICH) *value = T(tafels_of_zaak(r, (enum act)act));
		else *value = I(kind == ANY ? request_may_in_zaak(r, (enum act)act) : request_may(r, (enum act)act));
		return true;
	}
	return false;
}

/* Facts of the request. */
enum fact { TAFEL, ZAAK, ZAAK_ID, THING, RONDE, NOTULEN, MOMENT, GEMEENTE_ID, SUBREGIO_ID, ACTOR, SESSIE_HASH, NAMENS, ACTIE, ROL, REV, NU, VANDAAG, FACTS };
static const char *const facts[FACTS] = {
	[TAFEL] = "tafel", [ZAAK] = "zaak", [ZAAK_ID] = "zaak_id", [THING] = "thing", [RONDE] = "ronde", [NOTULEN] = "notulen", [MOMENT] = "moment",
	[GEMEENTE_ID] = "gemeente_id", [SUBREGIO_ID] = "subregio_id", [ACTOR] = "actor", [SESSIE_HASH] = "sessie_hash", [NAMENS] = "namens",
	[ACTIE] = "actie", [ROL] = "rol", [REV] = "rev", [NU] = "nu", [VANDAAG] = "vandaag",
};

static struct arg fact_value(struct request *r, enum fact fact)
{
	const struct tafel *t = r->tafel;
	char now[STAMP_SIZE] = "";
	switch (fact) {
	case TAFEL: return ID_OR_NULL(t ? t->id : 0);
	case ZAAK: return ID_OR_NULL(r->zaak);
	case ZAAK_ID: return I(r->zaak);
	case THING: return ID_OR_NULL(r->thing);
	case RONDE: return I(t ? t->ronde : 0);
	case NOTULEN: return ID_OR_NULL(t ? t->notulen : 0);
	case MOMENT: return I(t ? t->moment : r->moment);
	case GEMEENTE_ID: return ID_OR_NULL(t ? t->gemeente : 0);
	case SUBREGIO_ID: return ID_OR_NULL(t ? t->subregio : 0);
	case ACTOR: return ID_OR_NULL(r->actor.id);
	case SESSIE_HASH: return T(r->session.hash);
	case NAMENS: return ID_OR_NULL(r->as.namens);
	case ACTIE: return T(r->actie ? r->actie->code : "");
	case ROL: return T(role_codes[r->as.role]);
	case REV: return I(r->rev);
	case NU: stamp_now(now); break;
	case VANDAAG: day_iso(day_today(), now); break;
	case FACTS: break;
	}
	return T(arena_strdup(r->arena, now));
}

static bool bind_name(void *context, const char *name, struct arg *value)
{
	struct binding *b = context;
	struct request *r = b->r;
	if (strcmp(name, "key") == 0) {
		*value = id_parse(b->key) ? I(id_parse(b->key)) : T(b->key);
		return true;
	}
	for (int i = 0; i < r->page->nfields; i++) {
		const struct field *f = &r->page->fields[i];
		if (!text_is(f->name, name)) continue;
		/* What the request is about is what find() found. */
		if ((f->flags & SUBJECT) && ((r->tafel && strcmp(name, "tafel") == 0) || strcmp(name, "zaak") == 0)) break;
		*value = column_value(f, field_text_at(r, i, f->flags & REPEAT ? b->key : ""));
		return true;
	}
	for (int i = 0; i < FACTS; i++) {
		if (!text_is(facts[i], name)) continue;
		*value = fact_value(r, (enum fact)i);
		return true;
	}
	return bind_right(r, name, value);
}

struct rows *form_query_key(struct request *r, enum query query, const char *key)
{
	struct binding binding = { .r = r, .key = key };
	return db_query_named(r->db, query, bind_name, &binding);
}

struct rows *form_query(struct request *r, enum query query)
{
	return form_query_key(r, query, "");
}

int form_exec(struct request *r, enum query query)
{
	struct binding binding = { .r = r, .key = "" };
	return db_exec_named(r->db, query, bind_name, &binding);
}

int form_exec_key(struct request *r, enum query query, const char *key)
{
	struct binding binding = { .r = r, .key = key };
	return db_exec_named(r->db, query, bind_name, &binding);
}

void form_exec_each(struct request *r, enum query query, int field)
{
	int next = 0;
	for (const char *key; (key = field_key(r, field, &next));) {
		struct binding binding = { .r = r, .key = key };
		db_exec_named(r->db, query, bind_name, &binding);
	}
}

static void load(struct request *r, enum query query, bool each)
{
	struct rows *rows = form_query(r, query);
	while (db_next(rows)) {
		const char *key = each ? rows_text(rows, 0) : "";
		for (int c = each ? 1 : 0; c < rows_columns(rows); c++) {
			int field = field_named(r, rows_name(rows, c));
			if (field >= 0) form_put(r, field, key, rows_text(rows, c));
		}
	}
}

void form_load(struct request *r, enum query query)
{
	load(r, query, false);
}

void form_load_each(struct request *r, enum query query)
{
	load(r, query, true);
}

void form_keys(struct request *r, int first, int last, enum query query)
{
	struct rows *rows = form_query(r, query);
	while (db_next(rows))
		for (int field = first; field <= last; field++) form_key(r, field, rows_text(rows, 0));
}

void form_by_mail(struct request *r, int how, int day, enum query address)
{
	int next = 0;
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	for (const char *key; (key = field_key(r, how, &next));) {
		if (strcmp(field_text_at(r, how, key), "systeem") != 0 || !field_changed(r, how, key)) continue;
		struct rows *rows = form_query_key(r, address, key);
		bool known = db_next(rows);
		rows_end(rows);
		if (known) form_set_at(r, day, key, today);
		else field_error(r, how, key, "Hiervan kent het systeem geen e-mailadres. Kies een andere manier.");
	}
}
