/* The hash of a text as a key. A String's own hash is always even; the tables want every bit to count, and
 * never SIZE_MAX. */
#ifndef OLYMPUS_HASH_STR_H
#define OLYMPUS_HASH_STR_H

#include "olympus/hash.h"
#include "olympus/str.h"

static inline size_t oly_hash_str(String s) { return oly_str_hash(s) >> 1; }

#endif
