/* format_layout.c: filling and grouping. */
#include "format.h"
#include "utf8.h"

static size_t missing_fill(Integer width, size_t have) {
    return width > (Integer)have ? (size_t)width - have : 0;
}

String lay_out_text(String s, const spec_t *spec) {
    if (spec->precision >= 0 && spec->precision < oly_str_len(s)) s = oly_str_part(s, 0, (size_t)spec->precision);
    const size_t fill = missing_fill(spec->width, s->count);
    if (fill == 0) return s;
    const size_t left = spec->align == '<' ? 0 : spec->align == '^' ? fill / 2 : fill;
    oly_text_t t = OLY_TEXT;
    oly_text_fill(&t, spec->fill, left);
    oly_text_put(&t, s);
    oly_text_fill(&t, spec->fill, fill - left);
    return oly_text_end(&t);
}

/* How long `count` digits are when separators stand between groups and zeros fill up to `width`; `zeros` is
 * how many of those. */
static size_t grouped_length(size_t count, size_t group, size_t width, size_t *zeros) {
    size_t digits = count;
    while (digits + (digits - 1) / group < width) digits++;
    *zeros = digits - count;
    return digits + (digits - 1) / group;
}

static void put_grouped(oly_text_t *t, const number_t *n, char separator, size_t zeros) {
    const size_t total = zeros + n->digit_count;
    for (size_t i = 0; i < total; i++) {
        if (separator != 0 && i > 0 && (total - i) % n->group == 0) oly_text_char(t, separator);
        oly_text_char(t, i < zeros ? '0' : n->digits[i - zeros]);
    }
}

String lay_out_number(const number_t *n, const spec_t *spec) {
    const char sign = n->negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
    const size_t prefix = strlen(n->prefix);
    const size_t around = (sign != 0) + prefix + n->rest_len;
    size_t zeros = 0;
    size_t digits = n->digit_count;
    if (spec->separator != 0 && digits > 0) {
        const bool zero_fill = spec->align == '=' && is_fill(spec, '0');
        digits = grouped_length(digits, n->group, zero_fill ? missing_fill(spec->width, around) : 0, &zeros);
    }
    const size_t fill = missing_fill(spec->width, around + digits);
    size_t left = 0, middle = 0;
    switch (spec->align) {
    case '<': break;
    case '=': middle = fill; break;
    case '^': left = fill / 2; break;
    default: left = fill; break;
    }
    oly_text_t t = OLY_TEXT;
    oly_text_grow(&t, around + digits + fill);
    oly_text_fill(&t, spec->fill, left);
    if (sign != 0) oly_text_char(&t, sign);
    oly_text_c(&t, n->prefix);
    oly_text_fill(&t, spec->fill, middle);
    put_grouped(&t, n, spec->separator, zeros);
    oly_text_bytes(&t, n->rest, n->rest_len, n->rest_len);
    oly_text_fill(&t, spec->fill, fill - left - middle);
    return oly_text_end(&t);
}
