/* format_int.c: ints by a specification. */
#include "format.h"

/* `digits` of the number in `base`, written before `end`; where they begin. */
static char *write_base(char *end, oly_uint_t x, oly_uint_t base, bool upper) {
    const char *const digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    do {
        *--end = digits[x % base];
        x /= base;
    } while (x != 0);
    return end;
}

static String format_char(Integer x, spec_t spec) {
    if (x < 0 || x > (OLY_STR_BYTES ? 255 : 0x10ffff)) {
        oly_raise_at(OLY_OverflowError, OLY_STR_BYTES ? "%c arg not in range(256)" : "%c arg not in range(0x110000)", oly_loc);
    }
    spec.precision = -1;
    return lay_out_text(oly_str_char((uint32_t)x), &spec);
}

static String format_base(Integer x, const spec_t *spec, oly_uint_t base, const char *prefix) {
    char text[OLY_INT_BITS];
    char *const end = text + sizeof text;
    number_t n = {spec->alternate ? prefix : "", NULL, 0, "", 0, base == 10 ? 3 : 4, x < 0};
    n.digits = write_base(end, x < 0 ? 0 - OLY_UI(x) : OLY_UI(x), base, spec->type == 'X');
    n.digit_count = (size_t)(end - n.digits);
    return lay_out_number(&n, spec);
}

String format_int_as(Integer x, spec_t spec, const char *object) {
    switch (spec.type) {
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%':
        return format_real_as((Real)x, spec, object);
    case 0: case 'd': case 'n': case 'b': case 'o': case 'x': case 'X': case 'c':
        break;
    default:
        spec_fail_code(spec.type, object);
    }
    if (spec.precision >= 0) {
        oly_raise_const(ValueError, "Precision not allowed in integer format specifier", oly_loc);
    }
    if (spec.no_neg_zero) {
        oly_raise_const(ValueError, "Negative zero coercion (z) not allowed in integer format specifier", oly_loc);
    }
    switch (spec.type) {
    case 'c':
        if (spec.sign != 0) oly_raise_const(ValueError, "Sign not allowed with integer format specifier 'c'", oly_loc);
        if (spec.alternate) {
            oly_raise_const(ValueError, "Alternate form (#) not allowed with integer format specifier 'c'", oly_loc);
        }
        return format_char(x, spec);
    case 'b': return format_base(x, &spec, 2, "0b");
    case 'o': return format_base(x, &spec, 8, "0o");
    case 'x': return format_base(x, &spec, 16, "0x");
    case 'X': return format_base(x, &spec, 16, "0X");
    default: return format_base(x, &spec, 10, "");
    }
}

String oly_format_int(Integer x, String spec) {
    if (spec->len == 0) return oly_int_str(x);
    return format_int_as(x, spec_parse(spec, "int", '>'), "int");
}

String oly_format_bool(Boolean x, String spec) {
    if (spec->len == 0) return oly_bool_str(x);
    return format_int_as(x, spec_parse(spec, "bool", '>'), "bool");
}

String oly_percent_int(Integer x, String text) {
    const spec_t spec = percent_parse(text);
    oly_uint_t base = 10;
    const char *prefix = "";
    switch (spec.type) {
    case 'd': case 'i': case 'u': break;
    case 'o': base = 8; prefix = "0o"; break;
    case 'x': base = 16; prefix = "0x"; break;
    case 'X': base = 16; prefix = "0X"; break;
    case 'c': return format_char(x, spec);
    case 's': case 'r': case 'a': return oly_percent_str(oly_int_str(x), text);
    default: return oly_percent_real((Real)x, text);
    }
    if (spec.precision < 0) return format_base(x, &spec, base, prefix);
    /* The precision is the least number of digits. */
    spec_t bare = {OLY_ZERO, '>', 0, false, false, spec.precision, -1, 0, spec.type};
    if (x == INTEGER_MIN) bare.width++;
    const Integer size = x < 0 && x != INTEGER_MIN ? -x : x;
    const String digits = format_base(size, &bare, base, "");
    const size_t skip = x == INTEGER_MIN;
    const number_t n = {spec.alternate ? prefix : "", digits->data + skip, digits->len - skip, "", 0, 3, x < 0};
    return lay_out_number(&n, &spec);
}
