/* test_str.c: what Python cannot be asked about texts: sharing, growing, sizes; and the rules where a str is bytes. */
#include "expect.h"

OLY_STR(hello, "hello", 5, 5);
OLY_STR(with_nul, "a\0b", 3, 3);

static void test_literals(void) {
    SAME(hello, "hello");
    SAME(with_nul, "a\0b");
    CHECK(oly_str_hash(hello) == oly_str_hash(LIT("hello")));
    CHECK(oly_str_hash(hello) != oly_str_hash(LIT("hellp")));
    CHECK(oly_str_index(hello, -1, 1) == oly_str_char('o'));
}

/* s += x in a loop, and texts that shared the buffer keep their value. */
static void test_growing(void) {
    String s = OLY_EMPTY, half = NULL, branch = NULL;
    const int n = 200000;
    for (int i = 0; i < n; i++) {
        s = oly_str_concat(s, oly_str_char((uint32_t)('a' + i % 26)));
        if (i == n / 2) {
            half = s;
            branch = oly_str_concat(half, LIT("<branch>"));
        }
    }
    CHECK(s->len == (size_t)n);
    CHECK(half->len == (size_t)n / 2 + 1);
    CHECK(branch->len == half->len + 8);
    for (int i = 0; i < n; i++) CHECK(s->data[i] == 'a' + i % 26);
    CHECK(memcmp(branch->data, s->data, half->len) == 0);
    CHECK(memcmp(branch->data + half->len, "<branch>", 8) == 0);
    CHECK(strlen(oly_str_c(half)) == half->len);
    CHECK(oly_str_hash(half) == oly_str_hash(oly_str_made(half->data, half->len, half->len)));
    CHECK(oly_str_concat(half, s)->len == half->len + s->len);
    /* Twice itself, out of one buffer. */
    String twice = oly_str_concat(s, s);
    CHECK(twice->len == 2 * s->len && memcmp(twice->data + s->len, s->data, s->len) == 0);
}

static void test_text(void) {
    oly_text_t t = OLY_TEXT;
    SAME(oly_text_end(&t), "");
    for (int i = 0; i < 1000; i++) {
        oly_text_int(&t, i % 10);
        oly_text_char(&t, ' ');
    }
    CHECK(oly_text_end(&t)->len == 2000);
    const String parts[] = {LIT("a="), oly_int_str(5), LIT(", "), oly_real_str(2.5), OLY_EMPTY};
    SAME(oly_str_concat_n(parts, 5), "a=5, 2.5");
}

static void test_hash_spread(void) {
    static unsigned char seen[1 << 16];
    int clashes = 0;
    for (Integer i = 0; i < 20000; i++) {
        const size_t at = oly_str_hash(oly_int_str(i)) >> 1 & 0xffff;
        clashes += seen[at] != 0;
        seen[at] = 1;
    }
    /* 20000 throws into 65536 cells meet about 2700 times. */
    CHECK(clashes < 3200);
}

#if OLY_STR_BYTES
static void test_bytes_dialect(void) {
    const String s = LIT("na\303\257ve");
    CHECK(oly_str_len(s) == 6);
    SAME(oly_str_index(s, 2, 1), "\303");
    SAME(oly_str_slice(s, 3, OLY_MISSING, OLY_MISSING, 1), "\257ve");
    SAME(oly_str_repr(s), "'na\\xc3\\xafve'");
    SAME(oly_str_upper(s), "NA\303\257VE");
    SAME(oly_chr(200, 1), "\310");
    CHECK(oly_ord(oly_chr(200, 1), 1) == 200);
    FAILS(oly_chr(256, 1), OLY_ValueError, "chr() arg not in range(256)");
    SAME(oly_str_center(s, 8, LIT("*")), "*na\303\257ve*");
    SAME(oly_str_slice(s, OLY_MISSING, OLY_MISSING, -1, 1), "ev\257\303an");
}
#else
static void test_bytes_dialect(void) {}

/* Walking through a long text by index is linear. */
static void test_cursor(void) {
    String s = oly_str_repeat(LIT("ab\303\251\346\227\245\360\237\230\200"), 20000);
    Integer sum = 0;
    for (Integer i = 0; i < oly_str_len(s); i++) sum += oly_ord(oly_str_index(s, i, 1), 1) % 1000;
    for (Integer i = oly_str_len(s) - 1; i >= 0; i--) sum -= oly_ord(oly_str_index(s, i, 1), 1) % 1000;
    CHECK(sum == 0);
    SAME(oly_str_slice(s, -3, OLY_MISSING, OLY_MISSING, 1), "\303\251\346\227\245\360\237\230\200");
}
#endif

static void test_search_worst(void) {
    const String hay = oly_str_repeat(LIT("a"), 200000);
    const String needle = oly_str_concat(oly_str_repeat(LIT("a"), 5000), LIT("b"));
    CHECK(!oly_str_contains(hay, needle));
    CHECK(oly_str_contains(oly_str_concat(hay, needle), needle));
    const String noise = oly_str_repeat(LIT("abcabd"), 1000);
    CHECK(oly_str_find(oly_str_concat(noise, LIT("abcabcx")), LIT("abcabcx"), 0, OLY_TO_END) == 6000);
}

static void test_lists(void) {
    const List l = oly_str_split(LIT("a,b,,c"), LIT(","), -1);
    CHECK(l->len == 4);
    SAME(oly_str_join(LIT("--"), l), "a--b----c");
    SAME(oly_str_join(OLY_EMPTY, oly_str_chars(LIT("xyz"))), "xyz");
    CHECK(oly_argv()->len == 1);
}

static void test_numbers(void) {
    Number a = oly_num_of_int(3), b = oly_num_of_real((Real)0.5);
    SAME(oly_num_str(oly_num_add(a, a, 1)), "6");
    SAME(oly_num_str(oly_num_add(a, b, 1)), "3.5");
    SAME(oly_num_str(oly_num_mul(a, oly_num_of_real(2), 1)), "6.0");
    SAME(oly_num_str(oly_num_mul(oly_num_of_int(0), oly_num_of_int(-4), 1)), "0");
    SAME(oly_num_str(oly_num_floordiv(oly_num_of_int(-7), oly_num_of_int(2), 1)), "-4");
    SAME(oly_num_str(oly_num_neg(oly_num_of_int(0), 1)), "0");
    SAME(oly_num_str(oly_num_neg(oly_num_of_real(0), 1)), "-0.0");
    CHECK(oly_num_div(a, oly_num_of_int(2), 1) == (Real)1.5);
    FAILS(oly_num_div(a, oly_num_of_int(0), 1), OLY_ZeroDivisionError, "division by zero");
    Integer start = 1, step = OLY_MISSING;
    CHECK(oly_slice(&start, OLY_MISSING, &step, 5, 1) == 4 && start == 1 && step == 1);
    step = -2;
    start = OLY_MISSING;
    CHECK(oly_slice(&start, OLY_MISSING, &step, 5, 1) == 3 && start == 4);
    CHECK(oly_range_len(0, 10, 3, 1) == 4 && oly_range_len(10, 0, -3, 1) == 4 && oly_range_len(5, 5, 1, 1) == 0);
    CHECK(ADDI(INTEGER_MAX, 0, 1) == INTEGER_MAX);
    FAILS(ADDI(INTEGER_MAX, 1, 1), OLY_OverflowError, OLY_OVERFLOW_TEXT);
    FAILS(MULI(INTEGER_MIN, -1, 1), OLY_OverflowError, OLY_OVERFLOW_TEXT);
    FAILS(NEGI(INTEGER_MIN, 1), OLY_OverflowError, OLY_OVERFLOW_TEXT);
    FAILS(oly_str_to_int(LIT("99999999999999999999"), 10), OLY_OverflowError,
          OLY_OVERFLOW_TEXT);
    SAME(oly_real_str((Real)0.1), "0.1");
    SAME(oly_real_str((Real)1e10), "10000000000.0");
    SAME(oly_real_str((Real)3.0e20), "3e+20");
}

static void run(void) {
    test_literals();
    test_growing();
    test_text();
    test_hash_spread();
    test_bytes_dialect();
#if !OLY_STR_BYTES
    test_cursor();
#endif
    test_search_worst();
    test_lists();
    test_numbers();
}

TEST_MAIN(run)
