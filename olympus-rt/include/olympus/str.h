/* str.h: texts. A String never changes; functions that can fail use oly_loc as the place unless they take one.
 *
 * Arguments named `start` and `end` are as in Python (negative from the end, clipped; OLY_TO_END for none);
 * a String argument that may be absent is NULL then. */
#ifndef OLYMPUS_STR_H
#define OLYMPUS_STR_H

#include <string.h>

#include "olympus/ops.h"

/* Defines a literal: OLY_STR(s_hello, "hello", 5, 5) for "hello" of 5 bytes and 5 characters. */
#define OLY_STR(name, bytes, bytelen, chars) \
    static struct oly_str name##_text OLY_UNUSED = {(bytelen), (chars), 0, (bytes)}; \
    static const String name OLY_UNUSED = &name##_text
/* The same where a pointer constant is wanted, as in a static table: OLY_STR_OBJECT(s, "a", 1, 1); … &s … */
#define OLY_STR_OBJECT(name, bytes, bytelen, chars) \
    static struct oly_str name OLY_UNUSED = {(bytelen), (chars), 0, (bytes)}

extern struct oly_str oly_str_empty_text;
#define OLY_EMPTY ((String)&oly_str_empty_text)

/* ---- making ---- */

/* Copies `len` bytes; the first counts the characters and checks the encoding (UnicodeDecodeError), the second
 * is told their number. */
String oly_str_of(const char *bytes, size_t len);
String oly_str_made(const char *bytes, size_t len, size_t count);
/* Of a C text, as natives return it; NULL is the empty text. */
String oly_str_of_c(const char *text);
/* A C text that ends in NUL, for natives. */
const char *oly_str_c(String s);
/* A block for `len` bytes behind a header that is not yet a String: fill `data`, then use it as one. */
struct oly_str *oly_str_room(size_t len, size_t count, char **data);
/* The one-character text of a code point or, where a str is bytes, of a byte. */
String oly_str_char(uint32_t code);

/* ---- basics ---- */

/* len(s) */
static inline Integer oly_str_len(String s) { return (Integer)s->count; }
static inline Boolean oly_str_truth(String s) { return s->len != 0; }
/* Whether bytes and characters are the same thing in `s`. */
static inline Boolean oly_str_flat(String s) { return s->len == s->count; }

static inline Boolean oly_str_eq(String a, String b) {
    if (a == b) return true;
    if (a->len != b->len) return false;
    if (a->len == 0) return true;
    /* Most different texts differ in the first byte or, if they are of one kind, in the last. */
    if (a->data[0] != b->data[0]) return false;
#if !OLY_BARE
    if (a->data[a->len - 1] != b->data[b->len - 1]) return false;
#endif
    return memcmp(a->data, b->data, a->len) == 0;
}
static inline Boolean oly_str_ne(String a, String b) { return !oly_str_eq(a, b); }
/* Less than 0, 0, greater than 0. Code point order is byte order in UTF-8. */
OLY_PURE int oly_str_cmp(String a, String b);
static inline Boolean oly_str_lt(String a, String b) { return oly_str_cmp(a, b) < 0; }
static inline Boolean oly_str_le(String a, String b) { return oly_str_cmp(a, b) <= 0; }
static inline Boolean oly_str_gt(String a, String b) { return oly_str_cmp(a, b) > 0; }
static inline Boolean oly_str_ge(String a, String b) { return oly_str_cmp(a, b) >= 0; }

size_t oly_str_hash_make(String s);
/* Never 0. */
static inline size_t oly_str_hash(String s) {
    const size_t hash = s->hash & ~(size_t)1;
    return OLY_LIKELY(hash != 0) ? hash : oly_str_hash_make(s);
}
/* Any bytes; used for str and bytes. */
OLY_PURE size_t oly_hash_bytes(const void *bytes, size_t len);

String oly_str_concat(String a, String b);
String oly_str_concat_n(const String *parts, size_t n);
String oly_str_repeat(String s, Integer times);

/* Texts of one character. A core has no room for a table of them: it makes them as they are needed. */
#if OLY_BARE
extern const struct oly_str oly_str_space, oly_str_zero;
#define OLY_SPACE (&oly_str_space)
#define OLY_ZERO (&oly_str_zero)
#define OLY_BYTE_TEXT(c) oly_str_char(c)
#else
extern struct oly_str oly_str_ascii[128];
extern struct oly_str oly_str_high[128];
#define OLY_SPACE (&oly_str_ascii[' '])
#define OLY_ZERO (&oly_str_ascii['0'])
#if OLY_STR_BYTES
#define OLY_BYTE_TEXT(c) ((c) < 128 ? &oly_str_ascii[c] : &oly_str_high[(c) - 128])
#else
#define OLY_BYTE_TEXT(c) (&oly_str_ascii[c])
#endif
#endif
String oly_str_index_wide(String s, size_t at);
/* s[i] */
static inline String oly_str_index(String s, Integer i, uint32_t loc) {
    const size_t at = IDXS(i, s->count, loc);
    if (OLY_LIKELY(oly_str_flat(s))) {
        const unsigned char c = (unsigned char)s->data[at];
        return OLY_BYTE_TEXT(c);
    }
    return oly_str_index_wide(s, at);
}
/* s[i] == t[j] */
static inline Boolean oly_str_same_at(String s, Integer i, String t, Integer j, uint32_t loc) {
    const size_t at = IDXS(i, s->count, loc), other = IDXS(j, t->count, loc);
    if (OLY_LIKELY(oly_str_flat(s) && oly_str_flat(t))) return s->data[at] == t->data[other];
    return oly_str_eq(oly_str_index_wide(s, at), oly_str_index_wide(t, other));
}
/* The length for tests before a loop: 0 where bytes are not characters. */
static inline size_t oly_flat_len(String s) { return oly_str_flat(s) ? s->len : 0; }
/* s[i] and s[i] == t[j] where such a test was passed. */
static inline String oly_str_char_at(String s, Integer i) {
    const unsigned char c = (unsigned char)s->data[i];
    return OLY_BYTE_TEXT(c);
}
static inline Boolean oly_str_same_char(String s, Integer i, String t, Integer j) { return s->data[i] == t->data[j]; }
/* s[start:stop:step]; OLY_MISSING for what is not written. */
String oly_str_slice(String s, Integer start, Integer stop, Integer step, uint32_t loc);
/* The characters [from, from + count), which exist. */
String oly_str_part(String s, size_t from, size_t count);
/* The bytes [from, from + len), which start and end at characters. */
String oly_str_span(String s, size_t from, size_t len);
/* The byte at which character `at` starts; `at` may be the count. */
size_t oly_str_offset(String s, size_t at);

/* for c in s: `size_t at = 0; while (at < s->len) { String c = oly_str_next(s, &at); … }` */
String oly_str_next(String s, size_t *at);
/* The code point (or byte) that starts at byte `*at`, which is moved on. */
uint32_t oly_str_code(String s, size_t *at);

Integer oly_ord(String s, uint32_t loc);
String oly_chr(Integer code, uint32_t loc);

/* ---- search ---- */

Boolean oly_str_contains(String s, String sub);
Integer oly_str_find(String s, String sub, Integer start, Integer end);
Integer oly_str_rfind(String s, String sub, Integer start, Integer end);
Integer oly_str_find_index(String s, String sub, Integer start, Integer end);
Integer oly_str_rfind_index(String s, String sub, Integer start, Integer end);
Integer oly_str_count(String s, String sub, Integer start, Integer end);
Boolean oly_str_startswith(String s, String prefix, Integer start, Integer end);
Boolean oly_str_endswith(String s, String suffix, Integer start, Integer end);
/* The first place of `needle` in `hay` as a byte index, or (size_t)-1. */
OLY_PURE size_t oly_bytes_search(const char *hay, size_t hay_len, const char *needle, size_t needle_len);
OLY_PURE size_t oly_bytes_rsearch(const char *hay, size_t hay_len, const char *needle, size_t needle_len);

/* ---- changed copies ---- */

String oly_str_replace(String s, String old, String new_, Integer count);
String oly_str_strip(String s, String chars);
String oly_str_lstrip(String s, String chars);
String oly_str_rstrip(String s, String chars);
static inline String oly_str_strip_space(String s) { return oly_str_strip(s, NULL); }
static inline String oly_str_lstrip_space(String s) { return oly_str_lstrip(s, NULL); }
static inline String oly_str_rstrip_space(String s) { return oly_str_rstrip(s, NULL); }
String oly_str_removeprefix(String s, String prefix);
String oly_str_removesuffix(String s, String suffix);
String oly_str_center(String s, Integer width, String fill);
String oly_str_ljust(String s, Integer width, String fill);
String oly_str_rjust(String s, Integer width, String fill);
String oly_str_zfill(String s, Integer width);
String oly_str_expandtabs(String s, Integer tabsize);
String oly_str_upper(String s);
String oly_str_lower(String s);
String oly_str_casefold(String s);
String oly_str_capitalize(String s);
String oly_str_title(String s);
String oly_str_swapcase(String s);
String oly_str_repr(String s);
/* ascii(x) of a repr made before. */
String oly_str_ascii_escape(String s);

/* ---- kinds ---- */

Boolean oly_str_isalpha(String s);
Boolean oly_str_isdigit(String s);
Boolean oly_str_isdecimal(String s);
Boolean oly_str_isnumeric(String s);
Boolean oly_str_isalnum(String s);
Boolean oly_str_isspace(String s);
Boolean oly_str_isupper(String s);
Boolean oly_str_islower(String s);
Boolean oly_str_istitle(String s);
Boolean oly_str_isidentifier(String s);
Boolean oly_str_isprintable(String s);
Boolean oly_str_isascii(String s);

#endif
