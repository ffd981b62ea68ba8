# re: groups, flags, look-around, lazy and counted repetition, back references, errors
import re

m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?', '2024-05')
print(m.groupdict(), m.groups(), m.groups('00'), m.lastindex, m.lastgroup, m['year'], m[2])
print(m.group(0, 1), m.start('month'), m.end(), m.span('day'), m)
print(re.findall(r'<.*?>', '<a><b>'), re.findall(r'<.*>', '<a><b>'), re.findall(r'a{2,3}?', 'aaaaaa'))
print(re.findall(r'(?i)hello', 'Hello HELLO hello'), re.findall(r'^\w+$', 'a\nbb\n', re.M), re.match('a.b', 'a\nb', re.S) is not None)
print(re.sub(r'(?P<a>\w)(?P<b>\w)', r'\g<b>\g<a>', 'abcd'), re.subn('x', 'y', 'axbx'), re.sub(r'\b', '|', 'ab cd'))
print(re.findall(r'(\w+) \1', 'the the cat cat sat'), re.findall(r'(?<=\$)\d+', 'cost $12 or 13 $4'), re.findall(r'\d+(?!\d|%)', '12% 34'))
print(re.split(r'(,)', 'a,b,c'), re.split(r'x*', 'axbc'), re.split(',', 'a,b,c', maxsplit=1))
print([m.span() for m in re.finditer('', 'abc')], re.findall(r'a|ab|abc', 'abc'), re.fullmatch(r'a|ab|abc', 'abc').group())
p = re.compile(r'''
    (\d+)   # digits
    \s* ([a-z]+)
''', re.X | re.I)
print(p.match('12  KB').groups(), p.search('x 5m', 1).start(), p.match('zz') is None, p.groups, p.findall('1a 2b'))
print(re.findall(r'[^\W\d_]+', 'ab1_c é'), re.findall(r'[\]\-a]', 'a]-b'), re.findall(r'\u00e9', 'é'), re.escape('1+1=2?'))
print(re.match(r'(a*)*', 'aaab').groups(), re.match(r'(a|b)*c', 'abac').group(1), re.match(r'(?:(a)|b)*', 'ab').group(1))
print(re.sub('a(b)?', r'[\1]', 'ab a'), re.match(r'(?>a+)ab', 'aaab') is None, re.match(r'(a)?b(?(1)c|d)', 'bd').group())
for bad in ['(', 'a**', '[z', '(?P<1>a)', '\\', 'a{3,1}', ')']:
    try:
        re.compile(bad)
        print('compiled')
    except re.error as e:
        print(bad, '|', e)
