/*
 * The agenda of each moment, in the words of annexes 1, 2 and 3 of the way of
 * working (W19, W36, W45): the skeleton of invitation, notulen and print. And the same
 * items in plain words, for the letter to the family.
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

static const char *const plain[3][9] = {
	{
		"De voorzitter vertelt kort waarom we bij elkaar zijn.",
		"U en uw kinderen vertellen wat u ervan vindt.",
		"De hulpverlener die de aanmelding deed, vult aan.",
		"De Raad voor de Kinderbescherming stelt vragen over de veiligheid van de kinderen.",
		"We spreken het veiligheidsplan met elkaar af.",
		"De Raad beslist of er een onderzoek komt. De Raad kijkt of u wilt meewerken, of dat lukt en of er vertrouwen in is.",
		"De voorzitter vat alles samen. Komt er een onderzoek? Dan zegt de Raad hoe snel dat moet.",
		"We sluiten af. We spreken af wie u daarna helpt en hoe u het verslag krijgt.",
		0,
	}, {
		"De voorzitter bespreekt de doelen van de Raad voor de Kinderbescherming.",
		"U en uw kinderen vertellen wat u ervan vindt en wat er mist.",
		"De Raad voor de Kinderbescherming reageert.",
		"We maken met u afspraken over elk doel: wie doet wat, waar, wanneer en hoe.",
		"Is er een maatregel? Dan spreken we af wat de gemeente doet.",
		"We sluiten af.",
		0,
	}, {
		"De voorzitter vertelt kort wat de gecertificeerde instelling heeft geschreven.",
		"U en uw kinderen vertellen wat u ervan vindt.",
		"De gecertificeerde instelling reageert.",
		"De Raad voor de Kinderbescherming stelt vragen: kan de maatregel stoppen?",
		"De Raad beslist.",
		"We spreken af wie wat doet.",
		"De voorzitter vat alles samen en sluit af.",
		0,
	},
};

const char *agenda_plain(int tafel_moment, int number)
{
	return agenda_item(tafel_moment, number) ? plain[tafel_moment - 1][number - 1] : NULL;
}

const char *agenda_item(int tafel_moment, int number)
{
	if (tafel_moment < 1 || tafel_moment > 3 || number < 1 || number > 8) return NULL;
	for (int i = 0; i < number; i++)
		if (!agenda[tafel_moment - 1][i]) return NULL;
	return agenda[tafel_moment - 1][number - 1];
}
