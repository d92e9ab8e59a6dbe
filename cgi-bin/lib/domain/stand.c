/*
 * How the system stands, in words for the beheerder, each line with what to do. What the
 * programs cannot see, because they are closed in, was written down by the scripts that do
 * or look at it (table stand_meting); how old that may be is a setting, which those ask too.
 */
#include "domain/domain.h"

#include <stdlib.h>
#include <string.h>

struct lijn {
	struct db *db;
	struct arena *arena;
	struct stand_regel *out;
	int count;
	int64_t now;
};

static void say(struct lijn *l, const char *what, const char *state, const char *text, const char *todo)
{
	if (l->count == STAND_REGELS) die(EV_BUG, "more lines than STAND_REGELS");
	l->out[l->count++] = (struct stand_regel){ what, state, text, strcmp(state, "goed") == 0 ? "" : todo };
}

static const char *ago(struct arena *arena, int64_t seconds)
{
	enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };
	if (seconds < 2 * HOUR) return arena_printf(arena, "%lld minuten geleden", (long long)(seconds > 0 ? seconds / MINUTE : 0));
	return seconds < 2 * DAY ? arena_printf(arena, "%lld uur geleden", (long long)(seconds / HOUR)) : arena_printf(arena, "%lld dagen geleden", (long long)(seconds / DAY));
}

/* ---- what the scripts wrote down ------------------------------------------------------------ */

/* `most`: seconds. `good` and `bad` are what it says then; of `bad` the next word is when.
 * Without `never` there need be none: it is a line once it was measured. */
struct meting { const char *naam, *wat, *good, *bad, *never, *todo; int64_t most; };

static void measured(struct lijn *l, const struct meting *m)
{
	struct rows *rows = db_query(l->db, Q_STAND_METING, ARGS(T(m->naam)));
	if (!db_next(rows)) {
		if (m->never) say(l, m->wat, "let_op", m->never, m->todo);
		return;
	}
	bool good = rows_int(rows, 0) != 0, disk = strcmp(m->naam, "schijf") == 0;
	const char *value = rows_text(rows, 1), *well = rows_text(rows, 3);
	int64_t age = l->now - stamp_seconds(rows_text(rows, 2));
	rows_end(rows);
	const char *free_room = disk ? arena_printf(l->arena, "%s MB vrij, ", number_nl(l->arena, strtoll(value, NULL, 10) / 1048576)) : "";
	if (good && age <= m->most) {
		say(l, m->wat, "goed", arena_printf(l->arena, "%s%s%s.", m->good, free_room, ago(l->arena, age)), "");
	} else if (good) {
		say(l, m->wat, "let_op", arena_printf(l->arena, "%s%s%s. Dat is te lang geleden.", m->good, free_room, ago(l->arena, age)), m->todo);
	} else {
		const char *before = !*well ? "Het ging nog nooit goed." : arena_printf(l->arena, "Het ging voor het laatst goed: %s.", ago(l->arena, l->now - stamp_seconds(well)));
		say(l, m->wat, "fout", arena_printf(l->arena, "%s%s%s. %s", m->bad, free_room, ago(l->arena, age), before), m->todo);
	}
}

static void read_measured(struct lijn *l)
{
	enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };
	const int64_t looked = setting(l->db, "stand_meting_uren") * HOUR;
	const struct meting all[] = {
		{ "bestanden", "Bestanden van de database", "Alleen het programma kan erbij. Gekeken: ", "Anderen op de server kunnen erbij, of de eigenaar klopt niet. Gekeken: ",
			"Er is nog niet naar gekeken.", "Laat jbt status --record elke dag draaien. Zet zo nodig de database op 600, de map op 700, en alles op naam van het programma.", looked },
		{ "schijf", "Ruimte op de schijf", "", "De schijf is vol. ", "Er is nog niet naar gekeken.", "Laat jbt status --record elke dag draaien. Maak zo nodig ruimte.", looked },
		{ "kopie", "Reservekopie", "De laatste is gelukt, ", "De laatste is mislukt, ", "Er is nog geen kopie gemaakt.", "Laat jbt backup elk uur draaien, en lees wat het meldt.",
			setting(l->db, "stand_kopie_uren") * HOUR },
		{ "oefening", "Oefening met terugzetten", "De laatste is gelukt, ", "De laatste is mislukt, ", "Er is nog niet geoefend.",
			"Laat jbt drill elke week draaien, met de database erbij, en lees wat het meldt.", setting(l->db, "stand_oefening_dagen") * DAY },
		{ "kop", "Kop van het logboek", "Elders bewaard, ", "Het logboek is niet wat is opgeschreven. Gezien: ", "De kop is nog niet elders bewaard.",
			"Laat jbt loghead elk uur draaien. Is het logboek anders: laat iemand meekijken met jbt verify.", setting(l->db, "stand_kop_uren") * HOUR },
		{ "controle", "Controle van database en logboek", "Alles klopte, ", "Er klopte iets niet, ", "Er is nog niet gecontroleerd.",
			"Laat jbt verify --record elke week draaien, en lees wat het meldt.", setting(l->db, "stand_controle_dagen") * DAY },
		{ "tweede", "Kopie op de tweede machine", "Aangekomen en nagekeken, ", "Niet aangekomen, of niet goed. Geprobeerd: ", NULL,
			"Laat jbt standby send elke minuut draaien, en lees wat het meldt.", setting(l->db, "stand_tweede_minuten") * MINUTE },
	};
	for (size_t i = 0; i < COUNT(all); i++) measured(l, &all[i]);
}

/* ---- what the database says itself ------------------------------------------------------------- */

static void read_storage(struct lijn *l)
{
	struct rows *rows = db_query(l->db, Q_STAND_OPSLAG, NO_ARGS);
	if (!db_next(rows)) die(EV_BUG, "no row of the pragmas");
	bool wal = strcmp(rows_text(rows, 0), "wal") == 0, waits = rows_int(rows, 1) > 0;
	rows_end(rows);
	say(l, "Opslaan", wal && waits ? "goed" : "fout", wal && waits ? "Wat is opgeslagen, staat op de schijf (WAL)." : "Wat is opgeslagen, kan bij een storing weg zijn.",
		"Zet de programma's stil en draai jbt migrate.");
	say(l, "Afscherming van de programma's", sandbox_is_on() ? "goed" : "fout", sandbox_is_on() ? "Staat aan." : "Staat uit: een fout in een programma kan overal bij.",
		"Haal JBT_SANDBOX=off weg. Kan de server het niet: neem een nieuwere kernel.");
}

static void read_mail(struct lijn *l)
{
	char hour_ago[STAMP_SIZE];
	stamp_at(l->now - 3600, hour_ago);
	struct rows *rows = db_query(l->db, Q_STAND_POST, ARGS(T(hour_ago)));
	if (!db_next(rows)) die(EV_BUG, "no row of a count");
	int64_t waits = rows_int(rows, 0), late = rows_int(rows, 1), unsure = rows_int(rows, 2), failed = rows_int(rows, 3);
	rows_end(rows);
	const char *text = arena_printf(l->arena, "Wacht: %lld. Niet zeker of het is verstuurd: %lld. Niet verstuurd: %lld.", (long long)waits, (long long)unsure, (long long)failed);
	if (late) say(l, "E-mail", "fout", arena_printf(l->arena, "%s Langer dan een uur wacht: %lld.", text, (long long)late), "Kijk of jbt post draait, en of de mailserver werkt.");
	else say(l, "E-mail", unsure + failed ? "let_op" : "goed", text, "De procesondersteuner heeft hiervoor een taak. Kijk bij Beheer, E-mail.");
}

static void read_accounts(struct lijn *l)
{
	enum { IDLE_DAYS = 90, DAY = 86400 };
	char then[STAMP_SIZE];
	stamp_at(l->now - IDLE_DAYS * DAY, then);
	struct rows *rows = db_query(l->db, Q_STAND_ACCOUNTS, ARGS(T(then)));
	if (!db_next(rows)) die(EV_BUG, "no row of a count");
	int64_t bare = rows_int(rows, 0), idle = rows_int(rows, 1);
	rows_end(rows);
	say(l, "Accounts zonder tweede stap", bare ? "let_op" : "goed", bare ? arena_printf(l->arena, "Alleen met een wachtwoord: %lld.", (long long)bare) : "Geen.",
		"Zet bij Instellingen de tweede stap voor iedereen aan.");
	say(l, "Accounts die niemand gebruikt", idle ? "let_op" : "goed", idle ? arena_printf(l->arena, "Langer dan 90 dagen niet ingelogd: %lld.", (long long)idle) : "Geen.",
		"Kijk bij Gebruikers, stand Al 90 dagen niet ingelogd. Blokkeer wie er niet meer werkt.");
}

static void read_destruction(struct lijn *l)
{
	char yesterday[DATE_SIZE];
	day_iso(day_today() - 1, yesterday);
	int64_t late = db_int(l->db, Q_STAND_VERNIETIGEN, ARGS(T(yesterday)));
	say(l, "Vernietigen van dossiers", late ? "let_op" : "goed", late ? arena_printf(l->arena, "Had al gedaan moeten zijn: %lld.", (long long)late) : "Er is niets te laat.",
		"Laat jbt vernietigen elke nacht draaien. Wacht er nog een taak op iemand, dan wacht het vernietigen ook.");
}

static void read_settings(struct lijn *l)
{
	struct buffer wrong = { .arena = l->arena };
	struct rows *rows = db_query(l->db, Q_STAND_INSTELLINGEN, NO_ARGS);
	while (db_next(rows)) {
		const struct setting_row *row = setting_find(rows_text(rows, 0));
		if (row && setting_wrong(l->arena, row, rows_text(rows, 1))) buffer_printf(&wrong, "%s%s", wrong.length ? ", " : "", row->label);
	}
	say(l, "Instellingen", wrong.length ? "fout" : "goed", wrong.length ? arena_printf(l->arena, "Buiten wat mag: %s.", wrong.text) : "Alle instellingen zijn wat ze mogen zijn.",
		"Kies bij Instellingen een waarde die mag.");
}

int stand_lees(struct db *db, struct arena *arena, struct stand_regel out[static STAND_REGELS])
{
	char now[STAMP_SIZE];
	stamp_now(now);
	struct lijn l = { .db = db, .arena = arena, .out = out, .now = stamp_seconds(now) };
	read_storage(&l);
	read_measured(&l);
	read_mail(&l);
	read_accounts(&l);
	read_destruction(&l);
	read_settings(&l);
	return l.count;
}
