/* Sorting of lists: a stable natural merge sort. Runs that are in order already (or strictly reversed) are
 * found, short ones are lengthened by insertion, and neighbours are merged in the balanced order that
 * keeps the work at n log(number of runs). One text serves all types: it is inlined into each entry point
 * with that type's size and comparison as constants. */
#include "olympus/list.h"
#include "olympus/str.h"

#include <string.h>

#define SHORT_RUN 24
#define MAX_RUNS (8 * sizeof(size_t))

#if defined(__GNUC__)
#define INLINED static inline __attribute__((always_inline))
#else
#define INLINED static inline
#endif

/* One sort: the items, room for as many of them, and how to compare. */
typedef struct {
    char *items, *room;
    size_t bytes;
    oly_less_t less;
} sort_t;

INLINED char *at(const sort_t *s, size_t i) { return s->items + i * s->bytes; }

INLINED void reverse_run(const sort_t *s, size_t lo, size_t hi)
{
    for (; lo + 1 < hi; lo++, hi--) {
        memcpy(s->room, at(s, lo), s->bytes);
        memcpy(at(s, lo), at(s, hi - 1), s->bytes);
        memcpy(at(s, hi - 1), s->room, s->bytes);
    }
}

/* Where the run that begins at lo ends; a strictly falling one is turned round. */
INLINED size_t find_run(const sort_t *s, size_t lo, size_t n)
{
    size_t hi = lo + 1;
    if (hi >= n)
        return n;
    if (s->less(at(s, hi), at(s, lo))) {
        do
            hi++;
        while (hi < n && s->less(at(s, hi), at(s, hi - 1)));
        reverse_run(s, lo, hi);
    } else {
        do
            hi++;
        while (hi < n && !s->less(at(s, hi), at(s, hi - 1)));
    }
    return hi;
}

/* Brings the items from `sorted` on into the run lo…hi. */
INLINED void insert_into_run(const sort_t *s, size_t lo, size_t sorted, size_t hi)
{
    for (; sorted < hi; sorted++) {
        size_t to = sorted;
        if (!s->less(at(s, to), at(s, to - 1)))
            continue;
        memcpy(s->room, at(s, to), s->bytes);
        do {
            memcpy(at(s, to), at(s, to - 1), s->bytes);
            to--;
        } while (to > lo && s->less(s->room, at(s, to - 1)));
        memcpy(at(s, to), s->room, s->bytes);
    }
}

/* Merges lo…mid and mid…hi; the left one goes through the spare room. */
INLINED void merge(const sort_t *s, size_t lo, size_t mid, size_t hi)
{
    while (lo < mid && !s->less(at(s, mid), at(s, lo)))
        lo++;
    if (lo == mid)
        return;
    memcpy(s->room, at(s, lo), (mid - lo) * s->bytes);
    const char *left = s->room, *left_end = s->room + (mid - lo) * s->bytes;
    const char *right = at(s, mid), *right_end = at(s, hi);
    char *to = at(s, lo);
    while (left < left_end && right < right_end) {
        bool take_right = s->less(right, left);
        memcpy(to, take_right ? right : left, s->bytes);
        right += take_right ? s->bytes : 0;
        left += take_right ? 0 : s->bytes;
        to += s->bytes;
    }
    memcpy(to, left, (size_t)(left_end - left));
}

/* The depth at which the border between two neighbouring runs stands in a balanced tree over all n items:
 * the first bit in which the runs' middles, as fractions of n, differ. */
static int border_depth(size_t n, size_t lo, size_t mid, size_t hi)
{
    size_t a = lo + mid, b = mid + hi; /* twice the middles: below 2n */
    int depth = 0;
    for (;;) {
        depth++;
        bool high_a = a >= n, high_b = b >= n;
        if (high_a != high_b)
            return depth;
        a = (high_a ? a - n : a) * 2;
        b = (high_b ? b - n : b) * 2;
    }
}

INLINED void sort(const sort_t *s, size_t n)
{
    /* Starts of the runs that wait for a merge, and the depth of the border in front of each. */
    size_t start[MAX_RUNS + 2];
    int depth[MAX_RUNS + 2];
    size_t waiting = 0, lo = 0, hi;
    while (lo < n) {
        hi = find_run(s, lo, n);
        if (hi - lo < SHORT_RUN && hi < n) {
            size_t end = n - lo < SHORT_RUN ? n : lo + SHORT_RUN;
            insert_into_run(s, lo, hi, end);
            hi = end;
        }
        if (waiting > 0) {
            int d = border_depth(n, start[waiting - 1], lo, hi);
            for (; waiting > 1 && depth[waiting - 1] > d; waiting--)
                merge(s, start[waiting - 2], start[waiting - 1], lo);
            depth[waiting] = border_depth(n, start[waiting - 1], lo, hi);
        }
        start[waiting++] = lo;
        lo = hi;
    }
    for (; waiting > 1; waiting--)
        merge(s, start[waiting - 2], start[waiting - 1], n);
}

/* Equal items keep their order in a reversed sort too: so reverse, sort, reverse. */
INLINED void sort_list(List l, size_t bytes, int atomic, oly_less_t less, int reverse)
{
    if (l->len < 2)
        return;
    sort_t s = {l->data, NULL, bytes, less};
    size_t all = l->len * bytes;
    s.room = atomic ? oly_new_atomic_any(all) : oly_new_any(all);
    if (reverse)
        oly_list_reverse(l, bytes);
    sort(&s, l->len);
    if (reverse)
        oly_list_reverse(l, bytes);
    oly_memory_free(s.room);
}

static int less_int(const void *a, const void *b) { return *(const Integer *)a < *(const Integer *)b; }
static int less_real(const void *a, const void *b) { return *(const Real *)a < *(const Real *)b; }
void oly_list_sort_int(List l, int reverse) { sort_list(l, sizeof(Integer), 1, less_int, reverse); }
void oly_list_sort_real(List l, int reverse) { sort_list(l, sizeof(Real), 1, less_real, reverse); }

#if OLY_BARE
static int less_str(const void *a, const void *b) { return oly_str_cmp(*(const String *)a, *(const String *)b) < 0; }

void oly_list_sort_str(List l, int reverse) { sort_list(l, sizeof(String), 0, less_str, reverse); }

#else
/* A text with its first bytes behind what all the texts begin with, as a number: two texts are seldom touched to be
 * compared. Texts that end before are followed by zeros here; those of equal numbers are compared themselves. */
typedef struct {
    uint64_t first;
    String text;
} lettered_t;

static int less_lettered(const void *a, const void *b)
{
    const lettered_t *x = a, *y = b;
    return x->first != y->first ? x->first < y->first : oly_str_cmp(x->text, y->text) < 0;
}

/* How many bytes at the start all texts have in common. */
static size_t common_start(List l)
{
    String one = AT(String, l, 0);
    size_t len = one->len;
    for (size_t i = 1; i < l->len && len > 0; i++) {
        String other = AT(String, l, i);
        if (other->len < len)
            len = other->len;
        for (size_t k = 0; k < len; k++)
            if (one->data[k] != other->data[k])
                len = k;
    }
    return len;
}

static uint64_t bytes_from(String s, size_t at)
{
    uint64_t first = 0;
    for (size_t k = 0; k < sizeof first; k++)
        first = first << 8 | (at + k < s->len ? (unsigned char)s->data[at + k] : 0);
    return first;
}

void oly_list_sort_str(List l, int reverse)
{
    if (l->len < 2)
        return;
    size_t start = common_start(l);
    /* The list itself keeps the texts alive. */
    List pairs = oly_list_new(l->len, sizeof(lettered_t), 1);
    for (size_t i = 0; i < l->len; i++)
        ((lettered_t *)pairs->data)[pairs->len++] = (lettered_t){bytes_from(AT(String, l, i), start), AT(String, l, i)};
    sort_list(pairs, sizeof(lettered_t), 1, less_lettered, reverse);
    for (size_t i = 0; i < l->len; i++)
        AT(String, l, i) = ((lettered_t *)pairs->data)[i].text;
    oly_memory_free(pairs->data);
}
#endif

/* A key and where its item stands. */
typedef struct {
#if OLY_BARE
    String text;
#else
    lettered_t key;
#endif
    size_t at;
} keyed_t;

void oly_list_sort_by_str(List keys, List items, Integer item_bytes)
{
    size_t n = keys->len, bytes = (size_t)item_bytes;
    /* What makes a key may have changed the list. */
    if (items->len != n)
        oly_raise_const(ValueError, "list modified during sort", oly_loc);
    /* Atomic, as the lists keep all alive. */
    List pairs = oly_list_new(n, sizeof(keyed_t), 1);
    keyed_t *pair = pairs->data;
#if OLY_BARE
    for (size_t i = 0; i < n; i++)
        pair[i] = (keyed_t){AT(String, keys, i), i};
    pairs->len = n;
    sort_list(pairs, sizeof(keyed_t), 1, less_str, 0);
#else
    size_t start = n > 0 ? common_start(keys) : 0;
    for (size_t i = 0; i < n; i++)
        pair[i] = (keyed_t){{bytes_from(AT(String, keys, i), start), AT(String, keys, i)}, i};
    pairs->len = n;
    sort_list(pairs, sizeof(keyed_t), 1, less_lettered, 0);
#endif
    char *copy = oly_new_atomic_any(oly_size(n, bytes, 0));
    memcpy(copy, items->data, n * bytes);
    for (size_t i = 0; i < n; i++)
        memcpy((char *)items->data + i * bytes, copy + pair[i].at * bytes, bytes);
    oly_memory_free(copy);
    oly_memory_free(pair);
}

void oly_list_sort(List l, size_t item_bytes, int atomic, oly_less_t less, int reverse)
{
    sort_list(l, item_bytes, atomic, less, reverse);
}
