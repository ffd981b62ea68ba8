/* Sets. The table, its growth and its probing follow the rules of CPython 3.11, so that a program that
 * loops over a set of numbers prints the same order in both. */
#ifndef OLYMPUS_SET_H
#define OLYMPUS_SET_H

#include "olympus/types.h"
#include "olympus/fail.h"
#include "olympus/mem.h"
#include "olympus/hash.h"

typedef struct oly_set {
    const oly_keyops_t *ops;
    unsigned char *table;    /* slots {tag, item}; NULL while the set never held anything */
    oly_len_t mask;          /* slots - 1 */
    oly_len_t len;           /* items */
    oly_len_t fill;          /* items and dead slots */
    oly_len_t finger;        /* where pop() looks next */
    uint32_t stride;         /* bytes from slot to slot */
    uint32_t item_bytes;
    uint32_t version;        /* changes whenever an item comes or goes */
    int atomic;              /* items hold no pointers */
} *Set;

Set oly_set_new(const oly_keyops_t *ops, size_t item_bytes, int atomic);
/* A copy as `set(s)` and `s.copy()` make it: slots may stand elsewhere than in the original. */
Set oly_set_copy(Set s);
/* A set with the same slots for items of another form, which are to be filled in. */
Set oly_set_like(Set s, const oly_keyops_t *ops, size_t item_bytes, int atomic);
void oly_set_clear(Set s);
/* The room that the update of a set by another set or dict of n items makes first. */
void oly_set_reserve(Set s, size_t n);
/* Adds all items of another set, as `|=` does. */
void oly_set_merge(Set s, Set other);
/* Frees dead slots if there are many: the end of `-=`. */
void oly_set_tidy(Set s);

/* Exchanges the items of two sets of one type. */
void oly_set_swap(Set a, Set b);
/* hash(frozenset): the same whatever the order. */
size_t oly_set_hash(Set s);

/* The slot of an item, or -1. */
ptrdiff_t oly_set_find(Set s, const void *item);
/* Whether it is new. */
bool oly_set_add(Set s, const void *item);
/* Whether it was there. */
bool oly_set_del(Set s, const void *item);
/* Takes some item out; it stays readable at the returned place until the set changes. */
void *oly_set_pop(Set s, uint32_t loc);

ptrdiff_t oly_set_find_int(Set s, Integer item);
bool oly_set_add_int(Set s, Integer item);
ptrdiff_t oly_set_find_str(Set s, String item);
bool oly_set_add_str(Set s, String item);

/* What a slot's tag says: 0 is free, OLY_SET_DEAD was removed, all else is the item's hash (with
 * OLY_SET_ZERO standing for the hash 0). */
#define OLY_SET_DEAD SIZE_MAX
#define OLY_SET_ZERO (SIZE_MAX / 2 + 1)

static inline size_t oly_set_len(Set s) { return s->len; }
static inline uint32_t oly_set_version(Set s) { return s->version; }

static inline unsigned char *oly_set_slot(Set s, size_t i) { return s->table + i * s->stride; }
static inline void *oly_set_item_at(Set s, ptrdiff_t i) { return oly_set_slot(s, (size_t)i) + OLY_KEY_AT; }

/* The next taken slot at or after i, or -1. */
static inline ptrdiff_t oly_set_next(Set s, ptrdiff_t i)
{
    if (s->table)
        for (; (size_t)i <= s->mask; i++) {
            size_t tag = *(size_t *)oly_set_slot(s, (size_t)i);
            if (tag != 0 && tag != OLY_SET_DEAD)
                return i;
        }
    return -1;
}

/* The same inside a `for`, which must not add or remove: `len` is the length when it began. */
static inline ptrdiff_t oly_set_next_checked(Set s, ptrdiff_t i, size_t len, uint32_t loc)
{
    if (s->len != len)
        oly_raise_const(RuntimeError, "Set changed size during iteration", loc);
    return oly_set_next(s, i);
}

#endif
