# find, rfind, index, rindex, count with ranges; in
s = 'abracadabra'
print(s.find('a'), s.find('a', 1), s.find('a', 4, 6), s.find('z'), s.rfind('a'), s.rfind('ab'))
print(s.index('c'), s.rindex('b'), s.count('a'), s.count('ab'), s.count('a', 3), s.count('aa'))
print('cad' in s, 'cada' in s, 'dac' in s, '' in s, 'x' not in s)
print(''.find(''), 'abc'.find(''), 'abc'.find('', 2), 'abc'.count(''), 'aaaa'.count('aa'))
print(s.find('abra', 1), s.rfind('abra', 0, 10), s.find('bra', -4))
try:
    s.index('q')
except ValueError as e:
    print(e)
