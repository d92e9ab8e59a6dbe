/*
 * Reading an answer of the Raad without a database: what a file from outside may
 * cost, what is no message, and what one says. The matching to a child is tested
 * over the running program (tests/corv).
 */
#include "unit.h"

#include "stuf/xml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PERSON \
	"<BG:inp.bsn>123456782</BG:inp.bsn><BG:geslachtsnaam>Proefmans</BG:geslachtsnaam>" \
	"<BG:voornamen>Noor</BG:voornamen><BG:geboortedatum>20160409</BG:geboortedatum>"
#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define BODY \
	"<JZ:notificatieDi01 xmlns:JZ=\"http://www.stufstandaarden.nl/koppelvlak/jz0100\" xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"" \
	" xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\" xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\"" \
	" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><JZ:stuurgegevens><StUF:berichtcode>Di01</StUF:berichtcode>" \
	"<StUF:zender><StUF:organisatie>RC0100</StUF:organisatie><StUF:applicatie>KBPS</StUF:applicatie></StUF:zender>" \
	"<StUF:ontvanger><StUF:organisatie>0168</StUF:organisatie><StUF:applicatie>Tafel</StUF:applicatie></StUF:ontvanger>" \
	"<StUF:referentienummer>RVDK-1</StUF:referentienummer><StUF:tijdstipBericht>20261102101500</StUF:tijdstipBericht>" \
	"<StUF:functie>notificatieDi01</StUF:functie></JZ:stuurgegevens><JZ:object StUF:entiteittype=\"ZAK\">" \
	"<ZKN:identificatie>NOT-2026-0001</ZKN:identificatie><ZKN:isVan StUF:entiteittype=\"ZAKZKT\">" \
	"<ZKN:gerelateerde StUF:entiteittype=\"ZKT\"><ZKN:omschrijvingGeneriek>Uitvoeren onderzoek kinderbeschermingsmaatregel" \
	"</ZKN:omschrijvingGeneriek></ZKN:gerelateerde></ZKN:isVan><ZKN:heeftBetrekkingOp StUF:entiteittype=\"ZAKOBJ\">" \
	"<ZKN:gerelateerde StUF:entiteittype=\"OBJ\"><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\">" PERSON \
	"</ZKN:natuurlijkPersoon></ZKN:gerelateerde><ZKN:omschrijving>Client (kind)</ZKN:omschrijving></ZKN:heeftBetrekkingOp>" \
	"<ZKN:heeft StUF:entiteittype=\"ZAKSTT\"><ZKN:gerelateerde StUF:entiteittype=\"STT\"><ZKN:omschrijving>Intake afgerond" \
	"</ZKN:omschrijving></ZKN:gerelateerde><ZKN:datumStatusGezet>20261102</ZKN:datumStatusGezet></ZKN:heeft></JZ:object></JZ:notificatieDi01>"
static const char good[] = DECLARATION BODY;

/* What a file may cost before it is answered. */
enum { LIMIT_MS = 100, MEGABYTE = 1000 * 1000 };

static struct arena *arena;
static struct notificatie said;

static int setup(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}
static int teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static double processor_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

/* What is wrong with it, within the time; NULL: nothing. */
static const char *answer(const char *what, const char *data, size_t size)
{
	double from = processor_ms();
	const char *wrong = notificatie_read(arena, data, size, &said);
	double took = processor_ms() - from;
	if (took > LIMIT_MS) fail_msg("%s: answered after %.0f ms", what, took);
	if (wrong && !utf8_valid(wrong, strlen(wrong))) fail_msg("%s: the answer is no text", what);
	if (wrong && strlen(wrong) > 3000) fail_msg("%s: an answer of %zu bytes", what, strlen(wrong));
	if (getenv("STUF_TIMES")) printf("# %6.2f ms %7zu bytes  %s: %s\n", took, size, what, wrong ? wrong : "read");
	return wrong;
}

static void refused(const char *what, const char *data, size_t size, const char *says)
{
	const char *wrong = answer(what, data, size);
	if (!wrong) fail_msg("%s: was read", what);
	if (!strstr(wrong, says)) fail_msg("%s: \"%s\", and not \"%s\"", what, wrong, says);
}

static void refused_text(const char *what, const char *data, const char *says)
{
	refused(what, data, strlen(data), says);
}

/* The good one with `from` replaced by `to`. */
static const char *with(const char *from, const char *to)
{
	const char *at = strstr(good, from);
	if (!at) fail_msg("the example has no %s", from);
	return arena_printf(arena, "%.*s%s%s", (int)(at - good), good, to, at + strlen(from));
}

/* `before`, then `piece` with its number for an @, `count` times, then `after`. */
static const char *repeat(const char *before, const char *piece, int count, const char *after)
{
	struct buffer out = { .arena = arena };
	buffer_puts(&out, before);
	for (int i = 0; i < count; i++) {
		const char *at = strchr(piece, '@');
		if (at) buffer_printf(&out, "%.*s%d%s", (int)(at - piece), piece, i, at + 1);
		else buffer_puts(&out, piece);
	}
	buffer_puts(&out, after);
	return out.text;
}

static const char *inside(const char *what)
{
	return with("<ZKN:isVan", arena_printf(arena, "%s<ZKN:isVan", what));
}

static void good_one_is_read(void **state)
{
	(void)state;
	assert_null(answer("a good one", good, strlen(good)));
	assert_string_equal(said.zender, "RC0100");
	assert_string_equal(said.zaak, "NOT-2026-0001");
	assert_string_equal(said.bsn, "123456782");
	assert_string_equal(said.geboortedatum, "2016-04-09");
	assert_string_equal(said.stadium, "intake_afgerond");
	assert_string_equal(said.datum, "2026-11-02");
	assert_string_equal(said.uitkomst, "");
	assert_false(said.ongeboren);
	/* as others may write the same */
	const char *same[] = {
		"\xef\xbb\xbf" DECLARATION BODY, BODY, "<?xml version='1.0' encoding = 'utf-8' standalone='yes'?>\r\n<!-- \" ' > -- -->" BODY,
		with("Intake afgerond", " Intake <!-- - -->afgerond\n"), with("Intake afgerond", "<![CDATA[Intake afgerond]]>"),
		with("Proefmans", "Proef&#109;ans"), with("Proefmans", "Proefman<?x y?>s"),
	};
	for (size_t i = 0; i < COUNT(same); i++) {
		const char *wrong = answer("written otherwise", same[i], strlen(same[i]));
		if (i != 2 && wrong) fail_msg("otherwise %zu: %s", i, wrong);
		if (i == 2) continue; /* two hyphens in a comment are no XML */
		assert_string_equal(said.stadium, "intake_afgerond");
		assert_string_equal(said.geslachtsnaam, "Proefmans");
	}
}

static void no_file_costs_more_than_a_moment(void **state)
{
	(void)state;
	static const char complicated[] = "ingewikkelder", no_xml[] = "geen goed XML", dtd[] = "DOCTYPE";
	const char *many = repeat("<JZ:stuurgegevens", " a@=\"\"", 90000, ">");
	refused_text("attributes on one tag", with("<JZ:stuurgegevens>", many), complicated);
	refused_text("130,000 attributes on one tag", with("<JZ:stuurgegevens>", repeat("<JZ:stuurgegevens", " a=''", 130000, ">")), complicated);
	refused_text("130,000 attributes in many tags", inside(repeat("", "<x a='' b='' c='' d='' e='' f='' g='' h='' i='' j=''/>", 13000, "")), complicated);
	refused_text("attributes up to the limit in many tags", inside(repeat("", "<x a='' b='' c='' d=''/>", 900, "")), "niet bekend");
	refused_text("namespaces on one tag", inside(repeat("<x", " xmlns:n@='u'", 50000, "/>")), complicated);
	refused_text("namespaces at every depth", inside(repeat("", "<x xmlns:a@='u' xmlns:b@='u' xmlns:c@='u'>", 20000, "")), complicated);
	refused_text("1 MB in one attribute", with("<JZ:stuurgegevens>", repeat("<JZ:stuurgegevens a=\"", "x", MEGABYTE, "\">")), complicated);
	refused_text("1 MB in one attribute, not closed", with("<JZ:stuurgegevens>", repeat("<JZ:stuurgegevens a=\"", "x", MEGABYTE, "")), complicated);
	refused_text("1 MB in one name", inside(repeat("<", "x", MEGABYTE, "/>")), complicated);
	refused_text("1 MB in one text", with("Proefmans", repeat("", "x", MEGABYTE, "")), complicated);
	refused_text("1 MB between two parts", inside(repeat("", "x", MEGABYTE, "")), complicated);
	refused_text("the longest text that is looked at", with("Proefmans", repeat("", "x", 64 * 1024, "")), "geslachtsnaam klopt niet");
	refused_text("1 MB of white space", repeat(good, " ", MEGABYTE, "x"), complicated);
	refused_text("1 MB of line ends", repeat("", "\r\n", MEGABYTE / 2, ""), complicated);
	refused_text("depth 100,000", inside(repeat("", "<x>", 100000, "")), complicated);
	refused_text("depth 100,000, closed", inside(repeat(repeat("", "<x>", 100000, ""), "</x>", 100000, "")), complicated);
	refused_text("as deep as may be", inside(repeat(repeat("", "<x>", 38, ""), "</x>", 38, "")), "niet bekend");
	refused_text("one deeper", inside(repeat(repeat("", "<x>", 39, ""), "</x>", 39, "")), complicated);
	refused_text("500,000 empty tags", inside(repeat("", "<>", 500000, "")), complicated);
	refused_text("200,000 empty tags", inside(repeat("", "<x/>", 200000, "")), complicated);
	refused_text("references", with("Proefmans", repeat("", "&amp;", 190000, "")), complicated);
	refused_text("numbers for letters", with("Proefmans", repeat("", "&#120;", 140000, "")), complicated);
	refused_text("comments", inside(repeat("", "<!---->", 140000, "")), complicated);
	refused_text("a comment without end", inside(repeat("<!--", "-x", MEGABYTE / 2, "")), no_xml);
	refused_text("instructions", inside(repeat("", "<?x?>", 190000, "")), complicated);
	refused_text("CDATA", with("Proefmans", repeat("", "<![CDATA[]]>", 80000, "")), complicated);
	refused_text("many <", inside(repeat("", "<", MEGABYTE, "")), complicated);
	refused_text("many quotes", inside(repeat("<x ", "\"'", MEGABYTE / 2, "")), complicated);
	refused_text("a billion laughs", repeat(DECLARATION "<!DOCTYPE x [<!ENTITY l0 'lol'>", "<!ENTITY l1@ '&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;'>", 9, "]>" BODY), dtd);
	refused_text("quadratic blow-up", repeat(DECLARATION "<!DOCTYPE x [<!ENTITY a '", "a", MEGABYTE / 2, "'>]>" BODY), dtd);
	refused_text("an external entity", DECLARATION "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" BODY, dtd);
	refused_text("a document type behind a comment that seems to end", DECLARATION "<!--><![CDATA[--><!DOCTYPE x []><!--]]>-->" BODY, dtd);
	refused_text("too large", repeat("", "x", NOTIFICATIE_MAX + 1, ""), "1 MB");
	refused_text("nothing", "", "leeg");
}

/* The most that passes the look over: what a parser makes of it is bounded too. */
static void most_that_is_looked_at_is_parsed_in_time(void **state)
{
	(void)state;
	struct buffer deep = { .arena = arena };
	for (int d = 0; d < 36; d++) {
		buffer_puts(&deep, "<x");
		for (int i = 0; i < 31; i++) buffer_printf(&deep, " xmlns:n%d='u:%d'", d * 31 + i, d * 31 + i);
		buffer_puts(&deep, ">");
	}
	for (int i = 0; i < 100; i++) {
		buffer_printf(&deep, "<n%d:y", i);
		for (int a = 0; a < 30; a++) buffer_printf(&deep, " n%d:a='%d'", a * 36, i);
		buffer_puts(&deep, "/>");
	}
	for (int d = 0; d < 36; d++) buffer_puts(&deep, "</x>");
	refused_text("namespaces at every depth, as many as may be", inside(deep.text), "niet bekend");
	refused_text("tags, as many as may be", inside(repeat("", "<x/>", 4900, "")), "niet bekend");
	refused_text("references, as many as may be", with("Proefmans", repeat("", "&#38;", 4900, "")), "klopt niet");
	refused_text("texts, as long as may be", inside(repeat("", repeat("<x>", "y", 60000, "</x>"), 16, "")), "niet bekend");
	refused_text("tags, as long as may be", inside(repeat("", repeat("<x a='", "y", 8000, "'/>"), 120, "")), "niet bekend");
}

/* The last resort, where all limits before it were passed. */
static void parser_is_stopped_by_the_clock(void **state)
{
	(void)state;
	const char *file = repeat("<x>", "<y a='1' b='2' c='3'/>", 400000, "</x>"), *wrong = NULL;
	double from = processor_ms();
	assert_null(xml_read(arena, file, strlen(file), 20, &wrong));
	assert_non_null(strstr(wrong, "duurt te lang"));
	assert_true(processor_ms() - from < LIMIT_MS);
}

/* The look over the bytes refuses it before; the parser would too. */
static void parser_takes_no_document_type(void **state)
{
	(void)state;
	static const char file[] = "<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>";
	const char *wrong = NULL;
	assert_null(xml_read(arena, file, sizeof file - 1, 1000, &wrong));
	assert_non_null(strstr(wrong, "geen goed XML"));
}

/* What a look over the bytes takes for a comment or a text must be one for the
 * parser too: else what is in it has no limit. */
static void nothing_hides_from_the_look_over(void **state)
{
	(void)state;
	const char *many = repeat("<x", " a@=''", 80000, "/>");
	static const char *const hides[][2] = {
		{ "<!--><![CDATA[-->", "]]>" }, { "<!---><![CDATA[-->", "]]>" }, { "<?><!--?>", "-->" }, { "<?x?><!-->", "-->" },
		{ "<x a='>'><!--</x>", "-->" }, { "<x a=\"'>\"/><!-- '>", "-->" }, { "<![CDATA[<!--]]>", "<!---->" }, { "<![CDATA[]]]]>", "" },
		{ "</x/>", "" }, { "<x></x></x>", "" },
	};
	for (size_t i = 0; i < COUNT(hides); i++) {
		char name[40];
		snprintf(name, sizeof name, "hiding place %zu", i);
		const char *file = inside(arena_printf(arena, "%s%s%s", hides[i][0], many, hides[i][1]));
		assert_non_null(answer(name, file, strlen(file)));
		file = arena_printf(arena, "%s%s%s%s", DECLARATION, hides[i][0], many, hides[i][1]);
		assert_non_null(answer(name, file, strlen(file)));
	}
}

static void only_utf8_is_read(void **state)
{
	(void)state;
	static const char *const says[] = { "UTF-16", "UTF-7", "ISO-8859-1", "windows-1252", "UTF-80", "UTF", "utf_8", "EBCDIC-CP-NL", "" };
	for (size_t i = 0; i < COUNT(says); i++)
		refused_text(says[i], arena_printf(arena, "<?xml version=\"1.0\" encoding=\"%s\"?>%s", says[i], BODY), "UTF-8");
	refused_text("an encoding after white space", "<?xml version='1.0'\n\tencoding\r=\n'UTF-16'?>" BODY, "UTF-8");
	refused_text("UTF-7 without a declaration", "+ADw-?xml version=+ACI-1.0+ACI-?+AD4-", "geen goed XML");
	refused_text("Latin-1", with("Proefmans", "Proefmans\xe9"), "UTF-8");
	char wide[2 * sizeof good];
	for (int order = 0; order < 2; order++) {
		for (size_t i = 0; i < sizeof good; i++) {
			wide[2 * i + (size_t)order] = good[i];
			wide[2 * i + 1 - (size_t)order] = '\0';
		}
		refused("UTF-16", wide, sizeof wide - 2, "UTF-8");
		refused("UTF-16 with a mark", memcpy(arena_alloc(arena, sizeof wide), order ? "\xfe\xff" : "\xff\xfe", 2), 200, "UTF-8");
	}
	refused("a NUL", good, sizeof good, "UTF-8");
}

static void every_beginning_of_a_good_one_is_refused(void **state)
{
	(void)state;
	for (size_t length = 0; length < strlen(good); length++) {
		/* a copy of just that size: what reads past it is seen by the sanitizer */
		char *cut = arena_alloc(arena, length);
		memcpy(cut, good, length);
		if (!notificatie_read(arena, cut, length, &said)) fail_msg("read after %zu bytes", length);
		if (length % 64 == 0) arena_reset(arena);
	}
}

/* Each byte made another: it is answered, and quickly. */
static void any_byte_may_be_another(void **state)
{
	(void)state;
	static const char others[] = "<>&\"'/=!?-[]x \n\x01\xff";
	char copy[sizeof good];
	for (size_t at = 0; at < strlen(good); at++)
		for (size_t o = 0; o < sizeof others - 1; o++) {
			memcpy(copy, good, sizeof good);
			copy[at] = others[o];
			const char *wrong = notificatie_read(arena, copy, strlen(good), &said);
			assert_true(!wrong || utf8_valid(wrong, strlen(wrong)));
			arena_reset(arena);
		}
}

static void order_and_number_of_parts_are_kept(void **state)
{
	(void)state;
	static const char reference[] = "<StUF:referentienummer>RVDK-1</StUF:referentienummer>";
	static const char zender[] = "<StUF:zender><StUF:organisatie>RC0100</StUF:organisatie><StUF:applicatie>KBPS</StUF:applicatie></StUF:zender>";
	static const struct { const char *from, *to, *says; } bad[] = {
		{ reference, "", "referentienummer ontbreekt" },
		{ zender, "", "zender ontbreekt" },
		{ "<StUF:functie>", "<StUF:referentienummer>RVDK-2</StUF:referentienummer><StUF:functie>", "referentienummer staat er meer dan eens" },
		{ "<StUF:berichtcode>Di01</StUF:berichtcode>", "", "berichtcode ontbreekt" },
		{ "<StUF:functie>notificatieDi01</StUF:functie>", "<StUF:crossRefnummer>1</StUF:crossRefnummer><StUF:functie>notificatieDi01</StUF:functie>", "crossRefnummer is op die plaats niet bekend" },
		{ "<BG:voornamen>", "<BG:naam>x</BG:naam><BG:voornamen>", "naam is op die plaats niet bekend" },
		{ "<BG:voornamen>Noor</BG:voornamen><BG:geboortedatum>20160409</BG:geboortedatum>", "<BG:geboortedatum>20160409</BG:geboortedatum><BG:voornamen>Noor</BG:voornamen>", "voornamen staat niet in de goede volgorde" },
		{ "<ZKN:isVan", "<ZKN:isVanNiets/><ZKN:isVan", "isVanNiets is op die plaats niet bekend" },
		{ "StUF:entiteittype=\"ZAKSTT\"", "StUF:entiteittype=\"ZAKSTX\"", "heeft is van een verkeerde soort" },
		{ " StUF:entiteittype=\"OBJ\"", "", "gerelateerde is van een verkeerde soort" },
		{ "<BG:voornamen>", "<BG:voornamen StUF:entiteittype=\"NPS\">", "voornamen is van een verkeerde soort" },
		{ "<JZ:stuurgegevens>", "<JZ:stuurgegevens echt=\"nee\">", "stuurgegevens heeft een kenmerk dat niet te lezen is: echt" },
		{ "entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"V\"", "verwerkingssoort" },
		{ "<BG:geboortedatum>", "<BG:geboortedatum StUF:exact=\"false\">", "exact" },
		{ "<ZKN:datumStatusGezet>", "<ZKN:datumStatusGezet StUF:indOnvolledigeDatum=\"M\">", "indOnvolledigeDatum" },
		{ "<BG:geslachtsnaam>", "<BG:geslachtsnaam StUF:noValue=\"waardeOnbekend\">", "noValue" },
		{ "<BG:geslachtsnaam>Proefmans", "<BG:geslachtsnaam xsi:nil=\"true\">Proefmans", "geslachtsnaam klopt niet" },
		{ "<StUF:functie>", "<StUF:functie xsi:nil=\"true\"/><StUF:functie>", "functie staat er meer dan eens" },
		{ "<ZKN:datumStatusGezet>20261102<", "<ZKN:datumStatusGezet xsi:nil=\"true\"><", "datumStatusGezet mag niet leeg" },
		{ "<BG:geslachtsnaam>Proefmans", "<BG:geslachtsnaam>Proef\xc2\x85mans", "geslachtsnaam klopt niet" },
		{ "<JZ:stuurgegevens>", "<JZ:stuurgegevens>tekst", "stuurgegevens klopt niet" },
		{ "<BG:inp.bsn>123456782", "<BG:inp.bsn>123456789", "BSN" },
		{ "<BG:inp.bsn>123456782", "<BG:inp.bsn>12345678", "BSN" },
		{ "Client (kind)", "Client (volwassene)", "niet over een kind" },
		{ "Client (kind)", "Client (ongeboren kind)", "ongeboren kind, en toch staat er een BSN" },
		{ "Intake afgerond", "Intake begonnen", "stand van het onderzoek" },
		{ "<ZKN:datumStatusGezet>20261102", "<ZKN:datumStatusGezet>20261131", "datum" },
		{ "<StUF:tijdstipBericht>20261102101500", "<StUF:tijdstipBericht>20260230", "datum" },
	};
	for (size_t i = 0; i < COUNT(bad); i++) refused_text(bad[i].says, with(bad[i].from, bad[i].to), bad[i].says);
	const char *name = repeat("", "é", 3000, "");
	refused_text("a name of 3000 letters", inside(arena_printf(arena, "<%s/>", name)), "… is op die plaats niet bekend");
}

/* What else a message may say, and is read. */
static void what_may_be_said_otherwise(void **state)
{
	(void)state;
	static const struct { const char *from, *to; } same[] = {
		{ "entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"T\"" },
		{ "entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"I\" StUF:sleutelVerzendend=\"1\"" },
		{ "<BG:geboortedatum>", "<BG:geboortedatum StUF:exact=\"true\">" },
		{ "<BG:geboortedatum>", "<BG:geboortedatum StUF:exact=\"1\">" },
		{ "<BG:geboortedatum>", "<BG:geslachtsaanduiding>V</BG:geslachtsaanduiding><BG:geboortedatum>" },
		{ "<BG:geboortedatum>", "<BG:geslachtsaanduiding xsi:nil=\"1\" StUF:noValue=\"waardeOnbekend\"/><BG:geboortedatum>" },
		{ "</JZ:object>", "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\" xsi:nil=\"true\"/></JZ:object>" },
		{ "</JZ:object>", "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\" xsi:nil=\"true\"/></ZKN:leidtTot></JZ:object>" },
		{ "</BG:geboortedatum>", "</BG:geboortedatum><StUF:extraElementen><StUF:extraElement naam=\"x\">y</StUF:extraElement></StUF:extraElementen>" },
	};
	for (size_t i = 0; i < COUNT(same); i++) {
		const char *file = with(same[i].from, same[i].to), *wrong = answer(same[i].to, file, strlen(file));
		if (wrong) fail_msg("%s: %s", same[i].to, wrong);
		assert_string_equal(said.geslachtsnaam, "Proefmans");
		assert_string_equal(said.toelichting, "");
	}
	static const struct { const char *from, *to, *says; } bad[] = {
		{ "entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"TW\"", "verwerkingssoort" },
		{ "entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\" naam=\"x\"", "naam" },
		{ "<BG:geboortedatum>", "<BG:geboortedatum StUF:nil=\"true\">", "nil" },
		{ "StUF:entiteittype=\"ZAKOBJ\"", "entiteittype=\"ZAKOBJ\"", "verkeerde soort" },
		{ "</JZ:object>", "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\" xsi:nil=\"true\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\" xsi:nil=\"true\"/></ZKN:leidtTot></JZ:object>",
			"leidtTot klopt niet" },
		{ "<BG:geboortedatum>", "<BG:geslachtsaanduiding>é</BG:geslachtsaanduiding><BG:geboortedatum>", "geslacht" },
		{ "</BG:geboortedatum>", "</BG:geboortedatum><StUF:extraElementen><StUF:extraElement aard=\"x\">y</StUF:extraElement></StUF:extraElementen>", "aard" },
		{ "</BG:geboortedatum>", "</BG:geboortedatum><StUF:extraElementen><StUF:extraElement StUF:naam=\"x\">y</StUF:extraElement></StUF:extraElementen>", "naam" },
		{ "<BG:geboortedatum>20160409", "<BG:geboortedatum xsi:nil=\"true\"><x/>", "geboortedatum klopt niet" },
		{ "<BG:geboortedatum>", "<BG:geslachtsaanduiding>X</BG:geslachtsaanduiding><BG:geboortedatum>", "geslacht" },
		{ "<BG:geboortedatum>", "<BG:geslachtsaanduiding>MV</BG:geslachtsaanduiding><BG:geboortedatum>", "klopt niet" },
		{ "</JZ:object>", "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\"><ZKN:datumBeslissing>20261131</ZKN:datumBeslissing>"
			"<ZKN:toelichting>x</ZKN:toelichting></ZKN:gerelateerde></ZKN:leidtTot><ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\" xsi:nil=\"true\"/></JZ:object>", "datum" },
	};
	for (size_t i = 0; i < COUNT(bad); i++) refused_text(bad[i].to, with(bad[i].from, bad[i].to), bad[i].says);
}

/* Of somebody who has a part in it some things come in any order, and "authentiek" only
 * behind what it is about. */
static void some_parts_come_in_any_order(void **state)
{
	(void)state;
	static const char before[] = "<ZKN:heeftAlsBelanghebbende StUF:entiteittype=\"ZAKBTRBLH\"><ZKN:gerelateerde StUF:entiteittype=\"BTR\">"
		"<ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\">", after[] = "</ZKN:natuurlijkPersoon></ZKN:gerelateerde><ZKN:omschrijving>Ouder</ZKN:omschrijving>"
		"</ZKN:heeftAlsBelanghebbende><ZKN:heeft ";
	static const struct { const char *parts, *says; } cases[] = {
		{ "<BG:inp.bsn>1</BG:inp.bsn><BG:authentiek>J</BG:authentiek><BG:geslachtsnaam>P</BG:geslachtsnaam>", NULL },
		{ "<BG:anp.identificatie>1</BG:anp.identificatie><BG:inp.bsn>1</BG:inp.bsn><BG:geslachtsnaam>P</BG:geslachtsnaam>", NULL },
		{ "<BG:authentiek>J</BG:authentiek><BG:inp.bsn>1</BG:inp.bsn><BG:geslachtsnaam>P</BG:geslachtsnaam>", "authentiek" },
		{ "<BG:geslachtsnaam>P</BG:geslachtsnaam><BG:inp.bsn>1</BG:inp.bsn>", "inp.bsn staat niet in de goede volgorde" },
		{ "<BG:geslachtsnaam>P</BG:geslachtsnaam><BG:sub.verblijfBuitenland/><BG:verblijfsadres/>", NULL },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *file = with("<ZKN:heeft ", arena_printf(arena, "%s%s%s", before, cases[i].parts, after)), *wrong = answer("an order", file, strlen(file));
		if (cases[i].says ? !wrong || !strstr(wrong, cases[i].says) : wrong != NULL) fail_msg("%s: %s", cases[i].parts, wrong ? wrong : "read");
	}
}

static void of_a_birthday_only_what_counts_is_read(void **state)
{
	(void)state;
	static const struct { const char *part, *digits, *reads; } cases[] = {
		{ "V", "20160409", "2016-04-09" }, { "D", "20160409", "2016-04" }, { "D", "20160400", "2016-04" }, { "M", "20160409", "2016" },
		{ "M", "20160000", "2016" }, { "J", "20160409", "" }, { "J", "00000000", "" },
		{ "V", "20160400", NULL }, { "D", "20160000", NULL }, { "M", "00000000", NULL }, { "X", "20160409", NULL }, { "M", "2016", NULL },
		{ "V", "2016040", NULL }, { "M", "2016-4-9", NULL },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *file = with("<BG:geboortedatum>20160409", arena_printf(arena, "<BG:geboortedatum StUF:indOnvolledigeDatum=\"%s\">%s", cases[i].part, cases[i].digits));
		const char *wrong = answer(cases[i].digits, file, strlen(file));
		if (!cases[i].reads != !!wrong) fail_msg("%s %s: %s", cases[i].part, cases[i].digits, wrong ? wrong : "read");
		if (!wrong) assert_string_equal(said.geboortedatum, cases[i].reads);
	}
}

static void error_about_our_own_melding_is_told(void **state)
{
	(void)state;
	static const char fault[] =
		DECLARATION "<StUF:Fo01Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:stuurgegevens><StUF:berichtcode>Fo01</StUF:berichtcode>"
		"<StUF:zender><StUF:applicatie>KBPS</StUF:applicatie></StUF:zender><StUF:ontvanger><StUF:applicatie>Tafel</StUF:applicatie></StUF:ontvanger>"
		"<StUF:referentienummer>F1</StUF:referentienummer><StUF:tijdstipBericht>20261102</StUF:tijdstipBericht>"
		"<StUF:crossRefnummer>NOT-2026-0001-aa</StUF:crossRefnummer></StUF:stuurgegevens><StUF:body><StUF:code>StUF058</StUF:code>"
		"<StUF:plek>client</StUF:plek><StUF:omschrijving>Proces voor afhandelen bericht geeft fout</StUF:omschrijving>"
		"<StUF:details>%s</StUF:details></StUF:body></StUF:Fo01Bericht>";
	const char *text = arena_printf(arena, fault, "Onbekende gemeente <![CDATA[<&>]]>");
	static const char *const says[] = { "foutmelding (Fo01)", "uw eigen melding", "NOT-2026-0001-aa", "Proces voor afhandelen bericht geeft fout", "Onbekende gemeente <&>", "StUF058" };
	for (size_t i = 0; i < COUNT(says); i++) refused_text("an Fo01", text, says[i]);
	refused_text("an Fo01 of as much text as is looked at", arena_printf(arena, fault, repeat("", "é", 32000, "")), "foutmelding");
	refused_text("an Fo01 with nothing in it", "<Fo01Bericht xmlns=\"http://www.egem.nl/StUF/StUF0301\"/>", "niet beschreven");
	refused_text("an Fo01 of another standard", "<Fo01Bericht xmlns=\"http://www.egem.nl/StUF/StUF0204\"/>", "geen notificatie");
}

static void decisions_have_a_maximum(void **state)
{
	(void)state;
	static const char one[] = "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\"><ZKN:datumBeslissing>20261101</ZKN:datumBeslissing>"
		"<ZKN:toelichting>Nummer @ van de rechter</ZKN:toelichting><ZKN:ingangsdatumWerking>20261105</ZKN:ingangsdatumWerking>"
		"<ZKN:einddatumWerking>20271104</ZKN:einddatumWerking></ZKN:gerelateerde></ZKN:leidtTot>";
	const char *most = with("</JZ:object>", repeat("", one, NOTIFICATIE_BESLISSINGEN, "</JZ:object>"));
	assert_null(answer("the maximum", most, strlen(most)));
	assert_non_null(strstr(said.toelichting, "1 november 2026: Nummer 0 van de rechter (van 5 november 2026 tot 4 november 2027); 1 november"));
	assert_non_null(strstr(said.toelichting, "Nummer 49 "));
	assert_string_equal(said.laatste_beslissing, "2026-11-01");
	refused_text("one more", with("</JZ:object>", repeat("", one, NOTIFICATIE_BESLISSINGEN + 1, "</JZ:object>")), "meer dan 50 beslissingen");
	static const struct { const char *days, *says; } days[] = {
		{ "", "1 november 2026: x" }, { "<ZKN:ingangsdatumWerking>20261105</ZKN:ingangsdatumWerking>", "x (van 5 november 2026)" },
		{ "<ZKN:einddatumWerking>20271104</ZKN:einddatumWerking>", "x (tot 4 november 2027)" },
	};
	for (size_t i = 0; i < COUNT(days); i++) {
		const char *file = with("</JZ:object>", arena_printf(arena, "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\">"
			"<ZKN:datumBeslissing>20261101</ZKN:datumBeslissing><ZKN:toelichting>x</ZKN:toelichting>%s</ZKN:gerelateerde></ZKN:leidtTot></JZ:object>", days[i].days));
		assert_null(answer("days of a decision", file, strlen(file)));
		assert_non_null(strstr(said.toelichting, days[i].says));
	}
	refused_text("a decision without a text", with("</JZ:object>", "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\">"
		"<ZKN:datumBeslissing>20261101</ZKN:datumBeslissing></ZKN:gerelateerde></ZKN:leidtTot></JZ:object>"), "toelichting ontbreekt");
}

/* ---- the other way ----------------------------------------------------------------- */

/* A family and a table as large as anybody can make them: what goes into the
 * message grows with it, and what is shown of it too. */
static void message_grows_with_who_is_in_it(void **state)
{
	(void)state;
	enum { PEOPLE = 300 };
	struct vto_persoon *people = arena_alloc(arena, PEOPLE * sizeof *people);
	static const struct vto_extra extra[] = { { "aanleiding", "Regel een\nRegel \"twee\" & <drie> ]]>" } };
	for (int i = 0; i < PEOPLE; i++) people[i] = (struct vto_persoon){
		.rol = "112", .organisatie = "", .bsn = "", .geslachtsnaam = arena_printf(arena, "Nummer %d", i), .voorvoegsel = "", .voornamen = "",
		.geslacht = "", .geboortedatum = "20160409", .woonplaats = "", .openbare_ruimte = "", .straatnaam = "", .postcode = "", .huisnummer = "",
		.huisletter = "", .toevoeging = "", .locatie = "", .telefoon = "", .email = "", .land = "", .onvolledig = "", .extra = { 1, extra },
	};
	struct vto v = {
		.zender = "0168", .zender_applicatie = "Tafel", .ontvanger = "RC0100", .ontvanger_applicatie = "CORV", .referentie = "R1",
		.tijdstip = "20261102101500", .zaaknummer = "NOT-2026-0001", .startdatum = "20261101", .registratiedatum = "20261101",
		.organisatie = "Lokale toegang", .medewerker = "J. Jansen", .extra = { 1, extra },
		.nkinderen = PEOPLE, .kinderen = people, .nbelanghebbenden = PEOPLE, .belanghebbenden = people,
	};
	size_t size;
	struct corv_regel *lines;
	const char *xml = vto_write(arena, &v, &size);
	int count = vto_lines(arena, xml, size, true, &lines), heads = 0, names = 0, texts = 0;
	for (int i = 0; i < count; i++) {
		heads += lines[i].kop && strncmp(lines[i].kop, "Kind: Nummer ", 13) == 0;
		names += lines[i].label && strcmp(lines[i].label, "Achternaam") == 0;
		texts += lines[i].waarde && strcmp(lines[i].waarde, extra[0].waarde) == 0;
	}
	assert_true(count > 2000);
	assert_int_equal(heads, PEOPLE);
	assert_int_equal(names, 2 * PEOPLE);
	assert_int_equal(texts, 2 * PEOPLE + 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(good_one_is_read, setup, teardown),
		cmocka_unit_test_setup_teardown(no_file_costs_more_than_a_moment, setup, teardown),
		cmocka_unit_test_setup_teardown(most_that_is_looked_at_is_parsed_in_time, setup, teardown),
		cmocka_unit_test_setup_teardown(parser_is_stopped_by_the_clock, setup, teardown),
		cmocka_unit_test_setup_teardown(parser_takes_no_document_type, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_hides_from_the_look_over, setup, teardown),
		cmocka_unit_test_setup_teardown(only_utf8_is_read, setup, teardown),
		cmocka_unit_test_setup_teardown(every_beginning_of_a_good_one_is_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(any_byte_may_be_another, setup, teardown),
		cmocka_unit_test_setup_teardown(order_and_number_of_parts_are_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(what_may_be_said_otherwise, setup, teardown),
		cmocka_unit_test_setup_teardown(some_parts_come_in_any_order, setup, teardown),
		cmocka_unit_test_setup_teardown(of_a_birthday_only_what_counts_is_read, setup, teardown),
		cmocka_unit_test_setup_teardown(error_about_our_own_melding_is_told, setup, teardown),
		cmocka_unit_test_setup_teardown(decisions_have_a_maximum, setup, teardown),
		cmocka_unit_test_setup_teardown(message_grows_with_who_is_in_it, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
