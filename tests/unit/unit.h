/* What cmocka asks for before its own header, in the one order that works. */
#ifndef JBT_UNIT_H
#define JBT_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
