/* Lists: growable arrays of items of one size. The list does not know its item type; the generated code
 * does and passes the size of an item and whether items are free of pointers ("atomic": the collector
 * then never looks inside). Everything that is one or two machine instructions is inline. */
#ifndef OLYMPUS_LIST_H
#define OLYMPUS_LIST_H

#include "olympus/types.h"
#include "olympus/fail.h"
#include "olympus/mem.h"

typedef struct oly_list {
    oly_len_t len;
    oly_len_t cap;
    void *data;
} *List;

/* The item at a valid index. */
#define AT(T, l, i) (((T *)(l)->data)[i])

/* Appends; amortised O(1). The list is evaluated before the value, each once. */
#define APPEND_AS(T, l, atomic, ...)                        \
    do {                                                    \
        List oly_into = (l);                                \
        T oly_item = __VA_ARGS__;                           \
        if (OLY_UNLIKELY(oly_into->len == oly_into->cap))   \
            oly_list_grow(oly_into, sizeof(T), (atomic));   \
        ((T *)oly_into->data)[oly_into->len++] = oly_item;  \
    } while (0)

/* The same where the type itself says whether it is atomic: numbers are, all else is scanned. */
#define APPEND(T, l, ...) APPEND_AS(T, l, OLY_IS_ATOMIC(T), __VA_ARGS__)

#if defined(__GNUC__) || defined(__TINYC__)
#define OLY_IS_ATOMIC(T)                          \
    (sizeof(T) < sizeof(void *) ||                \
     __builtin_types_compatible_p(T, Integer) ||  \
     __builtin_types_compatible_p(T, Real) ||     \
     __builtin_types_compatible_p(T, Boolean))
#else
#define OLY_IS_ATOMIC(T) 0
#endif

/* A list of n given items: LIST_OF(Integer, 1, 3, 10, 20, 30). */
#define LIST_OF(T, atomic, n, ...) oly_list_from((const T[n]){__VA_ARGS__}, (n), sizeof(T), (atomic))

/* A list in static memory, of n items that are zero, or that have first values: one whose length never changes. That
 * its head is constant lets the C compiler see where the items are. It is used as `(List)&name`. */
#define OLY_BLOCK(name, T, n)   \
    static T name##_items[n];   \
    static const struct oly_list name OLY_ALIGNED(sizeof(void *)) = {n, n, name##_items}
#define OLY_BLOCK_OF(name, T, n, ...)         \
    static T name##_items[n] = {__VA_ARGS__}; \
    static const struct oly_list name OLY_ALIGNED(sizeof(void *)) = {n, n, name##_items}

/* Inserts at a Python index, which is clamped to the list. */
#define INSERT(T, l, i, atomic, ...)                                                   \
    do {                                                                               \
        List oly_into = (l);                                                           \
        Integer oly_place = (i);                                                       \
        T oly_item = __VA_ARGS__;                                                      \
        *(T *)oly_list_insert(oly_into, oly_place, sizeof(T), (atomic)) = oly_item;    \
    } while (0)

/* Removes and yields an item: the last one, or the one at a Python index. */
#define POP(T, l, loc) (*(T *)oly_list_pop_last((l), sizeof(T), (loc)))
#define POP_AT(T, l, i, loc) (*(T *)oly_list_pop((l), (i), sizeof(T), (loc)))

/* Which bounds of a slice were written. */
enum { OLY_SLICE_LO = 1, OLY_SLICE_HI = 2, OLY_SLICE_STEP = 4 };

/* Puts a slice's bounds into range as Python does and returns how many items it selects: the items
 * *lo, *lo + *step, …; missing bounds (see OLY_SLICE_…) are filled in. Step 0 raises ValueError. */
size_t oly_slice_bounds(size_t len, Integer *lo, Integer *hi, Integer *step, unsigned given, uint32_t loc);

List oly_list_new(size_t reserve, size_t item_bytes, int atomic);
List oly_list_from(const void *items, size_t n, size_t item_bytes, int atomic);
/* Room for one more item at least, or for `room` items in all. */
void oly_list_grow(List l, size_t item_bytes, int atomic);
void oly_list_reserve(List l, size_t room, size_t item_bytes, int atomic);

/* Opens a gap and returns it. */
void *oly_list_insert(List l, Integer index, size_t item_bytes, int atomic);
/* Removes the item; it stays readable at the returned place until the list changes. */
void *oly_list_pop(List l, Integer index, size_t item_bytes, uint32_t loc);
void oly_list_del(List l, Integer index, size_t item_bytes, uint32_t loc);
void oly_list_del_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, size_t item_bytes, uint32_t loc);
/* l[lo:hi]; `hi` is INTEGER_MAX where none was written. */
List oly_list_part(List l, Integer lo, Integer hi, size_t item_bytes, int atomic);
List oly_list_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, size_t item_bytes, int atomic, uint32_t loc);
void oly_list_set_slice(List l, Integer lo, Integer hi, Integer step, unsigned given, List items, size_t item_bytes, int atomic, uint32_t loc);

List oly_list_copy(List l, size_t item_bytes, int atomic);
List oly_list_concat(List a, List b, size_t item_bytes, int atomic);
List oly_list_repeat(List l, Integer times, size_t item_bytes, int atomic, uint32_t loc);
/* n times one item: [0] * n. */
List oly_list_fill(const void *item, Integer times, size_t item_bytes, int atomic, uint32_t loc);
void oly_list_extend(List l, List items, size_t item_bytes, int atomic);
void oly_list_repeat_in_place(List l, Integer times, size_t item_bytes, int atomic, uint32_t loc);
void oly_list_reverse(List l, size_t item_bytes);

static inline void oly_list_clear(List l)
{
    l->len = l->cap = 0;
    l->data = NULL;
}

/* The position of a Python index, negative ones counting from the end; IndexError outside. */
static inline size_t oly_list_index(List l, Integer index, uint32_t loc)
{
    size_t i = (size_t)(index < 0 ? index + (Integer)l->len : index);
#if OLY_CHECK_BOUNDS
    if (OLY_UNLIKELY(i >= l->len))
        oly_fail_index_list(loc);
#else
    (void)loc;
#endif
    return i;
}

/* The same for `l[i] = …` and `del l[i]`. */
static inline size_t oly_list_index_to_set(List l, Integer index, uint32_t loc)
{
    size_t i = (size_t)(index < 0 ? index + (Integer)l->len : index);
#if OLY_CHECK_BOUNDS
    if (OLY_UNLIKELY(i >= l->len))
        oly_fail_index_assign(loc);
#else
    (void)loc;
#endif
    return i;
}

static inline void *oly_list_pop_last(List l, size_t item_bytes, uint32_t loc)
{
    if (OLY_UNLIKELY(l->len == 0))
        oly_raise_const(IndexError, "pop from empty list", loc);
    return (char *)l->data + --l->len * item_bytes;
}

/* Sorting: stable, O(n) on input that is sorted or reversed already. `less` says whether its first
 * item must come before its second. NaN among floats leaves an unspecified order, as in Python. */
typedef int (*oly_less_t)(const void *, const void *);
void oly_list_sort(List l, size_t item_bytes, int atomic, oly_less_t less, int reverse);
void oly_list_sort_int(List l, int reverse);
void oly_list_sort_real(List l, int reverse);
void oly_list_sort_str(List l, int reverse);
/* Brings items into the order of their keys, which are as many texts; the keys stay as they are. */
void oly_list_sort_by_str(List keys, List items, Integer item_bytes);

#endif
