/*
 * stuk: the documents of a tafel. `?tafel=N` lists them and takes new ones,
 * `?stuk=N` is the download. A deelnemer gets what was released to deelnemers;
 * one with a secret address only where that address was released too.
 */
#include "web/web.h"

#include <string.h>

enum { F_STUK, F_TAFEL, F_SOORT, F_TITEL, F_DATUM, F_BESTAND, F_GEHEIM, F_BRON, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_STUK] = { "stuk", FIELD_ID, SUBJECT },
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_SOORT] = { "soort", FIELD_CHOICE, REQUIRED, .list = "stuk_soort", .label = "Wat voor stuk is het?", .missing = "Kies wat voor stuk het is." },
	[F_TITEL] = { "titel", FIELD_LINE, ADDRESS, .label = "Titel", .help = "Laat u dit leeg? Dan heet het stuk naar zijn soort." },
	[F_DATUM] = { "datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Datum van het stuk", .help = "Bijvoorbeeld 9-3-2026.",
		.missing = "Vul de datum in die op het stuk staat." },
	[F_BESTAND] = { "bestand", FIELD_FILE, REQUIRED | MANY, .list = "stuk_bestand", .label = "Bestand",
		.help = "Een pdf, docx, odt, jpg of png. U kunt ook meer bestanden tegelijk kiezen, als ze van dezelfde soort en datum zijn: hoogstens 10, samen 25 MB.", .missing = "Kies het bestand." },
	[F_GEHEIM] = { "bevat_geheim_adres", FIELD_CHECK, 0, .label = "In dit stuk staat een geheim adres",
		.help = "Dan krijgen alleen de mensen het stuk die dat adres mogen zien." },
	[F_BRON] = { "bron", FIELD_PICK, 0, .from = Q_STUK_BRONNEN, .label = "Stuk van een eerdere tafel",
		.missing = "Kies welk stuk u wilt overnemen.", .wrong = "Kies een stuk uit de lijst." },
};

#define LIST "/cgi-bin/stuk?tafel=%lld"
static const struct actie acties[] = {
	{ "uploaden", "Stuk toevoegen", ACT_STUK_TOEVOEGEN, SAVES | COMPLETE | TYPING, .done = "toegevoegd", .next = LIST },
	{ "verder", "Toevoegen en verder", ACT_STUK_TOEVOEGEN, SAVES | COMPLETE, .done = "toegevoegd" },
	{ "overnemen", "Stuk overnemen", ACT_STUK_TOEVOEGEN, SAVES | PLAIN, .form = "overnemen", .done = "toegevoegd", .next = LIST },
	{ "verwijderen", "Verwijderen", ACT_STUK_TOEVOEGEN, SAVES | IN_ROW, .done = "verwijderd", .next = LIST },
	{ "vrijgeven", "Vrijgeven", ACT_STUK_VRIJGEVEN, SAVES | IN_ROW, .done = "opgeslagen", .next = LIST },
	{ "niet_vrijgeven", "Niet meer vrijgeven", ACT_STUK_VRIJGEVEN, SAVES | IN_ROW, .done = "opgeslagen", .next = LIST },
};

/* While the melder amends, the others have the last round that was filed. */
static bool with_filed_round(struct request *r)
{
	return r->tafel->subject.status != TERUGGESTUURD || request_may(r, ACT_AANMELDING_SCHRIJVEN)
		|| db_int(r->db, Q_STUK_INGEDIEND, ARGS(I(r->thing)));
}

/* Of one stuk the rights depend on its release; the list is for who may read
 * at least the released ones. */
static enum outcome find(struct request *r)
{
	int64_t stuk = field_id(r, F_STUK), tafel = field_id(r, F_TAFEL);
	bool released = true, secret = false;
	enum outcome opens = OK;
	if (stuk) {
		struct rows *rows = db_query(r->db, Q_STUK_VINDEN, ARGS(I(stuk)));
		if (!db_next(rows)) return NOT_FOUND;
		int64_t own = rows_int(rows, 0);
		released = rows_int(rows, 1) != 0;
		secret = rows_int(rows, 2) != 0;
		opens = rows_int(rows, 3) ? UNCHECKED : rows_int(rows, 4) ? INFECTED : OK;
		rows_end(rows);
		if (tafel && tafel != own) return NOT_FOUND;
		tafel = own;
		r->thing = stuk;
		r->subject_text = arena_printf(r->arena, "stuk=%lld", (long long)stuk);
	}
	enum outcome outcome = find_tafel(r, tafel);
	if (outcome == OK && released && (!secret || request_may(r, ACT_GEHEIM_ADRES_ZIEN))) r->tafels[0].subject.flags |= IS_VRIJGEGEVEN;
	if (outcome == OK && stuk && !with_filed_round(r)) return NOT_FOUND;
	r->hidden = !r->posted && stuk;
	r->rev = 0; /* a stuk is added or not: nothing is overwritten */
	/* One that may not be read is not there. */
	if (outcome == OK && stuk && !request_may(r, ACT_STUK_LEZEN)) return NOT_FOUND;
	return outcome == OK && !r->posted ? opens : outcome;
}

static void download(struct request *r)
{
	struct rows *rows = form_query(r, Q_STUK_BESTAND);
	if (!db_next(rows)) die(EV_BUG, "a stuk without a row");
	r->download = arena_alloc(r->arena, sizeof *r->download);
	*r->download = (struct download){ .name = rows_text(rows, 0), .type = rows_text(rows, 1) };
	rows_end(rows);
	r->download->data = db_blob_read(r->db, BLOB_STUK, r->thing, &r->download->size);
	if (!r->download->data) die(EV_DATABASE, "a stuk without content");
}

/* After the tafel the lokale toegang adds the amended plan, and nothing else. */
static bool only_plan(struct request *r)
{
	return r->as.role == LOKALE_TOEGANG && !request_may(r, ACT_AANMELDING_SCHRIJVEN);
}

static void show(struct request *r)
{
	if (r->thing && !r->posted) {
		download(r);
		return;
	}
	form_forget(r, F_STUK, ""); /* of a button in a row: the form below is about a new one */
	struct subject unreleased = r->tafel->subject;
	unreleased.flags &= ~(unsigned)IS_VRIJGEGEVEN;
	bool all = authz(ACT_STUK_LEZEN, &unreleased, NULL);
	view_steps(r, "stukken");
	view_show_if(r->view, printer_is_there() && request_may(r, ACT_BUNDEL), "BUNDEL");
	if (!view_rows(r, r->view, "STUK", all ? Q_STUKKEN : Q_STUKKEN_VRIJGEGEVEN)) tpl_show(r->view, "LEEG");
	view_show_if(r->view, request_may(r, ACT_STUK_VRIJGEVEN), "MET_VRIJGAVE");
	static const char *const sections[] = { "", "IS_MOMENT_1", "IS_MOMENT_2", "IS_MOMENT_3" };
	tpl_show(r->view, sections[r->tafel->moment]);
	view_show_if(r->view, request_may(r, ACT_AANMELDING_SCHRIJVEN), "VERDER");
	if (!request_may(r, ACT_AANMELDING_SCHRIJVEN)) view_hold_back(r, "verder");
	view_show_if(r->view, only_plan(r), "ALLEEN_PLAN");
	view_show_if(r->view, *field_typed(r, F_TITEL), "TITEL_OPEN");
	struct rows *sources = form_query(r, Q_STUK_BRONNEN);
	view_show_if(r->view, db_next(sources), "ER_IS_EERDER");
	rows_end(sources);
	view_show_if(r->view, request_may(r, ACT_STUK_INTREKKEN), "MAG_WEG");
}

static void check(struct request *r)
{
	if (!actie_is(r, "overnemen") && only_plan(r) && *field_text(r, F_SOORT) && !field_is(r, F_SOORT, "veiligheidsplan"))
		field_error(r, F_SOORT, "", "Na de tafel kunt u alleen het gewijzigde veiligheidsplan toevoegen.");
	if (actie_is(r, "overnemen") && !*field_text(r, F_BRON)) field_error(r, F_BRON, "", fields[F_BRON].missing);
}

/* Of several in one go each is a stuk of its own: named after its file, or by the
 * title with a number. */
static const char *title_of(struct request *r, const struct upload *u, const char *title, int number)
{
	if (*title) return arena_printf(r->arena, "%s %d", title, number + 1);
	const char *dot = strrchr(u->name, '.');
	return dot ? arena_strndup(r->arena, u->name, (size_t)(dot - u->name)) : u->name;
}

static enum outcome upload(struct request *r)
{
	const char *title = field_text(r, F_TITEL);
	const struct upload *u;
	struct buffer subject = { .arena = r->arena };
	for (int i = 0; (u = upload_at(r, i)); i++) {
		if (r->uploads > 1) form_set(r, F_TITEL, title_of(r, u, title, i));
		form_exec(r, Q_STUK_TOEVOEGEN);
		r->thing = db_last_id(r->db);
		db_exec(r->db, Q_STUK_BESTAND_ZETTEN, ARGS(T(u->name), T(u->type), I((int64_t)u->size), T(u->sha256), T(u->let_op), I(r->thing)));
		db_exec(r->db, Q_STUK_INHOUD, ARGS(I(r->thing), I((int64_t)u->size)));
		db_blob_write(r->db, BLOB_STUK, r->thing, u->data, u->size);
		buffer_printf(&subject, "%s%lld", i ? "," : "stuk=", (long long)r->thing);
	}
	r->subject_text = subject.text;
	return OK;
}

/* What an earlier tafel of the zaak has is not uploaded again: a copy, because
 * a stuk belongs to the tafel it was filed for. */
static enum outcome take_over(struct request *r)
{
	form_exec(r, Q_STUK_OVERNEMEN);
	r->thing = db_last_id(r->db);
	form_exec(r, Q_STUK_OVERNEMEN_INHOUD);
	r->subject_text = arena_printf(r->arena, "stuk=%lld", (long long)r->thing);
	return OK;
}

/* Called after a secret address it goes to nobody, unless that was allowed. */
static bool names_address(struct request *r)
{
	struct rows *rows = form_query(r, Q_STUK_NOEMT_ADRES);
	bool found = db_next(rows);
	if (found)
		refusal_add(r->arena, &r->refusal, (struct condition){
			arena_printf(r->arena, "Misschien staat er een geheim adres in %s. Voeg het stuk opnieuw toe onder een andere naam, of leg vast waarom dit zo mag.", rows_text(rows, 0)),
			arena_printf(r->arena, "/cgi-bin/geheim-adres?tafel=%lld", (long long)r->tafel->id), NULL });
	rows_end(rows);
	return found;
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "overnemen")) return r->thing ? BAD_REQUEST : take_over(r);
	if (actie_is(r, "verder")) r->next = stap_na(r, "stukken");
	if (actie_is(r, "uploaden") || actie_is(r, "verder")) return r->thing ? BAD_REQUEST : upload(r);
	if (!r->thing) return BAD_REQUEST;
	if (actie_is(r, "vrijgeven") && names_address(r)) return REFUSED;
	enum query query = actie_is(r, "verwijderen") ? Q_STUK_TERUGNEMEN : actie_is(r, "vrijgeven") ? Q_STUK_VRIJGEVEN : Q_STUK_NIET_VRIJGEVEN;
	return form_exec(r, query) == 1 ? OK : WRONG_STATE;
}

static const struct page page = {
	.name = "stuk", .title = "Stukken", .needs = ACT_STUK_LEZEN, .made = Q_STUK_ERBIJ, .workers = 2, .files = &file_checks,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
