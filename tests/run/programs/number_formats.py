# formatting numbers many ways: tables, money, scientific, fractions, durations
def money(cents):
    sign = '-' if cents < 0 else ''
    cents = abs(cents)
    return '%s$%s.%02d' % (sign, '{:,}'.format(cents // 100), cents % 100)


def duration(seconds):
    parts = []
    for name, size in (('d', 86400), ('h', 3600), ('m', 60), ('s', 1)):
        n, seconds = divmod(seconds, size)
        if n:
            parts.append('%d%s' % (n, name))
    return ' '.join(parts) or '0s'


def size(n):
    units = ['B', 'KB', 'MB', 'GB', 'TB']
    x = float(n)
    for u in units:
        if x < 1024 or u == 'TB':
            return '%d B' % n if u == 'B' else '%.1f %s' % (x, u)
        x /= 1024


def engineering(x):
    if x == 0:
        return '0'
    e = 0
    m = abs(x)
    while m >= 1000:
        m /= 1000
        e += 3
    while m < 1:
        m *= 1000
        e -= 3
    prefix = {0: '', 3: 'k', 6: 'M', 9: 'G', -3: 'm', -6: 'u', -9: 'n'}
    return ('-' if x < 0 else '') + '%.4g%s' % (m, prefix.get(e, 'e%d' % e))


def fraction(x, limit=100):
    best = (abs(x - round(x)), round(x), 1)
    for d in range(2, limit + 1):
        n = round(x * d)
        err = abs(x - n / d)
        if err < best[0] - 1e-12:
            best = (err, n, d)
    return '%d/%d' % best[1:]


def bar(x, top, width=20):
    full = int(round(x / top * width))
    return '[' + '#' * full + ' ' * (width - full) + ']' + f'{x / top:>5.0%}'


print([money(c) for c in (0, 5, 123, 123456789, -4200)])
print([duration(s) for s in (0, 59, 60, 3661, 90061, 86400 * 3)])
print([size(n) for n in (0, 1023, 1024, 1536, 10 ** 6, 5 * 2 ** 30, 2 ** 50)])
print([engineering(x) for x in (0, 1, 1234.5, 4.7e6, 0.00033, -2.2e-8, 1e12)])
print([fraction(x) for x in (0.5, 0.333333333, 3.14159265, 2.0, 0.142857142857)])
for x in (0, 3, 7.5, 10):
    print(bar(x, 10))
rows = [('alpha', 1.5, 10), ('beta', 22.75, -3), ('gamma', 0.0625, 12345)]
for name, f, n in rows:
    print(f'|{name:<8}|{f:>10.3f}|{n:>8,}|{n:+08d}|{f:<9.2e}|{name[:3]:^7}|')
print('{:>10}{:>10}'.format('sum', sum(r[2] for r in rows)), '{0:.{1}f}'.format(22 / 7, 5), '%-6s|%6s|' % ('ab', 'cd'))
for n in (7, 42, 255):
    print('{0:d} {0:b} {0:o} {0:x} {0:#06x} {0:08b} {0:e}'.format(n))
