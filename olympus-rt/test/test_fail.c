/* test_fail.c: exceptions, and how programs end. Ends of programs are watched in child processes. */
#include "expect.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void test_nesting(void) {
    volatile int steps = 0;
    oly_try_t outer;
    if (OLY_TRY(outer)) {
        oly_try_t inner;
        if (OLY_TRY(inner)) {
            (void)DIVI(1, 0, OLY_LOC(0, 7));
            WRONG("reached");
        } else {
            CHECK(inner.exc->cls == OLY_ZeroDivisionError);
            CHECK(inner.exc->loc == OLY_LOC(0, 7));
            SAME(inner.exc->msg, "integer division or modulo by zero");
            steps++;
            oly_throw(inner.exc);
        }
    } else {
        CHECK(outer.exc->loc == OLY_LOC(0, 7));
        steps++;
    }
    CHECK(steps == 2);
    /* A frame that was popped is not jumped to. */
    oly_try_t first;
    if (OLY_TRY(first)) {
        oly_try_t second;
        if (OLY_TRY(second)) OLY_END_TRY(second);
        oly_raise_at(OLY_KeyError, "'k'", 3);
    } else {
        CHECK(first.exc->cls == OLY_KeyError);
        SAME(oly_exc_str(first.exc), "'k'");
        SAME(oly_exc_repr(first.exc), "KeyError('k')");
    }
}

static void test_classes(void) {
    CHECK(oly_exc_is(OLY_KeyError, OLY_LookupError));
    CHECK(oly_exc_is(OLY_KeyError, OLY_Exception));
    CHECK(oly_exc_is(OLY_ModuleNotFoundError, OLY_ImportError));
    CHECK(!oly_exc_is(OLY_SystemExit, OLY_Exception));
    CHECK(!oly_exc_is(OLY_KeyError, OLY_IndexError));
    CHECK(strcmp(oly_exc_name(OLY_FileNotFoundError), "FileNotFoundError") == 0);
}

static Integer deep(Integer n) {
    volatile char frame[64];
    frame[0] = (char)n;
    oly_stack_check_at(OLY_LOC(0, 9));
    return n == 0 ? 0 : deep(n - 1) + 1 + (frame[0] & 0);
}

static void test_depth(void) {
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(deep(200000) == 200000);
#endif
    for (int i = 0; i < 3; i++) FAILS(deep(INTEGER_MAX), OLY_RecursionError, "maximum recursion depth exceeded");
    CHECK(deep(1000) == 1000);
}

static void test_exceptions_live(void) {
    oly_exc_t *kept = NULL;
    for (int i = 0; i < 1000; i++) {
        oly_try_t t;
        if (OLY_TRY(t)) {
            oly_raise_format(OLY_ValueError, 1, "number %i, %R and %s", (Integer)i, LIT("q"), "more");
        } else if (i == 5) {
            kept = t.exc;
        }
    }
    oly_gc();
    SAME(kept->msg, "number 5, 'q' and more");
}

/* ---- ends of programs ---- */

typedef struct {
    oly_exc_t exc;
    Integer extra;
} own_exc_t;

static const char *const files[] = {"/nonexistent/prog.py"};
static const char *const class_names[] = {"Broken", "Worse"};
static const uint32_t class_parents[] = {OLY_ValueError, OLY_EXC_COUNT};
static String own_text(const oly_exc_t *exc) { return exc->cls == OLY_EXC_COUNT + 1 ? LIT("own text") : NULL; }
static const oly_program_t program = {files, 1, class_names, class_parents, 2, own_text};

static void end_normal(void) { oly_put(LIT("out")); }
static void end_index(void) {
    oly_put(LIT("before "));
    IDXL(5, 2, OLY_LOC(0, 12));
}
static void end_status(void) { oly_exit(3); }
static void end_text(void) { oly_exit_message(LIT("bye")); }
static void end_own(void) { oly_throw_at(oly_exc_new(OLY_EXC_COUNT, LIT("why")), OLY_LOC(0, 4)); }
static void end_worse(void) {
    CHECK(oly_exc_is(OLY_EXC_COUNT + 1, OLY_ValueError));
    oly_throw_at(oly_exc_new(OLY_EXC_COUNT + 1, NULL), OLY_LOC(0, 5));
}
static void end_assert(void) { oly_fail_assert(OLY_LOC(0, 6)); }
static void end_interrupt(void) { oly_raise_at(OLY_KeyboardInterrupt, NULL, OLY_LOC(0, 7)); }

/* Runs `main` as a program of its own: status, and what it wrote to both streams. */
static void ends(void (*main_)(void), int status, const char *text) {
    int ends_of_pipe[2];
    CHECK(pipe(ends_of_pipe) == 0);
    fflush(stderr);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends_of_pipe[1], 1);
        dup2(ends_of_pipe[1], 2);
        close(ends_of_pipe[0]);
        _exit(oly_start(0, NULL, &program, main_));
    }
    close(ends_of_pipe[1]);
    char have[1000];
    size_t len = 0;
    ssize_t n;
    while ((n = read(ends_of_pipe[0], have + len, sizeof have - 1 - len)) > 0) len += (size_t)n;
    have[len] = 0;
    close(ends_of_pipe[0]);
    int how = 0;
    waitpid(child, &how, 0);
    CHECK(WIFEXITED(how) && WEXITSTATUS(how) == status);
    if (strcmp(have, text) != 0) fprintf(stderr, "  have %s\n  want %s\n", have, text);
    CHECK(strcmp(have, text) == 0);
}

static void test_ends(void) {
    ends(end_normal, 0, "out");
    ends(end_index, 1, "before /nonexistent/prog.py:12: IndexError: list index out of range\n");
    ends(end_status, 3, "");
    ends(end_text, 1, "bye\n");
    ends(end_own, 1, "/nonexistent/prog.py:4: Broken: why\n");
    ends(end_worse, 1, "/nonexistent/prog.py:5: Worse: own text\n");
    ends(end_assert, 1, "/nonexistent/prog.py:6: AssertionError\n");
    ends(end_interrupt, 130, "/nonexistent/prog.py:7: KeyboardInterrupt\n");
}

static void run(void) {
    test_nesting();
    test_classes();
    test_depth();
    test_exceptions_live();
    test_ends();
}

TEST_MAIN(run)
