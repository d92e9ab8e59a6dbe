/* What somebody has to know of on whatever page: boxes above it. */
#include "web/layer.h"

static void view_notice(struct tpl *layout, const char *text)
{
	tpl_set(tpl_section(layout, "LET_OP"), "LET_OP_TEKST", text);
}

static const char disk_full[] = "De schijf van de server is vol. Niemand kan iets opslaan; inloggen en lezen gaat nog een tijd door. "
	"Maak ruimte op de schijf waar de database staat: opslaan kan daarna vanzelf weer.";

static const char scan_behind[] = "%lld %s al te lang op de controle op virussen. Tot die is gedaan, kan niemand %s openen. "
	"Kijk op de server na of clamd werkt en scripts/scan draait.";

/* Whoever has broken the glass sees it on every page. */
static void view_emergency(struct request *r, struct tpl *layout)
{
	struct rows *rows = db_query(r->db, Q_NOODTOEGANG_NU, ARGS(I(r->actor.id)));
	while (db_next(rows))
		view_notice(layout, arena_printf(r->arena, "U hebt noodtoegang tot dossier %s, tot %s. Alles wat u bekijkt, staat in het logboek en wordt nagekeken.",
			rows_text(rows, 0), rows_text(rows, 1)));
}

void view_notices(struct request *r, struct tpl *layout)
{
	if (*r->session.notice) view_notice(layout, r->session.notice);
	if (authz_general(&r->actor, ACT_NOODTOEGANG, 0, NULL)) view_emergency(r, layout);
	if (!authz_general(&r->actor, ACT_BEHEREN, 0, NULL)) return;
	if (!db_room(r->db, 0)) view_notice(layout, disk_full);
	long long behind = db_int(r->db, Q_SCAN_ACHTER, NO_ARGS);
	if (behind) view_notice(layout, arena_printf(r->arena, scan_behind, behind, behind == 1 ? "stuk wacht" : "stukken wachten", behind == 1 ? "het" : "ze"));
}
