/* fail.c: the classes of exceptions, and the failures of the mnemonics. Nothing here needs the heap. */
#include "olympus/fail.h"

#include "olympus/ops.h"
#include "olympus/start.h"

/* A text that is only there if texts are wanted. */
#if OLY_ERROR_TEXT >= 1
#define TEXT_OF(text) OLY_OWN_TEXT(text)
#else
#define TEXT_OF(text) NULL
#endif

static const char *const exc_names[OLY_EXC_COUNT] = {
    "",
#define OLY_EXCEPTION(name, parent) #name,
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
};

static const uint8_t exc_parents[OLY_EXC_COUNT] = {
    0,
#define OLY_EXCEPTION(name, parent) OLY_##parent,
#include "olympus/exceptions.def"
#undef OLY_EXCEPTION
};

const char *oly_exc_name(uint32_t cls) {
    if (cls < OLY_EXC_COUNT) return exc_names[cls];
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

void oly_fail_overflow(uint32_t loc) {
    oly_raise_at(OLY_OverflowError, TEXT_OF(OLY_OVERFLOW_TEXT), loc);
}
void oly_fail_zero_floor(uint32_t loc) {
    oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("integer division or modulo by zero"), loc);
}
void oly_fail_zero_mod(uint32_t loc) { oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("integer modulo by zero"), loc); }
void oly_fail_zero_true(uint32_t loc) { oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("division by zero"), loc); }
void oly_fail_zero_real(uint32_t loc) { oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("float division by zero"), loc); }
void oly_fail_zero_real_floor(uint32_t loc) {
    oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("float floor division by zero"), loc);
}
void oly_fail_zero_real_mod(uint32_t loc) { oly_raise_at(OLY_ZeroDivisionError, TEXT_OF("float modulo"), loc); }
void oly_fail_shift(uint32_t loc) { oly_raise_at(OLY_ValueError, TEXT_OF("negative shift count"), loc); }
void oly_fail_index_list(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("list index out of range"), loc); }
void oly_fail_index_assign(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("list assignment index out of range"), loc); }
void oly_fail_index_str(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("string index out of range"), loc); }
void oly_fail_index_tuple(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("tuple index out of range"), loc); }
void oly_fail_index_range(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("range object index out of range"), loc); }
void oly_fail_index_bytes(uint32_t loc) { oly_raise_at(OLY_IndexError, TEXT_OF("index out of range"), loc); }
void oly_fail_recursion(void) { oly_raise_at(OLY_RecursionError, TEXT_OF("maximum recursion depth exceeded"), oly_loc); }
void oly_fail_assert(uint32_t loc) { oly_raise_at(OLY_AssertionError, NULL, loc); }
void oly_fail_assert_text(String msg, uint32_t loc) {
    oly_loc = loc;
    oly_raise(OLY_AssertionError, msg);
}
void oly_fail_real_int(Real x, uint32_t loc) {
    if (x != x) oly_raise_at(OLY_ValueError, TEXT_OF("cannot convert float NaN to integer"), loc);
    if (x - x != 0) oly_raise_at(OLY_OverflowError, TEXT_OF("cannot convert float infinity to integer"), loc);
    oly_fail_overflow(loc);
}
