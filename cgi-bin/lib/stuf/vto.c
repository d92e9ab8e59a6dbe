/*
 * What goes into the message to the Raad, from the store: names in one form,
 * cut to what the message allows, addresses in parts.
 *
 * A secret address goes along only for who the Raad has to find (the children
 * and the ouders with gezag), only when who makes the message may see it, and
 * always with the indication beside it. Of others the indication goes alone.
 */
#include "stuf/stuf.h"

#include <ctype.h>
#include <string.h>
#include <time.h>

/* ---- lengths ----------------------------------------------------------------------- */

/* In code points, as the message counts. */
enum {
	MAX_NAAM = 200, MAX_VOORVOEGSEL = 10, MAX_STRAATNAAM = 24, MAX_OPENBARE_RUIMTE = 80, MAX_LOCATIE = 35,
	MAX_WOONPLAATS = 80, MAX_TELEFOON = 20, MAX_EMAIL = 150, MAX_HANDELSNAAM = 45, MAX_STATUTAIRE_NAAM = 500,
	MAX_LAND = 40, MAX_BUITENLAND = 35,
	MAX_ORGANISATIE = 200, MAX_APPLICATIE = 50, MAX_TITEL = 200, MAX_BESTANDSNAAM = 255
};

static void remark(struct vto *vto, struct arena *arena, const char *text)
{
	vto->opmerkingen = arena_grow(arena, vto->opmerkingen, vto->nopmerkingen, sizeof *vto->opmerkingen);
	vto->opmerkingen[vto->nopmerkingen++] = text;
}

/* In normal form C and no longer than `max`; what is cut off is said. */
static const char *fit(struct vto *vto, struct arena *arena, const char *text, size_t max, const char *what)
{
	char *out = text_nfc(arena, text);
	if (!utf8_cut(out, max)) return out;
	remark(vto, arena, arena_printf(arena, "%s is te lang en staat ingekort in het bericht: %s", what, out));
	return out;
}

/* ---- addresses ----------------------------------------------------------------------- */

static bool all_of(const char *text, size_t length, int (*is)(int))
{
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)text[i] > 127 || !is((unsigned char)text[i])) return false;
	return true;
}

bool adres_splits(struct arena *arena, const char *straat, const char **naam, const char **nummer, const char **letter, const char **toevoeging)
{
	/* The number is the last word that begins with a digit, but not the first word. */
	const char *at = NULL;
	for (const char *c = straat; *c; c++)
		if (c > straat && c[-1] == ' ' && isdigit((unsigned char)*c)) at = c;
	if (!at) return false;
	size_t digits = strspn(at, "0123456789");
	const char *rest = at + digits;
	if (digits > 5 || at[0] == '0') return false;
	rest += strspn(rest, " -/.,");

	*letter = *toevoeging = "";
	const char *more = rest;
	if (isalpha((unsigned char)rest[0]) && !isalnum((unsigned char)rest[1]) && (unsigned char)rest[1] < 128) {
		*letter = arena_strndup(arena, rest, 1);
		more = rest + 1;
		more += strspn(more, " -/.,");
	}
	size_t length = strlen(more);
	if (length > 4 || !all_of(more, length, isalnum)) return false;
	*toevoeging = arena_strdup(arena, more);
	size_t name = (size_t)(at - straat);
	while (name > 0 && straat[name - 1] == ' ') name--;
	if (strchr("/-,", straat[name - 1])) return false; /* "3 / 4" */
	*naam = arena_strndup(arena, straat, name);
	*nummer = arena_strndup(arena, at, digits);
	return true;
}

/* As an address abroad is written: street, then postcode with place; a place that
 * is too long for that has a line of its own. Of a child that it is about the
 * message takes no such address: there postcode and land are its description. */
static void address_abroad(struct vto *vto, struct arena *arena, struct vto_persoon *p, const char *wie, const char *const parts[4])
{
	const char *postcode = parts[1], *woonplaats = parts[2], *what = arena_printf(arena, "Het adres van %s", wie);
	if (!*p->rol) {
		p->woonplaats = fit(vto, arena, woonplaats, MAX_WOONPLAATS, what);
		p->openbare_ruimte = fit(vto, arena, parts[0], MAX_OPENBARE_RUIMTE, what);
		p->locatie = fit(vto, arena, arena_printf(arena, "%s%s%s", postcode, *postcode ? ", " : "", parts[3]), MAX_LOCATIE, what);
		return;
	}
	bool one_line = utf8_length(postcode) + 1 + utf8_length(woonplaats) <= MAX_BUITENLAND;
	const char *place = one_line && *postcode && *woonplaats ? arena_printf(arena, "%s %s", postcode, woonplaats) : *postcode ? postcode : woonplaats;
	p->land = fit(vto, arena, parts[3], MAX_LAND, arena_printf(arena, "Het land van %s", wie));
	p->buitenland[0] = fit(vto, arena, parts[0], MAX_BUITENLAND, what);
	p->buitenland[1] = fit(vto, arena, place, MAX_BUITENLAND, what);
	if (!one_line && *postcode) p->buitenland[2] = fit(vto, arena, woonplaats, MAX_BUITENLAND, what);
}

static void address(struct vto *vto, struct arena *arena, struct vto_persoon *p, const char *wie, const char *straat, const char *postcode, const char *woonplaats)
{
	straat = text_nfc(arena, straat);
	p->woonplaats = fit(vto, arena, woonplaats, MAX_WOONPLAATS, arena_printf(arena, "De woonplaats van %s", wie));
	const char *name = straat;
	if (!adres_splits(arena, straat, &name, &p->huisnummer, &p->huisletter, &p->toevoeging) && utf8_length(straat) <= MAX_LOCATIE) {
		p->locatie = straat; /* a caravan site, a ship: as it is described */
		name = "";
	}
	if (utf8_length(name) <= MAX_STRAATNAAM) p->straatnaam = name;
	else p->openbare_ruimte = fit(vto, arena, name, MAX_OPENBARE_RUIMTE, arena_printf(arena, "De straatnaam van %s", wie));

	char code[8];
	if (postcode_parse(postcode, code)) p->postcode = arena_printf(arena, "%.4s%.2s", code, code + 5);
	else if (*postcode) remark(vto, arena, arena_printf(arena, "De postcode van %s klopt niet en blijft in het bericht leeg.", wie));
}

/* ---- rows ------------------------------------------------------------------------------ */

static const char *column(const struct rows *rows, const char *name)
{
	for (int c = 0; c < rows_columns(rows); c++)
		if (strcmp(rows_name(rows, c), name) == 0) return rows_text(rows, c);
	return "";
}

/* "mdo_datum" is the extra element "mdoDatum". */
static const char *camel_case(struct arena *arena, const char *name)
{
	char *out = arena_strdup(arena, name), *to = out;
	for (const char *from = out; *from; from++) {
		if (*from == '_' && from[1]) *to++ = (char)toupper((unsigned char)*++from);
		else *to++ = *from;
	}
	*to = '\0';
	return out;
}

/* The columns that begin with `prefix` and are not empty. */
static struct vto_extras extras(struct arena *arena, const struct rows *rows, const char *prefix)
{
	int count = 0;
	size_t skip = strlen(prefix);
	struct vto_extra *list = arena_alloc(arena, (size_t)rows_columns(rows) * sizeof *list);
	for (int c = 0; c < rows_columns(rows); c++) {
		const char *name = rows_name(rows, c), *value = rows_text(rows, c);
		if (strncmp(name, prefix, skip) != 0 || !*value) continue;
		list[count++] = (struct vto_extra){ camel_case(arena, name + skip), text_nfc(arena, value) };
	}
	return (struct vto_extras){ count, list };
}

static const char *geslacht_code(const char *geslacht)
{
	static const struct { const char *code, *in_message; } codes[] = { { "m", "M" }, { "v", "V" }, { "x", "O" }, { "onbekend", "O" } };
	for (size_t i = 0; i < COUNT(codes); i++)
		if (strcmp(codes[i].code, geslacht) == 0) return codes[i].in_message;
	return "";
}

/* yyyymmdd, as the message writes days; the first that it can be. */
static const char *day_code(struct arena *arena, const char *date)
{
	char iso[DATE_SIZE];
	day_number day = date_first_day(date);
	if (day == NO_DAY) return "";
	day_iso(day, iso);
	return arena_printf(arena, "%.4s%.2s%.2s", iso, iso + 5, iso + 8);
}

static const struct vto_persoon nobody = {
	.rol = "", .organisatie = "", .bsn = "", .geslachtsnaam = "", .voorvoegsel = "", .voornamen = "", .geslacht = "",
	.geboortedatum = "", .woonplaats = "", .openbare_ruimte = "", .straatnaam = "", .postcode = "", .huisnummer = "",
	.huisletter = "", .toevoeging = "", .locatie = "", .telefoon = "", .email = "",
	.land = "", .buitenland = { "", "", "" }, .onvolledig = "",
};

static void person(struct vto *vto, struct arena *arena, const struct rows *rows, bool geheim, struct vto_persoon *p)
{
	char bsn[10];
	*p = nobody;
	p->id = id_parse(column(rows, "id"));
	const char *wie = arena_printf(arena, "%s %s", column(rows, "voornamen"), column(rows, "geslachtsnaam"));
	wie += *wie == ' ';
	p->rol = column(rows, "rol");
	if (bsn_parse(column(rows, "bsn"), bsn)) p->bsn = arena_strdup(arena, bsn);
	/* A prefix that does not fit goes before the name itself: nothing is lost. */
	const char *prefix = text_nfc(arena, column(rows, "voorvoegsel")), *name = column(rows, "geslachtsnaam");
	if (utf8_length(prefix) > MAX_VOORVOEGSEL) name = arena_printf(arena, "%s %s", prefix, name);
	else p->voorvoegsel = prefix;
	p->geslachtsnaam = fit(vto, arena, name, MAX_NAAM, "De achternaam");
	p->voornamen = fit(vto, arena, column(rows, "voornamen"), MAX_NAAM, arena_printf(arena, "De voornamen van %s", p->geslachtsnaam));
	p->geslacht = geslacht_code(column(rows, "geslacht"));
	p->geboortedatum = day_code(arena, column(rows, "geboortedatum"));
	if (strlen(column(rows, "geboortedatum")) == 7) p->onvolledig = "D";
	if (strlen(column(rows, "geboortedatum")) == 4) p->onvolledig = "M";
	p->ongeboren = strcmp(column(rows, "ongeboren"), "ja") == 0;
	p->geheim = strcmp(column(rows, "adres_geheim"), "ja") == 0;
	p->telefoon = fit(vto, arena, column(rows, "telefoon"), MAX_TELEFOON, arena_printf(arena, "Het telefoonnummer van %s", wie));
	p->email = text_nfc(arena, column(rows, "email"));
	if (utf8_length(p->email) > MAX_EMAIL) {
		p->email = "";
		remark(vto, arena, arena_printf(arena, "Het e-mailadres van %s is te lang voor het bericht en gaat niet mee.", wie));
	}
	bool needed = strcmp(column(rows, "adres_nodig"), "1") == 0, known = *column(rows, "straat") || *column(rows, "woonplaats");
	if (p->geheim && needed && !geheim && known)
		remark(vto, arena, arena_printf(arena, "Het adres van %s is geheim en voor u niet zichtbaar. Het gaat niet mee. "
			"Vraag de procesondersteuner om het vrij te geven, of de Raad om het na te vragen.", wie));
	if (p->geheim && !needed && known)
		remark(vto, arena, arena_printf(arena, "Het geheime adres van %s gaat niet mee: de Raad heeft het voor het onderzoek niet nodig.", wie));
	const char *const parts[4] = { column(rows, "straat"), column(rows, "postcode"), column(rows, "woonplaats"), column(rows, "land") };
	bool abroad = known && *parts[3] && strcmp(parts[3], LAND_NEDERLAND) != 0;
	if (!p->geheim || (geheim && needed)) {
		if (abroad) address_abroad(vto, arena, p, wie, parts);
		else address(vto, arena, p, wie, parts[0], parts[1], parts[2]);
	}
	p->adres = *p->woonplaats || *p->straatnaam || *p->openbare_ruimte || *p->locatie || *p->postcode || *p->buitenland[0] || *p->buitenland[1];
	p->extra = extras(arena, rows, "x_");
	p->zelf = extras(arena, rows, "p_");
}

static struct vto_persoon *one_more(struct arena *arena, struct vto_persoon **list, int *count)
{
	*list = arena_grow(arena, *list, *count, sizeof **list);
	return *list + (*count)++;
}

static void people(struct vto *vto, struct arena *arena, struct rows *rows, bool geheim, struct vto_persoon **list, int *count)
{
	while (db_next(rows)) person(vto, arena, rows, geheim, one_more(arena, list, count));
}

static void organisation(struct vto *vto, struct arena *arena, const struct rows *rows, struct vto_persoon *p)
{
	*p = nobody;
	p->rol = column(rows, "rol");
	p->organisatie = fit(vto, arena, column(rows, "naam"), MAX_HANDELSNAAM, "De naam van een organisatie");
	p->telefoon = fit(vto, arena, column(rows, "telefoon"), MAX_TELEFOON, "Een telefoonnummer");
	/* The message has no way to leave it out. */
	if (!*p->telefoon) p->telefoon = "onbekend";
}

/* The kinds of document that the message knows; what is none of them is a
 * report of those who helped. The plan goes along as the request itself. */
static const char *document_soort(const char *soort)
{
	static const struct { const char *code, *in_message; } soorten[] = {
		{ "veiligheidsplan", "Verzoek tot onderzoek RvdK" },
		{ "gezinsgeschiedenis", "Gezinsgeschiedenis" },
		{ "diagnostisch_onderzoek", "Diagnostisch onderzoek" },
	};
	for (size_t i = 0; i < COUNT(soorten); i++)
		if (strcmp(soorten[i].code, soort) == 0) return soorten[i].in_message;
	return "Hulpverleningsrapportage";
}

static void stukken_load(struct db *db, struct arena *arena, const struct vto_wens *w, bool content, struct vto *vto)
{
	int64_t row_ids[VTO_STUKKEN];
	struct rows *rows = db_query(db, Q_CORV_STUKKEN, ARGS(I(w->tafel), I(w->alle), I(w->geheim)));
	while (db_next(rows)) {
		int64_t id = id_parse(column(rows, "id"));
		bool wanted = false;
		for (int i = 0; i < w->nstukken && i < VTO_STUKKEN; i++) wanted = wanted || w->stukken[i] == id;
		if (!wanted || vto->nstukken == VTO_STUKKEN) continue;
		row_ids[vto->nstukken] = id;
		struct vto_stuk *s = &vto->stukken[vto->nstukken++];
		*s = (struct vto_stuk){
			.identificatie = arena_printf(arena, "%s-%lld", vto->zaaknummer, (long long)id),
			.soort = document_soort(column(rows, "soort")), .datum = day_code(arena, column(rows, "datum")),
			.titel = fit(vto, arena, column(rows, "titel"), MAX_TITEL, "De titel van een stuk"),
			.bestandsnaam = fit(vto, arena, column(rows, "bestandsnaam"), MAX_BESTANDSNAAM, "De naam van een bestand"),
			.type = column(rows, "type"), .geheim = *column(rows, "bevat_geheim_adres") != '\0',
		};
		if (s->geheim) vto->bevat_geheim_adres = true;
	}
	for (int i = 0; content && i < vto->nstukken; i++) {
		rows = db_query(db, Q_CORV_STUK_INHOUD, ARGS(I(row_ids[i])));
		if (!db_next(rows)) die(EV_BUG, "a stuk has no content");
		const void *data = rows_blob(rows, 0, &vto->stukken[i].size);
		vto->stukken[i].data = arena_strndup(arena, data, vto->stukken[i].size);
		rows_end(rows);
	}
}

/* Dutch time, as the message wants it. */
static const char *now_code(struct arena *arena)
{
	time_t now = time(NULL);
	struct tm local;
	char text[24];
	if (!localtime_r(&now, &local) || !strftime(text, sizeof text, "%Y%m%d%H%M%S", &local)) die(EV_BUG, "there is no time");
	return arena_strdup(arena, text);
}

struct vto *vto_load(struct db *db, struct arena *arena, const struct vto_wens *w, bool content)
{
	struct vto *vto = arena_alloc(arena, sizeof *vto);
	struct rows *rows = db_query(db, Q_CORV_ZAAK, ARGS(I(w->actor), I(w->tafel)));
	if (!db_next(rows)) die(EV_BUG, "a message about a tafel that is not there");
	vto->zaaknummer = column(rows, "nummer");
	vto->startdatum = day_code(arena, column(rows, "startdatum"));
	vto->registratiedatum = day_code(arena, column(rows, "registratiedatum"));
	if (!*vto->startdatum) vto->startdatum = vto->registratiedatum;
	vto->zender = fit(vto, arena, column(rows, "zender"), MAX_ORGANISATIE, "De code van de gemeente");
	vto->ontvanger = fit(vto, arena, column(rows, "ontvanger"), MAX_ORGANISATIE, "De code van de Raad");
	vto->zender_applicatie = fit(vto, arena, column(rows, "zender_applicatie"), MAX_APPLICATIE, "De naam van het programma");
	vto->ontvanger_applicatie = fit(vto, arena, column(rows, "ontvanger_applicatie"), MAX_APPLICATIE, "De naam van het ontvangende systeem");
	vto->organisatie = fit(vto, arena, column(rows, "organisatie"), MAX_STATUTAIRE_NAAM, "De naam van de organisatie");
	vto->medewerker = fit(vto, arena, column(rows, "medewerker"), MAX_NAAM, "De naam van de medewerker");
	vto->extra = extras(arena, rows, "x_");
	rows_end(rows);
	char unique[9];
	random_hex(unique, 4);
	vto->referentie = arena_printf(arena, "%s-%s", vto->zaaknummer, unique);
	vto->tijdstip = now_code(arena);

	people(vto, arena, db_query(db, Q_CORV_KINDEREN, ARGS(I(w->tafel))), w->geheim, &vto->kinderen, &vto->nkinderen);
	people(vto, arena, db_query(db, Q_CORV_BELANGHEBBENDEN, ARGS(I(w->tafel))), w->geheim, &vto->belanghebbenden, &vto->nbelanghebbenden);
	rows = db_query(db, Q_CORV_ORGANISATIES, ARGS(I(w->tafel)));
	while (db_next(rows)) organisation(vto, arena, rows, one_more(arena, &vto->belanghebbenden, &vto->nbelanghebbenden));
	stukken_load(db, arena, w, content, vto);
	return vto;
}

void corv_make(struct db *db, struct arena *arena, const struct vto_wens *w)
{
	struct vto *vto = vto_load(db, arena, w, true);
	char now[STAMP_SIZE];
	size_t size, outline_size;
	stamp_now(now);
	const char *text = vto_write(arena, vto, &size);
	for (int i = 0; i < vto->nstukken; i++) vto->stukken[i].data = NULL;
	const char *outline = vto_write(arena, vto, &outline_size);
	db_exec(db, Q_CORV_REFERENTIE, ARGS(I(w->tafel), T(vto->referentie), I(w->actor), T(now)));
	db_exec(db, Q_CORV_BERICHT_MAKEN, ARGS(I(w->tafel), T(vto->referentie), T(arena_printf(arena, "vto-%s.xml", vto->referentie)),
		T(now), I(w->actor), I(vto->bevat_geheim_adres), T(outline), BLOB(text, size)));
	int64_t made = db_last_id(db);
	for (int i = 0; i < vto->nkinderen; i++)
		if (vto->kinderen[i].adres) db_exec(db, Q_CORV_BERICHT_ADRES, ARGS(I(made), I(vto->kinderen[i].id)));
	for (int i = 0; i < vto->nbelanghebbenden; i++)
		if (vto->belanghebbenden[i].adres) db_exec(db, Q_CORV_BERICHT_ADRES, ARGS(I(made), I(vto->belanghebbenden[i].id)));
}
