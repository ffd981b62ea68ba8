/* str.c: making texts and taking them apart.
 *
 * A text is one block: header, bytes, and a NUL for natives. The exception is a text that grew by
 * concatenation: its bytes lie in a buffer with room to spare, which is shared with the texts it grew from.
 * Appending to the last of them writes into the room and makes a new header, so that `s += x` in a loop costs
 * what it adds. The lowest bit of `hash` marks such a text. */
#include "utf8.h"

#include "olympus/mem.h"

struct oly_str oly_str_empty_text = {0, 0, 0, ""};

#define CHARS_4(f, c) f(c) f(c + 1) f(c + 2) f(c + 3)
#define CHARS_16(f, c) CHARS_4(f, c) CHARS_4(f, c + 4) CHARS_4(f, c + 8) CHARS_4(f, c + 12)
#define CHARS_64(f, c) CHARS_16(f, c) CHARS_16(f, c + 16) CHARS_16(f, c + 32) CHARS_16(f, c + 48)
#define CHARS_128(f, c) CHARS_64(f, c) CHARS_64(f, c + 64)

#if OLY_BARE
const struct oly_str oly_str_space = {1, 1, 0, " "}, oly_str_zero = {1, 1, 0, "0"};
#else
/* Every one-byte text, with its NUL. */
#define BYTES_OF(c) (char)(c), 0,
static const char ascii_bytes[] = {CHARS_128(BYTES_OF, 0)};
#define HEADER_OF(c) {1, 1, 0, ascii_bytes + 2 * (c)},
struct oly_str oly_str_ascii[128] = {CHARS_128(HEADER_OF, 0)};

#if OLY_STR_BYTES
static const char high_bytes[] = {CHARS_128(BYTES_OF, 128)};
#define HIGH_OF(c) {1, 1, 0, high_bytes + 2 * (c)},
struct oly_str oly_str_high[128] = {CHARS_128(HIGH_OF, 0)};
#endif
#endif

struct oly_str *oly_str_room(size_t len, size_t count, char **data) {
    struct oly_str *s = oly_new_atomic_sized(oly_size(1, len, sizeof *s + 1));
    char *bytes = (char *)(s + 1);
    s->len = len;
    s->count = count;
    s->hash = 0;
    s->data = bytes;
    bytes[len] = 0;
    *data = bytes;
    return s;
}

/* Copies what is often only a few bytes: those by words that overlap, without a call. */
static inline void copy_bytes(char *to, const char *from, size_t len) {
#if !OLY_BARE
    uint64_t word;
    uint32_t half;
    if (len <= 2 * sizeof word) {
        if (len >= sizeof word) {
            uint64_t last;
            memcpy(&word, from, sizeof word);
            memcpy(&last, from + len - sizeof word, sizeof word);
            memcpy(to, &word, sizeof word);
            memcpy(to + len - sizeof word, &last, sizeof word);
        } else if (len >= sizeof half) {
            uint32_t last;
            memcpy(&half, from, sizeof half);
            memcpy(&last, from + len - sizeof half, sizeof half);
            memcpy(to, &half, sizeof half);
            memcpy(to + len - sizeof half, &last, sizeof half);
        } else if (len > 0) {
            to[0] = from[0];
            to[len / 2] = from[len / 2];
            to[len - 1] = from[len - 1];
        }
        return;
    }
#endif
    memcpy(to, from, len);
}

String oly_str_made(const char *bytes, size_t len, size_t count) {
    if (len <= 1) {
        if (len == 0) return OLY_EMPTY;
        return oly_str_char((unsigned char)bytes[0]);
    }
    char *data;
    struct oly_str *s = oly_str_room(len, count, &data);
    copy_bytes(data, bytes, len);
    return s;
}

String oly_str_of(const char *bytes, size_t len) {
    size_t count;
    const size_t valid = utf8_valid(bytes, len, &count);
    if (valid != len) utf8_fail((const unsigned char *)bytes, len, valid);
    return oly_str_made(bytes, len, count);
}

String oly_str_of_c(const char *text) { return text == NULL ? OLY_EMPTY : oly_str_of(text, strlen(text)); }

String oly_str_char(uint32_t code) {
#if OLY_BARE && OLY_STR_BYTES
    char *byte;
    struct oly_str *one = oly_str_room(1, 1, &byte);
    *byte = (char)code;
    return one;
#elif OLY_STR_BYTES
    return code < 128 ? &oly_str_ascii[code] : &oly_str_high[(code - 128) & 127];
#else
#if !OLY_BARE
    if (code < 128) return &oly_str_ascii[code];
#endif
    char bytes[4];
    const size_t len = utf8_encode(bytes, code);
    char *data;
    struct oly_str *s = oly_str_room(len, 1, &data);
    memcpy(data, bytes, len);
    return s;
#endif
}

/* ---- growing texts ---- */

typedef struct {
    size_t used;
    size_t cap;
    char data[];
} buffer_t;

/* Below this a copy is cheaper than a shared buffer. */
#define GROW_FROM 128

static inline bool is_grown(String s) { return s->hash & 1; }
static inline buffer_t *buffer_of(String s) { return (buffer_t *)(uintptr_t)(s->data - offsetof(buffer_t, data)); }

static String new_grown(const char *data, size_t len, size_t count) {
    struct oly_str *s = oly_new(sizeof *s);
    s->len = len;
    s->count = count;
    s->hash = 1;
    s->data = data;
    return s;
}

String oly_str_concat(String a, String b) {
    if (b->len == 0) return a;
    if (a->len == 0) return b;
    const size_t len = oly_size(1, a->len, b->len);
    const size_t count = a->count + b->count;
    if (len < GROW_FROM) {
        char *data;
        struct oly_str *s = oly_str_room(len, count, &data);
        memcpy(data, a->data, a->len);
        memcpy(data + a->len, b->data, b->len);
        return s;
    }
    buffer_t *buffer = NULL;
    if (is_grown(a)) {
        buffer = buffer_of(a);
        if (a->len != buffer->used || buffer->cap - buffer->used < b->len) buffer = NULL;
    }
    if (buffer == NULL) {
        /* The first time the room is modest: many a text is put together once and kept. */
        const size_t cap = is_grown(a) ? oly_size(2, len, 0) : oly_size(1, len, len / 8 + 32);
        buffer = oly_new_atomic(oly_size(1, cap, sizeof *buffer));
        buffer->used = a->len;
        buffer->cap = cap;
        memcpy(buffer->data, a->data, a->len);
    }
    memcpy(buffer->data + buffer->used, b->data, b->len);
    buffer->used += b->len;
    return new_grown(buffer->data, len, count);
}

String oly_str_concat_n(const String *parts, size_t n) {
    size_t len = 0, count = 0;
    for (size_t i = 0; i < n; i++) {
        len = oly_size(1, len, parts[i]->len);
        count += parts[i]->count;
    }
    if (len == 0) return OLY_EMPTY;
    if (len >= GROW_FROM && parts[0]->len > len / 2) {
        String s = parts[0];
        for (size_t i = 1; i < n; i++) s = oly_str_concat(s, parts[i]);
        return s;
    }
    char *data;
    struct oly_str *s = oly_str_room(len, count, &data);
    for (size_t i = 0; i < n; i++) {
        memcpy(data, parts[i]->data, parts[i]->len);
        data += parts[i]->len;
    }
    return s;
}

const char *oly_str_c(String s) {
    if (!is_grown(s)) return s->data;
    char *data;
    (void)oly_str_room(s->len, s->count, &data);
    memcpy(data, s->data, s->len);
    return data;
}

String oly_str_repeat(String s, Integer times) {
    if (times <= 0 || s->len == 0) return OLY_EMPTY;
    if (times == 1) return s;
    const size_t n = oly_count(times);
    const size_t len = oly_size(n, s->len, 0);
    char *data;
    struct oly_str *r = oly_str_room(len, s->count * n, &data);
    if (s->len == 1) {
        memset(data, s->data[0], len);
        return r;
    }
    size_t done = s->len;
    memcpy(data, s->data, done);
    while (done < len) {
        const size_t more = done <= len - done ? done : len - done;
        memcpy(data + done, data, more);
        done += more;
    }
    return r;
}

/* ---- comparing ---- */

int oly_str_cmp(String a, String b) {
    const size_t common = a->len < b->len ? a->len : b->len;
    /* Most texts differ in their first bytes: that needs no call. */
#if !OLY_BARE && OLY_HAS_OVERFLOW_BUILTINS && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t x, y;
    if (common >= sizeof x) {
        memcpy(&x, a->data, sizeof x);
        memcpy(&y, b->data, sizeof y);
        if (x != y) return __builtin_bswap64(x) < __builtin_bswap64(y) ? -1 : 1;
    }
#endif
    if (common > 0 && a->data[0] != b->data[0]) return (unsigned char)a->data[0] < (unsigned char)b->data[0] ? -1 : 1;
    const int order = memcmp(a->data, b->data, common);
    return order != 0 ? order : (a->len > b->len) - (a->len < b->len);
}

#if OLY_BARE
/* FNV-1a with a last fold: on a core room counts for more, and 64-bit products would have to be linked. */
size_t oly_hash_bytes(const void *bytes, size_t len) {
    const unsigned char *p = bytes;
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++) h = (h ^ p[i]) * 16777619u;
    return h ^ h >> 15;
}
#else
static inline uint64_t hash_word(uint64_t h, uint64_t word) {
    h = (h ^ word) * 0xff51afd7ed558ccdu;
    return h ^ h >> 32;
}

/* Multiplies and folds a word at a time; every bit of the input reaches the lowest bits of the result. The last
 * word overlaps the one before it, so that no length needs a copy byte by byte. */
size_t oly_hash_bytes(const void *bytes, size_t len) {
    const unsigned char *p = bytes;
    uint64_t h = (uint64_t)len * 0x9e3779b97f4a7c15u;
    uint64_t word = 0;
    if (len >= sizeof word) {
        const unsigned char *last = p + len - sizeof word;
        for (; p < last; p += sizeof word) {
            memcpy(&word, p, sizeof word);
            h = hash_word(h, word);
        }
        memcpy(&word, last, sizeof word);
    } else if (len >= sizeof(uint32_t)) {
        uint32_t low, high;
        memcpy(&low, p, sizeof low);
        memcpy(&high, p + len - sizeof high, sizeof high);
        word = (uint64_t)high << 32 | low;
    } else if (len > 0) {
        word = p[0] | (uint64_t)p[len / 2] << 8 | (uint64_t)p[len - 1] << 16;
    }
    h = hash_word(h, word) * 0xc4ceb9fe1a85ec53u;
    return (size_t)(h ^ h >> 29);
}
#endif

size_t oly_str_hash_make(String s) {
    size_t hash = oly_hash_bytes(s->data, s->len) & ~(size_t)1;
    if (hash == 0) hash = 2;
    ((struct oly_str *)(uintptr_t)s)->hash = hash | (s->hash & 1);
    return hash;
}

/* ---- characters ---- */

#if OLY_STR_BYTES
size_t oly_str_offset(String s, size_t at) {
    (void)s;
    return at;
}
#else
/* Where a character of a long text was found last, so that walking through it by index is not quadratic. */
static struct {
    String s;
    size_t index;
    size_t offset;
} cursor;
static const oly_root_t cursor_root = {&cursor, sizeof cursor};

size_t oly_str_offset(String s, size_t at) {
    if (oly_str_flat(s)) return at;
    if (at == s->count) return s->len;
    size_t index = 0, offset = 0;
    const bool is_long = s->len > 32;
    if (is_long && cursor.s == s && at >= cursor.index / 2) {
        index = cursor.index;
        offset = cursor.offset;
    } else if (at > s->count / 2) {
        index = s->count;
        offset = s->len;
    }
    for (; index < at; index++) offset += utf8_size((unsigned char)s->data[offset]);
    for (; index > at; index--) {
        do offset--;
        while (utf8_continues(s->data[offset]));
    }
    if (is_long) {
        static bool registered;
        if (!registered) {
            registered = true;
            oly_roots(&cursor_root, 1);
        }
        cursor.s = s;
        cursor.index = at;
        cursor.offset = offset;
    }
    return offset;
}
#endif

uint32_t oly_str_code(String s, size_t *at) {
    size_t size;
    const uint32_t code = utf8_decode(s->data + *at, &size);
    *at += size;
    return code;
}

String oly_str_next(String s, size_t *at) { return oly_str_char(oly_str_code(s, at)); }

String oly_str_index_wide(String s, size_t at) {
    size_t offset = oly_str_offset(s, at);
    return oly_str_next(s, &offset);
}

String oly_str_span(String s, size_t from, size_t len) {
    if (len == s->len) return s;
    return oly_str_made(s->data + from, len, oly_str_flat(s) ? len : utf8_count(s->data + from, len));
}

String oly_str_part(String s, size_t from, size_t count) {
    if (count == s->count) return s;
    if (oly_str_flat(s)) return oly_str_made(s->data + from, count, count);
    const size_t start = oly_str_offset(s, from);
    const size_t len = oly_str_offset(s, from + count) - start;
    return count == 1 ? oly_str_next(s, &(size_t){start}) : oly_str_made(s->data + start, len, count);
}

String oly_str_slice(String s, Integer start, Integer stop, Integer step, uint32_t loc) {
    if (step == OLY_MISSING || step == 1) {
        const size_t n = oly_slice_simple(&start, stop, s->count);
        return n == 0 ? OLY_EMPTY : oly_str_part(s, (size_t)start, n);
    }
    const size_t count = oly_slice(&start, stop, &step, s->count, loc);
    if (count == 0) return OLY_EMPTY;
    if (count == 1) return oly_str_part(s, (size_t)start, 1);
    char *data;
    if (oly_str_flat(s)) {
        struct oly_str *r = oly_str_room(count, count, &data);
        for (size_t i = 0; i < count; i++, start += step) data[i] = s->data[start];
        return r;
    }
    /* First the length in bytes, then the bytes. */
    size_t len = 0;
    Integer at = start;
    for (size_t i = 0; i < count; i++, at += step) {
        len += utf8_size((unsigned char)s->data[oly_str_offset(s, (size_t)at)]);
    }
    struct oly_str *r = oly_str_room(len, count, &data);
    at = start;
    for (size_t i = 0; i < count; i++, at += step) {
        const char *from = s->data + oly_str_offset(s, (size_t)at);
        const size_t size = utf8_size((unsigned char)*from);
        memcpy(data, from, size);
        data += size;
    }
    return r;
}

Integer oly_ord(String s, uint32_t loc) {
    if (s->count != 1) {
        oly_raise_format(OLY_TypeError, loc, "ord() expected a character, but string of length %i found", oly_str_len(s));
    }
    size_t at = 0;
    return (Integer)oly_str_code(s, &at);
}

String oly_chr(Integer code, uint32_t loc) {
#if OLY_STR_BYTES
    if (code < 0 || code > 255) oly_raise_const(ValueError, "chr() arg not in range(256)", loc);
#else
    if (code < 0 || code > 0x10ffff) oly_raise_const(ValueError, "chr() arg not in range(0x110000)", loc);
#endif
    return oly_str_char((uint32_t)code);
}
