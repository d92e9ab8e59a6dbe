/*
 * A new password of one's own, for who shows the old one. Guessing that has the limits
 * of logging in. All other sessions end, and this one goes on under a new token.
 */
#include "web/layer.h"
#include "web/enter.h"

#include <string.h>

/* What the first leaves for the second. */
struct new_password {
	struct login_try try;
	char hash[128];
};

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
static const char *objection(struct request *r, const char *old, const char *new, const struct owner *owner)
{
	static const char *const guessed[] = {
		[GUESS_NAME] = "Uw eigen naam staat erin. Kies een wachtwoord zonder uw naam.",
		[GUESS_COMMON] = "Dit wachtwoord probeert iedereen het eerst. Kies een ander.",
		[GUESS_EASY] = "Dit wachtwoord is makkelijk te raden. Kies een ander, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.",
	};
	if (utf8_length(new) < PASSWORD_MIN) return arena_printf(r->arena, "Dit wachtwoord is te kort. Gebruik minstens %d tekens.", PASSWORD_MIN);
	if (!plain(new)) return "In dit wachtwoord staat een teken dat u niet kunt typen. Typ het zelf in.";
	if (strcmp(new, old) == 0) return "Dit is het wachtwoord dat u nu al hebt. Kies een ander.";
	return guessed[password_guess(r->arena, new, owner)];
}

struct new_password *new_password(struct request *r, int old_field, int new_field, int again_field)
{
	struct new_password *change = arena_alloc(r->arena, sizeof *change);
	const char *old = field_typed(r, old_field), *new = field_typed(r, new_field);
	const char *again = field_sent(r, again_field, "") ? field_typed(r, again_field) : new; /* against a slip, where it is asked twice */
	struct owner owner = { .user = "", .name = "" };
	if (!*old || !*new || !*again || utf8_length(old) > PASSWORD_MAX || utf8_length(new) > PASSWORD_MAX) return change;
	owner_read(r, &owner);
	const char *why = objection(r, old, new, &owner);
	bool same = strcmp(new, again) == 0;
	if (why) field_error(r, new_field, "", why);
	else if (!same) field_error(r, again_field, "", "Dit is niet hetzelfde als het nieuwe wachtwoord. Typ het nog een keer.");
	if (why || !same) return change;

	change->try = (struct login_try){ .name = owner.user, .address = r->address, .browser = "", .account_name = "", .again = true };
	enum login state = login_try(r->db, r->arena, old, &change->try);
	if (state != LOGIN_OK) enter_refuse(r, old_field, state, &change->try, "verkeerd wachtwoord", "Dit is niet het wachtwoord waarmee u nu inlogt. Probeer het opnieuw.");
	else if (!password_hash(new, change->hash)) die(EV_MEMORY, "scrypt failed");
	return change;
}

enum outcome new_password_keep(struct request *r, struct new_password *change, int old_field, const char *terug)
{
	if (!login_shown(r->db, r->arena, &change->try)) {
		field_error(r, old_field, "", "Uw wachtwoord is intussen ergens anders gewijzigd.");
		return INVALID;
	}
	db_exec(r->db, Q_WACHTWOORD_WIJZIGEN, ARGS(T(change->hash), I(r->actor.id)));
	form_exec(r, Q_SESSIES_ANDERE_EINDE);
	enter(r, r->actor.id, SESSION_OPEN, r->session.sso, "Uw wachtwoord is gewijzigd. Overal waar u nog was ingelogd, bent u nu uitgelogd.", terug);
	return OK;
}
