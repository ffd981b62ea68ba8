/* big_text.c: ints without bounds as text, and back. */
#include "limbs.h"

#include "format.h"
#include "number_parse.h"

Integer oly_int_digits_max = 4300;
void oly_set_int_digits(Integer most) { oly_int_digits_max = most; }

/* The largest power of ten in a limb, and its exponent. */
#if LIMB_BITS == 64
#define TEN_POWER ((limb_t)10000000000000000000u)
#define TEN_DIGITS 19
#else
#define TEN_POWER ((limb_t)1000000000u)
#define TEN_DIGITS 9
#endif
/* Up to this many limbs the digits are split off one limb at a time. */
#define SPLIT_FROM 30
/* Powers of TEN_POWER by repeated squaring: more than memory can hold. */
#define POWERS_MAX 48

typedef struct {
    limb_t *limbs;
    size_t len;
} row_t;

/* Writes the decimal digits of the row, which is used up, so that they end before `end`; at least `least` of them,
 * with zeros before. Gives the place of the first. */
static char *write_short(char *end, limb_t *a, size_t n, size_t least) {
    char *const until = end - least;
    n = mp_trim(a, n);
    while (n > 0) {
        limb_t part = mp_divide_one(a, n, TEN_POWER);
        n = mp_trim(a, n);
        for (int i = 0; i < TEN_DIGITS && (n > 0 || part != 0); i++) {
            *--end = (char)('0' + (int)(part % 10));
            part /= 10;
        }
    }
    while (end > until) *--end = '0';
    return end;
}

/* The same for any length: divides by powers[level] into two halves. */
static char *write_decimal(char *end, limb_t *a, size_t n, size_t least, const row_t *powers, int level) {
    n = mp_trim(a, n);
    while (level >= 0 && mp_cmp(a, n, powers[level].limbs, powers[level].len) < 0) level--;
    if (n <= SPLIT_FROM || level < 0) return write_short(end, a, n, least);
    const row_t by = powers[level];
    limb_t *const q = limbs_room(n - by.len + 1);
    limb_t *const r = limbs_room(by.len);
    mp_divide(q, r, a, n, by.limbs, by.len);
    const size_t low = (size_t)TEN_DIGITS << level;
    char *const middle = write_decimal(end, r, by.len, low, powers, level - 1);
    return write_decimal(middle, q, n - by.len + 1, least > low ? least - low : 0, powers, level);
}

/* Room for the digits of a number of so many bits in a base, with some to spare. */
static size_t digits_room(size_t bits, unsigned base) {
    const size_t each = base >= 16 ? 4 : base >= 8 ? 3 : 1;
    return oly_size(1, bits / each, 40);
}

static OLY_NORETURN OLY_COLD void fail_digits(void) {
    oly_raise_format(OLY_ValueError, oly_loc,
                     "Exceeds the limit (%i digits) for integer string conversion; use sys.set_int_max_str_digits() to "
                     "increase the limit", oly_int_digits_max);
}

/* Decimal digits of the size of a number; the place of the first, `end` is behind the last. */
static char *decimal(const view_t *v, char **end) {
    const size_t bits = mp_bits(v->limbs, v->len);
    /* 93 / 28 bits are less than one digit. */
    if (oly_int_digits_max > 0 && bits / 93 * 28 > (size_t)oly_int_digits_max + 28) fail_digits();
    /* A digit has more than 3.25 bits. */
    const size_t room = oly_size(1, bits / 13 * 4, 60);
    char *const text = oly_new_atomic(room);
    *end = text + room;
    limb_t *const copy = limbs_room(v->len);
    memcpy(copy, v->limbs, v->len * sizeof(limb_t));
    row_t powers[POWERS_MAX];
    int level = -1;
    if (v->len > SPLIT_FROM) {
        limb_t *const first = limbs_room(1);
        first[0] = TEN_POWER;
        powers[0].limbs = first;
        powers[0].len = 1;
        level = 0;
        /* The largest power is about half as long as the number. */
        while (powers[level].len * 2 - 1 <= v->len / 2 + 1 && level + 1 < POWERS_MAX) {
            const row_t last = powers[level];
            limb_t *const square = limbs_room(2 * last.len);
            mp_mul(square, last.limbs, last.len, last.limbs, last.len);
            level++;
            powers[level].limbs = square;
            powers[level].len = mp_trim(square, 2 * last.len);
        }
    }
    char *const start = write_decimal(*end, copy, v->len, 1, powers, level);
    if (oly_int_digits_max > 0 && *end - start > (ptrdiff_t)oly_int_digits_max) fail_digits();
    return start;
}

/* Digits in base 2, 8 or 16. */
static char *binary(const view_t *v, unsigned base, bool upper, char **end) {
    const char *const digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    const unsigned each = base == 16 ? 4 : base == 8 ? 3 : 1;
    const size_t bits = mp_bits(v->limbs, v->len);
    const size_t room = digits_room(bits, base);
    char *const text = oly_new_atomic(room);
    char *p = *end = text + room;
    size_t at = 0;
    do {
        unsigned digit = 0;
        for (unsigned i = 0; i < each; i++) {
            const size_t bit = at + i;
            if (bit < bits && v->limbs[bit / LIMB_BITS] >> (bit % LIMB_BITS) & 1) digit |= 1u << i;
        }
        *--p = digits[digit];
        at += each;
    } while (at < bits);
    return p;
}

static char *digits_of(const view_t *v, unsigned base, bool upper, char **end) {
    return base == 10 ? decimal(v, end) : binary(v, base, upper, end);
}

String oly_big_str(Big a) {
    if (oly_is_small(a) && oly_big_fits(a)) return oly_int_str(oly_big_to_int(a, 0));
    view_t v;
    view(&v, a);
    char *end;
    char *start = decimal(&v, &end);
    if (v.negative) *--start = '-';
    return oly_str_made(start, (size_t)(end - start), (size_t)(end - start));
}

void oly_text_big(oly_text_t *t, Big a) { oly_text_put(t, oly_big_str(a)); }

String oly_big_base(Big a, Integer base, Boolean prefix) {
    view_t v;
    view(&v, a);
    char *end;
    char *start = binary(&v, (unsigned)base, false, &end);
    if (prefix) {
        *--start = base == 2 ? 'b' : base == 8 ? 'o' : 'x';
        *--start = '0';
    }
    if (v.negative) *--start = '-';
    return oly_str_made(start, (size_t)(end - start), (size_t)(end - start));
}

/* ---- by a specification ---- */

static String format_base_big(Big a, const spec_t *spec, unsigned base, const char *prefix) {
    view_t v;
    view(&v, a);
    char *end;
    number_t n = {spec->alternate ? prefix : "", NULL, 0, "", 0, base == 10 ? 3 : 4, v.negative};
    n.digits = digits_of(&v, base, spec->type == 'X', &end);
    n.digit_count = (size_t)(end - n.digits);
    return lay_out_number(&n, spec);
}

String oly_format_big(Big a, String text) {
    if (text->len == 0) return oly_big_str(a);
    if (oly_big_fits(a)) return oly_format_int(oly_big_to_int(a, 0), text);
    spec_t spec = spec_parse(text, "int", '>');
    switch (spec.type) {
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%':
        return format_real_as(ZTOR(a, oly_loc), spec, "int");
    case 'c': oly_raise_const(OverflowError, "Python int too large to convert to C long", oly_loc);
    default: break;
    }
    /* Refuses what no int takes. */
    (void)format_int_as(0, spec, "int");
    switch (spec.type) {
    case 'b': return format_base_big(a, &spec, 2, "0b");
    case 'o': return format_base_big(a, &spec, 8, "0o");
    case 'x': return format_base_big(a, &spec, 16, "0x");
    case 'X': return format_base_big(a, &spec, 16, "0X");
    default: return format_base_big(a, &spec, 10, "");
    }
}

String oly_percent_big(Big a, String text) {
    if (oly_big_fits(a)) return oly_percent_int(oly_big_to_int(a, 0), text);
    const spec_t spec = percent_parse(text);
    unsigned base = 10;
    const char *prefix = "";
    switch (spec.type) {
    case 'd': case 'i': case 'u': break;
    case 'o': base = 8; prefix = "0o"; break;
    case 'x': base = 16; prefix = "0x"; break;
    case 'X': base = 16; prefix = "0X"; break;
    case 'c': oly_raise_const(OverflowError, "%c arg not in range(0x110000)", oly_loc);
    case 's': case 'r': case 'a': return oly_percent_str(oly_big_str(a), text);
    default: return oly_percent_real(ZTOR(a, oly_loc), text);
    }
    if (spec.precision < 0) return format_base_big(a, &spec, base, prefix);
    /* The precision is the least number of digits. */
    view_t v;
    view(&v, a);
    char *end;
    const char *digits = digits_of(&v, base, spec.type == 'X', &end);
    const size_t count = (size_t)(end - digits), least = oly_count(spec.precision);
    if (count < least) {
        char *const wide = oly_new_atomic(least);
        memset(wide, '0', least - count);
        memcpy(wide + (least - count), digits, count);
        digits = wide;
    }
    const number_t n = {spec.alternate ? prefix : "", digits, count < least ? least : count, "", 0, 3, v.negative};
    return lay_out_number(&n, &spec);
}

/* ---- from text ---- */

static Big of_digits(const char *p, const char *end, unsigned base, bool negative) {
    /* As many digits as fit a limb at a time. */
    size_t each = 0;
    for (limb_t power = base; power <= (limb_t)-1 / base; power *= base) each++;
    each++;
    const size_t count = (size_t)(end - p);
    const size_t room = oly_size(count / each + 2, 1, 0);
    struct oly_big *r = big_room(room);
    size_t len = 0;
    while (p < end) {
        limb_t part = 0, power = 1;
        for (size_t i = 0; i < each && p < end; p++) {
            if (*p == '_') continue;
            part = part * base + (limb_t)number_digit(*p);
            power *= base;
            i++;
        }
        const limb_t carry = mp_scale(r->limbs, len, power, part);
        if (carry != 0) r->limbs[len++] = carry;
    }
    return big_done(r, len, negative);
}

static Big parse_big(const char *p, const char *end, Integer base, number_show_t *show, const void *source) {
    const parsed_t n = number_parse(p, end, base, show, source);
    if (oly_int_digits_max > 0 && n.count > (size_t)oly_int_digits_max && (n.base & (n.base - 1)) != 0) {
        oly_raise_format(OLY_ValueError, oly_loc,
                         "Exceeds the limit (%i digits) for integer string conversion: value has %i digits; use "
                         "sys.set_int_max_str_digits() to increase the limit", oly_int_digits_max, (Integer)n.count);
    }
    return of_digits(n.digits, end, n.base, n.negative);
}

Big oly_str_to_big(String s, Integer base) {
    size_t len;
    const char *p = number_plain(s, &len);
    return parse_big(p, p + len, base, number_show_str, s);
}

Big oly_bytes_to_big(Bytes b, Integer base) {
    const char *end;
    const char *p = number_plain_bytes(b, &end);
    return parse_big(p, end, base, number_show_bytes, b);
}

Big oly_big_literal(const char *hex) {
    const bool negative = *hex == '-';
    if (negative) hex++;
    return of_digits(hex, hex + strlen(hex), 16, negative);
}
