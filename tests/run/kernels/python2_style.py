# idioms of old programs: while 1, index loops, string exceptions replaced by flags, % formatting everywhere, xrange-like helper
import sys


def xrange_(*args):
    if len(args) == 1:
        return range(args[0])
    if len(args) == 2:
        return range(args[0], args[1])
    return range(args[0], args[1], args[2])


def has_key(keys, k):
    i = 0
    while 1:
        if i >= len(keys):
            return 0
        if keys[i] == k:
            return 1
        i = i + 1


def sqrt_table(n):
    lines = []
    for i in xrange_(1, n + 1):
        x = 1.0 * i
        while 1:
            y = (x + i / x) / 2
            if abs(x - y) < 1e-9:
                break
            x = y
        lines.append("sqrt(%2d) = %8.5f" % (i, x))
    return lines


def caps(s):
    r = ''
    for i in xrange_(len(s)):
        if i == 0 or s[i - 1] == ' ':
            r = r + s[i].upper()
        else:
            r = r + s[i]
    return r


def cmp(a, b):
    return (a > b) - (a < b)


def insertion(l, compare):
    l = l[:]
    for i in xrange_(1, len(l)):
        j = i
        while j > 0 and compare(l[j - 1], l[j]) > 0:
            l[j - 1], l[j] = l[j], l[j - 1]
            j = j - 1
    return l


def status(ok):
    if ok: return 'passed'
    else: return 'failed'


if __name__ == '__main__':
    out = sys.stdout.write
    out("%s\n" % "\n".join(sqrt_table(6)))
    out("%d %d\n" % (has_key([1, 2], 2), has_key(['a'], 'b')))
    out(caps('now is the time') + '\n')
    out("%s\n" % (insertion([3, 1, 2], cmp),))
    out("%s\n" % (insertion(['b', 'c', 'a'], lambda x, y: cmp(y, x)),))
    tests, fails = 0, 0
    for (got, want) in [(cmp(1, 2), -1), (cmp(2, 1), 1), (cmp(3, 3), 0), (len(xrange_(0, 10, 3)), 4), (10 // 4, 2), (-10 // 4, -3)]:
        tests = tests + 1
        if got != want: fails = fails + 1
        out('%-8s %r %r\n' % (status(got == want), got, want))
    out('%d tests, %d failures\n' % (tests, fails))
