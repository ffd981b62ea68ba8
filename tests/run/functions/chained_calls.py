# calls on results: indexing, attribute, nested subscripts
def table():
    return {'f': [lambda x: x + 1, lambda x: x * 2]}


class Chain:
    def __init__(self, v):
        self.v = v

    def map(self, f):
        return Chain(f(self.v))

    def get(self):
        return self.v


print(table()['f'][1](21), table()['f'][0](1))
print(Chain(3).map(lambda x: x + 1).map(str).map(len).get())
print('a,b;c'.replace(';', ',').split(',')[1:][0].upper().center(5, '*'))
print([[1, 2], [3]][0][1], (lambda: [5])()[0], {'k': {'j': 7}}['k']['j'])
print(sorted('hello')[::-1][:2], str(len(str(12 ** 5)))[0])
