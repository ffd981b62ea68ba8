# equality ignores order, compares nested values
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1})
print({'a': [1, 2]} == {'a': [1, 2]})
print({'a': [1, 2]} == {'a': [2, 1]})
print({1: 1.0} == {1: 1})
print({'a': {'b': {}}} != {'a': {'b': {'c': 0}}})
x = {'k': 1}
y = x
z = dict(x)
y['k'] = 2
print(x == y, x is y, x == z, x is z)
print([{1: 2}] == [{1: 2}], ({},) == ({},))
print({1: 'a'} in [{2: 'b'}, {1: 'a'}])
