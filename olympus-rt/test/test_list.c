/* Tests of lists: each against what Python answers. */
#include "check.h"
#include "olympus/list.h"

static List numbers(Integer n)
{
    List l = oly_list_new(0, sizeof(Integer), 1);
    for (Integer i = 0; i < n; i++)
        APPEND(Integer, l, i);
    return l;
}

static bool is(List l, size_t n, const Integer *items)
{
    return l->len == n && (n == 0 || memcmp(l->data, items, n * sizeof *items) == 0);
}

#define IS(l, n, ...) is((l), (n), (const Integer[]){__VA_ARGS__})
#define SLICE(l, lo, hi, step, given) oly_list_slice((l), (lo), (hi), (step), (given), sizeof(Integer), 1, 1)

static void test_items(void)
{
    List l = numbers(3);
    CHECK(IS(l, 3, 0, 1, 2));
    INSERT(Integer, l, -100, 1, 7);
    INSERT(Integer, l, 100, 1, 8);
    INSERT(Integer, l, -1, 1, 9);
    CHECK(IS(l, 6, 7, 0, 1, 2, 9, 8));
    CHECK(POP(Integer, l, 1) == 8);
    CHECK(POP_AT(Integer, l, 0, 1) == 7);
    CHECK(POP_AT(Integer, l, -2, 1) == 2);
    CHECK(IS(l, 3, 0, 1, 9));
    oly_list_del(l, -1, sizeof(Integer), 1);
    CHECK(IS(l, 2, 0, 1));
    CHECK(oly_list_index(l, -2, 1) == 0);
    CHECK_RAISES(IndexError, "list index out of range", oly_list_index(l, 2, 1));
    CHECK_RAISES(IndexError, "list assignment index out of range", oly_list_index_to_set(l, -3, 1));
    CHECK_RAISES(IndexError, "list assignment index out of range", oly_list_del(l, 2, sizeof(Integer), 1));
    CHECK_RAISES(IndexError, "pop index out of range", (void)POP_AT(Integer, l, 2, 1));
    oly_list_clear(l);
    CHECK_RAISES(IndexError, "pop from empty list", (void)POP(Integer, l, 1));
    CHECK_RAISES(IndexError, "pop from empty list", (void)POP_AT(Integer, l, 0, 1));
}

static void test_slices(void)
{
    enum { LO = OLY_SLICE_LO, HI = OLY_SLICE_HI, STEP = OLY_SLICE_STEP };
    List l = numbers(6);
    CHECK(IS(SLICE(l, 1, 3, 0, LO | HI), 2, 1, 2));
    CHECK(IS(SLICE(l, -2, 0, 0, LO), 2, 4, 5));
    CHECK(IS(SLICE(l, 0, 0, -1, STEP), 6, 5, 4, 3, 2, 1, 0));
    CHECK(IS(SLICE(l, 100, -100, -2, LO | HI | STEP), 3, 5, 3, 1));
    CHECK(IS(SLICE(l, 0, 0, INTEGER_MAX, STEP), 1, 0));
    CHECK(IS(SLICE(l, 0, 0, INTEGER_MIN, STEP), 1, 5));
    CHECK(SLICE(l, 4, 2, 1, LO | HI)->len == 0);
    CHECK_RAISES(ValueError, "slice step cannot be zero", SLICE(l, 0, 0, 0, STEP));
    List two = LIST_OF(Integer, 1, 2, 70, 80);
    CHECK_RAISES(ValueError, "attempt to assign sequence of size 2 to extended slice of size 3",
                 oly_list_set_slice(l, 0, 0, 2, STEP, two, sizeof(Integer), 1, 1));
    oly_list_set_slice(l, 1, 5, 0, LO | HI, two, sizeof(Integer), 1, 1);
    CHECK(IS(l, 4, 0, 70, 80, 5));
    oly_list_set_slice(l, 0, 0, -3, STEP, two, sizeof(Integer), 1, 1);
    CHECK(IS(l, 4, 80, 70, 80, 70));
    oly_list_set_slice(l, 2, 2, 0, LO | HI, l, sizeof(Integer), 1, 1);
    CHECK(IS(l, 8, 80, 70, 80, 70, 80, 70, 80, 70));
    l = numbers(9);
    oly_list_del_slice(l, 0, 0, -3, STEP, sizeof(Integer), 1);
    CHECK(IS(l, 6, 0, 1, 3, 4, 6, 7));
    oly_list_del_slice(l, 1, -1, 0, LO | HI, sizeof(Integer), 1);
    CHECK(IS(l, 2, 0, 7));
}

static void test_whole(void)
{
    List l = numbers(2);
    CHECK(IS(oly_list_concat(l, l, sizeof(Integer), 1), 4, 0, 1, 0, 1));
    CHECK(IS(oly_list_repeat(l, 3, sizeof(Integer), 1, 1), 6, 0, 1, 0, 1, 0, 1));
    CHECK(oly_list_repeat(l, -1, sizeof(Integer), 1, 1)->len == 0);
    Integer x = 5;
    CHECK(IS(oly_list_fill(&x, 3, sizeof(Integer), 1, 1), 3, 5, 5, 5));
    if (sizeof(Integer) == sizeof(size_t)) /* else there may be room for them */
        CHECK_RAISES(MemoryError, "", oly_list_repeat(l, INTEGER_MAX, sizeof(Integer), 1, 1));
    oly_list_extend(l, l, sizeof(Integer), 1);
    CHECK(IS(l, 4, 0, 1, 0, 1));
    oly_list_repeat_in_place(l, 2, sizeof(Integer), 1, 1);
    CHECK(IS(l, 8, 0, 1, 0, 1, 0, 1, 0, 1));
    oly_list_reverse(l, sizeof(Integer));
    CHECK(IS(l, 8, 1, 0, 1, 0, 1, 0, 1, 0));
    List letters = LIST_OF(char, 1, 3, 'a', 'b', 'c');
    oly_list_reverse(letters, 1);
    CHECK(memcmp(letters->data, "cba", 3) == 0);
}

/* A number and the place it had. */
typedef struct {
    Integer key, place;
} pair_t;

static int pair_less(const void *a, const void *b) { return ((const pair_t *)a)->key < ((const pair_t *)b)->key; }

static void test_sort(void)
{
    uint64_t random = 88172645463325252u;
    for (Integer n = 0; n < 700; n = n * 3 / 2 + 1) {
        for (int reverse = 0; reverse < 2; reverse++) {
            List ints = oly_list_new(0, sizeof(Integer), 1), pairs = oly_list_new(0, sizeof(pair_t), 1);
            List reals = oly_list_new(0, sizeof(Real), 1);
            for (Integer i = 0; i < n; i++) {
                Integer x = i % 50 < 25 ? (Integer)(next_random(&random) % 40) - 20 : i % 100 < 50 ? i : -i;
                APPEND(Integer, ints, x);
                APPEND(Real, reals, (Real)x / 8);
                APPEND_AS(pair_t, pairs, 1, {x, i});
            }
            oly_list_sort_int(ints, reverse);
            oly_list_sort_real(reals, reverse);
            oly_list_sort(pairs, sizeof(pair_t), 1, pair_less, reverse);
            for (Integer i = 0; i < n; i++) {
                CHECK(AT(Integer, ints, i) == AT(pair_t, pairs, i).key);
                CHECK(AT(Real, reals, i) == (Real)AT(Integer, ints, i) / 8);
                if (i == 0)
                    continue;
                Integer step = AT(Integer, ints, i) - AT(Integer, ints, i - 1);
                CHECK(reverse ? step <= 0 : step >= 0);
                CHECK(step != 0 || AT(pair_t, pairs, i - 1).place < AT(pair_t, pairs, i).place);
            }
        }
    }
    OLY_STR(pear, "pear", 4, 4);
    OLY_STR(fig, "fig", 3, 3);
    List fruit = LIST_OF(String, 0, 3, pear, fig, pear);
    oly_list_sort_str(fruit, 0);
    CHECK(AT(String, fruit, 0) == fig);
}

static void test(void)
{
    test_items();
    test_slices();
    test_whole();
    test_sort();
}
