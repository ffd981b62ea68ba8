/* Functions with parameters of every width, for widths.py. */
#include <stddef.h>
#include <stdint.h>
static inline int take_int(int x) { return x; }
static inline long take_three(short a, long b, unsigned char c) { return a * 1000 + b * 10 + c; }
static inline double take_floats(float f, double d) { return f + d; }
static inline unsigned take_unsigned(unsigned u) { return u; }
static inline long give_long(long x) { return x; }
static inline int minus(int a, int b) { return a - b; }
static inline long take_size(size_t n) { return (long)n + 1; }
static inline long take_uint64(uint64_t n) { return (long)n + 2; }
