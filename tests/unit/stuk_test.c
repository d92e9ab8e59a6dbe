/* What a file is, by name and by content, and what is in it: each kind that
 * people bring, each kind that is kept out, and the limits of the look itself. */
#include "unit.h"
#include "domain/domain.h"

#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <zip.h>

static struct arena *arena;

static struct file_verdict check(const char *name, const void *data, size_t size)
{
	return file_check("stuk_bestand", name, data, size);
}

static void taken(const char *name, const void *data, size_t size, const char *type, const char *let_op)
{
	struct file_verdict v = check(name, data, size);
	if (!v.type) fail_msg("%s is refused: %s", name, v.wrong);
	assert_string_equal(v.type, type);
	if (strcmp(v.let_op, let_op) != 0) fail_msg("%s is named \"%s\", not \"%s\"", name, v.let_op, let_op);
}

static void refused(const char *name, const void *data, size_t size, const char *part)
{
	struct file_verdict v = check(name, data, size);
	if (v.type) fail_msg("%s is taken", name);
	if (!strstr(v.wrong, part)) fail_msg("%s: \"%s\" does not say \"%s\"", name, v.wrong, part);
}

/* ---- pdf ------------------------------------------------------------------------ */

/* `more` stands in the catalog, `objects` from 3 on. */
static const char *pdf(const char *more, const char *objects)
{
	return arena_printf(arena, "%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R%s>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
		"%s\ntrailer<</Root 1 0 R>>\n%%%%EOF\n", more, objects);
}

static void a_pdf_may_have_something_before_and_after(void **state)
{
	(void)state;
	const char *plain = pdf("", "");
	static const char *const before[] = { "", "\xef\xbb\xbf", "\n", "\r\n\r\n", "\x1b%-12345X@PJL JOB\n@PJL ENTER LANGUAGE=PDF\n" };
	for (size_t i = 0; i < COUNT(before); i++) {
		const char *whole = arena_printf(arena, "%s%s", before[i], plain);
		taken("plan.pdf", whole, strlen(whole), TYPE_PDF, "");
	}
	for (int length = 1023; length <= 1026; length++) {
		const char *whole = arena_printf(arena, "%*s%s", length, "", plain);
		if (length <= 1024) taken("plan.pdf", whole, strlen(whole), TYPE_PDF, "");
		else refused("plan.pdf", whole, strlen(whole), "Dit is een tekst");
	}
	const char *after = arena_printf(arena, "%s%s", plain, "<html>een voettekst van de mailserver</html>\n");
	taken("PLAN.PDF", after, strlen(after), TYPE_PDF, "");
	const char *two = arena_printf(arena, "%%PDF-2.0%s", plain + 8);
	taken("plan.pdf", two, strlen(two), TYPE_PDF, "");
	/* What is something itself does not become a pdf by what follows. */
	const char *program = arena_printf(arena, "MZ%s", plain), *page = arena_printf(arena, "<html><script>x()</script>%s", plain);
	refused("plan.pdf", program, strlen(program), "past niet bij de naam");
	refused("plan.pdf", page, strlen(page), "past niet bij de naam");
}

static const void *locked(const char *user, size_t *size)
{
	const char *plain = pdf("", "");
	qpdf_data q = qpdf_init();
	qpdf_silence_errors(q);
	qpdf_set_suppress_warnings(q, QPDF_TRUE);
	assert_int_equal(qpdf_read_memory(q, "", plain, strlen(plain), NULL) & QPDF_ERRORS, 0);
	qpdf_init_write_memory(q);
	qpdf_set_r6_encryption_parameters2(q, user, "eigenaar", QPDF_TRUE, QPDF_TRUE, QPDF_FALSE, QPDF_FALSE, QPDF_FALSE, QPDF_FALSE, qpdf_r3p_none, QPDF_TRUE);
	qpdf_write(q);
	*size = qpdf_get_buffer_length(q);
	char *copy = arena_alloc(arena, *size);
	memcpy(copy, qpdf_get_buffer(q), *size);
	qpdf_cleanup(&q);
	return copy;
}

static void a_pdf_with_a_password_is_refused_one_not_to_be_printed_is_not(void **state)
{
	(void)state;
	size_t size;
	const void *data = locked("geheim", &size);
	refused("plan.pdf", data, size, "wachtwoord");
	data = locked("", &size);
	taken("plan.pdf", data, size, TYPE_PDF, "");
	/* Locked for who has a key, and not for who knows a word. */
	static const char keyed[] = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
		"3 0 obj<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(b)]>>\n%%EOF\n";
	refused("plan.pdf", keyed, sizeof keyed - 1, "wachtwoord");
}

static void what_a_pdf_does_is_refused_or_named(void **state)
{
	(void)state;
	static const struct { const char *what, *more, *objects, *let_op, *wrong; } pdfs[] = {
		{ "a link", "/OpenAction<</S/URI/URI(https://example.nl)>>", "", "", NULL },
		{ "a word that looks like it", "/Lang(/JavaScript /Launch /EF)", "", "", NULL },
		{ "a script when it opens", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "", "script", NULL },
		{ "a script, spelled otherwise", "/OpenAction 3 0 R", "3 0 obj<</S/J#61vaScript/J#53 4 0 R>>endobj", "script", NULL },
		{ "a script by name", "/Names<</JavaScript<</Names[(a)3 0 R]>>>>", "3 0 obj<</S/JavaScript/JS(x)>>endobj", "script", NULL },
		{ "a script in a field, after another action", "/AcroForm<</Fields[3 0 R]>>",
			"3 0 obj<</T(a)/AA<</K<</S/GoTo/D[1]/Next[<</S/JavaScript/JS(x)>>]>>>>>>endobj", "script", NULL },
		{ "a script that lost its text", "/OpenAction<</S/JavaScript>>", "", "script", NULL },
		{ "a script with a film", "/OpenAction<</S/Rendition/JS(x)>>", "", "script", NULL },
		{ "a form of XFA", "/AcroForm<</XFA 3 0 R>>", "3 0 obj<</Length 0>>stream\n\nendstream endobj", "script", NULL },
		{ "a program", "/OpenAction<</S/Launch/F(cmd.exe)>>", "", NULL, "programma starten" },
		{ "a program and a script", "/OpenAction<</S/JavaScript/JS(x)/Next<</S/Launch/F(a)>>>>", "", NULL, "programma starten" },
		{ "a file inside", "/Names<</EmbeddedFiles<</Names[(a)3 0 R]>>>>",
			"3 0 obj<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>endobj\n4 0 obj<</Type/EmbeddedFile/Length 0>>stream\n\nendstream endobj", NULL, "andere bestanden" },
		{ "a file on a page", "/X[3 0 R]", "3 0 obj<</Type/Annot/Subtype/FileAttachment/FS<</EF<<>>>>>>endobj", NULL, "andere bestanden" },
		{ "a ring of objects", "/X 3 0 R", "3 0 obj[4 0 R]endobj\n4 0 obj<</A 3 0 R/B 4 0 R>>endobj", "", NULL },
		{ "a part that cannot be read", "/X 3 0 R", "3 0 obj<</Type/X/A 4 0 R>>endobj\n4 0 obj[[[[", "", NULL },
	};
	for (size_t i = 0; i < COUNT(pdfs); i++) {
		const char *data = pdf(pdfs[i].more, pdfs[i].objects);
		struct file_verdict v = check("plan.pdf", data, strlen(data));
		if (pdfs[i].wrong ? v.type || !strstr(v.wrong, pdfs[i].wrong) : !v.type || strcmp(v.let_op, pdfs[i].let_op) != 0)
			fail_msg("%s: %s \"%s\" \"%s\"", pdfs[i].what, v.type ? "taken" : "refused", v.let_op, v.wrong ? v.wrong : "");
	}
	/* More than anybody makes: numbers of objects, and what waits to be looked at. */
	const char *numbers = pdf("/X 9000000 0 R", "9000000 0 obj<</A[1]>>endobj");
	refused("plan.pdf", numbers, strlen(numbers), "te ingewikkeld");
	struct buffer wide = { .arena = arena };
	for (int i = 0; i < 70000; i++) buffer_puts(&wide, "[]");
	const char *many = pdf(arena_printf(arena, "/X[%s]", wide.text), "");
	refused("plan.pdf", many, strlen(many), "te ingewikkeld");
	static const char broken[] = "%PDF-1.4\nniets";
	taken("plan.pdf", broken, sizeof broken - 1, TYPE_PDF, "ongelezen");
	char *deep = arena_alloc(arena, 4000);
	memset(deep, '[', 1000);
	const char *nested = pdf(arena_printf(arena, "/X %s<</S/Launch>>", deep), "");
	taken("plan.pdf", nested, strlen(nested), TYPE_PDF, "ongelezen");
}

/* ---- docx, odt --------------------------------------------------------------------- */

struct part { const char *name, *text; size_t size; };

static const void *zip(const struct part *parts, size_t count, bool stored, zip_uint16_t encryption, size_t *size)
{
	zip_error_t error;
	zip_error_init(&error);
	zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, &error);
	zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
	assert_non_null(zip);
	zip_source_keep(source);
	for (size_t i = 0; i < count; i++) {
		zip_source_t *content = zip_source_buffer(zip, parts[i].text, parts[i].size ? parts[i].size : strlen(parts[i].text), 0);
		zip_int64_t index = zip_file_add(zip, parts[i].name, content, ZIP_FL_ENC_UTF_8);
		assert_true(index >= 0);
		zip_set_file_compression(zip, (zip_uint64_t)index, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
		if (encryption) assert_int_equal(zip_file_set_encryption(zip, (zip_uint64_t)index, encryption, "geheim"), 0);
	}
	assert_int_equal(zip_close(zip), 0);
	zip_stat_t stat;
	assert_int_equal(zip_source_stat(source, &stat), 0);
	*size = stat.size;
	char *data = arena_alloc(arena, *size);
	assert_int_equal(zip_source_open(source), 0);
	assert_int_equal(zip_source_read(source, data, *size), (zip_int64_t)*size);
	zip_source_close(source);
	zip_source_free(source);
	return data;
}

#define TYPES(main) "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" \
	"<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument." main "'/></Types>"
#define DOCX_MAIN "wordprocessingml.document.main+xml"
#define RELATION(type, mode, target) "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" \
	"<Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" type "'" mode " Target='" target "'/></Relationships>"
#define EXTERNAL " TargetMode='External'"
#define OLE "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#define ODF(body) "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:x='http://www.w3.org/1999/xlink'>" body "</office:document-content>"

static void a_document_is_taken_however_it_was_zipped(void **state)
{
	(void)state;
	const struct part docx[] = { { "[Content_Types].xml", TYPES(DOCX_MAIN), 0 }, { "_rels/.rels", RELATION("officeDocument", "", "word/document.xml"), 0 },
		{ "word/document.xml", "<w:document/>", 0 } };
	const struct part docx_turned[] = { docx[2], { "docProps/", "", 0 }, docx[1], docx[0] };
	const struct part docx_by_type[] = { { "word/document2.xml", "<w:document/>", 0 }, docx[0] };
	const struct part docx_by_name[] = { { "[Content_Types].xml", "<Types/>", 0 }, docx[2] };
	const struct part odt[] = { { "mimetype", TYPE_ODT, 0 }, { "content.xml", ODF(""), 0 }, { "META-INF/manifest.xml", "<manifest:manifest/>", 0 } };
	const struct part odt_turned[] = { odt[2], odt[1], { "mimetype", TYPE_ODT "\n", 0 } };
	const struct { const struct part *parts; size_t count; const char *name, *type; } all[] = {
		{ docx, COUNT(docx), "a.docx", TYPE_DOCX }, { docx_turned, COUNT(docx_turned), "a.DOCX", TYPE_DOCX },
		{ docx_by_type, COUNT(docx_by_type), "a.docx", TYPE_DOCX }, { docx_by_name, COUNT(docx_by_name), "a.docx", TYPE_DOCX },
		{ odt, COUNT(odt), "a.odt", TYPE_ODT }, { odt_turned, COUNT(odt_turned), "a.Odt", TYPE_ODT },
	};
	for (size_t i = 0; i < COUNT(all); i++)
		for (int stored = 0; stored < 2; stored++) {
			size_t size;
			const void *data = zip(all[i].parts, all[i].count, stored, 0, &size);
			taken(all[i].name, data, size, all[i].type, "");
		}
	size_t size;
	const void *data = zip(docx, COUNT(docx), false, 0, &size);
	refused("a.odt", data, size, ".docx");
	refused("a.docm", data, size, ".docx");
	refused("a.docx", data, size - 30, "beschadigd");
}

static void what_a_document_does_is_refused_or_named(void **state)
{
	(void)state;
	static const char macro[] = OLE "..............." "\0_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", package[] = OLE "........" "\1\0O\0l\0e\0001\0000\0N\0a\0t\0i\0v\0e\0";
	static const struct { const char *what, *name, *text; size_t size; const char *let_op, *wrong; } parts[] = {
		/* of a docx */
		{ "a link to click", "word/_rels/document.xml.rels", RELATION("hyperlink", EXTERNAL, "https://example.nl/x?a=1&amp;b=2"), 0, "", NULL },
		{ "a template of the computer itself", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file:///C:\\Sjablonen\\huis.dotx"), 0, "", NULL },
		{ "the same, shorter", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "C:\\Sjablonen\\huis.dotx"), 0, "", NULL },
		{ "a template by its name", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "Normal.dotm"), 0, "", NULL },
		{ "a template of the own network", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file:///\\\\server\\huis.dotx"), 0, "extern", NULL },
		{ "the same, shorter", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "\\\\server\\huis.dotx"), 0, "extern", NULL },
		{ "the same, of a disk there", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file://C:/huis.dotx"), 0, "", NULL },
		{ "the same, of a disk as it was written once", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file://C|/huis.dotx"), 0, "", NULL },
		{ "a name of one letter", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file://s"), 0, "extern", NULL },
		{ "an address in numbers", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file://10.0.0.1/huis.dotx"), 0, "extern", NULL },
		{ "a path of this computer, as an address", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file:///srv/huis.dotx"), 0, "", NULL },
		{ "a path of this computer", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file:/huis.dotx"), 0, "", NULL },
		{ "a path in four slashes", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file:////server/huis.dotx"), 0, "extern", NULL },
		{ "something of the mail", "word/_rels/document.xml.rels", RELATION("oleObject", EXTERNAL, "cid:part1@x"), 0, "", NULL },
		{ "something as long as that", "word/_rels/document.xml.rels", RELATION("oleObject", EXTERNAL, "ftp://example.nl/x"), 0, NULL, "internet" },
		{ "the same, as an address", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "file://server/huis.dotx"), 0, "extern", NULL },
		{ "a picture of the internet", "word/_rels/document.xml.rels", RELATION("image", EXTERNAL, "https://example.nl/logo.png"), 0, "extern", NULL },
		{ "a picture in it", "word/_rels/document.xml.rels", RELATION("image", "", "media/logo.png"), 0, "", NULL },
		{ "a template of the internet", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "https://example.nl/x.dotm"), 0, NULL, "internet" },
		{ "the same, in capitals", "word/_rels/settings.xml.rels", RELATION("attachedTemplate", EXTERNAL, "HTTPS://example.nl/x.dotm"), 0, NULL, "internet" },
		{ "the same, letter by letter", "word/_rels/settings.xml.rels", RELATION("attached&#84;emplate", EXTERNAL, "&#104;ttp://example.nl/x"), 0, NULL, "internet" },
		{ "an object of the internet", "word/_rels/document.xml.rels", RELATION("oleObject", EXTERNAL, "mhtml:http://example.nl/x!x-usc:a"), 0, NULL, "internet" },
		{ "macros", "word/vbaProject.bin", macro, sizeof macro, NULL, "macro" },
		{ "macros under another name", "word/media/image7.png", macro, sizeof macro, NULL, "macro" },
		{ "macros by relation", "word/_rels/document.xml.rels", RELATION("vbaProject", "", "x.bin"), 0, NULL, "macro" },
		{ "a file that was dragged into it", "word/embeddings/oleObject1.bin", package, sizeof package, NULL, "andere bestanden" },
		{ "an old formula", "word/embeddings/oleObject1.bin", OLE "E\0q\0u\0a\0t\0i\0o\0n", 24, "", NULL },
		{ "a relation that is no XML", "word/_rels/x.rels", "<a", 0, "ongelezen", NULL },
		{ "a relation with a doctype", "word/_rels/x.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 0, "ongelezen", NULL },
		/* of an odt */
		{ "a link to click", "content.xml", ODF("<text:a x:href='https://example.nl'>x</text:a>"), 0, "", NULL },
		{ "an object in it", "content.xml", ODF("<draw:object x:href='./Object 1'/><draw:image x:href='Pictures/1.png'/>"), 0, "", NULL },
		{ "no scripts", "content.xml", ODF("<office:scripts/>"), 0, "", NULL },
		{ "an emptied library", "Basic/Standard/script-lb.xml", "<library/>", 0, "", NULL },
		{ "a picture of the internet", "styles.xml", ODF("<style:background-image x:href='http://example.nl/a.png'/>"), 0, "extern", NULL },
		{ "a part of another computer", "content.xml", ODF("<text:section-source x:href='file://server/a.odt'/>"), 0, "extern", NULL },
		{ "a part of the internet", "content.xml", ODF("<text:section-source x:href='https://example.nl/a.odt'/>"), 0, NULL, "internet" },
		{ "a library of Basic", "Basic/Standard/Module1.xml", "<module/>", 0, NULL, "macro" },
		{ "a script of Python", "Scripts/python/x.py", "x", 0, NULL, "macro" },
		{ "Basic in an object", "Object 1/Basic/Standard/Module1.xml", "<module/>", 0, NULL, "macro" },
		{ "a macro of the program itself", "content.xml", ODF("<script:event-listener x:href='vnd.sun.star.script:LibreLogo|LibreLogo.py$run?location=share'/>"), 0, NULL, "macro" },
		{ "a script in the text", "content.xml", ODF("<text:script>x</text:script>"), 0, NULL, "macro" },
		{ "a password, as of late", "encrypted-package", "x", 0, NULL, "wachtwoord" },
		{ "a password", "META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>", 0, NULL, "wachtwoord" },
	};
	size_t size, i = 0;
	const void *data;
	for (; i < COUNT(parts); i++) {
		bool word = strncmp(parts[i].name, "word/", 5) == 0;
		const struct part own = { parts[i].name, parts[i].text, parts[i].size };
		const struct part docx[] = { { "[Content_Types].xml", TYPES(DOCX_MAIN), 0 }, { "word/document.xml", "<w/>", 0 }, own };
		const struct part odt[] = { { "mimetype", TYPE_ODT, 0 }, own };
		data = word ? zip(docx, COUNT(docx), false, 0, &size) : zip(odt, COUNT(odt), false, 0, &size);
		struct file_verdict v = check(word ? "a.docx" : "a.odt", data, size);
		if (parts[i].wrong ? v.type || !strstr(v.wrong, parts[i].wrong) : !v.type || strcmp(v.let_op, parts[i].let_op) != 0)
			fail_msg("%s (%s): %s \"%s\" \"%s\"", parts[i].what, parts[i].name, v.type ? "taken" : "refused", v.let_op, v.wrong ? v.wrong : "");
	}
	const struct part docm[] = { { "[Content_Types].xml",
		"<Types><Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>", 0 }, { "word/document.xml", "<w/>", 0 } };
	data = zip(docm, COUNT(docm), false, 0, &size);
	refused("brief.docx", data, size, "macro");
	refused("brief.docm", data, size, "macro");
	const struct part xlsm[] = { { "[Content_Types].xml",
		"<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"
		"<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>", 0 }, { "word/document.xml", "<w/>", 0 } };
	data = zip(xlsm, COUNT(xlsm), false, 0, &size);
	refused("brief.docx", data, size, "macro");
	const struct part only[] = { { "[Content_Types].xml", "<Types><Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>", 0 },
		{ "word/document.xml", "<w/>", 0 } };
	data = zip(only, COUNT(only), false, 0, &size);
	refused("brief.docx", data, size, "macro");
	const struct part word_bin[] = { { "[Content_Types].xml", "<Types><Override PartName='/x' ContentType='application/vnd.ms-word.attachedToolbars'/></Types>", 0 },
		{ "word/document.xml", "<w/>", 0 } };
	data = zip(word_bin, COUNT(word_bin), false, 0, &size);
	taken("brief.docx", data, size, TYPE_DOCX, "");
	/* Large, and no bomb: a picture of one colour beside one that packs no smaller. */
	enum { LARGE = 70 << 20, NOISE = 500 << 10 };
	unsigned char *noise = arena_alloc(arena, NOISE);
	uint32_t next = 1;
	for (size_t n = 0; n < NOISE; n++) noise[n] = (unsigned char)((next = next * 1664525 + 1013904223) >> 24);
	const struct part large[] = { { "[Content_Types].xml", TYPES(DOCX_MAIN), 0 }, { "word/document.xml", "<w/>", 0 },
		{ "word/media/a.bmp", arena_alloc(arena, LARGE), LARGE }, { "word/media/b.bmp", (const char *)noise, NOISE } };
	data = zip(large, COUNT(large), false, 0, &size);
	taken("brief.docx", data, size, TYPE_DOCX, "");
	const struct part pages[] = { { "Index/Document.iwa", "x", 0 } };
	data = zip(pages, COUNT(pages), false, 0, &size);
	refused("brief.docx", data, size, "document van Pages");
	const struct part docx[] = { { "[Content_Types].xml", TYPES(DOCX_MAIN), 0 }, { "word/document.xml", "<w/>", 0 } };
	data = zip(docx, COUNT(docx), false, ZIP_EM_AES_256, &size);
	refused("brief.docx", data, size, "wachtwoord");
}

/* ---- what it is --------------------------------------------------------------------- */

static void what_is_named_wrongly_is_called_by_its_name(void **state)
{
	(void)state;
	static const unsigned char jpeg[] = "\xff\xd8\xff\xe0\0\20JFIF\0\1\1\0\0\1\0\1\0\0", png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\6\0\0\0\x1f\x15\xc4\x89";
	static const char heic[] = "\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", gif[] = "GIF89a\1\0\1\0\0\0\0;", doc[] = "\xdb\xa5\x2d\0\0\0", webp[] = "RIFF\x24\0\0\0WEBPVP8 ";
	static const struct { const char *name; const void *data; size_t size; const char *part, *todo; } files[] = {
		{ "foto.heic", heic, sizeof heic, "HEIC-foto van een iPhone", "jpg" }, { "foto.jpg", heic, sizeof heic, "HEIC-foto van een iPhone", "jpg" },
		{ "foto.jpg", png, sizeof png, "png", ".png" }, { "foto.png", jpeg, sizeof jpeg, "jpg", ".jpg" }, { "foto", jpeg, sizeof jpeg, "jpg", ".jpg" },
		{ "foto.jpg", gif, sizeof gif, "afbeelding", "jpg of png" }, { "foto.jpg", webp, sizeof webp, "afbeelding", "jpg of png" },
		{ "brief.doc", doc, sizeof doc, "oude soort", ".docx" }, { "brief.docx", doc, sizeof doc, "oude soort", ".docx" },
		{ "brief.rtf", "{\\rtf1 x}", 9, "RTF", "pdf" }, { "brief.docx", "{\\rtf1 x}", 9, "RTF", "pdf" },
		{ "brief.txt", "Geachte heer", 12, "zonder opmaak", "pdf" }, { "plan.pdf", "Geachte heer", 12, "zonder opmaak", "pdf" },
		{ "x.html", "<!DOCTYPE html><html>", 21, "webpagina", "pdf" }, { "x.exe", "MZ\x90\0\3\0\0\0", 8, "eindigt op .pdf", ".docx" },
		{ "x.pdf", "\1\2\3\4\5\6\7", 7, "past niet bij de naam", "pdf" }, { "leeg.pdf", "", 0, "leeg", "ander bestand" },
	};
	for (size_t i = 0; i < COUNT(files); i++) {
		refused(files[i].name, files[i].data, files[i].size, files[i].part);
		refused(files[i].name, files[i].data, files[i].size, files[i].todo);
	}
	static const char *const names[] = { "foto.jpg", "foto.jpeg", "foto.JPG", "windows.jfif", "a.b.Jpeg" };
	for (size_t i = 0; i < COUNT(names); i++) taken(names[i], jpeg, sizeof jpeg, "image/jpeg", "");
	taken("kaart.PNG", png, sizeof png, "image/png", "");

	static const struct { const char *mimetype, *main, *part; } zips[] = {
		{ TYPE_ODT "-template", NULL, "sjabloon van LibreOffice" }, { "application/vnd.oasis.opendocument.spreadsheet", NULL, "LibreOffice" },
		{ NULL, TYPES("wordprocessingml.template.main+xml"), "sjabloon van Word" }, { NULL, TYPES("spreadsheetml.sheet.main+xml"), "Excel" },
		{ NULL, TYPES("presentationml.presentation.main+xml"), "PowerPoint" }, { NULL, NULL, "zip-bestand" },
	};
	for (size_t i = 0; i < COUNT(zips); i++) {
		const struct part part = zips[i].mimetype ? (struct part){ "mimetype", zips[i].mimetype, 0 }
			: zips[i].main ? (struct part){ "[Content_Types].xml", zips[i].main, 0 } : (struct part){ "a.txt", "a", 0 };
		size_t size;
		const void *data = zip(&part, 1, false, 0, &size);
		refused("stuk.docx", data, size, zips[i].part);
		refused("stuk.odt", data, size, zips[i].part);
	}
}

/* ---- what a look may cost ------------------------------------------------------------ */

static double cpu(void)
{
	struct rusage used;
	getrusage(RUSAGE_CHILDREN, &used);
	return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

static void bounded(const char *what, const char *name, const void *data, size_t size, bool must_refuse)
{
	double before = cpu();
	struct file_verdict v = check(name, data, size);
	double took = cpu() - before;
	if (took > 2.5) fail_msg("%s takes %.2f s", what, took);
	if (must_refuse && (v.type || !strstr(v.wrong, "ingewikkeld"))) fail_msg("%s: %s", what, v.type ? "taken" : v.wrong);
}

static void a_hostile_pdf_costs_two_seconds_at_most(void **state)
{
	(void)state;
	struct buffer b = { .arena = arena };
	size_t most = 25 * 1024 * 1024;
	buffer_puts(&b, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X 3 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
	for (int i = 3; i < 1000000 && b.length < most; i++) buffer_printf(&b, "%d 0 obj[%d 0 R]endobj\n", i, i + 1);
	buffer_puts(&b, "trailer<</Root 1 0 R>>\n");
	bounded("a chain of objects", "a.pdf", b.text, b.length, true);

	b = (struct buffer){ .arena = arena };
	buffer_puts(&b, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X[");
	for (int i = 0; i < 6000000; i++) buffer_puts(&b, "[] ");
	buffer_puts(&b, "]>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n");
	bounded("a list of millions", "a.pdf", b.text, b.length, true);

	/* Objects in a stream that unpacks to 64 times its size, 400 MB. */
	size_t packed = 6 * 1024 * 1024;
	char *runs = arena_alloc(arena, packed);
	for (size_t i = 0; i < packed; i += 2) memcpy(runs + i, "\x81 ", 2);
	b = (struct buffer){ .arena = arena };
	buffer_puts(&b, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X[11 0 R 12 0 R]>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
	size_t at = b.length;
	buffer_printf(&b, "3 0 obj<</Type/ObjStm/N 2/First 10/Filter/RunLengthDecode/Length %zu>>stream\n", packed);
	buffer_add(&b, runs, packed);
	buffer_puts(&b, "\nendstream endobj\n");
	size_t xref = b.length;
	buffer_puts(&b, "4 0 obj<</Type/XRef/Size 13/W[1 3 1]/Index[1 4 11 2]/Root 1 0 R/Filter/ASCIIHexDecode/Length 61>>stream\n");
	buffer_printf(&b, "01%06x0001%06x0001%06zx0001%06zx00020000030002000003 01>\nendstream endobj\nstartxref\n%zu\n%%%%EOF\n", 9, 63, at, xref, xref);
	bounded("a bomb", "a.pdf", b.text, b.length, true);

	char *text = arena_alloc(arena, most);
	memcpy(text, "%PDF-1.4\n", 9);
	for (size_t i = 9; i + 8 <= most; i += 8) memcpy(text + i, "1 0 obj\n", 8);
	bounded("25 MB of beginnings", "a.pdf", text, most, false);
	memset(text + 9, '[', most - 9);
	bounded("25 MB of brackets", "a.pdf", text, most, false);
}

static void a_hostile_zip_costs_two_seconds_at_most(void **state)
{
	(void)state;
	size_t size, many = 65530;
	struct part *parts = arena_alloc(arena, (many + 3) * sizeof *parts);
	parts[0] = (struct part){ "[Content_Types].xml", TYPES(DOCX_MAIN), 0 };
	parts[1] = (struct part){ "word/document.xml", "<w/>", 0 };
	for (size_t i = 2; i < many; i++) parts[i] = (struct part){ arena_printf(arena, "word/%zu.rels", i), "<a/>", 0 };
	const void *data = zip(parts, many, true, 0, &size);
	bounded("65,530 parts", "a.docx", data, size, true);
	data = zip(parts, 10000, true, 0, &size);
	bounded("10,000 parts", "a.docx", data, size, false);
	taken("a.docx", data, size, TYPE_DOCX, "");

	char *zeros = arena_alloc(arena, 100 << 20);
	parts[2] = (struct part){ "word/media/a.bin", zeros, 100 << 20 };
	data = zip(parts, 3, false, 0, &size);
	bounded("100 MB of nothing", "a.docx", data, size, true);
	/* What a zip says that it unpacks to: 600 MB, in the list at its end. */
	parts[2].size = 4 << 20;
	data = zip(parts, 3, true, 0, &size);
	unsigned char *entry = NULL;
	for (const char *at = data; (at = memmem(at, size - (size_t)(at - (const char *)data), "PK\1\2", 4)); at++) entry = (unsigned char *)(uintptr_t)at;
	assert_non_null(entry);
	memcpy(entry + 24, (uint32_t[]){ 600u << 20 }, 4);
	bounded("600 MB at its word", "a.docx", data, size, true);
	parts[2].size = 60 << 20;
	data = zip(parts, 3, false, 0, &size);
	taken("a.docx", data, size, TYPE_DOCX, ""); /* a large white picture */
	for (size_t i = 0; i + 3 < 60 << 20; i += 3) memcpy(zeros + i, "<a>", 3);
	parts[2] = (struct part){ "word/_rels/a.rels", zeros, 60 << 20 };
	data = zip(parts, 3, false, 0, &size);
	bounded("20 million elements within each other", "a.docx", data, size, true);
}

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pdf_may_have_something_before_and_after), cmocka_unit_test(a_pdf_with_a_password_is_refused_one_not_to_be_printed_is_not),
		cmocka_unit_test(what_a_pdf_does_is_refused_or_named), cmocka_unit_test(a_document_is_taken_however_it_was_zipped),
		cmocka_unit_test(what_a_document_does_is_refused_or_named), cmocka_unit_test(what_is_named_wrongly_is_called_by_its_name),
		cmocka_unit_test(a_hostile_pdf_costs_two_seconds_at_most), cmocka_unit_test(a_hostile_zip_costs_two_seconds_at_most),
	};
	return cmocka_run_group_tests_name("stuk", tests, make, drop);
}
