/* Dictionaries: see dict.h for the layout. */
#include "olympus/dict.h"
#include "olympus/hash_str.h"

#include <string.h>

#define SMALLEST_TABLE 8

/* The table of every dict that holds nothing: it is only read. */
static int32_t empty_table[1] = {OLY_DICT_FREE};

/* A table of n slots takes this many entries: five of eight, which needs no division. */
static size_t usable(size_t n) { return n / 2 + n / 8; }

static inline size_t hash_at(Dict d, ptrdiff_t i) { return *(size_t *)oly_dict_entry(d, i); }

/* To a multiple of a power of two. */
static size_t round_up(size_t n, size_t to) { return (n + to - 1) & ~(to - 1); }

/* Types of 1, 2, 4 bytes need no more than that; all longer ones are made of words or doubles. */
static size_t alignment(size_t bytes)
{
    return bytes % OLY_KEY_AT == 0 ? OLY_KEY_AT : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1;
}

static void make_empty(Dict d)
{
    d->table = empty_table;
    d->entries = NULL;
    d->mask = d->len = d->used = d->first = d->room = 0;
}

Dict oly_dict_new(const oly_keyops_t *ops, size_t key_bytes, size_t val_bytes, int atomic)
{
    Dict d = oly_new(sizeof *d);
    d->ops = ops;
    d->key_bytes = (uint16_t)key_bytes;
    d->value_bytes = (uint32_t)val_bytes;
    d->value_at = (uint16_t)round_up(OLY_KEY_AT + key_bytes, val_bytes ? alignment(val_bytes) : 1);
    d->stride = (uint32_t)round_up(d->value_at + val_bytes, OLY_KEY_AT);
    d->atomic = atomic;
    make_empty(d);
    return d;
}

/* Gives the entries room for `slots` slots, leaving out the dead ones. */
static void resize_entries(Dict d, size_t slots)
{
    size_t old = d->used * d->stride, bytes = oly_size(usable(slots), d->stride, 0);
    if (!OLY_BARE && d->len == d->used) {
        d->entries = d->atomic ? oly_resize_atomic(d->entries, old, bytes) : oly_resize(d->entries, old, bytes);
        return;
    }
    unsigned char *entries = d->atomic ? oly_new_atomic_any(bytes) : oly_new_any(bytes), *to = entries;
    for (ptrdiff_t i = oly_dict_next(d, 0); i >= 0; i = oly_dict_next(d, i + 1), to += d->stride)
        memcpy(to, oly_dict_entry(d, i), d->stride);
    oly_memory_free(d->entries);
    d->entries = entries;
    d->used = d->len;
    d->first = 0;
}

/* Notes an entry in the first free slot for its hash. */
static void note(Dict d, size_t hash, size_t i)
{
    OLY_DICT_PROBE (d, hash, slot) {
        if (d->table[slot] == OLY_DICT_FREE) {
            d->table[slot] = (int32_t)i;
            return;
        }
    }
}

/* Makes `slots` slots with room for their entries and notes the live entries in them. */
static void resize_dict(Dict d, size_t slots)
{
    if (slots > (size_t)INT32_MAX)
        oly_fail_memory();
    int32_t *table = oly_new_atomic_any(slots * sizeof *table);
    memset(table, 0xff, slots * sizeof *table);
    resize_entries(d, slots);
    if (d->table != empty_table)
        oly_memory_free(d->table);
    d->table = table;
    d->mask = slots - 1;
    d->room = usable(slots) - d->len;
    for (size_t i = 0; i < d->len; i++)
        note(d, hash_at(d, (ptrdiff_t)i), i);
}

void oly_dict_reserve(Dict d, size_t n)
{
    size_t slots = SMALLEST_TABLE;
    while (usable(slots) < n)
        slots *= 2;
    if (n > d->len + d->room)
        resize_dict(d, slots);
}

Dict oly_dict_copy(Dict d)
{
    Dict copy = oly_dict_new(d->ops, d->key_bytes, d->value_bytes, d->atomic);
    oly_dict_reserve(copy, d->len);
    for (ptrdiff_t i = oly_dict_next(d, 0); i >= 0; i = oly_dict_next(d, i + 1))
        memcpy(oly_dict_add(copy, hash_at(d, i), oly_dict_key_at(d, i)), oly_dict_val_at(d, i), d->value_bytes);
    return copy;
}

void oly_dict_clear(Dict d)
{
    make_empty(d);
    d->version++;
}

/* The table slot where a key's entry is noted, or -1; inlined with each key type's own `eq`. */
static inline ptrdiff_t find_slot(Dict d, size_t hash, const void *key, bool (*eq)(const void *, const void *))
{
    OLY_DICT_PROBE (d, hash, slot) {
        int32_t i = d->table[slot];
        if (i >= 0 && hash_at(d, i) == hash && eq(oly_dict_key_at(d, i), key))
            return (ptrdiff_t)slot;
        if (i == OLY_DICT_FREE)
            return -1;
    }
}

ptrdiff_t oly_dict_find(Dict d, const void *key)
{
    if (d->len == 0)
        return -1;
    ptrdiff_t slot = find_slot(d, d->ops->hash(key), key, d->ops->eq);
    return slot < 0 ? -1 : d->table[slot];
}

void *oly_dict_add(Dict d, size_t hash, const void *key)
{
    if (d->room == 0) {
        size_t slots = SMALLEST_TABLE;
        while (slots <= d->len * 3)
            slots *= 2;
        resize_dict(d, slots);
    }
    note(d, hash, d->used);
    unsigned char *entry = oly_dict_entry(d, (ptrdiff_t)d->used);
    *(size_t *)entry = hash;
    memcpy(entry + OLY_KEY_AT, key, d->key_bytes);
    memset(entry + d->value_at, 0, d->value_bytes);
    d->used++;
    d->len++;
    d->room--;
    d->version++;
    return entry + d->value_at;
}

void *oly_dict_put(Dict d, const void *key)
{
    size_t hash = d->ops->hash(key);
    ptrdiff_t slot = find_slot(d, hash, key, d->ops->eq);
    return slot < 0 ? oly_dict_add(d, hash, key) : oly_dict_val_at(d, d->table[slot]);
}

#if OLY_BARE
ptrdiff_t oly_dict_find_str(Dict d, String key) { return oly_dict_find(d, &key); }
void *oly_dict_set_str(Dict d, String key) { return oly_dict_put(d, &key); }
#else
static inline bool eq_str(const void *a, const void *b)
{
    return oly_same_str(*(const String *)a, *(const String *)b);
}

/* Whether the entry found last has this very key; dead entries have none. */
static inline bool is_hint(Dict d, String key)
{
    return d->hint < d->used && *(String *)oly_dict_key_at(d, (ptrdiff_t)d->hint) == key;
}

ptrdiff_t oly_dict_find_str(Dict d, String key)
{
    if (d->len == 0)
        return -1;
    if (is_hint(d, key))
        return (ptrdiff_t)d->hint;
    ptrdiff_t slot = find_slot(d, oly_hash_str(key), &key, eq_str);
    if (slot < 0)
        return -1;
    d->hint = (oly_len_t)d->table[slot];
    return d->table[slot];
}

void *oly_dict_set_str(Dict d, String key)
{
    if (is_hint(d, key))
        return oly_dict_val_at(d, (ptrdiff_t)d->hint);
    size_t hash = oly_hash_str(key);
    ptrdiff_t slot = find_slot(d, hash, &key, eq_str);
    return slot < 0 ? oly_dict_add(d, hash, &key) : oly_dict_val_at(d, d->table[slot]);
}
#endif

/* Marks the entry dead in both arrays and moves the ends of the entries over dead ones, so that taking
 * entries from either end again and again stays O(1). */
static void remove_slot(Dict d, ptrdiff_t slot)
{
    ptrdiff_t i = d->table[slot];
    unsigned char *entry = oly_dict_entry(d, i);
    memset(entry, 0, d->stride);
    *(size_t *)entry = OLY_HASH_DEAD;
    d->table[slot] = OLY_DICT_DEAD;
    d->len--;
    d->version++;
    while (d->first < d->used && hash_at(d, (ptrdiff_t)d->first) == OLY_HASH_DEAD)
        d->first++;
    while (d->used > d->first && hash_at(d, (ptrdiff_t)d->used - 1) == OLY_HASH_DEAD)
        d->used--;
}

bool oly_dict_del(Dict d, const void *key)
{
    if (d->len == 0)
        return false;
    ptrdiff_t slot = find_slot(d, d->ops->hash(key), key, d->ops->eq);
    if (slot >= 0)
        remove_slot(d, slot);
    return slot >= 0;
}

ptrdiff_t oly_dict_last(Dict d) { return (ptrdiff_t)d->used - 1 >= (ptrdiff_t)d->first ? (ptrdiff_t)d->used - 1 : -1; }

void oly_dict_del_at(Dict d, ptrdiff_t entry)
{
    OLY_DICT_PROBE (d, hash_at(d, entry), slot) {
        if (d->table[slot] == entry) {
            remove_slot(d, (ptrdiff_t)slot);
            return;
        }
    }
}
