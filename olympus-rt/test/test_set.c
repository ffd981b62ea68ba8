/* Tests of sets: the orders are what CPython 3.11 prints. */
#include "check.h"
#include "olympus/set.h"

static Set new_set(void) { return oly_set_new(&oly_key_int, sizeof(Integer), 1); }
static Integer item_at(Set s, ptrdiff_t i) { return *(Integer *)oly_set_item_at(s, i); }

static bool is(Set s, size_t n, const Integer *items)
{
    size_t seen = 0;
    for (ptrdiff_t i = oly_set_next(s, 0); i >= 0; i = oly_set_next(s, i + 1), seen++)
        if (seen >= n || item_at(s, i) != items[seen])
            return false;
    return seen == n && s->len == n;
}

#define IS(s, n, ...) is((s), (n), (const Integer[]){__VA_ARGS__})

static Set of(size_t n, const Integer *items)
{
    Set s = new_set();
    for (size_t i = 0; i < n; i++)
        oly_set_add_int(s, items[i]);
    return s;
}

#define SET(n, ...) of((n), (const Integer[]){__VA_ARGS__})

static void test_order(void)
{
    CHECK(IS(SET(5, 5, 3, 1, 4, 2), 5, 1, 2, 3, 4, 5));
    CHECK(IS(SET(3, 8, 0, 16), 3, 8, 0, 16));
#if SIZE_MAX > 0xffffffffu
    CHECK(IS(SET(4, -1, -2, -3, -4), 4, -4, -3, -1, -2));
#endif
    Set s = SET(3, 9, 7, 13);
    CHECK(*(Integer *)oly_set_pop(s, 1) == 9);
    CHECK(oly_set_add_int(s, 9) && !oly_set_add_int(s, 9));
    CHECK(IS(s, 3, 9, 13, 7));
    CHECK_RAISES(RuntimeError, "Set changed size during iteration", oly_set_next_checked(s, 0, 2, 1));
    CHECK_RAISES(KeyError, "'pop from an empty set'", oly_set_pop(new_set(), 1));
}

static void test_random(void)
{
    enum { ITEMS = 300 };
    static bool present[ITEMS];
    Set s = new_set();
    uint64_t random = 88172645463325252u;
    size_t len = 0;
    for (int step = 0; step < 30000; step++) {
        Integer item = (Integer)(next_random(&random) % ITEMS);
        switch (next_random(&random) % 8) {
        case 0: case 1: case 2: case 3:
            CHECK(oly_set_add_int(s, item) == !present[item]);
            len += !present[item];
            present[item] = true;
            break;
        case 4: case 5:
            CHECK(oly_set_del(s, &item) == present[item]);
            len -= present[item];
            present[item] = false;
            break;
        case 6:
            if (len > 0) {
                Integer out = *(Integer *)oly_set_pop(s, 1);
                CHECK(present[out]);
                present[out] = false;
                len--;
            }
            break;
        default:
            if (step % 16 == 0)
                s = oly_set_copy(s);
            oly_set_tidy(s);
        }
        CHECK(s->len == len);
        CHECK((oly_set_find(s, &item) >= 0) == present[item]);
        CHECK((oly_set_find_int(s, item) >= 0) == present[item]);
    }
    Set other = SET(3, 1000, 1001, 1002), empty = new_set();
    oly_set_merge(s, other);
    CHECK(s->len == len + 3);
    oly_set_swap(s, empty);
    CHECK(s->len == 0 && empty->len == len + 3);
    CHECK(oly_set_hash(SET(3, 1, 2, 3)) == oly_set_hash(SET(3, 3, 1, 2)));
    oly_set_clear(empty);
    CHECK(empty->len == 0 && oly_set_next(empty, 0) == -1);
}

static void test_hashes(void)
{
    CHECK(oly_hash_int(-1) == (size_t)-2 && oly_hash_int(7) == 7 && oly_hash_int(-7) == (size_t)-7);
    CHECK(oly_hash_real(7) == 7 && oly_hash_real(-1) == (size_t)-2);
#if SIZE_MAX > 0xffffffffu && OLY_INT_BITS == 64
    CHECK(oly_hash_int(INTEGER_MAX) == 3 && oly_hash_real(0.5) == 1152921504606846976u);
    size_t h = oly_hash_tuple_begin();
    h = oly_hash_tuple_add(h, 1);
    h = oly_hash_tuple_add(h, 2);
    CHECK(oly_hash_tuple_end(h, 2) == (size_t)-3550055125485641917);
    CHECK(oly_set_hash(SET(3, 1, 2, 3)) == 18174368672485334456u);
#endif
}

static void test(void)
{
    test_order();
    test_random();
    test_hashes();
}
