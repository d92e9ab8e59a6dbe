/* Every setting that a database has is in the table of them, and the other way round;
 * it begins as the table says, which is within its own bounds; and closing days are no
 * working days. */
#include "store.h"

static void table_and_database_have_the_same_settings(void **state)
{
	struct store *s = *state;
	sqlite3_stmt *ask = NULL;
	int rows = 0, found = 0;
	for (const struct setting_row *row = settings; row->name; row++) {
		rows++;
		if (setting_wrong(s->arena, row, row->standard)) fail_msg("%s begins out of its bounds", row->name);
		for (const struct setting_row *other = row + 1; other->name; other++)
			if (strcmp(row->name, other->name) == 0) fail_msg("%s stands there twice", row->name);
	}
	assert_int_equal(sqlite3_prepare_v2(s->raw, "SELECT naam, waarde FROM instelling", -1, &ask, NULL), SQLITE_OK);
	while (sqlite3_step(ask) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(ask, 0), *value = (const char *)sqlite3_column_text(ask, 1);
		const struct setting_row *row = setting_find(name);
		if (!row) fail_msg("the setting %s is not in the table", name);
		assert_string_equal(value, row->standard);
		found++;
	}
	sqlite3_finalize(ask);
	assert_int_equal(found, rows);
}

static void what_a_setting_may_be(void **state)
{
	struct store *s = *state;
	const struct setting_row *number = setting_find("termijn_tafel"), *yes_no = setting_find("virusscan"), *text = setting_find("brief_groet");
	static const char *const bad[] = { "", "0", "91", "-1", "1.5", "tien", "1 ", "99999999999999999999", "0x10" };
	for (size_t i = 0; i < COUNT(bad); i++) assert_non_null(setting_wrong(s->arena, number, bad[i]));
	assert_null(setting_wrong(s->arena, number, "1"));
	assert_null(setting_wrong(s->arena, number, "90"));
	assert_non_null(setting_wrong(s->arena, yes_no, "2"));
	assert_non_null(setting_wrong(s->arena, text, ""));
	assert_null(setting_wrong(s->arena, text, "Groeten"));
	assert_null(setting_find("wachtwoord"));
}

static void a_closing_day_is_no_working_day(void **state)
{
	struct store *s = *state;
	day_number friday = day_make(2027, 5, 7), monday = day_make(2027, 5, 10);
	assert_int_equal(workdays_add(friday - 3, 1), friday);
	store_run(s, "INSERT INTO sluitingsdag VALUES ('2027-05-07', 'na Hemelvaart'), ('2027-12-24', 'Kerstavond'), ('2026-01-02', 'vrij')");
	closing_days_read(s->db);
	assert_int_equal(workdays_add(friday - 3, 1), monday);
	assert_int_equal(workdays_add(monday, -1), friday - 3);
	assert_int_equal(workdays_add(friday, 0), monday);
	assert_false(day_is_workday(day_make(2026, 1, 2)));
	assert_false(day_is_workday(day_make(2027, 12, 24)));
	assert_false(day_is_holiday(friday));
	store_run(s, "DELETE FROM sluitingsdag");
	closing_days_read(s->db);
	assert_true(day_is_workday(friday));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(table_and_database_have_the_same_settings, store_make, store_drop),
		cmocka_unit_test_setup_teardown(what_a_setting_may_be, store_make, store_drop),
		cmocka_unit_test_setup_teardown(a_closing_day_is_no_working_day, store_make, store_drop),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
