/* format_spec.c: reading format specifications, with Python's complaints. */
#include "format.h"
#include "utf8.h"

OLY_NORETURN static void spec_fail(const char *text) { oly_raise_at(OLY_ValueError, text, oly_loc); }

static bool is_align(char c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/* A whole number at `*at`, or `none` if there is none. */
static Integer read_number(String text, size_t *at, Integer none) {
    if (*at >= text->len || text->data[*at] < '0' || text->data[*at] > '9') return none;
    Integer value = 0;
    for (; *at < text->len && text->data[*at] >= '0' && text->data[*at] <= '9'; (*at)++) {
        if (value > (INTEGER_MAX - 9) / 10) spec_fail("Too many decimal digits in format string");
        value = value * 10 + (text->data[*at] - '0');
    }
    return value;
}

static char peek_spec(String text, size_t at) { return at < text->len ? text->data[at] : 0; }

static void check_grouping(spec_t *spec) {
    const uint32_t type = spec->type;
    if (type == 0 || (type < 128 && strchr("defgEFG%", (int)type) != NULL)) return;
    if (type < 128 && strchr("boxX", (int)type) != NULL && spec->separator == '_') return;
    if (type > 32 && type < 128) {
        oly_raise_format(OLY_ValueError, oly_loc, "Cannot specify '%c' with '%c'.", spec->separator, (int)type);
    }
    oly_raise_format(OLY_ValueError, oly_loc, "Cannot specify '%c' with '\\x%S'.", spec->separator,
                     oly_int_base((Integer)type, 16, false));
}

void spec_fail_code(uint32_t type, const char *object) {
    if (type > 32 && type < 128) {
        oly_raise_format(OLY_ValueError, oly_loc, "Unknown format code '%c' for object of type '%s'", (int)type, object);
    }
    oly_raise_format(OLY_ValueError, oly_loc, "Unknown format code '\\x%S' for object of type '%s'",
                     oly_int_base((Integer)type, 16, false), object);
}

spec_t spec_parse(String text, const char *object, char default_align) {
    spec_t spec = {OLY_SPACE, default_align, 0, false, false, 0, -1, 0, 0};
    size_t at = 0;
    bool aligned = false, filled = false;
    const size_t first = text->len > 0 ? utf8_size((unsigned char)text->data[0]) : 0;
    if (first > 0 && is_align(peek_spec(text, first))) {
        spec.fill = oly_str_next(text, &at);
        spec.align = text->data[at++];
        aligned = filled = true;
    } else if (is_align(peek_spec(text, 0))) {
        spec.align = text->data[at++];
        aligned = true;
    }
    char c = peek_spec(text, at);
    if (c == '+' || c == '-' || c == ' ') {
        spec.sign = c;
        at++;
    }
    if (peek_spec(text, at) == 'z') {
        spec.no_neg_zero = true;
        at++;
    }
    if (peek_spec(text, at) == '#') {
        spec.alternate = true;
        at++;
    }
    if (!filled && peek_spec(text, at) == '0') {
        spec.fill = OLY_ZERO;
        if (!aligned && default_align == '>') spec.align = '=';
        at++;
    }
    spec.width = read_number(text, &at, 0);
    if (peek_spec(text, at) == ',') {
        spec.separator = ',';
        at++;
    }
    if (peek_spec(text, at) == '_') {
        if (spec.separator != 0) spec_fail("Cannot specify both ',' and '_'.");
        spec.separator = '_';
        at++;
    }
    if (peek_spec(text, at) == ',' && spec.separator == '_') spec_fail("Cannot specify both ',' and '_'.");
    if (peek_spec(text, at) == '.') {
        at++;
        spec.precision = read_number(text, &at, -1);
        if (spec.precision < 0) spec_fail("Format specifier missing precision");
    }
    if (at < text->len) {
        spec.type = oly_str_code(text, &at);
        if (at < text->len) {
            oly_raise_format(OLY_ValueError, oly_loc, "Invalid format specifier '%S' for object of type '%s'", text, object);
        }
    }
    if (spec.separator != 0) {
        /* A text's type is s also where it is not written. */
        if (spec.type == 0 && default_align == '<') spec.type = 's';
        check_grouping(&spec);
    }
    return spec;
}

spec_t percent_parse(String text) {
    spec_t spec = {OLY_SPACE, '>', 0, false, false, 0, -1, 0, 0};
    size_t at = 0;
    for (;; at++) {
        const char c = peek_spec(text, at);
        if (c == '-') {
            spec.align = '<';
        } else if (c == '+') {
            spec.sign = '+';
        } else if (c == ' ') {
            if (spec.sign == 0) spec.sign = ' ';
        } else if (c == '#') {
            spec.alternate = true;
        } else if (c == '0') {
            spec.fill = OLY_ZERO;
        } else {
            break;
        }
    }
    spec.width = read_number(text, &at, 0);
    if (peek_spec(text, at) == '.') {
        at++;
        spec.precision = read_number(text, &at, 0);
    }
    while (peek_spec(text, at) == 'l' || peek_spec(text, at) == 'h' || peek_spec(text, at) == 'L') at++;
    if (at >= text->len) spec_fail("incomplete format");
    spec.type = oly_str_code(text, &at);
    /* Zeros stand between sign and digits, and only on the left. */
    if (spec.align == '<') {
        spec.fill = OLY_SPACE;
    } else if (!is_fill(&spec, ' ')) {
        spec.align = '=';
    }
    return spec;
}
