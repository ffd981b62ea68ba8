/* Lists: everything that moves more than one item. */
#include "olympus/list.h"

#include <string.h>

static char *item_at(List l, size_t i, size_t item_bytes) { return (char *)l->data + i * item_bytes; }

static void *new_items(size_t n, size_t item_bytes, int atomic)
{
    size_t bytes = oly_size(n, item_bytes, 0);
    return atomic ? oly_new_atomic_any(bytes) : oly_new_any(bytes);
}

List oly_list_new(size_t reserve, size_t item_bytes, int atomic)
{
    List l = oly_new(sizeof *l);
    if (reserve > 0) {
        l->data = new_items(reserve, item_bytes, atomic);
        l->cap = reserve;
    }
    return l;
}

List oly_list_from(const void *items, size_t n, size_t item_bytes, int atomic)
{
    List l = oly_list_new(n, item_bytes, atomic);
    if (n > 0)
        memcpy(l->data, items, n * item_bytes);
    l->len = n;
    return l;
}

void oly_list_reserve(List l, size_t room, size_t item_bytes, int atomic)
{
    if (room <= l->cap)
        return;
    size_t bytes = oly_size(room, item_bytes, 0), used = l->len * item_bytes;
    l->data = atomic ? oly_resize_atomic(l->data, used, bytes) : oly_resize(l->data, used, bytes);
    l->cap = room;
}

/* Doubling while small, half as much again when large, keeps the waste on cores low. */
static size_t grown(size_t cap) { return cap < 4 ? 4 : cap < 1024 ? cap * 2 : cap + cap / 2; }

void oly_list_grow(List l, size_t item_bytes, int atomic)
{
    oly_list_reserve(l, grown(l->cap), item_bytes, atomic);
}

/* Room for n more items, growing by steps so that repeated calls stay linear. */
static void make_room(List l, size_t n, size_t item_bytes, int atomic)
{
    size_t needed = l->len + n;
    if (needed > l->cap)
        oly_list_reserve(l, l->cap > 0 && needed < grown(l->cap) ? grown(l->cap) : needed, item_bytes, atomic);
}

/* Replaces `removed` items at `at` by a gap of n items, which the caller fills. */
static void *open_gap(List l, size_t at, size_t removed, size_t n, size_t item_bytes, int atomic)
{
    if (n > removed)
        make_room(l, n - removed, item_bytes, atomic);
    size_t rest = l->len - at - removed;
    if (rest > 0 && n != removed)
        memmove(item_at(l, at + n, item_bytes), item_at(l, at + removed, item_bytes), rest * item_bytes);
    size_t len = l->len - removed + n;
    /* What is left behind must not keep other objects alive. */
    if (len < l->len)
        memset(item_at(l, len, item_bytes), 0, (l->len - len) * item_bytes);
    l->len = len;
    return l->data ? item_at(l, at, item_bytes) : NULL;
}

void *oly_list_insert(List l, Integer index, size_t item_bytes, int atomic)
{
    Integer len = (Integer)l->len;
    Integer at = index < 0 ? index + len : index;
    at = at < 0 ? 0 : at > len ? len : at;
    return open_gap(l, (size_t)at, 0, 1, item_bytes, atomic);
}

static void swap_items(char *a, char *b, size_t item_bytes)
{
    for (size_t i = 0; i < item_bytes; i++) {
        char c = a[i];
        a[i] = b[i];
        b[i] = c;
    }
}

void *oly_list_pop(List l, Integer index, size_t item_bytes, uint32_t loc)
{
    if (l->len == 0)
        oly_raise_const(IndexError, "pop from empty list", loc);
    size_t at = (size_t)(index < 0 ? index + (Integer)l->len : index);
    if (at >= l->len)
        oly_raise_const(IndexError, "pop index out of range", loc);
    l->len--;
    if (item_bytes <= 64) {
        /* The popped item goes to the place that becomes free. */
        char kept[64];
        char *from = item_at(l, at, item_bytes);
        memcpy(kept, from, item_bytes);
        memmove(from, from + item_bytes, (l->len - at) * item_bytes);
        memcpy(item_at(l, l->len, item_bytes), kept, item_bytes);
    } else {
        for (size_t i = at; i < l->len; i++)
            swap_items(item_at(l, i, item_bytes), item_at(l, i + 1, item_bytes), item_bytes);
    }
    return item_at(l, l->len, item_bytes);
}

void oly_list_del(List l, Integer index, size_t item_bytes, uint32_t loc)
{
    open_gap(l, oly_list_index_to_set(l, index, loc), 1, 0, item_bytes, 1);
}

/* One bound: negative counts from the end; what lies outside is moved to the nearest end, which for a
 * backward slice is one lower. */
static Integer clamp(Integer bound, Integer len, bool backward)
{
    if (bound < 0) {
        bound += len;
        return bound < 0 ? (backward ? -1 : 0) : bound;
    }
    return bound >= len ? (backward ? len - 1 : len) : bound;
}

size_t oly_slice_bounds(size_t items, Integer *lo, Integer *hi, Integer *step, unsigned given, uint32_t loc)
{
    Integer len = (Integer)items;
    if (!(given & OLY_SLICE_STEP))
        *step = 1;
    if (*step == 0)
        oly_raise_const(ValueError, "slice step cannot be zero", loc);
    bool backward = *step < 0;
    *lo = given & OLY_SLICE_LO ? clamp(*lo, len, backward) : backward ? len - 1 : 0;
    *hi = given & OLY_SLICE_HI ? clamp(*hi, len, backward) : backward ? -1 : len;
    if (backward ? *lo <= *hi : *lo >= *hi)
        return 0;
    size_t span = (size_t)(backward ? *lo - *hi : *hi - *lo);
    size_t stride = backward ? 0 - (size_t)*step : (size_t)*step;
    /* A step beyond the list selects one item; a bounded one cannot overflow lo + step. */
    if (stride >= span)
        *step = backward ? -(Integer)span : (Integer)span;
    return (span - 1) / stride + 1;
}

void oly_list_del_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, size_t item_bytes, uint32_t loc)
{
    size_t n = oly_slice_bounds(l->len, &lo, &hi, &step, given, loc);
    if (n == 0)
        return;
    if (step < 0) {
        lo += (Integer)(n - 1) * step;
        step = -step;
    }
    if (step == 1 || n == 1) {
        open_gap(l, (size_t)lo, n, 0, item_bytes, 1);
        return;
    }
    size_t to = (size_t)lo, next = (size_t)lo, gone = 0;
    for (size_t i = (size_t)lo; i < l->len; i++) {
        if (gone < n && i == next) {
            next += (size_t)step;
            gone++;
        } else {
            memcpy(item_at(l, to++, item_bytes), item_at(l, i, item_bytes), item_bytes);
        }
    }
    memset(item_at(l, to, item_bytes), 0, (l->len - to) * item_bytes);
    l->len = to;
}

List oly_list_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, size_t item_bytes, int atomic, uint32_t loc)
{
    size_t n = oly_slice_bounds(l->len, &lo, &hi, &step, given, loc);
    if (n == 0)
        return oly_list_new(0, item_bytes, atomic);
    if (step == 1)
        return oly_list_from(item_at(l, (size_t)lo, item_bytes), n, item_bytes, atomic);
    List slice = oly_list_new(n, item_bytes, atomic);
    for (size_t i = 0; i < n; i++)
        memcpy(item_at(slice, i, item_bytes), item_at(l, (size_t)(lo + (Integer)i * step), item_bytes), item_bytes);
    slice->len = n;
    return slice;
}

List oly_list_part(List l, Integer lo, Integer hi, size_t item_bytes, int atomic)
{
    const Integer len = (Integer)l->len, from = clamp(lo, len, false), to = clamp(hi, len, false);
    if (to <= from)
        return oly_list_new(0, item_bytes, atomic);
    return oly_list_from(item_at(l, (size_t)from, item_bytes), (size_t)(to - from), item_bytes, atomic);
}

void oly_list_set_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, List items, size_t item_bytes, int atomic, uint32_t loc)
{
    bool plain = !(given & OLY_SLICE_STEP) || step == 1;
    size_t n = oly_slice_bounds(l->len, &lo, &hi, &step, given, loc);
    if (items == l)
        items = oly_list_copy(l, item_bytes, atomic);
    if (plain) {
        void *gap = open_gap(l, (size_t)lo, n, items->len, item_bytes, atomic);
        if (items->len > 0)
            memcpy(gap, items->data, items->len * item_bytes);
        return;
    }
    if (items->len != n)
        oly_raise_format(OLY_ValueError, loc, "attempt to assign sequence of size %i to extended slice of size %i",
                         (Integer)items->len, (Integer)n);
    for (size_t i = 0; i < n; i++)
        memcpy(item_at(l, (size_t)(lo + (Integer)i * step), item_bytes), item_at(items, i, item_bytes), item_bytes);
}

List oly_list_copy(List l, size_t item_bytes, int atomic)
{
    return oly_list_from(l->data, l->len, item_bytes, atomic);
}

List oly_list_concat(List a, List b, size_t item_bytes, int atomic)
{
    List l = oly_list_new(a->len + b->len, item_bytes, atomic);
    if (a->len > 0)
        memcpy(l->data, a->data, a->len * item_bytes);
    if (b->len > 0)
        memcpy(item_at(l, a->len, item_bytes), b->data, b->len * item_bytes);
    l->len = a->len + b->len;
    return l;
}

/* How many items n lists of `len` items have together; MemoryError if no memory could hold them. */
static size_t times_len(size_t len, Integer times, size_t item_bytes, uint32_t loc)
{
    if (times <= 0 || len == 0)
        return 0;
    if ((uint64_t)times > SIZE_MAX / 2 / item_bytes / len)
        oly_raise_plain(MemoryError, loc);
    return len * (size_t)times;
}

#if OLY_BARE
/* Repeats the first `unit` bytes over all of them, word by word: small C libraries copy by bytes. */
typedef uint32_t __attribute__((may_alias)) word_t;
static void fill_by_doubling(char *data, size_t unit, size_t all)
{
    size_t at = unit;
    while (at < all && at % sizeof(word_t) != 0) {
        data[at] = data[at - unit];
        at++;
    }
    /* One byte has become four by now. */
    if (sizeof(word_t) % unit == 0)
        unit = sizeof(word_t);
    if (unit % sizeof(word_t) == 0)
        for (; at + sizeof(word_t) <= all; at += sizeof(word_t))
            *(word_t *)(void *)(data + at) = *(const word_t *)(const void *)(data + at - unit);
    for (; at < all; at++)
        data[at] = data[at - unit];
}
#else
/* Repeats the first `unit` bytes over all of them, copying ever longer pieces. */
static void fill_by_doubling(char *data, size_t unit, size_t all)
{
    for (size_t done = unit; done < all;) {
        size_t piece = done < all - done ? done : all - done;
        memcpy(data + done, data, piece);
        done += piece;
    }
}
#endif

static List repeat(const void *items, size_t len, Integer times, size_t item_bytes, int atomic, uint32_t loc)
{
    size_t n = times_len(len, times, item_bytes, loc);
    List l = oly_list_new(n, item_bytes, atomic);
    if (n > 0) {
        memcpy(l->data, items, len * item_bytes);
        fill_by_doubling(l->data, len * item_bytes, n * item_bytes);
    }
    l->len = n;
    return l;
}

List oly_list_repeat(List l, Integer times, size_t item_bytes, int atomic, uint32_t loc)
{
    return repeat(l->data, l->len, times, item_bytes, atomic, loc);
}

List oly_list_fill(const void *item, Integer times, size_t item_bytes, int atomic, uint32_t loc)
{
    return repeat(item, 1, times, item_bytes, atomic, loc);
}

void oly_list_repeat_in_place(List l, Integer times, size_t item_bytes, int atomic, uint32_t loc)
{
    size_t n = times_len(l->len, times, item_bytes, loc);
    if (n == 0) {
        oly_list_clear(l);
        return;
    }
    oly_list_reserve(l, n, item_bytes, atomic);
    fill_by_doubling(l->data, l->len * item_bytes, n * item_bytes);
    l->len = n;
}

void oly_list_extend(List l, List items, size_t item_bytes, int atomic)
{
    size_t n = items->len;
    if (n == 0)
        return;
    make_room(l, n, item_bytes, atomic);
    memcpy(item_at(l, l->len, item_bytes), items->data, n * item_bytes); /* also right when items is l */
    l->len += n;
}

void oly_list_reverse(List l, size_t item_bytes)
{
    if (l->len < 2)
        return;
    char *a = l->data, *b = item_at(l, l->len - 1, item_bytes);
    if (item_bytes == sizeof(void *)) {
        for (; a < b; a += sizeof(void *), b -= sizeof(void *)) {
            void *x = *(void **)a;
            *(void **)a = *(void **)b;
            *(void **)b = x;
        }
        return;
    }
    for (; a < b; a += item_bytes, b -= item_bytes)
        swap_items(a, b, item_bytes);
}
