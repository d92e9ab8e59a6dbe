/*
 * Accounts and roles: what holds of them whoever asks, the pages, a file of accounts or
 * a script. Nobody helps itself to a role, and there is always somebody who can help.
 */
#include "store.h"

/* 1 and 2 are beheerder and have logged in; 3 was made by 1, and 4 is 1 again. */
static int make(void **state)
{
	if (store_make(state) != 0) return -1;
	store_run(*state,
		"INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord, ingelogd_op, email) VALUES (1, 'ada', 'Áda Bos', 'x', '2026-01-01T00:00:00Z', 'ada@example.org'),"
		" (2, 'ben', 'Ben Vos', 'x', '2026-01-01T00:00:00Z', ''), (3, 'cas', 'Cas Das', 'x', '', ''), (4, 'ada2', 'ADA BOS', 'x', '', '');"
		"INSERT INTO rol_verleend (id, gebruiker, rol, verleend_op) VALUES (1, 1, 'beheerder', ''), (2, 2, 'beheerder', '');"
		"INSERT INTO gebruiker_verloop (gebruiker, wat, door, op) VALUES (3, 'aangemaakt', 1, '')");
	struct store *s = *state;
	assert_true(db_begin_write(s->db, true));
	return 0;
}

static int drop(void **state)
{
	struct store *s = *state;
	db_rollback(s->db);
	return store_drop(state);
}

/* Refused in these words; "": done. */
static void says(const char *answer, const char *words)
{
	if (!*words ? answer != NULL : !answer || !strstr(answer, words)) fail_msg("\"%s\", not \"%s\"", answer ? answer : "", words);
}

static const char *give(struct store *s, int64_t actor, int64_t to, const char *plek, const char *van, const char *tot)
{
	return rol_geef(s->db, s->arena, actor, &(struct rol_geving){ to, plek, van, tot });
}

static void names_have_a_shape(void **state)
{
	(void)state;
	char longest[USER_NAME_MAX + 2], own[2 * NAME_MAX_LENGTH + 3];
	memset(longest, 'a', sizeof longest - 1);
	longest[sizeof longest - 1] = '\0';
	for (int i = 0; i <= NAME_MAX_LENGTH; i++) memcpy(own + 2 * (size_t)i, "é", 3);
	static const char *const good[] = { "a", "7", "j.de-vries_2@x" }, *const bad[] = { "", ".a", "@", "a b", "a\n", "é", "a/b" };
	for (size_t i = 0; i < COUNT(good); i++) assert_null(user_name_wrong(good[i]));
	for (size_t i = 0; i < COUNT(bad); i++) assert_non_null(user_name_wrong(bad[i]));
	assert_non_null(user_name_wrong(longest));
	assert_null(user_name_wrong(longest + 1));
	static const char *const names[] = { "", " Jan", "Jan ", "Jan\tBos", "Jan\n", "\x7f" };
	for (size_t i = 0; i < COUNT(names); i++) assert_non_null(own_name_wrong(names[i]));
	assert_null(own_name_wrong("J"));
	assert_non_null(own_name_wrong(own));
	assert_null(own_name_wrong(own + 2));
	assert_non_null(strstr(own_name_wrong("Jos\xe9")->en, "UTF-8"));
}

static void each_has_a_name_and_an_address_of_its_own(void **state)
{
	struct store *s = *state;
	struct bezwaar wrong[BEZWAREN];
	const struct account same = { .id = 1, .gebruikersnaam = "ada", .naam = "Áda Bos", .email = "ada@example.org" };
	const struct account taken = { .gebruikersnaam = "ADA", .naam = "", .email = "ada@example.org" }, shape = { .gebruikersnaam = "a b", .naam = "X", .email = "" };
	assert_int_equal(account_wrong(s->db, &same, wrong), 0);
	assert_int_equal(account_wrong(s->db, &taken, wrong), 3);
	assert_string_equal(wrong[0].veld, "gebruikersnaam");
	assert_string_equal(wrong[1].veld, "naam");
	assert_string_equal(wrong[2].veld, "email");
	assert_int_equal(account_wrong(s->db, &shape, wrong), 1);
	struct account read;
	assert_true(account_read(s->db, 1, &read));
	assert_string_equal(read.email, "ada@example.org");
	assert_false(account_read(s->db, 99, &read));
}

static void nobody_helps_itself_to_a_role(void **state)
{
	struct store *s = *state;
	says(give(s, 1, 1, "toezichthouder-0", "", ""), "uzelf");
	says(give(s, 1, 4, "toezichthouder-0", "", ""), "uzelf");
	says(give(s, 3, 1, "toezichthouder-0", "", ""), "maakte uw account");
	says(give(s, 1, 3, "toezichthouder-0", "", ""), "");
	says(give(s, 2, 3, "toezichthouder-0", "", ""), "heeft die rol al");
	says(give(s, 2, 3, "toezichthouder-0", "", "2099-01-01"), "");
	says(give(s, 2, 3, "toezichthouder-1", "", ""), "niet op die plek");
	says(account_block(s->db, 1, 1, ""), "eigen account");
	says(account_code(s->db, 1, 1, "x"), "eigen wachtwoord");
	says(account_no_factor(s->db, 1, 1), "eigen app");
}

static void days_of_a_role_are_in_order_and_to_come(void **state)
{
	struct store *s = *state;
	says(give(s, 1, 3, "toezichthouder-0", "2099-02-02", "2099-02-01"), "voor de eerste");
	says(give(s, 1, 3, "toezichthouder-0", "2020-01-01", "2020-02-01"), "al voorbij");
	says(give(s, 1, 3, "toezichthouder-0", "", "2020-02-01"), "al voorbij");
	says(give(s, 1, 3, "toezichthouder-0", "2099-02-01", "2099-02-01"), "");
}

static void no_account_has_more_roles_than_a_session_has_room_for(void **state)
{
	struct store *s = *state;
	char plek[40];
	for (int i = 1; i <= 8; i++) {
		snprintf(plek, sizeof plek, "%s-%d", i <= 4 ? "voorzitter" : "procesondersteuner", (i - 1) % 4 + 1);
		says(give(s, 1, 3, plek, "", ""), "");
	}
	says(give(s, 1, 3, "toezichthouder-0", "", ""), "");
	says(give(s, 1, 3, "regiocoordinator-0", "", ""), "");
	says(give(s, 1, 3, "beheerder-0", "", ""), "al 10 rollen");
	says(give(s, 1, 3, "voorzitter-1", "", "2099-01-01"), ""); /* one it has may change */
}

static void the_last_beheerder_stays(void **state)
{
	struct store *s = *state;
	says(give(s, 1, 2, "beheerder-0", "", "2099-01-01"), "");
	/* 2 has an end now: 1 is the last one for good. */
	says(give(s, 2, 1, "beheerder-0", "", "2099-01-01"), "laatste beheerder");
	says(give(s, 2, 1, "beheerder-0", "2099-01-01", ""), "laatste beheerder");
	says(give(s, 2, 1, "beheerder-0", "", ""), "heeft die rol al");
	says(rol_neem(s->db, 2, 1), "laatste beheerder");
	says(rol_neem(s->db, 1, 2), "");
	says(account_block(s->db, 2, 1, "weg"), "laatste beheerder");
	says(account_block(s->db, 1, 3, "weg"), "");
	says(account_block(s->db, 1, 3, "weg"), "al geblokkeerd");
}

static void a_blocked_account_gets_no_code_and_can_be_let_in_again(void **state)
{
	struct store *s = *state;
	says(account_unblock(s->db, s->arena, 2, 3), "niet geblokkeerd");
	says(account_unblock(s->db, s->arena, 98, 99), "niet geblokkeerd");
	says(account_unblock(s->db, s->arena, 1, 99), "niet geblokkeerd");
	says(account_block(s->db, 1, 3, "weg"), "");
	says(account_code(s->db, 1, 3, "x"), "geblokkeerd");
	says(account_unblock(s->db, s->arena, 3, 1), "van wie uw account maakte");
	says(account_unblock(s->db, s->arena, 2, 3), "");
	says(account_code(s->db, 1, 3, "x"), "");
	says(account_no_factor(s->db, 1, 3), "");
	assert_true(db_commit(s->db));
	assert_int_equal(store_int(s, "SELECT count(*) FROM gebruiker_verloop WHERE gebruiker = 3 AND wat IN ('geblokkeerd', 'vrijgegeven', 'code', 'factor')"), 4);
	assert_true(db_begin_write(s->db, true));
}

static void codes_have_no_letter_that_is_read_as_another(void **state)
{
	(void)state;
	char code[ACCESS_CODE_SIZE], before[ACCESS_CODE_SIZE] = "";
	for (int i = 0; i < 50; i++) {
		access_code(code);
		assert_int_equal(strspn(code, "abcdefghjkmnpqrstuvwxyz23456789-"), ACCESS_CODE_SIZE - 1);
		assert_true(code[5] == '-' && code[11] == '-' && strcmp(code, before) != 0);
		strcpy(before, code);
	}
}

/* Who once had more: the first of them are what a request has room for. */
static void an_actor_has_the_roles_that_there_is_room_for(void **state)
{
	struct store *s = *state;
	struct actor actor;
	assert_true(db_commit(s->db));
	store_run(s, "INSERT INTO rol_verleend (gebruiker, rol, organisatie, subregio, verleend_op) SELECT 3, rol, organisatie, subregio, ''"
		" FROM rol_plek WHERE rol IN ('voorzitter', 'procesondersteuner', 'lokale_toegang')");
	assert_true(store_int(s, "SELECT count(*) FROM rol_verleend WHERE gebruiker = 3") > MAX_GRANTS);
	assert_true(db_begin_write(s->db, true));
	actor_load(s->db, s->arena, 3, &actor);
	assert_int_equal(actor.grants, MAX_GRANTS);
	assert_string_equal(actor.naam, "Cas Das");
	actor_load(s->db, s->arena, 4, &actor);
	assert_int_equal(actor.grants, 0);
	assert_string_equal(actor.naam, "ADA BOS");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(names_have_a_shape), TEST(each_has_a_name_and_an_address_of_its_own), TEST(nobody_helps_itself_to_a_role),
		TEST(days_of_a_role_are_in_order_and_to_come), TEST(no_account_has_more_roles_than_a_session_has_room_for),
		TEST(the_last_beheerder_stays), TEST(a_blocked_account_gets_no_code_and_can_be_let_in_again),
		TEST(an_actor_has_the_roles_that_there_is_room_for), TEST(codes_have_no_letter_that_is_read_as_another),
	};
	return cmocka_run_group_tests_name("account", tests, NULL, NULL);
}
