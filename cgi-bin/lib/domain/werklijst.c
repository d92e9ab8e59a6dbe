/*
 * The lists of the werkvoorraad: tasks by deadline, and the other tafels that the
 * actor sees, by the day of the tafel, the last first. Each goes on from the last row seen and costs what
 * it shows: a piece of an index for every scope of the actor and, filtered, for
 * every status, moment and gemeente or every beginning of a number.
 */
#include "domain/lijst.h"

#include <string.h>

/* By more than a name or a number? */
static bool is_filtered(const struct zoek *z)
{
	return *z->vraag.van || *z->vraag.tot || *z->vraag.status || *z->vraag.moment || *z->streek || *z->gemeenten;
}

/* ---- tasks ---------------------------------------------------------------------------- */

static void put_task(struct zoek *z, const struct plek *p, struct lijst *out)
{
	enum role role = p->as->role;
	if (!plek_may(z, p, p->as, taak_act(p->code, role))) return;
	struct lijst_rij *row = &out->rij[out->count++];
	*row = p->rij;
	if (!plek_may(z, p, p->as, ACT_ZIEN)) row->gezin = "";
	row->wat = taak_wat(p->code, role);
	row->href = taak_href(z->arena, p->code, role, row->tafel, row->zaak);
	row->is_verlopen = strcmp(p->eerst, z->today) < 0;
	out->verlopen += row->is_verlopen;
	if (strcmp(p->code, "afspraak") != 0) return;
	int64_t late = db_int(z->db, Q_TAAK_AFSPRAKEN, ARGS(I(p->tafel), T(p->as->code), T(z->today)));
	if (late > 1) row->wat = arena_printf(z->arena, "%lld afspraken nakomen", (long long)late);
}

/* Of each role what no role before it has too. */
static void count_tasks(struct zoek *z, struct lijst *out)
{
	struct buffer before = { .arena = z->arena };
	out->totaal = out->verlopen = 0;
	for (int i = 0; i < z->bereiken; i++) {
		const struct bereik *as = &z->bereik[i];
		const struct stuk_index s = { .as = as, .status = z->vraag.status, .moment = z->vraag.moment, .eerder = before.text };
		struct rows *rows = lijst_query(z, Q_TAKEN_AANTAL, &s);
		if (!db_next(rows)) die(EV_BUG, "a count without a row");
		out->totaal += rows_int(rows, 0);
		out->verlopen += rows_int(rows, 1);
		rows_end(rows);
		buffer_printf(&before, "%s%s %s,", before.length ? "" : ",", as->rol, as->code);
	}
}

void lijst_taken(struct zoek *z, const struct lijst_rij *na, struct lijst *out)
{
	struct plek p, last = { .eerst = "", .code = "" };
	if (na) last = (struct plek){ .eerst = na->termijn, .tafel = na->tafel, .code = na->code };
	*out = (struct lijst){ 0 };
	lijst_begin(z, is_filtered(z) || *z->naam || *z->nummer ? Q_TAKEN_NA_FILTER : Q_TAKEN_NA);
	for (int i = 0; i < z->bereiken; i++)
		lijst_add(z, (struct stuk_index){ .as = &z->bereik[i], .status = z->vraag.status, .moment = z->vraag.moment, .last = last });
	while (!out->meer && lijst_take(z, &p)) {
		if (out->count == LIJST_BLAD) out->meer = true;
		else put_task(z, &p, out);
	}
	out->totaal = out->count;
	if (na || out->meer) count_tasks(z, out);
}

void lijst_taken_van(struct zoek *z, int64_t tafel, struct lijst *out)
{
	*out = (struct lijst){ 0 };
	for (int i = 0; i < z->bereiken; i++) {
		const struct stuk_index s = { .as = &z->bereik[i], .last = { .tafel = tafel } };
		struct rows *rows = lijst_query(z, Q_TAKEN_VAN_TAFEL, &s);
		while (out->count < LIJST_BLAD && db_next(rows)) {
			struct plek p = plek_read(z, rows, s.as);
			bool there = false;
			for (int k = 0; k < out->count; k++) there |= strcmp(out->rij[k].code, p.code) == 0;
			if (!there) put_task(z, &p, out);
		}
		rows_end(rows);
	}
}

/* ---- other tafels ---------------------------------------------------------------------- */

/* One piece for each status, moment and gemeente that the filter leaves. */
static void add_filtered(struct zoek *z, const struct bereik *as, struct plek last)
{
	static const char *const moments[] = { "1", "2", "3" };
	struct rows *rows = db_query(z->db, Q_GEMEENTEN_VAN, ARGS(I(as->kind == 's' ? as->id : 0)));
	while (db_next(rows)) {
		const char *gemeente = rows_text(rows, 0);
		const char *among = arena_printf(z->arena, ",%s,", gemeente);
		if ((!z->genoemd && *z->gemeenten && !strstr(z->gemeenten, among)) || (*z->streek && !strstr(z->streek, among))) continue;
		for (int status = 0; status < TAFEL_STATUSES; status++) {
			const char *code = tafel_status_codes[status];
			if (*z->vraag.status && strcmp(z->vraag.status, code) != 0) continue;
			for (size_t m = 0; m < COUNT(moments); m++)
				if (!*z->vraag.moment || strcmp(z->vraag.moment, moments[m]) == 0)
					lijst_add(z, (struct stuk_index){ .as = as, .status = code, .moment = moments[m], .gemeente = gemeente, .last = last });
		}
	}
}

static void add_numbers(struct zoek *z, const struct bereik *as, struct plek last)
{
	struct rows *rows = db_query(z->db, Q_NUMMER_BEGIN, ARGS(T(z->nummer), T(z->nullen)));
	while (db_next(rows))
		lijst_add(z, (struct stuk_index){ .as = as, .status = z->vraag.status, .moment = z->vraag.moment, .begin = rows_text(rows, 0), .last = last });
}

/* In any of the roles with the scope that it was found for. */
static bool may_see(struct zoek *z, const struct plek *p)
{
	for (int i = 0; i < z->bereiken; i++)
		if (strcmp(z->bereik[i].code, p->as->code) == 0 && plek_may(z, p, &z->bereik[i], ACT_ZIEN)) return true;
	return false;
}

static void fill(struct zoek *z, struct lijst *out)
{
	struct plek p;
	while (!out->meer && lijst_take(z, &p)) {
		if (!may_see(z, &p)) continue;
		if (out->count == LIJST_BLAD) out->meer = true;
		else out->rij[out->count++] = p.rij;
	}
}

/* Where the tafel stands in the list by name; "" where it does not. */
static const char *name_of(struct zoek *z, int64_t tafel)
{
	const char *name = "";
	for (int i = 0; i < z->bereiken && !*name; i++) name = db_text(z->db, Q_ZICHT_NAAM_VAN, ARGS(I(tafel), T(z->bereik[i].code), T(z->naam)));
	return name;
}

/* A name that many have, in a period: by day. The others are read by name, and of those
 * what is not of the period is passed over. */
static bool fill_by_name_and_day(struct zoek *z, int64_t na, struct lijst *out)
{
	bool many = false;
	if (!*z->vraag.van && !*z->vraag.tot) return false;
	for (int i = 0; i < z->bereiken && !many; i++) many = db_int(z->db, Q_ZICHT_NAAM_VEEL, ARGS(T(z->bereik[i].code), T(z->naam)));
	if (!many) return false;
	const struct plek last = { .eerst = na ? db_text(z->db, Q_TAFEL_DAG, ARGS(I(na))) : "~", .code = "", .tafel = na ? na : INT64_MAX };
	lijst_begin(z, Q_ZICHT_NA_DAG);
	z->genoemd = true;
	for (int i = 0; i < z->bereiken; i++)
		if (is_first_of_scope(z, i)) add_filtered(z, &z->bereik[i], last);
	fill(z, out);
	z->genoemd = false;
	return true;
}

/* By family name, after the tafel that is called `from` there. */
static void fill_by_name(struct zoek *z, const char *from, int64_t na, struct lijst *out)
{
	lijst_begin(z, Q_ZICHT_NA_NAAM);
	for (int i = 0; i < z->bereiken; i++)
		if (is_first_of_scope(z, i))
			lijst_add(z, (struct stuk_index){ .as = &z->bereik[i], .status = z->vraag.status, .moment = z->vraag.moment,
				.last = { .eerst = from, .code = "", .tafel = na } });
	fill(z, out);
}

/* Whose family is called so comes first, then those of a gemeente that is. */
void lijst_andere(struct zoek *z, int64_t na, struct lijst *out)
{
	*out = (struct lijst){ 0 };
	const char *name = *z->naam && na ? name_of(z, na) : "";
	if (*z->naam && (!na || *name)) {
		if (!fill_by_name_and_day(z, na, out)) fill_by_name(z, name, na, out);
		na = 0;
	}
	bool numbers = *z->nummer != '\0', period = *z->vraag.van || *z->vraag.tot, filtered = is_filtered(z);
	struct plek last = { .eerst = na ? db_text(z->db, numbers ? Q_TAFEL_NUMMER : Q_TAFEL_DAG, ARGS(I(na))) : "~", .code = "", .tafel = na ? na : INT64_MAX };
	lijst_begin(z, numbers ? Q_ZICHT_NA_NUMMER : period ? Q_ZICHT_NA_DAG : filtered ? Q_ZICHT_NA_SOORT : Q_ZICHT_NA);
	for (int i = 0; i < z->bereiken; i++) {
		const struct bereik *as = &z->bereik[i];
		if (!is_first_of_scope(z, i)) continue;
		if (numbers) add_numbers(z, as, last);
		else if (filtered) add_filtered(z, as, last);
		else lijst_add(z, (struct stuk_index){ .as = as, .last = last });
	}
	fill(z, out);
}

/* ---- figures --------------------------------------------------------------------------- */

int lijst_tel(struct zoek *z, enum query query)
{
	int64_t *seen = NULL;
	int count = 0, room = 0;
	for (int i = 0; i < z->bereiken; i++) {
		if (!is_first_of_scope(z, i)) continue;
		struct rows *rows = lijst_query(z, query, &(struct stuk_index){ .as = &z->bereik[i] });
		while (db_next(rows)) {
			int64_t tafel = rows_int(rows, 0);
			int at = 0;
			while (at < count && seen[at] != tafel) at++;
			if (at < count) continue;
			if (count == room) {
				room = room ? room * 2 : 64;
				int64_t *more = arena_alloc(z->arena, (size_t)room * sizeof *more);
				if (count) memcpy(more, seen, (size_t)count * sizeof *more);
				seen = more;
			}
			seen[count++] = tafel;
		}
	}
	return count;
}
