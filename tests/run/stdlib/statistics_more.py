import math
print(math.comb(10,3), math.perm(5,2), math.gcd(12,18,27), math.lcm(4,6,10), math.isqrt(99), math.prod([1,2,3,4]), math.prod([2,3], start=5))
print(math.cbrt(27), math.exp2(5), math.dist((0,0),(3,4)), math.hypot(3,4,12), math.fsum([.1]*10), math.nextafter(1.0, 2.0), math.ulp(1.0))
print(math.frexp(8.5), math.ldexp(.5, 4), math.modf(3.25), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.trunc(-3.7), math.isclose(1, 1+1e-10), math.isclose(1, 1.1, rel_tol=.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.erf(.5), math.erfc(.5), math.gamma(5), math.lgamma(10), math.log1p(1e-5), math.expm1(1e-5), math.log2(8), math.log10(1000), math.log(8, 2), math.log(10**2))
print(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(.5), math.atan2(1,-1), math.degrees(math.pi), math.radians(180))
print(math.isfinite(1), math.isinf(math.inf), math.isnan(math.nan), math.tau, math.e, math.factorial(10), math.ceil(2.1), math.floor(-2.1), math.fabs(-2), math.sqrt(2), math.pow(2,.5))
import statistics as s
d = [1, 2, 2, 3, 4, 7, 9]
print(s.mean(d), s.median(d), s.mode(d), s.stdev(d), s.pstdev(d), s.variance(d), s.pvariance(d), s.median_low([1,2,3,4]), s.median_high([1,2,3,4]), s.harmonic_mean([40,60]), s.geometric_mean([1,2,4]), s.fmean(d), s.multimode("aabb"), s.quantiles(d, n=4), s.median_grouped([1,2,2,3]))
print(s.correlation([1,2,3],[2,4,7]), s.covariance([1,2,3],[2,4,7]), s.linear_regression([1,2,3],[2,4,6]), s.mean([1.5, 2.5]), s.quantiles(d, n=10, method="inclusive"))
nd = s.NormalDist(10, 2); print(nd.mean, nd.stdev, nd.cdf(12), nd.pdf(10), nd.inv_cdf(.9), nd.zscore(14))
