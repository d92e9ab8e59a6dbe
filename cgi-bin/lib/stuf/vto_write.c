/*
 * The messages of StUF-koppelvlak Jeugdzorg 1.0.9: writes a vtoDi01, reads a
 * notificatieDi01. The only place that knows libxml2.
 *
 * What is read comes from outside. It is parsed from memory and no further:
 * any document type is refused (so there are no entities), nothing is fetched,
 * and size, depth, elements and attributes have limits. The order and number of
 * elements, and the attributes with a fixed value, are checked here: libxml2
 * would not check the latter even with the schema.
 */
#include "domain/domain.h"

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <string.h>

#define NS_JZ "http://www.stufstandaarden.nl/koppelvlak/jz0100"
#define NS_STUF "http://www.egem.nl/StUF/StUF0301"
#define NS_ZKN "http://www.egem.nl/StUF/sector/zkn/0310"
#define NS_BG "http://www.egem.nl/StUF/sector/bg/0310"
#define NS_XSI "http://www.w3.org/2001/XMLSchema-instance"
#define NS_XMIME "http://www.w3.org/2005/05/xmlmime"

#define ZAAKTYPE_GEMEENTE "Overwegen kinderbeschermingsmaatregel"
#define ZAAKTYPE_RAAD "Uitvoeren onderzoek kinderbeschermingsmaatregel"
#define CLIENT_KIND "Client (kind)"
#define CLIENT_ONGEBOREN "Client (ongeboren kind)"

/* ---- writing --------------------------------------------------------------------------- */

struct writer {
	xmlTextWriterPtr xml;
	bool failed;
};

static const xmlChar *x(const char *text)
{
	return (const xmlChar *)text;
}

static void did(struct writer *w, int result)
{
	if (result < 0) w->failed = true;
}

static void start(struct writer *w, const char *name)
{
	did(w, xmlTextWriterStartElement(w->xml, x(name)));
}

static void attribute(struct writer *w, const char *name, const char *value)
{
	did(w, xmlTextWriterWriteAttribute(w->xml, x(name), x(value)));
}

static void end(struct writer *w)
{
	did(w, xmlTextWriterEndElement(w->xml));
}

/* An element that stands for a thing or a relation between two. */
static void entity(struct writer *w, const char *name, const char *type)
{
	start(w, name);
	attribute(w, "StUF:entiteittype", type);
}

static void leaf(struct writer *w, const char *name, const char *text)
{
	did(w, xmlTextWriterWriteElement(w->xml, x(name), x(text)));
}

static void leaf_if(struct writer *w, const char *name, const char *text)
{
	if (*text) leaf(w, name, text);
}

/* Meant to be there, but without a value. */
static void nil(struct writer *w, const char *name, const char *reason)
{
	start(w, name);
	attribute(w, "xsi:nil", "true");
	attribute(w, "StUF:noValue", reason);
	end(w);
}

static void leaf_or_nil(struct writer *w, const char *name, const char *text, const char *reason)
{
	if (*text) leaf(w, name, text);
	else nil(w, name, reason);
}

static void extra(struct writer *w, const char *name, const char *text)
{
	start(w, "StUF:extraElement");
	attribute(w, "naam", name);
	did(w, xmlTextWriterWriteString(w->xml, x(text)));
	end(w);
}

/* Left out when there are none: an empty list is not valid. */
static void extras(struct writer *w, const struct vto_extra *list, int count, bool geheim)
{
	if (!count && !geheim) return;
	start(w, "StUF:extraElementen");
	for (int i = 0; i < count; i++) extra(w, list[i].naam, list[i].waarde);
	if (geheim) extra(w, "indicatieGeheim", "J");
	end(w);
}

static void system_of(struct writer *w, const char *name, const char *organisation, const char *application)
{
	start(w, name);
	leaf(w, "StUF:organisatie", organisation);
	leaf(w, "StUF:applicatie", application);
	end(w);
}

static void case_type(struct writer *w, const char *type)
{
	entity(w, "ZKN:isVan", "ZAKZKT");
	entity(w, "ZKN:gerelateerde", "ZKT");
	leaf(w, "ZKN:omschrijvingGeneriek", type);
	end(w);
	end(w);
}

static void address(struct writer *w, const struct vto_persoon *p)
{
	const char *const parts[][2] = {
		{ "BG:wpl.woonplaatsNaam", p->woonplaats }, { "BG:gor.openbareRuimteNaam", p->openbare_ruimte },
		{ "BG:gor.straatnaam", p->straatnaam }, { "BG:aoa.postcode", p->postcode }, { "BG:aoa.huisnummer", p->huisnummer },
		{ "BG:aoa.huisletter", p->huisletter }, { "BG:aoa.huisnummertoevoeging", p->toevoeging },
		{ "BG:inp.locatiebeschrijving", p->locatie },
	};
	bool any = false;
	for (size_t i = 0; i < COUNT(parts); i++) any = any || *parts[i][1];
	if (!any) return;
	start(w, "BG:verblijfsadres");
	for (size_t i = 0; i < COUNT(parts); i++) leaf_if(w, parts[i][0], parts[i][1]);
	end(w);
}

static void person(struct writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:natuurlijkPersoon", "NPS");
	leaf_if(w, "BG:inp.bsn", p->bsn);
	leaf(w, "BG:geslachtsnaam", p->geslachtsnaam);
	leaf_if(w, "BG:voorvoegselGeslachtsnaam", p->voorvoegsel);
	leaf_or_nil(w, "BG:voornamen", p->voornamen, p->ongeboren ? "geenWaarde" : "waardeOnbekend");
	leaf_or_nil(w, "BG:geslachtsaanduiding", p->geslacht, "waardeOnbekend");
	leaf_or_nil(w, "BG:geboortedatum", p->geboortedatum, p->ongeboren ? "geenWaarde" : "waardeOnbekend");
	address(w, p);
	leaf_if(w, "BG:sub.telefoonnummer", p->telefoon);
	leaf_if(w, "BG:sub.emailadres", p->email);
	extras(w, p->zelf, p->nzelf, p->geheim);
	end(w);
}

static void child(struct writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:heeftBetrekkingOp", "ZAKOBJ");
	entity(w, "ZKN:gerelateerde", "OBJ");
	person(w, p);
	end(w);
	leaf(w, "ZKN:omschrijving", p->ongeboren ? CLIENT_ONGEBOREN : CLIENT_KIND);
	extras(w, p->extra, p->nextra, false);
	end(w);
}

static void party(struct writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:heeftAlsBelanghebbende", "ZAKBTRBLH");
	entity(w, "ZKN:gerelateerde", "BTR");
	if (*p->organisatie) {
		entity(w, "ZKN:vestiging", "VES");
		leaf(w, "BG:handelsnaamVerkort", p->organisatie);
		leaf(w, "BG:sub.telefoonnummer", p->telefoon);
		end(w);
	} else {
		person(w, p);
	}
	end(w);
	leaf(w, "ZKN:code", p->rol);
	leaf(w, "ZKN:omschrijving", label("rolcode", p->rol));
	extras(w, p->extra, p->nextra, false);
	end(w);
}

static void document(struct writer *w, const struct vto_stuk *s)
{
	entity(w, "ZKN:heeftRelevant", "ZAKEDC");
	entity(w, "ZKN:gerelateerde", "EDC");
	leaf(w, "ZKN:identificatie", s->identificatie);
	leaf(w, "ZKN:dct.omschrijving", s->soort);
	leaf(w, "ZKN:creatiedatum", s->datum);
	leaf(w, "ZKN:titel", s->titel);
	start(w, "ZKN:inhoud");
	attribute(w, "StUF:bestandsnaam", s->bestandsnaam);
	attribute(w, "xmime:contentType", s->type);
	if (s->data) did(w, xmlTextWriterWriteBase64(w->xml, s->data, 0, (int)s->size));
	end(w);
	end(w);
	if (s->geheim) {
		start(w, "StUF:extraElementen");
		extra(w, "bevatGeheimAdres", "J");
		end(w);
	}
	end(w);
}

static void object(struct writer *w, const struct vto *v)
{
	entity(w, "JZ:object", "ZAK");
	leaf(w, "ZKN:identificatie", v->zaaknummer);
	leaf(w, "ZKN:startdatum", v->startdatum);
	leaf(w, "ZKN:registratiedatum", v->registratiedatum);
	extras(w, v->extra, v->nextra, false);
	if (!v->nextra) { /* the message wants one at least */
		start(w, "StUF:extraElementen");
		start(w, "StUF:extraElement");
		attribute(w, "naam", "urgentie");
		attribute(w, "xsi:nil", "true");
		attribute(w, "StUF:noValue", "waardeOnbekend");
		end(w);
		end(w);
	}
	case_type(w, ZAAKTYPE_GEMEENTE);
	for (int i = 0; i < v->nkinderen; i++) child(w, &v->kinderen[i]);
	for (int i = 0; i < v->nbelanghebbenden; i++) party(w, &v->belanghebbenden[i]);
	if (!v->nbelanghebbenden) {
		entity(w, "ZKN:heeftAlsBelanghebbende", "ZAKBTRBLH");
		attribute(w, "xsi:nil", "true");
		attribute(w, "StUF:noValue", "waardeOnbekend");
		end(w);
	}
	entity(w, "ZKN:heeftAlsUitvoerende", "ZAKBTRUTV");
	entity(w, "ZKN:gerelateerde", "BTR");
	entity(w, "ZKN:medewerker", "MDW");
	leaf(w, "ZKN:achternaam", v->medewerker);
	end(w);
	entity(w, "ZKN:nietNatuurlijkPersoon", "NNP");
	leaf(w, "BG:statutaireNaam", v->organisatie);
	end(w);
	end(w);
	end(w);
	entity(w, "ZKN:heeftBetrekkingOpAndere", "ZAKZAKBTR");
	entity(w, "ZKN:gerelateerde", "ZAK");
	case_type(w, ZAAKTYPE_RAAD);
	end(w);
	end(w);
	for (int i = 0; i < v->nstukken; i++) document(w, &v->stukken[i]);
	if (!v->nstukken) {
		entity(w, "ZKN:heeftRelevant", "ZAKEDC");
		attribute(w, "xsi:nil", "true");
		attribute(w, "StUF:noValue", "geenWaarde");
		end(w);
	}
	end(w);
}

char *vto_write(struct arena *arena, const struct vto *v, size_t *size)
{
	xmlBufferPtr out = xmlBufferCreate();
	struct writer w = { .xml = out ? xmlNewTextWriterMemory(out, 0) : NULL };
	if (!w.xml) die(EV_MEMORY, "no room for a message");
	did(&w, xmlTextWriterStartDocument(w.xml, NULL, "UTF-8", NULL));
	start(&w, "JZ:vtoDi01");
	static const char *const spaces[][2] = {
		{ "xmlns:JZ", NS_JZ }, { "xmlns:StUF", NS_STUF }, { "xmlns:ZKN", NS_ZKN }, { "xmlns:BG", NS_BG },
		{ "xmlns:xsi", NS_XSI }, { "xmlns:xmime", NS_XMIME },
	};
	for (size_t i = 0; i < COUNT(spaces); i++) attribute(&w, spaces[i][0], spaces[i][1]);
	start(&w, "JZ:stuurgegevens");
	leaf(&w, "StUF:berichtcode", "Di01");
	system_of(&w, "StUF:zender", v->zender, v->zender_applicatie);
	system_of(&w, "StUF:ontvanger", v->ontvanger, v->ontvanger_applicatie);
	leaf(&w, "StUF:referentienummer", v->referentie);
	leaf(&w, "StUF:tijdstipBericht", v->tijdstip);
	leaf(&w, "StUF:functie", "vtoDi01");
	end(&w);
	object(&w, v);
	end(&w);
	did(&w, xmlTextWriterEndDocument(w.xml));
	xmlFreeTextWriter(w.xml); /* writes what it still held */
	if (w.failed) die(EV_MEMORY, "a message could not be written");
	*size = (size_t)xmlBufferLength(out);
	char *text = arena_strndup(arena, (const char *)xmlBufferContent(out), *size);
	xmlBufferFree(out);
	return text;
}

/* ---- reading: the parser ------------------------------------------------------------------ */

enum { MAX_DEPTH = 40, MAX_ELEMENTS = 5000, MAX_ATTRIBUTES = 20 };

struct limits {
	int depth, elements;
	const char *wrong;      /* Dutch, the first thing that was too much */
};

static void stop(xmlParserCtxtPtr parser, const char *why)
{
	struct limits *limits = parser->_private;
	if (!limits->wrong) limits->wrong = why;
	xmlStopParser(parser);
}

static void on_dtd(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
	(void)name; (void)external; (void)system;
	stop(context, "Dit bestand bevat een documenttype (DOCTYPE). Dat hoort niet in een bericht van de Raad en is niet veilig.");
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int spaces, const xmlChar **space,
	int attributes, int defaulted, const xmlChar **attribute_list)
{
	xmlParserCtxtPtr parser = context;
	struct limits *limits = parser->_private;
	if (++limits->depth > MAX_DEPTH || ++limits->elements > MAX_ELEMENTS || attributes + spaces > MAX_ATTRIBUTES) {
		stop(parser, "Dit bestand is veel ingewikkelder dan een bericht van de Raad.");
		return;
	}
	xmlSAX2StartElementNs(context, name, prefix, uri, spaces, space, attributes, defaulted, attribute_list);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	xmlParserCtxtPtr parser = context;
	((struct limits *)parser->_private)->depth--;
	xmlSAX2EndElementNs(context, name, prefix, uri);
}

static xmlParserInputPtr no_entity(const char *url, const char *id, xmlParserCtxtPtr parser)
{
	(void)url; (void)id; (void)parser;
	return NULL;
}

/* NULL and *wrong when it is not well-formed, or more than we read. */
static xmlDocPtr parse(const char *data, size_t size, const char **wrong)
{
	struct limits limits = { 0 };
	*wrong = NULL;
	xmlSetExternalEntityLoader(no_entity);
	xmlParserCtxtPtr parser = xmlNewParserCtxt();
	if (!parser) die(EV_MEMORY, "no room to read a message");
	parser->_private = &limits;
	parser->sax->internalSubset = on_dtd;
	parser->sax->startElementNs = on_start;
	parser->sax->endElementNs = on_end;
	xmlDocPtr doc = xmlCtxtReadMemory(parser, data, (int)size, NULL, "UTF-8", XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
	bool no_memory = parser->errNo == XML_ERR_NO_MEMORY, good = parser->wellFormed && !limits.wrong;
	xmlFreeParserCtxt(parser);
	if (no_memory) die(EV_MEMORY, "no room to read a message");
	if (doc && good && !doc->intSubset && !doc->extSubset) return doc;
	if (doc) xmlFreeDoc(doc);
	*wrong = limits.wrong ? limits.wrong : "Dit bestand is geen goed XML-bericht. Misschien is het niet helemaal binnengekomen. Haal het opnieuw op.";
	return NULL;
}

static bool is(const xmlNode *node, const char *space, const char *name)
{
	return node && node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0
		&& node->ns && strcmp((const char *)node->ns->href, space) == 0;
}

static const char *attribute_of(struct arena *arena, xmlNode *node, const char *space, const char *name)
{
	xmlChar *value = xmlGetNsProp(node, x(name), x(space));
	const char *text = arena_strdup(arena, value ? (const char *)value : "");
	if (value) xmlFree(value);
	return text;
}

static const char *content_of(struct arena *arena, xmlNode *node)
{
	xmlChar *value = xmlNodeGetContent(node);
	char *text = arena_strdup(arena, value ? (const char *)value : "");
	if (value) xmlFree(value);
	return line_clean(text) ? text : "";
}

/* ---- reading our own: what a message holds, for people ----------------------------------------- */

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

struct listing {
	struct arena *arena;
	struct corv_regel *out;
	int count, room;
	bool full;
};

static void list(struct listing *l, const char *head, const char *label_text, const char *value)
{
	if (l->count < l->room) l->out[l->count++] = (struct corv_regel){ head, label_text, value };
}

/* The name of whom a part is about: "Noor de Vries". */
static const char *name_in(struct arena *arena, xmlNode *node)
{
	static const char *const names[] = { "voornamen", "voorvoegselGeslachtsnaam", "geslachtsnaam", "handelsnaamVerkort", "titel" };
	struct buffer name = { .arena = arena };
	for (size_t i = 0; i < COUNT(names); i++) {
		xmlNode *n = node;
		/* The first below it, in the order of the document. */
		while (n && !(n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, names[i]) == 0)) {
			xmlNode *next = n->children;
			for (; !next && n && n != node; n = n->parent) next = n->next;
			n = next;
		}
		const char *value = n ? content_of(arena, n) : "";
		if (*value) buffer_printf(&name, "%s%s", name.length ? " " : "", value);
	}
	return name.text;
}

static void walk(struct listing *l, xmlNode *node)
{
	for (xmlNode *n = node->children; n; n = n->next) {
		if (n->type != XML_ELEMENT_NODE) continue;
		const char *name = (const char *)n->name, *title = word(parts, name);
		const char *whose = title && strncmp(name, "heeft", 5) == 0 && strcmp(name, "heeftBetrekkingOpAndere") != 0 ? name_in(l->arena, n) : NULL;
		if (title) list(l, whose ? arena_printf(l->arena, "%s: %s", title, whose) : title, NULL, NULL);
		if (strcmp(name, "zender") == 0) list(l, "Van", NULL, NULL);
		if (strcmp(name, "ontvanger") == 0) list(l, "Aan", NULL, NULL);
		if (strcmp(name, "referentienummer") == 0) list(l, "Gegevens van het bericht", NULL, NULL);
		bool is_nil = *attribute_of(l->arena, n, NS_XSI, "nil");
		bool none = strcmp(attribute_of(l->arena, n, NS_STUF, "noValue"), "geenWaarde") == 0;
		if (xmlFirstElementChild(n)) {
			walk(l, n);
			continue;
		}
		const char *text = content_of(l->arena, n);
		bool is_extra = strcmp(name, "extraElement") == 0;
		if (is_extra) {
			xmlChar *raw = xmlNodeGetContent(n), *called = xmlGetNoNsProp(n, x("naam"));
			text = arena_strdup(l->arena, raw ? (const char *)raw : "");
			name = arena_strdup(l->arena, called ? (const char *)called : "");
			xmlFree(raw);
			xmlFree(called);
		}
		if (strcmp(name, "inp.bsn") == 0 && !l->full) {
			char masked[24];
			bsn_mask(text, masked);
			text = arena_strdup(l->arena, masked);
		}
		if (strcmp(name, "inhoud") == 0) text = attribute_of(l->arena, n, NS_STUF, "bestandsnaam");
		const char *label_text = is_extra ? label("corv_extra", name) : word(leaves, name);
		if (is_nil) text = none ? "niet van toepassing" : "niet bekend";
		list(l, NULL, label_text ? label_text : title ? title : name, is_nil ? text : readable(l->arena, name, text));
	}
}

int vto_lines(struct arena *arena, const char *message, size_t size, bool full, struct corv_regel *out, int room)
{
	const char *wrong;
	struct listing listing = { arena, out, 0, room, full };
	xmlDocPtr doc = parse(message, size, &wrong);
	if (!doc) die(EV_BUG, "a message of our own does not parse");
	walk(&listing, xmlDocGetRootElement(doc));
	xmlFreeDoc(doc);
	return listing.count;
}

/* ---- reading theirs ------------------------------------------------------------------------------ */

static const struct { const char *in_message, *code; } stages[] = {
	{ "Intake afgerond", "intake_afgerond" }, { "Onderzoek afgerond", "onderzoek_afgerond" }, { "Zaak afgerond", "zaak_afgerond" },
}, results[] = {
	{ "Verzoek tot onderzoek afgewezen", "vto_afgewezen" }, { "Geen rekest Kinderbescherming", "geen_rekest" },
	{ "Maatregel opgelegd", "maatregel_opgelegd" }, { "Geen maatregel opgelegd", "geen_maatregel_opgelegd" },
};

struct reader {
	struct arena *arena;
	const char *wrong;      /* the first thing that is wrong */
};

static void *wrong(struct reader *r, const char *why)
{
	if (!r->wrong) r->wrong = why;
	return NULL;
}

static const char not_theirs[] = "Dit bestand is geen notificatie van de Raad over een verzoek tot onderzoek.";

/* The one element of that name, NULL when there is none; two are wrong. */
static xmlNode *maybe(struct reader *r, xmlNode *node, const char *space, const char *name)
{
	xmlNode *found = NULL;
	for (xmlNode *n = node ? node->children : NULL; n; n = n->next) {
		if (!is(n, space, name)) continue;
		if (found) return wrong(r, arena_printf(r->arena, "Het onderdeel %s staat er meer dan eens in. Het bericht klopt niet.", name));
		found = n;
	}
	return found && !*attribute_of(r->arena, found, NS_XSI, "nil") ? found : NULL;
}

static xmlNode *must(struct reader *r, xmlNode *node, const char *space, const char *name)
{
	xmlNode *found = maybe(r, node, space, name);
	return found ? found : wrong(r, arena_printf(r->arena, "In het bericht ontbreekt het onderdeel %s.", name));
}

/* The same, of something that says what it is. */
static xmlNode *thing(struct reader *r, xmlNode *found, const char *type)
{
	if (found && strcmp(attribute_of(r->arena, found, NS_STUF, "entiteittype"), type) != 0)
		return wrong(r, arena_printf(r->arena, "Het onderdeel %s is van een verkeerde soort. Het bericht klopt niet.", (const char *)found->name));
	return found;
}

/* Its text on one line, no longer than `max`; "" when it is not there. */
static const char *text(struct reader *r, xmlNode *node, const char *space, const char *name, size_t max)
{
	xmlNode *found = maybe(r, node, space, name);
	if (!found) return "";
	const char *value = xmlFirstElementChild(found) ? NULL : content_of(r->arena, found);
	if (value && utf8_length(value) <= max) return text_nfc(r->arena, value);
	wrong(r, arena_printf(r->arena, "Het onderdeel %s klopt niet.", name));
	return "";
}

static const char *must_text(struct reader *r, xmlNode *node, const char *space, const char *name, size_t max)
{
	const char *value = text(r, node, space, name, max);
	if (!*value) wrong(r, arena_printf(r->arena, "In het bericht ontbreekt het onderdeel %s.", name));
	return value;
}

/* Eight digits or more (a moment): the day; "" when there is none. */
static const char *date(struct reader *r, const char *digits)
{
	char iso[DATE_SIZE];
	if (!*digits) return "";
	size_t length = strlen(digits);
	day_number day = NO_DAY;
	if (length >= 8 && length <= 17 && strspn(digits, "0123456789") == length)
		day = day_parse(arena_printf(r->arena, "%.4s-%.2s-%.2s", digits, digits + 4, digits + 6));
	if (day == NO_DAY) {
		wrong(r, "Er staat een datum in het bericht die niet bestaat.");
		return "";
	}
	day_iso(day, iso);
	return arena_strdup(r->arena, iso);
}

static void read_control(struct reader *r, xmlNode *root, struct notificatie *n)
{
	xmlNode *control = must(r, root, NS_JZ, "stuurgegevens");
	if (strcmp(text(r, control, NS_STUF, "berichtcode", 4), "Di01") != 0 || strcmp(text(r, control, NS_STUF, "functie", 30), "notificatieDi01") != 0)
		wrong(r, not_theirs);
	n->zender = must_text(r, must(r, control, NS_STUF, "zender"), NS_STUF, "organisatie", 200);
	n->ontvanger = must_text(r, must(r, control, NS_STUF, "ontvanger"), NS_STUF, "organisatie", 200);
	n->referentie = must_text(r, control, NS_STUF, "referentienummer", 40);
	date(r, must_text(r, control, NS_STUF, "tijdstipBericht", 17));
}

static void read_child(struct reader *r, xmlNode *object, struct notificatie *n)
{
	xmlNode *relation = thing(r, must(r, object, NS_ZKN, "heeftBetrekkingOp"), "ZAKOBJ");
	xmlNode *person = thing(r, must(r, thing(r, must(r, relation, NS_ZKN, "gerelateerde"), "OBJ"), NS_ZKN, "natuurlijkPersoon"), "NPS");
	const char *client = must_text(r, relation, NS_ZKN, "omschrijving", 80);
	n->ongeboren = strcmp(client, CLIENT_ONGEBOREN) == 0;
	if (!n->ongeboren && strcmp(client, CLIENT_KIND) != 0) wrong(r, "Het bericht gaat niet over een kind.");
	n->bsn = text(r, person, NS_BG, "inp.bsn", 17);
	char bsn[10];
	if (*n->bsn && !bsn_parse(n->bsn, bsn)) wrong(r, "Het BSN in het bericht klopt niet.");
	n->geslachtsnaam = text(r, person, NS_BG, "geslachtsnaam", 200);
	n->voorvoegsel = text(r, person, NS_BG, "voorvoegselGeslachtsnaam", 10);
	n->voornamen = text(r, person, NS_BG, "voornamen", 200);
	n->geboortedatum = date(r, text(r, person, NS_BG, "geboortedatum", 8));
}

static void read_decisions(struct reader *r, xmlNode *object, struct notificatie *n)
{
	struct buffer all = { .arena = r->arena };
	int count = 0;
	for (xmlNode *d = object ? object->children : NULL; d; d = d->next) {
		if (!is(d, NS_ZKN, "leidtTot")) continue;
		if (++count > 20) {
			wrong(r, "Er staan meer beslissingen in het bericht dan kan.");
			return;
		}
		xmlNode *decision = maybe(r, thing(r, d, "ZAKBSL"), NS_ZKN, "gerelateerde");
		const char *day = date(r, text(r, decision, NS_ZKN, "datumBeslissing", 8));
		const char *what = text(r, decision, NS_ZKN, "toelichting", 1000);
		char written[DATE_NL_SIZE] = "";
		if (*day) day_nl(day_parse(day), written);
		if (*day || *what) buffer_printf(&all, "%s%s%s%s", all.length ? "; " : "", written, *day && *what ? ": " : "", what);
	}
	n->toelichting = all.text ? all.text : "";
}

static void read_object(struct reader *r, xmlNode *root, struct notificatie *n)
{
	xmlNode *object = thing(r, must(r, root, NS_JZ, "object"), "ZAK");
	xmlNode *type = thing(r, must(r, thing(r, must(r, object, NS_ZKN, "isVan"), "ZAKZKT"), NS_ZKN, "gerelateerde"), "ZKT");
	if (strcmp(must_text(r, type, NS_ZKN, "omschrijvingGeneriek", 80), ZAAKTYPE_RAAD) != 0) wrong(r, not_theirs);
	n->zaak[0] = text(r, object, NS_ZKN, "identificatie", 40);
	xmlNode *other = thing(r, maybe(r, object, NS_ZKN, "heeftBetrekkingOpAndere"), "ZAKZAKBTR");
	n->zaak[1] = text(r, thing(r, maybe(r, other, NS_ZKN, "gerelateerde"), "ZAK"), NS_ZKN, "identificatie", 40);
	read_child(r, object, n);

	xmlNode *status = thing(r, must(r, object, NS_ZKN, "heeft"), "ZAKSTT");
	const char *stage = must_text(r, thing(r, must(r, status, NS_ZKN, "gerelateerde"), "STT"), NS_ZKN, "omschrijving", 80);
	for (size_t i = 0; i < COUNT(stages); i++)
		if (strcmp(stages[i].in_message, stage) == 0) n->stadium = stages[i].code;
	n->datum = date(r, must_text(r, status, NS_ZKN, "datumStatusGezet", 17));
	const char *result = text(r, maybe(r, object, NS_ZKN, "resultaat"), NS_ZKN, "omschrijving", 80);
	for (size_t i = 0; i < COUNT(results); i++)
		if (strcmp(results[i].in_message, result) == 0) n->uitkomst = results[i].code;
	if (!*n->stadium || (*result && !*n->uitkomst)) wrong(r, "De stand van het onderzoek staat er niet in zoals is afgesproken.");
	read_decisions(r, object, n);
}

const char *notificatie_read(struct arena *arena, const void *data, size_t size, struct notificatie *n)
{
	struct reader r = { .arena = arena };
	*n = (struct notificatie){
		.zender = "", .ontvanger = "", .referentie = "", .zaak = { "", "" }, .stadium = "", .uitkomst = "", .datum = "",
		.bsn = "", .geslachtsnaam = "", .voorvoegsel = "", .voornamen = "", .geboortedatum = "", .toelichting = "",
	};
	if (!size) return "Dit bestand is leeg.";
	if (size > NOTIFICATIE_MAX) return "Dit bestand is groter dan 1 MB. Een bericht van de Raad is veel kleiner. Kies het goede bestand.";
	if (!utf8_valid(data, size) || memchr(data, '\0', size)) return "Dit bestand is geen tekst in UTF-8. Een bericht van de Raad is dat wel. Kies het goede bestand.";
	xmlDocPtr doc = parse(data, size, &r.wrong);
	if (!doc) return r.wrong;
	xmlNode *root = xmlDocGetRootElement(doc);
	if (!is(root, NS_JZ, "notificatieDi01")) wrong(&r, not_theirs);
	if (!r.wrong) read_control(&r, root, n);
	if (!r.wrong) read_object(&r, root, n);
	xmlFreeDoc(doc);
	return r.wrong;
}
