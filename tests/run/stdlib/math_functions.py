# math: roots, logs, trigonometry, rounding, constants
import math

print(math.sqrt(2), math.pow(2, 10), math.exp(1), math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000))
print('%.12f %.12f %.12f' % (math.sin(1), math.cos(1), math.tan(1)))
print('%.12f %.12f %.12f %.12f' % (math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(-1, -1)))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.trunc(2.7))
print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
print(math.fabs(-3), math.hypot(3, 4), math.degrees(math.pi), math.radians(180), math.copysign(2, -0.0))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3))
print(math.fmod(-7, 3), math.modf(3.25), math.frexp(8.0), math.ldexp(0.5, 4))
