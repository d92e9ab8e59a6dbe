/*
 * aanmelding: the melder writes, saves and files a tafel of moment 1, 2 or 3
 * (W10, W30, W40); everybody else who may reads it. A new one is `?moment=N`, the
 * first part of the form; its first saving makes the zaak and the tafel. Each part
 * (domain/deel.c) is `?stap=CODE&tafel=N`; without `stap` all of it is read, and
 * filed from there. Any field may be sent to any of these. What must be there to
 * file is not known here but in the conditions of domain/guards.c.
 */
#include "web/web.h"

enum {
	F_STAP, F_TAFEL, F_MOMENT, F_ZAAK, F_GEMEENTE,
	F_GEZINSSAMENSTELLING, F_AANLEIDING, F_ZORGEN, F_KRACHTEN, F_NETWERK, F_HULP_INGEZET, F_HULP_EFFECT,
	F_MDO_DATUM, F_MDO_UITKOMST, F_BETROKKENHEID_GEZIN, F_VEILIGHEIDSPLAN_TOEZICHT, F_BEREIDHEID, F_VERMOGEN,
	F_VERTROUWEN, F_REACTIE_OUDERS, F_MENING_KINDEREN, F_VT_MONITOR, F_OTS_ANDER_KIND, F_OTS_GI,
	F_COMPLEXE_SCHEIDING, F_URGENTIE_GEWENST, F_URGENTIE_REDEN,
	F_GROND, F_UITSPRAAK_DATUM, F_MAATREGEL, F_GI, F_CONCLUSIES,
	F_OTS_EINDDATUM, F_OTS_EINDDATUM_REDEN, F_SOORT_EINDE, F_SAMENVATTING, F_OVERDRACHT, F_REDEN, F_COUNT
};

static const struct field fields[F_COUNT] = {
	[F_STAP] = { "stap", FIELD_CHOICE, SUBJECT, .list = "aanmelding_stap" },
	[F_TAFEL] = { "tafel", FIELD_ID, SUBJECT },
	[F_MOMENT] = { "moment", FIELD_CHOICE, SUBJECT, .list = "moment" },
	[F_ZAAK] = { "zaak", FIELD_ID, SUBJECT },
	[F_GEMEENTE] = { "gemeente", FIELD_PICK, ALWAYS, .from = Q_GEMEENTE_KEUZES, .label = "Gemeente waar het kind woont", .missing = "Kies de gemeente waar het kind woont." },
	/* moment 1 */
	[F_GEZINSSAMENSTELLING] = { "gezinssamenstelling", FIELD_TEXT, REQUIRED, .max = 2000, .label = "Wie horen er bij het gezin?", .help = "Schrijf ook op wie er in huis wonen en wie niet.", .missing = "Schrijf op wie er bij het gezin horen." },
	[F_AANLEIDING] = { "aanleiding", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat is de aanleiding voor deze aanmelding?", .missing = "Schrijf op wat de aanleiding is." },
	[F_ZORGEN] = { "zorgen", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat zijn de zorgen over de veiligheid?",
		.help = "Beschrijf feiten en wat is gezien of gehoord. Schrijf zo dat ouders en kinderen het kunnen lezen.",
		.missing = "Beschrijf de zorgen over de veiligheid." },
	[F_KRACHTEN] = { "krachten", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat gaat er goed?", .missing = "Schrijf op wat er goed gaat in het gezin." },
	[F_NETWERK] = { "netwerk", FIELD_TEXT, 0, .max = 4000, .label = "Wie uit het netwerk helpt mee?" },
	[F_HULP_INGEZET] = { "hulp_ingezet", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Welke hulp is er ingezet?", .missing = "Schrijf op welke hulp er is ingezet." },
	[F_HULP_EFFECT] = { "hulp_effect", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat was het effect van die hulp?", .missing = "Schrijf op wat de hulp heeft gedaan." },
	[F_MDO_DATUM] = { "mdo_datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Datum van het laatste MDO", .help = "Overleg met het gezin en de betrokken organisaties. Bijvoorbeeld 9-3-2026.", .missing = "Vul de datum van het laatste MDO in." },
	[F_MDO_UITKOMST] = { "mdo_uitkomst", FIELD_TEXT, REQUIRED, .max = 8000, .label = "Wat is er in het MDO afgesproken?", .missing = "Schrijf op wat er in het MDO is afgesproken." },
	[F_BETROKKENHEID_GEZIN] = { "betrokkenheid_gezin", FIELD_TEXT, REQUIRED, .max = 4000, .label = "Hoe zijn ouders en kinderen betrokken bij het plan?", .missing = "Schrijf op hoe ouders en kinderen zijn betrokken." },
	[F_VEILIGHEIDSPLAN_TOEZICHT] = { "veiligheidsplan_toezicht", FIELD_PICK, REQUIRED, .from = Q_TOEZICHT_KEUZES, .label = "Wie ziet nu toe op het veiligheidsplan?",
		.help = "De lokale toegang, alleen of samen met iemand uit het netwerk. Een GI kan dat pas na een maatregel.",
		.missing = "Kies wie nu toeziet op het veiligheidsplan." },
	[F_BEREIDHEID] = { "bereidheid", FIELD_TEXT, 0, .label = "Bereidheid: willen de ouders meewerken?" },
	[F_VERMOGEN] = { "vermogen", FIELD_TEXT, 0, .label = "Vermogen: kunnen de ouders doen wat nodig is?" },
	[F_VERTROUWEN] = { "vertrouwen", FIELD_TEXT, 0, .label = "Vertrouwen: is er vertrouwen dat het zonder maatregel lukt?" },
	[F_REACTIE_OUDERS] = { "reactie_ouders", FIELD_TEXT, 0, .max = 8000, .label = "Wat vinden de ouders van deze aanmelding?" },
	[F_MENING_KINDEREN] = { "mening_kinderen", FIELD_TEXT, 0, .max = 8000, .label = "Wat vinden de kinderen zelf?" },
	[F_VT_MONITOR] = { "vt_monitor", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Loopt de monitorfunctie van Veilig Thuis?", .missing = "Kies of de monitorfunctie van Veilig Thuis loopt." },
	[F_OTS_ANDER_KIND] = { "ots_ander_kind", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Staat een ander kind uit het gezin onder toezicht?", .help = "Dan nodigen we ook de GI van dat kind uit.", .missing = "Kies of een ander kind uit het gezin onder toezicht staat." },
	[F_OTS_GI] = { "ots_gi", FIELD_PICK, 0, .from = Q_GI_KEUZES, .label = "Welke GI begeleidt dat kind?" },
	[F_COMPLEXE_SCHEIDING] = { "complexe_scheiding", FIELD_CHOICE, RADIO, .list = "ja_nee", .label = "Is er een complexe scheiding?" },
	[F_URGENTIE_GEWENST] = { "urgentie_gewenst", FIELD_CHOICE, RADIO, .list = "urgentie", .label = "Hoe dringend is het volgens u?" },
	[F_URGENTIE_REDEN] = { "urgentie_reden", FIELD_TEXT, 0, .max = 2000, .label = "Waarom is het zo dringend?" },
	/* moment 2 */
	[F_GROND] = { "grond", FIELD_CHOICE, REQUIRED | RADIO, .list = "grond", .label = "Waarom is er nu een overdracht?", .missing = "Kies waarom er nu een overdracht is." },
	[F_UITSPRAAK_DATUM] = { "uitspraak_datum", FIELD_DATE, REQUIRED | PAST | NARROW, .label = "Datum van het advies of de uitspraak", .help = "Bijvoorbeeld 9-3-2026.", .missing = "Vul de datum van het advies of de uitspraak in." },
	[F_MAATREGEL] = { "maatregel", FIELD_CHOICE, 0, .list = "maatregel", .label = "Welke maatregel is uitgesproken?", .missing = "Kies welke maatregel is uitgesproken." },
	[F_GI] = { "gi", FIELD_PICK, 0, .from = Q_GI_KEUZES, .label = "Welke GI voert de maatregel uit?", .missing = "Kies de GI die de maatregel uitvoert." },
	[F_CONCLUSIES] = { "conclusies", FIELD_TEXT, REQUIRED, .max = 20000, .label = "Wat zijn de conclusies van het raadsonderzoek?", .missing = "Schrijf de conclusies van het raadsonderzoek op." },
	/* moment 3 */
	[F_OTS_EINDDATUM] = { "ots_einddatum", FIELD_DATE, REQUIRED | NARROW, .label = "Einddatum van de ondertoezichtstelling", .missing = "Vul de einddatum van de ondertoezichtstelling in." },
	[F_OTS_EINDDATUM_REDEN] = { "ots_einddatum_reden", FIELD_TEXT, REASON, .max = 2000, .label = "Is de einddatum al voorbij? Schrijf op waarom er toch een tafel komt" },
	[F_SOORT_EINDE] = { "soort_einde", FIELD_CHOICE, REQUIRED | RADIO, .list = "soort_einde", .label = "Hoe eindigt de maatregel?", .missing = "Kies hoe de maatregel eindigt." },
	[F_SAMENVATTING] = { "samenvatting", FIELD_TEXT, REQUIRED, .max = 20000, .label = "Samenvatting van uw rapportage", .missing = "Vat uw rapportage samen." },
	[F_OVERDRACHT] = { "overdracht_lokale_toegang", FIELD_CHOICE, REQUIRED | RADIO, .list = "ja_nee", .label = "Gaat het gezin verder met de lokale toegang?", .help = "Dan nodigen we de lokale toegang uit.", .missing = "Kies of het gezin verder gaat met de lokale toegang." },
	[F_REDEN] = { "reden", FIELD_TEXT, 0, .max = 2000, .label = "Waarom trekt u de aanmelding in?", .help = "Alleen nodig als u intrekt.", .missing = "Schrijf op waarom u de aanmelding intrekt." },
};

static const struct actie acties[] = {
	{ "opslaan", "Opslaan en later verder", ACT_AANMELDING_SCHRIJVEN, SAVES | STAY | TYPING, .done = "concept" },
	{ "verder", "Opslaan en verder", ACT_AANMELDING_SCHRIJVEN, SAVES, .done = NULL },
	{ "indienen", "Indienen", ACT_AANMELDING_SCHRIJVEN, SAVES | KEEP, .event = "indienen",
		.confirm = "U dient de aanmelding in. Tot het oordeel van de voorzitter kunt u er niets meer aan veranderen.", .about = Q_BEVESTIG_INDIENEN, .done = "ingediend", .next = "/cgi-bin/aanmelding?tafel=%lld" },
	{ "intrekken", "Aanmelding intrekken", ACT_INTREKKEN, PLAIN | TYPING, .form = "intrekken", .event = "intrekken", .reason = "reden",
		.confirm = "U trekt de aanmelding in. Er komt dan geen tafel. Dit kunt u niet terugdraaien.",
		.done = "ingetrokken", .next = "/cgi-bin/zaak?zaak=%lld" },
};

static enum outcome find(struct request *r)
{
	const char *stap = field_text(r, F_STAP);
	if (!*field_text(r, F_TAFEL)) {
		const char *moment = field_text(r, F_MOMENT);
		if (!*moment || *stap) return NOT_FOUND;
		int64_t zaak = field_id(r, F_ZAAK); /* the next tafel of a zaak: nothing is typed twice */
		return zaak ? find_general_in_zaak(r, moment[0] - '0', zaak) : find_general(r, moment[0] - '0');
	}
	enum outcome outcome = find_tafel(r, field_id(r, F_TAFEL));
	if (outcome == OK && *stap && !deel_zoek(r->tafel->moment, stap)) return NOT_FOUND;
	if (outcome == OK) r->rev = db_int(r->db, Q_AANMELDING_REV, ARGS(T(stap), I(r->tafel->id), I(r->tafel->ronde)));
	return outcome;
}

static void load(struct request *r)
{
	form_load(r, r->tafel ? Q_AANMELDING_LEZEN : Q_AANMELDING_NIEUW);
}

/* What the voorzitter asks for, before the text that is to be amended. */
static void view_back(struct request *r)
{
	struct tpl *view = tpl_section(r->view, "TERUG");
	view_one(r, view, Q_AANMELDING_TERUG);
	view_list(r, view, "PUNTEN", "PUNT", Q_AANMELDING_TERUG_PUNTEN);
}

/* Does a new tafel stand in the zaak that it is the sequel of? */
static bool stays_in_zaak(struct request *r)
{
	if (!r->zaak) return false;
	struct rows *rows = form_query(r, Q_ZAAK_IS_EIGEN);
	bool stays = db_next(rows) && rows_int(rows, 0);
	rows_end(rows);
	return stays;
}

/* All that goes out, to be read; of it what is filed is asked on this very page. */
static void show_overview(struct request *r, bool writes)
{
	struct tpl *view = tpl_section(r->view, "OVERZICHT");
	view_delen(r, view, writes);
	view_show_if(view, writes, "SCHRIJVER");
	view_rows(r, view, "PERSOON", Q_AANMELDING_PERSONEN);
	view_rows(r, view, "STUK", Q_AANMELDING_STUKKEN);
	if (r->tafel->moment != 1) view_list(r, view, "DOELEN", "DOEL", Q_AANMELDING_DOELEN);
	if (writes && view_conditions(r, r->view, "indienen")) view_list(r, r->view, "GAAT_IN", "REGEL", Q_AANMELDING_GAAT_IN);
	if (!writes && request_may(r, ACT_INTREKKEN)) view_list(r, r->view, "WAT_NU", "BEURT", Q_AANMELDING_WAT_NU);
}

static void show(struct request *r)
{
	static const char *const titles[] = { "", "Aanmelding", "Overdracht na raadsonderzoek", "Voorgenomen einde ondertoezichtstelling" };
	int moment = r->tafel ? r->tafel->moment : r->moment;
	bool writes = r->general || request_may(r, ACT_AANMELDING_SCHRIJVEN);
	const struct deel *deel = r->tafel ? deel_zoek(moment, field_text(r, F_STAP)) : deel_van(moment, 0);
	r->title = r->tafel || moment > 1 ? titles[moment] : "Aanmelding moment 1";
	tpl_set(r->view, "KOP", r->title);
	view_steps(r, deel ? deel->code : "controleren");
	bool asks = view_stap(r, writes ? deel : NULL) > 0;
	if (writes) tpl_show(r->view, "SCHRIJVEN");
	view_show_if(r->view, writes && asks, "VRAGEN");
	view_show_if(r->view, !r->tafel && r->zaak && !stays_in_zaak(r), "EIGEN_DOSSIER");
	view_hold_back(r, deel && !actie_is(r, "indienen") ? "indienen" : "verder");
	if (!r->tafel) return;
	if (writes && r->tafel->subject.status == TERUGGESTUURD) view_back(r);
	if (!asks) show_overview(r, writes);
	view_zelfde_kind(r);
	struct tpl *dossier = tpl_section(r->view, "DOSSIER");
	if (request_may(r, ACT_OORDEEL_LEZEN)) view_rows(r, dossier, "RONDE", Q_AANMELDING_RONDEN);
}

/* The first saving makes the tafel and its first round, in a zaak of its own or
 * in that which it is the sequel of. From one of others it takes over what the
 * actor sees there already: copies of the family, the doelen of the tafel before. */
static void begin(struct request *r)
{
	r->thing = r->zaak;
	if (!stays_in_zaak(r)) {
		form_exec(r, Q_TELLER_OPHOGEN);
		form_exec(r, Q_ZAAK_MAKEN);
		r->thing = db_last_id(r->db);
		if (r->zaak && find_zaak(r, r->zaak) == OK) form_exec(r, Q_GEZIN_OVERNEMEN);
	}
	form_exec(r, Q_TAFEL_MAKEN);
	int64_t tafel = db_last_id(r->db);
	db_exec(r->db, Q_AANMELDING_MAKEN, ARGS(I(tafel)));
	db_exec(r->db, Q_DOELEN_OVERNEMEN, ARGS(I(tafel)));
	if (find_tafel(r, tafel) != OK) die(EV_BUG, "a new tafel is not there");
	r->general = false;
	form_set(r, F_TAFEL, arena_printf(r->arena, "%lld", (long long)tafel));
}

/* Without a measure there is no GI either (W30). */
static void check(struct request *r)
{
	if (!field_is(r, F_GROND, "geen_maatregel")) return;
	if (*field_text(r, F_MAATREGEL) && !field_is(r, F_MAATREGEL, "geen"))
		field_error(r, F_MAATREGEL, "", "U hebt gekozen dat er geen maatregel is. Haal de maatregel weg of kies een andere grond.");
	if (*field_text(r, F_GI)) field_error(r, F_GI, "", "Zonder maatregel is er geen GI. Haal de GI weg of kies een andere grond.");
}

static enum outcome save(struct request *r)
{
	if (!r->tafel) begin(r);
	if (form_exec(r, Q_AANMELDING_OPSLAAN) != 1) return CONFLICT;
	stap_changed(r);
	if (actie_is(r, "verder")) r->next = stap_na(r, field_text(r, F_STAP));
	return OK;
}

static const struct page page = {
	.name = "aanmelding", .title = "Aanmelding", .needs = ACT_AANMELDING_LEZEN, .needs_general = ACT_AANMELDEN, .workers = 2,
	.fields = fields, .nfields = F_COUNT, .acties = acties, .nacties = COUNT(acties),
	.find = find, .load = load, .check = check, .show = show, .save = save,
};

int main(void)
{
	return page_main(&page);
}
