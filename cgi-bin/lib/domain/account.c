/*
 * Accounts and roles. Who may keep them is for the permission table; what nobody may
 * do with them, not even who keeps them, stands here.
 */
#include "domain/domain.h"

#include <ctype.h>
#include <string.h>

/* ---- names ----------------------------------------------------------------------- */

static bool letters_and_signs(const char *text)
{
	if (!isalnum((unsigned char)*text)) return false;
	for (; *text; text++)
		if (!isalnum((unsigned char)*text) && !strchr("._-@", *text)) return false;
	return true;
}

const struct name_wrong *user_name_wrong(const char *user)
{
	static const struct name_wrong wrong = {
		"Een gebruikersnaam heeft hoogstens 100 letters, cijfers en de tekens . _ - en @, zonder spaties. Het eerste teken is een letter of cijfer.",
		"a user name is at most 100 letters, digits, . _ - or @, without spaces",
	};
	return letters_and_signs(user) && strlen(user) <= USER_NAME_MAX ? NULL : &wrong;
}

const struct name_wrong *own_name_wrong(const char *name)
{
	static const struct name_wrong unreadable = { "Deze naam bestaat niet uit gewone tekens. Typ de naam zelf in.", "the name is not in UTF-8" };
	static const struct name_wrong wrong = {
		"Vul de naam in, hoogstens 100 tekens, zonder spatie aan het begin of eind.",
		"the name is empty or too long, begins or ends with a space, or holds a control character",
	};
	size_t length = strlen(name);
	if (!utf8_valid(name, length)) return &unreadable;
	if (!length || utf8_length(name) > NAME_MAX_LENGTH || *name == ' ' || name[length - 1] == ' ') return &wrong;
	for (; *name; name++)
		if (iscntrl((unsigned char)*name)) return &wrong;
	return NULL;
}

/* ---- why not --------------------------------------------------------------------------- */

enum why { SELF, IN_HANDS, LAST_ONE, DAYS_TURNED, DAYS_OVER, NO_PLACE, TOO_MANY, HAS_IT, OWN_BLOCK, BLOCKED, OWN_UNBLOCK, NOT_BLOCKED, OWN_CODE, BLOCKED_CODE, OWN_FACTOR, OWN_NAME, HAD_NAME };
static const struct name_wrong refusals[] = {
	[SELF] = { "U kunt uzelf geen rol geven, ook niet onder een andere naam. Vraag het een andere beheerder.", "nobody gives a role to itself" },
	[IN_HANDS] = { "Deze collega maakte uw account of gaf u een inlogcode. Daarom kunt u geen rol teruggeven. Vraag het een andere beheerder.",
		"nobody gives a role to who had its account in hand" },
	[LAST_ONE] = { "Dit is de laatste beheerder zonder einddatum die al eens heeft ingelogd. Geef eerst iemand anders die rol.",
		"no other beheerder without a last day has ever logged in: give somebody else that role first" },
	[DAYS_TURNED] = { "De laatste dag ligt voor de eerste. Pas een van de twee aan.", "the last day is before the first" },
	[DAYS_OVER] = { "De laatste dag is al voorbij. Kies een dag van vandaag of later.", "the last day is over already" },
	[NO_PLACE] = { "Deze rol is er niet op die plek. Kies een rol uit de lijst.", "there is no such role there" },
	[TOO_MANY] = { "Dit account heeft al 10 rollen. Neem er eerst een weg.", "the account has 10 roles already" },
	[HAS_IT] = { "Deze collega heeft die rol al.", "the account has that role already" },
	[OWN_BLOCK] = { "U kunt uw eigen account niet blokkeren. Vraag het een andere beheerder.", "nobody blocks its own account" },
	[BLOCKED] = { "Dit account is al geblokkeerd.", "the account is blocked already" },
	[OWN_UNBLOCK] = { "Dit account is van uzelf, of van wie uw account maakte. Vraag het een andere beheerder.", "nobody unblocks its own account" },
	[NOT_BLOCKED] = { "Dit account is niet geblokkeerd.", "the account is not blocked" },
	[OWN_CODE] = { "Uw eigen wachtwoord wijzigt u bij Account.", "nobody gives itself a code" },
	[BLOCKED_CODE] = { "Dit account is geblokkeerd. Geef het eerst vrij.", "the account is blocked: unblock it first" },
	[OWN_FACTOR] = { "Uw eigen app stelt u opnieuw in bij Account.", "nobody takes its own second step away here" },
	[OWN_NAME] = { "Uw eigen naam op de werkplek vult een andere beheerder in.", "nobody fills in its own name at the workplace" },
	[HAD_NAME] = { "Deze naam stond er al.", "it has that name already" },
};

const char *account_english(const char *why)
{
	for (size_t i = 0; i < COUNT(refusals); i++)
		if (strcmp(refusals[i].nl, why) == 0) return refusals[i].en;
	return why;
}

static const char *refused(enum why why)
{
	return refusals[why].nl;
}

/* ---- accounts ----------------------------------------------------------------------- */

bool account_read(struct db *db, int64_t id, struct account *account)
{
	struct rows *rows = db_query(db, Q_ACCOUNT_LEZEN, ARGS(I(id)));
	if (!db_next(rows)) return false;
	*account = (struct account){ .id = id, .gebruikersnaam = rows_text(rows, 0), .naam = rows_text(rows, 1), .functie = rows_text(rows, 2),
		.email = rows_text(rows, 3), .organisatie = rows_int(rows, 4) };
	rows_end(rows);
	return true;
}

int account_wrong(struct db *db, const struct account *a, struct bezwaar out[static BEZWAREN])
{
	int count = 0;
	const struct name_wrong *user = user_name_wrong(a->gebruikersnaam), *name = own_name_wrong(a->naam);
	if (user) out[count++] = (struct bezwaar){ "gebruikersnaam", user->nl };
	else if (db_int(db, Q_ACCOUNT_NAAM_BEZET, ARGS(T(a->gebruikersnaam), I(a->id))))
		out[count++] = (struct bezwaar){ "gebruikersnaam", "Iemand anders heeft deze gebruikersnaam al. Kies een andere." };
	if (name) out[count++] = (struct bezwaar){ "naam", name->nl };
	if (*a->email && db_int(db, Q_ACCOUNT_EMAIL_BEZET, ARGS(T(a->email), I(a->id))))
		out[count++] = (struct bezwaar){ "email", "Iemand anders heeft dit e-mailadres al. Ieder account heeft een eigen adres." };
	return count;
}

static void note(struct db *db, int64_t actor, int64_t gebruiker, const char *wat, const char *reden)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_ACCOUNT_VERLOOP, ARGS(I(gebruiker), T(wat), T(reden), ID_OR_NULL(actor), T(now)));
}

int64_t account_store(struct db *db, int64_t actor, const struct account *a)
{
	if (a->id) {
		db_exec(db, Q_ACCOUNT_WIJZIGEN, ARGS(T(a->gebruikersnaam), T(a->naam), T(a->functie), T(a->email), ID_OR_NULL(a->organisatie), I(a->id)));
		note(db, actor, a->id, "gewijzigd", "");
		return a->id;
	}
	db_exec(db, Q_ACCOUNT_MAKEN, ARGS(T(a->gebruikersnaam), T(a->naam), T(a->functie), T(a->email), ID_OR_NULL(a->organisatie)));
	int64_t id = db_last_id(db);
	note(db, actor, id, "aangemaakt", "");
	return id;
}

/* Fewer than an actor has room for: those of who is replaced come with it. */
enum { MOST_ROLES = 10 };

/* ---- roles ----------------------------------------------------------------------------- */

/* The same person: by the account or the name. No two accounts have one address. */
static bool is_self(struct db *db, struct arena *arena, int64_t actor, int64_t gebruiker)
{
	struct account own, other;
	if (actor == gebruiker) return true;
	if (!account_read(db, actor, &own) || !account_read(db, gebruiker, &other)) return false;
	return strcmp(text_letters(arena, own.naam), text_letters(arena, other.naam)) == 0;
}

static const char *not_to(struct db *db, struct arena *arena, int64_t actor, int64_t gebruiker)
{
	if (is_self(db, arena, actor, gebruiker)) return refused(SELF);
	if (db_int(db, Q_ACCOUNT_IN_HANDEN, ARGS(I(actor), I(gebruiker))))
		return refused(IN_HANDS);
	return NULL;
}

/* Is there another beheerder who can log in, for good? */
static bool another_beheerder(struct db *db, int64_t zonder_rol, int64_t zonder_gebruiker)
{
	return db_int(db, Q_BEHEERDERS_OVER, ARGS(I(zonder_rol), I(zonder_gebruiker))) != 0;
}

static void note_role(struct db *db, int64_t actor, int64_t rol, const char *wat)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_ROL_VERLOOP, ARGS(T(wat), ID_OR_NULL(actor), T(now), I(rol)));
}

static const char *days_wrong(const char *van, const char *tot)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	if (*van && *tot && strcmp(tot, van) < 0) return refused(DAYS_TURNED);
	if (*tot && strcmp(tot, today) < 0) return refused(DAYS_OVER);
	return NULL;
}

const char *rol_geef(struct db *db, struct arena *arena, int64_t actor, const struct rol_geving *g)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	const char *why = days_wrong(g->van, g->tot);
	if (!why) why = not_to(db, arena, actor, g->gebruiker);
	if (why) return why;
	if (!db_int(db, Q_ROL_PLEK_BESTAAT, ARGS(T(g->plek)))) return refused(NO_PLACE);
	int64_t had = db_int(db, Q_ROL_VAN, ARGS(I(g->gebruiker), T(g->plek)));
	if (!had && db_int(db, Q_ROLLEN_AANTAL, ARGS(I(g->gebruiker))) >= MOST_ROLES) return refused(TOO_MANY);
	if (!had) {
		db_exec(db, Q_ROL_GEVEN, ARGS(I(g->gebruiker), T(g->van), T(g->tot), ID_OR_NULL(actor), T(now), T(g->plek)));
		note_role(db, actor, db_last_id(db), "rol_verleend");
		return NULL;
	}
	if (strncmp(g->plek, "beheerder", 9) == 0 && (*g->tot || *g->van) && !another_beheerder(db, had, 0)) return refused(LAST_ONE);
	if (!db_exec(db, Q_ROL_DAGEN, ARGS(T(g->van), T(g->tot), I(had)))) return refused(HAS_IT);
	note_role(db, actor, had, "rol_gewijzigd");
	return NULL;
}

const char *rol_neem(struct db *db, int64_t actor, int64_t rol)
{
	if (!another_beheerder(db, rol, 0) && db_int(db, Q_ROL_IS_BEHEERDER, ARGS(I(rol)))) return refused(LAST_ONE);
	note_role(db, actor, rol, "rol_ingetrokken");
	db_exec(db, Q_ROL_NEMEN, ARGS(I(rol)));
	return NULL;
}

/* ---- who comes in ------------------------------------------------------------------------- */

static void end_sessions(struct db *db, int64_t gebruiker)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_ACCOUNT_SESSIES_EINDE, ARGS(T(now), I(gebruiker)));
}

const char *account_block(struct db *db, int64_t actor, int64_t gebruiker, const char *reden)
{
	if (actor == gebruiker) return refused(OWN_BLOCK);
	if (!another_beheerder(db, 0, gebruiker) && db_int(db, Q_ACCOUNT_IS_BEHEERDER, ARGS(I(gebruiker)))) return refused(LAST_ONE);
	if (!db_exec(db, Q_ACCOUNT_ACTIEF, ARGS(I(0), I(gebruiker)))) return refused(BLOCKED);
	end_sessions(db, gebruiker);
	note(db, actor, gebruiker, "geblokkeerd", reden);
	return NULL;
}

const char *account_unblock(struct db *db, struct arena *arena, int64_t actor, int64_t gebruiker)
{
	const char *why = not_to(db, arena, actor, gebruiker); /* the roles that it has come with it */
	if (why) return refused(OWN_UNBLOCK);
	if (!db_exec(db, Q_ACCOUNT_ACTIEF, ARGS(I(1), I(gebruiker)))) return refused(NOT_BLOCKED);
	note(db, actor, gebruiker, "vrijgegeven", "");
	return NULL;
}

void access_code(char out[static ACCESS_CODE_SIZE])
{
	/* Nothing that is read as something else; 31 of a byte's 32 fives. */
	static const char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
	for (int i = 0; i < ACCESS_CODE_SIZE - 1;) {
		unsigned char byte;
		random_bytes(&byte, 1);
		if ((byte & 31) == 31) continue;
		out[i++] = letters[byte & 31];
		if (i == 5 || i == 11) out[i++] = '-';
	}
	out[ACCESS_CODE_SIZE - 1] = '\0';
}

const char *account_code(struct db *db, int64_t actor, int64_t gebruiker, const char *hash)
{
	char until[STAMP_SIZE];
	if (actor == gebruiker) return refused(OWN_CODE);
	stamp_now(until);
	stamp_at(stamp_seconds(until) + setting(db, "code_geldig") * 24 * 3600, until);
	if (!db_exec(db, Q_ACCOUNT_CODE, ARGS(T(hash), T(until), I(gebruiker)))) return refused(BLOCKED_CODE);
	end_sessions(db, gebruiker);
	note(db, actor, gebruiker, "code", "");
	return NULL;
}

const char *account_no_factor(struct db *db, int64_t actor, int64_t gebruiker)
{
	if (actor == gebruiker) return refused(OWN_FACTOR);
	factor_end(db, gebruiker);
	end_sessions(db, gebruiker);
	note(db, actor, gebruiker, "factor", "");
	return NULL;
}

const char *account_workplace(struct db *db, struct arena *arena, int64_t actor, int64_t gebruiker, const char *typed)
{
	const char *name = sso_name_typed(arena, typed), *why = sso_name_wrong(db, gebruiker, name);
	if (actor == gebruiker) return refused(OWN_NAME);
	if (why) return why;
	if (!db_exec(db, Q_SSO_NAAM_GEVEN, ARGS(T(name), I(gebruiker)))) return refused(HAD_NAME);
	end_sessions(db, gebruiker);
	note(db, actor, gebruiker, "werkplek", "");
	return NULL;
}
