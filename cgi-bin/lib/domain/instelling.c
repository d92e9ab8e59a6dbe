/* Every setting: what it is called, in what it is counted, what it may be. */
#include "domain/domain.h"

#include <stdlib.h>
#include <string.h>

#define TERMIJNEN "Termijnen"
#define PLANNING "Planning"
#define LEZEN "Lezen en bewaren"
#define INLOGGEN "Inloggen"
#define TOEZICHT "Toezicht en stand"
#define BERICHTEN "Stukken en berichten"
#define BRIEVEN "Brieven"

const struct setting_row settings[] = {
	{ "termijn_oordeel", TERMIJNEN, "Intake-oordeel", SETTING_NUMBER, "werkdagen", 1, 60, "2", LISTS_WORK },
	{ "termijn_tafel", TERMIJNEN, "Tafel na accepteren", SETTING_NUMBER, "werkdagen", 1, 90, "10", LISTS_WORK },
	{ "termijn_uitnodiging", TERMIJNEN, "Uitnodiging voor de tafel", SETTING_NUMBER, "werkdagen", 0, 30, "5", LISTS_WORK },
	{ "termijn_notulen", TERMIJNEN, "Conceptnotulen", SETTING_NUMBER, "werkdagen", 1, 60, "5", LISTS_WORK },
	{ "termijn_reactie", TERMIJNEN, "Reageren op de notulen", SETTING_NUMBER, "dagen", 1, 60, "7", LISTS_WORK },
	{ "termijn_corv", TERMIJNEN, "CORV-melding", SETTING_NUMBER, "werkdagen", 1, 30, "1", LISTS_WORK },
	{ "termijn_raad", TERMIJNEN, "Begin van het raadsonderzoek", SETTING_NUMBER, "dagen", 1, 180, "10", LISTS_WORK },
	{ "termijn_moment3", TERMIJNEN, "Tafel van moment 3", SETTING_NUMBER, "maanden", 1, 12, "2", LISTS_WORK },
	{ "termijn_toezicht", TERMIJNEN, "Toezicht op het veiligheidsplan", SETTING_NUMBER, "dagen", 1, 180, "14", LISTS_WORK },
	{ "termijn_nazorg", TERMIJNEN, "Nazorg", SETTING_NUMBER, "dagen", 1, 180, "14", LISTS_WORK },
	{ "termijn_wachttijd", TERMIJNEN, "Contact in de wachttijd", SETTING_NUMBER, "dagen", 1, 180, "14", LISTS_WORK },
	{ "herinnering_afspraak", TERMIJNEN, "Herinnering aan een afspraak", SETTING_NUMBER, "dagen", 0, 60, "7", LISTS_WORK },
	{ "termijn_noodtoegang", TERMIJNEN, "Noodtoegang nagaan", SETTING_NUMBER, "werkdagen", 1, 60, "2", LISTS_WORK },
	{ "termijn_verzoek", TERMIJNEN, "Antwoord op een verzoek over gegevens", SETTING_NUMBER, "dagen", 1, 31, "30", LISTS_NOT },
	{ "verlenging_verzoek", TERMIJNEN, "Uitstel van dat antwoord", SETTING_NUMBER, "dagen", 0, 62, "60", LISTS_NOT },
	{ "nieuws_dagen", TERMIJNEN, "Nieuws blijft staan", SETTING_NUMBER, "dagen", 1, 365, "30", LISTS_WORK },
	{ "nieuws_reactie", TERMIJNEN, "Bericht dat reageren bijna niet meer kan", SETTING_NUMBER, "dagen", 0, 30, "2", LISTS_WORK },
	{ "duur_tafel", PLANNING, "Duur van een tafel", SETTING_NUMBER, "minuten", 15, 240, "75", LISTS_NOT },
	{ "reistijd", PLANNING, "Reistijd tussen locaties", SETTING_NUMBER, "minuten", 0, 180, "30", LISTS_NOT },
	{ "inzage_na_afsluiten", LEZEN, "Lezen na het afsluiten", SETTING_NUMBER, "maanden", 0, 120, "12", LISTS_CLOSED },
	{ "noodtoegang_minuten", LEZEN, "Lezen met noodtoegang", SETTING_NUMBER, "minuten", 5, 1440, "60", LISTS_NOT },
	{ "werkkopie_bewaren", LEZEN, "Eigen notities over een dag bewaren", SETTING_NUMBER, "dagen", 0, 365, "30", LISTS_NOT },
	{ BEWAARTERMIJN "maatregel", LEZEN, "Dossier met een maatregel bewaren", SETTING_NUMBER, "jaar", 1, 100, "20", LISTS_TERM },
	{ BEWAARTERMIJN "onderzoek", LEZEN, "Dossier met een raadsonderzoek bewaren", SETTING_NUMBER, "jaar", 1, 100, "20", LISTS_TERM },
	{ BEWAARTERMIJN "geen_onderzoek", LEZEN, "Dossier zonder raadsonderzoek bewaren", SETTING_NUMBER, "jaar", 1, 100, "20", LISTS_TERM },
	{ BEWAARTERMIJN "niet_gehouden", LEZEN, "Dossier zonder gehouden tafel bewaren", SETTING_NUMBER, "jaar", 1, 100, "20", LISTS_TERM },
	{ BEWAARTERMIJN "ingetrokken", LEZEN, "Ingetrokken dossier bewaren", SETTING_NUMBER, "jaar", 1, 100, "5", LISTS_TERM },
	{ "vernietigen_wachten", LEZEN, "Wachten tussen goedkeuren en vernietigen", SETTING_NUMBER, "dagen", 7, 90, "7", LISTS_NOT },
	{ "backups_bewaren", LEZEN, "Een back-up bestaat hoogstens", SETTING_NUMBER, "dagen", 1, 3660, "366", LISTS_NOT },
	{ "concept_bewaren", LEZEN, "Getypte tekst bewaren", SETTING_NUMBER, "dagen", 1, 365, "90", LISTS_NOT },
	{ "inlogpoging_bewaren", LEZEN, "Inlogpogingen bewaren", SETTING_NUMBER, "dagen", 1, 730, "90", LISTS_NOT },
	{ "sessie_rust", INLOGGEN, "Opnieuw inloggen zonder handeling", SETTING_NUMBER, "minuten", 5, 240, "30", LISTS_NOT },
	{ "sessie_duur", INLOGGEN, "Opnieuw inloggen, hoe dan ook", SETTING_NUMBER, "uren", 1, 24, "10", LISTS_NOT },
	{ "tweede_factor", INLOGGEN, "Tweede stap voor iedereen", SETTING_YES_NO, "", 0, 1, "1", LISTS_NOT },
	{ "sso_tweede_factor", INLOGGEN, "Tweede stap na inloggen via de werkplek", SETTING_YES_NO, "", 0, 1, "1", LISTS_NOT },
	{ "sso_wachtwoord", INLOGGEN, "Wachtwoord naast de werkplek", SETTING_YES_NO, "", 0, 1, "1", LISTS_NOT },
	{ "code_geldig", INLOGGEN, "Inlogcode op papier geldt", SETTING_NUMBER, "dagen", 1, 60, "14", LISTS_NOT },
	{ "bekende_browser", INLOGGEN, "Browser blijft bekend", SETTING_NUMBER, "dagen", 1, 730, "180", LISTS_NOT },
	{ "inlog_naam_adres", INLOGGEN, "Pogingen per naam en adres", SETTING_NUMBER, "per uur", 1, 1000, "5", LISTS_NOT },
	{ "inlog_naam", INLOGGEN, "Pogingen per naam", SETTING_NUMBER, "per uur", 1, 1000, "20", LISTS_NOT },
	{ "inlog_adres", INLOGGEN, "Pogingen per adres", SETTING_NUMBER, "per uur", 1, 100000, "100", LISTS_NOT },
	{ "inlog_browser", INLOGGEN, "Pogingen vanaf een bekende browser", SETTING_NUMBER, "per uur", 1, 1000, "10", LISTS_NOT },
	{ "inlog_code", INLOGGEN, "Verkeerde codes per account", SETTING_NUMBER, "per uur", 1, 1000, "5", LISTS_NOT },
	{ "steekproef_aantal", TOEZICHT, "Steekproef van een maand", SETTING_NUMBER, "keer lezen", 1, 100, "20", LISTS_NOT },
	{ "opvallend_zaken", TOEZICHT, "Veel dossiers in korte tijd: vanaf", SETTING_NUMBER, "dossiers", 2, 500, "20", LISTS_NOT },
	{ "opvallend_minuten", TOEZICHT, "Veel dossiers in korte tijd: binnen", SETTING_NUMBER, "minuten", 1, 480, "30", LISTS_NOT },
	{ "werktijd_van", TOEZICHT, "Werktijd begint", SETTING_NUMBER, "uur", 0, 12, "7", LISTS_NOT },
	{ "werktijd_tot", TOEZICHT, "Werktijd eindigt", SETTING_NUMBER, "uur", 12, 24, "20", LISTS_NOT },
	{ "stand_meting_uren", TOEZICHT, "Kijken naar schijf en bestanden", SETTING_NUMBER, "uren", 1, 720, "26", LISTS_NOT },
	{ "stand_kopie_uren", TOEZICHT, "Leeftijd van de laatste kopie", SETTING_NUMBER, "uren", 1, 720, "26", LISTS_NOT },
	{ "stand_oefening_dagen", TOEZICHT, "Leeftijd van de laatste oefening", SETTING_NUMBER, "dagen", 1, 90, "8", LISTS_NOT },
	{ "stand_kop_uren", TOEZICHT, "Leeftijd van de bewaarde kop van het logboek", SETTING_NUMBER, "uren", 1, 720, "2", LISTS_NOT },
	{ "stand_controle_dagen", TOEZICHT, "Leeftijd van de laatste controle van het logboek", SETTING_NUMBER, "dagen", 1, 90, "8", LISTS_NOT },
	{ "stand_tweede_minuten", TOEZICHT, "Leeftijd van de kopie op de tweede machine", SETTING_NUMBER, "minuten", 2, 1440, "15", LISTS_NOT },
	{ "virusscan", BERICHTEN, "Controle op virussen", SETTING_YES_NO, "", 0, 1, "0", LISTS_NOT },
	{ "virusscan_melden", BERICHTEN, "Melden dat die controle wacht", SETTING_NUMBER, "minuten", 1, 1440, "15", LISTS_NOT },
	{ "corv_stukken_mb", BERICHTEN, "Stukken in een bericht aan de Raad", SETTING_NUMBER, "MB", 0, 75, "20", LISTS_NOT },
	{ "corv_zender_applicatie", BERICHTEN, "Naam van dit programma in berichten", SETTING_TEXT, "", 1, 50, "Jeugdbeschermingstafel", LISTS_NOT },
	{ "corv_ontvanger_applicatie", BERICHTEN, "Naam van de ontvanger in berichten", SETTING_TEXT, "", 1, 50, "CORV", LISTS_NOT },
	{ "post_afzender", BERICHTEN, "Afzender van e-mail", SETTING_TEXT, "", 0, 200, "", LISTS_NOT },
	{ "post_bewaren", BERICHTEN, "Verstuurde e-mail bewaren", SETTING_YES_NO, "", 0, 1, "0", LISTS_NOT },
	{ "dagbericht_uur", BERICHTEN, "E-mail dat er werk wacht, vanaf", SETTING_NUMBER, "uur", 0, 23, "7", LISTS_NOT },
	{ "brief_met_plaatjes", BRIEVEN, "Brief met plaatjes tot", SETTING_NUMBER, "jaar", 0, 18, "10", LISTS_NOT },
	{ "brief_groet", BRIEVEN, "Slotzin", SETTING_TEXT, "", 1, 100, "Met vriendelijke groet,", LISTS_NOT },
	{ "brief_afzender", BRIEVEN, "Afzender", SETTING_TEXT, "", 1, 100, "de procesondersteuner", LISTS_NOT },
	{ "brief_contact", BRIEVEN, "Extra alinea over bereikbaarheid", SETTING_TEXT, "", 0, 500, "", LISTS_NOT },
	{ 0, 0, 0, SETTING_TEXT, 0, 0, 0, 0, LISTS_NOT },
};

const struct setting_row *setting_find(const char *name)
{
	for (const struct setting_row *row = settings; row->name; row++)
		if (strcmp(row->name, name) == 0) return row;
	return NULL;
}

const char *setting_wrong(struct arena *arena, const struct setting_row *row, const char *value)
{
	size_t digits = strspn(value, "0123456789"), length = utf8_length(value);
	if (row->kind == SETTING_TEXT) {
		if (length < (size_t)row->min) return "Vul een tekst in.";
		return length > (size_t)row->max ? arena_printf(arena, "Deze tekst is te lang. Gebruik hoogstens %d tekens.", row->max) : NULL;
	}
	long number = digits && digits < 9 && !value[digits] ? strtol(value, NULL, 10) : -1;
	if (number >= row->min && number <= row->max) return NULL;
	return row->kind == SETTING_YES_NO ? "Kies ja of nee." : arena_printf(arena, "Vul een getal in van %d tot en met %d.", row->min, row->max);
}

static void must_be(const char *name)
{
	if (!setting_find(name)) die(EV_BUG, "%s is no setting", name);
}

int64_t setting(struct db *db, const char *name)
{
	must_be(name);
	struct rows *rows = db_query(db, Q_INSTELLING, ARGS(T(name)));
	if (!db_next(rows)) die(EV_CONFIG, "the setting %s is not there", name);
	int64_t value = rows_int(rows, 0);
	rows_end(rows);
	return value;
}

const char *setting_text(struct db *db, const char *name)
{
	must_be(name);
	return db_text(db, Q_INSTELLING_TEKST, ARGS(T(name)));
}

void closing_days_read(struct db *db)
{
	day_number days[CLOSING_DAYS];
	int count = 0;
	struct rows *rows = db_query(db, Q_SLUITINGSDAGEN, NO_ARGS);
	while (count < CLOSING_DAYS && db_next(rows)) days[count++] = day_parse(rows_text(rows, 0));
	if (count == CLOSING_DAYS) rows_end(rows);
	workdays_without(days, count);
}
