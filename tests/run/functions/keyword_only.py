# keyword-only and positional-only parameters
def area(w, h, *, unit='cm', digits=1):
    return '%.*f %s2' % (digits, w * h, unit)


def div(a, b, /, exact=False):
    return a / b if exact else a // b


def opts(*, verbose, level=0):
    return (verbose, level)


print(area(2, 3))
print(area(2, 3, unit='m'))
print(area(h=2.5, w=2, digits=3))
print(div(7, 2), div(7, 2, exact=True), div(7, 2, True))
print(opts(verbose=True), opts(level=3, verbose=False))
