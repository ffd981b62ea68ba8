/* scaled.c: a double times a power of ten, rounded once, as a whole number. */
#include "shortest.h"

#include <string.h>

bool scaled_by_ten(uint64_t *result, double x, int places) {
#if defined(__SIZEOF_INT128__) && !defined(__TINYC__)
    __extension__ typedef unsigned __int128 twice_t;
    const uint64_t hidden = (uint64_t)1 << 52;
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    const int field = (int)(bits >> 52);
    /* x = significand / 2**down */
    const int down = field == 0 ? 1074 : 1075 - field;
    if (down < 0 || places < 0 || places > 19) return false;
    twice_t product = field == 0 ? bits : (bits & (hidden - 1)) | hidden;
    for (int i = 0; i < places; i++) product *= 10;
    if (down >= 127) {
        /* The product has fewer than 117 bits: far below a half. */
        *result = 0;
        return true;
    }
    const twice_t whole = product >> down;
    if (whole >> 63 != 0) return false;
    const twice_t rest = product - (whole << down), half = down == 0 ? 1 : (twice_t)1 << (down - 1);
    *result = (uint64_t)whole + (rest > half || (rest == half && (whole & 1) != 0));
    return true;
#else
    (void)result;
    (void)x;
    (void)places;
    return false;
#endif
}
