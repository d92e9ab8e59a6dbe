/* web, the part about figures: how they are shown on a page and in a file. */
#ifndef JBT_RAPPORT_H
#define JBT_RAPPORT_H

#include "web/web.h"
#include "domain/cijfers.h"

/* What a count is called on the page: "12", "–" where it is not shown. */
const char *cijfer_tekst(struct request *, int64_t count, bool whole);
const char *aandeel_tekst(struct request *, int64_t part, int64_t all, bool whole);
/* Which of them a row of the trend is: "maart 2026", "1e kwartaal 2026", "jaar vanaf april 2022". */
const char *periode_tekst(struct request *, const struct cijfers *, int period);
const char *maand_tekst(struct request *, int month);
/* The half days of the Raad of a subregio, as they are shown; of others only how full they are, roughly. */
struct gebruik { const char *streek, *plaatsen, *gebruikt, *bezetting; };
int dagdelen_lezen(struct request *, const struct cijfervraag *, struct gebruik out[static STREKEN]);

void view_cijfers(struct request *, struct tpl *, const struct cijfers *);
void view_duur(struct request *, struct tpl *, const struct cijfers *);
void view_dagdelen(struct request *, struct tpl *, const struct cijfervraag *);
/* The same figures as a file; what is not shown on the page is not in it. */
void cijfers_csv(struct request *, const struct cijfers *);

/* tabel.c: the answer is this file, made with csv_put(). */
void answer_csv(struct request *, const char *name, struct buffer *);

#endif
