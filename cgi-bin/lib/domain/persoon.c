/*
 * What must hold of a persoon before it is stored: dates that fit a kind or an
 * ouder, gezag and role that fit each other, a postcode that its land has.
 */
#include "domain/domain.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { KIND_MAX = 21, OUDER_MIN = 12, OUDSTE = 110, UITGEREKEND_LAATST = 300, UITGEREKEND_EERST = -42 };

struct check {
	struct persoon_fout *fouten;
	int count;
};

static void wrong(struct check *c, const char *veld, const char *tekst)
{
	if (c->count < PERSOON_FOUTEN) c->fouten[c->count++] = (struct persoon_fout){ veld, tekst };
}

static bool is(const char *text, const char *code)
{
	return strcmp(text, code) == 0;
}

static void check_kind(struct check *c, const struct persoon *p, day_number today)
{
	day_number born = date_first_day(p->geboortedatum), due = day_parse(p->verwachte_datum);
	if (!p->ongeboren) {
		if (born == NO_DAY) wrong(c, "geboortedatum", "Vul de geboortedatum van het kind in, of vink aan dat het nog niet is geboren. Weet u alleen het jaar of de maand? Vul die in.");
		else if (age_years(born, today) > KIND_MAX || (strlen(p->geboortedatum) == 10 && age_years(born, today) == KIND_MAX))
			wrong(c, "geboortedatum", "Deze datum past niet bij een kind. Controleer het jaar.");
		return;
	}
	if (born != NO_DAY) wrong(c, "ongeboren", "Er staat ook een geboortedatum. Haal die weg, of haal dit vinkje weg.");
	if (*p->overleden) wrong(c, "overleden", "Dit kind is nog niet geboren. Haal deze datum weg, of haal het vinkje weg.");
	if (due == NO_DAY) wrong(c, "verwachte_datum", "Vul de uitgerekende datum in.");
	else if (due - today > UITGEREKEND_LAATST) wrong(c, "verwachte_datum", "Deze datum ligt meer dan tien maanden vooruit. Controleer het jaar.");
	else if (due - today < UITGEREKEND_EERST) wrong(c, "verwachte_datum", "Deze datum is al lang voorbij. Is het kind geboren? Vul dan de geboortedatum in.");
}

/* As far as both dates go. */
static bool died_before_birth(const struct persoon *p)
{
	size_t born = strlen(p->geboortedatum), died = strlen(p->overleden);
	return born && died && strncmp(p->overleden, p->geboortedatum, born < died ? born : died) < 0;
}

int persoon_check(const struct persoon *p, day_number today, struct persoon_fout fouten[static PERSOON_FOUTEN])
{
	struct check c = { .fouten = fouten };
	day_number born = date_first_day(p->geboortedatum);
	bool ouder = is(p->soort, "ouder");
	if (is(p->soort, "kind")) check_kind(&c, p, today);
	else if (p->ongeboren) wrong(&c, "ongeboren", "Alleen een kind kan nog niet geboren zijn. Haal het vinkje weg.");
	if (born != NO_DAY && age_years(born, today) > OUDSTE) wrong(&c, "geboortedatum", "Deze datum is te lang geleden. Controleer het jaar.");
	if (ouder && born != NO_DAY && age_years(born, today) < OUDER_MIN) wrong(&c, "geboortedatum", "Deze datum past niet bij een ouder. Controleer het jaar.");
	if (died_before_birth(p)) wrong(&c, "overleden", "Deze datum ligt voor de geboorte. Controleer allebei.");
	if (ouder && !*p->gezag && !*p->overleden) wrong(&c, "gezag", "Kies of deze ouder of verzorger gezag heeft.");
	if (is(p->geinformeerd, "nee") && !*p->reden_niet_geinformeerd)
		wrong(&c, "reden_niet_geinformeerd", "Schrijf op waarom deze ouder niet is geïnformeerd.");
	if (ouder && !*p->overleden && ((is(p->rolcode, "112") && !is(p->gezag, "ja")) || (is(p->rolcode, "113") && !is(p->gezag, "nee"))))
		wrong(&c, "rolcode", "Deze rol past niet bij uw antwoord over het gezag. Kies een andere rol, of laat dit leeg.");
	return c.count;
}

const char *land_name(const char *typed)
{
	static const char *const here[] = { "", "nl", "nld", "nederland", "holland", "netherlands", "the netherlands" };
	for (size_t i = 0; i < COUNT(here); i++)
		if (strcasecmp(typed, here[i]) == 0) return LAND_NEDERLAND;
	return typed;
}

bool land_postcode(const char *land, const char *typed, char out[static POSTCODE_SIZE])
{
	enum { SHORTEST = 3, LONGEST = 12 };
	char plain[64], dutch[8];
	if (is(land_name(land), LAND_NEDERLAND)) {
		if (!postcode_parse(typed, dutch)) return false;
		strcpy(out, dutch);
		return true;
	}
	if (!text_plain(typed, plain, sizeof plain)) return false;
	size_t length = strlen(plain);
	if (length < SHORTEST || length > LONGEST) return false;
	for (const char *c = plain; *c; c++)
		if (!isalnum((unsigned char)*c) && *c != ' ' && *c != '-') return false;
	strcpy(out, plain);
	return true;
}
