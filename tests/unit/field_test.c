/* The field table at work: what each type takes, in which form it is kept, and
 * which message the rest gets; unknown, doubled and foreign fields. */
#include "unit.h"
#include "web/layer.h"

#include <string.h>

enum { F_TAFEL, F_AANTAL, F_REGEL, F_TEKST, F_DATUM, F_GEBOREN, F_TIJD, F_KEUZE, F_VINK, F_BSN, F_POSTCODE, F_TELEFOON,
	F_EMAIL, F_NAAM, F_BESTAND, F_STATUS, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_AANTAL] = { "aantal", FIELD_NUMBER, 0, .max = 240 },
	[F_REGEL] = { "regel", FIELD_LINE, ALWAYS, .max = 10, .missing = "Vul de regel in." },
	[F_TEKST] = { "tekst", FIELD_TEXT, REQUIRED, .max = 20 },
	[F_DATUM] = { "datum", FIELD_DATE, 0 },
	[F_GEBOREN] = { "geboren", FIELD_DATE, PAST },
	[F_TIJD] = { "tijd", FIELD_TIME, 0 },
	[F_KEUZE] = { "keuze", FIELD_CHOICE, QUERY, .list = "gezag" },
	[F_VINK] = { "vink", FIELD_CHECK, 0 },
	[F_BSN] = { "bsn", FIELD_BSN, 0 },
	[F_POSTCODE] = { "postcode", FIELD_POSTCODE, 0 },
	[F_TELEFOON] = { "telefoon", FIELD_PHONE, 0 },
	[F_EMAIL] = { "email", FIELD_EMAIL, 0 },
	[F_NAAM] = { "naam", FIELD_LINE, EXACT },
	[F_BESTAND] = { "bestand", FIELD_FILE, 0 },
	[F_STATUS] = { "status", FIELD_CHOICE, REPEAT | REQUIRED, .list = "aanwezigheid", .missing = "Kies." },
};
static const struct page page = { .name = "proef", .fields = fields, .nfields = F_COUNT };

static struct arena *arena;

static int make(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int drop(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

/* A request as it is after form_read(). */
static struct request *read_form(const char *body, bool post, enum outcome expected)
{
	struct request *r = arena_alloc(arena, sizeof *r);
	struct pairs *pairs = arena_alloc(arena, sizeof *pairs);
	r->in = arena_alloc(arena, sizeof *r->in);
	r->page = &page;
	r->arena = arena;
	r->posted = post;
	assert_true(pairs_urlencoded(arena, body, strlen(body), pairs));
	enum outcome outcome = form_read(r, pairs, post);
	if (outcome != expected) fail_msg("%s: %d", body, outcome);
	return r;
}

static const char *error_of(const struct request *r, int field)
{
	const struct value *value = value_at(r, field, "", false);
	return value && value->error ? value->error : "";
}

static void good_values_are_kept_in_one_form(void **state)
{
	(void)state;
	static const struct { const char *body; int field; const char *kept; } good[] = {
		{ "aantal=75", F_AANTAL, "75" }, { "aantal=", F_AANTAL, "" }, { "regel=+%C3%87a%C4%9Fr%C4%B1+", F_REGEL, "Çağrı" },
		{ "regel=O%27Brien", F_REGEL, "O'Brien" }, { "tekst=a%0D%0Ab%0D%0A", F_TEKST, "a\nb" },
		{ "tekst=%3Cscript%3E", F_TEKST, "<script>" }, { "datum=9-3-2026", F_DATUM, "2026-03-09" },
		{ "datum=2026-03-09", F_DATUM, "2026-03-09" }, { "geboren=29-02-2024", F_GEBOREN, "2024-02-29" },
		{ "tijd=9.30", F_TIJD, "09:30" }, { "keuze=onbekend", F_KEUZE, "onbekend" }, { "vink=ja", F_VINK, "ja" },
		{ "bsn=9999.90.019", F_BSN, "999990019" }, { "postcode=7511ab", F_POSTCODE, "7511 AB" }, { "telefoon=06+12+34+56+78", F_TELEFOON, "0612345678" },
		{ "email=a@example.nl", F_EMAIL, "a@example.nl" },
		/* as it is pasted */
		{ "regel=a%01b%0Bc", F_REGEL, "ab c" }, { "tekst=een%0Btwee%0Cdrie%C2%85vier", F_TEKST, "een\ntwee\ndrie\nvier" },
		{ "datum=17+maart+2012", F_DATUM, "2012-03-17" }, { "datum=9%E2%80%933%E2%80%931985", F_DATUM, "1985-03-09" },
		{ "tijd=9.30%C2%A0uur", F_TIJD, "09:30" }, { "bsn=12345611", F_BSN, "012345611" }, { "bsn=0123%C2%A045611", F_BSN, "012345611" },
		{ "postcode=7511%C2%A0AB", F_POSTCODE, "7511 AB" }, { "telefoon=06%E2%80%9112345678", F_TELEFOON, "0612345678" },
		{ "email=info@m%C3%BCller-pflege.de", F_EMAIL, "info@müller-pflege.de" }, { "email=%E2%80%8Ba@b.nl", F_EMAIL, "a@b.nl" },
		{ "naam=jan%E2%80%8B", F_NAAM, "jan\xe2\x80\x8b" }, { "naam=+jan%01+", F_NAAM, "jan\001" }, { "tafel=12", F_TAFEL, "12" },
	};
	for (size_t i = 0; i < COUNT(good); i++) {
		struct request *r = read_form(good[i].body, true, OK);
		form_validate(r);
		if (r->in->nerrors) fail_msg("%s: %s", good[i].body, error_of(r, good[i].field));
		assert_string_equal(field_text(r, good[i].field), good[i].kept);
	}
}

static void bad_values_get_a_message_and_stay(void **state)
{
	(void)state;
	static const struct { const char *body; int field; const char *part; } bad[] = {
		{ "aantal=-1", F_AANTAL, "getal" }, { "aantal=241", F_AANTAL, "240" }, { "aantal=1e3", F_AANTAL, "getal" },
		{ "aantal=9999999999", F_AANTAL, "korter" }, { "regel=12345678901", F_REGEL, "korter" },
		{ "datum=17-03-12", F_DATUM, "vier cijfers" }, { "datum=31-2-2026", F_DATUM, "bestaat" }, { "datum=morgen", F_DATUM, "bestaat" },
		{ "geboren=31-12-2199", F_GEBOREN, "toekomst" }, { "tijd=25:00", F_TIJD, "tijd" }, { "keuze=misschien", F_KEUZE, "antwoorden" },
		{ "vink=on", F_VINK, "vakje" }, { "vink=ja%01", F_VINK, "korter" }, { "keuze=ja%E2%80%8B", F_KEUZE, "antwoorden" },
		{ "tafel=12%01", F_TAFEL, "nummer" }, { "bsn=123456789", F_BSN, "negen cijfers" }, { "postcode=0511AB", F_POSTCODE, "postcode" },
		{ "telefoon=12", F_TELEFOON, "telefoonnummer" }, { "email=a@", F_EMAIL, "e-mailadres" }, { "tafel=0", F_TAFEL, "nummer" },
		{ "tafel=12x", F_TAFEL, "nummer" },
	};
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct request *r = read_form(bad[i].body, true, OK);
		form_validate(r);
		if (!strstr(error_of(r, bad[i].field), bad[i].part)) fail_msg("%s: \"%s\"", bad[i].body, error_of(r, bad[i].field));
		if (!strchr(bad[i].body, '%')) /* what was typed is still there, to the letter */
			assert_string_equal(value_at(r, bad[i].field, "", false)->typed, strchr(bad[i].body, '=') + 1);
	}
}

/* What is refused is refused with its place, and holds up nothing else. */
static void a_message_names_the_place(void **state)
{
	(void)state;
	static const struct { const char *body; int field; const char *part; } bad[] = {
		{ "regel=Wiesje+Fictink", F_REGEL, "10 tekens in. U hebt er 14. Wat te veel is, begint na “Wiesje Fic”." },
		{ "regel=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9x", F_REGEL, "na “éééééééééé”" },
		{ "tekst=een%0D%0Atwee+drie+vier+vijf", F_TEKST, "begint in regel 2, na “twee drie vier v”." },
		{ "tekst=1234567890123456789%0A%0Aeen", F_TEKST, "begint in regel 2, aan het begin." },
		{ "aantal=7x", F_AANTAL, "Wat er niet in hoort, is “x” na “7”." }, { "aantal=é7", F_AANTAL, "“é” aan het begin" },
		{ "bsn=99999O019", F_BSN, "“O” na “99999”" }, { "telefoon=06-12345678+of+later", F_TELEFOON, "“o” na “06-12345678 ”" },
		{ "email=jan+jansen@b.nl", F_EMAIL, "een spatie na “jan”" }, { "email=a@b.nl;c@d.nl", F_EMAIL, "“;” na “a@b.nl”" },
		{ "bsn=999990018", F_BSN, "Controleer de negen cijfers." }, /* every sign is right */
	};
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct request *r = read_form(bad[i].body, true, OK);
		form_validate(r);
		if (!strstr(error_of(r, bad[i].field), bad[i].part)) fail_msg("%s: \"%s\"", bad[i].body, error_of(r, bad[i].field));
	}
	struct request *r = read_form("", true, OK);
	static const char text[] = "een hele lange regel met éé woord te veel";
	assert_string_equal(place_of(r, text, strstr(text, " te veel")), "na “… hele lange regel met éé woord”"); /* 30 letters of it */
	r = read_form("aantal=x&regel=goed&datum=17-03-12&bsn=12345611&email=a", true, OK);
	form_validate(r);
	assert_int_equal(r->in->nerrors, 3);
	assert_string_equal(field_text(r, F_REGEL), "goed");
	assert_string_equal(field_text(r, F_BSN), "012345611");
}

/* Lengths count letters, not bytes: a name of 10 letters fits in 10. */
static void lengths_are_in_letters(void **state)
{
	(void)state;
	struct request *r = read_form("regel=%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB%C5%BB", true, OK);
	form_validate(r);
	assert_int_equal(r->in->nerrors, 0);
}

static void what_the_table_does_not_name_is_refused(void **state)
{
	(void)state;
	read_form("vreemd=1", true, BAD_REQUEST);
	read_form("regel=1&regel=2", true, BAD_REQUEST);
	read_form("status=aanwezig", true, BAD_REQUEST);       /* without its key */
	read_form("status-=aanwezig", true, BAD_REQUEST);
	read_form("status-3-4=aanwezig", true, BAD_REQUEST);
	read_form("regel-3=1", true, BAD_REQUEST);
	read_form("bestand=tekst", true, BAD_REQUEST);         /* a file field is no text */
	read_form("csrf=1&sleutel=2&rev=3&actie=opslaan", true, OK);
	/* A GET takes what says what it is about, and filters; nothing else. */
	read_form("tafel=3&keuze=ja&gedaan=opgeslagen", false, OK);
	read_form("regel=x", false, BAD_REQUEST);
	read_form("csrf=1", false, BAD_REQUEST);
}

static void a_key_of_another_form_is_seen(void **state)
{
	(void)state;
	struct request *r = read_form("status-31=aanwezig&status-32=online", true, OK);
	form_key(r, F_STATUS, "31");
	assert_false(form_keys_known(r));
	form_key(r, F_STATUS, "32");
	assert_true(form_keys_known(r));
	form_validate(r);
	assert_string_equal(field_text_at(r, F_STATUS, "32"), "online");
}

static void what_is_missing_is_asked_for(void **state)
{
	(void)state;
	struct request *r = read_form("status-31=", true, OK);
	form_key(r, F_STATUS, "31");
	form_validate(r);
	form_require(r, false);
	assert_string_equal(error_of(r, F_REGEL), "Vul de regel in.");
	assert_string_equal(error_of(r, F_TEKST), "");
	assert_int_equal(r->in->nerrors, 1);
	form_require(r, true);
	assert_true(*error_of(r, F_TEKST));
	assert_string_equal(value_at(r, F_STATUS, "31", false)->error, "Kies.");
}

/* A form with fewer fields wipes nothing; only a box that is not ticked does. */
static void what_was_not_sent_stays(void **state)
{
	(void)state;
	struct request *r = read_form("regel=nieuw&datum=", true, OK);
	form_put(r, F_REGEL, "", "oud");
	form_put(r, F_TEKST, "", "blijft");
	form_put(r, F_DATUM, "", "2026-01-01");
	form_put(r, F_VINK, "", "ja");
	form_validate(r);
	assert_string_equal(field_text(r, F_REGEL), "nieuw");
	assert_string_equal(field_text(r, F_TEKST), "blijft");
	assert_string_equal(field_text(r, F_DATUM), "");
	assert_string_equal(field_text(r, F_VINK), "");
}

static void a_draft_holds_what_was_typed(void **state)
{
	(void)state;
	struct request *r = read_form("tafel=3&tekst=%C5%BB+%26+%0D%0A%3Cb%3E&status-31=online&csrf=geheim", true, OK);
	char *draft = form_encode(r);
	assert_null(strstr(draft, "geheim"));
	struct request *again = read_form(draft, true, OK);
	assert_string_equal(value_at(again, F_TEKST, "", false)->typed, value_at(r, F_TEKST, "", false)->typed);
	assert_string_equal(value_at(again, F_STATUS, "31", false)->typed, "online");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_values_are_kept_in_one_form), cmocka_unit_test(bad_values_get_a_message_and_stay),
		cmocka_unit_test(a_message_names_the_place), cmocka_unit_test(lengths_are_in_letters), cmocka_unit_test(what_the_table_does_not_name_is_refused),
		cmocka_unit_test(a_key_of_another_form_is_seen), cmocka_unit_test(what_is_missing_is_asked_for),
		cmocka_unit_test(what_was_not_sent_stays), cmocka_unit_test(a_draft_holds_what_was_typed),
	};
	return cmocka_run_group_tests_name("field", tests, make, drop);
}
