/* raise_core.c: exceptions where they are thrown, in little code, and how programs end: what nobody will catch is told
 * at once, without being made first; then the program ends. Where there is a `try`, try_core.c is linked, whose
 * functions stand for the weak ones here; only then is what makes exceptions linked. */
#include "olympus/start.h"

#include <string.h>

#include "olympus/io.h"

#if OLY_BARE

/* core.ld asks for this, which takes no room: thus linkers take this file before any that needs it, and then look no
 * further for what try_core.c has as well. Some targets put an underscore before C's names; the script does not. */
extern const char oly_without_try[0] __asm__("oly_without_try");
const char oly_without_try[0];

uint32_t oly_loc;
Integer oly_exit_status;
void *(*oly_exc_alloc)(size_t bytes);
const oly_parts_t *oly_parts;

OLY_WEAK const char *const oly_files[1] = {NULL};
OLY_WEAK const oly_program_t oly_program_info = {NULL, 0, NULL, NULL, 0, NULL};

/* C compilers are kept from calling strlen for this loop, which takes more. */
static OLY_NOINLINE void say(const char *text) {
    size_t len = 0;
    for (; text[len] != 0; len++) OLY_OPAQUE(len);
    oly_put_bytes_to(&oly_stdout, text, len);
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

static OLY_ALWAYS_INLINE void say_colon(void) {
    oly_put_char(':');
    oly_put_char(' ');
}

/* What a report begins with: the place, and the first text. */
static OLY_ALWAYS_INLINE void say_at(uint32_t loc, const char *text) {
    turn_to_error();
    if (OLY_LOC_LINE(loc) != 0) {
        say(oly_source_path(OLY_LOC_FILE(loc)));
        oly_put_char(':');
        oly_put_int((Integer)OLY_LOC_LINE(loc));
        say_colon();
    }
    say(text);
}

#if OLY_ERROR_TEXT < 1
/* Of a class. */
static inline void say_number(uint32_t cls) {
    say("exception ");
    oly_put_int((Integer)cls);
}
#endif

static OLY_NOINLINE OLY_NORETURN void end_line(void) {
    oly_put_char('\n');
    oly_end(1);
}

void oly_report(uint32_t loc, const char *name, const char *text, size_t len, uint32_t cls) {
    say_at(loc, "");
#if OLY_ERROR_TEXT >= 1
    (void)cls;
    for (const char end = len > 0 ? ':' : 0; *name != 0 && *name != end; name++) oly_put_char(*name);
#else
    (void)name;
    say_number(cls);
#endif
    if (len > 0) {
        say_colon();
        oly_put_bytes_to(&oly_stdout, text, len);
    }
    end_line();
}

/* Many programs link no other report: it does by itself what the others do by functions. try_core.c goes by
 * oly_report. */
OLY_WEAK Integer oly_raise_failure(uint32_t loc, const oly_failure_t *failure) {
    say_at(loc, failure->line);
#if OLY_ERROR_TEXT < 1
    say_number(failure->cls);
#endif
    oly_put_char('\n');
    oly_flush();
    oly_port_exit(1);
}

/* The text of an exception may be the program's code, which may fail again: then there is none. */
static bool reporting;

void oly_report_thrown(const oly_exc_t *exc) {
    String text = exc->msg;
    if (exc->cls == OLY_SystemExit) {
        if (text == NULL) oly_end((int)oly_exit_status & 255);
        if (OLY_EXIT_HAS_STATUS(text)) oly_end(OLY_EXIT_STATUS(text));
        turn_to_error();
        oly_put(text);
        end_line();
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
#if OLY_NAMED_EXCEPTIONS
    const char *name = exc->name;
#else
    const char *name = NULL;
#endif
    oly_report(exc->loc, name, text == NULL ? NULL : text->data, text == NULL ? 0 : text->len, exc->cls);
}

/* A built-in exception with its text in one block. */
typedef struct {
    oly_exc_t exc;
    struct oly_str text;
} told_t;

/* Exceptions of programs that do not use the heap, and MemoryError. */
#define RING 4
static told_t ring[RING];
static unsigned ring_next;

static told_t *new_told(bool from_heap) {
    if (from_heap && oly_exc_alloc != NULL) return oly_exc_alloc(sizeof(told_t));
    return memset(&ring[ring_next++ % RING], 0, sizeof(told_t));
}

OLY_WEAK void oly_throw(oly_exc_t *exc) {
    if (exc->loc == 0) exc->loc = oly_loc;
    oly_report_thrown(exc);
}

void oly_throw_at(oly_exc_t *exc, uint32_t loc) {
    oly_loc = loc;
    oly_throw(exc);
}

static inline void set_class(oly_exc_t *exc, uint32_t cls, const char *name) {
    exc->cls = cls;
#if OLY_NAMED_EXCEPTIONS
    exc->name = name;
#else
    (void)name;
#endif
}

void oly_raise_caught(uint32_t cls, const char *name, String text, const char *msg, uint32_t loc) {
    told_t *told = new_told(cls != OLY_MemoryError);
    set_class(&told->exc, cls, name);
    told->exc.msg = text;
    if (msg != NULL) {
        told->text.len = told->text.count = strlen(msg);
        told->text.data = msg;
        told->exc.msg = &told->text;
    }
    oly_throw_at(&told->exc, loc);
}

oly_exc_t *oly_exc_new_as(uint32_t cls, const char *name, String msg) {
    oly_exc_t *exc = &new_told(true)->exc;
    set_class(exc, cls, name);
    exc->msg = msg;
    return exc;
}

OLY_WEAK void oly_raise_as(uint32_t cls, const char *name, String msg) {
    oly_report(oly_loc, name, msg == NULL ? NULL : msg->data, msg == NULL ? 0 : msg->len, cls);
}

OLY_WEAK void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc) {
    oly_report(loc, name, msg, msg == NULL ? 0 : strlen(msg), cls);
}

OLY_WEAK void oly_exit(Integer status) { oly_end((int)status & 255); }

void oly_fail_memory(void) { oly_raise_plain(MemoryError, oly_loc); }

void oly_exit_message(String msg) {
    oly_exit_status = 1;
    oly_throw(oly_exc_new(OLY_SystemExit, msg));
}

#endif
