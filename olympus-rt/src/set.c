/* Sets: see set.h. Probing looks at up to ten neighbours, then jumps; a set grows when three fifths of its
 * slots are taken, to the power of two above four times (twice, when large) its items. */
#include "olympus/set.h"
#include "olympus/hash_str.h"

#include <string.h>

#define SMALLEST_TABLE 8
#define NEIGHBOURS 9
#define LARGE 50000

static inline size_t *tag_at(Set s, size_t i) { return (size_t *)oly_set_slot(s, i); }
static inline size_t tag_of(size_t hash) { return hash == 0 ? OLY_SET_ZERO : hash; }
static inline size_t hash_of(size_t tag) { return tag == OLY_SET_ZERO ? 0 : tag; }

Set oly_set_new(const oly_keyops_t *ops, size_t item_bytes, int atomic)
{
    Set s = oly_new(sizeof *s);
    s->ops = ops;
    s->item_bytes = (uint32_t)item_bytes;
    s->stride = (uint32_t)((OLY_KEY_AT + item_bytes + OLY_KEY_AT - 1) / OLY_KEY_AT * OLY_KEY_AT);
    s->mask = SMALLEST_TABLE - 1;
    s->atomic = atomic;
    return s;
}

static void new_table(Set s, size_t slots)
{
    size_t bytes = oly_size(slots, s->stride, 0);
    s->table = s->atomic ? oly_new_atomic_any(bytes) : oly_new_any(bytes);
    if (s->atomic)
        memset(s->table, 0, bytes);
    s->mask = slots - 1;
}

/* Notes an item that is not there yet in a table without dead slots. */
static void put_new(Set s, size_t tag, const void *item)
{
    size_t rest = hash_of(tag);
    size_t i = rest & s->mask;
    for (;;) {
        size_t last = i + NEIGHBOURS <= s->mask ? i + NEIGHBOURS : i;
        for (size_t j = i; j <= last; j++) {
            if (*tag_at(s, j) == 0) {
                *tag_at(s, j) = tag;
                memcpy(oly_set_slot(s, j) + OLY_KEY_AT, item, s->item_bytes);
                return;
            }
        }
        rest >>= 5;
        i = (i * 5 + 1 + rest) & s->mask;
    }
}

static void put_all_new(Set s, const unsigned char *table, size_t slots)
{
    for (size_t i = 0; i < slots; i++) {
        size_t tag = *(const size_t *)(table + i * s->stride);
        if (tag != 0 && tag != OLY_SET_DEAD)
            put_new(s, tag, table + i * s->stride + OLY_KEY_AT);
    }
}

/* Makes the table the smallest one with more than `least` slots. */
static void resize(Set s, size_t least)
{
    size_t slots = SMALLEST_TABLE;
    while (slots <= least)
        slots *= 2;
    unsigned char *old = s->table;
    size_t old_slots = s->mask + 1;
    new_table(s, slots);
    if (old) {
        put_all_new(s, old, old_slots);
        oly_memory_free(old);
    }
    s->fill = s->len;
}

static size_t grown(Set s) { return s->len > LARGE ? s->len * 2 : s->len * 4; }

/* Finds the item's slot (true) or the slot for it (false): the last dead one on the way to a free one,
 * else that free one. */
static inline bool look(Set s, size_t hash, const void *item, bool (*eq)(const void *, const void *), size_t *slot)
{
    size_t tag = tag_of(hash), rest = hash_of(hash);
    size_t i = rest & s->mask, dead = SIZE_MAX;
    for (;;) {
        size_t last = i + NEIGHBOURS <= s->mask ? i + NEIGHBOURS : i;
        for (size_t j = i; j <= last; j++) {
            size_t found = *tag_at(s, j);
            if (found == tag && eq(oly_set_slot(s, j) + OLY_KEY_AT, item)) {
                *slot = j;
                return true;
            }
            if (found == 0) {
                *slot = dead != SIZE_MAX ? dead : j;
                return false;
            }
            if (found == OLY_SET_DEAD)
                dead = j;
        }
        rest >>= 5;
        i = (i * 5 + 1 + rest) & s->mask;
    }
}

static inline ptrdiff_t find(Set s, size_t hash, const void *item, bool (*eq)(const void *, const void *))
{
    size_t slot;
    return s->len > 0 && look(s, hash, item, eq, &slot) ? (ptrdiff_t)slot : -1;
}

static inline bool add(Set s, size_t hash, const void *item, bool (*eq)(const void *, const void *))
{
    size_t slot;
    if (!s->table)
        new_table(s, s->mask + 1);
    if (look(s, hash, item, eq, &slot))
        return false;
    bool reuses = *tag_at(s, slot) == OLY_SET_DEAD;
    *tag_at(s, slot) = tag_of(hash);
    memcpy(oly_set_slot(s, slot) + OLY_KEY_AT, item, s->item_bytes);
    s->len++;
    s->version++;
    if (!reuses && ++s->fill * 5 >= s->mask * 3)
        resize(s, grown(s));
    return true;
}

ptrdiff_t oly_set_find(Set s, const void *item)
{
    return s->len == 0 ? -1 : find(s, s->ops->hash(item), item, s->ops->eq);
}

bool oly_set_add(Set s, const void *item) { return add(s, s->ops->hash(item), item, s->ops->eq); }

static inline bool eq_int(const void *a, const void *b) { return *(const Integer *)a == *(const Integer *)b; }

ptrdiff_t oly_set_find_int(Set s, Integer item) { return find(s, oly_hash_int(item), &item, eq_int); }
bool oly_set_add_int(Set s, Integer item) { return add(s, oly_hash_int(item), &item, eq_int); }

static inline bool eq_str(const void *a, const void *b)
{
    return oly_same_str(*(const String *)a, *(const String *)b);
}

ptrdiff_t oly_set_find_str(Set s, String item) { return find(s, oly_hash_str(item), &item, eq_str); }
bool oly_set_add_str(Set s, String item) { return add(s, oly_hash_str(item), &item, eq_str); }

/* The item itself stays until its slot is freed, so that pop() can hand it out. */
static void remove_slot(Set s, size_t slot)
{
    *tag_at(s, slot) = OLY_SET_DEAD;
    s->len--;
    s->version++;
}

bool oly_set_del(Set s, const void *item)
{
    ptrdiff_t slot = oly_set_find(s, item);
    if (slot < 0)
        return false;
    remove_slot(s, (size_t)slot);
    if (!s->atomic)
        memset(oly_set_item_at(s, slot), 0, s->item_bytes);
    return true;
}

void *oly_set_pop(Set s, uint32_t loc)
{
    if (s->len == 0)
        oly_raise_const(KeyError, "'pop from an empty set'", loc);
    ptrdiff_t slot = oly_set_next(s, (ptrdiff_t)(s->finger & s->mask));
    if (slot < 0)
        slot = oly_set_next(s, 0);
    remove_slot(s, (size_t)slot);
    s->finger = (size_t)slot + 1;
    return oly_set_item_at(s, slot);
}

void oly_set_clear(Set s)
{
    s->table = NULL;
    s->mask = SMALLEST_TABLE - 1;
    s->len = s->fill = 0; /* pop() goes on where it was */
    s->version++;
}

void oly_set_reserve(Set s, size_t n)
{
    if ((s->fill + n) * 5 >= s->mask * 3)
        resize(s, (s->len + n) * 2);
}

void oly_set_merge(Set s, Set other)
{
    if (s == other || other->len == 0)
        return;
    oly_set_reserve(s, other->len);
    s->version++;
    if (!s->table)
        new_table(s, s->mask + 1);
    if (s->fill == 0) {
        if (s->mask == other->mask && other->fill == other->len)
            memcpy(s->table, other->table, (s->mask + 1) * s->stride);
        else
            put_all_new(s, other->table, other->mask + 1);
        s->len = s->fill = other->len;
        return;
    }
    for (ptrdiff_t i = oly_set_next(other, 0); i >= 0; i = oly_set_next(other, i + 1))
        add(s, hash_of(*tag_at(other, (size_t)i)), oly_set_item_at(other, i), s->ops->eq);
}

Set oly_set_copy(Set s)
{
    Set copy = oly_set_new(s->ops, s->item_bytes, s->atomic);
    oly_set_merge(copy, s);
    return copy;
}

Set oly_set_like(Set s, const oly_keyops_t *ops, size_t item_bytes, int atomic)
{
    Set like = oly_set_new(ops, item_bytes, atomic);
    if (!s->table)
        return like;
    new_table(like, s->mask + 1);
    for (size_t i = 0; i <= s->mask; i++)
        *tag_at(like, i) = *tag_at(s, i);
    like->len = s->len;
    like->fill = s->fill;
    return like;
}

void oly_set_tidy(Set s)
{
    if (s->fill - s->len > s->mask / 4)
        resize(s, grown(s));
}

void oly_set_swap(Set a, Set b)
{
    struct oly_set was = *a;
    *a = *b;
    *b = was;
    /* pop() goes on where each one was. */
    b->finger = a->finger;
    a->finger = was.finger;
    a->version = was.version + 1;
    b->version++;
}

static size_t shuffle(size_t h) { return (h ^ 89869747u ^ h << 16) * (size_t)3644798167u; }

size_t oly_set_hash(Set s)
{
    size_t hash = 0;
    for (ptrdiff_t i = oly_set_next(s, 0); i >= 0; i = oly_set_next(s, i + 1))
        hash ^= shuffle(hash_of(*tag_at(s, (size_t)i)));
    hash ^= (s->len + 1) * (size_t)1927868237u;
    hash ^= hash >> 11 ^ hash >> 25;
    hash = hash * 69069u + 907133923u;
    return hash == SIZE_MAX ? 590923713u : hash;
}
