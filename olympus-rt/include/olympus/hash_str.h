/* The hash of a text as a key. A String's own hash is always even; the tables want every bit to count, and
 * never SIZE_MAX. */
#ifndef OLYMPUS_HASH_STR_H
#define OLYMPUS_HASH_STR_H

#include "olympus/hash.h"
#include "olympus/str.h"

static inline size_t oly_hash_str(String s) { return oly_str_hash(s) >> 1; }

/* Whether two texts of the same hash are the same: nearly always, so there is nothing to look at first. */
static inline bool oly_same_str(String a, String b) {
    if (a == b) return true;
    const size_t len = a->len;
    if (len != b->len) return false;
#if !OLY_BARE
    /* The words that most keys consist of are compared without a call; the two loads overlap. */
    uint64_t x[2], y[2];
    if (len <= 2 * sizeof x[0] && len >= sizeof x[0]) {
        memcpy(&x[0], a->data, sizeof x[0]);
        memcpy(&y[0], b->data, sizeof y[0]);
        memcpy(&x[1], a->data + len - sizeof x[1], sizeof x[1]);
        memcpy(&y[1], b->data + len - sizeof y[1], sizeof y[1]);
        return x[0] == y[0] && x[1] == y[1];
    }
    uint32_t u[2], v[2];
    if (len <= 2 * sizeof u[0] && len >= sizeof u[0]) {
        memcpy(&u[0], a->data, sizeof u[0]);
        memcpy(&v[0], b->data, sizeof v[0]);
        memcpy(&u[1], a->data + len - sizeof u[1], sizeof u[1]);
        memcpy(&v[1], b->data + len - sizeof v[1], sizeof v[1]);
        return u[0] == v[0] && u[1] == v[1];
    }
    if (len < sizeof u[0])
        return len == 0 || (a->data[0] == b->data[0] && a->data[len / 2] == b->data[len / 2] && a->data[len - 1] == b->data[len - 1]);
#endif
    return memcmp(a->data, b->data, len) == 0;
}

#endif
