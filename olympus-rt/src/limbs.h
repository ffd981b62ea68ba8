/* limbs.h (internal): ints without bounds as rows of limbs, the lowest first.
 *
 * Functions named mp_ work on bare rows of a size the caller knows and give no thought to signs. */
#ifndef OLYMPUS_SRC_LIMBS_H
#define OLYMPUS_SRC_LIMBS_H

#include "olympus/big.h"
#include "olympus/mem.h"

#if defined(__SIZEOF_INT128__) && !defined(__TINYC__) && UINTPTR_MAX > 0xffffffffu
typedef uint64_t limb_t;
__extension__ typedef unsigned __int128 twice_t;
#define LIMB_BITS 64
#else
typedef uint32_t limb_t;
typedef uint64_t twice_t;
#define LIMB_BITS 32
#endif

/* The limbs of a machine word, and of the widest Integer. */
#define WORD_LIMBS (sizeof(uint64_t) / sizeof(limb_t))

/* The block behind a Big that is not small. `len` is negative for negative ints; the highest limb is not 0. */
struct oly_big {
    intptr_t len;
    limb_t limbs[];
};

/* The limbs and the sign of any Big. A view of a small one points into itself. */
typedef struct {
    const limb_t *limbs;
    size_t len;
    bool negative;
    limb_t own[WORD_LIMBS];
} view_t;

void view(view_t *v, Big a);

/* A block to be filled with `len` limbs, and the Big that it is then: without leading zeros, small if it can be. */
struct oly_big *big_room(size_t len);
Big big_done(struct oly_big *block, size_t len, bool negative);
Big big_of_size(uint64_t size, bool negative);
/* A row for passing use. */
static inline limb_t *limbs_room(size_t len) { return oly_new_atomic(oly_size(len + 1, sizeof(limb_t), 0)); }

/* The row without leading zeros. */
static inline size_t mp_trim(const limb_t *a, size_t n) {
    while (n > 0 && a[n - 1] == 0) n--;
    return n;
}
unsigned limb_bits(limb_t x);
static inline size_t mp_bits(const limb_t *a, size_t n) {
    return n == 0 ? 0 : (n - 1) * LIMB_BITS + limb_bits(a[n - 1]);
}

/* big.c */
int mp_cmp(const limb_t *a, size_t an, const limb_t *b, size_t bn);
/* r = a + b with an >= bn; the carry is returned. r may be a. */
limb_t mp_add(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn);
/* r = a - b with a >= b. r may be a. */
void mp_sub(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn);
/* Shifts by less than a limb; what falls out is returned. r may be a. */
limb_t mp_shl(limb_t *r, const limb_t *a, size_t n, unsigned by);
limb_t mp_shr(limb_t *r, const limb_t *a, size_t n, unsigned by);

/* big_mul.c */
/* r = a * b, of an + bn limbs; r is neither a nor b. */
void mp_mul(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn);
/* a = a * by + add; the carry is returned. */
limb_t mp_scale(limb_t *a, size_t n, limb_t by, limb_t add);

/* big_div.c */
/* a = a / by; the remainder is returned. */
limb_t mp_divide_one(limb_t *a, size_t n, limb_t by);
/* q = a / b of an - bn + 1 limbs, r = a % b of bn limbs; an >= bn > 0, b has no leading zeros. q may be NULL. */
void mp_divide(limb_t *q, limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn);

#endif
