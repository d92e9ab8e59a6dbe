/* A file that is said to be an answer of the Raad: refused with a reason, or all of
 * it text in one form. */
#include "fuzz.h"
#include "stuf/stuf.h"

void fuzz_notificatie(struct arena *arena, const char *data, size_t size)
{
	struct notificatie n = { 0 };
	char bsn[10];
	const char *wrong = notificatie_read(arena, data, size, &n);
	if (wrong) {
		MUST(*wrong && utf8_valid(wrong, strlen(wrong)) && strlen(wrong) < 3000);
		return;
	}
	const char *const texts[] = { n.zender, n.ontvanger, n.referentie, n.zaak, n.stadium, n.uitkomst, n.tijdstip, n.datum, n.bsn, n.geslachtsnaam,
		n.voorvoegsel, n.voorletters, n.voornamen, n.geslacht, n.geboortedatum, n.toelichting, n.laatste_beslissing };
	for (size_t i = 0; i < COUNT(texts); i++) MUST(texts[i] && utf8_valid(texts[i], strlen(texts[i])) && fuzz_is_nfc(arena, texts[i]));
	MUST(*n.zender && *n.referentie && *n.stadium && day_parse(n.tijdstip) != NO_DAY && day_parse(n.datum) != NO_DAY);
	MUST(!*n.bsn || bsn_parse(n.bsn, bsn));
	MUST(!*n.geboortedatum || date_first_day(n.geboortedatum) != NO_DAY);
	MUST(!*n.laatste_beslissing || day_parse(n.laatste_beslissing) != NO_DAY);
}
