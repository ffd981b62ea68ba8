/* str_kind.c: what kinds of characters a text consists of. */
#include "unicode.h"
#include "utf8.h"

/* Whether the text is not empty and every character is of the kind. */
#define EVERY(name)                                       \
    Boolean oly_str_is##name(String s) {                  \
        for (size_t at = 0; at < s->len;) {               \
            if (!unicode_is_##name(oly_str_code(s, &at))) return false; \
        }                                                 \
        return s->len > 0;                                \
    }

EVERY(alpha)
EVERY(decimal)
EVERY(digit)
EVERY(numeric)
EVERY(space)

Boolean oly_str_isalnum(String s) {
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (!unicode_is_alpha(c) && !unicode_is_numeric(c)) return false;
    }
    return s->len > 0;
}

Boolean oly_str_isupper(String s) {
    bool cased = false;
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (unicode_is_lower(c) || unicode_is_title(c)) return false;
        cased = cased || unicode_is_upper(c);
    }
    return cased;
}

Boolean oly_str_islower(String s) {
    bool cased = false;
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (unicode_is_upper(c) || unicode_is_title(c)) return false;
        cased = cased || unicode_is_lower(c);
    }
    return cased;
}

Boolean oly_str_istitle(String s) {
    bool cased = false, inside = false;
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (unicode_is_upper(c) || unicode_is_title(c)) {
            if (inside) return false;
            inside = cased = true;
        } else if (unicode_is_lower(c)) {
            if (!inside) return false;
            cased = true;
        } else {
            inside = false;
        }
    }
    return cased;
}

Boolean oly_str_isidentifier(String s) {
    if (s->len == 0) return false;
    size_t at = 0;
    if (!unicode_is_start(oly_str_code(s, &at))) return false;
    while (at < s->len) {
        if (!unicode_is_continue(oly_str_code(s, &at))) return false;
    }
    return true;
}

Boolean oly_str_isprintable(String s) {
    for (size_t at = 0; at < s->len;) {
        if (!unicode_is_printable(oly_str_code(s, &at))) return false;
    }
    return true;
}

Boolean oly_str_isascii(String s) {
    for (size_t i = 0; i < s->len; i++) {
        if ((unsigned char)s->data[i] >= 128) return false;
    }
    return true;
}
