/* Words of the beheer: accounts, and files for a spreadsheet. */
#include "domain/lists.h"

static const struct choice rol_account[] = {
	{ "lokale_toegang", "lokale toegang", 0 }, { "gi", "gecertificeerde instelling", 0 }, { "voorzitter", "voorzitter", 0 },
	{ "procesondersteuner", "procesondersteuner", 0 }, { "rvdk_advies", "Raad, Vakgroep Advies", 0 }, { "raadsonderzoeker", "raadsonderzoeker", 0 },
	{ "veilig_thuis", "Veilig Thuis", 0 }, { "beheerder", "beheerder", 0 }, { "toezichthouder", "toezichthouder", 0 }, { "regiocoordinator", "regiocoördinator", 0 }, { 0, 0, 0 },
};
static const struct choice account_stand[] = {
	{ "geblokkeerd", "Geblokkeerd", 0 }, { "nooit", "Heeft nog nooit ingelogd", 0 }, { "stil", "Al 90 dagen niet ingelogd", 0 }, { 0, 0, 0 },
};
static const struct choice account_wat[] = {
	{ "aangemaakt", "Account gemaakt", 0 }, { "gewijzigd", "Gegevens gewijzigd", 0 }, { "geblokkeerd", "Account geblokkeerd", 0 }, { "vrijgegeven", "Blokkade opgeheven", 0 },
	{ "code", "Inlogcode gemaakt", 0 }, { "factor", "Tweede stap van inloggen weggehaald", 0 }, { "werkplek", "Naam op de werkplek gewijzigd", 0 }, { "rol_verleend", "Rol gegeven", 0 },
	{ "rol_gewijzigd", "Dagen van een rol gewijzigd", 0 }, { "rol_ingetrokken", "Rol weggenomen", 0 }, { 0, 0, 0 },
};
static const struct choice als_csv[] = { { "csv", "Bestand (CSV)", 0 }, { 0, 0, 0 } };
static const struct choice invoer[] = { { "gebruikers", "Gebruikers inlezen uit een bestand", 0 }, { "dagdelen", "Dagdelen inlezen uit een bestand", 0 }, { 0, 0, 0 } };
static const struct choice dagdeel_kort[] = { { "ochtend", "ochtend", 0 }, { "middag", "middag", 0 }, { 0, 0, 0 } };
static const struct choice regio_soort[] = {
	{ "subregio", "Subregio", 0 }, { "gemeente", "Nieuwe gemeente", 0 }, { "organisatie", "Nieuwe organisatie", 0 }, { "locatie", "Nieuwe locatie", 0 }, { 0, 0, 0 },
};
static const struct choice organisatie_soort[] = {
	{ "lokale_toegang", "lokale toegang", 0 }, { "gi", "gecertificeerde instelling", 0 }, { "rvdk", "Raad voor de Kinderbescherming", 0 }, { "veilig_thuis", "Veilig Thuis", 0 }, { 0, 0, 0 },
};
/* Of the others there is one, or one for each gemeente. */
static const struct choice organisatie_nieuw[] = { { "gi", "Gecertificeerde instelling", 0 }, { "veilig_thuis", "Veilig Thuis", 0 }, { 0, 0, 0 } };
/* By SQLite's number of the day. */
static const struct choice weekdag[] = {
	{ "1", "maandag", 0 }, { "2", "dinsdag", 0 }, { "3", "woensdag", 0 }, { "4", "donderdag", 0 }, { "5", "vrijdag", 0 }, { 0, 0, 0 },
};

/* The outcome by which a dossier is kept, in the order of how far it came. */
static const struct choice bewaren_soort[] = {
	{ "maatregel", "Maatregel", 0 }, { "onderzoek", "Raadsonderzoek, geen maatregel", 0 }, { "geen_onderzoek", "Geen raadsonderzoek", 0 },
	{ "niet_gehouden", "Tafel niet gehouden", 0 }, { "ingetrokken", "Ingetrokken", 0 }, { 0, 0, 0 },
};

const struct list lists_beheer[] = {
	{ "bewaren_soort", bewaren_soort },
	{ "rol_account", rol_account }, { "account_stand", account_stand }, { "account_wat", account_wat }, { "als_csv", als_csv }, { "invoer", invoer }, { "weekdag", weekdag }, { "regio_soort", regio_soort }, { "organisatie_soort", organisatie_soort }, { "organisatie_nieuw", organisatie_nieuw }, { "dagdeel_kort", dagdeel_kort },
	{ 0, 0 },
};
