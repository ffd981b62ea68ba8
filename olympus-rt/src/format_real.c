/* format_real.c: floats by a specification. */
#include <stdlib.h>

#include "format.h"
#include "olympus/mem.h"

/* Type missing but a precision given: like g, with a digit after the point, and an exponent one place earlier. */
static char *write_default(Real x, Integer precision) {
    if (precision == 0) precision = 1;
    char *text = format_digits(x, 'e', precision - 1, false);
    char *mark = strchr(text, 'e');
    const int exponent = atoi(mark + 1);
    if (exponent >= -4 && exponent < precision - 1) {
        text = format_digits(x, 'g', precision, false);
        if (strchr(text, '.') == NULL) {
            const size_t len = strlen(text);
            memcpy(text + len, ".0", 3);
        }
        return text;
    }
    /* Zeros at the end of the digits go. */
    if (strchr(text, '.') != NULL) {
        char *end = mark;
        while (end[-1] == '0') end--;
        if (end[-1] == '.') end--;
        memmove(end, mark, strlen(mark) + 1);
    }
    return text;
}

static char *write_repr(Real x) {
    char *text = oly_new_atomic(OLY_REAL_TEXT + 1);
    text[oly_real_write(text, x)] = 0;
    return text;
}

static bool all_zero(const char *text) {
    for (; *text && *text != 'e' && *text != 'E'; text++) {
        if (*text >= '1' && *text <= '9') return false;
    }
    return true;
}

static String lay_out_real(Real x, const spec_t *spec, char *text) {
    number_t n = {"", text, 0, NULL, 0, 3, signbit(x) && x == x};
    while (text[n.digit_count] >= '0' && text[n.digit_count] <= '9') n.digit_count++;
    n.rest = text + n.digit_count;
    n.rest_len = strlen(n.rest);
    if (spec->no_neg_zero && x - x == 0 && all_zero(text)) n.negative = false;
    return lay_out_number(&n, spec);
}

String format_real_as(Real value, spec_t spec, const char *object) {
    const uint32_t type = spec.type;
    if (type != 0 && (type >= 128 || strchr("eEfFgGn%", (int)type) == NULL)) spec_fail_code(type, object);
    Real x = fabs(value);
    const bool upper = type == 'E' || type == 'F' || type == 'G';
    char *text;
    if (x - x != 0) {
        text = memcpy(oly_new_atomic(8), x != x ? upper ? "NAN" : "nan" : upper ? "INF" : "inf", 4);
        if (type == '%') memcpy(text + 3, "%", 2);
        return lay_out_real(value, &spec, text);
    }
    const Integer precision = spec.precision < 0 ? 6 : spec.precision;
    switch (type) {
    case 0:
        if (spec.precision < 0) {
            text = write_repr(x);
        } else {
            text = write_default(x, spec.precision);
        }
        break;
    case 'n': text = format_digits(x, 'g', precision, spec.alternate); break;
    case '%': {
        x *= 100;
        text = x - x != 0 ? memcpy(oly_new_atomic(8), "inf", 4) : format_digits(x, 'f', precision, spec.alternate);
        const size_t len = strlen(text);
        memcpy(text + len, "%", 2);
        break;
    }
    default: text = format_digits(x, (char)type, precision, spec.alternate); break;
    }
    return lay_out_real(value, &spec, text);
}

String oly_format_real(Real x, String spec) {
    if (spec->len == 0) return oly_real_str(x);
    return format_real_as(x, spec_parse(spec, "float", '>'), "float");
}

String oly_percent_real(Real x, String text) {
    spec_t spec = percent_parse(text);
    switch (spec.type) {
    case 'd': case 'i': case 'u': return oly_percent_int(RTOI(x, oly_loc), text);
    case 's': case 'r': case 'a': return oly_percent_str(oly_real_str(x), text);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': break;
    case 'o': case 'x': case 'X':
        oly_raise_format(OLY_TypeError, oly_loc, "%%%c format: an integer is required, not float", (int)spec.type);
    default:
        oly_raise_format(OLY_ValueError, oly_loc, "unsupported format character '%c' (0x%S) at index %i", (int)spec.type,
                         oly_int_base((Integer)spec.type, 16, false), oly_str_len(text));
    }
    return format_real_as(x, spec, "float");
}
