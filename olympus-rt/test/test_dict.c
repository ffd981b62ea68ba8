/* Tests of dictionaries, against a plain table of all small keys. */
#include "check.h"
#include "olympus/dict.h"

enum { KEYS = 200 };

static Dict new_dict(void) { return oly_dict_new(&oly_key_int, sizeof(Integer), sizeof(Integer), 1); }

static void set(Dict d, Integer key, Integer value) { *(Integer *)oly_dict_set_int(d, key) = value; }

static Integer value_at(Dict d, ptrdiff_t i) { return *(Integer *)oly_dict_val_at(d, i); }
static Integer key_at(Dict d, ptrdiff_t i) { return *(Integer *)oly_dict_key_at(d, i); }

static void test_order(void)
{
    Dict d = new_dict();
    CHECK(oly_dict_find_int(d, 1) == -1 && oly_dict_next(d, 0) == -1 && oly_dict_last(d) == -1);
    set(d, 3, 30);
    set(d, -1, 10);
    set(d, 2, 20);
    set(d, 3, 31);
    CHECK(oly_dict_len(d) == 3);
    ptrdiff_t i = oly_dict_next(d, 0);
    CHECK(key_at(d, i) == 3 && value_at(d, i) == 31);
    i = oly_dict_next(d, i + 1);
    CHECK(key_at(d, i) == -1);
    Integer key = -1;
    CHECK(oly_dict_del(d, &key) && !oly_dict_del(d, &key));
    CHECK(key_at(d, oly_dict_next(d, 1)) == 2);
    CHECK(key_at(d, oly_dict_last(d)) == 2);
    oly_dict_del_at(d, oly_dict_last(d));
    CHECK(key_at(d, oly_dict_last(d)) == 3);
    CHECK_RAISES(RuntimeError, "dictionary changed size during iteration", oly_dict_next_checked(d, 0, 2, 1));
}

static void test_random(void)
{
    static Integer values[KEYS]; /* 0 is absent */
    Dict d = new_dict();
    uint64_t random = 88172645463325252u;
    size_t len = 0;
    for (Integer step = 1; step < 40000; step++) {
        Integer key = (Integer)(next_random(&random) % KEYS);
        switch (next_random(&random) % 8) {
        case 0: case 1: case 2: case 3:
            len += values[key] == 0;
            set(d, key, values[key] = step);
            break;
        case 4: case 5:
            CHECK(oly_dict_del(d, &key) == (values[key] != 0));
            len -= values[key] != 0;
            values[key] = 0;
            break;
        case 6: {
            ptrdiff_t last = oly_dict_last(d);
            CHECK((last >= 0) == (len > 0));
            if (last >= 0) {
                len--;
                values[key_at(d, last)] = 0;
                oly_dict_del_at(d, last);
            }
            break;
        }
        default:
            if (step % 16 == 0)
                d = oly_dict_copy(d);
        }
        CHECK(d->len == len);
        CHECK((oly_dict_find(d, &key) >= 0) == (values[key] != 0));
        if (values[key] != 0)
            CHECK(value_at(d, oly_dict_find_int(d, key)) == values[key]);
    }
    size_t seen = 0;
    for (ptrdiff_t i = oly_dict_next(d, 0); i >= 0; i = oly_dict_next(d, i + 1), seen++)
        CHECK(values[key_at(d, i)] == value_at(d, i));
    CHECK(seen == len);
    oly_dict_clear(d);
    CHECK(d->len == 0 && oly_dict_next(d, 0) == -1);
}

/* Taking from the front and adding at the end again and again must not get slower. */
static void test_queue(void)
{
    Dict d = new_dict();
    for (Integer i = 0; i < 200000; i++) {
        set(d, i, i);
        if (i >= 100) {
            ptrdiff_t first = oly_dict_next(d, 0);
            CHECK(key_at(d, first) == i - 100);
            oly_dict_del_at(d, first);
        }
    }
    CHECK(d->len == 100 && d->mask < 2048);
}

static void test_strings(void)
{
    Dict d = oly_dict_new(&oly_key_str, sizeof(String), sizeof(Boolean), 0);
    char text[16];
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "k%d", i);
        *(Boolean *)oly_dict_set_str(d, oly_str_of_c(text)) = i % 2 == 0;
    }
    CHECK(d->len == 3000);
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "k%d", i);
        String key = oly_str_of_c(text);
        CHECK(*(Boolean *)oly_dict_val_at(d, oly_dict_find_str(d, key)) == (i % 2 == 0));
        CHECK(oly_dict_find(d, &key) == i);
    }
    CHECK(oly_dict_find_str(d, oly_str_of_c("none")) == -1);
    Dict reals = oly_dict_new(&oly_key_real, sizeof(Real), sizeof(Integer), 1);
    Real key = 0.5, zero = -0.0, plain_zero = 0;
    *(Integer *)oly_dict_put(reals, &key) = 4;
    *(Integer *)oly_dict_put(reals, &zero) = 5;
    CHECK(value_at(reals, oly_dict_find(reals, &plain_zero)) == 5);
}

static void test(void)
{
    test_order();
    test_random();
    test_queue();
    test_strings();
}
