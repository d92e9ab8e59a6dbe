/* A tafel with all that a decision about it needs; and the functions in SQL. */
#include "domain/domain.h"

#include <ctype.h>
#include <string.h>

enum tafel_status tafel_status_find(const char *code)
{
	for (int i = 0; i < AUTHZ_STATUSES; i++)
		if (text_is(tafel_status_codes[i], code)) return (enum tafel_status)i;
	die(EV_BUG, "there is no status %s", code);
}

enum role role_find(const char *code)
{
	for (int i = 0; i < ROLES; i++)
		if (text_is(role_codes[i], code)) return (enum role)i;
	die(EV_BUG, "there is no role %s", code);
}

/* Which flags the state of the notulen gives to the subject. */
static const struct { const char *status; unsigned flags; } notulen_flags[] = {
	{ "", NOTULEN_OPEN | NOTULEN_NIET_VASTGESTELD },
	{ "in_bewerking", NOTULEN_OPEN | NOTULEN_NIET_VASTGESTELD },
	{ "ter_controle", NOTULEN_TER_CONTROLE | NOTULEN_NIET_VASTGESTELD },
	{ "gecontroleerd", NOTULEN_GECONTROLEERD | NOTULEN_NIET_VASTGESTELD },
	{ "verzonden", NOTULEN_NU_VERZONDEN | NOTULEN_NIET_VASTGESTELD },
	{ "vastgesteld", 0 },
};

static unsigned flags_of(const char *notulen_status, bool ever_sent, bool address_released, bool own_family, bool here)
{
	unsigned flags = 0;
	for (size_t i = 0; i < COUNT(notulen_flags); i++)
		if (text_is(notulen_flags[i].status, notulen_status)) flags = notulen_flags[i].flags;
	if (ever_sent) flags |= NOTULEN_VERZONDEN;
	if (address_released) flags |= IS_ADRES_VRIJGEGEVEN;
	if (own_family) flags |= GEZIN_VAN_MELDER;
	if (here) flags |= ZAAK_HIER;
	return flags;
}

static void relations_load(struct db *db, const struct actor *actor, int64_t tafel, struct subject *subject)
{
	struct rows *rows = db_query(db, Q_RELATIES, ARGS(I(tafel), I(actor->id)));
	while (db_next(rows)) {
		if (subject->relations == MAX_GRANTS) continue;
		subject->relation[subject->relations++] = (struct relation){
			role_find(rows_text(rows, 0)), (unsigned)rows_int(rows, 1), rows_int(rows, 2),
		};
	}
}

struct subject subject_of_row(int moment, enum tafel_status status, const char *notulen_status, bool ever_sent, enum role role, unsigned bits)
{
	return (struct subject){
		.moment = moment, .status = status, .flags = flags_of(notulen_status, ever_sent, false, false, false),
		.relations = 1, .relation = { { role, bits, 0 } },
	};
}

bool tafel_load(struct db *db, const struct actor *actor, int64_t id, struct tafel *tafel)
{
	enum { ID, ZAAK, MOMENT, STATUS, REV, RONDE, MELDER_ORG, MELDER, NUMMER, GEMEENTE, GEMEENTE_NAAM, SUBREGIO,
		SUBREGIO_NAAM, SUBREGIO_CODE, THEMA, TELEFOON, DATUM, BEGINTIJD, OUD, ADRES_VRIJ, NOTULEN, NOTULEN_REV,
		VERSIE, NOTULEN_STATUS, OOIT_VERZONDEN, GEZIN_VRIJ, HIER, GEZIN };
	struct rows *rows = db_query(db, Q_TAFEL_LEZEN, ARGS(I(id)));
	if (!db_next(rows)) return false;
	*tafel = (struct tafel){
		.id = rows_int(rows, ID), .zaak = rows_int(rows, ZAAK), .moment = (int)rows_int(rows, MOMENT),
		.status = rows_text(rows, STATUS), .rev = rows_int(rows, REV), .ronde = (int)rows_int(rows, RONDE),
		.melder_organisatie = rows_int(rows, MELDER_ORG), .melder_gebruiker = rows_int(rows, MELDER),
		.zaaknummer = rows_text(rows, NUMMER), .gemeente = rows_int(rows, GEMEENTE),
		.gemeente_naam = rows_text(rows, GEMEENTE_NAAM), .subregio = rows_int(rows, SUBREGIO),
		.subregio_naam = rows_text(rows, SUBREGIO_NAAM), .subregio_code = rows_text(rows, SUBREGIO_CODE),
		.thema = rows_text(rows, THEMA), .telefoon = rows_text(rows, TELEFOON), .datum = rows_text(rows, DATUM),
		.begintijd = rows_text(rows, BEGINTIJD), .gezin = rows_text(rows, GEZIN), .notulen = rows_int(rows, NOTULEN),
		.notulen_rev = rows_int(rows, NOTULEN_REV), .notulen_versie = (int)rows_int(rows, VERSIE),
		.notulen_status = rows_text(rows, NOTULEN_STATUS),
	};
	bool old = rows_int(rows, OUD) != 0, ever_sent = rows_int(rows, OOIT_VERZONDEN) != 0, released = rows_int(rows, ADRES_VRIJ) != 0,
		own_family = rows_int(rows, GEZIN_VRIJ) != 0, here = rows_int(rows, HIER) != 0;
	rows_end(rows);
	tafel->subject.moment = tafel->moment;
	tafel->subject.status = old ? ARCHIEF : tafel_status_find(tafel->status);
	tafel->subject.flags = flags_of(tafel->notulen_status, ever_sent, released, own_family, here);
	relations_load(db, actor, id, &tafel->subject);
	return true;
}

int zaak_tafels(struct db *db, struct arena *arena, const struct actor *actor, int64_t zaak, struct tafel **out)
{
	int found = (int)db_int(db, Q_ZAAK_TAFEL_AANTAL, ARGS(I(zaak))), count = 0;
	int64_t *ids = arena_alloc(arena, (size_t)found * sizeof *ids + 1);
	struct rows *rows = db_query(db, Q_ZAAK_TAFEL_IDS, ARGS(I(zaak)));
	while (db_next(rows) && count < found) ids[count++] = rows_int(rows, 0);
	rows_end(rows);
	*out = arena_alloc(arena, (size_t)found * sizeof **out + 1);
	for (int i = 0; i < count; i++)
		if (!tafel_load(db, actor, ids[i], &(*out)[i])) die(EV_BUG, "a tafel of a zaak is gone");
	return count;
}

/* ---- functions in SQL ------------------------------------------------------ */

/* mag(act, rol, banden, moment, status, notulen_status, ooit_verzonden): the
 * permission table, for lists. `banden` is the view relatie's. */
static struct arg sql_mag(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena;
	if (count != 7) die(EV_BUG, "mag() takes 7 arguments");
	enum act act = ACT_NONE;
	for (int i = 0; i < ACTS; i++)
		if (strcmp(act_codes[i], a[0].t) == 0) act = (enum act)i;
	if (act == ACT_NONE) die(EV_BUG, "there is no act %s", a[0].t);
	struct subject subject = subject_of_row((int)a[3].i, tafel_status_find(a[4].t), a[5].t, a[6].i != 0, role_find(a[1].t), (unsigned)a[2].i);
	return I(authz(act, &subject, NULL));
}

static struct arg sql_label(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	return T(label(a[0].t, a[1].type == ARG_TEXT ? a[1].t : ""));
}

/* agendapunt(moment, number): its words, "" past the last. */
static struct arg sql_agenda(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	return T(agenda_item((int)a[0].i, (int)a[1].i));
}

static struct arg sql_badge(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	return T(badge(a[0].t, a[1].type == ARG_TEXT ? a[1].t : ""));
}

typedef void day_writer(day_number, char out[static DATE_NL_SIZE]);
static struct arg written(struct arena *arena, const struct arg *a, day_writer *write)
{
	day_number day = a[0].type == ARG_TEXT ? day_parse(a[0].t) : NO_DAY;
	if (day == NO_DAY) return T("");
	char text[DATE_NL_SIZE];
	write(day, text);
	return T(arena_strdup(arena, text));
}

/* Also of a month or a year alone. */
static struct arg sql_datum(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	char text[DATE_NL_SIZE] = "";
	if (a[0].type == ARG_TEXT) date_nl(a[0].t, text);
	return T(arena_strdup(arena, text));
}

/* Before an age: what follows from less than a full date. */
static struct arg sql_ongeveer(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	size_t length = a[0].type == ARG_TEXT ? strlen(a[0].t) : 0;
	return T(length == 4 || length == 7 ? "ongeveer " : "");
}

static struct arg sql_datum_kort(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	return written(arena, a, day_nl_short);
}

static struct arg sql_datum_lang(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	return written(arena, a, day_nl_long);
}

static struct arg sql_stempel(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	char text[48];
	if (a[0].type != ARG_TEXT || !stamp_nl(a[0].t, text)) return T("");
	return T(arena_strdup(arena, text));
}

static struct arg iso(struct arena *arena, day_number day)
{
	if (day == NO_DAY) return T("");
	char text[DATE_SIZE];
	day_iso(day, text);
	return T(arena_strdup(arena, text));
}

/* The day of a stamp, or the day itself. */
static day_number day_of(const struct arg *a)
{
	if (a->type != ARG_TEXT) return NO_DAY;
	return strlen(a->t) > 10 ? stamp_day(a->t) : day_parse(a->t);
}

static struct arg sql_dag_van(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	return iso(arena, day_of(&a[0]));
}

static struct arg sql_werkdagen_plus(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	day_number day = day_of(&a[0]);
	int64_t n = a[1].type == ARG_INT ? a[1].i : 0;
	return day == NO_DAY ? T("") : iso(arena, workdays_add(day, (int)n));
}

/* werkdagen_tussen(van, tot): how many working days after the one day the other is; on
 * the same day or before it 0. So n is within a term of n working days. */
static struct arg sql_werkdagen_tussen(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	day_number from = day_of(&a[0]), to = day_of(&a[1]);
	int64_t days = 1;
	if (from == NO_DAY || to == NO_DAY || to <= from) return I(0);
	for (day_number day = from + 1; day < to; day++) days += day_is_workday(day);
	return I(days);
}

static struct arg sql_vandaag(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)a; (void)count;
	return iso(arena, day_today());
}

static struct arg sql_week(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)count;
	day_number day = day_of(&a[0]);
	char week[WEEK_SIZE];
	if (day == NO_DAY) return T("");
	week_iso(day, week);
	return T(arena_strdup(arena, week));
}

static struct arg sql_nu(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)a; (void)count;
	char now[STAMP_SIZE];
	stamp_now(now);
	return T(arena_strdup(arena, now));
}

/* On a day; today where none is given, or it is ''. What an age decides, it decides
 * on the day of the tafel. */
static struct arg sql_leeftijd(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena;
	day_number birth = a[0].type == ARG_TEXT ? date_first_day(a[0].t) : NO_DAY, day = count > 1 ? day_of(&a[1]) : NO_DAY;
	return birth == NO_DAY ? NUL : I(age_years(birth, day == NO_DAY ? day_today() : day));
}

/* besluit_tekst(uitkomst, urgentie, aangehouden_tot, bereidheid, vermogen, vertrouwen,
 * motivering): of one kind, a line each, as people read it. */
static struct arg sql_besluit(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context;
	static const char *const heads[] = { NULL, NULL, NULL, "Bereidheid", "Vermogen", "Vertrouwen", "Motivering" };
	if (count != COUNT(heads)) die(EV_BUG, "besluit_tekst() takes 7 arguments");
	struct buffer out = { .arena = arena };
	char day[DATE_NL_SIZE] = "";
	buffer_puts(&out, label("uitkomst", a[0].t));
	if (*a[1].t) {
		char *urgency = arena_strdup(arena, label("urgentie", a[1].t));
		*urgency = (char)tolower((unsigned char)*urgency);
		buffer_printf(&out, "\nUrgentie: %s", urgency);
	}
	if (*a[2].t) date_nl(a[2].t, day);
	if (*day) buffer_printf(&out, "\nAangehouden tot %s", day);
	for (size_t i = 3; i < COUNT(heads); i++)
		if (*a[i].t) buffer_printf(&out, "\n%s: %s", heads[i], a[i].t);
	return T(out.text);
}

static struct arg sql_bsn_ok(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context; (void)arena; (void)count;
	char bsn[10];
	return I(a[0].type == ARG_TEXT && bsn_parse(a[0].t, bsn));
}

static struct arg sql_noemt_adres(void *context, struct arena *arena, const struct arg *a, int count)
{
	(void)context;
	if (count != 4) die(EV_BUG, "noemt_adres() takes 4 arguments");
	if (a[0].type != ARG_TEXT || a[1].type != ARG_TEXT || a[2].type != ARG_TEXT) return I(0);
	return I(address_in_text(arena, a[0].t, a[1].t, a[2].t, a[3].i != 0));
}

void domain_functions(struct db *db)
{
	static const struct { const char *name; sql_function *call; bool deterministic; } functions[] = {
		{ "mag", sql_mag, true }, { "label", sql_label, true }, { "agendapunt", sql_agenda, true }, { "badge", sql_badge, true },
		{ "nl_datum", sql_datum, true }, { "nl_datum_kort", sql_datum_kort, true },
		{ "nl_datum_lang", sql_datum_lang, true },
		{ "nl_stempel", sql_stempel, true }, { "dag_van", sql_dag_van, true },
		{ "werkdagen_plus", sql_werkdagen_plus, true }, { "werkdagen_tussen", sql_werkdagen_tussen, true }, { "vandaag", sql_vandaag, false }, { "weeknummer", sql_week, true },
		{ "nu", sql_nu, false }, { "leeftijd", sql_leeftijd, false }, { "ongeveer", sql_ongeveer, true },
		{ "besluit_tekst", sql_besluit, true }, { "bsn_ok", sql_bsn_ok, true }, { "noemt_adres", sql_noemt_adres, true },
	};
	for (size_t i = 0; i < COUNT(functions); i++)
		db_function(db, functions[i].name, functions[i].call, NULL, functions[i].deterministic);
}
