/*
 * Reads a notificatieDi01, the answer of the Raad about one child: from the
 * bytes of a file to what it says. No database here, and a bound on the time it
 * takes, so that it can be done before the turn to write.
 *
 * A file may be anything. It is looked over (scan.c), parsed under a clock
 * (xml.c) and held against the official order of its parts (model.c); then what
 * it says is read here, and refused where it says nothing that can be meant.
 */
#include "stuf/xml.h"

#include <string.h>

enum { READ_MS = 50 };                  /* an answer takes one */

static const char not_theirs[] = "Dit bestand is geen notificatie van de Raad over een verzoek tot onderzoek.";

static const struct word {
	const char *in_message, *code;
} stages[] = {
	{ "Intake afgerond", "intake_afgerond" },
	{ "Onderzoek afgerond", "onderzoek_afgerond" },
	{ "Zaak afgerond", "zaak_afgerond" },
	{ 0 }
}, results[] = {
	{ "Verzoek tot onderzoek afgewezen", "vto_afgewezen" },
	{ "Geen rekest Kinderbescherming", "geen_rekest" },
	{ "Maatregel opgelegd", "maatregel_opgelegd" },
	{ "Geen maatregel opgelegd", "geen_maatregel_opgelegd" },
	{ 0 }
};

struct reader {
	struct arena *arena;
	const char *wrong;              /* the first thing that is wrong */
};

static void *wrong(struct reader *r, const char *why)
{
	if (!r->wrong) r->wrong = why;
	return NULL;
}

/* ---- parts and texts, in a message whose order was checked ----------------------- */

/* NULL where it is not, or without a value. */
static const struct element *maybe(const struct element *e, const char *name)
{
	for (const struct element *c = e ? e->inside : NULL; c; c = c->next)
		if (strcmp(c->name, name) == 0) return is_nil(c) ? NULL : c;
	return NULL;
}

static const struct element *must(struct reader *r, const struct element *e, const char *name)
{
	const struct element *found = maybe(e, name);
	return found ? found : wrong(r, arena_printf(r->arena, "Het onderdeel %s ontbreekt. Het bericht klopt niet.", name));
}

static const char *text(struct reader *r, const struct element *e, const char *name)
{
	const struct element *found = maybe(e, name);
	return found ? line_of(r->arena, found) : "";
}

static const char *must_text(struct reader *r, const struct element *e, const char *name)
{
	const char *value = text(r, e, name);
	if (!*value) must(r, NULL, name);
	return value;
}

static const char *code_of(const struct word *words, const char *text)
{
	for (; words->code; words++)
		if (strcmp(words->in_message, text) == 0) return words->code;
	return "";
}

/* jjjj-mm-dd of the first eight digits; of a day that says so, as much as
 * counts. "" when there is none. */
static const char *date_part(struct reader *r, const char *digits, const char *part)
{
	static const struct { const char *part; size_t counts; } parts[] = { { "", 10 }, { "V", 10 }, { "D", 7 }, { "M", 4 }, { "J", 0 } };
	size_t length = strlen(digits), counts = 11;
	if (!length) return "";
	for (size_t i = 0; i < COUNT(parts); i++)
		if (strcmp(parts[i].part, part) == 0) counts = parts[i].counts;
	bool good = counts <= 10 && length >= 8 && strspn(digits, "0123456789") == length;
	char iso[DATE_SIZE] = "";
	if (good && counts) { /* what does not count may be no month or day at all */
		const char *month = counts >= 7 ? digits + 4 : "01", *last = counts == 10 ? digits + 6 : "01";
		day_number day = day_parse(arena_printf(r->arena, "%.4s-%.2s-%.2s", digits, month, last));
		good = day != NO_DAY;
		if (good) day_iso(day, iso);
	}
	if (!good) wrong(r, "Er staat een datum in het bericht die niet bestaat.");
	return good ? arena_strndup(r->arena, iso, counts) : "";
}

static const char *date(struct reader *r, const char *digits)
{
	return date_part(r, digits, "");
}

/* ---- an answer --------------------------------------------------------------------- */

static void read_control(struct reader *r, const struct element *root, struct notificatie *n)
{
	const struct element *control = maybe(root, "stuurgegevens");
	if (strcmp(text(r, control, "berichtcode"), "Di01") != 0 || strcmp(text(r, control, "functie"), "notificatieDi01") != 0)
		wrong(r, not_theirs);
	n->zender = must_text(r, maybe(control, "zender"), "organisatie");
	n->ontvanger = must_text(r, maybe(control, "ontvanger"), "organisatie");
	n->referentie = must_text(r, control, "referentienummer");
	n->tijdstip = date(r, must_text(r, control, "tijdstipBericht"));
}

static void read_child(struct reader *r, const struct element *object, struct notificatie *n)
{
	const struct element *relation = must(r, object, "heeftBetrekkingOp");
	const struct element *person = must(r, must(r, relation, "gerelateerde"), "natuurlijkPersoon"), *birth = maybe(person, "geboortedatum");
	const char *client = must_text(r, relation, "omschrijving");
	char bsn[10];
	n->ongeboren = strcmp(client, CLIENT_ONGEBOREN) == 0;
	if (!n->ongeboren && strcmp(client, CLIENT_KIND) != 0) wrong(r, "Het bericht gaat niet over een kind.");
	n->bsn = text(r, person, "inp.bsn");
	if (*n->bsn && (strlen(n->bsn) != 9 || !bsn_parse(n->bsn, bsn))) wrong(r, "Het BSN in het bericht klopt niet.");
	n->geslachtsnaam = text(r, person, "geslachtsnaam");
	n->voorvoegsel = text(r, person, "voorvoegselGeslachtsnaam");
	n->voorletters = text(r, person, "voorletters");
	n->voornamen = text(r, person, "voornamen");
	n->geslacht = text(r, person, "geslachtsaanduiding");
	if (*n->geslacht && (n->geslacht[1] || !strchr("MVO", *n->geslacht))) wrong(r, "Het geslacht in het bericht klopt niet.");
	n->geboortedatum = birth ? date_part(r, text(r, person, "geboortedatum"), attribute_of(birth, NS_STUF, "indOnvolledigeDatum")) : "";
	if (n->ongeboren && *n->bsn) wrong(r, "Het bericht gaat over een ongeboren kind, en toch staat er een BSN in. Het bericht klopt niet.");
}

/* "1 november 2026: ondertoezichtstelling (van 1 november 2026 tot 1 november 2027)" */
static void read_decision(struct reader *r, const struct element *decision, struct notificatie *n, struct buffer *all)
{
	const char *day = date(r, must_text(r, decision, "datumBeslissing")), *what = must_text(r, decision, "toelichting");
	const char *from = date(r, text(r, decision, "ingangsdatumWerking")), *to = date(r, text(r, decision, "einddatumWerking"));
	char taken[DATE_NL_SIZE] = "", begin[DATE_NL_SIZE] = "", end[DATE_NL_SIZE] = "";
	if (r->wrong) return;
	day_nl(day_parse(day), taken);
	if (*from) day_nl(day_parse(from), begin);
	if (*to) day_nl(day_parse(to), end);
	buffer_printf(all, "%s%s: %s", all->length ? "; " : "", taken, what);
	if (*from || *to) buffer_printf(all, " (%s%s%s%s%s)", *from ? "van " : "", begin, *from && *to ? " " : "", *to ? "tot " : "", end);
	if (strcmp(day, n->laatste_beslissing) > 0) n->laatste_beslissing = day;
}

static void read_decisions(struct reader *r, const struct element *object, struct notificatie *n)
{
	struct buffer all = { .arena = r->arena };
	int count = 0;
	for (const struct element *d = object ? object->inside : NULL; d && !r->wrong; d = d->next) {
		if (strcmp(d->name, "leidtTot") != 0 || is_nil(d)) continue;
		const struct element *decision = maybe(d, "gerelateerde");
		if (decision) read_decision(r, decision, n, &all);
		if (++count > NOTIFICATIE_BESLISSINGEN)
			wrong(r, arena_printf(r->arena, "Er staan meer dan %d beslissingen in het bericht. Zoveel kan dit programma niet lezen.",
				NOTIFICATIE_BESLISSINGEN));
	}
	n->toelichting = all.text ? all.text : "";
}

static void read_object(struct reader *r, const struct element *root, struct notificatie *n)
{
	const struct element *object = maybe(root, "object"), *status = must(r, object, "heeft"), *other = maybe(object, "heeftBetrekkingOpAndere");
	const struct element *type = must(r, must(r, object, "isVan"), "gerelateerde");
	if (strcmp(must_text(r, type, "omschrijvingGeneriek"), ZAAKTYPE_RAAD) != 0) wrong(r, not_theirs);
	/* Ours is the other zaak. Only where that is not said, ours may be the first. */
	n->zaak = text(r, maybe(other, "gerelateerde"), "identificatie");
	if (!*n->zaak) n->zaak = text(r, object, "identificatie");
	read_child(r, object, n);
	n->stadium = code_of(stages, must_text(r, maybe(status, "gerelateerde"), "omschrijving"));
	n->datum = date(r, must_text(r, status, "datumStatusGezet"));
	const char *result = text(r, maybe(object, "resultaat"), "omschrijving");
	n->uitkomst = code_of(results, result);
	if (!*n->stadium || (*result && !*n->uitkomst)) wrong(r, "De stand van het onderzoek staat er niet in zoals is afgesproken.");
	read_decisions(r, object, n);
}

/* ---- what is no answer --------------------------------------------------------------- */

static bool is_root(const struct element *root, const char *space, const char *name)
{
	return strcmp(root->space, space) == 0 && strcmp(root->name, name) == 0;
}

/* No longer than the schema says, in a message that was not held against it. */
static const char *short_text(struct reader *r, const struct element *e, const char *name, size_t most)
{
	const struct element *found = maybe(e, name);
	char *value = arena_strdup(r->arena, found ? found->text : "");
	utf8_cut(value, most);
	return line_clean(value) ? text_nfc(r->arena, value) : "";
}

/* The receiver of our melding could do nothing with it, and says why. */
static const char *read_fault(struct reader *r, const struct element *root)
{
	static const char *const kinds[] = { "Fo01", "Fo02", "Fo03" };
	for (size_t i = 0; i < COUNT(kinds); i++) {
		if (!is_root(root, NS_STUF, arena_printf(r->arena, "%sBericht", kinds[i]))) continue;
		const struct element *body = maybe(root, "body");
		const char *about = short_text(r, maybe(root, "stuurgegevens"), "crossRefnummer", 40), *code = short_text(r, body, "code", 7);
		const char *what = short_text(r, body, "omschrijving", 200), *details = short_text(r, body, "details", 1000);
		return arena_printf(r->arena, "Dit is geen antwoord van de Raad, maar een foutmelding (%s) over uw eigen melding%s%s. "
			"Die melding is niet goed aangekomen. De fout is: %s%s%s%s%s%s", kinds[i], *about ? " met kenmerk " : "", about,
			*what ? what : "niet beschreven", *details ? ": " : "", details, *code ? " (code " : "", code, *code ? ")." : ".");
	}
	return NULL;
}

const char *notificatie_read(struct arena *arena, const void *data, size_t size, struct notificatie *n)
{
	struct reader r = { .arena = arena };
	*n = (struct notificatie){
		.zender = "", .ontvanger = "", .referentie = "", .zaak = "", .stadium = "", .uitkomst = "", .tijdstip = "", .datum = "", .bsn = "",
		.geslachtsnaam = "", .voorvoegsel = "", .voorletters = "", .voornamen = "", .geslacht = "", .geboortedatum = "",
		.toelichting = "", .laatste_beslissing = "",
	};
	if (!size) return "Dit bestand is leeg.";
	if (size > NOTIFICATIE_MAX) return "Dit bestand is groter dan 1 MB. Een bericht van de Raad is veel kleiner. Kies het goede bestand.";
	const char *bad = xml_scan(data, size);
	const struct element *root = bad ? NULL : xml_read(arena, data, size, READ_MS, &bad);
	if (!root) return bad;
	bad = read_fault(&r, root);
	if (!bad && !is_root(root, NS_JZ, notificatie_model.name)) bad = not_theirs;
	if (!bad) bad = model_check(arena, root, &notificatie_model);
	if (bad) return bad;
	read_control(&r, root, n);
	read_object(&r, root, n);
	return r.wrong;
}
