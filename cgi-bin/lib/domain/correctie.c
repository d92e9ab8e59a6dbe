/*
 * correctie: the trace of what was put right. The only place that writes it; the
 * database lets nobody change or remove a row.
 */
#include "domain/domain.h"

void correctie_add(struct db *db, const struct correctie *c)
{
	char now[STAMP_SIZE];
	stamp_now(now);
	db_exec(db, Q_CORRECTIE_TOEVOEGEN, ARGS(I(c->tafel), T(c->soort), T(c->onderwerp), T(c->kop), T(c->oud), T(c->nieuw), T(c->reden),
		I(c->datalek), I(c->door), T(c->rol), ID_OR_NULL(c->namens), T(now)));
}
