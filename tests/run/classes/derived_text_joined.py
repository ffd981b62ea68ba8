class Symbol(str):
    pass


a = Symbol('hello')
words = [a, 'x', Symbol('y')]
print(' '.join([a, 'b']), ' '.join([a, a]))
print('-'.join(words), '-'.join(map(str, words)))
print('x'.join(w for w in words))
print(a.join(['1', '2']))
