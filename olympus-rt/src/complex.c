/* complex.c: the rarer operations on complex numbers, with Python's results and errors. */
#include "olympus/complex.h"

#include "olympus/hash.h"
#include "olympus/mem.h"
#include "olympus/text.h"

Complex oly_complex_div(Complex a, Complex b, uint32_t loc) {
    const Real re = ABSR(b.re), im = ABSR(b.im);
    if (re >= im) {
        if (re == 0) oly_raise_const(ZeroDivisionError, "complex division by zero", loc);
        const Real ratio = b.im / b.re;
        const Real denominator = b.re + b.im * ratio;
        return oly_complex((a.re + a.im * ratio) / denominator, (a.im - a.re * ratio) / denominator);
    }
    if (im >= re) {
        const Real ratio = b.re / b.im;
        const Real denominator = b.re * ratio + b.im;
        return oly_complex((a.re * ratio + a.im) / denominator, (a.im * ratio - a.re) / denominator);
    }
    return oly_complex((Real)NAN, (Real)NAN);
}

Real oly_complex_abs(Complex a) {
    const Real size = hypot(a.re, a.im);
    if (size - size != 0 && a.re - a.re == 0 && a.im - a.im == 0) {
        oly_raise_const(OverflowError, "absolute value too large", oly_loc);
    }
    return size;
}

static Complex power_of(Complex base, unsigned n) {
    Complex result = oly_complex(1, 0);
    for (unsigned mask = 1; mask > 0 && n >= mask; mask <<= 1) {
        if (n & mask) result = oly_complex_mul(result, base);
        base = oly_complex_mul(base, base);
    }
    return result;
}

static Complex complex_power(Complex a, Complex b, uint32_t loc) {
    if (b.re == 0 && b.im == 0) return oly_complex(1, 0);
    if (a.re == 0 && a.im == 0) {
        if (b.im != 0 || b.re < 0) {
            oly_raise_const(ZeroDivisionError, "0.0 to a negative or complex power", loc);
        }
        return oly_complex(0, 0);
    }
    /* Small whole exponents by multiplication, as Python does. */
    const Real n = floor(b.re);
    if (b.im == 0 && n == b.re && fabs(n) <= 100) {
        if (n > 0) return power_of(a, (unsigned)n);
        return oly_complex_div(oly_complex(1, 0), power_of(a, (unsigned)-n), loc);
    }
    const Real size = hypot(a.re, a.im);
    const Real angle = atan2(a.im, a.re);
    Real len = pow(size, b.re);
    Real phase = angle * b.re;
    if (b.im != 0) {
        len *= exp(-angle * b.im);
        phase += b.im * log(size);
    }
    return oly_complex((Real)(len * cos(phase)), (Real)(len * sin(phase)));
}

Complex oly_complex_pow(Complex a, Complex b, uint32_t loc) {
    const Complex r = complex_power(a, b, loc);
    const bool finite = r.re - r.re == 0 && r.im - r.im == 0;
    const bool given = a.re - a.re == 0 && a.im - a.im == 0 && b.re - b.re == 0 && b.im - b.im == 0;
    if (!finite && given) oly_raise_const(OverflowError, "complex exponentiation", loc);
    return r;
}

size_t oly_complex_hash(Complex a) {
    const size_t hash = oly_hash_real(a.re) + 1000003u * oly_hash_real(a.im);
    return hash == SIZE_MAX ? SIZE_MAX - 1 : hash;
}

/* Digits as in repr of a float, without ".0". */
static void put_part(oly_text_t *t, Real x, bool sign) {
    if (sign && !signbit(x)) oly_text_char(t, '+');
    char text[OLY_REAL_TEXT];
    size_t n = oly_real_write(text, x);
    if (n > 2 && text[n - 2] == '.' && text[n - 1] == '0') n -= 2;
    oly_text_bytes(t, text, n, n);
}

String oly_complex_repr(Complex a) {
    oly_text_t t = OLY_TEXT;
    const bool only_imaginary = a.re == 0 && !signbit(a.re);
    if (!only_imaginary) {
        oly_text_char(&t, '(');
        put_part(&t, a.re, false);
    }
    put_part(&t, a.im, !only_imaginary);
    oly_text_char(&t, 'j');
    if (!only_imaginary) oly_text_char(&t, ')');
    return oly_text_end(&t);
}
