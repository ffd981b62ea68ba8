/* native.h: values on their way to and from C code outside the runtime. */
#ifndef OLYMPUS_NATIVE_H
#define OLYMPUS_NATIVE_H

#include "olympus/bytes.h"
#include "olympus/list.h"

/* The storage of a bool whose address C gets. */
typedef int Flag;

/* A value that C gave where Python wants an int. Declared and never defined: the C compiler rejects the call
 * with a float, and the driver knows the name. */
struct oly_needs_float_arrow;
Integer oly_c_float_needs_an_arrow(struct oly_needs_float_arrow *x);

OLY_NORETURN OLY_COLD void oly_fail_from_c(void);
OLY_NORETURN OLY_COLD void oly_fail_to_c(void);

static inline Integer oly_c_signed(long long x) {
#if OLY_INT_BITS < 64
    if (OLY_UNLIKELY(x < INTEGER_MIN || x > INTEGER_MAX)) oly_fail_from_c();
#endif
    return (Integer)x;
}
static inline Integer oly_c_unsigned(unsigned long long x) {
    if (OLY_UNLIKELY(x > (unsigned long long)INTEGER_MAX)) oly_fail_from_c();
    return (Integer)x;
}
/* An int of C that surely fits; a pointer is rejected by the C compiler. */
static inline Integer oly_c_int(Integer x) { return x; }
/* `native(->int)` of a C function that gives a float: cut off towards zero, OverflowError if it does not fit. */
Integer oly_c_cut(double x);

#define OLY_C_INTEGER(x, from_float) \
    _Generic((x), \
        float: from_float, double: from_float, long double: from_float, \
        long: oly_c_signed, long long: oly_c_signed, \
        unsigned: oly_c_unsigned, unsigned long: oly_c_unsigned, unsigned long long: oly_c_unsigned, \
        default: oly_c_int)(x)

/* What C gave, as an int: nothing said which type. */
#define OLY_C_INT(x) OLY_C_INTEGER(x, oly_c_float_needs_an_arrow)
/* The same where the program says `->int`. */
#define OLY_C_TO_INT(x) OLY_C_INTEGER(x, oly_c_cut)

/* An int as a value of the integer type T of C: OverflowError if it does not fit. */
#define OLY_TO_C(T, x) ((T)oly_to_c((x), sizeof(T), (T)-1 > (T)0))
static inline Integer oly_to_c(Integer x, size_t size, bool no_sign) {
    const int bits = (int)size * 8 - (no_sign ? 0 : 1);
    if (no_sign && OLY_UNLIKELY(x < 0)) oly_fail_to_c();
    if (bits < OLY_INT_BITS - 1 && OLY_UNLIKELY((x < 0 ? ~x : x) >> bits != 0)) oly_fail_to_c();
    return x;
}
/* The most common one. */
static inline int oly_to_int(Integer x) { return (int)oly_to_c(x, sizeof(int), false); }

/* A number that C code is given. The compiler of Python makes this OLY_TO_C with the parameter's type where the C
 * compiler says that it is narrower. */
#define OLY_ARG(x) (x)

/* A function that C code is given. C converts `void *` to a pointer to any function: whether it fits was seen before. */
#define OLY_CALLBACK(f) ((void *)(f))

/* A field of a struct, or of what a pointer points to, where only the C compiler knows which it is. */
#define OLY_FIELD(x, name) \
    (__builtin_choose_expr(__builtin_classify_type(x) == 5, (x), &(x))->name)
#define OLY_FIELD_OF(T, name) \
    (__builtin_choose_expr(__builtin_classify_type(*(T *)0) == 5, *(T *)0, (T *)0)->name)

/* A text that C may write to: bytes of its own with a NUL behind them. */
char *oly_c_text(String s);
/* A text of C; ValueError for a null pointer. */
String oly_str_from_c(const char *text, const char *what);

/* The bytes in a list of them. */
static inline Bytes oly_bytes_of_octets(List items) { return oly_bytes_of(items->data, items->len); }
List oly_octets_of(List items, Integer start, Integer stop);
void oly_octets_extend(List items, Bytes more);

/* The texts of a list as C's `argv`: pointers with a null pointer behind them. */
char **oly_c_argv(List list);
/* The same after C has had its way with it: the list gets the texts up to the null pointer. */
void oly_c_argv_back(List list, char **argv);

/* From here on Python's standard output goes through C's `stdout`, so that what both write comes in order. */
void oly_share_stdout(void);

#endif
