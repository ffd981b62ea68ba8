/* The hash functions that are too long for the header, and the key types every program may use. */
#include "olympus/hash.h"
#include "olympus/hash_str.h"

#include <float.h>

#if SIZE_MAX > 0xffffffffu
#define HASH_BITS 61
#else
#define HASH_BITS 31
#endif

/* Takes a float apart into a fraction of 0.5 … 1 and a power of two, without the C library's frexp,
 * which cores may not have. Only for finite values that are not 0. */
static Real split(Real value, int *power)
{
    int e = 0;
    while (value >= 1) {
        value /= 2;
        e++;
    }
    while (value < (Real)0.5) {
        value *= 2;
        e--;
    }
    *power = e;
    return value;
}

/* The value modulo 2^HASH_BITS - 1, so that 2.0 hashes as 2: 28 bits of the fraction at a time. */
size_t oly_hash_real(Real value)
{
    if (value != value || value == 0)
        return 0;
    bool negative = value < 0;
    Real m = negative ? -value : value;
    size_t x = 0;
    if (m > (sizeof(Real) == sizeof(double) ? (Real)DBL_MAX : (Real)FLT_MAX)) {
        x = 314159;
    } else if (m < (Real)4294967296.0 && m == (Real)(uint32_t)m) {
        x = (uint32_t)m % OLY_HASH_PRIME;
    } else {
        int e;
        m = split(m, &e);
        while (m != 0) {
            x = (x << 28 & OLY_HASH_PRIME) | x >> (HASH_BITS - 28);
            m *= (Real)268435456.0;
            e -= 28;
            size_t digits = (size_t)m;
            m -= (Real)digits;
            x += digits;
            if (x >= OLY_HASH_PRIME)
                x -= OLY_HASH_PRIME;
        }
        e = e >= 0 ? e % HASH_BITS : HASH_BITS - 1 - (-1 - e) % HASH_BITS;
        x = (x << e & OLY_HASH_PRIME) | x >> (HASH_BITS - e);
    }
    if (negative)
        x = 0 - x;
    return x == SIZE_MAX ? SIZE_MAX - 1 : x;
}

static size_t hash_int(const void *key) { return oly_hash_int(*(const Integer *)key); }
static size_t hash_real(const void *key) { return oly_hash_real(*(const Real *)key); }
static size_t hash_bool(const void *key) { return oly_hash_bool(*(const Boolean *)key); }
static size_t hash_none(const void *key) { (void)key; return oly_hash_none(); }
static size_t hash_str(const void *key) { return oly_hash_str(*(const String *)key); }

static bool eq_int(const void *a, const void *b) { return *(const Integer *)a == *(const Integer *)b; }
static bool eq_real(const void *a, const void *b) { return *(const Real *)a == *(const Real *)b; }
static bool eq_bool(const void *a, const void *b) { return *(const Boolean *)a == *(const Boolean *)b; }
static bool eq_none(const void *a, const void *b) { (void)a; (void)b; return true; }
static bool eq_str(const void *a, const void *b) { return oly_str_eq(*(const String *)a, *(const String *)b); }

const oly_keyops_t oly_key_int = {hash_int, eq_int};
const oly_keyops_t oly_key_real = {hash_real, eq_real};
const oly_keyops_t oly_key_bool = {hash_bool, eq_bool};
const oly_keyops_t oly_key_none = {hash_none, eq_none};
const oly_keyops_t oly_key_str = {hash_str, eq_str};
