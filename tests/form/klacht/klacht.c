/*
 * klacht: what somebody complains of after a tafel, and what was done about it.
 * The procesondersteuner writes it down; who may see the tafel's notulen does not
 * see it by that.
 */
#include "web/web.h"

enum { F_TAFEL, F_TEKST, F_ONTVANGEN_OP, F_AFGEHANDELD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_TEKST] = { "tekst", FIELD_TEXT, REQUIRED, .max = 4000, .label = "Waarover is de klacht?", .missing = "Schrijf op waarover de klacht is." },
	[F_ONTVANGEN_OP] = { "ontvangen_op", FIELD_DATE, REQUIRED | NARROW, .label = "Ontvangen op", .missing = "Vul in wanneer de klacht is ontvangen." },
	[F_AFGEHANDELD] = { "afgehandeld", FIELD_TEXT, 0, .max = 4000, .label = "Wat is ermee gedaan?" },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_KLACHT, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen" },
};

static void load(struct request *r)
{
	form_load(r, Q_KLACHT_LEZEN);
}

static void check(struct request *r)
{
	day_number day = day_parse(field_text(r, F_ONTVANGEN_OP));
	if (day != NO_DAY && day > day_today()) field_error(r, F_ONTVANGEN_OP, "", "Deze dag is nog niet geweest. Controleer de datum.");
}

static enum outcome save(struct request *r)
{
	form_exec(r, Q_KLACHT_OPSLAAN);
	return OK;
}

static const struct page page = {
	.name = "klacht", .title = "Klacht", .needs = ACT_KLACHT, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find_by_tafel, .load = load, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
