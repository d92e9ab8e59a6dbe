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

/* As it comes in: so many bytes and nothing behind them. A step over their end is seen
 * by the sanitizer build and by memcheck. */
static const char *exactly(const char *data, size_t size)
{
	char *copy = arena_alloc(arena, size);
	memcpy(copy, data, size);
	return copy;
}

static struct pairs *urlencoded(const char *text, bool expected)
{
	struct pairs *pairs = arena_alloc(arena, sizeof *pairs);
	assert_int_equal(pairs_urlencoded(arena, exactly(text, strlen(text)), strlen(text), pairs), expected);
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
	return pairs_multipart(arena, head, exactly(body, size), size, *out);
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

/* Found by libFuzzer: a name in which another parameter seemed to stand made a file of a field. */
static void what_stands_between_quotes_is_no_parameter(void **state)
{
	(void)state;
	static const char body[] =
		"------grens\r\nContent-Disposition: form-data; name=\"titel; filename=x\"\r\n\r\nEen\r\n"
		"------grens\r\nContent-Disposition: form-data; filename=\"plan; name=ander \\\" name=derde.pdf\"; name=\"bestand\"\r\n\r\nTwee\r\n"
		"------grens--\r\n";
	struct pairs *p;
	assert_true(multipart(type, body, sizeof body - 1, &p));
	assert_int_equal(p->count, 2);
	assert_string_equal(p->pair[0].name, "titel; filename=x");
	assert_null(p->pair[0].file);
	assert_string_equal(p->pair[1].name, "bestand");
	assert_string_equal(p->pair[1].file, "plan; name=ander \" name=derde.pdf");
	static const char open[] = "------grens\r\nContent-Disposition: form-data; filename=\"a; name=b\r\n\r\nx\r\n------grens--\r\n";
	assert_false(multipart(type, open, sizeof open - 1, &p));
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
	char name[100], head[5000], many[70 * (MAX_PAIRS + 1) + 1] = "";
	for (size_t i = 0; i < COUNT(bad); i++)
		if (multipart(bad[i].head, bad[i].body, strlen(bad[i].body), &p)) fail_msg("taken: %s", bad[i].body);
	static const char nul[] = "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\0y\r\n------grens--\r\n";
	assert_false(multipart(type, nul, sizeof nul - 1, &p));
	/* Larger than anybody's: a name, what is said of a part, how many parts. */
	memset(name, 'n', sizeof name - 1);
	name[sizeof name - 1] = '\0';
	memset(head, 'h', sizeof head - 1);
	head[sizeof head - 1] = '\0';
	static const char *const files[] = { "", "; filename=\"f\"" };
	for (size_t i = 0; i < COUNT(files); i++) {
		const char *named = arena_printf(arena, "------grens\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\nx\r\n------grens--\r\n", name, files[i]);
		assert_false(multipart(type, named, strlen(named), &p));
	}
	const char *long_head = arena_printf(arena, "------grens\r\nX: %s\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------grens--\r\n", head);
	assert_false(multipart(type, long_head, strlen(long_head), &p));
	static const char part[] = "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n";
	for (int i = 0; i <= MAX_PAIRS; i++) memcpy(many + (size_t)i * (sizeof part - 1), part, sizeof part - 1);
	memcpy(many + (MAX_PAIRS + 1) * (sizeof part - 1), "------grens--", 13);
	assert_false(multipart(type, many, (MAX_PAIRS + 1) * (sizeof part - 1) + 13, &p));
	assert_true(multipart(type, many + sizeof part - 1, MAX_PAIRS * (sizeof part - 1) + 13, &p));
	assert_int_equal(p->count, MAX_PAIRS);
}

/* A header as it may be written, and one that is nothing. */
static void multipart_parameters(void **state)
{
	(void)state;
	static const struct { const char *head, *name; } good[] = {
		{ "form-data;name=a", "a" }, { "form-data; name=a ; x=y", "a" }, { "form-data; NAME=\"a\"", "a" }, { "form-data; xname=b; name=\"a\"", "a" },
		{ "form-data; name2=b; name=a", "a" }, { "form-data; name=\"a\\\\b\"", "a\\b" }, { "form-data; name=\"a\\n\"", "a\\n" },
	};
	static const char *const bad[] = { "form-data; name=\"a", "form-data; name=\"a\\", "form-data; name=\"\"", "form-data; name=", "form-data; naam=a" };
	struct pairs *p;
	for (size_t i = 0; i < COUNT(good); i++) {
		const char *body = arena_printf(arena, "------grens\r\nContent-Disposition: %s\r\n\r\nx\r\n------grens--", good[i].head);
		assert_true(multipart(type, body, strlen(body), &p));
		assert_string_equal(p->pair[0].name, good[i].name);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		const char *body = arena_printf(arena, "------grens\r\nContent-Disposition: %s\r\n\r\nx\r\n------grens--", bad[i]);
		if (multipart(type, body, strlen(body), &p)) fail_msg("taken: %s", bad[i]);
	}
	/* A mark of more than the 70 letters that there may be (RFC 2046). */
	char mark[80];
	memset(mark, 'm', 71);
	strcpy(mark + 71, "");
	const char *body = arena_printf(arena, "--%s--", mark);
	assert_false(multipart(arena_printf(arena, "multipart/form-data; boundary=%s", mark), body, strlen(body), &p));
	assert_true(multipart(arena_printf(arena, "multipart/form-data; boundary=%s", mark + 1), arena_printf(arena, "--%s--", mark + 1), strlen(body) - 1, &p));
}

/* What is sent once; twice is nothing, and a file is no text. */
static void value_of_pairs(void **state)
{
	(void)state;
	struct pairs *p = urlencoded("a=1&b=&b=2&c=3&c=4", true);
	pairs_add(arena, p, (struct pair){ "d", "%PDF", 4, "d.pdf" });
	assert_string_equal(pairs_value(p, "a"), "1");
	assert_string_equal(pairs_value(p, "b"), "2");
	assert_string_equal(pairs_value(p, "c"), "");
	assert_string_equal(pairs_value(p, "d"), "");
	assert_string_equal(pairs_value(p, "e"), "");
}

/* Every beginning of a good body is refused or read without a step outside it:
 * the sanitizer build is the judge of the latter. */
static void multipart_every_prefix(void **state)
{
	(void)state;
	static const char body[] = "------grens\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nx\r\n------grens--\r\n";
	for (size_t n = 0; n < sizeof body - 3; n++) {
		struct pairs *p;
		if (multipart(type, body, n, &p)) fail_msg("%zu bytes of it are taken for all", n);
	}
}

static void cookies(void **state)
{
	(void)state;
	assert_string_equal(cookie_find(arena, exactly("a=1; jbt=abc; c=3", sizeof "a=1; jbt=abc; c=3"), "jbt"), "abc");
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
		cmocka_unit_test(what_stands_between_quotes_is_no_parameter),
		cmocka_unit_test(multipart_refuses_the_rest), cmocka_unit_test(multipart_every_prefix),
		cmocka_unit_test(multipart_parameters), cmocka_unit_test(value_of_pairs), cmocka_unit_test(cookies),
	};
	return cmocka_run_group_tests_name("parse", tests, make, drop);
}
