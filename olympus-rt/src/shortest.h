/* shortest.h (internal): floats and decimal digits where the machine multiplies words. */
#ifndef OLYMPUS_SRC_SHORTEST_H
#define OLYMPUS_SRC_SHORTEST_H

#include "olympus/types.h"

/* The digits d1 d2 … of x = d1.d2… * 10**exponent, which is positive and finite: the fewest that read back, of those
 * the nearest; how many, at most 17, without zeros at the end. */
int shortest_digits(char *digits, int *exponent, double x);

/* x * 10**places, rounded half to even on the exact value; x is finite and not negative. False if the result may
 * not fit or the machine has no numbers long enough. */
bool scaled_by_ten(uint64_t *result, double x, int places);

#endif
