s = 'Hello, World'
print(s.lower(), s.upper(), s.swapcase(), s.title(), s.capitalize(), s.casefold(), s[::-1], s[1:8:2], s[-5:], s[:-7], s[100:], s[5:2])
print(s.find('o'), s.rfind('o'), s.find('zz'), s.index('W'), s.count('l'), s.count(''), 'aaaa'.count('aa'), s.startswith(('He', 'x')), s.endswith('ld', 3), s.startswith('World', 7))
print(s.replace('l', 'L', 2), s.partition(', '), s.rpartition('o'), s.partition('zz'), 'a,b,,c'.split(','), 'a,b,,c'.split(',', 1), 'a,b,,c'.rsplit(',', 1), '  a  b '.split(), ''.split(), ''.split(','), ' a b c '.split(None, 1))
print('one\ntwo\r\nthree\n'.splitlines(), 'a\nb'.splitlines(True), '-'.join('abc'), ', '.join([]), 'x'.join(['only']))
print('  pad '.strip() + '|', 'xxhixx'.strip('x'), 'xxhixx'.lstrip('x'), 'xxhixx'.rstrip('x'), 'www.example.com'.strip('cmowz.'), 'prefix-body'.removeprefix('prefix-'), 'body.txt'.removesuffix('.txt'))
print('ab'.ljust(5, '.') + '|', 'ab'.rjust(5) + '|', 'ab'.center(7, '*'), '42'.zfill(5), '-42'.zfill(5), '+7'.zfill(4), 'ab'.center(4), 'abc'.center(6))
print('abc'.isalpha(), 'abc1'.isalnum(), '12'.isdigit(), ' \t'.isspace(), 'Ab C'.istitle(), 'AB'.isupper(), 'ab1'.islower(), ''.isalpha(), '1.5'.isdigit(), 'if'.isidentifier(), '½'.isnumeric(), 'a b'.isprintable())
print('abc' < 'abd', 'Z' < 'a', 'abc' < 'abcd', '' < 'a', 'abc' == 'ab' + 'c', max('hello'), min('hello'), sorted('hello'), list(reversed('abc')), ''.join(sorted(set('banana'))))
print('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' 'b' "c", 'b' in 'abc', 'ac' in 'abc', '' in 'abc', 'x' not in 'abc')
print('%s %d %5.2f %x %o %e %g %%' % ('s', 42, 3.14159, 255, 8, 12345.678, 0.0001), '%-10s|%+d|%05d|% d' % ('left', 5, 42, 7), '%(a)s-%(b)03d' % {'a': 'k', 'b': 7}, '%r %s' % ('q', None), '%c%c' % (65, 'B'), '%.3s' % 'abcdef', '%*d' % (6, 42))
print('{} {} {}'.format(1, 'a', 2.5), '{1} {0}'.format('x', 'y'), '{n:>8}|{n:<8}|{n:^8}|{n:*^8}'.format(n='mid'), '{:,}'.format(1234567), '{:08.3f}'.format(3.14159), '{:+d} {:+d}'.format(1, -1), '{0[1]} {1.real}'.format([1, 2], 5), '{:{w}.{p}f}'.format(2.71828, w=10, p=2), '{{}}'.format(), '{!r:>6}'.format('a'), '{:b} {:o} {:x} {:#X} {:e}'.format(5, 8, 255, 255, 1234.5))
w, p, n = 10, 3, 3.14159
print(f'{n:{w}.{p}f}|{n!r}|{n=}|{n = :.2f}|{"nested " + f"{w}"}|{w if p else n}|{[x for x in range(3)]}|{ {"a": 1}["a"] }|{w:>{p}}|{-5 % 3}|{w!s:>4}')
print(ord('a'), chr(97), ord('€'), chr(0x20AC), 'é'.encode(), 'naïve'.encode('utf-8').decode('utf-8'), len('日本語'), '日本語'[1], 'ß'.upper(), 'É'.lower(), ascii('é'), repr('it\'s'), repr("say \"hi\""), repr('both \' and "'), repr('\n\t\\\x00'), '\u0041\x42\103')
print(str(1.0), str(None), str([1, 'a']), str(True), repr(1e20), str((1,)), str({}), str(set()), 'a\tb'.expandtabs(4), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'abc'.translate({97: None, 98: 'BB'}))
print('line1\
 continued', '''multi
line''', r'raw\n', 'tab\there', "a" if 'x' else 'b', not '', bool(' '))
it = iter('xyz')
print(next(it), list(it), list(enumerate('ab', 1)), dict(enumerate('ab')), [c for c in 'a1b2' if c.isdigit()], {c: 'banana'.count(c) for c in 'banana'}, list(zip('abc', 'xyz')), list(map(str.upper, 'ab')), any(c in 'aeiou' for c in 'rhythm'))
a, *b, c = 'hello'
print(a, b, c, *'hi', sep='-')
for bad in (lambda: 'abc'.index('z'), lambda: 'abc'[5], lambda: int('x'), lambda: 'a'.join([1]), lambda: 'a' + 1, lambda: ''.join(None), lambda: chr(-1), lambda: 'abc'.split('')):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
words = 'the quick brown fox jumps over the lazy dog the end'.split()
freq = {}
for word in words:
    freq[word] = freq.get(word, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3], max(words, key=len), sorted(words, key=lambda w: (len(w), w))[:4], ' '.join(w.capitalize() for w in words[:4]))


def caesar(text, k):
    return ''.join(chr((ord(c) - base + k) % 26 + base) if c.isalpha() and c.isascii() else c for c in text for base in [65 if c.isupper() else 97])


def is_pal(t):
    t = [c.lower() for c in t if c.isalnum()]
    return t == t[::-1]


def rle(t):
    out, i = '', 0
    while i < len(t):
        j = i
        while j < len(t) and t[j] == t[i]:
            j += 1
        out += (str(j - i) if j - i > 1 else '') + t[i]
        i = j
    return out


print(caesar('Hello, Zebra!', 3), caesar(caesar('Hello', 5), -5), is_pal('A man, a plan, a canal: Panama'), rle('aaabccdddd'))
text = 'It was the best of times, it was the worst of times'
width = 16
line = ''
for word in text.split():
    if len(line) + len(word) + (1 if line else 0) > width:
        print(f'|{line:<{width}}|')
        line = word
    else:
        line += (' ' if line else '') + word
print(f'|{line:<{width}}|')
