import math
print(math.cbrt(27), math.cbrt(27.0), math.gamma(5.5), math.lgamma(3.3), math.sinh(1.0), math.exp(1), math.pow(2,0.5), 27 ** (1/3), math.tanh(0.3), math.log10(7), math.expm1(0.1), math.erf(0.7), math.erfc(0.7), math.asinh(3.1), math.acosh(2.2), math.atanh(0.3), math.cosh(1.3), math.tan(1.1))
