from statistics import *
d = [1,2,3,4,4,5.5]
print(mean(d), fmean(d), median(d), median_low(d), median_high(d), mode(d), multimode("aabbc"), stdev(d), pstdev(d), variance(d), pvariance(d), quantiles(d), quantiles(d,n=10,method="inclusive"), harmonic_mean([40,60]), geometric_mean([54,24,36]), median_grouped([1,2,2,3,4]), fmean(d, weights=[1,1,1,1,1,2]), harmonic_mean([40,60],weights=[5,30]))
print(correlation([1,2,3],[1,2,4]), covariance([1,2,3],[1,2,4]), linear_regression([1,2,3],[1,2,4]))
n = NormalDist(100, 15)
print(n.mean, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.inv_cdf(.5), n.zscore(130), n + 5, n*2, n.quantiles(4), n.overlap(NormalDist(110,15)), NormalDist.from_samples([1,2,3]), n + NormalDist(1,1), n == NormalDist(100,15))
for f in (lambda: mean([]), lambda: median([]), lambda: stdev([1]), lambda: mode([])):
    try:
        f()
    except StatisticsError as e:
        print(e)
