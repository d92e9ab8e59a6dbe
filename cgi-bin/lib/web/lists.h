/* web, the part about lists (taken.c): tasks and news as a page shows them. */
#ifndef JBT_LISTS_WEB_H
#define JBT_LISTS_WEB_H

#include "web/web.h"

/* Number, moment, gemeente, status and a day of a tafel in a list. */
void view_tafel_row(struct tpl *, const struct lijst_rij *, const char *day);
/* The same of a task, with what it is, where, by when and how long that still is. */
void view_taak(struct request *, struct tpl *, const struct lijst_rij *);
/* A row of news: the same, with what it is, since when, the day that it is about. */
void view_nieuws(struct tpl *, const struct lijst_rij *);
/* {{>GELEZEN}}: of each deelnemer that logs in, whether they have opened the dossier since
 * the invitation, or the notulen since those were sent. */
void view_gelezen(struct request *, struct tpl *, bool of_notulen);
/* {{#WACHT_OP_U}}: what waits for the actor about the tafel of the request. */
void view_taken_hier(struct request *, struct tpl *);

#endif
