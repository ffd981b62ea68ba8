/* start_core.c: the frame around a program on a core. What nobody catches ends it where it is thrown. */
#include "olympus/start.h"

#include "olympus/io.h"

#if OLY_BARE

OLY_WEAK const char *const oly_files[1] = {NULL};
OLY_WEAK const oly_program_t oly_program_info = {NULL, 0, NULL, NULL, 0, NULL};

/* Character by character: what is said before the end may take its time. */
static OLY_NOINLINE void say(const char *text) {
    while (*text != 0) oly_put_char(*text++);
}

void oly_end(int status) {
    oly_flush();
    oly_port_exit(status);
}

/* From here on the one buffer belongs to standard error. */
static inline void turn_to_error(void) {
    oly_flush();
    oly_stdout.fd = 2;
}

OLY_WEAK const char *oly_source_path(uint32_t file) { return oly_files[file]; }

void oly_report(uint32_t loc, const char *name, const char *text, size_t len, uint32_t cls) {
    turn_to_error();
    if (OLY_LOC_LINE(loc) != 0) {
        say(oly_source_path(OLY_LOC_FILE(loc)));
        say(":");
        oly_put_int((Integer)OLY_LOC_LINE(loc));
        say(": ");
    }
#if OLY_ERROR_TEXT >= 1
    (void)cls;
    say(name);
#else
    (void)name;
    say("exception ");
    oly_put_int((Integer)cls);
#endif
    if (len > 0) {
        say(": ");
        oly_put_bytes_to(&oly_stdout, text, len);
    }
    say("\n");
    oly_end(1);
}

/* The text of an exception may be the program's code, which may fail again: then there is none. */
static bool reporting;

/* The status that a SystemExit keeps as digits. */
static int status_of(const char *digits, size_t len) {
    unsigned status = 0;
    bool negative = false;
    for (size_t i = 0; i < len; i++) {
        if (digits[i] == '-') negative = true;
        else if (digits[i] >= '0' && digits[i] <= '9') status = status * 10 + (unsigned)(digits[i] - '0');
    }
    return (int)((negative ? 0u - status : status) & 255u);
}

void oly_report_thrown(const oly_exc_t *exc) {
    String text = exc->msg;
    if (exc->cls == OLY_SystemExit) {
        if (text == NULL) oly_end((int)oly_exit_status & 255);
        if (text->len > 0 && text->data[0] == 0) oly_end(status_of(text->data + 1, text->len - 1));
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
    oly_report(exc->loc, name, text == NULL ? NULL : text->data, text == NULL ? 0 : text->len, exc->cls);
}

#endif
