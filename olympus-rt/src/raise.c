/* raise.c: exceptions where they are thrown. Nothing here needs the heap. */
#include "olympus/start.h"

#include <string.h>

#if !OLY_BARE

oly_try_t *oly_try_top;
uint32_t oly_loc;
uintptr_t oly_stack_limit;
Integer oly_exit_status;
void *(*oly_exc_alloc)(size_t bytes);
const oly_parts_t *oly_parts;
void (*oly_orphan)(const oly_exc_t *exc);

/* A built-in exception with its text in one block. */
typedef struct {
    oly_exc_t exc;
    struct oly_str text;
} told_t;

/* Exceptions of programs that do not use the heap, and MemoryError. A program without a heap cannot keep more
 * of them than its variables do. */
#define RING 32
static told_t ring[RING];
static unsigned ring_next;

static told_t *from_ring(void) {
    told_t *told = &ring[ring_next++ % RING];
    memset(told, 0, sizeof *told);
    return told;
}

void oly_throw(oly_exc_t *exc) {
    if (exc->loc == 0) exc->loc = oly_loc;
    oly_try_t *t = oly_try_top;
    if (t == NULL) oly_orphan(exc);
    oly_try_top = t->up;
    t->exc = exc;
    longjmp(t->env, 1);
}

void oly_throw_at(oly_exc_t *exc, uint32_t loc) {
    oly_loc = loc;
    oly_throw(exc);
}

oly_exc_t *oly_exc_new_as(uint32_t cls, const char *name, String msg) {
    (void)name;
    oly_exc_t *exc = oly_exc_alloc ? oly_exc_alloc(sizeof *exc) : &from_ring()->exc;
    exc->cls = cls;
    exc->msg = msg;
    return exc;
}

void oly_raise_as(uint32_t cls, const char *name, String msg) {
    oly_throw(oly_exc_new_as(cls, name, msg));
}

OLY_NORETURN static void throw_told(told_t *told, uint32_t cls, const char *msg, uint32_t loc) {
    told->exc.cls = cls;
    if (msg != NULL) {
        told->text.len = told->text.count = strlen(msg);
        told->text.data = msg;
        told->exc.msg = &told->text;
    }
    oly_throw_at(&told->exc, loc);
}

void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc) {
    (void)name;
    throw_told(oly_exc_alloc ? oly_exc_alloc(sizeof(told_t)) : from_ring(), cls, msg, loc);
}

void oly_exit(Integer status) {
    oly_exit_status = status;
    oly_raise(OLY_SystemExit, NULL);
}

void oly_exit_message(String msg) {
    oly_exit_status = 1;
    oly_raise(OLY_SystemExit, msg);
}

void oly_fail_memory(void) { throw_told(from_ring(), OLY_MemoryError, NULL, oly_loc); }

#endif
