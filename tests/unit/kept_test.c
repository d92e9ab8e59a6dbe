/*
 * What is kept for a while: never more of one user than the budget, the newest
 * of it; the same file once; and everything goes at its age, a few at a time.
 */
#include "store.h"

static int make(void **state)
{
	if (store_make(state) != 0) return -1;
	store_run(*state, "INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord) VALUES (1, 'ada', 'A', ''), (2, 'ben', 'B', '')");
	return 0;
}

static enum kept keep(struct store *s, int64_t who, const char *subject, const char *content, const char *not_after)
{
	assert_true(db_begin_write(s->db, false));
	enum kept kept = draft_store(s->db, who, "aanmelding", subject, content, 1, not_after);
	assert_true(db_commit(s->db));
	return kept;
}

/* As if all that is there had been kept so many seconds earlier. */
static void earlier(struct store *s, const char *table, const char *column, int seconds)
{
	char sql[200];
	snprintf(sql, sizeof sql, "UPDATE %s SET %s = strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', %s, '-%d seconds')", table, column, column, seconds);
	store_run(s, sql);
}

static void a_draft_replaces_its_own(void **state)
{
	assert_int_equal(keep(*state, 1, "tafel=1", "zorgen=een", NULL), KEPT);
	assert_int_equal(keep(*state, 1, "tafel=1", "zorgen=twee", NULL), KEPT);
	assert_int_equal(keep(*state, 2, "tafel=1", "zorgen=drie", NULL), KEPT);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept"), 2);
	assert_int_equal(store_int(*state, "SELECT inhoud = 'zorgen=twee' AND grootte = 11 FROM concept WHERE gebruiker = 1"), 1);
}

static void nothing_goes_over_a_newer_draft(void **state)
{
	char before[STAMP_SIZE], after[STAMP_SIZE];
	assert_int_equal(keep(*state, 1, "tafel=1", "zorgen=nieuw", NULL), KEPT);
	stamp_now(after);
	stamp_at(stamp_seconds(after) - 60, before);
	assert_int_equal(keep(*state, 1, "tafel=1", "zorgen=oud", before), KEPT_NEWER);
	assert_int_equal(store_int(*state, "SELECT inhoud = 'zorgen=nieuw' FROM concept"), 1);
	earlier(*state, "concept", "bewaard", 3600);
	assert_int_equal(keep(*state, 1, "tafel=1", "zorgen=later", before), KEPT);
	assert_int_equal(store_int(*state, "SELECT inhoud = 'zorgen=later' FROM concept"), 1);
}

static void of_too_many_drafts_the_oldest_go(void **state)
{
	char subject[40];
	for (int i = 0; i < 60; i++) {
		earlier(*state, "concept", "bewaard", 1);
		snprintf(subject, sizeof subject, "tafel=%d", i);
		assert_int_equal(keep(*state, 1, subject, "x=1", NULL), KEPT);
	}
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept"), 50);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept WHERE CAST(substr(onderwerp, 7) AS INTEGER) >= 10"), 50);
	/* What was typed last is kept, also when the clock says otherwise. */
	store_run(*state, "UPDATE concept SET bewaard = '2999-01-01T00:00:00Z'");
	assert_int_equal(keep(*state, 1, "tafel=99", "x=1", NULL), KEPT);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept WHERE onderwerp = 'tafel=99'"), 1);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept"), 50);
	/* Another's stay. */
	assert_int_equal(keep(*state, 2, "tafel=1", "x=1", NULL), KEPT);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept"), 51);
}

static char *text_of(size_t size)
{
	char *text = malloc(size + 1);
	assert_non_null(text);
	memset(text, 'a', size);
	text[size] = '\0';
	return text;
}

static void drafts_have_a_size_each_and_together(void **state)
{
	char *large = text_of(4 << 20), *too_large = text_of((4 << 20) + 1), subject[40];
	assert_int_equal(keep(*state, 1, "tafel=1", too_large, NULL), KEPT_TOO_LARGE);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM concept"), 0);
	for (int i = 1; i <= 6; i++) {
		earlier(*state, "concept", "bewaard", 1);
		snprintf(subject, sizeof subject, "tafel=%d", i);
		assert_int_equal(keep(*state, 1, subject, large, NULL), KEPT);
		assert_in_range(store_int(*state, "SELECT sum(length(inhoud)) FROM concept"), 1, 16 << 20);
	}
	assert_int_equal(store_int(*state, "SELECT min(CAST(substr(onderwerp, 7) AS INTEGER)) FROM concept"), 3);
	free(large);
	free(too_large);
}

static int64_t wait_for(struct store *s, int64_t who, const char *name, const char *data, size_t size)
{
	char hash[SHA256_HEX];
	sha256_hex(data, size, hash);
	assert_true(db_begin_write(s->db, false));
	int64_t id = upload_store(s->db, who, name, hash, data, size);
	assert_true(db_commit(s->db));
	return id;
}

static void the_same_file_waits_once(void **state)
{
	int64_t id = wait_for(*state, 1, "plan.pdf", "%PDF-een", 8);
	earlier(*state, "bestand_wachtend", "op", 3600);
	assert_int_equal(wait_for(*state, 1, "plan.pdf", "%PDF-een", 8), id);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM bestand_wachtend WHERE op > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute')"), 1);
	assert_int_not_equal(wait_for(*state, 1, "plan.pdf", "%PDF-twee", 9), id);
	assert_int_not_equal(wait_for(*state, 1, "ander.pdf", "%PDF-een", 8), id);
	assert_int_not_equal(wait_for(*state, 2, "plan.pdf", "%PDF-een", 8), id);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM bestand_wachtend"), 4);
	assert_int_equal(store_int(*state, "SELECT CAST(inhoud AS TEXT) = '%PDF-een' FROM bestand_wachtend ORDER BY id LIMIT 1"), 1);
}

static void waiting_files_have_a_number_and_a_size_together(void **state)
{
	char name[40];
	for (int i = 0; i < 13; i++) {
		earlier(*state, "bestand_wachtend", "op", 1);
		snprintf(name, sizeof name, "%d.pdf", i);
		wait_for(*state, 1, name, "%PDF-", 5);
	}
	assert_int_equal(store_int(*state, "SELECT count(*) FROM bestand_wachtend"), 10);
	assert_int_equal(store_int(*state, "SELECT min(CAST(naam AS INTEGER)) FROM bestand_wachtend"), 3);
	char *large = text_of(25 << 20);
	for (int i = 20; i < 24; i++) {
		earlier(*state, "bestand_wachtend", "op", 1);
		snprintf(name, sizeof name, "%d.pdf", i);
		large[0] = (char)i;
		wait_for(*state, 1, name, large, 25 << 20);
		assert_in_range(store_int(*state, "SELECT sum(length(inhoud)) FROM bestand_wachtend"), 1, 51 << 20);
	}
	assert_int_equal(store_int(*state, "SELECT min(CAST(naam AS INTEGER)) FROM bestand_wachtend WHERE length(inhoud) > 100"), 22);
	free(large);
}

/* Of each kind some that are too old and one that is not. */
static const struct { const char *table, *old, *young; int a_step; } ages[] = {
	{ "verzoek", "INSERT INTO verzoek (sleutel, naar, op) VALUES (%d, '', strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-35 hours'))",
		"INSERT INTO verzoek (sleutel, naar, op) VALUES ('jong', '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-33 hours'))", 20 },
	{ "sessie", "INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst) VALUES (%d, 1, '', strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-35 hours'), 'x')",
		"INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst) VALUES ('jong', 1, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-33 hours'), 'x')", 20 },
	{ "concept", "INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, rev, bewaard) VALUES (1, 'f', %d, '', 1, strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-91 days'))",
		"INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, rev, bewaard) VALUES (1, 'f', 'jong', '', 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-89 days'))", 20 },
	{ "bestand_wachtend", "INSERT INTO bestand_wachtend (gebruiker, naam, inhoud, op) VALUES (1, %d, x'00', strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-25 hours'))",
		"INSERT INTO bestand_wachtend (gebruiker, naam, inhoud, op) VALUES (1, 'jong', x'00', strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-23 hours'))", 2 },
	{ "inlogpoging", "INSERT INTO inlogpoging (op, adres, bekend, uitkomst) VALUES (strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-91 days'), %d, 0, 'verkeerd')",
		"INSERT INTO inlogpoging (op, adres, bekend, uitkomst) VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-89 days'), '', 0, 'verkeerd')", 20 },
	{ "inloglimiet", "INSERT INTO inloglimiet (sleutel, mislukt, laatst) VALUES (%d, 1, strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-25 hours'))",
		"INSERT INTO inloglimiet (sleutel, mislukt, laatst) VALUES ('jong', 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-23 hours'))", 20 },
	{ "bekende_browser", "INSERT INTO bekende_browser (hash, gebruiker, laatst) VALUES (%d, 1, strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now', '-181 days'))",
		"INSERT INTO bekende_browser (hash, gebruiker, laatst) VALUES ('jong', 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-179 days'))", 20 },
	{ "bezoek", "INSERT INTO bezoek (dag, pagina, uitkomst, aantal) VALUES (date('now', '-731 days'), %d, '', 1)",
		"INSERT INTO bezoek (dag, pagina, uitkomst, aantal) VALUES (date('now', '-728 days'), '', '', 1)", 20 },
};

static void everything_goes_at_its_age_a_few_at_a_time(void **state)
{
	struct store *s = *state;
	enum { OLD = 30 };
	char sql[300];
	for (size_t i = 0; i < COUNT(ages); i++) {
		for (int n = 0; n < OLD; n++) {
			snprintf(sql, sizeof sql, ages[i].old, n);
			store_run(s, sql);
		}
		store_run(s, ages[i].young);
	}
	for (int step = 1; step <= 16; step++) {
		assert_true(db_begin_write(s->db, false));
		kept_tidy(s->db);
		assert_true(db_commit(s->db));
		for (size_t i = 0; i < COUNT(ages); i++) {
			int left = OLD - step * ages[i].a_step;
			snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", ages[i].table);
			if (store_int(s, sql) != (left > 0 ? left : 0) + 1) fail_msg("%s after step %d: %d", ages[i].table, step, (int)store_int(s, sql));
		}
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, store_drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_draft_replaces_its_own),
		TEST(nothing_goes_over_a_newer_draft),
		TEST(of_too_many_drafts_the_oldest_go),
		TEST(drafts_have_a_size_each_and_together),
		TEST(the_same_file_waits_once),
		TEST(waiting_files_have_a_number_and_a_size_together),
		TEST(everything_goes_at_its_age_a_few_at_a_time),
	};
	return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}
