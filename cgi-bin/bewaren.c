/*
 * bewaren: how long dossiers are kept, and that they are destroyed after that. The
 * procesondersteuner proposes what is over its term, the voorzitter approves, both and
 * the toezichthouder can stop it until its day; scripts/vernietigen does the rest. That
 * the two are two people and the days are days, the table holds (vernietiging).
 * `?zaak=N` is about one dossier: kept longer with a reason, and as a copy for the
 * gemeente's archive; `?verklaring=N` is the certificate of what was destroyed.
 */
#include "stuf/stuf.h"
#include "web/web.h"

#include <string.h>

enum { PER_PAGE = 25 };
enum { F_ZAAK, F_JAAR, F_NA, F_EERDER_DAN, F_VERKLARING, F_VOORSTEL, F_AKKOORD, F_WAAROM, F_REDEN, F_TOT, F_LANGER, F_ARCHIEF, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_JAAR] = { "jaar", FIELD_NUMBER, QUERY | NARROW, .max = 2200, .label = "Jaar waarin de bewaartermijn voorbij is" },
	[F_NA] = { "na", FIELD_ID, QUERY | QUIET },                 /* the last zaak seen */
	[F_EERDER_DAN] = { "eerder_dan", FIELD_ID, QUERY | QUIET }, /* of the certificates: goes on before this one */
	[F_VERKLARING] = { "verklaring", FIELD_ID, QUERY | QUIET },
	[F_VOORSTEL] = { "voorstel", FIELD_CHECK, REPEAT, .label = "Voorstellen om te vernietigen" },
	[F_AKKOORD] = { "akkoord", FIELD_CHECK, REPEAT, .label = "Mag worden vernietigd" },
	[F_WAAROM] = { "waarom", FIELD_TEXT, REPEAT | REASON, .max = 1000, .label = "Waarom stopt u dit?" },
	[F_REDEN] = { "reden", FIELD_TEXT, REQUIRED, .max = 1000, .label = "Waarom moet dit dossier langer blijven?", .missing = "Schrijf op waarom dit dossier langer moet blijven." },
	[F_TOT] = { "tot", FIELD_DATE, NARROW, .label = "Tot en met welke dag?", .help = "Laat dit leeg als u het nog niet weet. Dan blijft het dossier tot iemand het beëindigt." },
	[F_LANGER] = { "langer", FIELD_ID, QUIET },
	[F_ARCHIEF] = { "archief", FIELD_CHOICE, QUERY | QUIET, .list = "ja" },
};

static const struct actie acties[] = {
	{ "voorstellen", "Stel voor om te vernietigen", ACT_VERNIETIGEN_VOORSTELLEN, SAVES | STAY, .form = "voorstellen", .done = "opgeslagen" },
	{ "goedkeuren", "Vernietigen goedkeuren", ACT_VERNIETIGEN_GOEDKEUREN, SAVES | STAY, .form = "goedkeuren", .done = "opgeslagen",
		.confirm = "U keurt goed dat deze dossiers worden vernietigd. Daarna blijft er niets van over. Tot de dag die daarna bij elk dossier staat, kunt u het nog stoppen." },
	{ "stoppen", "Vernietigen stoppen", ACT_VERNIETIGEN_STOPPEN, SAVES | STAY | TYPING, .form = "stoppen", .done = "opgeslagen" },
	{ "langer", "Langer bewaren", ACT_BEWAREN, SAVES | COMPLETE | STAY | TYPING, .form = "langer", .done = "opgeslagen" },
	{ "beeindigen", "Niet meer langer bewaren", ACT_BEWAREN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	if (*field_text(r, F_ZAAK)) {
		r->act = field_is(r, F_ARCHIEF, "ja") ? "archief" : NULL;
		r->needs = r->act ? ACT_ARCHIVEREN : ACT_BEWAREN;
		return find_zaak(r, field_id(r, F_ZAAK));
	}
	return find_general(r, 0);
}

static void keys(struct request *r)
{
	if (!r->general) return;
	form_keys(r, F_VOORSTEL, F_VOORSTEL, Q_BEWAREN_VOORSTELBAAR);
	form_keys(r, F_AKKOORD, F_AKKOORD, Q_VERNIETIGING_WACHT);
	form_keys(r, F_WAAROM, F_WAAROM, Q_VERNIETIGING_LOOPT);
}

/* Of which field something was filled in, where it is about several things. */
static int asked_field(const struct request *r)
{
	return actie_is(r, "voorstellen") ? F_VOORSTEL : actie_is(r, "goedkeuren") ? F_AKKOORD : F_WAAROM;
}

static void check(struct request *r)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	if (!r->general) {
		if (*field_text(r, F_TOT) && strcmp(field_text(r, F_TOT), today) < 0) field_error(r, F_TOT, "", "Kies een dag van vandaag of later.");
		return;
	}
	int next = 0, field = asked_field(r);
	const char *first = NULL;
	for (const char *key; (key = field_key(r, field, &next));) {
		if (*field_text_at(r, field, key)) return;
		if (!first) first = key;
	}
	refusal_add(r->arena, &r->refusal, (struct condition){ field == F_WAAROM ? "Schrijf bij een dossier op waarom u het stopt." : "Kies eerst een of meer dossiers.", "#inhoud", NULL });
}

/* ---- what is shown --------------------------------------------------------------------- */

static void show_list(struct request *r)
{
	bool proposes = authz_general(&r->actor, ACT_VERNIETIGEN_VOORSTELLEN, 0, NULL);
	struct tpl *list = NULL;
	int64_t last = 0;
	int count = 0;
	struct rows *rows = form_query(r, Q_BEWAREN_LIJST);
	for (; count < PER_PAGE && db_next(rows); count++) {
		if (!list) list = tpl_section(r->view, "LIJST");
		struct tpl *row = tpl_section(list, "DOSSIER");
		view_row(row, rows);
		last = rows_int(rows, 0);
		if (proposes && rows_int(rows, rows_columns(rows) - 1)) view_field(r, tpl_section(row, "KEUZE"), F_VOORSTEL, rows_text(rows, 0));
	}
	if (!count) {
		tpl_show(r->view, "GEEN_LIJST");
		view_hold_back(r, "voorstellen");
	} else if (count == PER_PAGE && db_next(rows)) {
		tpl_set(tpl_section(list, "VERDER"), "NAAR", arena_printf(r->arena, "/cgi-bin/bewaren?jaar=%s&na=%lld", field_text(r, F_JAAR), (long long)last));
	}
	rows_end(rows);
}

static void show_certificates(struct request *r)
{
	const struct view_page shown = view_page(r, r->view, "VERKLARINGEN", "VERKLARING", Q_VERKLARING_LIJST, PER_PAGE);
	if (shown.after) tpl_set_int(tpl_section(r->view, "EERDERE"), "LAATSTE", shown.after);
}

/* Its hash stands in the log, for the certificate. */
static void show_copy(struct request *r)
{
	const char *name;
	char sha256[SHA256_HEX];
	size_t size;
	const void *data = archief_make(r->db, r->arena, r->zaak, &name, &size);
	if (!data) {
		tpl_show(tpl_section(r->view, "EEN_DOSSIER"), "TE_GROOT");
		return;
	}
	sha256_hex(data, size, sha256);
	r->subject_text = arena_printf(r->arena, "sha256=%s", sha256);
	r->download = arena_alloc(r->arena, sizeof *r->download);
	*r->download = (struct download){ .data = data, .size = size, .name = name, .type = "application/zip" };
}

/* What is about many dossiers is not on a page about one. */
static void hold_back_lists(struct request *r)
{
	static const char *const lists[] = { "voorstellen", "goedkeuren", "stoppen" };
	for (size_t i = 0; i < COUNT(lists); i++) view_hold_back(r, lists[i]);
}

static void show_zaak(struct request *r)
{
	hold_back_lists(r);
	if (!r->posted && field_is(r, F_ARCHIEF, "ja")) {
		show_copy(r);
		return;
	}
	struct tpl *view = tpl_section(r->view, "EEN_DOSSIER");
	if (!view_one(r, tpl_section(view, "TERMIJN"), Q_BEWAREN_ZAAK)) tpl_show(view, "LOOPT_NOG");
	view_show_if(view, request_may_in_zaak(r, ACT_ARCHIVEREN), "MAG_ARCHIVEREN");
	view_list(r, view, "EERDER", "KEER", Q_LANGER_BEWAREN_ZAAK);
}

static void show(struct request *r)
{
	if (!r->general) {
		show_zaak(r);
		return;
	}
	if (field_id(r, F_VERKLARING)) {
		struct tpl *view = tpl_section(r->view, "BEWIJS");
		if (!view_one(r, view, Q_VERKLARING)) tpl_show(view, "GEEN_BEWIJS");
		r->title = "Verklaring van vernietiging";
		hold_back_lists(r);
		return;
	}
	tpl_show(r->view, "ALGEMEEN");
	show_list(r);
	if (!authz_general(&r->actor, ACT_VERNIETIGEN_GOEDKEUREN, 0, NULL) || !view_each(r, r->view, "WACHT", Q_VERNIETIGING_WACHT, F_AKKOORD, F_AKKOORD)) view_hold_back(r, "goedkeuren");
	if (!view_each(r, r->view, "LOOPT", Q_VERNIETIGING_LOOPT, F_WAAROM, F_WAAROM)) view_hold_back(r, "stoppen");
	view_list(r, r->view, "LANGER", "VASTGEHOUDEN", Q_LANGER_BEWAREN_LIJST);
	show_certificates(r);
}

/* ---- what is done ------------------------------------------------------------------------ */

static enum outcome save(struct request *r)
{
	if (r->refusal.count) return REFUSED;
	if (actie_is(r, "langer")) return form_exec(r, Q_LANGER_BEWAREN_ERBIJ) ? OK : NOT_FOUND;
	if (actie_is(r, "beeindigen")) return form_exec(r, Q_LANGER_BEWAREN_EINDE) ? OK : NOT_FOUND;
	int next = 0, field = asked_field(r);
	const enum query query = field == F_VOORSTEL ? Q_VERNIETIGING_VOORSTELLEN : field == F_AKKOORD ? Q_VERNIETIGING_GOEDKEUREN : Q_VERNIETIGING_STOPPEN;
	for (const char *key; (key = field_key(r, field, &next));) {
		if (!*field_text_at(r, field, key)) continue;
		if (!form_exec_key(r, query, key)) return CONFLICT;
		int64_t zaak = field == F_VOORSTEL ? id_parse(key) : db_int(r->db, Q_VERNIETIGING_ZAAK_VAN, ARGS(T(key)));
		taken_bijwerken(r->db, r->arena, zaak);
		audit_add(r->db, r->arena, &(struct audit){ .gebruiker = r->actor.id, .namens = r->as.namens, .rol = role_codes[r->as.role], .pagina = "bewaren",
			.handeling = r->actie->code, .zaak = zaak, .uitkomst = "gedaan" });
	}
	return OK;
}

static const struct page page = {
	.name = "bewaren", .title = "Bewaren en vernietigen", .needs = ACT_BEWAREN_LEZEN, .workers = 1, .prints = true,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .keys = keys, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
