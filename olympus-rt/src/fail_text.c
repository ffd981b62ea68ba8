/* fail_text.c: failures whose text has to be made, and the text of an exception. */
#include <stdarg.h>

#include "olympus/num.h"
#include "olympus/start.h"
#include "olympus/text.h"

void oly_raise_format_as(uint32_t cls, const char *name, uint32_t loc, const char *format, ...) {
    oly_loc = loc;
    oly_text_t t = OLY_TEXT;
    va_list args;
    va_start(args, format);
    for (const char *p = format; *p; p++) {
        if (*p != '%') {
            oly_text_char(&t, *p);
            continue;
        }
        switch (*++p) {
        case 's': oly_text_c(&t, va_arg(args, const char *)); break;
        case 'S': oly_text_put(&t, va_arg(args, String)); break;
        case 'R': oly_text_repr(&t, va_arg(args, String)); break;
        case 'i': oly_text_int(&t, va_arg(args, Integer)); break;
        case 'c': oly_text_char(&t, (char)va_arg(args, int)); break;
        default: oly_text_char(&t, *p); break;
        }
    }
    va_end(args);
    oly_raise_as(cls, name, oly_text_end(&t));
}

void oly_fail_unbound(const char *name, uint32_t loc) {
    oly_raise_format(OLY_UnboundLocalError, loc, "cannot access local variable '%s' where it is not associated with a value",
                     name);
}

void oly_fail_none(const char *attribute, uint32_t loc) {
    oly_raise_format(OLY_AttributeError, loc, "'NoneType' object has no attribute '%s'", attribute);
}

String oly_exc_str(const oly_exc_t *exc) {
    const oly_program_t *p = oly_program;
    if (p != NULL && p->exception_text != NULL) {
        const String own = p->exception_text(exc);
        if (own != NULL) return own;
    }
    if (oly_parts != NULL) {
        const String own = oly_parts->exception_text(exc);
        if (own != NULL) return own;
    }
    return exc->msg != NULL ? exc->msg : OLY_EMPTY;
}

String oly_exc_repr(const oly_exc_t *exc) {
    oly_text_t t = OLY_TEXT;
    oly_text_c(&t, oly_exc_name(exc->cls));
    oly_text_char(&t, '(');
    if (exc->msg != NULL) {
        /* A KeyError's text is the repr of the key already. */
        if (exc->cls == OLY_KeyError) {
            oly_text_put(&t, exc->msg);
        } else {
            oly_text_repr(&t, exc->msg);
        }
    }
    oly_text_char(&t, ')');
    return oly_text_end(&t);
}
