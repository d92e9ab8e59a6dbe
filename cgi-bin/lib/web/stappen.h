/*
 * Within web.h: the way of an aanmelding, part by part (domain/deel.h).
 */
#ifndef JBT_STAPPEN_H
#define JBT_STAPPEN_H

/* {{>STAPPEN}}: the parts, which is at hand, which are complete and which not. Only
 * where the tafel is with the melder. On a page with a form each is a button of that
 * form, so that what was typed there goes along. */
void view_steps(struct request *, const char *deel);
/* The parts of which the page asks the fields: `deel`, and each of which something
 * that was sent or kept comes back; a section STAP_CODE for each. The fields of the
 * others are not drawn. How many. */
int view_stap(struct request *, const struct deel *deel);
/* Every part with fields as {{#DEEL}}: TITEL, rows GEGEVEN of what is filled in; for
 * who writes WIJZIGEN with the way to it, and what is asked for and still empty. */
void view_delen(struct request *, struct tpl *, bool writes);
/* Where the part after this one is; "": after the first. */
const char *stap_na(struct request *, const char *deel);

/* After save(): which parts of the round it changed. */
void stap_changed(struct request *);

#endif
