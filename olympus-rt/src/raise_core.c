/* raise_core.c: exceptions where they are thrown, in little code.
 *
 * What nobody will catch is told at once, without being made first; then the program ends. Only where there is a
 * try are exceptions objects, and only then is what makes them linked. */
#include "olympus/start.h"

#include <string.h>

#if OLY_BARE

oly_try_t *oly_try_top;
oly_catch_t *oly_catch;
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

void oly_throw(oly_exc_t *exc) {
    if (exc->loc == 0) exc->loc = oly_loc;
    oly_try_t *t = oly_try_top;
    if (t == NULL) oly_report_thrown(exc);
    oly_try_top = t->up;
    t->exc = exc;
    longjmp(t->env, 1);
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

void oly_raise_as(uint32_t cls, const char *name, String msg) {
    if (oly_try_top == NULL) oly_report(cls, name, msg == NULL ? NULL : msg->data, msg == NULL ? 0 : msg->len, oly_loc);
    oly_catch(cls, msg, NULL, oly_loc);
    OLY_UNREACHABLE();
}

void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc) {
    if (oly_try_top == NULL) oly_report(cls, name, msg, msg == NULL ? 0 : strlen(msg), loc);
    oly_catch(cls, NULL, msg, loc);
    OLY_UNREACHABLE();
}

void oly_raise_failure(uint32_t loc, const oly_failure_t *failure) {
    if (oly_try_top == NULL) oly_report_failure(loc, failure);
    oly_catch(failure->cls, NULL, OLY_ERROR_TEXT >= 1 ? failure->line + failure->skip : NULL, loc);
    OLY_UNREACHABLE();
}

void oly_fail_memory(void) { oly_raise_at(OLY_MemoryError, NULL, oly_loc); }

void oly_exit(Integer status) {
    oly_exit_status = status;
    if (oly_try_top == NULL) oly_end((int)status & 255);
    oly_catch(OLY_SystemExit, NULL, NULL, oly_loc);
    OLY_UNREACHABLE();
}

void oly_exit_message(String msg) {
    oly_exit_status = 1;
    oly_throw(oly_exc_new(OLY_SystemExit, msg));
}

#endif
