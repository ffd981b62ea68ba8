/* sys.c: the command line and standard error as Python's sys sees them. */
#include "olympus/sys.h"

#include "olympus/io.h"
#include "olympus/start.h"

String oly_sys_arg(Integer i) { return oly_str_of_c(oly_arg_values[i]); }

void oly_sys_put_error(String s) { oly_put_to(&oly_stderr, s); }

void oly_sys_flush_error(void) { oly_flush_to(&oly_stderr); }
