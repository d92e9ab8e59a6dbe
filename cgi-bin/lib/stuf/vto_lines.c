/*
 * What a message of ours holds, line by line, for people: the page on which it
 * is checked before it is made, and the sheet that is printed.
 */
#include "stuf/xml.h"

#include <string.h>

/* What begins a part, and what the other elements are called. */
static const struct choice parts[] = {
	{ "stuurgegevens", "Bericht", 0 }, { "object", "Zaak", 0 }, { "heeftBetrekkingOp", "Kind", 0 },
	{ "heeftAlsBelanghebbende", "Betrokkene", 0 }, { "heeftAlsUitvoerende", "Afzender", 0 },
	{ "heeftBetrekkingOpAndere", "Vraag aan de Raad", 0 }, { "heeftRelevant", "Stuk", 0 }, { 0, 0, 0 },
};
static const struct choice leaves[] = {
	{ "berichtcode", "Berichtcode", 0 }, { "organisatie", "Code van de organisatie", 0 }, { "applicatie", "Systeem", 0 },
	{ "referentienummer", "Referentienummer", 0 }, { "tijdstipBericht", "Gemaakt op", 0 }, { "functie", "Soort bericht", 0 },
	{ "identificatie", "Nummer", 0 }, { "startdatum", "Begonnen op", 0 }, { "registratiedatum", "Vastgelegd op", 0 },
	{ "omschrijvingGeneriek", "Soort zaak", 0 }, { "inp.bsn", "BSN", 0 }, { "geslachtsnaam", "Achternaam", 0 },
	{ "voorvoegselGeslachtsnaam", "Voorvoegsel", 0 }, { "voornamen", "Voornamen", 0 }, { "geslachtsaanduiding", "Geslacht", 0 },
	{ "geboortedatum", "Geboortedatum", 0 }, { "wpl.woonplaatsNaam", "Woonplaats", 0 }, { "gor.openbareRuimteNaam", "Straat", 0 },
	{ "gor.straatnaam", "Straat", 0 }, { "aoa.postcode", "Postcode", 0 }, { "aoa.huisnummer", "Huisnummer", 0 },
	{ "aoa.huisletter", "Huisletter", 0 }, { "aoa.huisnummertoevoeging", "Toevoeging", 0 },
	{ "lnd.landnaam", "Land", 0 }, { "sub.adresBuitenland1", "Adres", 0 }, { "sub.adresBuitenland2", "Adres", 0 }, { "sub.adresBuitenland3", "Adres", 0 },
	{ "inp.locatiebeschrijving", "Plaats", 0 }, { "sub.telefoonnummer", "Telefoon", 0 }, { "sub.emailadres", "E-mail", 0 },
	{ "omschrijving", "Rol", 0 }, { "code", "Rolcode", 0 }, { "handelsnaamVerkort", "Naam", 0 }, { "achternaam", "Medewerker", 0 },
	{ "statutaireNaam", "Organisatie", 0 }, { "dct.omschrijving", "Soort stuk", 0 }, { "creatiedatum", "Datum", 0 },
	{ "titel", "Titel", 0 }, { "inhoud", "Bestand", 0 }, { 0, 0, 0 },
};

static const char *word(const struct choice *list, const char *code)
{
	for (; list->code; list++)
		if (strcmp(list->code, code) == 0) return list->label;
	return NULL;
}

/* Days are eight digits; so is no BSN (nine) and no number of a house (five). */
static const char *readable(struct arena *arena, const char *name, const char *text)
{
	static const struct choice sexes[] = { { "M", "man of jongen", 0 }, { "V", "vrouw of meisje", 0 }, { "O", "anders of onbekend", 0 }, { 0, 0, 0 } };
	if (strcmp(name, "geslachtsaanduiding") == 0 && word(sexes, text)) return word(sexes, text);
	char day[DATE_NL_SIZE];
	size_t digits = strspn(text, "0123456789"), length = strlen(text);
	if (digits != length || (length != 8 && strcmp(name, "tijdstipBericht") != 0)) {
		if (strcmp(text, "J") == 0) return "ja";
		return strcmp(text, "N") == 0 ? "nee" : text;
	}
	day_number number = day_parse(arena_printf(arena, "%.4s-%.2s-%.2s", text, text + 4, text + 6));
	if (number == NO_DAY) return text;
	day_nl(number, day);
	return length < 14 ? arena_strdup(arena, day) : arena_printf(arena, "%s, %.2s.%.2s uur", day, text + 8, text + 10);
}

/* Of a day that is not fully known, no more than is: "1 maart 2012" is "maart 2012". */
static const char *as_known(struct arena *arena, const struct element *e, const char *day)
{
	const char *part = attribute_of(e, NS_STUF, "indOnvolledigeDatum");
	int words = strcmp(part, "D") == 0 ? 1 : strcmp(part, "M") == 0 ? 2 : 0;
	for (; words && strchr(day, ' '); words--) day = strchr(day, ' ') + 1;
	return arena_strdup(arena, day);
}

struct listing {
	struct arena *arena;
	struct corv_regel *lines;
	int count;
	bool full;
};

static void list(struct listing *l, const char *head, const char *label_text, const char *value)
{
	l->lines = arena_grow(l->arena, l->lines, l->count, sizeof *l->lines);
	l->lines[l->count++] = (struct corv_regel){ head, label_text, value };
}

/* The first of that name inside it, in the order of the document. */
static const struct element *first(const struct element *e, const char *name)
{
	const struct element *found = NULL;
	for (const struct element *c = e->inside; c && !found; c = c->next)
		found = strcmp(c->name, name) == 0 ? c : first(c, name);
	return found;
}

/* The name of whom a part is about: "Noor de Vries". */
static const char *name_in(struct arena *arena, const struct element *e)
{
	static const char *const names[] = { "voornamen", "voorvoegselGeslachtsnaam", "geslachtsnaam", "handelsnaamVerkort", "titel" };
	struct buffer name = { .arena = arena };
	for (size_t i = 0; i < COUNT(names); i++) {
		const struct element *found = first(e, names[i]);
		const char *value = found ? line_of(arena, found) : "";
		if (*value) buffer_printf(&name, "%s%s", name.length ? " " : "", value);
	}
	return name.text ? name.text : "";
}

/* Does a part of the message, or of its beginning, start here? */
static void list_head(struct listing *l, const struct element *e)
{
	static const struct choice heads[] = {
		{ "zender", "Van", 0 }, { "ontvanger", "Aan", 0 }, { "referentienummer", "Gegevens van het bericht", 0 }, { 0, 0, 0 },
	};
	const char *title = word(parts, e->name);
	bool of_somebody = strncmp(e->name, "heeft", 5) == 0 && strcmp(e->name, "heeftBetrekkingOpAndere") != 0;
	const char *whose = title && of_somebody ? name_in(l->arena, e) : "";
	if (*whose) title = arena_printf(l->arena, "%s: %s", title, whose);
	if (!title) title = word(heads, e->name);
	if (title) list(l, title, NULL, NULL);
}

static void list_leaf(struct listing *l, const struct element *e)
{
	const char *name = e->name, *text = line_of(l->arena, e), *label_text = word(leaves, name);
	if (strcmp(name, "extraElement") == 0) { /* a text of lines, with a name of its own */
		text = e->text;
		name = attribute_of(e, "", "naam");
		label_text = label("corv_extra", name);
	}
	if (strcmp(name, "inp.bsn") == 0 && !l->full) {
		char masked[24];
		bsn_mask(text, masked);
		text = arena_strdup(l->arena, masked);
	}
	if (strcmp(name, "inhoud") == 0) text = attribute_of(e, NS_STUF, "bestandsnaam");
	if (is_nil(e)) text = strcmp(attribute_of(e, NS_STUF, "noValue"), "geenWaarde") == 0 ? "niet van toepassing" : "niet bekend";
	else text = as_known(l->arena, e, readable(l->arena, name, text));
	if (!label_text) label_text = word(parts, name);
	list(l, NULL, label_text ? label_text : name, text);
}

static void walk(struct listing *l, const struct element *e)
{
	for (const struct element *c = e->inside; c; c = c->next) {
		list_head(l, c);
		if (c->inside) walk(l, c);
		else list_leaf(l, c);
	}
}

int vto_lines(struct arena *arena, const char *message, size_t size, bool full, struct corv_regel **lines)
{
	const char *wrong;
	struct listing listing = { .arena = arena, .full = full };
	const struct element *root = xml_read(arena, message, size, 0, &wrong);
	if (!root) die(EV_BUG, "a message of our own does not parse");
	walk(&listing, root);
	*lines = listing.lines;
	return listing.count;
}
