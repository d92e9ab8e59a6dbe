/*
 * persoon: a kind, ouder or somebody of the network. `?zaak=N` lists the family,
 * `&soort=kind` takes a new one of that soort, `?persoon=N` is one of them. A BSN is masked
 * until it is asked for, which is logged; who may not see a BSN or a secret
 * address never gets it, and does not wipe it by saving the rest.
 */
#include "web/web.h"

enum {
	F_PERSOON, F_TOON_BSN, F_SOORT, F_ZAAK, F_VOORNAMEN, F_VOORVOEGSEL, F_GESLACHTSNAAM, F_NIEUWE_NAAM, F_GESLACHT,
	F_GEBOORTEDATUM, F_ONGEBOREN, F_VERWACHTE_DATUM, F_OVERLEDEN, F_BSN, F_GEZAG, F_ROLCODE, F_GEINFORMEERD, F_REDEN,
	F_TELEFOON, F_EMAIL, F_ADRES_VAN, F_STRAAT, F_POSTCODE, F_WOONPLAATS, F_LAND, F_ADRES_GEHEIM, F_ADRES_OOK,
	F_TOLK, F_LIEFST, F_ONDERSTEUNING, F_NIET_SAMEN, F_DAARNA, F_VOOGD_GI, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_PERSOON] = { "persoon", FIELD_ID, SUBJECT },
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_TOON_BSN] = { "toon_bsn", FIELD_CHOICE, QUERY | QUIET, .list = "ja" },
	[F_SOORT] = { "soort", FIELD_CHOICE, SUBJECT | REQUIRED | RADIO, .list = "persoon_soort", .label = "Om wie gaat het?", .missing = "Kies of het een kind, een ouder of iemand uit het netwerk is." },
	[F_VOORNAMEN] = { "voornamen", FIELD_LINE, ADDRESS, .label = "Voornamen", .help = "Voluit, als u ze weet." },
	[F_VOORVOEGSEL] = { "voorvoegsel", FIELD_LINE, NARROW | ADDRESS, .max = 20, .label = "Voorvoegsel", .help = "Bijvoorbeeld van der." },
	[F_GESLACHTSNAAM] = { "geslachtsnaam", FIELD_LINE, REQUIRED | ADDRESS, .label = "Achternaam", .missing = "Vul de achternaam in." },
	[F_NIEUWE_NAAM] = { "nieuwe_naam", FIELD_CHECK, 0, .label = "De naam is veranderd", .help = "Vink dit aan bij een andere naam, niet bij een tikfout. De oude naam blijft dan staan als \u201cvoorheen\u201d." },
	[F_GESLACHT] = { "geslacht", FIELD_CHOICE, RADIO, .list = "geslacht", .label = "Geslacht" },
	[F_GEBOORTEDATUM] = { "geboortedatum", FIELD_DATE, PAST | PARTIAL | NARROW | REASON, .label = "Geboortedatum", .help = "Bijvoorbeeld 9-3-2014, maart 2014 of 2014." },
	[F_ONGEBOREN] = { "ongeboren", FIELD_CHECK, 0, .label = "Het kind is nog niet geboren", .help = "Vul de achternaam in die het waarschijnlijk krijgt." },
	[F_VERWACHTE_DATUM] = { "verwachte_datum", FIELD_DATE, NARROW | REASON, .label = "Uitgerekende datum", .help = "Alleen voor een ongeboren kind." },
	[F_OVERLEDEN] = { "overleden", FIELD_DATE, PAST | PARTIAL | NARROW, .label = "Overleden op", .help = "Een datum of alleen het jaar. Wie is overleden, krijgt geen brieven, heeft geen gezag meer en wordt niet als afwezig genoemd." },
	[F_BSN] = { "bsn", FIELD_BSN, NARROW, .label = "Burgerservicenummer (BSN)", .help = "Negen cijfers. Alleen zichtbaar voor wie het nodig heeft." },
	[F_GEZAG] = { "gezag", FIELD_CHOICE, RADIO | REASON, .list = "gezag", .label = "Heeft deze ouder of verzorger gezag?" },
	[F_ROLCODE] = { "rolcode", FIELD_CHOICE, 0, .list = "rolcode", .first = "soort", .label = "Rol in de melding aan de Raad", .help = "Laat u dit leeg? Dan volgt de rol van een kind of ouder uit de andere antwoorden." },
	[F_GEINFORMEERD] = { "geinformeerd", FIELD_CHOICE, RADIO | REASON, .list = "ja_nee", .label = "Is deze ouder of verzorger geïnformeerd over de aanmelding?", .help = "Iedere ouder met gezag moet op de hoogte zijn, of er is een reden waarom dat niet kon." },
	[F_REDEN] = { "reden_niet_geinformeerd", FIELD_TEXT, REASON, .max = 2000, .label = "Waarom is deze ouder niet geïnformeerd?", .help = "Alleen als het antwoord nee is." },
	[F_TELEFOON] = { "telefoon", FIELD_PHONE, NARROW, .label = "Telefoonnummer", .help = "Van de moeder nodig als een kind nog niet is geboren." },
	[F_EMAIL] = { "email", FIELD_EMAIL, 0, .label = "E-mailadres" },
	[F_ADRES_VAN] = { "adres_van", FIELD_PICK, 0, .from = Q_PERSOON_ADRESSEN, .label = "Zelfde adres als", .wrong = "Kies iemand uit dit dossier." },
	[F_STRAAT] = { "straat", FIELD_LINE, ADDRESS, .label = "Straat en huisnummer" },
	[F_POSTCODE] = { "postcode", FIELD_POSTCODE, NARROW, .list = "land", .label = "Postcode", .help = "Bijvoorbeeld 7511 AB." },
	[F_WOONPLAATS] = { "woonplaats", FIELD_LINE, ADDRESS, .max = 80, .label = "Woonplaats" },
	[F_LAND] = { "land", FIELD_LINE, NARROW | ADDRESS, .max = 40, .label = "Land", .help = "Leeg is Nederland." },
	[F_ADRES_GEHEIM] = { "adres_geheim", FIELD_CHECK, 0, .label = "Dit adres is geheim", .help = "Het komt dan niet in brieven, uitnodigingen, notulen of lijsten. Alleen wie het nodig heeft, ziet het." },
	[F_ADRES_OOK] = { "adres_ook", FIELD_CHECK, 0, .label = "Zij verhuizen mee" },
	[F_TOLK] = { "tolk", FIELD_LINE, 0, .max = 80, .label = "Voor welke taal is een tolk nodig?" },
	[F_LIEFST] = { "liefst", FIELD_CHOICE, RADIO, .list = "liefst", .label = "Wanneer komt deze persoon het liefst?" },
	[F_ONDERSTEUNING] = { "ondersteuning", FIELD_TEXT, 0, .max = 2000, .label = "Wat helpt om naar de tafel te komen?", .help = "Bijvoorbeeld vervoer, opvang voor de kinderen, een ander tijdstip of online meedoen." },
	[F_NIET_SAMEN] = { "niet_samen_met", FIELD_PICK, 0, .from = Q_PERSOON_ANDEREN, .label = "Wie mag deze persoon aan de tafel niet tegenkomen?",
		.help = "Voor allebei: een eigen tijd en plek bij de planning. In de brief aan de een staat niets over de ander.", .wrong = "Kies iemand uit dit dossier." },
	[F_DAARNA] = { "daarna", FIELD_CHOICE, QUIET, .list = "persoon_daarna" }, /* the button that was pressed, besides "opslaan" */
	[F_VOOGD_GI] = { "voogd_gi", FIELD_PICK, 0, .from = Q_GI_KEUZES, .label = "Welke GI is voogd?", .wrong = "Kies een GI uit de lijst.",
		.help = "Alleen als een GI het gezag heeft. Is een persoon voogd? Zet die erbij als ouder of verzorger, met de rol voogd." },
};

#define FAMILY "/cgi-bin/persoon?zaak=%lld"
static const struct actie acties[] = {
	{ "opslaan", "Opslaan", ACT_PERSOON_SCHRIJVEN, SAVES | COMPLETE | TYPING, .done = "toegevoegd", .next = FAMILY },
	{ "voogd", "Voogd opslaan", ACT_PERSOON_SCHRIJVEN, SAVES | PLAIN, .form = "voogd", .done = "opgeslagen", .next = FAMILY },
	{ "verwijderen", "Verwijderen", ACT_PERSOON_SCHRIJVEN, SAVES | PLAIN, .form = "verwijderen",
		.confirm = "U haalt deze persoon uit het dossier. Dit kunt u niet terugdraaien.", .done = "verwijderd", .next = FAMILY },
	{ "adres_vrijgeven", "Aan deze deelnemers vrijgeven", ACT_STUK_VRIJGEVEN, SAVES | PLAIN, .form = "adres_vrijgeven", .done = "opgeslagen", .next = FAMILY },
	{ "adres_niet_vrijgeven", "Niet meer vrijgeven", ACT_STUK_VRIJGEVEN, SAVES | PLAIN, .form = "adres_niet_vrijgeven", .done = "opgeslagen", .next = FAMILY },
};

static enum outcome find(struct request *r)
{
	int64_t persoon = field_id(r, F_PERSOON), zaak = field_id(r, F_ZAAK);
	if (field_is(r, F_TOON_BSN, "ja")) {
		r->needs = ACT_BSN_ZIEN;
		r->act = "bsn_getoond";
	}
	if (!persoon) return find_zaak(r, zaak);
	struct rows *rows = db_query(r->db, Q_PERSOON_VINDEN, ARGS(I(persoon)));
	if (!db_next(rows)) return NOT_FOUND;
	int64_t own = rows_int(rows, 0), rev = rows_int(rows, 1);
	rows_end(rows);
	if (zaak && zaak != own) return NOT_FOUND;
	r->thing = persoon;
	r->rev = rev;
	r->subject_text = arena_printf(r->arena, "persoon=%lld", (long long)persoon);
	return find_zaak(r, own);
}

static void load(struct request *r)
{
	form_load(r, r->thing ? Q_PERSOON_LEZEN : Q_PERSOON_NIEUW);
}

static void show_list(struct request *r)
{
	struct tpl *list = tpl_section(r->view, "LIJST");
	view_hold_back(r, "opslaan");
	if (!view_rows(r, list, "PERSOON", Q_PERSONEN)) tpl_show(list, "LEEG");
	view_show_if(list, request_may_in_zaak(r, ACT_PERSOON_SCHRIJVEN), "MAG_TOEVOEGEN");
	view_show_if(list, request_may(r, ACT_AANMELDING_SCHRIJVEN), "VERDER");
	if (request_may_in_zaak(r, ACT_STUK_VRIJGEVEN)) view_rows(r, list, "GEHEIM_ADRES", Q_ADRES_VRIJGAVE);
}

/* One of the family, or a new one of a soort: only what is asked of that. */
static void show_form(struct request *r, bool one)
{
	bool bsn = request_may_in_zaak(r, ACT_BSN_ZIEN);
	bool hidden = one && field_is(r, F_ADRES_GEHEIM, "ja") && !request_may_in_zaak(r, ACT_GEHEIM_ADRES_ZIEN);
	if (one) view_one(r, tpl_section(r->view, "EEN"), Q_PERSOON_EEN);
	if (one && !request_may_in_zaak(r, ACT_PERSOON_SCHRIJVEN)) view_read(r, tpl_section(r->view, "LEZEN"), F_SOORT, F_ONDERSTEUNING);
	if (one && bsn && !r->unmasked && *field_text(r, F_BSN)) tpl_set_int(tpl_section(r->view, "BSN_TONEN"), "ID", r->thing);
	view_field(r, r->view, F_SOORT, "");
	view_show_if(r->view, one || !*field_text(r, F_SOORT), "KIES_SOORT");
	tpl_show(r->view, field_is(r, F_SOORT, "kind") ? "IS_KIND" : field_is(r, F_SOORT, "ouder") ? "IS_OUDER" : "IS_NETWERK");
	tpl_show(r->view, hidden ? "ADRES_VERBORGEN" : "MET_ADRES");
	view_show_if(r->view, !one, "NIEUW");
	view_show_if(r->view, r->posted, "MEER_OPEN");
	bool others = db_int(r->db, Q_PERSOON_ADRESSEN_ER, ARGS(I(r->zaak), I(r->thing), I(request_may_in_zaak(r, ACT_GEHEIM_ADRES_ZIEN))));
	view_show_if(r->view, others, "MET_ADRES_VAN"); /* then an own address is the exception */
	view_show_if(r->view, r->posted || !others || *field_text(r, F_STRAAT), "ADRES_OPEN");
	view_show_if(r->view, bsn, "MET_BSN");
}

static void show(struct request *r)
{
	bool one = r->thing != 0, form = one || *field_text(r, F_SOORT) || actie_is(r, "opslaan");
	r->title = one ? db_text(r->db, Q_PERSOON_NAAM, ARGS(I(r->thing))) : form ? label("persoon_nieuw", field_text(r, F_SOORT))
		: arena_printf(r->arena, "Het gezin%s%s", *r->tafel->gezin ? " " : "", r->tafel->gezin);
	r->unmasked = field_is(r, F_TOON_BSN, "ja"); /* find() asked for the right to it */
	tpl_set(r->view, "KOP", r->title);
	view_steps(r, "gezin");
	view_zelfde_kind(r);
	if (form) show_form(r, one);
	else show_list(r);
	if (request_may_in_zaak(r, ACT_CORRECTIE_LEZEN)) view_list(r, r->view, "WIJZIGINGEN", "WIJZIGING", Q_PERSOON_WIJZIGINGEN);
}

static void check(struct request *r)
{
	if (!actie_is(r, "opslaan")) return;
	struct persoon_fout wrong[PERSOON_FOUTEN];
	const struct persoon p = {
		.soort = field_text(r, F_SOORT), .geboortedatum = field_text(r, F_GEBOORTEDATUM), .overleden = field_text(r, F_OVERLEDEN),
		.verwachte_datum = field_text(r, F_VERWACHTE_DATUM), .gezag = field_text(r, F_GEZAG), .rolcode = field_text(r, F_ROLCODE),
		.geinformeerd = field_text(r, F_GEINFORMEERD), .reden_niet_geinformeerd = field_text(r, F_REDEN), .ongeboren = field_is(r, F_ONGEBOREN, "ja"),
	};
	for (int i = 0, count = persoon_check(&p, day_today(), wrong); i < count; i++) field_error(r, field_named(r, wrong[i].veld), "", wrong[i].tekst);
	/* H19: one BSN is one persoon's; who may not see a BSN does not store one either. */
	bool bsn = *field_text(r, F_BSN) && request_may_in_zaak(r, ACT_BSN_ZIEN);
	const char *other = bsn ? db_text(r->db, Q_PERSOON_BSN_VAN, ARGS(T(field_text(r, F_BSN)), I(r->thing), I(r->zaak))) : "";
	if (*other) field_error(r, F_BSN, "", arena_printf(r->arena, "Dit burgerservicenummer staat in dit dossier al bij %s. Controleer de cijfers.", other));
	if (*field_text(r, F_ADRES_VAN) && ((field_changed(r, F_STRAAT, "") && *field_text(r, F_STRAAT)) || (field_changed(r, F_POSTCODE, "") && *field_text(r, F_POSTCODE))))
		field_error(r, F_ADRES_VAN, "", "U typte ook een ander adres. Kies een van de twee.");
}

static enum outcome remove_persoon(struct request *r)
{
	if (!r->thing) return BAD_REQUEST;
	if (db_int(r->db, Q_PERSOON_AAN_TAFEL, ARGS(I(r->thing)))) {
		refusal_add(r->arena, &r->refusal, (struct condition){ "Deze persoon is uitgenodigd voor een tafel die gepland of gehouden is. U kunt deze persoon niet verwijderen.",
			arena_printf(r->arena, "/cgi-bin/zaak?zaak=%lld", (long long)r->zaak), NULL });
		return REFUSED;
	}
	if (form_exec(r, Q_PERSOON_VERWIJDEREN) != 1) return CONFLICT;
	form_exec(r, Q_PERSOON_NIET_UITGENODIGD);
	form_exec(r, Q_PERSOON_DOELEN_WEG);
	return OK;
}

static enum outcome save(struct request *r)
{
	if (actie_is(r, "verwijderen")) return remove_persoon(r);
	if (actie_is(r, "voogd")) return form_exec(r, Q_ZAAK_VOOGD) == 1 ? OK : CONFLICT;
	if (!actie_is(r, "opslaan")) { /* a secret address, to the professionals at the tafel */
		form_exec(r, actie_is(r, "adres_vrijgeven") ? Q_ADRES_VRIJGEVEN : Q_ADRES_NIET_VRIJGEVEN);
		return OK;
	}
	form_set(r, F_LAND, land_name(field_text(r, F_LAND)));
	const char *to = field_text(r, F_DAARNA); /* on with the next one, or with the stukken */
	if (*to && !field_is(r, F_DAARNA, "stukken")) r->next = arena_printf(r->arena, "/cgi-bin/persoon?soort=%s&zaak=%lld", to, (long long)r->zaak);
	else if (*to) r->next = arena_printf(r->arena, "/cgi-bin/stuk?tafel=%lld&gedaan=opgeslagen", (long long)r->tafel->id);
	if (r->thing && field_is(r, F_ADRES_OOK, "ja")) form_exec(r, Q_PERSOON_ADRES_OOK);
	if (!r->thing) {
		form_exec(r, Q_PERSOON_TOEVOEGEN);
		r->thing = db_last_id(r->db);
		r->subject_text = arena_printf(r->arena, "persoon=%lld", (long long)r->thing);
	} else {
		form_exec(r, Q_PERSOON_NAAM_EERDER);
		if (form_exec(r, Q_PERSOON_OPSLAAN) != 1) return CONFLICT;
	}
	static const enum query follows[] = { Q_PERSOON_ADRES_VAN, Q_PERSOON_ROLCODE, Q_PERSOON_DEELNEMER, Q_PERSOON_GEZIN, Q_PERSOON_ERBIJ, Q_PERSOON_TWAALF };
	for (size_t i = 0; i < COUNT(follows); i++) form_exec(r, follows[i]);
	if (*field_text(r, F_OVERLEDEN)) form_exec(r, Q_PERSOON_NIET_UITGENODIGD);
	return OK;
}

static const struct page page = {
	.name = "persoon", .title = "Het gezin", .needs = ACT_PERSOON_LEZEN, .made = Q_PERSOON_LAATST, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .show = show, .check = check, .save = save,
};

int main(void)
{
	return page_main(&page);
}
