/* Does a text name a secret address, however it is written (H20)? */
#include "unit.h"

#include "domain/domain.h"

static void named_and_not(void **state)
{
	(void)state;
	static const struct { const char *text, *street, *postcode; bool named; } cases[] = {
		{ "Zij wonen op Kerkstraat 12.", "Kerkstraat 12", "", true },
		{ "zij wonen op de KERKSTRAAT12", "Kerkstraat 12", "", true },
		{ "plan_kerkstraat-12.pdf", "Kerkstraat 12", "", true },
		{ "Op de Kerkstraat om de hoek", "Kerkstraat 12 a", "", true },
		{ "bij de Schépersdijk", "Schépersdijk 3", "", true },
		{ "De kerkstraatjes", "Kerkstraat 12", "", false },
		{ "Nieuwe Nieuwkerkstraat 12", "Kerkstraat 12", "", false },
		{ "Huis 12", "Kerkstraat 12", "", false },
		{ "1e Dwarsweg", "1e Dwarsweg 4", "", true },
		{ "post naar 7511ab", "", "7511 AB", true },
		{ "post naar 7511 AB.", "", "7511AB", true },
		{ "map7511AB.pdf", "", "7511AB", true },
		{ "post naar 7511 ac", "", "7511 AB", false },
		{ "Gronau, 48599", "", "48599", true },
		{ "iets anders", "", "", false },
		{ "naar AB12CD3EF4GH5IJ6KL", "", "ab1 2cd 3ef 4gh 5ij 6kl", true }, /* as much of it as there is room for */
		{ "", "Kerkstraat 12", "7511 AB", false },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT(cases); i++)
		if (address_in_text(arena, cases[i].text, cases[i].street, cases[i].postcode, false) != cases[i].named)
			fail_msg("\"%s\": street \"%s\", postcode \"%s\"", cases[i].text, cases[i].street, cases[i].postcode);
	arena_free(arena);
}

/* Where the name is an ordinary word, the number must follow. */
static void an_ordinary_word(void **state)
{
	(void)state;
	static const struct { const char *text, *street; bool named; } cases[] = {
		{ "Moeder gaat naar de markt.", "Markt 3", false },
		{ "Wij wonen op de Markt 3.", "Markt 3", true },
		{ "markt3", "Markt 3a", true },
		{ "op markt 31", "Markt 3", false },
		{ "op markt 4", "Markt 3", false },
		{ "naar de markt", "Markt", false },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT(cases); i++)
		if (address_in_text(arena, cases[i].text, cases[i].street, "", true) != cases[i].named) fail_msg("\"%s\": \"%s\"", cases[i].text, cases[i].street);
	assert_true(address_in_text(arena, "post naar 7511AB", "Markt 3", "7511 AB", true));
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(named_and_not), cmocka_unit_test(an_ordinary_word) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
