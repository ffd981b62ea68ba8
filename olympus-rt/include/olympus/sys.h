/* What modules/sys.py needs of the runtime. */
#ifndef OLYMPUS_SYS_H
#define OLYMPUS_SYS_H

#include "olympus/str.h"

/* sys.argv[i] */
String oly_sys_arg(Integer i);
/* sys.stderr */
void oly_sys_put_error(String s);
void oly_sys_flush_error(void);

#endif
