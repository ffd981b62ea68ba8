/* sys.c: the command line and standard error as Python's sys sees them. */
#include "olympus/sys.h"

#include <stdlib.h>

#include "olympus/io.h"
#include "olympus/start.h"

/* The source of the program, or what started it where that is not known. */
String oly_main_file(void) {
    return oly_str_of_c(oly_program->file_count > 0 ? oly_program->files[0] : oly_arg_values[0]);
}

String oly_sys_arg(Integer i) { return oly_str_of_c(oly_arg_values[i]); }

Boolean oly_sys_has_variable(String name) { return getenv(oly_str_c(name)) != NULL; }

String oly_sys_variable(String name) { return oly_str_of_c(getenv(oly_str_c(name))); }

#if OLY_BARE
/* Rare enough to do without a buffer of its own. */
void oly_sys_put_error(String s) {
    oly_flush();
    (void)oly_port_write(2, s->data, s->len);
}

void oly_sys_flush_error(void) {}
#else
void oly_sys_put_error(String s) { oly_put_to(&oly_stderr, s); }

void oly_sys_put_bytes(Integer fd, Bytes data) {
    oly_put_bytes_to(fd == 2 ? &oly_stderr : &oly_stdout, (const char *)data->data, data->len);
}

void oly_sys_flush_error(void) { oly_flush_to(&oly_stderr); }
#endif
