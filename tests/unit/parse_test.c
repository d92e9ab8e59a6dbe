/* The readers of hostile input: what is well-formed comes out whole, what is
 * not is refused, and nothing in between. */
#include "unit.h"
#include "web/parse.h"

#include <string.h>

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

static struct pairs *urlencoded(const char *text, bool expected)
{
	struct pairs *pairs = arena_alloc(arena, sizeof *pairs);
	assert_int_equal(pairs_urlencoded(arena, text, strlen(text), pairs), expected);
	return pairs;
}

static void urlencoded_reads_what_browsers_send(void **state)
{
	(void)state;
	struct pairs *p = urlencoded("a=1&naam=%C3%87a%C4%9Fr%C4%B1+O%27Brien&leeg=&zonder&tekst=r1%0D%0Ar2", true);
	assert_int_equal(p->count, 5);
	assert_string_equal(p->pair[1].value, "Çağrı O'Brien");
	assert_string_equal(p->pair[2].value, "");
	assert_string_equal(p->pair[3].name, "zonder");
	assert_string_equal(p->pair[4].value, "r1\r\nr2");
	assert_int_equal(urlencoded("", true)->count, 0);
	assert_int_equal(urlencoded("&&", true)->count, 0);
	assert_int_equal(urlencoded("a=1&a=2", true)->count, 2); /* twice is the form's to refuse */
}

static void urlencoded_refuses_the_rest(void **state)
{
	(void)state;
	static const char *const bad[] = { "a=%", "a=%4", "a=%zz", "a=%00", "a=%ff", "a=%C3", "a=%ED%A0%80", "a=%C0%AF", "=x", "%00=x" };
	for (size_t i = 0; i < COUNT(bad); i++) urlencoded(bad[i], false);
	char many[3 * (MAX_PAIRS + 1) + 1];
	for (int i = 0; i <= MAX_PAIRS; i++) memcpy(many + 3 * i, "a=&", 3);
	many[3 * (MAX_PAIRS + 1)] = '\0';
	urlencoded(many, false);
	char name[200];
	memset(name, 'n', sizeof name);
	name[sizeof name - 1] = '\0';
	urlencoded(name, false);
}

static void urlencode_comes_back(void **state)
{
	(void)state;
	static const char text[] = "Żółć & <script>=%+ \n\t'\"/?#";
	struct buffer out = { .arena = arena };
	buffer_puts(&out, "x=");
	urlencode(&out, text);
	assert_string_equal(urlencoded(out.text, true)->pair[0].value, text);
}

static const char type[] = "multipart/form-data; boundary=----grens";

static bool multipart(const char *head, const char *body, size_t size, struct pairs **out)
{
	*out = arena_alloc(arena, sizeof **out);
	return pairs_multipart(arena, head, body, size, *out);
}

static void multipart_reads_fields_and_a_file(void **state)
{
	(void)state;
	static const char body[] =
		"------grens\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nVeiligheidsplan Çağrı\r\n"
		"------grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"plan \\\"1\\\".pdf\"\r\n"
		"Content-Type: application/pdf\r\n\r\n%PDF\0\r\n--x\r\n"
		"\r\n------grens--\r\n";
	struct pairs *p;
	assert_true(multipart(type, body, sizeof body - 1, &p));
	assert_int_equal(p->count, 2);
	assert_string_equal(p->pair[0].value, "Veiligheidsplan Çağrı");
	assert_null(p->pair[0].file);
	assert_string_equal(p->pair[1].file, "plan \"1\".pdf");
	assert_int_equal(p->pair[1].size, 12);
	assert_memory_equal(p->pair[1].value, "%PDF\0\r\n--x\r\n", 12);
}

static void multipart_refuses_the_rest(void **state)
{
	(void)state;
	static const struct { const char *head, *body; } bad[] = {
		{ "multipart/form-data", "--x\r\n" },
		{ "multipart/form-data; boundary=", "--\r\n" },
		{ type, "" },
		{ type, "--anders\r\n" },
		{ type, "------grens" },
		{ type, "------grens\r\n" },
		{ type, "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nzonder einde" },
		{ type, "------grens\r\nContent-Disposition: form-data\r\n\r\nx\r\n------grens--\r\n" },
		{ type, "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n------grens--\r\n" },
		{ type, "------grens\r\nContent-Disposition: form-data; name=\"\xff\"\r\n\r\nx\r\n------grens--\r\n" },
		{ type, "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------grensX" },
	};
	struct pairs *p;
	for (size_t i = 0; i < COUNT(bad); i++)
		if (multipart(bad[i].head, bad[i].body, strlen(bad[i].body), &p)) fail_msg("taken: %s", bad[i].body);
	static const char nul[] = "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\0y\r\n------grens--\r\n";
	assert_false(multipart(type, nul, sizeof nul - 1, &p));
}

/* Every beginning of a good body is refused or read without a step outside it:
 * the sanitizer build is the judge of the latter. */
static void multipart_every_prefix(void **state)
{
	(void)state;
	static const char body[] = "------grens\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nx\r\n------grens--\r\n";
	for (size_t n = 0; n < sizeof body - 3; n++) {
		char *copy = arena_alloc(arena, n ? n : 1);
		memcpy(copy, body, n);
		struct pairs *p;
		if (multipart(type, copy, n, &p)) fail_msg("%zu bytes of it are taken for all", n);
	}
}

static void cookies(void **state)
{
	(void)state;
	assert_string_equal(cookie_find(arena, "a=1; jbt=abc; c=3", "jbt"), "abc");
	assert_string_equal(cookie_find(arena, "xjbt=no; jbt=yes", "jbt"), "yes");
	assert_string_equal(cookie_find(arena, "jbt", "jbt"), "");
	assert_string_equal(cookie_find(arena, "", "jbt"), "");
	assert_string_equal(cookie_find(arena, ";;; ", "jbt"), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(urlencoded_reads_what_browsers_send), cmocka_unit_test(urlencoded_refuses_the_rest),
		cmocka_unit_test(urlencode_comes_back), cmocka_unit_test(multipart_reads_fields_and_a_file),
		cmocka_unit_test(multipart_refuses_the_rest), cmocka_unit_test(multipart_every_prefix), cmocka_unit_test(cookies),
	};
	return cmocka_run_group_tests_name("parse", tests, make, drop);
}
