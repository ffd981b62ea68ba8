/* fail.c: the classes of exceptions, and the failures of the mnemonics. Nothing here needs the heap. */
#include "olympus/config.h"

#if OLY_BARE && OLY_TAIL_CALLS
/* Here C compilers are not told that nothing returns: then a jump does instead of a call, which keeps the way back. */
#define OLY_FAILS OLY_COLD
#endif

#include "olympus/fail.h"

#include "olympus/ops.h"
#include "olympus/start.h"

#if OLY_BARE
/* One behind the other, without pointers to them. */
static const char exc_names[] = "\0"
#define OLY_EXCEPTION(name, parent) #name "\0"
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
    ;

static const char *built_in_name(uint32_t cls) {
    const char *name = exc_names;
    for (; cls > 0; cls--) {
        while (*name++ != 0) {
        }
    }
    return name;
}
#else
static const char *const exc_names[OLY_EXC_COUNT] = {
    "",
#define OLY_EXCEPTION(name, parent) #name,
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
};
#define built_in_name(cls) exc_names[cls]
#endif

static const uint8_t exc_parents[OLY_EXC_COUNT] = {
    0,
#define OLY_EXCEPTION(name, parent) OLY_##parent,
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
};

const char *oly_exc_name(uint32_t cls) {
    if (cls < OLY_EXC_COUNT) return built_in_name(cls);
    if (oly_parts != NULL) {
        const char *name = oly_parts->class_name(cls);
        if (name != NULL) return name;
    }
    const uint32_t own = cls - OLY_EXC_COUNT;
    const oly_program_t *p = oly_program;
    return p != NULL && p->class_names != NULL && own < p->class_count ? p->class_names[own] : "Exception";
}

Boolean oly_exc_is(uint32_t cls, uint32_t base) {
    while (cls != base && cls != OLY_EXC_NONE) {
        const oly_program_t *p = oly_program;
        const uint32_t own = cls - OLY_EXC_COUNT;
        if (cls < OLY_EXC_COUNT) {
            cls = exc_parents[cls];
        } else if (oly_parts != NULL) {
            cls = oly_parts->class_parent(cls);
        } else {
            cls = p != NULL && p->class_parents != NULL && own < p->class_count ? p->class_parents[own] : OLY_EXC_NONE;
        }
    }
    return cls == base;
}

#define FAILURE(function, class, text) \
    void function(uint32_t loc) { oly_raise_const(class, text, loc); }

#if OLY_BARE
const oly_failure_t oly_overflow_failure OLY_COMPACT = OLY_FAILURE(OverflowError, OLY_OVERFLOW_TEXT);
void oly_fail_overflow(uint32_t loc) { oly_raise_failure(loc, &oly_overflow_failure); }
#else
FAILURE(oly_fail_overflow, OverflowError, OLY_OVERFLOW_TEXT)
#endif
FAILURE(oly_fail_zero_floor, ZeroDivisionError, "integer division or modulo by zero")
FAILURE(oly_fail_zero_mod, ZeroDivisionError, "integer modulo by zero")
FAILURE(oly_fail_zero_true, ZeroDivisionError, "division by zero")
FAILURE(oly_fail_zero_real, ZeroDivisionError, "float division by zero")
FAILURE(oly_fail_zero_real_floor, ZeroDivisionError, "float floor division by zero")
FAILURE(oly_fail_zero_real_mod, ZeroDivisionError, "float modulo")
FAILURE(oly_fail_shift, ValueError, "negative shift count")
FAILURE(oly_fail_index_list, IndexError, "list index out of range")
FAILURE(oly_fail_index_assign, IndexError, "list assignment index out of range")
FAILURE(oly_fail_index_str, IndexError, "string index out of range")
FAILURE(oly_fail_index_tuple, IndexError, "tuple index out of range")
FAILURE(oly_fail_index_range, IndexError, "range object index out of range")
FAILURE(oly_fail_index_bytes, IndexError, "index out of range")

void oly_fail_recursion(void) { oly_raise_const(RecursionError, "maximum recursion depth exceeded", oly_loc); }
void oly_fail_assert(uint32_t loc) { oly_raise_plain(AssertionError, loc); }
void oly_fail_assert_text(String msg, uint32_t loc) {
    oly_loc = loc;
    oly_raise(OLY_AssertionError, msg);
}
