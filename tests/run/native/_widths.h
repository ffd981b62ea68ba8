/* Functions with parameters of every width, for widths.py. */
static inline int take_int(int x) { return x; }
static inline long take_three(short a, long b, unsigned char c) { return a * 1000 + b * 10 + c; }
static inline double take_floats(float f, double d) { return f + d; }
static inline unsigned take_unsigned(unsigned u) { return u; }
static inline long give_long(long x) { return x; }
static inline int minus(int a, int b) { return a - b; }
