# non-ASCII text: length, indexing, upper, split, find, format width
s = 'Žluťoučký kůň'
print(len(s), s.upper(), s.lower(), s[0], s[-1], s[::-1], s.find('kůň'), s.split(), s.title())
print('%-8s|%8s|' % ('kůň', 'ďáb'), f'{"ñ":*^5}', 'é'.center(5, '·'), 'naïve café'.title())
print('日本語'.isalpha(), len('日本語'), list('日本'), '日本' + '語' == '日本語', '日本語'[1:], '本' in '日本語')
print('ΑΒΓ'.lower(), 'привет'.upper(), 'ПРИВЕТ мир'.swapcase(), sorted('яаб'), ord('я'))
print('ab\u0301c', len('ab\u0301c'), 'I'.lower(), 'ſ'.upper(), 'ﬁ'.upper())
d = {'ключ': 1, 'schlüssel': 2}
print(d, d['ключ'], 'a–b'.replace('–', '-'), 'x²+y²'.count('²'))
