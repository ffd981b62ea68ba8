/* fail.h: exceptions, by setjmp and longjmp.
 *
 *     oly_try_t t;
 *     if (OLY_TRY(t)) { ...body...; OLY_END_TRY(t); }
 *     else { ...t.exc is the exception, the frame is already popped... }
 *
 * A jump out of the body (return, break, continue) says OLY_END_TRY first. Locals that the body changes and
 * the handler reads are `volatile`. */
#ifndef OLYMPUS_FAIL_H
#define OLYMPUS_FAIL_H

#include <setjmp.h>

#include "olympus/types.h"

/* A place in the Python sources: index of the file and line. 0 is nowhere. */
#define OLY_LOC(file, line) (((uint32_t)(file) << 20) | (uint32_t)(line))
#define OLY_LOC_FILE(loc) ((loc) >> 20)
#define OLY_LOC_LINE(loc) ((loc) & 0xfffffu)

/* Class numbers of the built-in exceptions; user classes go on from OLY_EXC_COUNT. */
enum {
    OLY_EXC_NONE = 0,
#define OLY_EXCEPTION(name, parent) OLY_##name,
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
    OLY_EXC_COUNT
};

/* On cores an exception carries the name of its class, so that a program links the names it uses, and not all. */
#define OLY_NAMED_EXCEPTIONS (OLY_BARE && OLY_ERROR_TEXT >= 1)

/* The start of every exception object. `loc` is the place of the raise, `cause` what `raise … from` named,
 * `args` what the constructor was given in the form the program knows, or NULL. */
typedef struct OLY_MAY_ALIAS oly_exc {
    uint32_t cls;
    uint32_t loc;
    String msg;
    struct oly_exc *cause;
    void *args;
#if OLY_NAMED_EXCEPTIONS
    const char *name; /* the class's, or a failure's whole line, which begins with it */
#endif
} oly_exc_t;

/* In a program that asks for the context of exceptions, or for the one that is being handled, `cause` is the start of
 * such a record. */
typedef struct {
    oly_exc_t *cause;
    oly_exc_t *context;
    void *notes;
    bool suppressed;
} oly_chain_t;

/* What is being handled, and what notes it as the context of what is caught: for programs that ask for it. */
extern oly_exc_t *oly_handled;
static inline oly_exc_t *oly_handled_now(void) { return oly_handled; }
void oly_chain_context(oly_exc_t *exc);
void oly_chain_cause(oly_exc_t *exc, oly_exc_t *cause);
oly_exc_t *oly_cause_of(const oly_exc_t *exc);
oly_exc_t *oly_context_of(const oly_exc_t *exc);
bool oly_is_suppressed(const oly_exc_t *exc);
/* The texts that `add_note` adds to an exception object: a List. */
void *oly_chain_notes(void *exc);

/* Whether an exception object was thrown. */
static inline bool oly_was_thrown(const void *exc) { return ((const oly_exc_t *)exc)->loc != 0; }

/* The text of an exception in a variable: the runtime raises some without. */
#define OLY_EXC_TEXT(exc) ((exc)->_msg != NULL ? (exc)->_msg : OLY_EMPTY)

typedef struct oly_try {
    jmp_buf env;
    struct oly_try *up;
    oly_exc_t *exc;
} oly_try_t;

/* The innermost active try, and the place generated code is at when it calls what may fail. */
extern oly_try_t *oly_try_top;
extern uint32_t oly_loc;

/* The failures that always say the same do not return. */
#ifndef OLY_FAILS
#define OLY_FAILS OLY_NORETURN OLY_COLD
#endif

#if OLY_BARE
/* Makes an exception and throws it. The text is `text`, or else `msg`, which may be NULL too. */
OLY_NORETURN OLY_COLD void oly_raise_caught(uint32_t cls, const char *name, String text, const char *msg, uint32_t loc);
/* Says what nobody caught, and ends the program. Of `name` only what stands before a colon, if there is a text. */
OLY_NORETURN OLY_COLD void oly_report(uint32_t loc, const char *name, const char *text, size_t len, uint32_t cls);
OLY_NORETURN OLY_COLD void oly_report_thrown(const oly_exc_t *exc);
/* A failure that always says the same: the class, and its name and text as they are reported. The text alone begins
 * at `skip`; 0 is none. */
typedef struct {
    uint8_t cls;
    uint8_t skip;
    char line[];
} OLY_PACKED oly_failure_t;
#if OLY_ERROR_TEXT >= 1
#define OLY_FAILURE(class, text) {OLY_##class, sizeof #class + 1, #class ": " text}
#define OLY_PLAIN_FAILURE(class) {OLY_##class, 0, #class}
#else
#define OLY_FAILURE(class, text) {OLY_##class, 0, ""}
#define OLY_PLAIN_FAILURE(class) {OLY_##class, 0, ""}
#endif
extern const oly_failure_t oly_overflow_failure;
/* It gives an Integer, so that functions which give one can end in it. */
OLY_FAILS Integer oly_raise_failure(uint32_t loc, const oly_failure_t *failure);
/* Writes what is buffered and ends the program. */
OLY_NORETURN void oly_end(int status);
#endif

/* On cores this variable brings in try_core.c, with all that a program without a `try` has not. */
static inline void oly_try_push(oly_try_t *t) {
    t->up = oly_try_top;
    t->exc = NULL;
    oly_try_top = t;
}

#define OLY_TRY(t) (oly_try_push(&(t)), OLY_SETJMP((t).env) == 0)
#define OLY_END_TRY(t) ((void)(oly_try_top = (t).up))

/* Throws `exc`. A place recorded earlier is kept, for it may be thrown again; else oly_loc is it. */
OLY_NORETURN OLY_COLD void oly_throw(oly_exc_t *exc);
/* The same with `loc` for oly_loc. */
OLY_NORETURN OLY_COLD void oly_throw_at(oly_exc_t *exc, uint32_t loc);
/* A built-in exception with a text; `msg` may be NULL for none. The place is oly_loc. */
OLY_NORETURN OLY_COLD void oly_raise_as(uint32_t cls, const char *name, String msg);
/* The same with a C text that lives for ever, and a place. Never allocates unless the program does. */
OLY_NORETURN OLY_COLD void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc);
/* Like oly_raise_at with a made text: %s C text, %S String, %R repr of a String, %i Integer, %c character. */
OLY_NORETURN OLY_COLD void oly_raise_format_as(uint32_t cls, const char *name, uint32_t loc, const char *format, ...);

/* The class is written as its name here, which goes along on cores. */
#if OLY_NAMED_EXCEPTIONS
#define OLY_CLASS_NAME(cls) (OLY_OWN_TEXT(#cls) + sizeof "OLY_" - 1)
#else
#define OLY_CLASS_NAME(cls) NULL
#endif
#define oly_raise(cls, msg) oly_raise_as(cls, OLY_CLASS_NAME(cls), msg)
#define oly_raise_at(cls, msg, loc) oly_raise_at_as(cls, OLY_CLASS_NAME(cls), msg, loc)
/* Where the text is a literal, or there is none. `class` is the name in Python. On cores class and text are one
 * constant, which takes less than passing each of them. */
#if OLY_BARE
#define OLY_RAISE_FAILURE(loc, ...)                                       \
    do {                                                                  \
        static const oly_failure_t oly_failure OLY_COMPACT = __VA_ARGS__; \
        oly_raise_failure(loc, &oly_failure);                             \
    } while (0)
#define oly_raise_const(class, text, loc) OLY_RAISE_FAILURE(loc, OLY_FAILURE(class, text))
#define oly_raise_plain(class, loc) OLY_RAISE_FAILURE(loc, OLY_PLAIN_FAILURE(class))
#else
#define oly_raise_const(class, text, loc) oly_raise_at(OLY_##class, OLY_ERROR_TEXT >= 1 ? text : NULL, loc)
#define oly_raise_plain(class, loc) oly_raise_at(OLY_##class, NULL, loc)
#endif
#define oly_raise_format(cls, ...) oly_raise_format_as(cls, OLY_CLASS_NAME(cls), __VA_ARGS__)

/* A new exception object that was not thrown yet. */
oly_exc_t *oly_exc_new_as(uint32_t cls, const char *name, String msg);
#define oly_exc_new(cls, msg) oly_exc_new_as(cls, OLY_CLASS_NAME(cls), msg)

/* Where exception objects come from: the heap once the program uses it, a small ring before. */
extern void *(*oly_exc_alloc)(size_t bytes);

/* Whether class `cls` is `base` or derives from it. */
OLY_PURE Boolean oly_exc_is(uint32_t cls, uint32_t base);
/* Whether class `cls` is one of those from `first` on to `last`. */
static inline Boolean oly_exc_among(uint32_t cls, uint32_t first, uint32_t last) { return cls - first <= last - first; }
/* The class's Python name. */
const char *oly_exc_name(uint32_t cls);
/* str(e) and repr(e) of an exception. */
String oly_exc_str(const oly_exc_t *exc);
String oly_exc_repr(const oly_exc_t *exc);

/* sys.exit(status), sys.exit(text): throw SystemExit. */
extern Integer oly_exit_status;
OLY_NORETURN void oly_exit(Integer status);
OLY_NORETURN void oly_exit_message(String msg);
/* The text of a SystemExit that the program has made begins with its status, if it has one (see class SystemExit in
 * modules/builtins.py): a zero byte and two characters of ASCII, which are a byte each in every dialect. */
#define OLY_EXIT_HAS_STATUS(text) ((text)->len >= 3 && (text)->data[0] == 0)
#define OLY_EXIT_STATUS(text) ((text)->data[1] | (text)->data[2] << 7)

/* The failures of the mnemonics: one small function each, so that a check costs a compare and a call. */
#if OLY_BARE
#define OLY_OVERFLOW_TEXT "result does not fit " OLY_INT_BITS_TEXT " bits"
#else
#define OLY_OVERFLOW_TEXT \
    "integer overflow: result does not fit " OLY_INT_BITS_TEXT " bits; compile with --int-width=big for ints of any size"
#endif
OLY_FAILS void oly_fail_overflow(uint32_t loc);
OLY_FAILS void oly_fail_zero_floor(uint32_t loc);
OLY_FAILS void oly_fail_zero_mod(uint32_t loc);
OLY_FAILS void oly_fail_zero_true(uint32_t loc);
OLY_FAILS void oly_fail_zero_real(uint32_t loc);
OLY_FAILS void oly_fail_zero_real_floor(uint32_t loc);
OLY_FAILS void oly_fail_zero_real_mod(uint32_t loc);
OLY_FAILS void oly_fail_shift(uint32_t loc);
OLY_FAILS void oly_fail_index_list(uint32_t loc);
OLY_FAILS void oly_fail_index_assign(uint32_t loc);
OLY_FAILS void oly_fail_index_str(uint32_t loc);
OLY_FAILS void oly_fail_index_tuple(uint32_t loc);
OLY_FAILS void oly_fail_index_range(uint32_t loc);
OLY_FAILS void oly_fail_index_bytes(uint32_t loc);
OLY_FAILS void oly_fail_memory(void);
OLY_FAILS void oly_fail_recursion(void);
/* `assert` without and with a text. */
OLY_FAILS void oly_fail_assert(uint32_t loc);
OLY_FAILS void oly_fail_assert_text(String msg, uint32_t loc);
/* Use of a variable before it has a value. */
OLY_NORETURN OLY_COLD void oly_fail_unbound(const char *name, uint32_t loc);
/* `x.f` where an optional x is None. */
OLY_NORETURN OLY_COLD void oly_fail_none(const char *attribute, uint32_t loc);

/* Called first in a function that can recurse. The stack's end is found when the program starts. */
#if OLY_BARE
extern char oly_stack_end[]; /* placed by core.ld */
#define oly_stack_limit ((uintptr_t)oly_stack_end + OLY_STACK_RESERVE)
#else
extern uintptr_t oly_stack_limit;
#endif

static inline void oly_stack_check(void) {
#if OLY_CHECK_STACK
    if (OLY_UNLIKELY(OLY_FRAME_ADDRESS() < oly_stack_limit)) oly_fail_recursion();
#endif
}

/* The same, recording the place first. */
static inline void oly_stack_check_at(uint32_t loc) {
#if OLY_CHECK_STACK
    if (OLY_UNLIKELY(OLY_FRAME_ADDRESS() < oly_stack_limit)) {
        oly_loc = loc;
        oly_fail_recursion();
    }
#else
    (void)loc;
#endif
}

#endif
