/*
 * THE permission table: who may do what, with which tie to the tafel, in which
 * moments and statuses. Default is no: what no row allows is refused. The
 * rules are those of the domain's sections 3 and 13; no other place decides.
 */
#include "domain/domain.h"

#include <string.h>

const char *const role_codes[ROLES] = {
	[LOKALE_TOEGANG] = "lokale_toegang", [GI] = "gi", [VOORZITTER] = "voorzitter",
	[PROCESONDERSTEUNER] = "procesondersteuner", [RVDK_ADVIES] = "rvdk_advies",
	[RAADSONDERZOEKER] = "raadsonderzoeker", [VEILIG_THUIS] = "veilig_thuis",
	[BEHEERDER] = "beheerder", [TOEZICHTHOUDER] = "toezichthouder", [REGIOCOORDINATOR] = "regiocoordinator",
};

const char *const tafel_status_codes[AUTHZ_STATUSES] = {
	[CONCEPT] = "concept", [INGEDIEND] = "ingediend", [TERUGGESTUURD] = "teruggestuurd",
	[IN_TE_PLANNEN] = "in_te_plannen", [GEPLAND] = "gepland", [GEHOUDEN] = "gehouden",
	[AFGESLOTEN] = "afgesloten", [INGETROKKEN] = "ingetrokken", [NIET_DOORGEGAAN] = "niet_doorgegaan",
	[ARCHIEF] = "archief",
};

const char *const act_codes[ACTS] = {
	[ACT_NONE] = "geen", [ACT_INGELOGD] = "ingelogd", [ACT_AGENDA] = "agenda", [ACT_ZOEKEN] = "zoeken", [ACT_WERKKOPIE] = "werkkopie", [ACT_RUIMTE] = "ruimte", [ACT_AANMELDEN] = "aanmelden", [ACT_BEHEREN] = "beheren",
	[ACT_TOEZIEN] = "toezien", [ACT_CIJFERS] = "cijfers", [ACT_NAKIJKEN] = "nakijken", [ACT_VERVANGEN] = "vervangen", [ACT_NOODTOEGANG] = "noodtoegang",
	[ACT_NOODTOEGANG_LEZEN] = "noodtoegang_lezen", [ACT_NOODTOEGANG_BEOORDELEN] = "noodtoegang_beoordelen",
	[ACT_BEWAREN_LEZEN] = "bewaren_lezen", [ACT_VERNIETIGEN_VOORSTELLEN] = "vernietigen_voorstellen", [ACT_VERNIETIGEN_GOEDKEUREN] = "vernietigen_goedkeuren",
	[ACT_VERNIETIGEN_STOPPEN] = "vernietigen_stoppen", [ACT_BEWAREN] = "bewaren", [ACT_ARCHIVEREN] = "archiveren", [ACT_BEHANDELAAR] = "behandelaar", [ACT_ZIEN] = "zien", [ACT_AANMELDING_LEZEN] = "aanmelding_lezen",
	[ACT_AANMELDING_SCHRIJVEN] = "aanmelding_schrijven", [ACT_INTREKKEN] = "intrekken",
	[ACT_OORDEEL_LEZEN] = "oordeel_lezen", [ACT_OORDELEN] = "oordelen", [ACT_KIND_DEELNAME] = "kind_deelname", [ACT_PERSOON_LEZEN] = "persoon_lezen",
	[ACT_PERSOON_SCHRIJVEN] = "persoon_schrijven", [ACT_BSN_ZIEN] = "bsn_zien",
	[ACT_GEHEIM_ADRES_ZIEN] = "geheim_adres_zien", [ACT_STUK_LEZEN] = "stuk_lezen",
	[ACT_STUK_TOEVOEGEN] = "stuk_toevoegen", [ACT_STUK_VRIJGEVEN] = "stuk_vrijgeven",
	[ACT_STUK_INTREKKEN] = "stuk_intrekken", [ACT_BUNDEL] = "bundel",
	[ACT_PLANNING_LEZEN] = "planning_lezen", [ACT_PLANNEN] = "plannen", [ACT_VERPLAATSEN] = "verplaatsen", [ACT_UITNODIGEN] = "uitnodigen", [ACT_AFBERICHT] = "afbericht",
	[ACT_AANWEZIGHEID_LEZEN] = "aanwezigheid_lezen", [ACT_AANWEZIGHEID] = "aanwezigheid", [ACT_HOUDEN] = "houden",
	[ACT_GEHOORD] = "gehoord", [ACT_NOTULEN_LEZEN] = "notulen_lezen",
	[ACT_NOTULEN_VERSIES] = "notulen_versies", [ACT_NOTULEN_SCHRIJVEN] = "notulen_schrijven",
	[ACT_NOTULEN_AANBIEDEN] = "notulen_aanbieden", [ACT_NOTULEN_CONTROLEREN] = "notulen_controleren",
	[ACT_NOTULEN_TERUGNEMEN] = "notulen_terugnemen", [ACT_NOTULEN_VERZENDEN] = "notulen_verzenden",
	[ACT_REACTIE_VASTLEGGEN] = "reactie_vastleggen", [ACT_NOTULEN_VASTSTELLEN] = "notulen_vaststellen",
	[ACT_NOTULEN_AANVULLEN] = "notulen_aanvullen", [ACT_VASTGESTELD_VERSTUREN] = "vastgesteld_versturen",
	[ACT_BESLUIT_LEZEN] = "besluit_lezen", [ACT_BESLUIT_SCHRIJVEN] = "besluit_schrijven", [ACT_BESLUITEN] = "besluiten",
	[ACT_OPVOLGING_LEZEN] = "opvolging_lezen", [ACT_OPVOLGEN] = "opvolgen", [ACT_CORV] = "corv",
	[ACT_TOEWIJZEN] = "toewijzen", [ACT_ONDERZOEK_STARTEN] = "onderzoek_starten",
	[ACT_TOESTEMMING_LEZEN] = "toestemming_lezen", [ACT_TOESTEMMING] = "toestemming",
	[ACT_NIET_DOORGAAN] = "niet_doorgaan", [ACT_OVERDRAGEN] = "overdragen", [ACT_AFSLUITEN] = "afsluiten",
	[ACT_BESLUIT_VERBETEREN] = "besluit_verbeteren", [ACT_VERSLAG_VERBETEREN] = "verslag_verbeteren",
	[ACT_TOESTEMMING_VERBETEREN] = "toestemming_verbeteren", [ACT_DOEL_VERBETEREN] = "doel_verbeteren",
	[ACT_HOUDEN_TERUGDRAAIEN] = "houden_terugdraaien", [ACT_GEHEIM_TOESTAAN] = "geheim_toestaan", [ACT_CORRECTIE_LEZEN] = "correctie_lezen",
	[ACT_HEROPENEN] = "heropenen", [ACT_INZAGE] = "inzage", [ACT_KOPPELEN] = "koppelen",
	[ACT_VERHUIZEN] = "verhuizen", [ACT_VERZOEK_LEZEN] = "verzoek_lezen", [ACT_VERZOEK_BEHANDELEN] = "verzoek_behandelen",
};

#define R(role) (1u << (role))
#define S(status) (1u << (status))

enum {
	LT = R(LOKALE_TOEGANG), GI_ = R(GI), VZ = R(VOORZITTER), PO = R(PROCESONDERSTEUNER), RA = R(RVDK_ADVIES),
	RO = R(RAADSONDERZOEKER), VT = R(VEILIG_THUIS), BH = R(BEHEERDER), TZ = R(TOEZICHTHOUDER), RC = R(REGIOCOORDINATOR),
	IEDEREEN = R(ROLES) - 1,
	MELDERS = LT | GI_ | RO,
	/* Of the tafel itself it makes no difference in whose zaak it stands. */
	REL_EIGEN_TAFEL = REL_MELDER | REL_BIJ_ANDEREN,

	MOMENT_0 = 1, MOMENT_1 = 2, MOMENT_2 = 4, MOMENT_3 = 8,
	MOMENT_1_3 = MOMENT_1 | MOMENT_3, MOMENT_2_3 = MOMENT_2 | MOMENT_3,
	MOMENTEN = MOMENT_1 | MOMENT_2 | MOMENT_3,

	BIJ_MELDER = S(CONCEPT) | S(TERUGGESTUURD),
	VOOR_DE_TAFEL = S(INGEDIEND) | S(IN_TE_PLANNEN) | S(GEPLAND),
	NA_DE_TAFEL = S(GEHOUDEN) | S(AFGESLOTEN),
	VANAF_GEPLAND = S(GEPLAND) | NA_DE_TAFEL,
	TOT_AFSLUITEN = S(GEPLAND) | S(GEHOUDEN),
	/* What filed it sees it until a year after closing; who organises it sees
	 * it from the moment it is filed, for ever. */
	VAN_MELDER = S(ARCHIEF) - 1,
	OPEN_WERK = VAN_MELDER & ~S(INGETROKKEN),
	VAN_SUBREGIO = (S(AUTHZ_STATUSES) - 1) & ~S(CONCEPT),
};

struct rule {
	enum act act;
	unsigned roles, ties, moments, statuses;
	unsigned flags;                 /* all of these must hold for the subject */
};

static const struct rule rules[] = {
	/* without a dossier: no tie, no status */
	{ ACT_INGELOGD, IEDEREEN, 0, MOMENT_0, 0, 0 },
	{ ACT_AGENDA, IEDEREEN & ~(BH | TZ | RC), 0, MOMENT_0, 0, 0 },
	{ ACT_ZOEKEN, IEDEREEN & ~(BH | TZ | RC), 0, MOMENT_0, 0, 0 },
	{ ACT_WERKKOPIE, VZ | RA, 0, MOMENT_0, 0, 0 },
	{ ACT_RUIMTE, VZ | PO | RA, 0, MOMENT_0, 0, 0 },                        /* W4 */
	{ ACT_AANMELDEN, LT | GI_, 0, MOMENT_1, 0, 0 },                         /* W10 */
	{ ACT_AANMELDEN, RO, 0, MOMENT_2, 0, 0 },                               /* W30 */
	{ ACT_AANMELDEN, GI_, 0, MOMENT_3, 0, 0 },                              /* W40 */
	{ ACT_BEHEREN, BH, 0, MOMENT_0, 0, 0 },
	{ ACT_TOEZIEN, TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_CIJFERS, LT | VZ | PO | RA | RO | TZ | RC, 0, MOMENT_0, 0, 0 },    /* of what area, and how far: cijfers.c */
	{ ACT_NAKIJKEN, TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_VERVANGEN, VZ | PO | BH, 0, MOMENT_0, 0, 0 },                     /* W5 */
	{ ACT_NOODTOEGANG, VZ | PO, 0, MOMENT_0, 0, 0 },
	{ ACT_NOODTOEGANG_LEZEN, VZ | PO | TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_NOODTOEGANG_BEOORDELEN, VZ | TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_NOODTOEGANG_BEOORDELEN, VZ, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_BEWAREN_LEZEN, VZ | PO | TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_VERNIETIGEN_VOORSTELLEN, PO, 0, MOMENT_0, 0, 0 },
	{ ACT_VERNIETIGEN_GOEDKEUREN, VZ, 0, MOMENT_0, 0, 0 },
	{ ACT_VERNIETIGEN_GOEDKEUREN, VZ, REL_SUBREGIO, MOMENTEN, S(AFGESLOTEN) | S(ARCHIEF) | S(INGETROKKEN), 0 },
	{ ACT_VERNIETIGEN_STOPPEN, VZ | PO | TZ, 0, MOMENT_0, 0, 0 },
	{ ACT_BEHANDELAAR, MELDERS | RA, 0, MOMENT_0, 0, 0 },                   /* H23 */

	{ ACT_ZIEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_ZIEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_ZIEN, LT | GI_ | RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_ZIEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },              /* W15 */
	{ ACT_ZIEN, VT, REL_DEELNEMER, MOMENTEN, TOT_AFSLUITEN, NOTULEN_NIET_VASTGESTELD },

	{ ACT_AANMELDING_LEZEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_AANMELDING_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_AANMELDING_LEZEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_AANMELDING_LEZEN, RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_AANMELDING_SCHRIJVEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, BIJ_MELDER, 0 },
	{ ACT_INTREKKEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, BIJ_MELDER | VOOR_DE_TAFEL, 0 },

	{ ACT_OORDEEL_LEZEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, VAN_MELDER & ~S(CONCEPT), 0 },
	{ ACT_OORDEEL_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_OORDELEN, VZ, REL_SUBREGIO, MOMENTEN, S(INGEDIEND), 0 },          /* W11, W12 */
	{ ACT_KIND_DEELNAME, VZ, REL_SUBREGIO, MOMENTEN, S(IN_TE_PLANNEN) | S(GEPLAND), 0 }, /* W12: a kind that came later */

	/* Persons belong to the zaak: in one of others a melder has of them what a deelnemer has; and who
	 * keeps a tafel of a zaak that moved on has of them what stands at that tafel. */
	{ ACT_PERSOON_LEZEN, MELDERS, REL_MELDER, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_PERSOON_LEZEN, MELDERS, REL_BIJ_ANDEREN, MOMENTEN, VAN_MELDER & ~S(INGETROKKEN), 0 },
	{ ACT_PERSOON_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_PERSOON_LEZEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_PERSOON_LEZEN, LT | GI_ | RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_PERSOON_SCHRIJVEN, MELDERS, REL_MELDER, MOMENTEN, BIJ_MELDER, GEZIN_VAN_MELDER },
	{ ACT_PERSOON_SCHRIJVEN, PO, REL_SUBREGIO, MOMENTEN, S(TERUGGESTUURD) | VOOR_DE_TAFEL | S(GEHOUDEN), ZAAK_HIER },

	{ ACT_BSN_ZIEN, MELDERS, REL_MELDER, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_BSN_ZIEN, RO, REL_BIJ_ANDEREN, MOMENT_2, VAN_MELDER & ~S(INGETROKKEN), 0 },
	{ ACT_BSN_ZIEN, PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_BSN_ZIEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_BSN_ZIEN, LT, REL_DEELNEMER, MOMENT_1, NA_DE_TAFEL, 0 },          /* for the CORV message */

	{ ACT_GEHEIM_ADRES_ZIEN, MELDERS, REL_MELDER, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_GEHEIM_ADRES_ZIEN, RO, REL_BIJ_ANDEREN, MOMENT_2, VAN_MELDER & ~S(INGETROKKEN), 0 },
	{ ACT_GEHEIM_ADRES_ZIEN, LT | GI_, REL_BIJ_ANDEREN, MOMENTEN, VAN_MELDER & ~S(INGETROKKEN), IS_ADRES_VRIJGEGEVEN },
	{ ACT_GEHEIM_ADRES_ZIEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_GEHEIM_ADRES_ZIEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_GEHEIM_ADRES_ZIEN, RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_GEHEIM_ADRES_ZIEN, LT | GI_, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, IS_ADRES_VRIJGEGEVEN },

	{ ACT_STUK_LEZEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_STUK_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_STUK_LEZEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },        /* W15 */
	{ ACT_STUK_LEZEN, RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_STUK_LEZEN, LT | GI_, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, IS_VRIJGEGEVEN },
	{ ACT_STUK_LEZEN, VT, REL_DEELNEMER, MOMENTEN, TOT_AFSLUITEN, IS_VRIJGEGEVEN | NOTULEN_NIET_VASTGESTELD },
	{ ACT_STUK_TOEVOEGEN, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, BIJ_MELDER, 0 },
	{ ACT_STUK_TOEVOEGEN, RO, REL_EIGEN_TAFEL, MOMENT_2, S(NIET_DOORGEGAAN), 0 }, /* what its own handover goes with (W32) */
	{ ACT_STUK_TOEVOEGEN, PO, REL_SUBREGIO, MOMENTEN, VOOR_DE_TAFEL | S(GEHOUDEN), 0 },
	{ ACT_STUK_TOEVOEGEN, LT, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENTEN, NA_DE_TAFEL, 0 }, /* the amended veiligheidsplan */
	{ ACT_STUK_VRIJGEVEN, PO, REL_SUBREGIO, MOMENTEN, VOOR_DE_TAFEL | S(GEHOUDEN), 0 },
	{ ACT_STUK_INTREKKEN, PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },    /* a stuk in the wrong dossier */

	/* Who sees the tafel has a bundle of it; what is in it is decided stuk by stuk. */
	{ ACT_BUNDEL, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, VAN_MELDER, 0 },
	{ ACT_BUNDEL, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_BUNDEL, LT | GI_ | RO, REL_DEELNEMER, MOMENTEN, VANAF_GEPLAND, 0 },
	{ ACT_BUNDEL, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_BUNDEL, VT, REL_DEELNEMER, MOMENTEN, TOT_AFSLUITEN, NOTULEN_NIET_VASTGESTELD },

	{ ACT_PLANNING_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_PLANNEN, PO, REL_SUBREGIO, MOMENTEN, S(IN_TE_PLANNEN), 0 },
	{ ACT_VERPLAATSEN, PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND), 0 },
	{ ACT_UITNODIGEN, PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND), 0 },
	{ ACT_AFBERICHT, PO, REL_SUBREGIO, MOMENTEN, S(IN_TE_PLANNEN) | S(GEPLAND) | S(AFGESLOTEN) | S(INGETROKKEN) | S(NIET_DOORGEGAAN), 0 }, /* H21 */

	{ ACT_AANWEZIGHEID_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_AANWEZIGHEID, PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND), 0 },
	{ ACT_AANWEZIGHEID, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_OPEN },
	{ ACT_GEHOORD, VZ | PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND), 0 },        /* W18 */
	{ ACT_HOUDEN, PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND), 0 },

	{ ACT_NOTULEN_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_NOTULEN_LEZEN, MELDERS, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENTEN, NA_DE_TAFEL, NOTULEN_VERZONDEN }, /* W51, W52 */
	{ ACT_NOTULEN_LEZEN, RA, REL_REGIO, MOMENT_1_3, NA_DE_TAFEL, NOTULEN_VERZONDEN },
	{ ACT_NOTULEN_LEZEN, VT, REL_DEELNEMER, MOMENTEN, S(GEHOUDEN), NOTULEN_VERZONDEN | NOTULEN_NIET_VASTGESTELD },
	{ ACT_NOTULEN_VERSIES, VZ | PO, REL_SUBREGIO, MOMENTEN, VANAF_GEPLAND | S(ARCHIEF), 0 }, /* also those never sent (W51, W54) */
	{ ACT_NOTULEN_SCHRIJVEN, PO, REL_SUBREGIO, MOMENTEN, S(GEPLAND) | S(GEHOUDEN), NOTULEN_OPEN }, /* W50 */
	{ ACT_NOTULEN_AANBIEDEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_OPEN },
	{ ACT_NOTULEN_CONTROLEREN, VZ, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_TER_CONTROLE }, /* W51 */
	{ ACT_NOTULEN_TERUGNEMEN, VZ, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_GECONTROLEERD },
	{ ACT_NOTULEN_VERZENDEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_GECONTROLEERD }, /* W52 */
	{ ACT_REACTIE_VASTLEGGEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_VERZONDEN | NOTULEN_NIET_VASTGESTELD }, /* W53 */
	{ ACT_NOTULEN_VASTSTELLEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_NU_VERZONDEN },
	{ ACT_VASTGESTELD_VERSTUREN, PO, REL_SUBREGIO, MOMENTEN, NA_DE_TAFEL, NOTULEN_VERZONDEN }, /* W53: of what is vastgesteld, also once closed */
	{ ACT_NOTULEN_AANVULLEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), NOTULEN_VERZONDEN }, /* an addendum; its step asks for vastgesteld */

	{ ACT_BESLUIT_LEZEN, VZ | PO, REL_SUBREGIO, MOMENT_1_3, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_BESLUIT_LEZEN, RA, REL_REGIO, MOMENT_1_3, VANAF_GEPLAND, 0 },
	{ ACT_BESLUIT_LEZEN, LT | GI_ | RO, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENT_1_3, NA_DE_TAFEL, 0 },
	{ ACT_BESLUIT_SCHRIJVEN, RA, REL_REGIO, MOMENT_1_3, S(GEPLAND) | S(GEHOUDEN), 0 }, /* W20, W43 */
	{ ACT_BESLUIT_SCHRIJVEN, PO, REL_SUBREGIO, MOMENT_1_3, S(GEPLAND) | S(GEHOUDEN), 0 }, /* namens */
	{ ACT_BESLUITEN, RA, REL_REGIO, MOMENT_1_3, S(GEHOUDEN), 0 },
	{ ACT_BESLUITEN, PO, REL_SUBREGIO, MOMENT_1_3, S(GEHOUDEN), 0 },

	{ ACT_OPVOLGING_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, NA_DE_TAFEL | S(ARCHIEF), 0 },
	{ ACT_OPVOLGING_LEZEN, LT | GI_ | RO, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENTEN, NA_DE_TAFEL, 0 },
	{ ACT_OPVOLGING_LEZEN, RA, REL_REGIO, MOMENT_1_3, NA_DE_TAFEL, 0 },
	{ ACT_OPVOLGEN, LT | GI_, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENTEN, NA_DE_TAFEL, 0 }, /* W23 */
	{ ACT_OPVOLGEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), 0 },
	{ ACT_CORV, LT, REL_EIGEN_TAFEL | REL_DEELNEMER, MOMENT_1, NA_DE_TAFEL, 0 },  /* W22 */

	{ ACT_BEHANDELAAR, MELDERS, REL_EIGEN_TAFEL, MOMENTEN, OPEN_WERK, 0 },  /* H23 */
	{ ACT_BEHANDELAAR, RO, REL_DEELNEMER, MOMENT_1, NA_DE_TAFEL, 0 },       /* the inquiry that it does */
	{ ACT_BEHANDELAAR, RA, REL_REGIO, MOMENT_1, NA_DE_TAFEL, 0 },
	{ ACT_BEHANDELAAR, RA, REL_REGIO, MOMENT_2, OPEN_WERK, 0 },
	{ ACT_TOEWIJZEN, RA, REL_REGIO, MOMENT_1, NA_DE_TAFEL, 0 },             /* H25 */
	{ ACT_ONDERZOEK_STARTEN, RA, REL_REGIO, MOMENT_1, NA_DE_TAFEL, 0 },
	{ ACT_ONDERZOEK_STARTEN, RO, REL_DEELNEMER, MOMENT_1, NA_DE_TAFEL, 0 },

	{ ACT_TOESTEMMING_LEZEN, VZ | PO, REL_SUBREGIO, MOMENT_2_3, VAN_SUBREGIO, 0 },
	{ ACT_TOESTEMMING_LEZEN, RO | GI_, REL_EIGEN_TAFEL, MOMENT_2_3, VAN_MELDER, 0 },
	{ ACT_TOESTEMMING, RO, REL_EIGEN_TAFEL, MOMENT_2, BIJ_MELDER | VOOR_DE_TAFEL, 0 }, /* W32 */
	{ ACT_TOESTEMMING, GI_, REL_EIGEN_TAFEL, MOMENT_3, BIJ_MELDER | VOOR_DE_TAFEL, 0 }, /* W42 */
	{ ACT_TOESTEMMING, PO, REL_SUBREGIO, MOMENT_2_3, S(TERUGGESTUURD) | VOOR_DE_TAFEL, 0 },
	{ ACT_NIET_DOORGAAN, PO, REL_SUBREGIO, MOMENT_2, VOOR_DE_TAFEL, 0 },
	{ ACT_NIET_DOORGAAN, RO, REL_EIGEN_TAFEL, MOMENT_2, VOOR_DE_TAFEL, 0 },
	{ ACT_OVERDRAGEN, RO, REL_EIGEN_TAFEL, MOMENT_2, S(NIET_DOORGEGAAN), 0 },

	{ ACT_BESLUIT_VERBETEREN, RA, REL_REGIO, MOMENT_1_3, NA_DE_TAFEL, 0 },
	{ ACT_VERSLAG_VERBETEREN, PO, REL_SUBREGIO, MOMENTEN, NA_DE_TAFEL, 0 },
	{ ACT_TOESTEMMING_VERBETEREN, RO, REL_EIGEN_TAFEL, MOMENT_2, NA_DE_TAFEL, 0 },
	{ ACT_TOESTEMMING_VERBETEREN, GI_, REL_EIGEN_TAFEL, MOMENT_3, NA_DE_TAFEL, 0 },
	{ ACT_TOESTEMMING_VERBETEREN, PO, REL_SUBREGIO, MOMENT_2_3, NA_DE_TAFEL, 0 },
	{ ACT_DOEL_VERBETEREN, MELDERS, REL_EIGEN_TAFEL, MOMENT_2_3, VOOR_DE_TAFEL | NA_DE_TAFEL, 0 },
	{ ACT_DOEL_VERBETEREN, PO, REL_SUBREGIO, MOMENT_2_3, VOOR_DE_TAFEL | NA_DE_TAFEL, 0 },
	{ ACT_HOUDEN_TERUGDRAAIEN, VZ, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), 0 },
	{ ACT_GEHEIM_TOESTAAN, PO, REL_SUBREGIO, MOMENTEN, VOOR_DE_TAFEL | S(GEHOUDEN), 0 },
	{ ACT_CORRECTIE_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },

	{ ACT_AFSLUITEN, PO, REL_SUBREGIO, MOMENTEN, S(GEHOUDEN), 0 },
	{ ACT_HEROPENEN, VZ, REL_SUBREGIO, MOMENTEN, S(AFGESLOTEN), 0 },
	{ ACT_KOPPELEN, PO, REL_SUBREGIO, MOMENTEN, VOOR_DE_TAFEL, 0 },
	{ ACT_VERHUIZEN, PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },          /* H22 */
	{ ACT_BEWAREN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_ARCHIVEREN, PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER }, /* all of it, with BSN */
	{ ACT_VERZOEK_LEZEN, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_VERZOEK_BEHANDELEN, PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	/* Of another subregio, for a while: what they would read in the own one (table noodtoegang). */
	{ ACT_ZIEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_AANMELDING_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_OORDEEL_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_PERSOON_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_GEHEIM_ADRES_ZIEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, ZAAK_HIER },
	{ ACT_STUK_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_PLANNING_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_AANWEZIGHEID_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_NOTULEN_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_BESLUIT_LEZEN, VZ | PO, REL_NOOD, MOMENT_1_3, VANAF_GEPLAND | S(ARCHIEF), 0 },
	{ ACT_OPVOLGING_LEZEN, VZ | PO, REL_NOOD, MOMENTEN, NA_DE_TAFEL | S(ARCHIEF), 0 },
	{ ACT_TOESTEMMING_LEZEN, VZ | PO, REL_NOOD, MOMENT_2_3, VAN_SUBREGIO, 0 },

	{ ACT_INZAGE, VZ | PO, REL_SUBREGIO, MOMENTEN, VAN_SUBREGIO, 0 },
	{ ACT_INZAGE, TZ, REL_REGIO, MOMENTEN, VAN_SUBREGIO | S(CONCEPT), 0 },
};

static bool in_moment(const struct rule *rule, int moment)
{
	return (rule->moments & (1u << moment)) != 0;
}

/* The rules of an act, in the order of the table: the number of the first, and after each
 * the next; -1 at the end. Of the table alone, made at first use. */
static short rules_next[COUNT(rules)];
static int rules_of(enum act act)
{
	static short first[ACTS], last[ACTS];
	static bool made;
	if (!made) {
		for (int i = 0; i < ACTS; i++) first[i] = -1;
		for (size_t i = 0; i < COUNT(rules); i++) {
			enum act of = rules[i].act;
			*(first[of] < 0 ? &first[of] : &rules_next[last[of]]) = (short)i;
			last[of] = (short)i;
			rules_next[i] = -1;
		}
		made = true;
	}
	return first[act];
}

bool authz(enum act act, const struct subject *subject, struct relation *as)
{
	for (int i = rules_of(act); i >= 0; i = rules_next[i]) {
		const struct rule *rule = &rules[i];
		if (!in_moment(rule, subject->moment) || !(rule->statuses & S(subject->status))
			|| (rule->flags & subject->flags) != rule->flags) continue;
		for (int j = 0; j < subject->relations; j++) {
			const struct relation *relation = &subject->relation[j];
			if (!(rule->roles & R(relation->role)) || !(rule->ties & relation->bits)) continue;
			if (as) *as = *relation;
			return true;
		}
	}
	return false;
}

bool authz_other_status(enum act act, const struct subject *subject)
{
	struct subject other = *subject;
	other.flags = subject->flags | ~(unsigned)ZAAK_HIER; /* where the family went is no status */
	for (int status = 0; status < TAFEL_STATUSES; status++) {
		other.status = (enum tafel_status)status;
		if (authz(act, &other, NULL)) return true;
	}
	return false;
}

bool authz_general(const struct actor *actor, enum act act, int moment, struct grant *as)
{
	for (int i = rules_of(act); i >= 0; i = rules_next[i]) {
		if (!in_moment(&rules[i], moment) || rules[i].ties != 0) continue;
		for (int j = 0; j < actor->grants; j++) {
			if (!(rules[i].roles & R(actor->grant[j].role))) continue;
			if (as) *as = actor->grant[j];
			return true;
		}
	}
	return false;
}
