/* What modules/sys.py and os.py need of the runtime. */
#ifndef OLYMPUS_SYS_H
#define OLYMPUS_SYS_H

#include "olympus/str.h"

/* sys.argv[i] */
String oly_sys_arg(Integer i);
String oly_main_file(void);
/* os.environ */
Boolean oly_sys_has_variable(String name);
String oly_sys_variable(String name);
/* sys.stderr */
void oly_sys_put_error(String s);
void oly_sys_flush_error(void);
/* sys.stdout.buffer and sys.stderr.buffer */
void oly_sys_put_bytes(Integer fd, Bytes data);

#endif
