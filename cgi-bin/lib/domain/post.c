/*
 * THE table of mails: what each kind that table post has says, and what it does in the
 * receiver's calendar.
 */
#include "domain/domain.h"

#include <string.h>

struct post_soort {
	const char *code;
	bool cancels;                   /* takes the event from the calendar */
	bool to_dossier;                /* the link is to the zaak, which its receiver sees by now */
	const char *subject;            /* DAG is the day */
	const char *text[2];            /* paragraphs; MOMENT is its number */
};

static const struct post_soort soorten[] = {
	{ "uitnodiging", false, true, "Uitnodiging: jeugdbeschermingstafel op DAG",
	  { "Wij nodigen u uit voor een jeugdbeschermingstafel (moment MOMENT).", "De uitnodiging voor uw agenda zit bij deze e-mail." } },
	{ "gewijzigd", false, true, "Nieuwe uitnodiging: jeugdbeschermingstafel op DAG",
	  { "Eerder nodigden wij u uit voor een jeugdbeschermingstafel (moment MOMENT). Die afspraak ging niet door. Dit is de nieuwe afspraak.",
	    "De afspraak in uw agenda verandert mee met deze e-mail." } },
	{ "verplaatst", true, false, "Gaat niet door: jeugdbeschermingstafel van DAG",
	  { "Wij nodigden u uit voor een jeugdbeschermingstafel (moment MOMENT). Die tafel gaat op dat moment niet door. U hoeft dan niet te komen.",
	    "Wij maken een nieuwe afspraak. Daarvoor krijgt u een nieuwe uitnodiging." } },
	{ "gaat_niet_door", true, false, "Gaat niet door: jeugdbeschermingstafel van DAG",
	  { "Wij nodigden u uit voor een jeugdbeschermingstafel (moment MOMENT). Die tafel gaat niet door. U hoeft niet te komen.",
	    "Er komt nu geen andere tafel in de plaats." } },
	{ "ingetrokken", true, false, "U hoeft niet te komen: jeugdbeschermingstafel van DAG",
	  { "Wij nodigden u uit voor een jeugdbeschermingstafel (moment MOMENT). Die uitnodiging trekken wij in. De tafel gaat door, maar u hoeft er niet bij te zijn.",
	    "Bel ons als u vragen hebt." } },
};

static const struct post_soort *soort_van(const char *code)
{
	for (size_t i = 0; i < COUNT(soorten); i++)
		if (strcmp(soorten[i].code, code) == 0) return &soorten[i];
	die(EV_BUG, "there is no mail of the kind %s", code);
}

bool post_load(struct db *db, int64_t id, struct post *post)
{
	struct rows *rows = db_query(db, Q_POST_LEZEN, ARGS(I(id)));
	bool any = db_next(rows);
	if (any) *post = (struct post){
		.id = id, .zaak = rows_int(rows, 0), .tafel = rows_int(rows, 1), .deelnemer = rows_int(rows, 2), .moment = (int)rows_int(rows, 3), .versie = (int)rows_int(rows, 4),
		.pogingen = (int)rows_int(rows, 5), .soort = rows_text(rows, 6), .naar = rows_text(rows, 7), .gemaakt_op = rows_text(rows, 8),
		.begin = rows_text(rows, 9), .einde = rows_text(rows, 10), .dag = rows_text(rows, 11), .van = rows_text(rows, 12), .tot = rows_text(rows, 13),
		.plek = rows_text(rows, 14), .subregio = rows_text(rows, 15), .telefoon = rows_text(rows, 16), .email = rows_text(rows, 17), .afzender = rows_text(rows, 18),
	};
	rows_end(rows);
	return any;
}

/* The words of the table with what they stand for. */
static const char *fill(struct arena *arena, const char *words, const struct post *post)
{
	struct buffer out = { .arena = arena };
	while (*words) {
		size_t plain = strcspn(words, "DM");
		buffer_add(&out, words, plain);
		words += plain;
		if (strncmp(words, "DAG", 3) == 0) buffer_puts(&out, post->dag), words += 3;
		else if (strncmp(words, "MOMENT", 6) == 0) buffer_int(&out, post->moment), words += 6;
		else if (*words) buffer_add(&out, words++, 1);
	}
	return out.text;
}

/* 2026-11-23T09:30:00Z as 20261123T093000Z. */
static const char *compact(struct arena *arena, const char *stamp)
{
	struct buffer out = { .arena = arena };
	for (; *stamp; stamp++)
		if (*stamp != '-' && *stamp != ':') buffer_add(&out, stamp, 1);
	return out.text;
}

static const char *letter(struct arena *arena, const struct post *post, const struct post_soort *soort, const char *site)
{
	struct buffer out = { .arena = arena };
	buffer_printf(&out, "Beste collega,\n\n%s\n\nWanneer: %s, van %s tot %s uur\nWaar: %s\n\n%s\n\n", fill(arena, soort->text[0], post),
		post->dag, post->van, post->tot, post->plek, soort->text[1]);
	if (soort->to_dossier) buffer_printf(&out, "Meer leest u na het inloggen:\n%s/cgi-bin/zaak?zaak=%lld\n\n", site, (long long)post->zaak);
	else buffer_printf(&out, "Uw werk vindt u na het inloggen:\n%s/cgi-bin/werkvoorraad\n\n", site);
	buffer_printf(&out, "In deze e-mail staan geen namen. Zo blijft het vertrouwelijk over wie het gaat.\n"
		"Vragen? Bel %s of mail %s.\n\nMet vriendelijke groet,\nde procesondersteuner van subregio %s\n", post->telefoon, post->email, post->subregio);
	return out.text;
}

bool mail_address_ok(const char *text)
{
	char email[EMAIL_SIZE];
	return email_parse(text, email) && strcmp(email, text) == 0;
}

bool post_write(struct arena *arena, const struct post *post, const char *site, struct mail *mail)
{
	const struct post_soort *soort = soort_van(post->soort);
	const char *from = *post->afzender ? post->afzender : post->email, *stamp = compact(arena, post->gemaakt_op);
	if (!mail_address_ok(post->naar) || !mail_address_ok(post->email) || !mail_address_ok(from)) return false;
	const struct ical event = {
		.uid = arena_printf(arena, "tafel-%lld-%lld@jeugdbeschermingstafels-twente.nl", (long long)post->tafel, (long long)post->deelnemer),
		.sequence = post->versie, .stamp = stamp, .begin = post->begin, .end = post->einde, .summary = arena_printf(arena, "Jeugdbeschermingstafel moment %d", post->moment),
		.place = post->plek, .organizer = post->email, .attendee = post->naar, .cancelled = soort->cancels,
	};
	*mail = (struct mail){
		.id = arena_printf(arena, "post-%lld-%s@jeugdbeschermingstafels-twente.nl", (long long)post->id, stamp),
		.from_name = arena_printf(arena, "Jeugdbeschermingstafel %s", post->subregio), .from = from, .reply_to = post->email, .to = post->naar,
		.subject = fill(arena, soort->subject, post), .text = letter(arena, post, soort, site),
		.calendar = ical_make(arena, &event), .method = ical_method(&event), .date = stamp_seconds(post->gemaakt_op),
	};
	return true;
}
