/*
 * beheer-gebruiker: one account, by the beheerder: its names, its roles from day to day,
 * whether it may come in, a code to come in with once, the second step of logging in.
 * The code is in the answer to the button and nowhere else. What nobody may do, not even
 * a beheerder, says domain/account.c.
 */
#include "web/web.h"

#include <string.h>

enum { F_GEBRUIKER, F_GEBRUIKERSNAAM, F_NAAM, F_FUNCTIE, F_EMAIL, F_ORGANISATIE, F_PLEK, F_VAN, F_TOT, F_ROL_ID, F_REDEN, F_SSO_NAAM, F_COUNT };

static const struct field fields[F_COUNT] = {
	[F_GEBRUIKER] = { "gebruiker", FIELD_ID, SUBJECT },
	[F_GEBRUIKERSNAAM] = { "gebruikersnaam", FIELD_LINE, REQUIRED | NARROW, .max = USER_NAME_MAX, .label = "Gebruikersnaam", .missing = "Vul de gebruikersnaam in." },
	[F_NAAM] = { "naam", FIELD_LINE, REQUIRED, .max = NAME_MAX_LENGTH, .label = "Naam", .help = "Wat al gebeurd is, blijft onder de naam van toen staan.", .missing = "Vul de naam in." },
	[F_FUNCTIE] = { "functie", FIELD_LINE, 0, .max = 100, .label = "Functie" },
	[F_EMAIL] = { "email", FIELD_EMAIL, 0, .label = "E-mailadres" },
	[F_ORGANISATIE] = { "organisatie", FIELD_PICK, 0, .from = Q_ORGANISATIE_KEUZES, .label = "Organisatie" },
	[F_PLEK] = { "plek", FIELD_PICK, REASON, .from = Q_ROL_KEUZES, .label = "Welke rol?", .missing = "Kies een rol.", .wrong = "Kies een rol uit de lijst." },
	[F_VAN] = { "van", FIELD_DATE, NARROW, .label = "Eerste dag", .help = "Leeg is meteen." },
	[F_TOT] = { "tot", FIELD_DATE, NARROW, .label = "Laatste dag", .help = "Leeg is zonder einde. De rol stopt vanzelf." },
	[F_ROL_ID] = { "rol_id", FIELD_ID, QUIET },
	[F_REDEN] = { "reden", FIELD_TEXT, REASON, .max = 500, .label = "Waarom blokkeert u dit account?", .help = "Bijvoorbeeld: werkt hier niet meer.", .missing = "Schrijf op waarom u dit account blokkeert." },
	[F_SSO_NAAM] = { "sso_naam", FIELD_LINE, NARROW, .max = 200, .label = "Naam op de werkplek",
		.help = "Zo heet deze collega op de werkplek, bijvoorbeeld j.jansen. Leeg is: alleen inloggen met een wachtwoord." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_BEHEREN, SAVES | COMPLETE | STAY | TYPING, .done = "opgeslagen" },
	{ "geven", "Rol geven", ACT_BEHEREN, SAVES | STAY, .form = "rol", .done = "opgeslagen" },
	{ "nemen", "Neem weg", ACT_BEHEREN, SAVES | STAY | IN_ROW, .done = "opgeslagen" },
	{ "code", "Nieuwe inlogcode maken", ACT_BEHEREN, SAVES | STAY | SHOWS | PLAIN, .form = "code",
		.confirm = "Een eventueel wachtwoord werkt dan niet meer, en de collega wordt overal uitgelogd. U ziet de code één keer." },
	{ "factor", "Tweede stap weghalen", ACT_BEHEREN, SAVES | STAY | PLAIN, .form = "factor", .done = "opgeslagen",
		.confirm = "Doe dit alleen als u zeker weet wie het vraagt. De collega stelt de app opnieuw in bij de volgende keer inloggen." },
	{ "werkplek", "Naam op de werkplek opslaan", ACT_BEHEREN, SAVES | STAY | PLAIN, .form = "werkplek", .done = "opgeslagen",
		.confirm = "Wie op de werkplek zo heet, komt hierna binnen als deze collega. De collega wordt overal uitgelogd." },
	{ "blokkeren", "Account blokkeren", ACT_BEHEREN, SAVES | STAY | TYPING | PLAIN, .form = "blokkeren", .done = "opgeslagen", .about = Q_GEBRUIKER_OPEN_WERK,
		.confirm = "De collega kan meteen niet meer inloggen. Open werk blijft staan tot een collega van dezelfde organisatie het overneemt bij Werk overdragen." },
	{ "vrijgeven", "Blokkade opheffen", ACT_BEHEREN, SAVES | STAY, .form = "vrijgeven", .done = "opgeslagen" },
};

/* Made in prepare(), while nobody waits for the hash. */
struct code {
	char text[ACCESS_CODE_SIZE], hash[128];
	bool given;
};

static enum outcome find(struct request *r)
{
	r->thing = field_id(r, F_GEBRUIKER);
	r->rev = db_int(r->db, Q_GEBRUIKER_REV, ARGS(I(r->thing)));
	r->subject_text = arena_printf(r->arena, "gebruiker=%lld", (long long)r->thing);
	return r->rev ? find_general(r, 0) : NOT_FOUND;
}

static void load(struct request *r)
{
	form_load(r, Q_GEBRUIKER_LADEN);
}

static void prepare(struct request *r)
{
	struct code *code = r->own = arena_alloc(r->arena, sizeof *code);
	if (!actie_is(r, "code")) return;
	access_code(code->text);
	if (!password_hash(code->text, code->hash)) die(EV_MEMORY, "scrypt failed");
}

static void show(struct request *r)
{
	const struct code *code = r->own;
	bool blocked = db_int(r->db, Q_ACCOUNT_IS_GEBLOKKEERD, ARGS(I(r->thing))) != 0, own = r->thing == r->actor.id;
	view_one(r, r->view, Q_GEBRUIKER_STAND);
	view_show_if(r->view, own, "ZELF");
	view_hold_back(r, blocked ? "blokkeren" : "vrijgeven");
	if (blocked || own) view_hold_back(r, "code");
	if (own) view_hold_back(r, "factor");
	if (own || !r->sso) view_hold_back(r, "werkplek");
	if (own) view_hold_back(r, "blokkeren");
	if (code && code->given) tpl_set(tpl_section(r->view, "CODE"), "CODE_TEKST", code->text);
	if (!view_rows(r, r->view, "ROL", Q_GEBRUIKER_ROLLEN)) tpl_show(r->view, "GEEN_ROL");
	view_list(r, r->view, "OPEN_WERK", "WERK", Q_GEBRUIKER_OPEN_WERK);
	view_list(r, r->view, "GESCHIEDENIS", "KEER", Q_GEBRUIKER_GESCHIEDENIS);
}

static struct account typed(struct request *r)
{
	return (struct account){ .id = r->thing, .gebruikersnaam = field_text(r, F_GEBRUIKERSNAAM), .naam = field_text(r, F_NAAM), .functie = field_text(r, F_FUNCTIE),
		.email = field_text(r, F_EMAIL), .organisatie = field_id(r, F_ORGANISATIE) };
}

static void check(struct request *r)
{
	struct bezwaar wrong[BEZWAREN];
	const struct account account = typed(r);
	if (actie_is(r, "geven") && !*field_text(r, F_PLEK)) field_error(r, F_PLEK, "", fields[F_PLEK].missing);
	if (actie_is(r, "blokkeren") && !*field_text(r, F_REDEN)) field_error(r, F_REDEN, "", fields[F_REDEN].missing);
	if (!actie_is(r, "opslaan") || !*account.gebruikersnaam || !*account.naam) return;
	int count = account_wrong(r->db, &account, wrong);
	for (int i = 0; i < count; i++) field_error(r, field_named(r, wrong[i].veld), "", wrong[i].tekst);
}

/* NULL: it was done. */
static const char *keep(struct request *r, int *field)
{
	int64_t who = r->actor.id, rol = field_id(r, F_ROL_ID);
	const struct account account = typed(r);
	struct code *code = r->own;
	*field = actie_is(r, "blokkeren") ? F_REDEN : actie_is(r, "werkplek") ? F_SSO_NAAM : F_PLEK;
	if (actie_is(r, "geven"))
		return rol_geef(r->db, r->arena, who, &(struct rol_geving){ r->thing, field_text(r, F_PLEK), field_text(r, F_VAN), field_text(r, F_TOT) });
	if (actie_is(r, "nemen"))
		return db_int(r->db, Q_ROL_GEBRUIKER, ARGS(I(rol))) == r->thing ? rol_neem(r->db, who, rol) : "Deze rol was al weggenomen.";
	if (actie_is(r, "code")) {
		const char *why = account_code(r->db, who, r->thing, code->hash);
		code->given = !why;
		return why;
	}
	if (actie_is(r, "factor")) return account_no_factor(r->db, who, r->thing);
	if (actie_is(r, "werkplek")) return account_workplace(r->db, r->arena, who, r->thing, field_text(r, F_SSO_NAAM));
	if (actie_is(r, "blokkeren")) return account_block(r->db, who, r->thing, field_text(r, F_REDEN));
	if (actie_is(r, "vrijgeven")) return account_unblock(r->db, r->arena, who, r->thing);
	account_store(r->db, who, &account);
	return NULL;
}

static enum outcome save(struct request *r)
{
	int field;
	const char *why = keep(r, &field);
	if (!why) return OK;
	if (actie_is(r, "geven") || actie_is(r, "blokkeren") || actie_is(r, "werkplek")) {
		field_error(r, field, "", why);
		return INVALID;
	}
	refusal_add(r->arena, &r->refusal, (struct condition){ why, "#inhoud", NULL });
	return REFUSED;
}

static const struct page page = {
	.name = "beheer-gebruiker", .title = "Gebruiker", .needs = ACT_BEHEREN, .workers = 1,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .prepare = prepare, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
