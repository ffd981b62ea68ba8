/* Hashes of keys, equal to CPython's for numbers and tuples of numbers, because the order in which a set
 * hands out its items follows from them (on 64-bit machines; a 32-bit word holds fewer bits of a hash).
 * No key ever hashes to SIZE_MAX (-1): the tables use it as a mark. */
#ifndef OLYMPUS_HASH_H
#define OLYMPUS_HASH_H

#include "olympus/types.h"

/* How the keys of one table are hashed and compared. */
typedef struct oly_keyops {
    size_t (*hash)(const void *);
    bool (*eq)(const void *, const void *);
} oly_keyops_t;

extern const oly_keyops_t oly_key_int, oly_key_real, oly_key_bool, oly_key_str, oly_key_none;

/* Where the key stands in the entry of a dict or set: behind the hash, aligned for numbers. */
#define OLY_KEY_AT \
    (sizeof(Integer) > sizeof(size_t) || sizeof(Real) > sizeof(size_t) ? sizeof(uint64_t) : sizeof(size_t))

#if SIZE_MAX > 0xffffffffu
#define OLY_HASH_PRIME (((size_t)1 << 61) - 1)
#else
#define OLY_HASH_PRIME (((size_t)1 << 31) - 1)
#endif

/* An integer hashes to itself modulo a prime, with its sign; -1 gives -2. */
static inline size_t oly_hash_int(Integer value)
{
    if (value >= 0) {
        size_t h = (size_t)value;
        return h < OLY_HASH_PRIME ? h : h % OLY_HASH_PRIME;
    } else {
        size_t h = 0 - (size_t)value;
        h = 0 - (h < OLY_HASH_PRIME ? h : h % OLY_HASH_PRIME);
        return h == SIZE_MAX ? SIZE_MAX - 1 : h;
    }
}

size_t oly_hash_real(Real value);
static inline size_t oly_hash_bool(bool value) { return value; }
static inline size_t oly_hash_none(void) { return (size_t)0xfca86420u; }

/* The hash of a tuple: begin, add each item's hash, end with the number of items. */
#if SIZE_MAX > 0xffffffffu
#define OLY_TUPLE_P1 ((size_t)11400714785074694791u)
#define OLY_TUPLE_P2 ((size_t)14029467366897019727u)
#define OLY_TUPLE_P5 ((size_t)2870177450012600261u)
#define OLY_TUPLE_ROTATE(x) ((x) << 31 | (x) >> 33)
#else
#define OLY_TUPLE_P1 ((size_t)2654435761u)
#define OLY_TUPLE_P2 ((size_t)2246822519u)
#define OLY_TUPLE_P5 ((size_t)374761393u)
#define OLY_TUPLE_ROTATE(x) ((x) << 13 | (x) >> 19)
#endif

static inline size_t oly_hash_tuple_begin(void) { return OLY_TUPLE_P5; }

static inline size_t oly_hash_tuple_add(size_t state, size_t item)
{
    state += item * OLY_TUPLE_P2;
    return OLY_TUPLE_ROTATE(state) * OLY_TUPLE_P1;
}

static inline size_t oly_hash_tuple_end(size_t state, size_t items)
{
    state += items ^ (OLY_TUPLE_P5 ^ 3527539u);
    return state == SIZE_MAX ? 1546275796u : state;
}

#endif
