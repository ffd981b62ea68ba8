/* types.h: the types of generated code. A scalar is a C scalar; the rest are pointers to collected blocks. */
#ifndef OLYMPUS_TYPES_H
#define OLYMPUS_TYPES_H

#include "olympus/config.h"
#include "olympus/platform.h"

#if OLY_INT_BITS == 64
typedef int64_t Integer;
typedef uint64_t oly_uint_t;
#define INTEGER_MIN INT64_MIN
#define INTEGER_MAX INT64_MAX
#define OLY_INT_BITS_TEXT "64"
#elif OLY_INT_BITS == 32
typedef int32_t Integer;
typedef uint32_t oly_uint_t;
#define INTEGER_MIN INT32_MIN
#define INTEGER_MAX INT32_MAX
#define OLY_INT_BITS_TEXT "32"
#else
#error "OLY_INT_BITS is 32 or 64"
#endif

#if OLY_REAL_BITS == 64
typedef double Real;
#elif OLY_REAL_BITS == 32
typedef float Real;
#else
#error "OLY_REAL_BITS is 32 or 64"
#endif

/* A length in a header. As wide as size_t, but not the type of Integer, which size_t is on 64-bit hosts but for its
 * sign: so C compilers know that an int stored as an item changes no length, and ask for a length once. */
#if UINTPTR_MAX > 0xffffffffu && !defined(__APPLE__)
typedef unsigned long long oly_len_t;
#else
typedef size_t oly_len_t;
#endif

typedef bool Boolean;
typedef unsigned char None;
#define NONE ((None)0)

/* A text; immutable. `data` holds `len` bytes, which are `count` characters; both are equal while the text
 * is ASCII, and always where a str is bytes. `hash` is 0 until asked for; its lowest bit says that `data`
 * lies in a growing buffer (see str.c). */
struct oly_str {
    oly_len_t len;
    oly_len_t count;
    oly_len_t hash;
    const char *data;
};
typedef const struct oly_str *String;

/* A sequence of bytes; immutable. */
struct oly_bytes {
    oly_len_t len;
    oly_len_t hash;
    const unsigned char *data;
};
typedef const struct oly_bytes *Bytes;

typedef struct {
    Real re;
    Real im;
} Complex;

/* An int or a float: which one survives where both meet in one variable or list. */
typedef struct {
    union {
        Integer integer;
        Real real;
    } u;
    Boolean is_int;
} Number;

/* One cell of a union type; the tags are the compiler's business. */
typedef struct {
    uint32_t tag;
    union {
        Integer i;
        Real r;
        Boolean b;
        const void *p;
        Number n;
    } u;
} Value;

/* What every instance of a class starts with. */
struct OLY_MAY_ALIAS oly_object {
    uint32_t cls;
};
typedef struct oly_object *Object;

/* A slice bound or step that was not written. */
#define OLY_MISSING INTEGER_MIN
/* An `end` that was not given: fits an Integer of any width. Texts are shorter than that or end there. */
#define OLY_TO_END INT32_MAX

#endif
