/* Dictionaries that keep insertion order. Entries {hash, key, value} stand in a dense array in the order
 * they came; an index table (open addressing) finds them. A removed entry leaves a dead place in both
 * until the next resize. Items are untyped; the generated code knows key and value types. */
#ifndef OLYMPUS_DICT_H
#define OLYMPUS_DICT_H

#include "olympus/types.h"
#include "olympus/fail.h"
#include "olympus/mem.h"
#include "olympus/hash.h"

typedef struct oly_dict {
    const oly_keyops_t *ops;
    int32_t *table;          /* entry number, or one of OLY_DICT_FREE, OLY_DICT_DEAD */
    unsigned char *entries;
    oly_len_t mask;          /* table size - 1 */
    oly_len_t len;           /* live entries */
    oly_len_t used;          /* entries, dead ones included */
    oly_len_t first;         /* no live entry stands before this one */
    oly_len_t room;          /* entries that fit before the table must grow */
    oly_len_t hint;          /* the entry that was found last: programs often ask again for the same key */
    uint32_t stride;         /* bytes from entry to entry */
    uint16_t key_bytes;
    uint16_t value_at;       /* offset of the value in an entry */
    uint32_t value_bytes;
    uint32_t version;        /* changes whenever an entry comes or goes */
    int atomic;              /* neither keys nor values hold pointers */
} *Dict;

enum { OLY_DICT_FREE = -1, OLY_DICT_DEAD = -2 };

/* The stored hash of a dead entry: no key has it. */
#define OLY_HASH_DEAD SIZE_MAX

Dict oly_dict_new(const oly_keyops_t *ops, size_t key_bytes, size_t val_bytes, int atomic);
Dict oly_dict_copy(Dict d);
void oly_dict_clear(Dict d);
/* Makes room for n entries in all, so that adding them moves nothing. */
void oly_dict_reserve(Dict d, size_t n);

/* The entry of a key, or -1. */
ptrdiff_t oly_dict_find(Dict d, const void *key);
/* The value slot of a key; a new entry's value is all zero. */
void *oly_dict_put(Dict d, const void *key);
/* Removes a key; whether it was there. */
bool oly_dict_del(Dict d, const void *key);
/* The last live entry, or -1: what popitem() takes. */
ptrdiff_t oly_dict_last(Dict d);
void oly_dict_del_at(Dict d, ptrdiff_t entry);

/* The same for a key known to be absent: the slow end of the inline functions below. */
void *oly_dict_add(Dict d, size_t hash, const void *key);
ptrdiff_t oly_dict_find_str(Dict d, String key);
void *oly_dict_set_str(Dict d, String key);

static inline size_t oly_dict_len(Dict d) { return d->len; }
static inline uint32_t oly_dict_version(Dict d) { return d->version; }

static inline unsigned char *oly_dict_entry(Dict d, ptrdiff_t i)
{
    return d->entries + (size_t)i * d->stride;
}

static inline void *oly_dict_key_at(Dict d, ptrdiff_t i) { return oly_dict_entry(d, i) + OLY_KEY_AT; }
static inline void *oly_dict_val_at(Dict d, ptrdiff_t i) { return oly_dict_entry(d, i) + d->value_at; }

/* The next live entry at or after i, or -1. */
static inline ptrdiff_t oly_dict_next(Dict d, ptrdiff_t i)
{
    if ((size_t)i < d->first)
        i = (ptrdiff_t)d->first;
    for (; (size_t)i < d->used; i++)
        if (*(size_t *)oly_dict_entry(d, i) != OLY_HASH_DEAD)
            return i;
    return -1;
}

/* The same inside a `for`, which must not add or remove: `len` is the length when it began. */
static inline ptrdiff_t oly_dict_next_checked(Dict d, ptrdiff_t i, size_t len, uint32_t loc)
{
    if (d->len != len)
        oly_raise_const(RuntimeError, "dictionary changed size during iteration", loc);
    return oly_dict_next(d, i);
}

/* Walks the table slots where `hash` may stand. */
#define OLY_DICT_PROBE(d, hash, slot)                                            \
    for (size_t slot = (hash) & (d)->mask, oly_rest = (hash);;                   \
         oly_rest >>= 5, slot = (slot * 5 + oly_rest + 1) & (d)->mask)

static inline ptrdiff_t oly_dict_find_int(Dict d, Integer key)
{
    size_t hash = oly_hash_int(key);
    OLY_DICT_PROBE (d, hash, slot) {
        int32_t i = d->table[slot];
        if (i >= 0 && *(Integer *)oly_dict_key_at(d, i) == key) {
            d->hint = (oly_len_t)i;
            return i;
        }
        if (i == OLY_DICT_FREE)
            return -1;
    }
}

static inline void *oly_dict_set_int(Dict d, Integer key)
{
    if (d->hint < d->used) {
        unsigned char *entry = oly_dict_entry(d, (ptrdiff_t)d->hint);
        if (*(Integer *)(entry + OLY_KEY_AT) == key && *(size_t *)entry != OLY_HASH_DEAD)
            return entry + d->value_at;
    }
    ptrdiff_t i = oly_dict_find_int(d, key);
    return i >= 0 ? oly_dict_val_at(d, i) : oly_dict_add(d, oly_hash_int(key), &key);
}

#endif
