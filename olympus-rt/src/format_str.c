/* format_str.c: texts by a specification. */
#include "format.h"

OLY_NORETURN static void fail_format_str(const char *text) { oly_raise_at(OLY_ValueError, text, oly_loc); }

String oly_format_str(String x, String text) {
    if (text->len == 0) return x;
    const spec_t spec = spec_parse(text, "str", '<');
    if (spec.type != 0 && spec.type != 's') spec_fail_code(spec.type, "str");
    if (spec.sign == ' ') fail_format_str("Space not allowed in string format specifier");
    if (spec.sign != 0) fail_format_str("Sign not allowed in string format specifier");
    if (spec.no_neg_zero) fail_format_str("Negative zero coercion (z) not allowed in string format specifier");
    if (spec.alternate) fail_format_str("Alternate form (#) not allowed in string format specifier");
    if (spec.align == '=') fail_format_str("'=' alignment not allowed in string format specifier");
    return lay_out_text(x, &spec);
}

String oly_percent_str(String x, String text) {
    spec_t spec = percent_parse(text);
    /* Only numbers are filled with zeros. */
    spec.fill = OLY_SPACE;
    if (spec.align == '=') spec.align = '>';
    switch (spec.type) {
    case 's': case 'r': case 'a': break;
    case 'c':
        if (x->count != 1) oly_raise_const(TypeError, "%c requires int or char", oly_loc);
        spec.precision = -1;
        break;
    case 'd': case 'i': case 'u':
        oly_raise_format(OLY_TypeError, oly_loc, "%%%c format: a real number is required, not str", (int)spec.type);
    case 'o': case 'x': case 'X':
        oly_raise_format(OLY_TypeError, oly_loc, "%%%c format: an integer is required, not str", (int)spec.type);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
        oly_raise_const(TypeError, "must be real number, not str", oly_loc);
    default:
        oly_raise_format(OLY_ValueError, oly_loc, "unsupported format character '%c' (0x%S) at index %i", (int)spec.type,
                         oly_int_base((Integer)spec.type, 16, false), oly_str_len(text));
    }
    return lay_out_text(x, &spec);
}
