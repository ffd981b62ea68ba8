# statistics
def mean(l):
    return sum(l) / len(l)


def spread(l):
    return max(l) - min(l)
