/* bytes.h: sequences of bytes. */
#ifndef OLYMPUS_BYTES_H
#define OLYMPUS_BYTES_H

#include "olympus/str.h"

/* OLY_BYTES(b_magic, "\x7f" "ELF", 4) */
#define OLY_BYTES(name, bytes, bytelen) \
    static struct oly_bytes name##_bytes OLY_UNUSED = {(bytelen), 0, (const unsigned char *)(bytes)}; \
    static const Bytes name OLY_UNUSED = &name##_bytes

Bytes oly_bytes_of(const void *bytes, size_t len);
struct oly_bytes *oly_bytes_room(size_t len, unsigned char **data);
Bytes oly_bytes_zero(Integer count);

static inline Integer oly_bytes_len(Bytes b) { return (Integer)b->len; }
static inline Boolean oly_bytes_truth(Bytes b) { return b->len != 0; }
static inline Integer oly_bytes_index(Bytes b, Integer i, uint32_t loc) { return b->data[IDXB(i, b->len, loc)]; }
static inline Boolean oly_bytes_eq(Bytes a, Bytes b) {
    return a == b || (a->len == b->len && memcmp(a->data, b->data, a->len) == 0);
}
OLY_PURE int oly_bytes_cmp(Bytes a, Bytes b);
size_t oly_bytes_hash(Bytes b);
Bytes oly_bytes_slice(Bytes b, Integer start, Integer stop, Integer step, uint32_t loc);
Bytes oly_bytes_concat(Bytes a, Bytes b);
Bytes oly_bytes_repeat(Bytes b, Integer times);
Boolean oly_bytes_contains(Bytes b, Bytes sub);
Boolean oly_bytes_contains_int(Bytes b, Integer value);
Integer oly_bytes_find(Bytes b, Bytes sub, Integer start, Integer end);
Integer oly_bytes_rfind(Bytes b, Bytes sub, Integer start, Integer end);
Integer oly_bytes_find_index(Bytes b, Bytes sub, Integer start, Integer end);
Integer oly_bytes_count(Bytes b, Bytes sub, Integer start, Integer end);
Boolean oly_bytes_startswith(Bytes b, Bytes prefix, Integer start, Integer end);
Boolean oly_bytes_endswith(Bytes b, Bytes suffix, Integer start, Integer end);
Bytes oly_bytes_replace(Bytes b, Bytes old, Bytes new_, Integer count);
Bytes oly_bytes_strip(Bytes b, Bytes chars);
Bytes oly_bytes_upper(Bytes b);
Bytes oly_bytes_lower(Bytes b);
String oly_bytes_repr(Bytes b);
String oly_bytes_hex(Bytes b);
Bytes oly_bytes_fromhex(String s);
/* Encodings: utf-8, latin-1, ascii, under their usual spellings; errors: strict, ignore, replace. */
String oly_bytes_decode(Bytes b, String encoding, String errors);
Bytes oly_str_encode(String s, String encoding, String errors);

#endif
