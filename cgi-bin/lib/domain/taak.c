/*
 * THE table of tasks: every kind of thing that waits for somebody, for which
 * roles, in which moments and statuses of the tafel, when it is due and by which
 * day, where it is done, and its words. When it is due is a query that gives a
 * row; who may not do it (authz.c) has no such task. What follows from the table
 * for one tafel is taken_nodig(); derived.c keeps that, lijst.c reads what is kept.
 */
#include "domain/taken.h"

#include <string.h>

#define R(role) (1u << (role))
#define S(status) (1u << (status))

enum {
	LT = R(LOKALE_TOEGANG), GI_ = R(GI), VZ = R(VOORZITTER), PO = R(PROCESONDERSTEUNER), RA = R(RVDK_ADVIES),
	RO = R(RAADSONDERZOEKER), MELDERS = LT | GI_ | RO,
	M1 = 2, M2 = 4, M3 = 8, M13 = M1 | M3, M23 = M2 | M3, M_ALLE = M1 | M2 | M3,
	ALLE = S(TAFEL_STATUSES) - 1,
	TE_PLANNEN = S(INGEDIEND) | S(IN_TE_PLANNEN), NA_DE_TAFEL = S(GEHOUDEN) | S(AFGESLOTEN),
};

/* In an address TAFEL and ZAAK are their ids. A kind may have more than one row,
 * where its statuses or its words differ by role. */
struct taak_soort {
	const char *code;
	unsigned roles;
	enum act act;                   /* that doing it needs */
	unsigned moments, statuses;
	enum query nodig;               /* a row when it is due; Q_NONE: as long as the tafel is so */
	bool niet_zelf;                 /* not for who wrote the notulen (W51) */
	const char *href, *wat;
};

static const struct taak_soort soorten[] = {
	{ "afmaken", MELDERS, ACT_AANMELDING_SCHRIJVEN, M_ALLE, S(CONCEPT), Q_NONE, false,
	  "/cgi-bin/aanmelding?tafel=TAFEL", "Aanmelding afmaken" },
	{ "aanvullen", MELDERS, ACT_AANMELDING_SCHRIJVEN, M_ALLE, S(TERUGGESTUURD), Q_NONE, false,
	  "/cgi-bin/aanmelding?tafel=TAFEL", "Aanvullen en opnieuw indienen" },                     /* W11 */
	{ "oordelen", VZ, ACT_OORDELEN, M_ALLE, S(INGEDIEND), Q_TAAK_OORDELEN, false,
	  "/cgi-bin/intake-oordeel?tafel=TAFEL", "Beoordelen" },                                    /* W11 */
	{ "toestemming", RO | GI_, ACT_TOESTEMMING, M23, TE_PLANNEN, Q_TAAK_TOESTEMMING, false,
	  "/cgi-bin/toestemming?tafel=TAFEL", "Toestemming vragen" },                               /* W32, W42 */
	{ "toestemming", PO, ACT_TOESTEMMING, M23, S(IN_TE_PLANNEN), Q_TAAK_TOESTEMMING, false,
	  "/cgi-bin/toestemming?tafel=TAFEL", "Toestemming vragen" },
	{ "niet_doorgaan", RO, ACT_NIET_DOORGAAN, M2, TE_PLANNEN | S(GEPLAND), Q_TAAK_NIET_DOORGAAN, false,
	  "/cgi-bin/toestemming?tafel=TAFEL", "Vastleggen dat de tafel niet doorgaat" },            /* W32 */
	{ "niet_doorgaan", PO, ACT_NIET_DOORGAAN, M2, S(IN_TE_PLANNEN) | S(GEPLAND), Q_TAAK_NIET_DOORGAAN, false,
	  "/cgi-bin/toestemming?tafel=TAFEL", "Vastleggen dat de tafel niet doorgaat" },
	{ "plannen", PO, ACT_PLANNEN, M_ALLE, S(IN_TE_PLANNEN), Q_TAAK_PLANNEN, false,
	  "/cgi-bin/planning?tafel=TAFEL", "Plannen" },
	{ "kind_deelname", VZ, ACT_KIND_DEELNAME, M_ALLE, S(IN_TE_PLANNEN) | S(GEPLAND), Q_TAAK_KIND_DEELNAME, false,
	  "/cgi-bin/intake-oordeel?tafel=TAFEL", "Beslissen hoe een kind meedoet" },                /* W12 */
	{ "uitnodigen", PO, ACT_VERPLAATSEN, M_ALLE, S(GEPLAND), Q_TAAK_UITNODIGEN, false,
	  "/cgi-bin/planning?tafel=TAFEL", "Uitnodigen wie later is toegevoegd" },                  /* W15 */
	{ "versturen", PO, ACT_UITNODIGEN, M_ALLE, S(GEPLAND), Q_TAAK_VERSTUREN, false,
	  "/cgi-bin/uitnodigen?tafel=TAFEL", "Uitnodigingen versturen" },                           /* W15 */
	{ "dagdeel", PO, ACT_VERPLAATSEN, M_ALLE, S(GEPLAND), Q_TAAK_DAGDEEL, false,
	  "/cgi-bin/planning?tafel=TAFEL", "Verplaatsen: de Raad komt niet op dat dagdeel" },       /* H23 */
	{ "afbericht", PO, ACT_AFBERICHT, M_ALLE, S(IN_TE_PLANNEN) | S(GEPLAND) | S(AFGESLOTEN) | S(INGETROKKEN) | S(NIET_DOORGEGAAN), Q_TAAK_AFBERICHT, false,
	  "/cgi-bin/afbericht?tafel=TAFEL", "Vertellen dat de tafel niet doorgaat of verplaatst is" },
	{ "post", PO, ACT_AFBERICHT, M_ALLE, S(IN_TE_PLANNEN) | S(GEPLAND) | S(AFGESLOTEN) | S(INGETROKKEN) | S(NIET_DOORGEGAAN), Q_TAAK_POST, false,
	  "/cgi-bin/post?tafel=TAFEL", "Nagaan of een e-mail is aangekomen" },
	{ "aanwezigheid", PO, ACT_AANWEZIGHEID, M_ALLE, S(GEPLAND), Q_TAAK_AANWEZIGHEID, false,
	  "/cgi-bin/aanwezigheid?tafel=TAFEL", "Aanwezigheid vastleggen" },
	{ "besluiten", RA, ACT_BESLUITEN, M13, S(GEHOUDEN), Q_TAAK_BESLUITEN, false,
	  "/cgi-bin/besluit?tafel=TAFEL", "Besluit vastleggen" },                                   /* W20, W43 */
	{ "aangehouden", RA, ACT_BESLUITEN, M13, S(GEHOUDEN), Q_TAAK_AANGEHOUDEN, false,
	  "/cgi-bin/besluit?tafel=TAFEL", "Aangehouden besluit nemen" },
	{ "notulen", PO, ACT_NOTULEN_AANBIEDEN, M_ALLE, S(GEHOUDEN), Q_TAAK_NOTULEN, false,
	  "/cgi-bin/notulen?tafel=TAFEL", "Notulen afmaken" },
	{ "controleren", VZ, ACT_NOTULEN_CONTROLEREN, M_ALLE, S(GEHOUDEN), Q_TAAK_NOTULEN, true,
	  "/cgi-bin/notulen-akkoord?tafel=TAFEL", "Notulen controleren" },                          /* W51 */
	{ "verzenden", PO, ACT_NOTULEN_VERZENDEN, M_ALLE, S(GEHOUDEN), Q_TAAK_NOTULEN, false,
	  "/cgi-bin/notulen-akkoord?tafel=TAFEL", "Notulen verzenden" },                            /* W52 */
	{ "vaststellen", PO, ACT_NOTULEN_VASTSTELLEN, M_ALLE, S(GEHOUDEN), Q_TAAK_VASTSTELLEN, false,
	  "/cgi-bin/notulen-akkoord?tafel=TAFEL", "Notulen vaststellen" },                          /* W53 */
	{ "vastgesteld", PO, ACT_VASTGESTELD_VERSTUREN, M_ALLE, NA_DE_TAFEL, Q_TAAK_VASTGESTELD, false,
	  "/cgi-bin/vastgesteld?tafel=TAFEL", "Vastgestelde notulen versturen" },                   /* W53 */
	{ "corv", LT, ACT_CORV, M1, S(GEHOUDEN), Q_TAAK_CORV, false,
	  "/cgi-bin/opvolging?tafel=TAFEL", "CORV-melding doen" },                                  /* W22 */
	{ "afsluiten", PO, ACT_AFSLUITEN, M_ALLE, S(GEHOUDEN), Q_TAAK_AFSLUITEN, false,
	  "/cgi-bin/zaak?zaak=ZAAK#tafel-TAFEL", "Afsluiten" },
	{ "overdragen", RO, ACT_OVERDRAGEN, M2, S(NIET_DOORGEGAAN), Q_NONE, false,
	  "/cgi-bin/toestemming?tafel=TAFEL", "Overdracht vastleggen" },                            /* W32 */
	{ "toewijzen", RA, ACT_TOEWIJZEN, M1, NA_DE_TAFEL, Q_TAAK_TOEWIJZEN, false,
	  "/cgi-bin/toewijzing?tafel=TAFEL", "Raadsonderzoeker toewijzen" },                        /* H25 */
	{ "starten", RA | RO, ACT_ONDERZOEK_STARTEN, M1, NA_DE_TAFEL, Q_TAAK_STARTEN, false,
	  "/cgi-bin/toewijzing?tafel=TAFEL", "Onderzoek beginnen en dat vastleggen" },              /* H24 */
	{ "toezicht", LT, ACT_OPVOLGEN, M1, NA_DE_TAFEL, Q_TAAK_TOEZICHT, false,
	  "/cgi-bin/opvolging?tafel=TAFEL", "Nagaan of het veiligheidsplan werkt" },                /* W23, H24 */
	{ "nazorg", LT, ACT_OPVOLGEN, M1, NA_DE_TAFEL, Q_TAAK_NAZORG, false,
	  "/cgi-bin/opvolging?tafel=TAFEL", "Nazorg geven aan ouders en kinderen" },
	{ "wachttijd", LT, ACT_OPVOLGEN, M1, NA_DE_TAFEL, Q_TAAK_WACHTTIJD, false,
	  "/cgi-bin/opvolging?tafel=TAFEL", "Contact met de Raad tot het onderzoek begint" },
	{ "afspraak", LT | GI_, ACT_OPVOLGEN, M_ALLE, NA_DE_TAFEL, Q_TAAK_AFSPRAAK, false,
	  "/cgi-bin/opvolging?tafel=TAFEL", "Afspraak nakomen" },                                   /* W23 */
	{ "noodtoegang", VZ, ACT_NOODTOEGANG_BEOORDELEN, M_ALLE, ALLE & ~S(CONCEPT), Q_TAAK_NOODTOEGANG, false,
	  "/cgi-bin/noodtoegang", "Nagaan of de noodtoegang terecht was" },
	{ "vernietigen", VZ, ACT_VERNIETIGEN_GOEDKEUREN, M_ALLE, S(AFGESLOTEN) | S(INGETROKKEN), Q_TAAK_VERNIETIGEN, false,
	  "/cgi-bin/bewaren", "Beslissen of een dossier wordt vernietigd" },
	{ "verzoek", PO, ACT_VERZOEK_BEHANDELEN, M_ALLE, ALLE & ~S(CONCEPT), Q_TAAK_VERZOEK, false,
	  "/cgi-bin/verzoek-betrokkene?zaak=ZAAK", "Verzoek over gegevens beantwoorden" },
	{ "moment_2", RO, ACT_OPVOLGING_LEZEN, M1, NA_DE_TAFEL, Q_TAAK_MOMENT_2_RAAD, false,
	  "/cgi-bin/aanmelding?moment=2&zaak=ZAAK", "Overdracht aanmelden (moment 2)" },            /* W30 */
	{ "moment_2", PO, ACT_OPVOLGING_LEZEN, M1, NA_DE_TAFEL, Q_TAAK_MOMENT_2, false,
	  "/cgi-bin/zaak?zaak=ZAAK#tafel-TAFEL", "De Raad vragen om moment 2 aan te melden" },
};

static const struct taak_soort *soort_van(const char *code, enum role role)
{
	for (size_t i = 0; i < COUNT(soorten); i++)
		if ((soorten[i].roles & R(role)) && text_is(soorten[i].code, code)) return &soorten[i];
	die(EV_BUG, "there is no task %s of %s", code, role_codes[role]);
}

enum act taak_act(const char *code, enum role role)
{
	return soort_van(code, role)->act;
}

const char *taak_wat(const char *code, enum role role)
{
	return soort_van(code, role)->wat;
}

const char *href_of(struct arena *arena, const char *pattern, int64_t tafel, int64_t zaak)
{
	struct buffer out = { .arena = arena };
	for (const char *at = pattern; *at;) {
		bool of_tafel = strncmp(at, "TAFEL", 5) == 0, of_zaak = strncmp(at, "ZAAK", 4) == 0;
		if (of_tafel || of_zaak) {
			buffer_int(&out, of_tafel ? tafel : zaak);
			at += of_tafel ? 5 : 4;
			continue;
		}
		size_t plain = strcspn(at, "TZ");
		buffer_add(&out, at, plain ? plain : 1);
		at += plain ? plain : 1;
	}
	return out.text;
}

const char *taak_href(struct arena *arena, const char *code, enum role role, int64_t tafel, int64_t zaak)
{
	return href_of(arena, soort_van(code, role)->href, tafel, zaak);
}

/* ---- a tafel as it stands, whoever looks ---------------------------------------- */

static void bands_load(struct db *db, struct arena *arena, int64_t tafel, struct stand *stand)
{
	struct rows *rows = db_query(db, Q_TAFEL_BANDEN, ARGS(I(tafel)));
	while (db_next(rows)) {
		enum role role = role_find(rows_text(rows, 0));
		const char *bereik = rows_text(rows, 1);
		int at = 0;
		while (at < stand->banden && (stand->band[at].role != role || strcmp(stand->band[at].bereik, bereik) != 0)) at++;
		if (at == stand->banden) {
			stand->band = arena_grow(arena, stand->band, at, sizeof *stand->band);
			stand->band[stand->banden++] = (struct band){ role, bereik, 0 };
		}
		stand->band[at].bits |= (unsigned)rows_int(rows, 2);
	}
}

bool stand_load(struct db *db, struct arena *arena, int64_t tafel, struct stand *stand)
{
	static const struct actor nobody = { 0 };
	struct tafel *read = arena_alloc(arena, sizeof *read);
	*stand = (struct stand){ .tafel = read };
	if (!tafel_load(db, &nobody, tafel, read)) return false;
	stand->subject = read->subject;
	stand->subject.status = tafel_status_find(read->status); /* not yet an archive: that comes with the day */
	struct rows *rows = db_query(db, Q_TAAK_DAGEN, ARGS(I(tafel)));
	if (!db_next(rows)) die(EV_BUG, "the tafel is gone");
	stand->tot = rows_text(rows, 0);
	stand->einde_ots = rows_text(rows, 1);
	rows_end(rows);
	bands_load(db, arena, tafel, stand);
	return true;
}

const char *zicht_tot(const struct stand *stand, enum act act, const struct band *band)
{
	struct subject subject = stand->subject;
	subject.relations = 1;
	subject.relation[0] = (struct relation){ .role = band->role, .bits = band->bits };
	if (!authz(act, &subject, NULL)) return NULL;
	subject.status = ARCHIEF;
	return authz(act, &subject, NULL) ? "altijd" : stand->tot;
}

/* ---- what follows from the table ------------------------------------------------ */

static struct taak *add(struct arena *arena, struct taken *taken)
{
	taken->taak = arena_grow(arena, taken->taak, taken->count, sizeof *taken->taak);
	return &taken->taak[taken->count++];
}

/* Once for every tie that may do it. `owes`: of that scope only; "" for all. */
static void add_each(struct arena *arena, const struct stand *stand, const struct taak_soort *soort,
	const char *vanaf, const char *termijn, const char *owes, struct taken *taken)
{
	bool soon = *stand->einde_ots && (!*termijn || strcmp(stand->einde_ots, termijn) <= 0);
	for (int i = 0; i < stand->banden; i++) {
		const struct band *band = &stand->band[i];
		if (!(soort->roles & R(band->role)) || (*owes && strcmp(owes, band->bereik) != 0)) continue;
		const char *tot = zicht_tot(stand, soort->act, band);
		if (!tot) continue;
		*add(arena, taken) = (struct taak){
			.code = soort->code, .rol = role_codes[band->role], .bereik = band->bereik,
			.termijn = soon ? stand->einde_ots : *termijn ? termijn : "geen", .reden = soon ? "einde_ots" : "",
			.vanaf = vanaf, .tot = tot, .notulen = soort->niet_zelf ? stand->tafel->notulen : 0,
		};
	}
}

void taken_nodig(struct db *db, struct arena *arena, const struct stand *stand, struct taken *taken)
{
	*taken = (struct taken){ 0 };
	for (size_t i = 0; i < COUNT(soorten); i++) {
		const struct taak_soort *soort = &soorten[i];
		if (!(soort->moments & (1u << stand->tafel->moment)) || !(soort->statuses & S(stand->subject.status))) continue;
		if (soort->nodig == Q_NONE) {
			add_each(arena, stand, soort, "", "", "", taken);
			continue;
		}
		struct rows *rows = db_query(db, soort->nodig, ARGS(I(stand->tafel->id)));
		while (db_next(rows))
			add_each(arena, stand, soort, rows_text(rows, 0), rows_text(rows, 1), rows_columns(rows) > 2 ? rows_text(rows, 2) : "", taken);
	}
}
