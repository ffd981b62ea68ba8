/* start.c: the frame around a program. */
#include "olympus/start.h"

#include <string.h>

#include "olympus/io.h"

#if !OLY_BARE

const oly_program_t *oly_program;
int oly_arg_count;
char **oly_arg_values;
uintptr_t oly_stack_bottom;

/* What `atexit` runs at the end of the program; NULL in one that does not use it. */
static int (*exit_work)(void);

void olympus_at_exit(int (*work)(void)) { exit_work = work; }

static void say_bytes(const char *bytes, size_t len) { oly_put_bytes_to(&oly_stderr, bytes, len); }
static void say(const char *text) { say_bytes(text, strlen(text)); }

static void say_number(uint32_t x) {
    char digits[10];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + x % 10);
        x /= 10;
    } while (x != 0);
    say_bytes(digits + at, sizeof digits - at);
}

/* The source line as it stands in the file, if that is still there, then `file:line: `. */
static void say_place(uint32_t loc) {
    const uint32_t file = OLY_LOC_FILE(loc);
    const oly_program_t *p = oly_program;
    const char *name = p != NULL && file < p->file_count ? p->files[file] : NULL;
    if (oly_parts != NULL) name = oly_parts->file(file);
    if (name == NULL || OLY_LOC_LINE(loc) == 0) return;
#if OLY_ERROR_TEXT >= 2
    char line[200];
    const size_t len = oly_port_source_line(name, OLY_LOC_LINE(loc), line, sizeof line);
    if (len > 0) {
        say("    ");
        say_bytes(line, len);
        say("\n");
    }
#endif
    say(name);
    say(":");
    say_number(OLY_LOC_LINE(loc));
    say(": ");
}

OLY_NOINLINE int oly_report_uncaught(const oly_exc_t *exc) {
    String text = exc->msg;
    oly_flush_to(&oly_stdout);
    if (exc->cls == OLY_SystemExit) {
        if (text == NULL) return (int)oly_exit_status & 255;
        if (OLY_EXIT_HAS_STATUS(text)) return OLY_EXIT_STATUS(text);
        say_bytes(text->data, text->len);
        say("\n");
        return 1;
    }
    if (oly_program != NULL && oly_program->exception_text != NULL) {
        const String own = oly_program->exception_text(exc);
        if (own != NULL) text = own;
    }
    if (oly_parts != NULL) {
        const String own = oly_parts->exception_text(exc);
        if (own != NULL) text = own;
    }
    say_place(exc->loc);
#if OLY_ERROR_TEXT >= 1
    say(oly_exc_name(exc->cls));
#else
    say("exception ");
    say_number(exc->cls);
#endif
    if (text != NULL && text->len > 0) {
        say(": ");
        say_bytes(text->data, text->len);
    }
    say("\n");
    return exc->cls == OLY_KeyboardInterrupt ? 130 : 1;
}

static int run_guarded(void (*main)(void)) {
    oly_try_t t;
    if (OLY_TRY(t)) {
        main();
        OLY_END_TRY(t);
        return 0;
    }
    /* Printing an exception runs the program's code too, which may fail again. */
    oly_exc_t *exc = t.exc;
    oly_try_t again;
    if (OLY_TRY(again)) {
        const int status = oly_report_uncaught(exc);
        OLY_END_TRY(again);
        return status;
    }
    return 1;
}

/* A frame of its own, so that every pointer of the program lies below the recorded bottom. */
static OLY_NOINLINE int run_program(void (*main)(void)) {
    const int status = run_guarded(main);
    oly_try_t t;
    if (exit_work != NULL && OLY_TRY(t)) {
        (void)exit_work();
        OLY_END_TRY(t);
    }
    return status;
}

int oly_start(int argc, char **argv, const oly_program_t *program, void (*main)(void)) {
    oly_program = program;
    oly_arg_count = argc;
    oly_arg_values = argv;
    oly_stack_bottom = OLY_FRAME_ADDRESS();
    oly_stack_limit = oly_port_stack_end(oly_stack_bottom) + OLY_STACK_RESERVE;
    oly_port_start();
    oly_stdout.lines = oly_port_is_terminal(1);
    const int status = run_program(main);
    oly_flush_to(&oly_stdout);
    oly_flush_to(&oly_stderr);
    return status;
}

#endif
