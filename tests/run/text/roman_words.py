# roman numerals and numbers in words, both ways
ROMAN = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'),
         (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
ONES = '''zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen'''.split()
TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError('out of range: %d' % n)
    out = ''
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(s):
    values = {letters: v for v, letters in ROMAN if len(letters) == 1}
    total = 0
    for i, c in enumerate(s):
        v = values[c]
        if i + 1 < len(s) and values[s[i + 1]] > v:
            total -= v
        else:
            total += v
    return total


def words(n):
    if n < 0:
        return 'minus ' + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ('-' + ONES[n % 10] if n % 10 else '')
    if n < 1000:
        return ONES[n // 100] + ' hundred' + (' and ' + words(n % 100) if n % 100 else '')
    for size, name in ((10 ** 9, 'billion'), (10 ** 6, 'million'), (1000, 'thousand')):
        if n >= size:
            rest = n % size
            tail = '' if rest == 0 else (' and ' if rest < 100 else ' ') + words(rest)
            return words(n // size) + ' ' + name + tail
    return '?'


def ordinal(n):
    if 10 <= n % 100 <= 20:
        return '%dth' % n
    return str(n) + {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print(max((to_roman(n) for n in range(1, 1000)), key=len))
try:
    to_roman(4000)
except ValueError as e:
    print(e)
for n in (0, 13, 21, 100, 342, 1001, 12345, 1000000, 2000345678, -7):
    print(n, words(n))
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)])
print(sum(len(words(n).replace(' ', '').replace('-', '')) for n in range(1, 1001)))
