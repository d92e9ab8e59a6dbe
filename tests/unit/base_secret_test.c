/* Randomness, SHA-256 and the comparison of secrets. */
#include "unit.h"

#include "base/base.h"

#include <string.h>

static void random_is_hex_and_never_the_same(void **state)
{
	(void)state;
	enum { TOKENS = 1000 };
	static char tokens[TOKENS][TOKEN_SIZE];
	bool seen[16] = { false };
	for (int i = 0; i < TOKENS; i++) {
		random_hex(tokens[i], 32);
		assert_int_equal(strlen(tokens[i]), 64);
		assert_int_equal(strspn(tokens[i], "0123456789abcdef"), 64);
		for (int other = 0; other < i; other++)
			assert_string_not_equal(tokens[i], tokens[other]);
		for (const char *c = tokens[i]; *c; c++)
			seen[strchr("0123456789abcdef", *c) - "0123456789abcdef"] = true;
	}
	for (size_t i = 0; i < COUNT(seen); i++)
		assert_true(seen[i]);

	char odd[2 * 77 + 1];
	memset(odd, 'x', sizeof(odd));
	random_hex(odd, 77);
	assert_int_equal(strlen(odd), 154);
	random_hex(odd, 0);
	assert_string_equal(odd, "");
}

static void sha256_is_the_standard_one(void **state)
{
	(void)state;
	char out[SHA256_HEX], million[1000];
	sha256_hex("", 0, out);
	assert_string_equal(out, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	sha256_hex("abc", 3, out);
	assert_string_equal(out, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	memset(million, 'a', sizeof(million));
	sha256_hex(million, sizeof(million), out);
	assert_string_equal(out, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3");
}

static void a_keyed_hash_depends_on_its_key(void **state)
{
	(void)state;
	static const char key[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
	char one[SHA256_HEX], other[SHA256_HEX], again[SHA256_HEX];
	keyed_hash_hex(key, "ada", 3, one);
	keyed_hash_hex(key, "ada", 3, again);
	assert_string_equal(one, again);
	assert_int_equal(strspn(one, "0123456789abcdef"), 64);
	keyed_hash_hex(key, "adb", 3, other);
	assert_string_not_equal(one, other);
	keyed_hash_hex("ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "ada", 3, other);
	assert_string_not_equal(one, other);
}

static void secrets_are_compared(void **state)
{
	(void)state;
	assert_true(secret_equal("", ""));
	assert_true(secret_equal("abc", "abc"));
	assert_false(secret_equal("abc", "abd"));
	assert_false(secret_equal("abc", "Abc"));
	assert_false(secret_equal("abc", "ab"));
	assert_false(secret_equal("ab", "abc"));
	assert_false(secret_equal("", "a"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_is_hex_and_never_the_same),
		cmocka_unit_test(sha256_is_the_standard_one),
		cmocka_unit_test(a_keyed_hash_depends_on_its_key),
		cmocka_unit_test(secrets_are_compared),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
