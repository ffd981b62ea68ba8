# repr inside dicts: quotes, escapes, floats, nested containers
print({'a': "it's", 'b': 'say "hi"', 'c': '\n\t\\'})
print({1.0: 1e20, 0.1: -0.0})
print({(): [], (1,): [()]})
print({'t': True, 'n': None == None})
print(str({'x': 'y'}), '%s' % {'a': 1}, f"{ {'k': 2} }")
print({'é': 'ü', '\x00': '\x7f'})
print([{'a': {'b': [1, {'c': (2, 3)}]}}])
