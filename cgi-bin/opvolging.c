/*
 * opvolging: what follows a tafel, after closing too. The lokale toegang
 * records the CORV-melding and the answers of the Raad per kind (W22); who
 * follows up logs the supervision of the veiligheidsplan, the nazorg and the
 * contact with the Raad (W23), and what became of the afspraken. Each part is
 * saved as far as it was filled in; half of a part is an error.
 */
#include "web/web.h"

#include <string.h>

enum {
	F_TAFEL, F_CORV_VERZONDEN_OP, F_CORV_REFERENTIE,
	F_ANTWOORD_PERSOON, F_ANTWOORD_STADIUM, F_ANTWOORD_DATUM, F_ANTWOORD_UITKOMST,
	F_CONTACT_SOORT, F_CONTACT_DATUM, F_CONTACT_TEKST, F_CONTACT_MET, F_CONTACT_LAATSTE, F_GEREED_OP, F_RESULTAAT, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_CORV_VERZONDEN_OP] = { "corv_verzonden_op", FIELD_DATE, PAST | NARROW | REQUIRED, .label = "Wanneer is de melding verzonden?",
		.help = "Bijvoorbeeld 9-3-2026.", .missing = "Vul in wanneer de melding is verzonden." },
	[F_CORV_REFERENTIE] = { "corv_referentie", FIELD_LINE, NARROW | REQUIRED, .max = 60, .label = "Kenmerk van de melding", .missing = "Vul het kenmerk van de melding in." },
	[F_ANTWOORD_PERSOON] = { "antwoord_persoon", FIELD_PICK, REQUIRED, .from = Q_OPVOLGING_KINDEREN, .label = "Over welk kind?", .missing = "Kies over welk kind het antwoord gaat." },
	[F_ANTWOORD_STADIUM] = { "antwoord_stadium", FIELD_CHOICE, REQUIRED, .list = "corv_stadium", .label = "Wat is er klaar?", .missing = "Kies wat er klaar is." },
	[F_ANTWOORD_DATUM] = { "antwoord_datum", FIELD_DATE, PAST | NARROW | REQUIRED, .label = "Datum van het antwoord", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul de datum van het antwoord in." },
	[F_ANTWOORD_UITKOMST] = { "antwoord_uitkomst", FIELD_CHOICE, 0, .list = "corv_uitkomst", .label = "Wat is de uitkomst?" },
	[F_CONTACT_SOORT] = { "contact_soort", FIELD_CHOICE, REQUIRED, .list = "contact_soort", .label = "Waar ging het over?", .missing = "Kies waar het contact over ging." },
	[F_CONTACT_DATUM] = { "contact_datum", FIELD_DATE, PAST | NARROW | REQUIRED, .label = "Datum", .help = "Bijvoorbeeld 9-3-2026.", .missing = "Vul de datum van het contact in." },
	[F_CONTACT_TEKST] = { "contact_tekst", FIELD_TEXT, REQUIRED, .max = 4000, .label = "Wat is er besproken of gedaan?", .missing = "Schrijf op wat er is besproken of gedaan." },
	[F_CONTACT_MET] = { "contact_met", FIELD_LINE, 0, .label = "Met wie?" },
	[F_CONTACT_LAATSTE] = { "contact_laatste", FIELD_CHECK, 0, .label = "Dit was de laatste keer",
		.help = "Dan komt het niet meer terug in uw werkvoorraad." },
	[F_GEREED_OP] = { "gereed_op", FIELD_DATE, REPEAT | PAST | NARROW, .label = "Klaar op", .help = "Bijvoorbeeld 9-3-2026." },
	[F_RESULTAAT] = { "resultaat", FIELD_TEXT, REPEAT, .max = 2000, .label = "Wat is het resultaat?" },
};

/* The parts that are whole or not there; the first `needed` fields of each
 * are needed as soon as one of its fields is filled in. */
enum part { CORV, ANTWOORD, CONTACT, PARTS };
static const struct { int first, needed, count; } parts[PARTS] = {
	[CORV] = { F_CORV_VERZONDEN_OP, 2, 2 },
	[ANTWOORD] = { F_ANTWOORD_PERSOON, 3, 4 },
	[CONTACT] = { F_CONTACT_SOORT, 3, 5 },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_OPVOLGEN, SAVES | STAY | TYPING | IF_CHANGED, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	enum outcome outcome = find_by_tafel(r);
	if (outcome != OK) return outcome;
	r->rev = db_int(r->db, Q_OPVOLGING_REV, ARGS(I(r->tafel->id)));
	return OK;
}

static void keys(struct request *r)
{
	form_keys(r, F_GEREED_OP, F_RESULTAAT, Q_OPVOLGING_AFSPRAKEN);
}

static void load(struct request *r)
{
	form_load(r, Q_OPVOLGING_CORV_LEZEN);
	form_load_each(r, Q_OPVOLGING_AFSPRAKEN_LEZEN);
}

/* Was something of this part typed that was not there yet? */
static bool is_filled(const struct request *r, enum part part)
{
	for (int f = parts[part].first; f < parts[part].first + parts[part].count; f++)
		if (field_changed(r, f, "")) return true;
	return false;
}

static bool has_inquiry(struct request *r)
{
	struct rows *rows = form_query(r, Q_OPVOLGING_CORV);
	bool any = db_next(rows);
	rows_end(rows);
	return any;
}

/* In the order of time: the besluit, the message, the answers. */
static void check_days(struct request *r)
{
	const char *sent = field_text(r, F_CORV_VERZONDEN_OP), *answer = field_text(r, F_ANTWOORD_DATUM);
	const char *besluit = db_text(r->db, Q_OPVOLGING_BESLUIT_DAG, ARGS(I(r->tafel->id)));
	if (field_changed(r, F_CORV_VERZONDEN_OP, "") && *sent && strcmp(sent, besluit) < 0)
		field_error(r, F_CORV_VERZONDEN_OP, "", "Deze datum ligt voor het besluit van de Raad. Controleer de datum.");
	if (*answer && *sent && strcmp(answer, sent) < 0)
		field_error(r, F_ANTWOORD_DATUM, "", "Dit antwoord is ouder dan de melding. Controleer de datum.");
}

/* What stands there is put right with a reason, in another form. */
static bool is_reported(struct request *r)
{
	return *db_text(r->db, Q_CORV_VERZONDEN_DAG, ARGS(I(r->tafel->id))) != '\0';
}

static void check(struct request *r)
{
	check_days(r);
	if (is_filled(r, CORV) && is_reported(r))
		field_error(r, F_CORV_VERZONDEN_OP, "", "De melding is al vastgelegd. Klopt er iets niet? Ga dan naar Verbeteringen, bij dit dossier.");
	for (enum part part = 0; part < PARTS; part++) {
		if (!is_filled(r, part)) continue;
		if (part == CORV && !has_inquiry(r)) {
			field_error(r, F_CORV_VERZONDEN_OP, "", "De Raad start geen onderzoek. Er is geen melding nodig.");
			continue;
		}
		for (int f = parts[part].first; f < parts[part].first + parts[part].needed; f++)
			if (!*field_text(r, f)) field_error(r, f, "", fields[f].missing);
	}
}

static enum outcome save(struct request *r)
{
	static const enum query writes[PARTS] = {
		[CORV] = Q_OPVOLGING_CORV_OPSLAAN, [ANTWOORD] = Q_OPVOLGING_ANTWOORD_TOEVOEGEN, [CONTACT] = Q_OPVOLGING_CONTACT_TOEVOEGEN,
	};
	for (enum part part = 0; part < PARTS; part++) {
		if (!is_filled(r, part)) continue;
		if (part != CONTACT && !request_may(r, ACT_CORV)) return FORBIDDEN; /* of the lokale toegang only */
		form_exec(r, writes[part]);
	}
	form_exec_each(r, Q_OPVOLGING_AFSPRAAK_OPSLAAN, F_GEREED_OP);
	return OK;
}

static void show(struct request *r)
{
	bool writes = request_may(r, ACT_OPVOLGEN), inquiry = has_inquiry(r);
	if (inquiry) {
		tpl_show(r->view, "MET_CORV");
		view_rows(r, r->view, "CORV", Q_OPVOLGING_CORV);
		tpl_show(r->view, view_rows(r, r->view, "ANTWOORD", Q_OPVOLGING_ANTWOORDEN) ? "ANTWOORDEN" : "GEEN_ANTWOORDEN");
		view_rows(r, r->view, "MOMENT_2", Q_OPVOLGING_MOMENT_2);
	}
	view_rows(r, r->view, "TOEZICHT", Q_OPVOLGING_TOEZICHT);
	tpl_show(r->view, view_rows(r, r->view, "CONTACT", Q_OPVOLGING_CONTACTEN) ? "CONTACTEN" : "GEEN_CONTACTEN");
	if (writes) {
		tpl_show(r->view, "SCHRIJVEN");
		view_show_if(r->view, inquiry && request_may(r, ACT_CORV), "MELDEN");
		view_show_if(r->view, !is_reported(r), "NOG_TE_MELDEN");
		if (view_each(r, r->view, "AFSPRAAK", Q_OPVOLGING_AFSPRAKEN, F_GEREED_OP, F_RESULTAAT)) tpl_show(r->view, "AFSPRAKEN");
	} else if (view_rows(r, r->view, "AFSPRAAK_LEZEN", Q_OPVOLGING_AFSPRAKEN)) tpl_show(r->view, "AFSPRAKEN_LEZEN");
}

static const struct page page = {
	.name = "opvolging", .title = "Opvolging", .needs = ACT_OPVOLGING_LEZEN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
