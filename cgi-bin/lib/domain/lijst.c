/*
 * A list as pieces of an index: see lijst.h. What was asked, who asks, and of each
 * row whether the actor may: what is kept gives no right.
 */
#include "domain/lijst.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- what was asked, and by whom ------------------------------------------------------ */

static const char *gemeenten_of(struct zoek *z, const char *subregio, const char *naam)
{
	struct buffer list = { .arena = z->arena };
	buffer_puts(&list, ",");
	struct rows *rows = db_query(z->db, Q_GEMEENTEN_FILTER, ARGS(T(subregio), T(naam)));
	while (db_next(rows)) buffer_printf(&list, "%lld,", (long long)rows_int(rows, 0));
	return list.text;
}

/* Who means a number types a digit; no gemeente or family has one. */
static void read_filter(struct zoek *z)
{
	const char *q = z->vraag.q, *subregio = z->vraag.subregio;
	bool number = q[strcspn(q, "0123456789")] != '\0';
	z->streek = z->gemeenten = z->naam = z->nummer = z->nullen = "";
	if (number) {
		char *upper = arena_strdup(z->arena, q);
		for (char *c = upper; *c; c++) *c = (char)toupper((unsigned char)*c);
		z->nummer = z->nullen = upper;
		size_t digits = strspn(upper, "0123456789");
		if (!upper[digits] && digits < 4) z->nullen = arena_printf(z->arena, "%04d", atoi(upper));
	}
	if (*subregio) z->streek = gemeenten_of(z, subregio, "");
	if (number || !*q) return;
	z->gemeenten = gemeenten_of(z, "", q);
	z->naam = text_letters(z->arena, q);
}

/* The kind of scope that a role has: subregio, organisatie, the gebruiker, the
 * region; those without one have no dossiers. */
static const char kinds[ROLES] = {
	[VOORZITTER] = 's', [PROCESONDERSTEUNER] = 's', [LOKALE_TOEGANG] = 'o', [GI] = 'o', [VEILIG_THUIS] = 'o',
	[RAADSONDERZOEKER] = 'u', [RVDK_ADVIES] = 'r',
};

static void read_actor(struct zoek *z)
{
	const struct actor *actor = z->vraag.actor;
	struct buffer rollen = { .arena = z->arena };
	buffer_puts(&rollen, ",");
	for (int i = 0; i < actor->grants; i++) {
		const struct grant *g = &actor->grant[i];
		struct bereik *b = &z->bereik[z->bereiken];
		if (!kinds[g->role]) continue;
		*b = (struct bereik){ .role = g->role, .kind = kinds[g->role], .rol = role_codes[g->role], .code = "r" };
		b->id = b->kind == 's' ? g->subregio : b->kind == 'o' ? g->organisatie : actor->id;
		if (b->kind != 'r') b->code = arena_printf(z->arena, "%c%lld", b->kind, (long long)b->id);
		buffer_printf(&rollen, "%s %s,", b->rol, b->code);
		z->bereiken++;
	}
	z->rollen = z->bereiken > 1 ? rollen.text : "";
}

struct zoek *lijst_zoek(struct db *db, struct arena *arena, const struct lijst_vraag *vraag)
{
	struct zoek *z = arena_alloc(arena, sizeof *z);
	*z = (struct zoek){ .db = db, .arena = arena, .vraag = *vraag };
	day_number today = day_today(), monday = day_monday(today);
	day_iso(today, z->today);
	day_iso(monday, z->monday);
	day_iso(monday + 6, z->sunday);
	read_actor(z);
	read_filter(z);
	return z;
}

bool is_first_of_scope(const struct zoek *z, int at)
{
	for (int i = 0; i < at; i++)
		if (strcmp(z->bereik[i].code, z->bereik[at].code) == 0) return false;
	return true;
}

/* ---- pieces, and what comes first of all ------------------------------------------------ */

void lijst_begin(struct zoek *z, enum query query)
{
	z->query = query;
	z->stukken = 0;
	z->blad = LIJST_BLAD;
}

void lijst_add(struct zoek *z, struct stuk_index stuk)
{
	z->stuk = arena_grow(z->arena, z->stuk, z->stukken, sizeof *z->stuk);
	z->stuk[z->stukken++] = stuk;
}

struct named { const char *name, *text; };
struct binding { const struct zoek *z; const struct stuk_index *stuk; const struct named *texts; };

static bool value_of(void *context, const char *name, struct arg *value)
{
	const struct binding *b = context;
	for (const struct named *one = b->texts; one->name; one++) {
		if (!text_is(one->name, name)) continue;
		*value = T(one->text);
		return true;
	}
	if (strcmp(name, "tafel") == 0) *value = I(b->stuk->last.tafel);
	else if (strcmp(name, "actor") == 0) *value = I(b->z->vraag.actor->id);
	else if (strcmp(name, "genoemd") == 0) *value = I(b->z->genoemd);
	else if (strcmp(name, "alles") == 0) *value = I(b->z->alles);
	else return false;
	return true;
}

struct rows *lijst_query(const struct zoek *z, enum query query, const struct stuk_index *s)
{
	const struct named texts[] = {
		{ "bereik", s->as->code }, { "rol", s->as->rol }, { "eerst", s->last.eerst }, { "code", s->last.code },
		{ "vandaag", z->today }, { "rollen", z->rollen }, { "moment", s->moment }, { "status", s->status },
		{ "streek", z->streek }, { "gemeenten", z->gemeenten }, { "naam", z->naam }, { "van", z->vraag.van }, { "tot", z->vraag.tot },
		{ "nummer", z->nummer }, { "nullen", z->nullen }, { "gemeente", s->gemeente },
		{ "begin", s->begin }, { "eerder", s->eerder }, { "maandag", z->monday }, { "zondag", z->sunday }, { "nu", z->nu },
		{ NULL, NULL },
	};
	return db_query_named(z->db, query, value_of, &(struct binding){ z, s, texts });
}

/* Once it was closed for long, a tafel is an archive to who took part. */
static enum tafel_status stand_van(struct zoek *z, const char *status, const char *gesloten_op)
{
	if (*gesloten_op && !*z->grens) {
		char now[STAMP_SIZE];
		stamp_now(now);
		stamp_months_before(now, (int)setting(z->db, "inzage_na_afsluiten"), z->grens);
	}
	return *gesloten_op && strcmp(gesloten_op, z->grens) < 0 ? ARCHIEF : tafel_status_find(status);
}

struct plek plek_read(struct zoek *z, const struct rows *rows, const struct bereik *as)
{
	enum { TAFEL, ZAAK, NUMMER, MOMENT, STATUS, GEMEENTE, DATUM, GESLOTEN_OP, SUBREGIO, MELDER, BIJ_ANDEREN, GEZIN, NOTULEN, OOIT_VERZONDEN, EERST, CODE, REDEN };
	int columns = rows_columns(rows);
	const char *datum = rows_text(rows, DATUM), *eerst = columns > EERST ? rows_text(rows, EERST) : datum;
	const char *code = columns > CODE ? rows_text(rows, CODE) : "", *reden = columns > REDEN ? rows_text(rows, REDEN) : "";
	const char *status = rows_text(rows, STATUS);
	int64_t tafel = rows_int(rows, TAFEL);
	return (struct plek){
		.eerst = eerst, .code = code, .tafel = tafel, .as = as, .stand = stand_van(z, status, rows_text(rows, GESLOTEN_OP)),
		.subregio = rows_int(rows, SUBREGIO), .melder = rows_int(rows, MELDER), .bij_anderen = rows_int(rows, BIJ_ANDEREN) != 0,
		.notulen = rows_text(rows, NOTULEN), .ooit_verzonden = rows_int(rows, OOIT_VERZONDEN) != 0,
		.rij = { .tafel = tafel, .zaak = rows_int(rows, ZAAK), .moment = (int)rows_int(rows, MOMENT), .nummer = rows_text(rows, NUMMER),
			.gemeente = rows_text(rows, GEMEENTE), .status = status, .datum = datum,
			.gezin = rows_text(rows, GEZIN), .code = code, .termijn = eerst, .reden = reden, .wat = "", .href = "" },
	};
}

/* The first that was not taken. One piece alone is read a page at once, of many
 * only what is taken. */
static const struct plek *head(struct zoek *z, struct stuk_index *s)
{
	if (s->at < s->count) return &s->read[s->at];
	if (s->dry) return NULL;
	int want = (z->blad + z->stukken) / z->stukken;
	if (!s->read) s->read = arena_alloc(z->arena, (size_t)want * sizeof *s->read);
	s->count = s->at = 0;
	struct rows *rows = lijst_query(z, z->query, s);
	while (s->count < want && !s->dry) {
		if (db_next(rows)) s->read[s->count++] = plek_read(z, rows, s->as);
		else s->dry = true;
	}
	rows_end(rows);
	if (!s->count) return NULL;
	s->last = s->read[s->count - 1];
	return &s->read[0];
}

static int compare(const struct plek *a, const struct plek *b)
{
	int by = strcmp(a->eerst, b->eerst);
	if (by == 0) by = (a->tafel > b->tafel) - (a->tafel < b->tafel);
	return by ? by : strcmp(a->code, b->code);
}

bool lijst_take(struct zoek *z, struct plek *out)
{
	const struct plek *first = NULL;
	bool upwards = z->query == Q_TAKEN_NA || z->query == Q_TAKEN_NA_FILTER || z->query == Q_ZICHT_NA_NAAM;
	for (int i = 0; i < z->stukken; i++) {
		const struct plek *p = head(z, &z->stuk[i]);
		if (p && (!first || (upwards ? compare(p, first) < 0 : compare(p, first) > 0))) first = p;
	}
	if (!first) return false;
	*out = *first;
	for (int i = 0; i < z->stukken; i++) {
		struct stuk_index *s = &z->stuk[i];
		if (s->at < s->count && compare(&s->read[s->at], out) == 0) s->at++;
	}
	return true;
}

/* ---- the permission table ------------------------------------------------------------- */

/* A tie more never takes a right away, so the table is asked with what stands in the
 * row, and only where that is not enough with what other ties there are. */
bool plek_may(struct zoek *z, const struct plek *p, const struct bereik *as, enum act act)
{
	unsigned bits = REL_REGIO;
	if (as->kind == 's' && as->id == p->subregio) bits |= REL_SUBREGIO;
	if (as->kind == (p->rij.moment == 2 ? 'u' : 'o') && as->id == p->melder) bits |= p->bij_anderen ? REL_BIJ_ANDEREN : REL_MELDER;
	struct subject subject = subject_of_row(p->rij.moment, p->stand, p->notulen, p->ooit_verzonden, as->role, bits);
	if (authz(act, &subject, NULL)) return true;

	struct rows *rows = db_query(z->db, Q_LIJST_BANDEN, ARGS(I(p->tafel), T(as->rol), T(as->code)));
	while (db_next(rows)) subject.relation[0].bits |= (unsigned)rows_int(rows, 0);
	return authz(act, &subject, NULL);
}
