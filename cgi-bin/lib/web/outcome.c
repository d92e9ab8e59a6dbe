/*
 * What each outcome of a request answers, and the green messages: the texts of
 * the program as a whole.
 */
#include "web/layer.h"

#include <string.h>

static const struct answer answers[] = {
	[OK] = { 200, "getoond", 0, 0 },
	[INVALID] = { 422, "onvolledig", 0, 0 },
	[REFUSED] = { 422, "voorwaarde", 0, 0 },
	[CONFLICT] = { 409, "verouderd", 0, 0 },
	[WRONG_STATE] = { 409, "geweigerd", "Dit kan in deze stand niet",
		"De tafel heeft nu een andere stand dan voor deze stap nodig is. Misschien was iemand anders u voor. Er is niets opgeslagen." },
	[UNCHECKED] = { 409, "geweigerd", "Dit stuk is nog niet te openen",
		"Het wordt nog gecontroleerd op virussen. Dat duurt gewoonlijk een paar minuten. Probeer het daarna nog eens." },
	[INFECTED] = { 409, "geweigerd", "Dit stuk is niet te openen",
		"Er is een virus in gevonden. Niemand kan het openen. Vraag wie het toevoegde om een ander bestand." },
	[FORBIDDEN] = { 403, "geweigerd", "Dit mag u niet doen",
		"U kunt deze tafel bekijken, maar deze stap hoort bij een andere rol. Er is niets opgeslagen." },
	[NOT_FOUND] = { 404, "geweigerd", "Deze pagina bestaat niet",
		"De pagina is er niet, of hoort bij een dossier dat niet van u is. Controleer het adres of ga naar uw werkvoorraad." },
	[BAD_REQUEST] = { 400, "geweigerd", "Dit formulier klopt niet",
		"Er kwam iets mee dat niet bij dit formulier hoort. Er is niets opgeslagen. Open het formulier opnieuw." },
	[FOREIGN] = { 403, "geweigerd", "Dit formulier is niet meer geldig",
		"Het formulier kwam niet van deze pagina, of u bent intussen opnieuw ingelogd. Er is niets opgeslagen. Open het formulier opnieuw." },
	[STRANGER] = { 403, "geweigerd", "U hebt hier geen toegang",
		"Via uw werkplek kunt u dit programma niet gebruiken. Vraag uw leidinggevende of de beheerder van de jeugdbeschermingstafels om toegang." },
	[EXPIRED] = { 403, "verlopen", "U bent niet meer ingelogd",
		"Er is niets opgeslagen. Wat u had getypt, staat hieronder. Kopieer het, log opnieuw in en plak het in het formulier." },
	[TOO_LARGE] = { 413, "te_groot", "Dit is te groot",
		"Er kwam meer mee dan we kunnen bewaren. Er is niets opgeslagen. Maak de tekst korter of het bestand kleiner." },
	[BUSY] = { 503, "druk", "Het is even druk",
		"Het lukte nu niet om op te slaan, omdat anderen ook aan het opslaan waren. Er is niets opgeslagen. Probeer het zo nog eens." },
	[NOT_PRINTED] = { 503, "mislukt", "De pdf is niet gemaakt",
		"Het maken van een pdf werkt nu niet, of duurde te lang. Probeer het zo nog eens. Afdrukken met de knop op de pagina kan wel." },
	[PRINT_TOO_LARGE] = { 413, "te_groot", "Dit is te groot voor een bundel",
		"De stukken zijn samen te groot: hoogstens 100 MB voor een tafel en 200 MB voor een dag. Open de stukken een voor een." },
	[DISK_FULL] = { 503, "schijf_vol", "De schijf is vol",
		"Op de server is geen ruimte meer. Daarom kan nu niemand iets opslaan, en is er niets opgeslagen. Uw tekst staat hieronder: kopieer "
		"die als u niet kunt wachten. Inloggen en lezen kan wel. De beheerder ziet dit ook. Probeer het later nog eens." },
	[UNSURE] = { 500, "onzeker", "Het is onzeker of dit is opgeslagen",
		"Door een storing weten we niet of uw gegevens zijn opgeslagen. Kijk het na in uw werkvoorraad voordat u het opnieuw probeert." },
	[NOT_SAVED] = { 500, "mislukt", "Dit is niet opgeslagen",
		"Door een storing konden we uw gegevens niet opslaan. Uw tekst staat hieronder. Probeer het later nog eens." },
};

const struct answer *answer_of(enum outcome outcome)
{
	return &answers[outcome];
}

/* The green messages: `gedaan=` in the address that a POST sends on to. */
static const struct { const char *key, *text; } done_texts[] = {
	{ "opgeslagen", "Uw gegevens zijn opgeslagen." },
	{ "nagekeken", "Het logboek is nagekeken. Wat opvalt, staat hieronder." },
	{ "nieuws_gelezen", "Al het nieuws staat nu als gelezen." },
	{ "concept", "Het concept is opgeslagen. U kunt later verder vanuit uw werkvoorraad." },
	{ "concept_weg", "Het bewaarde concept is weggegooid." },
	{ "ingediend", "De aanmelding is ingediend. De aanmelding staat nu in de werkvoorraad van de voorzitter." },
	{ "ingetrokken", "De aanmelding is ingetrokken." },
	{ "geaccepteerd", "De aanmelding is geaccepteerd. De procesondersteuner kan de tafel plannen." },
	{ "teruggestuurd", "De aanmelding is met uw argumenten teruggestuurd naar de melder." },
	{ "gepland", "De tafel is gepland. De deelnemers zijn uitgenodigd." },
	{ "vastgesteld_verzonden", "Vastgelegd: wie de vastgestelde notulen heeft." },
	{ "uitnodigingen_verstuurd", "Vastgelegd: de brieven zijn vandaag op de post gedaan." },
	{ "verplaatst", "De tafel is van de planning gehaald. De uitnodigingen zijn ingetrokken." },
	{ "gehouden", "Vastgelegd: de tafel is gehouden." },
	{ "besloten", "Het besluit is vastgelegd." },
	{ "ter_controle", "De notulen zijn aangeboden aan de voorzitter." },
	{ "akkoord", "De notulen zijn goedgekeurd." },
	{ "notulen_terug", "De notulen zijn met uw opmerkingen teruggestuurd." },
	{ "verzonden", "Vastgelegd: de conceptnotulen zijn verzonden." },
	{ "vastgesteld", "De notulen zijn vastgesteld." },
	{ "nieuwe_versie", "Er is een nieuwe versie van de notulen." },
	{ "afgesloten", "De tafel is afgesloten." },
	{ "heropend", "De tafel is heropend." },
	{ "verbeterd", "De verbetering is vastgelegd. Wat er stond, blijft bewaard." },
	{ "toegevoegd", "Het is toegevoegd." },
	{ "doel", "Het doel is toegevoegd." },
	{ "reactie", "De reactie is vastgelegd." },
	{ "aanvulling", "De aanvulling is toegevoegd aan de notulen." },
	{ "deelnemer", "De deelnemer staat nu in de lijst." },
	{ "uitnodigingen_mail", "De e-mail gaat zo de deur uit. Hieronder ziet u of het is gelukt." },
	{ "uitnodiging_ingetrokken", "De uitnodiging is ingetrokken. Vertel het aan wie was uitgenodigd." },
	{ "post_opnieuw", "De e-mail gaat zo opnieuw de deur uit." },
	{ "uitgenodigd", "De uitnodiging is vastgelegd." },
	{ "verwijderd", "Het is verwijderd." },
	{ "sessies_beeindigd", "Het inloggen is daar beëindigd. Wie het was, moet opnieuw inloggen." },
	{ "uitgelogd", "U bent uitgelogd." },
	{ "gekoppeld", "De tafel hoort nu bij deze zaak." },
	{ "corv_gemaakt", "Het bericht is gemaakt. Download het en verstuur het met JUBES (CORV)." },
	{ "corv_ingelezen", "Het antwoord van de Raad is ingelezen." },
	{ "niet_doorgegaan", "Vastgelegd: de tafel gaat niet door." },
	{ "overgedragen", "De overdracht is vastgelegd. De tafel is afgesloten." },
};

const char *done_text(const char *key)
{
	for (size_t i = 0; i < COUNT(done_texts); i++)
		if (strcmp(done_texts[i].key, key) == 0) return done_texts[i].text;
	return NULL;
}
