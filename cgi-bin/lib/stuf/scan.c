/*
 * Looks over a file from outside before a parser of XML gets it. A parser takes
 * time for what is legal and senseless: seconds for a hundred thousand
 * attributes in one tag. Here the bytes are passed once, and refused is what has
 * more or longer tags, or goes deeper, than an answer of the Raad ever would,
 * what is not UTF-8 or says that it is something else, and any document type.
 *
 * It judges no grammar. Where bytes are no XML it may count wrong, but never
 * less than a parser would see before it stops at the mistake.
 */
#include "stuf/xml.h"

#include <string.h>
#include <strings.h>

enum {
	MAX_TAG = 8 * 1024,     /* bytes from < to > */
	MAX_TEXT = 64 * 1024,   /* bytes of text between two tags, or of a comment */
	MAX_ATTRIBUTES = 32,    /* in one tag, namespaces counted */
	MAX_PARTS = 5000,       /* tags, attributes, references, comments, in all */
	MAX_DEPTH = 40
};

static const char too_much[] = "Dit bestand is veel ingewikkelder dan een bericht van de Raad.";
static const char cut_off[] = "Dit bestand is geen goed XML-bericht. Misschien is het niet helemaal binnengekomen. Haal het opnieuw op.";
static const char not_utf8[] = "Dit bestand is geen tekst in UTF-8. Een bericht van de Raad is dat wel. Kies het goede bestand.";
static const char has_dtd[] =
	"Dit bestand bevat een documenttype (DOCTYPE). Dat hoort niet in een bericht van de Raad en is niet veilig.";

struct scan {
	const char *at, *end;   /* still to pass */
	int depth, parts;
};

static bool comes(const struct scan *s, const char *what)
{
	size_t length = strlen(what);
	return (size_t)(s->end - s->at) >= length && memcmp(s->at, what, length) == 0;
}

/* Past what opens here and, behind that, the next `close`. */
static const char *pass(struct scan *s, const char *open, const char *close)
{
	const char *from = s->at + strlen(open), *found = memmem(from, (size_t)(s->end - from), close, strlen(close));
	if (!found) return cut_off;
	s->at = found + strlen(close);
	return found - from > MAX_TEXT ? too_much : NULL;
}

/* One tag, from its < on; a > between quotes does not end it. */
static const char *pass_tag(struct scan *s)
{
	const char *from = s->at;
	int attributes = 0;
	char quote = '\0';
	for (; s->at < s->end && (quote || *s->at != '>'); s->at++) {
		if (s->at - from >= MAX_TAG) return too_much;
		if (quote)
			quote = *s->at == quote ? '\0' : quote;
		else if (*s->at == '"' || *s->at == '\'')
			quote = *s->at;
		else
			attributes += *s->at == '=';
	}
	if (s->at == s->end) return cut_off;
	s->parts += attributes;
	if (from[1] == '/')
		s->depth--;
	else if (s->at[-1] != '/')
		s->depth++;
	s->at++;
	return attributes > MAX_ATTRIBUTES || s->depth > MAX_DEPTH ? too_much : NULL;
}

/* Does the declaration at the start say that the rest is UTF-8, or nothing? */
static bool says_utf8(const char *from, const char *to)
{
	static const char blank[] = " \t\r\n", word[] = "encoding", utf8[] = "UTF-8";
	const char *at = memmem(from, (size_t)(to - from), word, strlen(word));
	if (!at) return true;
	at += strlen(word);
	at += strspn(at, blank);
	at += *at == '=';
	at += strspn(at, blank);
	return (*at == '"' || *at == '\'') && strncasecmp(at + 1, utf8, strlen(utf8)) == 0 && at[1 + strlen(utf8)] == *at;
}

/* Up to the next tag. */
static const char *pass_text(struct scan *s)
{
	const char *from = s->at, *to = memchr(from, '<', (size_t)(s->end - from));
	s->at = to ? to : s->end;
	if (s->at - from > MAX_TEXT) return too_much;
	for (; from < s->at; from++) s->parts += *from == '&';
	return NULL;
}

static const char *pass_markup(struct scan *s)
{
	static const char *const spans[][2] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" } };
	s->parts++;
	for (size_t i = 0; i < COUNT(spans); i++)
		if (comes(s, spans[i][0])) return pass(s, spans[i][0], spans[i][1]);
	if (comes(s, "<!")) return has_dtd;
	return pass_tag(s);
}

const char *xml_scan(const char *data, size_t size)
{
	struct scan s = { .at = data, .end = data + size };
	const char *wrong = NULL;
	if (!utf8_valid(data, size) || memchr(data, '\0', size)) return not_utf8;
	if (comes(&s, "\xef\xbb\xbf")) /* says that it is UTF-8, in three bytes */
		s.at += 3;
	if (comes(&s, "<?xml")) {
		const char *from = s.at;
		wrong = pass(&s, "<?xml", "?>");
		if (!wrong && !says_utf8(from, s.at)) wrong = not_utf8;
	}
	while (!wrong && s.at < s.end) {
		wrong = *s.at == '<' ? pass_markup(&s) : pass_text(&s);
		if (!wrong && s.parts > MAX_PARTS) wrong = too_much;
	}
	return wrong;
}
