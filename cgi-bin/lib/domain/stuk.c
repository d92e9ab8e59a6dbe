/*
 * What a file is: by its name, and by its content as libmagic sees it; for what
 * can do more than be read also by what is in it. A file that is called
 * otherwise than it is, is refused, and so is one that runs or hides something;
 * what is common among people who mean well and harms only who agrees to it, is
 * taken and named to who opens it:
 *
 *   pdf    locked                        refused   nobody else can read it
 *          starts a program (Launch)     refused   no dossier needs it
 *          files inside (EmbeddedFile)   refused   who releases the stuk does not see them
 *          script (JavaScript, XFA)      named     forms that are filled in have it; viewers ask or ignore
 *          not wholly readable           named     viewers read more than a checker may
 *   docx   macros, under any name        refused   they run; without them the text is the same
 *   odt    files inside (OLE package)    refused   as above
 *          fetches a part from internet  refused   a template from there brings macros, and tells who reads
 *          picture from internet, part   named     pasted mail has it; a house style is a template on
 *          from another computer                   the organisation's own server
 *          template (dotx, ott)          refused   opens as a new document without a name
 *   all    over a limit                  refused   it can be made smaller
 *
 * The only place that knows libmagic; its database is loaded at the first file
 * and kept.
 */
#include "domain/domain.h"

#include <magic.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* LOOK_AT: what a look at its beginning tells. A pdf may have PDF_BEFORE bytes
 * before it: a byte order mark, line ends, what a printer or a mailer put there. */
enum { LOOK_AT = 1 << 20, PDF_BEFORE = 1024 };

struct file {
	magic_t magic;
	const unsigned char *data;
	size_t size;
};
struct look {
	char type[TYPE_SIZE];
	enum finding found;
};

static const char *content_type(magic_t magic, const void *data, size_t size)
{
	const char *type = magic_buffer(magic, data, size < LOOK_AT ? size : LOOK_AT);
	return type ? type : "";
}

/* Before a pdf nothing stands that is something itself, such as a program. */
static bool is_pdf(const struct file *file)
{
	size_t before = file->size < PDF_BEFORE + 5 ? file->size : PDF_BEFORE + 5;
	const unsigned char *begin = memmem(file->data, before, "%PDF-", 5);
	if (!begin) return false;
	size_t size = (size_t)(begin - file->data);
	if (size == 0) return true;
	if (size >= 2 && memcmp(file->data, "MZ", 2) == 0) return false;
	const char *type = content_type(file->magic, file->data, size);
	return strcmp(type, "text/plain") == 0 || strcmp(type, "application/octet-stream") == 0;
}

static void look(const void *context, void *answer)
{
	const struct file *file = context;
	struct look *look = answer;
	if (is_pdf(file)) {
		snprintf(look->type, sizeof look->type, "%s", TYPE_PDF);
		look->found = pdf_look(file->data, file->size);
		return;
	}
	const char *type = content_type(file->magic, file->data, file->size);
	/* A pdf to libmagic, but not to us. */
	snprintf(look->type, sizeof look->type, "%s", strcmp(type, TYPE_PDF) == 0 ? "" : type);
	if (file->size > 4 && memcmp(file->data, "PK", 2) == 0) look->found = office_look(file->data, file->size, look->type);
}

/* What people have, by the begin of its type, and what they can do about it. */
#define NAME_IT(what, end) "Dit is " what ". Geef het bestand een naam die eindigt op " end " en kies het opnieuw."
#define PRINT_IT " Open het bestand, kies Afdrukken, maak er een pdf van en kies die."
#define UNPACK_IT " Pak het uit en kies de stukken een voor een."
static const struct { const char *type, *text; } kinds[] = {
	{ TYPE_PDF, NAME_IT("een pdf", ".pdf") },
	{ TYPE_DOCX, NAME_IT("een Word-document", ".docx") },
	{ "image/jpeg", NAME_IT("een jpg-foto", ".jpg") },
	{ "image/png", NAME_IT("een png-afbeelding", ".png") },
	{ "image/hei", "Dit is een HEIC-foto van een iPhone. Zet de foto om naar jpg en kies die: open de foto op de computer en kies "
		"Opslaan als, of Exporteren, en dan jpg. Of stuur de foto met Mail van de iPhone naar uzelf." },
	{ "image/svg", "Dit is een svg-tekening. Sla die op als pdf of png en kies die." },
	{ "image/tiff", "Dit is een tiff-scan. Sla die op als pdf of jpg en kies die." },
	{ "image/", "Dit is een ander soort afbeelding. Open die, en bewaar die als jpg of png en kies die." },
	{ "video/", "Dit is een film. Hier kunt u alleen documenten en foto's toevoegen." },
	{ "audio/", "Dit is een geluidsopname. Hier kunt u alleen documenten en foto's toevoegen." },
	{ "application/msword", "Dit is een Word-document van de oude soort (.doc). Open het in Word, kies Opslaan als, dan "
		"Word-document (.docx) of pdf, en kies dat." },
	{ "application/CDFV2", "Dit is een document van een oud programma, zoals Word van voor 2007. Open het daarin, kies Opslaan als, dan "
		"Word-document (.docx) of pdf, en kies dat." },
	{ TYPE_DOTX, "Dit is een sjabloon van Word (.dotx). Open het, sla het op als Word-document (.docx) of pdf en kies dat." },
	{ TYPE_ODT "-template", "Dit is een sjabloon van LibreOffice (.ott). Open het, sla het op als document (.odt) of pdf en kies dat." },
	{ TYPE_ODT, NAME_IT("een document van LibreOffice", ".odt") },
	{ "application/vnd.oasis.opendocument", "Dit is een bestand van LibreOffice, maar geen tekst." PRINT_IT },
	{ TYPE_PAGES, "Dit is een document van Pages, van een Mac of iPad. Kies daar Exporteer, dan pdf of Word, en kies dat." },
	{ TYPE_XLSX, "Dit is een bestand van Excel." PRINT_IT },
	{ "application/vnd.ms-excel", "Dit is een bestand van Excel." PRINT_IT },
	{ TYPE_PPTX, "Dit is een presentatie van PowerPoint." PRINT_IT },
	{ "application/vnd.ms-powerpoint", "Dit is een presentatie van PowerPoint." PRINT_IT },
	{ "application/vnd.ms-outlook", "Dit is een e-mail uit Outlook." PRINT_IT },
	{ "message/rfc822", "Dit is een e-mail." PRINT_IT },
	{ "text/rtf", "Dit is een RTF-document. Open het, sla het op als Word-document (.docx) of pdf en kies dat." },
	{ "text/html", "Dit is een webpagina." PRINT_IT },
	{ "text/", "Dit is een tekst zonder opmaak." PRINT_IT },
	{ "application/encrypted", "Dit bestand van Word, Excel of PowerPoint is op slot met een wachtwoord. Haal het wachtwoord eraf, sla het op "
		"als .docx of pdf en kies dat." },
	{ "application/zip", "Dit is een zip-bestand." UNPACK_IT },
	{ "application/x-rar", "Dit is een rar-bestand." UNPACK_IT },
	{ "application/x-7z", "Dit is een 7z-bestand." UNPACK_IT },
};

static const char *what_it_is(const char *type)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (strncmp(type, kinds[i].type, strlen(kinds[i].type)) == 0) return kinds[i].text;
	return NULL;
}

/* Of the right kind: is it taken, and with which note? */
static const struct { const char *let_op, *wrong; } findings[FINDINGS] = {
	[FOUND_NOTHING] = { .let_op = "" },
	[FOUND_SCRIPT] = { .let_op = "script" },
	[FOUND_EXTERN] = { .let_op = "extern" },
	[FOUND_UNREAD] = { .let_op = "ongelezen" },
	[FOUND_BROKEN] = { .wrong = "Dit bestand is beschadigd. Open het, sla het opnieuw op en kies het nog eens." },
	[FOUND_LOCKED] = { .wrong = "Dit bestand is op slot met een wachtwoord: een ander kan het niet lezen. Haal het wachtwoord eraf, of vraag "
		"om een bestand zonder wachtwoord, en kies dat." },
	[FOUND_ATTACHED] = { .wrong = "In dit bestand zitten andere bestanden, die een lezer zo niet ziet. Voeg ze los toe. Maak "
		"van dit bestand met Afdrukken een nieuwe pdf en kies die." },
	[FOUND_LAUNCH] = { .wrong = "Deze pdf kan een programma starten. Maak er met Afdrukken een nieuwe pdf van en kies die." },
	[FOUND_MACRO] = { .wrong = "In dit document zitten macro's: programma's die bij het openen kunnen starten. Sla het op als pdf, of als "
		"document zonder macro's, en kies dat." },
	[FOUND_FETCHES] = { .wrong = "Dit document haalt bij het openen een onderdeel of sjabloon van internet. Sla het op als pdf en kies die." },
	[FOUND_TOO_MUCH] = { .wrong = "Dit bestand is te groot of te ingewikkeld om na te kijken. Maak er met Afdrukken een nieuwe pdf van, of deel het op." },
};

/* The media type of the list that the name promises, or NULL. */
static const char *type_of_name(const char *list, const char *name)
{
	const char *dot = strrchr(name, '.');
	for (const struct choice *c = choices(list); dot && c->code; c++)
		if (strcasecmp(dot + 1, c->code) == 0) return c->label;
	return NULL;
}

static bool list_has(const char *list, const char *type)
{
	for (const struct choice *c = choices(list); c->code; c++)
		if (strcmp(c->label, type) == 0) return true;
	return false;
}

static struct file_verdict refused(const char *wrong)
{
	return (struct file_verdict){ .wrong = wrong, .let_op = "" };
}

static magic_t magic;

void file_check_start(void)
{
	if (magic) return;
	magic = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_TAR);
	if (!magic || magic_load(magic, NULL) != 0) die(EV_CONFIG, "libmagic has no database");
}

struct file_verdict file_check(const char *list, const char *name, const void *data, size_t size)
{
	file_check_start();
	struct file file = { .magic = magic, .data = data, .size = size };
	struct look seen = { .found = FOUND_NOTHING };
	if (!data || size == 0) return refused("Dit bestand is leeg. Kies een ander bestand.");
	enum apart end = apart(look, &file, &seen, sizeof seen);
	if (end == APART_NOT) return refused("We konden het bestand nu niet nakijken. Probeer het over een minuut opnieuw.");
	if (end == APART_TOO_MUCH) return refused(findings[FOUND_TOO_MUCH].wrong);

	/* What a new name would not mend is said first. */
	bool hides = seen.found == FOUND_TOO_MUCH || seen.found == FOUND_LOCKED;
	if (findings[seen.found].wrong && (hides || list_has(list, seen.type))) return refused(findings[seen.found].wrong);
	const char *type = type_of_name(list, name), *kind = what_it_is(seen.type);
	if (type && strcmp(type, seen.type) == 0) return (struct file_verdict){ .type = type, .let_op = findings[seen.found].let_op };
	if (kind) return refused(kind);
	return refused(type ? "De inhoud van dit bestand past niet bij de naam. Sla het opnieuw op, bijvoorbeeld als pdf, en kies het nog eens."
		: "Kies een bestand dat eindigt op .pdf, .docx, .odt, .jpg of .png.");
}

const struct file_checks file_checks = { file_check_start, file_check };
