/* Within domain.h: how the system stands, line by line (stand.c). */
#ifndef JBT_STAND_H
#define JBT_STAND_H

#include "db/db.h"

struct stand_regel {
	const char *wat, *stand;        /* stand: of the list `stand` */
	const char *tekst, *doen;       /* what was found; what to do about it, "" when it is well */
};
enum { STAND_REGELS = 20 };
/* The lines, in the order in which they are shown; the count. */
int stand_lees(struct db *, struct arena *, struct stand_regel out[static STAND_REGELS]);

#endif
