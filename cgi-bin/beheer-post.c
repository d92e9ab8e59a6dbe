/*
 * beheer-post: the mail that the program sends, for the beheerder: what waits, what went
 * and what did not, and why; and at which address an organisation gets it. It names no
 * dossier: a mail does not either. In the demonstration each can be read.
 */
#include "web/web.h"

enum { F_STAND, F_VOOR, F_ORGANISATIE, F_EMAIL, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_STAND] = { "stand", FIELD_CHOICE, QUERY, .list = "post_stand", .label = "Welke e-mail?", .missing = "Alle e-mail" },
	[F_VOOR] = { "voor", FIELD_ID, QUERY | QUIET },         /* older than this one */
	[F_ORGANISATIE] = { "organisatie", FIELD_PICK, REQUIRED, .from = Q_POST_ORGANISATIES, .label = "Organisatie", .missing = "Kies een organisatie.", .wrong = "Kies een organisatie uit de lijst." },
	[F_EMAIL] = { "email", FIELD_EMAIL, 0, .label = "E-mailadres", .help = "Het adres waar uitnodigingen naartoe gaan. Laat het leeg als de organisatie geen e-mail uit dit systeem krijgt." },
};

static const struct actie acties[] = {
	{ "opslaan", "Adres opslaan", ACT_BEHEREN, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	view_rows(r, r->view, "AANTAL_RIJ", Q_POST_AANTALLEN);
	if (!view_rows(r, r->view, "MAIL", Q_POST_LIJST)) tpl_show(r->view, "LEEG");
	view_rows(r, r->view, "OUDER", Q_POST_OUDER);
}

static enum outcome save(struct request *r)
{
	r->subject_text = arena_printf(r->arena, "organisatie=%s", field_text(r, F_ORGANISATIE));
	return form_exec(r, Q_POST_ORGANISATIE_EMAIL) == 1 ? OK : NOT_FOUND;
}

static const struct page page = {
	.name = "beheer-post", .title = "E-mail", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
