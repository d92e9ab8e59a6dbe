/*
 * What held a dossier is zeroed before it is given back. By itself, because the one
 * file of C++ needs it too.
 */
#ifndef JBT_WIPE_H
#define JBT_WIPE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C"
#endif
void wipe(void *memory, size_t size);

#endif
