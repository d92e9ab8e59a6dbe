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
		{ "", "Kerkstraat 12", "7511 AB", false },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT(cases); i++)
		if (address_in_text(arena, cases[i].text, cases[i].street, cases[i].postcode) != cases[i].named)
			fail_msg("\"%s\": street \"%s\", postcode \"%s\"", cases[i].text, cases[i].street, cases[i].postcode);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(named_and_not) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
