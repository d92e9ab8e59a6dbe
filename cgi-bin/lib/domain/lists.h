/*
 * Within domain: the lists of codes with their Dutch words, by subject. Each ends
 * with a list without a name.
 */
#ifndef JBT_LISTS_H
#define JBT_LISTS_H

#include "domain/domain.h"

struct list { const char *name; const struct choice *list; };
/* Those that pages with many rows ask for come first. */
extern const struct list lists_flow[], lists_forms[], lists_corv[], lists_beheer[], lists_cijfers[], lists_toezicht[];

#endif
