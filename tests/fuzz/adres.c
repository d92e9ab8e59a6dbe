/* Addresses: split for a message, and found in a text. Street, postcode and text
 * on a line each. */
#include "fuzz.h"
#include "stuf/stuf.h"

static char *next_line(struct arena *arena, char **text)
{
	size_t length = strcspn(*text, "\n");
	char *line = arena_strndup(arena, *text, length);
	*text += length + ((*text)[length] == '\n');
	MUST(line_clean(line)); /* as a form keeps it */
	return line;
}

void fuzz_adres(struct arena *arena, const char *data, size_t size)
{
	char *text = fuzz_utf8(arena, data, size);
	const char *street = next_line(arena, &text), *postcode = next_line(arena, &text);
	const char *name, *number, *letter, *more;
	if (adres_splits(arena, street, &name, &number, &letter, &more)) {
		MUST(*name && strlen(number) >= 1 && strlen(number) <= 5 && strlen(letter) <= 1 && strlen(more) <= 4);
		MUST(strncmp(street, name, strlen(name)) == 0 && utf8_valid(name, strlen(name)));
		/* Nothing but signs between them is left out. */
		const char *all = arena_printf(arena, "%s%s%s%s", name, number, letter, more), *a = all, *s = street;
		for (; *s; s++)
			if (*a == *s) a++;
			else MUST(strchr(" -/.,", *s));
		MUST(!*a);
	}
	for (int common = 0; common < 2; common++) {
		bool in = address_in_text(arena, text, street, postcode, common);
		if (!*street && !*postcode) MUST(!in);
		/* What is written out in a text is found there. */
		if (in) MUST(address_in_text(arena, arena_printf(arena, "Zie: %s.", text), street, postcode, common));
	}
}
