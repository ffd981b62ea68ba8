/* start_core.c: the frame around a program on a core. What nobody catches ends it where it is thrown. */
#include "olympus/start.h"

#include <string.h>

#include "olympus/io.h"

#if OLY_BARE

OLY_WEAK const oly_program_t oly_program_info = {NULL, 0, NULL, NULL, 0, NULL};

static OLY_NOINLINE void say(const char *text) { oly_put_bytes_to(&oly_stdout, text, strlen(text)); }

void oly_end(int status) {
    oly_flush();
    oly_port_exit(status);
}

/* From here on the one buffer belongs to standard error. */
static OLY_NOINLINE void turn_to_error(void) {
    oly_flush();
    oly_stdout.fd = 2;
}

static OLY_NOINLINE void begin_report(uint32_t loc) {
    turn_to_error();
    if (OLY_LOC_LINE(loc) == 0) return;
    const uint32_t file = OLY_LOC_FILE(loc);
    const char *path = oly_parts != NULL ? oly_parts->file(file) : NULL;
    say(path != NULL ? path : oly_program->files[file]);
    say(":");
    oly_put_int((Integer)OLY_LOC_LINE(loc));
    say(": ");
}

OLY_NORETURN static OLY_NOINLINE void end_report(void) {
    say("\n");
    oly_end(1);
}

#if OLY_ERROR_TEXT < 1
static OLY_NOINLINE void say_class(uint32_t cls) {
    say("exception ");
    oly_put_int((Integer)cls);
}
#endif

void oly_report(uint32_t cls, const char *name, const char *text, size_t len, uint32_t loc) {
    begin_report(loc);
#if OLY_ERROR_TEXT >= 1
    (void)cls;
    say(name);
#else
    (void)name;
    say_class(cls);
#endif
    if (len > 0) {
        say(": ");
        oly_put_bytes_to(&oly_stdout, text, len);
    }
    end_report();
}

void oly_report_failure(uint32_t loc, const oly_failure_t *failure) {
    begin_report(loc);
#if OLY_ERROR_TEXT >= 1
    say(failure->line);
#else
    say_class(failure->cls);
#endif
    end_report();
}

/* The text of an exception may be the program's code, which may fail again: then there is none. */
static bool reporting;

void oly_report_thrown(const oly_exc_t *exc) {
    String text = exc->msg;
    if (exc->cls == OLY_SystemExit) {
        if (text == NULL) oly_end((int)oly_exit_status & 255);
        turn_to_error();
        oly_put(text);
        say("\n");
        oly_end(1);
    }
    if (reporting) oly_end(1);
    reporting = true;
    if (oly_program->exception_text != NULL) {
        const String own = oly_program->exception_text(exc);
        if (own != NULL) text = own;
    }
    if (oly_parts != NULL) {
        const String own = oly_parts->exception_text(exc);
        if (own != NULL) text = own;
    }
#if OLY_ERROR_TEXT >= 1
    const char *name = oly_exc_name(exc->cls);
#else
    const char *name = NULL;
#endif
    oly_report(exc->cls, name, text == NULL ? NULL : text->data, text == NULL ? 0 : text->len, exc->loc);
}

#endif
