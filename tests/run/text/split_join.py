# split, rsplit, splitlines, partition, rpartition, join
print('a b  c'.split(), 'a b  c'.split(' '), '  a b '.split(), ''.split(), ''.split(','))
print('a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), 'a  b  c'.split(None, 1))
print('x--y--z'.split('--'), 'abc'.split('z'))
print('l1\nl2\r\nl3\n'.splitlines(), 'a\n\nb'.splitlines(), 'a\nb'.splitlines(True), 'a\nb\n'.split('\n'))
print('k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'kv'.partition('='), 'kv'.rpartition('='))
print('-'.join(['a', 'b']), ''.join([]), ', '.join('xyz'), '+'.join(str(i) for i in range(3)))
print(' '.join('a   b c'.split()), ':'.join({'k': 1, 'j': 2}))
