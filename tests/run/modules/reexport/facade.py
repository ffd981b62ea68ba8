# the facade
import stats
from stats import mean, spread
from version import VERSION, MAJOR as origin


def describe(l):
    return "%.1f/%d" % (mean(l), stats.spread(l))
