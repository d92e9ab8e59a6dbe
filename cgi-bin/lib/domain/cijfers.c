/*
 * THE table of figures: what each is called, what it says and what is counted, by which
 * statement, and how it is shown; and who sees them of which area. What counts of a
 * tafel is kept with it (derived.c), counted by the month (table cijfer_maand).
 */
#include "domain/cijfers.h"

#include <string.h>

const struct maat maten[MATEN] = {
	{ "ouder", "Ouders aan tafel", "Hoe vaak ouders en verzorgers erbij waren. Wie er een deel van de tijd was, telt mee als aanwezig.",
	  "alle ouders en verzorgers van het gezin bij de tafels die in deze periode zijn gehouden", Q_CIJFER_OUDER, "cijfer_ouder", VERDELING | UITSPLITSEN, 0, 0, 0, 0, 0 },
	{ "kind", "Kinderen aan tafel", "Hoe vaak kinderen erbij waren, of op een andere manier hun mening gaven. De voorzitter besluit vooraf hoe een kind meedoet.",
	  "alle kinderen van het gezin bij de tafels die in deze periode zijn gehouden; ongeboren kinderen niet", Q_CIJFER_KIND, "cijfer_kind", VERDELING | UITSPLITSEN, 0, 0, 0, 0, 0 },
	{ "instroom", "Aanmeldingen", "Hoeveel tafels zijn aangemeld, en voor hoeveel daarvan nog geen zaak was.",
	  "alle tafels waarvan de aanmelding in deze periode voor het eerst is ingediend", Q_CIJFER_INSTROOM, "cijfer_instroom", VERDELING | UITSPLITSEN, 0, 0, 0, 0, 0 },
	{ "kinderen", "Kinderen in de aanmeldingen", "Over hoeveel kinderen de aanmeldingen gaan. Een kind telt bij elke tafel opnieuw mee.",
	  "alle kinderen van het gezin bij de tafels die in deze periode voor het eerst zijn ingediend", Q_CIJFER_KINDEREN, "cijfer_kinderen", VERDELING, 0, 0, 0, 0, 0 },
	{ "oordeel", "Oordeel van de voorzitter over de aanmelding", "Hoe vaak een aanmelding compleet genoeg was, en hoe vaak de melder moest aanvullen.",
	  "alle oordelen van deze periode; wat twee keer is ingediend, telt twee keer", Q_CIJFER_OORDEEL, "cijfer_oordeel", VERDELING | DUUR, "Van indienen tot het oordeel van de voorzitter", 0, "termijn_oordeel", 0, 0 },
	{ "terug", "Waarom aanvulling is gevraagd", "Welke punten van de lijst de voorzitter niet voldoende vond. Bij een aanmelding kunnen dat er meer zijn.",
	  "alle punten die bij de teruggestuurde aanmeldingen van deze periode niet voldoende waren", Q_CIJFER_TERUG, "cijfer_terug", VERDELING, 0, 0, 0, 0, 0 },
	{ "tafel", "Tafels wel en niet gehouden", "Hoeveel tafels zijn gehouden, en wat de reden was als dat (nog) niet zo was.",
	  "tafels op de dag waarop zij zijn gehouden; en elke keer dat een tafel is verplaatst, ingetrokken of door een weigering niet doorging, op de dag waarop dat is vastgelegd", Q_CIJFER_TAFEL, "cijfer_tafel", VERDELING | DUUR | UITSPLITSEN,
	  "Van accepteren tot de tafel", "de tafels die in deze periode zijn gehouden", "termijn_tafel", 0, 0 },
	{ "uitnodiging", "Uitnodigingen", "Hoeveel werkdagen voor de tafel de laatste uitnodiging is verstuurd.",
	  "de gehouden tafels waarvan de laatste uitnodiging in deze periode is verstuurd", Q_CIJFER_UITNODIGING, "cijfer_verstuurd", DUUR, "Van de laatste uitnodiging tot de tafel", 0, "termijn_uitnodiging", true, 0 },
	{ "notulen", "Notulen", "Hoeveel werkdagen na de tafel de conceptnotulen voor het eerst zijn verstuurd.",
	  "de tafels waarvan de notulen in deze periode voor het eerst zijn verstuurd", Q_CIJFER_NOTULEN, "cijfer_verstuurd", DUUR, "Van de tafel tot de conceptnotulen", 0, "termijn_notulen", 0, 0 },
	{ "besluit", "Besluiten en urgentie", "Wat de Raad per kind besloot. Een besluit dat is aangehouden, telt als het volgende besluit er is niet meer mee.",
	  "het laatste besluit over elk kind, op de dag waarop het is genomen", Q_CIJFER_BESLUIT, "cijfer_besluit", VERDELING | UITSPLITSEN, 0, 0, 0, 0, 0 },
	{ "corv", "CORV-meldingen", "Hoeveel werkdagen na het besluit tot een raadsonderzoek de melding is verstuurd.",
	  "de CORV-meldingen die in deze periode zijn verstuurd", Q_CIJFER_CORV, "cijfer_verstuurd", DUUR, "Van het besluit tot de CORV-melding", 0, "termijn_corv", 0, 0 },
	{ "start", "Wachten op het raadsonderzoek", "Hoeveel dagen een gezin na de melding wacht tot het raadsonderzoek begint.",
	  "de raadsonderzoeken die in deze periode zijn begonnen", Q_CIJFER_START, "cijfer_begonnen", DUUR, "Van de CORV-melding tot het begin van het raadsonderzoek", 0, "termijn_raad", 0, true },
};

int maat_uitkomsten(int maat)
{
	int count = 0;
	for (const struct choice *c = choices(maten[maat].lijst); c->code; c++) count++;
	return count;
}

int uitkomst_nummer(int maat, int uitkomst)
{
	int before = 0;
	for (int m = 0; m < maat; m++) before += maat_uitkomsten(m);
	if (before + uitkomst >= UITKOMSTEN_MAX) die(EV_BUG, "more than %d outcomes", UITKOMSTEN_MAX);
	return before + uitkomst;
}

int uitkomst_vind(int maat, const char *code)
{
	const struct choice *list = choices(maten[maat].lijst);
	for (int i = 0; list[i].code; i++)
		if (strcmp(list[i].code, code) == 0) return i;
	die(EV_BUG, "figure %s has no outcome %s", maten[maat].code, code);
}

void cijfers_nodig(struct db *db, struct arena *arena, int64_t tafel, struct cijferlijst *out)
{
	*out = (struct cijferlijst){ 0 };
	for (int m = 0; m < MATEN; m++) {
		struct rows *rows = db_query(db, maten[m].feiten, ARGS(I(tafel)));
		while (db_next(rows)) {
			const char *day = rows_text(rows, 2);
			if (strlen(day) < 7) continue;
			out->cijfer = arena_grow(arena, out->cijfer, out->count, sizeof *out->cijfer);
			out->cijfer[out->count++] = (struct cijfer){ .maat = maten[m].code, .nr = rows_int(rows, 0), .uitkomst = rows_text(rows, 1),
				.maand = arena_printf(arena, "%.7s", day), .waarde = rows_int(rows, 3) };
		}
	}
}

/* ---- who sees what ----------------------------------------------------------------- */

/* Section 13, "statistics". What is not the own area is seen with small counts left out. */
static const struct { enum role role; enum { EIGEN_GEMEENTE, EIGEN_SUBREGIO, GEEN_EIGEN } eigen; bool anderen; } bereik[] = {
	{ LOKALE_TOEGANG, EIGEN_GEMEENTE, false },
	{ VOORZITTER, EIGEN_SUBREGIO, true }, { PROCESONDERSTEUNER, EIGEN_SUBREGIO, true },
	{ RVDK_ADVIES, GEEN_EIGEN, true }, { RAADSONDERZOEKER, GEEN_EIGEN, true },
	{ TOEZICHTHOUDER, GEEN_EIGEN, true }, { REGIOCOORDINATOR, GEEN_EIGEN, true },
};

static void grant_area(struct db *db, const struct grant *g, struct cijfervraag *v)
{
	for (size_t i = 0; i < COUNT(bereik); i++) {
		if (bereik[i].role != g->role) continue;
		int64_t gemeente = bereik[i].eigen == EIGEN_GEMEENTE ? db_int(db, Q_CIJFERS_GEMEENTE_VAN, ARGS(I(g->organisatie))) : 0;
		for (int k = 0; k < v->gebieden; k++) {
			struct gebied *gebied = &v->gebieden_[k];
			struct streek *streek = &v->streken_[gebied->streek];
			if (bereik[i].anderen) gebied->ziet = streek->ziet = true;
			if (bereik[i].eigen == EIGEN_SUBREGIO && g->subregio == streek->id) gebied->eigen = streek->eigen = true;
			if (gemeente && gebied->id == gemeente) gebied->eigen = gebied->ziet = true;
		}
	}
}

void cijfers_gebieden(struct db *db, const struct actor *actor, struct cijfervraag *v)
{
	struct rows *rows = db_query(db, Q_CIJFERS_GEBIEDEN, NO_ARGS);
	while (db_next(rows)) {
		int64_t id = rows_int(rows, 2);
		if (!v->streken || v->streken_[v->streken - 1].id != id) {
			if (v->streken == STREKEN) die(EV_BUG, "more subregio's than figures have room for");
			v->streken_[v->streken++] = (struct streek){ .id = id, .naam = rows_text(rows, 3), .code = rows_text(rows, 4) };
		}
		if (v->gebieden == GEBIEDEN) die(EV_BUG, "more gemeenten than figures have room for");
		v->gebieden_[v->gebieden++] = (struct gebied){ .id = rows_int(rows, 0), .naam = rows_text(rows, 1), .streek = v->streken - 1 };
	}
	for (int i = 0; i < actor->grants; i++) grant_area(db, &actor->grant[i], v);
}

void cijfers_periode(struct cijfervraag *v)
{
	v->geheel = true;
	for (int k = 0; k < v->gebieden; k++) {
		const struct gebied *g = &v->gebieden_[k];
		if ((v->gebied < 0 || v->gebied == k) && (v->streek < 0 || v->streek == g->streek) && g->ziet && !g->eigen) v->geheel = false;
	}
	if (v->geheel) return;
	v->van -= v->van % 3;
	v->tot += 2 - v->tot % 3;
}
