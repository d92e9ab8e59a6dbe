/* A field table over what is sent: the first byte says whether as a form or as an
 * address. Each value is kept in its one form, or its field has a message. */
#include "fuzz.h"
#include "web/layer.h"

enum { F_TAFEL, F_AANTAL, F_REGEL, F_TEKST, F_DATUM, F_GEBOREN, F_DEELS, F_TIJD, F_KEUZE, F_VINK, F_BSN, F_POSTCODE, F_LAND, F_TELEFOON,
	F_EMAIL, F_NAAM, F_WACHTWOORD, F_STATUS, F_COUNT };
static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_AANTAL] = { "aantal", FIELD_NUMBER, QUERY, .max = 240 },
	[F_REGEL] = { "regel", FIELD_LINE, QUERY | ALWAYS, .max = 30 },
	[F_TEKST] = { "tekst", FIELD_TEXT, QUERY | REQUIRED, .max = 40 },
	[F_DATUM] = { "datum", FIELD_DATE, QUERY },
	[F_GEBOREN] = { "geboren", FIELD_DATE, QUERY | PAST },
	[F_DEELS] = { "deels", FIELD_DATE, QUERY | PARTIAL },
	[F_TIJD] = { "tijd", FIELD_TIME, QUERY },
	[F_KEUZE] = { "keuze", FIELD_CHOICE, QUERY, .list = "gezag" },
	[F_VINK] = { "vink", FIELD_CHECK, QUERY },
	[F_BSN] = { "bsn", FIELD_BSN, QUERY },
	[F_POSTCODE] = { "postcode", FIELD_POSTCODE, QUERY, .list = "land" },
	[F_LAND] = { "land", FIELD_LINE, QUERY },
	[F_TELEFOON] = { "telefoon", FIELD_PHONE, QUERY },
	[F_EMAIL] = { "email", FIELD_EMAIL, QUERY },
	[F_NAAM] = { "naam", FIELD_LINE, QUERY | EXACT },
	[F_WACHTWOORD] = { "wachtwoord", FIELD_PASSWORD, QUERY },
	[F_STATUS] = { "status", FIELD_CHOICE, QUERY | REPEAT | REQUIRED, .list = "aanwezigheid", .missing = "Kies." },
};
static const struct page page = { .name = "proef", .fields = fields, .nfields = F_COUNT };

static struct request *request(struct arena *arena, const struct pairs *pairs, bool posted)
{
	struct request *r = arena_alloc(arena, sizeof *r);
	r->in = arena_alloc(arena, sizeof *r->in);
	r->page = &page;
	r->arena = arena;
	r->posted = posted;
	return form_read(r, pairs, posted) == OK ? r : NULL;
}

/* Stored and sent once more it is the same; of what is a text nothing that shows is lost. */
static void value_holds(struct arena *arena, const struct value *value)
{
	const struct field *f = &fields[value->field];
	MUST(value->clean && utf8_valid(value->clean, strlen(value->clean)) && utf8_length(value->clean) <= (size_t)field_max(f));
	if (f->type == FIELD_LINE || f->type == FIELD_TEXT || f->type == FIELD_CHOICE || f->type == FIELD_ID || f->type == FIELD_NUMBER)
		MUST(strcmp(fuzz_shown(arena, value->typed), fuzz_shown(arena, value->clean)) == 0);
	if (f->type == FIELD_PASSWORD) MUST(strcmp(value->typed, value->clean) == 0);
	/* A postcode is one of the land that stands beside it. */
	if (f->type == FIELD_POSTCODE) return;
	const char *name = *value->key ? arena_printf(arena, "%s-%s", f->name, value->key) : f->name;
	struct pair pair = { name, value->clean, strlen(value->clean), NULL };
	struct pairs pairs = { 1, &pair };
	struct request *again = request(arena, &pairs, true);
	MUST(again);
	form_validate(again);
	const struct value *same = value_at(again, value->field, value->key, false);
	MUST(same && !same->error && strcmp(same->clean, value->clean) == 0);
}

void fuzz_form(struct arena *arena, const char *data, size_t size)
{
	struct pairs pairs = { 0 }, kept = { 0 };
	if (size < 1 || !pairs_urlencoded(arena, data + 1, size - 1, &pairs)) return;
	struct request *r = request(arena, &pairs, data[0] & 1);
	if (!r) return;
	form_validate(r);
	for (int i = 0; i < r->in->nvalues; i++) {
		const struct value *value = r->in->values[i];
		if (!value->typed) continue;
		if (value->error) MUST(*value->error && utf8_valid(value->error, strlen(value->error)));
		else value_holds(arena, value);
	}
	form_require(r, true);
	MUST(r->in->nerrors <= F_COUNT + r->in->nvalues);
	/* A draft holds all that was typed. */
	const char *draft = form_encode(r);
	MUST(pairs_urlencoded(arena, draft, strlen(draft), &kept));
	for (int i = 0; i < kept.count; i++) {
		const char *key;
		int field = form_field(r, kept.pair[i].name, &key);
		const struct value *value = field < 0 ? NULL : value_at(r, field, key, false);
		MUST(value && strcmp(value->typed, kept.pair[i].value) == 0);
	}
}
