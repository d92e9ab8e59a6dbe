/*
 * Trying to log in: the limits, by what tries have in common; who is known; who
 * is looked at while others wait. What a name that exists and one that does not
 * have in common: all of it.
 */
#include "store.h"

#include <sys/wait.h>
#include <time.h>

static const char RIGHT[] = "Een-Goed-Wachtwoord", WRONG[] = "Een-Fout-Wachtwoord";

static int make(void **state)
{
	char hash[128];
	setenv("JBT_SCRYPT_N", "1024", 1);
	if (store_make(state) != 0 || !password_hash(RIGHT, hash)) return -1;
	char sql[400];
	snprintf(sql, sizeof sql, "INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord) VALUES (1, 'ada', 'A', '%s'), (2, 'ben', 'B', '%s')", hash, hash);
	store_run(*state, sql);
	return 0;
}

static char token[TOKEN_SIZE]; /* of the browser of the last success */
static char until[STAMP_SIZE];

static enum login attempt(struct store *s, const char *name, const char *address, const char *browser, const char *password)
{
	struct login_try try = { .name = name, .address = address, .browser = browser };
	enum login state = login_try(s->db, s->arena, password, &try);
	memcpy(until, try.wait_until, sizeof until);
	if (state == LOGIN_OK) {
		assert_true(db_begin_write(s->db, true));
		assert_non_null(login_done(s->db, s->arena, &try));
		assert_true(db_commit(s->db));
		memcpy(token, try.token, sizeof token);
	}
	return state;
}

/* How many passwords were looked at. */
static int64_t looks(struct store *s)
{
	return store_int(s, "SELECT count(*) FROM inlogpoging WHERE uitkomst <> 'te_vaak'");
}

static int64_t seconds_to_wait(void)
{
	return stamp_seconds(until) - time(NULL);
}

/* As if so many seconds had passed since all that was tried. */
static void later(struct store *s, int seconds)
{
	char sql[300];
	snprintf(sql, sizeof sql, "UPDATE inloglimiet SET laatst = strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', laatst, '-%d seconds'),"
		" wacht_tot = CASE WHEN wacht_tot = '' THEN '' ELSE strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', wacht_tot, '-%d seconds') END", seconds, seconds);
	store_run(s, sql);
}

/* ---- the limits ------------------------------------------------------------------ */

static void the_fifth_wrong_one_makes_a_pause_for_any_name(void **state)
{
	static const char *const names[] = { "ada", "nobody.has.this" };
	for (size_t n = 0; n < COUNT(names); n++) {
		for (int i = 0; i < 4; i++) assert_int_equal(attempt(*state, names[n], "10.0.0.1", "", WRONG), LOGIN_WRONG);
		assert_int_equal(attempt(*state, names[n], "10.0.0.1", "", WRONG), LOGIN_WAIT);
		assert_in_range(seconds_to_wait(), 28, 30);
		int64_t before = looks(*state);
		for (int i = 0; i < 3; i++) assert_int_equal(attempt(*state, names[n], "10.0.0.1", "", RIGHT), LOGIN_WAIT);
		assert_int_equal(looks(*state), before);
		/* Trying within the pause does not make it longer. */
		assert_in_range(seconds_to_wait(), 27, 30);
	}
}

static void each_pause_is_longer_up_to_a_quarter_of_an_hour(void **state)
{
	for (int i = 0; i < 5; i++) (void)attempt(*state, "ada", "10.0.0.1", "", WRONG);
	static const int64_t pauses[] = { 60, 120, 240, 480, 900, 900, 900 };
	for (size_t i = 0; i < COUNT(pauses); i++) {
		later(*state, (int)seconds_to_wait() + 1);
		assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WAIT);
		assert_in_range(seconds_to_wait(), pauses[i] - 2, pauses[i]);
	}
	/* Of more wrong ones than that too: a setting was lowered. */
	store_run(*state, "UPDATE inloglimiet SET mislukt = 50, wacht_tot = ''");
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WAIT);
	assert_in_range(seconds_to_wait(), 898, 900);
	store_run(*state, "UPDATE inloglimiet SET mislukt = 9");
	/* And after it the right one gets in. */
	later(*state, 901);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WRONG);
}

static void wrong_ones_are_forgotten_as_time_goes_by(void **state)
{
	for (int i = 0; i < 4; i++) (void)attempt(*state, "ada", "10.0.0.1", "", WRONG);
	later(*state, 2 * 3600 / 5);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WAIT);
}

static void one_address_keeps_nobody_out_elsewhere(void **state)
{
	for (int i = 0; i < 5; i++) (void)attempt(*state, "ada", "10.0.0.1", "", WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ben", "10.0.0.1", "", RIGHT), LOGIN_OK);
	assert_int_equal(attempt(*state, "ada", "10.0.0.2", "", RIGHT), LOGIN_OK);
}

static void a_name_is_one_however_it_is_written(void **state)
{
	static const char *const names[] = { "ada", "ADA", "Ada", "aDa", "adA" };
	for (int i = 0; i < 4; i++) assert_int_equal(attempt(*state, names[i], "10.0.0.1", "", WRONG), LOGIN_WRONG);
	assert_int_equal(attempt(*state, names[4], "10.0.0.1", "", WRONG), LOGIN_WAIT);
}

/* A house has 2^64 addresses of IPv6. */
static void a_network_of_ipv6_is_one_address(void **state)
{
	for (int i = 0; i < 5; i++) {
		char address[40];
		snprintf(address, sizeof address, "2001:db8:0:1:%x::%d", 17 * i, i);
		assert_int_equal(attempt(*state, "ada", address, "", WRONG), i < 4 ? LOGIN_WRONG : LOGIN_WAIT);
	}
	assert_int_equal(attempt(*state, "ada", "2001:db8:0:2::1", "", RIGHT), LOGIN_OK);
	for (int i = 0; i < 5; i++) {
		char address[40];
		snprintf(address, sizeof address, "::ffff:10.0.0.%d", i);
		assert_int_equal(attempt(*state, "ada", address, "", WRONG), LOGIN_WRONG);
	}
	/* What only looks like one of IPv4 is a network: the last one waits. */
	static const char *const networks[] = { "::%d", "0:0:1::%d" };
	for (size_t n = 0; n < COUNT(networks); n++)
		for (int i = 1; i <= 5; i++) {
			char address[40];
			snprintf(address, sizeof address, n ? "0:0:1::%d" : "::%d", i);
			assert_int_equal(attempt(*state, "ben", address, "", WRONG), i < 5 ? LOGIN_WRONG : LOGIN_WAIT);
		}
}

static void many_addresses_do_not_get_past_the_limit_of_a_name(void **state)
{
	for (int i = 0; i < 20; i++) {
		char address[40];
		snprintf(address, sizeof address, "10.0.1.%d", i);
		assert_int_equal(attempt(*state, "ada", address, "", WRONG), i < 19 ? LOGIN_WRONG : LOGIN_WAIT);
	}
	assert_int_equal(attempt(*state, "ada", "10.0.2.1", "", RIGHT), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ben", "10.0.2.1", "", RIGHT), LOGIN_OK);
}

static void many_names_do_not_get_past_the_limit_of_an_address(void **state)
{
	for (int i = 0; i < 100; i++) {
		char name[40];
		snprintf(name, sizeof name, "name-%d", i);
		assert_int_equal(attempt(*state, name, "10.0.0.1", "", WRONG), i < 99 ? LOGIN_WRONG : LOGIN_WAIT);
	}
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ada", "10.0.0.2", "", RIGHT), LOGIN_OK);
}

/* An office logs in together: what is right does not count. */
static void what_is_right_does_not_count(void **state)
{
	for (int i = 0; i < 120; i++) assert_int_equal(attempt(*state, i % 2 ? "ada" : "ben", "10.0.0.1", "", RIGHT), LOGIN_OK);
	assert_int_equal(store_int(*state, "SELECT sum(mislukt) FROM inloglimiet"), 0);
}

static void the_limits_are_settings(void **state)
{
	store_run(*state, "UPDATE instelling SET waarde = '2' WHERE naam = 'inlog_naam_adres'");
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", WRONG), LOGIN_WAIT);
}

/* What people type as a name may be their password. */
static void no_name_or_address_can_be_read_from_the_limits(void **state)
{
	(void)attempt(*state, "ada", "10.0.0.1", "", WRONG);
	(void)attempt(*state, "Mijn-Wachtwoord-2026", "10.0.0.1", "", WRONG);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM inloglimiet"), 5);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM inloglimiet WHERE length(sleutel) = 64 AND sleutel NOT GLOB '*[^0-9a-f]*'"), 5);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM inlogpoging WHERE gebruiker IS NULL AND adres = '10.0.0.1'"), 1);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM geheim WHERE length(waarde) = 64"), 1);
}

/* ---- who is known ------------------------------------------------------------------ */

static void nobody_keeps_a_known_browser_out(void **state)
{
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
	char mine[TOKEN_SIZE];
	memcpy(mine, token, sizeof mine);
	for (int i = 0; i < 6; i++) (void)attempt(*state, "ada", "10.0.0.1", "", WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", mine, RIGHT), LOGIN_OK);
	/* It keeps its token; and knows its own user only. */
	assert_string_equal(token, mine);
	for (int i = 0; i < 5; i++) (void)attempt(*state, "ben", "10.0.0.1", mine, WRONG);
	assert_int_equal(attempt(*state, "ben", "10.0.0.1", mine, RIGHT), LOGIN_WAIT);
}

static void a_known_browser_has_a_limit_of_its_own(void **state)
{
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
	char mine[TOKEN_SIZE];
	memcpy(mine, token, sizeof mine);
	for (int i = 0; i < 9; i++) assert_int_equal(attempt(*state, "ada", "10.0.0.1", mine, WRONG), LOGIN_WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", mine, WRONG), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", mine, RIGHT), LOGIN_WAIT);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
}

static void a_token_that_nobody_gave_out_is_not_taken_over(void **state)
{
	static const char planted[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", planted, RIGHT), LOGIN_OK);
	assert_string_not_equal(token, planted);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM bekende_browser"), 1);
}

static void ten_browsers_are_known_the_oldest_goes(void **state)
{
	char first[TOKEN_SIZE];
	for (int i = 0; i < 12; i++) {
		assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
		if (i == 0) memcpy(first, token, sizeof first);
		store_run(*state, "UPDATE bekende_browser SET laatst = strftime('%Y-%m-%dT%H:%M:%SZ', laatst, '-1 hour')");
	}
	assert_int_equal(store_int(*state, "SELECT count(*) FROM bekende_browser"), 10);
	(void)attempt(*state, "ada", "10.0.0.1", first, RIGHT);
	assert_string_not_equal(token, first);
}

/* ---- who may not ------------------------------------------------------------------- */

static void who_is_not_active_gets_the_answer_of_a_wrong_password(void **state)
{
	store_run(*state, "UPDATE gebruiker SET actief = 0 WHERE id = 1");
	for (int i = 0; i < 4; i++) assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_WRONG);
	assert_int_equal(attempt(*state, "ada", "10.0.0.1", "", RIGHT), LOGIN_WAIT);
	assert_int_equal(store_int(*state, "SELECT count(*) FROM inlogpoging WHERE uitkomst = 'niet_actief' AND gebruiker = 1"), 5);
}

static void who_is_changed_while_the_password_is_looked_at_does_not_get_in(void **state)
{
	static const char *const changes[] = { "UPDATE gebruiker SET actief = 0 WHERE id = 1", "UPDATE gebruiker SET wachtwoord = 'x' WHERE id = 1" };
	struct store *s = *state;
	for (size_t i = 0; i < COUNT(changes); i++) {
		struct login_try try = { .name = "ada", .address = "10.0.0.1", .browser = "" };
		assert_int_equal(login_try(s->db, s->arena, RIGHT, &try), LOGIN_OK);
		store_run(s, "CREATE TEMP TABLE was AS SELECT actief, wachtwoord FROM gebruiker WHERE id = 1");
		store_run(s, changes[i]);
		assert_true(db_begin_write(s->db, true));
		assert_false(login_shown(s->db, s->arena, &try));
		assert_null(login_done(s->db, s->arena, &try));
		db_rollback(s->db);
		store_run(s, "UPDATE gebruiker SET (actief, wachtwoord) = (SELECT actief, wachtwoord FROM was) WHERE id = 1; DROP TABLE was");
	}
	assert_int_equal(store_int(s, "SELECT count(*) FROM sessie"), 0);
}

/* ---- at the same moment -------------------------------------------------------------- */

/* Each in a process of its own, all at once; counts who ends with each state. */
static void crowd(struct store *s, int count, const char *name, const char *password, int ended[static 4])
{
	int go[2];
	assert_int_equal(pipe(go), 0);
	pid_t pids[64];
	for (int i = 0; i < count; i++) {
		pids[i] = fork();
		if (pids[i] != 0) continue;
		char c;
		close(go[1]);
		store_open_child(s);
		if (read(go[0], &c, 1) != 0) _exit(99);
		struct login_try try = { .name = name, .address = "10.0.0.1", .browser = "" };
		_exit((int)login_try(s->db, s->arena, password, &try));
	}
	close(go[0]);
	close(go[1]);
	memset(ended, 0, 4 * sizeof *ended);
	for (int i = 0; i < count; i++) {
		int status;
		assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
		assert_true(WIFEXITED(status));
		assert_in_range(WEXITSTATUS(status), 0, 3);
		ended[WEXITSTATUS(status)]++;
	}
}

static void tries_at_the_same_moment_do_not_get_past_the_limit_together(void **state)
{
	int ended[4];
	int64_t before = looks(*state);
	crowd(*state, 40, "ada", WRONG, ended);
	assert_in_range(looks(*state) - before, 1, 5);
	assert_int_equal(ended[LOGIN_OK], 0);
	assert_true(ended[LOGIN_WAIT] + ended[LOGIN_BUSY] >= 35);
}

static void who_is_known_does_not_wait_for_those_who_are_not(void **state)
{
	struct store *s = *state;
	assert_int_equal(attempt(s, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
	char mine[TOKEN_SIZE];
	memcpy(mine, token, sizeof mine);
	/* Somebody else's process has all places of the unknown. */
	int ready[2], end[2];
	assert_int_equal(pipe(ready), 0);
	assert_int_equal(pipe(end), 0);
	pid_t pid = fork();
	if (pid == 0) {
		char c = 'x';
		close(end[1]);
		store_open_child(s);
		for (int place = 0; place <= LOGIN_WAITING; place++)
			if (db_place(s->db, place, place, 0) != place) _exit(1);
		if (write(ready[1], &c, 1) != 1 || read(end[0], &c, 1) != 0) _exit(1);
		_exit(0);
	}
	char c;
	assert_int_equal(read(ready[0], &c, 1), 1);
	int64_t before = looks(s);
	time_t began = time(NULL);
	assert_int_equal(attempt(s, "ben", "10.0.0.1", "", RIGHT), LOGIN_BUSY);
	assert_int_equal(attempt(s, "nobody.has.this", "10.0.0.1", "", WRONG), LOGIN_BUSY);
	assert_int_equal(looks(s), before);
	assert_int_equal(attempt(s, "ada", "10.0.0.1", mine, RIGHT), LOGIN_OK);
	assert_true(time(NULL) - began <= 2);
	close(end[1]);
	int status;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	/* What it had is free again with its end; being sent away did not count. */
	assert_int_equal(attempt(s, "ben", "10.0.0.1", "", RIGHT), LOGIN_OK);
	assert_int_equal(store_int(s, "SELECT sum(mislukt) FROM inloglimiet"), 0);
}

static void who_waits_for_two_reasons_waits_for_the_later(void **state)
{
	struct store *s = *state;
	static const char *const first[] = { "min", "max" };
	for (size_t i = 0; i < COUNT(first); i++) {
		char sql[400];
		assert_int_equal(attempt(s, "ada", "10.0.0.1", "", WRONG), LOGIN_WRONG);
		assert_int_equal(store_int(s, "SELECT count(*) FROM inloglimiet"), 3);
		snprintf(sql, sizeof sql, "UPDATE inloglimiet SET wacht_tot = strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now',"
			" CASE WHEN rowid = (SELECT %s(rowid) FROM inloglimiet) THEN '+300 seconds' ELSE '+100 seconds' END)", first[i]);
		store_run(s, sql);
		assert_int_equal(attempt(s, "ada", "10.0.0.1", "", RIGHT), LOGIN_WAIT);
		assert_in_range(seconds_to_wait(), 290, 300);
		store_run(s, "DELETE FROM inloglimiet");
	}
}

/* ---- the code of an app ------------------------------------------------------------- */

static void without_an_app_no_code_is_right_and_tries_are_counted(void **state)
{
	struct store *s = *state;
	int64_t noted = 0;
	for (int i = 0; i < 9; i++) {
		struct login_try try = { .account = 1, .account_name = "ada", .name = "ada", .address = "10.0.0.1", .browser = "" };
		enum login got = factor_try(s->db, s->arena, "123 456", &try);
		assert_true(got == LOGIN_WRONG || got == LOGIN_WAIT);
		int64_t rows = store_int(s, "SELECT count(*) FROM inlogpoging WHERE uitkomst = 'te_vaak'");
		if (rows > noted) noted = rows;
	}
	assert_int_equal(noted, 1); /* of one pause the first who is sent away, and not each */
}

/* ---- what the user is told ------------------------------------------------------------ */

static void wrong_tries_since_the_last_time_are_told_once(void **state)
{
	struct store *s = *state;
	struct login_try try = { .name = "ada", .address = "10.0.0.1", .browser = "" };
	assert_int_equal(attempt(s, "ada", "10.0.0.1", "", RIGHT), LOGIN_OK);
	for (int i = 0; i < 7; i++) (void)attempt(s, "ada", "10.0.0.9", "", WRONG); /* five, and two that had to wait */
	assert_int_equal(login_try(s->db, s->arena, RIGHT, &try), LOGIN_OK);
	assert_true(db_begin_write(s->db, true));
	const char *notice = login_done(s->db, s->arena, &try);
	assert_true(db_commit(s->db));
	assert_non_null(strstr(notice, "Sinds uw laatste keer inloggen op "));
	assert_non_null(strstr(notice, "waren er 7 mislukte pogingen"));
	assert_int_equal(login_try(s->db, s->arena, RIGHT, &try), LOGIN_OK);
	assert_true(db_begin_write(s->db, true));
	assert_string_equal(login_done(s->db, s->arena, &try), "");
	assert_true(db_commit(s->db));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, store_drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_fifth_wrong_one_makes_a_pause_for_any_name),
		TEST(each_pause_is_longer_up_to_a_quarter_of_an_hour),
		TEST(wrong_ones_are_forgotten_as_time_goes_by),
		TEST(one_address_keeps_nobody_out_elsewhere),
		TEST(a_name_is_one_however_it_is_written),
		TEST(a_network_of_ipv6_is_one_address),
		TEST(many_addresses_do_not_get_past_the_limit_of_a_name),
		TEST(many_names_do_not_get_past_the_limit_of_an_address),
		TEST(what_is_right_does_not_count),
		TEST(the_limits_are_settings),
		TEST(no_name_or_address_can_be_read_from_the_limits),
		TEST(nobody_keeps_a_known_browser_out),
		TEST(a_known_browser_has_a_limit_of_its_own),
		TEST(a_token_that_nobody_gave_out_is_not_taken_over),
		TEST(ten_browsers_are_known_the_oldest_goes),
		TEST(who_is_not_active_gets_the_answer_of_a_wrong_password),
		TEST(who_is_changed_while_the_password_is_looked_at_does_not_get_in),
		TEST(tries_at_the_same_moment_do_not_get_past_the_limit_together),
		TEST(who_is_known_does_not_wait_for_those_who_are_not),
		TEST(who_waits_for_two_reasons_waits_for_the_later),
		TEST(without_an_app_no_code_is_right_and_tries_are_counted),
		TEST(wrong_tries_since_the_last_time_are_told_once),
	};
	return cmocka_run_group_tests_name("login", tests, NULL, NULL);
}
