/* strlist.c: texts to lists of texts and back. */
#include "olympus/strlist.h"

#include "olympus/bytes.h"
#include "olympus/mem.h"
#include "olympus/start.h"
#include "unicode.h"
#include "utf8.h"

/* Pieces on their way into a list, which a full batch reaches at once: a list of a few pieces is made in its
 * final size. */
#define BATCH 16
typedef struct {
    List list;
    size_t count;
    String piece[BATCH];
} pieces_t;

#define NO_PIECES {NULL, 0, {NULL}}

static List send_pieces(pieces_t *to) {
    struct oly_list batch = {to->count, to->count, to->piece};
    if (to->list == NULL) to->list = oly_list_copy(&batch, sizeof(String), 0);
    else oly_list_extend(to->list, &batch, sizeof(String), 0);
    to->count = 0;
    return to->list;
}

static inline void add_span(pieces_t *to, String s, size_t from, size_t len) {
    if (OLY_UNLIKELY(to->count == BATCH)) (void)send_pieces(to);
    to->piece[to->count++] = oly_str_span(s, from, len);
}

static size_t limit_of(Integer maxsplit) { return maxsplit < 0 ? SIZE_MAX : (size_t)maxsplit; }

static inline bool is_ascii_space(unsigned char c) {
    return c <= ' ' && (c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && !OLY_STR_BYTES));
}

/* Past the white space at `at`, or past what is not. */
static inline size_t skip_kind(String s, size_t at, bool space) {
#if OLY_BARE
    while (at < s->len) {
        size_t next = at;
        if (unicode_is_space(oly_str_code(s, &next)) != space) break;
        at = next;
    }
#else
    const char *data = s->data;
    const size_t len = s->len;
    while (at < len) {
        const unsigned char c = (unsigned char)data[at];
        if (OLY_LIKELY(c < 128)) {
            if (is_ascii_space(c) != space) break;
            at++;
            continue;
        }
        size_t next = at;
        if (unicode_is_space(oly_str_code(s, &next)) != space) break;
        at = next;
    }
#endif
    return at;
}

/* The same backwards. */
static size_t skip_kind_back(String s, size_t at, bool space) {
    while (at > 0) {
        size_t before = at - 1;
        while (utf8_continues(s->data[before])) before--;
        size_t next = before;
        if (unicode_is_space(oly_str_code(s, &next)) != space) break;
        at = before;
    }
    return at;
}

static void check_separator(String sep) {
    if (sep->len == 0) oly_raise_const(ValueError, "empty separator", oly_loc);
}

List oly_str_split_space(String s, Integer maxsplit) {
    pieces_t parts = NO_PIECES;
    size_t limit = limit_of(maxsplit);
    size_t from = skip_kind(s, 0, true);
    for (; from < s->len && limit > 0; limit--) {
        const size_t end = skip_kind(s, from, false);
        add_span(&parts, s, from, end - from);
        from = skip_kind(s, end, true);
    }
    if (from < s->len) add_span(&parts, s, from, s->len - from);
    return send_pieces(&parts);
}

List oly_str_split(String s, String sep, Integer maxsplit) {
    pieces_t parts = NO_PIECES;
    size_t from = 0;
    check_separator(sep);
    for (size_t limit = limit_of(maxsplit); limit > 0; limit--) {
        const size_t at = oly_bytes_search(s->data + from, s->len - from, sep->data, sep->len);
        if (at == NOT_FOUND) break;
        add_span(&parts, s, from, at);
        from += at + sep->len;
    }
    add_span(&parts, s, from, s->len - from);
    return send_pieces(&parts);
}

/* The pieces in the order of the text: they were found from its end. */
static List send_reversed(pieces_t *parts) {
    const List list = send_pieces(parts);
    oly_list_reverse(list, sizeof(String));
    return list;
}

List oly_str_rsplit_space(String s, Integer maxsplit) {
    pieces_t parts = NO_PIECES;
    size_t limit = limit_of(maxsplit);
    size_t end = skip_kind_back(s, s->len, true);
    for (; end > 0 && limit > 0; limit--) {
        const size_t from = skip_kind_back(s, end, false);
        add_span(&parts, s, from, end - from);
        end = skip_kind_back(s, from, true);
    }
    if (end > 0) add_span(&parts, s, 0, end);
    return send_reversed(&parts);
}

List oly_str_rsplit(String s, String sep, Integer maxsplit) {
    pieces_t parts = NO_PIECES;
    size_t end = s->len;
    check_separator(sep);
    for (size_t limit = limit_of(maxsplit); limit > 0; limit--) {
        const size_t at = oly_bytes_rsearch(s->data, end, sep->data, sep->len);
        if (at == NOT_FOUND) break;
        add_span(&parts, s, at + sep->len, end - at - sep->len);
        end = at;
    }
    add_span(&parts, s, 0, end);
    return send_reversed(&parts);
}

/* Whether a line ends with character `c`. Where a str is bytes only \n and \r end one. */
static bool ends_line(uint32_t c) {
    if (OLY_STR_BYTES) return c == '\n' || c == '\r';
    return (c >= '\n' && c <= '\r') || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* Past the characters at `at` that are ASCII and no controls, of which none ends a line: by words, then one by one. */
static inline size_t skip_plain(String s, size_t at) {
    const uint64_t every = 0x0101010101010101u;
    uint64_t word;
    for (; at + sizeof word <= s->len; at += sizeof word) {
        memcpy(&word, s->data + at, sizeof word);
        if ((((word - every * 32) | word) & every * 128) != 0) break;
    }
    while (at < s->len && (unsigned char)s->data[at] - 32u < 96) at++;
    return at;
}

List oly_str_splitlines(String s, Boolean keepends) {
    pieces_t lines = NO_PIECES;
    size_t from = 0;
    for (size_t at = 0; at < s->len;) {
        at = skip_plain(s, at);
        if (at == s->len) break;
        const size_t end = at;
        const uint32_t c = oly_str_code(s, &at);
        if (!ends_line(c)) continue;
        if (c == '\r' && at < s->len && s->data[at] == '\n') at++;
        add_span(&lines, s, from, (keepends ? at : end) - from);
        from = at;
    }
    if (from < s->len) add_span(&lines, s, from, s->len - from);
    return send_pieces(&lines);
}

static void pieces(String s, String sep, size_t at, String out[3]) {
    out[0] = oly_str_span(s, 0, at);
    out[1] = sep;
    out[2] = oly_str_span(s, at + sep->len, s->len - at - sep->len);
}

void oly_str_partition(String s, String sep, String out[3]) {
    check_separator(sep);
    const size_t at = oly_bytes_search(s->data, s->len, sep->data, sep->len);
    if (at != NOT_FOUND) {
        pieces(s, sep, at, out);
        return;
    }
    out[0] = s;
    out[1] = out[2] = OLY_EMPTY;
}

void oly_str_rpartition(String s, String sep, String out[3]) {
    check_separator(sep);
    const size_t at = oly_bytes_rsearch(s->data, s->len, sep->data, sep->len);
    if (at != NOT_FOUND) {
        pieces(s, sep, at, out);
        return;
    }
    out[0] = out[1] = OLY_EMPTY;
    out[2] = s;
}

List oly_str_partition_list(String s, String sep) {
    String out[3];
    oly_str_partition(s, sep, out);
    return oly_list_from(out, 3, sizeof(String), 0);
}

List oly_str_rpartition_list(String s, String sep) {
    String out[3];
    oly_str_rpartition(s, sep, out);
    return oly_list_from(out, 3, sizeof(String), 0);
}

String oly_str_join(String sep, List parts) {
    const size_t n = parts->len;
    if (n == 0) return OLY_EMPTY;
    if (n == 1) return AT(String, parts, 0);
    size_t len = oly_size(n - 1, sep->len, 0);
    size_t count = (n - 1) * sep->count;
    for (size_t i = 0; i < n; i++) {
        len = oly_size(1, len, AT(String, parts, i)->len);
        count += AT(String, parts, i)->count;
    }
    char *data;
    struct oly_str *s = oly_str_room(len, count, &data);
    for (size_t i = 0; i < n; i++) {
        if (i > 0) {
            memcpy(data, sep->data, sep->len);
            data += sep->len;
        }
        const String part = AT(String, parts, i);
        memcpy(data, part->data, part->len);
        data += part->len;
    }
    return s;
}

List oly_str_chars(String s) {
    List chars = oly_list_new(s->count, sizeof(String), 0);
    for (size_t at = 0; at < s->len;) APPEND(String, chars, oly_str_next(s, &at));
    return chars;
}

Boolean oly_str_startswith_any(String s, List prefixes) {
    for (size_t i = 0; i < prefixes->len; i++) {
        if (oly_str_startswith(s, AT(String, prefixes, i), 0, OLY_TO_END)) return true;
    }
    return false;
}

Boolean oly_str_endswith_any(String s, List suffixes) {
    for (size_t i = 0; i < suffixes->len; i++) {
        if (oly_str_endswith(s, AT(String, suffixes, i), 0, OLY_TO_END)) return true;
    }
    return false;
}

Bytes oly_bytes_of_list(List ints) {
    unsigned char *data;
    struct oly_bytes *b = oly_bytes_room(ints->len, &data);
    for (size_t i = 0; i < ints->len; i++) {
        const Integer value = AT(Integer, ints, i);
        if (value < 0 || value > 255) oly_raise_const(ValueError, "bytes must be in range(0, 256)", oly_loc);
        data[i] = (unsigned char)value;
    }
    return b;
}

List oly_argv(void) {
    List args = oly_list_new(0, sizeof(String), 0);
    for (int i = 0; i < oly_arg_count; i++) APPEND(String, args, oly_str_of_c(oly_arg_values[i]));
    return args;
}
