# replace, startswith, endswith with tuples and offsets
s = 'one two one two one'
print(s.replace('one', '1'), s.replace('one', '1', 2), s.replace('', '-')[:9], s.replace('three', 'x'), 'aaa'.replace('aa', 'b'))
print(s.startswith('one'), s.startswith('two', 4), s.endswith('one'), s.endswith(('two', 'ne')), s.startswith(('a', 'b')))
print('x.py'.endswith('.py'), ''.startswith(''), 'abc'.startswith('abcd'), 'abc'.endswith('bc', 1), 'abc'.endswith('b', 0, 2))
print('a.b.c'.replace('.', ''), 'tab\there'.replace('\t', '    '), 'x' .replace('x', 'xx').replace('x', 'y'))
