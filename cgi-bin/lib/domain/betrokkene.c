/*
 * What people may ask about what is kept of them (AVG; Jeugdwet 7.3): who may ask it
 * for whom, and THE table of what about a persoon is kept where. What may be about
 * somebody else too goes out only as the procesondersteuner chose, piece by piece; an
 * address that is secret for who asks never does.
 */
#include "domain/domain.h"

#include <string.h>

/* ---- who may ask ------------------------------------------------------------------------- */

/* From 16 on somebody decides alone (UAVG 5). From 12 on a kind is party to
 * its own dossier beside who has gezag, so who asks for it says what the kind thinks of
 * that (Jeugdwet 7.3). Before that who has gezag asks. */
static const struct { int64_t van; bool zelf, gezag, mening; } leeftijden[] = {
	{ 16, true, false, false }, { 12, true, true, true }, { 0, false, true, false },
};

enum vrager vrager_van(const char *code)
{
	return strcmp(code, "zelf") == 0 ? VRAGER_ZELF : strcmp(code, "gemachtigde") == 0 ? VRAGER_GEMACHTIGDE : VRAGER_GEZAG;
}

const char *vrager_fout(const struct betrokkene *b, enum vrager vrager, bool *mening)
{
	/* A kind whose age is not known is taken for one that is heard. */
	int64_t age = strcmp(b->soort, "kind") != 0 ? 16 : b->leeftijd < 0 ? 12 : b->leeftijd;
	size_t i = 0;
	while (age < leeftijden[i].van) i++;
	*mening = leeftijden[i].mening && vrager != VRAGER_ZELF;
	if (b->overleden) return "Deze persoon is overleden. De AVG geldt dan niet meer. Bespreek de vraag met de jurist van de gemeente.";
	if (vrager == VRAGER_ZELF && !leeftijden[i].zelf) return "Een kind onder de 12 jaar vraagt dit niet zelf. Kies wie het gezag heeft.";
	if (vrager == VRAGER_GEZAG && !leeftijden[i].gezag) return "Wie 16 jaar of ouder is, vraagt dit zelf of geeft iemand een machtiging.";
	return NULL;
}

/* ---- what is kept -------------------------------------------------------------------------- */

const struct gegeven_bron gegeven_bronnen[] = {
	{ "Persoonsgegevens", "persoon", Q_BETROKKENE_PERSOON },
	{ "Eerdere namen", "persoon_naam_eerder", Q_BETROKKENE_NAMEN },
	{ "Wat er aan de persoonsgegevens is veranderd", "persoon_verloop", Q_BETROKKENE_VERLOOP },
	{ "De zaak", "zaak zaak_verhuizing", Q_BETROKKENE_ZAAK },
	{ "De tafels", "tafel tafel_gezin stap", Q_BETROKKENE_TAFELS },
	{ "Uitnodiging en aanwezigheid", "deelnemer uitnodiging uitnodiging_ingetrokken afbericht planning_eerder", Q_BETROKKENE_DEELNAME },
	{ "Meedoen en eigen mening", "kind_deelname kind_stem", Q_BETROKKENE_STEM },
	{ "Toestemming", "toestemming", Q_BETROKKENE_TOESTEMMING },
	{ "De aanmelding", "aanmelding", Q_BETROKKENE_AANMELDING },
	{ "Het oordeel over de aanmelding", "oordeel oordeel_punt", Q_BETROKKENE_OORDEEL },
	{ "Stukken", "stuk stuk_inhoud", Q_BETROKKENE_STUKKEN },
	{ "Notulen", "notulen notulen_tekst verzending verzending_vastgesteld", Q_BETROKKENE_NOTULEN },
	{ "Reacties op de notulen", "reactie instemming", Q_BETROKKENE_REACTIES },
	{ "Verklaringen", "verklaring", Q_BETROKKENE_VERKLARINGEN },
	{ "Besluiten van de Raad", "besluit besluit_kind besluit_verloop", Q_BETROKKENE_BESLUITEN },
	{ "Doelen en afspraken", "doel afspraak", Q_BETROKKENE_DOELEN },
	{ "Na de tafel", "corv corv_bericht corv_bericht_adres corv_antwoord corv_ontvangen contactmoment overdracht onderzoek_start", Q_BETROKKENE_OPVOLGING },
	{ "Verbeteringen", "correctie", Q_BETROKKENE_CORRECTIES },
	{ "Eerdere verzoeken", "betrokkene_verzoek", Q_BETROKKENE_VERZOEKEN },
	{ "Wie het dossier heeft ingezien", "log noodtoegang", Q_BETROKKENE_INZAGE },
	{ NULL, NULL, Q_NONE },
};

const struct niet_gegeven niet_gegeven[] = {
	{ "taak nieuws tafel_rij zicht zicht_woord zicht_woord_merk gezien noodtoegang_open cijfer bewaren", "derived from the rest, for lists" },
	{ "vernietiging langer_bewaren", "how long the whole dossier is kept, and what became of it" },
	{ "opvallend opvallend_bekeken steekproef_lezing steekproef_oordeel", "supervision of who read it; that it was read stands in the log" },
	{ "toewijzing toewijzing_verloop behandelaar_verloop tafel_leiding notulen_schrijver", "about who does the work" },
	{ "noodtoegang_oordeel", "supervision of who read it; that it was read stands in the log" },
	{ "werkkopie_tafel", "own notes of a professional, no part of a dossier" },
	{ "notulen_aanbieding notulen_aanbieding_regel notulen_opmerking", "drafts of the notulen and remarks about them: what was sent is given" },
	{ "notulen_regel ronde_regel ronde_stuk tafel_stuk aanmelding_deel", "what is given elsewhere, as it stood at a step" },
	{ "adres_gewoon adres_toegestaan", "what keeps a secret address secret" },
	{ "betrokkene_keuze betrokkene_afschrift", "of the answer itself" },
	{ "post", "tells an organisation when and where a tafel is: names nobody" },
	{ NULL, NULL },
};

bool gegeven_noemt_adres(struct db *db, int64_t verzoek, const char *text)
{
	return db_int(db, Q_BETROKKENE_NOEMT_ADRES, ARGS(I(verzoek), T(text))) != 0;
}

static void chosen(struct db *db, int64_t verzoek, struct gegeven *g)
{
	enum { KEUZE, WOORDEN, MERK };
	char merk[SHA256_HEX];
	g->keuze = g->woorden = "";
	struct rows *rows = db_query(db, Q_BETROKKENE_KEUZE, ARGS(I(verzoek), T(g->plek)));
	if (!db_next(rows)) return;
	sha256_hex(g->tekst, strlen(g->tekst), merk);
	if (strcmp(rows_text(rows, MERK), merk) == 0) {
		g->keuze = rows_text(rows, KEUZE);
		g->woorden = rows_text(rows, WOORDEN);
	}
	rows_end(rows);
}

void gegevens_verzamelen(struct db *db, struct arena *arena, int64_t verzoek, struct gegevens *out)
{
	enum { PLEK, KOP, TEKST, ANDER, DICHT, STUK };
	*out = (struct gegevens){ 0 };
	for (const struct gegeven_bron *bron = gegeven_bronnen; bron->groep; bron++) {
		struct rows *rows = db_query(db, bron->query, ARGS(I(verzoek)));
		while (db_next(rows)) {
			struct gegeven g = { .plek = rows_text(rows, PLEK), .groep = bron->groep, .kop = rows_text(rows, KOP), .tekst = rows_text(rows, TEKST),
				.ander = rows_int(rows, ANDER) != 0, .dicht = rows_text(rows, DICHT), .stuk = rows_int(rows, STUK) };
			if (!g.ander) g.ander = gegeven_noemt_adres(db, verzoek, g.kop) || gegeven_noemt_adres(db, verzoek, g.tekst);
			chosen(db, verzoek, &g);
			out->rij = arena_grow(arena, out->rij, out->count, sizeof *out->rij);
			out->rij[out->count++] = g;
		}
	}
}

int gegevens_open(const struct gegevens *all)
{
	int open = 0;
	for (int i = 0; i < all->count; i++) open += all->rij[i].ander && !*all->rij[i].keuze;
	return open;
}

int gegevens_minder(const struct gegevens *all)
{
	int less = 0;
	for (int i = 0; i < all->count; i++) less += all->rij[i].ander && strcmp(all->rij[i].keuze, "geven") != 0;
	return less;
}

/* ---- what becomes of a piece ------------------------------------------------------------------ */

static const char BLACK[] = "█████";

const char *gegeven_zwart(struct arena *arena, const char *text, const char *words, const char **missing)
{
	*missing = NULL;
	for (const char *at = words; *at;) {
		size_t length = strcspn(at, "\n");
		const char *word = arena_printf(arena, "%.*s", (int)length, at), *found;
		at += length + (at[length] == '\n');
		if (!*word) continue;
		struct buffer out = { .arena = arena };
		buffer_puts(&out, "");
		const char *from = text;
		for (; (found = strstr(from, word)); from = found + length) {
			buffer_add(&out, from, (size_t)(found - from));
			buffer_puts(&out, BLACK);
		}
		if (from == text) {
			*missing = word;
			return NULL;
		}
		buffer_puts(&out, from);
		text = out.text;
	}
	return text;
}

void gegeven_kiezen(struct db *db, int64_t verzoek, const struct gegeven *g, const char *keuze, const char *woorden, int64_t actor)
{
	char merk[SHA256_HEX], now[STAMP_SIZE];
	sha256_hex(g->tekst, strlen(g->tekst), merk);
	stamp_now(now);
	if (!*keuze) db_exec(db, Q_BETROKKENE_KEUZE_WEG, ARGS(I(verzoek), T(g->plek)));
	else db_exec(db, Q_BETROKKENE_KEUZE_OPSLAAN, ARGS(I(verzoek), T(g->plek), T(keuze), T(strcmp(keuze, "zwart") == 0 ? woorden : ""), T(merk), I(actor), T(now)));
}

void afschrift_maken(struct db *db, struct arena *arena, int64_t verzoek, const struct gegevens *all)
{
	int number = 0;
	for (int i = 0; i < all->count; i++) {
		const struct gegeven *g = &all->rij[i];
		const char *text = g->tekst, *missing;
		if (g->ander && strcmp(g->keuze, "weglaten") == 0) continue;
		if (g->ander && strcmp(g->keuze, "zwart") == 0) text = gegeven_zwart(arena, g->tekst, g->woorden, &missing);
		if (!text || (g->ander && !*g->keuze)) die(EV_BUG, "a piece goes out that nobody chose about");
		db_exec(db, Q_BETROKKENE_AFSCHRIFT_ERBIJ, ARGS(I(verzoek), I(++number), T(g->groep), T(g->kop), T(text), ID_OR_NULL(g->stuk)));
	}
}
