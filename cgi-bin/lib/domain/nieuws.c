/*
 * THE table of news: every kind of thing that somebody has to know of, though nobody
 * has to do anything: for which roles, in which moments and statuses of the tafel,
 * when there is any, where it is read, and its words. Who may not read it there
 * (authz.c) has no such news. What follows from the table for one tafel is
 * nieuws_nodig(); derived.c keeps that; whether somebody has read it is not kept but
 * seen from what they opened (table gezien).
 */
#include "domain/lijst.h"

#include <string.h>

#define R(role) (1u << (role))
#define S(status) (1u << (status))

enum {
	LT = R(LOKALE_TOEGANG), GI_ = R(GI), VZ = R(VOORZITTER), PO = R(PROCESONDERSTEUNER), RA = R(RVDK_ADVIES),
	RO = R(RAADSONDERZOEKER), VT = R(VEILIG_THUIS), MELDERS = LT | GI_ | RO, ANDEREN = MELDERS | RA | VT,
	M1 = 2, M2 = 4, M3 = 8, M13 = M1 | M3, M_ALLE = M1 | M2 | M3,
	NA_DE_TAFEL = S(GEHOUDEN) | S(AFGESLOTEN),
	WAAR_ZAAK = 0, WAAR_NOTULEN = 1,
};

/* Opening that page is reading it. In an address TAFEL and ZAAK are their ids. */
static const struct { const char *program, *href; } waar[] = {
	[WAAR_ZAAK] = { "zaak", "/cgi-bin/zaak?zaak=ZAAK#tafel-TAFEL" },
	[WAAR_NOTULEN] = { "notulen", "/cgi-bin/notulen?tafel=TAFEL" },
};

struct nieuws_soort {
	const char *code;
	unsigned roles;
	enum act act;                   /* that reading it needs */
	unsigned flags;                 /* of the thing itself, besides those of the tafel */
	unsigned moments, statuses;
	enum query sinds;               /* a row for each time that there is some */
	int waar;
	const char *wat;
};

static const struct nieuws_soort soorten[] = {
	{ "gepland", ANDEREN, ACT_ZIEN, 0, M_ALLE, S(GEPLAND), Q_NIEUWS_GEPLAND, WAAR_ZAAK, "De tafel is gepland: bereid u voor" },
	{ "verplaatst", MELDERS, ACT_ZIEN, 0, M_ALLE, S(IN_TE_PLANNEN), Q_NIEUWS_VERPLAATST, WAAR_ZAAK, "De tafel gaat die dag niet door" }, /* H21 */
	{ "stuk", VZ | PO | RA | MELDERS, ACT_STUK_LEZEN, 0, M_ALLE, S(GEPLAND) | NA_DE_TAFEL, Q_NIEUWS_STUK, WAAR_ZAAK, "Er is een stuk bijgekomen" },
	{ "stuk", LT | GI_ | VT, ACT_STUK_LEZEN, IS_VRIJGEGEVEN, M_ALLE, S(GEPLAND) | NA_DE_TAFEL, Q_NIEUWS_STUK_VRIJ, WAAR_ZAAK, "Er is een stuk bijgekomen" },
	{ "besluit", VZ | PO | MELDERS, ACT_BESLUIT_LEZEN, 0, M13, NA_DE_TAFEL, Q_NIEUWS_BESLUIT, WAAR_ZAAK, "De Raad heeft een besluit genomen" },   /* W20, W43 */
	{ "besluit_verbeterd", VZ | PO | MELDERS, ACT_BESLUIT_LEZEN, 0, M13, NA_DE_TAFEL, Q_NIEUWS_BESLUIT_VERBETERD, WAAR_ZAAK, "De Raad heeft het besluit verbeterd" }, /* H18 */
	{ "notulen", ANDEREN, ACT_NOTULEN_LEZEN, 0, M_ALLE, NA_DE_TAFEL, Q_NIEUWS_NOTULEN, WAAR_NOTULEN, "De notulen zijn er: u kunt reageren" },  /* W52 */
	{ "reactie", ANDEREN, ACT_NOTULEN_LEZEN, 0, M_ALLE, NA_DE_TAFEL, Q_NIEUWS_REACTIE, WAAR_NOTULEN, "Reageren op de notulen kan bijna niet meer" }, /* W53 */
	{ "vastgesteld", ANDEREN, ACT_NOTULEN_LEZEN, 0, M_ALLE, NA_DE_TAFEL, Q_NIEUWS_VASTGESTELD, WAAR_NOTULEN, "De notulen zijn vastgesteld" },
	{ "antwoord", VZ | PO | RA | MELDERS, ACT_OPVOLGING_LEZEN, 0, M1, NA_DE_TAFEL, Q_NIEUWS_ANTWOORD, WAAR_ZAAK, "De Raad heeft geantwoord op de CORV-melding" }, /* W22 */
};

static const struct nieuws_soort *soort_van(const char *code, enum role role)
{
	for (size_t i = 0; i < COUNT(soorten); i++)
		if ((soorten[i].roles & R(role)) && text_is(soorten[i].code, code)) return &soorten[i];
	die(EV_BUG, "there is no news %s of %s", code, role_codes[role]);
}

/* ---- what follows from the table ---------------------------------------------------- */

/* Once for every tie that may read it; `only`: of that scope, "" for all. */
static void add_each(struct arena *arena, const struct stand *stand, const struct nieuws_soort *soort, const struct nieuws *one, const char *only, struct nieuwslijst *out)
{
	struct stand with = *stand;
	with.subject.flags |= soort->flags;
	for (int i = 0; i < stand->banden; i++) {
		const struct band *band = &stand->band[i];
		if (!(soort->roles & R(band->role)) || (*only && strcmp(only, band->bereik) != 0) || !zicht_tot(&with, soort->act, band)) continue;
		out->nieuws = arena_grow(arena, out->nieuws, out->count, sizeof *out->nieuws);
		out->nieuws[out->count] = *one;
		out->nieuws[out->count].rol = role_codes[band->role];
		out->nieuws[out->count++].bereik = band->bereik;
	}
}

void nieuws_nodig(struct db *db, struct arena *arena, const struct stand *stand, struct nieuwslijst *out)
{
	*out = (struct nieuwslijst){ 0 };
	for (size_t i = 0; i < COUNT(soorten); i++) {
		const struct nieuws_soort *soort = &soorten[i];
		if (!(soort->moments & (1u << stand->tafel->moment)) || !(soort->statuses & S(stand->subject.status))) continue;
		struct rows *rows = db_query(db, soort->sinds, ARGS(I(stand->tafel->id)));
		while (db_next(rows)) {
			const struct nieuws one = { .code = soort->code, .op = rows_text(rows, 0), .door = rows_int(rows, 1), .dag = rows_text(rows, 2),
				.waar = waar[soort->waar].program, .tot = db_text(db, Q_NIEUWS_TOT, ARGS(T(rows_text(rows, 0)))) };
			add_each(arena, stand, soort, &one, rows_columns(rows) > 3 ? rows_text(rows, 3) : "", out);
		}
	}
}

/* ---- the list ------------------------------------------------------------------------- */

static void put(struct zoek *z, const struct plek *p, bool with_read, struct lijst *out)
{
	const struct nieuws_soort *soort = soort_van(p->code, p->as->role);
	/* A stuk that is released no longer is news no longer: that a dossier is theirs is enough here. */
	if (!plek_may(z, p, p->as, soort->act == ACT_STUK_LEZEN ? ACT_ZIEN : soort->act)) return;
	struct lijst_rij *row = &out->rij[out->count++];
	*row = p->rij;
	if (!plek_may(z, p, p->as, ACT_ZIEN)) row->gezin = "";
	row->wat = soort->wat;
	row->href = href_of(z->arena, waar[soort->waar].href, row->tafel, row->zaak);
	row->is_gelezen = with_read && db_int(z->db, Q_NIEUWS_IS_GELEZEN, ARGS(I(z->vraag.actor->id), I(row->zaak), T(p->as->rol), T(p->as->code), T(p->eerst), I(p->tafel), T(p->code)));
}

void lijst_nieuws(struct zoek *z, bool all, int most, const struct lijst_rij *na, struct lijst *out)
{
	struct plek p, last = { .eerst = "~", .code = "", .tafel = INT64_MAX };
	if (na) last = (struct plek){ .eerst = na->termijn, .tafel = na->tafel, .code = na->code };
	*out = (struct lijst){ 0 };
	z->alles = all;
	stamp_now(z->nu);
	lijst_begin(z, Q_NIEUWS_NA);
	z->blad = most;
	for (int i = 0; i < z->bereiken; i++) lijst_add(z, (struct stuk_index){ .as = &z->bereik[i], .last = last });
	while (!out->meer && lijst_take(z, &p)) {
		if (out->count == most) out->meer = true;
		else put(z, &p, all, out);
	}
}
