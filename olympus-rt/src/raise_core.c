/* raise_core.c: exceptions where they are thrown, in little code: what nobody will catch is told at once, without
 * being made first; then the program ends. Where there is a `try`, try_core.c is linked, whose functions stand for
 * the weak ones here; only then is what makes exceptions linked. */
#include "olympus/start.h"

#include <string.h>

#if OLY_BARE

/* core.ld asks for this, which takes no room: thus linkers take this file before any that needs it, and then look no
 * further for what try_core.c has as well. Some targets put an underscore before C's names; the script does not. */
extern const char oly_without_try[0] __asm__("oly_without_try");
const char oly_without_try[0];

uint32_t oly_loc;
Integer oly_exit_status;
void *(*oly_exc_alloc)(size_t bytes);
const oly_parts_t *oly_parts;

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

void oly_raise_caught(uint32_t cls, String text, const char *msg, uint32_t loc) {
    told_t *told = new_told(cls != OLY_MemoryError);
    told->exc.cls = cls;
    told->exc.msg = text;
    if (msg != NULL) {
        told->text.len = told->text.count = strlen(msg);
        told->text.data = msg;
        told->exc.msg = &told->text;
    }
    oly_throw_at(&told->exc, loc);
}

oly_exc_t *oly_exc_new(uint32_t cls, String msg) {
    oly_exc_t *exc = &new_told(true)->exc;
    exc->cls = cls;
    exc->msg = msg;
    return exc;
}

OLY_WEAK void oly_raise_as(uint32_t cls, const char *name, String msg) {
    oly_report(oly_loc, name, msg == NULL ? NULL : msg->data, msg == NULL ? 0 : msg->len, cls);
}

OLY_WEAK void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc) {
    oly_report(loc, name, msg, msg == NULL ? 0 : strlen(msg), cls);
}

OLY_WEAK void oly_raise_failure(uint32_t loc, const oly_failure_t *failure) {
    oly_report(loc, failure->line, NULL, 0, failure->cls);
}

OLY_WEAK void oly_exit(Integer status) { oly_end((int)status & 255); }

void oly_fail_memory(void) { oly_raise_at(OLY_MemoryError, NULL, oly_loc); }

void oly_exit_message(String msg) {
    oly_exit_status = 1;
    oly_throw(oly_exc_new(OLY_SystemExit, msg));
}

#endif
