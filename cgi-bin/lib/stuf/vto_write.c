/*
 * Writes a vtoDi01: its elements, in their fixed order. What goes into it is
 * ready to be written when it comes here.
 */
#include "stuf/xml.h"

/* An element that stands for a thing or a relation between two. */
static void entity(struct xml_writer *w, const char *name, const char *type)
{
	xml_start(w, name);
	xml_attribute(w, "StUF:entiteittype", type);
}

static void leaf(struct xml_writer *w, const char *name, const char *text)
{
	xml_start(w, name);
	xml_text(w, text);
	xml_end(w);
}

static void leaf_if(struct xml_writer *w, const char *name, const char *text)
{
	if (*text) leaf(w, name, text);
}

/* Meant to be there, but without a value. */
static void nil(struct xml_writer *w, const char *name, const char *reason)
{
	xml_start(w, name);
	xml_attribute(w, "xsi:nil", "true");
	xml_attribute(w, "StUF:noValue", reason);
	xml_end(w);
}

static void leaf_or_nil(struct xml_writer *w, const char *name, const char *text, const char *reason)
{
	if (*text) leaf(w, name, text);
	else nil(w, name, reason);
}

static void extra(struct xml_writer *w, const char *name, const char *text)
{
	xml_start(w, "StUF:extraElement");
	xml_attribute(w, "naam", name);
	xml_text(w, text);
	xml_end(w);
}

/* Left out when there are none: an empty list is not valid. */
static void extras(struct xml_writer *w, const struct vto_extras *all, bool geheim)
{
	if (!all->count && !geheim) return;
	xml_start(w, "StUF:extraElementen");
	for (int i = 0; i < all->count; i++) extra(w, all->list[i].naam, all->list[i].waarde);
	if (geheim) extra(w, "indicatieGeheim", "J");
	xml_end(w);
}

static void system_of(struct xml_writer *w, const char *name, const char *organisation, const char *application)
{
	xml_start(w, name);
	leaf(w, "StUF:organisatie", organisation);
	leaf(w, "StUF:applicatie", application);
	xml_end(w);
}

static void case_type(struct xml_writer *w, const char *type)
{
	entity(w, "ZKN:isVan", "ZAKZKT");
	entity(w, "ZKN:gerelateerde", "ZKT");
	leaf(w, "ZKN:omschrijvingGeneriek", type);
	xml_end(w);
	xml_end(w);
}

static void address(struct xml_writer *w, const struct vto_persoon *p)
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
	xml_start(w, "BG:verblijfsadres");
	for (size_t i = 0; i < COUNT(parts); i++) leaf_if(w, parts[i][0], parts[i][1]);
	xml_end(w);
}

/* As much of it as counts: the rest of the eight digits says nothing. */
static void birth(struct xml_writer *w, const struct vto_persoon *p)
{
	if (!*p->geboortedatum) {
		nil(w, "BG:geboortedatum", p->ongeboren ? "geenWaarde" : "waardeOnbekend");
		return;
	}
	xml_start(w, "BG:geboortedatum");
	if (*p->onvolledig) xml_attribute(w, "StUF:indOnvolledigeDatum", p->onvolledig);
	xml_text(w, p->geboortedatum);
	xml_end(w);
}

static void address_abroad(struct xml_writer *w, const struct vto_persoon *p)
{
	static const char *const lines[] = { "BG:sub.adresBuitenland1", "BG:sub.adresBuitenland2", "BG:sub.adresBuitenland3" };
	if (!*p->land) return;
	xml_start(w, "BG:sub.verblijfBuitenland");
	leaf(w, "BG:lnd.landnaam", p->land);
	for (size_t i = 0; i < COUNT(lines); i++) leaf_if(w, lines[i], p->buitenland[i]);
	xml_end(w);
}

static void person(struct xml_writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:natuurlijkPersoon", "NPS");
	leaf_if(w, "BG:inp.bsn", p->bsn);
	leaf(w, "BG:geslachtsnaam", p->geslachtsnaam);
	leaf_if(w, "BG:voorvoegselGeslachtsnaam", p->voorvoegsel);
	leaf_or_nil(w, "BG:voornamen", p->voornamen, p->ongeboren ? "geenWaarde" : "waardeOnbekend");
	leaf_or_nil(w, "BG:geslachtsaanduiding", p->geslacht, "waardeOnbekend");
	birth(w, p);
	address(w, p);
	address_abroad(w, p);
	leaf_if(w, "BG:sub.telefoonnummer", p->telefoon);
	leaf_if(w, "BG:sub.emailadres", p->email);
	extras(w, &p->zelf, p->geheim);
	xml_end(w);
}

static void child(struct xml_writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:heeftBetrekkingOp", "ZAKOBJ");
	entity(w, "ZKN:gerelateerde", "OBJ");
	person(w, p);
	xml_end(w);
	leaf(w, "ZKN:omschrijving", p->ongeboren ? CLIENT_ONGEBOREN : CLIENT_KIND);
	extras(w, &p->extra, false);
	xml_end(w);
}

static void party(struct xml_writer *w, const struct vto_persoon *p)
{
	entity(w, "ZKN:heeftAlsBelanghebbende", "ZAKBTRBLH");
	entity(w, "ZKN:gerelateerde", "BTR");
	if (*p->organisatie) {
		entity(w, "ZKN:vestiging", "VES");
		leaf(w, "BG:handelsnaamVerkort", p->organisatie);
		leaf(w, "BG:sub.telefoonnummer", p->telefoon);
		xml_end(w);
	} else {
		person(w, p);
	}
	xml_end(w);
	leaf(w, "ZKN:code", p->rol);
	leaf(w, "ZKN:omschrijving", label("rolcode", p->rol));
	extras(w, &p->extra, false);
	xml_end(w);
}

static void document(struct xml_writer *w, const struct vto_stuk *s)
{
	entity(w, "ZKN:heeftRelevant", "ZAKEDC");
	entity(w, "ZKN:gerelateerde", "EDC");
	leaf(w, "ZKN:identificatie", s->identificatie);
	leaf(w, "ZKN:dct.omschrijving", s->soort);
	leaf(w, "ZKN:creatiedatum", s->datum);
	leaf(w, "ZKN:titel", s->titel);
	xml_start(w, "ZKN:inhoud");
	xml_attribute(w, "StUF:bestandsnaam", s->bestandsnaam);
	xml_attribute(w, "xmime:contentType", s->type);
	if (s->data) xml_base64(w, s->data, s->size);
	xml_end(w);
	xml_end(w);
	if (s->geheim) {
		xml_start(w, "StUF:extraElementen");
		extra(w, "bevatGeheimAdres", "J");
		xml_end(w);
	}
	xml_end(w);
}

/* A relation that has to be there, with nobody and nothing on its other end. */
static void nothing(struct xml_writer *w, const char *name, const char *type, const char *reason)
{
	entity(w, name, type);
	xml_attribute(w, "xsi:nil", "true");
	xml_attribute(w, "StUF:noValue", reason);
	xml_end(w);
}

static void sender(struct xml_writer *w, const struct vto *v)
{
	entity(w, "ZKN:heeftAlsUitvoerende", "ZAKBTRUTV");
	entity(w, "ZKN:gerelateerde", "BTR");
	entity(w, "ZKN:medewerker", "MDW");
	leaf(w, "ZKN:achternaam", v->medewerker);
	xml_end(w);
	entity(w, "ZKN:nietNatuurlijkPersoon", "NNP");
	leaf(w, "BG:statutaireNaam", v->organisatie);
	xml_end(w);
	xml_end(w);
	xml_end(w);
}

static void object(struct xml_writer *w, const struct vto *v)
{
	entity(w, "JZ:object", "ZAK");
	leaf(w, "ZKN:identificatie", v->zaaknummer);
	leaf(w, "ZKN:startdatum", v->startdatum);
	leaf(w, "ZKN:registratiedatum", v->registratiedatum);
	extras(w, &v->extra, false);
	if (!v->extra.count) { /* the message wants one at least */
		xml_start(w, "StUF:extraElementen");
		xml_start(w, "StUF:extraElement");
		xml_attribute(w, "naam", "urgentie");
		xml_attribute(w, "xsi:nil", "true");
		xml_attribute(w, "StUF:noValue", "waardeOnbekend");
		xml_end(w);
		xml_end(w);
	}
	case_type(w, ZAAKTYPE_GEMEENTE);
	for (int i = 0; i < v->nkinderen; i++) child(w, &v->kinderen[i]);
	for (int i = 0; i < v->nbelanghebbenden; i++) party(w, &v->belanghebbenden[i]);
	if (!v->nbelanghebbenden) nothing(w, "ZKN:heeftAlsBelanghebbende", "ZAKBTRBLH", "waardeOnbekend");
	sender(w, v);
	entity(w, "ZKN:heeftBetrekkingOpAndere", "ZAKZAKBTR");
	entity(w, "ZKN:gerelateerde", "ZAK");
	case_type(w, ZAAKTYPE_RAAD);
	xml_end(w);
	xml_end(w);
	for (int i = 0; i < v->nstukken; i++) document(w, &v->stukken[i]);
	if (!v->nstukken) nothing(w, "ZKN:heeftRelevant", "ZAKEDC", "geenWaarde");
	xml_end(w);
}

char *vto_write(struct arena *arena, const struct vto *v, size_t *size)
{
	static const char *const spaces[][2] = {
		{ "xmlns:JZ", NS_JZ }, { "xmlns:StUF", NS_STUF }, { "xmlns:ZKN", NS_ZKN },
		{ "xmlns:BG", NS_BG }, { "xmlns:xsi", NS_XSI }, { "xmlns:xmime", NS_XMIME },
	};
	struct xml_writer *w = xml_start_document(arena);
	xml_start(w, "JZ:vtoDi01");
	for (size_t i = 0; i < COUNT(spaces); i++) xml_attribute(w, spaces[i][0], spaces[i][1]);
	xml_start(w, "JZ:stuurgegevens");
	leaf(w, "StUF:berichtcode", "Di01");
	system_of(w, "StUF:zender", v->zender, v->zender_applicatie);
	system_of(w, "StUF:ontvanger", v->ontvanger, v->ontvanger_applicatie);
	leaf(w, "StUF:referentienummer", v->referentie);
	leaf(w, "StUF:tijdstipBericht", v->tijdstip);
	leaf(w, "StUF:functie", "vtoDi01");
	xml_end(w);
	object(w, v);
	xml_end(w);
	return xml_end_document(w, size);
}
