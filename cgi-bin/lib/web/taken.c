/* Tasks and news as a page shows them: a row of a list, those of a tafel, who has read. */
#include "web/web.h"

#include <string.h>

void view_tafel_row(struct tpl *row, const struct lijst_rij *rij, const char *day)
{
	char text[DATE_NL_SIZE] = "";
	const struct choice *status = choices("tafel_status");
	while (status->code && !text_is(status->code, rij->status)) status++;
	if (*day && strcmp(day, "geen") != 0) day_nl_short(day_parse(day), text);
	tpl_set_int(row, "ZAAK", rij->zaak);
	tpl_set_lasting(row, "NUMMER", rij->nummer);
	if (*rij->gezin) tpl_set_lasting(tpl_section(row, "HEEFT_GEZIN"), "GEZIN", rij->gezin);
	tpl_set_int(row, "MOMENT", rij->moment);
	tpl_set_lasting(row, "GEMEENTE", rij->gemeente);
	tpl_set(row, "STATUS", status->label);
	tpl_set(row, "KLEUR", status->help);
	tpl_set(row, "TERMIJN", text);
}

/* How long there is still, or no more. */
static const char *in_words(struct request *r, const char *day)
{
	long left = (long)(day_parse(day) - day_today());
	if (left == 0) return "vandaag";
	if (left == 1) return "morgen";
	if (left > 0) return arena_printf(r->arena, "over %ld dagen", left);
	return left == -1 ? "1 dag te laat" : arena_printf(r->arena, "%ld dagen te laat", -left);
}

void view_taak(struct request *r, struct tpl *row, const struct lijst_rij *rij)
{
	view_tafel_row(row, rij, rij->termijn);
	tpl_set(row, "WAT", rij->wat);
	tpl_set(row, "HREF", rij->href);
	if (strcmp(rij->termijn, "geen") != 0) tpl_set(tpl_section(row, "HEEFT_TERMIJN"), "NOG", in_words(r, rij->termijn));
	view_show_if(row, rij->is_verlopen, "IS_VERLOPEN");
	if (*rij->reden) tpl_set(tpl_section(row, "HEEFT_REDEN_TERMIJN"), "REDEN_TERMIJN", label("reden_termijn", rij->reden));
}

/* A moment, or a day on which something became news by itself. */
static const char *since(const char *when, char text[static 48])
{
	if (strlen(when) < STAMP_SIZE - 1) day_nl(day_parse(when), text);
	else if (!stamp_nl(when, text)) *text = '\0';
	return text;
}

void view_nieuws(struct tpl *row, const struct lijst_rij *rij)
{
	char text[48];
	view_tafel_row(row, rij, rij->reden);
	tpl_set(row, "WAT", rij->wat);
	tpl_set(row, "HREF", rij->href);
	tpl_set(row, "SINDS", since(rij->termijn, text));
	view_show_if(row, *rij->reden != '\0', "HEEFT_DAG");
	view_show_if(row, !rij->is_gelezen, "IS_NIEUW");
}

void view_gelezen(struct request *r, struct tpl *view, bool of_notulen)
{
	struct tpl *read = tpl_include(view, "GELEZEN", "deel/gelezen.tpl");
	view_list(r, read, "LIJST", "LEZER", of_notulen ? Q_GELEZEN_NOTULEN : Q_GELEZEN_UITNODIGING);
}

void view_taken_hier(struct request *r, struct tpl *view)
{
	struct lijst *taken = arena_alloc(r->arena, sizeof *taken);
	const struct lijst_vraag vraag = { .actor = &r->actor, .q = "", .moment = "", .status = "", .subregio = "", .van = "", .tot = "" };
	lijst_taken_van(lijst_zoek(r->db, r->arena, &vraag), r->tafel->id, taken);
	struct tpl *list = taken->count ? tpl_section(view, "WACHT_OP_U") : NULL;
	for (int i = 0; i < taken->count; i++) view_taak(r, tpl_section(list, "TAAK"), &taken->rij[i]);
}
