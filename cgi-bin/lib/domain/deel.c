/*
 * THE table of the parts of an aanmelding, and how to look in it. What a part
 * needs before it is complete is not known here but in the conditions of filing
 * (guards.c): a part is complete when none of those that are not met is its own.
 */
#include "domain/domain.h"

#include <string.h>

enum { M1 = 2, M2 = 4, M3 = 8, ALLE = M1 | M2 | M3 };
#define STAP(code) "/cgi-bin/aanmelding?stap=" code "&tafel=%lld"

static const struct deel delen[] = {
	{ "zorgen", "De zorgen", M1, STAP("zorgen"), false, "gemeente gezinssamenstelling aanleiding zorgen krachten netwerk", false },
	{ "plan", "Hulp en plan", M1, STAP("plan"), false, "hulp_ingezet hulp_effect mdo_datum mdo_uitkomst betrokkenheid_gezin veiligheidsplan_toezicht", false },
	{ "mening", "Mening en urgentie", M1, STAP("mening"), false,
	  "bereidheid vermogen vertrouwen reactie_ouders mening_kinderen vt_monitor ots_ander_kind ots_gi complexe_scheiding urgentie_gewenst urgentie_reden", false },
	{ "onderzoek", "Het onderzoek", M2, STAP("onderzoek"), false, "gemeente grond uitspraak_datum maatregel gi conclusies", false },
	{ "einde", "Het einde van de maatregel", M3, STAP("einde"), false, "gemeente ots_einddatum ots_einddatum_reden soort_einde samenvatting overdracht_lokale_toegang", false },
	{ "gezin", "Gezin", ALLE, "/cgi-bin/persoon?zaak=%lld", true, NULL, false },
	{ "stukken", "Stukken", ALLE, "/cgi-bin/stuk?tafel=%lld", false, NULL, false },
	{ "doelen", "Doelen", M2, "/cgi-bin/doel?tafel=%lld", false, NULL, false },
	{ "toestemming", "Toestemming", M2 | M3, "/cgi-bin/toestemming?tafel=%lld", false, NULL, true },
	{ "controleren", "Controleren en indienen", ALLE, "/cgi-bin/aanmelding?tafel=%lld", false, NULL, true },
};

const struct deel *deel_van(int moment, int nummer)
{
	for (size_t i = 0; i < COUNT(delen); i++)
		if ((delen[i].momenten & (1u << moment)) && nummer-- == 0) return &delen[i];
	return NULL;
}

const struct deel *deel_zoek(int moment, const char *code)
{
	for (size_t i = 0; i < COUNT(delen); i++)
		if ((delen[i].momenten & (1u << moment)) && strcmp(delen[i].code, code) == 0) return &delen[i];
	return NULL;
}

bool deel_heeft(const struct deel *deel, const char *veld)
{
	size_t length = strlen(veld);
	for (const char *at = deel->velden; at && *at; at += strspn(at, " ")) {
		size_t size = strcspn(at, " ");
		if (size == length && memcmp(at, veld, length) == 0) return true;
		at += size;
	}
	return false;
}

const struct deel *deel_met(int moment, const char *veld)
{
	for (size_t i = 0; i < COUNT(delen); i++)
		if ((!moment || (delen[i].momenten & (1u << moment))) && deel_heeft(&delen[i], veld)) return &delen[i];
	return NULL;
}

const char *deel_href(struct arena *arena, const struct deel *deel, int64_t tafel, int64_t zaak)
{
	const char *at = strstr(deel->href, "%lld");
	return arena_printf(arena, "%.*s%lld", (int)(at - deel->href), deel->href, (long long)(deel->of_zaak ? zaak : tafel));
}

const char *deel_veld(struct arena *arena, const char **velden)
{
	size_t size = strcspn(*velden, " ");
	const char *veld = arena_strndup(arena, *velden, size);
	*velden += size + strspn(*velden + size, " ");
	return veld;
}
