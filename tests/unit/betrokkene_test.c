/* Rights of people: every table of a dossier is in the table of what somebody gets, or left
 * out with a reason; who may ask it for whom, by age; and what is made black is gone. */
#include "store.h"

/* The tables that a persoon, a zaak or a tafel leads to, over any number of references. */
#define DOSSIER                                                                                                                                           \
	"WITH RECURSIVE verwijst (van, naar) AS (SELECT t.name, f.\"table\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table')," \
	" dossier (naam) AS (SELECT 'persoon' UNION SELECT 'zaak' UNION SELECT 'tafel'"                                                                   \
	"  UNION SELECT v.van FROM verwijst v JOIN dossier d ON d.naam = v.naar) SELECT naam FROM dossier ORDER BY naam"

static bool named(const char *list, const char *name)
{
	size_t length = strlen(name);
	for (const char *at = list; (at = strstr(at, name)); at += length)
		if ((at == list || at[-1] == ' ') && (at[length] == ' ' || !at[length])) return true;
	return false;
}

static int times_named(const char *name)
{
	int times = 0;
	for (const struct gegeven_bron *b = gegeven_bronnen; b->groep; b++) times += named(b->tabellen, name);
	for (const struct niet_gegeven *n = niet_gegeven; n->tabellen; n++) {
		assert_true(*n->reden);
		times += named(n->tabellen, name);
	}
	return times;
}

static void every_table_of_a_dossier_is_given_or_left_out_with_a_reason(void **state)
{
	struct store *s = *state;
	int tables = 0, wrong = 0;
	sqlite3_stmt *ask = NULL;
	store_run(s, "CREATE TABLE nieuw_bij_deelnemer (deelnemer INTEGER REFERENCES deelnemer)"); /* one that nobody thought of */
	assert_int_equal(sqlite3_prepare_v2(s->raw, DOSSIER, -1, &ask, NULL), SQLITE_OK);
	while (sqlite3_step(ask) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(ask, 0);
		int times = times_named(name), want = strcmp(name, "nieuw_bij_deelnemer") != 0;
		tables++;
		if (times == want) continue;
		print_error("%s: is named %d times\n", name, times);
		wrong++;
	}
	sqlite3_finalize(ask);
	store_run(s, "DROP TABLE nieuw_bij_deelnemer");
	assert_true(tables > 60);
	assert_int_equal(wrong, 0);
}

static void who_asks_for_whom(void **state)
{
	(void)state;
	static const struct { const char *soort; int64_t age; bool zelf, gezag, mening; } rows[] = {
		{ "kind", 0, false, true, false }, { "kind", 11, false, true, false }, { "kind", 12, true, true, true }, { "kind", 15, true, true, true },
		{ "kind", 16, true, false, false }, { "kind", 18, true, false, false }, { "kind", -1, true, true, true }, /* not known */
		{ "ouder", -1, true, false, false }, { "netwerk", 15, true, false, false },
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct betrokkene b = { rows[i].soort, rows[i].age, false };
		bool opinion = true;
		assert_int_equal(!vrager_fout(&b, VRAGER_ZELF, &opinion), rows[i].zelf);
		assert_false(opinion);
		assert_int_equal(!vrager_fout(&b, VRAGER_GEZAG, &opinion), rows[i].gezag);
		assert_int_equal(opinion, rows[i].mening);
		assert_null(vrager_fout(&b, VRAGER_GEMACHTIGDE, &opinion));
		assert_int_equal(opinion, rows[i].mening);
		b.overleden = true;
		assert_non_null(vrager_fout(&b, VRAGER_ZELF, &opinion));
	}
	assert_int_equal(vrager_van("zelf"), VRAGER_ZELF);
	assert_int_equal(vrager_van("persoon-12"), VRAGER_GEZAG);
	assert_int_equal(vrager_van("gi-3"), VRAGER_GEZAG);
	assert_int_equal(vrager_van("gemachtigde"), VRAGER_GEMACHTIGDE);
}

static void what_is_made_black_is_gone(void **state)
{
	struct store *s = *state;
	const char *missing;
	assert_string_equal(gegeven_zwart(s->arena, "Oma Riet belt Oma Riet", "Oma Riet", &missing), "█████ belt █████");
	assert_string_equal(gegeven_zwart(s->arena, "a b", "a\n\nb\n", &missing), "█████ █████");
	assert_string_equal(gegeven_zwart(s->arena, "a", "", &missing), "a");
	assert_null(gegeven_zwart(s->arena, "Oma Riet", "Oma Riet\nopa", &missing));
	assert_string_equal(missing, "opa");
	assert_null(gegeven_zwart(s->arena, "Oma", "oma", &missing)); /* as it is written */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_table_of_a_dossier_is_given_or_left_out_with_a_reason),
		cmocka_unit_test(who_asks_for_whom),
		cmocka_unit_test(what_is_made_black_is_gone),
	};
	return cmocka_run_group_tests(tests, store_make, store_drop);
}
