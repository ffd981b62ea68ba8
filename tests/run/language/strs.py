s = 'Hello, World'
print(s.find('o'), s.find('o', 5), s.rfind('o'), s.index('W'), s.count('l'), s.find('z'), s.count(''), 'aaa'.count('aa'))
print(s.replace('l', 'L', 2), s.upper(), s.lower(), s.swapcase(), s.title(), 'abc def'.capitalize())
print(s.startswith('Hell'), s.startswith(('x', 'H')), s.endswith('d', 3), s.startswith('o', 4))
print('a,b,,c'.split(','), ' a  b '.split(), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), 'a\nb\r\nc'.splitlines(), 'a\nb\n'.splitlines(True))
print('abc'.partition('b'), 'abc'.rpartition('x'), '-'.join(['a', 'b']), 'x'.join('abc'))
print('  x '.strip(), 'xxaxx'.strip('x'), 'xxa'.lstrip('x'), 'axx'.rstrip('x') + '|')
print('abc'.center(9, '*'), 'abc'.ljust(6) + '|', 'abc'.rjust(6, '.'), '42'.zfill(5), '-42'.zfill(5), '+1'.zfill(4))
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Ab'.isupper(), 'ab'.islower(), 'Ab Cd'.istitle(), 'ab_1'.isidentifier())
print('%d %5.2f %s %r %x %o %c %% %e' % (42, 3.14159, 'str', 'rep', 255, 8, 'z', 12345.678))
print('%-5d|%05d|%+d|% d|%5s|%-5s|%.2s' % (42, 42, 42, 42, 'ab', 'ab', 'abcdef'))
print('%(a)s %(b)d' % {'a': 'x', 'b': 3})
print('{} {1}'.format(1) if False else '{0} {1} {0}'.format('a', 'b'), '{x} {y:>5}'.format(x=1, y='r'), '{:,}'.format(1234567), '{:.3e}'.format(12345.6789), '{:08.3f}'.format(3.14159), '{:+}'.format(5), '{:#x} {:#b} {:#o}'.format(255, 5, 8), '{:^10}|'.format('mid'), '{:*<8}'.format('x'), '{:%}'.format(0.25))
x = 3.7
n = 42
print(f'{x!r} {n=} {x=:.1f} {n:>6} {n:<6}| {n:^6}| {n:06d} {x:10.3f} {"nested " + f"{n}"} {{}} {n:{5}}')
print('abc' < 'abd', 'a' * 3, 'abc'[::-1], 'abc'[-1], 'abcdef'[1:4:2], 'b' in 'abc', 'abc' == 'abc')
print('tab\there', 'nl\\n', 'q\'q', "d\"d", '\x41\u00e9\101', r'raw\n', 'multi' 'part')
print('ß'.upper(), 'é'.upper(), len('héllo'), 'héllo'[1], ord('é'), chr(233), 'a\0b'.__len__())
print(repr('a\nb\t\'"\\'), repr("it's"), repr('\x00\x7f\xff'), ascii('é'))
print('abc'.encode(), b'abc'.decode(), 'é'.encode('utf-8'), bytes([65, 66]), b'a\x00b'[1], list(b'ab'))
print('a-b_c'.translate({45: '+', 95: None}), str.maketrans('ab', 'xy'), 'abc'.translate(str.maketrans('ab', 'xy')))
print('abcabc'.removeprefix('abc'), 'abc.py'.removesuffix('.py'), 'A'.casefold(), 'a\tb'.expandtabs(4))
for bad in ('abc'.index, 'x'.index):
    try:
        bad('z')
    except ValueError as e:
        print(e)
try:
    int('12x')
except ValueError as e:
    print(e)
try:
    float('x.y')
except ValueError as e:
    print(e)
try:
    'abc'[10]
except IndexError as e:
    print(e)
print(int('ff', 16), int('0b101', 2), int('-0x1f', 0), int(' 42 '), int('1_000'), float(' 1e3 '), float('inf'), float('-nan'))
print(','.join(str(i) for i in range(5)), max('hello'), min('hello'), sorted('hello'), list('abc'), tuple('ab'), set('a'))
