/* Single sign-on: by what name an account is found, and of whom nothing is believed. */
#include "store.h"

#include <sys/wait.h>

static int make(void **state)
{
	if (store_make(state) != 0) return -1;
	store_run(*state, "INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord, sso_naam) VALUES (1, 'ada', 'A', '', 'ada.a'), (2, 'ben', 'B', '', ''), (3, 'cor', 'C', '', 'cor@elders.nl');"
		"INSERT INTO gebruiker_rol (gebruiker, rol, verleend_op) VALUES (1, 'beheerder', ''), (2, 'beheerder', '')");
	return 0;
}

static const char *named(struct store *s, const char *realm, const char *user)
{
	if (realm) setenv("JBT_SSO_REALM", realm, 1);
	else unsetenv("JBT_SSO_REALM");
	return sso_name(s->arena, user);
}

static void a_name_is_of_our_realm_and_folded(void **state)
{
	struct store *s = *state;
	assert_string_equal(named(s, NULL, "Ada.A"), "ada.a");
	assert_string_equal(named(s, NULL, "cor@elders.nl"), "cor@elders.nl");
	assert_string_equal(named(s, "TWENTE.EXAMPLE", "Ada.A@TWENTE.EXAMPLE"), "ada.a");
	/* An e with an accent is one sign, however it was written. */
	assert_string_equal(named(s, NULL, "rene\xcc\x81"), "ren\xc3\xa9");
	static const char *const foreign[] = { "ada.a@ELDERS.EXAMPLE", "ada.a", "ada.a@twente.example", "ada.a@TWENTE.EXAMPLE.NL", "ada.a@TWENTE.EXAMPLE@ELDERS", "", "@TWENTE.EXAMPLE", "\xff@TWENTE.EXAMPLE" };
	for (size_t i = 0; i < COUNT(foreign); i++) assert_string_equal(named(s, "TWENTE.EXAMPLE", foreign[i]), "");
	/* Who is somebody with more rights there is another name. */
	assert_string_equal(named(s, "TWENTE.EXAMPLE", "ada.a/admin@TWENTE.EXAMPLE"), "ada.a/admin");
	char longer[900];
	memset(longer, 'a', sizeof longer - 1);
	longer[sizeof longer - 1] = '\0';
	assert_string_equal(named(s, NULL, longer), "");
}

static bool found(struct store *s, const char *name, int64_t account)
{
	struct login_try try = { .name = name, .address = "", .browser = "" };
	bool there = sso_find(s->db, &try);
	assert_int_equal(try.account, account);
	return there;
}

static void an_account_is_found_by_the_name_that_was_filled_in_and_no_other(void **state)
{
	struct store *s = *state;
	assert_true(found(s, "ada.a", 1));
	assert_false(found(s, "ada", 0));               /* her name here is not hers there */
	assert_false(found(s, "", 0));                  /* nor is nobody's that of all who have none */
	assert_false(found(s, "cor@elders.nl", 3));     /* known, and without a role */
	store_run(s, "UPDATE gebruiker SET actief = 0 WHERE id = 1");
	assert_false(found(s, "ada.a", 1));
	store_run(s, "UPDATE gebruiker SET actief = 1 WHERE id = 1; INSERT INTO rol_verleend (gebruiker, rol, van, tot, verleend_op) VALUES (3, 'beheerder', '2020-01-01', '2020-12-31', '')");
	assert_false(found(s, "cor@elders.nl", 3));
}

static void it_is_on_when_it_is_said_and_never_by_half(void **state)
{
	(void)state;
	unsetenv("JBT_SSO");
	assert_false(sso_on());
	setenv("JBT_SSO", "", 1);
	assert_false(sso_on());
	setenv("JBT_SSO", "web", 1);
	assert_true(sso_on());
	int status;
	pid_t pid = fork();
	if (pid == 0) {
		close(STDERR_FILENO);
		setenv("JBT_SSO", "on", 1);
		_exit(sso_on() ? 0 : 3);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != 3);
}

static void two_accounts_have_not_one_name(void **state)
{
	struct store *s = *state;
	assert_non_null(sso_name_wrong(s->db, 2, "ada.a"));
	assert_null(sso_name_wrong(s->db, 1, "ada.a"));
	assert_null(sso_name_wrong(s->db, 2, ""));
	assert_non_null(sso_name_wrong(s->db, 2, "a b"));
	setenv("JBT_SSO_REALM", "TWENTE.EXAMPLE", 1);
	assert_string_equal(sso_name_typed(s->arena, "Ben@TWENTE.EXAMPLE"), "ben");
	assert_string_equal(sso_name_typed(s->arena, "Ben"), "ben");
}

static void another_beheerder_fills_it_in(void **state)
{
	struct store *s = *state;
	unsetenv("JBT_SSO_REALM");
	assert_true(db_begin_write(s->db, true));
	assert_string_equal(account_workplace(s->db, s->arena, 2, 2, "ben"), "Uw eigen naam op de werkplek vult een andere beheerder in.");
	assert_non_null(account_workplace(s->db, s->arena, 1, 2, "ada.a"));
	assert_null(account_workplace(s->db, s->arena, 1, 2, "ben"));
	assert_string_equal(account_workplace(s->db, s->arena, 1, 2, "Ben"), "Deze naam stond er al.");
	assert_true(db_commit(s->db));
	assert_int_equal(store_int(s, "SELECT count(*) FROM gebruiker WHERE id = 2 AND sso_naam = 'ben'"), 1);
	assert_int_equal(store_int(s, "SELECT count(*) FROM gebruiker_verloop WHERE gebruiker = 2 AND door = 1 AND wat = 'werkplek'"), 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, store_drop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_name_is_of_our_realm_and_folded),
		TEST(an_account_is_found_by_the_name_that_was_filled_in_and_no_other),
		TEST(it_is_on_when_it_is_said_and_never_by_half),
		TEST(two_accounts_have_not_one_name),
		TEST(another_beheerder_fills_it_in),
	};
	return cmocka_run_group_tests_name("sso", tests, NULL, NULL);
}
