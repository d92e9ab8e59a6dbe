/* The template shim: what it refuses to load, what it escapes, what an included
 * template sees, and which of ctemplate's habits our templates rely on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "web/template.h"

#define PRAGMA "{{%AUTOESCAPE context=\"HTML\"}}\n"

static char directory[64];
static char why[512];

static void write_file(const char *name, const char *text)
{
	char path[256];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static int make_directory(void **state)
{
	(void)state;
	char path[256];
	strcpy(directory, "/tmp/template-test-XXXXXX");
	if (!mkdtemp(directory))
		return -1;
	snprintf(path, sizeof path, "%s/veld", directory);
	why[0] = '\0';
	return mkdir(path, 0700);
}

static int remove_directory(void **state)
{
	(void)state;
	static const char *const names[] = { "a.tpl", "veld/b.tpl", "c.txt", "veld", "" };
	char path[256];
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		snprintf(path, sizeof path, "%s/%s", directory, names[i]);
		(void)remove(path);
	}
	return 0;
}

struct page {
	char text[32768];
	size_t length, room;
};

static bool collect(void *to, const char *text, size_t length)
{
	struct page *page = to;
	if (page->length + length >= page->room)
		return false;
	memcpy(page->text + page->length, text, length);
	page->length += length;
	page->text[page->length] = '\0';
	return true;
}

static const char *render(const char *file, struct tpl *t)
{
	static struct page page;
	page = (struct page){ .room = sizeof page.text };
	assert_true(tpl_render(file, t, collect, &page));
	return page.text;
}

static void load(void)
{
	if (!tpl_load(directory, NULL, why, sizeof why))
		fail_msg("%s", why);
}

static void refuses_a_template_without_pragma(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "fine");
	write_file("veld/b.tpl", "{{NAAM}}");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	assert_non_null(strstr(why, "veld/b.tpl"));
	write_file("veld/b.tpl", "\n" PRAGMA "on line 2 is too late");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	write_file("veld/b.tpl", "");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	write_file("veld/b.tpl", PRAGMA);
	assert_true(tpl_load(directory, NULL, why, sizeof why));
	assert_string_equal(why, "");
}

static void refuses_what_does_not_parse(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{#OPEN}} without end");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	assert_non_null(strstr(why, "a.tpl"));
}

static void refuses_a_missing_directory(void **state)
{
	(void)state;
	assert_false(tpl_load("/nergens/te/vinden", NULL, why, sizeof why));
	assert_non_null(strstr(why, "/nergens/te/vinden"));
}

static void reason_is_cut_to_its_room(void **state)
{
	(void)state;
	char small[8] = "1234567";
	assert_false(tpl_load("/nergens/te/vinden", NULL, small, sizeof small));
	assert_string_equal(small, "/nergen");
}

static void of_the_programs_only_its_own_is_loaded(void **state)
{
	(void)state;
	write_file("layout.tpl", PRAGMA "frame");
	write_file("a.tpl", PRAGMA "mine");
	write_file("b.tpl", "no pragma");
	write_file("veld/c.tpl", PRAGMA "shared");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	assert_true(tpl_load(directory, "a", why, sizeof why));
	struct tpl *t = tpl_new();
	assert_string_equal(render("layout.tpl", t), "frame");
	assert_string_equal(render("a.tpl", t), "mine");
	assert_string_equal(render("veld/c.tpl", t), "shared");
	tpl_free(t);
}

static void other_files_are_not_templates(void **state)
{
	(void)state;
	write_file("c.txt", "no pragma");
	write_file("a.tpl", PRAGMA "a");
	load();
}

static void escapes_by_place(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "<p title=\"{{T}}\">{{T}}</p><a href=\"{{U}}\">x</a><a href=\"/z?q={{T:url_query_escape}}\">y</a>");
	load();
	struct tpl *t = tpl_new();
	tpl_set(t, "T", "<script>\"O'Brien\" & Çağrı");
	tpl_set(t, "U", "javascript:alert(1)");
	const char *html = render("a.tpl", t);
	assert_null(strstr(html, "<script>"));
	assert_null(strstr(html, "javascript:"));
	assert_non_null(strstr(html, "<p title=\"&lt;script&gt;&quot;O&#39;Brien&quot; &amp; Çağrı\">"));
	assert_non_null(strstr(html, "q=%3Cscript%3E%22O%27Brien%22"));
	tpl_free(t);
}

/* A textarea needs its line ends: only :pre_escape keeps them. */
static void pre_escape_keeps_lines_and_still_escapes(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "<textarea>\n{{T:pre_escape}}</textarea>|{{T}}|");
	load();
	struct tpl *t = tpl_new();
	tpl_set(t, "T", "een\n\ntwee </textarea><b>\tdrie");
	assert_string_equal(render("a.tpl", t), "<textarea>\neen\n\ntwee &lt;/textarea&gt;&lt;b&gt;\tdrie</textarea>"
						"|een  twee &lt;/textarea&gt;&lt;b&gt; drie|");
	tpl_free(t);
}

static void lines_are_not_glued(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "een\n   twee\n\n\ndrie\n");
	load();
	struct tpl *t = tpl_new();
	assert_string_equal(render("a.tpl", t), "een\n   twee\ndrie\n");
	tpl_free(t);
}

static void sections_repeat_and_see_around_them(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{#RIJ}}{{NAAM}}-{{N}} {{/RIJ}}{{#EEN}}{{NAAM}}{{/EEN}}{{#NOOIT}}x{{/NOOIT}}");
	load();
	struct tpl *t = tpl_new();
	tpl_set(t, "NAAM", "zaak");
	for (int i = 1; i <= 3; i++)
		tpl_set_int(tpl_section(t, "RIJ"), "N", i == 3 ? -9223372036854775807LL : i);
	tpl_show(t, "EEN");
	assert_string_equal(render("a.tpl", t), "zaak-1 zaak-2 zaak--9223372036854775807 zaak");
	tpl_free(t);
}

static void an_included_template_sees_globals_only(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{#RIJ}}{{>VELD}};{{/RIJ}}{{>VELD}}");
	write_file("veld/b.tpl", PRAGMA "[{{NAAM}}|{{CSRF}}|{{GEWOON}}]");
	load();
	struct tpl *t = tpl_new();
	tpl_set(t, "GEWOON", "niet te zien");
	tpl_set(tpl_include(tpl_section(t, "RIJ"), "VELD", "veld/b.tpl"), "NAAM", "diep");
	tpl_set(tpl_include(t, "VELD", "veld/b.tpl"), "NAAM", "een");
	tpl_set(tpl_include(t, "VELD", "veld/b.tpl"), "NAAM", "twee");
	tpl_set_global(t, "CSRF", "g<");
	assert_string_equal(render("a.tpl", t), "[diep|g&lt;|];[een|g&lt;|][twee|g&lt;|]");
	tpl_free(t);
}

/* The parts that templates share are set once: found in every section below, also
 * after the section was filled, and not in what is included itself. */
static void a_part_is_found_in_sections_below(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{#RIJ}}{{#DIEP}}{{>DEEL}}{{/DIEP}};{{/RIJ}}{{>VELD}}");
	write_file("veld/b.tpl", PRAGMA "[{{CODE}}{{>DEEL}}]");
	load();
	struct tpl *t = tpl_new();
	for (int i = 0; i < 2; i++)
		tpl_show(tpl_section(t, "RIJ"), "DIEP");
	tpl_set(tpl_include(t, "DEEL", "veld/b.tpl"), "CODE", "deel");
	struct tpl *own = tpl_section(t, "RIJ");
	tpl_show(own, "DIEP");
	tpl_set(tpl_include(own, "DEEL", "veld/b.tpl"), "CODE", "eigen");
	tpl_set(tpl_include(t, "VELD", "veld/b.tpl"), "CODE", "veld");
	assert_string_equal(render("a.tpl", t), "[deel];[deel];[eigen];[veld]");
	tpl_free(t);
}

/* A form is opened in one template and ended in another: each escapes by itself. */
static void a_template_may_end_in_an_open_element(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{>OPEN}}<p title=\"{{T}}\">{{T}}</p></form>");
	write_file("veld/b.tpl", PRAGMA "<form action=\"/cgi-bin/{{T}}\"><input value=\"{{T}}\">");
	load();
	struct tpl *t = tpl_new();
	tpl_set_global(t, "T", "<\"&");
	(void)tpl_include(t, "OPEN", "veld/b.tpl");
	const char *html = render("a.tpl", t);
	assert_null(strstr(html, "<\"&"));
	assert_non_null(strstr(html, "<input value=\"&lt;&quot;&amp;\"><p title=\"&lt;&quot;&amp;\">&lt;&quot;&amp;</p></form>"));
	tpl_free(t);
}

static void values_are_copied_and_cut(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{A}}{{B}}{{C}}{{D}}");
	load();
	struct tpl *t = tpl_new();
	char word[] = "woord";
	tpl_set(t, "A", word);
	tpl_set_n(t, "B", word, 3);
	tpl_set(t, "C", NULL);
	tpl_set_n(t, "D", NULL, 5);
	memset(word, 'x', sizeof word - 1);
	assert_string_equal(render("a.tpl", t), "woordwoo");
	tpl_free(t);
}

static void the_sink_can_stop_it(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{#RIJ}}0123456789{{/RIJ}}");
	load();
	struct tpl *t = tpl_new();
	for (int i = 0; i < 2000; i++)
		(void)tpl_section(t, "RIJ");
	struct page page = { .room = 10000 };
	assert_false(tpl_render("a.tpl", t, collect, &page));
	/* In parts of some kB, none of them after the one that it refused. */
	assert_true(page.length > 5000 && page.length % 10 == 0);
	assert_false(tpl_render("bestaat-niet.tpl", t, collect, &page));
	tpl_free(t);
}

/* Longer than a part, and what fills one to its last letter: all of it, in order. */
static void long_values_arrive_whole(void **state)
{
	(void)state;
	static char value[10001], want[20100];
	write_file("a.tpl", PRAGMA "[{{A}}]{{#RIJ}}{{B}}{{/RIJ}}.");
	load();
	for (int length = 0; length <= 10000; length += length < 4090 || length > 4100 ? 409 : 1) {
		memset(value, 'a', (size_t)length);
		value[length] = '\0';
		struct tpl *t = tpl_new();
		tpl_set(t, "A", value);
		for (int i = 0; i < 500; i++) tpl_set(tpl_section(t, "RIJ"), "B", "0123456789");
		size_t n = (size_t)snprintf(want, sizeof want, "[%s]", value);
		for (int i = 0; i < 500; i++, n += 10) memcpy(want + n, "0123456789", 10);
		memcpy(want + n, ".", 2);
		assert_string_equal(render("a.tpl", t), want);
		tpl_free(t);
	}
}

static void lasting_values_and_kept_names(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "{{NAAM}}{{#HEEFT_NAAM}} is er{{/HEEFT_NAAM}}{{#RIJ}}{{NAAM}}{{/RIJ}}");
	load();
	assert_true(tpl_has_section("HEEFT_NAAM") && tpl_has_section("RIJ"));
	assert_false(tpl_has_section("NAAM") || tpl_has_section("HEEFT_") || tpl_has_section("HEEFT_NAA"));
	char name[] = "NAAM", value[] = "<Jan>";
	const char *kept = tpl_name(name);
	assert_string_equal(kept, "NAAM");
	name[0] = 'X'; /* it is one of its own */
	struct tpl *t = tpl_new();
	tpl_set_lasting(t, kept, value);
	tpl_show(t, tpl_name("HEEFT_NAAM"));
	tpl_set_lasting(tpl_section(t, "RIJ"), kept, "Piet & Co");
	value[1] = 'j'; /* not copied */
	assert_string_equal(render("a.tpl", t), "&lt;jan&gt; is erPiet &amp; Co");
	tpl_free(t);
	/* More names than there is room for: they are what was given. */
	static char names[3000][16];
	for (int i = 0; i < 3000; i++) {
		snprintf(names[i], sizeof names[i], "N%09d", i);
		assert_string_equal(tpl_name(names[i]), names[i]);
	}
	assert_ptr_equal(tpl_name(names[2999]), names[2999]);
	write_file("b.tpl", PRAGMA "{{N000002999}}");
	load();
	t = tpl_new();
	tpl_set(t, names[2999], "x");
	assert_string_equal(render("b.tpl", t), "x");
	tpl_free(t);
}

/* What changes on disk after loading does not reach a running program; a load
 * that fails leaves what was there. */
static void loading_is_once_and_whole(void **state)
{
	(void)state;
	write_file("a.tpl", PRAGMA "oud");
	load();
	write_file("a.tpl", "nieuw");
	struct tpl *t = tpl_new();
	assert_string_equal(render("a.tpl", t), "oud");
	assert_false(tpl_load(directory, NULL, why, sizeof why));
	assert_string_equal(render("a.tpl", t), "oud");
	write_file("a.tpl", PRAGMA "nieuw");
	load();
	assert_string_equal(render("a.tpl", t), "nieuw");
	tpl_free(t);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_directory, remove_directory)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(refuses_a_template_without_pragma),
		TEST(refuses_what_does_not_parse),
		TEST(refuses_a_missing_directory),
		TEST(reason_is_cut_to_its_room),
		TEST(of_the_programs_only_its_own_is_loaded),
		TEST(other_files_are_not_templates),
		TEST(escapes_by_place),
		TEST(pre_escape_keeps_lines_and_still_escapes),
		TEST(lines_are_not_glued),
		TEST(sections_repeat_and_see_around_them),
		TEST(an_included_template_sees_globals_only),
		TEST(a_part_is_found_in_sections_below),
		TEST(a_template_may_end_in_an_open_element),
		TEST(values_are_copied_and_cut),
		TEST(the_sink_can_stop_it),
		TEST(long_values_arrive_whole),
		TEST(lasting_values_and_kept_names),
		TEST(loading_is_once_and_whole),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
