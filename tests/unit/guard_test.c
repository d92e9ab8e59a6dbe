/*
 * Every condition of domain/guards.c, one by one, on the demonstration's data: a
 * tafel that is ready for the step, then the one thing that the condition is
 * about is taken away, and the step is refused for that reason and no other.
 * What a form checks by itself before is not asked here.
 */
#include "demo.h"
#include "unit.h"

#include "flow_open.c"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The tafel of the case. */
#define HIER "(SELECT id FROM temp.hier)"
#define KINDEREN "(SELECT p.id FROM persoon p JOIN tafel t ON t.zaak = p.zaak WHERE t.id = " HIER " AND p.soort = 'kind')"
#define OUDERS "persoon p JOIN tafel t ON t.zaak = p.zaak WHERE t.id = " HIER " AND p.soort = 'ouder' AND p.gezag = 'ja'"
#define NOTULEN "(SELECT id FROM notulen_laatste WHERE tafel = " HIER ")"
#define TODAY "UPDATE tafel SET datum = date('now', 'localtime') WHERE id = " HIER
#define NOT_THERE "(SELECT max(o.id) FROM organisatie o WHERE o.soort = 'gi' AND o.id NOT IN (SELECT organisatie FROM deelnemer WHERE tafel = " HIER " AND organisatie IS NOT NULL))"
#define ELDERS "UPDATE tafel SET datum = (SELECT d.datum FROM dagdeel d WHERE d.id = dagdeel) WHERE id = " HIER ";" \
	"UPDATE tafel SET datum = (SELECT datum FROM tafel WHERE id = " HIER "), begintijd = '10:14', duur = 60, dagdeel = (SELECT min(id) FROM dagdeel)"
#define IEMAND "(SELECT id FROM gebruiker WHERE gebruikersnaam = 'lokaal.borne')"

static const char judged[] =
	"INSERT INTO oordeel (tafel, ronde, uitkomst, vt_sluit_aan, door, op) VALUES (" HIER ", 1, 'geaccepteerd', 'ja', " IEMAND ", 'x');"
	"INSERT INTO oordeel_punt (tafel, ronde, punt, voldoende) VALUES (" HIER ", 1, 'mdo', 'ja'), (" HIER ", 1, 'hulp', 'ja');"
	"INSERT INTO kind_deelname (tafel, persoon, deelname, door, op) SELECT " HIER ", id, 'aan_tafel', " IEMAND ", 'x' FROM persoon WHERE id IN " KINDEREN;
static const char in_a_slot[] =
	"UPDATE tafel SET begintijd = '09:00', duur = 75, dagdeel = (SELECT d.id FROM dagdeel d WHERE d.datum > date('now')"
	" AND NOT EXISTS (SELECT 1 FROM tafel x WHERE x.dagdeel = d.id) LIMIT 1) WHERE id = " HIER;
static const char consented[] =
	"UPDATE tafel SET begintijd = '09:00', duur = 75, dagdeel = (SELECT d.id FROM dagdeel d WHERE d.datum > date('now')"
	" AND NOT EXISTS (SELECT 1 FROM tafel x WHERE x.dagdeel = d.id) LIMIT 1) WHERE id = " HIER " AND status = 'in_te_plannen';"
	"INSERT INTO toestemming (tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)"
	" SELECT " HIER ", p.id, 'ja', '2026-01-01', 'x', " IEMAND ", 'x' FROM " OUDERS ";"
	"UPDATE deelnemer SET status = 'aanwezig', gehoord = 'ja' WHERE tafel = " HIER " AND EXISTS (SELECT 1 FROM tafel WHERE id = " HIER " AND status = 'gepland');"
	TODAY " AND status = 'gepland'";
static const char one_refuses[] =
	"INSERT INTO toestemming (tafel, persoon, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op)"
	" SELECT " HIER ", max(p.id), 'nee', '2026-01-02', 'x', " IEMAND ", 'x' FROM " OUDERS;
static const char all_there[] = TODAY "; UPDATE deelnemer SET status = 'aanwezig', gehoord = 'ja' WHERE tafel = " HIER;
static const char decided[] =
	"DELETE FROM besluit_kind WHERE tafel = " HIER "; DELETE FROM besluit WHERE tafel = " HIER ";"
	"INSERT INTO besluit (tafel, functionaris, veiligheidsplan_vastgesteld, veiligheidsplan_toezicht) VALUES (" HIER ", 'A. Fictie', 'ja', 'lokale_toegang');"
	"INSERT INTO besluit_kind (tafel, persoon, uitkomst, urgentie, bereidheid, vermogen, vertrouwen, motivering)"
	" SELECT " HIER ", id, 'raadsonderzoek', 'hoog', 'a', 'b', 'c', 'd' FROM persoon WHERE id IN " KINDEREN;
static const char heard[] =
	"UPDATE kind_deelname SET deelname = 'gesprek_vooraf' WHERE tafel = " HIER ";"
	"INSERT OR REPLACE INTO kind_stem (tafel, persoon, stem, stem_door, stem_op, vastgelegd_door, vastgelegd_op)"
	" SELECT " HIER ", persoon, 'Rust.', 'De voorzitter', '2026-01-01', " IEMAND ", 'x' FROM kind_deelname WHERE tafel = " HIER;
static const char agreed[] =
	"INSERT INTO afspraak (tafel, doel, wat, hoe, waar, wanneer, wie, toegevoegd_door, toegevoegd_op) SELECT tafel, id, 'x', 'a', 'b', '2027-01-01', 'y', " IEMAND ", 'x' FROM doel WHERE tafel = " HIER ";"
	"INSERT INTO afspraak (tafel, rol_gemeente, wat, wie, deelnemer, toegevoegd_door, toegevoegd_op) SELECT tafel, 1, 'x', 'y', id, " IEMAND ", 'x' FROM deelnemer WHERE tafel = " HIER " AND rol = 'lokale_toegang'";
static const char noted[] = "UPDATE tafel SET reden_geen_afspraken = 'Het is klaar.' WHERE id = " HIER "; UPDATE afspraak SET vervallen = 1 WHERE tafel = " HIER;
static const char all_agree[] =
	"INSERT INTO instemming (notulen, deelnemer, ontvangen_op, vastgelegd_door, vastgelegd_op) SELECT " NOTULEN ", id, 'x', " IEMAND ", 'x' FROM deelnemer WHERE tafel = " HIER ";"
	"UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = " NOTULEN;
static const char sent_to_all[] =
	"INSERT INTO verzending (notulen, deelnemer, wijze, door, op) SELECT " NOTULEN ", id, 'post', " IEMAND ", 'x' FROM deelnemer WHERE tafel = " HIER;

static const struct {
	enum guard guard;
	const char *event, *actor;
	int zaak, moment;               /* of db/demo-zaken.sql */
	const char *ready, *broken;     /* SQL */
	const char *text;               /* part of what is said */
} cases[] = {
	/* W10, W30, W40 */
	{ G_TEKST, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE aanmelding SET zorgen = '' WHERE tafel = " HIER " AND ronde = 2", "de zorgen" },
	{ G_TEKST, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE aanmelding SET veiligheidsplan_toezicht = 'William Schrikker Stichting' WHERE tafel = " HIER " AND ronde = 2", "toeziet" },
	{ G_TEKST, "indienen", "raad.onderzoeker", 71, 2, "", "UPDATE aanmelding SET conclusies = '' WHERE tafel = " HIER " AND ronde = 2", "de conclusies" },
	{ G_TEKST, "indienen", "gi.leger", 75, 3, "", "UPDATE aanmelding SET ots_einddatum = '' WHERE tafel = " HIER " AND ronde = 2", "einddatum" },
	{ G_KIND, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE persoon SET verwijderd = 1 WHERE id IN " KINDEREN, "Voeg het kind" },
	{ G_OUDER, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE persoon SET verwijderd = 1 WHERE zaak = 4 AND soort = 'ouder'", "ouder of verzorger toe" },
	{ G_GEZAG, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE persoon SET gezag = '' WHERE zaak = 4 AND soort = 'ouder' AND geslacht = 'm'", "of Rob Voorbeeldink gezag heeft" },
	{ G_GEINFORMEERD, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE persoon SET geinformeerd = '' WHERE zaak = 4 AND soort = 'ouder' AND geslacht = 'm'", "Rob Voorbeeldink" },
	{ G_GEINFORMEERD, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE persoon SET geinformeerd = 'nee' WHERE zaak = 4 AND soort = 'ouder' AND geslacht = 'm'", "Rob Voorbeeldink" },
	{ G_VEILIGHEIDSPLAN, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE stuk SET vervallen = 1 WHERE tafel = " HIER " AND soort = 'veiligheidsplan'", "Voeg het veiligheidsplan toe" },
	{ G_OTS_GI, "indienen", "lokaal.enschede", 4, 1, "", "UPDATE aanmelding SET ots_ander_kind = 'ja' WHERE tafel = " HIER " AND ronde = 2", "welke GI" },
	{ G_RAADSRAPPORT, "indienen", "raad.onderzoeker", 71, 2, "", "UPDATE stuk SET vervallen = 1 WHERE tafel = " HIER, "raadsrapport" },
	{ G_DOELEN, "indienen", "raad.onderzoeker", 71, 2, "", "UPDATE doel SET vervallen = 1 WHERE tafel = " HIER, "Kaj" },
	{ G_RAPPORTAGE, "indienen", "gi.leger", 75, 3, "", "UPDATE stuk SET vervallen = 1 WHERE tafel = " HIER " AND soort = 'rapportage_gi'", "rapportage" },
	{ G_OTS_VERLEDEN, "indienen", "gi.leger", 75, 3, "", "UPDATE aanmelding SET ots_einddatum = date('now', '-3 days') WHERE tafel = " HIER " AND ronde = 2", "al voorbij" },
	/* W11, W12, W13 */
	{ G_CHECKLIST, "accepteren", "voorzitter.enschede", 3, 1, judged, "UPDATE oordeel_punt SET voldoende = 'nee' WHERE tafel = " HIER " AND punt = 'hulp'", "niet alle onderdelen" },
	{ G_CHECKLIST, "accepteren", "voorzitter.enschede", 3, 1, judged, "UPDATE oordeel_punt SET voldoende = '' WHERE tafel = " HIER " AND punt = 'hulp'", "niet alle onderdelen" },
	{ G_CHECKLIST, "accepteren", "voorzitter.enschede", 3, 1, judged, "DELETE FROM oordeel_punt WHERE tafel = " HIER, "niet alle onderdelen" },
	{ G_KIND_DEELNAME, "accepteren", "voorzitter.enschede", 3, 1, judged, "DELETE FROM kind_deelname WHERE tafel = " HIER, "Daan" },
	{ G_VT, "accepteren", "voorzitter.enschede", 3, 1, judged, "UPDATE oordeel SET vt_sluit_aan = '' WHERE tafel = " HIER, "Veilig Thuis" },
	/* W4, W12, W15, W32 */
	{ G_KIND_DEELNAME, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, "DELETE FROM kind_deelname WHERE tafel = " HIER, "Pim" },
	{ G_DAGDEEL, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, "UPDATE dagdeel SET vervallen = 1 WHERE id = (SELECT dagdeel FROM tafel WHERE id = " HIER ")", "Raad komt niet" }, /* H23 */
	{ G_PLAATS_VRIJ, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, "UPDATE dagdeel SET plaatsen = 0 WHERE id = (SELECT dagdeel FROM tafel WHERE id = " HIER ")", "vol" },
	{ G_TIJD_VRIJ, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot,
	  "UPDATE tafel SET dagdeel = (SELECT dagdeel FROM tafel WHERE id = " HIER "), begintijd = '10:14', duur = 60 WHERE zaak = 24", "(10.14)" },
	/* H5, H7 */
	{ G_RUIMTE_VRIJ, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot,
	  ELDERS ", locatie = 2 WHERE zaak = 9 AND status = 'gepland'; UPDATE tafel SET locatie = 2 WHERE id = " HIER, "In Gemeentehuis" },
	{ G_VOORZITTER_VRIJ, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, ELDERS " WHERE zaak = 24", "(10.14–11.14)" },
	{ G_GEZAG_BEKEND, "plannen", "ondersteuner.hengelo", 52, 2, consented, "UPDATE persoon SET gezag = 'onbekend' WHERE zaak = 52 AND voornamen LIKE 'Roel%'", "of Roel" },
	{ G_GEZAG_BEKEND, "houden", "ondersteuner.enschede", 16, 2, consented, "UPDATE persoon SET gezag = '' WHERE zaak = 16 AND voornamen LIKE 'Arjan%'", "of Arjan" },
	{ G_TOESTEMMING, "plannen", "ondersteuner.hengelo", 52, 2, consented, "UPDATE persoon SET gezag = 'nee' WHERE zaak = 52 AND soort = 'ouder'", "een voogd" },
	{ G_VERPLICHT_UITGENODIGD, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, "UPDATE deelnemer SET uitgenodigd = 0 WHERE tafel = " HIER " AND rol = 'rvdk_advies'", "Raad voor de Kinderbescherming" },
	{ G_APART, "plannen", "ondersteuner.almelo", 28, 1, in_a_slot, "UPDATE persoon SET niet_samen_met = (SELECT max(d.persoon) FROM deelnemer d WHERE d.tafel = " HIER
		") WHERE id = (SELECT min(d.persoon) FROM deelnemer d WHERE d.tafel = " HIER ")", "niet tegenkomen" },
	{ G_TOESTEMMING, "plannen", "ondersteuner.hengelo", 52, 2, consented, one_refuses, "Roel" },
	{ G_TOESTEMMING, "plannen", "ondersteuner.hengelo", 52, 2, consented, "DELETE FROM toestemming WHERE tafel = " HIER " AND persoon = (SELECT max(p.id) FROM " OUDERS ")", "Roel" },
	{ G_TOESTEMMING, "houden", "ondersteuner.enschede", 16, 2, consented, one_refuses, "Arjan" },
	{ G_WEIGERING, "niet_doorgaan", "ondersteuner.hengelo", 52, 2, one_refuses, "UPDATE toestemming SET toestemming = 'ja' WHERE tafel = " HIER, "welke ouder" },
	{ G_OVERDRACHT, "overdragen", "raad.onderzoeker", 32, 2,
	  "INSERT INTO overdracht (tafel, datum, aan, wijze, vastgelegd_door, vastgelegd_op) VALUES (" HIER ", '2026-01-01', 'x', 'y', " IEMAND ", 'x')",
	  "DELETE FROM overdracht WHERE tafel = " HIER, "overgedragen" },
	/* W17, W18 */
	{ G_KIND_LATER, "houden", "ondersteuner.enschede", 8, 1, all_there, "DELETE FROM kind_deelname WHERE tafel = " HIER, "beslist nog hoe" }, /* H4 */
	{ G_LATER_UITGENODIGD, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE deelnemer SET uitgenodigd_op = '' WHERE tafel = " HIER " AND id = (SELECT min(id) FROM deelnemer WHERE tafel = " HIER " AND rol = 'ouder')", "nog niet uitgenodigd" },
	{ G_AANWEZIGHEID, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE deelnemer SET status = '' WHERE tafel = " HIER " AND rol = 'ouder' AND id = (SELECT min(id) FROM deelnemer WHERE tafel = " HIER " AND rol = 'ouder')", "aanwezig was" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE deelnemer SET status = 'afwezig_met_bericht' WHERE tafel = " HIER " AND rol = 'rvdk_advies'", "Zonder de Raad" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE deelnemer SET status = 'afwezig_zonder_bericht' WHERE tafel = " HIER " AND rol = 'lokale_toegang'", "Zonder de lokale toegang" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 16, 2, consented, "UPDATE deelnemer SET status = 'afwezig_met_bericht' WHERE tafel = " HIER " AND rol = 'raadsonderzoeker'", "Zonder de raadsonderzoeker" },
	{ G_PARTIJEN, "houden", "ondersteuner.noord-oost-twente", 77, 3, all_there, "UPDATE deelnemer SET status = 'afwezig_met_bericht' WHERE tafel = " HIER " AND rol = 'gi'", "Zonder de GI" },
	/* H2, H6 */
	{ G_DAG, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE tafel SET datum = date('now', 'localtime', '+1 day') WHERE id = " HIER, "pas op" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 8, 1, all_there,
	  "UPDATE tafel SET melder_organisatie = " NOT_THERE " WHERE id = " HIER, "Zonder de GI" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 16, 2, consented, "UPDATE deelnemer SET status = 'afwezig_met_bericht' WHERE tafel = " HIER " AND rol = 'lokale_toegang'", "Zonder de lokale toegang" },
	{ G_PARTIJEN, "houden", "ondersteuner.enschede", 16, 2, consented,
	  "UPDATE aanmelding SET maatregel = 'ondertoezichtstelling', gi = " NOT_THERE " WHERE tafel = " HIER, "Zonder de GI" },
	{ G_PARTIJEN, "houden", "ondersteuner.noord-oost-twente", 77, 3, all_there, "UPDATE aanmelding SET overdracht_lokale_toegang = 'ja' WHERE tafel = " HIER ";"
	  "UPDATE deelnemer SET uitgenodigd = 0 WHERE tafel = " HIER " AND rol = 'lokale_toegang'", "Zonder de lokale toegang" },
	{ G_GEHOORD, "houden", "ondersteuner.enschede", 8, 1, all_there, "UPDATE deelnemer SET gehoord = '' WHERE tafel = " HIER " AND rol = 'lokale_toegang'", "niet aan het woord" },
	{ G_NOG_GEEN_BESLUIT, "houden_terugdraaien", "voorzitter.enschede", 10, 1, "UPDATE besluit SET genomen_op = '' WHERE tafel = " HIER, "UPDATE besluit SET genomen_op = '2026-01-01T00:00:00Z' WHERE tafel = " HIER "; INSERT OR IGNORE INTO besluit (tafel, genomen_op) VALUES (" HIER ", 'x')", "al besloten" },
	{ G_NOOIT_VERZONDEN, "houden_terugdraaien", "voorzitter.enschede", 10, 1, "UPDATE besluit SET genomen_op = '' WHERE tafel = " HIER, "INSERT INTO notulen (tafel, versie, status, schrijver, verzonden_op, gewijzigd_op) VALUES (" HIER ", 7, 'verzonden', " IEMAND ", 'x', 'x')", "al verzonden" },
	/* W20, W21, W43 */
	{ G_BESLUIT_KIND, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit_kind SET uitkomst = '' WHERE tafel = " HIER " AND persoon = (SELECT max(id) FROM persoon WHERE id IN " KINDEREN ")", "Teun" },
	{ G_BESLUIT_KIND, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit_kind SET urgentie = '' WHERE tafel = " HIER, "urgentie" },
	{ G_BESLUIT_KIND, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit_kind SET vermogen = '' WHERE tafel = " HIER, "vermogen" },
	{ G_BESLUIT_KIND, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit_kind SET uitkomst = 'aangehouden' WHERE tafel = " HIER, "aangehouden" },
	{ G_BESLUIT_KIND, "besluiten", "raad.advies", 37, 3, decided, "UPDATE besluit_kind SET motivering = '' WHERE tafel = " HIER, "motivering" },
	{ G_BESLUIT_PLAN, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit SET veiligheidsplan_toezicht = '' WHERE tafel = " HIER, "toeziet" },
	{ G_BESLUIT_PLAN, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit SET veiligheidsplan_toezicht = 'William Schrikker Stichting' WHERE tafel = " HIER, "toeziet" },
	{ G_BESLUIT_PLAN, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit SET veiligheidsplan_vastgesteld = '' WHERE tafel = " HIER, "vastgesteld" },
	{ G_FUNCTIONARIS, "besluiten", "ondersteuner.enschede", 10, 1, decided, "UPDATE besluit SET functionaris = '' WHERE tafel = " HIER, "wie van de Raad" },
	{ G_BESLUIT_EERDER, "besluiten", "raad.advies", 10, 1, decided, "UPDATE besluit SET genomen_op = '2026-01-01T00:00:00Z' WHERE tafel = " HIER, "al genomen" },
	/* W19, W34, W35, W51, W52, W53 */
	{ G_PUNTEN, "ter_controle", "ondersteuner.almelo", 26, 1, "", "UPDATE notulen_tekst SET tekst = '  ' WHERE notulen = " NOTULEN " AND punt = 4", "Agendapunt 4" },
	{ G_STEM, "ter_controle", "ondersteuner.almelo", 26, 1, heard, "UPDATE kind_stem SET stem = '' WHERE tafel = " HIER, "in eigen woorden" }, /* H10 */
	{ G_STEM, "ter_controle", "ondersteuner.almelo", 26, 1, heard, "UPDATE kind_stem SET stem_door = '' WHERE tafel = " HIER, "wie ernaar vroeg" },
	{ G_STEM, "ter_controle", "ondersteuner.almelo", 26, 1, heard, "UPDATE kind_stem SET stem_op = '' WHERE tafel = " HIER, "wanneer" },
	{ G_DOEL_AFSPRAAK, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE doel SET reden_geen_afspraak = '' WHERE tafel = " HIER "; UPDATE afspraak SET vervallen = 1 WHERE tafel = " HIER " AND doel = (SELECT min(id) FROM doel WHERE tafel = " HIER ")", "Bij het doel" },
	{ G_ROL_GEMEENTE, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE afspraak SET vervallen = 1 WHERE tafel = " HIER " AND rol_gemeente = 1", "gemeente" },
	{ G_GEHEIM_ADRES, "ter_controle", "ondersteuner.almelo", 26, 1, "UPDATE persoon SET adres_geheim = 'ja', straat = 'Geheimlaan 3', postcode = '7511 AB' WHERE id = (SELECT min(id) FROM persoon WHERE id IN " KINDEREN ")",
	  "UPDATE notulen_tekst SET tekst = tekst || ' Zij wonen op de GEHEIMLAAN3.' WHERE notulen = " NOTULEN " AND punt = 2", "In agendapunt 2" },
	{ G_NIET_ZELF, "akkoord", "voorzitter.enschede", 11, 1, "", "INSERT INTO notulen_schrijver (notulen, gebruiker, op) SELECT " NOTULEN ", id, 'x' FROM gebruiker WHERE gebruikersnaam = 'voorzitter.enschede'", "zelf geschreven" },
	{ G_NIET_ZELF, "akkoord", "voorzitter.enschede", 11, 1, "", "UPDATE notulen SET schrijver = (SELECT id FROM gebruiker WHERE gebruikersnaam = 'voorzitter.enschede') WHERE id = " NOTULEN, "zelf geschreven" },
	{ G_VERZENDWIJZE, "verzenden", "ondersteuner.almelo", 29, 1, sent_to_all, "DELETE FROM verzending WHERE notulen = " NOTULEN " AND deelnemer = (SELECT min(id) FROM deelnemer WHERE tafel = " HIER ")", "Kies hoe" },
	{ G_AFSPRAAK_VOLLEDIG, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE afspraak SET waar = '' WHERE doel IS NOT NULL AND tafel = " HIER, "hoe, waar en wanneer" },
	{ G_AFSPRAAK_VOLLEDIG, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE afspraak SET hoe = '' WHERE doel IS NOT NULL AND tafel = " HIER, "hoe, waar en wanneer" },
	{ G_AFSPRAAK_VOLLEDIG, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE afspraak SET wanneer = '' WHERE doel IS NOT NULL AND tafel = " HIER, "hoe, waar en wanneer" },
	{ G_AFSPRAAK_NODIG, "ter_controle", "ondersteuner.hengelo", 57, 3, noted, "UPDATE tafel SET reden_geen_afspraken = '' WHERE id = " HIER, "minstens één afspraak" },
	{ G_ROL_GEMEENTE, "ter_controle", "ondersteuner.hengelo", 53, 2, agreed, "UPDATE afspraak SET deelnemer = NULL, wie = 'Moeder belt zelf' WHERE tafel = " HIER " AND rol_gemeente = 1", "gemeente" },
	{ G_REACTIETERMIJN, "vaststellen", "ondersteuner.almelo", 27, 1, all_agree, "DELETE FROM instemming WHERE deelnemer = (SELECT max(id) FROM deelnemer WHERE tafel = " HIER ")", "kunnen tot" },
	{ G_OVERGENOMEN, "vaststellen", "ondersteuner.almelo", 27, 1, all_agree, "INSERT INTO reactie (notulen, deelnemer, tekst, ontvangen_op, afhandeling, vastgelegd_door, vastgelegd_op) SELECT " NOTULEN ", min(id), 'x', 'x', 'overgenomen', " IEMAND ", 'x' FROM deelnemer WHERE tafel = " HIER, "is overgenomen" },
	{ G_VERBETERD, "vaststellen", "ondersteuner.almelo", 27, 1, all_agree, "INSERT INTO correctie (tafel, soort, onderwerp, kop, oud, nieuw, reden, notulen, door, rol, op) VALUES (" HIER ", 'besluit', 'besluit-1', 'Besluit over X', 'a', 'b', 'c', " NOTULEN ", " IEMAND ", 'rvdk_advies', 'x')", "Besluit over X is verbeterd" },
	{ G_REACTIES, "vaststellen", "ondersteuner.almelo", 27, 1, all_agree, "INSERT INTO reactie (notulen, deelnemer, tekst, ontvangen_op, vastgelegd_door, vastgelegd_op) SELECT " NOTULEN ", min(id), 'x', 'x', " IEMAND ", 'x' FROM deelnemer WHERE tafel = " HIER, "nog niet afgehandeld" },
	/* W20, W22, W34, W35: closing */
	{ G_BESLUIT, "afsluiten", "ondersteuner.enschede", 13, 1, "", "UPDATE besluit SET genomen_op = '' WHERE tafel = " HIER, "nog niet vastgelegd" },
	{ G_BESLUIT_OPEN, "afsluiten", "ondersteuner.enschede", 13, 1, "", "UPDATE besluit_kind SET uitkomst = 'aangehouden' WHERE tafel = " HIER, "Kyano" },
	{ G_NOTULEN_VAST, "afsluiten", "ondersteuner.enschede", 13, 1, "", "UPDATE notulen SET status = 'verzonden' WHERE id = " NOTULEN, "nog niet vastgesteld" },
	{ G_CORV, "afsluiten", "ondersteuner.enschede", 13, 1, "", "UPDATE corv SET verzonden_op = '' WHERE tafel = " HIER, "CORV-melding" },
	{ G_DOEL_AFSPRAAK, "afsluiten", "ondersteuner.hengelo", 58, 2, "", "UPDATE afspraak SET vervallen = 1 WHERE tafel = " HIER "; UPDATE doel SET reden_geen_afspraak = 'x' WHERE tafel = " HIER " AND persoon IS NULL", "Bij het doel" },
	{ G_ROL_GEMEENTE, "afsluiten", "ondersteuner.enschede", 17, 2, "UPDATE notulen SET status = 'vastgesteld' WHERE id = " NOTULEN, "UPDATE afspraak SET vervallen = 1 WHERE tafel = " HIER " AND rol_gemeente = 1", "gemeente" },
	{ G_WAS_GEHOUDEN, "heropenen", "voorzitter.enschede", 14, 1, "", "UPDATE tafel SET gehouden_op = '' WHERE id = " HIER, "niet gehouden" },
};

static void change(sqlite3 *raw, const char *sql, const char *where)
{
	char *why = NULL;
	if (sqlite3_exec(raw, sql, NULL, NULL, &why) != SQLITE_OK) fail_msg("%s: %s\n%s", where, why, sql);
}

/* What refuses the step now; the tafel and its rights are read anew. */
static void ask(struct db *db, struct arena *arena, const char *actor_name, int64_t id, const char *event, sqlite3 *raw, struct refusal *refusal)
{
	sqlite3_stmt *find = NULL;
	assert_int_equal(sqlite3_prepare_v2(raw, "SELECT id FROM gebruiker WHERE gebruikersnaam = ?", -1, &find, NULL), SQLITE_OK);
	sqlite3_bind_text(find, 1, actor_name, -1, SQLITE_STATIC);
	if (sqlite3_step(find) != SQLITE_ROW) fail_msg("there is no %s", actor_name);
	struct actor actor = { 0 };
	struct tafel tafel;
	db_begin_read(db);
	actor_load(db, arena, sqlite3_column_int64(find, 0), &actor);
	sqlite3_finalize(find);
	if (!tafel_load(db, &actor, id, &tafel)) fail_msg("there is no tafel %d", (int)id);
	const struct step *step = step_find(&tafel, event);
	if (!step) fail_msg("%s is no step of a tafel that is %s, notulen %s", event, tafel.status, tafel.notulen_status);
	if (!authz(step->act, &tafel.subject, NULL)) fail_msg("%s may not do %s", actor_name, event);
	step_ready(db, arena, &tafel, &actor, step, refusal);
	db_rollback(db);
}

static bool has(const char *text, const char *part)
{
	return strcasestr(text, part) != NULL;
}

/* The step of the table that has this condition. */
static struct step *step_with(const char *event, int moment, enum guard guard)
{
	for (size_t s = 0; s < COUNT(steps); s++) {
		if (strcmp(steps[s].event, event) != 0 || !(steps[s].moments & (1u << moment))) continue;
		for (size_t g = 0; g < COUNT(steps[s].guards); g++)
			if (steps[s].guards[g] == guard) return &steps[s];
	}
	fail_msg("%s has no condition \"%s\"", event, guards[guard].text);
	return NULL;
}

static void one_by_one(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char about[200], sql[200];
		snprintf(about, sizeof about, "case %zu, %s of zaak %d", i, cases[i].event, cases[i].zaak);
		demo_begin();
		struct arena *arena = arena_new();
		struct db *db = db_open(demo_path, arena);
		domain_functions(db);
		sqlite3 *raw = NULL;
		assert_int_equal(sqlite3_open(demo_path, &raw), SQLITE_OK);
		/* Who checked and when is fixed by triggers; here it is made up. */
		sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
		snprintf(sql, sizeof sql, "CREATE TEMP TABLE hier AS SELECT id FROM tafel WHERE zaak = %d AND moment = %d", cases[i].zaak, cases[i].moment);
		change(raw, sql, about);
		sqlite3_stmt *find = NULL;
		assert_int_equal(sqlite3_prepare_v2(raw, "SELECT id FROM hier", -1, &find, NULL), SQLITE_OK);
		assert_int_equal(sqlite3_step(find), SQLITE_ROW);
		int64_t id = sqlite3_column_int64(find, 0);
		sqlite3_finalize(find);

		struct refusal refusal = { 0 };
		change(raw, cases[i].ready, about);
		ask(db, arena, cases[i].actor, id, cases[i].event, raw, &refusal);
		if (refusal.count) fail_msg("%s: refused before anything is missing: %s", about, refusal.condition[0].text);
		change(raw, cases[i].broken, about);
		ask(db, arena, cases[i].actor, id, cases[i].event, raw, &refusal);
		if (!refusal.count) fail_msg("%s: not refused", about);
		bool said = false;
		for (int c = 0; c < refusal.count; c++) said |= has(refusal.condition[c].text, cases[i].text);
		if (!said) fail_msg("%s: \"%s\" does not say \"%s\"", about, refusal.condition[0].text, cases[i].text);

		/* Without this condition the step would go on: no other one says it. */
		struct step *step = step_with(cases[i].event, cases[i].moment, cases[i].guard), whole = *step;
		size_t at = 0;
		for (size_t g = 0; g < COUNT(whole.guards); g++)
			if (whole.guards[g] != cases[i].guard) step->guards[at++] = whole.guards[g];
		while (at < COUNT(whole.guards)) step->guards[at++] = G_NONE;
		ask(db, arena, cases[i].actor, id, cases[i].event, raw, &refusal);
		*step = whole;
		if (refusal.count) fail_msg("%s: something else is said too: %s", about, refusal.condition[0].text);
		sqlite3_close(raw);
		db_close(db);
		arena_free(arena);
	}
}

static int64_t number(sqlite3 *raw, const char *sql)
{
	sqlite3_stmt *find = NULL;
	assert_int_equal(sqlite3_prepare_v2(raw, sql, -1, &find, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(find), SQLITE_ROW);
	int64_t value = sqlite3_column_int64(find, 0);
	sqlite3_finalize(find);
	return value;
}

/* What flow_apply() looks at itself, whoever looked before it: is it a step now, may this
 * actor take it, and did nobody else save meanwhile. What is refused changes nothing. */
static void a_step_is_taken_by_who_may_when_it_is_one(void **state)
{
	(void)state;
	static const struct { const char *actor, *event; int behind; enum outcome outcome; } tries[] = {
		{ "lokaal.enschede", "afsluiten", 0, WRONG_STATE }, { "lokaal.enschede", "bestaat_niet", 0, WRONG_STATE },
		{ "lokaal.almelo", "indienen", 0, FORBIDDEN }, { "lokaal.enschede", "indienen", 1, CONFLICT }, { "lokaal.enschede", "indienen", 0, OK },
	};
	demo_begin();
	struct arena *arena = arena_new();
	struct db *db = db_open(demo_path, arena);
	domain_functions(db);
	sqlite3 *raw = NULL;
	assert_int_equal(sqlite3_open(demo_path, &raw), SQLITE_OK);
	int64_t id = number(raw, "SELECT id FROM tafel WHERE zaak = 4 AND moment = 1");
	const char *steps_of = arena_printf(arena, "SELECT count(*) FROM stap WHERE tafel = %lld", (long long)id);
	int64_t before = number(raw, steps_of);
	for (size_t i = 0; i < COUNT(tries); i++) {
		struct actor actor;
		struct tafel tafel;
		struct refusal refusal;
		const struct relation as = { 0 };
		assert_true(db_begin_write(db, true));
		actor_load(db, arena, number(raw, arena_printf(arena, "SELECT id FROM gebruiker WHERE gebruikersnaam = '%s'", tries[i].actor)), &actor);
		assert_true(tafel_load(db, &actor, id, &tafel));
		tafel.rev -= tries[i].behind;
		assert_int_equal(flow_apply(db, arena, &tafel, &actor, &as, tries[i].event, "", &refusal), tries[i].outcome);
		assert_true(db_commit(db));
		assert_int_equal(number(raw, steps_of), before + (tries[i].outcome == OK));
	}
	sqlite3_close(raw);
	db_close(db);
	arena_free(arena);
}

static void all_of_them(void **state)
{
	(void)state;
	for (int guard = G_NONE + 1; guard < GUARDS; guard++) {
		bool there = false, used = false;
		for (size_t i = 0; i < COUNT(cases); i++) there |= cases[i].guard == (enum guard)guard;
		for (size_t s = 0; s < COUNT(steps); s++)
			for (size_t g = 0; g < COUNT(steps[s].guards); g++) used |= steps[s].guards[g] == (enum guard)guard;
		if (!there) fail_msg("no case for condition %d: %s", guard, guards[guard].text);
		if (!used) fail_msg("condition %d belongs to no step: %s", guard, guards[guard].text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_of_them), cmocka_unit_test(one_by_one),
		cmocka_unit_test(a_step_is_taken_by_who_may_when_it_is_one),
	};
	return cmocka_run_group_tests(tests, demo_make, demo_drop);
}
