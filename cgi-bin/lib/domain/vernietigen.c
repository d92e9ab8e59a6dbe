/*
 * How a dossier is destroyed: of what was approved and not stopped until its day, in
 * small transactions, each of which can be the last for now. First nobody opens a stuk
 * any more and the large things go one by one; then all the rest at once, with the
 * certificate and the row of the log. What the tables of db/queries/vernietig.sql do not
 * name stays, so a test asks of every table that hangs on a dossier that it is there.
 *
 * A deleted row is overwritten (SQLite's secure_delete), but pages hold remains of rows
 * that were moved within the file; so the file is gone over afterwards (db_wipe).
 */
#include "domain/taken.h"

#include <string.h>
#include <time.h>

enum { DAY = 86400, PATIENCE = 20 };

/* In this order: what is found by a thing goes before the thing. */
static const enum query everything[] = {
	Q_VERNIETIG_WERKKOPIE, Q_VERNIETIG_VERZOEK, Q_VERNIETIG_KOPIE_VAN, Q_VERNIETIG_VOORSTEL, Q_VERNIETIG_VORIGE, Q_VERNIETIG_TAAK, Q_VERNIETIG_ZICHT,
	Q_VERNIETIG_ZICHT_WOORD, Q_VERNIETIG_ZICHT_WOORD_MERK, Q_VERNIETIG_NIEUWS, Q_VERNIETIG_CIJFER, Q_VERNIETIG_WERKKOPIE_TAFEL, Q_VERNIETIG_GEZIEN,
	Q_VERNIETIG_BETROKKENE_AFSCHRIFT, Q_VERNIETIG_BETROKKENE_KEUZE, Q_VERNIETIG_BETROKKENE_VERZOEK, Q_VERNIETIG_VERKLARING,
	Q_VERNIETIG_NOTULEN_OPMERKING, Q_VERNIETIG_NOTULEN_AANBIEDING_REGEL, Q_VERNIETIG_NOTULEN_AANBIEDING, Q_VERNIETIG_NOTULEN_SCHRIJVER,
	Q_VERNIETIG_NOTULEN_TEKST, Q_VERNIETIG_NOTULEN_REGEL, Q_VERNIETIG_VERZENDING, Q_VERNIETIG_REACTIE, Q_VERNIETIG_INSTEMMING,
	Q_VERNIETIG_VERZENDING_VASTGESTELD, Q_VERNIETIG_POST, Q_VERNIETIG_UITNODIGING, Q_VERNIETIG_AFBERICHT, Q_VERNIETIG_UITNODIGING_INGETROKKEN,
	Q_VERNIETIG_CORRECTIE, Q_VERNIETIG_NOTULEN, Q_VERNIETIG_PLANNING_EERDER, Q_VERNIETIG_STAP, Q_VERNIETIG_OORDEEL_PUNT, Q_VERNIETIG_OORDEEL,
	Q_VERNIETIG_AANMELDING_DEEL, Q_VERNIETIG_RONDE_STUK, Q_VERNIETIG_RONDE_REGEL, Q_VERNIETIG_KIND_DEELNAME, Q_VERNIETIG_KIND_STEM,
	Q_VERNIETIG_TAFEL_STUK, Q_VERNIETIG_STUK, Q_VERNIETIG_BESLUIT_KIND, Q_VERNIETIG_BESLUIT, Q_VERNIETIG_BESLUIT_VERLOOP, Q_VERNIETIG_AFSPRAAK,
	Q_VERNIETIG_DOEL, Q_VERNIETIG_CORV_ONTVANGEN, Q_VERNIETIG_CORV_ANTWOORD, Q_VERNIETIG_CORV, Q_VERNIETIG_CONTACTMOMENT, Q_VERNIETIG_OVERDRACHT,
	Q_VERNIETIG_TOESTEMMING, Q_VERNIETIG_ONDERZOEK_START, Q_VERNIETIG_BEHANDELAAR_VERLOOP, Q_VERNIETIG_TAFEL_GEZIN, Q_VERNIETIG_TAFEL_LEIDING,
	Q_VERNIETIG_ADRES_TOEGESTAAN, Q_VERNIETIG_AANMELDING, Q_VERNIETIG_DEELNEMER, Q_VERNIETIG_ADRES_GEWOON, Q_VERNIETIG_PERSOON_NAAM_EERDER,
	Q_VERNIETIG_PERSOON_VERLOOP, Q_VERNIETIG_TOEWIJZING_VERLOOP, Q_VERNIETIG_TOEWIJZING, Q_VERNIETIG_ZAAK_VERHUIZING, Q_VERNIETIG_NOODTOEGANG_OPEN,
	Q_VERNIETIG_NOODTOEGANG_OORDEEL, Q_VERNIETIG_NOODTOEGANG, Q_VERNIETIG_STEEKPROEF_OORDEEL,
	Q_VERNIETIG_STEEKPROEF_LEZING, Q_VERNIETIG_OPVALLEND_BEKEKEN, Q_VERNIETIG_OPVALLEND, Q_VERNIETIG_LANGER_BEWAREN, Q_VERNIETIG_BEWAREN, Q_VERNIETIG_PERSOON,
	Q_VERNIETIG_TAFEL_RIJ, Q_VERNIETIG_TAFEL, Q_VERNIETIG_GESTOPT, Q_VERNIETIG_ZAAK,
};

struct destruction {
	int64_t id, zaak;
	const char *nummer;
	bool begun;
};

static void note(struct db *db, struct arena *arena, const struct destruction *d, const char *what)
{
	audit_add(db, arena, &(struct audit){ .zaak = d->zaak, .rol = "", .pagina = "vernietigen", .handeling = what,
		.onderwerp = arena_printf(arena, "vernietiging=%lld", (long long)d->id), .uitkomst = "gedaan" });
}

/* What was approved and may not be done any more, one: false, there is none. */
static bool stop_one(struct db *db, struct arena *arena, const char *now, const char *today)
{
	struct destruction d = { 0 };
	struct rows *rows = db_query(db, Q_VERNIETIGING_VERVALLEN, ARGS(T(today)));
	if (db_next(rows)) {
		d.id = rows_int(rows, 0);
		d.zaak = rows_int(rows, 1);
	}
	rows_end(rows);
	if (!d.id) return false;
	db_exec(db, Q_VERNIETIGING_STOP_VANZELF, ARGS(T(now), I(d.id)));
	taken_bijwerken(db, arena, d.zaak);
	note(db, arena, &d, "stoppen");
	return true;
}

static bool next(struct db *db, const char *today, struct destruction *d)
{
	struct rows *rows = db_query(db, Q_VERNIETIGING_VOLGENDE, ARGS(T(today)));
	bool found = db_next(rows);
	if (found) *d = (struct destruction){ rows_int(rows, 0), rows_int(rows, 1), rows_text(rows, 2), strcmp(rows_text(rows, 3), "bezig") == 0 };
	rows_end(rows);
	return found;
}

static void all_the_rest(struct db *db, struct arena *arena, const struct destruction *d, const char *now)
{
	char yesterday[STAMP_SIZE];
	stamp_at(time(NULL) - DAY, yesterday);
	const char *what = db_text(db, Q_VERNIETIGING_AANTALLEN, ARGS(I(d->zaak)));
	const char *archive = db_text(db, Q_VERNIETIGING_ARCHIEF, ARGS(I(d->zaak)));
	db_exec(db, Q_VERNIETIG_CONCEPT, ARGS(T(d->nummer), I(d->zaak)));
	db_exec(db, Q_VERNIETIG_BESTAND_WACHTEND, ARGS(T(yesterday), I(d->zaak)));
	for (size_t i = 0; i < COUNT(everything); i++) db_exec(db, everything[i], ARGS(I(d->zaak)));
	db_exec(db, Q_VERNIETIGING_KLAAR, ARGS(T(now), T(what), T(archive), I(d->id)));
	note(db, arena, d, "vernietigen");
}

/* In the open transaction; one of the large things at most. */
static void step(struct db *db, struct arena *arena, const struct destruction *d, const char *now)
{
	if (!d->begun) {
		if (db_exec(db, Q_VERNIETIGING_BEGINNEN, ARGS(T(now), I(d->id))) != 1) die(EV_BUG, "a destruction that cannot begin");
		db_exec(db, Q_VERNIETIG_STUKKEN_DICHT, ARGS(T(now), I(d->zaak)));
		db_exec(db, Q_VERNIETIG_BERICHT_ADRESSEN, ARGS(I(d->zaak)));
		return;
	}
	if (db_exec(db, Q_VERNIETIG_INHOUD, ARGS(I(d->zaak)))) return;
	if (db_exec(db, Q_VERNIETIG_BERICHT, ARGS(I(d->zaak)))) return;
	all_the_rest(db, arena, d, now);
}

bool vernietigen_verder(struct db *db, struct arena *arena, bool *failed)
{
	char now[STAMP_SIZE], today[DATE_SIZE];
	struct destruction d;
	stamp_now(now);
	day_iso(day_today(), today);
	*failed = !db_begin_write(db, true);
	if (*failed) return false;
	bool more = stop_one(db, arena, now, today) || next(db, today, &d);
	if (!more) {
		db_rollback(db);
		return false;
	}
	if (next(db, today, &d)) step(db, arena, &d, now);
	*failed = !db_commit(db);
	return !*failed;
}

/* Goes over pages of the file: false, others kept it from that. */
static bool wipe_some(struct db *db, int64_t *page)
{
	for (int tries = 0; tries < PATIENCE; tries++) {
		if (tries) nanosleep(&(struct timespec){ .tv_nsec = 250 * 1000 * 1000 }, NULL);
		if (!db_checkpoint(db) || !db_begin_write(db, true)) continue;
		if (db_wipe(db, page)) return true;
		db_rollback(db);
	}
	return false;
}

bool vernietigen_wissen(struct db *db, bool *failed)
{
	char now[STAMP_SIZE];
	int64_t page = 1;
	db_begin_read(db);
	bool needed = db_int(db, Q_VERNIETIGING_TE_WISSEN, NO_ARGS) != 0;
	db_rollback(db);
	*failed = false;
	while (needed && page && !*failed) {
		*failed = !wipe_some(db, &page);
		if (*failed) break;
		stamp_now(now);
		db_exec(db, Q_VERNIETIGING_GEWIST, ARGS(T(page ? "" : now)));
		*failed = !db_commit(db);
	}
	if (needed && !*failed) *failed = !db_checkpoint(db);
	return needed && !*failed;
}
