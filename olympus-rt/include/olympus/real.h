/* real.h: C's mathematics at the width of Real. Where Real is a C float, the names of math.h mean the functions
 * on floats, in the runtime and in generated code alike, so that no arithmetic on doubles gets in. */
#ifndef OLYMPUS_REAL_H
#define OLYMPUS_REAL_H

#include <float.h>
#include <math.h>

#include "olympus/config.h"

#if OLY_REAL_BITS == 32
#undef log2 /* a macro in newlib */
#define acos(x) acosf(x)
#define acosh(x) acoshf(x)
#define asin(x) asinf(x)
#define asinh(x) asinhf(x)
#define atan(x) atanf(x)
#define atan2(y, x) atan2f(y, x)
#define atanh(x) atanhf(x)
#define cbrt(x) cbrtf(x)
#define ceil(x) ceilf(x)
#define copysign(x, y) copysignf(x, y)
#define cos(x) cosf(x)
#define cosh(x) coshf(x)
#define erf(x) erff(x)
#define erfc(x) erfcf(x)
#define exp(x) expf(x)
#define exp2(x) exp2f(x)
#define expm1(x) expm1f(x)
#define fabs(x) fabsf(x)
#define floor(x) floorf(x)
#define fma(x, y, z) fmaf(x, y, z)
#define fmod(x, y) fmodf(x, y)
#define frexp(x, e) frexpf(x, e)
#define hypot(x, y) hypotf(x, y)
#define ilogb(x) ilogbf(x)
#define ldexp(x, e) ldexpf(x, e)
#define lgamma(x) lgammaf(x)
#define log(x) logf(x)
#define log10(x) log10f(x)
#define log1p(x) log1pf(x)
#define log2(x) log2f(x)
#define modf(x, whole) modff(x, whole)
#define nextafter(x, y) nextafterf(x, y)
#define pow(x, y) powf(x, y)
#define remainder(x, y) remainderf(x, y)
#define rint(x) rintf(x)
#define round(x) roundf(x)
#define sin(x) sinf(x)
#define sinh(x) sinhf(x)
#define sqrt(x) sqrtf(x)
#define tan(x) tanf(x)
#define tanh(x) tanhf(x)
#define tgamma(x) tgammaf(x)
#define trunc(x) truncf(x)
#define OLY_REAL_MIN FLT_MIN
#define OLY_REAL_DIGITS 24   /* bits of the significand */
#define OLY_REAL_MIN_EXP (-149) /* exponent of the smallest number's lowest bit */
#else
#define OLY_REAL_MIN DBL_MIN
#define OLY_REAL_DIGITS 53
#define OLY_REAL_MIN_EXP (-1074)
#endif

#endif
