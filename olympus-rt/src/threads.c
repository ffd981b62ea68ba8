/* threads.c: threads that take turns. Each has a stack of its own, and a lock goes from one to the next: the rest of
 * the runtime never sees two of them run. */
#if !defined _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/thread.h"

#include "olympus/fail.h"
#include "olympus/start.h"

#if OLY_BARE

/* One thread: what it waits for never comes. */
Boolean oly_thread_wait(Real until) {
    (void)until;
    return false;
}
void oly_thread_changed(void) {}
Integer oly_thread_number(void) { return 0; }

#else

#include <math.h>
#include <pthread.h>
#include <stdlib.h>

#include "olympus/io.h"

#define STACK ((size_t)16 << 20)

typedef struct thread thread_t;
struct thread {
    thread_t *next; /* in the ring of those that have not ended */
    pthread_cond_t turn;
    int (*entry)(void);
    /* While another one runs: its stack, from where it waits to where it began, and its part of the runtime's state. */
    uintptr_t top;
    uintptr_t bottom;
    uintptr_t limit;
    oly_try_t *tries;
    uint32_t loc;
    Integer number;
    Real until;
    bool sleeps; /* for the time alone, whatever happens */
};

static thread_t first = {.next = &first, .turn = PTHREAD_COND_INITIALIZER, .until = INFINITY};
static thread_t *running = &first;
static Integer alive = 1;
static Integer started;
/* How many have waited since something happened. */
static Integer idle;
static bool stuck;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

Integer oly_thread_number(void) { return running->number; }

void oly_thread_changed(void) { idle = 0; }

#if !OLY_MEM_PLAIN
static void mark_others(void (*scan)(const char *from, size_t bytes)) {
    for (thread_t *t = running->next; t != running; t = t->next) {
        if (t->bottom > t->top) scan((const char *)t->top, t->bottom - t->top);
    }
}
#endif

/* Gives the turn away and waits for the next one. */
static OLY_NOINLINE void pass_from(thread_t *me, thread_t *to) {
    me->top = OLY_FRAME_ADDRESS() & ~(uintptr_t)(sizeof(void *) - 1);
    me->bottom = oly_stack_bottom;
    me->limit = oly_stack_limit;
    me->tries = oly_try_top;
    me->loc = oly_loc;
    running = to;
    (void)pthread_cond_signal(&to->turn);
    while (running != me) (void)pthread_cond_wait(&me->turn, &lock);
    oly_stack_bottom = me->bottom;
    oly_stack_limit = me->limit;
    oly_try_top = me->tries;
    oly_loc = me->loc;
}

static void pass(thread_t *to) {
    if (to == running) return;
    /* Pointers in registers go to the stack, where the collector sees them. */
#if OLY_HAS_OVERFLOW_BUILTINS
    __builtin_unwind_init();
#endif
    jmp_buf registers;
    (void)OLY_SETJMP(registers);
    pass_from(running, to);
}

/* The thread whose turn is next, beginning at one in the ring. Where all wait, time goes by until one need not. */
static thread_t *choose(thread_t *from) {
    for (thread_t *t = from; idle <= 2 * alive; t = t->next) {
        idle++;
        if (!t->sleeps || oly_port_clock(1) >= t->until) return t;
    }
    thread_t *earliest = from;
    for (thread_t *t = from->next; t != from; t = t->next) {
        if (t->until < earliest->until) earliest = t;
    }
    idle = 0;
    if (isinf(earliest->until)) {
        stuck = true;
        return &first;
    }
    const Real left = earliest->until - oly_port_clock(1);
    if (left > 0) oly_port_sleep(left);
    return earliest;
}

static bool wait_for(Real until, bool sleeps) {
    thread_t *me = running;
    me->until = until;
    me->sleeps = sleeps;
    pass(choose(me->next));
    me->until = INFINITY;
    me->sleeps = false;
    if (me == &first && stuck) {
        stuck = false;
        return false;
    }
    return true;
}

Boolean oly_thread_wait(Real until) { return wait_for(until, false); }

static void sleep_in_turn(Real seconds) {
    const Real until = oly_port_clock(1) + seconds;
    do {
        (void)wait_for(until, true);
    } while (oly_port_clock(1) < until && !oly_port_interrupted());
    idle = 0;
}

static OLY_NOINLINE void run_entry(thread_t *me) { (void)me->entry(); }

static void *run(void *arg) {
    thread_t *me = arg;
    (void)pthread_mutex_lock(&lock);
    while (running != me) (void)pthread_cond_wait(&me->turn, &lock);
    oly_stack_bottom = OLY_FRAME_ADDRESS();
    oly_stack_limit = oly_stack_bottom - (STACK - ((size_t)64 << 10)) + OLY_STACK_RESERVE;
    oly_try_top = NULL;
    run_entry(me);
    thread_t *before = me;
    while (before->next != me) before = before->next;
    before->next = me->next;
    alive--;
    idle = 0;
    running = choose(me->next);
    (void)pthread_cond_signal(&running->turn);
    (void)pthread_mutex_unlock(&lock);
    (void)pthread_cond_destroy(&me->turn);
    free(me);
    return NULL;
}

void olympus_thread_start(int (*entry)(void)) {
    if (started == 0) {
        (void)pthread_mutex_lock(&lock);
#if !OLY_MEM_PLAIN
        oly_mark_others = mark_others;
#endif
        oly_sleeper = sleep_in_turn;
    }
    thread_t *made = calloc(1, sizeof *made);
    pthread_attr_t how;
    pthread_t id;
    if (made == NULL || pthread_attr_init(&how) != 0) oly_fail_memory();
    (void)pthread_cond_init(&made->turn, NULL);
    (void)pthread_attr_setstacksize(&how, STACK);
    (void)pthread_attr_setdetachstate(&how, PTHREAD_CREATE_DETACHED);
    made->entry = entry;
    made->number = ++started;
    made->until = INFINITY;
    if (pthread_create(&id, &how, run, made) != 0) {
        free(made);
        oly_raise_const(RuntimeError, "can't start new thread", oly_loc);
    }
    (void)pthread_attr_destroy(&how);
    /* At the end of the ring. */
    thread_t *last = &first;
    while (last->next != &first) last = last->next;
    made->next = &first;
    last->next = made;
    alive++;
    idle = 0;
    pass(made);
}

#endif
