/*
 * A copy of a dossier for the gemeente's archive: a zip with the stukken as they came
 * in, what stands in the dossier itself as texts, and beside each the metadata in MDTO
 * 1.0.1 of the Nationaal Archief (an informatieobject for the dossier and for each
 * thing in it, a bestand for each file).
 */
#include "stuf/xml.h"

#include <string.h>

enum { MOST = 100 * 1000 * 1000 };
#define NS_MDTO "https://www.nationaalarchief.nl/mdto"

struct thing {
	const char *key, *naam, *file, *type, *sha256;
	const void *data;
	size_t size;
};

struct copy {
	struct arena *arena;
	char now[STAMP_SIZE];
	const char *nummer, *gemeente, *code, *begin, *uitkomst, *laatst, *tot, *jaren;
	struct thing *things;
	int count;
	struct zip_part *parts;
	int nparts;
};

static void add_file(struct copy *c, const char *name, const void *data, size_t size)
{
	c->parts = arena_grow(c->arena, c->parts, c->nparts, sizeof *c->parts);
	c->parts[c->nparts++] = (struct zip_part){ name, data, size };
}

static struct thing *add_thing(struct copy *c)
{
	c->things = arena_grow(c->arena, c->things, c->count, sizeof *c->things);
	c->things[c->count] = (struct thing){ 0 };
	return &c->things[c->count++];
}

/* ---- the metadata, in the order of its schema ---------------------------------------------- */

static void element(struct xml_writer *w, const char *name, const char *text)
{
	xml_start(w, name);
	xml_text(w, text);
	xml_end(w);
}

static void identity(struct xml_writer *w, const char *name, const struct copy *c, const char *key)
{
	xml_start(w, name);
	element(w, "identificatieKenmerk", *key ? arena_printf(c->arena, "%s/%s", c->nummer, key) : c->nummer);
	element(w, "identificatieBron", "Jeugdbeschermingstafels Twente");
	xml_end(w);
}

static void reference(struct xml_writer *w, const char *name, const struct copy *c, const char *what, const char *key)
{
	xml_start(w, name);
	element(w, "verwijzingNaam", what);
	if (key) identity(w, "verwijzingIdentificatie", c, key);
	xml_end(w);
}

static void concept(struct xml_writer *w, const char *name, const struct copy *c, const char *word, const char *code, const char *list)
{
	xml_start(w, name);
	element(w, "begripLabel", word);
	if (*code) element(w, "begripCode", code);
	reference(w, "begripBegrippenlijst", c, list, NULL);
	xml_end(w);
}

static struct xml_writer *begin(const struct copy *c, const char *kind, const char *key, const char *naam)
{
	struct xml_writer *w = xml_start_document(c->arena);
	xml_start(w, "MDTO");
	xml_attribute(w, "xmlns", NS_MDTO);
	xml_start(w, kind);
	identity(w, "identificatie", c, key);
	element(w, "naam", naam);
	return w;
}

static void end(struct copy *c, struct xml_writer *w, const char *file)
{
	size_t size;
	xml_end(w);
	xml_end(w);
	const char *text = xml_end_document(w, &size);
	add_file(c, file, text, size);
}

static void keeping(struct xml_writer *w, const struct copy *c)
{
	concept(w, "waardering", c, "Tijdelijk te bewaren", "V", "Begrippenlijst Waarderingen MDTO");
	if (!*c->tot) return;
	xml_start(w, "bewaartermijn");
	concept(w, "termijnTriggerStartLooptijd", c, "Laatste wijziging in het dossier", "", "Jeugdbeschermingstafels Twente");
	element(w, "termijnStartdatumLooptijd", c->laatst);
	element(w, "termijnLooptijd", arena_printf(c->arena, "P%sY", c->jaren));
	element(w, "termijnEinddatum", c->tot);
	xml_end(w);
}

static void origin_and_limits(struct xml_writer *w, const struct copy *c)
{
	xml_start(w, "archiefvormer");
	element(w, "verwijzingNaam", arena_printf(c->arena, "Gemeente %s", c->gemeente));
	xml_start(w, "verwijzingIdentificatie");
	element(w, "identificatieKenmerk", c->code);
	element(w, "identificatieBron", "CBS-gemeentecode");
	xml_end(w);
	xml_end(w);
	reference(w, "activiteit", c, "Jeugdbeschermingstafel", NULL);
	xml_start(w, "beperkingGebruik");
	concept(w, "beperkingGebruikType", c, "Persoonsgegevens van kinderen en ouders: beperkt openbaar", "", "Jeugdbeschermingstafels Twente");
	xml_end(w);
}

static void write_dossier(struct copy *c)
{
	struct xml_writer *w = begin(c, "informatieobject", "", arena_printf(c->arena, "Jeugdbeschermingstafel %s", c->nummer));
	concept(w, "aggregatieniveau", c, "Dossier", "", "Begrippenlijst Aggregatieniveaus MDTO");
	if (*c->uitkomst) element(w, "omschrijving", arena_printf(c->arena, "Uitkomst: %s", c->uitkomst));
	xml_start(w, "dekkingInTijd");
	concept(w, "dekkingInTijdType", c, "Looptijd van een dossier", "", "Jeugdbeschermingstafels Twente");
	element(w, "dekkingInTijdBegindatum", c->begin);
	if (*c->laatst) element(w, "dekkingInTijdEinddatum", c->laatst);
	xml_end(w);
	element(w, "taal", "nl");
	keeping(w, c);
	for (int i = 0; i < c->count; i++) reference(w, "bevatOnderdeel", c, c->things[i].naam, c->things[i].key);
	origin_and_limits(w, c);
	end(c, w, "dossier.mdto.xml");
}

static void write_thing(struct copy *c, const struct thing *t)
{
	struct xml_writer *w = begin(c, "informatieobject", t->key, t->naam);
	concept(w, "aggregatieniveau", c, "Archiefstuk", "", "Begrippenlijst Aggregatieniveaus MDTO");
	keeping(w, c);
	reference(w, "isOnderdeelVan", c, arena_printf(c->arena, "Jeugdbeschermingstafel %s", c->nummer), "");
	reference(w, "heeftRepresentatie", c, t->file, arena_printf(c->arena, "%s/bestand", t->key));
	origin_and_limits(w, c);
	end(c, w, arena_printf(c->arena, "%s.mdto.xml", t->key));

	w = begin(c, "bestand", arena_printf(c->arena, "%s/bestand", t->key), t->file);
	element(w, "omvang", arena_printf(c->arena, "%zu", t->size));
	concept(w, "bestandsformaat", c, t->type, "", "IANA Media Types");
	xml_start(w, "checksum");
	concept(w, "checksumAlgoritme", c, "SHA-256", "", "Begrippenlijst ChecksumAlgoritme MDTO");
	element(w, "checksumWaarde", t->sha256);
	element(w, "checksumDatum", c->now);
	xml_end(w);
	reference(w, "isRepresentatieVan", c, t->naam, t->key);
	end(c, w, arena_printf(c->arena, "%s.bestand.mdto.xml", t->key));
	add_file(c, arena_printf(c->arena, "bestanden/%s", t->file), t->data, t->size);
}

/* ---- what is in it ---------------------------------------------------------------------------- */

static bool add_stukken(struct copy *c, struct db *db, int64_t zaak)
{
	enum { ID, NAAM, FILE_NAME, TYPE, SIZE, SHA };
	int64_t total = 0;
	struct rows *rows = db_query(db, Q_ARCHIEF_STUKKEN, ARGS(I(zaak)));
	while (db_next(rows)) {
		total += rows_int(rows, SIZE);
		if (total > MOST) continue;
		struct thing *t = add_thing(c);
		int64_t id = rows_int(rows, ID);
		*t = (struct thing){ .key = arena_printf(c->arena, "stuk-%lld", (long long)id), .naam = rows_text(rows, NAAM), .type = rows_text(rows, TYPE),
			.file = arena_printf(c->arena, "stuk-%lld-%s", (long long)id, rows_text(rows, FILE_NAME)), .sha256 = rows_text(rows, SHA) };
		t->data = db_blob_read(db, BLOB_STUK, id, &t->size);
		if (!t->data) die(EV_DATABASE, "a stuk without content");
	}
	return total <= MOST;
}

static void add_text(struct copy *c, const char *naam, const struct buffer *text)
{
	struct thing *t = add_thing(c);
	char *sha256 = arena_alloc(c->arena, SHA256_HEX);
	sha256_hex(text->text, text->length, sha256);
	*t = (struct thing){ .key = naam, .naam = naam, .file = arena_printf(c->arena, "%s.txt", naam), .type = "text/plain", .sha256 = sha256, .data = text->text, .size = text->length };
}

static void add_texts(struct copy *c, struct db *db, int64_t zaak)
{
	const char *naam = "";
	struct buffer text = { .arena = c->arena };
	struct rows *rows = db_query(db, Q_ARCHIEF_TEKSTEN, ARGS(I(zaak)));
	while (db_next(rows)) {
		const char *of = rows_text(rows, 0);
		if (strcmp(of, naam) != 0) {
			if (text.length) add_text(c, naam, &text);
			text = (struct buffer){ .arena = c->arena };
			naam = of;
		}
		buffer_printf(&text, "%s\n%s\n\n", rows_text(rows, 1), rows_text(rows, 2));
	}
	if (text.length) add_text(c, naam, &text);
}

const void *archief_make(struct db *db, struct arena *arena, int64_t zaak, const char **name, size_t *size)
{
	struct copy c = { .arena = arena };
	stamp_now(c.now);
	struct rows *rows = db_query(db, Q_ARCHIEF_ZAAK, ARGS(I(zaak)));
	if (!db_next(rows)) die(EV_BUG, "a zaak that is not there");
	const char **fields[] = { &c.nummer, &c.gemeente, &c.code, &c.begin, &c.uitkomst, &c.laatst, &c.tot, &c.jaren };
	for (size_t i = 0; i < COUNT(fields); i++) *fields[i] = rows_text(rows, (int)i);
	rows_end(rows);
	if (!add_stukken(&c, db, zaak)) return NULL;
	add_texts(&c, db, zaak);
	write_dossier(&c);
	for (int i = 0; i < c.count; i++) write_thing(&c, &c.things[i]);
	*name = arena_printf(arena, "archief %s.zip", c.nummer);
	const void *data = zip_make(arena, c.parts, c.nparts, size);
	if (!data) die(EV_MEMORY, "no room for a zip");
	return data;
}
