/*
 * wachtwoord: a new password of one's own, for who shows the old one. Guessing that
 * has the limits of logging in. All other sessions end, and this one goes on under a
 * new token; the second step stays as it is. Who has a password that somebody else
 * made does this before anything else.
 */
#include "web/web.h"

#include <string.h>

enum { F_TERUG, F_OUD, F_NIEUW, F_HERHAALD, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_TERUG] = { "terug", FIELD_LINE, SUBJECT, .max = 500 },
	[F_OUD] = { "wachtwoord_oud", FIELD_PASSWORD, ALWAYS, .purpose = "current-password", .label = "Uw wachtwoord van nu",
		.missing = "Vul het wachtwoord in waarmee u nu inlogt." },
	[F_NIEUW] = { "wachtwoord_nieuw", FIELD_PASSWORD, ALWAYS, .purpose = "new-password", .label = "Nieuw wachtwoord",
		.help = "Minstens 12 tekens. Een zin of vier losse woorden onthoudt u makkelijk. Alle tekens mogen, ook spaties.",
		.missing = "Vul een nieuw wachtwoord in." },
	[F_HERHAALD] = { "herhaald", FIELD_PASSWORD, ALWAYS, .purpose = "new-password", .label = "Nieuw wachtwoord, nog een keer",
		.missing = "Vul het nieuwe wachtwoord nog een keer in." },
};

static const struct actie acties[] = {
	{ "wijzigen", "Wachtwoord wijzigen", ACT_INGELOGD, .flags = SAVES },
};

/* What prepare() leaves for save(). */
struct change {
	struct login_try try;
	char hash[128];
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static void show(struct request *r)
{
	view_show_if(r->view, r->session.renew, "TIJDELIJK");
}

static bool plain(const char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text < ' ' || *text == 0x7f) return false;
	return true;
}

static void owner_read(struct request *r, struct owner *owner)
{
	const char **place = NULL;
	db_begin_read(r->db);
	struct rows *rows = db_query(r->db, Q_WACHTWOORD_VAN_MIJ, ARGS(I(r->actor.id)));
	if (db_next(rows)) *owner = (struct owner){ .user = rows_text(rows, 0), .name = rows_text(rows, 1) };
	rows_end(rows);
	rows = db_query(r->db, Q_PLAATSNAMEN, NULL, 0);
	while (db_next(rows)) {
		place = arena_grow(r->arena, place, owner->nplaces, sizeof *place);
		place[owner->nplaces++] = rows_text(rows, 0);
	}
	owner->place = place;
	db_rollback(r->db);
}

/* NULL: it will do. */
static const char *objection(struct request *r, const char *new, const struct owner *owner)
{
	static const char *const guessed[] = {
		[GUESS_NAME] = "Uw eigen naam staat erin. Kies een wachtwoord zonder uw naam.",
		[GUESS_COMMON] = "Dit wachtwoord probeert iedereen het eerst. Kies een ander.",
		[GUESS_EASY] = "Dit wachtwoord is makkelijk te raden. Kies een ander, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.",
	};
	if (utf8_length(new) < PASSWORD_MIN) return arena_printf(r->arena, "Dit wachtwoord is te kort. Gebruik minstens %d tekens.", PASSWORD_MIN);
	if (!plain(new)) return "In dit wachtwoord staat een teken dat u niet kunt typen. Typ het zelf in.";
	if (strcmp(new, field_typed(r, F_OUD)) == 0) return "Dit is het wachtwoord dat u nu al hebt. Kies een ander.";
	return guessed[password_guess(r->arena, new, owner)];
}

/* Outside any transaction: nobody waits for the hash of the old one, nor of the new. */
static void prepare(struct request *r)
{
	struct change *change = r->own = arena_alloc(r->arena, sizeof *change);
	const char *old = field_typed(r, F_OUD), *new = field_typed(r, F_NIEUW);
	struct owner owner = { .user = "", .name = "" };
	if (!*old || !*new || !*field_typed(r, F_HERHAALD) || utf8_length(old) > PASSWORD_MAX || utf8_length(new) > PASSWORD_MAX) return;
	owner_read(r, &owner);
	const char *why = objection(r, new, &owner);
	bool same = strcmp(new, field_typed(r, F_HERHAALD)) == 0;
	if (why) field_error(r, F_NIEUW, "", why);
	else if (!same) field_error(r, F_HERHAALD, "", "Dit is niet hetzelfde als het nieuwe wachtwoord. Typ het nog een keer.");
	if (why || !same) return;

	change->try = (struct login_try){ .name = owner.user, .address = r->address, .browser = "", .account_name = "", .again = true };
	enum login state = login_try(r->db, r->arena, old, &change->try);
	if (state != LOGIN_OK) enter_refuse(r, F_OUD, state, &change->try, "verkeerd wachtwoord", "Dit is niet het wachtwoord waarmee u nu inlogt. Probeer het opnieuw.");
	else if (!password_hash(new, change->hash)) die(EV_MEMORY, "scrypt failed");
}

static enum outcome save(struct request *r)
{
	struct change *change = r->own;
	if (!login_shown(r->db, r->arena, &change->try)) {
		field_error(r, F_OUD, "", "Uw wachtwoord is intussen ergens anders gewijzigd.");
		return INVALID;
	}
	db_exec(r->db, Q_WACHTWOORD_WIJZIGEN, ARGS(T(change->hash), I(r->actor.id)));
	form_exec(r, Q_SESSIES_ANDERE_EINDE);
	enter(r, r->actor.id, SESSION_OPEN, "Uw wachtwoord is gewijzigd. Overal waar u nog was ingelogd, bent u nu uitgelogd.", field_text(r, F_TERUG));
	return OK;
}

static const struct page page = {
	.name = "wachtwoord", .title = "Wachtwoord wijzigen", .needs = ACT_INGELOGD, .renews = true, .workers = 1, .start = guess_open,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .prepare = prepare, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
