/* whole.h (internal): whole numbers of up to LIMBS limbs of 16 bits, so that products fit a word of 32. */
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    int count; /* limbs in use; the highest is not 0 */
    uint16_t limb[LIMBS];
} whole_t;

/* n = n * factor + add */
static OLY_UNUSED void multiply(whole_t *n, uint32_t factor, uint32_t add) {
    for (int i = 0; i < n->count; i++) {
        add += n->limb[i] * factor;
        n->limb[i] = (uint16_t)add;
        add >>= 16;
    }
    if (add != 0 && n->count < LIMBS) n->limb[n->count++] = (uint16_t)add;
}

static OLY_UNUSED void scale(whole_t *n, uint32_t factor, int times) {
    while (times-- > 0) multiply(n, factor, 0);
}

static OLY_UNUSED int compare(const whole_t *a, const whole_t *b) {
    if (a->count != b->count) return a->count < b->count ? -1 : 1;
    for (int i = a->count; i-- > 0;) {
        if (a->limb[i] != b->limb[i]) return a->limb[i] < b->limb[i] ? -1 : 1;
    }
    return 0;
}

/* a += sign * b, where the result is not negative. */
static OLY_UNUSED void add(whole_t *a, const whole_t *b, int sign) {
    int32_t carry = 0;
    for (int i = 0; i < b->count || (carry != 0 && i < LIMBS); i++) {
        if (i >= a->count) {
            a->limb[i] = 0;
            a->count = i + 1;
        }
        carry += a->limb[i] + (i < b->count ? sign * (int32_t)b->limb[i] : 0);
        a->limb[i] = (uint16_t)carry;
        carry >>= 16;
    }
    while (a->count > 0 && a->limb[a->count - 1] == 0) a->count--;
}

/* Compares a + b with c. */
static OLY_UNUSED int compare_sum(const whole_t *a, const whole_t *b, const whole_t *c) {
    whole_t sum = *a;
    add(&sum, b, 1);
    return compare(&sum, c);
}

/* The quotient, which is at most 9; the remainder is left in `a`. */
static OLY_UNUSED int divide(whole_t *a, const whole_t *b) {
    int digit = 0;
    while (compare(a, b) >= 0) {
        add(a, b, -1);
        digit++;
    }
    return digit;
}
