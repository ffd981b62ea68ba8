# the math module: every function with exact or printed-to-ten-digits results, special values
import math

print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
for name, f in [("sqrt", math.sqrt), ("exp", math.exp), ("log", math.log), ("log2", math.log2), ("log10", math.log10), ("log1p", math.log1p), ("expm1", math.expm1), ("sin", math.sin), ("cos", math.cos), ("tan", math.tan), ("atan", math.atan), ("sinh", math.sinh), ("cosh", math.cosh), ("tanh", math.tanh), ("asinh", math.asinh), ("erf", math.erf), ("erfc", math.erfc), ("gamma", math.gamma), ("lgamma", math.lgamma), ("cbrt", math.cbrt), ("exp2", math.exp2)]:
    print("%-6s" % name, " ".join(["%.10g" % f(v) for v in (0.5, 1.0, 2.0, 3.75)]))
for name, f in [("asin", math.asin), ("acos", math.acos), ("atanh", math.atanh)]:
    print("%-6s" % name, " ".join(["%.10g" % f(v) for v in (-0.5, 0.0, 0.25)]))
print("%.10g" % math.acosh(1.5), "%.10g %.10g %.10g" % (math.atan2(1, -1), math.atan2(-1, 1), math.atan2(0.0, -1.0)), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.dist([0, 0], [3, 4]))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(2.7), math.trunc(-2.7), math.floor(5), math.ceil(5), math.floor(-0.0), math.ceil(-0.5))
print(math.fabs(-3), math.copysign(3, -0.0), math.copysign(-2.5, 1), math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7.5, -2), math.remainder(7, 4), math.remainder(6, 4), math.modf(3.75), math.modf(-3.75), math.frexp(10.0), math.ldexp(0.625, 4))
print(math.pow(2, 10), math.pow(2, 0.5), math.pow(0, 0), math.log(8, 2), math.log(100, 10), math.log(1), math.exp(0), math.degrees(math.pi), math.radians(180))
print(math.factorial(0), math.factorial(5), math.factorial(20), math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(2, 3, 5), math.lcm(0, 3), math.comb(5, 2), math.comb(3, 5), math.comb(60, 30), math.perm(5, 2), math.perm(5), math.isqrt(0), math.isqrt(99), math.isqrt(10 ** 18))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isfinite(math.inf), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([0.5, 4]), math.prod([]), math.prod([2], start=5), math.nextafter(1.0, 2.0), math.ulp(1.0))
print(math.sqrt(16), math.sqrt(2), math.sqrt(0), math.exp(1) == math.e, math.sin(0), math.cos(0), math.tan(0.0), math.sqrt(1e300), math.floor(1e15 + 0.5), math.ceil(-1e15))
