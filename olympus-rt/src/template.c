/* template.c: `%` and str.format with a format that is computed. */
#include "olympus.h"

String (*oly_template_big)(const oly_arg_t *arg, String spec, bool percent);

static String arg_text(const oly_arg_t *a)
{
    switch (a->kind) {
    case 'i': return oly_int_str(a->i);
    case 'r': return oly_real_str(a->r);
    case 'b': return oly_bool_str(a->i != 0);
    case 'z': return oly_template_big(a, NULL, true);
    default: return a->text;
    }
}

static String arg_repr(const oly_arg_t *a)
{
    return a->kind == 's' || a->kind == 'o' ? a->repr : arg_text(a);
}

/* ---- % ---- */

static const oly_arg_t *next_arg(const oly_arg_t *args, size_t count, size_t *at)
{
    if (*at >= count)
        oly_raise_at(OLY_TypeError, "not enough arguments for format string", oly_loc);
    return &args[(*at)++];
}

static String percent_one(const oly_arg_t *a, char kind, String spec)
{
    if (a->kind == 'z' && strchr("diuxXoceEfFgG", kind))
        return oly_template_big(a, spec, true);
    switch (kind) {
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o':
        if (a->kind == 'i' || a->kind == 'b')
            return oly_percent_int(a->i, spec);
        if (a->kind == 'r' && (kind == 'd' || kind == 'i' || kind == 'u'))
            return oly_percent_int(RTOI(a->r, oly_loc), spec);
        oly_raise_format(OLY_TypeError, oly_loc, "%%%c format: a real number is required, not %s", kind,
                         a->kind == 's' ? "str" : "this value");
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
        if (a->kind == 'r')
            return oly_percent_real(a->r, spec);
        if (a->kind == 'i' || a->kind == 'b')
            return oly_percent_real((Real)a->i, spec);
        oly_raise_at(OLY_TypeError, "must be real number, not str", oly_loc);
    case 'c':
        if (a->kind == 'i')
            return oly_percent_int(a->i, spec);
        return oly_percent_str(arg_text(a), spec);
    case 's': return oly_percent_str(arg_text(a), spec);
    case 'r': return oly_percent_str(arg_repr(a), spec);
    case 'a': return oly_percent_str(oly_str_ascii_escape(arg_repr(a)), spec);
    default: oly_raise_format(OLY_ValueError, oly_loc, "unsupported format character '%c'", kind);
    }
}

String oly_template_percent(String format, const oly_arg_t *args, size_t count)
{
    String out = OLY_EMPTY;
    const char *p = format->data;
    const char *end = p + format->len;
    size_t at = 0;
    while (p < end) {
        const char *from = p;
        while (p < end && *p != '%')
            p++;
        if (p > from)
            out = oly_str_concat(out, oly_str_of(from, (size_t)(p - from)));
        if (p >= end)
            break;
        p++;
        if (p < end && *p == '%') {
            out = oly_str_concat(out, oly_str_of("%", 1));
            p++;
            continue;
        }
        String spec = OLY_EMPTY;
        while (p < end && strchr("-+ #0123456789.*hlL", *p)) {
            if (*p == '*') {
                const oly_arg_t *width = next_arg(args, count, &at);
                spec = oly_str_concat(spec, oly_int_str(width->i));
            } else if (!strchr("hlL", *p)) {
                spec = oly_str_concat(spec, oly_str_of(p, 1));
            }
            p++;
        }
        if (p >= end)
            oly_raise_at(OLY_ValueError, "incomplete format", oly_loc);
        spec = oly_str_concat(spec, oly_str_of(p, 1));
        out = oly_str_concat(out, percent_one(next_arg(args, count, &at), *p, spec));
        p++;
    }
    if (at < count)
        oly_raise_at(OLY_TypeError, "not all arguments converted during string formatting", oly_loc);
    return out;
}

/* ---- str.format ---- */

typedef struct {
    const char *p;
    const char *end;
    const oly_arg_t *args;
    size_t count;
    size_t next;
} format_t;

static const oly_arg_t *find_arg(format_t *f, const char *name, size_t len)
{
    if (len == 0) {
        if (f->next >= f->count || f->args[f->next].name)
            oly_raise_format(OLY_IndexError, oly_loc,
                             "Replacement index %i out of range for positional args tuple", (Integer)f->next);
        return &f->args[f->next++];
    }
    if (name[0] >= '0' && name[0] <= '9') {
        size_t n = 0;
        for (size_t i = 0; i < len; i++) {
            if (name[i] < '0' || name[i] > '9')
                oly_raise_at(OLY_ValueError, "this format field cannot be computed when the program runs", oly_loc);
            n = n * 10 + (size_t)(name[i] - '0');
        }
        if (n >= f->count || f->args[n].name)
            oly_raise_format(OLY_IndexError, oly_loc,
                             "Replacement index %i out of range for positional args tuple", (Integer)n);
        return &f->args[n];
    }
    for (size_t i = 0; i < f->count; i++)
        if (f->args[i].name && strlen(f->args[i].name) == len && memcmp(f->args[i].name, name, len) == 0)
            return &f->args[i];
    oly_raise(OLY_KeyError, oly_str_repr(oly_str_of(name, len)));
}

static String format_pieces(format_t *f, bool nested);

static String format_field(format_t *f)
{
    const char *name = f->p;
    while (f->p < f->end && *f->p != '!' && *f->p != ':' && *f->p != '}')
        f->p++;
    size_t len = (size_t)(f->p - name);
    if (memchr(name, '.', len) || memchr(name, '[', len))
        oly_raise_at(OLY_ValueError, "attributes and items in a computed format are not compiled", oly_loc);
    const oly_arg_t *a = find_arg(f, name, len);
    char conversion = 0;
    if (f->p < f->end && *f->p == '!') {
        conversion = f->p + 1 < f->end ? f->p[1] : 0;
        f->p += 2;
    }
    String spec = OLY_EMPTY;
    if (f->p < f->end && *f->p == ':') {
        f->p++;
        spec = format_pieces(f, true);
    }
    if (f->p >= f->end || *f->p != '}')
        oly_raise_at(OLY_ValueError, "expected '}' before end of string", oly_loc);
    f->p++;
    if (conversion == 'r')
        return oly_format_str(arg_repr(a), spec);
    if (conversion == 'a')
        return oly_format_str(oly_str_ascii_escape(arg_repr(a)), spec);
    if (conversion)
        return oly_format_str(arg_text(a), spec);
    switch (a->kind) {
    case 'i': return oly_format_int(a->i, spec);
    case 'r': return oly_format_real(a->r, spec);
    case 'b': return oly_format_bool(a->i != 0, spec);
    case 'z': return oly_template_big(a, spec, false);
    default: return oly_format_str(arg_text(a), spec);
    }
}

static String format_pieces(format_t *f, bool nested)
{
    String out = OLY_EMPTY;
    while (f->p < f->end) {
        const char *from = f->p;
        while (f->p < f->end && *f->p != '{' && *f->p != '}')
            f->p++;
        if (f->p > from)
            out = oly_str_concat(out, oly_str_of(from, (size_t)(f->p - from)));
        if (f->p >= f->end || (nested && *f->p == '}'))
            break;
        char c = *f->p++;
        if (f->p < f->end && *f->p == c) {
            out = oly_str_concat(out, oly_str_of(&c, 1));
            f->p++;
        } else if (c == '}') {
            oly_raise_at(OLY_ValueError, "Single '}' encountered in format string", oly_loc);
        } else {
            out = oly_str_concat(out, format_field(f));
        }
    }
    return out;
}

String oly_template_format(String format, const oly_arg_t *args, size_t count)
{
    format_t f = {format->data, format->data + format->len, args, count, 0};
    return format_pieces(&f, false);
}
