# strip family, center, ljust, rjust, zfill, expandtabs
s = '  xx yy  '
print([s.strip(), s.lstrip(), s.rstrip()])
print('xxabcxyx'.strip('x'), '..a..'.lstrip('.'), 'abc123'.rstrip('0123456789'), 'mississippi'.strip('mip'))
print(['ab'.center(7), 'abc'.center(6, '*'), 'ab'.ljust(5) + '|', 'ab'.rjust(5, '.'), 'abc'.center(2)])
print('42'.zfill(5), '-42'.zfill(5), '+7'.zfill(4), '12345'.zfill(3), ''.zfill(2))
print('a\tbc\td'.expandtabs(4), '\tx'.expandtabs(2) + '|', 'ab\t'.expandtabs() + '|')
print('prefix-body'.removeprefix('prefix-'), 'body.txt'.removesuffix('.txt'), 'body'.removesuffix('x'))
print('\n\t x \r\n'.strip() == 'x')
