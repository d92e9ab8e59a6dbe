/*
 * verhuizing: the family moved to another gemeente, and its zaak goes there, by the
 * procesondersteuner who has it: with its number and what is not yet planned. What
 * is over stays where it was. Old and new stay readable.
 */
#include "web/web.h"

enum { F_ZAAK, F_NAAR, F_DATUM, F_REDEN, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_NAAR] = { "naar", FIELD_PICK, REQUIRED, .from = Q_VERHUIZING_GEMEENTEN, .label = "Naar welke gemeente?",
		.missing = "Kies de gemeente waar het gezin nu woont.", .wrong = "Kies een andere gemeente uit de lijst." },
	[F_DATUM] = { "datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Sinds wanneer woont het gezin daar?", .missing = "Vul de datum van de verhuizing in." },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Waarom draagt u de zaak over?",
		.help = "Met wie van de andere gemeente is dit afgesproken?", .missing = "Schrijf op waarom u de zaak overdraagt." },
};

static const struct actie acties[] = {
	{ "overdragen", "Zaak overdragen", ACT_VERHUIZEN, SAVES | COMPLETE | TYPING, .done = "opgeslagen",
		.confirm = "De zaak gaat met hetzelfde nummer naar de gemeente die u koos. Is dat een andere subregio? Dan ziet u alleen nog de tafels die zijn afgelopen." },
};

static enum outcome find(struct request *r)
{
	return find_zaak(r, field_id(r, F_ZAAK));
}

static void show(struct request *r)
{
	view_one(r, r->view, Q_VERHUIZING_NU);
	view_list(r, r->view, "VERHUIZINGEN", "VERHUIZING", Q_VERHUIZINGEN);
}

static enum outcome save(struct request *r)
{
	static const enum query steps[] = {
		Q_VERHUIZING_TAFELS_BLIJVEN, Q_VERHUIZING_DEELNEMERS, Q_VERHUIZING_TOEVOEGEN, Q_VERHUIZING_ZAAK,
	};
	struct rows *rows = form_query(r, Q_VERHUIZING_BEZET);
	while (db_next(rows))
		refusal_add(r->arena, &r->refusal, (struct condition){
			rows_text(rows, 1), arena_printf(r->arena, "/cgi-bin/planning?tafel=%lld", (long long)rows_int(rows, 0)), NULL });
	if (r->refusal.count) return REFUSED;
	for (size_t i = 0; i < COUNT(steps); i++) form_exec(r, steps[i]);
	return OK;
}

static const struct page page = {
	.name = "verhuizing", .title = "Verhuizing naar een andere gemeente", .needs = ACT_CORRECTIE_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
