/*
 * The message of a day: to who wants one (column dagbericht of gebruiker), on working
 * days, how much waits and whether there is news. No number of a zaak, no name.
 */
#include "domain/domain.h"
#include "domain/taken.h"

#include <string.h>
#include <time.h>

/* Is it a working day, at or after the hour of the setting? */
static bool is_time(struct db *db)
{
	const time_t now = time(NULL);
	struct tm local;
	closing_days_read(db);
	localtime_r(&now, &local);
	return day_is_workday(day_today()) && local.tm_hour >= (int)setting(db, "dagbericht_uur");
}

bool dagbericht_next(struct db *db, struct arena *arena, struct dagbericht *out)
{
	char today[DATE_SIZE];
	day_iso(day_today(), today);
	if (!is_time(db)) return false;
	struct rows *rows = db_query(db, Q_DAGBERICHT_VOLGENDE, ARGS(T(today)));
	bool any = db_next(rows);
	if (any) *out = (struct dagbericht){ .gebruiker = rows_int(rows, 0), .naar = rows_text(rows, 1), .subregio = rows_text(rows, 2), .email = rows_text(rows, 3),
		.afzender = rows_text(rows, 4), .dag = arena_strdup(arena, today) };
	rows_end(rows);
	if (!any) return false;
	struct actor actor;
	actor_load(db, arena, out->gebruiker, &actor);
	const struct lijst_vraag vraag = { .actor = &actor, .q = "", .moment = "", .status = "", .subregio = "", .van = "", .tot = "" };
	struct lijst *list = arena_alloc(arena, sizeof *list);
	struct zoek *zoek = lijst_zoek(db, arena, &vraag);
	lijst_taken(zoek, NULL, list);
	out->taken = list->totaal;
	out->verlopen = list->verlopen;
	lijst_nieuws(zoek, false, LIJST_BLAD, NULL, list);
	out->nieuws = list->count;
	out->meer = list->meer;
	return true;
}

bool dagbericht_write(struct arena *arena, const struct dagbericht *d, const char *site, struct mail *mail)
{
	struct buffer text = { .arena = arena };
	char now[STAMP_SIZE];
	stamp_now(now);
	const char *from = *d->afzender ? d->afzender : d->email;
	if (!mail_address_ok(d->naar) || !mail_address_ok(d->email) || !mail_address_ok(from)) return false;
	buffer_printf(&text, "Beste collega,\n\nOp u wacht vandaag:\n- %lld te doen%s\n", (long long)d->taken,
		d->verlopen ? arena_printf(arena, ", waarvan %lld te laat", (long long)d->verlopen) : "");
	if (d->nieuws) buffer_printf(&text, "- %s%d keer nieuws uit uw zaken\n", d->meer ? "meer dan " : "", d->nieuws);
	buffer_printf(&text, "\nU vindt het in uw werkvoorraad.\n%s/cgi-bin/werkvoorraad\n\nWilt u deze e-mail niet meer? Zet die dan uit bij uw account.\n%s/cgi-bin/account\n", site, site);
	*mail = (struct mail){
		.id = arena_printf(arena, "dag-%s-%lld@jeugdbeschermingstafels-twente.nl", d->dag, (long long)d->gebruiker),
		.from_name = arena_printf(arena, "Jeugdbeschermingstafel %s", d->subregio), .from = from, .reply_to = d->email, .to = d->naar,
		.subject = "Er wacht werk op u", .text = text.text, .date = stamp_seconds(now),
	};
	return true;
}
