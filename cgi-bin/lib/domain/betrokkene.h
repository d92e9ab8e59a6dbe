/*
 * Within domain.h: what somebody may ask about what is kept of them (AVG), and all
 * that is kept about one persoon, piece by piece.
 */
#ifndef JBT_BETROKKENE_H
#define JBT_BETROKKENE_H

#include "db/db.h"

/* Of whom it is, at the day of the request; age under 0: not known. */
struct betrokkene {
	const char *soort;              /* of table persoon */
	int64_t leeftijd;
	bool overleden;
};
enum vrager { VRAGER_ZELF, VRAGER_GEZAG, VRAGER_GEMACHTIGDE };
/* Why this one cannot ask it for them, Dutch; NULL: it can. `*mening`: what the kind
 * thinks of it must be known. */
const char *vrager_fout(const struct betrokkene *, enum vrager, bool *mening);
enum vrager vrager_van(const char *code); /* of betrokkene_verzoek.vrager */

/* A piece of what is kept. `ander`: it may be about somebody else too, so somebody says
 * what becomes of it. `dicht`: why it can go to nobody as it is, Dutch; or "". */
struct gegeven {
	const char *plek;               /* which piece it is: the same as long as it is there */
	const char *groep, *kop, *tekst, *dicht;
	int64_t stuk;                   /* a file goes with it; 0 */
	bool ander;
	/* what was chosen, as long as its text is the same; "" */
	const char *keuze, *woorden;
};
struct gegevens { int count; struct gegeven *rij; };
/* All of a request, in the order of the table, with what was chosen. */
void gegevens_verzamelen(struct db *, struct arena *, int64_t verzoek, struct gegevens *);
/* What still has to be chosen, and what is left out or made black. */
int gegevens_open(const struct gegevens *), gegevens_minder(const struct gegevens *);
/* Does the text name an address that this one may not have? */
bool gegeven_noemt_adres(struct db *, int64_t verzoek, const char *text);
/* The text with each line of `words` in it made black; NULL: `*missing` does not stand in it. */
const char *gegeven_zwart(struct arena *, const char *text, const char *words, const char **missing);
/* What was chosen for the piece. In the caller's transaction. */
void gegeven_kiezen(struct db *, int64_t verzoek, const struct gegeven *, const char *keuze, const char *woorden, int64_t actor);
/* Keeps what goes out, as it is now: nothing is open any more. */
void afschrift_maken(struct db *, struct arena *, int64_t verzoek, const struct gegevens *);

/* THE table of what is kept about a persoon, and where; and which tables are left out
 * of what they get, with the reason. Together: every table of a dossier. */
struct gegeven_bron {
	const char *groep;              /* what people read above it; NULL: the end */
	const char *tabellen;           /* of the database, with a space between */
	enum query query;               /* plek, kop, tekst, ander, dicht, stuk */
};
extern const struct gegeven_bron gegeven_bronnen[];
struct niet_gegeven { const char *tabellen, *reden; };
extern const struct niet_gegeven niet_gegeven[];

#endif
