/* complex.h: complex numbers, two reals by value. */
#ifndef OLYMPUS_COMPLEX_H
#define OLYMPUS_COMPLEX_H

#include "olympus/num.h"

static inline Complex oly_complex(Real re, Real im) {
    Complex c = {re, im};
    return c;
}
static inline Complex oly_complex_of_real(Real re) { return oly_complex(re, 0); }
static inline Complex oly_complex_add(Complex a, Complex b) { return oly_complex(a.re + b.re, a.im + b.im); }
static inline Complex oly_complex_sub(Complex a, Complex b) { return oly_complex(a.re - b.re, a.im - b.im); }
static inline Complex oly_complex_mul(Complex a, Complex b) {
    return oly_complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}
static inline Complex oly_complex_neg(Complex a) { return oly_complex(-a.re, -a.im); }
static inline Complex oly_complex_conjugate(Complex a) { return oly_complex(a.re, -a.im); }
static inline Boolean oly_complex_eq(Complex a, Complex b) { return a.re == b.re && a.im == b.im; }
static inline Boolean oly_complex_truth(Complex a) { return a.re != 0 || a.im != 0; }
Complex oly_complex_div(Complex a, Complex b, uint32_t loc);
Complex oly_complex_pow(Complex a, Complex b, uint32_t loc);
Real oly_complex_abs(Complex a);
/* Equals the hash of the real number that `a` equals. */
size_t oly_complex_hash(Complex a);
/* str() and repr() are the same. */
String oly_complex_repr(Complex a);
static inline String oly_complex_str(Complex a) { return oly_complex_repr(a); }
String oly_format_complex(Complex a, String spec);


#endif
