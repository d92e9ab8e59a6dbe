/*
 * The agenda of each moment, in the words of annexes 1, 2 and 3 of the way of
 * working (W19, W36, W45): the skeleton of invitation, notulen and print.
 */
#include "domain/domain.h"

static const char *const agenda[3][9] = {
	{
		"Voorzitter geeft een samenvatting van de stukken, waarom zijn we hier (kort)",
		"Reactie ouders / verzorgers / kinderen",
		"Reactie / aanvulling lokale toegang / melder",
		"Vragen vanuit de Raad voor de Kinderbescherming om duidelijkheid te krijgen over de veiligheid en de ontwikkelingsbedreiging",
		"Vaststellen van het veiligheidsplan",
		"De RvdK bepaalt of de zaak zal leiden tot een raadsonderzoek op basis van de bereidheid, het vermogen en het vertrouwen",
		"Voorzitter vat alles samen en vraagt aan de RvdK de urgentie te bepalen",
		"Afsluiting voorzitter (nazorg / contact tussen lokale toegang en RvdK tijdens de wachttijd / notulen)",
		0,
	}, {
		"Voorzitter bespreekt opgestelde doelen Raad voor de Kinderbescherming",
		"Reactie ouders / verzorgers / kind – aanvullingen",
		"Reactie RvdK",
		"Afspraken maken met ouders over de invulling van de doelen (hoe / wat / waar / wanneer en wie)",
		"Ingeval van een maatregel: afspraken rol gemeente expliciet maken",
		"Afsluiting",
		0,
	}, {
		"Voorzitter geeft een samenvatting van de geleverde rapportage GI",
		"Reactie ouders en kind",
		"Reactie GI",
		"RvdK stelt vragen en toetst daarmee de beëindiging",
		"RvdK stelt het besluit",
		"Afspraken maken wie doet wat",
		"Voorzitter doet de samenvatting en afsluiting",
		0,
	},
};

const char *agenda_item(int tafel_moment, int number)
{
	if (tafel_moment < 1 || tafel_moment > 3 || number < 1 || number > 8) return NULL;
	for (int i = 0; i < number; i++)
		if (!agenda[tafel_moment - 1][i]) return NULL;
	return agenda[tafel_moment - 1][number - 1];
}
