/* format_complex.c: complex numbers by a specification. */
#include "format.h"
#include "olympus/complex.h"

OLY_NORETURN static void fail_complex(const char *text) { oly_raise_at(OLY_ValueError, text, oly_loc); }

String oly_format_complex(Complex x, String text) {
    if (text->len == 0) return oly_complex_repr(x);
    const spec_t spec = spec_parse(text, "complex", '>');
    if (spec.type != 0 && (spec.type >= 128 || strchr("eEfFgGn", (int)spec.type) == NULL)) {
        spec_fail_code(spec.type, "complex");
    }
    /* A zero before the width makes the fill so, with or without an alignment of its own. */
    if (is_fill(&spec, '0')) fail_complex("Zero padding is not allowed in complex format specifier");
    if (spec.align == '=') fail_complex("'=' alignment flag is not allowed in complex format specifier");
    spec_t part = spec;
    part.width = 0;
    part.fill = OLY_SPACE;
    part.align = '>';
    const bool plain = spec.type == 0;
    /* Without a type the parts are written as in repr, or like g. */
    if (plain) part.type = 'g';
    const bool shortest = plain && spec.precision < 0;
    oly_text_t t = OLY_TEXT;
    const bool only_imaginary = plain && x.re == 0 && !signbit(x.re);
    const bool brackets = plain && !only_imaginary;
    if (brackets) oly_text_char(&t, '(');
    if (shortest) {
        /* repr already has the brackets and signs. */
        if (brackets) t.len = 0;
        if (spec.sign != 0 && spec.sign != '-') fail_complex("Sign not allowed in complex format specifier without a type");
        oly_text_put(&t, oly_complex_repr(x));
    } else {
        if (!only_imaginary) {
            oly_text_put(&t, format_real_as(x.re, part, "complex"));
            part.sign = '+';
        }
        oly_text_put(&t, format_real_as(x.im, part, "complex"));
        oly_text_char(&t, 'j');
        if (brackets) oly_text_char(&t, ')');
    }
    spec_t outer = spec;
    outer.precision = -1;
    return lay_out_text(oly_text_end(&t), &outer);
}
