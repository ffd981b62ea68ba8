/* digits.h (internal): between floats and decimal digits, exactly, in little code: for machines whose C library
 * would bring kilobytes of arithmetic on doubles. */
#ifndef OLYMPUS_SRC_DIGITS_H
#define OLYMPUS_SRC_DIGITS_H

#include "olympus/real.h"
#include "olympus/types.h"

/* More digits no float has: all further ones are zero. */
#if OLY_REAL_BITS == 32
#define DIGITS_MAX 120
#else
#define DIGITS_MAX 780
#endif

/* What to stop at. */
typedef enum {
    DIGITS_SHORTEST, /* the fewest that read back as the number */
    DIGITS_COUNT,    /* `wanted` digits */
    DIGITS_PLACES    /* `wanted` digits after the point; may be negative */
} digits_until_t;

/* Writes digits d1 d2 … of x = 0.d1d2… * 10**point, which is positive and finite, rounded half to even where
 * they end; returns how many, at most DIGITS_MAX and without zeros at the end; 0 if it rounds to zero. */
int digits_of_real(char *digits, int *point, Real x, digits_until_t until, int wanted);

/* The float nearest to 0.d1d2… * 10**point, half to even; infinite if it is too large. */
Real real_of_digits(const char *digits, int count, int point);

#endif
