/* int.c: ints as text and the rarer int operations. */
#include "olympus/num.h"
#include "olympus/str.h"

static const char int_digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

size_t oly_int_write(char *out, Integer x) {
    char reversed[OLY_INT_TEXT];
    size_t n = 0;
    oly_uint_t rest = x < 0 ? 0 - OLY_UI(x) : OLY_UI(x);
    do {
        reversed[n++] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (x < 0) reversed[n++] = '-';
    for (size_t i = 0; i < n; i++) out[i] = reversed[n - 1 - i];
    return n;
}

String oly_int_str(Integer x) {
    if (!OLY_BARE && x >= 0 && x <= 9) return oly_str_char((uint32_t)('0' + x));
    char text[OLY_INT_TEXT];
    const size_t n = oly_int_write(text, x);
    return oly_str_made(text, n, n);
}

String oly_int_base(Integer x, Integer base, Boolean prefix) {
    char text[OLY_INT_BITS + 3];
    size_t at = sizeof text;
    const oly_uint_t by = OLY_UI(base);
    oly_uint_t rest = x < 0 ? 0 - OLY_UI(x) : OLY_UI(x);
    do {
        text[--at] = int_digits[rest % by];
        rest /= by;
    } while (rest != 0);
    if (prefix) {
        text[--at] = base == 2 ? 'b' : base == 8 ? 'o' : 'x';
        text[--at] = '0';
    }
    if (x < 0) text[--at] = '-';
    return oly_str_made(text + at, sizeof text - at, sizeof text - at);
}

Integer POWI(Integer a, Integer b, uint32_t loc) {
    if (b < 0) {
        if (a == 0) oly_raise_const(ZeroDivisionError, "0.0 cannot be raised to a negative power", loc);
        oly_raise_const(ValueError, "negative exponent of an int: the result is no int, write a float base", loc);
    }
    Integer result = 1;
    for (;;) {
        if (b & 1) result = MULI(result, a, loc);
        b >>= 1;
        if (b == 0) return result;
        a = MULI(a, a, loc);
    }
}

/* a * b modulo m, where 0 <= a, b < m. */
static oly_uint_t mul_mod(oly_uint_t a, oly_uint_t b, oly_uint_t m) {
#if OLY_INT_BITS == 32
    return (oly_uint_t)((uint64_t)a * b % m);
#elif defined(__SIZEOF_INT128__) && !defined(__TINYC__)
    return (oly_uint_t)((unsigned __int128)a * b % m);
#else
    oly_uint_t sum = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1) sum = sum >= m - a ? sum - (m - a) : sum + a;
        a = a >= m - a ? a - (m - a) : a + a;
    }
    return sum;
#endif
}

/* The inverse of a modulo m, or 0 if there is none. */
static Integer inverse_mod(Integer a, Integer m) {
    Integer r0 = m, r1 = a, t0 = 0, t1 = 1;
    while (r1 != 0) {
        const Integer q = r0 / r1;
        Integer next = r0 - q * r1;
        r0 = r1;
        r1 = next;
        next = t0 - q * t1;
        t0 = t1;
        t1 = next;
    }
    if (r0 != 1) return 0;
    return t0 < 0 ? t0 + m : t0;
}

Integer oly_pow_mod(Integer base, Integer exponent, Integer modulus, uint32_t loc) {
    if (modulus == 0) oly_raise_const(ValueError, "pow() 3rd argument cannot be 0", loc);
    if (modulus == INTEGER_MIN) oly_fail_overflow(loc);
    const Integer size = modulus < 0 ? -modulus : modulus;
    if (size == 1) return 0;
    Integer start = oly_floor_mod(base, size);
    if (exponent < 0) {
        if (exponent == INTEGER_MIN) oly_fail_overflow(loc);
        start = inverse_mod(start, size);
        if (start == 0) oly_raise_const(ValueError, "base is not invertible for the given modulus", loc);
        exponent = -exponent;
    }
    const oly_uint_t m = OLY_UI(size);
    oly_uint_t factor = OLY_UI(start);
    oly_uint_t result = 1;
    for (; exponent != 0; exponent >>= 1) {
        if (exponent & 1) result = mul_mod(result, factor, m);
        factor = mul_mod(factor, factor, m);
    }
    const Integer r = (Integer)result;
    return modulus < 0 && r != 0 ? r - size : r;
}

Integer oly_int_bit_length(Integer x) {
    oly_uint_t rest = x < 0 ? 0 - OLY_UI(x) : OLY_UI(x);
    Integer n = 0;
    for (; rest != 0; rest >>= 1) n++;
    return n;
}

Integer oly_int_bit_count(Integer x) {
    oly_uint_t rest = x < 0 ? 0 - OLY_UI(x) : OLY_UI(x);
    Integer n = 0;
    for (; rest != 0; rest &= rest - 1) n++;
    return n;
}

/* Half to even, to a power of ten. */
Integer oly_round_int_digits(Integer x, Integer nd, uint32_t loc) {
    if (nd >= 0) return x;
    oly_uint_t unit = 1;
    for (Integer i = nd; i < 0; i++) {
        /* Half the unit is beyond any int: the result is 0. */
        if (unit > (oly_uint_t)-1 / 10) return 0;
        unit *= 10;
    }
    const oly_uint_t size = x < 0 ? 0 - OLY_UI(x) : OLY_UI(x);
    const oly_uint_t rest = size % unit;
    oly_uint_t down = size - rest;
    if (rest > unit - rest || (rest == unit - rest && down / unit % 2 == 1)) {
        if (down > (oly_uint_t)-1 - unit) oly_fail_overflow(loc);
        down += unit;
    }
    const oly_uint_t most = OLY_UI(INTEGER_MAX) + (x < 0);
    if (down > most) oly_fail_overflow(loc);
    return x < 0 ? (Integer)(0 - down) : (Integer)down;
}

size_t oly_slice(Integer *start, Integer stop, Integer *step, size_t len, uint32_t loc) {
    const Integer n = (Integer)len;
    Integer by = *step == OLY_MISSING ? 1 : *step;
    if (by == 0) oly_raise_const(ValueError, "slice step cannot be zero", loc);
    const Integer low = by < 0 ? -1 : 0;
    const Integer high = by < 0 ? n - 1 : n;
    Integer from = *start, to = stop;
    if (from == OLY_MISSING) {
        from = by < 0 ? high : low;
    } else if (from < 0) {
        from = from + n < low ? low : from + n;
    } else if (from > high) {
        from = high;
    }
    if (to == OLY_MISSING) {
        to = by < 0 ? low : high;
    } else if (to < 0) {
        to = to + n < low ? low : to + n;
    } else if (to > high) {
        to = high;
    }
    *start = from;
    *step = by;
    if (by > 0) return to > from ? (size_t)((OLY_UI(to) - OLY_UI(from) - 1) / OLY_UI(by) + 1) : 0;
    return from > to ? (size_t)((OLY_UI(from) - OLY_UI(to) - 1) / (0 - OLY_UI(by)) + 1) : 0;
}

Integer oly_range_len(Integer start, Integer stop, Integer step, uint32_t loc) {
    if (step == 0) oly_raise_const(ValueError, "range() arg 3 must not be zero", loc);
    oly_uint_t n = 0;
    if (step > 0 && stop > start) n = (OLY_UI(stop) - OLY_UI(start) - 1) / OLY_UI(step) + 1;
    if (step < 0 && start > stop) n = (OLY_UI(start) - OLY_UI(stop) - 1) / (0 - OLY_UI(step)) + 1;
    if (n > OLY_UI(INTEGER_MAX)) oly_fail_overflow(loc);
    return (Integer)n;
}

OLY_STR(text_true, "True", 4, 4);
OLY_STR(text_false, "False", 5, 5);
OLY_STR(text_none, "None", 4, 4);

String oly_bool_str(Boolean x) { return x ? text_true : text_false; }
String oly_none_str(void) { return text_none; }

/* A product by halves, for machines that would need a long function to have all of it. */
Integer oly_multiply(Integer a, Integer b, uint32_t loc) {
    const oly_uint_t x = a < 0 ? 0 - OLY_UI(a) : OLY_UI(a);
    const oly_uint_t y = b < 0 ? 0 - OLY_UI(b) : OLY_UI(b);
    const int half = OLY_INT_BITS / 2;
    const oly_uint_t low_mask = ((oly_uint_t)1 << half) - 1;
    const oly_uint_t cross = (x >> half) * (y & low_mask) + (x & low_mask) * (y >> half);
    const oly_uint_t low = (x & low_mask) * (y & low_mask);
    const oly_uint_t product = low + (cross << half);
    const bool negative = (a ^ b) < 0;
    if (((x >> half) != 0 && (y >> half) != 0) || (cross >> half) != 0 || product < low
        || product > (oly_uint_t)INTEGER_MAX + negative) {
        oly_fail_overflow(loc);
    }
    return (Integer)(negative ? 0 - product : product);
}
