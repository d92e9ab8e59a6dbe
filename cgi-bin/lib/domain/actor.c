/* Who is acting, with the roles of today; the log. */
#include "domain/domain.h"

#include <string.h>

void actor_load(struct db *db, struct arena *arena, int64_t gebruiker, struct actor *actor)
{
	(void)arena;
	*actor = (struct actor){ .id = gebruiker, .naam = "" };
	closing_days_read(db);
	struct rows *rows = db_query(db, Q_ACTOR_ROLLEN, ARGS(I(gebruiker)));
	while (db_next(rows)) {
		const char *code = rows_text(rows, 0);
		if (!actor->grants) actor->naam = rows_text(rows, 4);
		for (int role = 0; role < ROLES && actor->grants < MAX_GRANTS; role++)
			if (strcmp(role_codes[role], code) == 0)
				actor->grant[actor->grants++] = (struct grant){
					(enum role)role, rows_int(rows, 1), rows_int(rows, 2), rows_int(rows, 3) };
	}
	if (!actor->grants) actor->naam = db_text(db, Q_GEBRUIKER_NAAM, ARGS(I(gebruiker)));
}

void audit_chain(struct arena *arena, const char *before, const char *stamp, const struct audit *a, char out[static SHA256_HEX])
{
	/* Every value with its length, so that no two rows read the same. */
	struct buffer row = { .arena = arena };
	const char *texts[] = { before, stamp, a->rol, a->pagina, a->handeling, a->onderwerp, a->uitkomst };
	for (size_t i = 0; i < COUNT(texts); i++) {
		const char *text = texts[i] ? texts[i] : "";
		buffer_int(&row, (int64_t)strlen(text));
		buffer_puts(&row, ":");
		buffer_puts(&row, text);
		buffer_puts(&row, ",");
	}
	const int64_t numbers[] = { a->gebruiker, a->namens, a->zaak, a->tafel };
	for (size_t i = 0; i < COUNT(numbers); i++) {
		if (i) buffer_puts(&row, ",");
		buffer_int(&row, numbers[i]);
	}
	sha256_hex(row.text, row.length, out);
}

void audit_add(struct db *db, struct arena *arena, const struct audit *a)
{
	char now[STAMP_SIZE], chain[SHA256_HEX];
	stamp_now(now);
	audit_chain(arena, db_text(db, Q_LOG_LAATSTE, NO_ARGS), now, a, chain);
	db_exec(db, Q_LOG_TOEVOEGEN, ARGS(T(now), ID_OR_NULL(a->gebruiker), T(a->rol), ID_OR_NULL(a->namens), T(a->pagina),
		T(a->handeling), ID_OR_NULL(a->zaak), ID_OR_NULL(a->tafel), T(a->onderwerp), T(a->uitkomst), T(chain)));
	if (a->gebruiker && a->zaak && strcmp(a->uitkomst, "getoond") == 0)
		db_exec(db, Q_GEZIEN_NU, ARGS(I(a->zaak), T(a->pagina), I(a->tafel), I(a->gebruiker), T(now)));
}
