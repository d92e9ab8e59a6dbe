/*
 * Which parts an answer of the Raad may have, in which order and how often: the
 * notificatieDi01 of the official schema as tables, and the one function that
 * holds a message against them. What is not in a table is refused, so that
 * nothing is taken for less than it says.
 */
#include "stuf/xml.h"

#include <string.h>

/* ---- the tables ---------------------------------------------------------------- */

static const struct part extra_elementen[] = {
	{ NS_STUF, "extraElement", MUST | MANY | NIL | DATE | NAMED, SIZE_MAX, NULL, NULL }, { 0 }
};
#define EXTRA { NS_STUF, "extraElementen", 0, 0, NULL, extra_elementen }

static const struct part systeem[] = {
	{ NS_STUF, "organisatie", MUST, 200, NULL, NULL },
	{ NS_STUF, "applicatie", MUST, 50, NULL, NULL },
	{ NS_STUF, "administratie", 0, 50, NULL, NULL },
	{ NS_STUF, "gebruiker", 0, 100, NULL, NULL },
	{ 0 }
};
static const struct part stuurgegevens[] = {
	{ NS_STUF, "berichtcode", MUST, 4, NULL, NULL },
	{ NS_STUF, "zender", MUST, 0, NULL, systeem },
	{ NS_STUF, "ontvanger", MUST, 0, NULL, systeem },
	{ NS_STUF, "referentienummer", MUST, 40, NULL, NULL },
	{ NS_STUF, "tijdstipBericht", MUST, 17, NULL, NULL },
	{ NS_STUF, "functie", MUST, 30, NULL, NULL },
	{ 0 }
};

#define STREET \
	{ NS_BG, "gor.openbareRuimteNaam", NIL, 80, NULL, NULL }, \
	{ NS_BG, "gor.straatnaam", NIL, 24, NULL, NULL }, \
	{ NS_BG, "aoa.postcode", NIL, 6, NULL, NULL }, \
	{ NS_BG, "aoa.huisnummer", NIL, 5, NULL, NULL }, \
	{ NS_BG, "aoa.huisletter", NIL, 1, NULL, NULL }, \
	{ NS_BG, "aoa.huisnummertoevoeging", NIL, 4, NULL, NULL }, \
	{ NS_BG, "inp.locatiebeschrijving", NIL, 35, NULL, NULL }
static const struct part adres_kind[] = {
	{ NS_BG, "aoa.identificatie", NIL, 16, NULL, NULL },
	{ NS_BG, "authentiek", NIL, 1, NULL, NULL },
	{ NS_BG, "wpl.woonplaatsNaam", NIL, 80, NULL, NULL },
	STREET,
	{ 0 }
};
static const struct part gelegen_in[] = {
	{ NS_BG, "wpl.identificatie", NIL, 4, NULL, NULL },
	{ NS_BG, "wpl.woonplaatsNaam", NIL, 80, NULL, NULL },
	{ 0 }
};
static const struct part adres_ouder[] = {
	{ NS_BG, "aoa.identificatie", NIL, 16, NULL, NULL },
	{ NS_BG, "authentiek", NIL, 1, NULL, NULL },
	{ NS_BG, "wpl.identificatie", NIL, 4, NULL, NULL },
	{ NS_BG, "wpl.woonplaatsNaam", NIL, 80, NULL, NULL },
	{ NS_BG, "aoa.woonplaatsWaarinGelegen", 0, 0, NULL, gelegen_in },
	{ NS_BG, "gor.identificatie", NIL, 16, NULL, NULL },
	{ NS_BG, "opr.identificatie", NIL, 16, NULL, NULL },
	STREET,
	{ NS_BG, "begindatumVerblijf", NIL | DATE, 8, NULL, NULL },
	{ 0 }
};
static const struct part buitenland[] = {
	{ NS_BG, "lnd.landcode", NIL, 4, NULL, NULL },
	{ NS_BG, "lnd.landnaam", NIL, 40, NULL, NULL },
	{ NS_BG, "sub.adresBuitenland1", NIL, 35, NULL, NULL },
	{ NS_BG, "sub.adresBuitenland2", NIL, 35, NULL, NULL },
	{ NS_BG, "sub.adresBuitenland3", NIL, 35, NULL, NULL },
	{ 0 }
};
#define NAMES \
	{ NS_BG, "voorvoegselGeslachtsnaam", NIL, 10, NULL, NULL }, \
	{ NS_BG, "voorletters", NIL, 20, NULL, NULL }, \
	{ NS_BG, "voornamen", NIL, 200, NULL, NULL }, \
	{ NS_BG, "geslachtsaanduiding", NIL, 1, NULL, NULL }, \
	{ NS_BG, "geboortedatum", NIL | DATE, 8, NULL, NULL }

static const struct part kind[] = {
	{ NS_BG, "inp.bsn", NIL, 9, NULL, NULL },
	{ NS_BG, "geslachtsnaam", NIL, 200, NULL, NULL },
	NAMES,
	{ NS_BG, "verblijfsadres", 0, 0, NULL, adres_kind },
	EXTRA,
	{ 0 }
};
static const struct part ouder[] = {
	{ NS_BG, "inp.bsn", LOOSE, 9, NULL, NULL },
	{ NS_BG, "authentiek", LOOSE | BEHIND | NIL, 1, NULL, NULL },
	{ NS_BG, "anp.identificatie", LOOSE, 17, NULL, NULL },
	{ NS_BG, "geslachtsnaam", MUST, 200, NULL, NULL },
	NAMES,
	{ NS_BG, "verblijfsadres", LOOSE, 0, NULL, adres_ouder },
	{ NS_BG, "sub.verblijfBuitenland", LOOSE, 0, NULL, buitenland },
	{ NS_BG, "sub.telefoonnummer", NIL, 20, NULL, NULL },
	{ NS_BG, "sub.emailadres", NIL, 150, NULL, NULL },
	EXTRA,
	{ 0 }
};

static const struct part zaaktype[] = { { NS_ZKN, "omschrijvingGeneriek", MUST | NIL, 80, NULL, NULL }, { 0 } };
static const struct part is_van[] = { { NS_ZKN, "gerelateerde", MUST | NIL, 0, "ZKT", zaaktype }, EXTRA, { 0 } };
static const struct part andere_zaak[] = {
	{ NS_ZKN, "identificatie", NIL, 40, NULL, NULL },
	EXTRA,
	{ NS_ZKN, "isVan", MUST | NIL, 0, "ZAKZKT", is_van },
	{ 0 }
};
static const struct part andere[] = { { NS_ZKN, "gerelateerde", MUST | NIL, 0, "ZAK", andere_zaak }, EXTRA, { 0 } };
static const struct part client[] = { { NS_ZKN, "natuurlijkPersoon", NIL, 0, "NPS", kind }, { 0 } };
static const struct part betrekking[] = {
	{ NS_ZKN, "gerelateerde", MUST | NIL, 0, "OBJ", client },
	{ NS_ZKN, "omschrijving", MUST, 80, NULL, NULL },
	EXTRA,
	{ 0 }
};
static const struct part betrokkene[] = { { NS_ZKN, "natuurlijkPersoon", 0, 0, ANY_TYPE, ouder }, { 0 } };
static const struct part belanghebbende[] = {
	{ NS_ZKN, "gerelateerde", MUST | NIL, 0, "BTR", betrokkene },
	{ NS_ZKN, "code", NIL, 10, NULL, NULL },
	{ NS_ZKN, "omschrijving", MUST, 80, NULL, NULL },
	EXTRA,
	{ 0 }
};
static const struct part statustype[] = { { NS_ZKN, "omschrijving", MUST, 80, NULL, NULL }, { 0 } };
static const struct part status[] = {
	{ NS_ZKN, "gerelateerde", MUST, 0, "STT", statustype },
	{ NS_ZKN, "datumStatusGezet", MUST, 17, NULL, NULL },
	{ 0 }
};
static const struct part beslissing[] = {
	{ NS_ZKN, "datumBeslissing", MUST, 8, NULL, NULL },
	{ NS_ZKN, "toelichting", MUST, 1000, NULL, NULL },
	{ NS_ZKN, "ingangsdatumWerking", NIL, 8, NULL, NULL },
	{ NS_ZKN, "einddatumWerking", NIL, 8, NULL, NULL },
	EXTRA,
	{ 0 }
};
static const struct part leidt_tot[] = { { NS_ZKN, "gerelateerde", MUST | NIL, 0, "BSL", beslissing }, { 0 } };
static const struct part resultaat[] = { { NS_ZKN, "omschrijving", MUST | NIL, 80, NULL, NULL }, { 0 } };
static const struct part object[] = {
	{ NS_ZKN, "identificatie", 0, 40, NULL, NULL },
	{ NS_ZKN, "resultaat", NIL, 0, NULL, resultaat },
	EXTRA,
	{ NS_ZKN, "isVan", MUST | NIL, 0, "ZAKZKT", is_van },
	{ NS_ZKN, "heeftBetrekkingOp", MUST | NIL, 0, "ZAKOBJ", betrekking },
	{ NS_ZKN, "heeftAlsBelanghebbende", NIL, 0, "ZAKBTRBLH", belanghebbende },
	{ NS_ZKN, "heeftBetrekkingOpAndere", NIL, 0, "ZAKZAKBTR", andere },
	{ NS_ZKN, "heeft", MUST | NIL, 0, "ZAKSTT", status },
	{ NS_ZKN, "leidtTot", NIL | MANY, 0, "ZAKBSL", leidt_tot },
	{ 0 }
};
static const struct part bericht[] = {
	{ NS_JZ, "stuurgegevens", MUST, 0, NULL, stuurgegevens },
	{ NS_JZ, "object", MUST, 0, "ZAK", object },
	{ 0 }
};
const struct part notificatie_model = { NS_JZ, "notificatieDi01", MUST, 0, NULL, bericht };

/* ---- holding a message against them ---------------------------------------------- */

/* A name of the file itself: however long. */
static const char *shown(struct arena *arena, const char *name)
{
	char *text = arena_strdup(arena, name);
	return utf8_cut(text, 60) ? arena_printf(arena, "%s…", text) : text;
}

static const char *wrong(struct arena *arena, const char *name, const char *what)
{
	return arena_printf(arena, "Het onderdeel %s %s Het bericht klopt niet.", shown(arena, name), what);
}

static const struct part *row_of(const struct part *rows, const struct element *e)
{
	for (; rows->name; rows++)
		if (strcmp(rows->name, e->name) == 0 && strcmp(rows->space, e->space) == 0) return rows;
	return NULL;
}

/* May `row` come after `last`, which stands behind it in the list? */
static bool any_order(const struct part *row, const struct part *last)
{
	while (row <= last && row->flags & LOOSE) row++;
	return row > last;
}

static const char *check_order(struct arena *arena, const struct element *e, const struct part *rows)
{
	const struct part *last = rows, *before = NULL;
	uint64_t there = 0;
	for (const struct element *c = e->inside; c; c = c->next) {
		const struct part *row = row_of(rows, c);
		if (!row) return wrong(arena, c->name, "is op die plaats niet bekend.");
		uint64_t bit = (uint64_t)1 << (row - rows);
		if (there & bit && !(row->flags & MANY))
			return wrong(arena, c->name, "staat er meer dan eens in.");
		if ((row < last && !any_order(row, last)) || (row->flags & BEHIND && before != row - 1))
			return wrong(arena, c->name, "staat niet in de goede volgorde.");
		if (row > last) last = row;
		before = row;
		there |= bit;
	}
	for (const struct part *row = rows; row->name; row++)
		if (row->flags & MUST && !(there & (uint64_t)1 << (row - rows)))
			return wrong(arena, row->name, "ontbreekt.");
	return NULL;
}

/* What it says of itself: is it what it must be, and does it say nothing more
 * than may be passed over? */
static const char *check_attributes(struct arena *arena, const struct element *e, const struct part *p)
{
	static const char *const passed_over[] = {
		"sleutelVerzendend", "sleutelOntvangend", "sleutelGegevensbeheer", "sleutelSynchronisatie",
		"scope", "aantalVoorkomens", "aardAantal", "metagegeven", "entiteittype",
	};
	const char *type = attribute_of(e, NS_STUF, "entiteittype");
	bool right = p->type ? *type && (strcmp(p->type, ANY_TYPE) == 0 || strcmp(p->type, type) == 0) : !*type;
	if (!right) return wrong(arena, p->name, "is van een verkeerde soort.");
	for (const struct attribute *a = e->attributes; a; a = a->next) {
		bool known = strcmp(a->space, NS_XSI) == 0, stuf = strcmp(a->space, NS_STUF) == 0;
		for (size_t i = 0; i < COUNT(passed_over); i++) known = known || (stuf && strcmp(passed_over[i], a->name) == 0);
		if (known || (p->flags & NAMED && !*a->space && strcmp(a->name, "naam") == 0)) continue;
		if (stuf && strcmp(a->name, "indOnvolledigeDatum") == 0 && p->flags & DATE) continue;
		if (stuf && strcmp(a->name, "noValue") == 0 && is_nil(e)) continue;
		if (stuf && strcmp(a->name, "exact") == 0 && (strcmp(a->value, "true") == 0 || strcmp(a->value, "1") == 0)) continue;
		/* new, changed, as it is; the others take something back */
		if (stuf && strcmp(a->name, "verwerkingssoort") == 0 && strlen(a->value) == 1 && strchr("TWI", *a->value)) continue;
		return wrong(arena, p->name, arena_printf(arena, "heeft een kenmerk dat niet te lezen is: %s.", shown(arena, a->name)));
	}
	return NULL;
}

const char *model_check(struct arena *arena, const struct element *e, const struct part *p)
{
	char *text = arena_strdup(arena, e->text), *as_it_stands = arena_strdup(arena, e->text);
	/* Where cleaning takes something away, what is left is no longer what it said. */
	bool clean = text_clean(text) && line_trim(as_it_stands) && strcmp(text, as_it_stands) == 0;
	const char *bad = check_attributes(arena, e, p);
	if (bad) return bad;
	if (!clean || (p->inside && *text) || (!p->inside && (e->inside || utf8_length(text) > p->max)) || (is_nil(e) && (*text || e->inside)))
		return wrong(arena, p->name, "klopt niet.");
	if (is_nil(e)) return p->flags & NIL ? NULL : wrong(arena, p->name, "mag niet leeg zijn.");
	if (!p->inside) return NULL;
	bad = check_order(arena, e, p->inside);
	for (const struct element *c = e->inside; c && !bad; c = c->next) bad = model_check(arena, c, row_of(p->inside, c));
	return bad;
}
